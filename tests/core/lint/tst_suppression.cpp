// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

#include "core/lint/directive.h"
#include "core/lint/peers.h"
#include "core/lint/spelling.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using Lint::Directive;

/// The comments that ask for silence: which are understood, what they silence, and what is said of those in vain.
class TestSuppression : public QObject
{
    Q_OBJECT

private slots:
    void directivesAreRead_data();
    void directivesAreRead();
    void otherLintersAreHonoured_data();
    void otherLintersAreHonoured();
    void blocksAreSilent();
    void blocksWithNamesSilenceThoseOnly();
    void linesOfAStatementAreSilenced_data();
    void linesOfAStatementAreSilenced();
    void everyRuleOfThePeersHasAKnownForm();
    void aWholeFileHoldsForBothSections();
    void whatCannotSpeakIsNotInVain_data();
    void whatCannotSpeakIsNotInVain();
    void complaintsCanThemselvesBeSuppressed();
    void deadNamesAreTakenOutOfTheirComment_data();
    void deadNamesAreTakenOutOfTheirComment();
    void aStatementMayBeIndented();
    void whatWasMeantToSilenceIsNotRemovedUnasked();
    void manySuppressionsAreLinear();
    void misspeltRulesAreNamed();
};

static Case caseFor(const QByteArray &script, const QString &dialect = u"postgresql"_s)
{
    Case one = caseOf({.sql = script}, dialect);
    // Only what the tests are about.
    one.project.settings.lint.rules[u"missing-lock-timeout"_s].severity = u"off"_s;
    one.project.settings.lint.rules[u"missing-statement-timeout"_s].severity = u"off"_s;
    return one;
}

static QStringList rulesOf(const QList<Lint::Finding> &findings)
{
    QStringList rules;
    for (const Lint::Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

void TestSuppression::directivesAreRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("rules"); // "*": every rule; "-": no directive
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("file");

    const auto row = [](const char *line, const QStringList &rules, const QString &reason = {}, bool file = false) {
        QTest::newRow(line) << QByteArray(line) << rules << reason << file;
    };
    row("-- switchback:ignore drop-table why not", {u"drop-table"_s}, u"why not"_s);
    row("--switchback:ignore drop-table, drop-column: both are unused", {u"drop-table"_s, u"drop-column"_s},
        u"both are unused"_s);
    row("-- lint:ignore drop-table,drop-column", {u"drop-table"_s, u"drop-column"_s});
    row("/* lint:ignore drop-table unused */", {u"drop-table"_s}, u"unused"_s);
    row("# lint:ignore drop-table unused", {u"drop-table"_s}, u"unused"_s);
    row("\t-- switchback:ignore-file drop-table unused\r", {u"drop-table"_s}, u"unused"_s, true);
    row("-- switchback:ignore", {});
    row("-- switchback:ignored drop-table", {u"-"_s});
    row("SELECT '-- lint:ignore drop-table'", {u"-"_s});
    row("-- see lint:ignore drop-table", {u"-"_s});
    row("-- squawk-ignore ban-drop-column, renaming-table", {u"drop-column"_s, u"rename-table"_s});
    row("-- squawk-ignore-file", {u"*"_s}, {}, true);
    row("-- squawk-ignore some-rule-that-we-do-not-have", {});
    row("-- eugene: ignore E6", {u"create-index-not-concurrent"_s});
    row("-- eugene ignore E2, E3", {u"set-not-null-scan"_s, u"prefer-jsonb"_s});
    row("-- eugene: ignore", {u"*"_s});
    row("-- pgfence-ignore: alter-column-set-not-null", {u"set-not-null-scan"_s});
    row("-- pgfence-ignore", {u"*"_s});
    row("-- atlas:nolint DS103 BC102", {u"drop-column"_s, u"rename-column"_s});
    row("-- atlas:nolint", {u"*"_s});
    row("-- migrationpilot-disable MP001", {u"create-index-not-concurrent"_s});
    row("-- migrationpilot-disable-next-line MP002", {u"set-not-null-scan"_s});
    row("-- migrationpilot-disable-file", {u"*"_s}, {}, true);
    row("-- pgt-ignore lint/safety/addingRequiredField: it is empty", {u"add-required-column"_s});
    row("-- pgt-ignore lint/safety", {u"*"_s});
    row("-- pgls-ignore lint/safety/banDropTable: it is empty", {u"drop-table"_s});
    row("-- pgls-ignore-all lint/safety/banDropTable: they are empty", {u"drop-table"_s}, {}, true);
    row("-- atlas:nolint destructive", {u"drop-schema-or-database"_s, u"drop-table"_s, u"drop-column"_s});
    row("-- safety_assured: nobody reads it any more", {u"*"_s});
    row("-- safety_assured", {u"*"_s});
    row("-- safety-assured: change_column", {u"column-type-change-rewrite"_s});
}

void TestSuppression::directivesAreRead()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, rules);
    const std::optional<Directive> directive = Lint::directiveIn(line);
    if (rules == QStringList{u"-"_s}) {
        QVERIFY(!directive);
        return;
    }
    QVERIFY(directive);
    QStringList found;
    for (const Directive::Name &name : directive->names) {
        found += name.rules;
        QCOMPARE(QString::fromUtf8(line.sliced(name.range.begin, name.range.length())), name.written);
    }
    if (directive->everything)
        found.append(u"*"_s);
    QCOMPARE(found, rules);
    QTEST(directive->reason, "reason");
    QTEST(directive->scope == Directive::Scope::File, "file");
}

