// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A constraint that nobody enforces looks like a guarantee and is none.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::not_enforced_constraint {

/// Servers that read a CHECK and forget it.
static bool ignoresChecks(const Script &script)
{
    return script.dialect
        && ((script.dialect->id == "mysql"_L1 && script.serverVersion < 80016)
            || (script.dialect->id == "mariadb"_L1 && script.serverVersion < 100201));
}

static void look(const Sql::Constraint &constraint, const Sql::Name &table, const Place &place, Report &report)
{
    if (constraint.notEnforced) {
        report
            .add(place.range(constraint.range),
                 QCoreApplication::translate(
                     "Lint", "NOT ENFORCED: rows that break this constraint enter %1 as if it were not there.")
                     .arg(table.display()))
            .help = QCoreApplication::translate(
            "Lint", "Enforce it. In PostgreSQL, NOT VALID leaves only the existing rows unchecked.");
    } else if (constraint.kind == Sql::ConstraintKind::Check && ignoresChecks(place.script)) {
        report.add(
            place.range(constraint.range),
            QCoreApplication::translate("Lint", "This server reads the CHECK and forgets it: %1 takes every row.")
                .arg(table.display()));
    }
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &change, const Place &place) {
        look(change.constraint, change.table, place, report);
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &change, const Place &place) {
        for (const Sql::Constraint &constraint : change.column.constraints)
            look(constraint, change.table, place, report);
    });
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &change, const Place &place) {
        for (const Sql::ColumnDefinition &column : change.columns) {
            for (const Sql::Constraint &constraint : column.constraints)
                look(constraint, change.name, place, report);
        }
        for (const Sql::Constraint &constraint : change.constraints)
            look(constraint, change.name, place, report);
    });
    forEach<Sql::AlterTable>(script, [&](const Sql::AlterTable &change, const Place &place) {
        if (change.what != "ALTER CONSTRAINT"_L1)
            return;
        const Sql::Range enforced = wordIn(script, place.index, "ENFORCED");
        const Sql::Range negation = wordIn(script, place.index, "NOT");
        if (!enforced.isEmpty() && !negation.isEmpty() && negation.end + 1 == enforced.begin)
            report.add({negation.begin, enforced.end},
                       QCoreApplication::translate(
                           "Lint", "NOT ENFORCED: from here on rows that break the constraint enter %1.")
                           .arg(change.table.display()));
    });
}

Rule rule()
{
    return {.id = u"not-enforced-constraint"_s,
            .title = QCoreApplication::translate("Lint", "Constraint that is not enforced"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::AddConstraint, Sql::AddColumn, Sql::CreateTable, Sql::AlterTable>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::not_enforced_constraint
