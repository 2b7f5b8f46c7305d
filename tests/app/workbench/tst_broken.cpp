// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/editorarea.h"
#include "app/workbench/mainwindow.h"
#include "app/workbench/plandialog.h"
#include "app/workbench/session.h"
#include "core/project/trust.h"
#include "tests/support/listener.h"
#include "tests/support/postgres.h"
#include "widgets/editor/migrationeditor.h"
#include "widgets/editor/scripteditor.h"

#include <KAboutData>
#include <KActionCollection>
#include <KLocalizedString>
#include <KMessageWidget>
#include <KTextEditor/Document>
#include <KTextEditor/Message>
#include <KTextEditor/View>

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <ctime>

#include <unistd.h>

using namespace Qt::StringLiterals;

/// Broken input of every kind: the window says one clear thing about it, once, and the rest goes on.
class TestBroken : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void oneClearMessage_data();
    void oneClearMessage();
    void unreadableFiles();
    void aWrongPasswordIsToldWithoutIt();
    void aStrangersUrlTakesNothingUntilTrusted();
    void aReadOnlyDatabase();
    void aFileThatIsNoMigrationCanBeOpened();
    void aFileThatTheToolRefusesIsPutRightHere_data();
    void aFileThatTheToolRefusesIsPutRightHere();
    void aByteOrderMarkIsToldOfWhileItsFileIsOpen();
    void aScriptThatCannotBeReadIsNoGoodOne();
    void anEmptyScriptIsSaidToDoNothing();
    void aHugeScriptDoesNotHoldTheWindowUp();
    void typingIsNeverHeldUp_data();
    void typingIsNeverHeldUp();

private:
    void write(const QString &file, const QByteArray &text) const;
    void writeProject(const QByteArray &settings = {}, const QByteArray &dialect = "sqlite") const;
    static bool isOpen(const MainWindow &window);
    static QStringList said(const MainWindow &window, const QString &words);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBroken::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    KLocalizedString::setApplicationDomain("switchback-workbench");
    QLocale::setDefault(QLocale::c());
    KAboutData::setApplicationData(KAboutData(u"switchback-workbench"_s, u"Switchback"_s, u"0"_s));
}

