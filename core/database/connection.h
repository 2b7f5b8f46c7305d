// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/url.h"
#include "core/sql/statement.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QVariant>

#include <functional>
#include <memory>
#include <stop_token>

class QSqlQuery;

namespace Database {

/// A result set, read whole.
struct Rows
{
    QStringList columns = {};
    QList<QVariantList> rows = {};
    qint64 affected = -1; ///< rows changed by INSERT, UPDATE, DELETE; -1 where it has no meaning

    bool isEmpty() const { return rows.isEmpty(); }
    /// The first value of the first row; an invalid QVariant when there is none.
    QVariant value() const { return rows.isEmpty() || rows.first().isEmpty() ? QVariant() : rows.first().first(); }
};

/// What a server says beside results and errors.
struct Notice
{
    QString severity; ///< "NOTICE", "WARNING", "DEBUG1", …
    QString message;
};

/// One connection, opened, used and destroyed within one task: it never travels between threads, but cancel() may be
/// called from any. Dialects derive from it to translate errors, collect notices and cancel natively.
class Connection
{
public:
    virtual ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Sends one statement as it is, no placeholders touched. `position` of an error is a byte offset into `statement`.
    /// A requested stop cancels the statement on the server and gives an Error of kind Cancelled.
    Result<Rows> execute(const QByteArray &statement, std::stop_token stop = {});

    /// A statement of a script as it is, together with the rows that follow it: COPY … FROM stdin. Runs of scripts use
    /// this one.
    virtual Result<Rows> execute(const Sql::Statement &statement, std::stop_token stop = {})
    {
        return execute(statement.text, stop);
    }

    /// A query of ours with values bound to `?`.
    Result<Rows> query(const QString &sql, const QVariantList &values = {});

    /// Asks the server to cancel what runs now. Safe from any thread, harmless when nothing runs.
    virtual void cancel() = 0;

    virtual Result<> begin();
    virtual Result<> commit();
    virtual Result<> rollback();
    /// True between a successful BEGIN, whoever sent it, and its end, as the server sees it.
    virtual bool inTransaction() const = 0;

    virtual QString serverVersion() const = 0; ///< "17.11", "3.46.1"
    virtual int serverVersionNumber()
        const = 0; ///< major * 10000 + minor * 100 + patch: 171100 for 17.11, 34601 for 3.46.1

    /// What the server said since the last call.
    virtual QList<Notice> takeNotices() { return {}; }

    const Url &url() const { return m_url; }

protected:
    explicit Connection(Url url);

    /// Opens the Qt driver under a name of its own.
    Result<QSqlDatabase> openDriver(const QString &driver, const std::function<void(QSqlDatabase &)> &configure);
    QSqlDatabase database() const;
    /// Translates what the driver knows of a failed query.
    virtual Error describe(const QSqlQuery &query, const QByteArray &statement) const = 0;
    virtual Error describeOpenFailure(const QSqlDatabase &database) const = 0;
    /// A dialect that cannot send a statement through Qt (COPY … FROM stdin) takes it here; nothing: it is sent as
    /// usual.
    virtual std::optional<Result<Rows>> executeNatively(const QByteArray &statement);
    /// Rows changed by a statement that succeeded; -1 where it has no meaning.
    virtual qint64 affectedRows(const QSqlQuery &query, const QByteArray &statement) const;
    /// The token of the statement that runs now: a driver that can look at it by itself misses no stop.
    const std::stop_token &stopToken() const { return m_stop; }
    /// Results are read once from front to back: cheaper where the driver keeps a copy of every row (SQLite).
    void setForwardOnly(bool forwardOnly) { m_forwardOnly = forwardOnly; }

private:
    Url m_url;
    QString m_name; ///< of the QSqlDatabase
    std::stop_token m_stop;
    bool m_forwardOnly = false;
};

/// Holds the right to be the only run on a target; gives it up when destroyed or when the process dies.
class RunLock
{
public:
    virtual ~RunLock() = default;
};

} // namespace Database
