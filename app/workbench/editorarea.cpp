// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/editorarea.h"

#include "core/dialect/dialect.h"
#include "widgets/editor/migrationeditor.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr qsizetype keptOpen = 6;

EditorArea::EditorArea(QWidget *parent)
    : QStackedWidget(parent)
{
    setObjectName(u"editors"_s);
    addWidget(makeEmptyPage());
}

QWidget *EditorArea::makeEmptyPage()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"noMigrations"_s);
    auto *words = new QLabel(tr("This project has no migration yet."), page);
    words->setAlignment(Qt::AlignCenter);
    auto *create = new QPushButton(QIcon::fromTheme(u"document-new"_s), tr("New migration…"), page);
    create->setObjectName(u"firstMigration"_s);
    create->setToolTip(tr("Makes the files of the first migration in the project's format"));
    connect(create, &QPushButton::clicked, this, &EditorArea::newMigrationRequested);
    page->setFocusProxy(create);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(words);
    layout->addWidget(create, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return page;
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

MigrationEditor *EditorArea::load(const Project::Project &project, const Project::Migration &migration)
{
    if (MigrationEditor *editor = find(migration.version))
        return editor;
    const Dialect::Dialect *dialect = Dialect::find(project.dialect);
    auto *editor = new MigrationEditor(project.folder, migration, dialect ? dialect->highlighting : u"SQL"_s, this);
    addWidget(editor);
    m_used.append(editor);
    emit opened(editor);
    return editor;
}

MigrationEditor *EditorArea::open(const Project::Project &project, const Project::Migration &migration)
{
    MigrationEditor *editor = load(project, migration);
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
