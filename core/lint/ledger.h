// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

#include <map>

namespace Lint {

/// An object of a schema, or a part of one, as far as scripts and the known schema tell. Parts are found by "kind
/// name": "column email", "constraint users_pkey", "type".
struct Thing
{
    QString value = {}; ///< what it is, normalised: two things of one value are the same
    bool known = true; ///< false: it is there, and nobody told what it is
    bool absent = false; ///< before the migration: known not to be there
    bool maybe = false; ///< before the migration: perhaps it is there
    bool partial = false; ///< it may have parts that nobody told
    bool generated = false; ///< its name was chosen by the server
    QString origin = {}; ///< under which key it stood before the migration; empty: made since
    QString on = {}; ///< key of the table that an index, an owned sequence or an SQLite trigger goes with
    QString references = {}; ///< key of the table that a foreign key points at
    QStringList columns = {}; ///< of a constraint or an index
    QByteArray sql = {}; ///< what would make it again, or an expression as written; empty: not known
    QString kindWords = {}; ///< MATERIALIZED VIEW, PROCEDURE …: what its key does not tell
    QString body = {}; ///< of a view or a function
    std::optional<QString> head = {}; ///< of a view, see viewHead()
    qsizetype cause = -1; ///< the statement that touched it last; -1: none
    bool causedByDown = false; ///< `cause` is a statement of the down script
    std::map<QString, Thing> parts = {};
    /// Of a column that a statement made: what its attributes are, until spread() makes parts of them. Most are never
    /// asked for.
    const Sql::ColumnDefinition *definition = nullptr;

    /// Its value as people have written it; what is compared has lost quotes and has blanks around each word.
    QString written() const { return sql.isEmpty() ? value : QString::fromUtf8(sql); }
};

/// "table" of "table public.users"; attributes have no name.
QStringView kindOf(QStringView key);
QStringView nameOf(QStringView key);

/// Follows what an up and then a down script do to a schema, beside what stood there before. Where the schema is not
/// known, a statement that needs an object to be there (or not) tells that it was (or was not). Linear in the scripts.
class Ledger
{
public:
    Ledger(const Dialect::Dialect *dialect, const Schema::Snapshot *schema);

    void apply(const Script &script);

    const Thing &before() const { return m_before; }
    const Thing &now() const { return m_now; }
    /// Statements of either script that may change the schema unseen: code blocks, what no parser follows.
    bool sawEverything() const { return m_sawEverything; }
    /// What a down statement does in the wrong order: it drops something that another thing still needs.
    struct Misplaced
    {
        qsizetype statement;
        QString dropped; ///< key
        QString needing; ///< key
        QString table = {}; ///< of `needing`, where it is a part
    };
    const QList<Misplaced> &misplaced() const { return m_misplaced; }
    /// A key's name as a statement has written it last, where keys are folded; otherwise as in the key.
    QString written(const QString &key) const { return m_written.value(key, nameOf(key).toString()); }
    /// For each statement of the down script, the last statement of the up script whose work it touched; -1: none.
    const QList<qsizetype> &undone() const { return m_undone; }

private:
    /// A thing now and the same before the migration; `before` is null for what was made since.
    struct Pair
    {
        Thing *now = nullptr;
        Thing *before = nullptr;
        explicit operator bool() const { return now != nullptr; }
    };

    bool isMySql() const;
    bool isSqlite() const;
    /// Does a statement say IF NOT EXISTS of a table or view, and nobody knows whether it does?
    bool isPerhaps(bool ifNotExists) const { return ifNotExists && !m_schema; }
    Pair root() { return {&m_now, &m_before}; }
    static Pair find(Pair parent, const QString &key);
    Pair assume(Pair parent, const QString &key);
    /// `perhapsThere`: the statement runs whether it stood there or not.
    Thing *put(Pair parent, const QString &key, Thing thing, bool ifNotExists = false, bool perhapsThere = false);
    bool take(Pair parent, const QString &key, bool ifExists);
    void change(Pair parent, const QString &key, const QString &value, const QByteArray &sql = {});
    void restate(Pair column, const Sql::ColumnDefinition &definition);
    void rename(Pair parent, const QString &key, const QString &newKey);
    void touch(Thing &thing);

