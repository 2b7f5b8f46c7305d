// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/engine/run.h"

/// What `plan`, `up` and `down` share.

/// --to and --steps.
QList<QCommandLineOption> runOptions(std::optional<Project::Direction> direction = {}); ///< none: for both

/// The request that the options state; an error when they contradict each other.
Result<Engine::Request> request(const Call &call, Project::Direction direction);

/// Status and plan of the chosen target.
struct Planned
{
    Project::Project project;
    Project::Target target;
    Engine::Plan plan;
};
Result<Planned> planned(const Call &call, Project::Direction direction);

void printPlan(const Call &call, const Planned &planned);

/// The whole of `up` and `down`.
Exit runPlan(const Call &call, Project::Direction direction);
