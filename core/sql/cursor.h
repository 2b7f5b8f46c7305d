// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/change.h"
#include "core/sql/statement.h"

/// What the parsers of our own share: those of SQLite, MySQL and MariaDB.
namespace Sql {

/// How names are read.
struct Naming
{
    bool stringsAreNames = false; ///< 'x' too, as SQLite has it
    bool digitsBeginNames = false; ///< 2fa too, as MySQL has it
    QString impliedSchema = {}; ///< left out of qualified names: it is where everything stands
};

/// The tokens of one statement, comments left out, and a place among them. The first mistake stops it: from then on it
/// stands at the end, nothing can be taken any more, and error() tells the place.
class Cursor
{
public:
    Cursor(const Statement &statement, const LexicalRules &rules, const Naming &naming = {});

    bool atEnd() const { return m_at >= m_tokens.size(); }
    qsizetype position() const { return m_at; }
    void moveTo(qsizetype position) { m_at = m_error ? m_tokens.size() : position; }
    qsizetype count() const { return m_tokens.size(); }

    QByteArrayView text(qsizetype token) const
    {
        if (token < 0 || token >= m_tokens.size())
            return {};
        const Range range = m_tokens.at(token).range;
        return QByteArrayView(m_statement.text).sliced(range.begin, range.length());
    }
    /// Is the token `ahead` of here this keyword?
    bool peek(std::string_view keyword, qsizetype ahead = 0) const;
    bool peekSign(char sign, qsizetype ahead = 0) const;
    bool take(std::string_view keyword);
    /// All of them in this order, or none.
    bool take(std::initializer_list<std::string_view> keywords);
    bool takeSign(char sign);
    bool takeOperator(std::string_view sign);
    void expect(std::string_view keyword);
    void expectSign(char sign);
    void expectEnd();

    bool atName(qsizetype ahead = 0) const;
    QString name(); ///< expects one
    Name qualifiedName(); ///< expects one
    QStringList nameList(); ///< ( a, b )

    /// Everything up to the matching parenthesis, which is expected to begin here. The text between them, as written.
    QString parenthesised();
    void skipBalanced(); ///< one token, or all of a parenthesis

    /// The name that a token stands for: a word in lower case.
    QString folded(qsizetype token) const;
    /// What kind of token; End behind the last one.
    TokenKind kind(qsizetype token) const
    {
        return token >= 0 && token < m_tokens.size() ? m_tokens.at(token).kind : TokenKind::End;
    }
    QString written(qsizetype from, qsizetype to) const; ///< the text of tokens [from, to)
    QString rest() const { return written(m_at, m_tokens.size()); }
    Range range(qsizetype from, qsizetype to) const; ///< of tokens [from, to) in the file
    Range rangeFrom(qsizetype from) const { return range(from, m_at); }

    void fail(const QString &message);
    void unexpected();
    const std::optional<Error> &error() const { return m_error; }

    /// The first token at or after `from` that is this keyword outside of all parentheses; count() when there is none.
    qsizetype find(std::string_view keyword, qsizetype from) const;
    /// The first of these.
    qsizetype findAny(qsizetype from, std::initializer_list<std::string_view> keywords) const;
    /// Is the next token one of these keywords?
    bool peekAny(std::initializer_list<std::string_view> keywords) const;

private:
    void readTokens(const LexicalRules &rules);

    const Statement &m_statement;
    Naming m_naming;
    QList<Token> m_tokens; ///< ranges within the statement's text
    qsizetype m_at = 0;
    std::optional<Error> m_error;
};

/// Do the conditions [from, to), which all must hold, bound how many rows the statement can touch: a range or a list of
/// keys, a subquery with a LIMIT? Told from names: what is called id or …_id is taken for a key. An OR outside of
/// parentheses leaves it open.
bool isBoundedPredicate(const Cursor &cursor, qsizetype from, qsizetype to);

} // namespace Sql
