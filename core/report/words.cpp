// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Report {

namespace {
struct WordsWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};
} // namespace

static QString separator()
{
    return u" · "_s;
}

/// "ACCESS EXCLUSIVE on orders, SHARE ROW EXCLUSIVE on users", "RESERVED, EXCLUSIVE on database"
static QString lockWords(const QList<Dialect::Lock> &locks)
{
    QStringList objects;
    QHash<QString, QStringList> modes;
    for (const Dialect::Lock &lock : locks) {
        if (!modes.contains(lock.object))
            objects.append(lock.object);
        modes[lock.object].append(lock.mode);
    }
    QStringList words;
    for (const QString &object : std::as_const(objects))
        words.append(WordsWords::tr("%1 on %2").arg(modes.value(object).join(u", "_s), object));
    return words.join(u", "_s);
}

QString durationWords(qint64 milliseconds)
{
    if (milliseconds < 1000)
        return WordsWords::tr("%1 ms").arg(milliseconds);
    if (milliseconds < 60'000)
        return WordsWords::tr("%1 s").arg(
            QLocale().toString(double(milliseconds) / 1000, 'f', milliseconds < 10'000 ? 1 : 0));
    return WordsWords::tr("%1 min %2 s").arg(milliseconds / 60'000).arg(milliseconds % 60'000 / 1000);
}

QString forecastWords(const Dialect::Forecast &forecast)
{
    if (!forecast.known)
        return forecast.note.isEmpty() ? WordsWords::tr("not understood: may lock or change anything") : forecast.note;
    QStringList words;
    if (!forecast.locks.isEmpty())
        words.append(lockWords(forecast.locks));
    if (forecast.blocksReads)
        words.append(WordsWords::tr("blocks reads and writes"));
    else if (forecast.blocksWrites)
        words.append(WordsWords::tr("blocks writes"));
    if (!forecast.rewrites.isEmpty())
        words.append(WordsWords::tr("rewrites %1").arg(forecast.rewrites.join(u", "_s)));
    else if (!forecast.scans.isEmpty())
        words.append(WordsWords::tr("scans %1").arg(forecast.scans.join(u", "_s)));
    if (forecast.seconds && *forecast.seconds >= 0.05)
        words.append(WordsWords::tr("about %1").arg(durationWords(qint64(*forecast.seconds * 1000))));
    else if (forecast.goesThroughRows)
        words.append(WordsWords::tr("as long as its rows take"));
    else if (forecast.rewrites.isEmpty() && forecast.scans.isEmpty() && (forecast.blocksReads || forecast.blocksWrites))
        words.append(WordsWords::tr("instant once it has the lock"));
    if (words.isEmpty())
        return WordsWords::tr("no lock that others wait for");
    return words.join(separator());
}

QString traceWords(const Dialect::Trace &trace)
{
    QStringList words;
    if (!trace.locks.isEmpty())
        words.append(lockWords(trace.locks));
    if (!trace.rewrites.isEmpty())
        words.append(WordsWords::tr("rewrote %1").arg(trace.rewrites.join(u", "_s)));
    else if (!trace.scans.isEmpty())
        words.append(WordsWords::tr("scanned %1").arg(trace.scans.join(u", "_s)));
    words.append(durationWords(trace.milliseconds));
    return words.join(separator());
}

QString verdictWords(const Proof::Proof &proof)
{
    switch (proof.verdict) {
    case Proof::Verdict::Proved:
        return WordsWords::tr("Proved. Down restores the schema and keeps every row; up again gives the same.");
    case Proof::Verdict::SchemaDiffers:
        return WordsWords::tr("Not proved. Down does not restore the schema.");
    case Proof::Verdict::DataLost:
        return WordsWords::tr("Not proved. Rows are lost on the way up and down.");
    case Proof::Verdict::NotRepeatable:
        return WordsWords::tr("Not proved. Up again does not give the same schema as the first time.");
    case Proof::Verdict::UpFailed:
        return WordsWords::tr("Not proved. Up failed.");
    case Proof::Verdict::DownFailed:
        return WordsWords::tr("Not proved. Down failed.");
    case Proof::Verdict::NoDown:
        return WordsWords::tr("Not proved. There is no down script.");
    case Proof::Verdict::Irreversible:
        return WordsWords::tr("Not proved. The migration is declared irreversible.");
    case Proof::Verdict::Skipped:
        return proof.trace.isEmpty() ? WordsWords::tr("Not run.")
                                     : WordsWords::tr("Not proved. Not everything in the schema can be compared.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString differenceWords(const Schema::Difference &difference)
{
    const QString what = difference.path.isEmpty()
        ? difference.object + u' ' + difference.name
        : difference.object + u' ' + difference.name + u": "_s + difference.path;
    switch (difference.kind) {
    case Schema::Difference::Kind::Added:
        return WordsWords::tr("added %1").arg(what)
            + (difference.after.isEmpty() || difference.after == difference.name ? QString()
                                                                                 : u", "_s + difference.after);
    case Schema::Difference::Kind::Removed:
        return WordsWords::tr("removed %1").arg(what)
            + (difference.before.isEmpty() || difference.before == difference.name ? QString()
                                                                                   : u", "_s + difference.before);
    case Schema::Difference::Kind::Changed:
        return WordsWords::tr("changed %1").arg(what) + u", "_s
            + (difference.before.isEmpty() ? WordsWords::tr("nothing") : difference.before) + u" → "_s
            + (difference.after.isEmpty() ? WordsWords::tr("nothing") : difference.after);
    }
    Q_UNREACHABLE_RETURN({});
}

QString stateWords(Engine::State state)
{
    switch (state) {
    case Engine::State::Pending:
        return WordsWords::tr("pending");
    case Engine::State::Applied:
        return WordsWords::tr("applied");
    case Engine::State::Failed:
        return WordsWords::tr("failed");
    case Engine::State::Edited:
        return WordsWords::tr("edited after it ran");
    case Engine::State::Missing:
        return WordsWords::tr("file missing");
    case Engine::State::OutOfOrder:
        return WordsWords::tr("out of order");
    case Engine::State::Baseline:
        return WordsWords::tr("baseline");
    case Engine::State::RolledBack:
        return WordsWords::tr("rolled back");
    }
    Q_UNREACHABLE_RETURN({});
}

QString stateSign(Engine::State state)
{
    switch (state) {
    case Engine::State::Pending:
        return u"○"_s;
    case Engine::State::Applied:
        return u"●"_s;
    case Engine::State::Failed:
        return u"✗"_s;
    case Engine::State::Edited:
        return u"◪"_s;
    case Engine::State::Missing:
        return u"?"_s;
    case Engine::State::OutOfOrder:
        return u"↕"_s;
    case Engine::State::Baseline:
        return u"▣"_s;
    case Engine::State::RolledBack:
        return u"↶"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString lostWords(const Proof::LostRows &lost)
{
    const QString rows = WordsWords::tr("%n row(s)", nullptr, int(lost.rows));
    return lost.column.isEmpty() ? WordsWords::tr("%1 of %2").arg(rows, lost.table)
                                 : WordsWords::tr("%1 of %2.%3").arg(rows, lost.table, lost.column);
}

} // namespace Report
