// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/change.h"
#include "core/sql/statement.h"

namespace Sqlite {

/// How SQLite reads a script: quotes of four kinds, and triggers whose bodies hold statements.
inline Sql::LexicalRules lexicalRules()
{
    return {.backquotes = true, .brackets = true, .triggerBodies = true, .returnInComment = true, .openComments = true};
}

/// What a statement means, told from its text alone. Never fails: what is not understood is one Opaque change. A
/// syntaxError is only what no SQLite would accept; for the exact words of SQLite itself see judge.h.
Sql::Meaning parse(const Sql::Statement &statement);

/// VACUUM and the like are refused inside a transaction; PRAGMA foreign_keys, journal_mode, page_size … silently do
/// nothing there.
bool needsNoTransaction(const Sql::Statement &statement, const Sql::Meaning &meaning);

} // namespace Sqlite
