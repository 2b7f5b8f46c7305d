// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/trace.h"
#include "tests/support/postgres.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPostgreSqlTrace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void seesLocksRewritesAndScans_data();
    void seesLocksRewritesAndScans();
    void newTablesConcernNobody();
    void locksHeldAlreadyAreNotRepeated();
    void changesNothingOfTheSession();
    void allowsWhatMustComeFirst();
    void tellsNoticesAndRows();
    void failsAsTheStatementDoes();
    void seesARewriteOutsideATransaction();

private:
    Result<Dialect::Trace> trace(const QByteArray &statement)
    {
        return PostgreSql::traced(*m_connection, *m_watcher, {.range = {}, .text = statement}, {});
    }

    std::unique_ptr<Database::Connection> m_connection;
    std::unique_ptr<Database::Connection> m_watcher;
};

void TestPostgreSqlTrace::init()
{
    const Database::Url url = TestPostgres::database();
    m_connection = TestPostgres::connect(url);
    m_watcher = TestPostgres::connect(url);
    QVERIFY(m_connection && m_watcher);
    QVERIFY(
        TestPostgres::run(*m_connection,
                          "CREATE TABLE parent (id integer PRIMARY KEY); CREATE TABLE t (a integer, b text, p integer);"
                          "INSERT INTO parent SELECT generate_series(1, 50); INSERT INTO t SELECT i, 'x', i FROM "
                          "generate_series(1, 50) i;"
                          "CREATE INDEX t_b ON t (b)"));
}

void TestPostgreSqlTrace::seesLocksRewritesAndScans_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QStringList>("locks");
    QTest::addColumn<QStringList>("rewrites");
    QTest::addColumn<QStringList>("scans");

    const QStringList none;
    const QString exclusive = u"ACCESS EXCLUSIVE public.t"_s;
    QTest::newRow("add column") << QByteArray("ALTER TABLE t ADD COLUMN c integer") << QStringList{exclusive} << none
                                << none;
    QTest::newRow("add column with a volatile default")
        << QByteArray("ALTER TABLE t ADD COLUMN c float8 DEFAULT random()")
        << QStringList{exclusive, u"ACCESS EXCLUSIVE public.t_b"_s} << QStringList{u"public.t"_s}
        << QStringList{u"public.t"_s};
    QTest::newRow("set not null") << QByteArray("ALTER TABLE t ALTER COLUMN a SET NOT NULL") << QStringList{exclusive}
                                  << none << QStringList{u"public.t"_s};
    QTest::newRow("create index") << QByteArray("CREATE INDEX i ON t (a)") << QStringList{u"SHARE public.t"_s} << none
                                  << QStringList{u"public.t"_s};
    QTest::newRow("not valid check") << QByteArray("ALTER TABLE t ADD CONSTRAINT k CHECK (a > 0) NOT VALID")
                                     << QStringList{exclusive} << none << none;
    QTest::newRow("foreign key, not valid")
        << QByteArray("ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (p) REFERENCES parent NOT VALID")
        << QStringList{u"SHARE ROW EXCLUSIVE public.parent"_s, u"SHARE ROW EXCLUSIVE public.t"_s} << none << none;
    QTest::newRow("foreign key, every row looked up")
        << QByteArray("ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (p) REFERENCES parent")
        << QStringList{u"SHARE ROW EXCLUSIVE public.parent"_s, u"SHARE ROW EXCLUSIVE public.t"_s} << none
        << QStringList{u"public.t"_s};
    QTest::newRow("update") << QByteArray("UPDATE t SET a = 1")
                            << QStringList{u"ROW EXCLUSIVE public.t"_s, u"ROW EXCLUSIVE public.t_b"_s} << none << none;
    QTest::newRow("drop table") << QByteArray("DROP TABLE t")
                                << QStringList{exclusive, u"ACCESS EXCLUSIVE public.t_b"_s} << none << none;
    QTest::newRow("rename") << QByteArray("ALTER TABLE t RENAME TO u") << QStringList{exclusive} << none << none;
    QTest::newRow("comment") << QByteArray("COMMENT ON TABLE t IS 'x'")
                             << QStringList{u"SHARE UPDATE EXCLUSIVE public.t"_s} << none << none;
    QTest::newRow("nothing") << QByteArray("SELECT 1") << none << none << none;
}

void TestPostgreSqlTrace::seesLocksRewritesAndScans()
{
    QFETCH(QByteArray, statement);
    QFETCH(QStringList, locks);
    QFETCH(QStringList, rewrites);
    QFETCH(QStringList, scans);
    QVERIFY(m_connection->begin());
    const auto result = trace(statement);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    QStringList found;
    for (const Dialect::Lock &lock : result->locks)
        found.append(lock.mode + u' ' + lock.object);
    QCOMPARE(found, locks);
    QCOMPARE(result->rewrites, rewrites);
    QCOMPARE(result->scans, scans);
    QVERIFY(result->notices.isEmpty());
    QVERIFY(m_connection->rollback());
}

