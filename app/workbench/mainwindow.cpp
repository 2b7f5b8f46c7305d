// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/mainwindow.h"

#include "app/workbench/editorarea.h"
#include "app/workbench/errorpage.h"
#include "app/workbench/session.h"
#include "app/workbench/settings.h"
#include "app/workbench/startpage.h"
#include "app/workbench/summary.h"
#include "app/workbench/targetchooser.h"
#include "widgets/editor/migrationeditor.h"
#include "widgets/look.h"
#include "widgets/problems/problemspanel.h"

#include <KMessageBox>
#include <KMessageWidget>
#include <KTextEditor/View>
#include <KXMLGUIFactory>

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// A static library's resources are registered by whoever uses them.
static void registerResources()
{
    Q_INIT_RESOURCE(samples);
    Q_INIT_RESOURCE(workbench);
}

MainWindow::MainWindow(QWidget *parent)
    : KXmlGuiWindow(parent)
    , m_session(new Session(this))
{
    registerResources();
    setObjectName(u"mainWindow"_s);
    setupPages();
    setupStatusBar();
    setupActions();
    setupDocks();
    setupGUI(ToolBar | Keys | Create, u"switchback-workbenchui.rc"_s);
    nameMenus();
    connect(guiFactory(), &KXMLGUIFactory::makingChanges, this, [this](bool making) {
        if (!making)
            nameMenus();
    });
    connectSession();
    connectPanels();
    restoreLayout();
    showDocks(false);
    updateActions();
    updateTitle();
}

MainWindow::~MainWindow()
{
    // While the parts go, focus wanders between them: nothing of that may reach a window that is half gone.
    m_session->disconnect(this);
    m_editors->disconnect(this);
    for (MigrationEditor *editor : m_editors->all())
        editor->disconnect(this);
    guiFactory()->disconnect(this);
    mergeView(nullptr);
    // A view's completion list is the window's child: the view must go first.
    m_editors->closeAll();
}

void MainWindow::setupPages()
{
    auto *middle = new QWidget(this);
    m_pages = new QStackedWidget(middle);
    m_start = new StartPage(m_pages);
    m_error = new ErrorPage(m_pages);
    m_editors = new EditorArea(m_pages);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_error);
    m_pages->addWidget(m_editors);

    m_message = new KMessageWidget(middle);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);

    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseFolder);
    connect(m_start, &StartPage::folderRequested, this, &MainWindow::openFolder);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_error, &ErrorPage::openRequested, this, &MainWindow::chooseFolder);
    connect(m_error, &ErrorPage::retryRequested, this, &MainWindow::openFolder);
    connect(m_error, &ErrorPage::startRequested, this, &MainWindow::closeProject);
    connect(m_error, &ErrorPage::setupRequested, this, &MainWindow::setUpMigrations);
    connect(m_editors, &EditorArea::newMigrationRequested, this, &MainWindow::newMigration);
    connect(m_editors, &EditorArea::opened, this, &MainWindow::connectEditor);
    connect(m_editors, &EditorArea::aboutToClose, this, [this](MigrationEditor *editor) {
        editor->disconnect(this); // its views hand the focus on while they go
        if (m_merged && editor->isAncestorOf(m_merged))
            mergeView(nullptr);
        m_reports.remove(editor->version());
    });
    connect(m_editors, &EditorArea::currentEditorChanged, this, [this](MigrationEditor *editor) {
        mergeView(editor ? editor->activeView() : nullptr);
        m_problems->setCurrentVersion(currentVersion());
        updateActions();
        updateTitle();
        showCursor();
    });
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::opened, this, &MainWindow::projectOpened);
    connect(m_session, &Session::openFailed, this, &MainWindow::showOpenError);
    connect(m_session, &Session::reloaded, this, &MainWindow::projectReloaded);
    connect(m_session, &Session::targetsChanged, this, [this] {
        updateTargets();
        tellTargets();
        checkEditors(); // sizes and server versions are known now
    });
    connect(m_session, &Session::problemsChanged, this, [this] { m_problems->setProblems(m_session->problems()); });
    connect(m_session, &Session::overviewChanged, this, &MainWindow::updateSummaries);
    connect(m_session, &Session::checked, this, &MainWindow::showReport);
    connect(m_session, &Session::progressed, this, &MainWindow::showProgress);
    connect(m_session, &Session::activityChanged, this, &MainWindow::updateActions);
    connect(m_session, &Session::planned, this, &MainWindow::confirm);
    connect(m_session, &Session::planFailed, this, &MainWindow::tell);
    connect(m_session, &Session::runEnded, this, &MainWindow::runEnded);
    connect(m_session, &Session::runRefused, this, &MainWindow::runRefused);
    connect(m_session, &Session::proved, this, &MainWindow::proofArrived);
    connect(m_session, &Session::proveEnded, this, [this](const std::optional<Error> &error) {
        if (error)
            tell(*error);
    });
    connect(m_problems, &ProblemsPanel::activated, this, &MainWindow::goToProblem);
    connect(m_problems, &ProblemsPanel::explainRequested, this, &MainWindow::explain);
    connect(m_problems, &ProblemsPanel::countChanged, this, &MainWindow::showCounts);
    connect(m_problems, &ProblemsPanel::fixRequested, this, [this](const Problem &problem) {
        goToProblem(problem);
        offerFixes();
    });
}

