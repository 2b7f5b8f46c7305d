// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editor/migrationeditor.h"

#include <KLocalizedString>

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

inline const QString upFile = QStringLiteral("1_x.up.sql");
inline const QString downFile = QStringLiteral("1_x.down.sql");

/// A migration of two files in a folder of its own: what is left unsaved leaves a swap file.
class TwoScripts
{
public:
    TwoScripts(const QByteArray &up, const QByteArray &down)
    {
        write(upFile, up);
        write(downFile, down);
        migration.up = Project::Script{.file = upFile, .fileText = up};
        migration.down = Project::Script{.direction = Project::Direction::Down, .file = downFile};
    }

    /// What a test of the editor does before all else.
    static void setUpProgram()
    {
        QStandardPaths::setTestModeEnabled(true);
        KLocalizedString::setApplicationDomain("switchback-workbench");
        QLocale::setDefault(QLocale::c());
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    std::unique_ptr<MigrationEditor> open() const
    {
        return std::make_unique<MigrationEditor>(m_folder.path(), migration, QStringLiteral("SQL (PostgreSQL)"));
    }

    Project::Migration migration = {.version = QStringLiteral("1"), .name = QStringLiteral("x")};

private:
    QTemporaryDir m_folder;
};
