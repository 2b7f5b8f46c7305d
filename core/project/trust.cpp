// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/trust.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Project {

static QString dataHome()
{
    const QString own = qEnvironmentVariable("SWITCHBACK_DATA_HOME");
    return own.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/switchback"_s
                         : own;
}

QString recordsFolder(const QString &projectFolder)
{
    QString folder = QFileInfo(projectFolder).canonicalFilePath();
    if (folder.isEmpty())
        folder = QDir::cleanPath(QFileInfo(projectFolder).absoluteFilePath());
    const QByteArray id = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1).toHex();
    return dataHome() + u"/projects/"_s + QString::fromLatin1(id);
}

static QString trustFile(const QString &projectFolder)
{
    return recordsFolder(projectFolder) + u"/trusted"_s;
}

bool isTrusted(const QString &projectFolder)
{
    return QFileInfo(trustFile(projectFolder)).isFile();
}

Result<> trust(const QString &projectFolder)
{
    if (isTrusted(projectFolder))
        return {};
    const QString file = trustFile(projectFolder);
    if (!QDir().mkpath(QFileInfo(file).path())) {
        return failure(
            Error{.message = QCoreApplication::translate("Project",
                                                         "It cannot be remembered that %1 is trusted: the folder "
                                                         "%2 cannot be made.")
                                 .arg(projectFolder, QFileInfo(file).path()),
                  .hint = QCoreApplication::translate(
                      "Project",
                      "Make its folder writable, or name another in the environment variable SWITCHBACK_DATA_HOME."),
                  .file = file});
    }
    // For people who look what this is; only that the file is there counts.
    return writeTextFile(file,
                         QFileInfo(projectFolder).absoluteFilePath().toUtf8() + ' '
                             + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8() + '\n');
}

} // namespace Project
