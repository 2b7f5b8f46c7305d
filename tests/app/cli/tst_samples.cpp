// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The samples through the built command. What verify says of the mistakes is tested beside the proofs.
class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void everyMigrationOfTheShopIsProved();
    void everyMistakeIsFound();
    void bothShopsHaveNoFindings_data();
    void bothShopsHaveNoFindings();
    void safeFixesLeaveNothingToFix();
    void formatsAreWhatTheyAreCalled();
};

void TestSamples::everyMigrationOfTheShopIsProved()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.copySample(u"shop"_s));
    const Answer answer = sandbox.run({u"verify"_s, u"--all"_s, u"--json"_s, u"--report"_s, u"report.html"_s});
    QVERIFY2(answer.status == 0, answer.told());
    const QJsonArray results = answer.json()["results"_L1].toArray();
    QCOMPARE(results.size(), 12);
    for (const QJsonValue &result : results)
        QVERIFY2(result["verdict"_L1] == u"proved"_s, qPrintable(result["version"_L1].toString()));
    const QByteArray page = sandbox.read(u"report.html"_s);
    QVERIFY(page.contains("12 of 12 migrations proved"));
    QVERIFY(!page.contains("<script"));
    // A proof touches no target.
    QVERIFY(!QFile::exists(sandbox.path(u"shop.db"_s)));
}

void TestSamples::everyMistakeIsFound()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.copySample(u"mistakes"_s));
    const Answer answer = sandbox.run({u"lint"_s, u"--json"_s});
    QCOMPARE(answer.status, 1);
    QSet<QString> found;
    for (const QJsonValue &finding : answer.json()["findings"_L1].toArray())
        found.insert(finding["version"_L1].toString() + u' ' + finding["rule"_L1].toString());
    int expected = 0;
    for (const QByteArray &line : sandbox.read(u"expected.tsv"_s).split('\n')) {
        const QList<QByteArray> cells = line.trimmed().split('\t');
        if (cells.value(1) != "lint")
            continue;
        ++expected;
        QVERIFY2(found.contains(QString::fromUtf8(cells[0] + ' ' + cells[2])), line.constData());
    }
    QVERIFY(expected >= 10);
}

void TestSamples::bothShopsHaveNoFindings_data()
{
    QTest::addColumn<QString>("sample");
    QTest::newRow("sqlite") << u"shop"_s;
    QTest::newRow("postgresql") << u"shop-postgresql"_s;
}

void TestSamples::bothShopsHaveNoFindings()
{
    QFETCH(const QString, sample);
    const Sandbox sandbox;
    QVERIFY(sandbox.copySample(sample));
    const Answer answer = sandbox.run({u"lint"_s, u"--json"_s});
    QVERIFY2(answer.status == 0, answer.told());
    QCOMPARE(broken(answer.json(), {u"summary.errors = 0"_s, u"summary.warnings = 0"_s}), QString());
}

void TestSamples::safeFixesLeaveNothingToFix()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.copySample(u"mistakes"_s));
    // Fixes that touch each other wait for the next call; so many calls are enough for all.
    for (int i = 0; i < 4; ++i)
        QCOMPARE(sandbox.run({u"lint"_s, u"--fix"_s, u"--json"_s}).status, 1);
    const Answer answer = sandbox.run({u"lint"_s, u"--json"_s});
    for (const QJsonValue &finding : answer.json()["findings"_L1].toArray()) {
        for (const QJsonValue &fix : finding["fixes"_L1].toArray())
            QVERIFY2(!fix["safe"_L1].toBool(), qPrintable(finding["file"_L1].toString()));
        QVERIFY2(finding["rule"_L1] != u"syntax-error"_s, qPrintable(finding["file"_L1].toString()));
    }
    QVERIFY(sandbox.read(u"migrations/20250120090000_index_orders_by_account.up.sql"_s).contains("CONCURRENTLY"));
}

void TestSamples::formatsAreWhatTheyAreCalled()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.copySample(u"mistakes"_s));
    const QJsonObject sarif = sandbox.run({u"lint"_s, u"--format=sarif"_s}).json();
    QCOMPARE(broken(sarif,
                    {u"version = 2.1.0"_s, u"runs.0.tool.driver.name = Switchback"_s,
                     u"runs.0.results.0.locations.0.physicalLocation.region.startLine number"_s}),
             QString());
    QVERIFY(sandbox.run({u"lint"_s, u"--format=github"_s})
                .output.contains("::error file=migrations/20250120090000_index_orders_by_account.up.sql,line=1,"));
    QVERIFY(sandbox.run({u"lint"_s, u"--format=junit"_s}).output.contains("<testsuite "));
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
