// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The index behind a new primary key is built, and NULLs are looked for, under ACCESS EXCLUSIVE. NOT VALID does not
// exist for it.

#include "core/lint/knowntables.h"
#include "core/lint/nulls.h"
#include "core/lint/rule.h"
#include "core/lint/twosteps.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::add_primary_key_blocking {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &change, const Place &place) {
        const Sql::Constraint &constraint = change.constraint;
        if (constraint.kind != Sql::ConstraintKind::PrimaryKey || !constraint.usingIndex.isEmpty()
            || !place.isUsed(change.table))
            return;
        Finding &finding = report.addFor(
            place, change.table, place.range(constraint.range),
            QCoreApplication::translate(
                "Lint", "The index of this constraint is built while nobody can read or write %1 (ACCESS EXCLUSIVE).")
                .arg(change.table.display()));
        finding.help = QCoreApplication::translate(
            "Lint",
            "Build a unique index first with CREATE UNIQUE INDEX CONCURRENTLY, make the columns NOT NULL, then ADD "
            "PRIMARY KEY USING INDEX, which is done at once.");
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(change.table);
        const bool noNulls = std::ranges::all_of(
            constraint.columns, [&](const QString &column) { return nullProof(table, column) == NullProof::NotNull; });
        // Else the primary key would read all rows for NULLs under its lock.
        if (const std::optional<Fix> fix = noNulls ? indexFirst(place, change) : std::nullopt)
            finding.fixes.append(*fix);
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &change, const Place &place) {
        if (!change.column.has(Sql::ConstraintKind::PrimaryKey) || !place.isUsed(change.table))
            return;
        Finding &finding = report.addFor(
            place, change.table, place.range(change.column.range),
            QCoreApplication::translate(
                "Lint", "The index of the new column is built while nobody can read or write %1 (ACCESS EXCLUSIVE).")
                .arg(change.table.display()),
            Severity::Error);
        finding.help = QCoreApplication::translate(
            "Lint", "Add the column alone; build its unique index concurrently in a later migration.");
    });
}

Rule rule()
{
    return {.id = u"add-primary-key-blocking"_s,
            .title = QCoreApplication::translate("Lint", "Primary key built with reads and writes blocked"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .yieldsTo = {u"add-column-auto-increment"_s},
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::add_primary_key_blocking
