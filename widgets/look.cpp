// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <cmath>

namespace Look {

static double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        return channel <= 0.03928F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QFont fixedFont()
{
    using namespace Qt::StringLiterals;
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const auto hasBold = [](const QString &family) { return QFontDatabase::styles(family).contains(u"Bold"_s); };
    if (!hasBold(QFontInfo(font).family())) {
        for (const QString &family : {u"Hack"_s, u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s}) {
            if (hasBold(family)) {
                font.setFamily(family);
                break;
            }
        }
    }
    return font;
}

static QColor mixed(const QColor &over, const QColor &under, float share)
{
    const auto channel = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()));
}

// The hue moves towards black or white, away from what is behind it, until it can be read there.
static QColor readable(QColor colour, const QList<QColor> &backgrounds, double wanted, bool dark)
{
    const auto good = [&] {
        return std::ranges::all_of(backgrounds, [&](const QColor &b) { return contrast(colour, b) >= wanted; });
    };
    for (int step = 0; step < 40 && !good(); ++step)
        colour = mixed(dark ? QColor(Qt::white) : QColor(Qt::black), colour, 0.06F);
    return colour;
}

static QColor hue(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return QColor::fromHsl(210, 12, 120);
    case Tone::Good:
        return QColor::fromHsl(145, 170, 75);
    case Tone::Info:
        return QColor::fromHsl(205, 190, 110);
    case Tone::Data:
        return QColor::fromHsl(238, 140, 150);
    case Tone::Caution:
        return QColor::fromHsl(30, 230, 100);
    case Tone::Danger:
        return QColor::fromHsl(4, 170, 110);
    }
    Q_UNREACHABLE_RETURN({});
}

Colours colours(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const QColor background = mixed(hue(tone), base, dark ? 0.28F : 0.16F);
    return {.text = readable(hue(tone), {background, base, window}, 4.5, dark),
            .background = background,
            .line = readable(hue(tone), {base, window}, 3.0, dark)};
}

} // namespace Look
