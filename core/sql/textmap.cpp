// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/textmap.h"

#include <algorithm>

namespace Sql {

static constexpr qsizetype blockSize = 4096;

static bool isContinuation(char byte)
{
    return (uchar(byte) & 0xC0) == 0x80;
}

/// Code units of the character that this byte begins; a continuation byte begins none.
static int unitsOf(char byte)
{
    if (isContinuation(byte))
        return 0;
    return uchar(byte) >= 0xF0 ? 2 : 1;
}

TextMap::TextMap(QByteArray text)
    : m_text(std::move(text))
    , m_lines{0}
{
    qsizetype units = 0;
    const char *bytes = m_text.constData();
    for (qsizetype offset = 0; offset < m_text.size(); ++offset) {
        if (offset % blockSize == 0)
            m_units.append(units);
        units += unitsOf(bytes[offset]);
        if (bytes[offset] == '\n')
            m_lines.append(offset + 1);
    }
    if (m_text.size() % blockSize == 0)
        m_units.append(units);
}

qsizetype TextMap::unitsBefore(qsizetype offset) const
{
    const qsizetype block = offset / blockSize;
    qsizetype units = m_units.at(block);
    for (qsizetype at = block * blockSize; at < offset; ++at)
        units += unitsOf(m_text.at(at));
    return units;
}

qsizetype TextMap::endOfLine(int line) const
{
    if (line + 1 >= lineCount())
        return m_text.size();
    qsizetype end = m_lines.at(line + 1) - 1;
    if (end > m_lines.at(line) && m_text.at(end - 1) == '\r')
        --end;
    return end;
}

Position TextMap::position(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    while (offset > 0 && offset < m_text.size() && isContinuation(m_text.at(offset)))
        --offset;
    const auto next = std::ranges::upper_bound(m_lines, offset);
    const int line = int(next - m_lines.begin()) - 1;
    offset = std::min(offset, endOfLine(line));
    return {line, int(unitsBefore(offset) - unitsBefore(m_lines.at(line)))};
}

qsizetype TextMap::offset(Position position) const
{
    if (position.line < 0)
        return 0;
    if (position.line >= lineCount())
        return m_text.size();
    const qsizetype end = endOfLine(position.line);
    qsizetype at = m_lines.at(position.line);
    int units = 0;
    while (at < end) {
        // A column within a surrogate pair is the place before it.
        const int width = unitsOf(m_text.at(at));
        if (units + width > position.column && width > 0)
            break;
        units += width;
        ++at;
    }
    return at;
}

qsizetype TextMap::offsetOfCodePoint(qsizetype number, qsizetype from) const
{
    qsizetype at = std::clamp<qsizetype>(from, 0, m_text.size());
    for (qsizetype passed = 1; passed < number && at < m_text.size(); ++passed) {
        ++at;
        while (at < m_text.size() && isContinuation(m_text.at(at)))
            ++at;
    }
    return at;
}

QByteArrayView TextMap::line(int line) const
{
    if (line < 0 || line >= lineCount())
        return {};
    const qsizetype begin = m_lines.at(line);
    return QByteArrayView(m_text).sliced(begin, endOfLine(line) - begin);
}

} // namespace Sql
