// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that still run use the old name.

#include "core/lint/expanding.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::rename_column {

static void look(const Sql::RenameColumn &rename, const Place &place, Report &report)
{
    const Script &script = place.script;
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
    const QString type = place.columnType(rename.table, rename.column);
    if (type.isEmpty())
        return;
    if (const std::optional<Fix> fix = expanded(place,
                                                {.table = rename.table,
                                                 .column = rename.column,
                                                 .newColumn = rename.newName,
                                                 .type = type,
                                                 .oldType = type}))
        finding.fixes.append(*fix);
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::RenameColumn>(
        script, [&](const Sql::RenameColumn &rename, const Place &place) { look(rename, place, report); });
    // ALTER FOREIGN TABLE says it in another way; a view's column is a word of its query.
    forEach<Sql::AlterObject>(script, [&](const Sql::AlterObject &alter, const Place &place) {
        if (alter.kind == Sql::ObjectKind::ForeignTable && alter.what == "RENAME COLUMN"_L1)
            look({.table = alter.name,
                  .column = alter.argument.section(u" TO "_s, 0, 0),
                  .newName = alter.argument.section(u" TO "_s, 1)},
                 place, report);
    });
}

Rule rule()
{
    return {.id = u"rename-column"_s,
            .title = QCoreApplication::translate("Lint", "Column renamed"),
            .severity = Severity::Error,
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::RenameColumn, Sql::AlterObject>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::rename_column
