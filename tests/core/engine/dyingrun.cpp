// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// dyingrun FOLDER up|down N: runs everything on the target "dev" and kills itself with SIGKILL at the N-th event of the
// run; each event is told on standard output first. Exits with 0 when the run ended before that, with 1 when it failed.

#include "core/engine/run.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

static QByteArray words(const Engine::Event &event)
{
    const auto text = Sql::Overload{
        [](const Engine::StepStarted &e) { return u"step-started %1"_s.arg(e.step); },
        [](const Engine::StatementStarted &e) { return u"statement-started %1 %2"_s.arg(e.step).arg(e.statement); },
        [](const Engine::StatementFinished &e) { return u"statement-finished %1 %2"_s.arg(e.step).arg(e.statement); },
        [](const Engine::StepFinished &e) { return u"step-finished %1"_s.arg(e.step); },
        [](const Engine::Waiting &e) { return u"waiting %1"_s.arg(e.step); },
    };
    return std::visit(text, event).toUtf8();
}

static int fail(const Error &error)
{
    std::fprintf(stderr, "%s\n%s\n", qPrintable(error.message), qPrintable(error.detail));
    return 1;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return 2;
    const auto project = Format::openProject(arguments.at(1));
    if (!project)
        return fail(project.error());
    const auto target = project->target(u"dev"_s);
    if (!target)
        return fail(target.error());
    const bool down = arguments.at(2) == u"down";
    const Engine::Request request{.direction = down ? Project::Direction::Down : Project::Direction::Up,
                                  .to = down ? u"0"_s : QString()};
    const auto plan = Engine::plan(*project, Engine::status(*project, *target), request);
    if (!plan)
        return fail(plan.error());
    int left = arguments.at(3).toInt();
    const auto summary = Engine::run(*project, *target, *plan, {}, [&left](const Engine::Event &event) {
        std::puts(words(event).constData());
        std::fflush(stdout);
        if (--left == 0)
            std::raise(SIGKILL);
    });
    if (!summary)
        return fail(summary.error());
    return summary->failure ? fail(summary->failure->error) : 0;
}
