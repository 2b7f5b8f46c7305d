// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"

#include "core/dialect/sqlite/canonical.h"
#include "core/dialect/sqlite/connection.h"
#include "core/dialect/sqlite/ddl.h"
#include "core/dialect/sqlite/errors.h"
#include "core/dialect/sqlite/forecast.h"
#include "core/dialect/sqlite/inspect.h"
#include "core/dialect/sqlite/lock.h"
#include "core/dialect/sqlite/parse.h"
#include "core/dialect/sqlite/scratch.h"
#include "core/dialect/sqlite/sizes.h"
#include "core/dialect/sqlite/trace.h"
#include "core/dialect/sqlite/values.h"

using namespace Qt::StringLiterals;

namespace Dialect {

Dialect sqlite()
{
    return {.id = u"sqlite"_s,
            .name = u"SQLite"_s,
            .urlSchemes = {u"sqlite"_s, u"sqlite3"_s},
            .highlighting = u"SQL"_s,
            .assumedServerVersion = 34601,
            .lexicalRules = Sqlite::lexicalRules(),
            .databaseIsFile = true,
            .meaningOf = [](const Sql::Statement &statement,
                            const Sql::LexicalRules &) { return Sqlite::parse(statement); },
            .needsNoTransaction = Sqlite::needsNoTransaction,
            .forecast = Sqlite::forecast,
            .quoted = Sqlite::quoted,
            .ddl = Sqlite::ddl,
            .open = Sqlite::Connection::open,
            .inspect = Sqlite::inspect,
            .tableSizes = Sqlite::tableSizes,
            .checkWritable = Sqlite::checkWritable,
            .lockRun = Sqlite::lockRun,
            .setLockTimeout = Sqlite::setLockTimeout,
            .isLockTimeout = Sqlite::isLockTimeout,
            .lockHolders = [](Database::Connection &, const QList<Sql::Name> &) { return QString(); },
            .literalOf = Sqlite::literalOf,
            .effectiveType = Sqlite::effectiveType,
            .applicationSettings = {"PRAGMA foreign_keys = ON"},
            .makeScratch = Sqlite::makeScratch,
            .traced = Sqlite::traced};
}

} // namespace Dialect
