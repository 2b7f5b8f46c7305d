// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/keys.h"

#include "core/lint/expressions.h"
#include "core/lint/script.h"
#include "core/lint/viewcolumns.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Lint {

const Schema::Constraint *primaryKey(const Schema::Table &table)
{
    const auto at = std::ranges::find(table.constraints, u"primary key"_s, &Schema::Constraint::kind);
    return at == table.constraints.end() ? nullptr : &*at;
}

const Schema::Constraint *constraintNamed(const Schema::Table &table, const QString &name)
{
    const auto at = std::ranges::find(table.constraints, name, &Schema::Constraint::name);
    return at == table.constraints.end() ? nullptr : &*at;
}

static bool sameColumns(const QStringList &a, const QStringList &b)
{
    const auto isIn = [](const QStringList &columns) {
        return [&columns](const QString &column) { return columns.contains(column); };
    };
    return a.size() == b.size() && std::ranges::all_of(a, isIn(b)) && std::ranges::all_of(b, isIn(a));
}

/// SQLite: an INTEGER that is the whole key stands for the row's number; not where DESC stands behind it on the column.
static bool isRowNumber(const QStringList &key, const QString &type, const QStringList &tableOptions)
{
    return key.size() == 1 && type.compare("integer"_L1, Qt::CaseInsensitive) == 0
        && !tableOptions.contains("WITHOUT ROWID"_L1, Qt::CaseInsensitive);
}

static bool sqliteKeepsNullOut(const QStringList &key, const QString &type, const QStringList &tableOptions)
{
    return isRowNumber(key, type, tableOptions) || tableOptions.contains("STRICT"_L1, Qt::CaseInsensitive)
        || tableOptions.contains("WITHOUT ROWID"_L1, Qt::CaseInsensitive);
}

bool keepsNullOut(const Schema::Constraint &primaryKey, const Schema::Table &table, bool sqlite)
{
    const auto first = std::ranges::find_if(table.columns, [&](const Schema::Column &column) {
        return column.name.compare(primaryKey.columns.value(0), Qt::CaseInsensitive) == 0;
    });
    // Told of a key of the table too, which is one: then less is known.
    const bool descending = primaryKey.definition.contains(" DESC)"_L1);
    return !sqlite
        || sqliteKeepsNullOut(primaryKey.columns, first == table.columns.end() || descending ? QString() : first->type,
                              table.properties.options.keys());
}

/// The primary key that the column is part of; no columns: it is of none.
static Sql::Constraint keyWith(const Sql::CreateTable &create, const QString &column)
{
    QList<Sql::Constraint> constraints = create.constraints;
    for (const Sql::ColumnDefinition &definition : create.columns)
        constraints += definition.constraints;
    for (const Sql::Constraint &constraint : std::as_const(constraints)) {
        if (constraint.kind == Sql::ConstraintKind::PrimaryKey
            && constraint.columns.contains(column, Qt::CaseInsensitive))
            return constraint;
    }
    return {};
}

bool isNotNullKey(const Sql::CreateTable &create, const Sql::ColumnDefinition &column)
{
    const Sql::Constraint key = keyWith(create, column.name);
    return !key.columns.isEmpty()
        && sqliteKeepsNullOut(key.columns, key.descending ? QString() : column.type, create.options);
}

bool isRowNumber(const Sql::CreateTable &create, const Sql::ColumnDefinition &column)
{
    const Sql::Constraint key = keyWith(create, column.name);
    return !key.descending && isRowNumber(key.columns, column.type, create.options);
}

bool isUniqueKey(const Schema::Table &table, const QStringList &columns)
{
    return std::ranges::any_of(table.constraints,
                               [&](const Schema::Constraint &constraint) {
                                   const bool key = constraint.kind == "primary key"_L1
                                       || constraint.kind == "unique"_L1;
                                   return key && sameColumns(constraint.columns, columns);
                               })
        || std::ranges::any_of(table.indexes, [&](const Schema::Index &index) {
               return index.unique && index.predicate.isEmpty() && sameColumns(index.columns, columns);
           });
}

static bool leads(const QStringList &indexed, const QStringList &columns)
{
    if (indexed.size() < columns.size())
        return false;
    const std::span first(indexed.begin(), size_t(columns.size()));
    return std::ranges::all_of(columns, [&](const QString &column) { return std::ranges::contains(first, column); });
}

