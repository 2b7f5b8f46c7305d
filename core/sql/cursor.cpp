// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/cursor.h"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace Sql {

Cursor::Cursor(const Statement &statement, const LexicalRules &rules, const Naming &naming)
    : m_statement(statement)
    , m_naming(naming)
{
    readTokens(rules);
}

void Cursor::readTokens(const LexicalRules &rules)
{
    Lexer lexer(m_statement.text, rules);
    m_tokens.reserve(m_statement.text.size() / 4 + 4);
    int depth = 0;
    bool insert = false;
    bool values = false;
    while (true) {
        const Token token = lexer.next();
        if (token.kind == TokenKind::End)
            break;
        if (token.kind == TokenKind::Comment)
            continue;
        const QByteArrayView text = lexer.text(token);
        if (token.kind == TokenKind::Unterminated) {
            m_tokens.append(token);
            m_at = m_tokens.size() - 1;
            fail(text.startsWith("/*") ? QCoreApplication::translate("Sql", "This comment has no end.")
                                       : QCoreApplication::translate("Sql", "The quote that begins here has no end."));
            return;
        }
        // The rows of a long INSERT say nothing, and there may be millions of them.
        if (m_tokens.isEmpty())
            insert = isWord(text, "INSERT") || isWord(text, "REPLACE");
        values = values || (insert && depth == 0 && token.kind == TokenKind::Word && isWord(text, "VALUES"));
        const char sign = token.kind == TokenKind::Punctuation ? text[0] : '\0';
        depth -= sign == ')' ? 1 : 0;
        if (!values || depth <= 0)
            m_tokens.append(token);
        depth += sign == '(' ? 1 : 0;
        if (depth < 0) {
            m_at = m_tokens.size() - 1;
            fail(QCoreApplication::translate("Sql", "Nothing is open that this parenthesis closes."));
            return;
        }
    }
    if (depth > 0 && !m_error) {
        m_at = m_tokens.size();
        fail(QCoreApplication::translate("Sql", "A parenthesis is not closed."));
    }
}

QString Cursor::folded(qsizetype token) const
{
    const QString name = unquotedName(text(token));
    return kind(token) == TokenKind::Word ? name.toLower() : name;
}

bool Cursor::peek(std::string_view keyword, qsizetype ahead) const
{
    const qsizetype token = m_at + ahead;
    return token < m_tokens.size() && m_tokens.at(token).kind == TokenKind::Word && isWord(text(token), keyword);
}

bool Cursor::peekSign(char sign, qsizetype ahead) const
{
    const qsizetype token = m_at + ahead;
    return token < m_tokens.size() && m_tokens.at(token).kind == TokenKind::Punctuation && text(token)[0] == sign;
}

bool Cursor::take(std::string_view keyword)
{
    if (!peek(keyword))
        return false;
    ++m_at;
    return true;
}

bool Cursor::take(std::initializer_list<std::string_view> keywords)
{
    qsizetype ahead = 0;
    for (const std::string_view keyword : keywords) {
        if (!peek(keyword, ahead++))
            return false;
    }
    m_at += ahead;
    return true;
}

bool Cursor::takeSign(char sign)
{
    if (!peekSign(sign))
        return false;
    ++m_at;
    return true;
}

bool Cursor::takeOperator(std::string_view sign)
{
    if (atEnd() || m_tokens.at(m_at).kind != TokenKind::Operator || std::string_view(text(m_at)) != sign)
        return false;
    ++m_at;
    return true;
}

void Cursor::expect(std::string_view keyword)
{
    if (!take(keyword))
        unexpected();
}

void Cursor::expectSign(char sign)
{
    if (!takeSign(sign))
        unexpected();
}

void Cursor::expectEnd()
{
    if (!atEnd())
        unexpected();
}

/// Is it no number although it begins with a digit: 2fa, 1e, but not 1e5, 0xff, 0b01?
static bool isNameWithDigits(QByteArrayView token)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (token.isEmpty() || !digit(token[0]) || token.contains('.') || token.contains('+') || token.contains('-'))
        return false;
    if (token.size() > 2 && token.startsWith("0x"))
        return !std::ranges::all_of(token.sliced(2), [](char c) { return std::isxdigit(uchar(c)) != 0; });
    if (token.size() > 2 && token.startsWith("0b"))
        return !std::ranges::all_of(token.sliced(2), [](char c) { return c == '0' || c == '1'; });
    const auto other = std::ranges::find_if_not(token, digit);
    if (other == token.end())
        return false;
    const bool exponent = (*other | 0x20) == 'e' && other + 1 != token.end();
    return !exponent || !std::all_of(other + 1, token.end(), digit);
}

bool Cursor::atName(qsizetype ahead) const
{
    const qsizetype token = m_at + ahead;
    if (token >= m_tokens.size())
        return false;
    const TokenKind kind = m_tokens.at(token).kind;
    if (kind == TokenKind::Number)
        return m_naming.digitsBeginNames && isNameWithDigits(text(token));
    return kind == TokenKind::Word || kind == TokenKind::QuotedName
        || (m_naming.stringsAreNames && kind == TokenKind::String && text(token)[0] == '\'');
}

QString Cursor::name()
{
    if (!atName()) {
        unexpected();
        return {};
    }
    return unquotedName(text(m_at++));
}

Name Cursor::qualifiedName()
{
    const qsizetype from = m_at;
    Name result;
    result.name = name();
    if (takeSign('.')) {
        const bool implied = result.name.compare(m_naming.impliedSchema, Qt::CaseInsensitive) == 0;
        result.schema = implied ? QString() : result.name;
        result.inDefault = implied;
        result.name = name();
    }
    result.range = rangeFrom(from);
    return result;
}

