// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <thread>

using namespace Qt::StringLiterals;
using Database::Url;

class TestSqliteConnection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhyAFileCannotBeOpened_data();
    void saysWhyAFileCannotBeOpened();
    void saysWhyPermissionsForbid_data();
    void saysWhyPermissionsForbid();
    void makesAFileOnlyWhenAsked();
    void opensOddlyNamedFiles();
    void leavesForeignKeysToTheUrl();
    void pointsAtWhatFailed_data();
    void pointsAtWhatFailed();
    void refusesSecondStatement();
    void refusesToWriteReadOnly();
    void keepsValuesExact();
    void countsOnlyChangedRows_data();
    void countsOnlyChangedRows();
    void waitsForALockedFile();
    void stopsWaitingWhenAsked();
    void stopRequestedBeforehandRunsNothing();
    void knowsWhetherATransactionIsOpen();
    void tellsItsVersion();
    void lockEndsWithItsProcess();
    void lockNeedsAWritableFolder();
    void lockIsSharedByAllPathsToAFile();
    void scratchKeepsToItsFolder();
    void copyHoldsWhatTheLogHeld();
    void scratchSaysWhereItCannotBe();
    void tellsSizes();

private:
    Url urlOf(const QString &file, const QMap<QString, QString> &options = {}) const
    {
        return {.scheme = u"sqlite"_s, .database = m_folder.filePath(file), .options = options};
    }
    void write(const QString &file, const QByteArray &content) const
    {
        QFile into(m_folder.filePath(file));
        QVERIFY(into.open(QIODevice::WriteOnly));
        into.write(content);
    }

    QTemporaryDir m_folder;
};

/// As somebody without root's rights, for whom permissions count; back when it goes.
class AsNobody
{
public:
    AsNobody()
        : m_changed(::geteuid() == 0 && ::setresuid(65534, 65534, 0) == 0)
    {
    }
    ~AsNobody()
    {
        if (m_changed && ::setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }

private:
    bool m_changed;
};

static std::unique_ptr<Database::Connection> opened(const Url &url, bool create = false)
{
    auto connection = Dialect::open(url, create);
    if (!connection) {
        QTest::qFail(qPrintable(connection.error().message), __FILE__, __LINE__);
        return nullptr;
    }
    return *std::move(connection);
}

#define RUN(connection, statement)                                              \
    do {                                                                        \
        const auto done_ = (connection).execute(statement);                     \
        QVERIFY2(done_, qPrintable(done_ ? QString() : done_.error().message)); \
    } while (false)

void TestSqliteConnection::initTestCase()
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7755));
    write(u"text.db"_s,
          QByteArray("This is no database, but long enough to have had a header if it were one.\n").repeated(20));
    write(u"short.db"_s, "short");
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder.db"_s));
    QVERIFY(opened(urlOf(u"shop.db"_s), true)
                ->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)"));
    write(u"closed.db"_s, "");
    QFile::setPermissions(m_folder.filePath(u"closed.db"_s), {});
    QVERIFY(QDir(m_folder.path()).mkdir(u"locked"_s));
    QVERIFY(QFile::copy(m_folder.filePath(u"shop.db"_s), m_folder.filePath(u"locked/shop.db"_s)));
    QFile::setPermissions(m_folder.filePath(u"locked/shop.db"_s), QFile::Permissions::fromInt(0x4444));
    QFile::setPermissions(m_folder.filePath(u"locked"_s), QFile::Permissions::fromInt(0x5555));
}

void TestSqliteConnection::saysWhyAFileCannotBeOpened_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("create");
    QTest::addColumn<QString>("cause");

    QTest::newRow("missing file") << u"missing.db"_s << false << u"does not exist"_s;
    QTest::newRow("missing folder") << u"nowhere/missing.db"_s << true << u"folder"_s;
    QTest::newRow("a folder") << u"folder.db"_s << true << u"is a folder"_s;
    QTest::newRow("other content") << u"text.db"_s << false << u"not an SQLite database"_s;
    QTest::newRow("other content, short") << u"short.db"_s << false << u"not an SQLite database"_s;
}

void TestSqliteConnection::saysWhyAFileCannotBeOpened()
{
    QFETCH(QString, file);
    QFETCH(bool, create);
    QFETCH(QString, cause);

    const auto connection = Dialect::open(urlOf(file), create);
    QVERIFY(!connection);
    const Error &error = connection.error();
    QCOMPARE(error.kind, Error::Kind::Unreachable);
    QVERIFY2(error.message.contains(cause), qPrintable(error.message));
    QVERIFY2(error.message.contains(m_folder.path()), qPrintable(error.message));
    QVERIFY(!error.hint.isEmpty() && !error.hint.contains(u"%1"_s));
    QVERIFY(!QFile::exists(m_folder.filePath(u"missing.db"_s)));
}

