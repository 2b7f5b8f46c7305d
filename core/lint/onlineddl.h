// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

#include <functional>

namespace Lint {

/// A statement of MySQL or MariaDB that alters a table which others use, with the way that the server has for each of
/// its actions.
struct OnlineStatement
{
    Place place;
    Sql::Name table;
    QList<std::optional<Dialect::OnlineDdl>> ways = {}; ///< by change
    Dialect::OnlineDdl worst = {}; ///< what the statement as a whole comes to
    const Schema::Table *known = nullptr; ///< the table as the statement finds it; null: nothing is known of it

    const Sql::Meaning &meaning() const { return place.statement().meaning; }
    /// Where one of its actions stands.
    Sql::Range rangeOf(qsizetype change) const;
    /// Is it ALTER TABLE (commas part its actions) rather than CREATE INDEX or DROP INDEX?
    bool isAlterTable() const;
};

/// Calls `f` for all of a script that does such, in order; never for dialects that know no such ways. Tables that the
/// script made itself, and temporary ones, are left out.
void forEachOnline(const Script &script, const std::function<void(const OnlineStatement &)> &f);

/// "ALGORITHM=INPLACE, LOCK=NONE": what a statement may ask for so that it fails rather than do worse. MySQL takes no
/// LOCK beside INSTANT.
QString cheapestClause(const Script &script, const Dialect::OnlineDdl &way, bool alterTable);

/// What stays locked while a way is gone: one translated sentence about the table.
QString whoWaits(const Sql::Name &table, const Dialect::OnlineDdl &way);

/// The server's release; "8.0" without a third number means its last ones.
int releaseOf(const Script &script);

/// The server, for messages: "MySQL 8.0.29", "MariaDB 11.8".
QString serverName(const Script &script);

} // namespace Lint
