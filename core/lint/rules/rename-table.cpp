// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that still run use the old name.

#include "core/lint/fixes.h"
#include "core/lint/indexes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::rename_table {

/// Does a later statement of the same transaction make a view under the old name?
static bool viewKeepsName(const Sql::RenameTable &rename, const Place &place)
{
    const Script &script = place.script;
    bool found = false;
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &create, const Place &there) {
        found = found
            || (create.kind == Sql::ObjectKind::View && there.index > place.index
                && create.name.refersTo(rename.table, script.dialect->defaultSchema)
                && there.statement().transaction == place.statement().transaction);
    });
    return found;
}

/// ALTER VIEW, ALTER MATERIALIZED VIEW and ALTER FOREIGN TABLE … RENAME TO, as if of a table.
static std::optional<Sql::RenameTable> asTable(const Sql::AlterObject &alter)
{
    const bool relation = alter.kind == Sql::ObjectKind::View || alter.kind == Sql::ObjectKind::MaterializedView
        || alter.kind == Sql::ObjectKind::ForeignTable;
    if (!relation || alter.what != "RENAME TO"_L1)
        return std::nullopt;
    return Sql::RenameTable{.table = alter.name, .newName = alter.argument};
}

/// Does the same transaction give the old name to another table, or take the new one from another?
static bool isSwapped(const Sql::RenameTable &rename, const Place &place)
{
    bool found = false;
    const auto look = [&](const Sql::RenameTable &other, const Place &there) {
        found = found
            || ((other.newName == rename.table.name
                 || (other.table.name == rename.newName && there.index <= place.index))
                && there.statement().transaction == place.statement().transaction);
    };
    forEach<Sql::RenameTable>(place.script, look);
    forEach<Sql::AlterObject>(place.script, [&](const Sql::AlterObject &alter, const Place &there) {
        if (const std::optional<Sql::RenameTable> other = asTable(alter))
            look(*other, there);
    });
    return found || std::ranges::any_of(place.script.rebuilds, [&](const Rebuild &rebuild) {
               return rebuild.renamedAway && rebuild.rename == place.index;
           });
}

/// The tables whose foreign keys refer to this one, and whose keys this script leaves alone. A foreign key goes with
/// the table, not with the name: seen on PostgreSQL 17 and MariaDB 11.8.
static QStringList referringTables(const Sql::RenameTable &rename, const Place &place)
{
    const Script &script = place.script;
    const Schema::Table *renamed = place.table(rename.table);
    if (!renamed || script.isSqlite())
        return {};
    QSet<QString> settled;
    forEach<Sql::DropConstraint>(script, [&](const Sql::DropConstraint &drop, const Place &there) {
        settled.insert(script.replay.key(drop.table, there.index));
    });
    forEach<Sql::DropTable>(script, [&](const Sql::DropTable &drop, const Place &there) {
        for (const Sql::Name &name : drop.names)
            settled.insert(script.replay.key(name, there.index));
    });
    QStringList tables;
    for (const Schema::Table &table : script.schema->tables) {
        const bool refers = std::ranges::any_of(table.constraints, [&](const Schema::Constraint &constraint) {
            return constraint.kind == "foreign key"_L1 && script.schema->table(constraint.referencedTable) == renamed;
        });
        const Sql::Name name{.schema = table.schema, .name = table.name};
        if (refers && &table != renamed && !settled.contains(script.replay.key(name, place.index)))
            tables.append(name.display());
    }
    tables.sort();
    return tables;
}

static void look(const Sql::RenameTable &rename, const Place &place, Report &report)
{
    if (place.isNew(rename.table) || place.isTemporary(rename.table))
        return;
    const Script &script = place.script;
    const bool kept = viewKeepsName(rename, place);
    const bool swapped = isSwapped(rename, place);
    if (const QStringList referring = swapped && !kept ? referringTables(rename, place) : QStringList();
        !referring.isEmpty()) {
        report
            .add(script.head(place.index),
                 QCoreApplication::translate(
                     "Lint",
                     "%1 becomes %2 in a swap of tables, and the foreign keys of %3 go with it: what refers to rows of "
                     "the new %1 is refused from here on, and %2 cannot be dropped.")
                     .arg(rename.table.display(), rename.newName, referring.join(u", "_s)))
            .help = QCoreApplication::translate(
            "Lint", "Drop these foreign keys before the swap and add them again behind it, to the new table.");
        return;
    }
    Finding &finding = report.add(
        script.head(place.index),
        kept ? QCoreApplication::translate("Lint",
                                           "%1 becomes %2; a view keeps the old name for the programs that still "
                                           "run. Make sure that all they do works through it.")
                   .arg(rename.table.display(), rename.newName)
            : swapped
            ? QCoreApplication::translate(
                  "Lint",
                  "%1 becomes %2 in a swap of tables: programs that still run meet other columns under the name.")
                  .arg(rename.table.display(), rename.newName)
            : QCoreApplication::translate(
                  "Lint",
                  "Every program that still says %1 fails from here on, and the new one that says %2 fails before.")
                  .arg(rename.table.display(), rename.newName),
        kept          ? Severity::Info
            : swapped ? Severity::Warning
                      : Severity::Error);
    if (kept || swapped)
        return;
    finding.help = QCoreApplication::translate(
        "Lint",
        "Keep the old name alive with a view in the same transaction, or make a new table and move over to it.");
    // A view that another transaction makes comes too late for whoever asks in between.
    if (script.isPostgresql() && !place.statement().inTransaction)
        return;
    const auto takesName = [&](const Sql::Name &name) {
        return name.refersTo(rename.table, script.dialect->defaultSchema);
    };
    if (any<Sql::CreateTable>(script, [&](const Sql::CreateTable &create) { return takesName(create.name); }))
        return;
    const Sql::Range statement = place.statement().sql.range;
    const auto quoted = [&](const QString &name) { return script.dialect->quoted(name).toUtf8(); };
    const QByteArray schema = rename.table.schema.isEmpty() ? QByteArray() : quoted(rename.table.schema) + '.';
    const QByteArray view = ";\nCREATE VIEW " + schema + quoted(rename.table.name) + " AS SELECT * FROM " + schema
        + quoted(rename.newName);
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Keep the old name as a view"),
                          .edits = {insertion(script, statement.end, view)}});
}

/// PostgreSQL's ALTER TABLE … RENAME TO takes the name of an index or a sequence too: no program says it.
static bool isOtherRelation(const Sql::Name &name, const Place &place, const IndexOwners &owners)
{
    const Script &script = place.script;
    if (!script.isPostgresql() || place.table(name))
        return false;
    return owners.find(name) || script.replay.index(name, place.index)
        || (script.schema && std::ranges::contains(script.schema->sequences, name.name, &Schema::Sequence::name));
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const IndexOwners owners(script);
    forEach<Sql::RenameTable>(script, [&](const Sql::RenameTable &rename, const Place &place) {
        if (!isOtherRelation(rename.table, place, owners))
            look(rename, place, report);
    });
    forEach<Sql::AlterObject>(script, [&](const Sql::AlterObject &alter, const Place &place) {
        if (const std::optional<Sql::RenameTable> rename = asTable(alter))
            look(*rename, place, report);
    });
}

Rule rule()
{
    return {.id = u"rename-table"_s,
            .title = QCoreApplication::translate("Lint", "Table renamed"),
            .severity = Severity::Error,
            .yieldsTo = {u"sqlite-rebuild-order"_s},
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::rename_table
