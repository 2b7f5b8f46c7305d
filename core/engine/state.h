// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "core/engine/journal.h"
#include "core/format/format.h"

#include <optional>

namespace Engine {

/// Where a migration stands on a target.
enum class State { Pending, Applied, Failed, Edited, Missing, OutOfOrder, Baseline, RolledBack };
QString stateName(
    State state); ///< "pending", "applied", "failed", "edited", "missing", "out of order", "baseline", "rolled back"

/// How far a broken-off run without transaction came, when it can be taken up again.
struct Interrupted
{
    Project::Direction direction = Project::Direction::Up;
    int done = 0; ///< statements that stand
    int uncertain = 0; ///< the statement that was running, from 1; whether it was done must be looked up. 0: none
    bool failed = false; ///< `uncertain` was refused by the server: it was not done, but may have left something behind

    bool operator==(const Interrupted &) const = default;
};

struct MigrationState
{
    QString version;
    QString name; ///< empty when the file is missing
    State state = State::Pending;
    QDateTime appliedAt = {};
    bool reversible = false; ///< it has a down script that is not empty
    QStringList files = {};
    /// For Failed: what stands and what does not, as far as history and journal know; translated.
    QString note = {};
    /// For Failed: a run in this direction would go on here. Nothing: only `repair` helps.
    std::optional<Interrupted> interrupted = {};

    bool operator==(const MigrationState &) const = default;
};

/// A target as it was found.
struct TargetStatus
{
    QString target;
    Project::TargetKind kind = Project::TargetKind::Development;
    QString dialect;
    QString serverVersion;
    QString history; ///< the table's name
    QString database = {}; ///< the URL without password
    bool upToVersion = false; ///< the history keeps one version alone, as Format::History::upToVersion says
    QList<MigrationState> migrations = {}; ///< in the project's order; missing ones where their version would stand
    /// The target could not be read; the rest is empty then.
    std::optional<Error> error = {};

    bool operator==(const TargetStatus &) const = default;
};

/// Compares files, history and journal; touches no database. `target` is a name in the project's settings.
QList<MigrationState> states(const Project::Project &project, const Format::History &history, const QString &target);
/// The same with what the journal says of the database, by version.
QList<MigrationState> states(const Project::Project &project, const Format::History &history,
                             const QHash<QString, Progress> &journal);

/// The history table of a target: its own, or the format's.
QString historyTable(const Project::Project &project, const Project::Target &target);

/// Refuses a target that is another kind of database than the project is written for.
Result<> checkKind(const Project::Project &project, const Dialect::Dialect &target);

/// Opens the target, reads its history, compares. An SQLite file that is not there yet is an empty database and is not
/// made.
TargetStatus status(const Project::Project &project, const Project::Target &target);

} // namespace Engine
