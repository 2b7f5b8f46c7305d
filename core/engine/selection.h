// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"

namespace Engine {

/// Which migrations a request means on a target: indexes into the project's list, in the order in which they would run.
Result<QList<qsizetype>> select(const Project::Project &project, const TargetStatus &status, const Request &request);

} // namespace Engine
