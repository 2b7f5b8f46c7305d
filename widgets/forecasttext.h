// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "widgets/look.h"

/// A forecast or a trace in words and a sign, for notes, plans and tables.
namespace ForecastText {

/// What a statement costs those who work on the database meanwhile.
enum class Weight {
    Silent, ///< nothing to tell
    Instant, ///< ● no scan, no rewrite
    Blocks, ///< ◆ scans, or keeps writers waiting while it works
    Heavy, ///< ▲ rewrites, or keeps everybody waiting while it works
    Unknown, ///< ? not understood: never to be read as safe
};

Weight weight(const Dialect::Forecast &forecast);
Weight weight(const Dialect::Trace &trace);

QString sign(Weight weight);
Look::Tone tone(Weight weight);

/// "blocks writes · scans orders · ≈ 41 s"; without the sign.
QString full(const Dialect::Forecast &forecast);
/// "2 ms · ACCESS EXCLUSIVE, observed"
QString full(const Dialect::Trace &trace);
/// One or two words: "instant", "blocks writes", "rewrites".
QString brief(Weight weight, const Dialect::Forecast &forecast);
/// Everything, as lines, for a hover.
QString details(const Dialect::Forecast &forecast);
QString details(const Dialect::Trace &trace);

/// "41 s", "3 min", "2 ms" in the user's locale.
QString duration(double seconds);
/// "12.4 M" rather than "12400000".
QString count(qint64 number);

} // namespace ForecastText
