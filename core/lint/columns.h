// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

#include <QSet>

#include <optional>

namespace Lint {

/// A column that a script makes, with its table or on one that stands.
struct NewColumn
{
    const Sql::ColumnDefinition &definition;
    const Sql::Name &table;
    const Sql::CreateTable *created = nullptr; ///< null: ADD COLUMN
    Place place;

    /// By its own PRIMARY KEY, or the table's over this one column.
    bool isPrimaryKey() const;
};

/// Calls `f(column)` for every column that CREATE TABLE and ADD COLUMN make, temporary tables left out.
template<typename F>
void forEachColumn(const Script &script, F &&f)
{
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &create, const Place &place) {
        if (create.temporary || place.isTemporary(create.name))
            return;
        for (const Sql::ColumnDefinition &definition : create.columns)
            f(NewColumn{definition, create.name, &create, place});
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &add, const Place &place) {
        if (!place.isTemporary(add.table))
            f(NewColumn{add.column, add.table, nullptr, place});
    });
}

/// Where the type of a new column stands in the file, with its modifiers; empty: not found.
Sql::Range typeRange(const NewColumn &column);
/// The first word of the type, which names it: INT of "INT UNSIGNED". Empty when it is quoted: somebody's own type.
Sql::Range typeWord(const NewColumn &column);

/// The columns that the script itself comments on; looked for at the first question.
class CommentedColumns
{
public:
    explicit CommentedColumns(const Script &script)
        : m_script(script)
    {
    }

    bool contains(const Sql::Name &table, const QString &column);

private:
    const Script &m_script;
    std::optional<QSet<QString>> m_columns; ///< "table\ncolumn", with the table's plain name
};

} // namespace Lint
