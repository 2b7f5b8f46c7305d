// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/runner.h"
#include "tests/support/postgres.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Every exit status, brought about for real.
class TestExits : public QObject
{
    Q_OBJECT

private slots:
    void wrongUse_data();
    void wrongUse();
    void wrongUseIsJsonWhereJsonIsAskedFor();
    void nothingToSay();
    void findingsAreOne();
    void differencesAreOne();
    void failedProofsAreOne();
    void rowsThatViolateAConstraintAreSaidToBeGenerated();
    void aTargetOfAnotherKindHasNoStatus();
    void unreachableIsThree_data();
    void unreachableIsThree();
    void aFailingMigrationIsFour();
    void theHeldLockIsFive();
    void theHeldLockOfAServerIsFive();
    void passwordsInScriptsAreNotPrinted();
};

void TestExits::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no command") << QStringList() << QByteArray("Usage: switchback COMMAND");
    QTest::newRow("no such command") << QStringList{u"frobnicate"_s}
                                     << QByteArray("There is no command \"frobnicate\"");
    QTest::newRow("no such option") << QStringList{u"up"_s, u"--fast"_s} << QByteArray("'fast'");
    QTest::newRow("no such target") << QStringList{u"up"_s, u"--target"_s, u"prod"_s} << QByteArray("prod");
    QTest::newRow("no such version") << QStringList{u"up"_s, u"--to"_s, u"9"_s} << QByteArray("version 9");
    QTest::newRow("no such proof") << QStringList{u"verify"_s, u"9"_s} << QByteArray("no migration 9");
    QTest::newRow("no such format") << QStringList{u"lint"_s, u"--format"_s, u"x"_s} << QByteArray("sarif");
    QTest::newRow("no such file") << QStringList{u"lint"_s, u"x.sql"_s} << QByteArray("x.sql does not exist");
    QTest::newRow("steps") << QStringList{u"up"_s, u"--steps"_s, u"some"_s} << QByteArray("\"some\"");
    QTest::newRow("rows") << QStringList{u"verify"_s, u"--rows"_s, u"0"_s} << QByteArray("\"0\"");
    QTest::newRow("to and steps") << QStringList{u"up"_s, u"--to"_s, u"1"_s, u"--steps"_s, u"1"_s}
                                  << QByteArray("--to and --steps");
    QTest::newRow("all and versions") << QStringList{u"verify"_s, u"20260101120000"_s, u"--all"_s}
                                      << QByteArray("--all and --pending exclude each other");
    QTest::newRow("a report nowhere") << QStringList{u"verify"_s, u"--report"_s, u"nowhere/proofs.html"_s}
                                      << QByteArray("/nowhere for the report");
    QTest::newRow("one schema") << QStringList{u"diff"_s, u"dev"_s} << QByteArray("two schemas");
    QTest::newRow("no such schema") << QStringList{u"diff"_s, u"none"_s, u"x"_s} << QByteArray("a snapshot file");
    QTest::newRow("sideways") << QStringList{u"plan"_s, u"sideways"_s} << QByteArray("\"sideways\"");
    QTest::newRow("no name") << QStringList{u"new"_s} << QByteArray("needs a name");
    QTest::newRow("init twice") << QStringList{u"init"_s} << QByteArray("is there already");
    const QString server = u"postgresql://127.0.0.1:1/x"_s; // nobody listens there, and nobody is asked
    for (const char *command : {"up", "plan", "down", "history"}) {
        QTest::newRow(qPrintable(QString::fromLatin1(command) + u" of another kind of database"_s))
            << QStringList{QString::fromLatin1(command), u"--target"_s, server}
            << QByteArray("a PostgreSQL database, but the project is written for SQLite");
    }
    QTest::newRow("colour") << QStringList{u"status"_s, u"--color"_s, u"red"_s} << QByteArray("\"red\"");
}

void TestExits::wrongUse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    const Answer answer = sandbox.run(arguments);
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.says(says), answer.told());
    if (!arguments.isEmpty()) {
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(answer.errors.count("error:"), 1);
    }
    QVERIFY(!QFile::exists(sandbox.path(u"dev.db"_s)));
}

void TestExits::wrongUseIsJsonWhereJsonIsAskedFor()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    for (const QStringList &arguments :
         {QStringList{u"up"_s, u"--fast"_s, u"--json"_s}, QStringList{u"up"_s, u"extra"_s, u"--json"_s},
          QStringList{u"frobnicate"_s, u"--json"_s}, QStringList{u"verify"_s, u"--rows"_s, u"0"_s, u"--json"_s}}) {
        const Answer answer = sandbox.run(arguments);
        QCOMPARE(answer.status, 2);
        QCOMPARE(broken(answer.json(), {u"error.message string"_s, u"error.hint string"_s, u"error.kind = input"_s}),
                 QString());
    }
}

