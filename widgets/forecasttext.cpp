// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forecasttext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ForecastText {

struct ForecasttextWords
{
    Q_DECLARE_TR_FUNCTIONS(ForecastText)
};

Weight weight(const Dialect::Forecast &forecast)
{
    if (!forecast.known)
        return Weight::Unknown;
    const bool works = !forecast.scans.isEmpty() || !forecast.rewrites.isEmpty();
    if (!forecast.rewrites.isEmpty() || ((works || forecast.goesThroughRows) && forecast.blocksReads))
        return Weight::Heavy;
    if (works || (forecast.goesThroughRows && forecast.blocksWrites))
        return Weight::Blocks;
    if (forecast.goesThroughRows)
        return Weight::Silent;
    return forecast.locks.isEmpty() && !forecast.blocksWrites ? Weight::Silent : Weight::Instant;
}

Weight weight(const Dialect::Trace &trace)
{
    if (!trace.rewrites.isEmpty())
        return Weight::Heavy;
    return trace.scans.isEmpty() ? Weight::Instant : Weight::Blocks;
}

QString sign(Weight weight)
{
    switch (weight) {
    case Weight::Silent:
        return {};
    case Weight::Instant:
        return u"●"_s;
    case Weight::Blocks:
        return u"◆"_s;
    case Weight::Heavy:
        return u"▲"_s;
    case Weight::Unknown:
        return u"?"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Look::Tone tone(Weight weight)
{
    switch (weight) {
    case Weight::Silent:
    case Weight::Unknown:
        return Look::Tone::Neutral;
    case Weight::Instant:
        return Look::Tone::Good;
    case Weight::Blocks:
        return Look::Tone::Caution;
    case Weight::Heavy:
        return Look::Tone::Danger;
    }
    Q_UNREACHABLE_RETURN(Look::Tone::Neutral);
}

QString duration(double seconds)
{
    const QLocale locale;
    if (seconds < 1)
        return ForecasttextWords::tr("%1 ms").arg(locale.toString(qRound64(seconds * 1000)));
    if (seconds < 120)
        return ForecasttextWords::tr("%1 s").arg(locale.toString(qRound64(seconds)));
    if (seconds < 2 * 3600)
        return ForecasttextWords::tr("%1 min").arg(locale.toString(qRound64(seconds / 60)));
    return ForecasttextWords::tr("%1 h").arg(locale.toString(seconds / 3600, 'f', 1));
}

QString count(qint64 number)
{
    const QLocale locale;
    if (number >= 1'000'000)
        return ForecasttextWords::tr("%1 M").arg(locale.toString(double(number) / 1e6, 'f', 1));
    return locale.toString(number);
}

// Without the schema that everything is in, a note stays short enough to be read.
static QString shortName(const QString &qualified)
{
    return qualified.startsWith(u"public.") ? qualified.sliced(7) : qualified;
}

static QString names(const QStringList &qualified)
{
    QStringList all;
    for (const QString &name : qualified)
        all.append(shortName(name));
    return all.join(u", "_s);
}

static QString blocking(const Dialect::Forecast &forecast)
{
    if (forecast.blocksReads)
        return ForecasttextWords::tr("blocks reads and writes");
    return forecast.blocksWrites ? ForecasttextWords::tr("blocks writes") : QString();
}

static QString strongestLock(const QList<Dialect::Lock> &locks)
{
    // Dialects list locks strongest first.
    return locks.isEmpty() ? QString() : locks.first().mode;
}

QString brief(Weight weight, const Dialect::Forecast &forecast)
{
    switch (weight) {
    case Weight::Silent:
        return {};
    case Weight::Instant:
        return ForecasttextWords::tr("instant");
    case Weight::Unknown:
        return ForecasttextWords::tr("not understood");
    case Weight::Blocks:
        return forecast.blocksWrites ? ForecasttextWords::tr("blocks writes") : ForecasttextWords::tr("scans");
    case Weight::Heavy:
        return forecast.rewrites.isEmpty() ? ForecasttextWords::tr("blocks all") : ForecasttextWords::tr("rewrites");
    }
    Q_UNREACHABLE_RETURN({});
}

QString full(const Dialect::Forecast &forecast)
{
    if (!forecast.known)
        return ForecasttextWords::tr("not understood: may lock or rewrite");

    QStringList parts;
    if (weight(forecast) == Weight::Instant)
        parts << ForecasttextWords::tr("instant") << strongestLock(forecast.locks);
    else if (weight(forecast) == Weight::Silent)
        parts << strongestLock(forecast.locks);
    else
        parts << blocking(forecast);
    if (!forecast.rewrites.isEmpty())
        parts << ForecasttextWords::tr("rewrites %1").arg(names(forecast.rewrites));
    else if (!forecast.scans.isEmpty())
        parts << ForecasttextWords::tr("scans %1").arg(names(forecast.scans));
    if (forecast.seconds && *forecast.seconds >= 0.001)
        parts << ForecasttextWords::tr("≈ %1").arg(duration(*forecast.seconds));
    else if (forecast.goesThroughRows)
        parts << ForecasttextWords::tr("as long as its rows take");
    if (forecast.rows && *forecast.rows > 0)
        parts << ForecasttextWords::tr("%1 rows").arg(count(*forecast.rows));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString full(const Dialect::Trace &trace)
{
    QStringList parts{ForecasttextWords::tr("observed: %1").arg(duration(double(trace.milliseconds) / 1000)),
                      strongestLock(trace.locks)};
    if (!trace.rewrites.isEmpty())
        parts << ForecasttextWords::tr("rewrote %1").arg(names(trace.rewrites));
    else if (!trace.scans.isEmpty())
        parts << ForecasttextWords::tr("scanned %1").arg(names(trace.scans));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

static QStringList lockLines(const QList<Dialect::Lock> &locks)
{
    QStringList lines;
    for (const Dialect::Lock &lock : locks)
        lines << ForecasttextWords::tr("%1 on %2").arg(lock.mode, lock.object);
    return lines;
}

QString details(const Dialect::Forecast &forecast)
{
    QStringList lines{sign(weight(forecast)) + u' ' + full(forecast)};
    lines += lockLines(forecast.locks);
    if (!forecast.note.isEmpty())
        lines << forecast.note;
    return lines.join(u'\n');
}

QString details(const Dialect::Trace &trace)
{
    QStringList lines{sign(weight(trace)) + u' ' + full(trace)};
    lines += lockLines(trace.locks);
    lines += trace.notices;
    return lines.join(u'\n');
}

} // namespace ForecastText
