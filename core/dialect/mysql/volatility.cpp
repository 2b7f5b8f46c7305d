// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/parsecursor.h"

using namespace Qt::StringLiterals;
using Sql::Volatility;

namespace MySql {

namespace {

bool isAny(QByteArrayView word, std::initializer_list<QByteArrayView> keywords)
{
    return std::ranges::any_of(keywords, [word](QByteArrayView keyword) { return Sql::isWord(word, keyword); });
}

Volatility ofWord(QByteArrayView word, bool call)
{
    if (isAny(word,
              {"CURRENT_TIMESTAMP", "CURRENT_DATE", "CURRENT_TIME", "LOCALTIME", "LOCALTIMESTAMP", "CURRENT_USER"}))
        return Volatility::Stable;
    if (!call)
        return Volatility::Constant;
    if (isAny(word,
              {"NOW", "CURDATE", "CURTIME", "SYSDATE", "UTC_TIMESTAMP", "UTC_DATE", "UTC_TIME", "UNIX_TIMESTAMP",
               "USER", "DATABASE", "SCHEMA", "VERSION", "CONNECTION_ID", "SESSION_USER", "SYSTEM_USER"}))
        return Volatility::Stable;
    if (isAny(word,
              {"RAND", "UUID", "UUID_SHORT", "SYS_GUID", "RANDOM_BYTES", "NEXTVAL", "LASTVAL", "SLEEP", "GET_LOCK",
               "LAST_INSERT_ID", "UUID_V4", "UUID_V7"}))
        return Volatility::Volatile;
    if (isAny(word,
              {"ABS",          "CAST",        "CEIL",         "CEILING",  "CHAR",           "COALESCE",  "CONCAT",
               "CONCAT_WS",    "CONVERT",     "DATE",         "DATE_ADD", "DATE_FORMAT",    "DATE_SUB",  "FLOOR",
               "GREATEST",     "HEX",         "IF",           "IFNULL",   "INET6_ATON",     "INET_ATON", "JSON_ARRAY",
               "JSON_EXTRACT", "JSON_OBJECT", "JSON_UNQUOTE", "LEAST",    "LEFT",           "LENGTH",    "LOWER",
               "LPAD",         "MD5",         "MOD",          "NULLIF",   "POINT",          "POW",       "REPEAT",
               "REPLACE",      "REVERSE",     "RIGHT",        "ROUND",    "RPAD",           "SHA1",      "SHA2",
               "SUBSTRING",    "SUBSTR",      "TRIM",         "TRUNCATE", "UNHEX",          "UPPER",     "UUID_TO_BIN",
               "BIN_TO_UUID",  "YEAR",        "MONTH",        "DAY",      "ST_GEOMFROMTEXT"}))
        return Volatility::Constant;
    return Volatility::Unknown;
}

} // namespace

/// The worst of what it calls.
Volatility volatility(const QString &expression)
{
    if (expression.isEmpty())
        return Volatility::None;
    const QByteArray text = expression.toUtf8();
    Sql::Lexer lexer(text, lexicalRules(Flavour::MariaDb));
    Volatility result = Volatility::Constant;
    Sql::Token token = lexer.next();
    while (token.kind != Sql::TokenKind::End) {
        const Sql::Token next = lexer.next();
        if (token.kind == Sql::TokenKind::Word) {
            const bool call = next.kind == Sql::TokenKind::Punctuation && lexer.text(next) == "(";
            result = std::max(result, ofWord(lexer.text(token), call));
        }
        if (Sql::isWord(lexer.text(token), "NEXT") && Sql::isWord(lexer.text(next), "VALUE")) // FOR a sequence
            result = std::max(result, Volatility::Volatile);
        token = next;
    }
    return result;
}

} // namespace MySql