void TestSqliteConnection::saysWhyPermissionsForbid_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("cause");

    QTest::newRow("unreadable file") << u"closed.db"_s << u"may not be read"_s;
    QTest::newRow("new file in a closed folder") << u"locked/new.db"_s << u"No file can be made"_s;
}

void TestSqliteConnection::saysWhyPermissionsForbid()
{
    QFETCH(QString, file);
    QFETCH(QString, cause);

    const AsNobody nobody;
    const auto connection = Dialect::open(urlOf(file), true);
    QVERIFY(!connection);
    QCOMPARE(connection.error().kind, Error::Kind::Unreachable);
    QVERIFY2(connection.error().message.contains(cause), qPrintable(connection.error().message));
    QVERIFY(!connection.error().hint.isEmpty());
}

void TestSqliteConnection::makesAFileOnlyWhenAsked()
{
    QVERIFY(!Dialect::open(urlOf(u"new.db"_s)));
    QVERIFY(!QFile::exists(m_folder.filePath(u"new.db"_s)));
    RUN(*opened(urlOf(u"new.db"_s), true), "CREATE TABLE t (a)");
    QVERIFY(opened(urlOf(u"new.db"_s))->query(u"SELECT * FROM t"_s));
}

void TestSqliteConnection::opensOddlyNamedFiles()
{
    for (const QString &name : {u"a b.db"_s, u"100%41?x#y&z.db"_s, u"Bücher ü.db"_s, u"semi;colon=.db"_s}) {
        RUN(*opened(urlOf(name), true), "CREATE TABLE t (a)");
        QVERIFY2(QFile::exists(m_folder.filePath(name)), qPrintable(name));
    }
}

void TestSqliteConnection::leavesForeignKeysToTheUrl()
{
    const auto setting = [this](const QMap<QString, QString> &options) {
        return opened(urlOf(u"shop.db"_s, options))->query(u"PRAGMA foreign_keys"_s)->value().toInt();
    };
    QCOMPARE(setting({}), 0);
    QCOMPARE(setting({{u"foreign_keys"_s, u"on"_s}}), 1);
    QCOMPARE(setting({{u"foreign_keys"_s, u"on; DROP TABLE t"_s}}), 0);
}

void TestSqliteConnection::pointsAtWhatFailed_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("words");

    QTest::newRow("syntax") << QByteArray("SELECT 'é' FORM t") << 17 << u"syntax error"_s;
    QTest::newRow("white space before") << QByteArray("\n  SELEC 1") << 3 << u"syntax error"_s;
    QTest::newRow("no such table") << QByteArray("SELECT 'ä' FROM nowhere") << 17 << u"no such table"_s;
    QTest::newRow("no such table, quoted") << QByteArray("DROP TABLE \"no thing\"") << 11 << u"no such table"_s;
    QTest::newRow("no such column") << QByteArray("SELECT nix FROM t") << 7 << u"no such column"_s;
    QTest::newRow("exists already") << QByteArray("CREATE TABLE t (a)") << 13 << u"already exists"_s;
    QTest::newRow("duplicate column") << QByteArray("ALTER TABLE t ADD COLUMN name TEXT") << 25
                                      << u"duplicate column"_s;
    QTest::newRow("incomplete") << QByteArray("CREATE TABLE x (a") << -1 << u"incomplete"_s;
    QTest::newRow("constraint") << QByteArray("INSERT INTO t VALUES (1, NULL)") << -1 << u"NOT NULL constraint"_s;
}

void TestSqliteConnection::pointsAtWhatFailed()
{
    QFETCH(QByteArray, statement);
    QFETCH(int, position);
    QFETCH(QString, words);

    const auto connection = opened(urlOf(u"shop.db"_s));
    QVERIFY(!connection->execute("SELECT nix FROM t")); // an older position must not come back
    const auto done = connection->execute(statement);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Failed);
    QVERIFY2(done.error().message.contains(words), qPrintable(done.error().message));
    QVERIFY(!done.error().detail.isEmpty());
    QCOMPARE(done.error().position.value_or(-1), position);
}

void TestSqliteConnection::refusesSecondStatement()
{
    const auto connection = opened(urlOf(u"shop.db"_s));
    const auto done = connection->execute("CREATE TABLE a (x); CREATE TABLE b (x)");
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Failed);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(connection->query(u"SELECT count(*) FROM sqlite_schema WHERE name IN ('a', 'b')"_s)->value().toInt(), 0);
}

