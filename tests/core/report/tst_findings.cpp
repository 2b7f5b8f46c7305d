// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings.h"
#include "core/report/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Two findings in a script whose name and text need escapes everywhere; columns are counted in UTF-16 units.
class TestFindings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void jsonHoldsEveryKeyOfTheContract();
    void sarifPointsAtRulesAndRegions();
    void githubAnnotationsEscapeWhatTheirGrammarAsks();
    void junitIsXmlWithACaseAFile();

private:
    Project::Project m_project;
    QList<Lint::Finding> m_findings;
};

static const QString file = u"migrations/1 ü,a.up.sql"_s;

void TestFindings::initTestCase()
{
    const QByteArray text = "-- höhe\nDROP TABLE \"ä\";\n";
    m_project.format = u"golang-migrate"_s;
    m_project.migrations = {
        {.version = u"1"_s, .name = u"a"_s, .up = Project::Script{.file = file, .fileText = text}, .files = {file}}};
    const qsizetype begin = text.indexOf("DROP");
    const qsizetype end = text.indexOf(';');
    m_findings = {{.rule = u"drop-table"_s,
                   .severity = Lint::Severity::Error,
                   .file = file,
                   .version = u"1"_s,
                   .range = {begin, end},
                   .message = u"100% of <ä> & all: gone, for good"_s,
                   .help = u"First line.\nSecond."_s,
                   .fixes = {{.title = u"Leave it"_s, .safe = true, .edits = {{file, {begin, end}, "SELECT 1"}}}}},
                  {.rule = u"a-rule-of-another-version"_s,
                   .severity = Lint::Severity::Info,
                   .file = file,
                   .version = u"1"_s,
                   .range = {begin, end},
                   .message = u"By the way."_s}};
}

void TestFindings::jsonHoldsEveryKeyOfTheContract()
{
    m_project.problems = {{.message = u"one file is broken"_s}};
    const QJsonObject json = Report::findingsJson(m_project, m_findings);
    m_project.problems.clear();
    const QJsonObject first = json["findings"_L1][0].toObject();
    QCOMPARE(first["rule"_L1], u"drop-table"_s);
    QCOMPARE(first["severity"_L1], u"error"_s);
    QCOMPARE(first["file"_L1], file);
    QCOMPARE(first["version"_L1], u"1"_s);
    QCOMPARE(first["direction"_L1], u"up"_s);
    QCOMPARE(first["line"_L1], 2);
    QCOMPARE(first["column"_L1], 1);
    QCOMPARE(first["endLine"_L1], 2);
    QCOMPARE(first["endColumn"_L1], 15); // ä is one column and two bytes
    QCOMPARE(first["start"_L1], 9);
    QCOMPARE(first["end"_L1], 24);
    const QJsonObject fix = first["fixes"_L1][0].toObject();
    QCOMPARE(fix["title"_L1], u"Leave it"_s);
    QCOMPARE(fix["safe"_L1], true);
    QCOMPARE(fix["edits"_L1][0],
             (QJsonObject{{u"file"_s, file}, {u"start"_s, 9}, {u"end"_s, 24}, {u"text"_s, u"SELECT 1"_s}}));
    QCOMPARE(json["summary"_L1], (QJsonObject{{u"files"_s, 1}, {u"errors"_s, 1}, {u"warnings"_s, 0}, {u"infos"_s, 1}}));
    QCOMPARE(json["problems"_L1][0]["message"_L1], u"one file is broken"_s);
}

void TestFindings::sarifPointsAtRulesAndRegions()
{
    const QJsonObject log = QJsonDocument::fromJson(Report::sarif(m_project, m_findings)).object();
    QCOMPARE(log["version"_L1], u"2.1.0"_s);
    QVERIFY(log["$schema"_L1].toString().contains("sarif-2.1.0"_L1));
    const QJsonObject run = log["runs"_L1][0].toObject();
    QCOMPARE(run["columnKind"_L1], u"utf16CodeUnits"_s);
    const QJsonArray rules = run["tool"_L1]["driver"_L1]["rules"_L1].toArray();
    QVERIFY(rules.size() > 20);

    const QJsonObject result = run["results"_L1][0].toObject();
    QCOMPARE(result["level"_L1], u"error"_s);
    QCOMPARE(rules[result["ruleIndex"_L1].toInt()]["id"_L1], u"drop-table"_s);
    const QJsonValue place = result["locations"_L1][0]["physicalLocation"_L1];
    QCOMPARE(place["artifactLocation"_L1]["uri"_L1], u"migrations/1%20%C3%BC%2Ca.up.sql"_s);
    QCOMPARE(place["region"_L1],
             (QJsonObject{{u"startLine"_s, 2},
                          {u"startColumn"_s, 1},
                          {u"endLine"_s, 2},
                          {u"endColumn"_s, 15},
                          {u"byteOffset"_s, 9},
                          {u"byteLength"_s, 15}}));
    // A rule that is not in the list must not point into it.
    QVERIFY(!run["results"_L1][1].toObject().contains("ruleIndex"_L1));
    QCOMPARE(run["results"_L1][1]["level"_L1], u"note"_s);
}

void TestFindings::githubAnnotationsEscapeWhatTheirGrammarAsks()
{
    const QList<QByteArray> lines = Report::githubAnnotations(m_project, m_findings).split('\n');
    QCOMPARE(lines.size(), 3); // the last is empty
    QCOMPARE(lines[0],
             "::error file=migrations/1 ü%2Ca.up.sql,line=2,col=1,endLine=2,endColumn=15,title=drop-table::"
             "100%25 of <ä> & all: gone, for good%0AFirst line.%0ASecond.");
    QVERIFY(lines[1].startsWith("::notice "));
}

void TestFindings::junitIsXmlWithACaseAFile()
{
    QXmlStreamReader xml(Report::junit(m_project, m_findings));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), u"testsuite");
    QCOMPARE(xml.attributes().value("tests"_L1), u"1");
    QCOMPARE(xml.attributes().value("failures"_L1), u"1"); // an info fails nothing
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), u"testcase");
    QCOMPARE(xml.attributes().value("name"_L1), file);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), u"failure");
    QCOMPARE(xml.attributes().value("type"_L1), u"drop-table");
    QCOMPARE(xml.attributes().value("message"_L1), u"100% of <ä> & all: gone, for good");
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
