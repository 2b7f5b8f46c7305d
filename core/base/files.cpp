// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

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

/// The offset of the first byte that is not UTF-8; -1 when all are.
static qsizetype firstInvalidByte(const QByteArray &content)
{
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = whole.decode(content);
    if (!whole.hasError())
        return -1;
    // Rare: find the line by decoding line by line.
    qsizetype begin = 0;
    while (begin < content.size()) {
        qsizetype end = content.indexOf('\n', begin);
        end = end < 0 ? content.size() : end + 1;
        QStringDecoder line(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = line.decode(QByteArrayView(content).sliced(begin, end - begin));
        if (line.hasError())
            return begin;
        begin = end;
    }
    return 0;
}

Result<QByteArray> readTextFile(const QString &path, qint64 maximumBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileFailure(path, FilesWords::tr("%1 does not exist.").arg(path), FilesWords::tr("Check the path."));
    if (info.isDir())
        return fileFailure(path, FilesWords::tr("%1 is a folder, not a file.").arg(path),
                           FilesWords::tr("Name a file in it."));
    if (info.size() > maximumBytes) {
        return fileFailure(path,
                           FilesWords::tr("%1 is too large: %2 MB, where %3 MB is the most that is read.")
                               .arg(path)
                               .arg(info.size() / 1'000'000)
                               .arg(maximumBytes / 1'000'000),
                           FilesWords::tr("Split the file, or load its rows by another way than a migration."));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fileFailure(path, FilesWords::tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                           FilesWords::tr("Check the file's permissions."));
    }
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return fileFailure(path, FilesWords::tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                           FilesWords::tr("Check the disk and try again."));
    }
    if (content.startsWith("\xEF\xBB\xBF"))
        content.remove(0, 3);
    if (const qsizetype nul = content.indexOf('\0'); nul >= 0) {
        const int line = lineAt(content, nul);
        return fileFailure(path, FilesWords::tr("%1:%2 holds a NUL byte, which no SQL text may.").arg(path).arg(line),
                           FilesWords::tr("Save the file as UTF-8; editors write such bytes for UTF-16."), line);
    }
    if (const qsizetype invalid = firstInvalidByte(content); invalid >= 0) {
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
