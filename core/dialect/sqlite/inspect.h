// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"
#include "core/schema/snapshot.h"

namespace Sqlite {

/// Reads the whole schema in a handful of queries within one read transaction. Texts are in canonical form
/// (canonical.h), so that a rename there and back or a rebuilt table makes no difference.
Result<Schema::Snapshot> inspect(Database::Connection &connection, const QStringList &ignoredTables);

} // namespace Sqlite
