// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

namespace PostgreSql {

/// Runs the statement as it would run anyway, and tells what it did to relations that others can already see: the
/// strongest lock that it newly took on each, which it rewrote or scanned.
///
/// Not to be seen: locks that were held and given up before the statement ended, and, outside a transaction, any lock
/// at all; a lock that an earlier statement of the same transaction holds already; what happened inside a function
/// beyond what the server reports.
Result<Dialect::Trace> traced(Database::Connection &connection, Database::Connection &watcher,
                              const Sql::Statement &statement, std::stop_token stop);

} // namespace PostgreSql
