// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The index of a key belongs to the key: the server does not drop it alone.

#include "core/lint/fixes.h"
#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_index_backing_constraint {

namespace {

struct Backed
{
    const Schema::Table *table = nullptr;
    QString constraint = {};
};

/// The key that the index belongs to, by what is known; no table: none.
Backed backedBy(const Sql::Name &index, const KnownTables &tables)
{
    const QList<const Schema::Table *> holders = tables.withIndex(index.name);
    for (const Schema::Table *table : holders) {
        if (!index.schema.isEmpty() && table->schema != index.schema)
            continue;
        for (const Schema::Index &known : table->indexes) {
            if (known.name == index.name && !known.constraint.isEmpty())
                return {table, known.constraint};
        }
        const Schema::Constraint *constraint = constraintNamed(*table, index.name);
        if (constraint
            && (constraint->kind == "primary key"_L1 || constraint->kind == "unique"_L1
                || constraint->kind == "exclusion"_L1))
            return {table, constraint->name};
    }
    return {};
}

/// The foreign key that MySQL would be left without an index for: error 1553. Empty: none.
QString neededBy(const Schema::Table &table, const QString &index, const Sql::Meaning &meaning)
{
    const auto columnsOf = [&table](const QString &name) {
        const auto found = std::ranges::find(table.indexes, name, &Schema::Index::name);
        if (found != table.indexes.end())
            return found->columns;
        if (const Schema::Constraint *key = constraintNamed(table, name))
            return key->kind != "check"_L1 ? key->columns : QStringList();
        // A foreign key without a name has an index that is called as its first column.
        const auto unnamed = std::ranges::find_if(table.constraints, [&](const Schema::Constraint &key) {
            return key.kind == "foreign key"_L1 && key.generatedName && key.columns.value(0) == name;
        });
        return unnamed == table.constraints.end() ? QStringList() : unnamed->columns;
    };
    const QStringList columns = columnsOf(index);
    const auto covers = [](const QStringList &those, const QStringList &wanted) {
        return those.first(std::min(those.size(), wanted.size())) == wanted;
    };
    for (const Schema::Constraint &key : table.constraints) {
        if (key.kind != "foreign key"_L1 || !covers(columns, key.columns))
            continue;
        const bool dropped = std::ranges::any_of(meaning.changes, [&](const Sql::Change &change) {
            const auto *drop = std::get_if<Sql::DropConstraint>(&change);
            const auto *column = std::get_if<Sql::DropColumn>(&change);
            return (drop && drop->constraint == key.name) || (column && key.columns.contains(column->column));
        });
        const bool another = std::ranges::any_of(table.indexes,
                                                 [&](const Schema::Index &other) {
                                                     return other.name != index && covers(other.columns, key.columns);
                                                 })
            || std::ranges::any_of(table.constraints,
                                   [&](const Schema::Constraint &other) {
                                       return other.name != index
                                           && (other.kind == "unique"_L1 || other.kind == "primary key"_L1)
                                           && covers(other.columns, key.columns);
                                   })
            || std::ranges::any_of(meaning.changes, [&](const Sql::Change &change) {
                                 const auto *created = std::get_if<Sql::CreateIndex>(&change);
                                 const auto *added = std::get_if<Sql::AddConstraint>(&change);
                                 return (created && covers(created->columns, key.columns))
                                     || (added && covers(added->constraint.columns, key.columns));
                             });
        if (!dropped && !another)
            return key.name;
    }
    return {};
}

void checkMySql(const Script &script, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::DropIndex>(script, [&](const Sql::DropIndex &drop, const Place &place) {
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(drop.table);
        if (!table || areForeignKeysUnchecked(script, place.index))
            return;
        for (const Sql::Name &name : drop.names) {
            const QString key = neededBy(*table, name.name, place.statement().meaning);
            if (key.isEmpty())
                continue;
            report
                .add(place.range(name.range),
                     QCoreApplication::translate("Lint",
                                                 "The foreign key %1 of %2 needs the index %3: the server refuses "
                                                 "to drop it (error 1553).")
                         .arg(key, table->name, name.name))
                .help = QCoreApplication::translate("Lint",
                                                    "Drop the foreign key first, or add another index that begins "
                                                    "with its columns.");
        }
    });
}

void offerFix(const Sql::DropIndex &drop, const Backed &backed, const Place &place, Finding &finding)
{
    if (drop.names.size() != 1)
        return;
    const auto quoted = [&](const QString &name) { return place.script.dialect->quoted(name).toUtf8(); };
    const QByteArray schema = drop.names.first().schema.isEmpty() ? QByteArray() : quoted(backed.table->schema) + '.';
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Drop the constraint, and the index with it"),
                          .edits = {edit(place.script, place.statement().sql.range,
                                         "ALTER TABLE " + schema + quoted(backed.table->name) + " DROP CONSTRAINT "
                                             + (drop.ifExists ? "IF EXISTS " : "") + quoted(backed.constraint)
                                             + (drop.cascade ? " CASCADE" : ""))}});
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (script.dialect->onlineDdl)
        return checkMySql(script, report);
    KnownTables tables(script);
    forEach<Sql::DropIndex>(script, [&](const Sql::DropIndex &drop, const Place &place) {
        tables.goTo(place.index);
        for (const Sql::Name &name : drop.names) {
            const Backed backed = backedBy(name, tables);
            if (!backed.table)
                continue;
            Finding &finding = report.add(
                place.range(name.range),
                QCoreApplication::translate(
                    "Lint", "%1 is the index of the constraint %2 on %3: the server refuses to drop it alone.")
                    .arg(name.display(), backed.constraint, backed.table->name));
            finding.help = QCoreApplication::translate("Lint", "Drop the constraint: its index goes with it.");
            offerFix(drop, backed, place, finding);
        }
    });
}

Rule rule()
{
    return {.id = u"drop-index-backing-constraint"_s,
            .title = QCoreApplication::translate("Lint", "Dropped index of a constraint"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::DropIndex>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::drop_index_backing_constraint
