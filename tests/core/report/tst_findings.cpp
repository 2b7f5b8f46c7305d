// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findinglines.h"
#include "core/report/json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
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
    void jsonIsWrittenAsQtWritesIt_data();
    void jsonIsWrittenAsQtWritesIt();
    void sarifPointsAtRulesAndRegions();
    void githubAnnotationsEscapeWhatTheirGrammarAsks();
    void gccLinesAreThoseOfACompiler();
    void linesOfVeryManyFindingsAreThoseOfEach();
    void junitIsXmlWithACaseAFile();
    void gitlabIssuesHaveLastingFingerprints();
    void sarifHoldsToItsSchema_data();
    void sarifHoldsToItsSchema();
    void filesThatCannotBeReadAreInEveryReport_data();
    void filesThatCannotBeReadAreInEveryReport();
    void findingsAboutTheProjectHaveNoLine();
    void fixesThatMakeFilesAreInTheJson();

private:
    Project::Project m_project;
    QList<Lint::Finding> m_findings;
};

using Writer = void (*)(const Project::Project &, const QList<Lint::Finding> &, const Report::Sink &);

/// All pieces of a report.
static QByteArray whole(Writer writer, const Project::Project &project, const QList<Lint::Finding> &findings)
{
    QByteArray text;
    writer(project, findings, [&](const QByteArray &piece) { text += piece; });
    return text;
}

static QByteArray lines(const Report::LineForm &form, const Project::Project &project,
                        const QList<Lint::Finding> &findings, const QString &folder = {})
{
    const Report::FindingLines written(form, project, folder);
    return written.problems() + written.lines(findings);
}

static void githubLines(const Project::Project &project, const QList<Lint::Finding> &findings, const Report::Sink &sink)
{
    sink(lines(Report::githubAnnotations(), project, findings));
}
static void gccLines(const Project::Project &project, const QList<Lint::Finding> &findings, const Report::Sink &sink)
{
    sink(lines(Report::gcc(), project, findings));
}

static const QString file = u"migrations/1 ü,a.up.sql"_s;