void TestPostgreSqlTrace::newTablesConcernNobody()
{
    QVERIFY(m_connection->begin());
    for (const char *statement :
         {"CREATE TABLE fresh (a integer PRIMARY KEY)", "ALTER TABLE fresh ALTER COLUMN a TYPE bigint"}) {
        const auto result = trace(statement);
        QVERIFY(result);
        QVERIFY(result->locks.isEmpty() && result->rewrites.isEmpty() && result->scans.isEmpty());
    }
    QVERIFY(m_connection->rollback());
}

void TestPostgreSqlTrace::locksHeldAlreadyAreNotRepeated()
{
    QVERIFY(m_connection->begin());
    QVERIFY(trace("LOCK TABLE t IN SHARE MODE"));
    const auto stronger = trace("ALTER TABLE t ADD COLUMN c integer");
    QVERIFY(stronger);
    QCOMPARE(stronger->locks.size(), 1);
    QCOMPARE(stronger->locks.first().mode, u"ACCESS EXCLUSIVE"_s);
    QVERIFY(trace("ALTER TABLE t ADD COLUMN d integer")->locks.isEmpty());
    QVERIFY(m_connection->rollback());
}

void TestPostgreSqlTrace::changesNothingOfTheSession()
{
    QVERIFY(m_connection->execute("SET client_min_messages = warning"));
    QVERIFY(trace("CREATE TABLE IF NOT EXISTS t ()"));
    QCOMPARE(m_connection->execute("SHOW client_min_messages")->value().toString(), u"warning"_s);
    QVERIFY(trace("SET client_min_messages = error"));
    QCOMPARE(m_connection->execute("SHOW client_min_messages")->value().toString(), u"error"_s);
    QVERIFY(trace("BEGIN"));
    QVERIFY(m_connection->inTransaction());
    QVERIFY(trace("CREATE TABLE n (a integer)"));
    QVERIFY(trace("COMMIT"));
    QVERIFY(!m_connection->inTransaction());
    QVERIFY(m_connection->execute("SELECT * FROM n"));
    QCOMPARE(m_connection->execute("SHOW client_min_messages")->value().toString(), u"error"_s);
}

void TestPostgreSqlTrace::allowsWhatMustComeFirst()
{
    QVERIFY(trace("BEGIN"));
    const auto result = trace("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE");
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    QVERIFY(m_connection->rollback());
}

void TestPostgreSqlTrace::tellsNoticesAndRows()
{
    const auto existing = trace("CREATE TABLE IF NOT EXISTS t (a integer)");
    QVERIFY(existing);
    QCOMPARE(existing->notices, QStringList{u"NOTICE: relation \"t\" already exists, skipping"_s});
    QCOMPARE(trace("UPDATE t SET a = a WHERE a <= 7")->rows, 7);
    QCOMPARE(trace("SELECT * FROM t")->rows, 50);
}

void TestPostgreSqlTrace::failsAsTheStatementDoes()
{
    QVERIFY(m_connection->begin());
    const auto result = trace("ALTER TABLE t ADD COLUMN a integer");
    QVERIFY(!result);
    QCOMPARE(result.error().sqlState, u"42701"_s);
    QVERIFY(m_connection->inTransaction());
    QVERIFY(m_connection->rollback());
    QVERIFY(m_connection->execute("SELECT a FROM t"));
    QCOMPARE(m_connection->execute("SHOW client_min_messages")->value().toString(), u"notice"_s);
    const auto outside = trace("SELECT nothing");
    QVERIFY(!outside);
    QCOMPARE(outside.error().position, std::optional<qsizetype>(7));
    QCOMPARE(m_connection->execute("SHOW client_min_messages")->value().toString(), u"notice"_s);
}

void TestPostgreSqlTrace::seesARewriteOutsideATransaction()
{
    const auto full = trace("VACUUM FULL t");
    QVERIFY2(full, qPrintable(full ? QString() : full.error().message));
    QCOMPARE(full->rewrites, QStringList{u"public.t"_s});
    const auto concurrently = trace("CREATE INDEX CONCURRENTLY i ON t (a)");
    QVERIFY(concurrently);
    QCOMPARE(concurrently->scans, QStringList{u"public.t"_s});
    QVERIFY(concurrently->rewrites.isEmpty());
}

QTEST_GUILESS_MAIN(TestPostgreSqlTrace)
#include "tst_postgresqltrace.moc"
