// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Sqlite {

namespace {

/// A file descriptor with its lock; an empty one stands for a database that no other process can see.
class FileLock : public Database::RunLock
{
public:
    FileLock() = default;
    FileLock(QByteArray path, int descriptor)
        : m_path(std::move(path))
        , m_descriptor(descriptor)
    {
    }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock() override
    {
        if (m_descriptor < 0)
            return;
        // Removed while still locked: whoever opened it before sees in isStill() that it is gone.
        ::unlink(m_path.constData());
        ::close(m_descriptor);
    }

private:
    QByteArray m_path;
    int m_descriptor = -1;
};

/// Is the open file still the one with this name, or did its last owner remove it meanwhile?
bool isStill(int descriptor, const QByteArray &path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

void writeOwner(int descriptor)
{
    const passwd *user = ::getpwuid(::geteuid());
    char host[256] = {};
    ::gethostname(host, sizeof host - 1);
    const QByteArray owner = QByteArray::number(qint64(::getpid())) + ' ' + (user ? user->pw_name : "?") + ' '
        + QByteArray(host) + '\n';
    // The text only serves the message for others; the lock holds without it.
    [[maybe_unused]] const bool written = ::ftruncate(descriptor, 0) == 0
        && ::pwrite(descriptor, owner.constData(), size_t(owner.size()), 0) > 0;
}

QString ownerOf(int descriptor)
{
    char text[512] = {};
    if (::pread(descriptor, text, sizeof text - 1, 0) <= 0)
        return {};
    const QStringList parts = QString::fromUtf8(text).trimmed().split(u' ');
    if (parts.size() < 3)
        return {};
    return QCoreApplication::translate("Sqlite", "process %1 of %2 on %3").arg(parts[0], parts[1], parts[2]);
}

std::unexpected<Error> heldFailure(const QString &database, const QString &owner)
{
    const QString message = owner.isEmpty()
        ? QCoreApplication::translate("Sqlite", "Another run is working on %1.").arg(database)
        : QCoreApplication::translate("Sqlite", "Another run is working on %1: %2.").arg(database, owner);
    return failure({.message = message,
                    .hint = QCoreApplication::translate("Sqlite", "Wait until it has finished, or end that process."),
                    .kind = Error::Kind::Locked});
}

std::unexpected<Error> openFailure(const QString &path, int code)
{
    return failure(
        {.message = QCoreApplication::translate("Sqlite", "The lock file %1 cannot be made.").arg(path),
         .detail = QString::fromLocal8Bit(std::strerror(code)),
         .hint = QCoreApplication::translate("Sqlite",
                                             "A run needs a folder that may be written, and so does SQLite itself: "
                                             "check the permissions of %1.")
                     .arg(QFileInfo(path).path()),
         .kind = Error::Kind::Unreachable});
}

} // namespace

Result<std::unique_ptr<Database::RunLock>> lockRun(Database::Connection &connection, const QString &, std::stop_token)
{
    const QString database = connection.url().database;
    if (database == u":memory:")
        return std::make_unique<FileLock>();
    // Two paths to one file share its lock.
    const QString canonical = QFileInfo(database).canonicalFilePath();
    const QString name = (canonical.isEmpty() ? database : canonical) + u"-switchback.lock"_s;
    const QByteArray path = QFile::encodeName(name);
    while (true) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (descriptor < 0)
            return openFailure(name, errno);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int code = errno;
            const QString owner = ownerOf(descriptor);
            ::close(descriptor);
            if (code == EWOULDBLOCK)
                return heldFailure(database, owner);
            return openFailure(name, code);
        }
        if (isStill(descriptor, path)) {
            writeOwner(descriptor);
            return std::make_unique<FileLock>(path, descriptor);
        }
        ::close(descriptor); // it was removed between opening and locking: take the new one
    }
}

} // namespace Sqlite