void TestBroken::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBroken::write(const QString &name, const QByteArray &text) const
{
    const QString path = m_folder->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestBroken::writeProject(const QByteArray &settings, const QByteArray &dialect) const
{
    write(u"switchback.toml"_s,
          "[project]\nformat = \"golang-migrate\"\npath = \"migrations\"\ndialect = \"" + dialect + "\"\n" + settings);
    write(u"migrations/20260101120000_create_users.up.sql"_s, "CREATE TABLE users (id INTEGER PRIMARY KEY);\n");
    write(u"migrations/20260101120000_create_users.down.sql"_s, "DROP TABLE users;\n");
    write(u"migrations/20260102120000_create_posts.up.sql"_s, "CREATE TABLE posts (id INTEGER PRIMARY KEY);\n");
    write(u"migrations/20260102120000_create_posts.down.sql"_s, "DROP TABLE posts;\n");
}

bool TestBroken::isOpen(const MainWindow &window)
{
    return QTest::qWaitFor([&] { return window.session()->isOpen() && window.isSettled(); }, 60'000);
}

// Everything that a reader of the window sees at once, and that speaks of it.
QStringList TestBroken::said(const MainWindow &window, const QString &words)
{
    QStringList found;
    const auto look = [&](const QString &text) {
        if (text.contains(words))
            found.append(text);
    };
    for (const QString &name : {u"errorTitle"_s, u"errorMessage"_s, u"errorDetail"_s, u"errorHint"_s}) {
        const auto *label = window.findChild<QLabel *>(name);
        if (label->isVisible())
            look(label->text());
    }
    for (const KMessageWidget *bar : window.findChildren<KMessageWidget *>()) {
        if (bar->isVisible())
            look(bar->text());
    }
    const auto *problems = window.findChild<QTreeView *>(u"problems"_s);
    for (int row = 0; problems->isVisible() && row < problems->model()->rowCount(); ++row)
        look(problems->model()->index(row, 3).data().toString());
    return found;
}

void TestBroken::oneClearMessage_data()
{
    QTest::addColumn<QString>("open"); // below the test's folder
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("opens");
    const QString third = u"migrations/20260103120000_add_age.up.sql"_s;
    QTest::newRow("no such folder") << u"nowhere"_s << QByteArray() << QString() << QByteArray()
                                    << u"There is no folder"_s << false;
    QTest::newRow("a file") << u"switchback.toml"_s << QByteArray() << QString() << QByteArray()
                            << u"is a file, not a folder"_s << false;
    QTest::newRow("no project") << u"other"_s << QByteArray() << u"other/notes.txt"_s << QByteArray("nothing")
                                << u"No migrations were recognised"_s << false;
    QTest::newRow("broken settings") << u"."_s << QByteArray("colour = 1\n") << QString() << QByteArray()
                                     << u"unknown key “colour”"_s << false;
    QTest::newRow("invalid UTF-8") << u"."_s << QByteArray() << third << QByteArray("SELECT 1;\n-- \xff\xfe\n")
                                   << u"is not valid UTF-8"_s << true;
    QTest::newRow("NUL byte") << u"."_s << QByteArray() << third << QByteArray("SELECT 1;\n\0SELECT", 17)
                              << u"holds a NUL byte"_s << true;
    QTest::newRow("duplicate version") << u"."_s << QByteArray() << u"migrations/20260102120000_again.up.sql"_s
                                       << QByteArray("SELECT 1;\n") << u"same version 20260102120000"_s << true;
    QTest::newRow("missing server") << u"."_s << QByteArray("[target.dev]\nurl = \"postgresql://me@127.0.0.1:1/x\"\n")
                                    << QString() << QByteArray() << u"“dev” cannot be read"_s << true;
}

void TestBroken::oneClearMessage()
{
    QFETCH(const QString, open);
    QFETCH(const QByteArray, settings);
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);
    QFETCH(const bool, opens);
    writeProject(settings);
    if (!file.isEmpty())
        write(file, text);
    MainWindow window;
    window.resize(1200, 800);
    window.show();
    window.openFolder(m_folder->filePath(open));
    if (opens)
        QVERIFY(isOpen(window));
    QTRY_COMPARE_WITH_TIMEOUT(said(window, says).size(), 1, 20'000);
    QCOMPARE(window.session()->isOpen(), opens);
    QTest::qWait(300); // and nothing joins it
    QVERIFY2(said(window, says).size() == 1, qPrintable(said(window, says).join(u" | "_s)));
    if (!opens) // the page offers a way on that can be pressed at once
        QVERIFY(qobject_cast<QPushButton *>(window.findChild<QWidget *>(u"errorPage"_s)->focusProxy())->isVisible());
}

/// Root may read everything: for a while this process is somebody else.
class AsNobody
{
public:
    AsNobody()
    {
        if (geteuid() == 0)
            m_changed = setresuid(65534, 65534, 0) == 0;
    }
    ~AsNobody()
    {
        if (m_changed && setresuid(0, 0, 0) != 0)
            qFatal("The user cannot be taken back.");
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    bool m_changed = false;
};

void TestBroken::unreadableFiles()
{
    writeProject();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"migrations"_s), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"migrations/20260102120000_create_posts.up.sql"_s), {}));
    MainWindow window;
    window.show();
    {
        const AsNobody nobody;
        window.openFolder(m_folder->path());
        QVERIFY(isOpen(window));
    }
    QCOMPARE(said(window, u"20260102120000_create_posts.up.sql"_s).size(), 1);
    QVERIFY(window.session()->project().migration(u"20260101120000"_s)); // the rest is there
}

