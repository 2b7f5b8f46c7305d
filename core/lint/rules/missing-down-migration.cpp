// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An up script without a way back.

#include "core/lint/mirror.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::missing_down_migration {

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const Project::Migration &migration = *script.migration;
    if (script.dialect ? (script.counterpart && !script.counterpart->statements.isEmpty()) : migration.down.has_value())
        return;
    const QString marker = parameters.value(u"marker"_s, u"irreversible"_s).toString();
    if (isMarkedIrreversible(script, marker) || migration.name.contains("baseline"_L1, Qt::CaseInsensitive))
        return;
    Finding &finding = report.add(
        script.fileRange(),
        migration.down ? QCoreApplication::translate(
                             "Lint", "The down script of %1 holds no statement: there is no way back from it.")
                             .arg(migration.title())
                       : QCoreApplication::translate("Lint", "%1 has no down script: there is no way back from it.")
                             .arg(migration.title()));
    finding.help = QCoreApplication::translate(
                       "Lint", "Write the inverse now, or say why there is none with a comment: -- %1: reason")
                       .arg(marker);
}

Rule rule()
{
    return {.id = u"missing-down-migration"_s,
            .title = QCoreApplication::translate("Lint", "No down script"),
            .severity = Severity::Error,
            .onDown = false,
            .withoutDialect = true,
            .check = check};
}

} // namespace Lint::Rules::missing_down_migration
