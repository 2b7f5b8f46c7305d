// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"
#include "tests/support/postgres.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

/// What plans, runs and proofs need beside statements: scratch databases, the lock of a run, sizes of tables.
class TestPostgreSqlScratch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dialect = Dialect::find(u"postgresql"_s); }
    void privateServerMakesCopiesAndDropsDatabases();
    void namedServerIsLeftClean();
    void dropsOnlyItsOwn();
    void saysWhyAServerCannotBeUsed();
    void onlyOneRunHoldsTheLock();
    void lockGoesWithItsConnection();
    void keysAreApart();
    void waitingForTheLockCanBeStopped();
    void sizesComeFromTheCatalogue();
    void trafficComesFromTheCounters();
    void literalsInsertTheSameValueAgain();

private:
    const Dialect::Dialect *m_dialect = nullptr;
};

void TestPostgreSqlScratch::privateServerMakesCopiesAndDropsDatabases()
{
    auto scratch = m_dialect->makeScratch(u"auto"_s, Dialect::Reach::Everything, {});
    QVERIFY2(scratch, qPrintable(scratch ? QString() : scratch.error().message));
    QVERIFY((*scratch)->description().contains(u"private"_s));
    const auto first = (*scratch)->createDatabase(u"20260101 Create \"users\"; DROP"_s);
    QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
    {
        const auto connection = TestPostgres::connect(*first);
        QVERIFY(connection);
        QVERIFY(m_dialect->inspect(*connection, {})->isEmpty());
        QVERIFY(TestPostgres::run(*connection, "CREATE TABLE t (a integer); INSERT INTO t VALUES (7)"));
    }
    const auto second = (*scratch)->copyDatabase(*first, u"copy"_s);
    QVERIFY2(second, qPrintable(second ? QString() : second.error().message));
    QVERIFY(second->database != first->database);
    QVERIFY((*scratch)->dropDatabase(*first));
    QVERIFY(!m_dialect->open(*first, false));
    const auto connection = TestPostgres::connect(*second);
    QVERIFY(connection);
    QCOMPARE(connection->execute("SELECT a FROM t")->value().toInt(), 7);
}

void TestPostgreSqlScratch::namedServerIsLeftClean()
{
    const Database::Url server = TestPostgres::database();
    const auto observer = TestPostgres::connect(server);
    QVERIFY(observer);
    const auto count = [&] {
        return observer->execute("SELECT count(*) FROM pg_database WHERE datname LIKE 'switchback_scratch_%'")
            ->value()
            .toInt();
    };
    {
        auto scratch = m_dialect->makeScratch(TestPostgres::asText(server), Dialect::Reach::Everything, {});
        QVERIFY2(scratch, qPrintable(scratch ? QString() : scratch.error().message));
        QVERIFY((*scratch)->createDatabase(u"a"_s));
        const auto b = (*scratch)->createDatabase(u"b"_s);
        QVERIFY(b);
        const auto forgotten = TestPostgres::connect(*b); // still open when it is dropped
        QCOMPARE(count(), 2);
        scratch->reset();
    }
    QCOMPARE(count(), 0);
}

void TestPostgreSqlScratch::dropsOnlyItsOwn()
{
    const Database::Url url = TestPostgres::database();
    auto scratch = m_dialect->makeScratch(TestPostgres::asText(url), Dialect::Reach::Everything, {});
    QVERIFY(scratch);
    QVERIFY(!(*scratch)->dropDatabase(url));
    QVERIFY(!(*scratch)->copyDatabase(url, u"x"_s));
    QVERIFY(TestPostgres::connect(url));
}

void TestPostgreSqlScratch::saysWhyAServerCannotBeUsed()
{
    const auto none = m_dialect->makeScratch(u"postgresql:///x?host=/nonexistent"_s, Dialect::Reach::Everything, {});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Unreachable);

    Database::Url url = TestPostgres::database();
    const auto admin = TestPostgres::connect(url);
    QVERIFY(admin);
    QVERIFY(admin->execute("CREATE ROLE powerless LOGIN"));
    url.user = u"powerless"_s;
    auto scratch = m_dialect->makeScratch(TestPostgres::asText(url), Dialect::Reach::Everything, {});
    QVERIFY(scratch);
    const auto refused = (*scratch)->createDatabase(u"x"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().hint.contains(u"CREATEDB"_s));
}

void TestPostgreSqlScratch::onlyOneRunHoldsTheLock()
{
    const Database::Url url = TestPostgres::database();
    const auto one = TestPostgres::connect(url);
    const auto two = TestPostgres::connect(url);
    QVERIFY(one && two);
    auto held = m_dialect->lockRun(*one, {}, {});
    QVERIFY(held);
    const auto refused = m_dialect->lockRun(*two, {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Locked);
    const QString process = one->execute("SELECT pg_backend_pid()")->value().toString();
    QVERIFY2(refused.error().message.contains(process) && refused.error().message.contains(u"switchback"_s)
                 && refused.error().message.contains(u"postgres"_s),
             qPrintable(refused.error().message));
    held->reset();
    QVERIFY(m_dialect->lockRun(*two, {}, {}));
}

void TestPostgreSqlScratch::lockGoesWithItsConnection()
{
    const Database::Url url = TestPostgres::database();
    auto one = TestPostgres::connect(url);
    const auto two = TestPostgres::connect(url);
    QVERIFY(one && two);
    QVERIFY(one->execute("SELECT pg_advisory_lock(4711)")); // as another tool takes it
    QVERIFY(!m_dialect->lockRun(*two, u"4711"_s, {}));
    one.reset();
    QVERIFY(m_dialect->lockRun(*two, u"4711"_s, {}));
}

void TestPostgreSqlScratch::keysAreApart()
{
    const Database::Url url = TestPostgres::database();
    const auto one = TestPostgres::connect(url);
    const auto two = TestPostgres::connect(url);
    QVERIFY(one && two);
    const auto held = m_dialect->lockRun(*one, u"1"_s, {});
    QVERIFY(held);
    QVERIFY(m_dialect->lockRun(*two, u"-9000000000000000000"_s, {}));
    const auto wrong = m_dialect->lockRun(*two, u"x"_s, {});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Error::Kind::Input);
}

