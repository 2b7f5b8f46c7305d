// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/lint/script.h"

#include <optional>

namespace Lint {

/// Moves a statement and all behind it into a migration of their own. Nothing: the script opens or ends transactions
/// itself, the statement is the first or stands in code, or it is a down script.
std::optional<Fix> splitBefore(const Script &script, qsizetype statement);

} // namespace Lint
