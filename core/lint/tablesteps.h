// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/knowntables.h"
#include "core/lint/script.h"

#include <map>
#include <set>

namespace Lint {

/// The tables and indexes that a script has made and taken away above a statement: what is not there any more, or is
/// there although no migration before made it.
class TableSteps
{
public:
    explicit TableSteps(const Script &script)
        : m_script(script)
    {
    }

    /// Goes past a change of statement `at`. In their order, each once.
    void remember(const Sql::Change &change, qsizetype at, KnownTables &tables);

    /// Has the script made a table of the name, which still stands?
    bool isMade(const Sql::Name &table, qsizetype at) const { return m_made.contains(key(table, at)); }
    /// Was it dropped, renamed or moved away?
    bool isGone(const Sql::Name &table, qsizetype at) const { return goneBy(table, at).has_value(); }
    /// By a statement before this one? ALTER TABLE a RENAME b, ENGINE = x is one statement.
    bool wasGone(const Sql::Name &table, qsizetype at) const { return goneBy(table, at).value_or(at) < at; }
    /// Was an index of the statement dropped above, by itself or with its table?
    bool isIndexGone(const Sql::DropIndex &drop, const Sql::Name &index, qsizetype at) const
    {
        return !m_goneIndexes.empty() && m_goneIndexes.contains(indexKey(index, drop.table, at));
    }

private:
    std::optional<qsizetype> goneBy(const Sql::Name &table, qsizetype at) const
    {
        if (m_gone.empty())
            return std::nullopt;
        const auto gone = m_gone.find(key(table, at));
        return gone == m_gone.end() || m_temporary.contains(gone->first) ? std::nullopt : std::optional(gone->second);
    }
    QString key(const Sql::Name &name, qsizetype at) const { return m_script.replay.key(name, at); }
    /// `table`: where names of indexes count per table.
    QString indexKey(const Sql::Name &index, const Sql::Name &table, qsizetype at) const
    {
        return table.name.isEmpty() ? key(index, at) : key(table, at) + u'\n' + index.name.toLower();
    }
    void rememberIndexes(const Sql::Change &change, qsizetype at);
    /// Indexes of the table that were dropped, under names that the server chooses or the table's definition says.
    void mayHaveAgain(const Sql::Name &table, qsizetype at);
    void make(const Sql::CreateTable &create, qsizetype at);
    void rename(const QString &from, const QString &to, qsizetype at);
    void forget(const QString &table);

    const Script &m_script;
    // Of most scripts one or none is in these. By the tables' keys.
    std::map<QString, qsizetype> m_gone; ///< by which statement
    std::set<QString> m_made;
    std::set<QString> m_temporary; ///< stand before others of their names
    std::multimap<QString, QString> m_children; ///< by parent: partitions, and tables that inherit
    std::set<QString> m_goneIndexes;
    std::set<QString> m_asideIndexes; ///< by name: stand in temp or in an attached database (SQLite)
};

} // namespace Lint
