// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Samples {

struct SamplesWords
{
    Q_DECLARE_TR_FUNCTIONS(Samples)
};

QList<Sample> all()
{
    return {
        {.id = u"shop"_s,
         .title = SamplesWords::tr("Shop on SQLite"),
         .description = SamplesWords::tr(
             "Twelve migrations from the first table to a rename without downtime. Needs nothing."),
         .icon = u"folder-database"_s},
        {.id = u"shop-postgresql"_s,
         .title = SamplesWords::tr("Shop on PostgreSQL"),
         .description = SamplesWords::tr(
             "The same with enums, views, triggers and concurrent indexes, on a private server."),
         .icon = u"folder-database"_s},
        {.id = u"mistakes"_s,
         .title = SamplesWords::tr("Deliberate mistakes"),
         .description = SamplesWords::tr("Each migration holds a classic error. See what the workbench says about it."),
         .icon = u"dialog-warning"_s},
    };
}

// Written beside its place and moved there whole: a copy that was broken off is never taken for the sample.
static Result<> copyTree(const QString &from, const QString &to)
{
    const QString partial = to + u".partial"_s;
    QDir(partial).removeRecursively();
    if (!QDir().mkpath(partial))
        return failure(SamplesWords::tr("The folder %1 cannot be made.").arg(partial));

    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = partial + u'/' + QDir(from).relativeFilePath(source);
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(source, target))
            return failure(SamplesWords::tr("The sample's file %1 cannot be written.").arg(target));
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    if (!QDir().rename(partial, to))
        return failure(SamplesWords::tr("The folder %1 cannot be made.").arg(to));
    return {};
}

Result<QString> folder(const QString &id)
{
    const QString source = u":/samples/"_s + id;
    if (!QFileInfo(source).isDir())
        return failure(SamplesWords::tr("This build holds no sample named %1.").arg(id));

    const QString base = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/samples/"_s;
    const QString folder = base + id;
    if (QFileInfo(folder).isDir())
        return folder;
    if (!QDir().mkpath(base))
        return failure(SamplesWords::tr("The folder %1 cannot be made.").arg(base));
    return copyTree(source, folder).transform([folder] { return folder; });
}

} // namespace Samples