void TestExits::nothingToSay()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    for (const QStringList &arguments :
         {QStringList{u"status"_s}, QStringList{u"plan"_s, u"up"_s}, QStringList{u"verify"_s}, QStringList{u"up"_s},
          QStringList{u"up"_s}, QStringList{u"diff"_s, u"dev"_s, u"at:20260102120000"_s}, QStringList{u"down"_s},
          QStringList{u"history"_s}, QStringList{u"snapshot"_s}, QStringList{u"--help"_s},
          QStringList{u"--version"_s}}) {
        const Answer answer = sandbox.run(arguments);
        QVERIFY2(answer.status == 0, arguments.join(u' ').toUtf8() + '\n' + answer.told());
        QCOMPARE(answer.errors, QByteArray());
        QVERIFY(!answer.output.isEmpty());
    }
}

void TestExits::findingsAreOne()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.write(u"migrations/20260103120000_add_age_to_users.up.sql"_s,
                          "ALTER TABLE users ADD COLUMN age INTEGER;\n"));
    QCOMPARE(sandbox.run({u"lint"_s}).status, 1); // no down script
}

void TestExits::differencesAreOne()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QCOMPARE(sandbox.run({u"diff"_s, u"none"_s, u"at:20260101120000"_s}).status, 1);
}

void TestExits::failedProofsAreOne()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.writeMigration(u"20260103120000_add_age_to_users"_s, "ALTER TABLE users ADD COLUMN age INTEGER;\n",
                                   "SELECT 1;\n"));
    const Answer answer = sandbox.run({u"verify"_s, u"20260103120000"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.output.contains("schema-differs"), answer.told());
    // Up again fails too, and must not read like the first run.
    QVERIFY2(answer.output.contains("up again fails: migrations/20260103120000_add_age_to_users.up.sql:1: "),
             answer.told());
}

void TestExits::rowsThatViolateAConstraintAreSaidToBeGenerated()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.writeMigration(u"20260103120000_create_members"_s,
                                   "CREATE TABLE members (email TEXT CHECK (email = 'nobody'));\n"
                                   "INSERT INTO members SELECT email FROM users;\n",
                                   "DROP TABLE members;\n"));
    const Answer answer = sandbox.run({u"verify"_s, u"20260103120000"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.output.contains("up-failed"), answer.told());
    QVERIFY2(answer.output.contains("Generated rows do not satisfy the constraint."), answer.told());
}

void TestExits::aTargetOfAnotherKindHasNoStatus()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeSettings("postgresql"));
    QVERIFY(sandbox.writeMigration(u"1_create_users"_s, "CREATE TABLE users (id bigint PRIMARY KEY);\n",
                                   "DROP TABLE users;\n"));
    const Answer answer = sandbox.run({u"status"_s, u"--target"_s, u"sqlite:other.db"_s});
    QVERIFY2(answer.status == 2, answer.told());
    QVERIFY2(answer.errors.contains("The target is a SQLite database, but the project is written for PostgreSQL."),
             answer.told());
    QVERIFY2(!answer.says("pending"), answer.told());
    QVERIFY(!QFile::exists(sandbox.path(u"other.db"_s)));
}

void TestExits::unreachableIsThree_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no server") << QStringList{u"status"_s, u"--target"_s, u"postgresql://localhost:1/x"_s};
    QTest::newRow("no socket") << QStringList{u"up"_s, u"--target"_s, u"postgresql:///x?host=/nonexistent"_s};
    QTest::newRow("no folder") << QStringList{u"up"_s, u"--target"_s, u"sqlite:/nonexistent/x.db"_s};
    QTest::newRow("no file") << QStringList{u"snapshot"_s, u"--target"_s, u"sqlite:missing.db"_s};
    QTest::newRow("no database") << QStringList{u"status"_s, u"--target"_s, u"sqlite:switchback.toml"_s};
}

void TestExits::unreachableIsThree()
{
    QFETCH(QStringList, arguments);
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    if (arguments.last().startsWith("postgresql:"_L1)) {
        QVERIFY(sandbox.write(u"switchback.toml"_s,
                              sandbox.read(u"switchback.toml"_s).replace("\"sqlite\"", "\"postgresql\"")));
    }
    const Answer answer = sandbox.run(arguments);
    QVERIFY2(answer.status == 3, answer.told());
    QCOMPARE(answer.errors.count("error:"), 1);
    QCOMPARE(broken(sandbox.run(arguments << u"--json"_s).json(), {u"x missing"_s}), QString());
}

