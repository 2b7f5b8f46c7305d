// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "core/project/project.h"

#include <QHash>
#include <QSet>

namespace Lint {

/// One statement as rules see it: parsed, with what the replay of the statements before it knows.
struct Statement
{
    Sql::Statement sql;
    Sql::Meaning meaning;
    bool inTransaction = true; ///< by the format's mode and the script's own BEGIN and COMMIT
    int transaction = 0; ///< number of the transaction (or lone statement) that it belongs to
};

/// What the replay of a script's statements knows at one of them: objects made, dropped, renamed earlier in the same
/// file, names folded and qualified.
class Replay
{
public:
    explicit Replay(const Dialect::Dialect &dialect);

    /// Was the relation (table, view, index, sequence, type) made by an earlier statement of this file? The [NEW]
    /// exemption.
    bool isNew(const Sql::Name &relation) const;
    bool isTemporary(const Sql::Name &relation) const;
    /// The table that an index made earlier in this file stands on; null when it was not.
    const Sql::CreateIndex *index(const Sql::Name &index) const;
    /// The constraints added NOT VALID earlier in this file, by table.
    bool addedNotValid(const Sql::Name &table, const QString &constraint) const;
    /// The value that the last SET of this file gave a parameter; empty: none.
    QString parameter(const QString &name) const;

    void apply(const Statement &statement);

private:
    QString key(const Sql::Name &name) const;

    const Dialect::Dialect &m_dialect;
    QSet<QString> m_new;
    QSet<QString> m_temporary;
    QHash<QString, Sql::CreateIndex> m_indexes;
    QSet<QString> m_notValid;
    QHash<QString, QString> m_parameters;
};

/// What a rule is given: one direction of one migration, with everything that is known around it. `replayAt(i)` is the
/// state before statement i.
struct Script
{
    const Dialect::Dialect *dialect = nullptr;
    const Project::Migration *migration = nullptr;
    Project::Direction direction = Project::Direction::Up;
    const Project::Script *source = nullptr; ///< null: the migration has no script in this direction
    QString format = {};
    QList<Statement> statements = {};
    QList<Replay> replays = {}; ///< replays[i]: before statement i; one more at the end
    const Schema::Snapshot *schema = nullptr; ///< before the migration; null: not known
    QHash<QString, Dialect::TableSize> sizes = {};
    int serverVersion = 0;
    /// The other direction of the same migration, parsed; null when it has none. For rules that compare the two.
    const Script *counterpart = nullptr;

    const Replay &replayAt(qsizetype statement) const { return replays.at(statement); }
    QByteArrayView text() const;
};

/// Parses and replays one direction.
Script prepare(const Dialect::Dialect &dialect, const QString &format, const Project::Migration &migration,
               Project::Direction direction, int serverVersion);

} // namespace Lint
