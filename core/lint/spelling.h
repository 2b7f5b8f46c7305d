// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/settings.h"

namespace Lint {

/// The rule whose id is nearest to a misspelt one; empty when none is near.
QString nearestRule(const QString &written);

/// An error when settings name a rule that does not exist: it is most often a misspelt one, and would be silent.
Result<> checkRuleNames(const Project::LintSettings &settings);

} // namespace Lint
