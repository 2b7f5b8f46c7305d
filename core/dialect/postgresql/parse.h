// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/change.h"
#include "core/sql/lexer.h"
#include "core/sql/statement.h"

namespace PostgreSql {

/// How PostgreSQL's (and psql's) text differs from plain SQL.
Sql::LexicalRules lexicalRules();

/// What one statement means, read from the tree of PostgreSQL's own grammar (libpg_query). Never fails: what the
/// grammar refuses is one Opaque change and a syntaxError. Thread-safe.
Sql::Meaning parse(const Sql::Statement &statement);

/// Does the server refuse this statement inside a transaction block?
bool needsNoTransaction(const Sql::Statement &statement, const Sql::Meaning &meaning);

} // namespace PostgreSql
