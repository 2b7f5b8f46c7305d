// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

/// How things look, said once for every part: tones that mean something, each readable on the palette that it is asked
/// for. No part relies on a tone alone: a sign and a word always stand beside it.
namespace Look {

enum class Tone {
    Neutral, ///< plain information
    Good, ///< observed to be right, instant
    Info, ///< worth knowing
    Data, ///< about rows, not about schema
    Caution, ///< blocks somebody, needs a look
    Danger, ///< fails, loses data, blocks everybody
};

struct Colours
{
    QColor text; ///< at least 4.5 : 1 on background and on the palette's base and window
    QColor background; ///< a tint of the palette's base
    QColor line; ///< for squiggles, lanes, frames: at least 3 : 1 on the palette's base
};

Colours colours(Tone tone, const QPalette &palette);
bool isDark(const QPalette &palette);

/// The system's font of one width; where that has no bold, which SQL's keywords are shown in, another that has one.
QFont fixedFont();

/// The contrast of two colours as WCAG defines it: 1 to 21.
double contrast(const QColor &first, const QColor &second);

} // namespace Look
