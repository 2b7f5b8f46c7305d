// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new column, and at once a constraint that every INSERT without it violates: NOT VALID spares the old rows only.

#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::new_constraint_rejects_old_writers {

namespace {

/// Columns that this script adds without anything that fills them, by table.
using Columns = QHash<QString, QStringList>;

Columns unfilledColumns(const Script &script)
{
    Columns columns;
    QSet<QString> filled;
    forEach<Sql::SetColumnDefault>(script, [&](const Sql::SetColumnDefault &change, const Place &place) {
        if (!change.expression.isEmpty())
            filled.insert(script.replay.key(change.table, place.index) + u'\n' + change.column);
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &add, const Place &place) {
        const Sql::ColumnDefinition &column = add.column;
        const QString table = script.replay.key(add.table, place.index);
        const bool provided = !column.defaultExpression.isEmpty() || column.identity || column.serial
            || !column.generated.isEmpty() || column.notNull // add-required-column
            || filled.contains(table + u'\n' + column.name);
        if (!provided && !place.isNew(add.table) && !place.isTemporary(add.table))
            columns[table].append(column.name);
    });
    return columns;
}

/// May the script demand values of a column?
bool mayDemand(const Script &script)
{
    return !statementsWith<Sql::AddConstraint>(script).isEmpty()
        || !statementsWith<Sql::SetColumnNotNull>(script).isEmpty()
        || any<Sql::AddColumn>(script,
                               [](const Sql::AddColumn &add) { return add.column.has(Sql::ConstraintKind::Check); });
}

/// Does a function of this script fill the column before each row?
bool isFilledByTrigger(const Script &script, const QString &column)
{
    const QString assigned = u"new."_s + column;
    return any<Sql::CreateObject>(script, [&](const Sql::CreateObject &create) {
        return create.kind == Sql::ObjectKind::Function && create.body.contains(assigned, Qt::CaseInsensitive);
    });
}

} // namespace

static void reportConstraint(const Place &place, const Sql::Name &table, const QString &column, Sql::Range range,
                             Report &report)
{
    const Schema::Table *known = place.table(table);
    const bool triggers = known && std::ranges::any_of(known->triggers, [](const Schema::Trigger &trigger) {
                              return trigger.definition.isEmpty()
                                  || trigger.definition.contains("INSERT"_L1, Qt::CaseInsensitive);
                          });
    QString message = QCoreApplication::translate(
                          "Lint",
                          "Programs that still run insert rows into %1 without the new %2, and fail from here on: the "
                          "constraint counts for every new row, also where it is NOT VALID.")
                          .arg(table.display(), column);
    if (triggers)
        message += u' '
            + QCoreApplication::translate("Lint", "Unless a trigger of the table fills it, which is not known.");
    Finding &finding = report.add(place.range(range), message, triggers ? Severity::Info : Severity::Warning);
    finding.help = QCoreApplication::translate(
        "Lint", "Add the constraint one release later, when every program writes the column.");
    const Sql::Statement &sql = place.statement().sql;
    if (place.statement().meaning.changes.size() == 1 && place.statement().parent < 0)
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Move the constraint to a later migration"),
             .edits = {edit(place.script, withTerminator(place.script, place.index), {})},
             .newMigrations = {{.name = u"require_"_s + table.name + u'_' + column, .up = sql.text + ";\n"}}});
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (!mayDemand(script))
        return;
    const Columns columns = unfilledColumns(script);
    if (columns.isEmpty())
        return;
    const auto demands = [&](const Place &place, const Sql::Name &table, const auto &test, Sql::Range range) {
        const QStringList added = columns.value(script.replay.key(table, place.index));
        for (const QString &column : added) {
            if (test(column) && !isFilledByTrigger(script, column)) {
                reportConstraint(place, table, column, range, report);
                return;
            }
        }
    };
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &add, const Place &place) {
        const Sql::Constraint &constraint = add.constraint;
        demands(
            place, add.table,
            [&](const QString &column) {
                return (constraint.kind == Sql::ConstraintKind::Check && impliesNotNull(constraint.expression, column))
                    || (constraint.kind == Sql::ConstraintKind::NotNull && constraint.columns.contains(column));
            },
            constraint.range);
    });
    forEach<Sql::SetColumnNotNull>(script, [&](const Sql::SetColumnNotNull &set, const Place &place) {
        if (set.notNull)
            demands(place, set.table, [&](const QString &column) { return column == set.column; }, set.range);
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &add, const Place &place) {
        for (const Sql::Constraint &constraint : add.column.constraints) {
            if (constraint.kind == Sql::ConstraintKind::Check)
                demands(
                    place, add.table,
                    [&](const QString &column) {
                        return column == add.column.name && impliesNotNull(constraint.expression, column);
                    },
                    constraint.range);
        }
    });
}

Rule rule()
{
    return {.id = u"new-constraint-rejects-old-writers"_s,
            .title = QCoreApplication::translate("Lint", "New column required at once"),
            .severity = Severity::Warning,
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AddColumn>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::new_constraint_rejects_old_writers
