// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/observing.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::migration_not_in_version_control {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const ObservedFile *file = observedFile(script);
    if (!file || file->state == ObservedFile::State::Committed)
        return;
    // Only what is about to reach others.
    const auto kind = script.observed->kind;
    if (!kind || *kind == Project::TargetKind::Development)
        return;
    const ObservedState *state = observedState(script);
    if (state && state->state != ObservedState::State::Pending)
        return;
    const bool sameFile = script.counterpart && script.counterpart->source->file == script.source->file;
    if (!script.isUp() && sameFile)
        return; // said at the up script
    const QString message = file->state == ObservedFile::State::Changed
        ? QCoreApplication::translate("Lint",
                                      "The file has changes that are not committed: nobody else can repeat "
                                      "what is about to run.")
        : file->state == ObservedFile::State::Ignored
        ? QCoreApplication::translate("Lint",
                                      "The file is ignored by version control: nobody else has what is about "
                                      "to run.")
        : QCoreApplication::translate("Lint",
                                      "The file is not in version control: nobody else has what is about to "
                                      "run.");
    report.add(script.fileRange(), message).help = QCoreApplication::translate(
        "Lint", "Commit it before it runs on a shared target.");
}

Rule rule()
{
    return {.id = u"migration-not-in-version-control"_s,
            .title = QCoreApplication::translate("Lint", "Migration not in version control"),
            .severity = Severity::Warning,
            .withoutDialect = true,
            .check = check,
            .observes = true};
}

} // namespace Lint::Rules::migration_not_in_version_control
