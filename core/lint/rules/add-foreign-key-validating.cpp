// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A foreign key checks all rows while both tables cannot be written, unless it is added NOT VALID.

#include "core/lint/columnsteps.h"
#include "core/lint/fixes.h"
#include "core/lint/nulls.h"
#include "core/lint/rule.h"
#include "core/lint/twosteps.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::add_foreign_key_validating {

/// The table whose size tells how long it takes: both must be small for a short wait. One that is not known, or that
/// this script made, does not count.
static const Sql::Name &largerOf(const Sql::Name &table, const Sql::Name &parent, const Place &place)
{
    const std::optional<Dialect::TableSize> own = place.script.size(table, place.index);
    const std::optional<Dialect::TableSize> other = place.script.size(parent, place.index);
    const bool larger = own && other && place.isUsed(parent) && (other->rows > own->rows || other->bytes > own->bytes);
    return larger ? parent : table;
}

static void reportConstraint(const Sql::AddConstraint &change, const Place &place, Report &report)
{
    const Sql::Constraint &key = change.constraint;
    if (key.notValid || key.notEnforced || !place.isUsed(change.table))
        return;
    const Schema::Table *table = place.table(change.table);
    const bool partitioned = table && !table->partitionKey.isEmpty();
    const Sql::Range range = place.range(key.range);
    Finding &finding = report.addFor(
        place, largerOf(change.table, key.referencedTable, place), range,
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
    const auto key = std::ranges::find_if(change.column.constraints, [](const Sql::Constraint &constraint) {
        return constraint.kind == Sql::ConstraintKind::ForeignKey && !constraint.notEnforced;
    });
    if (key == change.column.constraints.end() || !place.isUsed(change.table))
        return;
    // No default: all rows are NULL, and there is nothing to look up. The parent's lock remains.
    if (!isFilled(change.column)) {
        if (place.isUsed(key->referencedTable))
            report
                .add(place.range(change.column.range),
                     QCoreApplication::translate("Lint",
                                                 "Nobody can write to %1, which the new column of %2 refers to, from "
                                                 "here until the transaction ends (SHARE ROW EXCLUSIVE); its rows "
                                                 "are not read.")
                         .arg(key->referencedTable.display(), change.table.display()),
                     Severity::Info)
                .help = QCoreApplication::translate("Lint",
                                                    "Set a short lock_timeout, and keep the transaction short.");
        return;
    }
    Finding &finding = report.addFor(
        place, largerOf(change.table, key->referencedTable, place), place.range(change.column.range),
        QCoreApplication::translate("Lint",
                                    "Every row of %1 gets a value that is looked up in %2 while nobody can read or "
                                    "write %1, or write to %2.")
            .arg(change.table.display(), key->referencedTable.display()));
    finding.help = QCoreApplication::translate(
        "Lint", "Add the column first, then a named foreign key NOT VALID, and validate that in a later migration.");
    if (const std::optional<Fix> fix = constraintLater(place, change, Sql::ConstraintKind::ForeignKey))
        finding.fixes.append(*fix);
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
            .speaksOf = changeTypes<Sql::AddConstraint, Sql::AddColumn>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::add_foreign_key_validating
