// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

namespace PostgreSql {

/// Rows as the planner believes and bytes with indexes, of every table and materialised view; a partitioned table has
/// its partitions' sum.
Result<QHash<QString, Dialect::TableSize>> tableSizes(Database::Connection &connection);

} // namespace PostgreSql
