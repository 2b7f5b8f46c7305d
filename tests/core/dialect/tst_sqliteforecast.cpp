// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/forecast.h"

#include "core/dialect/sqlite/judge.h"
#include "core/dialect/sqlite/parse.h"
#include "core/report/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Dialect::Forecast;
using Dialect::Surroundings;

namespace {

Forecast forecastOf(const QByteArray &sql, const Surroundings &around = {})
{
    const Sql::Statement statement = Sql::split(sql, Sqlite::lexicalRules()).first();
    return Sqlite::forecast(statement, Sqlite::parse(statement), around);
}

QString told(const Forecast &forecast)
{
    QStringList words;
    for (const Dialect::Lock &lock : forecast.locks)
        words.append(lock.mode + u':' + lock.object);
    if (!forecast.scans.isEmpty())
        words.append(u"scans "_s + forecast.scans.join(u','));
    if (!forecast.rewrites.isEmpty())
        words.append(u"rewrites "_s + forecast.rewrites.join(u','));
    if (forecast.blocksReads)
        words.append(u"blocks reads"_s);
    if (forecast.blocksWrites)
        words.append(u"blocks writes"_s);
    return forecast.known ? words.join(u' ') : u"unknown"_s;
}

} // namespace

class TestSqliteForecast : public QObject
{
    Q_OBJECT

private slots:
    void tellsLocksAndWork_data();
    void tellsLocksAndWork();
    void whatGoesThroughRowsIsNeverInstant_data();
    void whatGoesThroughRowsIsNeverInstant();
    void whatIsNotKnownIsNeverSafe_data();
    void whatIsNotKnownIsNeverSafe();
    void estimatesOnlyWithSizes();
    void newTablesCostNothing();
    void tellsWhatSqliteWouldRefuse_data();
    void tellsWhatSqliteWouldRefuse();
    void refusalsKnowTheRows();
    void refusalsKnowTheSchema();
    void refusalsKnowTheVersion();
    void pragmasInATransaction();
};

void TestSqliteForecast::tellsLocksAndWork_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *sql, const char *expected) {
        QTest::addRow("%s", sql) << QByteArray(
            sql) << QString::fromUtf8(expected).replace(u"WRITE"_s, u"RESERVED:database EXCLUSIVE:database"_s);
    };
    row("CREATE TABLE t (a)", "WRITE blocks writes");
    row("DROP TABLE t", "WRITE scans t blocks writes");
    row("ALTER TABLE t RENAME TO u", "WRITE blocks writes");
    row("ALTER TABLE t RENAME a TO b", "WRITE blocks writes");
    row("ALTER TABLE t ADD c INT", "WRITE blocks writes");
    row("ALTER TABLE t ADD c INT CHECK (c > 0)", "WRITE scans t blocks writes");
    row("ALTER TABLE t ADD c INT NOT NULL AS (1)", "WRITE scans t blocks writes");
    row("ALTER TABLE t DROP c", "WRITE rewrites t blocks reads blocks writes");
    row("ALTER TABLE t ALTER c SET NOT NULL", "WRITE scans t blocks writes");
    row("ALTER TABLE t ALTER c DROP NOT NULL", "WRITE blocks writes");
    row("ALTER TABLE t ADD CHECK (a > 0)", "WRITE scans t blocks writes");
    row("CREATE INDEX i ON t (a)", "WRITE scans t blocks reads blocks writes");
    row("DROP INDEX i", "WRITE blocks writes");
    row("CREATE VIEW v AS SELECT 1", "WRITE blocks writes");
    row("INSERT INTO t VALUES (1)", "WRITE blocks writes");
    row("INSERT INTO t SELECT * FROM u", "WRITE blocks reads blocks writes");
    row("UPDATE t SET a = 1", "WRITE rewrites t blocks reads blocks writes");
    row("UPDATE t SET a = 1 WHERE b", "WRITE scans t blocks reads blocks writes");
    row("UPDATE t SET a = 1 WHERE id BETWEEN 1 AND 100", "WRITE blocks writes");
    row("DELETE FROM t", "WRITE rewrites t blocks reads blocks writes");
    row("SELECT * FROM t", "SHARED:database scans t");
    row("PRAGMA foreign_keys = ON", "");
    row("PRAGMA user_version = 2", "WRITE blocks writes");
    row("PRAGMA user_version", "SHARED:database");
    row("PRAGMA journal_mode = WAL", "EXCLUSIVE:database blocks reads blocks writes");
    row("BEGIN", "");
    row("COMMIT", "EXCLUSIVE:database");
    row("VACUUM", "EXCLUSIVE:database blocks reads blocks writes");
    row("REINDEX", "WRITE blocks reads blocks writes");
}

