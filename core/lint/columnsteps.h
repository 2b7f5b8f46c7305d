// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/lint/script.h"

#include <optional>

/// Fixes that add a column to a PostgreSQL table in steps: now what takes no time, the rest behind it or in a new
/// migration. None where the statement stands in code or says something that they would lose.
namespace Lint {

/// The column without its REFERENCES, CHECK or UNIQUE, which comes as a constraint of the table: NOT VALID, or behind
/// an index that is built concurrently.
std::optional<Fix> constraintLater(const Place &place, const Sql::AddColumn &change, Sql::ConstraintKind kind);

/// The column without its default, which then counts for new rows; the rows that are there are filled in batches.
std::optional<Fix> defaultLater(const Place &place, const Sql::AddColumn &change);

/// A plain column in the place of a serial or identity one, and a sequence that numbers new rows.
std::optional<Fix> numbersLater(const Place &place, const Sql::AddColumn &change);

} // namespace Lint
