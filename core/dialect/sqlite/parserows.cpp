// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/parsecursor.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sqlite {

namespace {

qsizetype findConflictClause(const Cursor &cursor, qsizetype from)
{
    for (qsizetype on = cursor.find("ON", from); on < cursor.count(); on = cursor.find("ON", on + 1)) {
        if (Sql::isWord(cursor.text(on + 1), "CONFLICT"))
            return on;
    }
    return cursor.count();
}

/// WHERE, LIMIT and what follows them, from the body of the statement on.
void parseConditions(const Cursor &cursor, qsizetype from, Sql::ChangeRows &rows)
{
    const qsizetype conflict = findConflictClause(cursor, from);
    const qsizetype where = cursor.find("WHERE", from);
    if (where < conflict) {
        const qsizetype to = std::min(conflict,
                                      cursor.findAny(where + 1,
                                                     {"RETURNING", "ORDER", "LIMIT", "GROUP", "HAVING", "WINDOW",
                                                      "UNION", "INTERSECT", "EXCEPT"}));
        rows.hasWhere = true;
        rows.predicate = cursor.written(where + 1, to);
        rows.bounded = Sql::isBoundedPredicate(cursor, where + 1, to);
    }
    rows.bounded = rows.bounded || cursor.find("LIMIT", from) < cursor.count();
}

/// INSERT OR IGNORE, UPDATE OR REPLACE: does it carry on where a row is in the way?
bool takesConflicts(Cursor &cursor)
{
    if (!cursor.take("OR"))
        return false;
    const bool carriesOn = cursor.peek("IGNORE") || cursor.peek("REPLACE");
    if (!carriesOn && !cursor.peek("ABORT") && !cursor.peek("FAIL") && !cursor.peek("ROLLBACK"))
        cursor.unexpected();
    cursor.skipBalanced();
    return carriesOn;
}

Sql::Change parseInsert(Cursor &cursor)
{
    Sql::ChangeRows rows;
    rows.verb = Sql::RowVerb::Insert;
    if (cursor.take("REPLACE"))
        rows.onConflict = true;
    else if (cursor.take("INSERT"))
        rows.onConflict = takesConflicts(cursor);
    cursor.expect("INTO");
    rows.table = cursor.qualifiedName();
    if (cursor.take("AS"))
        cursor.name();
    if (cursor.peekSign('('))
        rows.columns = cursor.nameList();
    const qsizetype body = cursor.position();
    if (cursor.take({"DEFAULT", "VALUES"})) {
        rows.bounded = true;
        return rows;
    }
    rows.fromQuery = cursor.peek("SELECT") || cursor.peek("WITH");
    if (!rows.fromQuery && !cursor.peek("VALUES"))
        cursor.unexpected();
    if (rows.fromQuery)
        parseConditions(cursor, body, rows);
    static const QRegularExpression unlessThere(uR"(\bNOT\s+EXISTS\b)"_s, QRegularExpression::CaseInsensitiveOption);
    rows.onConflict = rows.onConflict || findConflictClause(cursor, body) < cursor.count()
        || unlessThere.matchView(rows.predicate).hasMatch();
    return rows;
}

QStringList parseAssignments(Cursor &cursor)
{
    QStringList columns;
    do {
        if (cursor.peekSign('('))
            columns += cursor.nameList();
        else
            columns.append(cursor.name());
        // "=~" and the like are one token where no space stands between.
        if (!cursor.text(cursor.position()).startsWith('='))
            cursor.unexpected();
        int cases = 0;
        while (!cursor.atEnd() && !cursor.peekSign(',')
               && (cases > 0
                   || !(cursor.peek("FROM") || cursor.peek("WHERE") || cursor.peek("RETURNING") || cursor.peek("ORDER")
                        || cursor.peek("LIMIT")))) {
            cases += cursor.peek("CASE") ? 1 : cursor.peek("END") ? -1 : 0;
            cursor.skipBalanced();
        }
    } while (cursor.takeSign(','));
    return columns;
}

Sql::Change parseUpdate(Cursor &cursor)
{
    Sql::ChangeRows rows;
    rows.verb = Sql::RowVerb::Update;
    cursor.expect("UPDATE");
    rows.onConflict = takesConflicts(cursor);
    rows.table = cursor.qualifiedName();
    if (cursor.take("AS") || (cursor.atName() && !cursor.peek("SET") && !cursor.peek("INDEXED") && !cursor.peek("NOT")))
        cursor.name();
    if (cursor.take({"INDEXED", "BY"}))
        cursor.name();
    else
        cursor.take({"NOT", "INDEXED"});
    cursor.expect("SET");
    rows.columns = parseAssignments(cursor);
    parseConditions(cursor, cursor.position(), rows);
    return rows;
}

Sql::Change parseDelete(Cursor &cursor)
{
    Sql::ChangeRows rows;
    rows.verb = Sql::RowVerb::Delete;
    cursor.expect("DELETE");
    cursor.expect("FROM");
    rows.table = cursor.qualifiedName();
    const qsizetype body = cursor.position();
    if (cursor.take("AS"))
        cursor.name();
    if (cursor.take({"INDEXED", "BY"}))
        cursor.name();
    else
        cursor.take({"NOT", "INDEXED"});
    if (!cursor.atEnd() && !cursor.peek("WHERE") && !cursor.peek("RETURNING") && !cursor.peek("ORDER")
        && !cursor.peek("LIMIT"))
        cursor.unexpected();
    parseConditions(cursor, body, rows);
    return rows;
}

Sql::Change parseSelect(Cursor &cursor)
{
    Sql::ChangeRows rows;
    rows.verb = Sql::RowVerb::Select;
    const qsizetype begin = cursor.position();
    const qsizetype from = cursor.find("FROM", begin);
    cursor.moveTo(from + 1);
    if (from < cursor.count() && cursor.atName() && !cursor.peekSign('(', 1))
        rows.table = cursor.qualifiedName();
    parseConditions(cursor, begin, rows);
    return rows;
}

/// WITH [RECURSIVE] a (…) AS [NOT MATERIALIZED] (…), …
void skipCommonTables(Cursor &cursor)
{
    cursor.take("RECURSIVE");
    do {
        cursor.name();
        if (cursor.peekSign('('))
            cursor.nameList();
        cursor.expect("AS");
        cursor.take("NOT");
        cursor.take("MATERIALIZED");
        cursor.parenthesised();
    } while (cursor.takeSign(','));
}

} // namespace

Sql::Change parseRows(Cursor &cursor)
{
    if (cursor.take("WITH"))
        skipCommonTables(cursor);
    if (cursor.peek("INSERT") || cursor.peek("REPLACE"))
        return parseInsert(cursor);
    if (cursor.peek("UPDATE"))
        return parseUpdate(cursor);
    if (cursor.peek("DELETE"))
        return parseDelete(cursor);
    if (!cursor.peek("SELECT") && !cursor.peek("VALUES"))
        cursor.unexpected();
    return parseSelect(cursor);
}

} // namespace Sqlite
