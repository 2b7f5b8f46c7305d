// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

#include "core/lint/baseline.h"
#include "core/lint/fingerprint.h"
#include "tests/core/format/folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// What an old project is taken over with is told no more, however its lines move; what is new is.
class TestBaseline : public QObject
{
    Q_OBJECT

private slots:
    void fingerprintsStay_data();
    void fingerprintsStay();
    void equalFindingsAreToldApart();
    void onlyWhatIsNewIsTold();
    void baselinesAreStableTexts();
    void brokenBaselinesAreErrors_data();
    void brokenBaselinesAreErrors();
};

static const QByteArray script = "DROP TABLE a;\nALTER TABLE b DROP COLUMN c;\n";

static QStringList printsOf(const Case &one)
{
    return Lint::fingerprints(one.project, one.check());
}

void TestBaseline::fingerprintsStay_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<bool>("same");

    QTest::newRow("itself") << script << true;
    QTest::newRow("lines above") << QByteArray("\n\n-- more to say\n" + script) << true;
    QTest::newRow("comments within") << QByteArray("DROP /* why */ TABLE a;\nALTER TABLE b\n  DROP COLUMN c;\n")
                                     << true;
    QTest::newRow("a statement more") << QByteArray("SELECT 1;\n" + script) << true;
    QTest::newRow("another table") << QByteArray("DROP TABLE z;\nALTER TABLE b DROP COLUMN c;\n") << false;
}

void TestBaseline::fingerprintsStay()
{
    QFETCH(QByteArray, changed);
    QFETCH(bool, same);
    const QStringList prints = printsOf(caseOf({.sql = script}, u"postgresql"_s));
    Case other = caseOf({.sql = changed}, u"postgresql"_s);
    // A file may be renamed too, as long as the version stays.
    other.migration().up->file = u"elsewhere/20260101120000_x.up.sql"_s;
    const QStringList again = printsOf(other);
    for (const QString &print : prints)
        QVERIFY(!same || again.contains(print));
    QCOMPARE(std::ranges::all_of(prints, [&](const QString &print) { return again.contains(print); }), same);
}

void TestBaseline::equalFindingsAreToldApart()
{
    const QStringList prints = printsOf(caseOf({.sql = "DROP TABLE a;\nDROP TABLE a;\n"}, u"postgresql"_s));
    QCOMPARE_GT(prints.size(), 1);
    QCOMPARE(QSet(prints.cbegin(), prints.cend()).size(), prints.size());
}

void TestBaseline::onlyWhatIsNewIsTold()
{
    const Folder folder;
    Case one = caseOf({.sql = script}, u"postgresql"_s);
    one.project.folder = folder.path();
    folder.write(u"known.json"_s, Lint::baselineText(one.project, one.check()));
    one.project.settings.lint.baseline = u"known.json"_s;
    const auto baseline = Lint::loadBaseline(one.project);
    QVERIFY2(baseline, qPrintable(baseline ? QString() : baseline.error().message));

    qsizetype gone = -1;
    QVERIFY(Lint::newSince(*baseline, one.project, one.check(), &gone).isEmpty());
    QCOMPARE(gone, 0);

    Case grown = caseOf({.sql = "-- moved down\n" + script + "DROP TABLE also;\n"}, u"postgresql"_s);
    const QList<Lint::Finding> found = Lint::newSince(*baseline, grown.project, grown.check(), &gone);
    QVERIFY(!found.isEmpty());
    // What compares up and down has other things to say now; what stands at a statement has not.
    const auto drops = [](const Lint::Finding &finding) { return finding.rule == "drop-table"_L1; };
    QCOMPARE(std::ranges::count_if(found, drops), 1);
    QCOMPARE_GT(std::ranges::find_if(found, drops)->range.begin, grown.migration().up->fileText.indexOf("DROP COLUMN"));
    QVERIFY(std::ranges::none_of(found, [](const Lint::Finding &finding) { return finding.rule == "drop-column"_L1; }));

    Case paid = caseOf({.sql = "ALTER TABLE b DROP COLUMN c;\n"}, u"postgresql"_s);
    Lint::newSince(*baseline, paid.project, paid.check(), &gone);
    QCOMPARE_GT(gone, 0);
    // No baseline keeps nothing back.
    QCOMPARE(Lint::newSince({}, one.project, one.check()), one.check());
    one.project.settings.lint.baseline.clear();
    QVERIFY(Lint::loadBaseline(one.project)->isEmpty());
}

void TestBaseline::baselinesAreStableTexts()
{
    const Case one = caseOf({.sql = script}, u"postgresql"_s);
    QList<Lint::Finding> findings = one.check();
    const QByteArray text = Lint::baselineText(one.project, findings);
    std::ranges::reverse(findings);
    QCOMPARE(Lint::baselineText(one.project, findings), text); // no churn in version control
    QCOMPARE(text.count('\n'), findings.size() + 3); // one finding a line
    const QJsonDocument document = QJsonDocument::fromJson(text);
    QCOMPARE(document["findings"_L1].toArray().size(), findings.size());
    QVERIFY(QJsonDocument::fromJson(Lint::baselineText(one.project, {})).isObject());
}

void TestBaseline::brokenBaselinesAreErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("findings");
    QTest::newRow("another JSON") << QByteArray("[1, 2]");
    QTest::newRow("another version") << QByteArray(R"({"version": 2, "findings": []})");
}

void TestBaseline::brokenBaselinesAreErrors()
{
    QFETCH(QByteArray, text);
    const Folder folder;
    if (!text.isEmpty())
        folder.write(u"known.json"_s, text);
    Project::Project project{.folder = folder.path(), .format = {}, .path = {}, .dialect = {}};
    project.settings.lint.baseline = u"known.json"_s;
    const auto baseline = Lint::loadBaseline(project);
    QVERIFY(!baseline);
    QVERIFY(baseline.error().message.contains(u"known.json"_s));
    QVERIFY(baseline.error().hint.contains(u"--write-baseline"_s));
}

QTEST_GUILESS_MAIN(TestBaseline)
#include "tst_baseline.moc"
