// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/keptexpressions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// Which of the expressions that a statement may hold are asked for.
struct Wanted
{
    bool checks;

    bool isOne(const Sql::Constraint &constraint) const
    {
        return (checks && constraint.kind == Sql::ConstraintKind::Check)
            || constraint.kind == Sql::ConstraintKind::Exclusion; // it may have a predicate
    }
    bool isAmong(const QList<Sql::Constraint> &constraints) const
    {
        return std::ranges::any_of(constraints, [this](const Sql::Constraint &one) { return isOne(one); });
    }
    bool isIn(const Sql::ColumnDefinition &column) const
    {
        return !column.generated.isEmpty() || isAmong(column.constraints);
    }

    bool operator()(const Sql::Change &change) const
    {
        if (const auto *create = std::get_if<Sql::CreateTable>(&change))
            return isAmong(create->constraints)
                || std::ranges::any_of(create->columns,
                                       [this](const Sql::ColumnDefinition &column) { return isIn(column); });
        if (const auto *add = std::get_if<Sql::AddColumn>(&change))
            return isIn(add->column);
        if (const auto *add = std::get_if<Sql::AddConstraint>(&change))
            return isOne(add->constraint);
        if (const auto *alter = std::get_if<Sql::AlterColumn>(&change))
            return alter->what == "SET EXPRESSION"_L1;
        const auto *index = std::get_if<Sql::CreateIndex>(&change);
        return index && (!index->predicate.isEmpty() || std::ranges::any_of(index->columns, [](const QString &part) {
                   return part.startsWith(u'(');
               }));
    }
};

} // namespace

bool keepsExpressions(const Statement &statement)
{
    return std::ranges::any_of(statement.meaning.changes, Wanted{.checks = true});
}

bool keepsResults(const Statement &statement)
{
    return std::ranges::any_of(statement.meaning.changes, Wanted{.checks = false});
}

/// Gives `f` the definitions of the columns that a statement makes.
template<typename F>
static void forEachMade(const Statement &statement, F &&f)
{
    for (const Sql::Change &change : statement.meaning.changes) {
        if (const auto *create = std::get_if<Sql::CreateTable>(&change))
            std::ranges::for_each(create->columns, f);
        else if (const auto *add = std::get_if<Sql::AddColumn>(&change))
            f(add->column);
    }
}

QStringList columnsMade(const Statement &statement)
{
    QStringList names;
    forEachMade(statement, [&](const Sql::ColumnDefinition &column) { names.append(column.name); });
    return names;
}

static QString typeOf(const QString &name, const Place &place, const Schema::Table *known)
{
    const Statement &statement = place.statement();
    const bool changes = std::ranges::any_of(statement.meaning.changes, [&](const Sql::Change &change) {
        const auto *type = std::get_if<Sql::ChangeColumnType>(&change);
        return type && type->column == name;
    });
    if (changes)
        return {};
    QString type;
    if (const Schema::Column *column = known ? known->column(name) : nullptr)
        type = column->type;
    forEachMade(statement, [&](const Sql::ColumnDefinition &column) {
        if (column.name == name)
            type = column.type;
    });
    const Schema::Snapshot *schema = place.script.schema;
    const bool isEnum = schema && std::ranges::any_of(schema->types, [&](const Schema::Type &one) {
                            return one.kind == "enum"_L1
                                && (one.name == type || Schema::qualified(one.schema, one.name) == type);
                        });
    return isEnum ? u"enum"_s : type;
}

/// Has somebody made a function of the name, which may be meant?
static bool isSomebodys(const QString &function, const Script &script)
{
    return (script.schema && std::ranges::contains(script.schema->functions, function, &Schema::Function::name))
        || any<Sql::CreateObject>(script, [&](const Sql::CreateObject &c) {
               return c.kind == Sql::ObjectKind::Function && c.name.name == function;
           });
}

QList<Dialect::KeptExpression> keptExpressions(const Place &place, const Schema::Table *known)
{
    const Script &script = place.script;
    if (!script.dialect->keptExpressions)
        return {};
    QList<Dialect::KeptExpression> expressions = script.dialect->keptExpressions(
        place.statement().sql, [&](const QString &column) { return typeOf(column, place, known); });
    for (Dialect::KeptExpression &expression : expressions)
        expression.changing.removeIf(
            [&](const QString &what) { return what.endsWith("()"_L1) && isSomebodys(what.chopped(2), script); });
    return expressions;
}

} // namespace Lint
