// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/server.h"

#include "core/dialect/postgresql/libpq.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace PostgreSql {

namespace {
struct ServerWords
{
    Q_DECLARE_TR_FUNCTIONS(PostgreSql)
};
} // namespace

static const QString folderPrefix = u"switchback-pg-"_s;

/// Whom the server runs as. PostgreSQL refuses to run as root, so that root hands it to somebody without rights.
struct Account
{
    bool change = false;
    uid_t user = 0;
    gid_t group = 0;
};

static Result<Account> serverAccount()
{
    if (geteuid() != 0)
        return Account{};
    for (const char *name : {"postgres", "nobody"}) {
        if (const passwd *entry = getpwnam(name); entry && entry->pw_uid != 0)
            return Account{.change = true, .user = entry->pw_uid, .group = entry->pw_gid};
    }
    return failure({.message = ServerWords::tr(
                        "A private PostgreSQL server cannot run as root, and this system has neither a user "
                        "“postgres” nor “nobody”."),
                    .hint = ServerWords::tr("Start Switchback as an ordinary user."),
                    .kind = Error::Kind::Unreachable});
}

/// Runs in the child between fork and exec: only calls that are safe there.
static void becomeServerProcess(const Account &account, pid_t parent)
{
    if (account.change
        && (setgroups(1, &account.group) != 0 || setgid(account.group) != 0 || setuid(account.user) != 0))
        _exit(126);
    setsid(); // Ctrl+C in our terminal is for us: we stop the server when we are done with it
    // After setuid, which clears it. SIGQUIT is PostgreSQL's immediate shutdown and reaches its children too.
    prctl(PR_SET_PDEATHSIG, SIGQUIT);
    if (getppid() != parent)
        _exit(127); // we died before the line above
}

static void configure(QProcess &process, const Account &account, const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"PG"_s) || name.startsWith(u"LC_"_s) || name == u"LANGUAGE"_s)
            environment.remove(name);
    }
    environment.insert(u"LANG"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder); // ours may be closed to the server's user
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([account, parent = getpid()] { becomeServerProcess(account, parent); });
}

static Error unreachable(const QString &message, const QString &detail = {})
{
    return {.message = message, .detail = detail.trimmed(), .kind = Error::Kind::Unreachable};
}

static bool holdsServer(const QString &folder)
{
    return QFileInfo(folder + u"/initdb"_s).isExecutable() && QFileInfo(folder + u"/postgres"_s).isExecutable();
}

Result<QString> findServerBinaries()
{
    // A link in /usr/bin leads to the folder where the rest of that server is.
    const QString onPath = QFileInfo(QStandardPaths::findExecutable(u"initdb"_s)).canonicalPath();
    if (!onPath.isEmpty() && holdsServer(onPath))
        return onPath;

    static const QStringList places = {
        u"/usr/lib/postgresql/*/bin"_s,
        u"/usr/pgsql-*/bin"_s,
        u"/usr/libexec/postgresql*"_s,
        u"/usr/lib/postgresql*/bin"_s,
        u"/usr/local/pgsql/bin"_s,
        u"/usr/local/pgsql-*/bin"_s,
        u"/opt/homebrew/opt/postgresql*/bin"_s,
        u"/home/linuxbrew/.linuxbrew/opt/postgresql*/bin"_s,
        u"/usr/local/opt/postgresql*/bin"_s,
    };
    QCollator byVersion(QLocale::c());
    byVersion.setNumericMode(true);
    for (const QString &place : places) {
        // One wildcard in one part of the path.
        const qsizetype star = place.indexOf(u'*');
        const QString parent = place.left(place.lastIndexOf(u'/', star < 0 ? -1 : star));
        const QString rest = star < 0 ? QString() : place.mid(star + 1);
        const QString pattern = star < 0 ? place.section(u'/', -1) : place.mid(parent.size() + 1, star - parent.size());
        QStringList names = QDir(parent).entryList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot);
        std::ranges::sort(names, [&](const QString &a, const QString &b) { return byVersion.compare(a, b) > 0; });
        for (const QString &name : names) {
            const QString folder = parent + u'/' + name + rest;
            if (holdsServer(folder))
                return folder;
        }
    }
    Error error = unreachable(
        ServerWords::tr("No PostgreSQL server was found on this machine to make a scratch database with."),
        ServerWords::tr("Looked for initdb and postgres on the PATH and in %1.").arg(places.join(u", "_s)));
    error.hint = ServerWords::tr(
        "Install PostgreSQL's server (package “postgresql” on Debian and Ubuntu, “postgresql-server” on "
        "Fedora), or name "
        "a server under [scratch] url in switchback.toml.");
    return failure(error);
}

