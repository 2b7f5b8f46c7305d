// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

namespace Lint {

/// Does a statement give the server an expression to keep: a CHECK, a generated column, an index's expression or
/// predicate?
bool keepsExpressions(const Statement &statement);
/// The same but for checks, whose results are not kept.
bool keepsResults(const Statement &statement);

/// These expressions, where the dialect reads them. `known`: their table as the statement finds it; null: not known.
QList<Dialect::KeptExpression> keptExpressions(const Place &place, const Schema::Table *known);

/// The columns that a statement itself makes.
QStringList columnsMade(const Statement &statement);

} // namespace Lint
