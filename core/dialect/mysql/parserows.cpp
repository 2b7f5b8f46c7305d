// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/parsecursor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Sql::RowVerb;

namespace MySql {

namespace {

/// A table of the FROM clause, and the name that the statement calls it by.
struct Reference
{
    Sql::Name table;
    QString alias;
};

bool atReferenceEnd(const Cursor &cursor)
{
    return cursor.peekAny({"SET", "WHERE", "ORDER", "LIMIT", "RETURNING", "GROUP", "HAVING", "UNION", "INTERSECT",
                           "EXCEPT", "FOR", "INTO", "WINDOW", "PROCEDURE", "LOCK", "VALUES", "USING"});
}

bool atJoin(const Cursor &cursor)
{
    return cursor.peekAny({"JOIN", "INNER", "CROSS", "LEFT", "RIGHT", "OUTER", "NATURAL", "STRAIGHT_JOIN", "ON",
                           "PARTITION", "USE", "FORCE", "IGNORE", "FULL"});
}

/// Does a query stand in the parenthesis here, or several in a row of them: (SELECT …), ((SELECT …) UNION (SELECT …))?
bool atDerivedTable(Cursor cursor)
{
    const qsizetype outermost = cursor.position();
    while (cursor.takeSign('(')) {
    }
    if (!cursor.peekAny({"SELECT", "WITH", "VALUES"}))
        return false;
    const qsizetype innermost = cursor.position() - 1;
    if (innermost == outermost)
        return true;
    cursor.moveTo(innermost);
    cursor.skipBalanced();
    return cursor.peekSign(')') || cursor.peekAny({"UNION", "INTERSECT", "EXCEPT", "ORDER", "LIMIT"});
}

/// MariaDB's FOR PORTION OF period FROM … TO …
void skipPortion(Cursor &cursor)
{
    if (!cursor.take({"FOR", "PORTION", "OF"}))
        return;
    while (!cursor.atEnd() && !cursor.peekAny({"SET", "WHERE", "ORDER", "LIMIT", "RETURNING", "AS"}))
        cursor.skipBalanced();
}

/// Tables up to SET, WHERE …; `limited` tells whether an inner join limits the rows.
QList<Reference> parseReferences(Cursor &cursor, bool &limited)
{
    QList<Reference> references;
    bool expectTable = true;
    bool outer = false;
    bool joined = false;
    // JOIN … USING (columns), but DELETE FROM … USING tables
    const auto atColumns = [&] { return joined && cursor.peek("USING") && cursor.peekSign('(', 1); };
    while (!cursor.atEnd() && (expectTable || atColumns() || !atReferenceEnd(cursor))) {
        if (expectTable && cursor.peekSign('(')) {
            const bool derived = atDerivedTable(cursor);
            if (derived)
                cursor.skipBalanced();
            else
                cursor.takeSign('(');
            expectTable = !derived;
            continue;
        }
        if (expectTable && cursor.peek("LATERAL")) {
            cursor.skipBalanced();
            continue;
        }
        if (expectTable && cursor.atName()) {
            Reference reference{.table = cursor.tableName()};
            if (cursor.peekSign('(')) // a table function
                cursor.skipBalanced();
            if (cursor.take("PARTITION"))
                cursor.parenthesised();
            skipPortion(cursor);
            if (cursor.take("AS") || (cursor.atName() && !atJoin(cursor) && !atReferenceEnd(cursor)))
                reference.alias = cursor.name();
            references.append(reference);
            expectTable = false;
            continue;
        }
        if (cursor.peekAny({"LEFT", "RIGHT"}))
            outer = true;
        else if (cursor.peekAny({"ON", "USING"}) && !outer)
            limited = true;
        const bool next = cursor.takeSign(',') || cursor.takeAny({"JOIN", "STRAIGHT_JOIN"});
        if (next) {
            expectTable = true;
            joined = cursor.text(cursor.position() - 1) != ",";
            outer = outer && joined;
        } else {
            cursor.skipBalanced();
        }
    }
    return references;
}

Sql::Name resolved(const QList<Reference> &references, const QString &name, const Sql::Name &otherwise)
{
    for (const Reference &reference : references) {
        if (reference.alias == name || (reference.alias.isEmpty() && reference.table.name == name))
            return reference.table;
    }
    return otherwise;
}

/// WHERE, ORDER BY, LIMIT from here on.
void parseConditions(const Cursor &cursor, qsizetype from, Sql::ChangeRows &rows)
{
    const qsizetype where = cursor.find("WHERE", from);
    if (where < cursor.count()) {
        const qsizetype to = cursor.findAny(
            where + 1, {"ORDER", "LIMIT", "GROUP", "HAVING", "UNION", "RETURNING", "FOR", "WINDOW", "INTO", "ON"});
        rows.hasWhere = true;
        rows.predicate = cursor.written(where + 1, to);
        rows.bounded = Sql::isBoundedPredicate(cursor, where + 1, to);
    }
    rows.bounded = rows.bounded || cursor.find("LIMIT", from) < cursor.count();
}

/// LOW_PRIORITY and the like. Does a row that is in the way not stop it?
bool takeModifiers(Cursor &cursor)
{
    bool ignore = false;
    while (true) {
        if (cursor.take("IGNORE"))
            ignore = true;
        else if (!cursor.takeAny({"LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "QUICK", "CONCURRENT"}))
            return ignore;
    }
}

/// (a, b, t.c); empty parentheses too.
QStringList parseColumnList(Cursor &cursor)
{
    QStringList columns;
    cursor.expectSign('(');
    if (cursor.takeSign(')'))
        return columns;
    do {
        columns.append(cursor.tableName().name);
    } while (cursor.takeSign(','));
    cursor.expectSign(')');
    return columns;
}

/// a = 1, t.b = DEFAULT; `qualifier`: the table that the first one names.
QStringList parseAssignments(Cursor &cursor, QString &qualifier)
{
    QStringList columns;
    do {
        const Sql::Name column = cursor.tableName();
        if (columns.isEmpty())
            qualifier = column.schema;
        if (cursor.takeSign('.')) // db.table.column
            columns.append(cursor.requiredName());
        else
            columns.append(column.name);
        if (!cursor.text(cursor.position()).startsWith('=') && cursor.text(cursor.position()) != ":=")
            cursor.unexpected();
        int cases = 0;
        while (!cursor.atEnd() && !cursor.peekSign(',')
               && (cases > 0 || !cursor.peekAny({"WHERE", "ORDER", "LIMIT", "RETURNING", "ON"}))) {
            cases += cursor.peek("CASE") ? 1 : cursor.peek("END") ? -1 : 0;
            cursor.skipBalanced();
        }
    } while (cursor.takeSign(','));
    return columns;
}

Sql::Change parseInsert(Cursor &cursor)
{
    Sql::ChangeRows rows;
    rows.verb = RowVerb::Insert;
    if (cursor.take("REPLACE"))
        rows.onConflict = true;
    else
        cursor.take("INSERT");
    rows.onConflict = takeModifiers(cursor) || rows.onConflict;
    cursor.take("INTO");
    rows.table = cursor.tableName();
    if (cursor.take("PARTITION"))
        cursor.parenthesised();
    const auto atQuery = [&cursor](qsizetype ahead) {
        return cursor.peek("SELECT", ahead) || cursor.peek("WITH", ahead) || cursor.peek("TABLE", ahead);
    };
    if (cursor.peekSign('(') && !atQuery(1) && !cursor.peekSign('(', 1))
        rows.columns = parseColumnList(cursor);
    const qsizetype body = cursor.position();
    if (cursor.take("SET")) {
        QString qualifier;
        rows.columns = parseAssignments(cursor, qualifier);
    } else if (!cursor.peekAny({"VALUES", "VALUE"})) {
        rows.fromQuery = atQuery(0) || cursor.peekSign('(');
        if (!rows.fromQuery)
            cursor.unexpected();
        parseConditions(cursor, body, rows);
    }
    const qsizetype duplicate = cursor.find("DUPLICATE", body);
    rows.onConflict = rows.onConflict || (duplicate < cursor.count() && Sql::isWord(cursor.text(duplicate - 1), "ON"))
        || rows.predicate.contains("NOT EXISTS"_L1, Qt::CaseInsensitive);
    return rows;
}

Sql::Change parseUpdate(Cursor &cursor)
{
    Sql::ChangeRows rows;
    rows.verb = RowVerb::Update;
    cursor.take("UPDATE");
    rows.onConflict = takeModifiers(cursor);
    bool limited = false;
    const QList<Reference> references = parseReferences(cursor, limited);
    if (references.isEmpty()) {
        cursor.unexpected();
        return rows;
    }
    if (!cursor.take("SET") && !cursor.error())
        cursor.certainly(QCoreApplication::translate("MySql", "UPDATE needs SET."));
    QString qualifier;
    rows.columns = parseAssignments(cursor, qualifier);
    rows.wholeColumns = references.size() == 1;
    rows.table = resolved(references, qualifier, references.first().table);
    parseConditions(cursor, cursor.position(), rows);
    rows.hasWhere = rows.hasWhere || limited;
    return rows;
}

/// DELETE FROM t …; DELETE a, b FROM …; DELETE FROM a USING …
Sql::Change parseDelete(Cursor &cursor)
{
    Sql::ChangeRows rows;
    rows.verb = RowVerb::Delete;
    cursor.take("DELETE");
    takeModifiers(cursor);
    QStringList targets;
    if (!cursor.peek("FROM")) { // DELETE a, b.* FROM
        do {
            targets.append(cursor.requiredName());
            while (cursor.takeSign('.') && !cursor.takeOperator("*"))
                targets.last() = cursor.requiredName();
        } while (cursor.takeSign(','));
    }
    cursor.expect("FROM");
    bool limited = false;
    QList<Reference> references = parseReferences(cursor, limited);
    if (cursor.take("USING")) {
        for (const Reference &reference : std::as_const(references))
            targets.append(reference.table.name);
        references = parseReferences(cursor, limited);
    }
    if (references.isEmpty()) {
        cursor.unexpected();
        return rows;
    }
    rows.table = targets.isEmpty() ? references.first().table
                                   : resolved(references, targets.first(), references.first().table);
    parseConditions(cursor, cursor.position(), rows);
    rows.hasWhere = rows.hasWhere || limited;
    return rows;
}

Sql::Change parseSelect(Cursor &cursor)
{
    Sql::ChangeRows rows;
    rows.verb = RowVerb::Select;
    const qsizetype begin = cursor.position();
    const qsizetype from = cursor.find("FROM", begin);
    if (from < cursor.count()) {
        cursor.moveTo(from + 1);
        if (cursor.atName() && !cursor.peekSign('(', 1) && !cursor.peek("DUAL"))
            rows.table = cursor.tableName();
    }
    parseConditions(cursor, begin, rows);
    return rows;
}

void skipCommonTables(Cursor &cursor)
{
    cursor.take("RECURSIVE");
    do {
        cursor.requiredName();
        if (cursor.peekSign('('))
            cursor.nameList();
        cursor.expect("AS");
        cursor.parenthesised();
        if (cursor.take("CYCLE")) { // MariaDB
            while (!cursor.atEnd() && !cursor.peek("RESTRICT"))
                cursor.skipBalanced();
            cursor.take("RESTRICT");
        }
    } while (cursor.takeSign(','));
}

/// LOAD DATA … INTO TABLE t …, LOAD XML …
Sql::Change parseLoad(Cursor &cursor)
{
    Sql::ChangeRows rows;
    rows.verb = RowVerb::Copy;
    const qsizetype into = cursor.find("INTO", cursor.position());
    const qsizetype replace = cursor.findAny(cursor.position(), {"REPLACE", "IGNORE"});
    rows.onConflict = replace < into;
    cursor.moveTo(into + 1);
    cursor.expect("TABLE");
    rows.table = cursor.tableName();
    return rows;
}

} // namespace

Changes parseRows(Cursor &cursor)
{
    if (cursor.take("CALL")) {
        const QString call = cursor.rest();
        if (call.isEmpty())
            cursor.unexpected();
        return {Sql::CodeBlock{.body = call}};
    }
    if (cursor.take("DO")) { // an expression, for what it does besides
        if (cursor.atEnd())
            cursor.unexpected();
        return {Sql::ChangeRows{.verb = RowVerb::Select}};
    }
    if (cursor.take({"LOAD", "DATA"}) || cursor.take({"LOAD", "XML"}))
        return {parseLoad(cursor)};
    if (cursor.take("WITH"))
        skipCommonTables(cursor);
    if (cursor.peekAny({"INSERT", "REPLACE"}))
        return {parseInsert(cursor)};
    if (cursor.peek("UPDATE"))
        return {parseUpdate(cursor)};
    if (cursor.peek("DELETE"))
        return {parseDelete(cursor)};
    if (cursor.take("TABLE")) {
        Sql::ChangeRows rows;
        rows.table = cursor.tableName();
        return {rows};
    }
    if (!cursor.peekAny({"SELECT", "VALUES"}) && !cursor.peekSign('('))
        cursor.unexpected();
    return {parseSelect(cursor)};
}

} // namespace MySql
