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

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::SetColumnNotNull>(script, [&](const Sql::SetColumnNotNull &change, const Place &place) {
        if (!change.notNull || !place.isUsed(change.table))
            return;
        const bool proofCounts = script.serverVersion >= 120000;
        if (proofCounts && provedHere(change, place))
            return;
        const Schema::Table *table = place.table(change.table);
        const Schema::Column *column = table ? table->column(change.column) : nullptr;
        if (column && (column->notNull || (proofCounts && provedBefore(*table, change, place))))
            return;
        // A constraint that an unseen migration added is validated here: it may be the proof.
        const bool perhaps = !table && proofCounts && validatedHere(place, change.table, {});
        Finding &finding = report.addFor(
            place, change.table, place.range(change.range),
            QCoreApplication::translate("Lint",
                                        "Every row of %1 is read while nobody can read or write it (ACCESS EXCLUSIVE).")
                .arg(change.table.display()),
            perhaps ? Severity::Info : Severity::Error);
        finding.help = script.serverVersion >= 180000
            ? QCoreApplication::translate(
                  "Lint", "Add the constraint NOT NULL … NOT VALID, and validate it in a later migration.")
            : QCoreApplication::translate("Lint",
                                          "Add CHECK (%1 IS NOT NULL) NOT VALID; validate it in a later migration; "
                                          "then SET NOT NULL needs no scan, and the check can go.")
                  .arg(change.column);
        if (perhaps)
            finding.message +=
                u' '
                + QCoreApplication::translate(
                    "Lint", "It is not known whether the constraint validated above proves that there are no NULLs.");
    });
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
