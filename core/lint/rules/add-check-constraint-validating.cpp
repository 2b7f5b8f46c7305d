// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A CHECK reads the whole table under ACCESS EXCLUSIVE, unless it is added NOT VALID.

#include "core/lint/columnsteps.h"
#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/twosteps.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::add_check_constraint_validating {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &change, const Place &place) {
        const Sql::Constraint &constraint = change.constraint;
        if (constraint.kind != Sql::ConstraintKind::Check || constraint.notValid || constraint.notEnforced
            || !place.isUsed(change.table))
            return;
        Finding &finding = report.addFor(
            place, change.table, place.range(constraint.range),
            QCoreApplication::translate(
                "Lint", "Every row of %1 is checked while nobody can read or write it (ACCESS EXCLUSIVE).")
                .arg(change.table.display()));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Add it NOT VALID, and run VALIDATE CONSTRAINT in a later "
                                                   "migration: that blocks neither reads nor writes.");
        if (constraint.range.isEmpty())
            return;
        Fix fix{.title = QCoreApplication::translate("Lint", "Add the check without reading existing rows"),
                .edits = {insertion(script, constraint.range.end, " NOT VALID")}};
        if (script.isUp() && !constraint.name.isEmpty()) {
            fix.title = QCoreApplication::translate("Lint", "Add it now, and check the rows in a new migration");
            fix.newMigrations = {validation(script, change.table, constraint.name)};
        }
        finding.fixes.append(fix);
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &change, const Place &place) {
        const auto check = std::ranges::find_if(change.column.constraints, [](const Sql::Constraint &constraint) {
            return constraint.kind == Sql::ConstraintKind::Check && !constraint.notEnforced;
        });
        if (check == change.column.constraints.end() || !place.isUsed(change.table))
            return;
        // All rows share one value, but the server reads them all the same.
        const bool constant = change.column.defaultVolatility == Sql::Volatility::None
            || change.column.defaultVolatility == Sql::Volatility::Constant;
        const QStringList names = mentions(check->expression);
        const bool oneValue = constant
            && std::ranges::all_of(names, [&](const QString &name) { return name == change.column.name; });
        Finding &finding = report.addFor(
            place, change.table, place.range(change.column.range),
            QCoreApplication::translate("Lint",
                                        "The check on the new column reads every row of %1 while nobody can read or "
                                        "write it (ACCESS EXCLUSIVE).")
                .arg(change.table.display()),
            oneValue ? Severity::Info : Severity::Error);
        finding.help = QCoreApplication::translate(
            "Lint",
            "Add the column without the check, then the check NOT VALID, and validate it in a later migration.");
        if (const std::optional<Fix> fix = constraintLater(place, change, Sql::ConstraintKind::Check))
            finding.fixes.append(*fix);
    });
}

Rule rule()
{
    return {.id = u"add-check-constraint-validating"_s,
            .title = QCoreApplication::translate("Lint", "Check constraint that reads all rows under a lock"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AddConstraint, Sql::AddColumn>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::add_check_constraint_validating
