// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// The schema that an argument of `diff` or `snapshot` names: a target, at:VERSION (replayed on a scratch database), a
/// snapshot file, or `none`.
Result<Schema::Snapshot> schemaOf(const Call &call, const Project::Project &project, const QString &argument);

/// A target's schema as it is now, without the history table.
Result<Schema::Snapshot> inspect(const Project::Project &project, const Project::Target &target);
