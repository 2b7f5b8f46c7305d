// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/actions.h"
#include "core/dialect/mysql/types.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace MySql {

namespace {

/// The name that the column had before this statement, which may rename it first.
QString nameBefore(const Sql::ChangeColumnType &change, const Circumstances &around)
{
    for (const Sql::Change &other : around.meaning.changes) {
        const auto *rename = std::get_if<Sql::RenameColumn>(&other);
        if (rename && rename->newName == change.column && rename->table == change.table)
            return rename->column;
    }
    return change.column;
}

bool isText(const QString &base)
{
    return base.endsWith("char"_L1) || base.endsWith("text"_L1) || base == "enum"_L1 || base == "set"_L1;
}

QString characterSet(const Schema::Table &table, const Schema::Column &column)
{
    const QString own = column.options.value(u"character set"_s);
    return own.isEmpty() ? table.properties.options.value(u"charset"_s) : own;
}

/// Does a virtual column get another place when this one moves?
bool movesVirtual(const Schema::Table &table, const Schema::Column &moved, const QString &position,
                  const Circumstances &around)
{
    const qsizetype from = &moved - table.columns.constData();
    const qsizetype to = placeAt(table, position, around); // in front of the column there
    if (to < 0) // behind a column that this statement adds at the end
        return std::any_of(table.columns.begin() + from + 1, table.columns.end(), isVirtual);
    const qsizetype begin = std::min(from + 1, to);
    const qsizetype end = std::min<qsizetype>(std::max(from, to), table.columns.size());
    for (qsizetype i = begin; i < end; ++i) {
        if (isVirtual(table.columns.at(i)))
            return true;
    }
    return false;
}

QList<Action> generatedActions(const Schema::Column &before, const Sql::ColumnDefinition &after)
{
    if (before.generated == after.generated && before.generatedStored == after.generatedStored)
        return {};
    // From or to a plain column, or another expression.
    return {{.row = after.generatedStored || before.generatedStored || before.generated.isEmpty()
                 ? u"ge_mod_stored"_s
                 : u"ge_mod_virtual"_s}};
}

void compareText(const Schema::Table &table, const Schema::Column &before, const Sql::ColumnDefinition &after,
                 const Type &type, QList<Action> &actions)
{
    if (!isText(type.base))
        return;
    const QString old = characterSet(table, before);
    const QString wanted = after.characterSet.isEmpty() ? table.properties.options.value(u"charset"_s)
                                                        : after.characterSet;
    if (old.compare(wanted, Qt::CaseInsensitive) != 0)
        actions.append({.row = u"co_charset"_s});
    else if (before.collation != after.collation)
        actions.append({.row = isIndexed(table, before.name) ? u"co_charset"_s : u"co_collate"_s});
}

} // namespace

QList<Action> columnActions(const Sql::ChangeColumnType &change, const Circumstances &around)
{
    const Sql::ColumnDefinition after = change.definition.value_or(
        Sql::ColumnDefinition{.name = change.column, .type = change.newType});
    const Schema::Table *table = around.table(change.table);
    const QString oldName = nameBefore(change, around);
    const Schema::Column *before = table ? table->column(oldName) : nullptr;
    if (!before)
        return {
            {.row = u"co_type_bigint"_s,
             .assumed = QCoreApplication::translate(
                 "MySql", "What the column was before is not known here; where its type stays, nothing is copied.")}};

    QList<Action> actions;
    const Type oldType = typeOf(before->type);
    const Type newType = typeOf(after.type);
    const QString row = typeRow(oldType, newType, bytesPerCharacter(characterSet(*table, *before)));
    if (!row.isEmpty())
        actions.append({.row = row});
    actions += generatedActions(*before, after);
    compareText(*table, *before, after, newType, actions);
    const bool key = std::ranges::any_of(table->constraints, [&](const Schema::Constraint &constraint) {
        return constraint.kind == "primary key"_L1 && constraint.columns.contains(oldName);
    });
    const bool notNull = after.notNull || key || after.serial;
    if (notNull != before->notNull && after.generated.isEmpty()) {
        actions.append({.row = notNull ? u"co_notnull"_s : u"co_null"_s});
        // Seen on 11.8.9: not for virtual columns that no index holds, and not where NULL is allowed again.
        const bool copies = hasIndexedVirtual(*table)
            || std::ranges::any_of(table->columns, &Schema::Column::generatedStored);
        if (around.isMariaDb() && notNull && copies)
            actions.append({.row = u"ge_mod_stored"_s,
                            .note = QCoreApplication::translate(
                                "MySql", "MariaDB copies a table with generated columns for this.")});
    }
    const bool wasSerial = before->options.contains(u"auto_increment"_s);
    // MariaDB lets go of it at once: seen on 11.8.9; 11.8.6 wrote the table anew.
    const bool letsGo = wasSerial && !after.serial && around.isMariaDb() && around.version >= 110809;
    // One that comes numbers the rows while they are copied: nobody writes meanwhile, though MariaDB copies online.
    if (after.serial != wasSerial && !letsGo)
        actions.append({.row = u"co_type_bigint"_s,
                        .note = QCoreApplication::translate("MySql", "AUTO_INCREMENT comes or goes."),
                        .keepsWritersOut = after.serial});
    const bool stays = after.position.isEmpty() || (after.position == "FIRST"_L1 && before->position == 1)
        || (before->position > 1 && after.position == u"AFTER "_s + table->columns.at(before->position - 2).name);
    if (!stays) {
        const bool movesOthers = around.isMariaDb() && movesVirtual(*table, *before, after.position, around);
        actions.append({.row = movesOthers || !after.generated.isEmpty() ? u"ge_reorder"_s : u"co_reorder"_s});
        if (around.isMariaDb() && hasIndexedVirtual(*table))
            actions.append(writesIndexAnew());
    }
    if (actions.isEmpty())
        actions.append({.row = oldName == change.column ? u"co_comment"_s : u"co_change_name"_s});
    return actions;
}

} // namespace MySql
