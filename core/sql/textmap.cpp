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
    return int(!isContinuation(byte)) + int(uchar(byte) >= 0xF0);
}

/// Of some bytes: sixteen at a time, which the compiler then takes at once.
static qsizetype unitsIn(QByteArrayView bytes)
{
    constexpr qsizetype together = 16;
    qsizetype units = 0;
    while (bytes.size() >= together) {
        uchar some = 0;
        for (qsizetype i = 0; i < together; ++i)
            some += uchar(unitsOf(bytes.data()[i]));
        units += some;
        bytes = bytes.sliced(together);
    }
    for (const char byte : bytes)
        units += unitsOf(byte);
    return units;
}

TextMap::TextMap(QByteArray text)
    : m_text(std::move(text))
    , m_lines{0}
{
    countUnits(0);
    const QByteArrayView bytes(m_text);
    m_lines.reserve(bytes.size() / 32 + 1); // about as long are lines of SQL
    for (qsizetype feed = bytes.indexOf('\n'); feed >= 0; feed = bytes.indexOf('\n', feed + 1))
        m_lines.append(feed + 1);
}

/// Before each block from this one on; the ones before it are known.
void TextMap::countUnits(qsizetype block)
{
    const QByteArrayView bytes(m_text);
    qsizetype units = block > 0 ? m_units.at(block) : 0;
    m_units.resize(block);
    for (qsizetype offset = block * blockSize; offset < bytes.size(); offset += blockSize) {
        m_units.append(units);
        units += unitsIn(bytes.sliced(offset, std::min(blockSize, bytes.size() - offset)));
    }
    if (m_text.size() % blockSize == 0)
        m_units.append(units);
}

void TextMap::replace(Range range, QByteArrayView bytes)
{
    const qsizetype begin = std::clamp<qsizetype>(range.begin, 0, m_text.size());
    const qsizetype end = std::clamp(range.end, begin, m_text.size());
    m_text.replace(begin, end - begin, bytes);

    // A line begins behind its feed: those of the feeds that are gone go with them.
    const qsizetype first = std::ranges::upper_bound(m_lines, begin) - m_lines.begin();
    const qsizetype last = std::ranges::upper_bound(m_lines, end) - m_lines.begin();
    QList<qsizetype> added;
    for (qsizetype feed = bytes.indexOf('\n'); feed >= 0; feed = bytes.indexOf('\n', feed + 1))
        added.append(begin + feed + 1);
    const qsizetype longer = bytes.size() - (end - begin);
    if (added.size() != last - first) {
        QList<qsizetype> lines;
        lines.reserve(m_lines.size() + added.size() - (last - first));
        lines << m_lines.first(first) << added << m_lines.sliced(last);
        m_lines = std::move(lines);
    } else {
        std::ranges::copy(added, m_lines.begin() + first);
    }
    for (qsizetype i = first + added.size(); i < m_lines.size(); ++i)
        m_lines[i] += longer;
    countUnits(begin / blockSize);
}

/// Between two offsets.
qsizetype TextMap::units(qsizetype from, qsizetype to) const
{
    const QByteArrayView bytes(m_text);
    if (to - from <= blockSize)
        return unitsIn(bytes.sliced(from, to - from));
    const qsizetype first = from / blockSize + 1;
    const qsizetype last = to / blockSize;
    return unitsIn(bytes.sliced(from, first * blockSize - from)) + m_units.at(last) - m_units.at(first)
        + unitsIn(bytes.sliced(last * blockSize, to - last * blockSize));
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
    return {line, int(units(m_lines.at(line), offset))};
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
