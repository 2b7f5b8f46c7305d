// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

namespace Lint {

/// A table lock that keeps others from reading or writing.
struct BlockingLock
{
    QString mode; ///< "ACCESS EXCLUSIVE"
    Sql::Name table;
};

/// The first lock of a PostgreSQL change, SHARE or stronger, on a relation that others may use; nothing when there is
/// none.
std::optional<BlockingLock> blockingLock(const Sql::Change &change, const Place &place);

/// All of them, also those on the tables that foreign keys join. An index whose table is not known stands for it.
QList<BlockingLock> blockingLocks(const Sql::Change &change, const Place &place);

} // namespace Lint
