// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/schema/linediff.h"

#include <vector>

/// Above this many pairs of lines the exact comparison costs too much for a view; a function body of 3,000 lines still
/// has it.
static constexpr qsizetype mostCells = 10'000'000;

static QStringList linesOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

/// Changed runs: the lines of both sides are set beside each other, and gaps come last.
static void flush(QList<LinePair> &pairs, QStringList &removed, QStringList &added)
{
    const qsizetype count = qMax(removed.size(), added.size());
    for (qsizetype i = 0; i < count; ++i)
        pairs.append({removed.value(i), added.value(i), i < removed.size(), i < added.size()});
    removed.clear();
    added.clear();
}

QList<LinePair> lineDiff(const QString &before, const QString &after)
{
    const QStringList left = linesOf(before);
    const QStringList right = linesOf(after);
    QList<LinePair> pairs;
    QStringList removed;
    QStringList added;
    if (left.size() * right.size() > mostCells) {
        removed = left;
        added = right;
        flush(pairs, removed, added);
        return pairs;
    }
    // Longest common subsequence, from the end, so that it can be read off from the beginning.
    const size_t width = size_t(right.size()) + 1;
    std::vector<int> length((size_t(left.size()) + 1) * width, 0);
    for (qsizetype i = left.size() - 1; i >= 0; --i) {
        for (qsizetype j = right.size() - 1; j >= 0; --j) {
            const size_t cell = size_t(i) * width + size_t(j);
            length[cell] = left[i] == right[j] ? length[cell + width + 1] + 1
                                               : qMax(length[cell + width], length[cell + 1]);
        }
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() || j < right.size()) {
        const size_t cell = size_t(i) * width + size_t(j);
        if (i < left.size() && j < right.size() && left[i] == right[j]) {
            flush(pairs, removed, added);
            pairs.append({left[i++], right[j++]});
        } else if (j >= right.size() || (i < left.size() && length[cell + width] >= length[cell + 1])) {
            removed.append(left[i++]);
        } else {
            added.append(right[j++]);
        }
    }
    flush(pairs, removed, added);
    return pairs;
}

LinePart changedPart(const QString &line, const QString &partner)
{
    const qsizetype shorter = qMin(line.size(), partner.size());
    qsizetype begin = 0;
    while (begin < shorter && line[begin] == partner[begin])
        ++begin;
    qsizetype end = 0;
    while (end < shorter - begin && line[line.size() - 1 - end] == partner[partner.size() - 1 - end])
        ++end;
    // Whole words: half a word in colour reads badly.
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    while (begin > 0 && begin < line.size() && isWord(line[begin - 1]) && isWord(line[begin]))
        --begin;
    qsizetype to = line.size() - end;
    while (to < line.size() && to > begin && isWord(line[to - 1]) && isWord(line[to]))
        ++to;
    return {begin, qMax<qsizetype>(0, to - begin)};
}
