// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "core/dialect/mysql/parse.h"

namespace MySql {

/// What a statement will lock, copy or scan, from the measured table and the server's release.
Dialect::Forecast forecast(const Sql::Statement &statement, const Sql::Meaning &meaning,
                           const Dialect::Surroundings &surroundings, Flavour flavour);

} // namespace MySql