void TestBroken::aWrongPasswordIsToldWithoutIt()
{
    const Database::Url url = TestPostgres::database();
    const auto superuser = TestPostgres::connect(url);
    QVERIFY(superuser);
    QVERIFY(TestPostgres::run(*superuser, "CREATE ROLE locked LOGIN PASSWORD 'open sesame'"));
    const auto path = superuser->execute("SHOW hba_file");
    QVERIFY(path);
    QFile rules(path->rows.first().first().toString());
    QVERIFY(rules.open(QIODevice::ReadWrite));
    const QByteArray before = rules.readAll();
    rules.seek(0);
    rules.write("local all locked scram-sha-256\n" + before);
    rules.close();
    QVERIFY(TestPostgres::run(*superuser, "SELECT pg_reload_conf()"));

    qputenv("SHOP_PASSWORD", "mellon99");
    const QByteArray address = TestPostgres::asText(url).toUtf8();
    writeProject("[target.dev]\nurl = \"postgresql://locked:${SHOP_PASSWORD}" + address.mid(address.indexOf('@'))
                     + "\"\n",
                 "postgresql");
    QVERIFY(Project::trust(m_folder->path()));
    MainWindow window;
    window.show();
    window.openFolder(m_folder->path());
    QVERIFY(isOpen(window));
    QTRY_COMPARE(said(window, u"“dev” cannot be read"_s).size(), 1);
    const QString message = said(window, u"“dev” cannot be read"_s).first();
    QVERIFY2(message.contains(u"locked"_s), qPrintable(message));
    QVERIFY(!message.contains(u"mellon"_s));
    QVERIFY(!window.actionCollection()->action(u"run_up"_s)->isEnabled());
}

void TestBroken::aStrangersUrlTakesNothingUntilTrusted()
{
    const Listener listener;
    qputenv("SHOP_PASSWORD", "mellon99");
    writeProject("[target.dev]\nurl = \"postgresql://a:${SHOP_PASSWORD}@" + listener.address()
                     + "/x?connect_timeout=2\"\n",
                 "postgresql");
    MainWindow window;
    window.show();
    window.openFolder(m_folder->path());
    QVERIFY(isOpen(window));
    QTRY_COMPARE(said(window, u"“dev” cannot be read"_s).size(), 1);
    const QString message = said(window, u"“dev” cannot be read"_s).first();
    QVERIFY2(message.contains(u"switchback.toml:"_s) && message.contains(u"SHOP_PASSWORD"_s), qPrintable(message));
    QVERIFY(!message.contains(u"mellon"_s));
    QVERIFY(!listener.wasReached());

    QString wanted;
    QString place;
    QTimer answering; // the dialog blocks until it is answered
    connect(&answering, &QTimer::timeout, this, [&] {
        const auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        const auto *list = dialog ? dialog->findChild<QListWidget *>() : nullptr;
        if (!list)
            return;
        place = list->item(0)->text();
        for (QAbstractButton *each : dialog->findChildren<QAbstractButton *>()) {
            if (each->text().remove(u'&') == wanted)
                each->click();
        }
    });
    answering.start(50);
    QAction *trust = window.actionCollection()->action(u"trust_project"_s);
    QVERIFY(trust->isEnabled());
    wanted = u"Cancel"_s;
    trust->trigger();
    QVERIFY2(place.contains(u"a:${SHOP_PASSWORD}@127.0.0.1"_s), qPrintable(place));
    QTest::qWait(300);
    QVERIFY(!listener.wasReached());
    QVERIFY(!Project::isTrusted(m_folder->path()));

    // The message's own button asks the same.
    QList<QAction *> buttons;
    for (const KMessageWidget *bar : window.findChildren<KMessageWidget *>())
        buttons += bar->actions();
    const auto button = std::ranges::find(buttons, u"Trust project…"_s, &QAction::text);
    QVERIFY(button != buttons.end());
    wanted = u"Trust"_s;
    (*button)->trigger();
    QTRY_VERIFY(listener.wasReached());
    QVERIFY(Project::isTrusted(m_folder->path()));
    QTRY_VERIFY(!trust->isEnabled());
}

