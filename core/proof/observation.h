// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/state.h"
#include "core/lint/observed.h"
#include "core/proof/proof.h"

/// What was seen outside of the scripts, as plain values for the linter, which knows no engine and no proof.
namespace Proof {

/// The states of a target's migrations.
Lint::ObservedHistory observedHistory(const Project::Project &project, const Engine::TargetStatus &status);

/// What git says of the project's files; nothing outside a repository.
std::optional<QHash<QString, Lint::ObservedFile>> observedFiles(const Project::Project &project);

/// What a proof showed; `current`: of the scripts as they are now.
Lint::ObservedProof observedProof(const Proof &proof, bool current);

/// In what `live` differs from `expected`, one entry an object; differences of state or without meaning left out.
QList<Lint::Drift> observedDrift(const Schema::Snapshot &expected, const Schema::Snapshot &live);

/// Keeps what proofs showed, beside the journal in the user's data folder, so that later lints know of it.
Result<> keep(const Project::Project &project, const QList<Proof> &proofs);

/// What was kept of the project's migrations, by version; each says whether what it rests on has changed since: the
/// scripts, those before them, the settings of proofs.
QHash<QString, Lint::ObservedProof> kept(const Project::Project &project);

/// How a proof that was kept ended.
struct KeptVerdict
{
    Verdict verdict = Verdict::Skipped;
    QString server = {};
    QDateTime at = {};
};

/// The verdicts that still hold, by version: nothing that they rest on has changed.
QHash<QString, KeptVerdict> keptVerdicts(const Project::Project &project);

} // namespace Proof
