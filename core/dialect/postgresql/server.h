// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/database/url.h"

#include <QProcess>

#include <memory>

class QTemporaryDir;

namespace PostgreSql {

/// A PostgreSQL server of our own, started from the binaries on this machine: in a temporary folder, reached through a
/// socket in it and nothing else, with durability switched off. It stops when this object goes, and by itself when the
/// process or the thread that started it dies.
class Server
{
public:
    /// Starting takes about a second. An error says where was looked and what to install.
    static Result<std::unique_ptr<Server>> start(const ProgressObserver &progress = {},
                                                 const QString &superuser = QStringLiteral("postgres"));
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    QString version() const { return m_version; } ///< "17.11"
    QString folder() const; ///< everything of this server is in it
    qint64 processId() const { return m_process.processId(); }
    /// How to reach a database of this server as its superuser.
    Database::Url url(const QString &database) const;

private:
    explicit Server(QString superuser);
    Result<> prepare(const QString &binaries);
    Result<> launch(const QString &binaries);
    Result<> waitUntilReady();
    QString logTail() const;

    QString m_superuser;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_lock = -1; ///< held as long as we live, so that a later start can tell a folder that nobody needs any more
    QProcess m_process;
    QString m_version;
};

/// The folder with `initdb` and `postgres`: on the PATH, else in the places where distributions put them, newest first.
Result<QString> findServerBinaries();

} // namespace PostgreSql
