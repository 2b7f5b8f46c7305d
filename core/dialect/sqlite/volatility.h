// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/change.h"

namespace Sqlite {

/// Of an expression as written: what calls random() is volatile, what reads the clock is stable, a function that is not
/// known is Unknown.
Sql::Volatility volatility(const QString &expression);

/// Does SQLite take it as a column's default on a table that holds rows? Only a literal, a sign, parentheses, a CAST
/// and a name that means its own text: 1 + 1 is refused already.
bool isPlainDefault(const QString &expression);

/// NULL, or NULL in parentheses, or none.
bool isNullDefault(const QString &expression);

} // namespace Sqlite
