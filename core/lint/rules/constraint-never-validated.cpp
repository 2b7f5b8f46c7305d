// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// NOT VALID is a promise to validate later. Kept in no later migration, old rows may break the constraint for ever.

#include "core/lint/expressions.h"
#include "core/lint/knowntables.h"
#include "core/lint/projectindex.h"
#include "core/lint/rule.h"
#include "core/lint/twosteps.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::constraint_never_validated {

/// The name that PostgreSQL gives to an unnamed constraint.
static QString nameOf(const Sql::Constraint &constraint, const Sql::Name &table)
{
    if (!constraint.name.isEmpty())
        return constraint.name;
    const bool reference = constraint.kind == Sql::ConstraintKind::ForeignKey;
    QStringList columns = constraint.columns;
    if (constraint.kind == Sql::ConstraintKind::Check) {
        columns = mentions(constraint.expression);
        if (columns.size() != 1)
            columns.clear();
    }
    QStringList parts{table.name};
    parts += columns;
    parts.append(reference ? u"fkey"_s : constraint.kind == Sql::ConstraintKind::NotNull ? u"not_null"_s : u"check"_s);
    return parts.join(u'_');
}

static void say(const QString &name, const QString &owner, Sql::Range range, const QByteArray &validate, Report &report)
{
    Finding &finding = report.add(
        range,
        QCoreApplication::translate("Lint",
                                    "No later migration validates %1: rows of %2 that break it stay, and neither the "
                                    "planner nor SET NOT NULL can rely on it.")
            .arg(name, owner));
    finding.help = QCoreApplication::translate("Lint", "Validate it in a new migration: that blocks no writes.");
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Add a migration that validates it"),
                          .newMigrations = {{.name = u"validate_"_s + name, .up = validate}}});
}

/// Does the schema, or the end of this script, say that it is valid, or no longer there?
static bool isSettled(const Script &script, const Schema::Table *atEnd, const Sql::Name &table, const QString &name)
{
    if (!atEnd)
        return true; // dropped again, or temporary
    const auto named = [&](const Schema::Constraint &constraint) { return constraint.name == name; };
    const auto now = std::ranges::find_if(atEnd->constraints, named);
    if (now == atEnd->constraints.end() || now->validated)
        return true;
    // A connected target has run this migration, and somebody has validated the constraint there.
    const Schema::Table *before = script.schema ? script.schema->table(table.name, table.schema) : nullptr;
    return before && std::ranges::any_of(before->constraints, [&](const Schema::Constraint &constraint) {
               return constraint.name == name && constraint.validated;
           });
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (!script.migrations || script.migrations->isNewest(script.migration->version))
        return;
    const QString version = script.migration->version;
    KnownTables end(script);
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &change, const Place &place) {
        if (!change.constraint.notValid || change.constraint.notEnforced || place.isTemporary(change.table))
            return;
        const QString name = nameOf(change.constraint, change.table);
        end.goToEnd();
        if (script.migrations->isSettledAfter(name, change.table.name, version)
            || isSettled(script, end.table(change.table), change.table, name))
            return;
        say(name, change.table.display(), place.range(change.constraint.range),
            validation(script, change.table, name).up, report);
    });
    forEach<Sql::AlterObject>(script, [&](const Sql::AlterObject &change, const Place &place) {
        if (change.kind != Sql::ObjectKind::Domain || change.what != "ADD CONSTRAINT NOT VALID"_L1)
            return;
        const QString name = change.constraints.isEmpty() ? QString() : change.constraints.first().name;
        const bool here = any<Sql::AlterObject>(script, [&](const Sql::AlterObject &other) {
            return other.what == "VALIDATE CONSTRAINT"_L1 && other.name == change.name;
        });
        if (name.isEmpty() || here || script.migrations->isSettledAfter(name, {}, version))
            return;
        say(name, change.name.display(), place.range({}),
            "ALTER DOMAIN " + script.dialect->quoted(change.name.name).toUtf8() + " VALIDATE CONSTRAINT "
                + script.dialect->quoted(name).toUtf8() + ";\n",
            report);
    });
}

Rule rule()
{
    return {.id = u"constraint-never-validated"_s,
            .title = QCoreApplication::translate("Lint", "Constraint that no migration validates"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s},
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::AddConstraint, Sql::AlterObject>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::constraint_never_validated
