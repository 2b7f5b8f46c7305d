// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/parsecursor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Sql::TransactionVerb;

namespace MySql {

namespace {

/// The value of an assignment: up to the next comma outside of parentheses. A lone string loses its quotes.
QString assignedValue(Cursor &cursor, QByteArrayView until = {})
{
    const qsizetype from = cursor.position();
    while (!cursor.atEnd() && !cursor.peekSign(',') && (until.isEmpty() || !cursor.peek(until)))
        cursor.skipBalanced();
    if (cursor.position() == from) {
        cursor.unexpected();
        return {};
    }
    return cursor.position() == from + 1 ? Sql::unquotedName(cursor.text(from))
                                         : cursor.written(from, cursor.position());
}

/// "@@global.x", "@x", "x", "GLOBAL x" and their kin up to the equals sign.
Sql::SetParameter parseVariable(Cursor &cursor)
{
    Sql::SetParameter parameter;
    if (cursor.takeAny({"GLOBAL", "PERSIST", "PERSIST_ONLY"}))
        parameter.global = true;
    else if (!cursor.take("SESSION"))
        cursor.take("LOCAL");
    const QString first = QString::fromUtf8(cursor.text(cursor.position()));
    if (first.startsWith(u'@')) {
        cursor.moveTo(cursor.position() + 1);
        if (first == "@"_L1) // @`name`
            parameter.name = u'@' + Sql::unquotedName(cursor.text(cursor.position())), cursor.skipBalanced();
        else
            parameter.name = first.startsWith("@@"_L1) ? first.sliced(2) : first;
        const QString scope = parameter.name.toLower();
        if (cursor.takeSign('.')) {
            parameter.global = scope == "global"_L1 || scope.startsWith("persist"_L1);
            parameter.name = cursor.name();
        }
    } else {
        parameter.name = cursor.requiredName();
        if (cursor.takeSign('.')) // NEW.x in a trigger, or a variable of a structured kind
            parameter.name += u'.' + cursor.requiredName();
    }
    return parameter;
}

Changes parseAssignments(Cursor &cursor, QByteArrayView until = {})
{
    Changes changes;
    do {
        Sql::SetParameter parameter = parseVariable(cursor);
        if (!cursor.takeEquals())
            cursor.unexpected();
        parameter.value = assignedValue(cursor, until);
        changes.append(parameter);
    } while (cursor.takeSign(','));
    return changes;
}

Sql::Change transaction(TransactionVerb verb, const QString &savepoint = {})
{
    return Sql::TransactionControl{.verb = verb, .savepoint = savepoint};
}

/// COMMIT or ROLLBACK [WORK] [AND [NO] CHAIN] [[NO] RELEASE]. With a chain the next transaction begins at once.
Changes completed(Cursor &cursor, TransactionVerb verb)
{
    cursor.take("WORK");
    bool chain = false;
    if (cursor.take("AND")) {
        chain = !cursor.take("NO");
        cursor.expect("CHAIN");
    }
    cursor.take("NO");
    cursor.take("RELEASE");
    Changes changes = {transaction(verb)};
    if (chain)
        changes.append(transaction(TransactionVerb::Begin));
    return changes;
}

std::optional<Changes> parseXa(Cursor &cursor)
{
    if (!cursor.take("XA"))
        return std::nullopt;
    const auto verb = cursor.takeAny({"START", "BEGIN"}) ? std::optional(TransactionVerb::Begin)
        : cursor.take("COMMIT")                          ? std::optional(TransactionVerb::Commit)
        : cursor.take("ROLLBACK")                        ? std::optional(TransactionVerb::Rollback)
                                                         : std::nullopt;
    cursor.moveTo(cursor.count());
    if (verb)
        return Changes{transaction(*verb)};
    return Changes{opaque(
        cursor, QCoreApplication::translate("MySql", "It prepares a distributed transaction, which is not followed."))};
}

std::optional<Changes> parseTransaction(Cursor &cursor)
{
    if (cursor.take({"START", "TRANSACTION"})) {
        cursor.moveTo(cursor.count()); // READ ONLY, WITH CONSISTENT SNAPSHOT
        return Changes{transaction(TransactionVerb::Begin)};
    }
    if (cursor.take({"BEGIN", "NOT", "ATOMIC"})) {
        const QString body = cursor.rest();
        cursor.moveTo(cursor.count());
        return Changes{Sql::CodeBlock{.language = u"sql"_s, .body = body}};
    }
    if (cursor.take("BEGIN")) {
        cursor.take("WORK");
        return Changes{transaction(TransactionVerb::Begin)};
    }
    if (cursor.take("COMMIT")) {
        return completed(cursor, TransactionVerb::Commit);
    }
    if (cursor.take("SAVEPOINT")) {
        return Changes{transaction(TransactionVerb::Savepoint, cursor.requiredName().toLower())};
    }
    if (cursor.take({"RELEASE", "SAVEPOINT"})) {
        return Changes{transaction(TransactionVerb::Release, cursor.requiredName().toLower())};
    }
    if (!cursor.take("ROLLBACK"))
        return parseXa(cursor);
    cursor.take("WORK");
    if (cursor.take("TO")) {
        cursor.take("SAVEPOINT");
        return Changes{transaction(TransactionVerb::RollbackTo, cursor.requiredName().toLower())};
    }
    return completed(cursor, TransactionVerb::Rollback);
}

std::optional<Changes> parseLocks(Cursor &cursor)
{
    if (cursor.take({"UNLOCK", "TABLES"}) || cursor.take({"UNLOCK", "TABLE"}))
        return Changes{Sql::Maintenance{.what = u"UNLOCK TABLES"_s}};
    if (!cursor.take({"LOCK", "TABLES"}) && !cursor.take({"LOCK", "TABLE"}))
        return std::nullopt;
    Sql::LockTable lock;
    do {
        lock.tables.append(cursor.tableName());
        cursor.take("AS");
        if (cursor.atName() && !cursor.peekAny({"READ", "WRITE", "LOW_PRIORITY"}))
            cursor.name();
        cursor.take("LOW_PRIORITY");
        // One word for all: the strongest.
        if (cursor.take("WRITE"))
            lock.mode = u"WRITE"_s;
        else if (cursor.take("READ"))
            lock.mode = lock.mode.isEmpty() ? u"READ"_s : lock.mode;
        else
            cursor.unexpected();
        cursor.take("CONCURRENT");
        cursor.take("LOCAL");
    } while (cursor.takeSign(','));
    cursor.skipWait();
    return Changes{lock};
}

std::optional<Changes> parseMaintenance(Cursor &cursor)
{
    for (const QByteArrayView verb : {"ANALYZE", "OPTIMIZE", "CHECK", "REPAIR", "CHECKSUM"}) {
        if (!cursor.peek(verb))
            continue;
        const qsizetype noun = cursor.peek("NO_WRITE_TO_BINLOG", 1) || cursor.peek("LOCAL", 1) ? 2 : 1;
        const bool view = cursor.isMariaDb() && cursor.peek("VIEW", noun)
            && (verb == "CHECK" || verb == "REPAIR"); // of the definition: no rows are touched
        if (!view && !cursor.peek("TABLE", noun) && !cursor.peek("TABLES", noun))
            continue;
        cursor.moveTo(cursor.position() + noun + 1);
        const QString what = QString::fromUtf8(verb) + (view ? u" VIEW"_s : QString());
        Changes changes;
        do {
            changes.append(Sql::Maintenance{.what = what, .table = cursor.tableName()});
        } while (cursor.takeSign(','));
        cursor.moveTo(cursor.count()); // how thorough, histograms, persistent statistics
        return changes;
    }
    if (cursor.peekAny({"FLUSH", "RESET", "PURGE", "CACHE"}) || (cursor.peek("LOAD") && cursor.peek("INDEX", 1))) {
        const QString what = cursor.rest().simplified().toUpper();
        cursor.moveTo(cursor.count());
        return Changes{Sql::Maintenance{.what = what}};
    }
    return std::nullopt;
}

std::optional<Changes> parsePrepared(Cursor &cursor)
{
    if (!cursor.peekAny({"PREPARE", "EXECUTE", "DEALLOCATE"}) && !(cursor.peek("DROP") && cursor.peek("PREPARE", 1)))
        return std::nullopt;
    const bool frees = cursor.peekAny({"DEALLOCATE", "DROP"});
    const QString text = cursor.rest();
    cursor.moveTo(cursor.count());
    if (frees)
        return Changes{Sql::Maintenance{.what = u"DEALLOCATE PREPARE"_s}};
    return Changes{Sql::CodeBlock{.language = u"prepared"_s, .body = text}};
}

/// What works on the server as a whole, or shows something.
std::optional<Changes> parseOthers(Cursor &cursor)
{
    if (cursor.take("USE")) {
        const QString name = cursor.requiredName();
        return Changes{Sql::SetParameter{.name = u"database"_s, .value = name}};
    }
    if (cursor.peekAny({"SHOW", "DESCRIBE", "DESC", "HELP"})) {
        cursor.moveTo(cursor.count());
        return Changes{Sql::ChangeRows{.verb = Sql::RowVerb::Select}};
    }
    if (cursor.isMariaDb() && cursor.take("ANALYZE")) { // carries the statement out, and tells how
        if (cursor.take("FORMAT")) {
            cursor.takeEquals();
            cursor.optionValue();
        }
        if (cursor.peekSign('(')
            || cursor.peekAny({"SELECT", "VALUES", "WITH", "INSERT", "REPLACE", "UPDATE", "DELETE"}))
            return parseRows(cursor);
    }
    if (cursor.take("EXPLAIN")) {
        // EXPLAIN ANALYZE carries the statement out; without it something is shown, and that is all.
        const bool carriesOut = cursor.take("ANALYZE");
        if (carriesOut && cursor.take("FORMAT")) {
            cursor.takeEquals();
            cursor.optionValue();
        }
        if (carriesOut)
            return parseRows(cursor);
        cursor.moveTo(cursor.count());
        return Changes{Sql::ChangeRows{.verb = Sql::RowVerb::Select}};
    }
    const bool server = cursor.peekAny({"KILL", "SHUTDOWN", "RESTART", "INSTALL", "UNINSTALL", "CHANGE", "START",
                                        "STOP", "BACKUP", "CLONE", "BINLOG", "IMPORT", "HANDLER", "SIGNAL", "RESIGNAL",
                                        "GET", "LOCK", "UNLOCK"});
    const bool compound = cursor.peekAny({"IF", "CASE", "LOOP", "WHILE", "REPEAT", "FOR", "END", "DECLARE", "OPEN",
                                          "CLOSE", "FETCH", "LEAVE", "ITERATE", "RETURN", "ELSE", "ELSEIF", "UNTIL"});
    if (!server && !compound)
        return std::nullopt;
    cursor.moveTo(cursor.count());
    const QString reason = server
        ? QCoreApplication::translate("MySql", "It works on the server, not on the schema.")
        : QCoreApplication::translate("MySql", "It is a piece of a program, which is not looked into.");
    return Changes{opaque(cursor, reason)};
}

} // namespace

Changes parseSet(Cursor &cursor)
{
    if (cursor.take("NAMES") || cursor.take({"CHARACTER", "SET"}) || cursor.take("CHARSET")) {
        const QString value = cursor.optionValue();
        if (cursor.take("COLLATE"))
            cursor.optionValue();
        return {Sql::SetParameter{.name = u"names"_s, .value = value}};
    }
    const bool scope = cursor.peekAny({"GLOBAL", "SESSION", "LOCAL"});
    if (cursor.peek("TRANSACTION", scope ? 1 : 0)) {
        const bool global = cursor.peek("GLOBAL");
        cursor.moveTo(cursor.position() + (scope ? 2 : 1));
        const QString value = cursor.rest();
        cursor.moveTo(cursor.count());
        return {Sql::SetParameter{.name = u"transaction"_s, .value = value, .global = global}};
    }
    if (cursor.peekAny({"PASSWORD", "ROLE", "DEFAULT"})
        && !(cursor.text(cursor.position() + 1) == "=" && !cursor.peek("PASSWORD"))) {
        const QString what = u"SET "_s + QString::fromUtf8(cursor.text(cursor.position())).toUpper();
        cursor.moveTo(cursor.count());
        return {Sql::AlterObject{.kind = Sql::ObjectKind::Role, .what = what}};
    }
    if (cursor.take({"RESOURCE", "GROUP"})) {
        cursor.moveTo(cursor.count());
        return {opaque(cursor, QCoreApplication::translate("MySql", "It works on the server, not on the schema."))};
    }
    if (cursor.take("STATEMENT")) { // MariaDB: for the one statement behind FOR
        Changes changes = parseAssignments(cursor, "FOR");
        cursor.expect("FOR");
        return cursor.error() ? changes : changes + parseStatement(cursor);
    }
    return parseAssignments(cursor);
}

std::optional<Changes> parseSession(Cursor &cursor)
{
    for (const auto parse : {parseTransaction, parseLocks, parseMaintenance, parsePrepared, parseOthers}) {
        if (auto changes = parse(cursor))
            return changes;
    }
    return std::nullopt;
}

} // namespace MySql
