// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"

namespace PostgreSql {

/// A standby takes no changes, nor does a session that is set to read only.
Result<> checkWritable(Database::Connection &connection);

/// An advisory lock of this session on `key` (a number; empty: Switchback's own). It goes with the connection, or with
/// the object, which must not outlive the connection. Tries for three seconds, then says who holds it.
Result<std::unique_ptr<Database::RunLock>> lockRun(Database::Connection &connection, const QString &key,
                                                   std::stop_token stop);

} // namespace PostgreSql
