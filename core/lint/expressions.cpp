// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/expressions.h"

#include "core/sql/lexer.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Lint {

static QStringList readTokens(const QString &expression)
{
    const QByteArray text = expression.toUtf8();
    Sql::Lexer lexer(text, {});
    QStringList result;
    result.reserve(text.size() / 4 + 4);
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == Sql::TokenKind::Word)
            result.append(QString::fromUtf8(lexer.text(token)).toLower());
        else if (token.kind == Sql::TokenKind::QuotedName)
            result.append(Sql::unquotedName(lexer.text(token)));
        else if (token.kind != Sql::TokenKind::Comment)
            result.append(QString::fromUtf8(lexer.text(token)));
    }
    return result;
}

/// The expression's tokens: words in lower case, names without quotes, comments left out. Rules ask much of the same
/// condition one after the other: the last answer is kept.
static QStringList tokens(const QString &expression)
{
    struct Answer
    {
        QString expression;
        QStringList tokens;
    };
    static thread_local Answer last;
    const bool same = last.expression.constData() == expression.constData() // which its copy holds
        && last.expression.size() == expression.size();
    if (!same)
        last = {.expression = expression, .tokens = readTokens(expression)};
    return last.tokens;
}

/// Takes off parentheses that enclose the whole.
static QStringList unwrapped(QStringList list)
{
    while (list.size() >= 2 && list.first() == "("_L1 && list.last() == ")"_L1) {
        int depth = 0;
        for (qsizetype i = 0; i + 1 < list.size(); ++i) {
            depth += list.at(i) == "("_L1 ? 1 : list.at(i) == ")"_L1 ? -1 : 0;
            if (depth == 0)
                return list; // "(a) AND (b)"
        }
        list = list.sliced(1, list.size() - 2);
    }
    return list;
}

/// The parts of a top-level AND list; one part where there is none, or where an OR at the top weakens it.
static QList<QStringList> conjuncts(const QStringList &list)
{
    if (!list.contains("and"_L1))
        return {list};
    QList<QStringList> parts(1);
    int depth = 0;
    for (const QString &token : list) {
        depth += token == "("_L1 ? 1 : token == ")"_L1 ? -1 : 0;
        if (depth == 0 && token == "or"_L1)
            return {list};
        if (depth == 0 && token == "and"_L1)
            parts.append(QStringList());
        else
            parts.last().append(token);
    }
    return parts;
}

QStringList wordsOf(const QString &expression)
{
    return tokens(expression);
}

QList<QStringList> conditionsOf(const QString &expression)
{
    QList<QStringList> conditions;
    QList<QStringList> open = {unwrapped(tokens(expression))};
    while (!open.isEmpty()) {
        const QStringList part = open.takeFirst();
        const QList<QStringList> inner = conjuncts(part);
        if (inner.size() == 1) {
            conditions.append(part);
            continue;
        }
        for (const QStringList &piece : inner)
            open.append(unwrapped(piece));
    }
    return conditions;
}

bool comparesWithAny(const QString &expression, const QStringList &names)
{
    static const QStringList signs = {u"="_s, u"<"_s, u"<="_s, u">"_s, u">="_s, u"between"_s, u"in"_s};
    const QList<QStringList> parts = names.isEmpty() ? QList<QStringList>() : conditionsOf(expression);
    return std::ranges::any_of(parts, [&](const QStringList &part) {
        const bool compares = std::ranges::any_of(part, [](const QString &word) { return signs.contains(word); });
        if (!compares || part.contains(u"or"_s) || part.contains(u"select"_s))
            return false;
        for (qsizetype i = 0; i < part.size(); ++i) {
            if (names.contains(part.at(i)) && (i == 0 || part.at(i - 1) != "."_L1))
                return true;
        }
        return false;
    });
}

bool impliesNotNull(const QString &expression, const QString &column)
{
    QList<QStringList> open = {unwrapped(tokens(expression))};
    while (!open.isEmpty()) {
        const QStringList part = open.takeLast();
        const QList<QStringList> inner = conjuncts(part);
        if (inner.size() > 1) {
            for (const QStringList &piece : inner)
                open.append(unwrapped(piece));
            continue;
        }
        // The column may be in parentheses of its own, or qualified.
        if (part.size() < 4 || part.last(3) != QStringList{u"is"_s, u"not"_s, u"null"_s})
            continue;
        const QStringList subject = unwrapped(part.first(part.size() - 3));
        if (subject.last() == column && (subject.size() == 1 || (subject.size() == 3 && subject.at(1) == "."_L1)))
            return true;
    }
    return false;
}

