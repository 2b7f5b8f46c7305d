// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"

#include <variant>

namespace Engine {

struct StepStarted
{
    int step = 0;
};
struct StatementStarted
{
    int step = 0;
    int statement = 0;
};
struct StatementFinished
{
    int step = 0;
    int statement = 0;
    qint64 milliseconds = 0;
    qint64 rows = -1;
    QList<Database::Notice> notices = {};
};
struct StepFinished
{
    int step = 0;
    qint64 milliseconds = 0;
};
/// A lock could not be had within the timeout: the run waits and tries again.
struct Waiting
{
    int step = 0;
    int statement = 0;
    int attempt = 0;
    int milliseconds = 0;
    QString blocker = {};
};

using Event = std::variant<StepStarted, StatementStarted, StatementFinished, StepFinished, Waiting>;
using Observer = std::function<void(const Event &)>;

struct StepResult
{
    QString version;
    QString outcome; ///< "applied" (up), "rolled back" (down, done), "failed" (also: stopped; see the failure's
                     ///< `left`), "not run"
    qint64 milliseconds = 0;
};

/// Where and how a run failed, or was stopped: then the error's kind is Cancelled.
struct RunFailure
{
    QString version = {};
    int statement = 0; ///< from 1; 0: not at a statement
    int line = 0; ///< in the script's file, from 1
    int column = 0; ///< from 1
    QString file = {};
    Error error = {};
    QString left = {}; ///< what is so now: "rolled back", or which statements stand
};

struct Summary
{
    Project::Direction direction = Project::Direction::Up;
    QList<StepResult> steps = {};
    std::optional<RunFailure> failure = {};
};

/// Runs a plan on a target: locks it, reads its state once more and refuses a plan that no longer fits. Then one
/// statement at a time, the history row in the same transaction as the change where there is one. Holds the run lock;
/// an Error of kind Locked says who else runs. A failure of a statement is in the summary; an Error means that nothing
/// was begun.
Result<Summary> run(const Project::Project &project, const Project::Target &target, const Plan &plan,
                    std::stop_token stop, const Observer &observer);

/// Sends one statement in the run's stead and tells how many rows it changed; `number` counts from 1. What a proof
/// watches with.
using Executor =
    std::function<Result<qint64>(Database::Connection &connection, const Sql::Statement &statement, int number)>;

/// The same on an open connection, without lock, journal and retries: what a proof does on its scratch database. An
/// empty `historyTable` keeps no history.
Result<Summary> runOn(Database::Connection &connection, const Project::Project &project, const QString &historyTable,
                      const Plan &plan, std::stop_token stop, const Observer &observer, const Executor &executor = {});

} // namespace Engine
