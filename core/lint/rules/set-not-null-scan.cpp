// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SET NOT NULL reads the whole table under ACCESS EXCLUSIVE, unless a validated CHECK proves the answer.

#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/nulls.h"
#include "core/lint/rule.h"
#include "core/lint/twosteps.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::set_not_null_scan {

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

/// The check or constraint without the scan now, the rest in a new migration, whose strong lock comes after its scan.
static void offerFix(const Sql::SetColumnNotNull &change, const Place &place, Finding &finding)
{
    const Script &script = place.script;
    if (!script.isUp() || place.statement().meaning.changes.size() != 1 || script.serverVersion < 120000)
        return;
    const QString name = change.table.name + u'_' + change.column + u"_not_null"_s;
    const QByteArray alter = "ALTER TABLE " + quotedName(script, change.table);
    const QByteArray column = script.dialect->quoted(change.column).toUtf8();
    const QByteArray constraint = script.dialect->quoted(name).toUtf8();
    const bool native = script.serverVersion >= 180000;
    const QByteArray now = alter + " ADD CONSTRAINT " + constraint
        + (native ? " NOT NULL " + column : " CHECK (" + column + " IS NOT NULL)") + " NOT VALID";
    NewMigration later = validation(script, change.table, name);
    if (!native) {
        later.name = u"set_"_s + name;
        later.up += alter + " ALTER COLUMN " + column + " SET NOT NULL;\n" + alter + " DROP CONSTRAINT " + constraint
            + ";\n";
    }
    finding.fixes.append(
        {.title = QCoreApplication::translate("Lint", "Forbid new NULLs now, and look for old ones in a new migration"),
         .edits = {edit(script, place.statement().sql.range, now)},
         .newMigrations = {later}});
}

static void checkColumn(const Sql::SetColumnNotNull &change, const Place &place, KnownTables &tables, Report &report)
{
    if (!change.notNull || !place.isUsed(change.table))
        return;
    tables.goTo(place.index);
    const NullProof proof = nullProof(tables.table(change.table), change.column);
    const bool proofCounts = place.script.serverVersion >= 120000;
    if (proof == NullProof::NotNull || (proof == NullProof::Checked && proofCounts))
        return;
    const bool perhaps = proof == NullProof::Perhaps && proofCounts;
    Finding &finding = reportScan(place, change.table, change.column, place.range(change.range),
                                  perhaps ? Severity::Info : Severity::Error, report);
    offerFix(change, place, finding);
    if (perhaps)
        finding.message +=
            u' '
            + QCoreApplication::translate(
                "Lint", "It is not known whether the constraint validated above proves that there are no NULLs.");
}

static void offerFix(const Sql::AddConstraint &change, const Place &place, Finding &finding)
{
    const Sql::Constraint &constraint = change.constraint;
    if (place.script.isUp() && !constraint.name.isEmpty() && !constraint.range.isEmpty())
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Add it now, and check the rows in a new migration"),
             .edits = {insertion(place.script, constraint.range.end, " NOT VALID")},
             .newMigrations = {validation(place.script, change.table, constraint.name)}});
}

/// PostgreSQL 18: NOT NULL as a constraint with a name.
static void checkConstraint(const Sql::AddConstraint &change, const Place &place, Report &report)
{
    const Sql::Constraint &constraint = change.constraint;
    if (constraint.kind == Sql::ConstraintKind::NotNull && !constraint.notValid && place.isUsed(change.table))
        offerFix(change, place,
                 reportScan(place, change.table, constraint.columns.value(0), place.range(constraint.range),
                            Severity::Error, report));
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::SetColumnNotNull>(script, [&](const Sql::SetColumnNotNull &change, const Place &place) {
        checkColumn(change, place, tables, report);
    });
    forEach<Sql::AddConstraint>(
        script, [&](const Sql::AddConstraint &change, const Place &place) { checkConstraint(change, place, report); });
}

Rule rule()
{
    return {.id = u"set-not-null-scan"_s,
            .title = QCoreApplication::translate("Lint", "NOT NULL that reads all rows under a lock"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::set_not_null_scan
