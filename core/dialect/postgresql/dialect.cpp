// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"

#include "core/dialect/postgresql/borrowed.h"
#include "core/dialect/postgresql/connection.h"
#include "core/dialect/postgresql/ddl.h"
#include "core/dialect/postgresql/forecast.h"
#include "core/dialect/postgresql/inspect.h"
#include "core/dialect/postgresql/keptexpressions.h"
#include "core/dialect/postgresql/lock.h"
#include "core/dialect/postgresql/parse.h"
#include "core/dialect/postgresql/scratch.h"
#include "core/dialect/postgresql/sizes.h"
#include "core/dialect/postgresql/trace.h"
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
            .lexicalRules = PostgreSql::lexicalRules(),
            .meaningOf = [](const Sql::Statement &statement,
                            const Sql::LexicalRules &) { return PostgreSql::parse(statement); },
            .needsNoTransaction = PostgreSql::needsNoTransaction,
            .forecast = PostgreSql::forecast,
            .keptExpressions = PostgreSql::keptExpressions,
            .quoted = PostgreSql::quoted,
            .ddl = PostgreSql::ddl,
            .open = [](const Database::Url &url, bool) { return PostgreSql::Connection::open(url); },
            .borrowedSecrets = PostgreSql::borrowedSecrets,
            .inspect = PostgreSql::inspect,
            .tableSizes = PostgreSql::tableSizes,
            .checkWritable = PostgreSql::checkWritable,
            .lockRun = PostgreSql::lockRun,
            .setLockTimeout = PostgreSql::setLockTimeout,
            .isLockTimeout = PostgreSql::isLockTimeout,
            .lockHolders = PostgreSql::lockHolders,
            .dropInvalidIndex = PostgreSql::dropInvalidIndex,
            .literalOf = [](const QString &column) { return u"quote_nullable(%1::text)"_s.arg(column); },
            .makeScratch = PostgreSql::makeScratch,
            .traced = PostgreSql::traced};
}

} // namespace Dialect
