// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/replay.h"

namespace Lint {

/// The steps of a table built anew and swapped in, as SQLite needs it for most alterations. Numbers are statements; -1:
/// not there.
struct Rebuild
{
    Sql::Name table; ///< the table that is rebuilt, by its lasting name
    Sql::Name other; ///< the name that the new (or, renamed away first, the old) table has meanwhile
    qsizetype create = -1; ///< of the new table
    qsizetype copy = -1; ///< INSERT … SELECT into it
    qsizetype drop = -1; ///< of the old table
    qsizetype rename = -1; ///< of the new table to the lasting name, or of the old one away
    bool renamedAway = false; ///< the old table was renamed first: references follow it

    bool has(qsizetype statement) const
    {
        return statement == create || statement == copy || statement == drop || statement == rename;
    }
};

/// Recognises "create new, copy, drop old, rename" and "rename old away, create, copy, drop".
QList<Rebuild> findRebuilds(const QList<Statement> &statements);

} // namespace Lint
