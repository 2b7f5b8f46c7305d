// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/fixes.h"

#include "core/sql/textmap.h"

#include <algorithm>

namespace Fixes {

QList<Lint::Edit> backToFront(const QList<Lint::Edit> &edits, const QString &file)
{
    QList<Lint::Edit> own;
    for (const Lint::Edit &edit : edits) {
        if (edit.file == file)
            own.append(edit);
    }
    std::ranges::stable_sort(own, {}, [](const Lint::Edit &edit) { return edit.range.begin; });
    QList<Lint::Edit> apart;
    for (const Lint::Edit &edit : std::as_const(own)) {
        if (apart.isEmpty() || apart.last().range.end <= edit.range.begin)
            apart.append(edit);
    }
    std::ranges::reverse(apart);
    return apart;
}

static QStringList lines(QByteArrayView text)
{
    QStringList all = QString::fromUtf8(text).split(u'\n');
    for (QString &line : all) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return all;
}

QList<PreviewLine> preview(const QByteArray &text, const QList<Lint::Edit> &edits)
{
    if (edits.isEmpty())
        return {};
    const QList<Lint::Edit> sorted = backToFront(edits, edits.first().file);
    const Sql::TextMap map(text);

    // Everything between the first and the last edited line, before and after; then what both share is taken off both
    // ends.
    const int first = map.position(sorted.last().range.begin).line;
    const int last = map.position(sorted.first().range.end).line;
    const qsizetype begin = map.offset({.line = first, .column = 0});
    const qsizetype end = last + 1 < map.lineCount() ? map.offset({.line = last + 1, .column = 0}) - 1 : text.size();

    QByteArray changed = text.sliced(begin, end - begin);
    for (const Lint::Edit &edit : sorted)
        changed.replace(edit.range.begin - begin, edit.range.length(), edit.text);

    const QStringList before = lines(QByteArrayView(text).sliced(begin, end - begin));
    const QStringList after = lines(changed);
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;

    QList<PreviewLine> result;
    for (qsizetype i = head; i < before.size() - tail; ++i)
        result.append({.kind = PreviewLine::Kind::Removed, .line = first + int(i) + 1, .text = before[i]});
    for (qsizetype i = head; i < after.size() - tail; ++i)
        result.append({.kind = PreviewLine::Kind::Added, .line = first + int(i) + 1, .text = after[i]});
    return result;
}

} // namespace Fixes
