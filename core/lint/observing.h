// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/observed.h"
#include "core/lint/script.h"

namespace Lint {

/// Where the script's migration stands on the target; null: not known.
const ObservedState *observedState(const Script &script);
/// The script's file in version control; null: not known.
const ObservedFile *observedFile(const Script &script);
/// Are proofs known at all, and is the migration one that should have one: pending on the target, or the target not
/// known?
bool wantsProof(const Script &script);
/// The last proof of the script's migration; null: there is none.
const ObservedProof *observedProof(const Script &script);

/// A statement that keeps others from what stands before the migration, as far as forecasts tell.
struct BlockingStatement
{
    qsizetype statement = 0;
    Dialect::Forecast forecast = {};
};
QList<BlockingStatement> blockingStatements(const Script &script);

/// The forecasts of the script's own statements, in order; tables that the script makes block nobody.
QList<Dialect::Forecast> forecasts(const Script &script);

} // namespace Lint
