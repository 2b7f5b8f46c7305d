// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// The keys that scripts read. They may grow; none may be renamed or change its type.
class TestContract : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keys_data();
    void keys();
    void verifyTellsLostRowsAndDifferences();
    void failuresAreInTheAnswer();
    void errorsAreJsonToo();
    void snapshotsCanBeCompared();
    void newAndInitSayWhatTheyWrote();
    void anEmptyFolderBecomesAProject();
    void textHasNoEscapesWithoutATerminal_data();
    void textHasNoEscapesWithoutATerminal();
    void coloursCanBeAskedFor();
    void helpNamesTheCommand();

private:
    Sandbox m_sandbox; ///< the first migration stands, the second is pending
};

void TestContract::initTestCase()
{
    QVERIFY(m_sandbox.writeGoodProject());
    const Answer answer = m_sandbox.run({u"up"_s, u"--steps"_s, u"1"_s, u"--json"_s});
    QVERIFY2(answer.status == 0, answer.told());
    QCOMPARE(broken(answer.json(),
                    {u"direction = up"_s, u"steps.0.version = 20260101120000"_s, u"steps.0.outcome = applied"_s,
                     u"steps.0.milliseconds number"_s, u"error null"_s}),
             QString());
}

void TestContract::keys_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("status") << QStringList{u"status"_s} << 0
                            << QStringList{u"project.format = golang-migrate"_s,
                                           u"project.path = migrations"_s,
                                           u"project.dialect = sqlite"_s,
                                           u"problems array"_s,
                                           u"targets.0.name = dev"_s,
                                           u"targets.0.dialect = sqlite"_s,
                                           u"targets.0.serverVersion string"_s,
                                           u"targets.0.history = schema_migrations"_s,
                                           u"targets.0.migrations.0.version = 20260101120000"_s,
                                           u"targets.0.migrations.0.name = create_users"_s,
                                           u"targets.0.migrations.0.state = applied"_s,
                                           u"targets.0.migrations.0.appliedAt string"_s,
                                           u"targets.0.migrations.0.reversible bool"_s,
                                           u"targets.0.migrations.0.files.0 string"_s,
                                           u"targets.0.migrations.1.state = pending"_s,
                                           u"targets.0.migrations.1.appliedAt null"_s};
    QTest::newRow("plan up") << QStringList{u"plan"_s, u"up"_s} << 0
                             << QStringList{u"direction = up"_s,
                                            u"steps.0.version = 20260102120000"_s,
                                            u"steps.0.name = create_posts"_s,
                                            u"steps.0.transaction bool"_s,
                                            u"steps.0.statements.0.sql string"_s,
                                            u"steps.0.statements.0.line = 1"_s,
                                            u"steps.0.statements.0.forecast.locks.0.mode string"_s,
                                            u"steps.0.statements.0.forecast.locks.0.object string"_s,
                                            u"steps.0.statements.0.forecast.rewrites array"_s,
                                            u"steps.0.statements.0.forecast.scans array"_s,
                                            u"steps.0.statements.0.forecast.blocksReads bool"_s,
                                            u"steps.0.statements.0.forecast.blocksWrites bool"_s,
                                            u"steps.0.statements.0.forecast.seconds number|null"_s,
                                            u"steps.0.statements.0.forecast.rows number|null"_s};
    QTest::newRow("plan down") << QStringList{u"plan"_s, u"down"_s} << 0
                               << QStringList{u"direction = down"_s, u"steps.0.version = 20260101120000"_s};
    QTest::newRow("dry run") << QStringList{u"up"_s, u"--dry-run"_s} << 0
                             << QStringList{u"direction = up"_s, u"steps.0.statements.0.sql string"_s};
    QTest::newRow("lint") << QStringList{u"lint"_s} << 0
                          << QStringList{u"findings array"_s, u"summary.files = 4"_s, u"summary.errors = 0"_s,
                                         u"summary.warnings = 0"_s, u"summary.infos number"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s} << 0
                            << QStringList{u"results.0.version = 20260102120000"_s,
                                           u"results.0.verdict = proved"_s,
                                           u"results.0.differences array"_s,
                                           u"results.0.lost array"_s,
                                           u"results.0.notes array"_s,
                                           u"results.0.trace.0.direction = up"_s,
                                           u"results.0.trace.0.statement = 1"_s,
                                           u"results.0.trace.0.line = 1"_s,
                                           u"results.0.trace.0.locks array"_s,
                                           u"results.0.trace.0.rewrites array"_s,
                                           u"results.0.trace.0.milliseconds number"_s,
                                           u"results.0.checklist.0.item string"_s,
                                           u"results.0.checklist.0.pass bool|null"_s,
                                           u"results.0.checklist.0.evidence string"_s,
                                           u"results.0.checklist.0.rule string|null"_s,
                                           u"results.1 missing"_s};
    QTest::newRow("diff") << QStringList{u"diff"_s, u"dev"_s, u"at:20260102120000"_s} << 1
                          << QStringList{u"differences.0.object = table"_s, u"differences.0.name = posts"_s,
                                         u"differences.0.kind = added"_s,   u"differences.0.path string"_s,
                                         u"differences.0.before string"_s,  u"differences.0.after string"_s};
    QTest::newRow("snapshot") << QStringList{u"snapshot"_s} << 0
                              << QStringList{u"dialect = sqlite"_s, u"serverVersion string"_s,
                                             u"tables.0.name = users"_s, u"tables.0.columns.1.name = email"_s,
                                             u"tables.1 missing"_s};
    QTest::newRow("history") << QStringList{u"history"_s} << 0
                             << QStringList{u"events.0.at string"_s,       u"events.0.source string"_s,
                                            u"events.0.event = applied"_s, u"events.0.version = 20260101120000"_s,
                                            u"events.0.target = dev"_s,    u"events.0.user string"_s,
                                            u"events.0.detail string"_s};
    QTest::newRow("doctor") << QStringList{u"doctor"_s} << 0
                            << QStringList{u"checks.0.check string"_s, u"checks.0.good bool"_s,
                                           u"checks.0.found string"_s, u"checks.0.hint string"_s};
}

