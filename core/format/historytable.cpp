// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/historytable.h"

#include "core/dialect/dialect.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Format {

namespace {
struct HistorytableWords
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};
} // namespace

static QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString literal(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

/// The parts of `schema.table`, `"s"."t"` or `table`: last the table.
static QStringList parts(const QString &table)
{
    QStringList result = {QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const QChar each = table.at(i);
        if (each == u'"') {
            const bool doubled = quoted && i + 1 < table.size() && table.at(i + 1) == u'"';
            if (doubled)
                result.last() += table.at(++i);
            else
                quoted = !quoted;
        } else if (each == u'.' && !quoted) {
            result.append(QString());
        } else {
            result.last() += each;
        }
    }
    return result;
}

static Result<Server> serverOf(const Database::Connection &connection)
{
    const Dialect::Dialect *dialect = Dialect::forUrl(connection.url());
    const QString id = dialect != nullptr ? dialect->id : QString();
    if (id == u"postgresql")
        return Server::PostgreSql;
    if (id == u"sqlite")
        return Server::Sqlite;
    return failure(HistorytableWords::tr("History tables on %1 are not supported.").arg(connection.url().scheme));
}

static Result<HistoryTable> onPostgreSql(Database::Connection &connection, HistoryTable table)
{
    const QString schema = table.schema.isEmpty() ? u"current_schema()"_s : literal(table.schema);
    const auto rows = connection.query(
        u"SELECT %1, EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n "
        "ON n.oid = c.relnamespace WHERE n.nspname = %1 AND c.relname = %2 AND c.relkind IN ('r', 'p'))"_s.arg(
            schema, literal(table.name)));
    if (!rows)
        return failure(rows.error());
    table.schema = rows->value().toString();
    if (table.schema.isEmpty()) {
        return failure(Error{
            .message = HistorytableWords::tr("The database has no current schema for the table %1.").arg(table.name),
            .hint = HistorytableWords::tr("Create the schema “public”, or set the role's search_path.")});
    }
    table.exists = rows->rows.first().at(1).toBool();
    table.sql = quotedName(table.schema) + u'.' + quotedName(table.name);
    return table;
}

static Result<HistoryTable> onSqlite(Database::Connection &connection, HistoryTable table)
{
    const QString schema = table.schema.isEmpty() ? u"main"_s : table.schema;
    const auto rows = connection.query(
        u"SELECT count(*) FROM %1.sqlite_master WHERE type = 'table' AND name = %2 COLLATE NOCASE"_s.arg(
            quotedName(schema), literal(table.name)));
    if (!rows)
        return failure(rows.error());
    table.exists = rows->value().toInt() > 0;
    table.sql = table.schema.isEmpty() ? quotedName(table.name)
                                       : quotedName(table.schema) + u'.' + quotedName(table.name);
    return table;
}

Result<HistoryTable> historyTable(Database::Connection &connection, const QString &table, const QString &defaultName)
{
    const auto server = serverOf(connection);
    if (!server)
        return failure(server.error());
    const QStringList names = parts(table.isEmpty() ? defaultName : table);
    if (names.size() > 2 || names.contains(QString())) {
        return failure(Error{.message = HistorytableWords::tr("“%1” is not the name of a history table.").arg(table),
                             .hint = HistorytableWords::tr("Write history = \"table\" or \"schema.table\".")});
    }
    const HistoryTable wanted{
        .server = *server, .schema = names.size() == 2 ? names.first() : QString(), .name = names.last(), .sql = {}};
    return *server == Server::PostgreSql ? onPostgreSql(connection, wanted) : onSqlite(connection, wanted);
}

Result<> executeOne(Database::Connection &connection, const QString &statement)
{
    return connection.execute(statement.toUtf8()).transform([](const Database::Rows &) { });
}

Result<> executeTogether(Database::Connection &connection, const QStringList &statements)
{
    const bool own = !connection.inTransaction();
    if (own) {
        if (const auto begun = connection.begin(); !begun)
            return begun;
    }
    for (const QString &statement : statements) {
        const auto done = executeOne(connection, statement);
        if (done)
            continue;
        if (own) {
            if (const auto undone = connection.rollback(); !undone) {
                Error error = done.error();
                error.detail += u'\n' + undone.error().message;
                return failure(error);
            }
        }
        return done;
    }
    return own ? connection.commit() : Result<>();
}

QString timeColumn(const HistoryTable &table, const QString &column)
{
    if (table.server == Server::Sqlite)
        return column;
    // timestamp without time zone, filled with now(): the time of day of the session's zone.
    return u"to_char(%1 AT TIME ZONE current_setting('TimeZone') AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS')"_s
        .arg(column);
}

QDateTime timeValue(const QVariant &value)
{
    QDateTime time = QDateTime::fromString(value.toString().replace(u' ', u'T'), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return time.toUTC();
}

} // namespace Format
