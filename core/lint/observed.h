// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/settings.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>

namespace Lint {

/// Where a migration stands on the target.
struct ObservedState
{
    enum class State { Pending, Applied, Failed };
    State state = State::Pending;
    bool baseline = false; ///< taken as applied without having been run
    QDateTime appliedAt = {}; ///< invalid: not known
    /// The files differ from what ran, told by the tool's checksum or the journal.
    bool edited = false;
    bool outOfOrder = false; ///< pending, and older than one that has run

    bool operator==(const ObservedState &) const = default;
};

/// The target's history against the project's files.
struct ObservedHistory
{
    QString target; ///< its name in the settings
    QHash<QString, ObservedState> states = {}; ///< by version; one that is not here is not known
    QHash<QString, ObservedState> missing = {}; ///< versions that the history has and no file
    /// The tool runs a migration that is older than the newest applied one: out of order is allowed.
    bool appliesOutOfOrder = false;
    /// The history keeps one version alone: versions before it count as applied, and what ran cannot be told.
    bool upToVersion = false;
};

/// One thing in which the target differs from what its applied migrations make.
struct Drift
{
    QString object; ///< "table public.users"
    QString what; ///< translated: "column hotfix is there and no migration makes it"

    bool operator==(const Drift &) const = default;
};

/// A file in version control.
struct ObservedFile
{
    enum class State { Committed, Changed, Untracked, Ignored };
    State state = State::Committed;
    /// As the newest commit of the protected branch, or of HEAD where none is named, has it; nothing: it is not there.
    std::optional<QByteArray> released = {};

    bool operator==(const ObservedFile &) const = default;
};

/// What running a migration on a scratch database showed.
struct ObservedProof
{
    enum class Step { NotRun, Held, Failed };
    bool current = true; ///< false: the scripts have changed since
    bool irreversible = false; ///< declared so: no way back is asked for
    Step up = Step::NotRun;
    Step downRestores = Step::NotRun; ///< schema and rows
    Step upAgain = Step::NotRun;
    Step deployedQueries = Step::NotRun;
    QString evidence = {}; ///< translated: what failed first
    /// Rows that each table held while it was proved, by "schema.table".
    QHash<QString, qint64> rows = {};

    bool operator==(const ObservedProof &) const = default;
};

/// What was seen outside the scripts: plain values, asked for by the command and the workbench. Each part may be
/// missing, and then nothing is said about it.
struct Observed
{
    /// Of the target that the lint is for; nothing: for none in particular.
    std::optional<Project::TargetKind> kind = {};
    std::optional<ObservedHistory> history = {};
    std::optional<QList<Drift>> drift = {};
    std::optional<QHash<QString, ObservedFile>> files = {}; ///< by file, relative to the project's folder
    std::optional<QHash<QString, ObservedProof>> proofs = {}; ///< by version
};

} // namespace Lint
