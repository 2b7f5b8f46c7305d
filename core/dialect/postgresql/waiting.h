// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"
#include "core/sql/change.h"

/// Waiting for locks, and what a wait that was given up leaves behind; see the members of Dialect with the same names.
namespace PostgreSql {

Result<> setLockTimeout(Database::Connection &connection, int milliseconds);
bool isLockTimeout(const Error &error);
QString lockHolders(Database::Connection &connection, const QList<Sql::Name> &tables);
QByteArray dropInvalidIndex(const QString &schema, const QString &name);

} // namespace PostgreSql