void TestSqliteConnection::refusesToWriteReadOnly()
{
    const auto connection = opened(urlOf(u"shop.db"_s, {{u"mode"_s, u"ro"_s}}));
    const auto done = connection->execute("CREATE TABLE a (x)");
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Unreachable);
    QVERIFY2(done.error().message.contains(u"may not be written"_s), qPrintable(done.error().message));
    QVERIFY(!done.error().hint.isEmpty());
    QVERIFY(connection->begin());
    QVERIFY(connection->rollback());

    const AsNobody nobody;
    const auto file = Dialect::open(urlOf(u"locked/shop.db"_s));
    QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
    const auto inserted = (*file)->execute("INSERT INTO t VALUES (1, 'a')");
    QVERIFY(!inserted);
    QCOMPARE(inserted.error().kind, Error::Kind::Unreachable);
}

void TestSqliteConnection::keepsValuesExact()
{
    const auto connection = opened(urlOf(u"values.db"_s), true);
    RUN(*connection, "CREATE TABLE v (i INTEGER, r REAL, t TEXT, b BLOB, n TEXT, e TEXT, a ANY) STRICT");
    const QByteArray bytes("\0\xFF'\x80", 4);
    const QString text = u"Grüße 🜁 '; --"_s + QChar(0) + u"end"_s;
    const qint64 large = std::numeric_limits<qint64>::min();
    QVERIFY(connection->query(u"INSERT INTO v VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                              {large, 0.1, text, bytes, QVariant(), u""_s, 7}));
    const auto rows = connection->query(u"SELECT *, typeof(a), typeof(b), typeof(n) FROM v"_s);
    QVERIFY(rows);
    QCOMPARE(rows->columns.first(6), QStringList({u"i"_s, u"r"_s, u"t"_s, u"b"_s, u"n"_s, u"e"_s}));
    const QVariantList &row = rows->rows.first();
    QCOMPARE(row[0].toLongLong(), large);
    QCOMPARE(row[1].toDouble(), 0.1);
    QCOMPARE(row[2].toString(), text);
    QCOMPARE(row[3].toByteArray(), bytes);
    QVERIFY(row[4].isNull());
    QVERIFY(!row[5].isNull());
    QCOMPARE(row.sliced(7), QVariantList({u"integer"_s, u"blob"_s, u"null"_s}));
}

void TestSqliteConnection::countsOnlyChangedRows_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<int>("affected");

    QTest::newRow("insert") << QByteArray("INSERT INTO c VALUES (4), (5)") << 2;
    QTest::newRow("update after a comment") << QByteArray("/* all */ UPDATE c SET x = x + 1") << 3;
    QTest::newRow("returning") << QByteArray("DELETE FROM c WHERE x > 1 RETURNING x") << 2;
    QTest::newRow("with") << QByteArray("WITH n AS (SELECT 9) INSERT INTO c SELECT * FROM n") << 1;
    QTest::newRow("select") << QByteArray("SELECT * FROM c") << -1;
    QTest::newRow("create") << QByteArray("CREATE TABLE d (x)") << -1;
    QTest::newRow("pragma") << QByteArray("PRAGMA user_version = 4") << -1;
}

void TestSqliteConnection::countsOnlyChangedRows()
{
    QFETCH(QByteArray, statement);
    QFETCH(int, affected);

    const auto connection = opened({.scheme = u"sqlite"_s, .database = u":memory:"_s});
    RUN(*connection, "CREATE TABLE c (x)");
    RUN(*connection, "INSERT INTO c VALUES (1), (2), (3)");
    const auto done = connection->execute(statement);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(done->affected, affected);
}

void TestSqliteConnection::waitsForALockedFile()
{
    const auto writer = opened(urlOf(u"shop.db"_s));
    QVERIFY(writer->begin());

    const auto other = opened(urlOf(u"shop.db"_s, {{u"busy_timeout"_s, u"100"_s}}));
    QElapsedTimer timer;
    timer.start();
    const auto begun = other->begin();
    QVERIFY(!begun);
    QCOMPARE_GE(timer.elapsed(), 100);
    QCOMPARE(begun.error().kind, Error::Kind::Failed);
    QVERIFY2(begun.error().message.contains(u"locked"_s), qPrintable(begun.error().message));
    QVERIFY(!begun.error().hint.isEmpty());
    const Dialect::Dialect &sqlite = *Dialect::find(u"sqlite"_s);
    QVERIFY(sqlite.isLockTimeout(begun.error()));
    QVERIFY(!sqlite.isLockTimeout(other->execute("SELEC").error()));

    QVERIFY(sqlite.setLockTimeout(*other, 5000));
    std::thread later([&] {
        QTest::qSleep(200);
        writer->cancel();
    });
    later.join();
    QVERIFY(writer->rollback());
    QVERIFY(other->begin());
    QVERIFY(other->rollback());
}

void TestSqliteConnection::stopsWaitingWhenAsked()
{
    const auto writer = opened(urlOf(u"shop.db"_s));
    QVERIFY(writer->begin());
    const auto other = opened(urlOf(u"shop.db"_s, {{u"busy_timeout"_s, u"60000"_s}}));
    std::stop_source stop;
    std::thread later([&stop] {
        QTest::qSleep(100);
        stop.request_stop();
    });
    const auto done = other->execute("CREATE TABLE never (x)", stop.get_token());
    later.join();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Cancelled);
}

