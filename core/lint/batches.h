// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/lint/script.h"

namespace Lint {

/// An UPDATE or DELETE as a loop of batches, each in a transaction of its own (PostgreSQL): by ranges of the table's
/// key where that is a known number, else by pages, or until nothing is left to delete. Nothing: the statement has
/// more parts than these, the file cannot be made to run without a transaction, or a row might be changed twice.
std::optional<Fix> inBatches(const Place &place, const Sql::ChangeRows &rows);

} // namespace Lint
