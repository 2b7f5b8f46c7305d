// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/work.h"
#include "widgets/editor/migrationheader.h"

#include <KXmlGuiWindow>

#include <QPointer>

class EditorArea;
class ErrorPage;
class KMessageWidget;
class KSqueezedTextLabel;
class KToggleAction;
class MigrationEditor;
class ProblemsPanel;
class ProofPanel;
class QDockWidget;
class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;
class RunPanel;
class SchemaPanel;
class Session;
class StartPage;
class TargetChooser;
class TimelinePanel;

namespace KTextEditor {
class View;
}

/// The window: menus, pages, docks. Hands wishes of the parts to the session, and the session's values to the parts;
/// works nothing out itself. Its parts stand in seven files: mainwindow.cpp (pages, editors), projects.cpp,
/// actions.cpp, docks.cpp, panels.cpp, runs.cpp (runs and proofs), fixing.cpp.
class MainWindow : public KXmlGuiWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFolder(const QString &folder);
    /// Shows a migration by its version. False when there is none.
    bool select(const QString &version);
    /// Brings a dock to the front: "timeline", "schema", "problems", "proof", "run".
    bool showPanel(const QString &name);
    QString currentVersion() const;
    void prove(const QStringList &versions);
    Session *session() const { return m_session; }
    /// Nothing is under way and every part shows what it was given.
    bool isSettled() const;

protected:
    bool queryClose() override;
    void paintEvent(QPaintEvent *event) override;

private:
    // actions.cpp
    void setupActions();
    void nameMenus();
    void setupFileActions();
    void setupMigrationActions();
    void setupGoActions();
    QAction *add(const QString &name, const QString &text, const QString &icon, const QString &toolTip,
                 const QKeySequence &shortcut, void (MainWindow::*slot)());
    QAction *adopt(QAction *action, const QString &name, const QString &text, const QString &icon,
                   const QString &toolTip, const QKeySequence &shortcut, void (MainWindow::*slot)());
    void updateActions();
    void mergeView(KTextEditor::View *view);
    void yieldShortcuts(KTextEditor::View *view);
    void fillRecent();

    // docks.cpp
    void setupDocks();
    struct Panel
    {
        QString name;
        QString title;
        QString goTo; ///< the action's text
        QString icon;
        QKeySequence shortcut;
    };
    QDockWidget *addDock(const Panel &panel, QWidget *content, Qt::DockWidgetArea area);
    void goToPanel(QDockWidget *dock);
    void setupStatusBar();
    void restoreLayout();
    void saveLayout();
    void showDocks(bool visible);
    void arrangeDocks();
    void showProgress(const Progress &progress);
    void showCounts(int errors, int warnings, int infos);
    void showCursor();

    // mainwindow.cpp
    void setupPages();
    void connectSession();
    void connectEditor(MigrationEditor *editor);
    void checkEditor(MigrationEditor *editor);
    void checkEditors();
    void showReport(const Work::Report &report);
    void updateSummaries();
    void updateSummary(MigrationEditor *editor);
    void updateLock(MigrationEditor *editor);
    void updateTitle();
    void goToProblem(const Problem &problem);
    void explain(const QString &rule);
    void step(int by);
    void previousMigration() { step(-1); }
    void nextMigration() { step(1); }
    void findMigration();
    void offerFixes();
    void suppressFinding();
    void explainFinding();
    void stepFinding(int by);
    void nextFinding() { stepFinding(1); }
    void previousFinding() { stepFinding(-1); }
    void reload();
    void tell(const Error &error);
    void tellOf(const QString &text, const QString &actionText, const std::function<void()> &action);

    // projects.cpp
    void chooseFolder();
    void openSample(const QString &id);
    void closeProject();
    void projectOpened();
    void projectReloaded();
    void showOpenError(const QString &folder, const Error &error);
    bool saveModified(); ///< asks; false: the user wants to stay
    void save();
    void newMigration();
    void setUpMigrations(const QString &folder);
    /// Shows the migration with that file once the folder has been read again.
    void reloadAndSelect(const QString &file);

    // fixing.cpp
    void makeFiles(MigrationEditor *editor, const Lint::Fix &fix);
    bool editElsewhere(const MigrationEditor *editor, const Lint::Fix &fix);
    bool editOnDisk(const QString &file, const QList<Lint::Edit> &edits);
    const Project::Migration *migrationOf(const QString &file) const;
    QByteArray textOf(const QString &file) const;

    // panels.cpp
    void connectPanels();
    void updateTimeline();
    void updateSchema();
    void updateDrift();
    void updateProof();
    QString currentTitle() const;
    void goToPlace(const QString &file, int line, int column);
    void showSchemas(const QString &from, const QString &to, const Work::SchemaPair &pair);
    void showRollback(const QString &version);

    // runs.cpp
    void trustProject(); ///< asks
    void offerTrust(); ///< a button in the message
    void openTargets();
    void chooseTarget(const QString &name);
    void updateTargets();
    void tellTargets();
    const Project::Target *target() const;
    bool mayRun() const;
    void runUp();
    void runDown();
    void runToHere();
    void requestRun(Project::Direction direction, const QString &to, int steps);
    void confirm(const Engine::Plan &plan, const QStringList &losses);
    void runEnded(const Engine::Summary &summary);
    void runRefused(const Error &error);
    void proveCurrent();
    void provePending();
    void proofArrived(const Proof::Proof &proof);
    void stop();

    Session *m_session;
    QStackedWidget *m_pages;
    StartPage *m_start;
    ErrorPage *m_error;
    EditorArea *m_editors;
    KMessageWidget *m_message;
    TargetChooser *m_chooser;
    QLineEdit *m_find;
    ProblemsPanel *m_problems;
    TimelinePanel *m_timeline;
    SchemaPanel *m_schema;
    ProofPanel *m_proof;
    RunPanel *m_run;
    QList<QDockWidget *> m_docks;
    QPointer<KTextEditor::View> m_merged;
    KToggleAction *m_unlock = nullptr;
    QLabel *m_counts;
    QLabel *m_cursor;
    QLabel *m_recognition;
    KSqueezedTextLabel *m_doing;
    QProgressBar *m_progress;
    QString m_target;
    QStringList m_told; ///< what is wrong with targets, and was said
    std::optional<std::pair<QString, QString>> m_compared; ///< two versions whose schemas are looked at
    QString m_wanted; ///< to select once the project is open
    QHash<QString, Work::Report> m_reports; ///< the latest of each open editor
};
