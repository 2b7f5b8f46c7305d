// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/summary.h"

#include "app/workbench/session.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

using Engine::State;
using Proof::Verdict;

namespace Summary {

struct SummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proved:
        return SummaryWords::tr("✓ proved");
    case Verdict::SchemaDiffers:
        return SummaryWords::tr("✗ schema differs");
    case Verdict::DataLost:
        return SummaryWords::tr("✗ data lost");
    case Verdict::NotRepeatable:
        return SummaryWords::tr("✗ not repeatable");
    case Verdict::UpFailed:
        return SummaryWords::tr("✗ up failed");
    case Verdict::DownFailed:
        return SummaryWords::tr("✗ down failed");
    case Verdict::NoDown:
        return SummaryWords::tr("✗ no down");
    case Verdict::Irreversible:
        return SummaryWords::tr("⚠ irreversible");
    case Verdict::Skipped:
        return SummaryWords::tr("– skipped");
    }
    Q_UNREACHABLE_RETURN({});
}

Look::Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proved:
        return Look::Tone::Good;
    case Verdict::Irreversible:
        return Look::Tone::Caution;
    case Verdict::Skipped:
        return Look::Tone::Neutral;
    default:
        return Look::Tone::Danger;
    }
}

QString whenProved(const Proof::KeptVerdict &verdict)
{
    return SummaryWords::tr("On %1, %2")
        .arg(verdict.server, QLocale().toString(verdict.at.toLocalTime(), QLocale::ShortFormat));
}

static QString stateWord(State state)
{
    switch (state) {
    case State::Pending:
        return SummaryWords::tr("pending");
    case State::Applied:
        return SummaryWords::tr("applied");
    case State::Failed:
        return SummaryWords::tr("failed");
    case State::Edited:
        return SummaryWords::tr("edited after it ran");
    case State::Missing:
        return SummaryWords::tr("missing");
    case State::OutOfOrder:
        return SummaryWords::tr("out of order");
    case State::Baseline:
        return SummaryWords::tr("baseline");
    case State::RolledBack:
        return SummaryWords::tr("rolled back");
    }
    Q_UNREACHABLE_RETURN({});
}

static const Engine::MigrationState *stateOf(const Work::TargetReading &reading, const QString &version)
{
    const auto &all = reading.status.migrations;
    const auto found = std::ranges::find(all, version, &Engine::MigrationState::version);
    return found == all.cend() ? nullptr : &*found;
}

static void tellStates(const Session &session, const QString &version, MigrationSummary &summary)
{
    // Targets where it stands the same are told together: "pending on staging, production".
    QList<std::pair<QString, QStringList>> groups;
    QStringList hover;
    QStringList signs;
    for (const Work::TargetReading &reading : session.targets()) {
        const Engine::MigrationState *state = stateOf(reading, version);
        const QString word = reading.status.error ? SummaryWords::tr("unknown")
            : state                               ? stateWord(state->state)
                                                  : stateWord(State::Pending);
        signs << (reading.status.error ? u"?"_s : Report::stateSign(state ? state->state : State::Pending)) + u' '
                + reading.status.target;
        const auto group = std::ranges::find(groups, word, &std::pair<QString, QStringList>::first);
        if (group == groups.end())
            groups.append({word, {reading.status.target}});
        else
            group->second.append(reading.status.target);
        if (state && state->appliedAt.isValid())
            hover << SummaryWords::tr("%1 on %2: %3", "state, target, time")
                         .arg(word, reading.status.target,
                              QLocale().toString(state->appliedAt.toLocalTime(), QLocale::LongFormat));
        if (state && !state->note.isEmpty())
            hover << state->note;
    }
    QStringList parts;
    for (const auto &[word, targets] : groups)
        parts << SummaryWords::tr("%1 on %2", "state, targets").arg(word, targets.join(u", "_s));
    summary.states = parts.join(u" · "_s);
    summary.statesBrief = signs.join(u" · "_s);
    summary.statesHover = hover.join(u'\n');
}

MigrationSummary of(const Session &session, const QString &version, const Work::Report *report)
{
    MigrationSummary summary;
    const Project::Migration *migration = session.isOpen() ? session.project().migration(version) : nullptr;
    if (!migration)
        return summary;
    summary.title = migration->title();
    if (report) {
        summary.checked = true;
        summary.schema = report->kind.schema;
        summary.data = report->kind.data;
        for (const Lint::Finding &finding : report->findings) {
            summary.errors += finding.severity == Lint::Severity::Error;
            summary.warnings += finding.severity == Lint::Severity::Warning;
            summary.infos += finding.severity == Lint::Severity::Info;
        }
    }
    if (const auto proof = session.verdict(version)) {
        summary.proof = verdictText(proof->verdict);
        summary.proofTone = verdictTone(proof->verdict);
        summary.proofHover = whenProved(*proof);
    }
    tellStates(session, version, summary);
    return summary;
}

QString lockReason(const Session &session, const QString &version)
{
    QStringList where;
    for (const Work::TargetReading &reading : session.targets()) {
        const Engine::MigrationState *state = stateOf(reading, version);
        if (reading.status.kind == Project::TargetKind::Development || !state
            || (state->state != State::Applied && state->state != State::Edited && state->state != State::Baseline))
            continue;
        where << (state->appliedAt.isValid()
                      ? SummaryWords::tr("%1 on %2", "target, date")
                            .arg(reading.status.target,
                                 QLocale().toString(state->appliedAt.toLocalTime().date(), QLocale::ShortFormat))
                      : reading.status.target);
    }
    return where.isEmpty()
        ? QString()
        : SummaryWords::tr("This migration was applied to %1: what others have run is not changed any more.")
              .arg(where.join(u", "_s));
}

QList<StatementNote> withTraces(const Work::Report &report, const Session &session)
{
    QList<StatementNote> notes = report.notes;
    const auto proof = session.proofs().constFind(report.version);
    const Project::Migration *migration = session.isOpen() ? session.project().migration(report.version) : nullptr;
    if (proof == session.proofs().cend() || !migration)
        return notes;
    // Statements are counted from 1 in each direction; notes come in the same order.
    for (const Project::Direction direction : {Project::Direction::Up, Project::Direction::Down}) {
        int number = 0;
        for (StatementNote &note : notes) {
            if (note.direction != direction)
                continue;
            ++number;
            const auto observed = std::ranges::find_if(proof->trace, [&](const Proof::TracedStatement &traced) {
                return traced.direction == direction && traced.run == 1 && traced.statement == number;
            });
            if (observed != proof->trace.cend())
                note.trace = observed->trace;
        }
    }
    return notes;
}

} // namespace Summary
