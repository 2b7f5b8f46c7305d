// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/runner.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the command prints for people: whole sentences, in columns, each thing once.
class TestText : public QObject
{
    Q_OBJECT

private slots:
    void countsAreEnglish();
    void theUsersLanguageIsSpoken();
    void helpIsASentence_data();
    void helpIsASentence();
    void directionsHaveTheirOwnHelp();
    void argumentsThatNobodyTakesAreRefused_data();
    void argumentsThatNobodyTakesAreRefused();
    void runsAreInColumns();
    void verdictsAreInAColumnAndSaidOnce();
    void aRunIsOneLineOfHistory();
    void aRunOfAnotherToolIsTold();
    void locksOfOneObjectAreToldTogether();
    void whatIsSaidOverAndOverIsCounted();
    void colourIsKeptOutOfPipesAndWhereNobodyWantsIt();
};

void TestText::countsAreEnglish()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    const Answer two = sandbox.run({u"plan"_s, u"up"_s});
    QVERIFY2(two.output.startsWith("2 migrations up on dev\n"), two.told());
    const Answer one = sandbox.run({u"plan"_s, u"up"_s, u"--steps"_s, u"1"_s});
    QVERIFY2(one.output.startsWith("1 migration up on dev\n"), one.told());
    QVERIFY2(sandbox.run({u"lint"_s}).output.contains("No findings in 2 migrations."), sandbox.run({u"lint"_s}).told());
}

/// Also by Qt's own parser, which tells of wrong options and heads the list of the right ones.
void TestText::theUsersLanguageIsSpoken()
{
    Sandbox sandbox;
    sandbox.environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    sandbox.environment.insert(u"LANGUAGE"_s, u"de"_s);
    const Answer help = sandbox.run({u"lint"_s, u"--help"_s});
    QVERIFY2(help.output.startsWith("Aufruf: switchback lint"), help.told());
    QVERIFY2(help.output.contains("\nOptionen:\n"), help.told());
    const Answer wrong = sandbox.run({u"lint"_s, u"--nonsense"_s});
    QVERIFY2(wrong.errors.contains("Fehler: Unbekannte Option"), wrong.told());
    QVERIFY2(wrong.errors.contains("switchback lint --help nennt, was möglich ist."), wrong.told());
}

void TestText::helpIsASentence_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name :
         {"init", "new", "status", "lint", "plan", "up", "down", "verify", "snapshot", "diff", "history", "doctor"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestText::helpIsASentence()
{
    QFETCH(const QString, command);
    const Sandbox sandbox;
    const Answer answer = sandbox.run({command, u"--help"_s});
    QCOMPARE(answer.status, 0);
    static const QRegularExpression form(
        uR"(^Usage: switchback [a-z]+( \S+)* \[OPTIONS\]\n\n[A-Z][^\n]*[^.]\.\n\nOptions:\n)"_s);
    QVERIFY2(form.match(QString::fromUtf8(answer.output)).hasMatch(), answer.told());
    for (const QByteArray &line : answer.output.split('\n'))
        QVERIFY2(line.size() <= 80, line.constData());
}

void TestText::directionsHaveTheirOwnHelp()
{
    const Sandbox sandbox;
    QVERIFY(!sandbox.run({u"up"_s, u"--help"_s}).output.toLower().contains("down"));
    QVERIFY(!sandbox.run({u"down"_s, u"--help"_s}).output.contains("all"));
}

void TestText::argumentsThatNobodyTakesAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    // Who writes this wants to go to that version, and not all the way.
    QTest::newRow("up VERSION") << QStringList{u"up"_s, u"20260101120000"_s} << QByteArray("up takes no \"2026");
    QTest::newRow("down VERSION") << QStringList{u"down"_s, u"20260101120000"_s} << QByteArray("down takes no \"2026");
    QTest::newRow("status FOLDER") << QStringList{u"status"_s, u"migrations"_s}
                                   << QByteArray("status takes no \"migrations\"");
    QTest::newRow("plan up VERSION") << QStringList{u"plan"_s, u"up"_s, u"20260101120000"_s}
                                     << QByteArray("plan takes no \"2026");
}

void TestText::argumentsThatNobodyTakesAreRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    const Answer answer = sandbox.run(arguments);
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.errors.contains(says), answer.told());
    QVERIFY2(answer.errors.contains("--help"), answer.told());
    QCOMPARE(broken(sandbox.run({u"status"_s, u"--json"_s}).json(), {u"targets.0.migrations.0.state = pending"_s}),
             QString());
}

