// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A domain keeps its constraints in every table that uses it: changing one reads them all.

#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::domain_with_constraint {

namespace {

/// Which tables of this script have columns of a type, and whether others may.
struct Users
{
    bool newTables = false;
    bool oldTables = false;
};

QHash<QString, Users> usersOf(const Script &script)
{
    QHash<QString, Users> users;
    const auto plain = [](const QString &type) { return QString(type).remove(u'"').section(u'.', -1); };
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &change, const Place &) {
        for (const Sql::ColumnDefinition &column : change.columns)
            users[plain(column.type)].newTables = true;
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &change, const Place &place) {
        Users &known = users[plain(change.column.type)];
        (place.isUsed(change.table) ? known.oldTables : known.newTables) = true;
    });
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &) {
        users[plain(change.newType)].oldTables = true;
    });
    return users;
}

/// A connected target on which no column has the domain.
bool isUnused(const Sql::Name &domain, const Schema::Snapshot *schema)
{
    if (!schema || schema->serverVersion.isEmpty())
        return false;
    return std::ranges::none_of(schema->tables, [&](const Schema::Table &table) {
        return std::ranges::any_of(table.columns, [&](const Schema::Column &column) {
            return QString(column.type).remove(u'"').section(u'.', -1).section(u'[', 0, 0) == domain.name;
        });
    });
}

void checkCreate(const Sql::CreateObject &change, const QHash<QString, Users> &users, const Place &place,
                 Report &report)
{
    if (change.kind != Sql::ObjectKind::Domain || change.constraints.isEmpty())
        return;
    const Users used = users.value(change.name.name);
    const bool onlyNew = used.newTables && !used.oldTables;
    Finding &finding = report.add(
        place.range({}),
        QCoreApplication::translate("Lint",
                                    "To change what %1 demands, every table with a column of it must be read while "
                                    "nobody writes to it; and a new column of it rewrites its table.")
            .arg(change.name.display()),
        onlyNew ? Severity::Info : Severity::Warning);
    finding.help = QCoreApplication::translate("Lint", "Use the plain type, and a CHECK in each table.");
}

void checkAlter(const Sql::AlterObject &change, const QHash<QString, Users> &users, const Place &place, Report &report)
{
    const bool constraint = change.what == "ADD CONSTRAINT"_L1;
    if (change.kind != Sql::ObjectKind::Domain || (!constraint && change.what != "SET NOT NULL"_L1))
        return;
    if ((place.isNew(change.name) && !users.value(change.name.name).oldTables)
        || isUnused(change.name, place.script.schema))
        return;
    Finding &finding = report.add(
        place.range({}),
        QCoreApplication::translate("Lint",
                                    "Every row of every table with a column of %1 is read while nobody can write to "
                                    "it (SHARE).")
            .arg(change.name.display()),
        Severity::Error);
    if (!constraint) {
        finding.help = QCoreApplication::translate(
            "Lint", "Make the columns NOT NULL instead, one table at a time and behind a validated check.");
        return;
    }
    finding.help = QCoreApplication::translate(
        "Lint",
        "Add it NOT VALID. VALIDATE CONSTRAINT takes the same locks for a domain: run it when few people write.");
    finding.fixes.append(
        {.title = QCoreApplication::translate("Lint", "Add the constraint without reading existing rows"),
         .edits = {insertion(place.script, place.statement().sql.range.end, " NOT VALID")}});
}

/// A new column of a domain with constraints is written into every row.
void checkColumn(const Sql::AddColumn &change, const KnownTables &tables, const Place &place, Report &report)
{
    const QString name = QString(change.column.type).remove(u'"').section(u'.', -1);
    const bool constrained = std::ranges::any_of(tables.snapshot().types, [&](const Schema::Type &type) {
        return type.kind == "domain"_L1 && type.name == name && !type.constraints.isEmpty();
    });
    if (!constrained || !place.isUsed(change.table))
        return;
    report
        .addFor(place, change.table, place.range(change.column.range),
                QCoreApplication::translate("Lint",
                                            "%1 demands something of its values: %2 and its indexes are rewritten to "
                                            "check it, while nobody can read or write (ACCESS EXCLUSIVE).")
                    .arg(name, change.table.display()),
                Severity::Error)
        .help = QCoreApplication::translate("Lint", "Give the column the plain type and a CHECK … NOT VALID.");
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const auto isDomain = [](const auto &object) { return object.kind == Sql::ObjectKind::Domain; };
    const bool hasDomains = any<Sql::CreateObject>(script, isDomain)
        || (script.schema && std::ranges::contains(script.schema->types, u"domain"_s, &Schema::Type::kind));
    if (!hasDomains && !any<Sql::AlterObject>(script, isDomain))
        return;
    const QHash<QString, Users> users = usersOf(script);
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &change, const Place &place) {
        checkCreate(change, users, place, report);
    });
    forEach<Sql::AlterObject>(
        script, [&](const Sql::AlterObject &change, const Place &place) { checkAlter(change, users, place, report); });
    if (!hasDomains)
        return;
    KnownTables tables(script);
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &change, const Place &place) {
        tables.goTo(place.index);
        checkColumn(change, tables, place, report);
    });
}

Rule rule()
{
    return {.id = u"domain-with-constraint"_s,
            .title = QCoreApplication::translate("Lint", "Domain with constraints"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateObject, Sql::AlterObject, Sql::AddColumn>()};
}

} // namespace Lint::Rules::domain_with_constraint