void TestSqliteForecast::tellsLocksAndWork()
{
    QFETCH(QByteArray, sql);
    const Forecast forecast = forecastOf(sql);
    QTEST(told(forecast), "expected");
    QVERIFY(!forecast.seconds && !forecast.rows);
}

void TestSqliteForecast::whatGoesThroughRowsIsNeverInstant_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("goesThrough");
    const auto row = [](const char *sql, bool goesThrough) {
        QTest::addRow("%s", sql) << QByteArray(sql) << goesThrough;
    };
    row("INSERT INTO t SELECT * FROM u", true);
    row("INSERT INTO t SELECT * FROM u LIMIT 5000", true);
    row("CREATE TABLE t AS SELECT * FROM u", true);
    row("UPDATE t SET a = 1", true);
    row("UPDATE t SET a = 1 WHERE id IN (SELECT id FROM t WHERE a IS NULL LIMIT 5000)", true);
    row("DELETE FROM t WHERE id BETWEEN 1 AND 100", true);
    row("VACUUM", true);
    row("REINDEX", true);
    row("INSERT INTO t VALUES (1)", false);
    row("CREATE TABLE t (a)", false);
    row("ALTER TABLE t ADD c INT", false);
    row("SELECT * FROM t", false);
}

void TestSqliteForecast::whatGoesThroughRowsIsNeverInstant()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, goesThrough);
    const Forecast forecast = forecastOf(sql);
    QCOMPARE(forecast.goesThroughRows, goesThrough);
    if (goesThrough)
        QVERIFY(!Report::forecastWords(forecast).contains(u"instant"));
}

void TestSqliteForecast::whatIsNotKnownIsNeverSafe_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql :
         {"SELCT 1", "ATTACH 'x' AS y", "PRAGMA no_such_pragma = 1", "CREATE TABLE t (", "DROP TABLE 'x"})
        QTest::addRow("%s", sql) << QByteArray(sql);
}

void TestSqliteForecast::whatIsNotKnownIsNeverSafe()
{
    QFETCH(QByteArray, sql);
    const Forecast forecast = forecastOf(sql);
    QVERIFY(!forecast.known);
    QVERIFY(!forecast.note.isEmpty());
}

