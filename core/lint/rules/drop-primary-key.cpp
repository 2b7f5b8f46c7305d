// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table without its primary key loses its foreign keys, and its rows cannot be told apart by replicas.

#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_primary_key {

namespace {

/// Statements that give a table a primary key, by the table's key: the last one.
QHash<QString, qsizetype> newKeys(const Script &script)
{
    QHash<QString, qsizetype> keys;
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &change, const Place &place) {
        if (change.constraint.kind == Sql::ConstraintKind::PrimaryKey)
            keys.insert(script.replay.key(change.table, place.index), place.index);
    });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &change, const Place &place) {
        if (change.column.has(Sql::ConstraintKind::PrimaryKey))
            keys.insert(script.replay.key(change.table, place.index), place.index);
    });
    return keys;
}

/// By the schema; by PostgreSQL's own way of naming where the table is not known.
bool isPrimaryKey(const Schema::Table *table, const Sql::DropConstraint &drop)
{
    const Schema::Constraint *known = table ? constraintNamed(*table, drop.constraint) : nullptr;
    if (known)
        return known->kind == "primary key"_L1;
    return !isWhole(table) && drop.constraint.endsWith(u"_pkey");
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    std::optional<QHash<QString, qsizetype>> keys;
    std::optional<QHash<QString, qsizetype>> keysOfUp;
    forEach<Sql::DropConstraint>(script, [&](const Sql::DropConstraint &drop, const Place &place) {
        if (!place.isUsed(drop.table) || script.rebuildWith(place.index))
            return;
        tables.goTo(place.index);
        if (!isPrimaryKey(tables.table(drop.table), drop))
            return;
        const QString key = script.replay.key(drop.table, place.index);
        if (!keys)
            keys = newKeys(script);
        // A new key in the same statement, or later in the same transaction: nobody sees the table without one.
        const qsizetype next = keys->value(key, -1);
        if (next >= place.index
            && (next == place.index || script.statements.at(next).transaction == place.statement().transaction))
            return;
        if (!script.isUp() && script.counterpart) {
            if (!keysOfUp)
                keysOfUp = newKeys(*script.counterpart);
            if (keysOfUp->contains(key))
                return; // the down script takes back the key that its up script has made
        }
        Finding &finding = report.add(
            place.range(drop.range),
            script.isPostgresql()
                ? QCoreApplication::translate("Lint",
                                              "%1 has no primary key from here on: foreign keys to it must go too, and "
                                              "logical replication refuses its updates and deletes.")
                      .arg(drop.table.display())
                : QCoreApplication::translate("Lint",
                                              "%1 has no primary key from here on: no row of it can be named, and a "
                                              "replica may search the whole table for each one that changes.")
                      .arg(drop.table.display()));
        finding.help = script.isPostgresql()
            ? QCoreApplication::translate("Lint",
                                          "Build the index of the new key first, then drop the old key and add the new "
                                          "one USING INDEX in one ALTER TABLE.")
            : QCoreApplication::translate("Lint", "Drop the old key and add the new one in one ALTER TABLE.");
    });
}

Rule rule()
{
    return {.id = u"drop-primary-key"_s,
            .title = QCoreApplication::translate("Lint", "Dropped primary key"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::DropConstraint>()};
}

} // namespace Lint::Rules::drop_primary_key
