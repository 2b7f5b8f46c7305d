// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"
#include "core/project/migration.h"

#include <optional>

/// What is told after one statement: its forecast, and after a proof what was observed.
struct StatementNote
{
    QString file; ///< relative to the project's folder
    Project::Direction direction = Project::Direction::Up;
    Sql::Range range = {};
    Dialect::Forecast forecast = {};
    std::optional<Dialect::Trace> trace = {};

    bool operator==(const StatementNote &) const = default;
};
