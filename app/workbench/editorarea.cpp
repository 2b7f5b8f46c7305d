// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/editorarea.h"

#include "core/dialect/dialect.h"
#include "widgets/editor/migrationeditor.h"

using namespace Qt::StringLiterals;

static constexpr qsizetype keptOpen = 6;

EditorArea::EditorArea(QWidget *parent)
    : QStackedWidget(parent)
{
    setObjectName(u"editors"_s);
}

MigrationEditor *EditorArea::current() const
{
    return qobject_cast<MigrationEditor *>(currentWidget());
}

MigrationEditor *EditorArea::find(const QString &version) const
{
    const auto found = std::ranges::find(m_used, version, &MigrationEditor::version);
    return found == m_used.cend() ? nullptr : *found;
}

QList<MigrationEditor *> EditorArea::all() const
{
    return m_used;
}

QStringList EditorArea::versions() const
{
    QStringList versions;
    for (const MigrationEditor *editor : m_used)
        versions.append(editor->version());
    return versions;
}

MigrationEditor *EditorArea::open(const Project::Project &project, const Project::Migration &migration)
{
    MigrationEditor *editor = find(migration.version);
    if (!editor) {
        const Dialect::Dialect *dialect = Dialect::find(project.dialect);
        editor = new MigrationEditor(project.folder, migration, dialect ? dialect->highlighting : u"SQL"_s, this);
        addWidget(editor);
        m_used.append(editor);
        emit opened(editor);
    }
    m_used.removeOne(editor);
    m_used.append(editor);
    setCurrentWidget(editor);
    emit currentEditorChanged(editor);
    closeOldest();
    return editor;
}

void EditorArea::closeOldest()
{
    qsizetype over = m_used.size() - keptOpen;
    for (MigrationEditor *editor : QList(m_used)) {
        if (over <= 0)
            return;
        if (editor == current() || editor->isModified())
            continue;
        m_used.removeOne(editor);
        emit aboutToClose(editor);
        removeWidget(editor);
        delete editor;
        --over;
    }
}

void EditorArea::closeAll()
{
    for (MigrationEditor *editor : QList(m_used)) {
        m_used.removeOne(editor);
        emit aboutToClose(editor);
        removeWidget(editor);
        delete editor;
    }
    emit currentEditorChanged(nullptr);
}

QList<MigrationEditor *> EditorArea::modified() const
{
    QList<MigrationEditor *> editors;
    std::ranges::copy_if(m_used, std::back_inserter(editors), &MigrationEditor::isModified);
    return editors;
}
