// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/forecast.h"
#include "core/dialect/postgresql/inspect.h"
#include "core/dialect/postgresql/parse.h"
#include "core/dialect/postgresql/types.h"
#include "tests/support/postgres.h"

#include <QTest>

using namespace Qt::StringLiterals;
using PostgreSql::TypeChange;

/// Changes of a column's type, each made on a server: a table or an index whose file is another one afterwards was
/// written anew.
class TestPostgreSqlTypes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithTheServer_data();
    void agreesWithTheServer();
    void indexesAreBuiltAnewAsTheServerDoes_data();
    void indexesAreBuiltAnewAsTheServerDoes();
    void zonesDependOnTheSession_data();
    void zonesDependOnTheSession();

private:
    /// The file of the table x or of its index.
    QString fileOf(const char *relation)
    {
        const auto rows = m_connection->execute(QByteArray("SELECT pg_relation_filenode(to_regclass('") + relation
                                                + "'))::text");
        return rows ? rows->value().toString() : QString();
    }
    /// x(a, c), c with an index where the type has an order.
    void makeTable(const QByteArray &type, const QByteArray &index)
    {
        QVERIFY(TestPostgres::run(*m_connection, "DROP TABLE IF EXISTS x; CREATE TABLE x (a integer, c " + type + ")"));
        if (!index.isEmpty())
            QVERIFY(TestPostgres::run(*m_connection, "CREATE INDEX xi ON x " + index));
    }

    std::unique_ptr<Database::Connection> m_connection;
};

void TestPostgreSqlTypes::initTestCase()
{
    m_connection = TestPostgres::connect(TestPostgres::database());
    QVERIFY(m_connection);
    QVERIFY(
        TestPostgres::run(*m_connection,
                          "SET client_min_messages = error; CREATE EXTENSION citext;"
                          "CREATE DOMAIN short AS varchar(20); CREATE DOMAIN plain AS text DEFAULT 'NOT NULL';"
                          "CREATE DOMAIN full_name AS text CHECK (VALUE <> ''); CREATE DOMAIN sure AS text NOT NULL;"
                          "CREATE DOMAIN nested AS short; CREATE DOMAIN sorted AS text COLLATE \"C\";"
                          "CREATE DOMAIN number AS integer; CREATE DOMAIN money2 AS numeric(10,2);"
                          "CREATE DOMAIN names AS varchar(10)[]"));
}

