// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/lint/script.h"

#include <optional>

namespace Lint {

/// A PostgreSQL time as SET takes it: "2s", "500ms", "10 min", "2000" (in milliseconds); nothing: not one.
std::optional<qint64> milliseconds(const QString &value);

/// Does every connection of the project's targets set the parameter? By their URLs.
bool setByTargets(const Script &script, QLatin1StringView parameter);

/// Is a parameter in force at statement `at`, and not 0, which switches a timeout off? By SET, by set_config(), or by
/// the targets.
bool isInForce(const Script &script, QLatin1StringView parameter, qsizetype at);

/// "SET LOCAL lock_timeout = '2s'" before statement `at`, SET where no transaction would keep it.
Fix setBefore(const Script &script, qsizetype at, QLatin1StringView parameter, const QString &value,
              const QString &title);

} // namespace Lint
