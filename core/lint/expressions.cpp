// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/expressions.h"

#include "core/sql/lexer.h"
#include "core/sql/sharedtext.h"

#include <QSet>
#include <QVarLengthArray>

#include <array>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace Lint {

/// Some of the words of an expression, in a row.
using WordSpan = std::span<const QString>;

/// A word as it is compared: in lower case.
static QString lowered(QByteArrayView word)
{
    if (std::ranges::any_of(word, [](char c) { return uchar(c) >= 0x80; }))
        return QString::fromUtf8(word).toLower();
    QVarLengthArray<char, 64> lower(word.begin(), word.end());
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
    return Sql::sharedText(lower);
}

static QStringList readTokens(const QString &expression)
{
    const QByteArray text = expression.toUtf8();
    Sql::Lexer lexer(text, {});
    QStringList result;
    result.reserve(text.size() / 4 + 4);
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == Sql::TokenKind::Word)
            result.append(lowered(lexer.text(token)));
        else if (token.kind == Sql::TokenKind::QuotedName)
            result.append(Sql::unquotedName(lexer.text(token)));
        else if (token.kind != Sql::TokenKind::Comment)
            result.append(Sql::sharedText(lexer.text(token)));
    }
    return result;
}

/// The expression's tokens: words in lower case, names without quotes, comments left out. Rules ask much of the same
/// conditions, one rule after the other of those of several scripts: the last answers are kept, of long ones the last.
static QStringList tokens(const QString &expression)
{
    struct Answer
    {
        QString expression = {};
        QStringList tokens = {};
    };
    static constexpr qsizetype isLong = 1000;
    static thread_local std::array<Answer, 64> answers;
    static thread_local Answer lastLong;
    Answer &answer = expression.size() >= isLong ? lastLong : answers[qHash(expression) % answers.size()];
    if (answer.expression != expression)
        answer = {.expression = expression, .tokens = readTokens(expression)};
    return answer.tokens;
}

/// Takes off parentheses that enclose the whole.
static WordSpan unwrapped(WordSpan words)
{
    while (words.size() >= 2 && words.front() == "("_L1 && words.back() == ")"_L1) {
        int depth = 0;
        for (size_t i = 0; i + 1 < words.size(); ++i) {
            depth += words[i] == "("_L1 ? 1 : words[i] == ")"_L1 ? -1 : 0;
            if (depth == 0)
                return words; // "(a) AND (b)"
        }
        words = words.subspan(1, words.size() - 2);
    }
    return words;
}

static bool holdsWord(WordSpan words, QLatin1StringView word)
{
    return std::ranges::any_of(words, [&](const QString &one) { return one == word; });
}

/// The parts of a top-level AND list; one part where there is none, or where an OR at the top weakens it.
static std::vector<WordSpan> conjuncts(WordSpan words)
{
    if (!holdsWord(words, "and"_L1))
        return {words};
    std::vector<WordSpan> parts;
    int depth = 0;
    size_t begin = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        depth += words[i] == "("_L1 ? 1 : words[i] == ")"_L1 ? -1 : 0;
        if (depth == 0 && words[i] == "or"_L1)
            return {words};
        if (depth == 0 && words[i] == "and"_L1) {
            parts.push_back(words.subspan(begin, i - begin));
            begin = i + 1;
        }
    }
    parts.push_back(words.subspan(begin));
    return parts;
}

QStringList wordsOf(const QString &expression)
{
    return tokens(expression);
}