bool isIndexed(const Schema::Table &table, const QStringList &columns)
{
    const auto covers = [&](const Schema::Index &index) {
        const bool ordered = index.method.isEmpty() || index.method == "btree"_L1
            || (index.method == "hash"_L1 && columns.size() == 1);
        const bool whole = index.predicate.isEmpty() || std::ranges::any_of(columns, [&](const QString &column) {
                               return impliesNotNull(index.predicate, column)
                                   && mentions(index.predicate) == QStringList{column};
                           });
        return ordered && whole && index.valid && leads(index.columns, columns);
    };
    return std::ranges::any_of(table.indexes, covers)
        || std::ranges::any_of(table.constraints, [&](const Schema::Constraint &constraint) {
               const bool key = constraint.kind == "primary key"_L1 || constraint.kind == "unique"_L1;
               return key && leads(constraint.columns, columns);
           });
}

QStringList indexesWith(const Schema::Table &table, const QString &column)
{
    QStringList names;
    for (const Schema::Index &index : table.indexes) {
        const bool expression = std::ranges::any_of(index.columns, [&](const QString &part) {
            return part == column || (part.startsWith(u'(') && mentions(part).contains(column));
        });
        if (expression || mentions(index.predicate).contains(column))
            names.append(index.name);
    }
    for (const Schema::Constraint &constraint : table.constraints) {
        const bool key = constraint.kind == "primary key"_L1 || constraint.kind == "unique"_L1
            || constraint.kind == "exclusion"_L1;
        if (key && constraint.columns.contains(column) && !names.contains(constraint.name))
            names.append(constraint.name);
    }
    return names;
}

QStringList checksOf(const Schema::Table &table, const QString &column)
{
    QStringList names;
    for (const Schema::Constraint &constraint : table.constraints) {
        const QString expression = constraint.expression.isEmpty() ? constraint.definition : constraint.expression;
        if (constraint.kind == "check"_L1
            && (constraint.columns.contains(column) || mentions(expression).contains(column)))
            names.append(constraint.name);
    }
    return names;
}

QStringList viewsOf(const Schema::Snapshot &schema, const Schema::Table &table, const QString &column)
{
    QStringList names;
    for (const Schema::View &view : schema.views) {
        if (!view.definition.contains(table.name))
            continue;
        const QStringList words = mentions(view.definition);
        if (words.contains(table.name) && (words.contains(column) || takesAllColumns(view.definition)))
            names.append(view.name);
    }
    return names;
}

bool areForeignKeysUnchecked(const Script &script, qsizetype at)
{
    const QString checks = script.replay.parameter(QStringLiteral("foreign_key_checks"), at).toLower();
    return checks == "0"_L1 || checks == "off"_L1;
}

QList<AddedForeignKey> addedForeignKeys(const Sql::Change &change)
{
    QList<AddedForeignKey> keys;
    const auto ofColumn = [&](const Sql::Name &table, const Sql::ColumnDefinition &column, bool withTable) {
        for (const Sql::Constraint &constraint : column.constraints) {
            if (constraint.kind != Sql::ConstraintKind::ForeignKey)
                continue;
            keys.append({.table = table, .key = constraint, .column = &column, .withTable = withTable});
            if (keys.last().key.columns.isEmpty())
                keys.last().key.columns = {column.name};
        }
    };
    if (const auto *create = std::get_if<Sql::CreateTable>(&change)) {
        for (const Sql::ColumnDefinition &column : create->columns)
            ofColumn(create->name, column, true);
        for (const Sql::Constraint &constraint : create->constraints) {
            if (constraint.kind == Sql::ConstraintKind::ForeignKey)
                keys.append({.table = create->name, .key = constraint, .withTable = true});
        }
    } else if (const auto *column = std::get_if<Sql::AddColumn>(&change)) {
        ofColumn(column->table, column->column, false);
    } else if (const auto *added = std::get_if<Sql::AddConstraint>(&change)) {
        if (added->constraint.kind == Sql::ConstraintKind::ForeignKey)
            keys.append({.table = added->table, .key = added->constraint});
    }
    return keys;
}

QStringList referencedColumns(const Sql::Constraint &key, const Schema::Table *parent)
{
    if (!key.referencedColumns.isEmpty() || !parent)
        return key.referencedColumns;
    const Schema::Constraint *primary = primaryKey(*parent);
    return primary ? primary->columns : QStringList();
}

} // namespace Lint
