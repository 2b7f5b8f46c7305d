// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Columns, constraints and indexes of known tables.
#include "core/lint/knownschema.h"

#include "core/lint/keys.h"
#include "core/lint/knownlists.h"
#include "core/lint/ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

QString kindName(Sql::ConstraintKind kind)
{
    switch (kind) {
    case Sql::ConstraintKind::PrimaryKey:
        return u"primary key"_s;
    case Sql::ConstraintKind::Unique:
        return u"unique"_s;
    case Sql::ConstraintKind::ForeignKey:
        return u"foreign key"_s;
    case Sql::ConstraintKind::Check:
        return u"check"_s;
    case Sql::ConstraintKind::Exclusion:
        return u"exclusion"_s;
    case Sql::ConstraintKind::NotNull:
        return u"not null"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

/// A column as the table spells it: only PostgreSQL tells names of another case apart.
QString spelled(const Dialect::Dialect *dialect, const Schema::Table &table, const QString &column)
{
    if (!dialect || dialect->id == "postgresql"_L1)
        return column;
    for (const Schema::Column &known : table.columns) {
        if (known.name.compare(column, Qt::CaseInsensitive) == 0)
            return known.name;
    }
    return column;
}

QStringList spelled(const Dialect::Dialect *dialect, const Schema::Table &table, const QStringList &columns)
{
    if (!dialect || dialect->id == "postgresql"_L1)
        return columns;
    QStringList result;
    result.reserve(columns.size());
    for (const QString &column : columns)
        result.append(spelled(dialect, table, column));
    return result;
}

} // namespace

/// `columns`: those of the constraint, or the one that it is written on.
void KnownSchema::addConstraint(Schema::Table &table, const Sql::Constraint &constraint, const QStringList &columns)
{
    if (constraint.kind == Sql::ConstraintKind::NotNull) {
        for (Schema::Column &column : table.columns) {
            if (columns.contains(column.name) && !constraint.notValid)
                column.notNull = true;
        }
    }
    Schema::Constraint known{
        .name = constraint.name.isEmpty() ? chosenName(table.name, constraint.kind, columns) : constraint.name,
        .kind = kindName(constraint.kind),
        .columns = spelled(m_dialect, table, columns),
        .referencedColumns = constraint.referencedColumns,
        .onUpdate = constraint.onUpdate,
        .onDelete = constraint.onDelete,
        .expression = constraint.expression,
        .deferrable = constraint.deferrable,
        .validated = !constraint.notValid,
        .generatedName = constraint.name.isEmpty(),
    };
    if (constraint.kind == Sql::ConstraintKind::ForeignKey) {
        // As the parent spells itself, where it is known in another case.
        // In SQLite it stands beside the table, and is looked for in any case.
        const qsizetype place = foldsTables() ? placeOf(table.schema, constraint.referencedTable.name) : -1;
        known.referencedTable = Schema::qualified(foldsTables() ? table.schema : schemaOf(constraint.referencedTable),
                                                  place < 0 ? constraint.referencedTable.name
                                                            : m_snapshot.tables.at(place).name);
    }
    if (constraint.descending) { // as an inspected schema says it
        known.definition = u"PRIMARY KEY (%1 DESC)"_s.arg(columns.join(u", "_s));
        known.options.insert(u"on column"_s, u"true"_s);
    }
    if (constraint.kind == Sql::ConstraintKind::PrimaryKey
        && keepsNullOut(known, table, m_snapshot.dialect == "sqlite"_L1)) {
        for (Schema::Column &column : table.columns)
            column.notNull = column.notNull || columns.contains(column.name);
    }
    if (constraint.notEnforced)
        known.options.insert(u"enforced"_s, u"false"_s);
    if (!constraint.usingIndex.isEmpty()) {
        if (Schema::Index *index = named(table.indexes, constraint.usingIndex)) {
            if (known.columns.isEmpty())
                known.columns = index->columns;
            if (constraint.name.isEmpty())
                known.name = index->name;
            forgetOwners();
            index->name = known.name; // the index takes the constraint's name
            index->constraint = known.name;
        }
        for (Schema::Column &column : table.columns)
            column.notNull = column.notNull
                || (constraint.kind == Sql::ConstraintKind::PrimaryKey && known.columns.contains(column.name));
    }
    if (known.generatedName && m_snapshot.dialect == "postgresql"_L1) {
        const QString chosen = known.name;
        for (int number = 1; named(table.constraints, known.name); ++number)
            known.name = chosen + QString::number(number);
    }
    if (m_owners)
        m_owners->insert(known.name, keyOf(table.schema, table.name));
    const QList<Schema::Constraint> &before = table.constraints;
    const auto at = std::ranges::lower_bound(before, known.name, {}, &Schema::Constraint::name);
    table.constraints.insert(at - before.begin(), std::move(known));
}

void KnownSchema::addColumn(Schema::Table &table, const Sql::ColumnDefinition &definition)
{
    if (table.column(definition.name))
        return;
    Schema::Column &column = table.columns.emplaceBack();
    column.name = definition.name;
    column.type = definition.type;
    column.position = int(table.columns.size());
    column.notNull = definition.notNull || definition.serial || definition.identity; // a key comes with constraints
    column.defaultExpression = definition.defaultExpression;
    column.identity = definition.identityAlways ? u"ALWAYS"_s : definition.identity ? u"BY DEFAULT"_s : QString();
    column.generated = definition.generated;
    column.generatedStored = definition.generatedStored;
    column.collation = definition.collation;
    if (!definition.notNullName.isEmpty())
        column.options.insert(u"not null constraint"_s, definition.notNullName);
    for (const Sql::Constraint &constraint : definition.constraints) {
        const QStringList columns = constraint.columns.isEmpty() ? QStringList{definition.name} : constraint.columns;
        addConstraint(table, constraint, columns);
        if (m_snapshot.dialect != "sqlite"_L1)
            continue;
        // SQLite drops a column together with what is written on it, and with nothing else.
        for (Schema::Constraint &added : table.constraints) {
            if (added.kind != kindName(constraint.kind) || added.columns != columns
                || added.expression != constraint.expression)
                continue;
            added.options.insert(u"on column"_s, u"true"_s);
            if (constraint.kind == Sql::ConstraintKind::PrimaryKey && definition.serial)
                added.options.insert(u"autoincrement"_s, u"true"_s);
        }
    }
}

void KnownSchema::dropColumn(Schema::Table &table, const QString &written)
{
    const QString column = spelled(m_dialect, table, written);
    table.columns.removeIf([&](const Schema::Column &known) { return known.name == column; });
    table.indexes.removeIf([&](const Schema::Index &index) { return index.columns.contains(column); });
    table.constraints.removeIf([&](const Schema::Constraint &known) { return known.columns.contains(column); });
    for (int position = 1; Schema::Column & known : table.columns)
        known.position = position++;
}

void KnownSchema::renameColumn(Schema::Table &table, const QString &written, const QString &newName)
{
    const QString column = spelled(m_dialect, table, written);
    if (Schema::Column *known = named(table.columns, column))
        known->name = newName;
    for (Schema::Constraint &constraint : table.constraints)
        std::ranges::replace(constraint.columns, column, newName);
    for (Schema::Index &index : table.indexes)
        std::ranges::replace(index.columns, column, newName);
}

void KnownSchema::createIndex(const Sql::CreateIndex &change)
{
    Schema::Table *known = table(change.table);
    Schema::View *view = known ? nullptr : find(m_snapshot.views, schemaOf(change.table), change.table.name);
    if (!known && !view)
        return;
    QList<Schema::Index> &indexes = known ? known->indexes : view->indexes;
    if (change.ifNotExists && named(indexes, change.name.name))
        return;
    Schema::Index index{.name = change.name.name.isEmpty()
                            ? change.table.name + u'_' + change.columns.join(u'_') + u"_idx"_s
                            : change.name.name,
                        .columns = known ? spelled(m_dialect, *known, change.columns) : change.columns,
                        .method = change.method,
                        .predicate = change.predicate,
                        .unique = change.unique};
    if (known && m_owners)
        m_owners->insert(index.name, keyOf(known->schema, known->name));
    if (!change.included.isEmpty())
        index.options.insert(u"include"_s, change.included.join(u", "_s));
    if (!change.parts.isEmpty())
        index.options.insert(u"parts"_s, change.parts.join(u'\n'));
    const auto at = std::ranges::lower_bound(std::as_const(indexes), index.name, {}, &Schema::Index::name);
    indexes.insert(at - indexes.cbegin(), std::move(index));
}

} // namespace Lint