void MainWindow::connectEditor(MigrationEditor *editor)
{
    editor->setOrientation(Settings::stackedScripts() ? Qt::Vertical : Qt::Horizontal);
    connect(editor, &MigrationEditor::edited, this, [this, editor] { checkEditor(editor); });
    connect(editor, &MigrationEditor::modifiedChanged, this, [this, editor] {
        updateSummary(editor);
        updateActions();
        updateTitle();
    });
    connect(editor, &MigrationEditor::activeViewChanged, this, &MainWindow::mergeView);
    connect(editor, &MigrationEditor::cursorMoved, this, &MainWindow::showCursor);
    connect(editor, &MigrationEditor::explainRequested, this, &MainWindow::explain);
    connect(editor, &MigrationEditor::wayOnRequested, this, &MainWindow::newMigration);
    connect(editor, &MigrationEditor::filesWanted, this,
            [this, editor](const Lint::Fix &fix) { makeFiles(editor, fix); });
    editor->setTextElsewhere([this](const QString &file) { return textOf(file); });
    connect(editor, &MigrationEditor::proofRequested, this, [this, editor] {
        if (m_session->proofs().contains(editor->version()))
            showPanel(u"proof"_s);
        else
            prove({editor->version()});
    });
    connect(editor, &MigrationEditor::problemsRequested, this, [this] { showPanel(u"problems"_s); });
    updateSummary(editor);
    updateLock(editor);
    checkEditor(editor);
}

bool MainWindow::select(const QString &version)
{
    if (!m_session->isOpen()) {
        m_wanted = version;
        return false;
    }
    const Project::Migration *migration = m_session->project().migration(version);
    if (!migration)
        return false;
    m_editors->open(m_session->project(), *migration);
    return true;
}

QString MainWindow::currentVersion() const
{
    const MigrationEditor *editor = m_editors->current();
    return editor ? editor->version() : QString();
}

void MainWindow::checkEditor(MigrationEditor *editor)
{
    m_session->check(editor->version(), editor->revision(), editor->texts());
}

void MainWindow::checkEditors()
{
    if (MigrationEditor *editor = m_editors->current())
        checkEditor(editor);
    updateSummaries();
}

void MainWindow::showReport(const Work::Report &report)
{
    MigrationEditor *editor = m_editors->find(report.version);
    if (!editor || report.revision != editor->revision())
        return; // typed on since: the next report is under way
    m_reports.insert(report.version, report);
    editor->showReport(report.revision, report.findings, Summary::withTraces(report, *m_session));
    updateSummary(editor);
}

void MainWindow::updateSummaries()
{
    for (MigrationEditor *editor : m_editors->all()) {
        updateSummary(editor);
        updateLock(editor);
    }
}

void MainWindow::updateSummary(MigrationEditor *editor)
{
    const auto report = m_reports.constFind(editor->version());
    MigrationSummary summary = Summary::of(*m_session, editor->version(),
                                           report == m_reports.cend() ? nullptr : &*report);
    summary.modified = editor->isModified();
    editor->showSummary(summary);
}

void MainWindow::updateLock(MigrationEditor *editor)
{
    const QString reason = Summary::lockReason(*m_session, editor->version());
    editor->setLocked(reason, reason.isEmpty() ? QString() : tr("New migration that changes this"));
}

void MainWindow::updateTitle()
{
    const MigrationEditor *editor = m_editors->current();
    if (!m_session->isOpen()) {
        setCaption(QString());
        return;
    }
    const QString project = QDir(m_session->project().folder).dirName();
    const Project::Migration *migration = editor ? m_session->project().migration(editor->version()) : nullptr;
    setCaption(migration ? tr("%1 – %2", "migration – project").arg(migration->title(), project) : project,
               editor && editor->isModified());
}

