// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/connection.h"
#include "tests/support/postgres.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

class TestPostgreSqlConnection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhatTheServerSaidOfAnError();
    void pointsAtBytesOfTheStatement_data();
    void pointsAtBytesOfTheStatement();
    void collectsNotices();
    void leavesTheSessionAsTheServersOwnClientWould();
    void numbersKeepTheirDigits();
    void cancelsFromAnotherThread();
    void copiesRowsIn();
    void saysWhereCopiedRowsFail();
    void copiesRowsOut();
    void saysThatACommitOfAFailedTransactionFailed();
    void aLostConnectionIsToldInTheClientsWords();
    void openFailuresAreClear_data();
    void openFailuresAreClear();
    void passesOptionsOn_data();
    void passesOptionsOn();

private:
    Database::Url m_url;
    std::unique_ptr<Database::Connection> m_connection;
};

void TestPostgreSqlConnection::initTestCase()
{
    m_url = TestPostgres::database();
    m_connection = TestPostgres::connect(m_url);
    QVERIFY(m_connection);
}

void TestPostgreSqlConnection::tellsWhatTheServerSaidOfAnError()
{
    QVERIFY(TestPostgres::run(*m_connection, "CREATE TABLE once (id int PRIMARY KEY); INSERT INTO once VALUES (1)"));
    const auto result = m_connection->execute("INSERT INTO once VALUES (1)");
    QVERIFY(!result);
    QCOMPARE(result.error().sqlState, u"23505"_s);
    QCOMPARE(result.error().kind, Error::Kind::Failed);
    QVERIFY(result.error().message.contains(u"duplicate key"_s));
    QVERIFY(result.error().detail.contains(u"Key (id)=(1) already exists."_s));

    const auto hinted = m_connection->execute("SELECT ids FROM once");
    QVERIFY(!hinted);
    QVERIFY(hinted.error().hint.contains(u"once.id"_s));
}

void TestPostgreSqlConnection::pointsAtBytesOfTheStatement_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QByteArray>("rest"); // what stands at the place

    QTest::newRow("at its start") << QByteArray("selct 1") << QByteArray("selct 1");
    QTest::newRow("after letters of two and four bytes") << QByteArray("select 'é😀ü', nix") << QByteArray("nix");
    QTest::newRow("on another line") << QByteArray("select 1,\n  'ß' from\r\n nowhere") << QByteArray("nowhere");
    QTest::newRow("at its end") << QByteArray("select (") << QByteArray("");
}

void TestPostgreSqlConnection::pointsAtBytesOfTheStatement()
{
    QFETCH(QByteArray, statement);
    QFETCH(QByteArray, rest);
    const auto result = m_connection->execute(statement);
    QVERIFY(!result);
    QVERIFY(result.error().position.has_value());
    QCOMPARE(statement.sliced(*result.error().position), rest);
}

void TestPostgreSqlConnection::collectsNotices()
{
    m_connection->takeNotices();
    QVERIFY(m_connection->execute("DO $$ BEGIN RAISE NOTICE 'grüß %', 1; RAISE WARNING 'w'; END $$"));
    const QList<Database::Notice> notices = m_connection->takeNotices();
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices.at(0).severity, u"NOTICE"_s);
    QCOMPARE(notices.at(0).message, u"grüß 1"_s);
    QCOMPARE(notices.at(1).severity, u"WARNING"_s);
    QVERIFY(m_connection->takeNotices().isEmpty());
}

void TestPostgreSqlConnection::leavesTheSessionAsTheServersOwnClientWould()
{
    const auto result = m_connection->execute("SELECT name, setting = reset_val FROM pg_settings WHERE name IN "
                                              "('TimeZone', 'bytea_output') AND setting <> reset_val");
    QVERIFY(result);
    QVERIFY(result->isEmpty());
    QCOMPARE(m_connection->execute("SHOW application_name")->value().toString(), u"switchback"_s);
    QCOMPARE(m_connection->execute("SELECT '\\x00ff'::bytea")->value().toByteArray(), QByteArray("\0\xff", 2));
}

void TestPostgreSqlConnection::numbersKeepTheirDigits()
{
    QCOMPARE(m_connection->execute("SELECT 12345678901234567890.0123456789")->value().toString(),
             u"12345678901234567890.0123456789"_s);
    QVERIFY(m_connection->serverVersionNumber() >= 120000);
    QCOMPARE(m_connection->serverVersionNumber() / 10000, TestPostgres::majorVersion());
}

void TestPostgreSqlConnection::cancelsFromAnotherThread()
{
    std::stop_source stop;
    std::thread other([&] {
        QTest::qSleep(150);
        stop.request_stop();
    });
    const auto result = m_connection->execute("SELECT pg_sleep(30)", stop.get_token());
    other.join();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    QVERIFY(m_connection->execute("SELECT 1")); // the connection goes on
}

void TestPostgreSqlConnection::copiesRowsIn()
{
    QVERIFY(m_connection->execute("CREATE TABLE copied (id int, name text)"));
    const Sql::Statement statement{
        .range = {}, .text = "COPY copied (id, name) FROM stdin", .data = "1\tAnaïs\n2\t\\N\n3\ttab\\tand\\\\\n"};
    const auto result = m_connection->execute(statement);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    QCOMPARE(result->affected, 3);
    QCOMPARE(m_connection->execute("SELECT string_agg(coalesce(name, '-'), '|' ORDER BY id) FROM copied")
                 ->value()
                 .toString(),
             u"Anaïs|-|tab\tand\\"_s);
}

