// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/editorarea.h"
#include "app/workbench/mainwindow.h"
#include "app/workbench/session.h"
#include "app/workbench/settings.h"
#include "app/workbench/targetchooser.h"
#include "app/workbench/toolbarwidget.h"
#include "widgets/editor/migrationeditor.h"

#include <KActionCollection>
#include <KActionMenu>
#include <KColorSchemeManager>
#include <KColorSchemeMenu>
#include <KStandardAction>
#include <KTextEditor/View>
#include <KToggleAction>
#include <KToolBar>
#include <KToolBarSpacerAction>
#include <KXMLGUIFactory>

#include <QDir>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

QAction *MainWindow::add(const QString &name, const QString &text, const QString &icon, const QString &toolTip,
                         const QKeySequence &shortcut, void (MainWindow::*slot)())
{
    return adopt(new QAction(this), name, text, icon, toolTip, shortcut, slot);
}

QAction *MainWindow::adopt(QAction *action, const QString &name, const QString &text, const QString &icon,
                           const QString &toolTip, const QKeySequence &shortcut, void (MainWindow::*slot)())
{
    actionCollection()->addAction(name, action);
    action->setText(text);
    action->setIcon(QIcon::fromTheme(icon));
    action->setToolTip(toolTip);
    action->setWhatsThis(toolTip);
    actionCollection()->setDefaultShortcut(action, shortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MainWindow::setupActions()
{
    setupFileActions();
    setupMigrationActions();
    setupGoActions();
    fillRecent();
}

// The menus' names in the .rc file are English for everybody: our translations are not KDE's.
void MainWindow::nameMenus()
{
    const std::pair<QString, QString> names[] = {
        {u"file"_s, tr("&File")},           {u"edit"_s, tr("&Edit")},         {u"selection"_s, tr("Sele&ction")},
        {u"migration"_s, tr("&Migration")}, {u"view"_s, tr("&View")},         {u"go"_s, tr("&Go")},
        {u"tools"_s, tr("&Tools")},         {u"settings"_s, tr("&Settings")}, {u"help"_s, tr("&Help")}};
    for (const auto &[name, title] : names) {
        if (auto *menu = qobject_cast<QMenu *>(guiFactory()->container(name, this)))
            menu->setTitle(title);
    }
    // Without a script these would open empty.
    for (const QString &name : {u"edit"_s, u"selection"_s, u"tools"_s}) {
        if (auto *menu = qobject_cast<QMenu *>(guiFactory()->container(name, this)))
            menu->menuAction()->setVisible(m_merged);
    }
    toolBar()->setWindowTitle(tr("Main Toolbar"));
}

void MainWindow::setupFileActions()
{
    add(u"open_folder"_s, tr("&Open Folder…"), u"folder-open"_s, tr("Opens a folder of migrations"), QKeySequence::Open,
        &MainWindow::chooseFolder);
    auto *recent = new KActionMenu(QIcon::fromTheme(u"document-open-recent"_s), tr("Open &Recent"), this);
    recent->setPopupMode(QToolButton::InstantPopup);
    actionCollection()->addAction(u"open_recent"_s, recent);
    add(u"save"_s, tr("&Save"), u"document-save"_s, tr("Saves every changed script"), QKeySequence::Save,
        &MainWindow::save);
    add(u"reload"_s, tr("Read A&gain"), u"view-refresh"_s,
        tr("Reads the folder and all targets again; scripts with unsaved changes stay as they are"),
        QKeySequence::Refresh, &MainWindow::reload);
    add(u"trust_project"_s, tr("&Trust Project…"), u"security-medium"_s,
        tr("Lets this project's URLs take environment variables, and its scripts reach more than scratch databases"),
        {}, &MainWindow::trustProject);
    add(u"close_project"_s, tr("&Close Project"), u"project-development-close"_s, tr("Goes back to the start page"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_W, &MainWindow::closeProject);
    KStandardAction::quit(this, &QWidget::close, actionCollection());

    auto *schemes = KColorSchemeMenu::createMenu(KColorSchemeManager::instance(), this);
    actionCollection()->addAction(u"color_scheme"_s, schemes);
}

void MainWindow::setupMigrationActions()
{
    add(u"new_migration"_s, tr("&New Migration…"), u"document-new"_s,
        tr("Makes the files of a new migration in the project's format"), QKeySequence::New, &MainWindow::newMigration);
    add(u"run_up"_s, tr("Run &Up…"), u"go-up"_s,
        tr("Plans a run of every pending migration on the target, and asks before it starts"),
        Qt::CTRL | Qt::ALT | Qt::Key_U, &MainWindow::runUp);
    add(u"run_down"_s, tr("Run &Down…"), u"go-down"_s,
        tr("Plans to take the newest applied migration back, and asks before it starts"),
        Qt::CTRL | Qt::ALT | Qt::Key_D, &MainWindow::runDown);
    add(u"run_to_here"_s, tr("Run to &Here…"), u"go-jump"_s,
        tr("Plans the run, up or down, after which the shown migration is the newest applied one"),
        Qt::CTRL | Qt::ALT | Qt::Key_H, &MainWindow::runToHere);
    add(u"prove"_s, tr("&Prove"), u"run-build"_s,
        tr("Runs the shown migration up, down and up again on a scratch database with rows in it, and compares"),
        Qt::CTRL | Qt::ALT | Qt::Key_P, &MainWindow::proveCurrent);
    add(u"prove_all"_s, tr("Prove &All"), u"run-build-install"_s, tr("Proves every migration of the project"),
        Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_P, &MainWindow::provePending);
    add(u"stop"_s, tr("&Stop"), u"process-stop"_s, tr("Cancels the running statement and says what is left"),
        Qt::CTRL | Qt::ALT | Qt::Key_Period, &MainWindow::stop);

    m_unlock = new KToggleAction(QIcon::fromTheme(u"object-unlocked"_s), tr("Un&lock for One Run"), this);
    m_unlock->setToolTip(tr("A production target is read-only; this lets one run through"));
    m_unlock->setWhatsThis(m_unlock->toolTip());
    actionCollection()->addAction(u"unlock_target"_s, m_unlock);
    connect(m_unlock, &QAction::toggled, this, &MainWindow::updateActions);

    m_chooser = new TargetChooser(this);
    m_chooser->hide();
    adopt(new ToolBarWidget(m_chooser, this), u"target"_s, tr("Choose &Target…"), u"network-server-database"_s,
          tr("Chooses the database that runs go to"), Qt::CTRL | Qt::ALT | Qt::Key_T, &MainWindow::openTargets);
    connect(m_chooser, &TargetChooser::chosen, this, &MainWindow::chooseTarget);
}

void MainWindow::setupGoActions()
{
    add(u"previous_migration"_s, tr("&Previous Migration"), u"go-previous"_s, tr("Shows the migration before this one"),
        Qt::CTRL | Qt::ALT | Qt::Key_PageUp, &MainWindow::previousMigration);
    add(u"next_migration"_s, tr("&Next Migration"), u"go-next"_s, tr("Shows the migration after this one"),
        Qt::CTRL | Qt::ALT | Qt::Key_PageDown, &MainWindow::nextMigration);
    add(u"fixes"_s, tr("F&ixes…"), u"games-hint"_s, tr("Lists the fixes for the finding at the cursor"),
        Qt::ALT | Qt::Key_Return, &MainWindow::offerFixes);

    add(u"suppress"_s, tr("Suppress &with Reason…"), u"notifications-disabled"_s,
        tr("Writes a comment above the statement that silences the finding at the cursor, with your reason"),
        Qt::CTRL | Qt::ALT | Qt::Key_S, &MainWindow::suppressFinding);
    add(u"explain"_s, tr("&Explain Finding"), u"help-contents"_s,
        tr("Shows the page of the rule whose finding is at the cursor"), Qt::CTRL | Qt::ALT | Qt::Key_E,
        &MainWindow::explainFinding);
    add(u"next_finding"_s, tr("Next F&inding"), u"go-down-search"_s,
        tr("Goes to the next finding of this migration and shows what is known about it"), Qt::Key_F8,
        &MainWindow::nextFinding);
    add(u"previous_finding"_s, tr("Previous Fin&ding"), u"go-up-search"_s,
        tr("Goes to the finding before the cursor and shows what is known about it"), Qt::SHIFT | Qt::Key_F8,
        &MainWindow::previousFinding);

    m_find = new QLineEdit(this);
    m_find->setObjectName(u"findMigration"_s);
    m_find->setAccessibleName(tr("Find migration"));
    m_find->setPlaceholderText(tr("Find migration…"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(280);
    m_find->addAction(QIcon::fromTheme(u"edit-find"_s), QLineEdit::LeadingPosition);
    connect(m_find, &QLineEdit::returnPressed, this, &MainWindow::findMigration);
    m_find->hide();
    adopt(new ToolBarWidget(m_find, this), u"find_migration"_s, tr("&Find Migration"), u"edit-find"_s,
          tr("Goes to a migration by a part of its name"), Qt::CTRL | Qt::ALT | Qt::Key_O, &MainWindow::findMigration);
    actionCollection()->addAction(u"spacer"_s, new KToolBarSpacerAction(this));

    auto *stacked = new KToggleAction(QIcon::fromTheme(u"view-split-top-bottom"_s), tr("Down &Beneath Up"), this);
    stacked->setToolTip(tr("Shows the two scripts one above the other instead of side by side"));
    stacked->setWhatsThis(stacked->toolTip());
    stacked->setChecked(Settings::stackedScripts());
    actionCollection()->addAction(u"stacked_scripts"_s, stacked);
    connect(stacked, &QAction::toggled, this, [this](bool on) {
        Settings::setStackedScripts(on);
        for (MigrationEditor *editor : m_editors->all())
            editor->setOrientation(on ? Qt::Vertical : Qt::Horizontal);
    });
}

void MainWindow::fillRecent()
{
    auto *menu = qobject_cast<KActionMenu *>(action(u"open_recent"_s));
    for (QAction *old : menu->menu()->actions())
        menu->removeAction(old);
    const QStringList folders = Settings::recentFolders();
    for (const QString &folder : folders) {
        auto *entry = new QAction(QIcon::fromTheme(u"folder"_s), QDir::toNativeSeparators(folder), menu);
        connect(entry, &QAction::triggered, this, [this, folder] { openFolder(folder); });
        menu->addAction(entry);
    }
    menu->setEnabled(!folders.isEmpty());
}

void MainWindow::updateActions()
{
    const bool open = m_session->isOpen();
    const bool busy = m_session->isRunning() || m_session->isProving();
    const bool shown = open && m_editors->current();
    const Project::Target *current = target();
    const bool locked = current && current->kind == Project::TargetKind::Production && !m_unlock->isChecked();
    const auto enable = [this](const QString &name, bool enabled) { action(name)->setEnabled(enabled); };

    for (const QString &name : {u"close_project"_s, u"reload"_s, u"new_migration"_s, u"find_migration"_s})
        enable(name, open);
    enable(u"trust_project"_s, open && !m_session->project().trusted);
    enable(u"save"_s, open && !m_editors->modified().isEmpty());
    for (const QString &name : {u"run_up"_s, u"run_down"_s})
        enable(name, mayRun() && !busy && !locked);
    enable(u"run_to_here"_s, mayRun() && shown && !busy && !locked);
    enable(u"prove"_s, shown && !busy);
    enable(u"prove_all"_s, open && !busy);
    enable(u"stop"_s, busy || m_session->isReplaying());
    for (const QString &name : {u"previous_migration"_s, u"next_migration"_s, u"fixes"_s, u"suppress"_s, u"explain"_s,
                                u"next_finding"_s, u"previous_finding"_s})
        enable(name, shown);
    m_unlock->setEnabled(current && current->kind == Project::TargetKind::Production && !busy);
    m_find->setEnabled(open);
    enable(u"target"_s, m_chooser->isEnabled());
}

// Where the editor and the window want the same keys, neither would get them: the window's are what this program is
// for.
void MainWindow::yieldShortcuts(KTextEditor::View *view)
{
    QSet<QKeySequence> ours;
    for (const QAction *action : actionCollection()->actions()) {
        for (const QKeySequence &shortcut : action->shortcuts())
            ours.insert(shortcut);
    }
    for (QAction *action : view->actionCollection()->actions()) {
        QList<QKeySequence> shortcuts = action->shortcuts();
        if (shortcuts.removeIf([&ours](const QKeySequence &shortcut) { return ours.contains(shortcut); }) > 0)
            view->actionCollection()->setDefaultShortcuts(action, shortcuts);
    }
}

void MainWindow::mergeView(KTextEditor::View *view)
{
    if (m_merged == view)
        return;
    if (m_merged)
        guiFactory()->removeClient(m_merged);
    m_merged = view;
    nameMenus();
    if (!view)
        return;

    // A project of migrations has one highlighting and one place for its files: what would change them only drowns the
    // rest.
    static const QStringList drowning{u"file_save"_s,
                                      u"file_save_as"_s,
                                      u"file_save_as_with_encoding"_s,
                                      u"file_save_copy_as"_s,
                                      u"file_reload"_s,
                                      u"tools_mode"_s,
                                      u"tools_highlighting"_s,
                                      u"tools_scripts"_s,
                                      u"set_encoding"_s,
                                      u"set_eol"_s,
                                      u"add_bom"_s,
                                      u"file_export_html"_s,
                                      u"tools_invoke_scripts"_s,
                                      u"set_insert"_s,
                                      u"view_schemas"_s,
                                      u"set_mode"_s,
                                      u"set_highlight"_s,
                                      u"tools_toggle_vi_input_mode"_s,
                                      u"view_input_modes"_s};
    for (const QString &name : drowning) {
        if (QAction *action = view->action(name))
            view->actionCollection()->takeAction(action);
    }
    guiFactory()->addClient(view);
    yieldShortcuts(view); // after it: merging sets the shortcuts anew
    // The view puts its buttons last; the search field belongs at the end.
    for (const QString &name : {u"edit_undo"_s, u"edit_redo"_s}) {
        if (QAction *button = view->action(name))
            toolBar()->insertAction(action(u"spacer"_s), button);
    }
    showCursor();
}
