// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

namespace Lint {

/// What SQLite refuses of a statement whatever rows there are, beyond what other rules tell: an expression that names
/// a column which the table does not have, as SQLite itself says on an empty copy of the table; the last column
/// dropped. True: `report` has been told one of these.
bool saidThatSqliteRefuses(const Place &place, KnownTables &tables, Report &report);

} // namespace Lint
