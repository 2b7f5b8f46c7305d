// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/snapshot.h"

namespace PostgreSql {

/// The name as SQL needs it: in quotes only where it must have them.
QString quoted(const QString &name);

/// What would make the object, with all that hangs on it, for people to read and compare; empty where the snapshot does
/// not hold it.
QString ddl(const Schema::Snapshot &snapshot, const QString &object, const QString &name);

} // namespace PostgreSql