void TestPostgreSqlTypes::agreesWithTheServer_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("rewrites");
    const auto rows = [](bool rewrites, const char *from, std::initializer_list<const char *> types) {
        for (const char *to : types)
            QTest::addRow("%s to %s", from, to) << QByteArray(from) << QByteArray(to) << rewrites;
    };
    rows(false, "text", {"varchar", "bpchar", "citext", "plain", "sorted"});
    rows(true, "text", {"varchar(10)", "char(5)", "full_name", "sure", "short", "bytea USING c::bytea"});
    rows(false, "varchar(10)", {"varchar(20)", "varchar", "text", "bpchar", "citext", "short", "plain", "nested"});
    rows(true, "varchar(20)", {"varchar(10)", "char(20)", "name"});
    rows(true, "bpchar", {"text", "varchar", "varchar(5)", "char(5)", "citext"});
    rows(false, "char(5)", {"bpchar", "char(5)"});
    rows(true, "char(5)", {"text", "varchar", "varchar(10)", "char(10)", "citext"});
    rows(true, "char", {"text"});
    rows(true, "\"char\"", {"text"});
    rows(false, "citext", {"text", "varchar", "bpchar"});
    rows(true, "citext", {"varchar(5)"});
    rows(false, "xml", {"text", "varchar", "bpchar"});
    rows(true, "xml", {"varchar(10)"});
    rows(false, "bit(5)", {"varbit"});
    rows(true, "bit(5)", {"varbit(5)", "varbit(9)", "bit(9)"});
    rows(false, "varbit(5)", {"varbit(9)", "varbit"});
    rows(true, "varbit(5)", {"varbit(3)", "bit(5)"});
    rows(false, "varchar(10)[]", {"varchar[]", "varchar(10)[][]", "names"});
    rows(true, "varchar(10)[]", {"varchar(20)[]", "varchar(5)[]", "text[]"});
    rows(true, "text[]", {"varchar[]", "bpchar[]", "citext[]"});
    rows(false, "numeric(10,2)[]", {"numeric[]"});
    rows(true, "numeric(10,2)[]", {"numeric(12,2)[]"});
    rows(false, "bit(3)[]", {"bit(3)[]"});
    rows(true, "bit(3)[]", {"bit[]", "varbit[]"});
    rows(false, "cidr", {"inet"});
    rows(true, "inet", {"cidr"});
    rows(true, "cidr[]", {"inet[]"});
    const auto oidNames = {"regclass",    "regcollation", "regconfig",    "regdictionary", "regnamespace", "regoper",
                           "regoperator", "regproc",      "regprocedure", "regrole",       "regtype"};
    rows(false, "oid", {"integer"});
    for (const char *name : oidNames) {
        rows(false, "oid", {name});
        rows(false, "integer", {name});
        rows(true, "smallint", {name});
        rows(false, name, {"oid", "integer"});
        rows(true, name, {"bigint", "text"});
    }
    rows(false, "regproc", {"regprocedure"}); // from one of the other names to another the server asks for USING
    rows(false, "regprocedure", {"regproc"});
    rows(false, "regoper", {"regoperator"});
    rows(false, "regoperator", {"regoper"});
    rows(true, "oid", {"bigint"});
    rows(false, "integer", {"oid", "int4", "number"});
    rows(true, "integer", {"bigint", "numeric"});
    rows(true, "oid[]", {"integer[]"});
    rows(false, "timestamp(3)", {"timestamp(6)", "timestamp"});
    rows(false, "timestamp", {"timestamp(6)"});
    rows(true, "timestamp", {"timestamp(3)", "date"});
    rows(false, "timestamptz(3)", {"timestamptz"});
    rows(true, "timestamptz", {"timestamptz(3)"});
    rows(false, "time(3)", {"time(5)", "time"});
    rows(false, "timetz(3)", {"timetz"});
    rows(false, "interval(3)", {"interval(6)", "interval", "interval second(6)"});
    rows(true, "interval", {"interval(3)", "interval day", "interval month"});
    rows(false, "interval", {"interval(6)", "interval day to second", "interval second"});
    rows(false, "interval day", {"interval", "interval(3)", "interval day to second"});
    rows(false, "interval year", {"interval month"});
    rows(true, "interval month", {"interval year"});
    rows(false, "numeric(10,2)", {"numeric(12,2)", "numeric", "money2"});
    rows(true, "numeric(10,2)", {"numeric(12,4)", "numeric(8,2)"});
    rows(false, "numeric(10,-2)", {"numeric(12,-2)"});
    rows(true, "numeric", {"numeric(12,2)"});
    rows(false, "short", {"varchar", "text", "plain", "bpchar"});
    rows(true, "short", {"varchar(20)", "varchar(30)", "nested", "full_name"});
    rows(false, "nested", {"text"});
    rows(true, "nested", {"short"});
    rows(false, "full_name", {"text", "plain"});
    rows(false, "sure", {"text"});
    rows(false, "sorted", {"text"});
    rows(false, "number", {"integer", "oid"});
    rows(true, "number", {"bigint"});
    rows(false, "money2", {"numeric"});
    rows(true, "money2", {"numeric(12,2)"});
    rows(true, "names", {"varchar(10)[]"});
    rows(false, "names", {"varchar[]"});
    rows(true, "json", {"jsonb"});
    rows(false, "serial", {"integer"});
}

void TestPostgreSqlTypes::agreesWithTheServer()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, rewrites);
    makeTable(from, from == "xml" || from == "json" ? QByteArray() : QByteArray("(c)"));
    const auto schema = PostgreSql::inspect(*m_connection, {});
    QVERIFY(schema);
    const Sql::Statement statement{.range = {}, .text = "ALTER TABLE x ALTER COLUMN c TYPE " + to};
    const Dialect::Forecast forecast = PostgreSql::forecast(statement, PostgreSql::parse(statement),
                                                            {.schema = &*schema});
    const QString file = fileOf("x");
    const QString index = fileOf("xi");
    QVERIFY(TestPostgres::run(*m_connection, statement.text));

    QCOMPARE(fileOf("x") != file, rewrites);
    QCOMPARE(forecast.rewrites, rewrites ? QStringList{u"public.x"_s} : QStringList());
    QCOMPARE(!forecast.scans.isEmpty(), fileOf("xi") != index || rewrites);
}

