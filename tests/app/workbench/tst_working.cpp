// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/editorarea.h"
#include "app/workbench/losses.h"
#include "app/workbench/mainwindow.h"
#include "app/workbench/newmigrationdialog.h"
#include "app/workbench/plandialog.h"
#include "app/workbench/scratchserver.h"
#include "app/workbench/session.h"
#include "app/workbench/settings.h"
#include "app/workbench/setupdialog.h"
#include "app/workbench/targetchooser.h"
#include "core/base/files.h"
#include "widgets/editor/migrationeditor.h"
#include "widgets/editor/scripteditor.h"
#include "widgets/schema/schemapanel.h"
#include "widgets/timeline/timelinepanel.h"

#include <KAboutData>
#include <KActionCollection>
#include <KLocalizedString>
#include <KMessageWidget>
#include <KTextEditor/Document>
#include <KTextEditor/View>

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// A day's work in the window, on an SQLite project of three migrations.
class TestWorking : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anEmptyFolderIsSetUp();
    void theDialogMakesANewMigration();
    void thePlanTellsTheHeaviestAndWhatIsLost();
    void columnsLostByARebuildAreNamed();
    void aFixReachesAnotherMigration();
    void aFixReachesAnyOtherFile();
    void theThreeComparisons();
    void twoRowsOfTheTimelineAreCompared();
    void withoutAServerTheSchemaIsReadFromTheScripts();
    void proofsOfAnEarlierSessionAreTold();
    void theLayoutComesBack();
    void stopEndsARun();
    void aFailedRunLeadsToItsPlace();
    void filesChangedOutsideAreNoticed();
    void theRulesPageIsShownByKeyboard();
    void oneServerServesTheSession();

private:
    QString path(const QString &file) const { return m_folder->filePath(u"p/"_s + file); }
    void write(const QString &file, const QByteArray &text) const;
    void writeProject() const;
    bool open(MainWindow &window) const;
    static bool waitForSettled(const MainWindow &window);
    static bool run(MainWindow &window, const QString &action);
    static MigrationEditor *editor(const MainWindow &window);
    static KMessageWidget *message(const MainWindow &window);

    QTemporaryDir m_kept;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorking::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    KLocalizedString::setApplicationDomain("switchback-workbench");
    QLocale::setDefault(QLocale::c());
    KAboutData::setApplicationData(KAboutData(u"switchback-workbench"_s, u"Switchback"_s, u"0"_s));
    qputenv("SWITCHBACK_DATA_HOME", m_kept.path().toUtf8());
}

void TestWorking::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Settings::setWindow({}, {});
}

void TestWorking::write(const QString &file, const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(file)).path()));
    QVERIFY(writeTextFile(path(file), text));
}

void TestWorking::writeProject() const
{
    write(u"switchback.toml"_s,
          "[project]\nformat = \"golang-migrate\"\npath = \"migrations\"\ndialect = \"sqlite\"\n\n"
          "[target.dev]\nurl = \"sqlite:dev.db\"\n");
    write(u"migrations/20260101120000_create_users.up.sql"_s,
          "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, note TEXT);\n");
    write(u"migrations/20260101120000_create_users.down.sql"_s, "DROP TABLE users;\n");
    write(u"migrations/20260102120000_add_phone_to_users.up.sql"_s, "ALTER TABLE users ADD COLUMN phone TEXT;\n");
    write(u"migrations/20260102120000_add_phone_to_users.down.sql"_s, "ALTER TABLE users DROP COLUMN phone;\n");
    write(u"migrations/20260103120000_create_posts.up.sql"_s, "CREATE TABLE posts (id INTEGER PRIMARY KEY);\n");
    write(u"migrations/20260103120000_create_posts.down.sql"_s, "DROP TABLE posts;\n");
}

