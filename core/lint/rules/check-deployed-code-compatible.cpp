// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/observing.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::check_deployed_code_compatible {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (!wantsProof(script))
        return;
    const ObservedProof *proof = observedProof(script);
    // That there is no proof, or an old one, or that up fails, is said once: by check-up-succeeds.
    if (!proof || !proof->current || proof->up != ObservedProof::Step::Held)
        return;
    if (proof->deployedQueries != ObservedProof::Step::Failed)
        return;
    QString message = QCoreApplication::translate("Lint",
                                                  "A query of the code that is deployed now fails once up has run.");
    if (proof && proof->current && !proof->evidence.isEmpty())
        message += u' ' + proof->evidence;
    Finding &finding = report.add(script.fileRange(), message);
    finding.help = QCoreApplication::translate("Lint",
                                               "Expand first: keep the old form beside the new one until no deployed "
                                               "code needs it, and take it away in a later release.");
}

Rule rule()
{
    return {.id = u"check-deployed-code-compatible"_s,
            .title = QCoreApplication::translate("Lint", "Deployed code fails after up"),
            .severity = Severity::Warning,
            .onDown = false,
            .check = check,
            .observes = true,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::check_deployed_code_compatible
