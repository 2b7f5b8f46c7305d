// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

namespace Lint {

/// What an index is made of, so that two can be compared: all but its name.
struct IndexKeys
{
    QStringList keys = {}; ///< each column or expression with collation, operator class and order, blanks normalised
    QStringList included = {};
    QString method = {}; ///< "btree" where none is written
    QString predicate = {}; ///< normalised
    bool unique = false;
    /// false: where the index is only known by its columns, its orders and classes may differ unseen.
    bool sureOfKeys = true;

    bool operator==(const IndexKeys &) const = default;
};

/// Of the index that a statement makes.
IndexKeys keysOf(const Script &script, qsizetype statement, const Sql::CreateIndex &index);
/// Of an index of the known schema: from its definition, where there is one.
IndexKeys keysOf(const Script &script, const Schema::Index &index);

/// An index, primary key or unique constraint that a statement makes, by itself or with a table.
struct MadeKey
{
    Sql::Name table;
    QString name = {}; ///< empty: the server's choice
    QStringList columns = {};
    QList<int> prefixLengths = {};
    QString method = {};
    bool unique = false;
    bool primary = false;
    Sql::Range range = {}; ///< within a longer statement; empty: the whole statement
};

/// In the order in which they stand; those that take an index over (USING INDEX) left out.
QList<MadeKey> keysMade(const Script &script, qsizetype statement);

/// A column as the statement itself makes it; null: it does not.
const Sql::ColumnDefinition *columnMade(const Statement &statement, const Sql::Name &table, const QString &column);

} // namespace Lint
