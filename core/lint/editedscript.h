// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/replay.h"

#include <QHash>

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

    /// Some statements as a script of their own.
    struct Excerpt
    {
        struct Part
        {
            qsizetype from = 0; ///< in `text`
            qsizetype at = 0; ///< of the same byte in the file
            qsizetype length = 0;
            bool changed = false;
        };
        QByteArray text = {};
        QList<Statement> statements = {}; ///< their places are in `text`
        QList<Part> parts = {}; ///< in order
        Sql::Range changed = {}; ///< the piece of the file that the last edit cut anew
        /// False: more belongs to it than may be looked at for one key, any statement may call a routine of the script,
        /// or code that is put together when it runs may alter any table.
        bool whole = true;
    };
    /// What the last edit cut anew, the statements that make or alter what it names, and the session's settings and
    /// transactions.
    Excerpt excerpt(const QByteArray &file) const;
    /// An edit that runs on without meeting a boundary is cut to its end by and by: false as long as it is not.
    bool isSettled() const { return m_unsettledFrom < 0; }
    void settle(const QByteArray &file, Sql::Range section);

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
        qsizetype tail = 0; ///< from its statement's beginning to its end
        bool inBack = false;
        bool makes = false; ///< makes or alters what it names
        bool fills = false; ///< may fill a column
        bool session = false; ///< sets a parameter or begins or ends a transaction
        bool reachesAll = false; ///< makes a routine, or runs code that is put together when it runs
        std::optional<Statement> statement = {};
        std::vector<quint64> names = {};
    };
    using Pieces = std::vector<std::unique_ptr<Piece>>;

    void toFront();
    void toBack();
    void split(qsizetype offset);
    void cut(const QByteArray &file, Sql::Range section, qsizetype editEnd, qsizetype atMost);
    void take(Piece &piece, const Sql::Statement &sql, qsizetype begin);
    void drop();
    qsizetype end(const Piece &piece) const { return piece.inBack ? m_size - piece.until : piece.until; }
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
    size_t m_new = 0; ///< so many pieces at the end of the front are new
    qsizetype m_unsettledFrom = -1; ///< where cutting was broken off
    qsizetype m_reachingAll = 0; ///< statements that may alter anything
    using ByName = QHash<quint64, QList<const Piece *>>;
    static void forget(ByName &pieces, const Piece *piece);
    ByName m_makers; ///< by the names that they make or alter
    ByName m_fillers; ///< by the tables that they write to
    QList<const Piece *> m_session;
};

} // namespace Lint
