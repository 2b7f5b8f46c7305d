// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/observing.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::check_up_repeatable {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (!wantsProof(script))
        return;
    const ObservedProof *proof = observedProof(script);
    // That there is no proof, or an old one, or that up fails, is said once: by check-up-succeeds.
    if (!proof || !proof->current || proof->up != ObservedProof::Step::Held || proof->irreversible)
        return;
    // Where down does not restore, what up finds the second time is not what it found the first time.
    if (proof->downRestores != ObservedProof::Step::Held || proof->upAgain == ObservedProof::Step::Held)
        return;
    QString message = proof->upAgain == ObservedProof::Step::Failed
        ? QCoreApplication::translate("Lint", "Up, run again after down, fails or makes another schema.")
        : QCoreApplication::translate("Lint", "Up was not run again after down.");
    if (proof && proof->current && !proof->evidence.isEmpty())
        message += u' ' + proof->evidence;
    Finding &finding = report.add(script.fileRange(), message);
    finding.help = QCoreApplication::translate("Lint",
                                               "Look for what down leaves behind: types, sequences, functions, rows.");
}

Rule rule()
{
    return {.id = u"check-up-repeatable"_s,
            .title = QCoreApplication::translate("Lint", "Up was not seen to repeat"),
            .severity = Severity::Error,
            .onDown = false,
            .check = check,
            .observes = true,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::check_up_repeatable
