// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/snapshot.h"

namespace Sqlite {

/// The statements that make an object with everything that belongs to it, one column a line; empty when the snapshot
/// has no such object. What it says is what SQLite takes: running it on an empty database makes an equal object.
QString ddl(const Schema::Snapshot &snapshot, const QString &object, const QString &name);

} // namespace Sqlite
