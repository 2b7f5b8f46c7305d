// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/observed.h"
#include "core/lint/rule.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lint::Rules::schema_drift {

/// Objects that other tools own: parameter "ignore", a list of patterns with `*`.
static bool isIgnored(const QString &object, const QStringList &patterns)
{
    for (const QString &pattern : patterns) {
        if (QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern)).match(object).hasMatch())
            return true;
    }
    return false;
}

static QList<Finding> checkProject(const Whole &whole, const QVariantMap &parameters)
{
    QList<Finding> findings;
    if (!whole.observed || !whole.observed->drift)
        return findings;
    const QStringList patterns = parameters.value(u"ignore"_s).toStringList();
    const QString target = whole.observed->history ? whole.observed->history->target : QString();
    for (const Drift &drift : *whole.observed->drift) {
        if (isIgnored(drift.object.section(u' ', -1), patterns))
            continue;
        findings.append(
            {.severity = Severity::Error,
             .file = {},
             .message = QCoreApplication::translate("Lint", "%1 on %2 is not what the applied migrations make: %3")
                            .arg(drift.object, target, drift.what),
             .help = QCoreApplication::translate("Lint",
                                                 "Somebody changed it by hand. Write the change as a migration, "
                                                 "or take it back on the target.")});
    }
    return findings;
}

Rule rule()
{
    return {.id = u"schema-drift"_s,
            .title = QCoreApplication::translate("Lint", "Schema differs from what the migrations make"),
            .severity = Severity::Error,
            .checkProject = checkProject,
            .observes = true};
}

} // namespace Lint::Rules::schema_drift