void TestPostgreSqlConnection::saysWhereCopiedRowsFail()
{
    QVERIFY(m_connection->execute("CREATE TABLE numbers (id int)"));
    const auto result = m_connection->execute(
        Sql::Statement{.range = {}, .text = "COPY numbers FROM stdin", .data = "1\nx\n"});
    QVERIFY(!result);
    QCOMPARE(result.error().sqlState, u"22P02"_s);
    QVERIFY(result.error().detail.contains(u"COPY numbers, line 2"_s));
    QVERIFY(m_connection->execute("SELECT 1"));
}

void TestPostgreSqlConnection::copiesRowsOut()
{
    const auto result = m_connection->execute("/* all */ COPY (SELECT 1, 'a' UNION ALL SELECT 2, 'b') TO STDOUT");
    QVERIFY(result);
    QCOMPARE(result->rows, (QList<QVariantList>{{u"1\ta"_s}, {u"2\tb"_s}}));
}

void TestPostgreSqlConnection::saysThatACommitOfAFailedTransactionFailed()
{
    QVERIFY(m_connection->begin());
    QVERIFY(m_connection->inTransaction());
    QVERIFY(!m_connection->execute("SELECT 1/0"));
    QVERIFY(m_connection->inTransaction());
    const auto committed = m_connection->commit();
    QVERIFY(!committed);
    QVERIFY(!m_connection->inTransaction());
}

void TestPostgreSqlConnection::aLostConnectionIsToldInTheClientsWords()
{
    const auto connection = TestPostgres::connect(m_url);
    QVERIFY(connection);
    const QByteArray process = connection->execute("SELECT pg_backend_pid()")->value().toByteArray();
    QVERIFY(m_connection->execute("SELECT pg_terminate_backend(" + process + ", 5000)"));
    const auto lost = connection->execute("SELECT 1");
    QVERIFY(!lost);
    // What the server said last, or what libpq makes of its silence: nothing of the driver in between.
    const QString told = lost.error().message + u'\n' + lost.error().detail;
    QVERIFY2(told.contains(u"connection"_s), qPrintable(told));
    QVERIFY2(!told.contains(u"QPSQL"_s) && !told.contains(u"()"_s), qPrintable(told));
    QVERIFY(!connection->execute("SELECT 1"));
    const Error again = connection->execute("SELECT 1").error();
    QCOMPARE(again.kind, Error::Kind::Unreachable);
    QVERIFY2(!again.detail.contains(u"QPSQL"_s) && !again.detail.contains(u"()"_s), qPrintable(again.detail));
}

void TestPostgreSqlConnection::openFailuresAreClear_data()
{
    QTest::addColumn<QString>("part"); // of the URL that is changed
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");

    QTest::newRow("no such database") << u"database"_s << u"nowhere"_s << u"database “nowhere” does not exist"_s;
    QTest::newRow("no such role") << u"user"_s << u"nobody_here"_s << u"role “nobody_here” does not exist"_s;
    QTest::newRow("no server") << u"host"_s << u"/nonexistent"_s << u"No PostgreSQL server answers at /nonexistent"_s;
    QTest::newRow("refused port") << u"host"_s << u"127.0.0.1"_s << u"No PostgreSQL server answers at 127.0.0.1:1"_s;
    QTest::newRow("unknown host") << u"host"_s << u"no-such-host.invalid"_s
                                  << u"host “no-such-host.invalid” is not known"_s;
    QTest::newRow("unknown service") << u"service"_s << u"nothing"_s << u"service “nothing”"_s;
    QTest::newRow("unknown parameter") << u"serach_path"_s << u"x"_s << u"could not be reached"_s;
}

void TestPostgreSqlConnection::openFailuresAreClear()
{
    QFETCH(QString, part);
    QFETCH(QString, value);
    QFETCH(QString, words);
    Database::Url url = m_url;
    url.password = u"s3cret"_s;
    if (part == u"database"_s)
        url.database = value;
    else if (part == u"user"_s)
        url.user = value;
    else if (part == u"host"_s) {
        url.host = value;
        url.port = value.startsWith(u'1') ? 1 : 0;
    } else
        url.options.insert(part, value);
    const auto opened = PostgreSql::Connection::open(url);
    QVERIFY(!opened);
    const Error error = opened.error();
    QCOMPARE(error.kind, Error::Kind::Unreachable);
    QVERIFY2(error.message.contains(words), qPrintable(error.message + u" / "_s + error.detail));
    for (const QString &text : {error.message, error.detail, error.hint})
        QVERIFY(!text.contains(u"s3cret"_s));
}

void TestPostgreSqlConnection::passesOptionsOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("answer");

    QTest::newRow("libpq's own") << u"application_name"_s << u"it's \\ me"_s << QByteArray("SHOW application_name")
                                 << u"it's \\ me"_s;
    QTest::newRow("a parameter of the session")
        << u"search_path"_s << u"a, b"_s << QByteArray("SHOW search_path") << u"a, b"_s;
    QTest::newRow("options") << u"options"_s << u"-c statement_timeout=7s -c lock_timeout=3s"_s
                             << QByteArray("SHOW lock_timeout") << u"3s"_s;
    QTest::newRow("another tool's") << u"x-migrations-table"_s << u"m"_s << QByteArray("SELECT 1::text") << u"1"_s;
}

void TestPostgreSqlConnection::passesOptionsOn()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QByteArray, query);
    QFETCH(QString, answer);
    Database::Url url = m_url;
    url.options.insert(name, value);
    const auto connection = TestPostgres::connect(url);
    QVERIFY(connection);
    QCOMPARE(connection->execute(query)->value().toString(), answer);
}

QTEST_GUILESS_MAIN(TestPostgreSqlConnection)
#include "tst_postgresqlconnection.moc"
