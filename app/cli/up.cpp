// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/running.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

static Exit run(const Call &call)
{
    return runPlan(call, Project::Direction::Up);
}

Command upCommand()
{
    return {.name = u"up"_s,
            .summary = QCoreApplication::translate("Cli", "run what is pending"),
            .options = runOptions(Project::Direction::Up) << QCommandLineOption(
                           u"dry-run"_s, QCoreApplication::translate("Cli", "Show the plan and change nothing.")),
            .needsTarget = true,
            .run = run};
}
