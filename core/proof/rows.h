// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

namespace Proof {

/// What the generator did with one table.
struct GeneratedTable
{
    QString table; ///< qualified
    qint64 rows = 0;
    QString refusal = {}; ///< why there are fewer than asked: the server's words about the last row that it refused
};

/// Fills every table with rows that obey its constraints: keys and uniqueness by construction, foreign keys from rows
/// that are there, generated columns left out, checks by values taken from the checks themselves. Parents come before
/// children. The same schema always gets the same rows. A table that takes none is told, not hidden.
Result<QList<GeneratedTable>> generateRows(Database::Connection &connection, const Dialect::Dialect &dialect,
                                           const Schema::Snapshot &schema, int rowsPerTable, std::stop_token stop);

} // namespace Proof
