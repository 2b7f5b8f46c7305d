// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
struct FilesWords
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};
} // namespace

static std::unexpected<Error> fileFailure(const QString &path, const QString &message, const QString &hint,
                                          int line = 0)
{
    return failure(Error{.message = message, .hint = hint, .file = path, .line = line});
}

static int lineAt(const QByteArray &content, qsizetype offset)
{
    return int(QByteArrayView(content).first(offset).count('\n')) + 1;
}

/// The offset of the beginning of the first line with a byte that is not UTF-8; -1 when all are.
static qsizetype firstInvalidLine(QByteArrayView content)
{
    if (content.isValidUtf8())
        return -1;
    qsizetype begin = 0;
    while (begin < content.size()) {
        qsizetype end = content.indexOf('\n', begin);
        end = end < 0 ? content.size() : end + 1;
        if (!content.sliced(begin, end - begin).isValidUtf8())
            return begin;
        begin = end;
    }
    return 0;
}

namespace {

/// A file that is open for reading. Straight to the system: a project may have ten thousand.
class Input
{
public:
    explicit Input(const QString &path)
        : m_descriptor(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
    {
    }
    ~Input()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Input)

    bool isOpen() const { return m_descriptor >= 0; }
    bool stat(struct stat &status) const { return fstat(m_descriptor, &status) == 0; }
    /// Everything, or what goes beyond `maximum`: a device may have no end. False with errno.
    bool read(QByteArray &content, const struct stat &status, qint64 maximum) const
    {
        qsizetype have = 0;
        content.resize(status.st_size + 1); // one more, so that the end is seen
        while (true) {
            const ssize_t got = ::read(m_descriptor, content.data() + have, size_t(content.size() - have));
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0) {
                content.resize(have);
                return got == 0;
            }
            have += got;
            if (have > maximum) {
                content.resize(have);
                return true;
            }
            if (have == content.size()) {
                content.resize(2 * have);
            } else if (S_ISREG(status.st_mode) && have == status.st_size) {
                content.resize(have);
                return true;
            }
        }
    }

private:
    int m_descriptor;
};

} // namespace

static std::unexpected<Error> notAFile(const QString &path)
{
    return fileFailure(path, FilesWords::tr("%1 is a folder, not a file.").arg(path),
                       FilesWords::tr("Name a file in it."));
}

static std::unexpected<Error> tooLarge(const QString &path, qint64 bytes, qint64 maximumBytes)
{
    return fileFailure(path,
                       FilesWords::tr("%1 is too large: %2 MB, where %3 MB is the most that is read.")
                           .arg(path)
                           .arg(bytes / 1'000'000)
                           .arg(maximumBytes / 1'000'000),
                       FilesWords::tr("Split the file, or load its rows by another way than a migration."));
}

Result<QByteArray> readTextFile(const QString &path, qint64 maximumBytes, ByteOrderMark mark)
{
    const Input input(path);
    struct stat status = {};
    if (!input.isOpen() || !input.stat(status)) {
        const QString cause = qt_error_string(errno);
        const QFileInfo info(path);
        if (!info.exists())
            return fileFailure(path, FilesWords::tr("%1 does not exist.").arg(path), FilesWords::tr("Check the path."));
        if (info.isDir())
            return notAFile(path);
        return fileFailure(path, FilesWords::tr("%1 cannot be read: %2.").arg(path, cause),
                           FilesWords::tr("Check the file's permissions."));
    }
    if (S_ISDIR(status.st_mode))
        return notAFile(path);
    if (status.st_size > maximumBytes)
        return tooLarge(path, status.st_size, maximumBytes);
    QByteArray content;
    if (!input.read(content, status, maximumBytes)) {
        return fileFailure(path, FilesWords::tr("%1 cannot be read: %2.").arg(path, qt_error_string(errno)),
                           FilesWords::tr("Check the disk and try again."));
    }
    if (content.size() > maximumBytes)
        return tooLarge(path, content.size(), maximumBytes);
    if (mark == ByteOrderMark::LeftOut && content.startsWith("\xEF\xBB\xBF"))
        content.remove(0, 3);
    if (const qsizetype nul = content.indexOf('\0'); nul >= 0) {
        const int line = lineAt(content, nul);
        return fileFailure(path, FilesWords::tr("%1:%2 holds a NUL byte, which no SQL text may.").arg(path).arg(line),
                           FilesWords::tr("Save the file as UTF-8; editors write such bytes for UTF-16."), line);
    }
    if (const qsizetype invalid = firstInvalidLine(content); invalid >= 0) {
        const int line = lineAt(content, invalid);
        return fileFailure(path, FilesWords::tr("%1:%2 is not valid UTF-8.").arg(path).arg(line),
                           FilesWords::tr("Save the file as UTF-8."), line);
    }
    return content;
}

Result<> writeTextFile(const QString &path, const QByteArray &content)
{
    static const QByteArray mark = "\xEF\xBB\xBF";
    QFile old(path);
    const bool marked = !content.startsWith(mark) && old.open(QIODevice::ReadOnly) && old.read(mark.size()) == mark;
    old.close();
    const QByteArray whole = marked ? mark + content : content;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(whole) != whole.size() || !file.commit()) {
        return fileFailure(path, FilesWords::tr("%1 cannot be written: %2.").arg(path, file.errorString()),
                           FilesWords::tr("Check the folder's permissions and the free space."));
    }
    return {};
}
