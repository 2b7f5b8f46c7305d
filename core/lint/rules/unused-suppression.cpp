// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::unused_suppression {

/// The linter itself says it, once it knows what was suppressed: see suppression.h. Parameter "reason": false asks for
/// none.
Rule rule()
{
    return {.id = u"unused-suppression"_s,
            .title = QCoreApplication::translate("Lint", "A suppression without effect, reason or rule"),
            .severity = Severity::Warning};
}

} // namespace Lint::Rules::unused_suppression
