// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "core/format/format.h"

namespace Engine {

/// Where a migration stands on a target.
enum class State { Pending, Applied, Failed, Edited, Missing, OutOfOrder, Baseline, RolledBack };
QString stateName(
    State state); ///< "pending", "applied", "failed", "edited", "missing", "out of order", "baseline", "rolled back"

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
    QList<MigrationState> migrations = {}; ///< in the project's order; missing ones where their version would stand
    /// The target could not be read; the rest is empty then.
    std::optional<Error> error = {};

    bool operator==(const TargetStatus &) const = default;
};

/// Compares files, history and journal; touches no database.
QList<MigrationState> states(const Project::Project &project, const Format::History &history, const QString &target);

/// Opens the target, reads its history, compares.
TargetStatus status(const Project::Project &project, const Project::Target &target);

} // namespace Engine
