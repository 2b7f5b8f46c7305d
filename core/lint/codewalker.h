// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/codebody.h"

namespace Lint {

/// Walks over the text of one body, word by word: statements of PL/pgSQL and of the stored programs of MySQL begin with
/// a keyword or end with a semicolon, and that is all that is needed to find the SQL in them, at its place in the file.
class CodeWalker
{
public:
    /// `offset`: of the text in its file. `body` gets what is found.
    CodeWalker(const QByteArray &text, qsizetype offset, bool editable, const Sql::LexicalRules &rules, CodeBody &body);
    void walk();

private:
    enum class Frame { Block, If, Case, Loop };
    struct Open
    {
        Frame frame;
        bool handler = false; ///< behind EXCEPTION
        bool conditional = false; ///< this frame or one around it is an IF, a CASE or a handler
        bool commits = false;
        qsizetype firstStatement = 0;
        qsizetype loop = -1; ///< the innermost one
        QString condition = {}; ///< of an IF
    };

    // Tokens are counted; comments are left out.
    bool word(qsizetype at, std::string_view keyword) const;
    bool wordAny(qsizetype at, std::initializer_list<std::string_view> keywords) const;
    bool mark(qsizetype at, char c) const;
    bool isOperator(qsizetype at, QByteArrayView sign) const;
    QByteArrayView text(qsizetype at) const;
    Sql::Range range(qsizetype from, qsizetype to) const; ///< of the file
    QString written(qsizetype from, qsizetype to) const;
    QString name(qsizetype at) const;
    /// The first of the words, or the semicolon, outside of parentheses and CASE … END at or behind `from`.
    qsizetype ahead(qsizetype from, std::initializer_list<std::string_view> keywords) const;

    qsizetype step(qsizetype at);
    qsizetype declarations(qsizetype at);
    qsizetype loopHead(qsizetype at);
    void forHead(qsizetype at, qsizetype head, CodeLoop &loop);
    qsizetype close(qsizetype at);
    qsizetype leave(qsizetype at);
    void execute(qsizetype from, qsizetype to);
    void sql(qsizetype from, qsizetype to, bool editable);
    void blankTarget(qsizetype from, qsizetype to, QByteArray &statement) const;
    void add(const Sql::Statement &statement, bool editable);
    void commit(qsizetype at);
    void open(Frame frame, qsizetype loop = -1);
    void closeInnermost();
    qsizetype innermostLoop() const { return m_open.isEmpty() ? -1 : m_open.last().loop; }
    void exitsLoop(const QString &label, const QString &condition);

    const QByteArray &m_text;
    qsizetype m_offset;
    bool m_editable;
    const Sql::LexicalRules &m_rules;
    CodeBody &m_body;
    QList<Sql::Token> m_tokens;
    QList<Open> m_open;
    QString m_label; ///< of the statement that follows
    QStringList m_labels; ///< of the loops
    QList<std::pair<qsizetype, qsizetype>> m_guarded; ///< statements of blocks that handle exceptions: first, behind
};

} // namespace Lint