    QString key(QLatin1StringView kind, const Sql::Name &name) const;
    QString foldedKey(const QString &key) const;
    QString columnKey(const QString &name) const;
    QString indexKey(const Sql::Name &name, const Sql::Name &table) const;
    Pair table(const Sql::Name &name);
    Pair column(const Sql::Name &table, const QString &name);
    void import(const QString &key, const Sql::Name &name);
    void importIndexes(const Schema::Table &known, const QString &tableKey);
    void importIndex(const Sql::Name &name, const Sql::Name &owner);
    void importTriggers(const Schema::Table &known, const QString &tableKey);
    void link(const QString &tableKey, Thing &table);

    void apply(const Sql::Change &change);
    void createTable(const Sql::CreateTable &change);
    void dropTables(const Sql::DropTable &change);
    void renameTable(const Sql::Name &name, const QString &newKey);
    void addColumn(const Sql::AddColumn &change);
    void dropColumn(const Sql::DropColumn &change);
    void renameColumn(const Sql::RenameColumn &change);
    void addConstraint(Pair table, const QString &tableKey, const Sql::Constraint &constraint);
    void createIndex(const Sql::CreateIndex &change);
    void removeIndex(const QString &key);
    void renameIndex(const QString &key, const QString &newKey);
    void alterTable(const Sql::AlterTable &change);
    void createObject(const Sql::CreateObject &change);
    void dropObjects(const Sql::DropObject &change);
    void alterObject(const Sql::AlterObject &change);
    void changePrivileges(const Sql::AlterObject &change);
    Pair owner(const Sql::Name &name);
    void ownSequence(const QString &sequenceKey, const QString &text);
    void carryOff(Pair parent, const QString &key);
    void carryOffOwned(const QString &tableKey, bool cascade);
    void carryOffSchema(const QString &schema);
    void carryOffUsers(const QString &key);
    void remember(const QString &key, const QString &part, const QString &text);
    void checkReferences(const QString &tableKey, const QList<QString> &together, bool cascade);
    void checkType(const QString &typeKey, bool cascade);

    const Dialect::Dialect *m_dialect;
    const Schema::Snapshot *m_schema;
    const Script *m_script = nullptr;
    qsizetype m_at = 0;
    bool m_sawEverything = true;
    QHash<QString, const Schema::Table *> m_owners; ///< by an index's qualified name
    Thing m_before;
    Thing m_now;
    QHash<QString, QSet<QString>> m_onTable; ///< keys of what goes with a table, by its key: see Thing::on
    QHash<QString, QSet<QString>> m_referencing; ///< tables that once had a foreign key to this one
    QHash<QString, QSet<QString>> m_partitions; ///< keys of a table's partitions, by its key
    QHash<QString, QSet<QString>> m_inheritors; ///< the same for INHERITS
    /// Who names it: "key" or "table key\npart" of views and triggers, by a word of theirs. CASCADE takes them along.
    QHash<QString, QSet<QString>> m_naming;
    /// A column that a statement gave a type.
    struct TypedColumn
    {
        const Script *script;
        qsizetype at;
        QString type;
        QString table; ///< key
        QString column; ///< key
    };
    QList<TypedColumn> m_typedColumns; ///< those that are not yet in m_columnsOfType
    QHash<QString, QSet<QString>> m_columnsOfType; ///< "table\ncolumn" that once had the type
    QList<Misplaced> m_misplaced;
    QList<qsizetype> m_undone;
    mutable QHash<QString, QString> m_written; ///< names as statements write them, by keys that are folded
};

/// One that is there, of which nothing is told.
Thing unknownThing();
/// A column that holds on to `column`.
Thing thingOf(const Sql::ColumnDefinition &column);
/// The same with its attributes as parts.
void spread(Thing &column);
/// A column with its attributes as parts.
Thing thingOf(const Schema::Column &column, bool fromServer);
/// As two views of one value are compared.
QString viewValue(const std::optional<QString> &head, const QString &body);
/// As two types of one value are compared.
QString typeText(const QString &written);
/// A constraint; `table` is what foreign keys and chosen names need.
Thing thingOf(const Sql::Constraint &constraint, const QString &referencedKey);
Thing thingOf(const Schema::Constraint &constraint, bool fromServer);
/// The name that the server gives to an unnamed constraint of a table.
QString chosenName(const QString &table, const Sql::Constraint &constraint);
QString chosenName(const QString &table, Sql::ConstraintKind kind, const QStringList &columns);
/// An expression with its blanks, casts, outer parentheses and keywords' case taken off.
QString normalised(const QString &expression);

} // namespace Lint
