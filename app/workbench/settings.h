// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// What the workbench remembers between starts, typed; the keys stand in settings.cpp alone. Nothing of a project's own
/// data is kept here.
namespace Settings {

QStringList recentFolders(); ///< the newest first; folders that are gone are left out
void addRecentFolder(const QString &folder);
void forgetRecentFolder(const QString &folder);

/// Of one project's folder.
QStringList openMigrations(const QString &folder); ///< versions, the current one last
void setOpenMigrations(const QString &folder, const QStringList &versions);
QString target(const QString &folder);
void setTarget(const QString &folder, const QString &name);

QByteArray windowGeometry();
QByteArray windowLayout(); ///< docks and toolbars
void setWindow(const QByteArray &geometry, const QByteArray &layout);

bool stackedScripts();
void setStackedScripts(bool stacked);

} // namespace Settings