void TestSuppression::otherLintersAreHonoured_data()
{
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QString>("rule");

    const QByteArray index = "CREATE INDEX users_email_idx ON users (email);\n";
    const QByteArray drop = "DROP TABLE users;\n";
    const QString indexRule = u"create-index-not-concurrent"_s;
    QTest::newRow("Squawk") << QByteArray("-- squawk-ignore require-concurrent-index-creation\n") << index << indexRule;
    QTest::newRow("eugene") << QByteArray("-- eugene: ignore E6\n") << index << indexRule;
    QTest::newRow("eugene, all of it") << QByteArray("-- eugene: ignore\n") << index << indexRule;
    QTest::newRow("pgfence") << QByteArray("-- pgfence-ignore: create-index-not-concurrent\n") << index << indexRule;
    QTest::newRow("pgfence, all of it") << QByteArray("-- pgfence-ignore\n") << drop << u"drop-table"_s;
    QTest::newRow("Atlas") << QByteArray("-- atlas:nolint DS102\n") << drop << u"drop-table"_s;
    QTest::newRow("MigrationPilot") << QByteArray("-- migrationpilot-disable MP001\n") << index << indexRule;
    QTest::newRow("the language server") << QByteArray("-- pgt-ignore lint/safety/banDropTable: unused\n") << drop
                                         << u"drop-table"_s;
    QTest::newRow("strong_migrations") << QByteArray("-- safety_assured\n") << drop << u"drop-table"_s;
}

void TestSuppression::otherLintersAreHonoured()
{
    QFETCH(QByteArray, comment);
    QFETCH(QByteArray, statement);
    QFETCH(QString, rule);
    QVERIFY(rulesOf(caseFor(statement).check()).contains(rule));
    const QStringList left = rulesOf(caseFor("SELECT 1;\n" + comment + statement).check());
    QVERIFY2(!left.contains(rule), qPrintable(left.join(u' ')));
    // It was not written for us: we do not ask whether it is needed.
    QVERIFY2(!left.contains(u"unused-suppression"_s), qPrintable(left.join(u' ')));
    QVERIFY(!rulesOf(caseFor(comment + "SELECT 1;\n").check()).contains(u"unused-suppression"_s));
}

void TestSuppression::blocksAreSilent()
{
    const auto drops = [](const QByteArray &script) { return rulesOf(caseFor(script).check()).count(u"drop-table"_s); };
    QCOMPARE(drops("-- safety-assured:start\nDROP TABLE a;\nDROP TABLE b;\n-- safety-assured:end\nDROP TABLE c;\n"), 1);
    // A block that nobody closes reaches to the end.
    QCOMPARE(drops("DROP TABLE c;\n-- safety-assured:start\nDROP TABLE a;\nDROP TABLE b;\n"), 1);
    QCOMPARE(drops("-- safety-assured:end\nDROP TABLE a;\n"), 1);
}

