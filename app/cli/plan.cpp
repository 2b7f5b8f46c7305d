// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/running.h"

#include "core/report/json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

static Exit run(const Call &call)
{
    const QString direction = call.arguments().value(0, u"up"_s);
    if (direction != "up"_L1 && direction != "down"_L1)
        return call.fail(Error{.message = PlanWords::tr("A plan goes up or down, not \"%1\".").arg(direction),
                               .hint = PlanWords::tr("switchback plan up")});
    if (const QStringList arguments = call.arguments(); arguments.size() > 1) {
        return call.fail(Error{.message = PlanWords::tr("plan takes no \"%1\".").arg(arguments.at(1)),
                               .hint = PlanWords::tr("switchback plan --help tells what it takes.")});
    }
    const auto prepared = planned(call, direction == "up"_L1 ? Project::Direction::Up : Project::Direction::Down);
    if (!prepared)
        return call.fail(prepared.error());
    if (call.json())
        call.print(Report::planJson(prepared->plan));
    else
        printPlan(call, *prepared);
    return Exit::Nothing;
}

Command planCommand()
{
    return {.name = u"plan"_s,
            .arguments = u"up|down"_s,
            .summary = PlanWords::tr("the steps a run would take, with forecast; changes nothing"),
            .options = runOptions(),
            .needsTarget = true,
            .run = run};
}
