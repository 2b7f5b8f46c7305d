// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/snapshot.h"
#include "core/sql/change.h"

namespace Lint {

struct Script;

/// What is known of NULLs in a column of a table that exists.
enum class NullProof {
    NotNull, ///< the column is NOT NULL
    Checked, ///< a validated CHECK says so, which PostgreSQL 12 and newer believe
    Perhaps, ///< a constraint that nobody here knows was validated
    None, ///< nothing tells
};

/// `table` as KnownTables gives it; null: not known at all.
NullProof nullProof(const Schema::Table *table, const QString &column);

/// Is a column's default no value: left out, NULL, or NULL cast to a type?
bool isNull(const QString &defaultExpression);
/// Do the rows that are there get a value in the new column?
bool isFilled(const Sql::ColumnDefinition &column);

/// MySQL, MariaDB: has the script switched strict mode off by statement `at`, so that a NULL becomes a zero value?
bool isLax(const Script &script, qsizetype at);

} // namespace Lint
