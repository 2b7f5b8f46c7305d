// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/timelinerows.h"

#include "app/workbench/session.h"
#include "app/workbench/summary.h"

namespace TimelineRows {

QList<TimelineLane> lanes(const Session &session)
{
    QList<TimelineLane> lanes;
    if (!session.isOpen())
        return lanes;
    for (const Project::Target &target : session.project().settings.targets) {
        const Work::TargetReading *reading = session.target(target.name);
        lanes.append({.name = target.name,
                      .kind = target.kind,
                      .problem = reading && reading->status.error ? reading->status.error->message : QString()});
    }
    return lanes;
}

static TimelineRow row(const Session &session, const Project::Migration &migration)
{
    const Work::Kind kind = session.kinds().value(migration.version);
    const Project::Authorship author = session.authors().value(migration.version);
    TimelineRow row{.version = migration.version,
                    .name = migration.name,
                    .author = author.author,
                    .written = author.committed,
                    .schema = kind.schema,
                    .data = kind.data,
                    .reversible = migration.down && !migration.down->text().trimmed().isEmpty()};
    if (const auto proof = session.verdict(migration.version)) {
        row.proof = proof->verdict == Proof::Verdict::Proved ? QStringLiteral("✓")
                                                             : Summary::verdictText(proof->verdict);
        row.proofTone = Summary::verdictTone(proof->verdict);
    }
    return row;
}

QList<TimelineRow> rows(const Session &session)
{
    QList<TimelineRow> rows;
    if (!session.isOpen())
        return rows;
    QHash<QString, qsizetype> places;
    for (const Project::Migration &migration : session.project().migrations) {
        places.insert(migration.version, rows.size());
        rows.append(row(session, migration));
    }

    const QList<Project::Target> &targets = session.project().settings.targets;
    for (qsizetype lane = 0; lane < targets.size(); ++lane) {
        const Work::TargetReading *reading = session.target(targets[lane].name);
        if (!reading || reading->status.error)
            continue;
        for (const Engine::MigrationState &state : reading->status.migrations) {
            if (!places.contains(state.version)) { // its file is gone
                places.insert(state.version, rows.size());
                rows.append({.version = state.version, .name = state.name, .reversible = false, .missing = true});
            }
            TimelineRow &row = rows[places.value(state.version)];
            row.states.resize(targets.size());
            row.states[lane] = state;
        }
    }
    for (TimelineRow &row : rows)
        row.states.resize(targets.size());

    for (const Problem &problem : session.problems()) {
        const auto place = places.constFind(problem.finding.version);
        if (place == places.cend())
            continue;
        rows[*place].errors += problem.finding.severity == Lint::Severity::Error;
        rows[*place].warnings += problem.finding.severity == Lint::Severity::Warning;
    }
    return rows;
}

} // namespace TimelineRows
