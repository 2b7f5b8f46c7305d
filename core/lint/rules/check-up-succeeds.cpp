// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/observing.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::check_up_succeeds {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (!wantsProof(script))
        return;
    const ObservedProof *proof = observedProof(script);
    if (proof && proof->current && proof->up == ObservedProof::Step::Held)
        return;
    QString message = !proof ? QCoreApplication::translate("Lint", "Up was never run on a scratch database.")
        : !proof->current
        ? QCoreApplication::translate("Lint", "The scripts have changed since up was run on a scratch database.")
        : proof->up == ObservedProof::Step::Failed
        ? QCoreApplication::translate("Lint", "Up fails on a scratch database.")
        : QCoreApplication::translate("Lint", "Up was not run to its end on a scratch database.");
    if (proof && proof->current && !proof->evidence.isEmpty())
        message += u' ' + proof->evidence;
    Finding &finding = report.add(script.fileRange(), message);
    finding.help = QCoreApplication::translate("Lint", "Run `switchback verify` on it, or prove it in the workbench.");
}

Rule rule()
{
    return {.id = u"check-up-succeeds"_s,
            .title = QCoreApplication::translate("Lint", "Up was not seen to succeed"),
            .severity = Severity::Error,
            .onDown = false,
            .check = check,
            .observes = true,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::check_up_succeeds
