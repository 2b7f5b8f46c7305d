// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Constraints.
#include "core/dialect/postgresql/forecastcase.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PostgreSql {

static Case foreignKey(const Situation &situation, const Sql::AddConstraint &change)
{
    const Sql::Constraint &constraint = change.constraint;
    const QString referenced = situation.qualified(constraint.referencedTable);
    Case result{.row = u"at_add_fk"_s, .target = situation.qualified(change.table)};
    if (constraint.notEnforced)
        result.row = u"at_add_fk_ne"_s;
    else if (constraint.notValid)
        result.row = u"at_add_fk_nv"_s;
    result.others.insert(u"t"_s, {referenced});
    if (const QStringList parts = situation.partitions(result.target); !parts.isEmpty()) {
        result.others.insert(u"p1"_s, parts);
        if (constraint.notValid)
            result.row = u"pt_fk_from"_s; // refused before 18
    } else if (const QStringList referencedParts = situation.partitions(referenced); !referencedParts.isEmpty()) {
        result.row = constraint.notValid ? result.row : u"pt_fk_to"_s;
        result.others.insert(u"p"_s, {referenced});
        result.others.insert(u"t"_s, {referenced});
        if (result.row == u"pt_fk_to")
            result.others.insert(u"p1"_s, referencedParts);
    }
    return result;
}

/// PRIMARY KEY USING INDEX scans unless its columns are NOT NULL already.
static bool isIndexNotNull(const Situation &situation, const Sql::AddConstraint &change)
{
    const Schema::Table *table = situation.table(change.table);
    if (!table)
        return false;
    const auto index = std::ranges::find(table->indexes, change.constraint.usingIndex, &Schema::Index::name);
    return index != table->indexes.end() && std::ranges::all_of(index->columns, [&](const QString &name) {
               const Schema::Column *column = table->column(name);
               return column && column->notNull;
           });
}

static QString constraintRow(const Situation &situation, const Sql::AddConstraint &change)
{
    using enum Sql::ConstraintKind;
    const Sql::Constraint &constraint = change.constraint;
    switch (constraint.kind) {
    case PrimaryKey:
        if (constraint.usingIndex.isEmpty())
            return u"at_add_pk"_s;
        return isIndexNotNull(situation, change) ? u"at_add_pk_using_nn"_s : u"at_add_pk_using_null"_s;
    case Unique:
        return constraint.usingIndex.isEmpty() ? u"at_add_unique"_s : u"at_add_unique_using"_s;
    case Exclusion:
        return u"at_add_exclude"_s;
    case NotNull:
        return constraint.notValid ? u"at_add_nn_notvalid"_s : u"at_add_nn_named"_s;
    case Check:
    case ForeignKey:
        break;
    }
    if (constraint.notEnforced)
        return u"at_add_check_ne"_s;
    return constraint.notValid ? u"at_add_check_nv"_s : u"at_add_check"_s;
}

Cases casesOf(const Situation &situation, const Sql::AddConstraint &change)
{
    if (change.constraint.kind == Sql::ConstraintKind::ForeignKey)
        return {foreignKey(situation, change)};
    Case result{.row = constraintRow(situation, change), .target = situation.qualified(change.table)};
    if (const QStringList parts = situation.partitions(result.target); !parts.isEmpty())
        result.others.insert(u"p1"_s, parts);
    if (!change.constraint.usingIndex.isEmpty()) {
        const QString index = result.target.section(u'.', 0, -2) + u'.' + change.constraint.usingIndex;
        result.others.insert(u"uti"_s, {index});
        result.others.insert(u"tui"_s, {index});
    }
    return {result};
}

static const Schema::Constraint *known(const Situation &situation, const Sql::Name &tableName, const QString &name)
{
    const Schema::Table *table = situation.table(tableName);
    if (!table)
        return nullptr;
    const auto at = std::ranges::find(table->constraints, name, &Schema::Constraint::name);
    return at == table->constraints.end() ? nullptr : &*at;
}

Cases casesOf(const Situation &situation, const Sql::ValidateConstraint &change)
{
    Case result{.row = u"at_validate_check"_s, .target = situation.qualified(change.table)};
    const Schema::Constraint *constraint = known(situation, change.table, change.constraint);
    if (constraint && !constraint->referencedTable.isEmpty()) {
        result.row = u"at_validate_fk"_s;
        result.others.insert(u"t"_s, {constraint->referencedTable});
    } else if (constraint && constraint->kind == u"not null") {
        result.row = u"at_validate_nn"_s;
    } else if (!constraint) {
        result.note = QCoreApplication::translate(
            "PostgreSql", "If it is a foreign key, the table that it names is locked too (ROW SHARE).");
    }
    if (const QStringList parts = situation.partitions(result.target); !parts.isEmpty())
        result.others.insert(u"p1"_s, parts);
    return {result};
}

Cases casesOf(const Situation &situation, const Sql::DropConstraint &change)
{
    Case result{.row = u"at_drop_check"_s, .target = situation.qualified(change.table)};
    const Schema::Constraint *constraint = known(situation, change.table, change.constraint);
    if (const QStringList parts = situation.partitions(result.target); !parts.isEmpty())
        result.others.insert(u"p1"_s, parts);
    if (!constraint) {
        if (!situation.hasSchema())
            result.note = QCoreApplication::translate(
                "PostgreSql", "If it is a foreign key, the table that it names is locked just as hard.");
        return {result};
    }
    if (!constraint->referencedTable.isEmpty()) {
        result.row = u"at_drop_fk"_s;
        result.others.insert(u"t"_s, {constraint->referencedTable});
    } else if (constraint->kind == u"primary key" || constraint->kind == u"unique") {
        const QString schema = result.target.section(u'.', 0, -2);
        result.row = change.cascade ? u"at_drop_pk_cascade"_s : u"at_drop_pk"_s;
        result.others.insert(u"t_pkey"_s, {Schema::qualified(schema, change.constraint)});
        result.others.insert(u"r"_s, situation.referencing(result.target));
    }
    return {result};
}

Cases casesOf(const Situation &situation, const Sql::RenameConstraint &change)
{
    Case result{.row = u"at_rename_con"_s, .target = situation.qualified(change.table)};
    QStringList index;
    if (const Schema::Constraint *constraint = known(situation, change.table, change.constraint);
        constraint && (constraint->kind == u"primary key" || constraint->kind == u"unique"))
        index.append(Schema::qualified(result.target.section(u'.', 0, -2), change.constraint));
    result.others.insert(u"t_pkey"_s, index);
    return {result};
}

} // namespace PostgreSql