void TestPostgreSqlScratch::waitingForTheLockCanBeStopped()
{
    const Database::Url url = TestPostgres::database();
    const auto one = TestPostgres::connect(url);
    const auto two = TestPostgres::connect(url);
    QVERIFY(one && two);
    const auto held = m_dialect->lockRun(*one, {}, {});
    std::stop_source stop;
    stop.request_stop();
    const auto refused = m_dialect->lockRun(*two, {}, stop.get_token());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Cancelled);
}

void TestPostgreSqlScratch::sizesComeFromTheCatalogue()
{
    const auto connection = TestPostgres::connect(TestPostgres::database());
    QVERIFY(connection);
    QVERIFY(TestPostgres::run(
        *connection,
        "CREATE TABLE big AS SELECT generate_series(1, 5000) AS a; ANALYZE big; CREATE TABLE empty (a integer);"
        "CREATE TABLE parts (a integer) PARTITION BY RANGE (a);"
        "CREATE TABLE parts1 PARTITION OF parts FOR VALUES FROM (0) TO (9999);"
        "INSERT INTO parts SELECT generate_series(1, 300); ANALYZE parts1"));
    const auto sizes = m_dialect->tableSizes(*connection);
    QVERIFY(sizes);
    QCOMPARE(sizes->value(u"public.big"_s).rows, 5000);
    QVERIFY(sizes->value(u"public.big"_s).bytes > 100'000);
    QCOMPARE(sizes->value(u"public.empty"_s).rows, 0);
    QCOMPARE(sizes->value(u"public.parts"_s).rows, 300);
    QCOMPARE(sizes->value(u"public.parts"_s).bytes, sizes->value(u"public.parts1"_s).bytes);
}

void TestPostgreSqlScratch::trafficComesFromTheCounters()
{
    const Database::Url url = TestPostgres::database();
    const auto connection = TestPostgres::connect(url);
    const auto other = TestPostgres::connect(url);
    QVERIFY(connection && other);
    QVERIFY(
        TestPostgres::run(*other, "CREATE TABLE busy (a integer); INSERT INTO busy SELECT generate_series(1, 500)"));
    QVERIFY(TestPostgres::run(*other, "BEGIN; LOCK TABLE busy IN ACCESS SHARE MODE"));
    const auto traffic = [&] {
        const auto sizes = m_dialect->tableSizes(*connection);
        return sizes ? sizes->value(u"public.busy"_s) : Dialect::TableSize();
    };
    QCOMPARE(traffic().users, 1);
    QVERIFY(TestPostgres::run(*other, "COMMIT"));
    QTRY_VERIFY_WITH_TIMEOUT(traffic().writesPerSecond > 0,
                             30'000); // a session reports what it counted when it comes to rest
    QCOMPARE(traffic().users, 0);
}

void TestPostgreSqlScratch::literalsInsertTheSameValueAgain()
{
    const auto connection = TestPostgres::connect(TestPostgres::database());
    QVERIFY(connection);
    QVERIFY(TestPostgres::run(
        *connection,
        "CREATE TABLE v (\"A b\" text, n numeric, b bytea, t timestamptz, l integer[], j jsonb, f float8);"
        "INSERT INTO v VALUES (E'it''s\\n\\\\', 1.50, '\\x00ff', '2025-01-01 12:00+02', '{1,NULL}', '{\"a\": null}', "
        "0.1),"
        "(NULL, NULL, NULL, NULL, NULL, NULL, 'NaN')"));
    QStringList columns;
    for (const char *name : {"\"A b\"", "n", "b", "t", "l", "j", "f"})
        columns.append(m_dialect->literalOf(QString::fromLatin1(name)));
    const auto literals = connection->execute("SELECT " + columns.join(u", "_s).toUtf8() + " FROM v");
    QVERIFY(literals);
    QVERIFY(connection->execute("CREATE TABLE w (LIKE v)"));
    for (const QVariantList &row : literals->rows) {
        QStringList values;
        for (const QVariant &value : row)
            values.append(value.toString());
        QVERIFY(connection->execute("INSERT INTO w VALUES (" + values.join(u", "_s).toUtf8() + ")"));
    }
    QVERIFY(connection->execute("SELECT * FROM v EXCEPT SELECT * FROM w")->isEmpty());
    QCOMPARE(connection->execute("SELECT count(*) FROM w")->value().toInt(), 2);
}

QTEST_GUILESS_MAIN(TestPostgreSqlScratch)
#include "tst_postgresqlscratch.moc"
