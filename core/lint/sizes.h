// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "core/project/project.h"

namespace Lint {

/// Is a table of that size large, by the limits that the settings of large-table-ddl give (1,000,000 rows or 1 GB where
/// they give none)? Never where that rule is switched off.
bool isLarge(const Project::Project &project, const Dialect::TableSize &size);

/// What work on all of the table takes: one translated sentence or two with times, disk and log. Plain figures for
/// ordinary disks, as the forecast has them: read at 400 MB/s, written at 100 MB/s; orders of magnitude and no more.
QString effortOf(const Dialect::TableSize &size);

} // namespace Lint
