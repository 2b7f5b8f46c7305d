// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/running.h"

#include "core/base/redact.h"
#include "core/report/json.h"
#include "core/report/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct RunningWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

QList<QCommandLineOption> runOptions(std::optional<Project::Direction> direction)
{
    QString to = RunningWords::tr("Up to and with this version, or down to it (it stays applied; 0: everything down).");
    QString steps = RunningWords::tr("At most so many migrations (default: all up, one down).");
    if (direction == Project::Direction::Up) {
        to = RunningWords::tr("Up to and with this version.");
        steps = RunningWords::tr("At most so many migrations (default: all).");
    } else if (direction == Project::Direction::Down) {
        to = RunningWords::tr("Down to this version, which stays applied; 0: everything down.");
        steps = RunningWords::tr("At most so many migrations (default: one).");
    }
    return {{u"to"_s, to, RunningWords::tr("VERSION")}, {u"steps"_s, steps, RunningWords::tr("N")}};
}

Result<Engine::Request> request(const Call &call, Project::Direction direction)
{
    Engine::Request request{.direction = direction, .to = call.options.value(u"to"_s)};
    if (!call.options.isSet(u"steps"_s))
        return request;
    if (!request.to.isEmpty())
        return failure(Error{.message = RunningWords::tr("--to and --steps exclude each other."),
                             .hint = RunningWords::tr("Leave one of them out.")});
    bool ok = false;
    request.steps = call.options.value(u"steps"_s).toInt(&ok);
    if (!ok || request.steps < 1) {
        return failure(Error{.message = RunningWords::tr("--steps takes a whole number from 1, not \"%1\".")
                                            .arg(call.options.value(u"steps"_s)),
                             .hint = RunningWords::tr("For example --steps 2.")});
    }
    return request;
}

Result<Planned> planned(const Call &call, Project::Direction direction)
{
    const auto wanted = request(call, direction);
    if (!wanted)
        return std::unexpected(wanted.error());
    // The first of them is the plan's own error.
    auto project = call.project(FileProblems::Left);
    if (!project)
        return std::unexpected(project.error());
    for (qsizetype i = 1; i < project->problems.size(); ++i)
        call.terminal.problem(project->problems.at(i));
    const auto target = call.target(*project);
    if (!target)
        return std::unexpected(target.error());

    const Engine::TargetStatus status = Engine::status(*project, *target);
    if (status.error)
        return std::unexpected(*status.error);
    auto plan = Engine::plan(*project, status, *wanted);
    if (!plan)
        return std::unexpected(plan.error());
    return Planned{std::move(*project), *target, std::move(*plan)};
}

static QString heading(const Engine::Plan &plan)
{
    const int count = int(plan.steps.size());
    if (count == 0)
        return plan.direction == Project::Direction::Up
            ? RunningWords::tr("Nothing to run up on %1.").arg(plan.target)
            : RunningWords::tr("Nothing to run down on %1.").arg(plan.target);
    return plan.direction == Project::Direction::Up
        ? RunningWords::tr("%n migration(s) up on %1", nullptr, count).arg(plan.target)
        : RunningWords::tr("%n migration(s) down on %1", nullptr, count).arg(plan.target);
}

static Colour weight(const Dialect::Forecast &forecast)
{
    if (!forecast.known || !forecast.rewrites.isEmpty())
        return Colour::Bad;
    return forecast.blocksReads || forecast.blocksWrites || !forecast.scans.isEmpty() ? Colour::Warning : Colour::Good;
}

