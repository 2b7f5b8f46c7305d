// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

namespace Sqlite {

// What SQLite will refuse although it parses: one translated sentence, empty where nothing is known against it.

/// `rows` of the table, where they are known.
QString refusal(const Sql::AddColumn &change, std::optional<qint64> rows);
QString refusal(const Sql::DropColumn &change, const Dialect::Surroundings &surroundings);
/// The library of the target is older than the form. `version` as sqlite3_libversion_number() tells it.
QString refusedBefore(int version, const Dialect::Surroundings &surroundings);

} // namespace Sqlite
