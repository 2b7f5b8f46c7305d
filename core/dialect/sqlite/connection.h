// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"

#include <chrono>

struct sqlite3;

namespace Sqlite {

/// A connection to one file. Options of its URL: foreign_keys=on, busy_timeout=MILLISECONDS, mode=ro, synchronous=off;
/// a tool's own options are passed over. A confined one (see dialect/reach.h) opens no other file. What the file itself
/// stores (journal mode, encoding) is never changed by opening it.
class Connection : public Database::Connection
{
public:
    static Result<std::unique_ptr<Database::Connection>> open(const Database::Url &url, bool create);
    ~Connection() override;

    void cancel() override;
    /// BEGIN IMMEDIATE: whether this connection may write is decided at once, not at the first change.
    Result<> begin() override;
    bool inTransaction() const override;
    QString serverVersion() const override;
    int serverVersionNumber() const override;

    /// SQLite's own handle, from the library that Qt's driver uses as well.
    sqlite3 *handle() const { return m_handle; }
    /// How long a statement waits for other connections to the file.
    void setBusyTimeout(std::chrono::milliseconds timeout) { m_busyTimeout = timeout; }

protected:
    Error describe(const QSqlQuery &query, const QByteArray &statement) const override;
    Error describeOpenFailure(const QSqlDatabase &database) const override;
    qint64 affectedRows(const QSqlQuery &query, const QByteArray &statement) const override;

private:
    explicit Connection(const Database::Url &url);

    Result<> connect(bool create);
    Result<> applyOptions();
    bool waitForOthers(int attempt);
    void confine();

    sqlite3 *m_handle = nullptr;
    QString m_refused = {}; ///< what a confined connection denied last
    std::chrono::milliseconds m_busyTimeout{5000};
    std::chrono::steady_clock::time_point m_busySince;
};

/// SQLite's handle of a connection that this dialect opened.
sqlite3 *handleOf(Database::Connection &connection);
/// SQLite opens a file that may not be written for reading, without a word.
Result<> checkWritable(Database::Connection &connection);
Result<> setLockTimeout(Database::Connection &connection, int milliseconds);

} // namespace Sqlite