void TestText::runsAreInColumns()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.writeMigration(u"20260103120000_index_posts_by_the_users_that_wrote_them"_s,
                                   "CREATE INDEX i ON posts (user_id);\n", "DROP INDEX i;\n"));
    const Answer up = sandbox.run({u"up"_s});
    QCOMPARE(up.status, 0);
    static const QRegularExpression line(u"^(✓ \\S+ +)\\d+ ms$"_s, QRegularExpression::MultilineOption);
    QSet<qsizetype> columns;
    int lines = 0;
    for (const auto &match : line.globalMatch(QString::fromUtf8(up.output))) {
        columns.insert(match.capturedLength(1));
        ++lines;
    }
    QVERIFY2(lines == 3 && columns.size() == 1, up.told());
}

void TestText::verdictsAreInAColumnAndSaidOnce()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.writeMigration(u"20260103120000_add_age"_s, "ALTER TABLE users ADD COLUMN age INTEGER;\n",
                                   "SELECT 1;\n"));
    const Answer verify = sandbox.run({u"verify"_s, u"--all"_s});
    QCOMPARE(verify.status, 1);
    QVERIFY2(verify.output.contains("✓ 20260101120000_create_users  proved  "), verify.told());
    QVERIFY2(verify.output.contains("✗ 20260103120000_add_age       schema-differs  "), verify.told());
    QVERIFY2(verify.output.contains("    Not proved. Down does not restore the schema.\n"
                                    "      added table users: columns.age"),
             verify.told());
    QCOMPARE(verify.output.toLower().count("restore"), 1);
}

void TestText::aRunIsOneLineOfHistory()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QCOMPARE(sandbox.run({u"up"_s}).status, 0);
    QCOMPARE(sandbox.run({u"down"_s}).status, 0);
    const Answer history = sandbox.run({u"history"_s});
    QCOMPARE(history.status, 0);
    const QList<QByteArray> lines = history.output.trimmed().split('\n');
    QVERIFY2(lines.size() == 3, history.told());
    QVERIFY2(lines.at(0).contains("rolled back  20260102120000_create_posts"), history.told());
    QVERIFY2(lines.at(1).contains("applied      20260102120000_create_posts"), history.told());
    QVERIFY2(lines.at(2).contains("applied      20260101120000_create_users"), history.told());
    QVERIFY2(!history.output.contains("  0  "), history.told()); // a user has a name
    static const QRegularExpression took(u" \\d+ ms$"_s);
    for (const QByteArray &line : lines)
        QVERIFY2(took.match(QString::fromUtf8(line)).hasMatch(), line.constData());
}

void TestText::aRunOfAnotherToolIsTold()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    // As another tool leaves it: in the history, and not in the journal.
    QVERIFY(sandbox.run({u"up"_s, u"--steps"_s, u"1"_s}).status == 0);
    Sandbox other;
    other.environment.insert(u"SWITCHBACK_DATA_HOME"_s, other.path(u"data"_s));
    QVERIFY(other.writeGoodProject());
    QVERIFY(other.write(u"dev.db"_s, sandbox.read(u"dev.db"_s)));
    const Answer history = other.run({u"history"_s});
    QCOMPARE(history.output.count('\n'), 1);
    QVERIFY2(history.output.contains("applied  20260101120000_create_users  history table"), history.told());
}

void TestText::locksOfOneObjectAreToldTogether()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    const Answer plan = sandbox.run({u"plan"_s, u"up"_s});
    QVERIFY2(plan.output.contains("RESERVED, EXCLUSIVE on database"), plan.told());
}

void TestText::whatIsSaidOverAndOverIsCounted()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(
        sandbox.writeMigration(u"20260103120000_empty_users"_s, "DELETE FROM users;\n"_ba.repeated(25), "SELECT 1;\n"));
    const Answer text = sandbox.run({u"lint"_s});
    QCOMPARE(text.output.count(": error delete-without-where"), 20);
    QVERIFY2(text.output.contains(".up.sql: delete-without-where: 5 more in this file, all with --format json\n"),
             text.told());
    const QJsonArray all = sandbox.run({u"lint"_s, u"--json"_s}).json().value(u"findings"_s).toArray();
    QCOMPARE(std::ranges::count_if(
                 all, [](const QJsonValue &each) { return each[u"rule"_s].toString() == "delete-without-where"_L1; }),
             25);
}

void TestText::colourIsKeptOutOfPipesAndWhereNobodyWantsIt()
{
    Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(!sandbox.run({u"plan"_s, u"up"_s}).output.contains('\x1b'));
    // A terminal, as script(1) makes one.
    QVERIFY(sandbox.runOnATerminal({u"plan"_s, u"up"_s}).output.contains("\x1b[1mCREATE\x1b[0m"));
    sandbox.environment.insert(u"NO_COLOR"_s, u"1"_s);
    QVERIFY(!sandbox.runOnATerminal({u"plan"_s, u"up"_s}).output.contains('\x1b'));
    sandbox.environment.remove(u"NO_COLOR"_s);
    sandbox.environment.insert(u"TERM"_s, u"dumb"_s);
    QVERIFY(!sandbox.runOnATerminal({u"plan"_s, u"up"_s}).output.contains('\x1b'));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
