// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An exclusion constraint knows neither NOT VALID nor a prepared index.

#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::add_exclusion_constraint_blocking {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &change, const Place &place) {
        if (change.constraint.kind != Sql::ConstraintKind::Exclusion || !place.isUsed(change.table))
            return;
        Finding &finding = report.addFor(
            place, change.table, place.range(change.constraint.range),
            QCoreApplication::translate("Lint",
                                        "The index of this exclusion constraint is built while nobody can read or "
                                        "write %1 (ACCESS EXCLUSIVE).")
                .arg(change.table.display()));
        finding.help = QCoreApplication::translate("Lint",
                                                   "It can neither be NOT VALID nor take an index built before: make "
                                                   "a new table with it, keep both filled and swap them, or announce "
                                                   "a pause.");
    });
}

Rule rule()
{
    return {.id = u"add-exclusion-constraint-blocking"_s,
            .title = QCoreApplication::translate("Lint", "Exclusion constraint built with reads and writes blocked"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AddConstraint>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::add_exclusion_constraint_blocking