void printPlan(const Call &call, const Planned &planned)
{
    Terminal &terminal = call.terminal;
    terminal.line(terminal.coloured(heading(planned.plan), Colour::Strong));
    for (const QString &note : planned.plan.notes)
        terminal.line(terminal.coloured(note, Colour::Warning));
    const Dialect::Dialect *dialect = Dialect::find(planned.project.dialect);
    for (const Engine::Step &step : planned.plan.steps) {
        terminal.line();
        terminal.line(terminal.coloured(step.migration.title(), Colour::Strong) + u"  "_s
                      + terminal.coloured(step.transaction ? RunningWords::tr("in one transaction")
                                                           : RunningWords::tr("without a transaction"),
                                          Colour::Quiet));
        if (step.done > 0)
            terminal.line(
                u"  "_s
                + RunningWords::tr("goes on after statement %1, where an earlier run broke off").arg(step.done));
        if (step.statements.isEmpty())
            terminal.line(
                u"       "_s
                + terminal.coloured(RunningWords::tr("no statement; only the history is written"), Colour::Quiet));
        for (const Engine::PlannedStatement &statement : step.statements) {
            const QByteArray text = withSecretsHidden(statement.sql.text);
            const QString sql = dialect ? terminal.sql(text, dialect->lexicalRules) : QString::fromUtf8(text);
            const QString number = u"%1"_s.arg(statement.line, 5);
            terminal.line(terminal.coloured(number, Colour::Quiet) + u"  "_s
                          + QString(sql).replace(u'\n', u"\n       "_s));
            terminal.line(
                u"       "_s
                + terminal.coloured(u"→ "_s + Report::forecastWords(statement.forecast), weight(statement.forecast)));
        }
    }
}

/// One line a migration as it ends.
static Engine::Observer reporter(const Call &call, const Engine::Plan &plan)
{
    qsizetype width = 0;
    for (const Engine::Step &step : plan.steps)
        width = qMax(width, step.migration.title().size());
    return [&call, &plan, width](const Engine::Event &event) {
        Terminal &terminal = call.terminal;
        if (const auto *started = std::get_if<Engine::StatementStarted>(&event)) {
            const Engine::Step &step = plan.steps.at(started->step);
            terminal.progress({RunningWords::tr("%1, statement %2 of %3")
                                   .arg(step.migration.title())
                                   .arg(started->statement)
                                   .arg(step.statements.size()),
                               started->step, plan.steps.size()});
        } else if (const auto *waiting = std::get_if<Engine::Waiting>(&event)) {
            terminal.problem(Error{.message = RunningWords::tr("%1 waits for a lock; attempt %2 in %3.")
                                                  .arg(plan.steps.at(waiting->step).migration.title())
                                                  .arg(waiting->attempt + 1)
                                                  .arg(Report::durationWords(waiting->milliseconds)),
                                   .detail = waiting->blocker});
        } else if (const auto *finished = std::get_if<Engine::StepFinished>(&event); finished && !call.json()) {
            terminal.line(terminal.coloured(u"✓"_s, Colour::Good) + u' '
                          + plan.steps.at(finished->step).migration.title().leftJustified(width) + u"  "_s
                          + terminal.coloured(Report::durationWords(finished->milliseconds), Colour::Quiet));
        }
    };
}

static void printFailure(const Call &call, const Engine::RunFailure &failure)
{
    Error error = failure.error;
    const QString place = failure.line > 0
        ? u"%1:%2:%3"_s.arg(failure.file, QString::number(failure.line), QString::number(failure.column))
        : failure.version;
    error.message = failure.statement > 0
        ? RunningWords::tr("%1: statement %2: %3").arg(place, QString::number(failure.statement), error.message)
        : RunningWords::tr("%1: %2").arg(place, error.message);
    error.file.clear();
    if (!failure.left.isEmpty())
        error.detail += u'\n' + RunningWords::tr("What is left: %1.").arg(failure.left);
    call.terminal.error(error);
}

Exit runPlan(const Call &call, Project::Direction direction)
{
    const auto prepared = planned(call, direction);
    if (!prepared)
        return call.fail(prepared.error());
    if (call.options.isSet(u"dry-run"_s)) {
        if (call.json())
            call.print(Report::planJson(prepared->plan));
        else
            printPlan(call, *prepared);
        return Exit::Nothing;
    }
    if (!call.json())
        call.terminal.line(call.terminal.coloured(heading(prepared->plan), Colour::Strong));
    for (const QString &note : prepared->plan.notes)
        call.terminal.problem(Error{.message = note});
    if (prepared->plan.steps.isEmpty()) {
        if (call.json())
            call.print(Report::runJson({.direction = direction}));
        return Exit::Nothing;
    }
    const auto summary = Engine::run(prepared->project, prepared->target, prepared->plan, call.stop,
                                     reporter(call, prepared->plan));
    if (!summary)
        return call.fail(summary.error());
    if (summary->failure)
        printFailure(call, *summary->failure);
    if (call.json())
        call.print(Report::runJson(*summary));
    return summary->failure ? exitFor(Error{.message = {}, .kind = Error::Kind::Failed}) : Exit::Nothing;
}
