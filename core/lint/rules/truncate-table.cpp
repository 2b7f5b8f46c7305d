// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TRUNCATE empties a table at once, under ACCESS EXCLUSIVE.

#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::truncate_table {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::Truncate>(script, [&](const Sql::Truncate &truncate, const Place &place) {
        for (const Sql::Name &table : truncate.tables) {
            if (place.isNew(table) || place.isTemporary(table))
                continue;
            Finding &finding = report.add(
                place.range(table.range),
                QCoreApplication::translate("Lint", "All rows of %1 are removed, and no down script brings them back.")
                    .arg(table.display()));
            finding.help = QCoreApplication::translate(
                "Lint", "Delete the rows that must go, by a predicate and in batches, or drop a partition.");
        }
    });
}

Rule rule()
{
    return {.id = u"truncate-table"_s,
            .title = QCoreApplication::translate("Lint", "Table emptied"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .yieldsTo = {u"truncate-cascade"_s},
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::truncate_table