bool TestWorking::waitForSettled(const MainWindow &window)
{
    return QTest::qWaitFor([&] { return window.session()->isOpen() && window.isSettled(); }, 60'000);
}

bool TestWorking::open(MainWindow &window) const
{
    window.resize(1300, 850);
    window.show();
    window.openFolder(path({}));
    return waitForSettled(window);
}

bool TestWorking::run(MainWindow &window, const QString &action)
{
    window.actionCollection()->action(action)->trigger();
    if (!QTest::qWaitFor([&] { return window.findChild<PlanDialog *>(); }, 20'000))
        return false;
    window.findChild<PlanDialog *>()->accept();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return true;
}

MigrationEditor *TestWorking::editor(const MainWindow &window)
{
    return window.findChild<EditorArea *>(u"editors"_s)->current();
}

KMessageWidget *TestWorking::message(const MainWindow &window)
{
    return window.findChild<KMessageWidget *>(u"message"_s);
}

void TestWorking::anEmptyFolderIsSetUp()
{
    QVERIFY(QDir().mkpath(path({})));
    MainWindow window;
    window.show();
    window.openFolder(path({}));
    auto *next = window.findChild<QPushButton *>(u"errorNextStep"_s);
    QTRY_VERIFY(next->isVisible());
    QCOMPARE(window.findChild<QLabel *>(u"errorMessage"_s)->text().count(path({}).chopped(1)), 1); // said once
    QVERIFY(!window.findChild<QLabel *>(u"errorHint"_s)->isVisible()); // no commands
    QTimer::singleShot(0, &window, [&window] {
        auto *dialog = window.findChild<SetupDialog *>();
        auto *format = dialog->findChild<QComboBox *>(u"setupFormat"_s);
        format->setCurrentIndex(format->findData(u"dbmate"_s));
        auto *dialect = dialog->findChild<QComboBox *>(u"setupDialect"_s);
        dialect->setCurrentIndex(dialect->findData(u"sqlite"_s));
        auto *where = dialog->findChild<QLineEdit *>(u"setupPath"_s);
        where->setText(u"../outside"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"setUp"_s)->isEnabled());
        where->setText(u"db/migrations"_s);
        dialog->findChild<QPushButton *>(u"setUp"_s)->click();
    });
    next->click();
    QVERIFY(waitForSettled(window));
    QCOMPARE(window.session()->project().format, u"dbmate"_s);
    QCOMPARE(window.session()->project().dialect, u"sqlite"_s);
    QCOMPARE(window.session()->project().path, u"db/migrations"_s);
    QTRY_VERIFY(window.findChild<QPushButton *>(u"firstMigration"_s)->isVisible()); // and the next step after that
    QVERIFY(!Setup::write(path({}), {.path = u"x"_s})); // never over settings that are there
}

void TestWorking::theDialogMakesANewMigration()
{
    writeProject();
    MainWindow window;
    QVERIFY(open(window));
    QTimer::singleShot(0, &window, [&window] {
        auto *dialog = window.findChild<NewMigrationDialog *>();
        QVERIFY(!dialog->findChild<QPushButton *>(u"createMigration"_s)->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"migrationName"_s), u"Add Status to posts!"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"migrationName"_s), Qt::Key_Return);
    });
    window.actionCollection()->action(u"new_migration"_s)->trigger();
    QTRY_COMPARE(window.session()->project().migrations.size(), 4);
    const Project::Migration &made = window.session()->project().migrations.last();
    QCOMPARE(made.name, u"add_status_to_posts"_s);
    QTRY_COMPARE(window.currentVersion(), made.version);
    QCOMPARE(editor(window)->scripts().size(), 2);
}

