// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proof/proof.h"

namespace Report {

/// A page for people who approve: every proof with its verdict, what the migration does, differences, lost rows, trace
/// and checklist. One file, no script, nothing fetched; light and dark follow the reader's system.
QByteArray proofsHtml(const Project::Project &project, const QList<Proof::Proof> &proofs);

} // namespace Report
