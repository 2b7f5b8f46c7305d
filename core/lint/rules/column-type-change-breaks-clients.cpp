// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Deployed programs and prepared statements have bound the old type.

#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::column_type_change_breaks_clients {

/// SQLite changes a type by building the table anew; what programs get is told by the type's affinity.
static void checkRebuild(const Rebuild &rebuild, const Script &script, Report &report)
{
    const Place place{script, rebuild.renamedAway ? rebuild.rename : rebuild.create};
    const Schema::Table *before = place.table(rebuild.table);
    if (!before || !script.dialect->effectiveType)
        return;
    for (const Sql::Change &change : script.statements.at(rebuild.create).meaning.changes) {
        const auto *create = std::get_if<Sql::CreateTable>(&change);
        if (!create)
            continue;
        for (const Sql::ColumnDefinition &column : create->columns) {
            const Schema::Column *old = before->column(column.name);
            if (!old || old->type.isEmpty() || column.type.isEmpty()
                || script.dialect->effectiveType(old->type) == script.dialect->effectiveType(column.type))
                continue;
            report
                .add(column.range,
                     QCoreApplication::translate("Lint", "Programs that still run read %1.%2 as %3 and will get %4.")
                         .arg(rebuild.table.display(), column.name, old->type, column.type))
                .help = QCoreApplication::translate(
                "Lint",
                "Add a column of the new type, let programs move over to it, and drop the old one in a later release.");
        }
    }
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    for (const Rebuild &rebuild : script.rebuilds)
        checkRebuild(rebuild, script, report);
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        if (place.isNew(change.table) || place.isTemporary(change.table)
            || script.replay.isNewColumn(change.table, change.column, place.index))
            return;
        const TypeName before = typeName(place.columnType(change.table, change.column));
        const TypeName after = typeName(change.newType);
        if (before.base.isEmpty() || before == after)
            return; // an unknown type is told by column-type-change-rewrite
        const bool sameFamily = typeFamily(before) == typeFamily(after);
        if (sameFamily && (typeFamily(before) == "text"_L1 || before.base == after.base))
            return;
        Finding &finding = report.add(
            place.range(change.range),
            QCoreApplication::translate("Lint", "Programs that still run read %1.%2 as %3 and will get %4.")
                .arg(change.table.display(), change.column, before.base, after.base),
            sameFamily ? Severity::Info : Severity::Warning);
        finding.help = QCoreApplication::translate(
            "Lint",
            "Add a column of the new type, let programs move over to it, and drop the old one in a later release.");
    });
}

Rule rule()
{
    return {.id = u"column-type-change-breaks-clients"_s,
            .title = QCoreApplication::translate("Lint", "Change of type under running programs"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s, u"sqlite"_s},
            .yieldsTo = {u"column-type-change-rewrite"_s},
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::column_type_change_breaks_clients
