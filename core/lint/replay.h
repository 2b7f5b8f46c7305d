// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

#include <QHash>
#include <QList>

#include <array>
#include <optional>

namespace Lint {

/// One statement as rules see it: parsed, with the transaction that it runs in.
struct Statement
{
    Sql::Statement sql;
    Sql::Meaning meaning = {};
    bool inTransaction = true; ///< by the format's mode and the script's own BEGIN and COMMIT
    int transaction = 0; ///< number of the transaction (or lone statement) that it belongs to
    /// The statement of the script that runs this one: the DO block, the CALL or the SELECT around it. -1: it stands in
    /// the script itself.
    qsizetype parent = -1;
    bool conditional = false; ///< in an IF, a CASE or an exception handler of a code block: it may not run
    bool guarded = false; ///< its code block handles exceptions
    qsizetype body = -1; ///< the code around it, in Script::bodies
    qsizetype loop = -1; ///< the innermost loop of that code around it
};

/// A constraint that a statement of the script added to a table.
struct AddedConstraint
{
    Sql::Constraint constraint;
    qsizetype statement = 0;
    qsizetype validatedBy = -1; ///< the statement that validated it; -1: none
    qsizetype droppedBy = -1; ///< the statement that dropped it again; -1: none

    bool isThere(qsizetype at) const { return droppedBy < 0 || droppedBy >= at; }
};

/// What the statements of one script do, in order: objects made, dropped and renamed, constraints added and validated,
/// parameters set. Every question is asked about the moment before statement `at`. Built once per script in linear
/// time; names are folded and qualified.
class Replay
{
public:
    explicit Replay(const Dialect::Dialect *dialect = nullptr, const Schema::Snapshot *schema = nullptr);

    /// Statements in their order, each once.
    void apply(const Statement &statement);

    /// Was the relation or type made by an earlier statement of this script? The [NEW] exemption of the rules.
    bool isNew(const Sql::Name &relation, qsizetype at) const;
    /// New, and not filled and committed before: it has no rows that count, and nobody reads or writes it.
    bool isUnused(const Sql::Name &relation, qsizetype at) const;
    bool isTemporary(const Sql::Name &relation, qsizetype at) const;
    /// May somebody wait for a lock on it? Not on what is temporary or new; but a new table that was filled and
    /// committed before has readers and writers: its locks count again.
    bool isUsed(const Sql::Name &relation, qsizetype at) const;
    bool isNewColumn(const Sql::Name &table, const QString &column, qsizetype at) const;
    /// An index made earlier in this script; null when it was not.
    const Sql::CreateIndex *index(const Sql::Name &index, qsizetype at) const;
    /// Constraints that statements before `at` added to the table.
    QList<AddedConstraint> constraints(const Sql::Name &table, qsizetype at) const;
    /// The constraint that this script added, by statement `until` or before; empty name: none.
    std::optional<AddedConstraint> constraint(const Sql::Name &table, const QString &name, qsizetype until) const;
    /// The type that this script gave a column before `at`; empty: it did not.
    QString columnType(const Sql::Name &table, const QString &column, qsizetype at) const;
    /// The value in force that a SET or PRAGMA gave a parameter; empty: none. SET LOCAL counts inside its transaction
    /// only.
    QString parameter(const QString &name, qsizetype at) const;
    /// The last SET or PRAGMA before `at`, in force or not; -1: none.
    qsizetype parameterStatement(const QString &name, qsizetype at) const;

    /// "schema.name" as the statement at `at` would find it.
    QString key(const Sql::Name &name, qsizetype at) const;
    /// The name with the schema in which the statement at `at` would find it.
    Sql::Name qualified(Sql::Name name, qsizetype at) const;

private:
    enum class State { Gone, New, NewTemporary };
    struct Event
    {
        qsizetype statement;
        State state;
        QString type = {};
    };
    struct Setting
    {
        qsizetype statement;
        QString value;
        bool local;
        int transaction;
    };
    using Events = QList<Event>;
    /// What the script does to a relation of the schema that it is looked for in.
    struct Relation
    {
        QString schema;
        Events events = {};
        std::optional<int> filledIn = {}; ///< the transaction in which it was bulk-loaded
        QList<AddedConstraint> constraints = {};
    };
    struct Column
    {
        QString schema; ///< of the table
        QString table;
        QString name;

        bool operator==(const Column &) const = default;
        friend size_t qHash(const Column &column, size_t seed = 0)
        {
            return qHashMulti(seed, column.table, column.name);
        }
    };
    /// What is known of a relation at a moment.
    struct Known
    {
        State state = State::Gone;
        bool filledBefore = false; ///< and committed
    };

    struct Answer
    {
        qsizetype at = -1;
        QString schema = {};
        QString name = {};
        bool inDefault = false;
        Known known = {};
    };

    /// The last answers are kept: many rules ask about the same relation at the same statement. So two threads may not
    /// ask the same replay.
    Known known(const Sql::Name &relation, qsizetype at) const;
    Known lookUp(const Sql::Name &relation, qsizetype at) const;
    static const Event *last(const Events &events, qsizetype at);
    const Event *lastOfColumn(const Sql::Name &table, const QString &name, qsizetype at) const;
    void note(Events &events, State state, const QString &type = {}) const;
    void apply(const Sql::Change &change, const Statement &statement);
    void undoSettings(int transaction);
    void create(const Sql::Name &name, bool ifNotExists, bool temporary);
    void drop(const QList<Sql::Name> &names);
    void rename(const Sql::Name &name, const QString &newName, const QString &newSchema = {});
    /// As the server finds them: the schema that is looked in, folded where names are found in any case.
    QString schemaOf(const Sql::Name &name, qsizetype at) const;
    QString schemaAround(const QString &name, qsizetype at) const;
    QString folded(const QString &name) const { return m_folds ? name.toLower() : name; }
    /// Null: the script does nothing to it.
    const Relation *find(const Sql::Name &name, qsizetype at) const;
    Relation &relation(const Sql::Name &name);
    Column column(const Sql::Name &table, const QString &name, qsizetype at) const;

    const Dialect::Dialect *m_dialect;
    const Schema::Snapshot *m_schema;
    bool m_folds; ///< SQLite finds what it looks for in any case
    bool m_aside = false; ///< the script makes tables in temp or in an attached database (SQLite)
    qsizetype m_at = 0;
    QList<int> m_transactions; ///< by statement
    QHash<QString, QList<Relation>> m_relations; ///< by name
    QHash<Column, Events> m_columns;
    QHash<QString, QList<std::pair<qsizetype, Sql::CreateIndex>>> m_indexes;
    QHash<QString, QList<Setting>> m_parameters;
    mutable std::array<Answer, 4> m_answers;
    mutable size_t m_oldestAnswer = 0;
};

} // namespace Lint