void TestBroken::aReadOnlyDatabase()
{
    writeProject("[target.dev]\nurl = \"sqlite:dev.db?mode=ro\"\n");
    write(u"dev.db"_s, {});
    MainWindow window;
    window.show();
    window.openFolder(m_folder->path());
    QVERIFY(isOpen(window));
    window.actionCollection()->action(u"run_up"_s)->trigger();
    QTRY_VERIFY(window.findChild<PlanDialog *>());
    window.findChild<PlanDialog *>()->accept();
    const QString words = u"may not be written"_s;
    QTRY_COMPARE(said(window, words).size(), 1);
    QTest::qWait(300);
    QVERIFY2(said(window, words).size() == 1, qPrintable(said(window, words).join(u" | "_s)));
}

void TestBroken::aFileThatIsNoMigrationCanBeOpened()
{
    writeProject();
    write(u"migrations/20260103120000_add_age.up.sql"_s, QByteArray("SELECT 1;\n\0SELECT", 17));
    MainWindow window;
    window.show();
    window.openFolder(m_folder->path());
    QVERIFY(isOpen(window));
    auto *problems = window.findChild<QTreeView *>(u"problems"_s);
    QTRY_VERIFY(problems->model()->rowCount() > 0);
    QVERIFY(problems->model()->index(0, 3).data().toString().contains(u"NUL byte"_s));
    problems->setCurrentIndex(problems->model()->index(0, 0));
    QTest::keyClick(problems, Qt::Key_Return);
    const auto *message = window.findChild<KMessageWidget *>(u"message"_s);
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(message->messageType(), KMessageWidget::Information); // nothing went wrong by asking
    QCOMPARE(message->actions().size(), 1); // the way on
}

void TestBroken::aFileThatTheToolRefusesIsPutRightHere_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("refused");
    QTest::addColumn<QString>("says");
    QTest::newRow("goose") << QByteArray("goose")
                           << QByteArray("-- +goose Up\nCREATE TABLE a (id integer PRIMARY KEY);\n"
                                         "-- +goose Down\nDROP TABLE a;\n")
                           << QByteArray("-- +goose Up\n-- +goose Quickly\nCREATE TABLE a (id integer PRIMARY KEY);\n"
                                         "-- +goose Down\nDROP TABLE a;\n")
                           << u"is no annotation of goose"_s;
    QTest::newRow("dbmate") << QByteArray("dbmate")
                            << QByteArray("-- migrate:up\nCREATE TABLE a (id integer PRIMARY KEY);\n"
                                          "-- migrate:down\nDROP TABLE a;\n")
                            << QByteArray("CREATE TABLE a (id integer PRIMARY KEY);\n-- migrate:up\n"
                                          "-- migrate:down\nDROP TABLE a;\n")
                            << u"belongs to no section"_s;
}

