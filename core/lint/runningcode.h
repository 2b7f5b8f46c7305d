// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

namespace Lint {

/// Puts the statements that run inside of DO blocks, and inside of routines of this script that it calls, behind the
/// statement that runs them. Called once, after parsing and before the replay.
void lookIntoCode(Script &script);

} // namespace Lint
