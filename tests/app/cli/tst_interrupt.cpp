// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/runner.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/types.h>

using namespace Qt::StringLiterals;

/// Ctrl+C in the middle of a statement: the command ends soon, says so once, and leaves nothing behind.
class TestInterrupt : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void lintTellsFindingsAsTheyComeAndThatItWasStopped();
};

static const QByteArray slowOnSqlite =
    "INSERT INTO slow WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
    "WHERE i < 4000000000) SELECT max(i) FROM n;\n";

void TestInterrupt::leavesNothingBehind_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("slow");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sign"); // a file that shows that it has begun
    QTest::addColumn<int>("signal");
    for (const int signal : {SIGINT, SIGTERM}) {
        QTest::newRow(qPrintable(u"proof on SQLite, signal %1"_s.arg(signal)))
            << QByteArray("sqlite") << slowOnSqlite << QStringList{u"verify"_s, u"--all"_s} << u"proof-*.db"_s
            << signal;
        QTest::newRow(qPrintable(u"proof on PostgreSQL, signal %1"_s.arg(signal)))
            << QByteArray("postgresql") << QByteArray("SELECT pg_sleep(600);\n") << QStringList{u"verify"_s, u"--all"_s}
            << u".s.PGSQL.5432"_s << signal;
        QTest::newRow(qPrintable(u"run on SQLite, signal %1"_s.arg(signal)))
            << QByteArray("sqlite") << slowOnSqlite << QStringList{u"up"_s} << u"dev.db-journal"_s << signal;
    }
}

static bool standsSomewhere(const QString &folder, const QString &pattern)
{
    return QDirIterator(folder, {pattern}, QDir::AllEntries | QDir::Hidden | QDir::System, QDirIterator::Subdirectories)
        .hasNext();
}

/// Processes with the folder on their command line: servers that were started in it.
static QByteArrayList processesIn(const QString &folder)
{
    QByteArrayList found;
    for (const QString &process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile file(u"/proc/%1/cmdline"_s.arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const QByteArray words = file.readAll().replace('\0', ' '); words.contains(QFile::encodeName(folder)))
            found.append(words);
    }
    return found;
}

void TestInterrupt::leavesNothingBehind()
{
    QFETCH(const QByteArray, dialect);
    QFETCH(const QByteArray, slow);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, sign);
    QFETCH(const int, signal);
    Sandbox sandbox;
    QVERIFY(sandbox.write(u"switchback.toml"_s,
                          "[project]\nformat = \"golang-migrate\"\npath = \"migrations\"\ndialect = \"" + dialect
                              + "\"\n[target.dev]\nurl = \"sqlite:dev.db\"\n"));
    QVERIFY(sandbox.writeMigration(u"1_slow"_s, "CREATE TABLE slow (a int);\n" + slow, "DROP TABLE slow;\n"));
    const QString scratch = sandbox.path(u"t"_s);
    QVERIFY(QDir().mkpath(scratch));
    sandbox.environment.insert(u"TMPDIR"_s, scratch);
    const std::unique_ptr<QProcess> process = sandbox.startUnprivileged(arguments);
    QVERIFY2(QTest::qWaitFor([&] { return standsSomewhere(sandbox.path(), sign); }, 30'000),
             process->readAllStandardError());
    QTest::qWait(1000); // into the slow statement
    QCOMPARE(process->state(), QProcess::Running);
    QCOMPARE(::kill(pid_t(process->processId()), signal), 0);
    QVERIFY(process->waitForFinished(10'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 4);
    const QByteArray errors = process->readAllStandardError();
    QCOMPARE(errors.count("error:"), 1);
    QCOMPARE(QDir(scratch).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    QCOMPARE(processesIn(scratch), QByteArrayList());
    if (arguments.first() == u"up"_s) {
        QCOMPARE(broken(sandbox.runUnprivileged({u"status"_s, u"--json"_s}).json(),
                        {u"targets.0.migrations.0.state = pending"_s}),
                 QString());
        QVERIFY(!QFile::exists(sandbox.path(u"dev.db-switchback.lock"_s)));
    }
}

/// The command waits for its reader, so the signal always meets it in the middle.
void TestInterrupt::lintTellsFindingsAsTheyComeAndThatItWasStopped()
{
    Sandbox sandbox;
    QVERIFY(sandbox.writeSettings("postgresql"));
    for (int i = 1; i <= 1500; ++i)
        QVERIFY(sandbox.writeMigration(u"%1_step"_s.arg(i, 4, 10, QChar(u'0')), "DROP TABLE t;\n", "SELECT 1;\n"));
    const std::unique_ptr<QProcess> process = sandbox.startUnprivileged({u"lint"_s});
    QVERIFY(process->waitForReadyRead(30'000));
    QCOMPARE(process->state(), QProcess::Running);
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    QVERIFY(process->waitForFinished(30'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 4);
    const QByteArray told = process->readAllStandardOutput();
    QVERIFY(told.contains("migrations/0001_step.up.sql:1:1"));
    QVERIFY(!told.contains("migrations/1500_step.up.sql"));
    QVERIFY2(process->readAllStandardError().contains("Stopped: not every file was looked at."), told.right(500));
}

QTEST_GUILESS_MAIN(TestInterrupt)
#include "tst_interrupt.moc"
