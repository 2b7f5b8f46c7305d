// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Without the dialect nothing can be parsed: said once, so that silence is not taken for praise.

#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::unknown_dialect {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (script.dialect)
        return;
    const QString name = script.project->dialect;
    Finding &finding = report.add(
        script.fileRange(),
        name.isEmpty()
            ? QCoreApplication::translate(
                  "Lint",
                  "It is not known for which database these migrations are, so their statements were not checked.")
            : QCoreApplication::translate("Lint",
                                          "“%1” is no dialect that is known here, so the statements were not checked.")
                  .arg(name));
    QStringList known;
    for (const Dialect::Dialect &dialect : Dialect::all())
        known.append(dialect.id);
    finding.help = QCoreApplication::translate("Lint",
                                               "Set dialect in the section [project] of switchback.toml to one of: %1")
                       .arg(known.join(u", "_s));
}

Rule rule()
{
    return {.id = u"unknown-dialect"_s,
            .title = QCoreApplication::translate("Lint", "Dialect not known"),
            .severity = Severity::Warning,
            .onDown = false,
            .withoutDialect = true,
            .check = check};
}

} // namespace Lint::Rules::unknown_dialect
