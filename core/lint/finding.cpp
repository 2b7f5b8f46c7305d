// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/linter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray applied(const QByteArray &text, QList<Edit> edits)
{
    std::ranges::stable_sort(edits, {}, [](const Edit &edit) { return std::pair(edit.range.begin, edit.range.end); });
    QByteArray result;
    result.reserve(text.size() + 64 * edits.size());
    qsizetype at = 0;
    bool first = true;
    for (const Edit &edit : std::as_const(edits)) {
        // Touching edits contend for the same place: the one that comes first wins, never a mixture.
        const bool touches = !first && edit.range.begin <= at;
        if (touches || edit.range.begin < at || edit.range.end < edit.range.begin || edit.range.end > text.size())
            continue;
        result += QByteArrayView(text).sliced(at, edit.range.begin - at);
        result += edit.text;
        at = edit.range.end;
        first = false;
    }
    result += QByteArrayView(text).sliced(at);
    return result;
}

} // namespace Lint
