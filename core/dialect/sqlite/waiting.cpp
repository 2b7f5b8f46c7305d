// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/waiting.h"

#include "core/dialect/sqlite/connection.h"
#include "core/dialect/sqlite/errors.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Sqlite {

Result<> setLockTimeout(Database::Connection &connection, int milliseconds)
{
    // PRAGMA busy_timeout would replace the handler that ends the wait when a stop is requested.
    if (!connection.url().options.contains(u"busy_timeout"_s))
        static_cast<Connection &>(connection).setBusyTimeout(std::chrono::milliseconds(milliseconds));
    return {};
}

bool isLockTimeout(const Error &error)
{
    // SQLite has no SQLSTATE. The advice is given for SQLITE_BUSY alone, whatever its extended code.
    return error.kind == Error::Kind::Failed && !error.hint.isEmpty()
        && error.hint == describeCode(SQLITE_BUSY, {}, {}).hint;
}

} // namespace Sqlite
