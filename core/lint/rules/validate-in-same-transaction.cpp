// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The strong lock of ADD CONSTRAINT … NOT VALID lasts to the end of its transaction, and so through a VALIDATE in it.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/twosteps.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::validate_in_same_transaction {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::ValidateConstraint>(script, [&](const Sql::ValidateConstraint &change, const Place &place) {
        const std::optional<AddedConstraint> added = script.replay.constraint(change.table, change.constraint,
                                                                              place.index);
        if (!added || !added->constraint.notValid || !place.isUsed(change.table))
            return;
        if (script.statements.at(added->statement).transaction != place.statement().transaction)
            return;
        Finding &finding = report.addFor(
            place, change.table, place.range(change.range),
            QCoreApplication::translate("Lint",
                                        "%1 was added in this same transaction: its lock is still held while every row "
                                        "of %2 is read, as if NOT VALID had not been written.")
                .arg(change.constraint, change.table.display()));
        finding.help = QCoreApplication::translate("Lint", "Move VALIDATE CONSTRAINT to the next migration.");
        if (script.isUp() && place.statement().meaning.changes.size() == 1)
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Validate it in a new migration"),
                                  .edits = {edit(script, withTerminator(script, place.index), {})},
                                  .newMigrations = {validation(script, change.table, change.constraint)}});
    });
}

Rule rule()
{
    return {.id = u"validate-in-same-transaction"_s,
            .title = QCoreApplication::translate("Lint", "Constraint validated in the transaction that adds it"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::ValidateConstraint>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::validate_in_same_transaction
