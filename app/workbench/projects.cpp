// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening and closing projects, saving, new migrations.

#include "app/workbench/editorarea.h"
#include "app/workbench/errorpage.h"
#include "app/workbench/mainwindow.h"
#include "app/workbench/newmigrationdialog.h"
#include "app/workbench/samples.h"
#include "app/workbench/session.h"
#include "app/workbench/settings.h"
#include "app/workbench/setupdialog.h"
#include "app/workbench/startpage.h"
#include "widgets/editor/migrationeditor.h"

#include <KMessageBox>
#include <KMessageWidget>

#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void MainWindow::chooseFolder()
{
    const QStringList recent = Settings::recentFolders();
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a folder of migrations"),
                                                             recent.isEmpty() ? QDir::homePath() : recent.first());
    if (!folder.isEmpty())
        openFolder(folder);
}

void MainWindow::setUpMigrations(const QString &folder)
{
    SetupDialog dialog(folder, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<> made = Setup::write(folder, dialog.settings()); !made)
        tell(made.error());
    else
        openFolder(folder);
}

void MainWindow::openSample(const QString &id)
{
    const Result<QString> folder = Samples::folder(id);
    if (folder)
        openFolder(*folder);
    else
        tell(folder.error());
}

void MainWindow::openFolder(const QString &folder)
{
    if (m_session->isOpen() && !saveModified())
        return;
    if (m_session->isOpen())
        Settings::setOpenMigrations(m_session->project().folder, m_editors->versions());
    m_message->hide();
    m_editors->closeAll();
    m_told.clear();
    m_session->open(QDir(folder).absolutePath());
}

void MainWindow::closeProject()
{
    if (m_session->isOpen()) {
        if (!saveModified())
            return;
        Settings::setOpenMigrations(m_session->project().folder, m_editors->versions());
        saveLayout();
    }
    m_editors->closeAll();
    m_session->close();
    m_target.clear();
    m_message->hide();
    m_start->refresh();
    m_pages->setCurrentWidget(m_start);
    showDocks(false);
    updateTargets();
    updateActions();
    updateTitle();
    m_start->setFocus();
}

void MainWindow::projectOpened()
{
    const Project::Project &project = m_session->project();
    Settings::addRecentFolder(project.folder);
    fillRecent();
    m_recognition->setText(project.recognition);
    m_pages->setCurrentWidget(m_editors);
    showDocks(true);

    const auto usual = project.target(Settings::target(project.folder)).or_else([&](const Error &) {
        return project.target({}); // the one that was chosen is gone from the settings
    });
    m_target = usual                         ? usual->name
        : project.settings.targets.isEmpty() ? QString()
                                             : project.settings.targets.first().name;
    projectReloaded();

    QStringList versions = Settings::openMigrations(project.folder);
    if (!m_wanted.isEmpty())
        versions = {std::exchange(m_wanted, QString())};
    bool shown = !versions.isEmpty() && select(versions.last());
    if (!shown && !project.migrations.isEmpty())
        select(project.migrations.last().version);
    m_editors->currentWidget()->setFocus(); // the button of the start page that had it is gone
}

void MainWindow::projectReloaded()
{
    const Project::Project &project = m_session->project();
    QStringList titles;
    for (const Project::Migration &migration : project.migrations)
        titles.append(migration.title());
    auto *completer = new QCompleter(titles, m_find);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &MainWindow::findMigration,
            Qt::QueuedConnection);
    delete m_find->completer();
    m_find->setCompleter(completer);

    for (MigrationEditor *editor : m_editors->all())
        editor->lookAtDisk();
    updateTargets();
    checkEditors();
    updateActions();
    updateTitle();
}

void MainWindow::showOpenError(const QString &folder, const Error &error)
{
    if (m_session->isOpen()) { // a reload: what is open stays
        tell(error);
        return;
    }
    m_wanted.clear();
    m_error->show(folder, error);
    m_pages->setCurrentWidget(m_error);
    showDocks(false);
    updateActions();
    updateTitle();
    m_error->setFocus();
}

bool MainWindow::saveModified()
{
    const QList<MigrationEditor *> modified = m_editors->modified();
    if (modified.isEmpty())
        return true;
    QStringList names;
    for (const MigrationEditor *editor : modified)
        names += editor->files();
    const auto answer = KMessageBox::warningTwoActionsCancelList(
        this, tr("These files have changes that are not saved."), names, tr("Save changes?"), KStandardGuiItem::save(),
        KStandardGuiItem::discard());
    if (answer == KMessageBox::Cancel)
        return false;
    if (answer == KMessageBox::PrimaryAction)
        return std::ranges::all_of(modified, &MigrationEditor::save);
    for (MigrationEditor *editor : modified)
        editor->discard();
    return true;
}

void MainWindow::save()
{
    for (MigrationEditor *editor : m_editors->modified())
        editor->save();
}

void MainWindow::newMigration()
{
    if (!m_session->isOpen())
        return;
    const Project::Project &project = m_session->project();
    NewMigrationDialog dialog(project, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Format::Format *format = Format::find(project.format);
    if (!format)
        return;
    const Result<QStringList> files = format->create(project.folder, project.path, dialog.draft());
    if (!files) {
        tell(files.error());
        return;
    }
    reloadAndSelect(files->value(0));
}

void MainWindow::reloadAndSelect(const QString &file)
{
    connect(
        m_session, &Session::reloaded, this,
        [this, file] {
            for (const Project::Migration &migration : m_session->project().migrations) {
                if (migration.files.contains(file))
                    select(migration.version);
            }
        },
        Qt::SingleShotConnection);
    m_session->reload();
}
