// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/replay.h"

namespace Lint {

/// Takes the changes out of statements that a ROLLBACK, or ROLLBACK TO of a savepoint, of the same script undoes:
/// nothing comes of them, and no rule has anything to say of them. Settings, their words about transactions and what
/// does not parse stay. For servers that roll DDL back, when transactions are assigned.
void leaveOutRolledBack(QList<Statement> &statements);

} // namespace Lint
