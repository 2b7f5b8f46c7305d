// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/statement.h"

namespace Sql {

/// split(), piece by piece: for who wants to stop early, or to begin at a boundary that was found before.
class Cutter
{
public:
    /// `file` must stay as it is. A part that begins behind the beginning of the script begins at a fresh boundary.
    Cutter(const QByteArray &file, const LexicalRules &rules, Range part);

    /// Cuts up to the next terminator. False: it was the end of the text.
    bool next();
    /// Behind the terminator.
    qsizetype boundary() const { return m_lexer.offset(); }
    /// How far the text was read to find the boundaries so far: beyond the last of them where a body was not closed.
    qsizetype seen() const { return m_seen; }
    /// Would a new cutter from the boundary on go on the same way? Not before the data of a COPY, nor under another
    /// delimiter.
    bool isFresh() const { return m_lexer.isFresh() && m_delimiter.isEmpty(); }
    /// So far. A piece of nothing but comments gave none; the data of a COPY may still come.
    const QList<Statement> &statements() const { return m_statements; }
    QList<Statement> takeStatements() { return std::move(m_statements); }

private:
    bool statement(bool bodies);
    void add(Range range);
    bool takeDelimiterLine(const Token &word);
    bool takeClientCommand(const Token &backslash);
    qsizetype delimiterIn(const Token &token) const;

    const QByteArray &m_file;
    const LexicalRules &m_rules;
    QByteArrayView m_text;
    Lexer m_lexer;
    QByteArray m_delimiter; ///< that DELIMITER set; empty: the semicolon, except within bodies
    qsizetype m_copy = -1; ///< index of the last statement: COPY data belong to it
    qsizetype m_seen = 0;
    QList<Statement> m_statements;
};

} // namespace Sql
