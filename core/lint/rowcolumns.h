// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/rule.h"

#include <optional>

namespace Lint {

/// Does the statement name each column once, and give each its value? Told from its words alone, whatever the table is.
/// False: `report` has been told why not.
bool rowColumnsFit(const Sql::ChangeRows &change, const Place &place, Report &report);
/// Of an INSERT that names no columns: those of the table that its values go to, by position. `table`: all of it is
/// known. Nothing where that cannot be told, or where values and columns do not fit in number: then `report` has been
/// told.
std::optional<QStringList> positionalColumns(const Sql::ChangeRows &change, const Schema::Table &table,
                                             const Place &place, Report &report);
/// Does no row that the statement itself writes hold NULL for a column of the table that takes none? `table`: all of it
/// is known. True where something else may step in: a trigger, a default by mode, the server's own number.
bool rowNullsFit(const Sql::ChangeRows &change, const Schema::Table &table, const Place &place, Report &report);
/// Is a value written only to columns of the table that take one, and not to what the server computes or numbers
/// itself?
bool generatedColumnsFit(const Sql::ChangeRows &change, const Schema::Table &table, const Place &place, Report &report);
/// Does each row that the statement itself writes have a value for every column of the table that must have one?
bool requiredColumnsFit(const Sql::ChangeRows &change, const Schema::Table &table, const Place &place, Report &report);

} // namespace Lint
