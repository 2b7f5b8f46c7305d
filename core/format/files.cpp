// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/files.h"

#include "core/base/crew.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <dirent.h>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace Format {

namespace {
struct FilesWords
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};
} // namespace

QStringList names(const QString &folder)
{
    QStringList result;
    // Names alone, and every entry's: a link that leads nowhere must be seen to be told.
    const std::unique_ptr<DIR, decltype([](DIR *open) { closedir(open); })> entries(
        opendir(QFile::encodeName(folder).constData()));
    if (!entries)
        return result;
    while (const dirent *entry = readdir(entries.get())) {
        const QByteArrayView name(entry->d_name);
        if (!name.startsWith('.') && name.isValidUtf8())
            result.append(QString::fromUtf8(name));
    }
    std::ranges::sort(result);
    return result;
}

qsizetype leadingDigits(QStringView name)
{
    const auto end = std::ranges::find_if(name, [](QChar each) { return each < u'0' || each > u'9'; });
    return end - name.begin();
}

QString relativeFile(const QString &path, const QString &name)
{
    return path.isEmpty() || path == u"." ? name : path + u'/' + name;
}

Error problem(const QString &file, int line, const QString &message, const QString &hint)
{
    const QString place = line > 0 ? file + u':' + QString::number(line) : file;
    return {.message = place + u": "_s + message, .hint = hint, .file = file, .line = line};
}

Result<QByteArray> readScript(const QString &folder, const QString &relative, ByteOrderMark mark)
{
    const QString absolute = folder + u'/' + relative;
    auto content = readTextFile(absolute, largestTextFile, mark);
    if (content)
        return content;
    const QFileInfo info(absolute);
    if (info.isSymLink() && !info.exists()) {
        return failure(problem(relative, 0, FilesWords::tr("the symbolic link leads nowhere or in a circle."),
                               FilesWords::tr("Mend the link, or put the file itself there.")));
    }
    if (info.isDir())
        return failure(problem(relative, 0, FilesWords::tr("is a folder where a script is expected."),
                               FilesWords::tr("Rename or remove it.")));
    Error error = content.error();
    error.message.replace(absolute, relative);
    error.file = relative;
    return failure(error);
}

std::vector<Result<QByteArray>> readScripts(const QString &folder, const QStringList &relative, ByteOrderMark mark)
{
    static constexpr qsizetype piece = 64; // fewer are read sooner than a thread has started
    std::vector<Result<QByteArray>> contents(size_t(relative.size()));
    Crew().run((relative.size() + piece - 1) / piece, [&](qsizetype number) {
        const qsizetype end = std::min((number + 1) * piece, relative.size());
        for (qsizetype i = number * piece; i < end; ++i)
            contents[size_t(i)] = readScript(folder, relative.at(i), mark);
    });
    return contents;
}

QString numericVersion(const QString &digits)
{
    bool fits = false;
    const qlonglong number = digits.toLongLong(&fits);
    return fits ? QString::number(number) : QString();
}

bool numericLess(const QString &one, const QString &other)
{
    return one.toLongLong() < other.toLongLong();
}

Error duplicate(const QString &version, const QString &first, const QString &second, const QString &tool)
{
    return problem(second, 0,
                   FilesWords::tr("has the same version %1 as %2, which %3 refuses.").arg(version, first, tool),
                   FilesWords::tr("Give one of the two another version."));
}

static QString timeVersion(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMddHHmmss"_s);
}

