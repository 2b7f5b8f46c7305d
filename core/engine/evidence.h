// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

namespace Engine {

/// What the schema shows of a statement that nobody saw end.
struct Evidence
{
    enum class Outcome {
        Done,
        NotDone,
        Harmless, ///< no trace to look for, and doing it twice leaves what doing it once leaves
        Broken, ///< half a thing is there: `cleanUp` removes it, then it is as NotDone
        Unknown, ///< the schema cannot tell
    };

    Outcome outcome = Outcome::Unknown;
    QList<QByteArray> cleanUp = {};

    bool operator==(const Evidence &) const = default;
};

/// Looks for what the statement would have made or removed. A statement is done or not done as a whole, so any of its
/// changes that leaves a mark decides for all.
Evidence evidence(const Dialect::Dialect &dialect, const Schema::Snapshot &schema, const Sql::Statement &statement);

} // namespace Engine
