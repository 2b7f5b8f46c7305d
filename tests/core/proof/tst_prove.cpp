// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs of whole projects: the samples, and what can go wrong on the way.

#include "tests/core/proof/twomigrations.h"
#include "tests/support/postgres.h"

using namespace Qt::StringLiterals;
using Proof::Verdict;

class TestProve : public QObject
{
    Q_OBJECT

private slots:
    void everyMigrationOfAGoodSampleIsProved_data();
    void everyMigrationOfAGoodSampleIsProved();
    void everyMistakeGetsItsVerdict();
    void saysWhereAScriptFailed();
    void whatFailsForAGeneratedRowSaysSo();
    void withoutADownThereIsNoProof();
    void aMigrationDeclaredIrreversibleSaysSo();
    void whatComesAfterABrokenMigrationIsSkipped();
    void upAgainMustGiveTheSame();
    void rolesGoWithTheScratchDatabase();
    void everyScriptHasASessionOfItsOwn_data();
    void everyScriptHasASessionOfItsOwn();
    void aStopEndsIt();
    void anUnknownVersionIsAnError();
    void replayGivesTheSchemaOfAVersion();

private:
    static QString sample(const QString &name)
    {
        return QStringLiteral(SWITCHBACK_SOURCE_DIR "/resources/samples/") + name;
    }
    static Proof::Request everything(const Project::Project &project)
    {
        Proof::Request request{.rows = 40};
        for (const Project::Migration &migration : project.migrations)
            request.versions.append(migration.version);
        return request;
    }
};

void TestProve::everyMigrationOfAGoodSampleIsProved_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("shop") << u"shop"_s;
    QTest::newRow("shop-postgresql") << u"shop-postgresql"_s;
}

void TestProve::everyMigrationOfAGoodSampleIsProved()
{
    QFETCH(QString, name);
    const auto project = Format::openProject(sample(name));
    QVERIFY2(project, project ? "" : qPrintable(project.error().message));
    QCOMPARE(project->migrations.size(), 12);
    const auto proofs = Proof::prove(*project, everything(*project), {}, {});
    QVERIFY2(proofs, proofs ? "" : qPrintable(proofs.error().message));
    QCOMPARE(proofs->size(), 12);
    for (const Proof::Proof &proof : *proofs) {
        QVERIFY2(proof.verdict == Verdict::Proved,
                 (proof.version + u'_' + proof.name + u": "_s).toUtf8() + told(proof));
        QVERIFY(!proof.trace.isEmpty());
        QVERIFY(!proof.fingerprint.isEmpty());
    }
}

