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

/// Moves one statement, as `text`, into a new migration that runs without a transaction. Nothing: it stands in code or
/// alone, it is of a down script, or a later statement of the file says a name that it says.
std::optional<Fix> moveOut(const Script &script, qsizetype statement, const QByteArray &text, const QString &name);

} // namespace Lint
