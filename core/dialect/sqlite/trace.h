// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

namespace Sqlite {

/// Runs one statement and tells what it did: the locks on the file as SQLite took them, the tables that its program
/// reads through or writes anew, time and rows. SQLite has one lock for all tables, so that the second connection is
/// not needed here.
Result<Dialect::Trace> traced(Database::Connection &connection, Database::Connection &watcher,
                              const Sql::Statement &statement, std::stop_token stop);

} // namespace Sqlite