void TestFindings::initTestCase()
{
    const QByteArray text = "-- höhe\nDROP TABLE \"ä\";\n";
    m_project.format = u"golang-migrate"_s;
    m_project.migrations = {{.version = u"1"_s,
                             .name = u"a"_s,
                             .up = Project::Script{.file = file, .fileText = text, .section = {0, text.size()}},
                             .files = {file}}};
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
    const QJsonObject json = QJsonDocument::fromJson(whole(Report::findingsJson, m_project, m_findings)).object();
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

void TestFindings::jsonIsWrittenAsQtWritesIt_data()
{
    QTest::addColumn<Writer>("writer");
    QTest::addColumn<QList<Lint::Finding>>("findings");
    // Everything that a string may hold: each character below U+0020, what is quoted, one to four bytes, half a
    // character.
    QString text = u"\"quoted\" and \\ and / \x7f ü € 🐘 "_s + QChar(0xD83D) + u'x' + QChar(0xDC18);
    for (char16_t control = 0; control < 0x20; ++control)
        text += QChar(control);
    QList<Lint::Finding> several = m_findings;
    several[0].message = several[1].help = text;
    several[0].fixes[0].title = text;
    several[0].fixes[0].edits.append({u"another.sql"_s, {0, 0}, "x"});
    several[1].fixes = {{.title = u"More files"_s,
                         .newMigrations = {{.name = u"m"_s, .up = "SELECT 1;", .transaction = false}},
                         .renamings = {{u"a"_s, u"b"_s}}}};
    several.append({.rule = u"schema-drift"_s, .severity = Lint::Severity::Warning, .file = {}, .message = text});
    QList<Lint::Finding> many;
    for (int i = 0; i < 500; ++i) // several pieces
        many += several;
    const std::pair<const char *, Writer> writers[] = {
        {"json", Report::findingsJson}, {"sarif", Report::sarif}, {"gitlab", Report::gitlab}};
    for (const auto &[name, writer] : writers) {
        QTest::addRow("%s, nothing", name) << writer << QList<Lint::Finding>();
        QTest::addRow("%s, each kind of finding", name) << writer << several;
        QTest::addRow("%s, very many", name) << writer << many;
    }
}

void TestFindings::jsonIsWrittenAsQtWritesIt()
{
    QFETCH(Writer, writer);
    QFETCH(QList<Lint::Finding>, findings);
    Project::Project project = m_project;
    if (!findings.isEmpty())
        project.problems = {{.message = u"not UTF-8"_s, .hint = u"Save it."_s, .file = file, .line = 3}};
    const QByteArray text = whole(writer, project, findings);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    QCOMPARE(error.errorString(), QJsonParseError().errorString());
    QCOMPARE(text, document.toJson());
    if (!findings.isEmpty() && writer == Report::findingsJson)
        QCOMPARE(document["findings"_L1][0]["message"_L1].toString(), findings[0].message);
}

void TestFindings::sarifPointsAtRulesAndRegions()
{
    const QJsonObject log = QJsonDocument::fromJson(whole(Report::sarif, m_project, m_findings)).object();
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
    const QList<QByteArray> written = lines(Report::githubAnnotations(), m_project, m_findings).split('\n');
    QCOMPARE(written.size(), 3); // the last is empty
    QCOMPARE(written[0],
             "::error file=migrations/1 ü%2Ca.up.sql,line=2,col=1,endLine=2,endColumn=15,title=drop-table::"
             "100%25 of <ä> & all: gone, for good%0AFirst line.%0ASecond.");
    QVERIFY(written[1].startsWith("::notice "));
}

void TestFindings::gccLinesAreThoseOfACompiler()
{
    // One line each, however many the texts have; who reads them finds the files from where he stands.
    QCOMPARE(lines(Report::gcc(), m_project, m_findings, u"db/"_s),
             "db/migrations/1 ü,a.up.sql:2:1: error: 100% of <ä> & all: gone, for good First line. Second. "
             "[drop-table]\n"
             "db/migrations/1 ü,a.up.sql:2:1: note: By the way. [a-rule-of-another-version]\n");
    QCOMPARE(lines(Report::gcc(), m_project, {{.rule = u"schema-drift"_s, .file = {}, .message = u"table\r\nx"_s}}),
             "switchback: warning: table  x [schema-drift]\n");
    Project::Project project = m_project;
    project.problems = {{.message = u"not UTF-8"_s, .hint = u"Save it."_s, .file = file, .line = 3},
                        {.message = u"not there"_s, .file = file},
                        {.message = u"nothing"_s}};
    QCOMPARE(lines(Report::gcc(), project, {}),
             "migrations/1 ü,a.up.sql:3: error: not UTF-8 Save it. [unreadable-file]\n"
             "migrations/1 ü,a.up.sql:1: error: not there [unreadable-file]\n"
             "switchback: error: nothing [unreadable-file]\n");
}

void TestFindings::linesOfVeryManyFindingsAreThoseOfEach()
{
    QList<Lint::Finding> many;
    QByteArray each;
    for (int i = 0; i < 2000; ++i) { // several pieces
        many += m_findings;
        each += lines(Report::gcc(), m_project, m_findings);
    }
    QCOMPARE_GT(each.size(), 4 * Report::pieceSize);
    QCOMPARE(lines(Report::gcc(), m_project, many), each);
}

void TestFindings::junitIsXmlWithACaseAFile()
{
    QXmlStreamReader xml(whole(Report::junit, m_project, m_findings));
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

static const QMap<QString, Writer> reports = {{u"sarif"_s, Report::sarif},
                                              {u"gcc"_s, gccLines},
                                              {u"github"_s, githubLines},
                                              {u"gitlab"_s, Report::gitlab},
                                              {u"junit"_s, Report::junit}};

void TestFindings::gitlabIssuesHaveLastingFingerprints()
{
    const auto issues = [this] {
        return QJsonDocument::fromJson(whole(Report::gitlab, m_project, m_findings)).array();
    };
    const QJsonArray before = issues();
    QCOMPARE(before.size(), 2);
    QCOMPARE(before[0]["check_name"_L1], u"drop-table"_s);
    QCOMPARE(before[0]["severity"_L1], u"critical"_s);
    QCOMPARE(before[1]["severity"_L1], u"info"_s);
    QCOMPARE(before[0]["location"_L1]["path"_L1], file);
    QCOMPARE(before[0]["location"_L1]["lines"_L1], (QJsonObject{{u"begin"_s, 2}, {u"end"_s, 2}}));
    QVERIFY(before[0]["description"_L1].toString().startsWith(u"100% of <ä>"_s));
    QVERIFY(before[0]["fingerprint"_L1] != before[1]["fingerprint"_L1]);

    // Two lines further down, and said in other words, it is the same issue.
    const Project::Project project = m_project;
    const QList<Lint::Finding> findings = m_findings;
    Project::Script &script = *m_project.migrations[0].up;
    script.fileText.prepend("\n\n");
    script.section = {0, script.fileText.size()};
    for (Lint::Finding &finding : m_findings) {
        finding.range = finding.range.shifted(2);
        finding.message += u" 12 rows."_s;
    }
    const QJsonArray after = issues();
    m_project = project;
    m_findings = findings;
    QCOMPARE(after[0]["location"_L1]["lines"_L1]["begin"_L1], 4);
    QCOMPARE(after[0]["fingerprint"_L1], before[0]["fingerprint"_L1]);
    QCOMPARE(after[1]["fingerprint"_L1], before[1]["fingerprint"_L1]);
}

void TestFindings::sarifHoldsToItsSchema_data()
{
    QTest::addColumn<bool>("findings");
    QTest::addColumn<bool>("problems");
    QTest::addColumn<bool>("spoilt");
    QTest::newRow("nothing found") << false << false << false;
    QTest::newRow("findings") << true << false << false;
    QTest::newRow("unreadable files") << true << true << false;
    QTest::newRow("the schema refuses what is wrong") << true << true << true;
}

/// Against tests/core/report/sarif.schema.json, which is stricter than the standard's own.
void TestFindings::sarifHoldsToItsSchema()
{
    QFETCH(bool, findings);
    QFETCH(bool, problems);
    QFETCH(bool, spoilt);
    Project::Project project = m_project;
    if (problems)
        project.problems = {{.message = u"not UTF-8"_s, .file = file, .line = 3}, {.message = u"no file at all"_s}};
    QList<Lint::Finding> found = findings ? m_findings : QList<Lint::Finding>();
    if (findings) // about the project, without a place
        found.append({.rule = u"drop-table"_s, .file = {}, .message = u"x"_s});
    QByteArray log = whole(Report::sarif, project, found);
    if (spoilt)
        log.replace("\"startLine\": 2", "\"startLine\": 0");
    const QTemporaryDir folder;
    QFile out(folder.filePath(u"log.sarif"_s));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(log);
    out.close();
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import json, sys, jsonschema\n"
                  "log, schema = (json.load(open(name, encoding='utf-8')) for name in sys.argv[1:])\n"
                  "jsonschema.Draft7Validator.check_schema(schema)\n"
                  "jsonschema.Draft7Validator(schema).validate(log)\n"_s,
                  out.fileName(), QStringLiteral(SWITCHBACK_SOURCE_DIR "/tests/core/report/sarif.schema.json")});
    QVERIFY2(python.waitForFinished() && python.exitStatus() == QProcess::NormalExit,
             "python3 with python3-jsonschema is needed");
    const QByteArray errors = python.readAllStandardError();
    QVERIFY2((python.exitCode() == 0) != spoilt, errors.constData());
    if (spoilt)
        QVERIFY2(errors.contains("less than the minimum"), errors.constData());
}

