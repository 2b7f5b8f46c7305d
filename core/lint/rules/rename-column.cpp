// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that still run use the old name.

#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::rename_column {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::RenameColumn>(script, [&](const Sql::RenameColumn &rename, const Place &place) {
        const bool own = place.isNew(rename.table) || place.isTemporary(rename.table)
            || script.replay.isNewColumn(rename.table, rename.column, place.index);
        const bool ofView = script.schema && script.schema->view(rename.table.name, rename.table.schema);
        if (own || ofView)
            return;
        Finding &finding = report.add(
            script.head(place.index),
            QCoreApplication::translate(
                "Lint",
                "Every program that still says %1.%2 fails from here on, and the new one that says %3 fails before.")
                .arg(rename.table.display(), rename.column, rename.newName));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Add the new column, write both, fill the old rows, switch the "
                                                   "readers, and drop the old column in a later release.");
    });
}

Rule rule()
{
    return {.id = u"rename-column"_s,
            .title = QCoreApplication::translate("Lint", "Column renamed"),
            .severity = Severity::Error,
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::rename_column
