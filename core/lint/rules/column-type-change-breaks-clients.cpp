// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Deployed programs and prepared statements have bound the old type.

#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::column_type_change_breaks_clients {

static void check(const Script &script, const QVariantMap &, Report &report)
{
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
            .dialects = {u"postgresql"_s},
            .yieldsTo = {u"column-type-change-rewrite"_s},
            .infoOnDown = true,
            .check = check};
}

} // namespace Lint::Rules::column_type_change_breaks_clients
