// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ALTER COLUMN … TYPE: whether every row is written anew depends on the type that the column has.
#include "core/dialect/postgresql/forecastcase.h"
#include "core/dialect/postgresql/types.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PostgreSql {

static bool isText(const TypeParts &type)
{
    return type.base == u"text" || type.base == u"varchar";
}

/// The row of a change of type that leaves the rows as they are.
static QString inPlaceRow(const TypeParts &from, const TypeParts &to)
{
    if (from.base != to.base)
        return to.base == u"varchar" ? u"at_type_text_varchar_nolen"_s : u"at_type_binary"_s;
    if (from.array)
        return u"at_type_binary"_s;
    return from.base == u"numeric" ? u"at_type_numeric_widen"_s : u"at_type_widen_varchar"_s;
}

static QString rewritingRow(const TypeParts &from, const TypeParts &to)
{
    if (isText(from) && isText(to))
        return from.base == u"text" || from.modifiers.isEmpty() ? u"at_type_text_varchar"_s
                                                                : u"at_type_shrink_varchar"_s;
    if (from.base == u"numeric" && to.base == u"numeric")
        return u"at_type_numeric_scale"_s;
    if (from.base == u"json" && to.base == u"jsonb")
        return u"at_type_json_jsonb"_s;
    return u"at_type_int_big"_s;
}

static bool hasCheckOn(const Schema::Table &table, const QString &column)
{
    return std::ranges::any_of(table.constraints, [&](const Schema::Constraint &constraint) {
        return constraint.kind == u"check" && constraint.columns.contains(column);
    });
}

static bool isIndexed(const Schema::Table &table, const QString &column)
{
    return std::ranges::any_of(table.indexes,
                               [&](const Schema::Index &index) { return index.columns.contains(column); });
}

/// Foreign keys from and to the column make the other table wait too.
static void addForeignKeys(const Situation &situation, const Schema::Table &table, const QString &column, Case &result)
{
    for (const Schema::Constraint &constraint : table.constraints) {
        if (!constraint.referencedTable.isEmpty() && constraint.columns.contains(column)) {
            result.row = u"at_type_fkcol"_s;
            result.others.insert(u"t"_s, {constraint.referencedTable});
            return;
        }
    }
    QStringList referencing;
    for (const QString &name : situation.referencing(result.target)) {
        for (const Schema::Constraint &constraint : situation.table(name)->constraints) {
            if (constraint.referencedTable == result.target && constraint.referencedColumns.contains(column))
                referencing.append(name);
        }
    }
    if (!referencing.isEmpty()) {
        result.row = u"at_type_pkcol_referenced"_s;
        result.others.insert(u"r"_s, referencing);
    }
}

static Case decided(const Situation &situation, const Sql::ChangeColumnType &change, const Schema::Table &table,
                    const Schema::Column &column, Case result)
{
    const TypeStep step = typeStep(column.type, change.newType, situation.around().schema);
    const bool plainUsing = change.usingExpression.isEmpty() || change.usingExpression == change.column;
    const bool same = step.change == TypeChange::Same;
    if (same && plainUsing && !change.collation.isEmpty() && change.collation != column.collation) {
        result.row = u"at_type_collate"_s;
        result.scans = isIndexed(table, change.column);
        return result;
    }
    if (same && plainUsing) {
        result.row = u"at_type_using_noop"_s;
        return result;
    }
    if (plainUsing && step.change == TypeChange::Catalog) {
        const bool rebuilds = std::ranges::any_of(
            table.indexes, [&](const Schema::Index &index) { return isBuiltAnew(index, change.column, step); });
        result.row = rebuilds                  ? u"at_type_index_anew"_s
            : hasCheckOn(table, change.column) ? u"at_type_checkcon"_s
                                               : inPlaceRow(step.before, step.after);
        return result;
    }
    result.row = plainUsing ? rewritingRow(step.before, step.after) : u"at_type_using"_s;
    if (plainUsing && step.change == TypeChange::CatalogUtc) {
        result.row = u"at_type_ts_tstz_local"_s;
        result.note = QCoreApplication::translate(
            "PostgreSql", "With the session's TimeZone set to UTC the rows would stay as they are.");
    } else if (plainUsing && isIndexed(table, change.column)) {
        result.row = u"at_type_indexed_rw"_s;
    }
    addForeignKeys(situation, table, change.column, result);
    return result;
}

Cases casesOf(const Situation &situation, const Sql::ChangeColumnType &change)
{
    Case result{.row = u"at_type_int_big"_s, .target = situation.qualified(change.table)};
    if (const QStringList children = situation.partitions(result.target); !children.isEmpty())
        result.others.insert(u"p1"_s, children);
    const Schema::Table *table = situation.table(change.table);
    const Schema::Column *column = table ? table->column(change.column) : nullptr;
    if (column)
        return {decided(situation, change, *table, *column, result)};
    if (!change.usingExpression.isEmpty() && change.usingExpression != change.column)
        result.row = u"at_type_using"_s;
    result.cautious = true;
    result.note = QCoreApplication::translate(
        "PostgreSql",
        "The worst case: some changes of type leave the rows as they are, but the column's type is not "
        "known here.");
    return {result};
}

} // namespace PostgreSql
