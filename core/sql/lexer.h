// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/range.h"

#include <QByteArrayView>

#include <initializer_list>
#include <string_view>

namespace Sql {

/// Comments whose text the server carries out: /*! … */, from some version on with /*!50100 … */, and MariaDB's /*M! …
/// */.
enum class ExecutableComments { None, MySql, MariaDb };

/// How a dialect's lexical surface differs from plain SQL.
struct LexicalRules
{
    bool dollarQuotes = false; ///< $tag$ … $tag$
    bool escapeStrings = false; ///< E'…\'…'
    bool backslashEscapes = false; ///< '…\'…' in every string (MySQL)
    bool nestedComments = false; ///< /* /* */ */
    bool hashComments = false; ///< # to the end of the line
    bool backquotes = false; ///< `name`
    bool brackets = false; ///< [name]
    bool copyFromStdin = false; ///< psql's COPY … FROM stdin; with its data up to \.
    bool clientCommands = false; ///< psql's own commands: from a backslash to the end of the line
    bool beginAtomic = false; ///< SQL-standard function bodies: BEGIN ATOMIC … END
    bool ruleActions = false; ///< CREATE RULE … DO (…; …) (PostgreSQL)
    bool triggerBodies = false; ///< CREATE TRIGGER … BEGIN …; …; END (SQLite, MySQL)
    bool returnInComment = false; ///< a -- comment goes on after a lone carriage return (SQLite, MySQL)
    bool doubleQuotedStrings = false; ///< "…" is a string (MySQL without ANSI_QUOTES)
    bool dashNeedsSpace = false; ///< -- begins a comment only before white space (MySQL)
    bool delimiterLines = false; ///< the client's DELIMITER x (MySQL)
    bool dollarNames = false; ///< a name may begin with a dollar (MySQL)
    bool openComments = false; ///< a /* comment may go on to the end of the text (SQLite)
    ExecutableComments executableComments = ExecutableComments::None;
    int serverVersion = 0; ///< that executable comments are read for: 80036, 101100; 0: any release may be meant
};

enum class TokenKind {
    Word, ///< keyword or unquoted name
    QuotedName, ///< "x", `x`, [x]
    String, ///< 'x', E'x', $$x$$
    Number,
    Operator, ///< one or more operator characters
    Punctuation, ///< one of ( ) , ; . [ ]
    Parameter, ///< $1, ?, :name, @name
    Comment,
    Data, ///< the lines after COPY … FROM stdin;
    Unterminated, ///< a string, quoted name or comment that the text ends in
    End,
};

struct Token
{
    TokenKind kind = TokenKind::End;
    Range range;

    bool operator==(const Token &) const = default;
};

/// Walks over a text token by token, white space left out, comments kept. Never fails: what cannot be a token is a
/// one-byte Operator. Total time is linear in the text.
class Lexer
{
public:
    Lexer(QByteArrayView text, const LexicalRules &rules, qsizetype from = 0);

    Token next();
    qsizetype offset() const { return m_at; } ///< of what has not been read yet
    /// Between statements: would a new lexer from here on see the same?
    bool isFresh() const { return !m_executable && m_copy == Copy::StatementStart; }
    QByteArrayView text(const Token &token) const { return m_text.sliced(token.range.begin, token.range.length()); }

private:
    enum class Copy { No, StatementStart, Copy, From, Stdin, Data };

    void skipSpace();
    Token copyData();
    Token comment(qsizetype begin);
    bool startsComment(qsizetype at) const;
    /// Where what stands in a comment begins for the server.
    struct Opening
    {
        qsizetype inside = 0; ///< of what it carries out; 0: it is a comment to this server
        bool leftOut = false; ///< by the release that it names
    };
    Opening executableOpening(qsizetype begin) const;
    bool takesSixDigits(qsizetype sixth) const;
    Token quoted(qsizetype begin, char close, bool backslashes, TokenKind kind);
    Token escapeString(qsizetype begin);
    Token dollar(qsizetype begin);
    Token prefixed(qsizetype begin);
    Token word(qsizetype begin);
    Token number(qsizetype begin);
    Token colon(qsizetype begin);
    Token operators(qsizetype begin);
    Token token(qsizetype begin);
    void watchForCopy(const Token &token);

    char at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : '\0'; }
    Token upTo(qsizetype end, qsizetype begin, TokenKind kind);

    QByteArrayView m_text;
    LexicalRules m_rules;
    qsizetype m_at;
    bool m_executable = false; ///< within an executable comment
    Copy m_copy = Copy::StatementStart;
    int m_depth = 0; ///< of parentheses, counted for COPY only
};

/// Is the comment the opening or the closing of an executable one, so that its neighbours are part of the statement?
bool isExecutableMark(QByteArrayView comment);

/// Is the text this keyword, which is as long and in upper case? ASCII, whatever its case.
bool isSameWord(QByteArrayView text, std::string_view keyword);

/// Is this Word the keyword? ASCII, whatever its case; `keyword` is in upper case.
inline bool isWord(QByteArrayView token, std::string_view keyword)
{
    return size_t(token.size()) == keyword.size() && isSameWord(token, keyword); // most are not even as long
}
/// Is it one of the keywords?
bool isAnyWord(QByteArrayView token, std::initializer_list<std::string_view> keywords);

/// Does the keyword, whatever its case, stand in the text, be it as part of a longer word, in a string or a comment?
bool mayHold(QByteArrayView text, std::string_view keyword);

/// The name that a Word or QuotedName token stands for: quotes taken off and doubled quotes undone; an unquoted word as
/// written.
QString unquotedName(QByteArrayView token);

} // namespace Sql
