// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/range.h"

#include <QByteArray>
#include <QList>

namespace Sql {

/// A place as editors and people count it.
struct Position
{
    int line = 0; ///< from 0
    int column = 0; ///< from 0, in UTF-16 code units

    bool operator==(const Position &) const = default;
    auto operator<=>(const Position &) const = default;
};

/// The one converter between byte offsets, lines and columns, and code points. Built once per text; every other
/// part of the program asks it and does no arithmetic of its own. Offsets outside the text are clamped.
class TextMap
{
public:
    explicit TextMap(QByteArray text = {});

    const QByteArray &text() const { return m_text; }
    int lineCount() const { return int(m_lines.size()); }

    Position position(qsizetype offset) const;
    qsizetype offset(Position position) const;
    /// Of the first byte of each line.
    const QList<qsizetype> &lineStarts() const { return m_lines; }

    /// The bytes of a range become others. Counts only what stands behind them again, and splits no line anew.
    void replace(Range range, QByteArrayView bytes);

    /// PostgreSQL counts characters from 1: `offset` of the character with that number, counted from byte `from`.
    qsizetype offsetOfCodePoint(qsizetype number, qsizetype from = 0) const;

    /// The bytes of one line (from 0) without its line ending.
    QByteArrayView line(int line) const;

private:
    QByteArray m_text;
    QList<qsizetype> m_lines; ///< offset of each line's first byte
    QList<qsizetype> m_units; ///< UTF-16 code units before each block of bytes, so that a very long line costs no more
                              ///< than a short one

    void countUnits(qsizetype block);
    qsizetype units(qsizetype from, qsizetype to) const;
    qsizetype endOfLine(int line) const;
};

} // namespace Sql