QList<QStringList> conditionsOf(const QString &expression)
{
    const QStringList all = tokens(expression);
    QList<QStringList> conditions;
    std::vector<WordSpan> open = {unwrapped(all)};
    for (size_t i = 0; i < open.size(); ++i) {
        const WordSpan part = open[i];
        const std::vector<WordSpan> inner = conjuncts(part);
        if (inner.size() == 1) {
            conditions.append(part.size() == size_t(all.size()) ? all : QStringList(part.begin(), part.end()));
            continue;
        }
        for (const WordSpan piece : inner)
            open.push_back(unwrapped(piece));
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
    const QStringList all = tokens(expression);
    std::vector<WordSpan> open = {unwrapped(all)};
    while (!open.empty()) {
        const WordSpan part = open.back();
        open.pop_back();
        const std::vector<WordSpan> inner = conjuncts(part);
        if (inner.size() > 1) {
            for (const WordSpan piece : inner)
                open.push_back(unwrapped(piece));
            continue;
        }
        // The column may be in parentheses of its own, or qualified.
        static constexpr std::array isNotNull = {"is"_L1, "not"_L1, "null"_L1};
        if (part.size() < 4 || !std::equal(isNotNull.begin(), isNotNull.end(), part.end() - 3))
            continue;
        const WordSpan subject = unwrapped(part.first(part.size() - 3));
        if (!subject.empty() && subject.back() == column
            && (subject.size() == 1 || (subject.size() == 3 && subject[1] == "."_L1)))
            return true;
    }
    return false;
}

/// Words that may stand where a column may.
static bool isKeyword(const QString &word)
{
    static constexpr std::array keywords = {"and"_L1,  "any"_L1,   "array"_L1, "between"_L1, "case"_L1, "else"_L1,
                                            "end"_L1,  "false"_L1, "in"_L1,    "is"_L1,      "like"_L1, "not"_L1,
                                            "null"_L1, "or"_L1,    "then"_L1,  "true"_L1,    "when"_L1};
    return std::binary_search(keywords.begin(), keywords.end(), word);
}

static QStringList namesAmong(WordSpan words)
{
    QStringList names;
    for (size_t i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const bool letters = !word.isEmpty() && (word.front().isLetter() || word.front() == u'_');
        const bool type = i > 0 && words[i - 1] == "::"_L1;
        const bool call = i + 1 < words.size() && words[i + 1] == "("_L1;
        if (letters && !type && !call && !isKeyword(word) && !names.contains(word))
            names.append(word);
    }
    return names;
}

QStringList mentions(const QString &expression)
{
    return expression.isEmpty() ? QStringList() : namesAmong(tokens(expression));
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
static std::vector<WordSpan> partsBetween(WordSpan words, QLatin1StringView word)
{
    if (!holdsWord(words, word))
        return {words};
    std::vector<WordSpan> parts;
    int depth = 0;
    bool between = false;
    size_t begin = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        const QString &token = words[i];
        depth += token == "("_L1 ? 1 : token == ")"_L1 ? -1 : 0;
        if (depth == 0 && token == word && !between) {
            parts.push_back(words.subspan(begin, i - begin));
            begin = i + 1;
        } else if (depth == 0) {
            between = token == "between"_L1 || (between && token != "and"_L1);
        }
    }
    parts.push_back(words.subspan(begin));
    return parts;
}

/// Is the comparison of two numbers true?
static bool holdsForNumbers(WordSpan words)
{
    if (words.size() != 3)
        return false;
    bool one = false;
    bool other = false;
    const double a = words[0].toDouble(&one);
    const double b = words[2].toDouble(&other);
    if (!one || !other)
        return false;
    const QString &sign = words[1];
    return ((sign == "<"_L1 || sign == "<="_L1) && a < b) || ((sign == ">"_L1 || sign == ">="_L1) && a > b)
        || ((sign == "<>"_L1 || sign == "!="_L1) && a != b);
}

/// `x = x`: does one of these signs stand between two sides that are the same?
static bool comparesWithItself(WordSpan words)
{
    for (const QLatin1StringView sign : {"="_L1, "=="_L1, "<="_L1, ">="_L1}) {
        const auto at = std::ranges::find_if(words, [&](const QString &word) { return word == sign; });
        if (at != words.end() && at != words.begin()
            && std::ranges::equal(unwrapped({words.begin(), at}), unwrapped({at + 1, words.end()})))
            return true;
    }
    return false;
}

static bool isAlwaysTrue(WordSpan wrapped)
{
    const WordSpan words = unwrapped(wrapped);
    const std::vector<WordSpan> either = partsBetween(words, "or"_L1);
    if (either.size() > 1)
        return std::ranges::any_of(either, isAlwaysTrue);
    const std::vector<WordSpan> all = partsBetween(words, "and"_L1);
    if (all.size() > 1)
        return std::ranges::all_of(all, isAlwaysTrue);
    if (words.size() == 1)
        return words.front() == "true"_L1 || words.front() == "1"_L1;
    if (words.size() == 2 && words.front() == "not"_L1 && (words.back() == "false"_L1 || words.back() == "0"_L1))
        return true;
    return comparesWithItself(words) || holdsForNumbers(words);
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

/// One of the words; empty behind the last one.
static const QString &wordOf(WordSpan words, size_t at)
{
    static const QString none;
    return at < words.size() ? words[at] : none;
}

/// A value that does not come from the rows: a literal, a call of one, a query that gives one value.
static bool isFixedValue(WordSpan words)
{
    if (words.empty())
        return false;
    return (words[0] == "("_L1 && wordOf(words, 1) == "select"_L1) || namesAmong(words).isEmpty();
}

/// A list of literals, of any column or columns: IN (1, 2), (a, b) IN ((1, 2)), = ANY (ARRAY['a']), = ANY ('{1}').
static bool listsLiterals(WordSpan part)
{
    const auto placeOf = [&](QLatin1StringView word) {
        return size_t(std::ranges::find_if(part, [&](const QString &one) { return one == word; }) - part.begin());
    };
    const size_t in = placeOf("in"_L1);
    if (in > 0 && in < part.size() && part[in - 1] != "not"_L1) {
        const size_t first = wordOf(part, in + 2) == "("_L1 ? in + 3 : in + 2;
        const bool negative = wordOf(part, first) == "-"_L1;
        return wordOf(part, in + 1) == "("_L1 && isLiteral(wordOf(part, negative ? first + 1 : first));
    }
    const size_t any = placeOf("any"_L1);
    return any > 1 && any < part.size() && part[any - 1] == "="_L1 && wordOf(part, any + 1) == "("_L1
        && (wordOf(part, any + 2) == "array"_L1 || isLiteral(wordOf(part, any + 2))) && !holdsWord(part, "select"_L1);
}

bool limitsRows(const QString &expression, const QList<QStringList> &keys)
{
    const QStringList tokenList = tokens(expression);
    const WordSpan words = unwrapped(tokenList);
    if (partsBetween(words, "or"_L1).size() > 1)
        return false; // an OR beside it lets other rows in
    QStringList equal;
    QStringList from;
    QStringList to;
    for (const WordSpan wrapped : partsBetween(words, "and"_L1)) {
        const WordSpan part = unwrapped(wrapped);
        if (listsLiterals(part))
            return true;
        const size_t at = wordOf(part, 1) == "."_L1 ? 2 : 0; // it may be qualified
        const QString &column = wordOf(part, at);
        const QString &verb = wordOf(part, at + 1);
        const bool first = std::ranges::any_of(
            keys, [&](const QStringList &key) { return key.size() == 1 && key.first() == column; });
        if ((verb == "="_L1 || verb == "=="_L1) && isFixedValue(part.subspan(at + 2)))
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