void TestPostgreSqlTypes::indexesAreBuiltAnewAsTheServerDoes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<bool>("anew");
    const auto row = [](bool anew, const char *from, const char *to, const char *index) {
        QTest::addRow("%s to %s, %s", from, to, index)
            << QByteArray(from) << QByteArray(to) << QByteArray(index) << anew;
    };
    row(true, "varchar(10)", "varchar(20)", "(lower(c))");
    row(true, "varchar(10)", "varchar(20)", "(a) WHERE c IS NOT NULL");
    row(true, "varchar(10)", "varchar(20)", "(c) WHERE c <> 'a'");
    row(false, "varchar(10)", "varchar(20)", "(a) WHERE a > 1");
    row(true, "numeric(10,2)", "numeric", "(abs(c))");
    row(false, "numeric(10,2)", "numeric", "((a + 1))");
    row(false, "text", "citext", "(a) INCLUDE (c)");
    row(true, "text", "citext", "(a, c)");
    row(false, "text", "citext", "(c text_pattern_ops)");
    row(false, "text", "varchar", "USING hash (c)");
    row(true, "text", "bpchar", "USING hash (c)");
    row(true, "bit(5)", "varbit", "USING brin (c)");
    row(true, "varchar(5)[]", "varchar[]", "USING gin (c)");
    row(false, "varchar(5)[]", "varchar[]", "(c)");
}

void TestPostgreSqlTypes::indexesAreBuiltAnewAsTheServerDoes()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, index);
    QFETCH(bool, anew);
    makeTable(from, index);
    const auto schema = PostgreSql::inspect(*m_connection, {});
    QVERIFY(schema);
    const QString file = fileOf("xi");
    QVERIFY(TestPostgres::run(*m_connection, "ALTER TABLE x ALTER COLUMN c TYPE " + to));

    QCOMPARE(fileOf("xi") != file, anew);
    const PostgreSql::TypeStep step = PostgreSql::typeStep(QString::fromLatin1(from), QString::fromLatin1(to), nullptr);
    QCOMPARE(step.change, TypeChange::Catalog);
    QCOMPARE(PostgreSql::isBuiltAnew(schema->table(u"x"_s)->indexes.first(), u"c"_s, step), anew);
}

void TestPostgreSqlTypes::zonesDependOnTheSession_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<TypeChange>("change");
    const auto row = [](const char *from, const char *to, TypeChange change) {
        QTest::addRow("%s to %s", from, to) << QByteArray(from) << QByteArray(to) << change;
    };
    row("timestamp", "timestamptz", TypeChange::CatalogUtc);
    row("timestamptz", "timestamp", TypeChange::CatalogUtc);
    row("timestamp(3)", "timestamptz(6)", TypeChange::CatalogUtc);
    row("timestamp", "timestamptz(3)", TypeChange::Rewrite);
}

void TestPostgreSqlTypes::zonesDependOnTheSession()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(TypeChange, change);
    const PostgreSql::TypeStep step = PostgreSql::typeStep(QString::fromLatin1(from), QString::fromLatin1(to), nullptr);
    QCOMPARE(step.change, change);
    QVERIFY(step.comparedAnew);
    for (const QByteArray &zone : {"UTC"_ba, "Europe/Berlin"_ba}) {
        QVERIFY(TestPostgres::run(*m_connection, "SET TimeZone = '" + zone + '\''));
        makeTable(from, "(c)");
        const QString file = fileOf("x");
        const QString index = fileOf("xi");
        QVERIFY(TestPostgres::run(*m_connection, "ALTER TABLE x ALTER COLUMN c TYPE " + to));
        QCOMPARE(fileOf("x") == file, zone == "UTC" && change == TypeChange::CatalogUtc);
        QVERIFY(fileOf("xi") != index);
    }
}

QTEST_GUILESS_MAIN(TestPostgreSqlTypes)
#include "tst_postgresqltypes.moc"
