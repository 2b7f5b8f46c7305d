// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// `switchback lint` as scripts and people call it.
class TestLint : public QObject
{
    Q_OBJECT

private slots:
    void textShowsTheLineAndACaret();
    void formatsAreTold_data();
    void formatsAreTold();
    void unreadableFilesAreInEveryFormat_data();
    void unreadableFilesAreInEveryFormat();
    void gccLinesNameFilesAsTheyAreFoundFromHere();
    void rulesAreListedAndExplained();
    void misspeltRulesAreRefused();
    void overridesHoldForTheirFolder();
    void baselinesTellOnlyWhatIsNew();
    void fixesAreAppliedUntilNothingIsLeft();
    void unsafeFixesAreLeftToPeople();
    void historyIsAskedOfTheTarget();
    void whatIsTooOldToRunIsTold();
    void proofsAreRemembered();
    void driftIsFoundOnAScratchDatabase();
    void uncommittedMigrationsAreToldForSharedTargets();
};

static QStringList rulesIn(const Answer &answer)
{
    QStringList rules;
    for (const QJsonValue &finding : answer.json()["findings"_L1].toArray())
        rules.append(finding["rule"_L1].toString());
    return rules;
}

static bool writeDropping(const Sandbox &sandbox)
{
    return sandbox.writeGoodProject()
        && sandbox.writeMigration(u"20260103120000_drop_posts"_s, "DROP TABLE posts;\n",
                                  "CREATE TABLE posts (id integer PRIMARY KEY);\n");
}

void TestLint::textShowsTheLineAndACaret()
{
    const Sandbox sandbox;
    QVERIFY(writeDropping(sandbox));
    const Answer answer = sandbox.run({u"lint"_s});
    QVERIFY2(answer.status == 1, answer.told());
    QVERIFY2(answer.output.contains("migrations/20260103120000_drop_posts.up.sql:1:"), answer.told());
    QVERIFY2(answer.output.contains("error drop-table"), answer.told());
    const QList<QByteArray> lines = answer.output.split('\n');
    const auto head = std::ranges::find_if(lines,
                                           [](const QByteArray &line) { return line.endsWith("error drop-table"); });
    QVERIFY2(std::distance(head, lines.end()) > 2, answer.told());
    const QByteArray source = *std::next(head);
    const QByteArray caret = *std::next(head, 2);
    QVERIFY2(source.endsWith("| DROP TABLE posts;"), answer.told());
    // The caret stands under what the finding is about.
    QCOMPARE(source.mid(caret.indexOf('^'), 5), "posts");
}

void TestLint::formatsAreTold_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("text") << u"text"_s << QByteArray("drop-table");
    QTest::newRow("json") << u"json"_s << QByteArray("\"fingerprint\"");
    QTest::newRow("sarif") << u"sarif"_s << QByteArray("\"partialFingerprints\"");
    QTest::newRow("gcc") << u"gcc"_s << QByteArray("migrations/20260103120000_drop_posts.up.sql:1:12: error: ");
    QTest::newRow("github") << u"github"_s
                            << QByteArray("::error file=migrations/20260103120000_drop_posts.up.sql,line=1");
    QTest::newRow("gitlab") << u"gitlab"_s << QByteArray("\"check_name\": \"drop-table\"");
    QTest::newRow("junit") << u"junit"_s << QByteArray("<failure type=\"drop-table\"");
}

void TestLint::formatsAreTold()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, holds);
    const Sandbox sandbox;
    QVERIFY(writeDropping(sandbox));
    const Answer answer = sandbox.run({u"lint"_s, u"--format"_s, format});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.output.contains(holds), answer.told());
    const Answer wrong = sandbox.run({u"lint"_s, u"--format"_s, u"yaml"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.errors.contains(format.toUtf8()), wrong.told()); // the hint lists them
}

void TestLint::unreadableFilesAreInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"text", "json", "gcc", "sarif", "github", "gitlab", "junit"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestLint::unreadableFilesAreInEveryFormat()
{
    QFETCH(QString, format);
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.writeMigration(u"20260104120000_bad"_s, "SELECT '\xff\xfe';\n", "SELECT 1;\n"));
    const Answer answer = sandbox.run({u"lint"_s, u"--format"_s, format});
    QVERIFY2(answer.status == 1, answer.told());
    const QByteArray where = format == u"text" ? answer.errors : answer.output;
    QVERIFY2(where.contains("20260104120000_bad.up.sql"), answer.told());
    QVERIFY2(where.contains("UTF-8"), answer.told());
}

