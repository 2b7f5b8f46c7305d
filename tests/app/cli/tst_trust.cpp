// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/runner.h"
#include "tests/support/listener.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// A project from a stranger: what its scripts may reach, and how its reader lets them.
class TestTrust : public QObject
{
    Q_OBJECT

private slots:
    void isGivenOnceAndKept();
    void isTheReadersNotTheProjects();
    void aNamedScratchServerNeedsIt();
    void theEnvironmentStaysHere_data();
    void theEnvironmentStaysHere();
    void aUrlFromTheEnvironmentNeedsNone();
    void aTypedUrlNeedsNone();
};

static const QByteArray attach = "ATTACH 'other.db' AS other;\nCREATE TABLE other.t (a);\nDETACH other;\n";

void TestTrust::isGivenOnceAndKept()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.writeMigration(u"20260103120000_attach"_s, attach, "SELECT 1;\n"));
    const QStringList verify{u"verify"_s, u"20260103120000"_s};
    const Answer refused = sandbox.run(verify);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.output.contains("up-failed"), refused.told());
    QVERIFY2(refused.output.contains("other.db"), refused.told());
    QVERIFY2(refused.output.contains("switchback verify --trust"), refused.told());
    QVERIFY(!QFile::exists(sandbox.path(u"other.db"_s)));
    QVERIFY2(sandbox.run({u"doctor"_s}).output.contains("not trusted"), sandbox.run({u"doctor"_s}).told());

    const Answer let = sandbox.run(verify + QStringList{u"--trust"_s});
    QVERIFY2(!let.says("--trust"), let.told());
    QVERIFY(QFile::remove(sandbox.path(u"other.db"_s)));
    sandbox.run(verify);
    QVERIFY(QFile::exists(sandbox.path(u"other.db"_s)));
    QVERIFY(!sandbox.run({u"doctor"_s}).output.contains("not trusted"));
}

void TestTrust::isTheReadersNotTheProjects()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.write(u"switchback.toml"_s, sandbox.read(u"switchback.toml"_s) + "trust = true\n"));
    const Answer unknown = sandbox.run({u"status"_s});
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.errors.contains("unknown key"), unknown.told());
}

void TestTrust::aNamedScratchServerNeedsIt()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeSettings("postgresql", "[scratch]\nurl = \"postgresql:///postgres?host=/nonexistent\"\n"));
    QVERIFY(sandbox.writeMigration(u"1_create_users"_s, "CREATE TABLE users (id int);\n", "DROP TABLE users;\n"));
    for (const QStringList &arguments : {QStringList{u"verify"_s}, QStringList{u"diff"_s, u"none"_s, u"at:1"_s}}) {
        const Answer refused = sandbox.run(arguments);
        QVERIFY2(refused.status == 2, refused.told());
        QVERIFY2(refused.errors.contains("--trust") && refused.errors.contains("/nonexistent"), refused.told());
        QCOMPARE(refused.errors.count("error:"), 1);
    }
    QCOMPARE(sandbox.run({u"diff"_s, u"none"_s, u"at:1"_s, u"--trust"_s}).status, 3); // asked for, and not there
    QCOMPARE(sandbox.run({u"verify"_s}).status, 3);
}

static const QByteArray secret = "wJalrXUtnFEMI";

static bool writeStranger(const Sandbox &sandbox, const QByteArray &target, const QByteArray &scratch = "auto")
{
    return sandbox.writeMigration(u"1_create_users"_s, "CREATE TABLE users (id int);\n", "DROP TABLE users;\n")
        && sandbox.write(u"switchback.toml"_s,
                         "[project]\nformat = \"golang-migrate\"\npath = \"migrations\"\n"
                         "dialect = \"postgresql\"\n[target.live]\nurl = \""
                             + target + "\"\n[scratch]\nurl = \"" + scratch + "\"\n");
}

