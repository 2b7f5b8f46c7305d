// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fixes that reach beyond the migration that is shown.

#include "core/lint/fixing.h"

#include "app/workbench/editorarea.h"
#include "app/workbench/mainwindow.h"
#include "app/workbench/session.h"
#include "core/base/files.h"
#include "widgets/editor/migrationeditor.h"

#include <KMessageWidget>

#include <QDir>

using namespace Qt::StringLiterals;

const Project::Migration *MainWindow::migrationOf(const QString &file) const
{
    const QList<Project::Migration> &migrations = m_session->project().migrations;
    const auto found = std::ranges::find_if(migrations, [&file](const Project::Migration &migration) {
        return (migration.up && migration.up->file == file) || (migration.down && migration.down->file == file);
    });
    return found == migrations.cend() ? nullptr : &*found;
}

QByteArray MainWindow::textOf(const QString &file) const
{
    const Project::Migration *migration = migrationOf(file);
    if (const MigrationEditor *editor = migration ? m_editors->find(migration->version) : nullptr)
        return editor->texts().value(file);
    return readTextFile(QDir(m_session->project().folder).filePath(file)).value_or(QByteArray());
}

// New migrations and new names first: they can be refused, and then nothing else was done.
void MainWindow::makeFiles(MigrationEditor *editor, const Lint::Fix &fix)
{
    const bool files = !fix.newMigrations.isEmpty() || !fix.renamings.isEmpty();
    if (!files) {
        if (editElsewhere(editor, fix))
            editor->apply(fix);
        return;
    }
    if (!editor->save()) // what is renamed or read again must not have unsaved text
        return;
    const auto made = Lint::write(m_session->project(),
                                  {.newMigrations = fix.newMigrations, .renamings = fix.renamings},
                                  QDateTime::currentDateTimeUtc());
    if (!made) {
        tell(made.error());
        return;
    }
    editor->apply(fix);
    editor->save();
    if (editElsewhere(editor, fix))
        save();
    reloadAndSelect(made->value(0));
}

// Another migration is opened behind the one that is shown, so that the edit can be undone there; any other file is
// written at once, and the message that says so takes it back.
bool MainWindow::editElsewhere(const MigrationEditor *editor, const Lint::Fix &fix)
{
    QHash<QString, QList<Lint::Edit>> byFile;
    for (const Lint::Edit &edit : fix.edits) {
        if (!editor->files().contains(edit.file))
            byFile[edit.file].append(edit);
    }
    for (const auto &[file, edits] : byFile.asKeyValueRange()) {
        const Project::Migration *migration = migrationOf(file);
        if (!migration) {
            if (!editOnDisk(file, edits))
                return false;
            continue;
        }
        MigrationEditor *other = m_editors->load(m_session->project(), *migration);
        if (other->isLocked()) {
            tell({.message = tr("The fix also changes “%1”, which is read-only: nothing was changed.").arg(file)});
            return false;
        }
        other->apply({.title = fix.title, .safe = fix.safe, .edits = edits});
        tellOf(tr("“%1” was changed too. It is not saved yet.").arg(file), tr("Show it"),
               [this, version = migration->version] { select(version); });
    }
    return true;
}

bool MainWindow::editOnDisk(const QString &file, const QList<Lint::Edit> &edits)
{
    const QString path = QDir(m_session->project().folder).filePath(file);
    const Result<QByteArray> before = readTextFile(path);
    if (!before) {
        tell(before.error());
        return false;
    }
    const QByteArray after = Lint::applied(*before, edits);
    if (const Result<> written = writeTextFile(path, after); !written) {
        tell(written.error());
        return false;
    }
    tellOf(tr("“%1” was changed too, and saved.").arg(file), tr("Take it back"),
           [this, path, file, after, text = *before] {
               if (readTextFile(path).value_or(QByteArray()) != after)
                   tell({.message = tr("“%1” has changed since: it stays as it is.").arg(file)});
               else if (const Result<> written = writeTextFile(path, text); !written)
                   tell(written.error());
               else
                   m_message->animatedHide();
           });
    return true;
}
