// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"

#include <atomic>

struct pg_conn;
struct pg_cancel;
struct pg_result;

namespace PostgreSql {

/// A connection through Qt's driver, with libpq beneath it for what the driver hides: SQLSTATE and place of an error,
/// notices, cancelling, COPY.
class Connection final : public Database::Connection
{
public:
    static Result<std::unique_ptr<Database::Connection>> open(const Database::Url &url);
    ~Connection() override;

    using Database::Connection::execute;
    Result<Database::Rows> execute(const Sql::Statement &statement, std::stop_token stop = {}) override;

    void cancel() override;
    /// The server answers COMMIT of a failed transaction with a rollback and no error; this one says so.
    Result<> commit() override;
    bool inTransaction() const override;
    QString serverVersion() const override;
    int serverVersionNumber() const override;
    QList<Database::Notice> takeNotices() override;
    int backendProcessId() const;

protected:
    Error describe(const QSqlQuery &query, const QByteArray &statement) const override;
    Error describeOpenFailure(const QSqlDatabase &database) const override;
    std::optional<Result<Database::Rows>> executeNatively(const QByteArray &statement) override;

private:
    explicit Connection(const Database::Url &url);
    Result<> setUp();
    Result<Database::Rows> copy(const Sql::Statement &statement);
    Error describe(const pg_result *result, const QByteArray &statement) const;
    static void receiveNotice(void *connection, const pg_result *notice);

    pg_conn *m_native = nullptr;
    pg_cancel *m_cancel = nullptr;
    mutable std::atomic<bool> m_cancelled = false; ///< cancel() may come from any thread
    QList<Database::Notice> m_notices;
};

/// `options` of a URL as libpq's key='value' pairs: what it does not know is a parameter of the session
/// (search_path=…), except for other tools' own x-… parameters, which are left out.
Result<QString> connectionOptions(const Database::Url &url);

} // namespace PostgreSql
