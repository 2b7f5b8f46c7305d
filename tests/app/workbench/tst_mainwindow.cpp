// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/editorarea.h"
#include "app/workbench/mainwindow.h"
#include "app/workbench/newmigrationdialog.h"
#include "app/workbench/plandialog.h"
#include "app/workbench/samples.h"
#include "app/workbench/session.h"
#include "app/workbench/settings.h"
#include "app/workbench/targetchooser.h"
#include "widgets/editor/findingmarks.h"
#include "widgets/editor/migrationeditor.h"
#include "widgets/editor/scripteditor.h"

#include <KAboutData>
#include <KActionCollection>
#include <KLocalizedString>
#include <KTextEditor/Document>
#include <KTextEditor/View>

#include <QAbstractButton>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void startsWithThePageThatOffersSamples();
    void everySampleOpens_data();
    void everySampleOpens();
    void aProjectMayCloseWhileItsSchemasAreMade();
    void selectingShowsTheScripts();
    void aMistakeIsMarkedAndListed();
    void typingMakesAFindingAndRemovesIt();
    void aFolderThatIsNoProjectGetsAPage();
    void everyActionIsExplained();
    void everyActionHasAnIconAndAKeyboardWay();
    void menusSpeakTheUsersLanguage();
    void panelsAreReachedByKeyboard();
    void noShortcutIsAmbiguous();
    void aProductionTargetIsLockedUntilUnlocked();
    void theRecentFolderIsOffered();
    void openMigrationsComeBack();
    void runUpAndDownChangeTheTarget();
    void aProofIsShown();
    void namesBecomeIdentifiers();

private:
    static bool open(MainWindow &window, const QString &folder);
    QString copyOf(const QString &sample);

    std::unique_ptr<QTemporaryDir> m_data;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    KLocalizedString::setApplicationDomain("switchback-workbench");
    QLocale::setDefault(QLocale::c());
    KAboutData about(u"switchback-workbench"_s, u"Switchback"_s, u"0"_s);
    KAboutData::setApplicationData(about);
}

void TestMainWindow::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    for (const QString &folder : Settings::recentFolders())
        Settings::forgetRecentFolder(folder);
}

bool TestMainWindow::open(MainWindow &window, const QString &folder)
{
    window.openFolder(folder);
    return QTest::qWaitFor([&] { return window.session()->isOpen() && window.isSettled(); }, 60'000);
}

QString TestMainWindow::copyOf(const QString &sample)
{
    // The window's constructor registers the samples.
    const Result<QString> folder = Samples::folder(sample);
    return folder ? *folder : QString();
}

void TestMainWindow::startsWithThePageThatOffersSamples()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *page = window.findChild<QWidget *>(u"startPage"_s);
    QVERIFY(page->isVisible());
    for (const Samples::Sample &sample : Samples::all())
        QVERIFY(page->findChild<QAbstractButton *>(u"sample-"_s + sample.id));
    QVERIFY(page->findChild<QAbstractButton *>(u"openFolder"_s));
    page->findChild<QAbstractButton *>(u"sample-shop"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return window.session()->isOpen() && window.isSettled(); }, 60'000));
    QVERIFY(!page->isVisible());
}

void TestMainWindow::everySampleOpens_data()
{
    QTest::addColumn<QString>("id");
    for (const Samples::Sample &sample : Samples::all())
        QTest::newRow(qPrintable(sample.id)) << sample.id;
}

void TestMainWindow::everySampleOpens()
{
    QFETCH(QString, id);
    MainWindow window;
    const QString folder = copyOf(id);
    QVERIFY(!folder.isEmpty());
    window.openFolder(folder);
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->isOpen(), 20'000);
    QVERIFY(window.session()->project().migrations.size() >= 12);
    QVERIFY(window.session()->project().problems.isEmpty());
    QVERIFY(!window.currentVersion().isEmpty());
}