static QString withWidth(qulonglong number, qsizetype width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// The first 14-digit time, from `created` on, that no migration has and, where order matters, that none is newer than.
static QString freeTime(const QStringList &versions, const Draft &draft, bool keepsOrder)
{
    QDateTime time = draft.created.isValid() ? draft.created.toUTC() : QDateTime::currentDateTimeUtc();
    if (keepsOrder && !versions.isEmpty()) {
        const QString newest = *std::ranges::max_element(versions, numericLess);
        QDateTime last = QDateTime::fromString(newest, u"yyyyMMddHHmmss"_s);
        last.setTimeZone(QTimeZone::UTC);
        if (newest.size() == 14 && last.isValid() && last >= time)
            time = last.addSecs(1);
    }
    while (versions.contains(timeVersion(time)))
        time = time.addSecs(1);
    return timeVersion(time);
}

QString nextVersion(const QStringList &versions, const Draft &draft, const Numbering &numbering)
{
    if (!draft.version.isEmpty())
        return draft.version;
    if (versions.isEmpty())
        return numbering.sequenceFirst ? withWidth(1, numbering.sequenceWidth)
                                       : freeTime(versions, draft, numbering.keepsOrder);

    // The newest version shows how the folder counts now, whatever it did before.
    const QString newest = *std::ranges::max_element(versions, numericLess);
    if (newest.size() >= 12) // a time to the minute, second or finer
        return freeTime(versions, draft, numbering.keepsOrder);
    qulonglong next = newest.toULongLong() + 1;
    if (newest.size() == 10 && next > 1'000'000'000) { // seconds since 1970
        const QDateTime time = draft.created.isValid() ? draft.created : QDateTime::currentDateTimeUtc();
        next = std::max(next, qulonglong(std::max<qint64>(0, time.toSecsSinceEpoch())));
    }
    return withWidth(next, newest.size());
}

/// Small letters, digits and single underscores between them.
static bool isSlug(QStringView name)
{
    QChar before = u'_';
    for (const QChar each : name) {
        const bool plain = (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9');
        if (!plain && (each != u'_' || before == u'_'))
            return false;
        before = each;
    }
    return before != u'_';
}

QString slug(const QString &name)
{
    static constexpr qsizetype longest = 200;
    if (name.size() <= longest && isSlug(name))
        return name;
    QString result;
    for (const QChar each : name.normalized(QString::NormalizationForm_KD)) {
        if (each.category() == QChar::Mark_NonSpacing) // é → e
            continue;
        const bool camel = each.isUpper() && !result.isEmpty() && result.back().isLower() && !name.contains(u' ');
        if (!each.isLetterOrNumber() || camel) {
            if (!result.isEmpty() && result.back() != u'_')
                result += u'_';
        }
        if (each.isLetterOrNumber())
            result += each.toLower();
    }
    // File names hold 255 bytes on every file system that we meet; the version and the ending need their part.
    while (result.toUtf8().size() > longest)
        result.chop(1);
    while (result.endsWith(u'_'))
        result.chop(1);
    return result;
}

std::unexpected<Error> namelessDraft(const Draft &draft)
{
    return failure(Error{.message = FilesWords::tr("“%1” gives no file name.").arg(draft.name),
                         .hint = FilesWords::tr("Say in a few words what the migration does: add_status_to_orders.")});
}

QByteArray withLineEnd(const QByteArray &script)
{
    return script.isEmpty() || script.endsWith('\n') ? script : script + '\n';
}

Result<QStringList> writeNew(const QString &folder, const QList<std::pair<QString, QByteArray>> &files)
{
    QStringList written;
    const auto undo = [&] {
        for (const QString &each : written)
            QFile::remove(folder + u'/' + each);
    };
    for (const auto &[relative, content] : files) {
        QFile file(folder + u'/' + relative);
        QDir().mkpath(QFileInfo(file.fileName()).absolutePath());
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            const bool exists = file.exists();
            undo();
            if (exists) {
                return failure(
                    Error{.message = FilesWords::tr("%1 exists already and is not written over.").arg(relative),
                          .hint = FilesWords::tr("Choose another name or version."),
                          .file = relative});
            }
            return failure(
                Error{.message = FilesWords::tr("%1 cannot be written: %2.").arg(relative, file.errorString()),
                      .hint = FilesWords::tr("Check the folder's permissions."),
                      .file = relative});
        }
        written.append(relative);
        if (file.write(content) != content.size() || !file.flush()) {
            const QString cause = file.errorString();
            undo();
            return failure(Error{.message = FilesWords::tr("%1 cannot be written: %2.").arg(relative, cause),
                                 .hint = FilesWords::tr("Check the free space."),
                                 .file = relative});
        }
    }
    return written;
}

} // namespace Format
