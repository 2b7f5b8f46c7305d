// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"
#include "core/database/url.h"

#include <QString>

#include <memory>

/// Real PostgreSQL for tests: one private server per test program, started when first asked for, stopped at its end. A
/// machine without PostgreSQL fails the test, so that a skip cannot hide.
namespace TestPostgres {

/// A new, empty database of its own. `Url` is empty (and the test has failed) when there is no server.
Database::Url database();
/// The same as text for a settings file or the command line.
QString databaseUrl();
QString asText(const Database::Url &url);

/// Connects to it; null, and the test has failed, when that did not work.
std::unique_ptr<Database::Connection> connect(const Database::Url &url);
/// Runs each statement of an SQL text, cut at its terminators; the test fails at the first that does. Says whether all
/// went well.
bool run(Database::Connection &connection, const QByteArray &script);

/// Major version of the server: 17.
int majorVersion();
/// Where `psql` and `pg_dump` are.
QString binaries();

} // namespace TestPostgres
