// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

/// What the two dialects answer to whatever needs a server: they read and lint scripts, and no more yet.
namespace MySql {

/// Fills every function that needs a connection with one that fails and says so.
void withoutConnections(Dialect::Dialect &dialect);

} // namespace MySql
