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
    forEachColumn(script, [&](const NewColumn &column) {
        const TypeName type = typeName(column.definition.type);
        const QString base = type.base.section(u' ', 0, 0);
        const bool small = base == "smallint"_L1 || base == "tinyint"_L1;
        const bool medium = base == "integer"_L1 || base == "mediumint"_L1;
        if (!((small && overSmallint) || (medium && overInt)) || isBounded(column))
            return;
        const Sql::Range word = typeWord(column);
        if (word.isEmpty())
            return;
        Finding &finding = report.add(
            word,
            QCoreApplication::translate("Lint",
                                        "%1.%2 holds numbers up to %3; making it wider later writes the table "
                                        "anew.")
                .arg(column.table.display(), column.definition.name, small ? u"32,767"_s : u"2,147,483,647"_s));
        finding.help = QCoreApplication::translate("Lint", "Make it bigint, or say with a CHECK how far it goes.");
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
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::prefer_bigint
