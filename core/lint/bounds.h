// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

/// Partition bounds of PostgreSQL, and what a table's CHECK constraints prove about them. Tables partitioned by one
/// plain column only: about others every answer is no.
namespace Lint {

struct PartitionBound
{
    enum class Kind { Range, List };
    Kind kind = Kind::Range;
    std::optional<QString> from = {}; ///< none: MINVALUE
    std::optional<QString> to = {}; ///< none: MAXVALUE
    QStringList values = {}; ///< of a list
};

/// "FOR VALUES FROM (1) TO (10)", "FOR VALUES IN ('a')"; nothing: DEFAULT, a hash, or several columns.
std::optional<PartitionBound> partitionBound(const QString &bound);

/// The column of "RANGE (at)" or "LIST (region)"; empty: several, an expression, or a hash.
QString partitionColumn(const QString &key);

/// Can a table partitioned by `key` ("LIST (region)") have a partition with the bound ("FOR VALUES IN ('eu')")? Yes,
/// where one of them is not known.
bool fitsPartitionKey(const QString &bound, const QString &key);

/// The columns that the expressions compare with literals: candidates where the partition key is not known.
QStringList comparedColumns(const QStringList &checks);

/// Does every row that passes the checks belong to the bound, so that ATTACH PARTITION looks at none? `notNull`: the
/// column is known to hold no NULL. Literals that cannot be put in order prove nothing.
bool provesBound(const QStringList &checks, const QString &column, bool notNull, const PartitionBound &bound);

/// Does no row that passes the checks belong to the bound? Asked of a DEFAULT partition.
bool excludesBound(const QStringList &checks, const QString &column, const PartitionBound &bound);

/// The CHECK that says the same as the bound; `column` as it is to be written.
QString checkOf(const PartitionBound &bound, const QString &column);
/// The CHECK that says the opposite, for a DEFAULT partition.
QString checkOutside(const PartitionBound &bound, const QString &column);

} // namespace Lint
