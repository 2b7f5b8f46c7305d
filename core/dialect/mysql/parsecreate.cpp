// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/parsecursor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace MySql {

namespace {

/// Options of more than one word, or of values that are no single word.
bool parseLongOption(Cursor &cursor, QString &name, QString &value)
{
    const bool isDefault = cursor.peek("DEFAULT")
        && (cursor.peek("CHARACTER", 1) || cursor.peek("CHARSET", 1) || cursor.peek("CHAR", 1)
            || cursor.peek("COLLATE", 1));
    if (isDefault)
        cursor.take("DEFAULT");
    if (cursor.take({"CHARACTER", "SET"}) || cursor.take({"CHAR", "SET"}) || cursor.take("CHARSET")) {
        name = u"CHARSET"_s;
        cursor.takeOperator("=");
        value = cursor.optionValue();
        return true;
    }
    if (cursor.take({"DATA", "DIRECTORY"}) || cursor.take({"INDEX", "DIRECTORY"})) {
        name = QString::fromUtf8(cursor.text(cursor.position() - 2)).toUpper() + u" DIRECTORY"_s;
        cursor.takeOperator("=");
        value = cursor.string();
        return true;
    }
    if (cursor.take("UNION")) {
        name = u"UNION"_s;
        cursor.takeOperator("=");
        value = cursor.parenthesised();
        return true;
    }
    if (cursor.take({"WITH", "SYSTEM", "VERSIONING"}) || cursor.take({"START", "TRANSACTION"})) {
        name = Sql::isWord(cursor.text(cursor.position() - 1), "VERSIONING") ? u"SYSTEM VERSIONING"_s
                                                                             : u"START TRANSACTION"_s;
        value.clear();
        return true;
    }
    if (cursor.take("TABLESPACE")) {
        name = u"TABLESPACE"_s;
        cursor.takeOperator("=");
        value = cursor.name();
        if (cursor.take("STORAGE"))
            cursor.name();
        return true;
    }
    return false;
}

} // namespace

bool parseTableOption(Cursor &cursor, QString &name, QString &value)
{
    if (parseLongOption(cursor, name, value))
        return true;
    const bool known = cursor.peekAny({"ENGINE",
                                       "TYPE",
                                       "AUTO_INCREMENT",
                                       "AVG_ROW_LENGTH",
                                       "CHECKSUM",
                                       "COLLATE",
                                       "COMMENT",
                                       "COMPRESSION",
                                       "CONNECTION",
                                       "DELAY_KEY_WRITE",
                                       "ENCRYPTION",
                                       "INSERT_METHOD",
                                       "KEY_BLOCK_SIZE",
                                       "MAX_ROWS",
                                       "MIN_ROWS",
                                       "PACK_KEYS",
                                       "PASSWORD",
                                       "ROW_FORMAT",
                                       "STATS_AUTO_RECALC",
                                       "STATS_PERSISTENT",
                                       "STATS_SAMPLE_PAGES",
                                       "AUTOEXTEND_SIZE",
                                       "ENGINE_ATTRIBUTE",
                                       "SECONDARY_ENGINE_ATTRIBUTE",
                                       "SECONDARY_ENGINE",
                                       "TABLE_CHECKSUM",
                                       "STORAGE",
                                       "TRANSACTIONAL",
                                       "PAGE_CHECKSUM",
                                       "SEQUENCE"});
    // MariaDB's engines define options of their own: PAGE_COMPRESSED=1, `ENCRYPTED`=YES
    const bool ofEngine = cursor.atName() && cursor.text(cursor.position() + 1) == "="
        && !cursor.peekAny({"ALGORITHM", "LOCK"});
    if (!known && !ofEngine)
        return false;
    name = cursor.name().toUpper();
    if (name == "TYPE"_L1)
        name = u"ENGINE"_s;
    cursor.takeOperator("=");
    value = cursor.optionValue();
    return true;
}

QString parsePartitioning(Cursor &cursor)
{
    const qsizetype from = cursor.position();
    // The query of CREATE TABLE … AS may follow; ALGORITHM= within KEY belongs to it.
    while (!cursor.atEnd() && !cursor.peekAny({"AS", "SELECT", "IGNORE", "REPLACE"}) && !cursor.peekSign(','))
        cursor.skipBalanced();
    if (cursor.position() == from)
        cursor.unexpected();
    return cursor.written(from, cursor.position());
}