void TestSqliteConnection::stopRequestedBeforehandRunsNothing()
{
    const auto connection = opened(urlOf(u"shop.db"_s));
    std::stop_source stop;
    stop.request_stop();
    const auto done = connection->execute("CREATE TABLE never (x)", stop.get_token());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Cancelled);
    QVERIFY(connection->query(u"SELECT 1 FROM sqlite_schema WHERE name = 'never'"_s)->isEmpty());
    QVERIFY(connection->execute("SELECT 1")); // the old token is forgotten
}

void TestSqliteConnection::knowsWhetherATransactionIsOpen()
{
    const auto connection = opened(urlOf(u"shop.db"_s));
    QVERIFY(!connection->inTransaction());
    RUN(*connection, "SAVEPOINT here");
    QVERIFY(connection->inTransaction());
    RUN(*connection, "RELEASE here");
    QVERIFY(!connection->inTransaction());
    QVERIFY(connection->begin());
    QVERIFY(connection->inTransaction());
    QVERIFY(!connection->begin());
    QVERIFY(connection->commit());
    QVERIFY(!connection->commit());
}

void TestSqliteConnection::tellsItsVersion()
{
    const auto connection = opened(urlOf(u"shop.db"_s));
    QCOMPARE(connection->serverVersion(), connection->query(u"SELECT sqlite_version()"_s)->value().toString());
    const QStringList parts = connection->serverVersion().split(u'.');
    QCOMPARE(connection->serverVersionNumber(), parts[0].toInt() * 10000 + parts[1].toInt() * 100 + parts[2].toInt());
}

void TestSqliteConnection::lockEndsWithItsProcess()
{
    const Dialect::Dialect &sqlite = *Dialect::find(u"sqlite"_s);
    const auto connection = opened(urlOf(u"shop.db"_s));
    // flock(1) holds the same kernel lock on the same file as another run would.
    QProcess other;
    const QString lockFile = m_folder.filePath(u"shop.db-switchback.lock"_s);
    other.start(u"flock"_s, {u"--no-fork"_s, lockFile, u"sh"_s, u"-c"_s, u"echo held; exec sleep 60"_s});
    QVERIFY2(other.waitForStarted(), "flock(1) from util-linux is needed");
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(sqlite.lockRun(*connection, {}, {}).error().kind, Error::Kind::Locked);
    other.kill(); // as kill -9 does
    QVERIFY(other.waitForFinished());
    {
        const auto lock = sqlite.lockRun(*connection, {}, {});
        QVERIFY2(lock, qPrintable(lock ? QString() : lock.error().message));
        const auto second = sqlite.lockRun(*connection, {}, {});
        QVERIFY(!second);
        QVERIFY2(second.error().message.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(second.error().message));
    }
    QVERIFY(!QFile::exists(lockFile));
}

void TestSqliteConnection::lockNeedsAWritableFolder()
{
    const AsNobody nobody;
    const auto connection = opened(urlOf(u"locked/shop.db"_s));
    const auto lock = Dialect::find(u"sqlite"_s)->lockRun(*connection, {}, {});
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, Error::Kind::Unreachable);
    QVERIFY2(lock.error().hint.contains(u"permissions"_s), qPrintable(lock.error().hint));
}

void TestSqliteConnection::lockIsSharedByAllPathsToAFile()
{
    QVERIFY(QFile::link(m_folder.filePath(u"shop.db"_s), m_folder.filePath(u"link.db"_s)));
    const auto direct = opened(urlOf(u"shop.db"_s));
    const auto linked = opened(urlOf(u"link.db"_s));
    const Dialect::Dialect &sqlite = *Dialect::find(u"sqlite"_s);
    const auto lock = sqlite.lockRun(*direct, {}, {});
    QVERIFY(lock);
    QVERIFY(!sqlite.lockRun(*linked, {}, {}));
}

