// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "core/proof/proof.h"

namespace Proof {

/// All rows of one table, each value as the literal that would insert it again.
struct TableData
{
    QString table; ///< qualified
    QStringList columns = {};
    QStringList key = {}; ///< columns of the primary key; empty: none
    QList<QStringList> rows = {};
};

/// Every row of every table of the schema. Partitions are read through their parents.
Result<QList<TableData>> readData(Database::Connection &connection, const Dialect::Dialect &dialect,
                                  const Schema::Snapshot &schema);

/// What became of the rows that stood before.
struct DataComparison
{
    QList<TableRows> tables = {};
    QList<LostRows> lost = {}; ///< empty: every table and column that stood before has the same rows after
    /// Rows that are there after and were not before: told, and no loss.
    QStringList added = {};
};

/// Compares every table and column that stood in `before` with `after`. Rows are paired by the primary key where both
/// have the same one, else by their values.
DataComparison compareData(const QList<TableData> &before, const QList<TableData> &after);

} // namespace Proof
