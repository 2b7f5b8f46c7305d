// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new type writes the table anew, unless the old type is known and the change touches the catalogue only.

#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::column_type_change_rewrite {

/// A USING clause that says no more than the cast that would be made anyway.
static bool isPlainCast(const Sql::ChangeColumnType &change)
{
    const QString expression = change.usingExpression.simplified().toLower();
    const QString column = change.column.toLower();
    return expression.isEmpty() || expression == column || expression == column + u"::"_s + change.newType.toLower();
}

/// Does a CHECK of the table speak of the column? Then a change of type reads all rows once more.
static bool isChecked(const Schema::Table *table, const QString &column)
{
    return table && std::ranges::any_of(table->constraints, [&](const Schema::Constraint &constraint) {
               return constraint.kind == "check"_L1
                   && (constraint.columns.contains(column) || constraint.expression.contains(column)
                       || constraint.definition.contains(column));
           });
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

static void reportKnown(const Sql::ChangeColumnType &change, const TypeName &before, const Place &place, Report &report)
{
    const TypeName after = typeName(change.newType);
    const TypeChange kind = typeChange(before, after);
    if (kind == TypeChange::Same && change.collation.isEmpty() && isPlainCast(change))
        return;
    const bool cheap = isPlainCast(change) && change.collation.isEmpty() && kind != TypeChange::Rewrite;
    const Sql::Range range = place.range(change.range);
    if (cheap && isChecked(place.table(change.table), change.column)) {
        report.addFor(
            place, change.table, range,
            QCoreApplication::translate(
                "Lint",
                "A check constraint uses %1: every row of %2 is checked again while nobody can read or write it.")
                .arg(change.column, change.table.display()),
            Severity::Warning);
    } else if (cheap && kind == TypeChange::CatalogUtc) {
        report.addFor(place, change.table, range,
                      QCoreApplication::translate("Lint",
                                                  "Done at once only while the session's time zone is UTC; else %1 is "
                                                  "rewritten while nobody can read or write it.")
                          .arg(change.table.display()),
                      Severity::Warning);
    } else if (cheap) {
        report.add(range,
                   QCoreApplication::translate(
                       "Lint", "Only the catalogue changes: the new type of %1 holds every old value as it is.")
                       .arg(change.column),
                   Severity::Info);
    } else {
        Finding &finding = report.addFor(
            place, change.table, range,
            QCoreApplication::translate(
                "Lint", "%1 and its indexes are rewritten while nobody can read or write it (ACCESS EXCLUSIVE).")
                .arg(change.table.display()));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Add a column of the new type, keep both filled, fill the old rows "
                                                   "in batches, switch the readers, drop the old one.");
    }
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        if (!place.isUsed(change.table))
            return;
        const QString before = place.columnType(change.table, change.column);
        if (before.isEmpty())
            reportUnknown(change, place, report);
        else
            reportKnown(change, typeName(before), place, report);
    });
}

Rule rule()
{
    return {.id = u"column-type-change-rewrite"_s,
            .title = QCoreApplication::translate("Lint", "Change of type that rewrites the table"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check};
}

} // namespace Lint::Rules::column_type_change_rewrite