QStringList Cursor::nameList()
{
    QStringList names;
    expectSign('(');
    do {
        names.append(name());
    } while (takeSign(','));
    expectSign(')');
    return names;
}

void Cursor::skipBalanced()
{
    if (!peekSign('(')) {
        m_at = std::min(m_at + 1, m_tokens.size());
        return;
    }
    int depth = 0;
    for (; !atEnd(); ++m_at) {
        depth += peekSign('(') ? 1 : peekSign(')') ? -1 : 0;
        if (depth == 0) {
            ++m_at;
            return;
        }
    }
}

QString Cursor::parenthesised()
{
    if (!peekSign('(')) {
        unexpected();
        return {};
    }
    const qsizetype from = m_at + 1;
    skipBalanced();
    return written(from, m_at - 1);
}

QString Cursor::written(qsizetype from, qsizetype to) const
{
    to = std::min(to, m_tokens.size());
    if (from < 0 || from >= to)
        return {};
    const qsizetype begin = m_tokens.at(from).range.begin;
    return QString::fromUtf8(QByteArrayView(m_statement.text).sliced(begin, m_tokens.at(to - 1).range.end - begin));
}

Range Cursor::range(qsizetype from, qsizetype to) const
{
    to = std::min(to, m_tokens.size());
    if (from < 0 || from >= to)
        return {m_statement.range.end, m_statement.range.end};
    const Range range = {m_tokens.at(from).range.begin, m_tokens.at(to - 1).range.end};
    return range.shifted(m_statement.range.begin);
}

void Cursor::fail(const QString &message)
{
    if (m_error)
        return;
    const qsizetype place = m_at < m_tokens.size() ? m_tokens.at(m_at).range.begin : m_statement.text.size();
    m_error = Error{.message = message, .position = m_statement.range.begin + place, .kind = Error::Kind::Failed};
    m_at = m_tokens.size();
}

void Cursor::unexpected()
{
    if (m_error)
        return;
    fail(atEnd() ? QCoreApplication::translate("Sql", "The statement ends too early.")
                 : QCoreApplication::translate("Sql", "“%1” is not expected here.").arg(QString::fromUtf8(text(m_at))));
}

qsizetype Cursor::find(std::string_view keyword, qsizetype from) const
{
    return findAny(from, {keyword});
}

qsizetype Cursor::findAny(qsizetype from, std::initializer_list<std::string_view> keywords) const
{
    int depth = 0;
    for (qsizetype token = from; token < m_tokens.size(); ++token) {
        const TokenKind kind = m_tokens.at(token).kind;
        if (kind == TokenKind::Punctuation) {
            const char sign = text(token)[0];
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        } else if (depth == 0 && kind == TokenKind::Word) {
            const QByteArrayView word = text(token);
            if (isAnyWord(word, keywords))
                return token;
        }
    }
    return m_tokens.size();
}

bool Cursor::peekAny(std::initializer_list<std::string_view> keywords) const
{
    return std::ranges::any_of(keywords, [this](std::string_view keyword) { return peek(keyword); });
}

namespace {

/// A column that names one row: the rowid, or what people call a table's own key. Nothing but the text is known here.
bool isOwnKey(QByteArrayView token)
{
    const QString name = unquotedName(token).toLower();
    return name == u"rowid" || name == u"_rowid_" || name == u"oid" || name == u"id";
}

/// One that rows are counted through by.
bool isKey(QByteArrayView token)
{
    return isOwnKey(token) || unquotedName(token).endsWith(u"_id", Qt::CaseInsensitive);
}

bool isLiteral(QByteArrayView token)
{
    return !token.isEmpty()
        && (QByteArrayView("0123456789'?:@$").contains(token.front()) || token.startsWith("x'")
            || token.startsWith("X'"));
}

/// IN ( … ) that begins here: a subquery with a LIMIT, or of a key a list that only states values.
bool isBoundedList(const Cursor &cursor, qsizetype open, bool ofKey)
{
    int depth = 0;
    const bool query = isWord(cursor.text(open + 1), "SELECT") || isWord(cursor.text(open + 1), "WITH");
    for (qsizetype token = open; token < cursor.count(); ++token) {
        const QByteArrayView text = cursor.text(token);
        depth += text == "(" ? 1 : text == ")" ? -1 : 0;
        if (depth == 0)
            return !query && ofKey;
        if (query && depth == 1 && isWord(text, "LIMIT"))
            return true;
        if (!query && token > open && text != "," && !isLiteral(text))
            return false;
    }
    return false;
}

} // namespace

bool isBoundedPredicate(const Cursor &cursor, qsizetype from, qsizetype to)
{
    int depth = 0;
    bool lower = false;
    bool upper = false;
    bool bounded = false;
    for (qsizetype token = from; token < to; ++token) {
        const QByteArrayView text = cursor.text(token);
        depth += text == "(" ? 1 : text == ")" ? -1 : 0;
        if (depth > 0 || (depth == 0 && text == ")"))
            continue;
        if (isWord(text, "OR"))
            return false;
        const QByteArrayView before = token > from ? cursor.text(token - 1) : QByteArrayView();
        const bool key = isKey(before);
        if (isWord(text, "BETWEEN")) {
            bounded = bounded || key;
        } else if (isWord(text, "IN") && !isWord(before, "NOT")) {
            bounded = bounded || isBoundedList(cursor, token + 1, key);
        } else if (text == "=" || text == "==") {
            bounded = bounded || (isOwnKey(before) && isLiteral(cursor.text(token + 1)));
        } else if (key && (text == ">" || text == ">=")) {
            lower = true;
        } else if (key && (text == "<" || text == "<=")) {
            upper = true;
        }
    }
    return bounded || (lower && upper);
}

} // namespace Sql