void TestTrust::theEnvironmentStaysHere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("status") << QStringList{u"status"_s} << 2 << QByteArray("switchback.toml:6:");
    QTest::newRow("status --json") << QStringList{u"status"_s, u"--json"_s} << 2 << QByteArray("switchback.toml:6:");
    QTest::newRow("up") << QStringList{u"up"_s} << 2 << QByteArray("switchback.toml:6:");
    QTest::newRow("down") << QStringList{u"down"_s} << 2 << QByteArray("switchback.toml:6:");
    QTest::newRow("plan") << QStringList{u"plan"_s, u"up"_s} << 2 << QByteArray("switchback.toml:6:");
    QTest::newRow("history") << QStringList{u"history"_s} << 2 << QByteArray("switchback.toml:6:");
    QTest::newRow("snapshot") << QStringList{u"snapshot"_s} << 2 << QByteArray("switchback.toml:6:");
    QTest::newRow("diff") << QStringList{u"diff"_s, u"none"_s, u"live"_s} << 2 << QByteArray("switchback.toml:6:");
    QTest::newRow("lint") << QStringList{u"lint"_s, u"--target"_s, u"live"_s} << 2 << QByteArray("switchback.toml:6:");
    QTest::newRow("doctor") << QStringList{u"doctor"_s} << 1 << QByteArray("switchback.toml:6:");
    QTest::newRow("verify") << QStringList{u"verify"_s, u"--all"_s} << 2 << QByteArray("switchback.toml:8:");
    QTest::newRow("diff at") << QStringList{u"diff"_s, u"none"_s, u"at:1"_s} << 2 << QByteArray("switchback.toml:8:");
}

void TestTrust::theEnvironmentStaysHere()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, line);
    const Listener listener;
    Sandbox sandbox;
    sandbox.environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, QString::fromLatin1(secret));
    const QByteArray url = "postgresql://${AWS_SECRET_ACCESS_KEY}@" + listener.address() + "/x?connect_timeout=2";
    QVERIFY(writeStranger(sandbox, url, url));
    const Answer refused = sandbox.run(arguments);
    QVERIFY2(refused.status == status, refused.told());
    QVERIFY2(!listener.wasReached(), refused.told());
    QVERIFY2(refused.says("AWS_SECRET_ACCESS_KEY") && refused.says(line) && refused.says("--trust"), refused.told());
    QVERIFY2(!refused.says(secret), refused.told());
    if (arguments == QStringList{u"status"_s}) { // and the way out is one
        const Answer let = sandbox.run({u"status"_s, u"--trust"_s});
        QVERIFY2(listener.wasReached(), let.told());
        QVERIFY2(let.status == 3, let.told());
    }
}

void TestTrust::aUrlFromTheEnvironmentNeedsNone()
{
    const Listener listener;
    Sandbox sandbox;
    QVERIFY(writeStranger(sandbox, "${DATABASE_URL}"));
    const QByteArray url = "postgresql://app:" + secret + '@' + listener.address() + "/x?connect_timeout=2";
    sandbox.environment.insert(u"DATABASE_URL"_s, QString::fromLatin1(url));
    const Answer reached = sandbox.run({u"status"_s});
    QVERIFY2(listener.wasReached(), reached.told());
    QVERIFY2(!reached.says(secret), reached.told());
    // A secret that is no URL is told to nobody.
    sandbox.environment.insert(u"DATABASE_URL"_s, QString::fromLatin1(secret) + u":rest"_s);
    const Answer refused = sandbox.run({u"status"_s});
    QVERIFY2(refused.status == 2 && refused.says("DATABASE_URL"), refused.told());
    QVERIFY2(!refused.says(secret) && !refused.says(secret.toLower()), refused.told());
}

void TestTrust::aTypedUrlNeedsNone()
{
    const Listener listener;
    Sandbox sandbox;
    QVERIFY(writeStranger(sandbox, "sqlite:dev.db"));
    sandbox.environment.insert(u"SHOP_PASSWORD"_s, QString::fromLatin1(secret));
    const QString url = QString::fromLatin1("postgresql://app:${SHOP_PASSWORD}@" + listener.address()
                                            + "/x?connect_timeout=2");
    const Answer reached = sandbox.run({u"status"_s, u"--target"_s, url});
    QVERIFY2(listener.wasReached(), reached.told());
    QVERIFY2(reached.status == 3 && !reached.says(secret), reached.told());
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
