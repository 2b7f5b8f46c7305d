// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers for the existing rows are written into each of them.

#include "core/lint/columnsteps.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::add_column_auto_increment {

static bool callsNextval(const Sql::ColumnDefinition &column)
{
    return column.defaultExpression.contains(u"nextval"_s, Qt::CaseInsensitive)
        || column.defaultExpression.contains(u"next value for"_s, Qt::CaseInsensitive);
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &change, const Place &place) {
        const Sql::ColumnDefinition &column = change.column;
        if ((!column.serial && !column.identity && !callsNextval(column)) || !place.isUsed(change.table))
            return;
        Finding &finding = report.addFor(
            place, change.table, place.range(column.range),
            (script.dialect->onlineDdl
                 ? QCoreApplication::translate("Lint",
                                               "Each row of %1 gets a number: the table and its indexes are rewritten "
                                               "while nobody can write to it, in an order that differs between "
                                               "replicas.")
                 : QCoreApplication::translate("Lint",
                                               "Each row of %1 gets a number: the table and its indexes are rewritten "
                                               "while nobody can read or write it, in an order that differs between "
                                               "copies of the database."))
                .arg(change.table.display()));
        finding.help = QCoreApplication::translate(
            "Lint",
            "Make a sequence and a nullable column, let the column's default take numbers for new rows, number the old "
            "rows in batches, and only then make it NOT NULL, a key or an identity.");
        if (const std::optional<Fix> fix = numbersLater(place, change))
            finding.fixes.append(*fix);
    });
}

Rule rule()
{
    return {.id = u"add-column-auto-increment"_s,
            .title = QCoreApplication::translate("Lint", "Numbered column on a table with rows"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AddColumn>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::add_column_auto_increment
