// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/knowntables.h"

#include <optional>

namespace Lint {

/// The partitions of tables as each statement of a script finds them: those of the schema before it, and those that the
/// script has made, attached, detached and dropped. Goes forward, so that one walk over a script is linear; the schema
/// is read at the first question.
class Partitions
{
public:
    struct Default
    {
        Sql::Name name;
        bool isNew = false; ///< made by this script, and still without rows
    };

    explicit Partitions(const Script &script);

    /// To the moment before statement `at`; never back.
    void goTo(qsizetype at);
    /// The table's DEFAULT partition; nothing: it has none, or none is known.
    std::optional<Default> defaultOf(const Sql::Name &table) const;
    /// The table's own partitions that were there before the script.
    QList<const Schema::Table *> partitionsOf(const Sql::Name &table) const;

private:
    void start();
    void apply(const Sql::Change &change);
    void drop(const Sql::Name &partition);
    QString key(const Sql::Name &name) const { return m_script.replay.key(name, m_at); }

    const Script &m_script;
    qsizetype m_at = 0;
    bool m_started = false;
    QHash<QString, QList<const Schema::Table *>> m_partitions; ///< by the parent's key
    QHash<QString, Default> m_defaults; ///< by the parent's key
    QHash<QString, QString> m_parents; ///< of the defaults, by their key
};

/// Is it partitioned, as far as is known? Not so for a table that this script made.
bool isPartitioned(const Place &place, const Sql::Name &table);

/// The expressions of the table's valid CHECK constraints.
QStringList validChecks(const Schema::Table &table);

/// Does a valid CHECK of the table that joins prove that all its rows fit the bound? `tables` stands before the
/// statement.
bool isProved(const KnownTables &tables, const Sql::AttachPartition &attach);

} // namespace Lint
