// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Two texts set side by side, line by line.
struct LinePair
{
    QString before;
    QString after;
    bool hasBefore = true; ///< false: a gap stands on the left
    bool hasAfter = true;

    bool changed() const { return !hasBefore || !hasAfter || before != after; }
    bool operator==(const LinePair &) const = default;
};

/// The pairs of two texts: the fewest changed lines, changed ones side by side where they come together.
QList<LinePair> lineDiff(const QString &before, const QString &after);

/// The part of a line that its partner does not share, as [from, from + length): words in the middle, between what both
/// begin and end with.
struct LinePart
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const LinePart &) const = default;
};
LinePart changedPart(const QString &line, const QString &partner);