QStringList mentions(const QString &expression)
{
    static const QSet<QString> keywords = {u"and"_s,  u"or"_s,    u"not"_s,     u"is"_s,   u"null"_s, u"in"_s,
                                           u"like"_s, u"case"_s,  u"when"_s,    u"then"_s, u"else"_s, u"end"_s,
                                           u"true"_s, u"false"_s, u"between"_s, u"any"_s,  u"array"_s};
    const QStringList list = tokens(expression);
    QStringList names;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString &token = list.at(i);
        const bool word = !token.isEmpty() && (token.front().isLetter() || token.front() == u'_');
        const bool type = i > 0 && list.at(i - 1) == "::"_L1;
        if (word && !type && list.value(i + 1) != "("_L1 && !keywords.contains(token) && !names.contains(token))
            names.append(token);
    }
    return names;
}

QStringList changingCalls(const QString &expression)
{
    static const QSet<QString> words = {u"current_date"_s,   u"current_time"_s, u"current_timestamp"_s, u"localtime"_s,
                                        u"localtimestamp"_s, u"current_user"_s, u"session_user"_s};
    static const QSet<QString> functions = {u"now"_s,
                                            u"random"_s,
                                            u"clock_timestamp"_s,
                                            u"statement_timestamp"_s,
                                            u"transaction_timestamp"_s,
                                            u"timeofday"_s,
                                            u"nextval"_s,
                                            u"currval"_s,
                                            u"lastval"_s,
                                            u"gen_random_uuid"_s,
                                            u"uuidv4"_s,
                                            u"uuidv7"_s,
                                            u"uuid_generate_v1"_s,
                                            u"uuid_generate_v4"_s,
                                            u"txid_current"_s,
                                            u"rand"_s,
                                            u"uuid"_s,
                                            u"sysdate"_s,
                                            u"curdate"_s,
                                            u"curtime"_s,
                                            u"utc_date"_s,
                                            u"utc_timestamp"_s,
                                            u"unix_timestamp"_s,
                                            u"current_setting"_s,
                                            u"randomblob"_s,
                                            u"changes"_s,
                                            u"last_insert_rowid"_s,
                                            u"random_normal"_s};
    // SQLite's date functions read the clock only when told so, or told nothing.
    static const QSet<QString> clocks = {u"date"_s,      u"time"_s,      u"datetime"_s,
                                         u"julianday"_s, u"unixepoch"_s, u"strftime"_s};
    const QStringList list = tokens(expression);
    QStringList calls;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString &token = list.at(i);
        const bool call = list.value(i + 1) == "("_L1;
        const bool ofTable = i > 0 && list.at(i - 1) == "."_L1 && list.value(i - 2) != "pg_catalog"_L1;
        if (call && functions.contains(token))
            calls.append(token + u"()"_s);
        else if (call && clocks.contains(token) && (list.value(i + 2) == ")"_L1 || list.mid(i, 6).contains(u"'now'"_s)))
            calls.append(token + u"()"_s);
        else if (token == "select"_L1 && i > 0 && list.at(i - 1) == "("_L1)
            calls.append(u"SELECT"_s);
        else if (!ofTable && words.contains(token))
            calls.append(token);
    }
    calls.removeDuplicates();
    return calls;
}

/// The parts between the words `word` outside of parentheses; BETWEEN … AND … is one part.
static QList<QStringList> partsBetween(const QStringList &list, QLatin1StringView word)
{
    if (!list.contains(word))
        return {list};
    QList<QStringList> parts(1);
    int depth = 0;
    bool between = false;
    for (const QString &token : list) {
        depth += token == "("_L1 ? 1 : token == ")"_L1 ? -1 : 0;
        if (depth == 0 && token == word && !between) {
            parts.append(QStringList());
            continue;
        }
        if (depth == 0)
            between = token == "between"_L1 || (between && token != "and"_L1);
        parts.last().append(token);
    }
    return parts;
}

/// Is the comparison of two numbers true?
static bool holdsForNumbers(const QStringList &list)
{
    bool one = false;
    bool other = false;
    const double a = list.value(0).toDouble(&one);
    const double b = list.value(2).toDouble(&other);
    if (list.size() != 3 || !one || !other)
        return false;
    const QString &sign = list.at(1);
    return ((sign == "<"_L1 || sign == "<="_L1) && a < b) || ((sign == ">"_L1 || sign == ">="_L1) && a > b)
        || ((sign == "<>"_L1 || sign == "!="_L1) && a != b);
}

