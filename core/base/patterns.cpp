// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/patterns.h"

#include <QHash>

QRegularExpression compiledPattern(const QString &pattern)
{
    static constexpr qsizetype many = 256;
    thread_local QHash<QString, QRegularExpression> known;
    const auto found = known.constFind(pattern);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= many)
        known.clear();
    QRegularExpression expression(pattern);
    expression.optimize();
    known.insert(pattern, expression);
    return expression;
}
