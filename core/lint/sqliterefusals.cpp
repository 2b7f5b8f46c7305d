// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/sqliterefusals.h"

#include "core/dialect/sqlite/judge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

/// The column that SQLite itself misses in the statement, on a table with these columns and nothing else.
static QString missedBySqlite(const Place &place, const Schema::Table &table)
{
    QStringList columns;
    for (const Schema::Column &column : table.columns)
        columns.append(place.script.dialect->quoted(column.name));
    const QString copy = u"CREATE TABLE %1 (%2)"_s.arg(place.script.dialect->quoted(table.name), columns.join(u", "_s));
    const std::optional<Error> refused = Sqlite::judge({copy}, {place.statement().sql}).value(0);
    return refused ? Sqlite::columnMissedBy(*refused) : QString();
}

static bool sayMissing(const Place &place, const Sql::Name &name, const QString &column, Sql::Range range,
                       Report &report)
{
    report
        .add(place.range(range),
             QCoreApplication::translate("Lint", "%1 has no column %2: this statement fails.")
                 .arg(name.display(), column),
             Severity::Error)
        .help = QCoreApplication::translate("Lint", "Write the name that the column has here.");
    return true;
}

static bool hasExpression(const Sql::ColumnDefinition &column)
{
    return !column.generated.isEmpty() || column.has(Sql::ConstraintKind::Check);
}

static bool saidMissing(const Sql::CreateTable &create, const Place &place, KnownTables &tables, Report &report)
{
    const bool speaks = std::ranges::any_of(create.columns, hasExpression)
        || std::ranges::contains(create.constraints, Sql::ConstraintKind::Check, &Sql::Constraint::kind);
    if (!speaks)
        return false;
    tables.goTo(place.index);
    if (create.ifNotExists && tables.table(create.name))
        return false;
    const QString missing = Sqlite::columnMissedByTable(place.statement().sql);
    return !missing.isEmpty() && sayMissing(place, create.name, missing, create.name.range, report);
}

static bool saidMissing(const Place &place, const Sql::Name &name, Sql::Range range, KnownTables &tables,
                        Report &report)
{
    tables.goTo(place.index);
    const Schema::Table *table = tables.table(name);
    if (!isWhole(table) || !table->schema.isEmpty() || table->columns.isEmpty())
        return false;
    const QString missing = missedBySqlite(place, *table);
    return !missing.isEmpty() && sayMissing(place, name, missing, range, report);
}

static bool saidLast(const Sql::DropColumn &drop, const Place &place, KnownTables &tables, Report &report)
{
    tables.goTo(place.index);
    const Schema::Table *table = tables.table(drop.table);
    if (!isWhole(table) || table->columns.size() != 1
        || table->columns.first().name.compare(drop.column, Qt::CaseInsensitive) != 0)
        return false;
    report
        .add(place.range(drop.range),
             QCoreApplication::translate("Lint", "%1 has no other column: this statement fails.")
                 .arg(drop.table.display()),
             Severity::Error)
        .help = QCoreApplication::translate("Lint", "Drop the table, or add another column before.");
    return true;
}

bool saidThatSqliteRefuses(const Place &place, KnownTables &tables, Report &report)
{
    const QList<Sql::Change> &changes = place.statement().meaning.changes;
    if (changes.size() != 1)
        return false;
    if (const auto *index = std::get_if<Sql::CreateIndex>(&changes.first())) {
        const auto isExpression = [](const QString &column) { return column.startsWith(u'('); };
        return (!index->predicate.isEmpty() || std::ranges::any_of(index->columns, isExpression))
            && saidMissing(place, index->table, index->range, tables, report);
    }
    if (const auto *create = std::get_if<Sql::CreateTable>(&changes.first()))
        return saidMissing(*create, place, tables, report);
    if (const auto *add = std::get_if<Sql::AddColumn>(&changes.first()))
        return hasExpression(add->column) && saidMissing(place, add->table, add->column.range, tables, report);
    const auto *drop = std::get_if<Sql::DropColumn>(&changes.first());
    return drop && saidLast(*drop, place, tables, report);
}

} // namespace Lint
