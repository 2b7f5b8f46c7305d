// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"

/// Waiting for the file's lock; see the members of Dialect with the same names.
namespace Sqlite {

Result<> setLockTimeout(Database::Connection &connection, int milliseconds);
bool isLockTimeout(const Error &error);

} // namespace Sqlite
