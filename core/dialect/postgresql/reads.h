// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/change.h"
#include "core/sql/statement.h"

namespace PostgreSql {

/// The tables that a query, or the query in a CREATE … AS, names: each once, its WITH queries left out.
QList<Sql::Name> tablesRead(const Sql::Statement &statement);

} // namespace PostgreSql
