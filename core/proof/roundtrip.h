// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proof/bench.h"

namespace Proof {

/// Takes one migration up, down and up again on a copy of the bench's base, with rows in every table. Whatever goes
/// wrong with the migration is in the proof; an Error means that the scratch database itself did.
Result<Proof> roundTrip(Bench &bench, const Project::Migration &migration, int rows, std::stop_token stop,
                        const ProgressObserver &progress);

} // namespace Proof