void TestBroken::aFileThatTheToolRefusesIsPutRightHere()
{
    QFETCH(const QByteArray, format);
    QFETCH(const QByteArray, good);
    QFETCH(const QByteArray, refused);
    QFETCH(const QString, says);
    write(u"switchback.toml"_s, "[project]\nformat = \"" + format + "\"\npath = \".\"\ndialect = \"sqlite\"\n");
    write(u"00001_create_a.sql"_s, refused);
    MainWindow window;
    window.resize(1200, 800);
    window.show();
    window.openFolder(m_folder->path());
    QVERIFY(isOpen(window));
    QVERIFY(window.select(window.session()->project().migrations.first().version));
    const auto *badge = window.findChild<QAbstractButton *>(u"findingsBadge"_s);
    QTRY_VERIFY2(badge->text().contains(u"error"_s), qPrintable(badge->text()));
    QTRY_COMPARE(said(window, says).size(), 1);

    const auto *editor = window.findChild<MigrationEditor *>();
    KTextEditor::Document *document = editor->activeView()->document();
    QCOMPARE(document->text().toUtf8(), refused);
    document->setText(QString::fromUtf8(good));
    QTRY_COMPARE(said(window, says).size(), 0);
    QVERIFY(document->documentSave());
    QTRY_VERIFY(window.session()->project().problems.isEmpty());
    QTRY_VERIFY(isOpen(window) && window.session()->project().migrations.first().up);
    QCOMPARE(said(window, says).size(), 0);

    // And the other way round, before it is saved.
    document = window.findChild<MigrationEditor *>()->activeView()->document();
    document->setText(QString::fromUtf8(refused));
    QTRY_COMPARE(said(window, says).size(), 1);
    document->setModified(false);
}

/// The editor's text holds no mark, but its file does, and gets it again.
void TestBroken::aByteOrderMarkIsToldOfWhileItsFileIsOpen()
{
    write(u"switchback.toml"_s, "[project]\nformat = \"dbmate\"\npath = \".\"\ndialect = \"sqlite\"\n");
    const QByteArray good = "-- migrate:up\nCREATE TABLE a (id integer PRIMARY KEY);\n-- migrate:down\nDROP TABLE a;\n";
    write(u"00001_create_a.sql"_s, "\xEF\xBB\xBF" + good);
    const QString says = u"begins with a byte order mark"_s;
    MainWindow window;
    window.show();
    window.openFolder(m_folder->path());
    QVERIFY(isOpen(window));
    QVERIFY(window.select(u"00001"_s));
    const auto *badge = window.findChild<QAbstractButton *>(u"findingsBadge"_s);
    QTRY_VERIFY2(badge->text().contains(u"error"_s), qPrintable(badge->text()));
    QTRY_COMPARE(said(window, says).size(), 1);

    KTextEditor::Document *document = window.findChild<MigrationEditor *>()->activeView()->document();
    QCOMPARE(document->text().toUtf8(), good);
    document->setText(document->text() + u"-- \n"_s);
    QTest::qWait(500);
    QCOMPARE(said(window, says).size(), 1);
    write(u"00001_create_a.sql"_s, good);
    document->setModified(false);
    QTRY_COMPARE(said(window, says).size(), 0);
}

void TestBroken::aScriptThatCannotBeReadIsNoGoodOne()
{
    writeProject();
    write(u"migrations/20260102120000_create_posts.up.sql"_s, QByteArray("SELECT 1;\n\0SELECT", 17));
    MainWindow window;
    window.show();
    window.openFolder(m_folder->path());
    QVERIFY(isOpen(window));
    QVERIFY(window.select(u"20260102120000"_s));
    const auto *badge = window.findChild<QAbstractButton *>(u"findingsBadge"_s);
    QTRY_VERIFY2(badge->text().contains(u"error"_s), qPrintable(badge->text()));
}

void TestBroken::anEmptyScriptIsSaidToDoNothing()
{
    writeProject("[target.dev]\nurl = \"sqlite:dev.db\"\n");
    write(u"migrations/20260103120000_add_age.up.sql"_s, {});
    write(u"migrations/20260103120000_add_age.down.sql"_s, {});
    MainWindow window;
    window.show();
    window.openFolder(m_folder->path());
    QVERIFY(isOpen(window));
    window.actionCollection()->action(u"run_up"_s)->trigger();
    QTRY_VERIFY(window.findChild<PlanDialog *>());
    const auto *steps = window.findChild<QTreeView *>(u"planSteps"_s)->model();
    QCOMPARE(steps->index(2, 1).data().toString(), u"no statement; only the history is written"_s);
    window.findChild<PlanDialog *>()->reject();
}

