// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "core/engine/run.h"
#include "core/schema/difference.h"

namespace Proof {

enum class Verdict {
    Proved,
    SchemaDiffers,
    DataLost,
    NotRepeatable,
    UpFailed,
    DownFailed,
    NoDown,
    Irreversible,
    Skipped
};
QString verdictName(Verdict verdict); ///< "proved", "schema-differs", …: the contract's words
std::optional<Verdict> verdictOf(const QString &name); ///< the one with that name

/// Rows that stood before and do not stand after down.
struct LostRows
{
    QString table;
    QString column; ///< empty: whole rows
    qint64 rows = 0;

    bool operator==(const LostRows &) const = default;
};

/// One statement, observed.
struct TracedStatement
{
    Project::Direction direction = Project::Direction::Up;
    int run = 1; ///< 1: first up or down; 2: up again
    int statement = 0; ///< from 1
    int line = 0; ///< from 1
    Dialect::Trace trace = {};
};

enum class Check { Passed, Failed, NotApplicable, NotRun };

/// One item of the checklist of a good migration, decided by evidence.
struct ChecklistItem
{
    QString item; ///< id: "down-restores-schema"
    QString title; ///< translated
    Check check = Check::NotRun;
    QString evidence; ///< translated: what was seen
    QString rule = {}; ///< the lint rule whose finding is the evidence, or that asks the same; may be empty
};

/// Rows of one table before and after the round trip.
struct TableRows
{
    QString table;
    qint64 before = 0;
    qint64 kept = 0;
    qint64 changed = 0;
    qint64 lost = 0;
};

/// The record of up, down, up on a scratch database.
struct Proof
{
    QString version;
    QString name;
    Verdict verdict = Verdict::Skipped;
    QList<Schema::Difference> differences = {}; ///< before against after down
    QList<Schema::Difference> repeated = {}; ///< after up against after up again
    QList<Schema::Difference> effect = {}; ///< before against after up: what the migration does
    QList<LostRows> lost = {};
    QList<TableRows> rows = {};
    QList<TracedStatement> trace = {};
    QList<ChecklistItem> checklist = {};
    QStringList notes = {}; ///< translated
    std::optional<Engine::RunFailure> failure = {};
    QString server = {}; ///< what it ran on: "PostgreSQL 17.11, private server"
    QString fingerprint = {}; ///< of the scripts, everything before them, and the server's version
    QDateTime at = {};
    qint64 milliseconds = 0;
    Schema::Snapshot before = {};
    Schema::Snapshot afterUp = {};
    Schema::Snapshot afterDown = {};
};

/// Which migrations to prove, and with what.
struct Request
{
    QStringList versions = {}; ///< in any order; all of them must be the project's
    int rows = 0; ///< generated rows per table; 0: as the settings say
};

/// Makes a scratch server, replays the project up to each asked version and proves it there. `each` gets every proof as
/// it is made. An Error means that no scratch database could be made or that a migration before the asked one does not
/// run; what concerns one migration is in its proof.
Result<QList<Proof>> prove(const Project::Project &project, const Request &request, std::stop_token stop,
                           const ProgressObserver &progress, const std::function<void(const Proof &)> &each = {});

/// The snapshot that the project's migrations up to and with `version` make on an empty scratch database; an empty
/// version means none of them.
Result<Schema::Snapshot> replay(const Project::Project &project, const QString &version, std::stop_token stop,
                                const ProgressObserver &progress);

} // namespace Proof
