// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

namespace Lint {

/// A column that a script makes, with its table or on one that stands.
struct NewColumn
{
    const Sql::ColumnDefinition &definition;
    Sql::Name table;
    const Sql::CreateTable *created = nullptr; ///< null: ADD COLUMN
    Place place;

    bool isTemporary() const { return (created && created->temporary) || place.isTemporary(table); }
    /// By its own PRIMARY KEY, or the table's over this one column.
    bool isPrimaryKey() const;
};

/// Calls `f(column)` for every column that CREATE TABLE and ADD COLUMN make, temporary tables left out.
template<typename F>
void forEachColumn(const Script &script, F &&f)
{
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &create, const Place &place) {
        for (const Sql::ColumnDefinition &definition : create.columns) {
            const NewColumn column{definition, create.name, &create, place};
            if (!column.isTemporary())
                f(column);
        }
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &add, const Place &place) {
        const NewColumn column{add.column, add.table, nullptr, place};
        if (!column.isTemporary())
            f(column);
    });
}

/// Where the type of a new column stands in the file, with its modifiers; empty: not found.
Sql::Range typeRange(const NewColumn &column);
/// The first word of the type, which names it: INT of "INT UNSIGNED". Empty when it is quoted: somebody's own type.
Sql::Range typeWord(const NewColumn &column);

/// The columns that the script itself comments on, as "table\ncolumn" with the table's plain name.
QSet<QString> commentedColumns(const Script &script);

} // namespace Lint
