// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schemas.h"

#include "core/schema/json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

static Exit run(const Call &call)
{
    const auto project = call.project();
    if (!project)
        return call.fail(project.error());
    const auto target = call.target(*project);
    if (!target)
        return call.fail(target.error());
    const auto snapshot = inspect(*project, *target);
    if (!snapshot)
        return call.fail(snapshot.error());
    call.print(Schema::toJson(*snapshot));
    return Exit::Nothing;
}

Command snapshotCommand()
{
    return {.name = u"snapshot"_s,
            .summary = QCoreApplication::translate("Cli", "a target's schema as JSON"),
            .needsTarget = true,
            .run = run};
}
