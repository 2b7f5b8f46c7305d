// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dropped column takes its values along: no down script brings them back. Also a column that an SQLite rebuild leaves
// out.

#include "core/lint/fixes.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_column {

static bool addedByUp(const Script &script, const Sql::Name &table, const QString &column)
{
    if (script.isUp() || !script.counterpart)
        return false;
    const auto same = [&](const Sql::Name &name) { return name.refersTo(table, script.dialect->defaultSchema); };
    const Script &up = *script.counterpart;
    return any<Sql::AddColumn>(up, [&](const Sql::AddColumn &c) { return same(c.table) && c.column.name == column; })
        || any<Sql::RenameColumn>(up, [&](const Sql::RenameColumn &c) { return same(c.table) && c.newName == column; })
        || any<Sql::CreateTable>(up, [&](const Sql::CreateTable &c) {
               const bool rebuilt = std::ranges::any_of(up.rebuilds, [&](const Rebuild &rebuild) {
                   return same(rebuild.table) && rebuild.other.name == c.name.name;
               });
               return (same(c.name) || rebuilt)
                   && std::ranges::contains(c.columns, column, &Sql::ColumnDefinition::name);
           });
}

/// Could the column not be dropped behind the script as well: its name is given to another, or its table to nobody?
static bool isNeededNow(const Place &place, const Sql::Name &table, const QString &column)
{
    const Script &script = place.script;
    const auto isTable = [&](const Sql::Name &other) { return other.refersTo(table, script.dialect->defaultSchema); };
    return any<Sql::RenameColumn>(
               script,
               [&](const Sql::RenameColumn &rename) { return rename.newName == column && isTable(rename.table); })
        || any<Sql::AddColumn>(
               script, [&](const Sql::AddColumn &add) { return add.column.name == column && isTable(add.table); })
        || any<Sql::RenameTable>(script, [&](const Sql::RenameTable &rename) { return isTable(rename.table); })
        || any<Sql::SetTableSchema>(script, [&](const Sql::SetTableSchema &move) { return isTable(move.table); })
        || any<Sql::DropTable>(script,
                               [&](const Sql::DropTable &drop) { return std::ranges::any_of(drop.names, isTable); })
        || !script.replay.parameter(u"search_path"_s, place.index).isEmpty();
}

/// A column of the same type that this script adds to the table: the two may be meant as a renaming.
static QString addedInstead(const Place &place, const Sql::Name &table, const QString &column)
{
    const QString type = place.columnType(table, column);
    QString name;
    if (type.isEmpty())
        return name;
    static constexpr qsizetype neighbourhood = 20; // what belongs together stands together
    for (qsizetype i = std::max<qsizetype>(0, place.index - neighbourhood);
         i < std::min(place.index + neighbourhood, place.script.statements.size()); ++i) {
        for (const Sql::Change &change : place.script.statements.at(i).meaning.changes) {
            const auto *add = std::get_if<Sql::AddColumn>(&change);
            if (add && add->table.refersTo(table, place.script.dialect->defaultSchema) && add->column.type == type)
                name = add->column.name;
        }
    }
    return name;
}

static void reportColumn(const Place &place, const Sql::Name &table, const QString &column, Sql::Range range,
                         Report &report)
{
    const Schema::Table *known = place.table(table);
    const Schema::Column *old = known ? known->column(column) : nullptr;
    const bool computed = old && !old->generated.isEmpty();
    if (const std::optional<QString> release = commentAbove(place.script, place.index, "unused since")) {
        report
            .add(range,
                 QCoreApplication::translate(
                     "Lint", "The values of %1.%2 are gone for good. A comment says that nothing uses it since %3.")
                     .arg(table.display(), column, *release),
                 Severity::Info)
            .help = QCoreApplication::translate("Lint",
                                                "Keep a backup of the values for as long as they may be missed.");
        return;
    }
    Finding &finding = report.add(
        range,
        computed ? QCoreApplication::translate(
                       "Lint", "Every program that still names %1.%2 fails. Its values are computed, so none is lost.")
                       .arg(table.display(), column)
                 : QCoreApplication::translate(
                       "Lint", "The values of %1.%2 are gone for good, and every program that still names it fails.")
                       .arg(table.display(), column),
        computed ? Severity::Info : Severity::Error);
    finding.help = QCoreApplication::translate(
        "Lint", "Stop using the column in one release, and drop it in the migration of a later one.");
    if (const QString other = addedInstead(place, table, column); !other.isEmpty())
        finding.help += u' '
            + QCoreApplication::translate("Lint",
                                          "%1 is added with the same type: if this is meant as a renaming, its "
                                          "values are lost all the same; copy them first.")
                  .arg(other);
    const Sql::Statement &sql = place.statement().sql;
    if (place.script.isUp() && place.script.ownStatements > 1 && place.statement().meaning.changes.size() == 1
        && place.statement().parent < 0 && !place.script.isSealed(sql.range) && !place.script.rebuildWith(place.index)
        && !isNeededNow(place, table, column))
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Drop it in a migration of its own, for a later release"),
             .edits = {edit(place.script, withTerminator(place.script, place.index), {})},
             .newMigrations = {{.name = u"contract_"_s + table.name + u'_' + column, .up = sql.text + ";\n"}}});
}

static void checkRebuild(const Script &script, const Rebuild &rebuild, Report &report)
{
    const Place place{script, std::min(rebuild.create, rebuild.rename)};
    const Schema::Table *before = place.table(rebuild.table);
    if (!before)
        return;
    for (const Sql::Change &change : script.statements.at(rebuild.create).meaning.changes) {
        const auto *create = std::get_if<Sql::CreateTable>(&change);
        if (!create || create->asQuery || !create->like.name.isEmpty())
            continue;
        for (const Schema::Column &column : before->columns) {
            if (!std::ranges::contains(create->columns, column.name, &Sql::ColumnDefinition::name)
                && !addedByUp(script, rebuild.table, column.name))
                reportColumn(place, rebuild.table, column.name, script.head(rebuild.create), report);
        }
    }
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::DropColumn>(script, [&](const Sql::DropColumn &drop, const Place &place) {
        const bool own = place.isNew(drop.table) || script.replay.isNewColumn(drop.table, drop.column, place.index);
        if (!own && !place.isTemporary(drop.table) && !addedByUp(script, drop.table, drop.column))
            reportColumn(place, drop.table, drop.column, place.range(drop.range), report);
    });
    for (const Rebuild &rebuild : script.rebuilds)
        checkRebuild(script, rebuild, report);
}

Rule rule()
{
    return {.id = u"drop-column"_s,
            .title = QCoreApplication::translate("Lint", "Column dropped"),
            .severity = Severity::Error,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::drop_column
