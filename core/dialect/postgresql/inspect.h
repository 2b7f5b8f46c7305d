// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"
#include "core/schema/snapshot.h"

namespace PostgreSql {

/// The whole schema of the connected database, from PostgreSQL 12 on, in some fifteen queries whatever its size, and
/// from one moment: inside a transaction of its own, or the one that is open, which is left as it was. The search path
/// is empty meanwhile, so that every text names its objects wholly. Members of extensions belong to the extension and
/// are left out; what is not understood is listed in `unknown`.
Result<Schema::Snapshot> inspect(Database::Connection &connection, const QStringList &ignoredTables);

} // namespace PostgreSql
