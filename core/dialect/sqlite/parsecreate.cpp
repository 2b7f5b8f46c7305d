// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/parsecursor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sqlite {

namespace {

/// "name", or "(…)" for an expression; COLLATE and the order are left out.
QString parseIndexedColumn(Cursor &cursor)
{
    const qsizetype from = cursor.position();
    while (!cursor.atEnd() && !cursor.peekSign(',') && !cursor.peekSign(')'))
        cursor.skipBalanced();
    qsizetype to = cursor.position();
    if (to == from) {
        cursor.unexpected();
        return {};
    }
    const auto is = [&cursor](qsizetype token, QByteArrayView keyword) {
        return Sql::isWord(cursor.text(token), keyword);
    };
    if (to - from > 1 && (is(to - 1, "ASC") || is(to - 1, "DESC")))
        --to;
    if (to - from > 2 && is(to - 2, "COLLATE"))
        to -= 2;
    const QString written = cursor.written(from, to);
    if (to - from == 1)
        return Sql::unquotedName(cursor.text(from));
    return written.startsWith(u'(') && written.endsWith(u')') ? written : u'(' + written + u')';
}

} // namespace

Sql::Change parseCreateIndex(Cursor &cursor, bool unique, qsizetype keyword)
{
    Sql::CreateIndex index;
    index.unique = unique;
    index.keywordRange = cursor.range(keyword, keyword + 1);
    index.ifNotExists = cursor.take({"IF", "NOT", "EXISTS"});
    index.name = cursor.qualifiedName();
    cursor.expect("ON");
    const qsizetype from = cursor.position();
    index.table.name = cursor.name();
    index.table.schema = index.name.schema;
    index.table.inDefault = index.name.inDefault;
    index.table.range = cursor.rangeFrom(from);
    cursor.expectSign('(');
    do {
        index.columns.append(parseIndexedColumn(cursor));
    } while (cursor.takeSign(','));
    cursor.expectSign(')');
    if (cursor.take("WHERE")) {
        index.predicate = cursor.rest();
        if (index.predicate.isEmpty())
            cursor.unexpected();
    } else {
        cursor.expectEnd();
    }
    return index;
}

Sql::Change parseCreateView(Cursor &cursor)
{
    Sql::CreateObject view;
    view.kind = Sql::ObjectKind::View;
    view.ifNotExists = cursor.take({"IF", "NOT", "EXISTS"});
    view.name = cursor.qualifiedName();
    if (cursor.peekSign('('))
        cursor.nameList();
    cursor.expect("AS");
    view.body = cursor.rest();
    if (view.body.isEmpty())
        cursor.unexpected();
    return view;
}

Sql::Change parseCreateTrigger(Cursor &cursor)
{
    Sql::CreateObject trigger;
    trigger.kind = Sql::ObjectKind::Trigger;
    trigger.forEachRow = true; // SQLite has no other
    trigger.ifNotExists = cursor.take({"IF", "NOT", "EXISTS"});
    trigger.name = cursor.qualifiedName();
    if (!cursor.take("BEFORE") && !cursor.take("AFTER"))
        cursor.take({"INSTEAD", "OF"});
    if (cursor.take("UPDATE")) {
        if (cursor.take("OF")) {
            do {
                cursor.name();
            } while (cursor.takeSign(','));
        }
    } else if (!cursor.take("DELETE") && !cursor.take("INSERT")) {
        cursor.unexpected();
    }
    cursor.expect("ON");
    trigger.on = cursor.qualifiedName();
    cursor.take({"FOR", "EACH", "ROW"});
    if (cursor.take("WHEN")) {
        // The condition may hold a column named so: the body begins at the BEGIN that a statement follows.
        while (!cursor.atEnd()
               && !(cursor.peek("BEGIN")
                    && (cursor.peek("INSERT", 1) || cursor.peek("UPDATE", 1) || cursor.peek("DELETE", 1)
                        || cursor.peek("SELECT", 1) || cursor.peek("REPLACE", 1) || cursor.peek("WITH", 1)
                        || cursor.peek("VALUES", 1))))
            cursor.skipBalanced();
    }
    cursor.expect("BEGIN");
    const qsizetype from = cursor.position();
    const qsizetype last = cursor.count() - 1;
    if (cursor.error())
        return trigger;
    if (!Sql::isWord(cursor.text(last), "END") || cursor.text(last - 1) != ";") {
        cursor.moveTo(cursor.count());
        cursor.fail(QCoreApplication::translate("Sqlite", "The body of the trigger has no END."));
    }
    trigger.body = cursor.written(from, last);
    return trigger;
}

} // namespace Sqlite