void TestFindings::filesThatCannotBeReadAreInEveryReport_data()
{
    QTest::addColumn<QString>("report");
    for (auto report = reports.cbegin(); report != reports.cend(); ++report)
        QTest::newRow(qPrintable(report.key())) << report.key();
}

void TestFindings::filesThatCannotBeReadAreInEveryReport()
{
    QFETCH(QString, report);
    Project::Project project = m_project;
    project.problems = {
        {.message = u"is not UTF-8"_s, .hint = u"Save it as UTF-8."_s, .file = u"migrations/2_b.up.sql"_s, .line = 3}};
    const QByteArray text = whole(reports.value(report), project, {});
    for (const char *word : {"is not UTF-8", "migrations/2_b.up.sql", "3"}) {
        if (report == u"junit" && qstrcmp(word, "3") == 0)
            continue; // it has no lines
        QVERIFY2(text.contains(word), text.constData());
    }
    QVERIFY2(text.contains("error") || text.contains("blocker"), text.constData());
    QVERIFY(!whole(reports.value(report), m_project, {}).contains("is not UTF-8"));
    if (report == u"sarif") {
        const QJsonDocument log = QJsonDocument::fromJson(text);
        QCOMPARE(log["runs"_L1][0]["invocations"_L1][0]["executionSuccessful"_L1], false);
    }
}

void TestFindings::findingsAboutTheProjectHaveNoLine()
{
    const QList<Lint::Finding> findings = {{.rule = u"schema-drift"_s, .file = {}, .message = u"table x"_s}};
    QCOMPARE(lines(Report::githubAnnotations(), m_project, findings), "::warning title=schema-drift::table x\n");
    const QJsonDocument log = QJsonDocument::fromJson(whole(Report::sarif, m_project, findings));
    QVERIFY(!log["runs"_L1][0]["results"_L1][0].toObject().contains("locations"_L1));
    m_project.path = u"migrations"_s;
    const QJsonArray issues = QJsonDocument::fromJson(whole(Report::gitlab, m_project, findings)).array();
    QCOMPARE(issues[0]["location"_L1]["path"_L1], u"migrations"_s); // GitLab refuses an issue without one
}

void TestFindings::fixesThatMakeFilesAreInTheJson()
{
    QList<Lint::Finding> findings = {m_findings.first()};
    findings[0].fixes[0].newMigrations = {{.name = u"later"_s, .up = "SELECT 1", .down = "SELECT 2"}};
    findings[0].fixes[0].renamings = {{.from = u"a"_s, .to = u"b"_s}};
    const QJsonValue fix = QJsonDocument::fromJson(whole(Report::findingsJson, m_project, findings))
                               .object()["findings"_L1][0]["fixes"_L1][0];
    QCOMPARE(
        fix["newMigrations"_L1][0],
        (QJsonObject{
            {u"name"_s, u"later"_s}, {u"up"_s, u"SELECT 1"_s}, {u"down"_s, u"SELECT 2"_s}, {u"transaction"_s, true}}));
    QCOMPARE(fix["renamings"_L1][0], (QJsonObject{{u"from"_s, u"a"_s}, {u"to"_s, u"b"_s}}));
    // SARIF cannot say it; half a fix would be a wrong one.
    const QJsonDocument log = QJsonDocument::fromJson(whole(Report::sarif, m_project, findings));
    QVERIFY(!log["runs"_L1][0]["results"_L1][0].toObject().contains("fixes"_L1));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
