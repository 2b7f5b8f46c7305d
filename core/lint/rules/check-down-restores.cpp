// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/observing.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::check_down_restores {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (!wantsProof(script))
        return;
    const ObservedProof *proof = observedProof(script);
    // That there is no proof, or an old one, or that up fails, is said once: by check-up-succeeds.
    if (!proof || !proof->current || proof->up != ObservedProof::Step::Held || proof->irreversible)
        return;
    if (proof->downRestores == ObservedProof::Step::Held)
        return;
    QString message = proof->downRestores == ObservedProof::Step::Failed
        ? QCoreApplication::translate("Lint", "After up and down, the scratch database is not what it was before.")
        : QCoreApplication::translate("Lint", "Down was not run on a scratch database.");
    if (proof && proof->current && !proof->evidence.isEmpty())
        message += u' ' + proof->evidence;
    Finding &finding = report.add(script.fileRange(), message);
    finding.help = QCoreApplication::translate(
        "Lint",
        "Write a down script that takes back all that up does, or say in it that the migration is irreversible.");
}

Rule rule()
{
    return {.id = u"check-down-restores"_s,
            .title = QCoreApplication::translate("Lint", "Down was not seen to restore"),
            .severity = Severity::Error,
            .onDown = false,
            .check = check,
            .observes = true,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::check_down_restores
