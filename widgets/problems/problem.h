// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/sql/textmap.h"

/// A finding with its place as people count it.
struct Problem
{
    Lint::Finding finding;
    Sql::Position begin = {}; ///< from 0

    bool operator==(const Problem &) const = default;
};
