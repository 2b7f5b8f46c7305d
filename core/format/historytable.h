// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/format.h"

/// What formats share when they read and write a history table.
namespace Format {

enum class Server { PostgreSql, Sqlite };

/// A history table on one connection: settings may write it plain, as schema.table, or with each part in double quotes.
struct HistoryTable
{
    Server server = Server::PostgreSql;
    QString schema; ///< never empty on PostgreSQL: the current schema where none is stated
    QString name;
    QString sql; ///< quoted and qualified as far as needed
    bool exists = false;
    bool schemaExists = true;
};

/// Finds out which table is meant and whether it is there. An empty `table` means `defaultName`; on PostgreSQL one that
/// states no schema stands in `defaultSchema`, or else in the session's.
Result<HistoryTable> historyTable(Database::Connection &connection, const QString &table, const QString &defaultName,
                                  const QString &defaultSchema = {});

/// The table as settings may write it, with its schema where there are any: it stays the same table when the session's
/// search path changes.
QString fullName(const HistoryTable &table);

/// A name of SQL in double quotes.
QString quotedName(const QString &name);

/// Runs statements in order, in a transaction of their own unless the caller already has one.
Result<> executeTogether(Database::Connection &connection, const QStringList &statements);
/// Makes the table with the tool's statements, if it is not there, and gives its full name.
Result<QString> made(Database::Connection &connection, const HistoryTable &table, const QStringList &statements);
/// Runs one statement of ours and forgets its result.
Result<> executeOne(Database::Connection &connection, const QString &statement);

/// 'text' as a literal of SQL.
QString literal(const QString &text);

/// The time in a column without time zone that the tool fills with now(), as ISO 8601 in UTC.
QString timeColumn(const HistoryTable &table, const QString &column);
QDateTime timeValue(const QVariant &value);

} // namespace Format