/// What still tells of its progress must find somebody to tell it to.
void TestMainWindow::aProjectMayCloseWhileItsSchemasAreMade()
{
    const QString folder = copyOf(u"shop"_s);
    MainWindow window;
    for (int i = 0; i < 8; ++i) {
        window.openFolder(folder);
        QTRY_VERIFY_WITH_TIMEOUT(window.session()->isOpen(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(window.session()->isReplaying() || window.isSettled(), 20'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 60'000);
}

void TestMainWindow::selectingShowsTheScripts()
{
    MainWindow window;
    QVERIFY(open(window, copyOf(u"shop"_s)));
    const QString version = window.session()->project().migrations.at(2).version;
    QVERIFY(window.select(version));
    QVERIFY(!window.select(u"none such"_s));
    QCOMPARE(window.currentVersion(), version);
    QVERIFY(window.windowTitle().contains(version));
    auto *editors = window.findChild<EditorArea *>(u"editors"_s);
    QCOMPARE(editors->current()->scripts().size(), 2);
    QVERIFY(editors->current()->scripts().first()->text().contains("CREATE TABLE"));
    QTRY_VERIFY(window.isSettled());
    const auto *states = editors->current()->findChild<QLabel *>(u"migrationStates"_s);
    QVERIFY(states->accessibleName().contains(u"pending"_s));
}

void TestMainWindow::aMistakeIsMarkedAndListed()
{
    MainWindow window;
    const QString folder = copyOf(u"mistakes"_s);
    QVERIFY(open(window, folder));
    QVERIFY(window.select(u"20250120090000"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 30'000);
    auto *editors = window.findChild<EditorArea *>(u"editors"_s);
    QStringList marked;
    for (const auto &shown : editors->current()->scripts().first()->marks()->all())
        marked.append(shown.finding->rule);
    QVERIFY2(marked.contains(u"create-index-not-concurrent"_s), qPrintable(marked.join(u' ')));
    const auto *problems = window.findChild<QTreeView *>(u"problems"_s);
    QVERIFY(problems->model()->rowCount() > 10);
}

void TestMainWindow::typingMakesAFindingAndRemovesIt()
{
    MainWindow window;
    QVERIFY(open(window, copyOf(u"shop"_s)));
    QVERIFY(window.select(window.session()->project().migrations.first().version));
    QTRY_VERIFY(window.isSettled());
    const ScriptEditor *up = window.findChild<EditorArea *>(u"editors"_s)->current()->scripts().first();
    const size_t before = up->marks()->all().size();
    KTextEditor::Document *document = up->document();
    const int lines = document->lines();
    document->insertText(document->documentEnd(), u"\nCREATE TABEL größe (id integer);\n"_s);
    QTRY_VERIFY(up->marks()->all().size() > before);
    const auto marked = std::ranges::find_if(
        up->marks()->all(), [](const auto &shown) { return shown.finding->rule == u"syntax-error"_s; });
    QVERIFY(marked != up->marks()->all().cend());
    QVERIFY(marked->range->start().line() >= lines - 1);
    up->view()->action(u"edit_undo"_s)->trigger();
    QTRY_COMPARE(up->marks()->all().size(), before);
    document->setModified(false);
}

void TestMainWindow::aFolderThatIsNoProjectGetsAPage()
{
    MainWindow window;
    window.show();
    window.openFolder(m_data->path());
    auto *page = window.findChild<QWidget *>(u"errorPage"_s);
    QTRY_VERIFY(page->isVisible());
    QVERIFY(!page->findChild<QLabel *>(u"errorMessage"_s)->text().isEmpty());
    QVERIFY(!window.session()->isOpen());
    window.openFolder(m_data->filePath(u"not there"_s));
    QTRY_VERIFY(page->findChild<QLabel *>(u"errorTitle"_s)->text().contains(u"not there"_s));
}

void TestMainWindow::everyActionIsExplained()
{
    MainWindow window;
    for (const QAction *action : window.actionCollection()->actions()) {
        if (action->objectName().startsWith(u"options_"_s) || action->objectName().startsWith(u"help_"_s)
            || action->text().isEmpty())
            continue; // KDE's own
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
    }
    for (const QString &name :
         {u"run_up"_s, u"run_down"_s, u"prove"_s, u"stop"_s, u"new_migration"_s, u"open_folder"_s}) {
        const QAction *action = window.actionCollection()->action(name);
        QVERIFY(action);
        QVERIFY(!action->shortcut().isEmpty());
        QVERIFY(!action->whatsThis().isEmpty());
    }
}

// The command bar (Ctrl+Alt+I) lists every action: each does something there, and shows a picture.
void TestMainWindow::everyActionHasAnIconAndAKeyboardWay()
{
    MainWindow window;
    QVERIFY(open(window, copyOf(u"shop"_s)));
    QVERIFY(window.actionCollection()->action(u"open_kcommand_bar"_s));
    QStringList inMenus;
    const auto collect = [&inMenus](auto &&self, const QMenu *menu) -> void {
        for (const QAction *action : menu->actions()) {
            inMenus.append(action->objectName());
            if (action->menu())
                self(self, action->menu());
        }
    };
    for (const QAction *menu : window.menuBar()->actions())
        if (menu->menu())
            collect(collect, menu->menu());
    for (const QAction *action : window.actionCollection()->actions()) {
        const QString name = action->objectName();
        if (name.startsWith(u"options_"_s) || name.startsWith(u"help_"_s) || action->text().isEmpty())
            continue; // KDE's own
        QVERIFY2(!action->icon().isNull(), qPrintable(name));
        QVERIFY2(!action->shortcut().isEmpty() || inMenus.contains(name), qPrintable(name));
    }
    // Widgets of the toolbar are entries elsewhere, and those do something.
    QVERIFY(inMenus.contains(u"target"_s) && inMenus.contains(u"find_migration"_s));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.actionCollection()->action(u"target"_s)->trigger();
    auto *menu = window.findChild<TargetChooser *>()->menu();
    QTRY_VERIFY(menu->isVisible());
    menu->close();
}

void TestMainWindow::menusSpeakTheUsersLanguage()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(SWITCHBACK_BINARY_DIR "/switchback_de.qm")));
    QCoreApplication::installTranslator(&german);
    MainWindow window;
    QStringList titles;
    const auto look = [&] {
        titles.clear();
        for (const QAction *menu : window.menuBar()->actions()) {
            if (menu->isVisible())
                titles.append(menu->text().remove(u'&'));
        }
    };
    look();
    QVERIFY(!titles.contains(u"Bearbeiten"_s)); // it would open empty
    QVERIFY(open(window, copyOf(u"shop"_s))); // a script merges its menus
    look();
    QVERIFY(titles.contains(u"Bearbeiten"_s));
    QCoreApplication::removeTranslator(&german);
    QCOMPARE(titles.first(), u"Datei"_s);
    for (const QString &english : {u"File"_s, u"Edit"_s, u"Selection"_s, u"View"_s, u"Go"_s, u"Tools"_s, u"Settings"_s})
        QVERIFY2(!titles.contains(english), qPrintable(english));
}

void TestMainWindow::panelsAreReachedByKeyboard()
{
    MainWindow window;
    QVERIFY(open(window, copyOf(u"shop"_s)));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto *editor = window.findChild<EditorArea *>(u"editors"_s)->current();
    QVERIFY(editor->isAncestorOf(window.focusWidget())); // a script that was opened can be typed into at once
    QVERIFY(window.showPanel(u"problems"_s));
    for (const QString &name : {u"timeline"_s, u"schema"_s, u"problems"_s, u"proof"_s, u"run"_s}) {
        QAction *go = window.actionCollection()->action(u"go_"_s + name);
        auto *dock = window.findChild<QDockWidget *>(name);
        go->trigger(); // also from behind another tab
        QTRY_VERIFY2(dock->isAncestorOf(window.focusWidget()), qPrintable(name));
        QVERIFY(!dock->visibleRegion().isEmpty());
        go->trigger(); // and back
        QTRY_VERIFY2(editor->isAncestorOf(window.focusWidget()), qPrintable(name));
        dock->hide();
        go->trigger();
        QTRY_VERIFY(dock->isVisible());
    }
}

void TestMainWindow::noShortcutIsAmbiguous()
{
    MainWindow window;
    QVERIFY(open(window, copyOf(u"shop"_s)));
    QHash<QKeySequence, QString> ours;
    for (const QAction *action : window.actionCollection()->actions()) {
        for (const QKeySequence &shortcut : action->shortcuts()) {
            QVERIFY2(!ours.contains(shortcut), qPrintable(action->objectName()));
            ours.insert(shortcut, action->objectName());
        }
    }
    const auto *editor = window.findChild<EditorArea *>(u"editors"_s)->current();
    for (const ScriptEditor *script : editor->scripts()) {
        emit script->view()->focusIn(script->view()); // what merges its actions
        for (const QString &name :
             {u"set_encoding"_s, u"tools_mode"_s, u"tools_highlighting"_s, u"file_save_as_with_encoding"_s})
            QVERIFY2(!script->view()->action(name), qPrintable(name)); // hundreds of entries in the command bar
        for (const QAction *action : script->view()->actionCollection()->actions()) {
            for (const QKeySequence &shortcut : action->shortcuts())
                QVERIFY2(!ours.contains(shortcut), qPrintable(action->objectName() + u' ' + shortcut.toString()));
        }
    }
}

void TestMainWindow::aProductionTargetIsLockedUntilUnlocked()
{
    MainWindow window;
    const QString folder = copyOf(u"shop"_s);
    Settings::setTarget(folder, u"live"_s);
    QVERIFY(open(window, folder));
    const QAction *up = window.actionCollection()->action(u"run_up"_s);
    QVERIFY(!up->isEnabled());
    QVERIFY(!window.contentsMargins().isNull()); // the frame that is coloured
    window.actionCollection()->action(u"unlock_target"_s)->trigger();
    QVERIFY(up->isEnabled());
    window.actionCollection()->action(u"run_up"_s)->trigger();
    QTRY_VERIFY(window.findChild<PlanDialog *>());
    auto *dialog = window.findChild<PlanDialog *>();
    auto *run = dialog->findChild<QPushButton *>(u"runPlan"_s);
    QVERIFY(!run->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"confirmTarget"_s), u"live"_s);
    QVERIFY(run->isEnabled());
    dialog->reject();
}

void TestMainWindow::theRecentFolderIsOffered()
{
    MainWindow window;
    const QString folder = copyOf(u"shop"_s);
    QVERIFY(open(window, folder));
    QCOMPARE(Settings::recentFolders().value(0), folder);
    window.actionCollection()->action(u"close_project"_s)->trigger();
    QVERIFY(!window.session()->isOpen());
    QVERIFY(window.findChild<QWidget *>(u"startPage"_s)->findChild<QAbstractButton *>(u"recent"_s));
}

void TestMainWindow::openMigrationsComeBack()
{
    QString wanted;
    {
        MainWindow window;
        QVERIFY(open(window, copyOf(u"shop"_s)));
        wanted = window.session()->project().migrations.at(4).version;
        QVERIFY(window.select(wanted));
        QVERIFY(window.close());
    }
    MainWindow window;
    QVERIFY(open(window, copyOf(u"shop"_s)));
    QCOMPARE(window.currentVersion(), wanted);
}

void TestMainWindow::runUpAndDownChangeTheTarget()
{
    MainWindow window;
    const QString folder = copyOf(u"shop"_s);
    Settings::setTarget(folder, u"dev"_s);
    QVERIFY(open(window, folder));
    const auto accept = [&window](const QString &action) {
        window.actionCollection()->action(action)->trigger();
        if (!QTest::qWaitFor([&] { return window.findChild<PlanDialog *>(); }, 20'000))
            return false;
        window.findChild<PlanDialog *>()->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return QTest::qWaitFor([&] { return window.isSettled() && !window.findChild<PlanDialog *>(); }, 60'000);
    };
    const auto applied = [&window] {
        const auto &states = window.session()->target(u"dev"_s)->status.migrations;
        return std::ranges::count(states, Engine::State::Applied, &Engine::MigrationState::state);
    };
    const qsizetype all = window.session()->project().migrations.size();
    QCOMPARE(applied(), 0);
    QVERIFY(accept(u"run_up"_s));
    QCOMPARE(applied(), all);
    QVERIFY(accept(u"run_down"_s));
    QCOMPARE(applied(), all - 1);
}

void TestMainWindow::aProofIsShown()
{
    MainWindow window;
    QVERIFY(open(window, copyOf(u"shop"_s)));
    const QString version = window.session()->project().migrations.first().version;
    QVERIFY(window.select(version));
    QTRY_VERIFY(window.isSettled());
    window.prove({version});
    QVERIFY(QTest::qWaitFor([&] { return window.session()->proofs().contains(version); }, 60'000));
    QCOMPARE(Proof::verdictName(window.session()->proofs().value(version).verdict), u"proved"_s);
    const auto
        *badge = window.findChild<EditorArea *>(u"editors"_s)->current()->findChild<QAbstractButton *>(u"proofBadge"_s);
    QVERIFY(badge->text().contains(u"proved"_s));
    QVERIFY(!badge->text().contains(u"not"_s));
}

void TestMainWindow::namesBecomeIdentifiers()
{
    QCOMPARE(NewMigrationDialog::identifier(u"Add status to  orders!"_s), u"add_status_to_orders"_s);
    QCOMPARE(NewMigrationDialog::identifier(u" ../etc "_s), u"etc"_s);
    QCOMPARE(NewMigrationDialog::identifier(u"Füge Maß hinzu"_s), u"fuge_maß_hinzu"_s);
    QCOMPARE(NewMigrationDialog::identifier(u"日本"_s), u"日本"_s);
    QCOMPARE(NewMigrationDialog::identifier(u" … "_s), QString());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
