// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/codebody.h"

#include "core/lint/codewalker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

using Sql::Token;
using Sql::TokenKind;

/// A doubled quote becomes one quote and a blank, so that nothing moves: the blank stands outside of the inner string.
/// A quote within an inner string ('''') keeps its two characters and gains two blanks behind them.
static QByteArray withoutDoubledQuotes(QByteArrayView inner)
{
    QByteArray text = inner.toByteArray();
    bool open = false;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text.at(end) == '\'')
            ++end;
        if (end == i) {
            ++i;
            continue;
        }
        const qsizetype quotes = (end - i) / 2;
        for (qsizetype at = i; at < end; ++at)
            text[at] = open == (at < i + quotes) ? '\'' : ' ';
        open = open != (quotes % 2 == 1);
        i = end;
    }
    return text;
}

std::optional<QByteArray> literalText(QByteArrayView literal, qsizetype *begin)
{
    if (literal.startsWith('$')) {
        const qsizetype tag = literal.indexOf('$', 1) + 1;
        if (tag <= 0 || literal.size() < 2 * tag)
            return std::nullopt;
        *begin += tag;
        return literal.sliced(tag, literal.size() - 2 * tag).toByteArray();
    }
    const qsizetype quote = literal.indexOf('\'');
    if (quote < 0 || quote > 1 || literal.size() < quote + 2 || literal.contains('\\'))
        return std::nullopt;
    *begin += quote + 1;
    return withoutDoubledQuotes(literal.sliced(quote + 1, literal.size() - quote - 2));
}

namespace {

/// The names of a routine's arguments: what stands first in each item of its list.
QStringList arguments(const Sql::Statement &statement, const Sql::LexicalRules &rules)
{
    QStringList names;
    Sql::Lexer lexer(statement.text, rules);
    int depth = 0;
    bool first = false;
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        const QByteArrayView text = lexer.text(token);
        if (token.kind == TokenKind::Punctuation) {
            depth += text == "(" ? 1 : text == ")" ? -1 : 0;
            first = depth == 1 && (text == "(" || text == ",");
            if (depth == 0 && text == ")")
                break;
        } else if (first && (token.kind == TokenKind::Word || token.kind == TokenKind::QuotedName)) {
            first = Sql::isAnyWord(text, {"IN", "OUT", "INOUT", "VARIADIC"});
            if (!first)
                names.append(Sql::unquotedName(text).toLower());
        }
    }
    return names;
}

/// The literal that holds the body: DO's only one, or the one behind AS.
std::optional<Token> bodyToken(const Sql::Statement &statement, const Sql::LexicalRules &rules)
{
    Sql::Lexer lexer(statement.text, rules);
    bool routine = false;
    bool next = false;
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        if (token.kind == TokenKind::Comment)
            continue;
        const bool isWord = token.kind == TokenKind::Word;
        if (token.range.begin == 0 || (!routine && !next)) {
            next = next || (isWord && Sql::isWord(lexer.text(token), "DO"));
            routine = routine || (isWord && Sql::isAnyWord(lexer.text(token), {"FUNCTION", "PROCEDURE"}));
            continue;
        }
        if (routine)
            next = next || (isWord && Sql::isWord(lexer.text(token), "AS"));
        if (next && token.kind == TokenKind::String)
            return token;
    }
    return std::nullopt;
}

/// Where a body without quotes begins (MySQL, BEGIN ATOMIC); -1: there is none.
qsizetype plainBody(const Sql::Statement &statement, const Sql::LexicalRules &rules)
{
    Sql::Lexer lexer(statement.text, rules);
    bool routine = false;
    int depth = 0;
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        const QByteArrayView text = lexer.text(token);
        if (token.kind == TokenKind::Punctuation)
            depth += text == "(" ? 1 : text == ")" ? -1 : 0;
        if (token.kind != TokenKind::Word || depth > 0)
            continue;
        if (Sql::isAnyWord(text, {"FUNCTION", "PROCEDURE", "EVENT"}))
            routine = true;
        else if (routine && Sql::isWord(text, "BEGIN"))
            return token.range.begin;
    }
    return -1;
}

} // namespace

CodeBody codeBody(const Sql::Statement &statement, const QString &language, const Sql::LexicalRules &rules)
{
    CodeBody body;
    const QString lower = language.toLower();
    if (!lower.isEmpty() && lower != "plpgsql"_L1 && lower != "sql"_L1)
        return body;
    QByteArray text;
    qsizetype begin = statement.range.begin;
    bool editable = true;
    if (const std::optional<Token> token = bodyToken(statement, rules)) {
        const QByteArrayView literal = QByteArrayView(statement.text).sliced(token->range.begin, token->range.length());
        begin += token->range.begin;
        const std::optional<QByteArray> inner = literalText(literal, &begin);
        if (!inner)
            return body;
        text = *inner;
        editable = literal.startsWith('$');
    } else if (const qsizetype plain = plainBody(statement, rules); plain >= 0) {
        text = statement.text.sliced(plain);
        begin += plain;
    } else {
        return body;
    }
    body.understood = true;
    body.variables = arguments(statement, rules);
    if (lower == "sql"_L1 && rules.dollarQuotes && bodyToken(statement, rules)) {
        const QList<Sql::Statement> statements = Sql::split(text, rules);
        for (Sql::Statement inner : statements) {
            inner.range = inner.range.shifted(begin);
            body.statements.append({.sql = inner, .editable = editable});
        }
        return body;
    }
    CodeWalker(text, begin, editable, rules, body).walk();
    return body;
}

} // namespace Lint
