// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/state.h"

namespace Engine {

/// A statement of a plan, with its place in the file.
struct PlannedStatement
{
    Sql::Statement sql;
    int line = 0; ///< from 1
    Dialect::Forecast forecast = {};
};

/// One migration in one direction.
struct Step
{
    Project::Migration migration;
    Project::Direction direction = Project::Direction::Up;
    bool transaction = true;
    QList<PlannedStatement> statements = {};
    QString previousVersion = {}; ///< the migration before it in order; empty: none
    /// Statements that a broken-off run without transaction already did: it goes on after them.
    int done = 0;
    /// The statement that was running when that run broke off, from 1: whether it was done is looked up before anything
    /// runs. 0: none.
    int uncertain = 0;
    bool failed = false; ///< the server refused `uncertain`
};

/// How a statement is numbered and hashed in the journal.
QString statementHash(const Sql::Statement &statement);

/// The exact list of steps that a run would take.
struct Plan
{
    QString target;
    Project::Direction direction = Project::Direction::Up;
    QList<Step> steps = {};
    /// Worth saying before the run: migrations that it leaves out, and why; translated.
    QStringList notes = {};
};

/// What the user asks for.
struct Request
{
    Project::Direction direction = Project::Direction::Up;
    QString to =
        {}; ///< up: up to and with this version; down: down to this one, which stays applied; "0": everything down
    int steps = 0; ///< 0: up all pending, down one
};

/// Works out the steps. Errors: an unknown version, a failed migration in the way (kind Failed), a missing file, a
/// migration without down, one out of order where the format would never run it. Touches no database.
Result<Plan> plan(const Project::Project &project, const TargetStatus &status, const Request &request,
                  const Dialect::Surroundings &surroundings = {});

/// Plans steps for given migrations whatever their state: what a proof runs on a scratch database.
Step step(const Project::Project &project, const Project::Migration &migration, Project::Direction direction,
          const Dialect::Surroundings &surroundings = {});

} // namespace Engine
