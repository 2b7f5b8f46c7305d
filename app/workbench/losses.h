// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"

/// What a run takes away for good, told from its statements.
namespace Losses {

/// "table orders", "column users.phone", "rows of sessions": each once, in the order of the plan. Of a table that is
/// built anew under its own name only the columns count that it has no more; what the plan itself made does not.
/// Replays the project's scripts where a table is built anew: not for the GUI thread.
QStringList ofPlan(const Engine::Plan &plan, const Project::Project &project);

/// One sentence that names the first few; empty for none.
QString sentence(const QStringList &lost, bool down);

} // namespace Losses
