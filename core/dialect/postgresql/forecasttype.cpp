// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ALTER COLUMN … TYPE: whether every row is written anew depends on the type that the column has.
#include "core/dialect/postgresql/forecastcase.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PostgreSql {

namespace {

/// "character varying(20)" and "varchar(20)" are one type with one modifier.
struct TypeParts
{
    QString base;
    QList<int> modifiers;
    bool array = false;

    bool operator==(const TypeParts &) const = default;
};

} // namespace

static QString canonical(const QString &base)
{
    static const QHash<QString, QString> names{
        {u"character varying"_s, u"varchar"_s},
        {u"character"_s, u"char"_s},
        {u"bpchar"_s, u"char"_s},
        {u"timestamp without time zone"_s, u"timestamp"_s},
        {u"timestamptz"_s, u"timestamp with time zone"_s},
        {u"time without time zone"_s, u"time"_s},
        {u"timetz"_s, u"time with time zone"_s},
        {u"decimal"_s, u"numeric"_s},
        {u"int"_s, u"integer"_s},
        {u"int4"_s, u"integer"_s},
        {u"int8"_s, u"bigint"_s},
        {u"int2"_s, u"smallint"_s},
        {u"varbit"_s, u"bit varying"_s},
    };
    return names.value(base, base);
}

static TypeParts parts(const QString &written)
{
    TypeParts result;
    QString text = written.toLower();
    result.array = text.contains(u'[');
    text = text.section(u'[', 0, 0);
    const qsizetype open = text.indexOf(u'(');
    const qsizetype close = text.indexOf(u')', open);
    if (open >= 0 && close > open) {
        for (const QString &number : text.sliced(open + 1, close - open - 1).split(u','))
            result.modifiers.append(number.trimmed().toInt());
        text.remove(open, close - open + 1); // timestamp(3) with time zone
    }
    result.base = canonical(text.simplified());
    return result;
}

static bool isText(const TypeParts &type)
{
    return type.base == u"text" || type.base == u"varchar";
}

static bool isWiderOrEqual(const QList<int> &from, const QList<int> &to)
{
    return to.isEmpty() || (!from.isEmpty() && to.first() >= from.first());
}

/// The row of a change of type that leaves the rows as they are; empty: they are written anew.
static QString inPlaceRow(const TypeParts &from, const TypeParts &to)
{
    if (from.array || to.array)
        return from.array == to.array && from.base == to.base && isText(to) && to.modifiers.isEmpty()
            ? u"at_type_binary"_s
            : QString();
    if (isText(from) && isText(to)) {
        if (to.base == u"text")
            return u"at_type_binary"_s;
        if (to.modifiers.isEmpty())
            return u"at_type_text_varchar_nolen"_s;
        return isWiderOrEqual(from.modifiers, to.modifiers) ? u"at_type_widen_varchar"_s : QString();
    }
    if ((from.base == u"cidr" && to.base == u"inet") || (from.base == u"xml" && isText(to) && to.modifiers.isEmpty()))
        return u"at_type_binary"_s;
    if (from.base != to.base)
        return {};
    if (from.base == u"numeric") {
        const bool sameScale = from.modifiers.value(1) == to.modifiers.value(1);
        const bool widens = to.modifiers.isEmpty()
            || (!from.modifiers.isEmpty() && sameScale && to.modifiers.first() >= from.modifiers.first());
        return widens ? u"at_type_numeric_widen"_s : QString();
    }
    static const QStringList widening{u"bit varying"_s, u"timestamp"_s,           u"timestamp with time zone"_s,
                                      u"time"_s,        u"time with time zone"_s, u"interval"_s};
    return widening.contains(from.base) && isWiderOrEqual(from.modifiers, to.modifiers) ? u"at_type_widen_varchar"_s
                                                                                        : QString();
}

static QString rewritingRow(const TypeParts &from, const TypeParts &to)
{
    if (isText(from) && isText(to))
        return from.base == u"text" || from.modifiers.isEmpty() ? u"at_type_text_varchar"_s
                                                                : u"at_type_shrink_varchar"_s;
    if (from.base == u"numeric" && to.base == u"numeric")
        return u"at_type_numeric_scale"_s;
    if (from.base == u"timestamp" && to.base == u"timestamp with time zone")
        return u"at_type_ts_tstz_local"_s;
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
    const TypeParts from = parts(column.type);
    const TypeParts to = parts(change.newType);
    const bool plainUsing = change.usingExpression.isEmpty() || change.usingExpression == change.column;
    const bool same = from == to;
    if (same && plainUsing && !change.collation.isEmpty() && change.collation != column.collation) {
        result.row = u"at_type_collate"_s;
        result.scans = isIndexed(table, change.column);
        return result;
    }
    if (same && plainUsing) {
        result.row = u"at_type_using_noop"_s;
        return result;
    }
    QString row = plainUsing ? inPlaceRow(from, to) : QString();
    if (!row.isEmpty()) {
        result.row = hasCheckOn(table, change.column) ? u"at_type_checkcon"_s : row;
        return result;
    }
    result.row = plainUsing ? rewritingRow(from, to) : u"at_type_using"_s;
    if (result.row == u"at_type_ts_tstz_local")
        result.note = QCoreApplication::translate(
            "PostgreSql", "With the session's TimeZone set to UTC the rows would stay as they are.");
    else if (plainUsing && isIndexed(table, change.column))
        result.row = u"at_type_indexed_rw"_s;
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