void TestSuppression::blocksWithNamesSilenceThoseOnly()
{
    const auto rules = [](const QByteArray &inside) {
        return rulesOf(caseFor("SELECT 1;\n-- pgls-ignore-start lint/safety/banDropTable: unused\n" + inside
                               + "-- pgls-ignore-end lint/safety/banDropTable: unused\nDROP TABLE c;\n")
                           .check());
    };
    QCOMPARE(rules("DROP TABLE a;\nDROP TABLE b;\n").count(u"drop-table"_s), 1);
    QCOMPARE(rules("TRUNCATE a;\n").count(u"truncate-table"_s), 1);
    // The end of another block does not end it.
    QCOMPARE(rules("-- pgls-ignore-end lint/safety/banTruncate: x\nDROP TABLE b;\n").count(u"drop-table"_s), 1);
}

void TestSuppression::linesOfAStatementAreSilenced_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("left"); // how many columns are still spoken of
    QTest::addColumn<bool>("inVain");
    QTest::newRow("none") << QByteArray("ALTER TABLE t\n  DROP COLUMN a,\n  DROP COLUMN b;\n") << 2 << false;
    QTest::newRow("above the first") << QByteArray(
        "ALTER TABLE t\n  -- squawk-ignore ban-drop-column\n  DROP COLUMN a,\n  DROP COLUMN b;\n")
                                     << 1 << false;
    QTest::newRow("above the second") << QByteArray(
        "ALTER TABLE t\n  DROP COLUMN a,\n  -- squawk-ignore ban-drop-column\n  DROP COLUMN b;\n")
                                      << 1 << false;
    QTest::newRow("on the line of the first")
        << QByteArray("ALTER TABLE t\n  DROP COLUMN a, -- squawk-ignore ban-drop-column\n  DROP COLUMN b;\n") << 1
        << false;
    QTest::newRow("ours") << QByteArray(
        "ALTER TABLE t\n  -- lint:ignore drop-column unused\n  DROP COLUMN a,\n  DROP COLUMN "
        "b;\n") << 1 << false;
    QTest::newRow("ours, over nothing") << QByteArray(
        "ALTER TABLE t\n  -- lint:ignore drop-table unused\n  DROP COLUMN a,\n  DROP COLUMN b;\n")
                                        << 2 << true;
    QTest::newRow("words in a string") << QByteArray("ALTER TABLE t\n  ADD COLUMN c text DEFAULT '\n-- lint:ignore "
                                                     "drop-column unused\n',\n  DROP COLUMN a,\n  DROP COLUMN b;\n")
                                       << 2 << false;
}

void TestSuppression::linesOfAStatementAreSilenced()
{
    QFETCH(QByteArray, script);
    const QStringList rules = rulesOf(caseFor(script).check());
    QTEST(int(rules.count(u"drop-column"_s)), "left");
    QTEST(rules.contains(u"unused-suppression"_s), "inVain");
}

