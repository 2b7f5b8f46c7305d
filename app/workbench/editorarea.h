// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/work.h"

#include <QStackedWidget>

class MigrationEditor;

/// The middle of the window: the migrations that are open, one of them shown. What is changed stays open; of the rest
/// only the latest few, so that coming back is quick.
class EditorArea : public QStackedWidget
{
    Q_OBJECT

public:
    explicit EditorArea(QWidget *parent = nullptr);

    MigrationEditor *current() const;
    MigrationEditor *find(const QString &version) const;
    QList<MigrationEditor *> all() const;
    QStringList versions() const; ///< the current one last

    /// The migration's editor, opened behind the shown one where it is not open.
    MigrationEditor *load(const Project::Project &project, const Project::Migration &migration);
    /// Shows the migration, opening it where it is not.
    MigrationEditor *open(const Project::Project &project, const Project::Migration &migration);
    void closeAll();
    QList<MigrationEditor *> modified() const;

signals:
    void opened(MigrationEditor *editor); ///< a new one: to be connected
    void aboutToClose(MigrationEditor *editor);
    void currentEditorChanged(MigrationEditor *editor);
    void newMigrationRequested(); ///< from the page that an empty project shows

private:
    QWidget *makeEmptyPage();
    void closeOldest();

    QList<MigrationEditor *> m_used; ///< the latest last
};
