// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// varchar(n) is no faster than text, and a limit that turns out too high is lowered by a rewrite only.

#include "core/lint/columns.h"
#include "core/lint/fixes.h"
#include "core/lint/naming.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::prefer_text {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const auto say = [&](Sql::Range range, const Sql::Name &table, const QString &column, int limit) -> Finding & {
        Finding &finding = report.add(
            range,
            QCoreApplication::translate("Lint",
                                        "%1.%2 is no faster for its limit of %3 characters, and lowering it "
                                        "later writes the table anew.")
                .arg(table.display(), column)
                .arg(limit));
        finding.help = QCoreApplication::translate(
            "Lint", "Make it text with a CHECK on its length, which can be changed without touching the rows.");
        return finding;
    };
    const auto isLimited = [](const TypeName &type) { return type.base == "varchar"_L1 && !type.modifiers.isEmpty(); };
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        const TypeName type = typeName(change.newType);
        if (isLimited(type) && !place.isTemporary(change.table))
            say(place.range(change.range), change.table, change.column, type.modifiers.first());
    });
    forEachColumn(script, [&](const NewColumn &column) {
        const TypeName type = typeName(column.definition.type);
        if (!isLimited(type))
            return;
        const Sql::Range range = typeRange(column);
        Finding &finding = say(range.isEmpty() ? column.place.range(column.definition.range) : range, column.table,
                               column.definition.name, type.modifiers.first());
        if (range.isEmpty() || type.array)
            return;
        const QString name = filledTemplate(script, u"ck_{table}_{columns}"_s, column.table.name,
                                            {column.definition.name});
        const QString check = u"text CONSTRAINT %1 CHECK (length(%2) <= %3)"_s.arg(
            script.dialect->quoted(name), script.dialect->quoted(column.definition.name),
            QString::number(type.modifiers.first()));
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make it text with a CHECK"),
                              .edits = {edit(script, range, check.toUtf8())}});
    });
}

Rule rule()
{
    return {.id = u"prefer-text"_s,
            .title = QCoreApplication::translate("Lint", "Limit in the type of a text"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .onByDefault = false,
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::ChangeColumnType>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::prefer_text
