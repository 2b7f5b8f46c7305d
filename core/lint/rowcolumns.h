// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/rule.h"

namespace Lint {

/// Does the statement name each column once, and give each its value? Told from its words alone, whatever the table is.
/// False: `report` has been told why not.
bool rowColumnsFit(const Sql::ChangeRows &change, const Place &place, Report &report);

} // namespace Lint
