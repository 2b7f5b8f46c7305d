// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/lint/script.h"

/// Fixes that do now what takes no time, and leave the rest to a new migration.
namespace Lint {

/// A table as a statement writes it: "app.orders", quoted where it must be.
QByteArray quotedName(const Script &script, const Sql::Name &name);

/// ALTER TABLE … VALIDATE CONSTRAINT … in a migration of its own.
NewMigration validation(const Script &script, const Sql::Name &table, const QString &constraint);

/// The index of a UNIQUE or PRIMARY KEY constraint built concurrently first, then the constraint USING INDEX: in this
/// file where nothing of it runs in a transaction, else the constraint in a new migration. Nothing where the statement
/// does more, or the file cannot be made to run so.
std::optional<Fix> indexFirst(const Place &place, const Sql::AddConstraint &change);

} // namespace Lint
