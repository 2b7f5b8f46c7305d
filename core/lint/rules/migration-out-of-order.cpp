// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/observing.h"
#include "core/lint/rule.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint::Rules::migration_out_of_order {

/// Compares versions: as numbers where both are.
static bool isLess(const QString &one, const QString &other)
{
    bool numbers = false;
    bool both = false;
    const qulonglong a = one.toULongLong(&numbers);
    const qulonglong b = other.toULongLong(&both);
    return numbers && both ? a < b : one < other;
}

/// New names behind the newest version, for every file of the migration; nothing where versions are no numbers.
static std::optional<Fix> renumbered(const Script &script)
{
    const QList<Project::Migration> &all = script.project->migrations;
    if (all.isEmpty())
        return std::nullopt;
    const auto newest = std::ranges::max_element(all, isLess, &Project::Migration::version);
    bool ok = false;
    const qulonglong next = newest->version.toULongLong(&ok) + 1;
    if (!ok)
        return std::nullopt;
    Fix fix{.title = QCoreApplication::translate("Lint", "Renumber it behind the newest migration")};
    for (const QString &file : script.migration->files) {
        const QString name = file.section(u'/', -1);
        const qsizetype digits = std::ranges::find_if_not(name, [](QChar c) { return c.isDigit(); }) - name.begin();
        if (digits == 0)
            return std::nullopt;
        const QString folder = file.chopped(name.size());
        const QString number = QString::number(next).rightJustified(digits, u'0');
        fix.renamings.append({.from = file, .to = folder + number + name.sliced(digits)});
    }
    return fix;
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const ObservedState *state = observedState(script);
    if (!state || state->state != ObservedState::State::Pending || !state->outOfOrder)
        return;
    const ObservedHistory &history = *script.observed->history;
    Finding &finding = history.appliesOutOfOrder
        ? report.add(script.fileRange(),
                     QCoreApplication::translate("Lint",
                                                 "It is older than what has run on %1: it will run after it "
                                                 "there, and before it everywhere else.")
                         .arg(history.target),
                     Severity::Warning)
        : report.add(script.fileRange(),
                     QCoreApplication::translate("Lint",
                                                 "It is older than what has run on %1: the tool will never run "
                                                 "it there.")
                         .arg(history.target));
    finding.help = QCoreApplication::translate("Lint", "Give it a version behind the newest one.");
    if (auto fix = renumbered(script))
        finding.fixes.append(*fix);
}

/// A number that is left out of a sequence may come later, from another branch, and then be too old to run.
static QList<Finding> checkProject(const Whole &whole, const QVariantMap &)
{
    static constexpr qulonglong greatest = 999'999; // beyond it versions are times
    QList<Finding> findings;
    const Project::Migration *before = nullptr;
    for (const Project::Migration &migration : whole.project.migrations) {
        bool number = false;
        const qulonglong version = migration.version.toULongLong(&number);
        if (!number || version > greatest)
            return {};
        if (before && version > before->version.toULongLong() + 1) {
            findings.append(
                {.severity = Severity::Warning,
                 .file = migration.files.value(0),
                 .version = migration.version,
                 .range = {0, 1},
                 .message = QCoreApplication::translate("Lint",
                                                        "Between %1 and %2 the sequence has a gap: a migration "
                                                        "that is put into it later is older than what has run.")
                                .arg(before->version, migration.version),
                 .help = QCoreApplication::translate("Lint",
                                                     "Number it behind the one before it, as long as it has run "
                                                     "nowhere.")});
        }
        before = &migration;
    }
    return findings;
}

Rule rule()
{
    return {.id = u"migration-out-of-order"_s,
            .title = QCoreApplication::translate("Lint", "Migration out of order"),
            .severity = Severity::Error,
            .onDown = false,
            .withoutDialect = true,
            .check = check,
            .checkProject = checkProject};
}

} // namespace Lint::Rules::migration_out_of_order
