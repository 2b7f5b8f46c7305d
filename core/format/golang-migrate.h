// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Format {

/// The number of the advisory lock that `migrate -database postgresql://…/database` takes, in decimal.
QString golangMigrateLockId(const QString &database, const QString &schema, const QString &table);

} // namespace Format
