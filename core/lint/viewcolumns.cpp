// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/viewcolumns.h"

#include "core/lint/rowwords.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint {

/// Is the item's last token a name for what stands before it, or the name of a column that is the whole item?
static bool endsInName(const Sql::Cursor &item)
{
    const qsizetype last = item.count() - 1;
    if (last == 0)
        return !Sql::isAnyWord(item.text(0), {"NULL", "TRUE", "FALSE"});
    const QByteArrayView before = item.text(last - 1);
    if (before == ".") { // no more than a qualified name
        for (qsizetype i = 1; i < last; i += 2) {
            if (item.text(i) != ".")
                return false;
        }
        return last % 2 == 0;
    }
    const Sql::TokenKind kind = item.kind(last - 1);
    const bool mayEnd = kind == Sql::TokenKind::Word || kind == Sql::TokenKind::QuotedName
        || kind == Sql::TokenKind::String || kind == Sql::TokenKind::Number || before == ")" || before == "]";
    return mayEnd
        && !Sql::isAnyWord(
               before,
               {"AND", "OR", "NOT", "IS", "LIKE", "ILIKE", "BETWEEN", "FROM", "TO", "ESCAPE", "COLLATE", "ZONE"});
}

/// The name that one item of a SELECT list has: behind AS, the last word, or none.
static QString nameOf(const QString &item)
{
    const QByteArray text = item.toUtf8();
    const Sql::Statement statement{.range = {0, text.size()}, .text = text};
    const Sql::Cursor cursor(statement, {.dollarQuotes = true});
    const qsizetype last = cursor.count() - 1;
    if (last < 0)
        return {};
    if (cursor.text(last - 1) != "::" && !endsInName(cursor))
        return {};
    if (cursor.kind(last) == Sql::TokenKind::QuotedName)
        return Sql::unquotedName(cursor.text(last));
    if (cursor.kind(last) != Sql::TokenKind::Word || Sql::isWord(cursor.text(last), "END"))
        return {};
    // A word behind :: is a type, and its column has the name of what was cast.
    if (last > 0 && cursor.text(last - 1) == "::")
        return last == 2 ? nameOf(cursor.written(0, 1)) : QString();
    return QString::fromUtf8(cursor.text(last)).toLower();
}

std::optional<QStringList> viewColumns(const QString &query)
{
    const QByteArray text = query.toUtf8();
    const Sql::Statement statement{.range = {0, text.size()}, .text = text};
    const Sql::Cursor cursor(statement, {.dollarQuotes = true});
    qsizetype first = cursor.find("SELECT", 0) + 1;
    if (first >= cursor.count())
        return std::nullopt;
    if (Sql::isWord(cursor.text(first), "DISTINCT") || Sql::isWord(cursor.text(first), "ALL"))
        ++first;
    if (Sql::isWord(cursor.text(first), "ON")) // DISTINCT ON (…)
        return std::nullopt;
    const qsizetype end = cursor.findAny(first, {"FROM", "WHERE", "UNION", "ORDER", "GROUP", "LIMIT"});
    QStringList names;
    const QStringList items = listItems(cursor.written(first, end));
    for (const QString &item : items) {
        const QString name = nameOf(item);
        if (name.isEmpty())
            return std::nullopt;
        names.append(name);
    }
    return names;
}

bool takesAllColumns(const QString &query)
{
    if (!query.contains(u'*'))
        return false;
    const QByteArray text = query.toUtf8();
    Sql::Lexer lexer(text, {.dollarQuotes = true});
    bool begins = false; // may a column begin here?
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == Sql::TokenKind::Comment)
            continue;
        const QByteArrayView word = lexer.text(token);
        if (begins && word == "*")
            return true;
        begins = word == "," || word == "." || Sql::isWord(word, "SELECT") || Sql::isWord(word, "DISTINCT")
            || Sql::isWord(word, "ALL");
    }
    return false;
}

std::optional<QString> viewHead(const QByteArray &create)
{
    const Sql::Statement statement{.range = {0, create.size()}, .text = create};
    Sql::Cursor cursor(statement, {.dollarQuotes = true, .backquotes = true, .brackets = true});
    if (!cursor.take("CREATE"))
        return std::nullopt;
    cursor.take({"OR", "REPLACE"});
    cursor.take("MATERIALIZED");
    if (!cursor.take("VIEW"))
        return std::nullopt;
    cursor.take({"IF", "NOT", "EXISTS"});
    static_cast<void>(cursor.qualifiedName());
    const qsizetype from = cursor.position();
    if (cursor.peekSign('('))
        cursor.skipBalanced();
    return cursor.peek("AS") ? std::optional(cursor.written(from, cursor.position())) : std::nullopt;
}

} // namespace Lint
