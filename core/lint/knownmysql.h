// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/snapshot.h"
#include "core/sql/change.h"

#include <functional>

/// What MySQL and MariaDB make of a change where they differ from the others: names of indexes count per table, MODIFY
/// states a whole column, columns have a place, keys get names of their own.
namespace Lint {

/// Is the dialect of that family?
bool isMySqlFamily(const QString &dialect);

/// The table of a name, to be changed; null: not known.
using FindTable = std::function<Schema::Table *(const Sql::Name &)>;

/// Carries out what only they do that way. False: the change is as in other dialects, and completeAsMySql() adds what
/// is theirs afterwards.
bool applyAsMySql(const FindTable &find, const Sql::Change &change);
/// After the change has been carried out as in other dialects.
void completeAsMySql(const FindTable &find, const QString &dialect, const Sql::Change &change);

} // namespace Lint
