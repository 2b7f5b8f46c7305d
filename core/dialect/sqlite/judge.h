// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sql/statement.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace Sqlite {

/// What SQLite itself says about statements. They run in order on an empty in-memory database that first got `schema`
/// (CREATE texts of sqlite_schema, or of earlier scripts; what fails among them is skipped). Nothing touches a file,
/// and a statement that works too long is given up without an error. One answer per statement, empty where SQLite has
/// nothing against it; a statement that fails does not keep the later ones from being judged. An Error's position is a
/// byte offset into the statement's file.
QList<std::optional<Error>> judge(const QStringList &schema, const QList<Sql::Statement> &statements,
                                  std::stop_token stop = {});

/// What SQLite refuses of a CREATE TABLE on whatever schema: a type that STRICT does not know, a column twice, two
/// primary keys. Prepared on an empty database in memory and not run; what hangs on other objects says nothing.
std::optional<Error> refusalOfTable(const Sql::Statement &statement);

/// The column that SQLite says it misses; empty: it says something else.
QString columnMissedBy(const Error &error);
/// A column that an expression of a CREATE TABLE names and the table does not have; empty: none.
QString columnMissedByTable(const Sql::Statement &statement);

} // namespace Sqlite