void TestSqliteConnection::scratchKeepsToItsFolder()
{
    QString folder;
    {
        const auto scratch = Dialect::find(u"sqlite"_s)->makeScratch(u"auto"_s, Dialect::Reach::Everything, {});
        QVERIFY(scratch);
        const auto url = (*scratch)->createDatabase(u"../../odd name?"_s);
        QVERIFY2(url, qPrintable(url ? QString() : url.error().message));
        folder = QFileInfo(url->database).path();
        QVERIFY(QFileInfo(folder).fileName().startsWith(u"switchback-scratch-"_s));
        RUN(*opened(*url), "CREATE TABLE t (a)");
        const auto foreign = (*scratch)->dropDatabase(urlOf(u"shop.db"_s));
        QVERIFY(!foreign);
        QVERIFY(QFile::exists(m_folder.filePath(u"shop.db"_s)));
        QVERIFY((*scratch)->dropDatabase(*url));
        QVERIFY(!QFile::exists(url->database));
        QVERIFY((*scratch)->createDatabase(u"left"_s));
    }
    QVERIFY2(!QFile::exists(folder), qPrintable(folder));
}

void TestSqliteConnection::copyHoldsWhatTheLogHeld()
{
    const auto scratch = Dialect::find(u"sqlite"_s)->makeScratch(u"auto"_s, Dialect::Reach::Everything, {});
    QVERIFY(scratch);
    const auto source = (*scratch)->createDatabase(u"source"_s);
    QVERIFY(source);
    {
        const auto connection = opened(*source);
        RUN(*connection, "PRAGMA journal_mode = WAL");
        RUN(*connection, "CREATE TABLE t (a)");
        RUN(*connection, "INSERT INTO t VALUES (1), (2)");
        const auto reader = opened(*source);
        QVERIFY(reader->execute("BEGIN"));
        QVERIFY(reader->execute("SELECT * FROM t"));
        RUN(*connection, "INSERT INTO t VALUES (3)");
        const auto inUse = (*scratch)->copyDatabase(*source, u"early"_s);
        QVERIFY(!inUse);
        QCOMPARE(inUse.error().kind, Error::Kind::Unreachable);
    }
    const auto copy = (*scratch)->copyDatabase(*source, u"copy"_s);
    QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().message));
    QCOMPARE(opened(*copy)->query(u"SELECT count(*) FROM t"_s)->value().toInt(), 3);
}

void TestSqliteConnection::scratchSaysWhereItCannotBe()
{
    const auto scratch = Dialect::find(u"sqlite"_s)
                             ->makeScratch(u"sqlite:"_s + m_folder.filePath(u"nowhere"_s), Dialect::Reach::Everything,
                                           {});
    QVERIFY(!scratch);
    QCOMPARE(scratch.error().kind, Error::Kind::Unreachable);
    QVERIFY(scratch.error().message.contains(u"nowhere"_s));
    QVERIFY(!scratch.error().hint.isEmpty());
}

void TestSqliteConnection::tellsSizes()
{
    const auto connection = opened({.scheme = u"sqlite"_s, .database = u":memory:"_s});
    RUN(*connection, "CREATE TABLE small (a)");
    RUN(*connection, "CREATE TABLE \"odd \"\"name\" (a PRIMARY KEY) WITHOUT ROWID");
    RUN(*connection, "CREATE TABLE large (a INTEGER PRIMARY KEY, b TEXT)");
    RUN(*connection, "INSERT INTO \"odd \"\"name\" VALUES (1), (2)");
    RUN(*connection,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250000) INSERT INTO large SELECT i, "
        "'x' FROM n");
    const auto &tableSizes = Dialect::find(u"sqlite"_s)->tableSizes;
    const auto sizes = tableSizes(*connection);
    QVERIFY2(sizes, qPrintable(sizes ? QString() : sizes.error().message));
    QCOMPARE(sizes->size(), 3);
    QCOMPARE(sizes->value(u"small"_s).rows, 0);
    QCOMPARE(sizes->value(u"odd \"name"_s).rows, 2);
    QCOMPARE(sizes->value(u"large"_s).rows, 250'000);
    QCOMPARE_GT(sizes->value(u"large"_s).bytes, 1'000'000);

    RUN(*connection, "CREATE INDEX i ON large (b)");
    RUN(*connection, "ANALYZE");
    RUN(*connection, "DELETE FROM large WHERE a > 10");
    QCOMPARE(tableSizes(*connection)->value(u"large"_s).rows, 250'000); // statistics are trusted
}

QTEST_GUILESS_MAIN(TestSqliteConnection)
#include "tst_sqliteconnection.moc"
