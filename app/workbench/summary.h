// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/work.h"
#include "widgets/editor/migrationheader.h"

class Session;

/// Values of the session put into the words of the strip above the editor.
namespace Summary {

/// `report` may be null: not checked yet.
MigrationSummary of(const Session &session, const QString &version, const Work::Report *report);

/// Why a migration is not to be edited: where and when it was applied to a shared target; empty when it may be.
QString lockReason(const Session &session, const QString &version);

/// The report's notes, with what the latest proof observed in the place of forecasts.
QList<StatementNote> withTraces(const Work::Report &report, const Session &session);

/// "✓ proved", "✗ data lost", …
QString verdictText(Proof::Verdict verdict);
Look::Tone verdictTone(Proof::Verdict verdict);
/// "On PostgreSQL 17.11, private server, 30.11.26 12:00"
QString whenProved(const Proof::KeptVerdict &verdict);

} // namespace Summary
