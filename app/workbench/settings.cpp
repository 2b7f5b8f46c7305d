// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/settings.h"

#include <KConfigGroup>
#include <KSharedConfig>

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Settings {

static KConfigGroup general()
{
    return KSharedConfig::openConfig()->group(u"Workbench"_s);
}

static KConfigGroup ofFolder(const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1).toHex().first(16);
    return KSharedConfig::openConfig()->group(u"Project "_s + QString::fromLatin1(hash));
}

QStringList recentFolders()
{
    QStringList folders = general().readEntry("RecentFolders", QStringList());
    folders.removeIf([](const QString &folder) { return !QFileInfo(folder).isDir(); });
    return folders;
}

void addRecentFolder(const QString &folder)
{
    QStringList folders = recentFolders();
    folders.removeAll(folder);
    folders.prepend(folder);
    KConfigGroup group = general();
    group.writeEntry("RecentFolders", folders.first(std::min<qsizetype>(folders.size(), 12)));
    group.sync();
}

void forgetRecentFolder(const QString &folder)
{
    QStringList folders = recentFolders();
    folders.removeAll(folder);
    KConfigGroup group = general();
    group.writeEntry("RecentFolders", folders);
    group.sync();
}

QStringList openMigrations(const QString &folder)
{
    return ofFolder(folder).readEntry("OpenMigrations", QStringList());
}

void setOpenMigrations(const QString &folder, const QStringList &versions)
{
    KConfigGroup group = ofFolder(folder);
    group.writeEntry("OpenMigrations", versions);
    group.sync();
}

QString target(const QString &folder)
{
    return ofFolder(folder).readEntry("Target", QString());
}

void setTarget(const QString &folder, const QString &name)
{
    KConfigGroup group = ofFolder(folder);
    group.writeEntry("Target", name);
    group.sync();
}

QByteArray windowGeometry()
{
    return QByteArray::fromBase64(general().readEntry("Geometry", QByteArray()));
}

QByteArray windowLayout()
{
    return QByteArray::fromBase64(general().readEntry("Layout", QByteArray()));
}

void setWindow(const QByteArray &geometry, const QByteArray &layout)
{
    KConfigGroup group = general();
    group.writeEntry("Geometry", geometry.toBase64());
    if (!layout.isEmpty())
        group.writeEntry("Layout", layout.toBase64());
    group.sync();
}

bool stackedScripts()
{
    return general().readEntry("StackedScripts", false);
}

void setStackedScripts(bool stacked)
{
    KConfigGroup group = general();
    group.writeEntry("StackedScripts", stacked);
    group.sync();
}

} // namespace Settings
