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

/// Gives `f` the columns of a change, none of a temporary table.
template<typename F>
auto columnsOf(F &f)
{
    return Sql::Overload{[&f](const Sql::CreateTable &create, const Place &place) {
                             if (create.temporary || place.isTemporary(create.name))
                                 return;
                             for (const Sql::ColumnDefinition &definition : create.columns)
                                 f(NewColumn{definition, create.name, &create, place});
                         },
                         [&f](const Sql::AddColumn &add, const Place &place) {
                             if (!place.isTemporary(add.table))
                                 f(NewColumn{add.column, add.table, nullptr, place});
                         }};
}

/// Calls `f(column)` for every column that CREATE TABLE and ADD COLUMN make, temporary tables left out.
template<typename F>
void forEachColumn(const Script &script, F &&f)
{
    forEach<Sql::CreateTable>(script, columnsOf(f));
    forEach<Sql::AddColumn>(script, columnsOf(f));
}

/// The same of one statement.
template<typename F>
void forEachColumnOf(const Script &script, qsizetype statement, F &&f)
{
    forEachOf<Sql::CreateTable>(script, statement, columnsOf(f));
    forEachOf<Sql::AddColumn>(script, statement, columnsOf(f));
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

/// Does a sequence number the rows by this column?
bool isNumbered(const Schema::Column &column);

} // namespace Lint
