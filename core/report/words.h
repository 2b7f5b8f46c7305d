// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/run.h"
#include "core/proof/proof.h"

/// Short translated sentences that the command, the reports and the workbench say alike.
namespace Report {

/// "ACCESS EXCLUSIVE on orders · rewrites orders · about 41 s"; says so when the statement was not understood.
QString forecastWords(const Dialect::Forecast &forecast);
/// The same for what was observed: "ACCESS EXCLUSIVE on orders · 3 ms".
QString traceWords(const Dialect::Trace &trace);
/// "Proved. Down restores the schema and keeps every row; up again gives the same."
QString verdictWords(const Proof::Proof &proof);
/// "changed table public.users: columns.email.type, text → varchar(255)"
QString differenceWords(const Schema::Difference &difference);
/// "applied", "out of order", … translated.
QString stateWords(Engine::State state);
/// A sign of its own for each state, so that colour never carries it alone: ● ○ ✗ …
QString stateSign(Engine::State state);
/// "200 rows of users.email"
QString lostWords(const Proof::LostRows &lost);
/// "3 ms", "1.2 s", "4 min 5 s"
QString durationWords(qint64 milliseconds);

} // namespace Report