void TestWorking::thePlanTellsTheHeaviestAndWhatIsLost()
{
    writeProject();
    write(u"migrations/20260104120000_index_users.up.sql"_s,
          "SELECT 1;\nCREATE INDEX idx_users_name ON users (name);\nDELETE FROM posts;\n");
    write(u"migrations/20260104120000_index_users.down.sql"_s, "DROP INDEX idx_users_name;\n");
    MainWindow window;
    QVERIFY(open(window));
    QVERIFY(run(window, u"run_up"_s));
    QTRY_VERIFY(waitForSettled(window) && !window.session()->isRunning());
    QVERIFY(window.select(u"20260101120000"_s));
    window.actionCollection()->action(u"run_to_here"_s)->trigger();
    QTRY_VERIFY(window.findChild<PlanDialog *>());
    auto *dialog = window.findChild<PlanDialog *>();
    const QString lost = dialog->findChild<KMessageWidget *>(u"planLosses"_s)->text();
    QVERIFY2(lost.contains(u"table posts"_s) && lost.contains(u"column users.phone"_s), qPrintable(lost));
    QVERIFY(!lost.contains(u"table users"_s));
    dialog->reject();

    const Project::Project &project = window.session()->project();
    const Project::Migration &index = project.migrations.last();
    const Engine::Plan plan{.target = u"dev"_s, .steps = {Engine::step(project, index, Project::Direction::Up)}};
    QCOMPARE(Losses::ofPlan(plan, project), QStringList{u"rows of posts"_s});
    const PlanDialog sheet(plan, Project::TargetKind::Development, {});
    const QAbstractItemModel *steps = sheet.findChild<QTreeView *>(u"planSteps"_s)->model();
    // Unopened, the step says what its heaviest statement does.
    QVERIFY2(steps->index(0, 1).data().toString().contains(u"scans users"_s),
             qPrintable(steps->index(0, 1).data().toString()));
    QVERIFY(steps->index(0, 1).data(Qt::ToolTipRole).toString().contains(u"Line 2"_s));
    QVERIFY(!sheet.findChild<KMessageWidget *>(u"planLosses"_s)); // nothing to say, nothing shown
}

void TestWorking::columnsLostByARebuildAreNamed()
{
    writeProject();
    write(u"migrations/20260104120000_drop_note.up.sql"_s,
          "CREATE TABLE users_new (id INTEGER PRIMARY KEY, name TEXT, phone TEXT);\n"
          "INSERT INTO users_new SELECT id, name, phone FROM users;\nDROP TABLE users;\n"
          "ALTER TABLE users_new RENAME TO users;\n");
    write(u"migrations/20260104120000_drop_note.down.sql"_s, "ALTER TABLE users ADD COLUMN note TEXT;\n");
    const auto project = Format::openProject(path({}));
    QVERIFY(project);
    const Engine::Plan plan{.steps = {Engine::step(*project, project->migrations.last(), Project::Direction::Up)}};
    QCOMPARE(Losses::ofPlan(plan, *project), QStringList{u"column users.note"_s});
}

void TestWorking::aFixReachesAnotherMigration()
{
    writeProject();
    MainWindow window;
    QVERIFY(open(window));
    const QString other = u"migrations/20260101120000_create_users.up.sql"_s;
    const QByteArray before = editor(window)->scripts().first()->text();
    const Lint::Fix fix{.title = u"Both"_s,
                        .edits = {{.file = editor(window)->files().first(), .text = "-- here\n"},
                                  {.file = other, .text = "-- there\n"}}};
    emit editor(window)->filesWanted(fix);
    QVERIFY(editor(window)->scripts().first()->text().startsWith("-- here\n"));
    const auto *area = window.findChild<EditorArea *>(u"editors"_s);
    MigrationEditor *changed = area->find(u"20260101120000"_s);
    QVERIFY(changed && changed->isModified());
    QVERIFY(changed->scripts().first()->text().startsWith("-- there\n"));
    QTRY_VERIFY(message(window)->isVisible());
    QVERIFY(message(window)->text().contains(other));
    message(window)->actions().first()->trigger();
    QCOMPARE(window.currentVersion(), u"20260101120000"_s);
    changed->scripts().first()->undo();
    QVERIFY(!changed->scripts().first()->text().contains("there"));
    for (MigrationEditor *each : area->all())
        each->discard();
}

void TestWorking::aFixReachesAnyOtherFile()
{
    writeProject();
    write(u"queries/a.sql"_s, "SELECT 1;\n");
    MainWindow window;
    QVERIFY(open(window));
    emit editor(window)->filesWanted({.edits = {{.file = u"queries/a.sql"_s, .range = {7, 8}, .text = "2"}}});
    QCOMPARE(readTextFile(path(u"queries/a.sql"_s)).value(), "SELECT 2;\n");
    QTRY_VERIFY(message(window)->isVisible());
    message(window)->actions().first()->trigger(); // take it back
    QCOMPARE(readTextFile(path(u"queries/a.sql"_s)).value(), "SELECT 1;\n");
    // A file that is not there: said, and nothing else is done.
    const QByteArray text = editor(window)->scripts().first()->text();
    emit editor(window)->filesWanted({.edits = {{.file = editor(window)->files().first(), .text = "-- x\n"},
                                                {.file = u"queries/gone.sql"_s, .text = "2"}}});
    QCOMPARE(editor(window)->scripts().first()->text(), text);
    QTRY_VERIFY(message(window)->text().contains(u"gone.sql"_s));
}

