// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/replay.h"

#include <memory>
#include <vector>

namespace Lint {

/// The statements of a script that is being edited, parsed. An edit is cut again from the last boundary before it until
/// old and new boundaries meet; only what lies between is parsed. Places before the edit count from the beginning of
/// the file, those behind it from its end, so that none need be moved for an edit near the last one.
class EditedScript
{
public:
    explicit EditedScript(const Dialect::Dialect *dialect)
        : m_dialect(dialect)
    {
    }

    /// Everything anew.
    void read(const QByteArray &file, Sql::Range section);
    /// `edited` of the file became `inserted` bytes; `file` and `section` are as they are now. An edit outside of the
    /// section moves it.
    void edit(const QByteArray &file, Sql::Range section, Sql::Range edited, qsizetype inserted);

    /// All of them, where they stand now. Their transactions are not assigned.
    QList<Statement> statements();
    /// How many statements have been parsed since it was made.
    qsizetype parsed() const { return m_parsed; }
    /// The texts of the statements that the last read() or edit() parsed.
    const QList<QByteArray> &newTexts() const { return m_newTexts; }

private:
    /// From one boundary to the next, with at most one statement.
    struct Piece
    {
        qsizetype until = 0; ///< behind its terminator; in the front from the file's beginning, else from its end
        qsizetype seen = 0; ///< how far the text was read to find that; counted likewise
        bool fresh = false; ///< cutting may begin anew behind it
        qsizetype lead = 0; ///< from its beginning to its statement
        std::optional<Statement> statement = {};
    };
    using Pieces = std::vector<std::unique_ptr<Piece>>;

    void toFront();
    void toBack();
    void split(qsizetype offset);
    void cut(const QByteArray &file, Sql::Range section, qsizetype editEnd);
    qsizetype endOfFront(Sql::Range section) const;
    void place(Piece &piece, qsizetype begin);

    const Dialect::Dialect *m_dialect;
    Pieces m_front;
    Pieces m_back; ///< the last piece first
    qsizetype m_size = 0; ///< of the file
    qsizetype m_begin = 0; ///< of the section
    bool m_readAhead = false; ///< the end of some piece hangs on what is behind it
    qsizetype m_parsed = 0;
    QList<QByteArray> m_newTexts;
};

} // namespace Lint
