// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

namespace Sqlite {

/// What a statement will lock, scan or rewrite. SQLite locks the whole file, never a table.
Dialect::Forecast forecast(const Sql::Statement &statement, const Sql::Meaning &meaning,
                           const Dialect::Surroundings &surroundings);

} // namespace Sqlite