static bool isAlwaysTrue(const QStringList &wrapped)
{
    const QStringList list = unwrapped(wrapped);
    const QList<QStringList> either = partsBetween(list, "or"_L1);
    if (either.size() > 1)
        return std::ranges::any_of(either, isAlwaysTrue);
    const QList<QStringList> all = partsBetween(list, "and"_L1);
    if (all.size() > 1)
        return std::ranges::all_of(all, isAlwaysTrue);
    if (list.size() == 1)
        return list.first() == "true"_L1 || list.first() == "1"_L1;
    if (list == QStringList{u"not"_s, u"false"_s} || list == QStringList{u"not"_s, u"0"_s})
        return true;
    for (const QLatin1StringView sign : {"="_L1, "=="_L1, "<="_L1, ">="_L1}) {
        const qsizetype at = list.indexOf(sign);
        if (at > 0 && unwrapped(list.first(at)) == unwrapped(list.sliced(at + 1)))
            return true;
    }
    return holdsForNumbers(list);
}

bool isTautology(const QString &expression)
{
    return isAlwaysTrue(tokens(expression));
}

static bool isLiteral(const QString &token)
{
    const QChar first = token.isEmpty() ? QChar() : token.front();
    return first == u'\'' || first.isDigit() || first == u'$' || first == u':' || first == u'?';
}

/// A value that does not come from the rows: a literal, a call of one, a query that gives one value.
static bool isFixedValue(const QStringList &list)
{
    if (list.isEmpty())
        return false;
    return (list.value(0) == "("_L1 && list.value(1) == "select"_L1) || mentions(list.join(u' ')).isEmpty();
}

/// Behind a column that may be qualified; -1: the part does not begin with one.
static qsizetype behindColumn(const QStringList &part, QString *column)
{
    const qsizetype at = part.value(1) == "."_L1 ? 2 : 0;
    *column = part.value(at);
    return at + 1;
}

/// A list of literals, of any column or columns: IN (1, 2), (a, b) IN ((1, 2)), = ANY (ARRAY['a']), = ANY ('{1}').
static bool listsLiterals(const QStringList &part)
{
    const qsizetype in = part.indexOf(u"in"_s);
    if (in > 0 && part.at(in - 1) != "not"_L1) {
        const qsizetype first = part.value(in + 2) == "("_L1 ? in + 3 : in + 2;
        const bool negative = part.value(first) == "-"_L1;
        return part.value(in + 1) == "("_L1 && isLiteral(part.value(negative ? first + 1 : first));
    }
    const qsizetype any = part.indexOf(u"any"_s);
    return any > 1 && part.at(any - 1) == "="_L1 && part.value(any + 1) == "("_L1
        && (part.value(any + 2) == "array"_L1 || isLiteral(part.value(any + 2))) && !part.contains(u"select"_s);
}

bool limitsRows(const QString &expression, const QList<QStringList> &keys)
{
    const QStringList list = unwrapped(tokens(expression));
    if (partsBetween(list, "or"_L1).size() > 1)
        return false; // an OR beside it lets other rows in
    QStringList equal;
    QStringList from;
    QStringList to;
    const QList<QStringList> parts = partsBetween(list, "and"_L1);
    for (const QStringList &wrapped : parts) {
        const QStringList part = unwrapped(wrapped);
        if (listsLiterals(part))
            return true;
        QString column;
        const qsizetype at = behindColumn(part, &column);
        const QString verb = part.value(at);
        const bool first = keys.contains(QStringList{column});
        if ((verb == "="_L1 || verb == "=="_L1) && isFixedValue(part.sliced(at + 1)))
            equal.append(column);
        else if (first && verb == "between"_L1)
            return true;
        else if (first && (verb == ">"_L1 || verb == ">="_L1))
            from.append(column);
        else if (first && (verb == "<"_L1 || verb == "<="_L1))
            to.append(column);
    }
    return std::ranges::any_of(from, [&](const QString &column) { return to.contains(column); })
        || std::ranges::any_of(keys, [&](const QStringList &key) {
               return !key.isEmpty()
                   && std::ranges::all_of(key, [&](const QString &column) { return equal.contains(column); });
           });
}

} // namespace Lint
