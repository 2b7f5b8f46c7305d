// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"

/// What a run takes away for good, told from its statements.
namespace Losses {

/// "table orders", "column users.phone", "rows of sessions": each once, in the order of the plan. A table that is
/// built anew under its own name is not lost, nor what the plan itself made before.
QStringList ofPlan(const Engine::Plan &plan, const QString &dialect);

/// One sentence that names the first few; empty for none.
QString sentence(const QStringList &lost, bool down);

} // namespace Losses
