// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/spelling.h"

#include "core/lint/rule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

/// How many single-letter edits lead from one word to the other.
static qsizetype distance(const QString &from, const QString &to)
{
    QList<qsizetype> row(to.size() + 1);
    for (qsizetype j = 0; j <= to.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const qsizetype replaced = diagonal + (from.at(i - 1) == to.at(j - 1) ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.last();
}

QString nearestRule(const QString &written)
{
    if (written.size() > 100)
        return {};
    QString nearest;
    qsizetype best = std::max<qsizetype>(2, written.size() / 3) + 1;
    for (const Rule &rule : allRules()) {
        const qsizetype edits = distance(written.toLower(), rule.id);
        if (edits < best) {
            best = edits;
            nearest = rule.id;
        }
    }
    return nearest;
}

Result<> checkRuleNames(const Project::LintSettings &settings)
{
    QStringList names = settings.rules.keys();
    for (const Project::LintOverride &each : settings.overrides)
        names += each.rules.keys();
    for (const QString &name : std::as_const(names)) {
        if (findRule(name))
            continue;
        const QString near = nearestRule(name);
        return failure(Error{
            .message = QCoreApplication::translate("Lint", "The settings name a lint rule “%1” that does not exist.")
                           .arg(name),
            .hint = near.isEmpty() ? QCoreApplication::translate("Lint", "`switchback lint --list-rules` lists them.")
                                   : QCoreApplication::translate("Lint", "Did you mean “%1”?").arg(near),
            .file = u"switchback.toml"_s});
    }
    return {};
}

} // namespace Lint
