// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new type writes the table anew, unless the old type is known and the change touches the catalogue only.

#include "core/lint/expanding.h"
#include "core/lint/expressions.h"
#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint::Rules::column_type_change_rewrite {

/// A USING clause that says no more than the cast that would be made anyway.
static bool isPlainCast(const Sql::ChangeColumnType &change)
{
    const QString expression = change.usingExpression.simplified().toLower();
    const QString column = change.column.toLower();
    return expression.isEmpty() || expression == column || expression == column + u"::"_s + change.newType.toLower();
}

/// Objects that use the column, because of which the server refuses to change its type.
static QStringList dependents(const Schema::Table &table, const QString &column, const Schema::Snapshot &schema)
{
    QStringList names = viewsOf(schema, table, column);
    for (const Schema::Column &other : table.columns) {
        if (mentions(other.generated).contains(column))
            names.append(other.name);
    }
    for (const Schema::Policy &policy : table.policies) {
        if (mentions(policy.usingExpression).contains(column) || mentions(policy.checkExpression).contains(column))
            names.append(policy.name);
    }
    return names;
}

static void reportUnknown(const Sql::ChangeColumnType &change, const Place &place, Report &report)
{
    static const QStringList oftenCheap = {u"text"_s, u"varchar"_s, u"numeric"_s, u"jsonb"_s};
    const TypeName after = typeName(change.newType);
    const bool perhaps = oftenCheap.contains(after.base) && after.modifiers.isEmpty() && isPlainCast(change);
    Finding &finding = report.addFor(
        place, change.table, place.range(change.range),
        perhaps ? QCoreApplication::translate(
                      "Lint",
                      "The type of %1.%2 before this is not known. From varchar or a narrower numeric the change is "
                      "done at once; from any other type the table is rewritten while nobody can read or write it.")
                      .arg(change.table.display(), change.column)
                : QCoreApplication::translate(
                      "Lint",
                      "The type of %1.%2 before this is not known. Unless it was a narrower form of the same type, the "
                      "table and its indexes are rewritten while nobody can read or write it.")
                      .arg(change.table.display(), change.column),
        Severity::Warning);
    finding.help = QCoreApplication::translate("Lint",
                                               "Add a column of the new type, keep both filled, fill the old rows in "
                                               "batches, switch the readers, drop the old one.");
}

namespace {

/// The indexes and keys with the column that are built anew though the rows stay as they are.
QStringList builtAnew(const Schema::Table &table, const QString &column, const PostgreSql::TypeStep &step)
{
    QStringList names = indexesWith(table, column);
    names.removeIf([&](const QString &name) {
        const auto index = std::ranges::find(table.indexes, name, &Schema::Index::name);
        return index == table.indexes.end() ? !step.comparedAnew : !isBuiltAnew(*index, column, step);
    });
    return names;
}

/// What of a change that leaves the rows as they are takes time all the same; empty: nothing.
QString delay(const Sql::ChangeColumnType &change, const PostgreSql::TypeStep &step, const Schema::Table &table)
{
    if (!checksOf(table, change.column).isEmpty())
        return QCoreApplication::translate(
                   "Lint",
                   "A check constraint uses %1: every row of %2 is checked again while nobody can read or write it.")
            .arg(change.column, change.table.display());
    const QStringList indexes = builtAnew(table, change.column, step);
    if (!indexes.isEmpty())
        return QCoreApplication::translate("Lint",
                                           "Also where the rows stay as they are, %1 must be built anew while nobody "
                                           "can read or write %2.")
            .arg(indexes.join(u", "_s), change.table.display());
    return {};
}

void reportKnown(const Sql::ChangeColumnType &change, const QString &type, const KnownTables &tables,
                 const Place &place, Report &report)
{
    const PostgreSql::TypeStep step = PostgreSql::typeStep(type, change.newType, &tables.snapshot());
    const TypeName &before = step.before;
    const TypeName &after = step.after;
    const TypeChange kind = step.change;
    const bool plain = isPlainCast(change);
    const Schema::Table *table = tables.table(change.table);
    const QStringList users = table ? dependents(*table, change.column, tables.snapshot()) : QStringList();
    const Sql::Range range = place.range(change.range);
    const QString refusal = users.isEmpty()
        ? QString()
        : QCoreApplication::translate("Lint",
                                      "%1 uses %2: the server refuses to change its type as long as that is so.")
              .arg(users.join(u", "_s), change.column);
    const QString cast = !change.usingExpression.isEmpty() || !needsUsing(before, after) ? QString()
                                                                                         : u' '
            + QCoreApplication::translate(
                  "Lint", "As it is written the server refuses it: %1 becomes %2 only with a USING clause.")
                  .arg(before.base, after.base);
    const bool cheap = plain && kind != TypeChange::Rewrite;
    if (kind == TypeChange::Same && plain)
        return; // another collation is told by column-collation-change
    if (!cheap) {
        Finding &finding = report.addFor(
            place, change.table, range,
            QCoreApplication::translate(
                "Lint", "%1 and its indexes are rewritten while nobody can read or write it (ACCESS EXCLUSIVE).")
                    .arg(change.table.display())
                + (refusal.isEmpty() ? cast : u' ' + refusal));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Add a column of the new type, keep both filled, fill the old rows "
                                                   "in batches, switch the readers, drop the old one.");
        // What USING does with a value cannot be undone for the old column. A new column of a domain with a check is
        // as dear as the change.
        if (const std::optional<Fix> fix = plain && !step.constrained
                ? expanded(place,
                           {.table = change.table,
                            .column = change.column,
                            .newColumn = change.column + u"_new"_s,
                            .type = change.newType,
                            .oldType = type})
                : std::nullopt)
            finding.fixes.append(*fix);
    } else if (!refusal.isEmpty()) {
        report.add(range, refusal, Severity::Warning).help = QCoreApplication::translate(
            "Lint", "Drop what uses the column before, and make it again after.");
    } else if (const QString slow = table ? delay(change, step, *table) : QString(); kind == TypeChange::CatalogUtc) {
        report.addFor(place, change.table, range,
                      QCoreApplication::translate("Lint",
                                                  "Done at once only while the session's time zone is UTC; else %1 is "
                                                  "rewritten while nobody can read or write it.")
                              .arg(change.table.display())
                          + (slow.isEmpty() ? QString() : u' ' + slow),
                      Severity::Warning);
    } else if (!slow.isEmpty()) {
        report.addFor(place, change.table, range, slow, Severity::Warning);
    } else if (change.collation.isEmpty()) {
        report.add(range,
                   QCoreApplication::translate(
                       "Lint", "Only the catalogue changes: the new type of %1 holds every old value as it is.")
                       .arg(change.column),
                   Severity::Info);
    }
}

} // namespace

static const KnownTables &goneTo(KnownTables &tables, const Place &place)
{
    tables.goTo(place.index);
    return tables;
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        if (!place.isUsed(change.table))
            return;
        const QString before = place.columnType(change.table, change.column);
        if (before.isEmpty())
            reportUnknown(change, place, report);
        else
            reportKnown(change, before, goneTo(tables, place), place, report);
    });
}

Rule rule()
{
    return {.id = u"column-type-change-rewrite"_s,
            .title = QCoreApplication::translate("Lint", "Change of type that rewrites the table"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::column_type_change_rewrite
