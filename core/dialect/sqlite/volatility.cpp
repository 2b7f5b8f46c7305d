// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/volatility.h"

#include "core/dialect/sqlite/parse.h"

using namespace Qt::StringLiterals;
using Sql::TokenKind;
using Sql::Volatility;

namespace Sqlite {

namespace {

const QStringList clockWords = {u"current_time"_s, u"current_date"_s, u"current_timestamp"_s};

Volatility ofCall(const QString &function)
{
    static const QStringList random = {u"random"_s, u"randomblob"_s, u"changes"_s, u"total_changes"_s,
                                       u"last_insert_rowid"_s};
    static const QStringList clock = {u"date"_s,      u"time"_s,      u"datetime"_s,
                                      u"julianday"_s, u"unixepoch"_s, u"strftime"_s};
    static const QStringList constant = {u"abs"_s,    u"char"_s,   u"coalesce"_s, u"hex"_s,        u"ifnull"_s,
                                         u"iif"_s,    u"instr"_s,  u"json"_s,     u"json_array"_s, u"json_object"_s,
                                         u"length"_s, u"lower"_s,  u"ltrim"_s,    u"max"_s,        u"min"_s,
                                         u"nullif"_s, u"printf"_s, u"format"_s,   u"quote"_s,      u"replace"_s,
                                         u"round"_s,  u"rtrim"_s,  u"substr"_s,   u"substring"_s,  u"trim"_s,
                                         u"typeof"_s, u"upper"_s,  u"zeroblob"_s, u"cast"_s};
    if (random.contains(function))
        return Volatility::Volatile;
    if (clock.contains(function))
        return Volatility::Stable;
    return constant.contains(function) ? Volatility::Constant : Volatility::Unknown;
}

/// The worse of two.
Volatility worse(Volatility a, Volatility b)
{
    return std::max(a, b);
}

QList<QByteArray> tokens(const QString &expression)
{
    const QByteArray text = expression.toUtf8();
    Sql::Lexer lexer(text, lexicalRules());
    QList<QByteArray> result;
    for (Sql::Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        if (token.kind != TokenKind::Comment)
            result.append(lexer.text(token).toByteArray());
    }
    return result;
}

bool isName(const QByteArray &token)
{
    const char c = token.isEmpty() ? '\0' : token.front();
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || uchar(c) >= 0x80;
}

} // namespace

Volatility volatility(const QString &expression)
{
    static_assert(Volatility::None < Volatility::Constant && Volatility::Constant < Volatility::Stable
                  && Volatility::Stable < Volatility::Volatile && Volatility::Volatile < Volatility::Unknown);
    if (expression.isEmpty())
        return Volatility::None;
    const QList<QByteArray> all = tokens(expression);
    Volatility result = Volatility::Constant;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!isName(all.at(i)))
            continue;
        const QString word = QString::fromUtf8(all.at(i)).toLower();
        if (clockWords.contains(word))
            result = worse(result, Volatility::Stable);
        else if (i + 1 < all.size() && all.at(i + 1) == "(")
            result = worse(result, ofCall(word));
    }
    return result;
}

bool isPlainDefault(const QString &expression)
{
    QList<QByteArray> all = tokens(expression);
    if (all.size() > 2 && Sql::isWord(all.first(), "CAST") && all.at(1) == "(") {
        // What follows AS in it is a type.
        qsizetype as = 2;
        while (as < all.size() && !Sql::isWord(all.at(as), "AS"))
            ++as;
        all = all.sliced(2, as - 2);
    }
    for (qsizetype i = 1; i < all.size(); ++i) {
        if (all.at(i) == "(" && isName(all.at(i - 1))) // a call
            return false;
    }
    all.removeIf([](const QByteArray &token) { return token == "(" || token == ")" || token == "-" || token == "+"; });
    if (all.size() != 1 || clockWords.contains(QString::fromUtf8(all.first()).toLower()))
        return all.isEmpty();
    return true;
}

bool isNullDefault(const QString &expression)
{
    QList<QByteArray> all = tokens(expression);
    all.removeIf([](const QByteArray &token) { return token == "(" || token == ")"; });
    return all.isEmpty() || (all.size() == 1 && Sql::isWord(all.first(), "NULL"));
}

} // namespace Sqlite