void TestLint::gccLinesNameFilesAsTheyAreFoundFromHere()
{
    const Sandbox sandbox;
    QVERIFY(writeDropping(sandbox));
    QVERIFY(QDir(sandbox.path()).mkpath(u"migrations/deeper"_s));
    const auto runIn = [&](const QString &folder, const QString &project) {
        return sandbox.run(u"/bin/sh"_s,
                           {u"-c"_s, u"cd \"$1\" && exec \"$2\" lint --format gcc --project \"$3\""_s, u"sh"_s,
                            sandbox.path(folder), commandPath(), project});
    };
    const auto lines = [](const Answer &answer) { return answer.output.split('\n').first(1).join(); };
    const Answer here = runIn({}, u"."_s);
    QVERIFY2(here.status == 1 && lines(here).startsWith("migrations/2026"), here.told());
    const Answer below = runIn(u"migrations/deeper"_s, u"../.."_s);
    QVERIFY2(below.status == 1 && lines(below).startsWith("../../migrations/2026"), below.told());
    QCOMPARE(QByteArray(below.output).replace("../../", ""), here.output);
    const QString name = QFileInfo(sandbox.path()).fileName();
    const Answer above = runIn(u".."_s, name);
    QVERIFY2(above.status == 1 && lines(above).startsWith(name.toUtf8() + "/migrations/2026"), above.told());
    for (const QByteArray &line : here.output.trimmed().split('\n')) {
        static const QRegularExpression form(
            u"^migrations/\\d+_\\w+\\.(up|down)\\.sql:\\d+:\\d+: (error|warning|note): .+ \\[[a-z-]+\\]$"_s);
        QVERIFY2(form.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }
}

void TestLint::rulesAreListedAndExplained()
{
    const Sandbox sandbox; // no project is needed
    const Answer list = sandbox.run({u"lint"_s, u"--list-rules"_s});
    QCOMPARE(list.status, 0);
    QVERIFY2(list.output.contains("drop-table") && list.output.contains("unused-suppression"), list.told());
    const QJsonArray rules = sandbox.run({u"lint"_s, u"--list-rules"_s, u"--json"_s}).json()["rules"_L1].toArray();
    QCOMPARE_GT(rules.size(), 40);
    for (const QJsonValue &rule : rules)
        QVERIFY(!rule["id"_L1].toString().isEmpty() && !rule["title"_L1].toString().isEmpty());

    const Answer page = sandbox.run({u"lint"_s, u"--explain"_s, u"drop-table"_s});
    QCOMPARE(page.status, 0);
    QVERIFY2(page.output.startsWith("# drop-table\n"), page.told()); // piped: the page as it is
    QVERIFY(page.output.contains("```sql flagged"));
    const Answer coloured = sandbox.run({u"lint"_s, u"--explain"_s, u"drop-table"_s, u"--color"_s, u"always"_s});
    QVERIFY2(coloured.output.contains("\x1b[1mdrop-table\x1b[0m") && !coloured.output.contains("```"), coloured.told());
    const Answer wrong = sandbox.run({u"lint"_s, u"--explain"_s, u"drop-tabel"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.errors.contains("drop-table"), wrong.told());
}

void TestLint::misspeltRulesAreRefused()
{
    const Sandbox sandbox;
    QVERIFY(writeDropping(sandbox));
    QVERIFY(sandbox.write(u"switchback.toml"_s,
                          sandbox.read(u"switchback.toml"_s) + "\n[lint.rules]\ndrop-tabel = \"off\"\n"));
    const Answer answer = sandbox.run({u"lint"_s});
    QVERIFY2(answer.status == 2, answer.told());
    QVERIFY2(answer.errors.contains("drop-tabel") && answer.errors.contains("drop-table"), answer.told());
}

void TestLint::overridesHoldForTheirFolder()
{
    const Sandbox sandbox;
    QVERIFY(writeDropping(sandbox));
    const QByteArray settings = sandbox.read(u"switchback.toml"_s);
    const auto with = [&](const QByteArray &more) {
        return sandbox.write(u"switchback.toml"_s, settings + more) ? rulesIn(sandbox.run({u"lint"_s, u"--json"_s}))
                                                                    : QStringList();
    };
    QVERIFY(with({}).contains(u"drop-table"_s));
    QVERIFY(!with("\n[[lint.override]]\npaths = [\"migrations/20260103*\"]\nrules = { drop-table = \"off\" }\n")
                 .contains(u"drop-table"_s));
    QVERIFY(with("\n[[lint.override]]\npaths = [\"migrations/2025*\"]\nrules = { drop-table = \"off\" }\n")
                .contains(u"drop-table"_s));
    // Of a kind of target: only where one is named.
    const QByteArray kinds = "\n[[lint.override]]\nkinds = [\"development\"]\nrules = { drop-table = \"off\" }\n";
    QVERIFY(with(kinds).contains(u"drop-table"_s));
    QVERIFY(!rulesIn(sandbox.run({u"lint"_s, u"--target"_s, u"dev"_s, u"--json"_s})).contains(u"drop-table"_s));
}

void TestLint::baselinesTellOnlyWhatIsNew()
{
    const Sandbox sandbox;
    QVERIFY(writeDropping(sandbox));
    const Answer written = sandbox.run({u"lint"_s, u"--write-baseline"_s, sandbox.path(u"known.json"_s)});
    QVERIFY2(written.status == 0, written.told());
    QVERIFY2(written.errors.contains("baseline = \"known.json\""), written.told());
    QVERIFY(sandbox.write(u"switchback.toml"_s,
                          sandbox.read(u"switchback.toml"_s) + "\n[lint]\nbaseline = \"known.json\"\n"));
    Answer answer = sandbox.run({u"lint"_s});
    QVERIFY2(answer.status == 0, answer.told());
    QVERIFY2(answer.output.contains("known from the baseline"), answer.told());

    // Moved down by a comment: still known. Something more: told.
    QVERIFY(sandbox.writeMigration(u"20260103120000_drop_posts"_s,
                                   "-- unused\n\nDROP TABLE posts;\nDROP TABLE users;\n",
                                   "CREATE TABLE posts (id integer PRIMARY KEY);\n"));
    answer = sandbox.run({u"lint"_s, u"--json"_s});
    QVERIFY2(answer.status == 1, answer.told());
    const QJsonArray findings = answer.json()["findings"_L1].toArray();
    QVERIFY(!findings.isEmpty());
    for (const QJsonValue &finding : findings)
        QVERIFY2(finding["line"_L1].toInt() != 3, answer.told());
    // Paid off: said, so that the file gets shorter.
    QVERIFY(sandbox.writeMigration(u"20260103120000_drop_posts"_s, "SELECT 1;\n", "SELECT 1;\n"));
    answer = sandbox.run({u"lint"_s});
    QVERIFY2(answer.errors.contains("are gone") || answer.errors.contains("is gone"), answer.told());
    // A baseline that is not there is an error, not an empty one.
    QVERIFY(sandbox.write(u"known.json"_s, "no baseline"));
    QCOMPARE(sandbox.run({u"lint"_s}).status, 2);
}

void TestLint::fixesAreAppliedUntilNothingIsLeft()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    const QByteArray down = "CREATE TABLE posts (id integer PRIMARY KEY);\n";
    QVERIFY(sandbox.writeMigration(u"20260103120000_select_posts"_s,
                                   "-- lint:ignore drop-table, drop-column nothing to see\nSELECT 1;\n",
                                   "-- lint:ignore drop-table gone too\nSELECT 2;\n"));
    const Answer answer = sandbox.run({u"lint"_s, u"--fix"_s, u"--json"_s});
    QVERIFY2(!rulesIn(answer).contains(u"unused-suppression"_s), answer.told());
    QVERIFY2(answer.errors.contains("applied"), answer.told());
    // Two names of one comment touch each other: the second needed a second pass.
    QCOMPARE(sandbox.read(u"migrations/20260103120000_select_posts.up.sql"_s), "SELECT 1;\n");
    QCOMPARE(sandbox.read(u"migrations/20260103120000_select_posts.down.sql"_s), "SELECT 2;\n");
    // Nothing is left to do, and nothing is claimed to be done.
    QVERIFY(!sandbox.run({u"lint"_s, u"--fix"_s}).errors.contains("applied"));
}

void TestLint::unsafeFixesAreLeftToPeople()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    const QByteArray script = "-- lint:ignore drop-tabel unused\nDROP TABLE posts;\n"; // "did you mean" is a guess
    QVERIFY(sandbox.writeMigration(u"20260103120000_drop_posts"_s, script, "SELECT 1;\n"));
    const Answer answer = sandbox.run({u"lint"_s, u"--fix"_s, u"--json"_s});
    QVERIFY2(rulesIn(answer).contains(u"unused-suppression"_s), answer.told());
    QCOMPARE(sandbox.read(u"migrations/20260103120000_drop_posts.up.sql"_s), script);
}