void TestProve::everyMistakeGetsItsVerdict()
{
    const auto project = Format::openProject(sample(u"mistakes"_s));
    QVERIFY2(project, project ? "" : qPrintable(project.error().message));
    const auto proofs = Proof::prove(*project, everything(*project), {}, {});
    QVERIFY2(proofs, proofs ? "" : qPrintable(proofs.error().message));
    QHash<QString, const Proof::Proof *> byVersion;
    for (const Proof::Proof &proof : *proofs)
        byVersion.insert(proof.version, &proof);

    QFile file(sample(u"mistakes/expected.tsv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int checked = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() != 3 || fields[1] != "verify")
            continue;
        const Proof::Proof *proof = byVersion.value(QString::fromUtf8(fields[0]));
        QVERIFY2(proof, line.constData());
        QVERIFY2(Proof::verdictName(proof->verdict).toUtf8() == fields[2], line + ": " + told(*proof));
        ++checked;
    }
    QVERIFY(checked >= 6);
}

void TestProve::saysWhereAScriptFailed()
{
    const Proof::Proof up = TwoMigrations("sqlite", "CREATE TABLE t (a INTEGER);",
                                          "-- first a comment\nSELECT 1;\nALTER TABLE u ADD b;", "SELECT 1;")
                                .prove();
    QVERIFY2(up.verdict == Verdict::UpFailed, told(up));
    QVERIFY(up.failure);
    QCOMPARE(up.failure->statement, 2);
    QCOMPARE(up.failure->line, 3);
    QVERIFY(up.failure->error.message.contains(u"u"_s));

    const Proof::Proof down = TwoMigrations("sqlite", "CREATE TABLE t (a INTEGER);", "ALTER TABLE t ADD b;",
                                            "ALTER TABLE t DROP COLUMN c;")
                                  .prove();
    QVERIFY2(down.verdict == Verdict::DownFailed, told(down));
}

void TestProve::whatFailsForAGeneratedRowSaysSo()
{
    const Proof::Proof proof = TwoMigrations("postgresql", "CREATE TABLE t (id bigint PRIMARY KEY, a int);",
                                             "ALTER TABLE t ADD COLUMN b int GENERATED ALWAYS AS (a * 2) STORED;",
                                             "ALTER TABLE t DROP COLUMN b;")
                                   .prove();
    QVERIFY2(proof.verdict == Verdict::UpFailed, told(proof));
    QCOMPARE(proof.failure->error.sqlState, u"22003"_s);
    QVERIFY2(proof.failure->error.hint.contains(u"extremes are among them"_s), qPrintable(proof.failure->error.hint));
}

void TestProve::withoutADownThereIsNoProof()
{
    const Proof::Proof proof =
        TwoMigrations("sqlite", "CREATE TABLE t (a INTEGER);", "ALTER TABLE t ADD b;", "-- nothing to do\n").prove();
    QVERIFY2(proof.verdict == Verdict::NoDown, told(proof));
    QCOMPARE(proof.effect.size(), 1);
}

void TestProve::aMigrationDeclaredIrreversibleSaysSo()
{
    const Proof::Proof proof = TwoMigrations("sqlite", "CREATE TABLE t (a INTEGER);", "DELETE FROM t;",
                                             "-- irreversible: the rows are in the archive since 2025\n")
                                   .prove();
    QVERIFY2(proof.verdict == Verdict::Irreversible, told(proof));
    // A way down that is there is tried, whatever the file says of it.
    const Proof::Proof tried = TwoMigrations("sqlite", "CREATE TABLE t (a INTEGER);", "ALTER TABLE t ADD b;",
                                             "-- irreversible: who knows\nALTER TABLE t DROP COLUMN b;")
                                   .prove();
    QVERIFY2(tried.verdict == Verdict::Proved, told(tried));
}

void TestProve::whatComesAfterABrokenMigrationIsSkipped()
{
    const Proof::Proof proof = TwoMigrations("sqlite", "CREATE TABLE t (a INTEGER; -- broken", "ALTER TABLE t ADD b;",
                                             "ALTER TABLE t DROP COLUMN b;")
                                   .prove();
    QVERIFY2(proof.verdict == Verdict::Skipped, told(proof));
    QVERIFY(proof.notes.join(u' ').contains(u"base"_s));
}

void TestProve::upAgainMustGiveTheSame()
{
    // The down leaves a trace that makes the second up do something else.
    const Proof::Proof proof = TwoMigrations(
                                   "sqlite", "CREATE TABLE t (a INTEGER); CREATE TABLE runs (n INTEGER PRIMARY KEY);",
                                   "CREATE TABLE IF NOT EXISTS extra (a INTEGER); INSERT INTO runs VALUES (7);",
                                   "DROP TABLE extra;")
                                   .prove();
    QVERIFY2(proof.verdict == Verdict::NotRepeatable, told(proof));
}

void TestProve::rolesGoWithTheScratchDatabase()
{
    const Database::Url url = TestPostgres::database();
    const auto connection = TestPostgres::connect(url);
    QVERIFY(connection);
    const TwoMigrations project("postgresql",
                                "CREATE ROLE \"of base\"; CREATE TABLE t (a int); GRANT SELECT ON t TO \"of base\"; "
                                "ALTER TABLE t OWNER TO \"of base\";",
                                "CREATE ROLE of_change; GRANT SELECT ON t TO of_change;",
                                "REVOKE SELECT ON t FROM of_change; DROP ROLE of_change;", TestPostgres::asText(url));
    for (int i = 0; i < 2; ++i) {
        const Proof::Proof proof = project.prove();
        QVERIFY2(proof.verdict == Verdict::Proved, told(proof));
        const auto left = connection->execute(
            "SELECT count(*) FROM pg_roles WHERE rolname IN ('of base', 'of_change')");
        QCOMPARE(left->value().toInt(), 0);
    }
}

void TestProve::everyScriptHasASessionOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QByteArray>("down");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("down does not find what it must, where up alone moved the search_path")
        << QByteArray("postgresql") << QByteArray("SET search_path = app; CREATE TABLE t (id bigint PRIMARY KEY);")
        << QByteArray("DROP TABLE t;") << Verdict::DownFailed;
    QTest::newRow("down names the schema")
        << QByteArray("postgresql") << QByteArray("SET search_path = app; CREATE TABLE t (id bigint PRIMARY KEY);")
        << QByteArray("DROP TABLE app.t;") << Verdict::Proved;
    QTest::newRow("no schema at all, as pg_dump writes it")
        << QByteArray("postgresql")
        << QByteArray("SELECT pg_catalog.set_config('search_path', '', false); CREATE TABLE app.t (id bigint);")
        << QByteArray("DROP TABLE app.t;") << Verdict::Proved;
    QTest::newRow("a temporary table, PostgreSQL")
        << QByteArray("postgresql")
        << QByteArray("CREATE TEMPORARY TABLE kept AS SELECT 1 AS a; CREATE TABLE t (id int);")
        << QByteArray("DROP TABLE t;") << Verdict::Proved;
    QTest::newRow("down reads up's temporary table")
        << QByteArray("postgresql")
        << QByteArray("CREATE TEMPORARY TABLE kept AS SELECT 1 AS a; CREATE TABLE t (id int);")
        << QByteArray("SELECT a FROM kept; DROP TABLE t;") << Verdict::DownFailed;
    QTest::newRow("a temporary table, SQLite")
        << QByteArray("sqlite") << QByteArray("CREATE TEMPORARY TABLE kept AS SELECT 1 AS a; CREATE TABLE t (id int);")
        << QByteArray("DROP TABLE t;") << Verdict::Proved;
    QTest::newRow("down reads up's temporary table, SQLite")
        << QByteArray("sqlite") << QByteArray("CREATE TEMPORARY TABLE kept AS SELECT 1 AS a; CREATE TABLE t (id int);")
        << QByteArray("INSERT INTO b SELECT a FROM kept; DROP TABLE t;") << Verdict::DownFailed;
}

