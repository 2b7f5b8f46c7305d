// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

namespace PostgreSql {

/// What the statement will lock, scan and rewrite, by the measured rows of resources/facts/locks-postgresql.tsv.
Dialect::Forecast forecast(const Sql::Statement &statement, const Sql::Meaning &meaning,
                           const Dialect::Surroundings &surroundings);

} // namespace PostgreSql