void TestLint::historyIsAskedOfTheTarget()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QCOMPARE(sandbox.run({u"up"_s}).status, 0);
    const QStringList lint = {u"lint"_s, u"--target"_s, u"dev"_s, u"--json"_s};
    QVERIFY(!rulesIn(sandbox.run(lint)).contains(u"applied-migration-modified"_s));

    // Edited after it ran; and without a target nothing is known of that.
    const QString first = u"migrations/20260101120000_create_users.up.sql"_s;
    QVERIFY(sandbox.write(first, sandbox.read(first) + "CREATE TABLE more (id integer PRIMARY KEY);\n"));
    const Answer edited = sandbox.run(lint);
    QVERIFY2(rulesIn(edited).contains(u"applied-migration-modified"_s), edited.told());
    QVERIFY(!rulesIn(sandbox.run({u"lint"_s, u"--json"_s})).contains(u"applied-migration-modified"_s));

    // A version without a file.
    for (const char *side : {"up", "down"})
        QVERIFY(QFile::remove(
            sandbox.path(u"migrations/20260102120000_create_posts.%1.sql"_s.arg(QLatin1StringView(side)))));
    const Answer missing = sandbox.run(lint);
    QVERIFY2(rulesIn(missing).contains(u"applied-migration-missing"_s), missing.told());
    for (const char *format : {"text", "gcc", "sarif", "github", "gitlab", "junit"}) {
        const Answer told = sandbox.run(
            {u"lint"_s, u"--target"_s, u"dev"_s, u"--format"_s, QString::fromLatin1(format)});
        QVERIFY2(told.output.contains("applied-migration-missing"), told.told());
    }
}