void TestContract::keys()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QStringList, lines);
    const Answer answer = m_sandbox.run(arguments << u"--json"_s);
    QVERIFY2(answer.status == status, answer.told());
    QCOMPARE(broken(answer.json(), lines), QString());
    QCOMPARE(answer.errors, QByteArray());
}

void TestContract::verifyTellsLostRowsAndDifferences()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.writeMigration(u"20260103120000_drop_email_of_users"_s, "ALTER TABLE users DROP COLUMN email;\n",
                                   "ALTER TABLE users ADD COLUMN email TEXT;\n"));
    const Answer answer = sandbox.run({u"verify"_s, u"--json"_s, u"20260103120000"_s, u"--rows"_s, u"7"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(broken(answer.json(),
                    {u"results.0.verdict = schema-differs"_s, u"results.0.lost.0.table = users"_s,
                     u"results.0.lost.0.column = email"_s, u"results.0.lost.0.rows = 7"_s,
                     u"results.0.differences.0.object = table"_s, u"results.0.differences.0.kind = changed"_s,
                     u"results.0.differences.0.path string"_s, u"results.0.differences.0.before string"_s}),
             QString());
}

void TestContract::failuresAreInTheAnswer()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.writeMigration(u"20260103120000_add_age_to_users"_s,
                                   "ALTER TABLE users ADD COLUMN age INTEGER;\n\n  INSERT INTO nosuch VALUES (1);\n",
                                   "ALTER TABLE users DROP COLUMN age;\n"));
    const Answer answer = sandbox.run({u"up"_s, u"--json"_s});
    QCOMPARE(answer.status, 4);
    QCOMPARE(broken(answer.json(),
                    {u"direction = up"_s, u"steps.1.outcome = applied"_s, u"error.version = 20260103120000"_s,
                     u"error.statement = 2"_s, u"error.line = 3"_s, u"error.column = 15"_s,
                     u"error.sqlstate string|null"_s, u"error.message string"_s, u"error.left string"_s}),
             QString());
    QVERIFY2(answer.errors.contains("nosuch"), answer.told());
}

void TestContract::errorsAreJsonToo()
{
    const Answer answer = m_sandbox.run({u"up"_s, u"--json"_s, u"--to"_s, u"9"_s});
    QCOMPARE(answer.status, 2);
    QCOMPARE(broken(answer.json(), {u"error.kind = input"_s, u"error.message string"_s, u"error.hint string"_s}),
             QString());
}

