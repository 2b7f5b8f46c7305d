// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/observed.h"
#include "core/lint/rule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint::Rules::applied_migration_missing {

static QList<Finding> checkProject(const Whole &whole, const QVariantMap &)
{
    QList<Finding> findings;
    if (!whole.observed || !whole.observed->history)
        return findings;
    const ObservedHistory &history = *whole.observed->history;
    QStringList versions = history.missing.keys();
    std::ranges::sort(versions);
    for (const QString &version : std::as_const(versions)) {
        if (history.missing.value(version).baseline)
            continue; // a squash or a baseline stands for it
        findings.append(
            {.severity = Severity::Error,
             .file = {},
             .version = version,
             .message = QCoreApplication::translate("Lint",
                                                    "%1 has run on %2, and no file holds it: a new database "
                                                    "cannot be brought to the same schema.")
                            .arg(version, history.target),
             .help = QCoreApplication::translate("Lint",
                                                 "Restore the file from version control, or make a baseline "
                                                 "that stands for it.")});
    }
    return findings;
}

Rule rule()
{
    return {.id = u"applied-migration-missing"_s,
            .title = QCoreApplication::translate("Lint", "Applied migration without a file"),
            .severity = Severity::Error,
            .withoutDialect = true,
            .checkProject = checkProject,
            .observes = true};
}

} // namespace Lint::Rules::applied_migration_missing
