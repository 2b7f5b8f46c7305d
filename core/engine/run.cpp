// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run.h"

#include "core/engine/selection.h"
#include "core/engine/stepper.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUuid>

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Project::Direction;

namespace Engine {

/// Who runs, as the system knows it: USER may be left from somebody else, or from nobody.
static QString userName()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

static RunFailure stopped(const Step &step)
{
    return {.version = step.migration.version,
            .error = {.message = QCoreApplication::translate("Engine", "The run was stopped."),
                      .kind = Error::Kind::Cancelled},
            .left = QCoreApplication::translate("Engine", "not begun")};
}

static Summary runSteps(Stepper &stepper, const Plan &plan, const std::stop_token &stop)
{
    Summary summary{.direction = plan.direction};
    summary.steps.reserve(plan.steps.size());
    const QString done = plan.direction == Direction::Up ? u"applied"_s : u"rolled back"_s;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const Step &step = plan.steps.at(i);
        StepResult result{.version = step.migration.version, .outcome = u"not run"_s};
        if (!summary.failure && stop.stop_requested()) {
            summary.failure = stopped(step);
        } else if (!summary.failure) {
            QElapsedTimer timer;
            timer.start();
            summary.failure = stepper.run(int(i), step, i + 1 == plan.steps.size());
            result.outcome = summary.failure ? u"failed"_s : done;
            result.milliseconds = timer.elapsed();
        }
        summary.steps.append(std::move(result));
    }
    return summary;
}

static std::unexpected<Error> noLongerFits()
{
    return failure({.message = QCoreApplication::translate("Engine", "The target has changed since the plan was made."),
                    .hint = QCoreApplication::translate("Engine", "Look at its state and plan again.")});
}

/// Somebody may have run migrations between the plan and the lock.
static Result<> checkFits(const Project::Project &project, const TargetStatus &status, const Plan &plan)
{
    const bool up = plan.direction == Direction::Up;
    const Request request{.direction = plan.direction,
                          .to = up ? plan.steps.last().migration.version : QString(),
                          .steps = up ? 0 : int(plan.steps.size())};
    const auto selected = select(project, status, request);
    if (!selected)
        return failure(selected.error());
    if (selected->size() != plan.steps.size())
        return noLongerFits();
    QHash<QString, Interrupted> interrupted;
    for (const MigrationState &state : status.migrations) {
        if (state.interrupted)
            interrupted.insert(state.version, *state.interrupted);
    }
    for (qsizetype i = 0; i < selected->size(); ++i) {
        const Step &step = plan.steps.at(i);
        const QString &version = project.migrations.at(selected->at(i)).version;
        const Interrupted now = interrupted.value(version);
        if (version != step.migration.version || now.done != step.done || now.uncertain != step.uncertain)
            return noLongerFits();
    }
    return {};
}

namespace {

/// A target made ready for a run, in the order in which it must be taken apart: the lock before the connection.
struct Opened
{
    const Dialect::Dialect *dialect = nullptr;
    std::unique_ptr<Database::Connection> connection = {};
    std::unique_ptr<Database::RunLock> lock = {};
};

} // namespace

/// Before the first step no migration has failed: the database has refused.
static std::unexpected<Error> refused(Error error)
{
    if (error.kind == Error::Kind::Failed)
        error.kind = Error::Kind::Unreachable;
    return failure(std::move(error));
}

static Result<Opened> open(const Project::Project &project, const Database::Url &url, const Format::Format &format,
                           const QString &table, bool create, const std::stop_token &stop)
{
    Opened opened{.dialect = Dialect::forUrl(url)};
    if (opened.dialect) {
        if (const auto right = checkKind(project, *opened.dialect); !right)
            return failure(right.error());
    }
    auto connection = Dialect::open(url, create);
    if (!connection)
        return failure(connection.error());
    opened.connection = *std::move(connection);
    if (opened.dialect->checkWritable) {
        if (auto writable = opened.dialect->checkWritable(*opened.connection); !writable)
            return refused(writable.error());
    }
    const QString key = format.lockKey ? format.lockKey(*opened.connection, table) : QString();
    auto lock = opened.dialect->lockRun(*opened.connection, key, stop);
    if (!lock)
        return refused(lock.error());
    opened.lock = *std::move(lock);
    return opened;
}

static const Format::Format *formatOf(const Project::Project &project)
{
    return Format::find(project.format);
}

static std::unexpected<Error> unknownFormat(const Project::Project &project)
{
    return failure(QCoreApplication::translate("Engine", "The format \"%1\" is not known.").arg(project.format));
}

Result<Summary> run(const Project::Project &project, const Project::Target &target, const Plan &plan,
                    std::stop_token stop, const Observer &observer)
{
    if (plan.steps.isEmpty())
        return Summary{.direction = plan.direction};
    const Format::Format *format = formatOf(project);
    if (!format)
        return unknownFormat(project);
    const auto url = project.url(target);
    if (!url)
        return failure(url.error());
    TargetStatus status{.target = target.name,
                        .dialect = {},
                        .serverVersion = {},
                        .history = historyTable(project, target),
                        .database = url->display()};
    auto opened = open(project, *url, *format, status.history, plan.direction == Direction::Up, stop);
    if (!opened)
        return failure(opened.error());
    Database::Connection &connection = *opened->connection;
    // Once for the session, not once a step: that spares a round trip each, and a script's own SET lock_timeout counts
    // as it would with the tool.
    if (opened->dialect->setLockTimeout && project.settings.lockTimeout > 0) {
        if (auto set = opened->dialect->setLockTimeout(connection, project.settings.lockTimeout); !set)
            return refused(set.error());
    }

    const auto history = format->readHistory(connection, status.history);
    if (!history)
        return refused(history.error());
    const Journal journal = Journal::of(project.folder);
    status.upToVersion = history->upToVersion;
    status.migrations = states(project, *history, progress(journal.entries(), status.database));
    if (auto fits = checkFits(project, status, plan); !fits)
        return failure(fits.error());
    const auto table = format->ensureHistory(connection, status.history);
    if (!table)
        return refused(table.error());

    const JournalEntry entry{.run = QUuid::createUuid().toString(QUuid::WithoutBraces),
                             .user = userName(),
                             .target = target.name,
                             .database = status.database};
    Stepper stepper({.connection = connection,
                     .project = project,
                     .dialect = *opened->dialect,
                     .format = *format,
                     .historyTable = *table,
                     .journal = &journal,
                     .entry = entry,
                     .lockRetries = project.settings.lockRetries,
                     .stop = stop,
                     .observer = observer});
    return runSteps(stepper, plan, stop);
}

Result<Summary> runOn(Database::Connection &connection, const Project::Project &project, const QString &historyTable,
                      const Plan &plan, std::stop_token stop, const Observer &observer, const Executor &executor)
{
    const Format::Format *format = formatOf(project);
    if (!format)
        return unknownFormat(project);
    const Dialect::Dialect *dialect = Dialect::forUrl(connection.url());
    if (!dialect)
        return failure(QCoreApplication::translate("Engine", "No database is known by the URL scheme %1.")
                           .arg(connection.url().scheme));
    const auto table = historyTable.isEmpty() ? Result<QString>(QString())
                                              : format->ensureHistory(connection, historyTable);
    if (!table)
        return failure(table.error());
    Stepper stepper({.connection = connection,
                     .project = project,
                     .dialect = *dialect,
                     .format = *format,
                     .historyTable = *table,
                     .stop = stop,
                     .observer = observer,
                     .executor = executor});
    return runSteps(stepper, plan, stop);
}

} // namespace Engine
