// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/nulls.h"

#include "core/lint/expressions.h"
#include "core/lint/knowntables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

NullProof nullProof(const Schema::Table *table, const QString &column)
{
    if (!table)
        return NullProof::None;
    const Schema::Column *known = table->column(column);
    if (known && known->notNull)
        return NullProof::NotNull;
    const bool checked = std::ranges::any_of(table->constraints, [&](const Schema::Constraint &constraint) {
        const QString expression = constraint.expression.isEmpty() ? constraint.definition : constraint.expression;
        if (!constraint.validated)
            return false;
        return constraint.kind == "not null"_L1 ? constraint.columns.contains(column)
                                                : constraint.kind == "check"_L1 && impliesNotNull(expression, column);
    });
    if (checked)
        return NullProof::Checked;
    const bool perhaps = !isWhole(table)
        && std::ranges::any_of(table->constraints,
                               [](const Schema::Constraint &constraint) { return constraint.kind == "unknown"_L1; });
    return perhaps ? NullProof::Perhaps : NullProof::None;
}

bool isNull(const QString &defaultExpression)
{
    const QStringList words = wordsOf(defaultExpression);
    const bool cast = words.value(0) == "cast"_L1 && words.value(1) == "("_L1;
    if (words.isEmpty() || words == QStringList{u"null"_s})
        return true;
    return cast ? words.value(2) == "null"_L1 && words.value(3) == "as"_L1
                : words.value(0) == "null"_L1 && words.value(1) == "::"_L1;
}

bool isFilled(const Sql::ColumnDefinition &column)
{
    return !isNull(column.defaultExpression) || column.serial || column.identity || !column.generated.isEmpty();
}

bool isLax(const Script &script, qsizetype at)
{
    if (script.replay.parameterStatement(u"sql_mode"_s, at) < 0)
        return false;
    const QString mode = script.replay.parameter(u"sql_mode"_s, at);
    return !mode.startsWith(u'@') && !mode.contains("STRICT"_L1, Qt::CaseInsensitive)
        && !mode.contains("TRADITIONAL"_L1, Qt::CaseInsensitive);
}

} // namespace Lint
