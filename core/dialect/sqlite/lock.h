// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"

namespace Sqlite {

/// The lock against other runs on the same file: the kernel's lock on FILE-switchback.lock beside it, which ends with
/// the process however that ends. What a killed run leaves behind is a small unlocked file, which the next run takes
/// over and removes.
Result<std::unique_ptr<Database::RunLock>> lockRun(Database::Connection &connection, const QString &key,
                                                   std::stop_token stop);

} // namespace Sqlite
