// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/parsecursor.h"

#include "core/dialect/sqlite/parse.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Sql::TokenKind;

namespace Sqlite {

Cursor::Cursor(const Sql::Statement &statement)
    : m_statement(statement)
{
    readTokens();
}

void Cursor::readTokens()
{
    Sql::Lexer lexer(m_statement.text, lexicalRules());
    int depth = 0;
    bool insert = false;
    bool values = false;
    while (true) {
        const Sql::Token token = lexer.next();
        if (token.kind == TokenKind::End)
            break;
        if (token.kind == TokenKind::Comment)
            continue;
        const QByteArrayView text = lexer.text(token);
        if (token.kind == TokenKind::Unterminated) {
            m_tokens.append(token);
            m_at = m_tokens.size() - 1;
            fail(text.startsWith("/*")
                     ? QCoreApplication::translate("Sqlite", "This comment has no end.")
                     : QCoreApplication::translate("Sqlite", "The quote that begins here has no end."));
            return;
        }
        // The rows of a long INSERT say nothing, and there may be millions of them.
        if (m_tokens.isEmpty())
            insert = Sql::isWord(text, "INSERT") || Sql::isWord(text, "REPLACE");
        values = values || (insert && depth == 0 && token.kind == TokenKind::Word && Sql::isWord(text, "VALUES"));
        const bool closes = text == ")";
        depth -= closes ? 1 : 0;
        if (!values || depth <= 0)
            m_tokens.append(token);
        depth += text == "(" ? 1 : 0;
        if (depth < 0) {
            m_at = m_tokens.size() - 1;
            fail(QCoreApplication::translate("Sqlite", "Nothing is open that this parenthesis closes."));
            return;
        }
    }
    if (depth > 0 && !m_error) {
        m_at = m_tokens.size();
        fail(QCoreApplication::translate("Sqlite", "A parenthesis is not closed."));
    }
}

QByteArrayView Cursor::text(qsizetype token) const
{
    if (token < 0 || token >= m_tokens.size())
        return {};
    const Sql::Range range = m_tokens.at(token).range;
    return QByteArrayView(m_statement.text).sliced(range.begin, range.length());
}

bool Cursor::peek(QByteArrayView keyword, qsizetype ahead) const
{
    const qsizetype token = m_at + ahead;
    return token < m_tokens.size() && m_tokens.at(token).kind == TokenKind::Word && Sql::isWord(text(token), keyword);
}

bool Cursor::peekSign(char sign, qsizetype ahead) const
{
    const qsizetype token = m_at + ahead;
    return token < m_tokens.size() && m_tokens.at(token).kind == TokenKind::Punctuation && text(token)[0] == sign;
}

bool Cursor::take(QByteArrayView keyword)
{
    if (!peek(keyword))
        return false;
    ++m_at;
    return true;
}

bool Cursor::take(std::initializer_list<QByteArrayView> keywords)
{
    qsizetype ahead = 0;
    for (const QByteArrayView keyword : keywords) {
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

bool Cursor::takeOperator(QByteArrayView sign)
{
    if (atEnd() || m_tokens.at(m_at).kind != TokenKind::Operator || text(m_at) != sign)
        return false;
    ++m_at;
    return true;
}

void Cursor::expect(QByteArrayView keyword)
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

bool Cursor::atName(qsizetype ahead) const
{
    const qsizetype token = m_at + ahead;
    if (token >= m_tokens.size())
        return false;
    const TokenKind kind = m_tokens.at(token).kind;
    return kind == TokenKind::Word || kind == TokenKind::QuotedName
        || (kind == TokenKind::String && text(token)[0] == '\'');
}

QString Cursor::name()
{
    if (!atName()) {
        unexpected();
        return {};
    }
    return Sql::unquotedName(text(m_at++));
}

Sql::Name Cursor::qualifiedName()
{
    const qsizetype from = m_at;
    Sql::Name result;
    result.name = name();
    if (takeSign('.')) {
        result.schema = result.name.compare(u"main", Qt::CaseInsensitive) == 0 ? QString() : result.name;
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

Sql::Range Cursor::range(qsizetype from, qsizetype to) const
{
    to = std::min(to, m_tokens.size());
    if (from < 0 || from >= to)
        return {m_statement.range.end, m_statement.range.end};
    const Sql::Range range = {m_tokens.at(from).range.begin, m_tokens.at(to - 1).range.end};
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
    fail(atEnd()
             ? QCoreApplication::translate("Sqlite", "The statement ends too early.")
             : QCoreApplication::translate("Sqlite", "“%1” is not expected here.").arg(QString::fromUtf8(text(m_at))));
}

qsizetype Cursor::find(QByteArrayView keyword, qsizetype from) const
{
    int depth = 0;
    for (qsizetype token = from; token < m_tokens.size(); ++token) {
        const TokenKind kind = m_tokens.at(token).kind;
        if (kind == TokenKind::Punctuation) {
            const char sign = text(token)[0];
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        } else if (depth == 0 && kind == TokenKind::Word && Sql::isWord(text(token), keyword)) {
            return token;
        }
    }
    return m_tokens.size();
}

} // namespace Sqlite