void TestLint::whatIsTooOldToRunIsTold()
{
    // golang-migrate keeps one version and cannot tell; goose keeps a row for each.
    const Sandbox sandbox;
    QVERIFY(sandbox.write(u"switchback.toml"_s,
                          "[project]\nformat = \"goose\"\npath = \"migrations\"\ndialect = "
                          "\"sqlite\"\n[target.dev]\nurl = \"sqlite:dev.db\"\n"));
    const auto write = [&](const QString &name) {
        return sandbox.write(u"migrations/"_s + name,
                             "-- +goose Up\nCREATE TABLE t" + name.left(5).toUtf8()
                                 + " (id INTEGER PRIMARY KEY);\n-- +goose Down\nDROP TABLE t" + name.left(5).toUtf8()
                                 + ";\n");
    };
    QVERIFY(write(u"00001_create_a.sql"_s) && write(u"00003_create_c.sql"_s));
    // The gap is told without a target, as a warning; no number may come to stand in it later.
    const QJsonArray gap = sandbox.run({u"lint"_s, u"--json"_s}).json()["findings"_L1].toArray();
    const auto found = std::ranges::find_if(
        gap, [](const QJsonValue &finding) { return finding["rule"_L1] == "migration-out-of-order"_L1; });
    QVERIFY(found != gap.end());
    QCOMPARE((*found)["severity"_L1], u"warning"_s);
    QCOMPARE((*found)["file"_L1], u"migrations/00003_create_c.sql"_s);

    QCOMPARE(sandbox.run({u"up"_s}).status, 0);
    QVERIFY(write(u"00002_create_b.sql"_s));
    const Answer late = sandbox.run({u"lint"_s, u"--target"_s, u"dev"_s, u"--json"_s});
    const QJsonArray findings = late.json()["findings"_L1].toArray();
    const auto old = std::ranges::find_if(
        findings, [](const QJsonValue &finding) { return finding["rule"_L1] == "migration-out-of-order"_L1; });
    QVERIFY2(old != findings.end(), late.told());
    QCOMPARE((*old)["severity"_L1], u"error"_s);
    QCOMPARE((*old)["fixes"_L1][0]["renamings"_L1][0]["to"_L1], u"migrations/00004_create_b.sql"_s);
}