// How long the window's thread works between two beats, while nothing that is pressed or typed is heard. The thread's
// own time, so that other programs on the machine do not count.
class Heart
{
public:
    Heart()
    {
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const qint64 time = now();
            longest = std::max(longest, time - m_last);
            m_last = time;
        });
        m_timer.start();
    }
    qint64 longest = 0; ///< in milliseconds

private:
    static qint64 now()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }
    QTimer m_timer;
    qint64 m_last = now();
};

void TestBroken::aHugeScriptDoesNotHoldTheWindowUp()
{
    writeProject();
    const QByteArray row = "INSERT INTO users (id) VALUES (1); -- " + QByteArray(400, 'x') + '\n';
    write(u"migrations/20260103120000_fill.up.sql"_s, row.repeated(50'000'000 / row.size()));
    write(u"migrations/20260103120000_fill.down.sql"_s, "DELETE FROM users;\n");
    MainWindow window;
    window.show();
    window.openFolder(m_folder->path());
    // The longest that the window waits for itself, from the first moment until everything is known.
    const Heart heart;
    QVERIFY(QTest::qWaitFor([&] { return window.session()->isOpen() && window.isSettled(); }, 300'000));
    QVERIFY2(heart.longest < 15'000, qPrintable(QString::number(heart.longest))); // as below
    const auto *editors = window.findChild<EditorArea *>(u"editors"_s);
    QCOMPARE(editors->current()->version(), u"20260103120000"_s);
    QVERIFY(editors->current()->scripts().first()->isLeft());
    QTRY_COMPARE(said(window, u"This script has"_s).size(), 1);
    QVERIFY(!editors->current()->scripts().last()->isLeft()); // the small one is shown
}

void TestBroken::typingIsNeverHeldUp_data()
{
    QTest::addColumn<int>("statements");
    QTest::addColumn<int>("filling"); // characters in each
    QTest::addColumn<int>("patience"); // milliseconds that the window may be busy with itself at a time
    // No measurement: what belongs into a task takes far longer than this, also without sanitizers.
    QTest::newRow("200 lines") << 200 << 20 << 1000; // 11 seen
    QTest::newRow("10 MB") << 24'000 << 400 << 8000; // 44 seen, when the quote swallows 12,000 findings
}

void TestBroken::typingIsNeverHeldUp()
{
    QFETCH(const int, statements);
    QFETCH(const int, filling);
    QFETCH(const int, patience);
    writeProject();
    const QByteArray row = "INSERT INTO users (id) VALUES (1); -- " + QByteArray(filling, 'x') + '\n';
    write(u"migrations/20260103120000_fill.up.sql"_s, row.repeated(statements));
    write(u"migrations/20260103120000_fill.down.sql"_s, "DELETE FROM users WHERE id = 1;\n");
    MainWindow window;
    window.resize(1200, 800);
    window.show();
    window.openFolder(m_folder->path());
    QVERIFY(QTest::qWaitFor([&] { return window.session()->isOpen() && window.isSettled(); }, 300'000));
    auto *editor = window.findChild<EditorArea *>(u"editors"_s)->current();
    QCOMPARE(editor->version(), u"20260103120000"_s);
    KTextEditor::View *view = editor->scripts().first()->view();
    view->setCursorPosition({statements / 2, 0});
    QTest::qWait(500); // laid out and painted

    const Heart heart;
    const QString words = u"SELECT 'typed "_s;
    for (const QChar letter : words) {
        view->insertText(letter);
        QTest::qWait(60); // a quick typist
    }
    QVERIFY(QTest::qWaitFor([&] { return window.isSettled(); }, 300'000));
    QVERIFY(view->document()->line(statements / 2).startsWith(words));
    qInfo("longest: %lld ms", heart.longest);
    QVERIFY2(heart.longest < patience, qPrintable(QString::number(heart.longest)));
    editor->discard();
}

QTEST_MAIN(TestBroken)
#include "tst_broken.moc"
