// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// json has no equality: a query with DISTINCT, GROUP BY or UNION that takes the column along fails from then on.

#include "core/lint/columns.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::prefer_jsonb {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    auto &commented = report.memory<CommentedColumns>(script); // a raw payload, kept as it came, says so
    const auto add = [&](Sql::Range range, const Sql::Name &table, const QString &column) -> Finding & {
        Finding &finding = report.add(
            range,
            QCoreApplication::translate("Lint",
                                        "json cannot be compared: SELECT DISTINCT, GROUP BY and UNION over rows "
                                        "of %1 fail as soon as they take %2 along.")
                .arg(table.display(), column));
        finding.help = QCoreApplication::translate(
            "Lint", "Use jsonb. Where the text must be kept as it came, say so with COMMENT ON COLUMN.");
        return finding;
    };
    forEachColumn(script, [&](const NewColumn &column) {
        const TypeName type = typeName(column.definition.type);
        if (type.base != "json"_L1 || commented.contains(column.table, column.definition.name))
            return;
        const Sql::Range word = typeWord(column);
        Finding &finding = add(word.isEmpty() ? column.place.range(column.definition.range) : word, column.table,
                               column.definition.name);
        if (!word.isEmpty())
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make it jsonb"),
                                  .edits = {edit(script, word, "jsonb")}});
    });
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        if (typeName(change.newType).base == "json"_L1 && !place.isTemporary(change.table)
            && !commented.contains(change.table, change.column))
            add(place.range(change.range), change.table, change.column);
    });
}

Rule rule()
{
    return {.id = u"prefer-jsonb"_s,
            .title = QCoreApplication::translate("Lint", "json, which cannot be compared"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::ChangeColumnType>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::prefer_jsonb