void TestLint::proofsAreRemembered()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    const QStringList lint = {u"lint"_s, u"--target"_s, u"dev"_s, u"--json"_s};
    QVERIFY2(rulesIn(sandbox.run(lint)).contains(u"check-up-succeeds"_s), sandbox.run(lint).told());
    const Answer verified = sandbox.run({u"verify"_s, u"--all"_s});
    QVERIFY2(verified.status == 0, verified.told());
    const QStringList proved = rulesIn(sandbox.run(lint));
    QVERIFY2(!proved.contains(u"check-up-succeeds"_s), qPrintable(proved.join(u' ')));
    QVERIFY2(!proved.contains(u"check-down-restores"_s), qPrintable(proved.join(u' ')));

    // The scripts change: what was seen is of another migration.
    const QString second = u"migrations/20260102120000_create_posts.down.sql"_s;
    QVERIFY(sandbox.write(second, "SELECT 1;\n"));
    QVERIFY(rulesIn(sandbox.run(lint)).contains(u"check-up-succeeds"_s));
    QCOMPARE(sandbox.run({u"verify"_s, u"--all"_s}).status, 1);
    const QStringList broken = rulesIn(sandbox.run(lint));
    QVERIFY2(broken.contains(u"check-down-restores"_s) && !broken.contains(u"check-up-succeeds"_s),
             qPrintable(broken.join(u' ')));
}

void TestLint::driftIsFoundOnAScratchDatabase()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QCOMPARE(sandbox.run({u"up"_s, u"--steps"_s, u"1"_s}).status, 0);
    const QStringList lint = {u"lint"_s, u"--target"_s, u"dev"_s, u"--drift"_s, u"--json"_s};
    const Answer same = sandbox.run(lint);
    QVERIFY2(!rulesIn(same).contains(u"schema-drift"_s), same.told());

    QProcess sqlite;
    const QString settings = QString::fromUtf8(sandbox.read(u"switchback.toml"_s));
    const QString database = settings.section(u"sqlite:"_s, 1, 1).section(u'"', 0, 0);
    sqlite.start(u"sqlite3"_s, {sandbox.path(database), u"ALTER TABLE users ADD COLUMN hotfix integer"_s});
    QVERIFY(sqlite.waitForFinished() && sqlite.exitCode() == 0);
    const Answer drifted = sandbox.run(lint);
    QVERIFY2(rulesIn(drifted).contains(u"schema-drift"_s), drifted.told());
    QVERIFY2(drifted.output.contains("hotfix"), drifted.told());
    QCOMPARE(sandbox.run({u"lint"_s, u"--drift"_s}).status, 2); // with what?
}

void TestLint::uncommittedMigrationsAreToldForSharedTargets()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    const auto git = [&](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(sandbox.path());
        process.start(u"git"_s,
                      QStringList{u"-c"_s, u"user.name=T"_s, u"-c"_s, u"user.email=t@example.org"_s} + arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    };
    const QByteArray settings = sandbox.read(u"switchback.toml"_s);
    QVERIFY(sandbox.write(u"switchback.toml"_s,
                          settings + "\n[target.prod]\nurl = \"sqlite:prod.db\"\nkind = \"production\"\n"));
    const QStringList lint = {u"lint"_s, u"--target"_s, u"prod"_s, u"--json"_s};
    const QString rule = u"migration-not-in-version-control"_s;
    QVERIFY(!rulesIn(sandbox.run(lint)).contains(rule)); // no repository: nothing is known
    QVERIFY(git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}));
    QVERIFY2(rulesIn(sandbox.run(lint)).contains(rule), sandbox.run(lint).told());
    QVERIFY(!rulesIn(sandbox.run({u"lint"_s, u"--target"_s, u"dev"_s, u"--json"_s})).contains(rule));
    QVERIFY(git({u"add"_s, u"."_s}));
    QVERIFY(rulesIn(sandbox.run(lint)).contains(rule)); // staged is not committed
    QVERIFY(git({u"commit"_s, u"-q"_s, u"-m"_s, u"first"_s}));
    QVERIFY2(!rulesIn(sandbox.run(lint)).contains(rule), sandbox.run(lint).told());

    // Released: what the remote's main branch has may not be changed any more.
    QVERIFY(git({u"update-ref"_s, u"refs/remotes/origin/main"_s, u"HEAD"_s}));
    QVERIFY(!rulesIn(sandbox.run(lint)).contains(u"applied-migration-modified"_s));
    const QString first = u"migrations/20260101120000_create_users.up.sql"_s;
    QVERIFY(sandbox.write(first, sandbox.read(first) + "CREATE TABLE more (id integer PRIMARY KEY);\n"));
    const Answer changed = sandbox.run(lint);
    QVERIFY2(rulesIn(changed).contains(u"applied-migration-modified"_s) && rulesIn(changed).contains(rule),
             changed.told());
}

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