void TestExits::aFailingMigrationIsFour()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.writeMigration(u"20260103120000_add_age_to_users"_s,
                                   "ALTER TABLE users ADD COLUMN age INTEGER;\nINSERT INTO nosuch VALUES (1);\n",
                                   "ALTER TABLE users DROP COLUMN age;\n"));
    const Answer answer = sandbox.run({u"up"_s});
    QCOMPARE(answer.status, 4);
    QVERIFY2(answer.errors.contains("migrations/20260103120000_add_age_to_users.up.sql:2:13: statement 2: "),
             answer.told());
    QVERIFY2(answer.errors.contains("What is left: rolled back."), answer.told());
    QCOMPARE(answer.errors.count("error:"), 1);
    // What went well before stays told, and stays.
    QVERIFY2(answer.output.contains("20260102120000_create_posts"), answer.told());
    const QJsonObject status = sandbox.run({u"status"_s, u"--json"_s}).json();
    QCOMPARE(broken(status, {u"targets.0.migrations.1.state = applied"_s, u"targets.0.migrations.2.state = pending"_s}),
             QString());
}

void TestExits::theHeldLockIsFive()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QCOMPARE(sandbox.run({u"up"_s, u"--steps"_s, u"1"_s}).status, 0);
    const QByteArray path = QFile::encodeName(sandbox.path(u"dev.db-switchback.lock"_s));
    const int lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QVERIFY(lock >= 0);
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    const Answer held = sandbox.run({u"up"_s, u"--json"_s});
    ::close(lock);
    QVERIFY2(held.status == 5, held.told());
    QCOMPARE(broken(held.json(), {u"error.kind = locked"_s, u"error.message string"_s, u"error.hint string"_s}),
             QString());
    QCOMPARE(sandbox.run({u"up"_s}).status, 0); // nothing was left behind
}

void TestExits::passwordsInScriptsAreNotPrinted()
{
    const Sandbox sandbox;
    const QString url = TestPostgres::databaseUrl();
    QVERIFY(!url.isEmpty());
    QVERIFY(sandbox.writeSettings("postgresql", "[target.dev]\nurl = \"" + url.toUtf8() + "\"\n"));
    QVERIFY(sandbox.writeMigration(u"1_create_roles"_s,
                                   "ALTER ROLE nobody_knows SUPERUSER PASSWORD 's3cret';\n"
                                   "CREATE SUBSCRIPTION s CONNECTION 'host=db password=s3cret' PUBLICATION p;\n"
                                   "CREATE USER MAPPING FOR r SERVER x OPTIONS (user 'u', password 's3cret');\n",
                                   "DROP ROLE nobody_knows;\n"));
    const QList<QStringList> calls = {{u"plan"_s, u"up"_s},
                                      {u"plan"_s, u"up"_s, u"--json"_s},
                                      {u"up"_s},
                                      {u"up"_s, u"--json"_s},
                                      {u"status"_s},
                                      {u"history"_s},
                                      {u"verify"_s},
                                      {u"lint"_s},
                                      {u"lint"_s, u"--format"_s, u"json"_s},
                                      {u"lint"_s, u"--format"_s, u"sarif"_s},
                                      {u"lint"_s, u"--format"_s, u"gcc"_s},
                                      {u"lint"_s, u"--format"_s, u"github"_s},
                                      {u"lint"_s, u"--format"_s, u"gitlab"_s},
                                      {u"lint"_s, u"--format"_s, u"junit"_s}};
    for (const QStringList &call : calls) {
        const Answer answer = sandbox.run(call);
        QVERIFY2(!answer.says("s3cret"), call.join(u' ').toUtf8() + '\n' + answer.told());
    }
    // The statement itself is told.
    QVERIFY2(sandbox.run({u"plan"_s, u"up"_s}).output.contains("SUPERUSER PASSWORD '******'"), "plan");
    QVERIFY2(sandbox.run({u"lint"_s}).output.contains("SUPERUSER PASSWORD '******'"), "lint");
}

void TestExits::theHeldLockOfAServerIsFive()
{
    const Sandbox sandbox;
    const QString url = TestPostgres::databaseUrl();
    QVERIFY(!url.isEmpty());
    QVERIFY(sandbox.writeSettings("postgresql", "[target.dev]\nurl = \"" + url.toUtf8() + "\"\n"));
    QVERIFY(
        sandbox.writeMigration(u"1_sleep"_s, "CREATE TABLE a (id int);\nSELECT pg_sleep(60);\n", "DROP TABLE a;\n"));
    QProcess first;
    first.setProcessEnvironment(sandbox.environment);
    first.setWorkingDirectory(sandbox.path());
    first.start(commandPath(), {u"up"_s});
    const auto watcher = TestPostgres::connect(*Database::parseUrl(url, {}));
    QVERIFY(watcher);
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto sleeping = watcher->execute(
                "SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep%'");
            return sleeping && !sleeping->rows.isEmpty();
        },
        10'000));
    const Answer second = sandbox.run({u"up"_s});
    // The first is asked to stop, which it does cleanly, in the middle of its statement.
    first.terminate();
    QVERIFY(first.waitForFinished(10'000));
    QVERIFY2(second.status == 5, second.told());
    QCOMPARE(first.exitStatus(), QProcess::NormalExit);
    QCOMPARE(first.exitCode(), 4);
}

QTEST_GUILESS_MAIN(TestExits)
#include "tst_exits.moc"
