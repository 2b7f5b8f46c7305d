// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The index behind a new UNIQUE constraint is built under ACCESS EXCLUSIVE. NOT VALID does not exist for it.

#include "core/lint/columnsteps.h"
#include "core/lint/nulls.h"
#include "core/lint/rule.h"
#include "core/lint/twosteps.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::add_unique_constraint_blocking {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &change, const Place &place) {
        const Sql::Constraint &constraint = change.constraint;
        if (constraint.kind != Sql::ConstraintKind::Unique || !constraint.usingIndex.isEmpty()
            || !place.isUsed(change.table))
            return;
        Finding &finding = report.addFor(
            place, change.table, place.range(constraint.range),
            QCoreApplication::translate(
                "Lint", "The index of this constraint is built while nobody can read or write %1 (ACCESS EXCLUSIVE).")
                .arg(change.table.display()));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Build the index first with CREATE UNIQUE INDEX CONCURRENTLY, then "
                                                   "ADD CONSTRAINT … UNIQUE USING INDEX, which is done at once.");
        if (const std::optional<Fix> fix = indexFirst(place, change))
            finding.fixes.append(*fix);
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &change, const Place &place) {
        if (!change.column.has(Sql::ConstraintKind::Unique) || !place.isUsed(change.table))
            return;
        const bool empty = !isFilled(change.column);
        Finding &finding = report.addFor(
            place, change.table, place.range(change.column.range),
            QCoreApplication::translate(
                "Lint", "The index of the new column is built while nobody can read or write %1 (ACCESS EXCLUSIVE).")
                .arg(change.table.display()),
            empty ? Severity::Info : Severity::Error);
        finding.help = QCoreApplication::translate(
            "Lint", "Add the column alone; build its unique index concurrently in a later migration.");
        if (const std::optional<Fix> fix = constraintLater(place, change, Sql::ConstraintKind::Unique))
            finding.fixes.append(*fix);
    });
}

Rule rule()
{
    return {.id = u"add-unique-constraint-blocking"_s,
            .title = QCoreApplication::translate("Lint", "Unique constraint built with reads and writes blocked"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .yieldsTo = {u"add-column-auto-increment"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AddConstraint, Sql::AddColumn>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::add_unique_constraint_blocking