void TestSuppression::everyRuleOfThePeersHasAKnownForm()
{
    QFile file(QStringLiteral(SWITCHBACK_SOURCE_DIR "/resources/lint/peers.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#') || line.startsWith("peer,"))
            continue;
        const QList<QByteArray> fields = line.split(',');
        QVERIFY2(fields.size() == 3 && !fields.contains(QByteArray()), line.constData());
        QVERIFY(Lint::oursFor(QString::fromUtf8(fields[0]), QString::fromUtf8(fields[1]).toUpper())
                    .contains(QString::fromUtf8(fields[2])));
        QVERIFY2(Lint::findRule(QString::fromUtf8(fields[2])), line.constData());
        ++rows;
    }
    QCOMPARE_GT(rows, 500);
    QCOMPARE(Lint::oursFor(u"squawk"_s, u"no-such-rule"_s), QStringList());
}

void TestSuppression::aWholeFileHoldsForBothSections()
{
    const QByteArray file = "-- switchback:ignore-file drop-table both sides are ours\n-- migrate:up\nDROP TABLE a;\n"
                            "-- migrate:down\nDROP TABLE b;\n";
    Project::Project project{.folder = {}, .format = u"dbmate"_s, .path = u"db"_s, .dialect = u"postgresql"_s};
    Project::Migration migration{.version = u"20260101120000"_s, .name = u"drop_a_from_b"_s};
    const qsizetype down = file.indexOf("-- migrate:down");
    const qsizetype up = file.indexOf("-- migrate:up");
    using Project::Direction;
    migration.up = {.direction = Direction::Up, .file = u"db/x.sql"_s, .fileText = file, .section = {up, down}};
    migration.down = {
        .direction = Direction::Down, .file = u"db/x.sql"_s, .fileText = file, .section = {down, file.size()}};
    project.migrations = {migration};
    const QStringList rules = rulesOf(Lint::check(project, migration));
    QVERIFY2(!rules.contains(u"drop-table"_s), qPrintable(rules.join(u' ')));
    QVERIFY2(!rules.contains(u"unused-suppression"_s), qPrintable(rules.join(u' ')));
}

void TestSuppression::whatCannotSpeakIsNotInVain_data()
{
    QTest::addColumn<QString>("severity");
    QTest::addColumn<bool>("inVain");
    QTest::newRow("on") << QString() << true;
    QTest::newRow("info") << u"info"_s << true;
    QTest::newRow("off") << u"off"_s << false;
}

void TestSuppression::whatCannotSpeakIsNotInVain()
{
    QFETCH(QString, severity);
    Case one = caseFor("-- lint:ignore drop-table it is unused\nSELECT 1;\n");
    one.project.settings.lint.rules[u"drop-table"_s].severity = severity;
    QTEST(rulesOf(one.check()).contains(u"unused-suppression"_s), "inVain");
}

void TestSuppression::complaintsCanThemselvesBeSuppressed()
{
    const QStringList rules = rulesOf(caseFor("-- lint:ignore-file unused-suppression they are kept for another tool\n"
                                              "-- lint:ignore drop-table unused\nSELECT 1;\n")
                                          .check());
    QVERIFY2(!rules.contains(u"unused-suppression"_s), qPrintable(rules.join(u' ')));
}

void TestSuppression::aStatementMayBeIndented()
{
    const QByteArray comment = "  -- lint:ignore drop-table nobody reads it\n";
    const QByteArray drop = "\tDROP TABLE a;\n";
    const QStringList below = rulesOf(caseFor("SELECT 1;\n" + comment + drop).check());
    QVERIFY(!below.contains(u"drop-table"_s));
    QVERIFY(!below.contains(u"unused-suppression"_s));
    // In the head of the file it is for that statement, too, not for all of them.
    QCOMPARE(rulesOf(caseFor(comment + drop + drop).check()).count(u"drop-table"_s), 1);
}

void TestSuppression::whatWasMeantToSilenceIsNotRemovedUnasked()
{
    // Above the statement it would stand behind another one.
    const QByteArray script = "SELECT 1; DROP TABLE a; -- lint:ignore drop-table nobody reads it\n";
    const QList<Lint::Finding> findings = caseFor(script).check();
    QVERIFY(rulesOf(findings).contains(u"drop-table"_s));
    const auto found = std::ranges::find(findings, u"unused-suppression"_s, &Lint::Finding::rule);
    QVERIFY(found != findings.end());
    QCOMPARE(found->fixes.size(), 1);
    QVERIFY(!found->fixes.first().safe);
    QCOMPARE(Lint::applied(script, found->fixes.first().edits), "SELECT 1; DROP TABLE a;\n");
}

void TestSuppression::deadNamesAreTakenOutOfTheirComment_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("the whole line") << QByteArray("SELECT 1;\n-- lint:ignore drop-table unused\nSELECT 2;\n")
                                    << QByteArray("SELECT 1;\nSELECT 2;\n");
    QTest::newRow("the first of two") << QByteArray("-- lint:ignore truncate-table, drop-table unused\nDROP TABLE a;\n")
                                      << QByteArray("-- lint:ignore drop-table unused\nDROP TABLE a;\n");
    QTest::newRow("the last of two") << QByteArray("-- lint:ignore drop-table, truncate-table unused\nDROP TABLE a;\n")
                                     << QByteArray("-- lint:ignore drop-table unused\nDROP TABLE a;\n");
    QTest::newRow("behind a statement") << QByteArray("SELECT 1; -- lint:ignore drop-table unused\nSELECT 2;\n")
                                        << QByteArray("SELECT 1;\nSELECT 2;\n");
    QTest::newRow("at the end of the file")
        << QByteArray("SELECT 1;\n-- lint:ignore drop-table unused") << QByteArray("SELECT 1;\n");
    const auto row = [](const char *name, const char *script, const char *after) {
        QTest::newRow(name) << QByteArray(script) << QByteArray(after);
    };
    row("with its indentation", "SELECT 1;\n  -- lint:ignore drop-table unused\nSELECT 2;\n", "SELECT 1;\nSELECT 2;\n");
    row("a line that ends in CRLF", "SELECT 1;\r\n-- lint:ignore drop-table unused\r\nSELECT 2;\r\n",
        "SELECT 1;\r\nSELECT 2;\r\n");
    row("behind a statement, in a line that ends in CRLF",
        "SELECT 1; -- lint:ignore drop-table unused\r\nSELECT 2;\r\n", "SELECT 1;\r\nSELECT 2;\r\n");
    row("before a statement on its line", "/* lint:ignore drop-table unused */ SELECT 1;\n", "SELECT 1;\n");
    row("before a word of a statement", "SELECT\n/* lint:ignore drop-table unused */a FROM t;\n",
        "SELECT\na FROM t;\n");
    row("between two words", "SELECT a/* lint:ignore drop-table unused */FROM t;\n", "SELECT a FROM t;\n");
    row("over two lines", "SELECT 1;\n/* lint:ignore drop-table unused,\n   by anybody */\nSELECT 2;\n",
        "SELECT 1;\nSELECT 2;\n");
    row("before another comment", "SELECT 1;\n/* lint:ignore drop-table unused */ -- kept\nSELECT 2;\n",
        "SELECT 1;\n-- kept\nSELECT 2;\n");
    // What would silence something from above the statement is moved there.
    row("behind its statement", "DROP TABLE a; -- lint:ignore drop-table nobody reads it\nSELECT 2;\n",
        "-- lint:ignore drop-table nobody reads it\nDROP TABLE a;\nSELECT 2;\n");
    row("behind its statement, which is indented",
        "SELECT 1;\r\n\tDROP TABLE\r\n\t\ta; /* lint:ignore drop-table nobody\r\n\treads it */\r\n",
        "SELECT 1;\r\n\t/* lint:ignore drop-table nobody\r\n\treads it */\r\n\tDROP TABLE\r\n\t\ta;\r\n");
}