/// Folders of processes that were killed: nobody holds their lock any more.
static void removeAbandonedFolders(const QString &parent)
{
    for (const QFileInfo &info : QDir(parent).entryInfoList({folderPrefix + u'*'}, QDir::Dirs | QDir::NoSymLinks)) {
        if (info.ownerId() != geteuid())
            continue;
        const QByteArray lockFile = QFile::encodeName(info.filePath() + u"/lock"_s);
        const int lock = open(lockFile.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
        if (lock < 0)
            continue;
        if (flock(lock, LOCK_EX | LOCK_NB) == 0)
            QDir(info.filePath()).removeRecursively();
        close(lock);
    }
}

/// Whether any account can walk to the folder.
static bool isOpenToOthers(const QString &folder)
{
    for (QFileInfo place(QFileInfo(folder).canonicalFilePath());; place.setFile(place.path())) {
        if (!place.permission(QFile::ExeOther))
            return false;
        if (place.isRoot())
            return true;
    }
}

Server::Server(QString superuser)
    : m_superuser(std::move(superuser))
{
}

Server::~Server()
{
    if (m_process.state() != QProcess::NotRunning) {
        ::kill(pid_t(m_process.processId()), SIGQUIT);
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished(5000);
        }
    }
    m_folder.reset();
    if (m_lock >= 0)
        close(m_lock);
}

QString Server::folder() const
{
    return m_folder->path();
}

Database::Url Server::url(const QString &database) const
{
    return {.scheme = u"postgresql"_s, .user = m_superuser, .host = folder() + u"/s"_s, .database = database};
}

Result<std::unique_ptr<Server>> Server::start(const ProgressObserver &progress, const QString &superuser)
{
    const auto binaries = findServerBinaries();
    if (!binaries)
        return failure(binaries.error());
    if (const auto spoken = clientLibrary(); !spoken)
        return failure(spoken.error());
    if (progress)
        progress({.what = ServerWords::tr("Starting a private PostgreSQL server")});

    std::unique_ptr<Server> server(new Server(superuser));
    if (const auto prepared = server->prepare(*binaries); !prepared)
        return failure(prepared.error());
    if (const auto launched = server->launch(*binaries); !launched)
        return failure(launched.error());
    return server;
}

