// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/parsecursor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Sql::ConstraintKind;

namespace MySql {

namespace {

/// FIRST, AFTER x
void parsePosition(Cursor &cursor, Sql::ColumnDefinition &column)
{
    if (cursor.take("FIRST"))
        column.position = u"FIRST"_s;
    else if (cursor.take("AFTER"))
        column.position = u"AFTER "_s + cursor.requiredName();
}

Sql::Change tableAction(const Sql::Name &table, const QString &what, const QString &argument = {})
{
    return Sql::AlterTable{.table = table, .what = what, .argument = argument};
}

/// From behind ADD PARTITION, REORGANIZE PARTITION …: names, definitions, numbers. It takes all that is left: nothing
/// but ALGORITHM and LOCK can stand beside an action on partitions, and those stand before it.
Sql::Change partitionAction(Cursor &cursor, const Sql::Name &table, const QString &what)
{
    const QString rest = cursor.rest();
    cursor.moveTo(cursor.count());
    return tableAction(table, what, rest);
}

Changes parseAddColumns(Cursor &cursor, const Sql::Name &table)
{
    Changes changes;
    cursor.take("COLUMN");
    const bool ifNotExists = cursor.ifNotExists();
    if (cursor.takeSign('(')) {
        do {
            if (atKey(cursor)) {
                if (const auto key = parseKey(cursor, table))
                    changes.append(*key);
            } else {
                changes.append(
                    Sql::AddColumn{.table = table, .column = parseColumn(cursor), .ifNotExists = ifNotExists});
            }
        } while (cursor.takeSign(','));
        cursor.expectSign(')');
        return changes;
    }
    const qsizetype from = cursor.position();
    Sql::ColumnDefinition column = parseColumn(cursor);
    parsePosition(cursor, column);
    column.range = cursor.rangeFrom(from);
    return {Sql::AddColumn{.table = table, .column = column, .ifNotExists = ifNotExists}};
}

Changes parseAdd(Cursor &cursor, const Sql::Name &table)
{
    if (cursor.take("PARTITION"))
        return {partitionAction(cursor, table, u"ADD PARTITION"_s)};
    if (cursor.take({"SYSTEM", "VERSIONING"}))
        return {tableAction(table, u"ADD SYSTEM VERSIONING"_s)};
    if (!atKey(cursor))
        return parseAddColumns(cursor, table);
    const std::optional<Sql::Change> key = parseKey(cursor, table);
    return {key ? *key : tableAction(table, u"ADD PERIOD"_s)};
}

Changes parseDropAction(Cursor &cursor, const Sql::Name &table)
{
    const qsizetype from = cursor.position() - 1;
    const auto constraint = [&](ConstraintKind kind) {
        const bool ifExists = cursor.ifExists();
        const QString name = cursor.requiredName();
        return Sql::DropConstraint{
            .table = table, .constraint = name, .ifExists = ifExists, .range = cursor.rangeFrom(from), .kind = kind};
    };
    if (cursor.take({"PRIMARY", "KEY"}))
        return {Sql::DropConstraint{.table = table,
                                    .constraint = u"PRIMARY"_s,
                                    .range = cursor.rangeFrom(from),
                                    .kind = ConstraintKind::PrimaryKey}};
    if (cursor.take({"FOREIGN", "KEY"}))
        return {constraint(ConstraintKind::ForeignKey)};
    if (cursor.peek("CHECK") && cursor.atName(1)) {
        cursor.take("CHECK");
        return {constraint(ConstraintKind::Check)};
    }
    if (cursor.take("CONSTRAINT")) {
        Sql::DropConstraint drop = constraint(ConstraintKind::Check);
        drop.kind.reset();
        return {drop};
    }
    if (cursor.take({"SYSTEM", "VERSIONING"}))
        return {tableAction(table, u"DROP SYSTEM VERSIONING"_s)};
    if (cursor.take("PARTITION"))
        return {partitionAction(cursor, table, u"DROP PARTITION"_s)};
    if (cursor.take({"PERIOD", "FOR"}))
        return {tableAction(table, u"DROP PERIOD"_s, cursor.requiredName())};
    if (cursor.peekAny({"INDEX", "KEY"})) {
        const qsizetype keyword = cursor.position();
        cursor.takeAny({"INDEX", "KEY"});
        Sql::DropIndex drop{.table = table};
        drop.keywordRange = cursor.range(keyword, keyword + 1);
        drop.ifExists = cursor.ifExists();
        const qsizetype at = cursor.position();
        const QString name = cursor.requiredName();
        drop.names = {Sql::Name{.name = name, .range = cursor.rangeFrom(at)}};
        return {drop};
    }
    cursor.take("COLUMN");
    Sql::DropColumn drop{.table = table};
    drop.ifExists = cursor.ifExists();
    drop.column = cursor.requiredName();
    if (!cursor.take("RESTRICT"))
        cursor.take("CASCADE");
    drop.range = cursor.rangeFrom(from);
    return {drop};
}

/// MODIFY c definition, CHANGE c d definition
Changes parseModify(Cursor &cursor, const Sql::Name &table, bool change)
{
    const qsizetype from = cursor.position() - 1;
    cursor.take("COLUMN");
    const bool ifExists = cursor.ifExists();
    const QString before = change ? cursor.requiredName() : QString();
    Sql::ColumnDefinition column = parseColumn(cursor);
    parsePosition(cursor, column);
    Changes changes;
    if (change && before != column.name)
        changes.append(
            Sql::RenameColumn{.table = table, .column = before, .newName = column.name, .ifExists = ifExists});
    changes.append(Sql::ChangeColumnType{.table = table,
                                         .column = column.name,
                                         .newType = column.type,
                                         .collation = column.collation,
                                         .range = cursor.rangeFrom(from),
                                         .definition = column,
                                         .ifExists = ifExists});
    return changes;
}

Changes parseAlterAction(Cursor &cursor, const Sql::Name &table)
{
    const qsizetype from = cursor.position() - 1;
    if (cursor.peekAny({"INDEX", "KEY"}) && cursor.atName(1)) {
        cursor.takeAny({"INDEX", "KEY"});
        cursor.ifExists();
        const qsizetype at = cursor.position();
        const QString name = cursor.requiredName();
        Sql::AlterIndex alter{.index = {.name = name, .range = cursor.rangeFrom(at)}, .table = table};
        alter.what = cursor.take({"NOT", "IGNORED"}) || cursor.take("VISIBLE") ? u"VISIBLE"_s : u"INVISIBLE"_s;
        if (alter.what == "INVISIBLE"_L1 && !cursor.takeAny({"INVISIBLE", "IGNORED"}))
            cursor.unexpected();
        return {alter};
    }
    if ((cursor.peek("CHECK") || cursor.peek("CONSTRAINT")) && cursor.atName(1)) {
        cursor.takeAny({"CHECK", "CONSTRAINT"});
        const QString name = cursor.requiredName();
        const bool off = cursor.take("NOT");
        cursor.expect("ENFORCED");
        return {tableAction(table, off ? u"ALTER CHECK NOT ENFORCED"_s : u"ALTER CHECK ENFORCED"_s, name)};
    }
    cursor.take("COLUMN");
    const bool ifExists = cursor.ifExists();
    const QString column = cursor.requiredName();
    if (cursor.take({"DROP", "DEFAULT"}))
        return {Sql::SetColumnDefault{.table = table, .column = column, .ifExists = ifExists}};
    if (cursor.take({"SET", "DEFAULT"})) {
        const qsizetype value = cursor.position();
        if (!cursor.takeOperator("-"))
            cursor.takeOperator("+");
        if (cursor.atEnd() || cursor.peekSign(','))
            cursor.unexpected();
        cursor.skipBalanced();
        while (!cursor.atEnd() && !cursor.peekSign(','))
            cursor.skipBalanced();
        const QString expression = cursor.written(value, cursor.position());
        return {Sql::SetColumnDefault{.table = table,
                                      .column = column,
                                      .expression = expression,
                                      .volatility = volatility(expression),
                                      .ifExists = ifExists}};
    }
    if (cursor.take({"SET", "INVISIBLE"}) || cursor.take({"SET", "VISIBLE"}))
        return {Sql::AlterColumn{.table = table,
                                 .column = column,
                                 .what = cursor.written(cursor.position() - 2, cursor.position()).toUpper()}};
    cursor.moveTo(from + 1);
    cursor.unexpected();
    return {};
}

Changes parseRenameAction(Cursor &cursor, const Sql::Name &table)
{
    if (cursor.take("COLUMN")) {
        const bool ifExists = cursor.ifExists();
        const QString column = cursor.requiredName();
        cursor.expect("TO");
        return {Sql::RenameColumn{
            .table = table, .column = column, .newName = cursor.requiredName(), .ifExists = ifExists}};
    }
    if (cursor.peekAny({"INDEX", "KEY"}) && cursor.atName(1)) {
        cursor.takeAny({"INDEX", "KEY"});
        cursor.ifExists();
        const qsizetype at = cursor.position();
        const QString name = cursor.requiredName();
        Sql::AlterIndex alter{.index = {.name = name, .range = cursor.rangeFrom(at)}, .table = table};
        cursor.expect("TO");
        alter.what = u"RENAME TO"_s;
        alter.argument = cursor.requiredName();
        return {alter};
    }
    if (!cursor.take("TO") && !cursor.take("AS"))
        cursor.takeOperator("=");
    const Sql::Name target = cursor.tableName();
    Changes changes = {Sql::RenameTable{.table = table, .newName = target.name}};
    if (!target.schema.isEmpty() && target.schema != table.schema)
        changes.append(Sql::SetTableSchema{.table = {.schema = table.schema, .name = target.name, .range = table.range},
                                           .newSchema = target.schema});
    return changes;
}

/// What no other action shares its first word with. Nothing: something else stands here.
std::optional<Changes> parsePlainAction(Cursor &cursor, const Sql::Name &table)
{
    if (cursor.take({"CONVERT", "TO"})) {
        if (!cursor.take({"CHARACTER", "SET"}) && !cursor.take({"CHAR", "SET"}))
            cursor.expect("CHARSET");
        cursor.takeOperator("=");
        QString argument = cursor.optionValue();
        if (cursor.take("COLLATE")) {
            cursor.takeOperator("=");
            argument += u" COLLATE "_s + cursor.optionValue();
        }
        return Changes{tableAction(table, u"CONVERT TO CHARACTER SET"_s, argument)};
    }
    if (cursor.take({"CONVERT", "PARTITION"}) || cursor.take({"CONVERT", "TABLE"}))
        return Changes{partitionAction(
            cursor, table, u"CONVERT "_s + QString::fromUtf8(cursor.text(cursor.position() - 1)).toUpper())};
    if (cursor.take({"ORDER", "BY"})) {
        const QString columns = cursor.rest();
        cursor.moveTo(cursor.count());
        return Changes{tableAction(table, u"ORDER BY"_s, columns)};
    }
    if (cursor.take("FORCE"))
        return Changes{tableAction(table, u"FORCE"_s)};
    if (cursor.take({"ENABLE", "KEYS"}) || cursor.take({"DISABLE", "KEYS"}))
        return Changes{
            tableAction(table, QString::fromUtf8(cursor.text(cursor.position() - 2)).toUpper() + u" KEYS"_s)};
    if (cursor.take({"DISCARD", "TABLESPACE"}) || cursor.take({"IMPORT", "TABLESPACE"}))
        return Changes{
            tableAction(table, QString::fromUtf8(cursor.text(cursor.position() - 2)).toUpper() + u" TABLESPACE"_s)};
    if (cursor.take({"REMOVE", "PARTITIONING"}))
        return Changes{tableAction(table, u"REMOVE PARTITIONING"_s)};
    if (cursor.take({"PARTITION", "BY"})) {
        const QString written = cursor.rest();
        cursor.moveTo(cursor.count());
        return Changes{tableAction(table, u"PARTITION BY"_s, written)};
    }
    for (const QByteArrayView verb : {"TRUNCATE", "COALESCE", "REORGANIZE", "EXCHANGE", "ANALYZE", "CHECK", "OPTIMIZE",
                                      "REBUILD", "REPAIR", "DISCARD", "IMPORT"}) {
        if (cursor.take({verb, "PARTITION"}))
            return Changes{partitionAction(cursor, table, QString::fromUtf8(verb) + u" PARTITION"_s)};
    }
    if (cursor.take({"WITH", "VALIDATION"}) || cursor.take({"WITHOUT", "VALIDATION"}))
        return Changes{
            tableAction(table, QString::fromUtf8(cursor.text(cursor.position() - 2)).toUpper() + u" VALIDATION"_s)};
    if (cursor.takeAny({"SECONDARY_LOAD", "SECONDARY_UNLOAD"}))
        return Changes{tableAction(table, QString::fromUtf8(cursor.text(cursor.position() - 1)).toUpper())};
    return std::nullopt;
}

Changes parseOptions(Cursor &cursor, const Sql::Name &table)
{
    Changes changes;
    QString name;
    QString value;
    while (parseTableOption(cursor, name, value))
        changes.append(tableAction(table, name, value));
    return changes;
}

Changes parseAction(Cursor &cursor, const Sql::Name &table)
{
    if (cursor.take("ADD"))
        return parseAdd(cursor, table);
    if (cursor.take("DROP"))
        return parseDropAction(cursor, table);
    if (cursor.take("MODIFY"))
        return parseModify(cursor, table, false);
    if (cursor.take("CHANGE"))
        return parseModify(cursor, table, true);
    if (cursor.take("ALTER"))
        return parseAlterAction(cursor, table);
    if (cursor.take("RENAME"))
        return parseRenameAction(cursor, table);
    if (cursor.takeOnlineClause())
        return {};
    if (const auto changes = parsePlainAction(cursor, table))
        return *changes;
    const Changes options = parseOptions(cursor, table);
    if (options.isEmpty())
        cursor.unexpected();
    return options;
}

} // namespace

Changes parseAlterTable(Cursor &cursor)
{
    cursor.ifExists();
    const Sql::Name table = cursor.tableName();
    cursor.skipWait();
    if (cursor.atEnd() && !cursor.error()) // ALTER TABLE t; does nothing, and the server takes it
        return {tableAction(table, {})};
    Changes changes;
    while (!cursor.atEnd()) {
        const qsizetype before = cursor.position();
        changes += parseAction(cursor, table);
        // A comma parts the actions; PARTITION BY and REMOVE PARTITIONING follow without one.
        if (cursor.takeSign(',')) {
            if (cursor.atEnd())
                cursor.certainly(QCoreApplication::translate("MySql", "An action is missing behind the comma."));
        } else if (!cursor.atEnd() && !cursor.peek("PARTITION") && !cursor.peek("REMOVE")
                   && !cursor.peekAny({"ALGORITHM", "LOCK"})) {
            cursor.unexpected();
        }
        if (cursor.position() == before)
            cursor.unexpected();
    }
    if (changes.isEmpty() && !cursor.error())
        changes = {tableAction(table, {})};
    return changes;
}

} // namespace MySql