void TestSuppression::deadNamesAreTakenOutOfTheirComment()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, after);
    const QList<Lint::Finding> findings = caseFor(script).check();
    const auto found = std::ranges::find(findings, u"unused-suppression"_s, &Lint::Finding::rule);
    QVERIFY(found != findings.end());
    QCOMPARE(found->fixes.size(), 1);
    QVERIFY(found->fixes.first().safe);
    QCOMPARE(Lint::applied(script, found->fixes.first().edits), after);
    const QStringList left = rulesOf(caseFor(after).check());
    QVERIFY(!left.contains(u"unused-suppression"_s));
    QVERIFY(!left.contains(u"drop-table"_s));
}

void TestSuppression::manySuppressionsAreLinear()
{
    QByteArray script = "-- lint:ignore-file truncate-table for the whole file\n\n";
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        script += "-- lint:ignore drop-table unused\nDROP TABLE t" + number + ";\nTRUNCATE u" + number + ";\n";
    }
    const QStringList rules = rulesOf(caseFor(script).check());
    QVERIFY(!rules.contains(u"drop-table"_s));
    QVERIFY(!rules.contains(u"truncate-table"_s));
    QVERIFY(!rules.contains(u"unused-suppression"_s));
}

void TestSuppression::misspeltRulesAreNamed()
{
    QCOMPARE(Lint::nearestRule(u"drop-tabel"_s), u"drop-table"_s);
    QCOMPARE(Lint::nearestRule(u"nothing like any of them at all"_s), QString());

    Project::LintSettings settings;
    settings.rules[u"drop-table"_s].severity = u"off"_s;
    QVERIFY(Lint::checkRuleNames(settings));
    settings.overrides = {{.paths = {u"old"_s}, .rules = {{u"drop-tabel"_s, {.severity = u"off"_s}}}}};
    const auto checked = Lint::checkRuleNames(settings);
    QVERIFY(!checked);
    QVERIFY(checked.error().message.contains(u"drop-tabel"_s));
    QVERIFY(checked.error().hint.contains(u"drop-table"_s));
}

QTEST_GUILESS_MAIN(TestSuppression)
#include "tst_suppression.moc"
