// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/editorarea.h"
#include "app/workbench/mainwindow.h"
#include "app/workbench/session.h"
#include "app/workbench/settings.h"
#include "widgets/editor/migrationeditor.h"
#include "widgets/problems/problemspanel.h"
#include "widgets/proof/proofpanel.h"
#include "widgets/run/runpanel.h"
#include "widgets/schema/schemapanel.h"
#include "widgets/timeline/timelinepanel.h"

#include <KActionCollection>
#include <KActionMenu>
#include <KSqueezedTextLabel>
#include <KTextEditor/View>

#include <QDockWidget>
#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>

using namespace Qt::StringLiterals;

// Raised whenever the set of docks changes: an old layout would hide the new ones.
static constexpr int layoutVersion = 1;

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area,
                                 const QKeySequence &shortcut)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_docks.append(dock);
    QAction *toggle = dock->toggleViewAction();
    toggle->setToolTip(tr("Shows or hides the panel “%1”").arg(title));
    actionCollection()->addAction(u"dock_"_s + name, toggle);
    actionCollection()->setDefaultShortcut(toggle, shortcut);
    return dock;
}

void MainWindow::setupDocks()
{
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);

    m_timeline = new TimelinePanel(this);
    addDock(u"timeline"_s, tr("Timeline"), m_timeline, Qt::LeftDockWidgetArea, Qt::ALT | Qt::Key_1);
    m_schema = new SchemaPanel(this);
    addDock(u"schema"_s, tr("Schema"), m_schema, Qt::RightDockWidgetArea, Qt::ALT | Qt::Key_2);
    m_problems = new ProblemsPanel(this);
    QDockWidget *problems = addDock(u"problems"_s, tr("Problems"), m_problems, Qt::BottomDockWidgetArea,
                                    Qt::ALT | Qt::Key_3);
    m_proof = new ProofPanel(this);
    tabifyDockWidget(problems,
                     addDock(u"proof"_s, tr("Proof"), m_proof, Qt::BottomDockWidgetArea, Qt::ALT | Qt::Key_4));
    m_run = new RunPanel(this);
    tabifyDockWidget(problems, addDock(u"run"_s, tr("Run"), m_run, Qt::BottomDockWidgetArea, Qt::ALT | Qt::Key_5));
    problems->raise();
}

void MainWindow::setupStatusBar()
{
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"counts"_s);
    m_cursor = new QLabel(this);
    m_cursor->setObjectName(u"cursor"_s);
    m_recognition = new QLabel(this);
    m_recognition->setObjectName(u"recognition"_s);
    m_doing = new KSqueezedTextLabel(this);
    m_doing->setObjectName(u"doing"_s);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setMaximumWidth(180);
    m_progress->setTextVisible(false);
    m_progress->hide();
    for (QLabel *label : {m_counts, m_cursor, m_recognition})
        label->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_counts);
    statusBar()->addWidget(m_cursor);
    statusBar()->addWidget(m_recognition);
    statusBar()->addPermanentWidget(m_doing, 1);
    statusBar()->addPermanentWidget(m_progress);
    m_doing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void MainWindow::restoreLayout()
{
    const QByteArray geometry = Settings::windowGeometry();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1400, 860);
    restoreState(Settings::windowLayout(), layoutVersion);
}

void MainWindow::saveLayout()
{
    Settings::setWindow(saveGeometry(), saveState(layoutVersion));
}

void MainWindow::showDocks(bool visible)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->setVisible(visible);
        dock->toggleViewAction()->setEnabled(visible);
    }
    if (visible && !restoreState(Settings::windowLayout(), layoutVersion))
        arrangeDocks();
    statusBar()->setVisible(visible);
}

void MainWindow::arrangeDocks()
{
    // Enough for a title and its time, for a name and its type, for eight problems: the rest is the editor's.
    const int width = fontMetrics().averageCharWidth();
    resizeDocks({findChild<QDockWidget *>(u"timeline"_s), findChild<QDockWidget *>(u"schema"_s)},
                {46 * width, 52 * width}, Qt::Horizontal);
    resizeDocks({findChild<QDockWidget *>(u"problems"_s)}, {15 * fontMetrics().height()}, Qt::Vertical);
    showPanel(u"problems"_s);
}

bool MainWindow::showPanel(const QString &name)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->objectName() == name) {
            dock->show();
            dock->raise();
            return true;
        }
    }
    return false;
}

void MainWindow::showProgress(const Progress &progress)
{
    m_doing->setText(progress.total > 0 ? tr("%1 (%2 of %3)").arg(progress.what).arg(progress.done).arg(progress.total)
                                        : progress.what);
    m_progress->setVisible(!progress.what.isEmpty());
    m_progress->setMaximum(int(progress.total)); // 0: how far is not known
    m_progress->setValue(int(progress.done));
    statusBar()->setVisible(m_session->isOpen() || !progress.what.isEmpty());
}

void MainWindow::showCounts(int errors, int warnings, int infos)
{
    QStringList parts;
    if (errors > 0)
        parts << tr("%n error(s)", nullptr, errors);
    if (warnings > 0)
        parts << tr("%n warning(s)", nullptr, warnings);
    if (infos > 0)
        parts << tr("%n note(s)", nullptr, infos);
    m_counts->setText(parts.isEmpty() ? tr("nothing found") : parts.join(u", "_s));
    const int all = errors + warnings + infos;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->objectName() == u"problems"_s)
            dock->setWindowTitle(all == 0 ? tr("Problems") : tr("Problems (%1)").arg(all));
    }
}

void MainWindow::showCursor()
{
    const MigrationEditor *editor = m_editors->current();
    const KTextEditor::View *view = editor ? editor->activeView() : nullptr;
    m_cursor->setText(
        view ? tr("line %1, column %2").arg(view->cursorPosition().line() + 1).arg(view->cursorPosition().column() + 1)
             : QString());
}
