// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSqliteTrace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void observesLocks_data();
    void observesLocks();
    void tellsRewritesAndScans_data();
    void tellsRewritesAndScans();
    void tellsRebuiltTables();
    void tellsRowsAndFailures();

private:
    std::unique_ptr<Database::Connection> open() const
    {
        auto connection = Dialect::open({.scheme = u"sqlite"_s, .database = m_folder->filePath(u"trace.db"_s)}, true);
        if (!connection) {
            QTest::qFail(qPrintable(connection.error().message), __FILE__, __LINE__);
            return nullptr;
        }
        return *std::move(connection);
    }
    void run(const QByteArray &statement) const
    {
        const auto done = m_connection->execute(statement);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    }
    Result<Dialect::Trace> traced(const QByteArray &statement) const
    {
        return Dialect::find(u"sqlite"_s)
            ->traced(*m_connection, *m_watcher, {.range = {0, statement.size()}, .text = statement}, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database::Connection> m_connection;
    std::unique_ptr<Database::Connection> m_watcher;
};

void TestSqliteTrace::init()
{
    m_connection.reset();
    m_watcher.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = open();
    m_watcher = open();
    QVERIFY(m_connection && m_watcher);
    run("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INT)");
    run("CREATE TABLE other (x)");
    run("INSERT INTO t VALUES (1, 'a', 1), (2, 'b', 2), (3, 'c', 3)");
}

static QStringList modes(const Dialect::Trace &trace)
{
    QStringList result;
    for (const Dialect::Lock &lock : trace.locks)
        result.append(lock.mode + u' ' + lock.object);
    return result;
}

void TestSqliteTrace::observesLocks_data()
{
    QTest::addColumn<bool>("wal");
    QTest::addColumn<bool>("transaction");
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QStringList>("locks");

    const QString database = u" database"_s;
    QTest::newRow("read") << false << false << QByteArray("SELECT count(*) FROM t")
                          << QStringList{u"SHARED"_s + database};
    QTest::newRow("write, committed at once") << false << false << QByteArray("UPDATE t SET b = 0")
                                              << QStringList{u"RESERVED"_s + database, u"EXCLUSIVE"_s + database};
    QTest::newRow("write, not yet committed")
        << false << true << QByteArray("ALTER TABLE t ADD COLUMN c") << QStringList{u"RESERVED"_s + database};
    QTest::newRow("commit") << false << true << QByteArray("COMMIT")
                            << QStringList{u"RESERVED"_s + database, u"EXCLUSIVE"_s + database};
    QTest::newRow("write-ahead log") << true << false << QByteArray("CREATE INDEX i ON t (a)")
                                     << QStringList{u"WAL WRITE"_s + database};
}

void TestSqliteTrace::observesLocks()
{
    QFETCH(bool, wal);
    QFETCH(bool, transaction);
    QFETCH(QByteArray, statement);
    QFETCH(QStringList, locks);

    if (wal)
        run("PRAGMA journal_mode = WAL");
    if (transaction) {
        run("BEGIN");
        run("INSERT INTO other VALUES (1)");
    }
    const auto trace = traced(statement);
    QVERIFY2(trace, qPrintable(trace ? QString() : trace.error().message));
    QCOMPARE(modes(*trace), locks);
    // The probe is gone: what follows works as ever.
    if (m_connection->inTransaction())
        run("ROLLBACK");
    run("INSERT INTO other VALUES (2)");
    QCOMPARE(m_watcher->query(u"SELECT max(x) FROM other"_s)->value().toInt(), 2);
}

void TestSqliteTrace::tellsRewritesAndScans_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QStringList>("rewrites");
    QTest::addColumn<QStringList>("scans");

    const QStringList none;
    const QStringList table{u"t"_s};
    QTest::newRow("add column") << QByteArray("ALTER TABLE t ADD COLUMN c TEXT DEFAULT 'x'") << none << none;
    QTest::newRow("add checked column") << QByteArray("ALTER TABLE t ADD COLUMN c INT CHECK (c > 0)") << none << table;
    QTest::newRow("drop column") << QByteArray("ALTER TABLE t DROP COLUMN b") << table << none;
    QTest::newRow("rename column") << QByteArray("ALTER TABLE t RENAME COLUMN b TO c") << none << none;
    QTest::newRow("create index") << QByteArray("CREATE INDEX i ON t (a)") << none << table;
    QTest::newRow("update") << QByteArray("UPDATE t SET b = b + 1") << none << table;
    QTest::newRow("update by key") << QByteArray("UPDATE t SET b = b + 1 WHERE id = 2") << none << none;
    QTest::newRow("create table") << QByteArray("CREATE TABLE n (x)") << none << none;
}

void TestSqliteTrace::tellsRewritesAndScans()
{
    QFETCH(QByteArray, statement);
    QFETCH(QStringList, rewrites);
    QFETCH(QStringList, scans);

    const auto trace = traced(statement);
    QVERIFY2(trace, qPrintable(trace ? QString() : trace.error().message));
    QCOMPARE(trace->rewrites, rewrites);
    QCOMPARE(trace->scans, scans);
    QCOMPARE_GE(trace->milliseconds, 0);
}

void TestSqliteTrace::tellsRebuiltTables()
{
    // Moving pages is what VACUUM does to the second of two tables when there is a gap before it.
    run("DROP TABLE t");
    const auto trace = traced("VACUUM");
    QVERIFY2(trace, qPrintable(trace ? QString() : trace.error().message));
    QCOMPARE(trace->rewrites, QStringList{u"other"_s});
}

void TestSqliteTrace::tellsRowsAndFailures()
{
    QCOMPARE(traced("DELETE FROM t WHERE id > 1")->rows, 2);
    QCOMPARE(traced("CREATE TABLE n (x)")->rows, -1);
    const auto failed = traced("ALTER TABLE t DROP COLUMN nothing_there");
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Failed);
    QVERIFY2(failed.error().message.contains(u"nothing_there"_s), qPrintable(failed.error().message));
    run("INSERT INTO other VALUES (1)");
}

QTEST_GUILESS_MAIN(TestSqliteTrace)
#include "tst_sqlitetrace.moc"
