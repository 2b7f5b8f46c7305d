// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"

#include "core/dialect/postgresql/connection.h"
#include "core/dialect/postgresql/inspect.h"
#include "core/dialect/postgresql/parse.h"
#include "core/dialect/postgresql/waiting.h"

using namespace Qt::StringLiterals;

namespace Dialect {

Dialect postgresql()
{
    return {.id = u"postgresql"_s,
            .name = u"PostgreSQL"_s,
            .urlSchemes = {u"postgresql"_s, u"postgres"_s},
            .highlighting = u"SQL (PostgreSQL)"_s,
            .defaultSchema = u"public"_s,
            .assumedServerVersion = 170000,
            .lexicalRules = {.dollarQuotes = true,
                             .escapeStrings = true,
                             .nestedComments = true,
                             .copyFromStdin = true,
                             .beginAtomic = true},
            .parse = PostgreSql::parse,
            .needsNoTransaction = PostgreSql::needsNoTransaction,
            .open = [](const Database::Url &url, bool) { return PostgreSql::Connection::open(url); },
            .inspect = PostgreSql::inspect,
            .setLockTimeout = PostgreSql::setLockTimeout,
            .isLockTimeout = PostgreSql::isLockTimeout,
            .lockHolders = PostgreSql::lockHolders,
            .dropInvalidIndex = PostgreSql::dropInvalidIndex,
            .literalOf = [](const QString &column) { return u"quote_nullable(%1::text)"_s.arg(column); }};
}

} // namespace Dialect
