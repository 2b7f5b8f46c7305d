// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/report/json.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

static Colour stateColour(Engine::State state)
{
    switch (state) {
    case Engine::State::Applied:
    case Engine::State::Baseline:
        return Colour::Good;
    case Engine::State::Pending:
        return Colour::Plain;
    case Engine::State::Failed:
    case Engine::State::Missing:
        return Colour::Bad;
    case Engine::State::Edited:
    case Engine::State::OutOfOrder:
        return Colour::Warning;
    case Engine::State::RolledBack:
        return Colour::Quiet;
    }
    Q_UNREACHABLE_RETURN(Colour::Plain);
}

static QString counts(const Engine::TargetStatus &status)
{
    QMap<Engine::State, int> numbers;
    for (const Engine::MigrationState &migration : status.migrations)
        ++numbers[migration.state];
    QStringList words;
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        words.append(u"%1 %2"_s.arg(it.value()).arg(Report::stateWords(it.key())));
    return words.isEmpty() ? StatusWords::tr("no migrations") : words.join(u", "_s);
}

static void printTarget(const Call &call, const Engine::TargetStatus &status)
{
    Terminal &terminal = call.terminal;
    const Dialect::Dialect *dialect = Dialect::find(status.dialect);
    const QString name = dialect ? dialect->name : status.dialect;
    // An SQLite file that does not exist yet has no version.
    const QString server = status.serverVersion.isEmpty() ? StatusWords::tr("%1, not made yet").arg(name)
                                                          : name + u' ' + status.serverVersion;
    terminal.line(
        terminal.coloured(status.target, Colour::Strong) + u"  "_s
        + terminal.coloured(server + u" · "_s + StatusWords::tr("history in %1").arg(status.history), Colour::Quiet)
        + u"  "_s + counts(status));
    QList<QStringList> rows;
    for (const Engine::MigrationState &migration : status.migrations) {
        QStringList remarks;
        if (migration.appliedAt.isValid())
            remarks.append(QLocale().toString(migration.appliedAt.toLocalTime(), QLocale::ShortFormat));
        if (!migration.reversible && migration.state != Engine::State::Missing)
            remarks.append(terminal.coloured(StatusWords::tr("no down"), Colour::Warning));
        if (!migration.note.isEmpty())
            remarks.append(migration.note);
        rows.append({terminal.coloured(Report::stateSign(migration.state), stateColour(migration.state)),
                     migration.version, migration.name,
                     terminal.coloured(Report::stateWords(migration.state), stateColour(migration.state)),
                     remarks.join(u" · "_s)});
    }
    terminal.line(terminal.table(rows, u"  "_s));
}

static void printWithoutTarget(const Call &call, const Project::Project &project)
{
    QList<QStringList> rows;
    for (const Project::Migration &migration : project.migrations)
        rows.append({migration.version, migration.name, migration.down ? QString() : StatusWords::tr("no down")});
    call.terminal.line(call.terminal.table(rows, u"  "_s));
    call.terminal.line();
    call.terminal.line(
        StatusWords::tr("No target is configured, so nothing is known of what ran where. Add one to switchback.toml:"));
    call.terminal.line(u"\n  [target.dev]\n  url = \"%1\""_s.arg(
        project.dialect == "sqlite"_L1 ? u"sqlite:shop.db"_s : u"postgresql://localhost/shop"_s));
}

static Exit run(const Call &call)
{
    const auto project = call.project();
    if (!project)
        return call.fail(project.error());

    QList<Project::Target> targets;
    if (call.options.isSet(u"all-targets"_s)) {
        targets = project->settings.targets;
    } else if (call.options.isSet(u"target"_s) || !project->settings.targets.isEmpty()) {
        const auto target = call.target(*project);
        if (!target)
            return call.fail(target.error());
        targets.append(*target);
    }

    QList<Engine::TargetStatus> statuses;
    Exit exit = Exit::Nothing;
    for (const Project::Target &target : std::as_const(targets)) {
        statuses.append(Engine::status(*project, target));
        if (const auto &error = statuses.last().error) {
            call.terminal.error(*error);
            exit = exitFor(*error);
        }
    }
    if (call.json()) {
        call.print(Report::statusJson(*project, statuses));
        return exit;
    }
    call.terminal.line(project->recognition);
    call.terminal.line();
    if (targets.isEmpty())
        printWithoutTarget(call, *project);
    bool first = true;
    for (const Engine::TargetStatus &status : std::as_const(statuses)) {
        if (status.error)
            continue;
        if (!first)
            call.terminal.line();
        first = false;
        printTarget(call, status);
    }
    return exit;
}

Command statusCommand()
{
    return {.name = u"status"_s,
            .summary = StatusWords::tr("every migration and its state"),
            .options = {{u"all-targets"_s, StatusWords::tr("Ask every target of switchback.toml.")}},
            .needsTarget = true,
            .run = run};
}
