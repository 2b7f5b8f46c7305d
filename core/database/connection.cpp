// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/connection.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Database {

Connection::Connection(Url url)
    : m_url(std::move(url))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Connection::~Connection()
{
    if (!QSqlDatabase::contains(m_name))
        return;
    // The object must be gone before its name is removed, or Qt warns that it is still in use.
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<QSqlDatabase> Connection::openDriver(const QString &driver, const std::function<void(QSqlDatabase &)> &configure)
{
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        return failure({.message = QCoreApplication::translate("Database", "Qt's database driver %1 is not installed.")
                                       .arg(driver),
                        .hint = QCoreApplication::translate("Database", "Install the package libqt6sql6-%1.")
                                    .arg(driver.sliced(1).toLower()),
                        .kind = Error::Kind::Unreachable});
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, m_name);
    configure(database);
    if (!database.open())
        return failure(describeOpenFailure(database));
    return database;
}

static Error cancelled(Error error)
{
    error.message = QCoreApplication::translate("Database", "The statement was cancelled.");
    error.kind = Error::Kind::Cancelled;
    return error;
}

/// Reads a result whole; false when the server failed on the way.
static bool readRows(QSqlQuery &query, Rows &into)
{
    const QSqlRecord record = query.record();
    const int count = record.count();
    for (int column = 0; column < count; ++column)
        into.columns.append(record.fieldName(column));
    while (query.next()) {
        QVariantList row;
        row.reserve(count);
        for (int column = 0; column < count; ++column)
            row.append(query.value(column));
        into.rows.append(std::move(row));
    }
    // SQLite and single-row mode fail here, not in exec().
    return !query.lastError().isValid();
}

Result<Rows> Connection::execute(const QByteArray &statement, std::stop_token stop)
{
    if (stop.stop_requested())
        return failure(cancelled({}));
    m_stop = stop;
    Result<Rows> result = [&]() -> Result<Rows> {
        const std::stop_callback onStop(stop, [this] { cancel(); });
        if (auto taken = executeNatively(statement))
            return *std::move(taken);
        QSqlQuery query(database());
        query.setForwardOnly(m_forwardOnly);
        Rows rows;
        if (!query.exec(QString::fromUtf8(statement)) || (query.isSelect() && !readRows(query, rows)))
            return failure(describe(query, statement));
        rows.affected = affectedRows(query, statement);
        return rows;
    }();
    m_stop = {};
    if (!result && stop.stop_requested())
        return failure(cancelled(std::move(result.error())));
    return result;
}

Result<Rows> Connection::query(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(database());
    query.setForwardOnly(m_forwardOnly);
    bool succeeded = false;
    if (values.isEmpty()) {
        succeeded = query.exec(sql); // nothing to bind: PREPARE and DEALLOCATE would be two round trips more
    } else if (query.prepare(sql)) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        succeeded = query.exec();
    }
    Rows rows;
    if (!succeeded || (query.isSelect() && !readRows(query, rows)))
        return failure(describe(query, sql.toUtf8()));
    rows.affected = affectedRows(query, sql.toUtf8());
    return rows;
}

qint64 Connection::affectedRows(const QSqlQuery &query, const QByteArray &) const
{
    return query.isSelect() ? -1 : query.numRowsAffected();
}

std::optional<Result<Rows>> Connection::executeNatively(const QByteArray &)
{
    return {};
}

static Result<> withoutRows(Result<Rows> result)
{
    if (!result)
        return failure(std::move(result.error()));
    return {};
}

Result<> Connection::begin()
{
    return withoutRows(execute("BEGIN"));
}

Result<> Connection::commit()
{
    return withoutRows(execute("COMMIT"));
}

Result<> Connection::rollback()
{
    return withoutRows(execute("ROLLBACK"));
}

} // namespace Database
