// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A foreign key checks all rows while both tables cannot be written, unless it is added NOT VALID.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/twosteps.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::add_foreign_key_validating {

static void reportConstraint(const Sql::AddConstraint &change, const Place &place, Report &report)
{
    const Sql::Constraint &key = change.constraint;
    if (key.notValid || key.notEnforced || !place.isUsed(change.table))
        return;
    const Schema::Table *table = place.table(change.table);
    const bool partitioned = table && !table->partitionKey.isEmpty();
    const Sql::Range range = place.range(key.range);
    Finding &finding = report.addFor(
        place, change.table, range,
        QCoreApplication::translate("Lint",
                                    "Every row of %1 is looked up in %2 while nobody can write to either of them "
                                    "(SHARE ROW EXCLUSIVE on both).")
            .arg(change.table.display(), key.referencedTable.display()));
    if (partitioned && place.script.serverVersion < 180000) {
        finding.help = QCoreApplication::translate(
            "Lint",
            "A partitioned table takes no NOT VALID foreign key before PostgreSQL 18: add it to each partition NOT "
            "VALID, validate them, then add it to the parent.");
        return;
    }
    finding.help = QCoreApplication::translate(
        "Lint", "Add it NOT VALID, and run VALIDATE CONSTRAINT in a later migration: that blocks no writes.");
    if (key.range.isEmpty())
        return;
    Fix fix{.title = QCoreApplication::translate("Lint", "Add the foreign key without checking existing rows"),
            .edits = {insertion(place.script, key.range.end, " NOT VALID")}};
    if (place.script.isUp() && !key.name.isEmpty()) {
        fix.title = QCoreApplication::translate("Lint", "Add it now, and check the rows in a new migration");
        fix.newMigrations = {validation(place.script, change.table, key.name)};
    }
    finding.fixes.append(fix);
}

static void reportColumn(const Sql::AddColumn &change, const Place &place, Report &report)
{
    if (!change.column.has(Sql::ConstraintKind::ForeignKey) || !place.isUsed(change.table))
        return;
    // No default: all rows are NULL, and there is nothing to look up. The parent's lock remains.
    const bool empty = change.column.defaultExpression.isEmpty() && !change.column.serial && !change.column.identity;
    if (empty && change.column.generated.isEmpty()) {
        report.add(place.range(change.column.range),
                   QCoreApplication::translate("Lint",
                                               "The new column refers to another table: that table cannot be written "
                                               "for the moment in which the foreign key is made."),
                   Severity::Info);
        return;
    }
    Finding &finding = report.addFor(
        place, change.table, place.range(change.column.range),
        QCoreApplication::translate(
            "Lint", "Every row of %1 gets a value that is looked up while nobody can write to either table.")
            .arg(change.table.display()));
    finding.help = QCoreApplication::translate(
        "Lint", "Add the column first, then a named foreign key NOT VALID, and validate that in a later migration.");
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &change, const Place &place) {
        if (change.constraint.kind == Sql::ConstraintKind::ForeignKey)
            reportConstraint(change, place, report);
    });
    forEach<Sql::AddColumn>(
        script, [&](const Sql::AddColumn &change, const Place &place) { reportColumn(change, place, report); });
}

Rule rule()
{
    return {.id = u"add-foreign-key-validating"_s,
            .title = QCoreApplication::translate("Lint", "Foreign key that checks all rows under a lock"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::add_foreign_key_validating
