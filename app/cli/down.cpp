// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/running.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

static Exit run(const Call &call)
{
    return runPlan(call, Project::Direction::Down);
}

Command downCommand()
{
    return {.name = u"down"_s,
            .summary = QCoreApplication::translate("Cli", "undo the newest migration, or as many as asked"),
            .options = runOptions(Project::Direction::Down) << QCommandLineOption(
                           u"dry-run"_s, QCoreApplication::translate("Cli", "Show the plan and change nothing.")),
            .needsTarget = true,
            .run = run};
}
