// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

namespace Lint {

/// What MySQL and MariaDB refuse of a statement whatever rows there are, told from its words and from a table that is
/// known as a whole: columns, keys and constraints that are missing, come twice or are needed. True: `report` has been
/// told one of these.
bool saidThatMySqlRefuses(const Place &place, KnownTables &tables, Report &report);

} // namespace Lint
