// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/lint/linter.h"

/// What `lint --target` asks the target, version control and earlier proofs.
struct Observation
{
    Lint::Observed observed = {};
    QHash<QString, Dialect::TableSize> sizes = {};
    int serverVersion = 0;

    Lint::Knowledge knowledge() const
    {
        return {.sizes = sizes, .serverVersion = serverVersion, .observed = &observed};
    }
};

/// Of the target of --target. `drift`: the applied migrations are also run on a scratch database, and compared.
Result<Observation> observe(const Call &call, const Project::Project &project, bool drift);
