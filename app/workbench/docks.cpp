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

QDockWidget *MainWindow::addDock(const Panel &panel, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(panel.title, this);
    dock->setObjectName(panel.name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_docks.append(dock);
    const QIcon icon = QIcon::fromTheme(panel.icon);
    QAction *toggle = dock->toggleViewAction();
    toggle->setIcon(icon);
    toggle->setToolTip(tr("Shows or hides the panel “%1”").arg(panel.title));
    toggle->setWhatsThis(toggle->toolTip());
    actionCollection()->addAction(u"dock_"_s + panel.name, toggle);

    // Behind another tab a panel counts as shown: a key that only toggled it would hide what its user wants to see.
    QAction *go = actionCollection()->addAction(u"go_"_s + panel.name);
    go->setText(panel.goTo);
    go->setIcon(icon);
    go->setToolTip(
        tr("Brings the panel “%1” to the front for the keyboard; once more goes back to the script").arg(panel.title));
    go->setWhatsThis(go->toolTip());
    actionCollection()->setDefaultShortcut(go, panel.shortcut);
    connect(go, &QAction::triggered, this, [this, dock] { goToPanel(dock); });
    return dock;
}

void MainWindow::goToPanel(QDockWidget *dock)
{
    if (dock->isAncestorOf(focusWidget())) {
        m_editors->currentWidget()->setFocus();
        return;
    }
    dock->show();
    dock->raise();
    dock->widget()->setFocus();
}

void MainWindow::setupDocks()
{
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);

    m_timeline = new TimelinePanel(this);
    addDock({u"timeline"_s, tr("Timeline"), tr("Go to &Timeline"), u"view-list-details"_s, Qt::ALT | Qt::Key_1},
            m_timeline, Qt::LeftDockWidgetArea);
    m_schema = new SchemaPanel(this);
    addDock({u"schema"_s, tr("Schema"), tr("Go to &Schema"), u"table"_s, Qt::ALT | Qt::Key_2}, m_schema,
            Qt::RightDockWidgetArea);
    m_problems = new ProblemsPanel(this);
    QDockWidget *problems = addDock(
        {u"problems"_s, tr("Problems"), tr("Go to P&roblems"), u"dialog-warning"_s, Qt::ALT | Qt::Key_3}, m_problems,
        Qt::BottomDockWidgetArea);
    m_proof = new ProofPanel(this);
    tabifyDockWidget(problems,
                     addDock({u"proof"_s, tr("Proof"), tr("Go to Pr&oof"), u"run-build"_s, Qt::ALT | Qt::Key_4},
                             m_proof, Qt::BottomDockWidgetArea));
    m_run = new RunPanel(this);
    tabifyDockWidget(problems,
                     addDock({u"run"_s, tr("Run"), tr("Go to R&un"), u"media-playback-start"_s, Qt::ALT | Qt::Key_5},
                             m_run, Qt::BottomDockWidgetArea));
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
    // A layout that was kept says which docks are shown. Showing all of them first could make the window higher than it
    // was, for good.
    const bool restored = visible && restoreState(Settings::windowLayout(), layoutVersion);
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (!restored)
            dock->setVisible(visible);
        dock->toggleViewAction()->setEnabled(visible);
        action(u"go_"_s + dock->objectName())->setEnabled(visible);
    }
    if (visible && !restored)
        arrangeDocks();
    statusBar()->setVisible(visible);
}

void MainWindow::arrangeDocks()
{
    // Enough for a title and its time, for a name and its type, for eight problems: the rest is the editor's.
    const int width = fontMetrics().averageCharWidth();
    resizeDocks({findChild<QDockWidget *>(u"timeline"_s), findChild<QDockWidget *>(u"schema"_s)},
                {46 * width, 52 * width}, Qt::Horizontal);
    resizeDocks({findChild<QDockWidget *>(u"problems"_s)}, {std::min(15 * fontMetrics().height(), height() * 3 / 10)},
                Qt::Vertical);
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
