// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values that do not fit into the new type are cut off, rounded, or stop the migration.

#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::type_narrowing_data_loss {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        if (place.isNew(change.table) || place.isTemporary(change.table)
            || script.replay.isNewColumn(change.table, change.column, place.index))
            return;
        const QString before = place.columnType(change.table, change.column);
        // An unknown old type is told by column-type-change-rewrite and mysql-copy-algorithm, the members of an ENUM or
        // a SET by mysql-enum-set-change.
        if (before.isEmpty() || !isNarrower(typeName(before), typeName(change.newType)))
            return;
        Finding &finding = report.add(
            place.range(change.range),
            QCoreApplication::translate("Lint",
                                        "%1.%2 is %3, and %4 cannot hold all of its values: they are cut off or "
                                        "rounded for good, or the first one stops the migration.")
                .arg(change.table.display(), change.column, before, change.newType));
        finding.help = QCoreApplication::translate(
            "Lint",
            "Look for values that do not fit first. Better: a new column with a checked copy, and the old one kept "
            "until nobody misses it.");
    });
}

Rule rule()
{
    return {.id = u"type-narrowing-data-loss"_s,
            .title = QCoreApplication::translate("Lint", "Type that cannot hold the old values"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeColumnType>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::type_narrowing_data_loss