void TestWorking::theThreeComparisons()
{
    writeProject();
    write(u"switchback.toml"_s,
          "[project]\nformat = \"golang-migrate\"\npath = \"migrations\"\ndialect = \"sqlite\"\n\n"
          "[target.dev]\nurl = \"sqlite:dev.db\"\n[target.other]\nurl = \"sqlite:other.db\"\n");
    MainWindow window;
    QVERIFY(open(window));
    QVERIFY(run(window, u"run_up"_s));
    QTRY_VERIFY(!window.session()->isRunning() && window.isSettled());
    QVERIFY(window.select(u"20260102120000"_s));
    QTRY_VERIFY(window.isSettled());
    const auto *said = window.findChild<QLabel *>(u"schemaMessage"_s);
    const auto *after = window.findChild<QPlainTextEdit *>(u"ddlAfter"_s);
    const auto press = [&window](const QString &name) { window.findChild<QAbstractButton *>(name)->click(); };

    press(u"compareUp"_s);
    QTRY_COMPARE(said->text(), u"1 difference(s)"_s);
    QVERIFY(after->toPlainText().contains(u"phone"_s));
    press(u"compareDown"_s);
    QVERIFY(said->text().contains(u"Not proved yet"_s));
    window.prove({u"20260102120000"_s});
    QTRY_VERIFY_WITH_TIMEOUT(said->text().startsWith(u"No difference"_s), 30'000);
    QTRY_VERIFY(window.isSettled());
    press(u"compareDrift"_s);
    QTRY_VERIFY(said->text().startsWith(u"No drift"_s));
    const auto url = Database::parseUrl(u"sqlite:dev.db"_s, path({}));
    QVERIFY(url);
    const auto connection = Dialect::open(*url);
    QVERIFY(connection);
    QVERIFY((*connection)->execute("CREATE TABLE stranger (id INTEGER)"));
    press(u"compareDrift"_s);
    QTRY_COMPARE(said->text(), u"“dev” is not what its history says: 1 difference(s)"_s);
    // Another target is compared without being asked for once more, and so is one that was run on.
    window.findChild<TargetChooser *>()->chosen(u"other"_s);
    QTRY_VERIFY2(said->text().startsWith(u"“other” is not there yet"_s), qPrintable(said->text()));
    QVERIFY((*connection)->execute("DROP TABLE stranger"));
    window.findChild<TargetChooser *>()->chosen(u"dev"_s);
    QTRY_VERIFY(said->text().startsWith(u"No drift: “dev”"_s));
    press(u"compareUp"_s); // and back
    QTRY_VERIFY(after->toPlainText().contains(u"phone"_s));
}

void TestWorking::twoRowsOfTheTimelineAreCompared()
{
    writeProject();
    MainWindow window;
    QVERIFY(open(window));
    auto *timeline = window.findChild<QListView *>(u"timeline"_s);
    const QAbstractItemModel *model = timeline->model();
    timeline->selectionModel()->select(model->index(2, 0), QItemSelectionModel::ClearAndSelect);
    timeline->selectionModel()->select(model->index(0, 0), QItemSelectionModel::Select);
    // After the first until after the third: one column and one table.
    const auto *said = window.findChild<QLabel *>(u"schemaMessage"_s);
    const QString words = u"From 20260101120000 to 20260103120000: 2 difference(s)"_s;
    QTRY_COMPARE_WITH_TIMEOUT(said->text(), words, 20'000);
    const auto *tree = window.findChild<QTreeView *>(u"schemaTree"_s);
    QTRY_COMPARE(tree->model()->rowCount(), 2); // users and posts
    // None of the buttons shows that, and what is read anew meanwhile takes neither the rows nor the comparison away.
    const auto pressed = [&window](const QString &name) {
        return window.findChild<QAbstractButton *>(name)->isChecked();
    };
    QVERIFY(!pressed(u"compareUp"_s) && !pressed(u"compareDown"_s) && !pressed(u"compareDrift"_s));
    window.session()->readTargets();
    QTRY_VERIFY(window.isSettled());
    window.session()->reload();
    QTRY_VERIFY(window.isSettled());
    QCOMPARE(timeline->selectionModel()->selectedIndexes().size(), 2);
    QTRY_COMPARE(said->text(), words);
    // One row is that migration again.
    timeline->setCurrentIndex(model->index(1, 0));
    QTRY_COMPARE(said->text(), u"1 difference(s)"_s);
    QVERIFY(pressed(u"compareUp"_s));
}

void TestWorking::withoutAServerTheSchemaIsReadFromTheScripts()
{
    writeProject();
    write(u"switchback.toml"_s,
          "[project]\nformat = \"golang-migrate\"\npath = \"migrations\"\ndialect = \"mariadb\"\n");
    MainWindow window;
    QVERIFY(open(window));
    QVERIFY(window.select(u"20260102120000"_s));
    const auto *said = window.findChild<QLabel *>(u"schemaMessage"_s);
    QTRY_VERIFY2(said->text().contains(u"nothing was run"_s), qPrintable(said->text()));
    QVERIFY(window.findChild<QPlainTextEdit *>(u"ddlAfter"_s)->toPlainText().contains(u"phone"_s));
    QVERIFY(!window.findChild<QPlainTextEdit *>(u"ddlBefore"_s)->toPlainText().contains(u"phone"_s));
}

void TestWorking::proofsOfAnEarlierSessionAreTold()
{
    writeProject();
    const auto badge = [](const MainWindow &window) {
        return editor(window)->findChild<QAbstractButton *>(u"proofBadge"_s)->text();
    };
    {
        MainWindow window;
        QVERIFY(open(window));
        QVERIFY(window.select(u"20260102120000"_s));
        QTRY_VERIFY(window.isSettled());
        QCOMPARE(badge(window), u"not proved"_s);
        window.prove({u"20260102120000"_s});
        QTRY_COMPARE_WITH_TIMEOUT(badge(window), u"✓ proved"_s, 30'000);
        QTRY_VERIFY(window.isSettled());
    }
    {
        MainWindow window;
        QVERIFY(open(window));
        QVERIFY(window.select(u"20260102120000"_s));
        QTRY_COMPARE(badge(window), u"✓ proved"_s);
        const auto *page = window.findChild<QLabel *>(u"proofEmpty"_s);
        QTRY_VERIFY2(page->text().contains(u"SQLite"_s), qPrintable(page->text())); // on what, and when
        QCOMPARE(window.findChild<QPushButton *>(u"proveNow"_s)->text(), u"Prove again"_s);
        QVERIFY(window.select(u"20260103120000"_s));
        QCOMPARE(badge(window), u"not proved"_s);
        QVERIFY(window.select(u"20260102120000"_s));
        // It rests on what comes before it: another ground, another proof.
        write(u"migrations/20260101120000_create_users.up.sql"_s, "CREATE TABLE users (id INTEGER PRIMARY KEY);\n");
        QTRY_COMPARE_WITH_TIMEOUT(badge(window), u"not proved"_s, 15'000);
    }
}

void TestWorking::theLayoutComesBack()
{
    writeProject();
    {
        MainWindow window;
        QVERIFY(open(window));
        window.resize(window.width(), 655);
        window.findChild<QDockWidget *>(u"schema"_s)->hide();
        window.addDockWidget(Qt::RightDockWidgetArea, window.findChild<QDockWidget *>(u"timeline"_s));
        QVERIFY(window.close());
    }
    MainWindow window;
    window.show();
    window.openFolder(path({}));
    QVERIFY(waitForSettled(window));
    QCOMPARE(window.height(), 655);
    QVERIFY(!window.findChild<QDockWidget *>(u"schema"_s)->isVisible());
    QVERIFY(window.findChild<QDockWidget *>(u"timeline"_s)->isVisible());
    QCOMPARE(window.dockWidgetArea(window.findChild<QDockWidget *>(u"timeline"_s)), Qt::RightDockWidgetArea);
    // What was hidden is found again under View.
    window.actionCollection()->action(u"dock_schema"_s)->trigger();
    QVERIFY(window.findChild<QDockWidget *>(u"schema"_s)->isVisible());
}

void TestWorking::stopEndsARun()
{
    writeProject();
    write(u"migrations/20260104120000_count.up.sql"_s,
          "CREATE TABLE counted (n INTEGER);\n"
          "INSERT INTO counted WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 4000000000)\n"
          "SELECT count(*) FROM c;\n");
    write(u"migrations/20260104120000_count.down.sql"_s, "DROP TABLE counted;\n");
    MainWindow window;
    window.openFolder(path({}));
    QTRY_VERIFY(window.session()->isOpen());
    // The panel of schemas replays what is shown, and Stop ends that too.
    QTRY_VERIFY(window.session()->isReplaying());
    QVERIFY(window.actionCollection()->action(u"stop"_s)->isEnabled());
    window.actionCollection()->action(u"stop"_s)->trigger();
    QVERIFY(waitForSettled(window));
    window.show();
    const QAction *stop = window.actionCollection()->action(u"stop"_s);
    QVERIFY(!stop->isEnabled());
    QVERIFY(run(window, u"run_up"_s));
    auto *steps = window.findChild<QTreeView *>(u"runView"_s);
    QTRY_VERIFY(steps->model()->index(3, 1).data().toString().contains(u"running"_s));
    QVERIFY(stop->isEnabled());
    window.actionCollection()->action(u"stop"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!window.session()->isRunning(), 10'000);
    const auto *said = window.findChild<KMessageWidget *>(u"runMessage"_s);
    QTRY_VERIFY(said->isVisible());
    QVERIFY2(said->text().contains(u"Now:"_s), qPrintable(said->text()));
    QVERIFY(!message(window)->isVisible()); // told once
    QTRY_VERIFY(window.isSettled());
    const auto &states = window.session()->target(u"dev"_s)->status.migrations;
    QCOMPARE(std::ranges::count(states, Engine::State::Applied, &Engine::MigrationState::state), 3);
    QVERIFY(window.actionCollection()->action(u"run_up"_s)->isEnabled()); // it can go on
}

void TestWorking::aFailedRunLeadsToItsPlace()
{
    writeProject();
    write(u"migrations/20260104120000_fail.up.sql"_s,
          "CREATE TABLE a (id INTEGER);\n\nINSERT INTO nowhere VALUES (1);\n");
    write(u"migrations/20260104120000_fail.down.sql"_s, "DROP TABLE a;\n");
    MainWindow window;
    QVERIFY(open(window));
    QVERIFY(run(window, u"run_up"_s));
    auto *said = window.findChild<KMessageWidget *>(u"runMessage"_s);
    QTRY_VERIFY(said->isVisible());
    QVERIFY2(said->text().contains(u"nowhere"_s), qPrintable(said->text()));
    QVERIFY(window.select(u"20260101120000"_s));
    QCOMPARE(said->actions().size(), 1);
    said->actions().first()->trigger();
    QCOMPARE(window.currentVersion(), u"20260104120000"_s);
    QCOMPARE(editor(window)->scripts().first()->view()->cursorPosition().line(), 2);
}

void TestWorking::filesChangedOutsideAreNoticed()
{
    writeProject();
    MainWindow window;
    QVERIFY(open(window));
    const QString file = u"migrations/20260103120000_create_posts.up.sql"_s;
    ScriptEditor *up = editor(window)->scripts().first();
    const auto bars = [&window] {
        QStringList texts;
        for (const KMessageWidget *bar : editor(window)->findChildren<KMessageWidget *>()) {
            if (bar->isVisible())
                texts.append(bar->text());
        }
        return texts;
    };
    const auto press = [&window](const QString &words) {
        for (const KMessageWidget *bar : editor(window)->findChildren<KMessageWidget *>()) {
            for (QAction *action : bar->isVisible() ? bar->actions() : QList<QAction *>()) {
                if (action->text() == words) {
                    action->trigger();
                    return true;
                }
            }
        }
        return false;
    };
    // An untouched text follows its file.
    write(file, "CREATE TABLE posts (id INTEGER PRIMARY KEY, a TEXT);\n");
    QTRY_VERIFY_WITH_TIMEOUT(up->text().contains("a TEXT"), 15'000);
    QVERIFY(bars().isEmpty());

    // While something is typed, the file changes on disk: both stand, and the reader is asked.
    up->document()->insertText({0, 0}, u"-- mine\n"_s);
    write(file, "CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT);\n");
    QTRY_COMPARE_WITH_TIMEOUT(bars().size(), 1, 15'000);
    QVERIFY(up->text().startsWith("-- mine\n")); // nothing of it is lost
    QVERIFY(press(u"Take theirs"_s));
    QVERIFY(up->text().contains("title TEXT") && !up->text().contains("mine"));
    QTRY_VERIFY(bars().isEmpty());
    QTRY_VERIFY(window.isSettled());

    // Or the reader's own text wins.
    up->document()->insertText({0, 0}, u"-- mine\n"_s);
    write(file, "CREATE TABLE posts (id INTEGER PRIMARY KEY, other TEXT);\n");
    QTRY_COMPARE_WITH_TIMEOUT(bars().size(), 1, 15'000);
    QVERIFY(press(u"Keep mine"_s));
    QTRY_VERIFY(window.isSettled());
    QVERIFY(readTextFile(path(file)).value().startsWith("-- mine\n"));
    QVERIFY(!editor(window)->isModified());

    // A file that goes is noticed too; its text stays, and can be written again.
    QTRY_VERIFY(bars().isEmpty());
    QVERIFY(QFile::remove(path(file)));
    QTRY_COMPARE_WITH_TIMEOUT(bars().size(), 1, 15'000);
    QVERIFY(up->text().contains("title"));
    QVERIFY(press(u"Write it again"_s));
    QVERIFY(readTextFile(path(file)).value().contains("title"));
}

void TestWorking::theRulesPageIsShownByKeyboard()
{
    writeProject();
    MainWindow window;
    QVERIFY(open(window));
    ScriptEditor *up = editor(window)->scripts().first();
    up->document()->insertText({0, 0}, u"CREATE TABEL x;\n"_s);
    QTRY_VERIFY(window.isSettled());
    up->view()->setFocus();
    up->view()->setCursorPosition({0, 3});
    QTRY_VERIFY([&] {
        window.actionCollection()->action(u"explain"_s)->trigger();
        return window.findChild<QTextBrowser *>(u"rulePage"_s)->toPlainText().contains(u"syntax-error"_s);
    }());
    editor(window)->discard();
}

void TestWorking::oneServerServesTheSession()
{
    ScratchServer scratch;
    const auto first = scratch.server(u"postgresql"_s, Dialect::Reach::Database, {});
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QVERIFY(first->description.contains(u"private server"_s));
    const auto second = scratch.server(u"postgresql"_s, Dialect::Reach::Database, {});
    QVERIFY(second);
    QCOMPARE(second->url, first->url);
    QCOMPARE(scratch.server(u"sqlite"_s, Dialect::Reach::Database, {})->url, u"auto"_s); // a file needs no server

    // One that has died is made again.
    const auto url = Database::parseUrl(first->url, {});
    QVERIFY(url);
    QFile pid(QDir(url->host).filePath(u"../data/postmaster.pid"_s));
    QVERIFY(pid.open(QIODevice::ReadOnly));
    const qint64 process = pid.readLine().trimmed().toLongLong();
    QVERIFY(process > 1);
    QCOMPARE(QProcess::execute(u"kill"_s, {u"-QUIT"_s, QString::number(process)}), 0);
    QTRY_VERIFY(!QFileInfo::exists(u"/proc/%1/stat"_s.arg(process)) || !Dialect::open(*url));
    const auto third = scratch.server(u"postgresql"_s, Dialect::Reach::Database, {});
    QVERIFY(third);
    QVERIFY(third->url != first->url);
}

QTEST_MAIN(TestWorking)
#include "tst_working.moc"