void MainWindow::goToProblem(const Problem &problem)
{
    if (!problem.finding.version.isEmpty() && select(problem.finding.version)) {
        m_editors->current()->goTo(problem.finding.file, problem.finding.range);
        return;
    }
    // A file that could not be read as a migration: perhaps another part of one, else the desktop's editor shows it.
    const QString &file = problem.finding.file;
    const QFileInfo path(QDir(m_session->project().folder).filePath(file));
    if (migrationOf(file))
        goToPlace(file, problem.begin.line + 1, problem.begin.column + 1);
    else if (path.exists())
        tellOf(tr("“%1” belongs to no migration, so there is no editor for it here.").arg(file), tr("Open the file"),
               [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path.absoluteFilePath())); });
}

void MainWindow::explain(const QString &rule)
{
    showPanel(u"problems"_s);
    m_problems->showPage(rule, Lint::pageForReaders(rule));
    m_problems->focusPage();
}

void MainWindow::step(int by)
{
    if (!m_session->isOpen())
        return;
    const QList<Project::Migration> &migrations = m_session->project().migrations;
    const auto current = std::ranges::find(migrations, currentVersion(), &Project::Migration::version);
    const qsizetype next = std::distance(migrations.cbegin(), current) + by;
    if (next >= 0 && next < migrations.size())
        select(migrations[next].version);
}

void MainWindow::findMigration()
{
    const QString words = m_find->text().trimmed();
    if (words.isEmpty() || !m_session->isOpen()) {
        m_find->setFocus();
        return;
    }
    for (const Project::Migration &migration : m_session->project().migrations) {
        if (migration.title().contains(words, Qt::CaseInsensitive)) {
            m_find->clear();
            select(migration.version);
            m_editors->current()->setFocus();
            return;
        }
    }
}

void MainWindow::offerFixes()
{
    if (MigrationEditor *editor = m_editors->current())
        editor->offerFixes();
}

void MainWindow::suppressFinding()
{
    if (MigrationEditor *editor = m_editors->current())
        editor->offerSuppression();
}

void MainWindow::explainFinding()
{
    MigrationEditor *editor = m_editors->current();
    if (const QString rule = editor ? editor->ruleHere() : QString(); !rule.isEmpty())
        explain(rule);
}

void MainWindow::stepFinding(int by)
{
    if (MigrationEditor *editor = m_editors->current())
        editor->stepFinding(by);
}

void MainWindow::reload()
{
    m_session->reload();
}

void MainWindow::tell(const Error &error)
{
    QString text = error.message.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
    if (!error.detail.isEmpty())
        text += u"<br/>"_s + error.detail.toHtmlEscaped();
    if (!error.hint.isEmpty())
        text += u"<br/><b>%1</b>"_s.arg(error.hint.toHtmlEscaped());
    for (QAction *action : m_message->actions())
        m_message->removeAction(action);
    m_message->setMessageType(error.kind == Error::Kind::Cancelled ? KMessageWidget::Information
                                                                   : KMessageWidget::Error);
    m_message->setText(text);
    if (error.kind == Error::Kind::Untrusted)
        offerTrust();
    m_message->animatedShow();
}

void MainWindow::tellOf(const QString &text, const QString &actionText, const std::function<void()> &action)
{
    tell({.message = text});
    m_message->setMessageType(KMessageWidget::Information); // nothing went wrong
    auto *button = new QAction(QIcon::fromTheme(u"go-jump"_s), actionText, m_message);
    connect(button, &QAction::triggered, this, action);
    m_message->addAction(button);
}

bool MainWindow::queryClose()
{
    if (m_session->isRunning()) {
        const auto answer = KMessageBox::warningContinueCancel(
            this, tr("A run on “%1” is under way. It will be stopped at its current statement.").arg(m_target),
            tr("Stop the run?"), KGuiItem(tr("Stop and quit"), u"process-stop"_s));
        if (answer != KMessageBox::Continue)
            return false;
    }
    if (!saveModified())
        return false;
    if (m_session->isOpen()) {
        Settings::setOpenMigrations(m_session->project().folder, m_editors->versions());
        Settings::setTarget(m_session->project().folder, m_target);
        saveLayout();
    } else {
        Settings::setWindow(saveGeometry(), {});
    }
    return true;
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    KXmlGuiWindow::paintEvent(event);
    const Project::Target *current = target();
    if (current && current->kind == Project::TargetKind::Production) {
        QPainter painter(this);
        painter.fillRect(rect(), Look::colours(Look::Tone::Danger, palette()).line);
        painter.fillRect(contentsRect(), palette().window());
    }
}

bool MainWindow::isSettled() const
{
    return m_session->isSettled()
        && (!m_session->isOpen() || !m_editors->current() || m_reports.contains(currentVersion()));
}