Result<> Server::prepare(const QString &binaries)
{
    const auto account = serverAccount();
    if (!account)
        return failure(account.error());

    // A socket's path may have no more than 107 bytes, and the server's user must be able to walk to it.
    QString parent = QDir::tempPath();
    if (QFile::encodeName(parent).size() > 60 || (account->change && !isOpenToOthers(parent)))
        parent = u"/tmp"_s;
    removeAbandonedFolders(parent);
    m_folder = std::make_unique<QTemporaryDir>(parent + u'/' + folderPrefix + u"XXXXXX"_s);
    if (!m_folder->isValid())
        return failure(unreachable(
            ServerWords::tr("The folder for a private PostgreSQL server could not be made in %1.").arg(parent),
            m_folder->errorString()));

    // Locked before it has the name that others look for, or one of them could take the folder for abandoned.
    const QByteArray lockFile = QFile::encodeName(folder() + u"/lock"_s);
    m_lock = open((lockFile + ".new").constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock < 0 || flock(m_lock, LOCK_EX) != 0 || rename((lockFile + ".new").constData(), lockFile.constData()) != 0)
        return failure(unreachable(ServerWords::tr("The folder for a private PostgreSQL server could not be prepared."),
                                   qt_error_string()));
    for (const char *name : {"/data", "/s"}) {
        const QByteArray path = QFile::encodeName(folder()) + name;
        const bool made = mkdir(path.constData(), 0700) == 0
            && (!account->change || chown(path.constData(), account->user, account->group) == 0);
        if (!made)
            return failure(
                unreachable(ServerWords::tr("The folder for a private PostgreSQL server could not be prepared."),
                            qt_error_string()));
    }
    if (account->change)
        chmod(QFile::encodeName(folder()).constData(), 0711);

    const auto initialise = [&](const QString &locale) {
        QProcess initdb;
        configure(initdb, *account, folder());
        initdb.setProcessChannelMode(QProcess::MergedChannels);
        initdb.start(binaries + u"/initdb"_s,
                     {u"-D"_s, folder() + u"/data"_s, u"-U"_s, m_superuser, u"-A"_s, u"trust"_s, u"--encoding=UTF8"_s,
                      u"--no-sync"_s, u"--no-instructions"_s, u"--locale="_s + locale});
        const bool ended = initdb.waitForStarted() && initdb.waitForFinished(60'000);
        const bool fine = ended && initdb.exitStatus() == QProcess::NormalExit && initdb.exitCode() == 0;
        return fine ? QString() : initdb.errorString() + u'\n' + QString::fromLocal8Bit(initdb.readAll());
    };
    QString trouble = initialise(u"C.UTF-8"_s);
    if (!trouble.isEmpty()) // not every C library has that locale
        trouble = initialise(u"C"_s);
    if (!trouble.isEmpty())
        return failure(unreachable(
            ServerWords::tr("A private PostgreSQL server could not be prepared with %1/initdb.").arg(binaries),
            trouble));
    return {};
}

Result<> Server::launch(const QString &binaries)
{
    const auto account = serverAccount();
    if (!account)
        return failure(account.error());
    configure(m_process, *account, folder());
    m_process.setStandardOutputFile(folder() + u"/log"_s);
    m_process.setStandardErrorFile(folder() + u"/log"_s, QIODevice::Append);

    QStringList arguments = {u"-D"_s, folder() + u"/data"_s};
    for (const QString &setting :
         {u"listen_addresses="_s, u"unix_socket_directories="_s + folder() + u"/s"_s,
          // Nothing here outlives us, so that nothing needs to reach the disk.
          u"fsync=off"_s, u"synchronous_commit=off"_s, u"full_page_writes=off"_s, u"max_wal_size=4GB"_s,
          // Publications and their like should work as on a real server.
          u"wal_level=logical"_s,
          // What runs behind a trace's back would be taken for its doing.
          u"autovacuum=off"_s, u"jit=off"_s, u"timezone=UTC"_s, u"log_min_messages=fatal"_s}) {
        arguments << u"-c"_s << setting;
    }
    m_process.start(binaries + u"/postgres"_s, arguments);
    if (!m_process.waitForStarted())
        return failure(
            unreachable(ServerWords::tr("A private PostgreSQL server could not be started from %1.").arg(binaries),
                        m_process.errorString()));
    return waitUntilReady();
}

Result<> Server::waitUntilReady()
{
    const QByteArray where = "user=" + m_superuser.toUtf8()
        + " dbname=postgres connect_timeout=5 host=" + QFile::encodeName(folder()) + "/s";
    for (const QDeadlineTimer deadline(60'000); !deadline.hasExpired();) {
        PGconn *connection = PQconnectdb(where.constData());
        const bool ready = PQstatus(connection) == CONNECTION_OK;
        if (ready)
            m_version = QString::fromUtf8(PQparameterStatus(connection, "server_version")).section(u' ', 0, 0);
        PQfinish(connection);
        if (ready)
            return {};
        if (m_process.waitForFinished(3)) // true when it has ended; else it has slept
            break;
    }
    return failure(unreachable(ServerWords::tr("A private PostgreSQL server did not come up."), logTail()));
}

QString Server::logTail() const
{
    QFile log(folder() + u"/log"_s);
    if (!log.open(QIODevice::ReadOnly))
        return {};
    log.seek(qMax(qint64(0), log.size() - 2000));
    return QString::fromUtf8(log.readAll());
}

} // namespace PostgreSql
