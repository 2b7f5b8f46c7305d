// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// timestamp keeps the clock's digits and forgets the zone: two sessions write two different times for one moment.

#include "core/lint/columns.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::prefer_timestamptz {

static void describe(Finding &finding)
{
    finding.help = QCoreApplication::translate(
        "Lint",
        "Use timestamptz. Where a local time is meant, say so with COMMENT ON COLUMN or a name that ends in "
        "_local.");
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const QString suffix = parameters.value(u"suffix"_s, u"_local"_s).toString();
    auto &commented = report.memory<CommentedColumns>(script);
    const auto isMeant = [&](const Sql::Name &table, const QString &column) {
        return (!suffix.isEmpty() && column.endsWith(suffix)) || commented.contains(table, column);
    };
    const auto message = [](const Sql::Name &table, const QString &column) {
        return QCoreApplication::translate("Lint",
                                           "%1.%2 forgets the time zone: what is written as 9:00 in one zone is "
                                           "read as 9:00 in every other.")
            .arg(table.display(), column);
    };
    forEachColumn(script, [&](const NewColumn &column) {
        const TypeName type = typeName(column.definition.type);
        if (type.base != "timestamp"_L1 || isMeant(column.table, column.definition.name))
            return;
        const Sql::Range range = typeRange(column);
        Finding &finding = report.add(range.isEmpty() ? column.place.range(column.definition.range) : range,
                                      message(column.table, column.definition.name));
        describe(finding);
        if (range.isEmpty())
            return;
        QByteArray better = "timestamptz";
        if (!type.modifiers.isEmpty())
            better += '(' + QByteArray::number(type.modifiers.first()) + ')';
        if (type.array)
            better += "[]";
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make it timestamptz"),
                              .edits = {edit(script, range, better)}});
    });
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        if (typeName(change.newType).base == "timestamp"_L1 && !place.isTemporary(change.table)
            && !isMeant(change.table, change.column))
            describe(report.add(place.range(change.range), message(change.table, change.column)));
    });
}

Rule rule()
{
    return {.id = u"prefer-timestamptz"_s,
            .title = QCoreApplication::translate("Lint", "Time without its zone"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::ChangeColumnType>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::prefer_timestamptz
