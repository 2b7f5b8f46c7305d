// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/change.h"
#include "core/sql/statement.h"

namespace Sqlite {

/// The tokens of one statement, comments left out, and a place among them. The first mistake stops it: from then on it
/// stands at the end, nothing can be taken any more, and error() tells the place.
class Cursor
{
public:
    explicit Cursor(const Sql::Statement &statement);

    bool atEnd() const { return m_at >= m_tokens.size(); }
    qsizetype position() const { return m_at; }
    void moveTo(qsizetype position) { m_at = m_error ? m_tokens.size() : position; }
    qsizetype count() const { return m_tokens.size(); }

    QByteArrayView text(qsizetype token) const;
    /// Is the token `ahead` of here this keyword?
    bool peek(QByteArrayView keyword, qsizetype ahead = 0) const;
    bool peekSign(char sign, qsizetype ahead = 0) const;
    bool take(QByteArrayView keyword);
    /// All of them in this order, or none.
    bool take(std::initializer_list<QByteArrayView> keywords);
    bool takeSign(char sign);
    bool takeOperator(QByteArrayView sign);
    void expect(QByteArrayView keyword);
    void expectSign(char sign);
    void expectEnd();

    bool atName(qsizetype ahead = 0) const;
    QString name(); ///< expects one
    Sql::Name qualifiedName(); ///< expects one; "main" is left out, it is where everything stands
    QStringList nameList(); ///< ( a, b )

    /// Everything up to the matching parenthesis, which is expected to begin here. The text between them, as written.
    QString parenthesised();
    void skipBalanced(); ///< one token, or all of a parenthesis

    QString written(qsizetype from, qsizetype to) const; ///< the text of tokens [from, to)
    QString rest() const { return written(m_at, m_tokens.size()); }
    Sql::Range range(qsizetype from, qsizetype to) const; ///< of tokens [from, to) in the file
    Sql::Range rangeFrom(qsizetype from) const { return range(from, m_at); }

    void fail(const QString &message);
    void unexpected();
    const std::optional<Error> &error() const { return m_error; }

    /// The first token at or after `from` that is this keyword outside of all parentheses; count() when there is none.
    qsizetype find(QByteArrayView keyword, qsizetype from) const;

private:
    void readTokens();

    const Sql::Statement &m_statement;
    QList<Sql::Token> m_tokens; ///< ranges within the statement's text
    qsizetype m_at = 0;
    std::optional<Error> m_error;
};

// One function per family of statements, each from behind its first words.
Sql::Change parseCreateTable(Cursor &cursor, bool temporary);
Sql::Change parseCreateVirtualTable(Cursor &cursor);
QList<Sql::Change> parseAlterTable(Cursor &cursor);
Sql::Change parseCreateIndex(Cursor &cursor, bool unique, qsizetype keyword);
Sql::Change parseCreateView(Cursor &cursor);
Sql::Change parseCreateTrigger(Cursor &cursor);
/// INSERT, REPLACE, UPDATE, DELETE, SELECT, VALUES, WITH: from the first word on.
Sql::Change parseRows(Cursor &cursor);

} // namespace Sqlite
