// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

namespace Sqlite {

/// Rows from ANALYZE's statistics, else counted up to a bound; bytes, with indexes, where SQLite has dbstat and the
/// file is not too large to walk over. 0 bytes: not known.
Result<QHash<QString, Dialect::TableSize>> tableSizes(Database::Connection &connection);

} // namespace Sqlite
