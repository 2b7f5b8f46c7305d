// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proof/proof.h"

namespace Proof {

/// The checklist of a good migration, each item decided by what the round trip saw or by what the linter found, with
/// the schema before the migration at hand.
QList<ChecklistItem> checklist(const Project::Project &project, const Project::Migration &migration, const Proof &proof,
                               bool upRanAgain);

} // namespace Proof
