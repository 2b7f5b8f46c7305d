// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/lock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <tuple>

using namespace Qt::StringLiterals;

namespace PostgreSql {

namespace {
struct LockWords
{
    Q_DECLARE_TR_FUNCTIONS(PostgreSql)
};
} // namespace

static constexpr qint64 ownKey = 0x5377'6974'6368'6261; // "Switchba"

namespace {

class AdvisoryLock final : public Database::RunLock
{
public:
    AdvisoryLock(Database::Connection &connection, qint64 key)
        : m_connection(connection)
        , m_key(key)
    {
    }
    AdvisoryLock(const AdvisoryLock &) = delete;
    AdvisoryLock &operator=(const AdvisoryLock &) = delete;
    ~AdvisoryLock() override
    {
        // Should this fail, then because the connection is gone, and the lock with it.
        std::ignore = m_connection.execute("SELECT pg_advisory_unlock(" + QByteArray::number(m_key) + ")");
    }

private:
    Database::Connection &m_connection;
    qint64 m_key;
};

} // namespace

static Error heldByOthers(Database::Connection &connection, qint64 key)
{
    Error error{.message = LockWords::tr("Another run holds the lock on this database."), .kind = Error::Kind::Locked};
    error.hint = LockWords::tr("Wait until it has ended; the lock goes when that connection closes.");
    const auto holder = connection.execute(
        "SELECT a.pid, coalesce(a.application_name, ''), coalesce(a.usename::text, ''), to_char(a.backend_start, "
        "'YYYY-MM-DD HH24:MI:SS TZ')"
        " FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE l.locktype = 'advisory' AND l.granted AND "
        "l.objsubid = 1"
        " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
        " AND (l.classid::int8 << 32) + l.objid::int8 = "
        + QByteArray::number(key));
    if (holder && !holder->isEmpty()) {
        const QVariantList row = holder->rows.first();
        error.message =
            LockWords::tr(
                "Another run holds the lock on this database: process %1 (%2) of user “%3”, connected since %4.")
                .arg(row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString());
    }
    return error;
}

Result<> checkWritable(Database::Connection &connection)
{
    const auto answer = connection.execute(
        "SELECT pg_is_in_recovery(), current_setting('transaction_read_only') = 'on'");
    if (!answer)
        return failure(answer.error());
    const QVariantList row = answer->rows.first();
    if (row[0].toBool())
        return failure({.message = LockWords::tr("The server is a standby, which takes no changes."),
                        .hint = LockWords::tr("Name the primary in the target's URL."),
                        .kind = Error::Kind::Unreachable});
    if (row[1].toBool())
        return failure({.message = LockWords::tr("The database is set to read only."),
                        .hint = LockWords::tr("Look for default_transaction_read_only in the URL, the role, the "
                                              "database and the server's settings."),
                        .kind = Error::Kind::Unreachable});
    return {};
}

Result<std::unique_ptr<Database::RunLock>> lockRun(Database::Connection &connection, const QString &key,
                                                   std::stop_token stop)
{
    bool isNumber = true;
    const qint64 number = key.isEmpty() ? ownKey : key.toLongLong(&isNumber);
    if (!isNumber)
        return failure({.message = LockWords::tr("The lock's key “%1” is not a number.").arg(key)});
    for (const QDeadlineTimer deadline(3000);;) {
        const auto locked = connection.execute("SELECT pg_try_advisory_lock(" + QByteArray::number(number) + ")", stop);
        if (!locked)
            return failure(locked.error());
        if (locked->value().toBool())
            return std::make_unique<AdvisoryLock>(connection, number);
        if (deadline.hasExpired())
            return failure(heldByOthers(connection, number));
        QThread::msleep(50);
    }
}

} // namespace PostgreSql
