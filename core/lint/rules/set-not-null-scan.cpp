// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SET NOT NULL reads the whole table under ACCESS EXCLUSIVE, unless a validated CHECK proves the answer.

#include "core/lint/expressions.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules {

static bool provedHere(const Sql::SetColumnNotNull &change, const Place &place)
{
    const QList<AddedConstraint> added = place.script.replay.constraints(change.table, place.index);
    return std::ranges::any_of(added, [&](const AddedConstraint &known) {
        const Sql::Constraint &constraint = known.constraint;
        const bool validated = !constraint.notValid || (known.validatedBy >= 0 && known.validatedBy < place.index);
        if (!validated)
            return false;
        if (constraint.kind == Sql::ConstraintKind::NotNull)
            return constraint.columns.contains(change.column);
        return constraint.kind == Sql::ConstraintKind::Check && impliesNotNull(constraint.expression, change.column);
    });
}

/// Was the constraint of that name validated by this script before `at`?
static bool validatedHere(const Place &place, const Sql::Name &table, const QString &constraint)
{
    bool found = false;
    forEach<Sql::ValidateConstraint>(place.script, [&](const Sql::ValidateConstraint &validate, const Place &there) {
        found = found
            || (there.index < place.index && validate.table.refersTo(table)
                && (constraint.isEmpty() || validate.constraint == constraint));
    });
    return found;
}

static bool provedBefore(const Schema::Table &table, const Sql::SetColumnNotNull &change, const Place &place)
{
    return std::ranges::any_of(table.constraints, [&](const Schema::Constraint &constraint) {
        const QString expression = constraint.expression.isEmpty() ? constraint.definition : constraint.expression;
        return constraint.kind == "check"_L1
            && (constraint.validated || validatedHere(place, change.table, constraint.name))
            && impliesNotNull(expression, change.column);
    });
}

/// Does this script validate a constraint that it did not add, and that nobody here knows?
static bool perhapsProved(const Place &place, const Sql::Name &table)
{
    bool found = false;
    forEach<Sql::ValidateConstraint>(place.script, [&](const Sql::ValidateConstraint &validate, const Place &there) {
        const bool before = there.index < place.index && validate.table.refersTo(table);
        found = found || (before && !place.script.replay.constraint(validate.table, validate.constraint, there.index));
    });
    return found;
}

static Finding &reportScan(const Place &place, const Sql::Name &table, const QString &column, Sql::Range range,
                           Severity severity, Report &report)
{
    Finding &finding = report.addFor(
        place, table, range,
        QCoreApplication::translate("Lint",
                                    "Every row of %1 is read while nobody can read or write it (ACCESS EXCLUSIVE).")
            .arg(table.display()),
        severity);
    finding.help = place.script.serverVersion >= 180000
        ? QCoreApplication::translate("Lint",
                                      "Add the constraint NOT NULL … NOT VALID, and validate it in a later migration.")
        : QCoreApplication::translate("Lint",
                                      "Add CHECK (%1 IS NOT NULL) NOT VALID; validate it in a later migration; "
                                      "then SET NOT NULL needs no scan, and the check can go.")
              .arg(column);
    return finding;
}

static void checkColumn(const Sql::SetColumnNotNull &change, const Place &place, Report &report)
{
    if (!change.notNull || !place.isUsed(change.table))
        return;
    const bool proofCounts = place.script.serverVersion >= 120000;
    if (proofCounts && provedHere(change, place))
        return;
    const Schema::Table *table = place.table(change.table);
    const Schema::Column *column = table ? table->column(change.column) : nullptr;
    if (column && (column->notNull || (proofCounts && provedBefore(*table, change, place))))
        return;
    const bool perhaps = !table && proofCounts && perhapsProved(place, change.table);
    Finding &finding = reportScan(place, change.table, change.column, place.range(change.range),
                                  perhaps ? Severity::Info : Severity::Error, report);
    if (perhaps)
        finding.message +=
            u' '
            + QCoreApplication::translate(
                "Lint", "It is not known whether the constraint validated above proves that there are no NULLs.");
}

/// PostgreSQL 18: NOT NULL as a constraint with a name.
static void checkConstraint(const Sql::AddConstraint &change, const Place &place, Report &report)
{
    const Sql::Constraint &constraint = change.constraint;
    if (constraint.kind == Sql::ConstraintKind::NotNull && !constraint.notValid && place.isUsed(change.table))
        reportScan(place, change.table, constraint.columns.value(0), place.range(constraint.range), Severity::Error,
                   report);
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::SetColumnNotNull>(
        script, [&](const Sql::SetColumnNotNull &change, const Place &place) { checkColumn(change, place, report); });
    forEach<Sql::AddConstraint>(
        script, [&](const Sql::AddConstraint &change, const Place &place) { checkConstraint(change, place, report); });
}

Rule set_not_null_scan()
{
    return {.id = u"set-not-null-scan"_s,
            .title = QCoreApplication::translate("Lint", "NOT NULL that reads all rows under a lock"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check};
}

} // namespace Lint::Rules