void TestContract::snapshotsCanBeCompared()
{
    const Answer snapshot = m_sandbox.run({u"snapshot"_s});
    QVERIFY(m_sandbox.write(u"then.json"_s, snapshot.output));
    const Answer same = m_sandbox.run({u"diff"_s, u"then.json"_s, u"dev"_s, u"--json"_s});
    QVERIFY2(same.status == 0, same.told());
    QCOMPARE(same.json()["differences"_L1].toArray().size(), 0);
    QVERIFY(m_sandbox.write(u"not.json"_s, "{\"tables\": "));
    QCOMPARE(m_sandbox.run({u"diff"_s, u"not.json"_s, u"dev"_s}).status, 2);
}

void TestContract::newAndInitSayWhatTheyWrote()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(QFile::remove(sandbox.path(u"switchback.toml"_s)));
    const Answer init = sandbox.run({u"init"_s, u"--json"_s});
    QVERIFY2(init.status == 0, init.told());
    QCOMPARE(broken(init.json(),
                    {u"file string"_s, u"format = golang-migrate"_s, u"path = migrations"_s, u"dialect string"_s}),
             QString());
    const Answer created = sandbox.run({u"new"_s, u"add_age_to_users"_s, u"--json"_s});
    QVERIFY2(created.status == 0, created.told());
    const QJsonArray files = created.json()["files"_L1].toArray();
    QCOMPARE(files.size(), 2);
    for (const QJsonValue &file : files)
        QVERIFY(QFile::exists(sandbox.path(file.toString())));
}

void TestContract::anEmptyFolderBecomesAProject()
{
    const Sandbox sandbox;
    const Answer wrong = sandbox.run({u"init"_s, u"--format"_s, u"abacus"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.errors.contains("golang-migrate"), wrong.told());
    QVERIFY(!QFile::exists(sandbox.path(u"switchback.toml"_s)));

    const Answer init = sandbox.run({u"init"_s, u"--format"_s, u"goose"_s, u"--dialect"_s, u"sqlite"_s});
    QVERIFY2(init.status == 0, init.told());
    QVERIFY2(sandbox.run({u"status"_s}).status == 0, sandbox.run({u"status"_s}).told());
    QCOMPARE(sandbox.run({u"new"_s, u"create_users"_s}).status, 0);
    QCOMPARE(broken(sandbox.run({u"lint"_s, u"--json"_s}).json(), {u"summary.files = 1"_s}), QString());
}

void TestContract::textHasNoEscapesWithoutATerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QString &line :
         {u"status"_s, u"lint"_s, u"plan up"_s, u"plan down"_s, u"verify --all"_s, u"history"_s, u"doctor"_s,
          u"diff none dev"_s, u"up --dry-run"_s, u"up --help"_s, u"--help"_s, u"up --to 9"_s, u"nonsense"_s})
        QTest::newRow(qPrintable(line)) << line.split(u' ');
}

void TestContract::textHasNoEscapesWithoutATerminal()
{
    QFETCH(const QStringList, arguments);
    const Answer answer = m_sandbox.run(arguments);
    QVERIFY(answer.status >= 0);
    QVERIFY2(!answer.says("\x1b"), answer.told());
    for (const QByteArray &line : (answer.output + answer.errors).split('\n')) {
        QVERIFY2(!line.endsWith(' '), line.constData());
        QVERIFY2(!line.contains('\t'), line.constData());
    }
}

void TestContract::coloursCanBeAskedFor()
{
    QVERIFY(m_sandbox.run({u"status"_s, u"--color=always"_s}).output.contains("\x1b["));
    QVERIFY(m_sandbox.run({u"status"_s, u"--color"_s, u"always"_s}).output.contains("\x1b["));
    QVERIFY(!m_sandbox.run({u"status"_s, u"--color"_s, u"never"_s}).output.contains("\x1b["));
}

void TestContract::helpNamesTheCommand()
{
    const Answer answer = m_sandbox.run({u"diff"_s, u"--help"_s});
    QVERIFY2(answer.output.startsWith("Usage: switchback diff A B [OPTIONS]\n"), answer.told());
    QVERIFY2(answer.output.contains("--project"), answer.told());
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
