// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/judge.h"

#include "core/dialect/sqlite/parse.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSqliteJudge : public QObject
{
    Q_OBJECT

private slots:
    void pointsAtThePlace();
    void goesOnAfterAFailure();
    void knowsTheSchemaBefore();
    void touchesNoFile();
    void givesUpWhatTakesTooLong();
    void stopsWhenAsked();
    void standsBrokenInput_data();
    void standsBrokenInput();
};

static QList<std::optional<Error>> verdicts(const QByteArray &script, const QStringList &schema = {})
{
    return Sqlite::judge(schema, Sql::split(script, Sqlite::lexicalRules()));
}

void TestSqliteJudge::pointsAtThePlace()
{
    const QByteArray script = "CREATE TABLE t (a);\n-- é\nCREATE INDEX i ON t (a, bb);\nSELECT * FORM t;";
    const auto errors = verdicts(script);
    QCOMPARE(errors.size(), 3);
    QVERIFY(!errors.at(0));
    QVERIFY(errors.at(1) && errors.at(2));
    QVERIFY2(errors.at(1)->detail.contains(u"bb"), qPrintable(errors.at(1)->detail));
    QVERIFY(errors.at(1)->position >= script.indexOf("CREATE INDEX"));
    QCOMPARE(errors.at(2)->position.value_or(-1), script.indexOf("FORM"));
    QVERIFY2(errors.at(2)->message.contains(u"syntax error"), qPrintable(errors.at(2)->message));
}

void TestSqliteJudge::goesOnAfterAFailure()
{
    const auto errors = verdicts(
        "CREATE TABLE a (x); CREATE TABLE a (x); INSERT INTO nothing VALUES (1); INSERT INTO a VALUES (1)");
    QCOMPARE(errors.size(), 4);
    QVERIFY(!errors.at(0) && errors.at(1) && errors.at(2) && !errors.at(3));
    QCOMPARE(errors.at(1)->position.value_or(-1) >= 20, true);
}

void TestSqliteJudge::knowsTheSchemaBefore()
{
    const QStringList schema = {u"CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT)"_s,
                                u"CREATE INDEX e ON users (email)"_s, u"garbage"_s,
                                u"CREATE VIEW v AS SELECT email FROM users"_s};
    QVERIFY(!verdicts("ALTER TABLE users RENAME email TO mail", schema).first());
    const auto refused = verdicts("ALTER TABLE users DROP COLUMN email", schema).first();
    QVERIFY(refused && refused->detail.contains(u"index"));
    QVERIFY(verdicts("ALTER TABLE users ADD x UNIQUE", schema).first());
}

void TestSqliteJudge::touchesNoFile()
{
    const QTemporaryDir folder;
    const QByteArray file = folder.filePath(u"x.db"_s).toUtf8();
    const auto errors = verdicts("ATTACH '" + file + "' AS x; CREATE TABLE x.t (a); VACUUM INTO '" + file
                                 + "'; EXPLAIN ATTACH '" + file + "' AS x; SELECT load_extension('" + file
                                 + "'); PRAGMA temp_store_directory = '" + file + "'; SELECT 1");
    QCOMPARE(errors.size(), 7);
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(!errors.at(0) && !errors.at(2) && !errors.at(6));
}

void TestSqliteJudge::givesUpWhatTakesTooLong()
{
    const auto errors = verdicts(
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n; SELECT nothing");
    QVERIFY(!errors.at(0));
    QVERIFY(errors.at(1));
}

void TestSqliteJudge::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto errors = Sqlite::judge({}, Sql::split("garbage; garbage", {}), source.get_token());
    QCOMPARE(errors.size(), 2);
    QVERIFY(!errors.at(0) && !errors.at(1));
}

void TestSqliteJudge::standsBrokenInput_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a NUL byte") << QByteArray("SELECT 1\0 garbage", 17);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("invalid UTF-8") << QByteArray("SELECT '\xff\xfe'");
    QTest::newRow("an open comment") << "/* x"_ba;
    QTest::newRow("two statements") << "SELECT 1; SELECT 2;"_ba;
}

void TestSqliteJudge::standsBrokenInput()
{
    QFETCH(QByteArray, text);
    const Sql::Statement statement{.range = {5, 5 + text.size()}, .text = text};
    const auto errors = Sqlite::judge({}, {statement});
    QCOMPARE(errors.size(), 1);
    QVERIFY(!errors.first() || errors.first()->position.value_or(-1) >= 5);
}

QTEST_GUILESS_MAIN(TestSqliteJudge)
#include "tst_sqlitejudge.moc"
