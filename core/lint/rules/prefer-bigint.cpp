// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For projects that want every whole number wide: what is counted today in thousands is not tomorrow.

#include "core/lint/columns.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::prefer_bigint {

/// A CHECK that keeps the values small says that the type is meant.
static bool isBounded(const NewColumn &column)
{
    const auto bounds = [&](const Sql::Constraint &constraint) {
        const QString &text = constraint.expression;
        return constraint.kind == Sql::ConstraintKind::Check && text.contains(column.definition.name)
            && (text.contains(u'<') || text.contains("between"_L1, Qt::CaseInsensitive)
                || text.contains(" in "_L1, Qt::CaseInsensitive));
    };
    return std::ranges::any_of(column.definition.constraints, bounds)
        || (column.created && std::ranges::any_of(column.created->constraints, bounds));
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const bool overInt = parameters.value(u"over-int"_s, true).toBool();
    const bool overSmallint = parameters.value(u"over-smallint"_s, true).toBool();
    const auto isMeant = [&](const QString &type) {
        const QString base = typeName(type).base.section(u' ', 0, 0);
        const bool small = base == "smallint"_L1 || base == "tinyint"_L1;
        const bool medium = base == "integer"_L1 || base == "int"_L1 || base == "mediumint"_L1;
        // MySQL's truth values are numbers of one digit.
        return (small && overSmallint && !type.startsWith("tinyint(1)"_L1)) || (medium && overInt);
    };
    const auto say = [&](Sql::Range range, const Sql::Name &table, const QString &column,
                         const QString &type) -> Finding & {
        Finding &finding = report.add(
            range,
            QCoreApplication::translate("Lint",
                                        "%1.%2 holds numbers up to %3; making it wider later writes the table "
                                        "anew.")
                .arg(table.display(), column, largestOf(type)));
        finding.help = QCoreApplication::translate("Lint", "Make it bigint, or say with a CHECK how far it goes.");
        return finding;
    };
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        if (isMeant(change.newType) && !place.isTemporary(change.table))
            say(place.range(change.range), change.table, change.column, change.newType);
    });
    forEachColumn(script, [&](const NewColumn &column) {
        if (!isMeant(column.definition.type) || isBounded(column))
            return;
        const Sql::Range word = typeWord(column);
        if (word.isEmpty())
            return;
        Finding &finding = say(word, column.table, column.definition.name, column.definition.type);
        const QByteArray wide = column.definition.type.endsWith("serial"_L1) ? "bigserial" : "bigint";
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make it %1").arg(QString::fromUtf8(wide)),
                              .edits = {edit(script, word, wide)}});
    });
}

Rule rule()
{
    return {.id = u"prefer-bigint"_s,
            .title = QCoreApplication::translate("Lint", "Narrow whole number"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .onByDefault = false,
            .yieldsTo = {u"prefer-bigint-primary-key"_s},
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::ChangeColumnType>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::prefer_bigint