void TestSqliteForecast::estimatesOnlyWithSizes()
{
    Surroundings around;
    around.sizes = {{u"Big"_s, {.rows = 10'000'000, .bytes = 2'000'000'000}}, {u"bare"_s, {.rows = 1'000'000}}};
    const Forecast drop = forecastOf("ALTER TABLE big DROP c", around);
    QCOMPARE(drop.rows.value_or(0), 10'000'000);
    QCOMPARE_GT(drop.seconds.value_or(0), 5);
    QCOMPARE_GT(forecastOf("CREATE INDEX i ON bare (a)", around).seconds.value_or(0), 0.1);
    QVERIFY(!forecastOf("CREATE INDEX i ON other (a)", around).seconds);
    QVERIFY(!forecastOf("ALTER TABLE big RENAME TO small", around).seconds);
    QCOMPARE(forecastOf("VACUUM", around).rewrites, QStringList({u"Big"_s, u"bare"_s}));
}

void TestSqliteForecast::newTablesCostNothing()
{
    Surroundings around;
    around.newTables = {u"t"_s};
    const Forecast index = forecastOf("CREATE INDEX i ON t (a)", around);
    QVERIFY(index.scans.isEmpty() && !index.blocksReads);
    // The file is locked all the same.
    QVERIFY(index.blocksWrites);
    QVERIFY(forecastOf("ALTER TABLE T DROP a", around).rewrites.isEmpty());
}

void TestSqliteForecast::tellsWhatSqliteWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("definition");
    for (const char *definition :
         {"c INT PRIMARY KEY", "c INT UNIQUE", "c INT AS (a) STORED", "c INT NOT NULL", "c INT NOT NULL DEFAULT NULL",
          "c DEFAULT CURRENT_TIMESTAMP", "c DEFAULT (random())", "c DEFAULT (1 + 1)", "c DEFAULT ('a' || 'b')",
          "c DEFAULT (abs(1))", "c REFERENCES t(a) DEFAULT 1",
          // and what it takes
          "c INT", "c INT NOT NULL DEFAULT 0", "c INT AS (a)", "c INT AS (a) VIRTUAL", "c DEFAULT (-(1))",
          "c DEFAULT foo", "c DEFAULT (CAST(1 AS TEXT))", "c NOT NULL DEFAULT 'x'", "c DEFAULT (NULL)",
          "c REFERENCES t(a)", "c REFERENCES t(a) DEFAULT NULL", "c CHECK (c IS NULL)"})
        QTest::addRow("%s", definition) << QByteArray(definition);
}

void TestSqliteForecast::tellsWhatSqliteWouldRefuse()
{
    QFETCH(QByteArray, definition);
    const QByteArray sql = "ALTER TABLE t ADD COLUMN " + definition;
    Surroundings around;
    around.sizes = {{u"t"_s, {.rows = 1}}};
    const bool told = forecastOf(sql, around).note.contains(u"Refused");
    const auto verdicts = Sqlite::judge(
        {u"CREATE TABLE t (a)"_s},
        Sql::split("PRAGMA foreign_keys = ON; INSERT INTO t VALUES (1); " + sql, Sqlite::lexicalRules()));
    QVERIFY2(told == verdicts.last().has_value(), qPrintable(verdicts.last().value_or(Error()).message));
}

void TestSqliteForecast::refusalsKnowTheRows()
{
    Surroundings around;
    const QByteArray sql = "ALTER TABLE t ADD c INT NOT NULL";
    QVERIFY(forecastOf(sql, around).note.contains(u"when the table holds rows"));
    around.sizes = {{u"t"_s, {.rows = 0}}};
    QVERIFY(!forecastOf(sql, around).note.contains(u"Refused"));
    around.sizes = {{u"t"_s, {.rows = 3}}};
    QVERIFY(forecastOf(sql, around).note.contains(u"the table holds rows"));
}

void TestSqliteForecast::refusalsKnowTheSchema()
{
    Schema::Snapshot snapshot;
    Schema::Table table{.schema = {}, .name = u"t"_s};
    table.constraints = {{.name = u"p"_s, .kind = u"primary key"_s, .columns = {u"id"_s}},
                         {.name = u"u"_s, .kind = u"unique"_s, .columns = {u"code"_s}}};
    table.indexes = {{.name = u"i"_s, .columns = {u"a"_s, u"(lower(b))"_s}, .predicate = u"c > 0"_s}};
    table.columns = {{.name = u"sum"_s, .type = u"int"_s, .generated = u"d + 1"_s}};
    snapshot.tables = {table};
    snapshot.views = {{.schema = {}, .name = u"v"_s, .definition = u"CREATE VIEW v AS SELECT e FROM t"_s}};
    Surroundings around;
    around.schema = &snapshot;
    for (const char *column : {"id", "CODE", "a", "b", "c", "d", "e"})
        QVERIFY2(forecastOf("ALTER TABLE t DROP " + QByteArray(column), around).note.contains(u"Refused"), column);
    QCOMPARE(forecastOf("ALTER TABLE t DROP f", around).note, QString());
    QVERIFY(forecastOf("ALTER TABLE elsewhere DROP f", around).note.contains(u"Refused when"));
}

void TestSqliteForecast::refusalsKnowTheVersion()
{
    Surroundings around;
    around.serverVersion = 3046001;
    QVERIFY(forecastOf("ALTER TABLE t ALTER c SET NOT NULL", around).note.contains(u"3.53.0"));
    QVERIFY(!forecastOf("ALTER TABLE t DROP c", around).note.contains(u"3.35.0"));
    around.serverVersion = 3031000;
    QVERIFY(forecastOf("ALTER TABLE t DROP c", around).note.contains(u"3.35.0"));
    around.serverVersion = 3053004;
    QVERIFY(!forecastOf("ALTER TABLE t ALTER c SET NOT NULL", around).note.contains(u"Refused"));
}

void TestSqliteForecast::pragmasInATransaction()
{
    Surroundings around;
    QVERIFY(!forecastOf("PRAGMA foreign_keys = OFF", around).note.isEmpty());
    around.inTransaction = false;
    QVERIFY(forecastOf("PRAGMA foreign_keys = OFF", around).note.isEmpty());
}

QTEST_GUILESS_MAIN(TestSqliteForecast)
#include "tst_sqliteforecast.moc"
