// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

namespace PostgreSql {

/// See Dialect::keptExpressions.
QList<Dialect::KeptExpression> keptExpressions(const Sql::Statement &statement, const Dialect::TypeOfColumn &typeOf);

} // namespace PostgreSql
