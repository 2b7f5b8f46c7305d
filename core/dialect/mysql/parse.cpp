// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/parse.h"

#include "core/dialect/mysql/parsecursor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace MySql {

namespace {

Changes parseCreate(Cursor &cursor)
{
    const bool orReplace = cursor.take({"OR", "REPLACE"});
    const bool temporary = cursor.peek("TEMPORARY");
    if (cursor.take("TABLE") || cursor.take({"TEMPORARY", "TABLE"}))
        return parseCreateTable(cursor, temporary, orReplace);
    if (cursor.peekAny({"INDEX", "UNIQUE", "FULLTEXT", "VECTOR", "ONLINE", "OFFLINE"})
        || (cursor.peek("SPATIAL") && cursor.peek("INDEX", 1))) {
        Changes changes = parseCreateIndex(cursor);
        if (orReplace && !changes.isEmpty()) { // MariaDB drops the old one
            const auto *index = std::get_if<Sql::CreateIndex>(&changes.first());
            changes.prepend(Sql::DropIndex{.names = {index->name}, .ifExists = true, .table = index->table});
        }
        return changes;
    }
    if (cursor.take("TEMPORARY") && !cursor.peek("SEQUENCE"))
        cursor.unexpected();
    return parseCreateObject(cursor, orReplace);
}

Changes parseAlter(Cursor &cursor)
{
    if (!cursor.take("ONLINE"))
        cursor.take("OFFLINE");
    cursor.take("IGNORE");
    return cursor.take("TABLE") ? parseAlterTable(cursor) : parseAlterObject(cursor);
}

Changes parseTruncate(Cursor &cursor)
{
    cursor.take("TABLE");
    Sql::Truncate truncate{.tables = {cursor.tableName()}, .restartIdentity = true};
    cursor.skipWait();
    cursor.expectEnd();
    return {truncate};
}

} // namespace

Changes parseStatement(Cursor &cursor)
{
    if (cursor.take("CREATE"))
        return parseCreate(cursor);
    if (cursor.take("ALTER"))
        return parseAlter(cursor);
    if (cursor.peek("DROP") && !cursor.peek("PREPARE", 1)) {
        cursor.take("DROP");
        return parseDrop(cursor);
    }
    if (cursor.take("RENAME"))
        return parseRename(cursor);
    if (cursor.take("TRUNCATE"))
        return parseTruncate(cursor);
    if (cursor.take("SET"))
        return parseSet(cursor);
    if (cursor.peekAny({"GRANT", "REVOKE"}))
        return parsePrivileges(cursor);
    const bool load = cursor.peek("LOAD") && !cursor.peek("INDEX", 1);
    if (load || cursor.peekSign('(')
        || cursor.peekAny({"INSERT", "REPLACE", "UPDATE", "DELETE", "SELECT", "VALUES", "TABLE", "WITH", "CALL", "DO"}))
        return parseRows(cursor);
    if (auto changes = parseSession(cursor))
        return *changes;
    cursor.certainly(QCoreApplication::translate("MySql", "There is no statement that begins with “%1”.")
                         .arg(QString::fromUtf8(cursor.text(cursor.position()))));
    return {};
}

Sql::Meaning parse(const Sql::Statement &statement, Flavour flavour, const Sql::LexicalRules &rules)
{
    Cursor cursor(statement, flavour, rules);
    Sql::Meaning meaning;
    if (!cursor.error() && !cursor.atEnd())
        meaning.changes = parseStatement(cursor);
    cursor.tell(meaning);
    if (!cursor.error())
        return meaning;
    const Error error = *cursor.error();
    // Nothing that was read so far is sure: half of a statement is not a change.
    meaning.changes = {Sql::Opaque{.head = QString::fromUtf8(cursor.text(0)).toUpper(), .reason = error.message}};
    // What ends too early is wrong whatever forms there are that we do not know.
    if (cursor.isCertain() || error.position >= statement.range.end)
        meaning.syntaxError = error;
    return meaning;
}

} // namespace MySql