void TestProve::everyScriptHasASessionOfItsOwn()
{
    QFETCH(QByteArray, dialect);
    QFETCH(QByteArray, up);
    QFETCH(QByteArray, down);
    QFETCH(Verdict, verdict);

    const QByteArray base = dialect == "sqlite" ? "CREATE TABLE b (id integer PRIMARY KEY);" : "CREATE SCHEMA app;";
    const Proof::Proof proof = TwoMigrations(dialect, base, up, down).prove();
    QVERIFY2(proof.verdict == verdict, told(proof));
}

void TestProve::aStopEndsIt()
{
    const auto project = Format::openProject(sample(u"shop"_s));
    QVERIFY(project);
    std::stop_source stop;
    int made = 0;
    const auto proofs = Proof::prove(*project, everything(*project), stop.get_token(), {}, [&](const Proof::Proof &) {
        if (++made == 2)
            stop.request_stop();
    });
    QVERIFY(!proofs);
    QCOMPARE(proofs.error().kind, Error::Kind::Cancelled);
    QCOMPARE(made, 2);
}

void TestProve::anUnknownVersionIsAnError()
{
    const auto project = Format::openProject(sample(u"shop"_s));
    QVERIFY(project);
    QVERIFY(!Proof::prove(*project, {.versions = {u"999"_s}}, {}, {}));
}

void TestProve::replayGivesTheSchemaOfAVersion()
{
    const auto project = Format::openProject(sample(u"shop"_s));
    QVERIFY(project);
    const auto nothing = Proof::replay(*project, {}, {}, {});
    QVERIFY2(nothing, nothing ? "" : qPrintable(nothing.error().message));
    QVERIFY(nothing->tables.isEmpty());
    const auto first = Proof::replay(*project, project->migrations.first().version, {}, {});
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QVERIFY(!first->tables.isEmpty());
}

QTEST_GUILESS_MAIN(TestProve)
#include "tst_prove.moc"
