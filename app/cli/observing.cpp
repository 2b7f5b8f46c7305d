// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/observing.h"

#include "app/cli/schemas.h"
#include "core/proof/observation.h"

using namespace Qt::StringLiterals;

/// What the applied migrations alone make, against what stands on the target.
static Result<QList<Lint::Drift>> driftOf(const Call &call, const Project::Project &project,
                                          const Project::Target &target, const Lint::ObservedHistory &history)
{
    const auto live = inspect(project, target);
    if (!live)
        return std::unexpected(live.error());
    Project::Project applied = project;
    applied.migrations.removeIf([&](const Project::Migration &migration) {
        return history.states.value(migration.version).state == Lint::ObservedState::State::Pending;
    });
    const QString last = applied.migrations.isEmpty() ? QString() : applied.migrations.last().version;
    const auto expected = Proof::replay(applied, last, call.stop,
                                        [&](const Progress &progress) { call.terminal.progress(progress); });
    call.terminal.clearProgress();
    if (!expected)
        return std::unexpected(expected.error());
    return Proof::observedDrift(*expected, *live);
}

Result<Observation> observe(const Call &call, const Project::Project &project, bool drift)
{
    const auto target = call.target(project);
    if (!target)
        return std::unexpected(target.error());
    const Engine::TargetStatus status = Engine::status(project, *target);
    if (status.error)
        return std::unexpected(*status.error);
    Observation result;
    result.observed.kind = target->kind;
    result.observed.history = Proof::observedHistory(project, status);
    result.observed.files = Proof::observedFiles(project);
    result.observed.proofs = Proof::kept(project);
    if (drift) {
        auto found = driftOf(call, project, *target, *result.observed.history);
        if (!found)
            return std::unexpected(found.error());
        result.observed.drift = *found;
    }
    const auto url = project.url(*target);
    const Dialect::Dialect *dialect = url ? Dialect::forUrl(*url) : nullptr;
    // An SQLite file that is not there yet is an empty database: it has no sizes and no version.
    if (!dialect || status.serverVersion.isEmpty())
        return result;
    const auto connection = Dialect::open(*url);
    if (!connection)
        return std::unexpected(connection.error());
    result.serverVersion = (*connection)->serverVersionNumber();
    if (const auto sizes = dialect->tableSizes ? dialect->tableSizes(**connection)
                                               : Result<QHash<QString, Dialect::TableSize>>())
        result.sizes = *sizes;
    return result;
}