namespace {

void parseElements(Cursor &cursor, Sql::CreateTable &table, Changes &indexes)
{
    cursor.expectSign('(');
    do {
        if (cursor.peekSign(')') || cursor.atEnd()) {
            cursor.certainly(QCoreApplication::translate("MySql", "A column or key is missing behind the comma."));
            return;
        }
        if (!atKey(cursor)) {
            table.columns.append(parseColumn(cursor));
            continue;
        }
        const std::optional<Sql::Change> key = parseKey(cursor, table.name);
        if (!key)
            continue;
        if (const auto *constraint = std::get_if<Sql::AddConstraint>(&*key))
            table.constraints.append(constraint->constraint);
        else
            indexes.append(*key);
    } while (cursor.takeSign(','));
    cursor.expectSign(')');
}

bool atQuery(const Cursor &cursor)
{
    return cursor.peekAny({"AS", "SELECT", "WITH", "VALUES", "TABLE", "IGNORE", "REPLACE"}) || cursor.peekSign('(');
}

void parseTableTail(Cursor &cursor, Sql::CreateTable &table)
{
    while (!cursor.atEnd()) {
        QString name;
        QString value;
        if (cursor.take({"PARTITION", "BY"}))
            table.partitionBy = parsePartitioning(cursor);
        else if (parseTableOption(cursor, name, value))
            table.options.append(value.isEmpty() ? name : name + u'=' + value);
        else if (atQuery(cursor)) {
            table.asQuery = true;
            cursor.moveTo(cursor.count());
        } else if (!cursor.takeSign(',')) {
            cursor.unexpected();
        }
    }
}

} // namespace

Changes parseCreateTable(Cursor &cursor, bool temporary, bool orReplace)
{
    Sql::CreateTable table;
    table.temporary = temporary;
    table.ifNotExists = cursor.ifNotExists();
    table.name = cursor.tableName();
    if (cursor.atEnd() && !cursor.error())
        cursor.certainly(QCoreApplication::translate("MySql", "The table has no columns."));
    Changes indexes;
    const bool bracketed = cursor.peekSign('(');
    if (bracketed && cursor.peek("LIKE", 1))
        cursor.takeSign('(');
    if (cursor.take("LIKE")) {
        table.like = cursor.tableName();
        if (bracketed)
            cursor.expectSign(')');
        cursor.expectEnd();
    } else {
        const bool query = bracketed
            && (cursor.peek("SELECT", 1) || cursor.peek("WITH", 1) || cursor.peekSign('(', 1)
                || (cursor.peek("VALUES", 1) && cursor.peekSign('(', 2)));
        if (bracketed && !query)
            parseElements(cursor, table, indexes);
        parseTableTail(cursor, table);
    }
    Changes changes;
    if (orReplace && !table.temporary)
        changes.append(Sql::DropTable{.names = {table.name}, .ifExists = true});
    changes.append(table);
    return changes + indexes;
}

Changes parseCreateIndex(Cursor &cursor)
{
    Sql::CreateIndex index;
    if (!cursor.take("ONLINE"))
        cursor.take("OFFLINE");
    index.unique = cursor.take("UNIQUE");
    if (!index.unique && cursor.peekAny({"FULLTEXT", "SPATIAL", "VECTOR"}))
        index.method = cursor.name().toLower();
    const QString kind = index.method;
    const qsizetype keyword = cursor.position();
    cursor.expect("INDEX");
    index.keywordRange = cursor.range(keyword, keyword + 1);
    index.ifNotExists = cursor.ifNotExists();
    index.name.name = cursor.requiredName();
    index.name.range = cursor.range(cursor.position() - 1, cursor.position());
    if (cursor.takeAny({"USING", "TYPE"}))
        index.method = cursor.name().toLower();
    if (!cursor.take("ON") && !cursor.error())
        cursor.certainly(QCoreApplication::translate("MySql", "CREATE INDEX needs ON and a table."));
    index.table = cursor.tableName();
    cursor.skipWait();
    const KeyParts parts = parseKeyParts(cursor);
    index.columns = parts.columns;
    index.prefixLengths = parts.prefixLengths;
    index.parts = parts.parts;
    while (!cursor.atEnd()) {
        const qsizetype before = cursor.position();
        if (!cursor.takeOnlineClause()) {
            cursor.skipWait();
            parseIndexOptions(cursor, index);
        }
        if (cursor.position() == before)
            cursor.unexpected();
    }
    if (!kind.isEmpty())
        index.method = kind;
    return {index};
}

Changes parseDropIndex(Cursor &cursor)
{
    const qsizetype keyword = cursor.position() - 1;
    Sql::DropIndex drop;
    drop.keywordRange = cursor.range(keyword, keyword + 1);
    drop.ifExists = cursor.ifExists();
    const qsizetype from = cursor.position();
    const QString name = cursor.requiredName();
    drop.names = {Sql::Name{.name = name, .range = cursor.rangeFrom(from)}};
    if (!cursor.take("ON") && !cursor.error())
        cursor.certainly(QCoreApplication::translate("MySql", "DROP INDEX needs ON and a table."));
    drop.table = cursor.tableName();
    cursor.skipWait();
    if (cursor.isMariaDb() && cursor.peekAny({"ALGORITHM", "LOCK"}))
        cursor.certainly(QCoreApplication::translate(
            "MySql", "MariaDB takes no ALGORITHM and no LOCK in DROP INDEX: write ALTER TABLE … DROP INDEX."));
    while (!cursor.atEnd() && cursor.takeOnlineClause()) {
    }
    cursor.expectEnd();
    if (drop.names.first().name.compare("primary"_L1, Qt::CaseInsensitive) == 0)
        return {Sql::DropConstraint{.table = drop.table,
                                    .constraint = u"PRIMARY"_s,
                                    .ifExists = drop.ifExists,
                                    .kind = Sql::ConstraintKind::PrimaryKey}};
    return {drop};
}

} // namespace MySql
