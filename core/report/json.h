// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/run.h"
#include "core/proof/proof.h"

#include <QJsonArray>
#include <QJsonObject>

/// The JSON that the command prints: its keys are the contract of design.md, "The command". Keys are added, never
/// renamed.
namespace Report {

QJsonObject statusJson(const Project::Project &project, const QList<Engine::TargetStatus> &targets);
QJsonArray problemsJson(const Project::Project &project);
QJsonObject planJson(const Engine::Plan &plan);
QJsonObject runJson(const Engine::Summary &summary);
QJsonObject proofsJson(const QList<Proof::Proof> &proofs);
QJsonObject differencesJson(const QList<Schema::Difference> &differences);
QJsonObject errorJson(const Error &error);

} // namespace Report
