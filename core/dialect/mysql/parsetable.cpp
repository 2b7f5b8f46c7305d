// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/parsecursor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Sql::ConstraintKind;

namespace MySql {

namespace {

/// "(10,2)" without spaces; the members of ENUM and SET keep theirs.
QString typeArguments(Cursor &cursor)
{
    const qsizetype from = cursor.position();
    cursor.skipBalanced();
    QString result;
    for (qsizetype token = from; token < cursor.position(); ++token)
        result += QString::fromUtf8(cursor.text(token));
    return result;
}

bool parseCharacterSet(Cursor &cursor, Sql::ColumnDefinition &column)
{
    if (cursor.take({"CHARACTER", "SET"}) || cursor.take({"CHAR", "SET"}) || cursor.take("CHARSET")) {
        cursor.takeOperator("=");
        column.characterSet = cursor.optionValue().toLower();
        return true;
    }
    if (cursor.take("COLLATE")) {
        cursor.takeOperator("=");
        column.collation = cursor.optionValue().toLower();
        return true;
    }
    return false;
}

void parseType(Cursor &cursor, Sql::ColumnDefinition &column)
{
    QString type = cursor.requiredName().toLower();
    const auto append = [&](QByteArrayView word) {
        if (cursor.take(word))
            type += u' ' + QString::fromUtf8(word).toLower();
    };
    if (type == "national"_L1 || type == "long"_L1) {
        const bool more = cursor.peekAny({"CHAR", "CHARACTER", "VARCHAR", "VARBINARY"});
        if (more)
            type += u' ' + cursor.name().toLower();
        append("VARYING");
    } else if (type == "char"_L1 || type == "character"_L1 || type == "nchar"_L1) {
        append("VARYING");
        append("VARCHAR");
    } else if (type == "double"_L1) {
        append("PRECISION");
    }
    if (cursor.takeSign('.')) // sys.type, as MariaDB prints types of other modes
        type = cursor.requiredName().toLower();
    if (cursor.peekSign('('))
        type += typeArguments(cursor);
    while (!cursor.atEnd()) {
        if (cursor.peekAny({"UNSIGNED", "SIGNED", "ZEROFILL"})) {
            const QString word = cursor.name().toLower();
            if (word != "signed"_L1)
                type += u' ' + word;
        } else if (cursor.take("ASCII")) {
            column.characterSet = u"latin1"_s;
        } else if (cursor.take("UNICODE")) {
            column.characterSet = u"ucs2"_s;
        } else if (cursor.take("BYTE")) {
            column.characterSet = u"binary"_s;
        } else if (cursor.take("BINARY")) {
            column.collation = u"binary"_s;
        } else if (!parseCharacterSet(cursor, column)) {
            break;
        }
    }
    if (type == "serial"_L1) {
        type = u"bigint unsigned"_s;
        column.serial = column.notNull = true;
        column.constraints.append({.kind = ConstraintKind::Unique, .columns = {column.name}});
    }
    column.type = type;
}

bool atColumnAttribute(const Cursor &cursor)
{
    return cursor.peekAny({"NOT",           "ON",           "AUTO_INCREMENT",   "UNIQUE",
                           "PRIMARY",       "KEY",          "COMMENT",          "COLLATE",
                           "COLUMN_FORMAT", "STORAGE",      "REFERENCES",       "CHECK",
                           "CONSTRAINT",    "GENERATED",    "VISIBLE",          "INVISIBLE",
                           "FIRST",         "AFTER",        "ENGINE_ATTRIBUTE", "SECONDARY_ENGINE_ATTRIBUTE",
                           "COMPRESSED",    "WITH",         "WITHOUT",          "NULL",
                           "CHARACTER",     "CHARSET",      "VIRTUAL",          "STORED",
                           "PERSISTENT",    "REF_SYSTEM_ID"});
}

/// From behind DEFAULT. MariaDB takes any expression, also without parentheses around it.
QString parseDefault(Cursor &cursor)
{
    const qsizetype from = cursor.position();
    if (cursor.atEnd() || cursor.peekSign(',') || cursor.peekSign(')')) {
        cursor.certainly(QCoreApplication::translate("MySql", "A default has no value."));
        return {};
    }
    if (!cursor.takeOperator("-"))
        cursor.takeOperator("+");
    cursor.skipBalanced();
    while (!cursor.atEnd() && !cursor.peekSign(',') && !cursor.peekSign(')') && !atColumnAttribute(cursor)
           && !cursor.peekAny({"ALGORITHM", "LOCK"}))
        cursor.skipBalanced();
    return cursor.written(from, cursor.position());
}

void parseGenerated(Cursor &cursor, Sql::ColumnDefinition &column)
{
    if (cursor.take("ROW")) { // AS ROW START, of a system-versioned table
        column.generated = u"ROW "_s + cursor.name().toUpper();
        column.generatedStored = true;
    } else {
        column.generated = cursor.parenthesised().trimmed();
    }
}

void parseCheck(Cursor &cursor, Sql::Constraint &constraint)
{
    constraint.kind = ConstraintKind::Check;
    constraint.expression = cursor.parenthesised().trimmed();
    if (cursor.take({"NOT", "ENFORCED"}))
        constraint.notEnforced = true;
    else
        cursor.take("ENFORCED");
}

QString action(Cursor &cursor)
{
    if (cursor.take({"SET", "NULL"}))
        return u"SET NULL"_s;
    if (cursor.take({"SET", "DEFAULT"}))
        return u"SET DEFAULT"_s;
    if (cursor.take("CASCADE"))
        return u"CASCADE"_s;
    if (cursor.take("RESTRICT"))
        return u"RESTRICT"_s;
    if (!cursor.take({"NO", "ACTION"}))
        cursor.unexpected();
    return {};
}

/// NOT NULL, UNIQUE, CHECK, REFERENCES … False when none of them stands here.
bool parseColumnConstraint(Cursor &cursor, Sql::ColumnDefinition &column)
{
    const qsizetype from = cursor.position();
    Sql::Constraint constraint{.columns = {column.name}};
    if (cursor.take("CONSTRAINT") && !cursor.peek("CHECK"))
        constraint.name = cursor.name();
    if (cursor.take("UNIQUE")) {
        cursor.take("KEY");
        constraint.kind = ConstraintKind::Unique;
    } else if (cursor.take("PRIMARY") || cursor.peek("KEY")) {
        cursor.take("KEY");
        constraint.kind = ConstraintKind::PrimaryKey;
    } else if (cursor.take("CHECK")) {
        parseCheck(cursor, constraint);
    } else if (cursor.take("REFERENCES")) {
        parseReference(cursor, constraint);
    } else {
        return false;
    }
    constraint.range = cursor.rangeFrom(from);
    column.constraints.append(constraint);
    return true;
}

/// What changes neither rows nor meaning.
bool skipColumnOption(Cursor &cursor)
{
    if (cursor.takeAny({"COLUMN_FORMAT", "STORAGE"})) {
        cursor.name();
        return true;
    }
    if (cursor.takeAny({"ENGINE_ATTRIBUTE", "SECONDARY_ENGINE_ATTRIBUTE"})) {
        cursor.takeOperator("=");
        cursor.string();
        return true;
    }
    if (cursor.take("COMPRESSED")) {
        if (cursor.takeOperator("="))
            cursor.name();
        return true;
    }
    if (cursor.takeAny({"SRID", "REF_SYSTEM_ID"})) {
        cursor.takeOperator("=");
        cursor.optionValue();
        return true;
    }
    if (cursor.take({"WITH", "SYSTEM", "VERSIONING"}) || cursor.take({"WITHOUT", "SYSTEM", "VERSIONING"})
        || cursor.take({"NOT", "SECONDARY"}))
        return true;
    // Options of a storage engine, which MariaDB lets stand on a column.
    if (cursor.isMariaDb() && cursor.atName() && cursor.text(cursor.position() + 1) == "=") {
        cursor.name();
        cursor.takeOperator("=");
        cursor.optionValue();
        return true;
    }
    return false;
}

bool parseColumnAttribute(Cursor &cursor, Sql::ColumnDefinition &column)
{
    if (cursor.take({"NOT", "NULL"})) {
        column.notNull = true;
    } else if (cursor.take("NULL")) {
        column.nullStated = true;
    } else if (cursor.take("DEFAULT")) {
        column.defaultExpression = parseDefault(cursor);
        column.defaultVolatility = volatility(column.defaultExpression);
    } else if (cursor.take({"ON", "UPDATE"})) {
        const qsizetype from = cursor.position();
        cursor.requiredName();
        if (cursor.peekSign('('))
            cursor.skipBalanced();
        column.onUpdate = cursor.written(from, cursor.position());
    } else if (cursor.take("AUTO_INCREMENT")) {
        column.serial = true;
    } else if (cursor.take({"SERIAL", "DEFAULT", "VALUE"})) {
        column.serial = column.notNull = true;
        column.constraints.append({.kind = ConstraintKind::Unique, .columns = {column.name}});
    } else if (cursor.take("COMMENT")) {
        cursor.takeOperator("=");
        column.comment = cursor.string();
    } else if (cursor.take({"GENERATED", "ALWAYS", "AS"}) || cursor.take("AS")) {
        parseGenerated(cursor, column);
    } else if (cursor.take("VIRTUAL")) {
        column.generatedStored = false;
    } else if (cursor.takeAny({"STORED", "PERSISTENT"})) {
        column.generatedStored = true;
    } else if (cursor.take("INVISIBLE")) {
        column.invisible = true;
    } else if (!cursor.take("VISIBLE")) {
        return parseCharacterSet(cursor, column) || parseColumnConstraint(cursor, column) || skipColumnOption(cursor);
    }
    return true;
}

} // namespace

void parseReference(Cursor &cursor, Sql::Constraint &constraint)
{
    constraint.kind = ConstraintKind::ForeignKey;
    constraint.referencedTable = cursor.tableName();
    if (cursor.peekSign('('))
        constraint.referencedColumns = cursor.nameList();
    while (!cursor.atEnd()) {
        if (cursor.take({"ON", "DELETE"}))
            constraint.onDelete = action(cursor);
        else if (cursor.peek("ON") && cursor.peek("UPDATE", 1) && !cursor.peekSign('(', 3)
                 && (cursor.peek("SET", 2) || cursor.peek("CASCADE", 2) || cursor.peek("RESTRICT", 2)
                     || cursor.peek("NO", 2))) {
            cursor.take({"ON", "UPDATE"});
            constraint.onUpdate = action(cursor);
        } else if (cursor.take("MATCH"))
            cursor.name();
        else
            return;
    }
}

Sql::ColumnDefinition parseColumn(Cursor &cursor)
{
    const qsizetype from = cursor.position();
    Sql::ColumnDefinition column;
    column.name = cursor.requiredName();
    while (cursor.takeSign('.')) // its table and database may be named before it
        column.name = cursor.requiredName();
    parseType(cursor, column);
    while (!cursor.atEnd() && parseColumnAttribute(cursor, column)) {
    }
    column.range = cursor.rangeFrom(from);
    return column;
}

KeyParts parseKeyParts(Cursor &cursor)
{
    KeyParts parts;
    bool anyPrefix = false;
    bool anyDescends = false;
    cursor.expectSign('(');
    do {
        int prefix = 0;
        if (cursor.peekSign('(')) {
            const qsizetype from = cursor.position();
            cursor.skipBalanced();
            parts.columns.append(cursor.written(from, cursor.position()));
        } else {
            parts.columns.append(cursor.requiredName());
            if (cursor.peekSign('(')) {
                prefix = cursor.parenthesised().toInt();
                anyPrefix = true;
            }
        }
        parts.prefixLengths.append(prefix);
        const bool descends = !cursor.take("ASC") && cursor.take("DESC");
        if (cursor.take({"WITHOUT", "OVERLAPS"})) { // a period of time, which is no column
            parts.columns.removeLast();
            parts.prefixLengths.removeLast();
            continue;
        }
        anyDescends = anyDescends || descends;
        parts.parts.append(parts.columns.last() + (prefix > 0 ? u'(' + QString::number(prefix) + u')' : QString())
                           + (descends ? u" desc"_s : QString()));
    } while (cursor.takeSign(','));
    cursor.expectSign(')');
    if (!anyPrefix)
        parts.prefixLengths.clear();
    if (!anyPrefix && !anyDescends)
        parts.parts.clear();
    return parts;
}

void parseIndexOptions(Cursor &cursor, Sql::CreateIndex &index)
{
    while (!cursor.atEnd()) {
        if (cursor.takeAny({"USING", "TYPE"})) {
            index.method = cursor.name().toLower();
        } else if (cursor.take("KEY_BLOCK_SIZE")) {
            cursor.takeOperator("=");
            cursor.optionValue();
        } else if (cursor.take({"WITH", "PARSER"})) {
            cursor.name();
        } else if (cursor.take("COMMENT")) {
            cursor.takeOperator("=");
            cursor.string();
        } else if (cursor.takeAny({"INVISIBLE", "IGNORED"})) {
            index.invisible = true;
        } else if (!cursor.take("VISIBLE") && !cursor.take({"NOT", "IGNORED"})) {
            // Attributes of engines: M=8 DISTANCE=cosine of a vector index, CLUSTERING=YES
            if (!cursor.atName() || cursor.text(cursor.position() + 1) != "=")
                return;
            cursor.name();
            cursor.takeOperator("=");
            cursor.optionValue();
        }
    }
}

bool atKey(const Cursor &cursor)
{
    if (cursor.peekAny({"CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN"}))
        return true;
    if (cursor.peek("CHECK"))
        return cursor.peekSign('(', 1);
    if (cursor.peek("PERIOD"))
        return cursor.peek("FOR", 1);
    // Any of these may be a column's name where a type follows; as keys they are reserved words.
    return cursor.peekAny({"INDEX", "KEY", "FULLTEXT", "SPATIAL"})
        || (cursor.peek("VECTOR") && (cursor.peek("INDEX", 1) || cursor.peek("KEY", 1) || cursor.peekSign('(', 1)));
}

namespace {

/// [name] [USING x] (parts) options, from behind INDEX.
Sql::CreateIndex parseIndexBody(Cursor &cursor, const Sql::Name &table)
{
    Sql::CreateIndex index{.table = table};
    index.ifNotExists = cursor.ifNotExists();
    if (!cursor.peekSign('(') && !cursor.peekAny({"USING", "TYPE"}))
        index.name.name = cursor.requiredName();
    if (cursor.takeAny({"USING", "TYPE"}))
        index.method = cursor.name().toLower();
    const KeyParts parts = parseKeyParts(cursor);
    index.columns = parts.columns;
    index.prefixLengths = parts.prefixLengths;
    index.parts = parts.parts;
    parseIndexOptions(cursor, index);
    return index;
}

/// PRIMARY KEY, UNIQUE, FOREIGN KEY or CHECK; the name from CONSTRAINT is already there.
void parseConstraintBody(Cursor &cursor, const Sql::Name &table, Sql::Constraint &constraint)
{
    if (cursor.take({"FOREIGN", "KEY"})) {
        cursor.ifNotExists();
        const QString indexName = cursor.peekSign('(') ? QString() : cursor.requiredName();
        if (constraint.name.isEmpty())
            constraint.name = indexName;
        constraint.columns = parseKeyParts(cursor).columns;
        cursor.expect("REFERENCES");
        parseReference(cursor, constraint);
        return;
    }
    if (cursor.take("CHECK")) {
        parseCheck(cursor, constraint);
        return;
    }
    if (cursor.take({"PRIMARY", "KEY"})) {
        constraint.kind = ConstraintKind::PrimaryKey;
    } else if (cursor.take("UNIQUE")) {
        constraint.kind = ConstraintKind::Unique;
        cursor.takeAny({"INDEX", "KEY"});
    } else {
        cursor.unexpected();
        return;
    }
    const Sql::CreateIndex body = parseIndexBody(cursor, table);
    if (constraint.name.isEmpty() && constraint.kind == ConstraintKind::Unique)
        constraint.name = body.name.name;
    constraint.columns = body.columns;
    constraint.prefixLengths = body.prefixLengths;
}

} // namespace

std::optional<Sql::Change> parseKey(Cursor &cursor, const Sql::Name &table)
{
    const qsizetype from = cursor.position();
    if (cursor.take({"PERIOD", "FOR"})) {
        cursor.name();
        cursor.parenthesised();
        return std::nullopt;
    }
    const bool constraint = cursor.peekAny({"CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK"});
    if (constraint) {
        Sql::Constraint found;
        if (cursor.take("CONSTRAINT")) {
            cursor.ifNotExists(); // MariaDB
            if (!cursor.peekAny({"PRIMARY", "UNIQUE", "FOREIGN", "CHECK"}))
                found.name = cursor.requiredName();
        }
        parseConstraintBody(cursor, table, found);
        found.range = cursor.rangeFrom(from);
        return Sql::AddConstraint{.table = table, .constraint = found};
    }
    QString method;
    if (cursor.peekAny({"FULLTEXT", "SPATIAL", "VECTOR"}))
        method = cursor.name().toLower();
    const qsizetype keyword = cursor.position();
    if (!cursor.takeAny({"INDEX", "KEY"}) && method.isEmpty())
        cursor.unexpected();
    Sql::CreateIndex index = parseIndexBody(cursor, table);
    if (!method.isEmpty())
        index.method = method;
    index.keywordRange = cursor.range(keyword, keyword + 1);
    index.range = cursor.rangeFrom(from);
    return index;
}

} // namespace MySql
