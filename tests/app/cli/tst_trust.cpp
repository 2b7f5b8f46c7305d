// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/runner.h"

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
    QVERIFY(sandbox.write(u"switchback.toml"_s,
                          "[project]\nformat = \"golang-migrate\"\npath = \"migrations\"\ndialect = \"postgresql\"\n"
                          "[scratch]\nurl = \"postgresql:///postgres?host=/nonexistent\"\n"));
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

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
