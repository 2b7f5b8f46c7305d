// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/runner.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Projects of MySQL and MariaDB are read and linted; whatever needs a server answers with one clear error.
class TestMySql : public QObject
{
    Q_OBJECT

private slots:
    void lintReadsTheProject_data();
    void lintReadsTheProject();
    void theDialectIsDetected_data();
    void theDialectIsDetected();
    void whatNeedsAServerSaysSo_data();
    void whatNeedsAServerSaysSo();
    void doctorTellsWithoutComplaint();

private:
    static bool write(const Sandbox &sandbox, const QByteArray &dialect, bool settings = true);
};

bool TestMySql::write(const Sandbox &sandbox, const QByteArray &dialect, bool settings)
{
    if (settings
        && !sandbox.write(u"switchback.toml"_s,
                          "[project]\nformat = \"golang-migrate\"\npath = \"migrations\"\ndialect = \"" + dialect
                              + "\"\n[target.dev]\nurl = \"" + dialect + "://root@localhost/shop\"\n"))
        return false;
    return sandbox.writeMigration(u"20260101000000_users"_s,
                                  "CREATE TABLE `users` (id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, email "
                                  "varchar(100) NOT NULL DEFAULT '') ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n",
                                  "DROP TABLE `users`;\n")
        && sandbox.writeMigration(u"20260102000000_email"_s, "ALTER TABLE `users` MODIFY email varchar(320);\n",
                                  "ALTER TABLE `users` MODIFY email varchar(100) NOT NULL DEFAULT '';\n");
}

void TestMySql::lintReadsTheProject_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::newRow("MySQL") << "mysql"_ba;
    QTest::newRow("MariaDB") << "mariadb"_ba;
}

void TestMySql::lintReadsTheProject()
{
    QFETCH(QByteArray, dialect);
    const Sandbox sandbox;
    QVERIFY(write(sandbox, dialect));
    const Answer answer = sandbox.run({u"lint"_s, u"--json"_s});
    QCOMPARE(answer.status, 1);
    QStringList rules;
    const QJsonArray findings = answer.json()[u"findings"_s].toArray();
    for (const auto finding : findings)
        rules.append(finding.toObject()[u"rule"_s].toString());
    QVERIFY2(rules.contains(u"mysql-modify-loses-attributes"_s), answer.told());
    QVERIFY2(rules.contains(u"mysql-copy-algorithm"_s),
             answer.told()); // 100 characters fit one length byte, 320 do not
    QVERIFY2(!rules.contains(u"syntax-error"_s), answer.told());
}

void TestMySql::theDialectIsDetected_data()
{
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QByteArray>("dialect");
    QTest::newRow("MySQL's words") << "CREATE TABLE `a` (id int AUTO_INCREMENT PRIMARY KEY) ENGINE=InnoDB;"_ba
                                   << "mysql"_ba;
    QTest::newRow("MariaDB's words") << "CREATE OR REPLACE TABLE `a` (id int AUTO_INCREMENT PRIMARY KEY);"_ba
                                     << "mariadb"_ba;
    QTest::newRow("PostgreSQL's words") << "CREATE TABLE a (id bigserial PRIMARY KEY, at timestamptz);"_ba
                                        << "postgresql"_ba;
    QTest::newRow("what only PostgreSQL parses")
        << "ALTER TABLE a ALTER COLUMN b TYPE bigint;\nALTER TABLE a VALIDATE CONSTRAINT c;"_ba << "postgresql"_ba;
}

void TestMySql::theDialectIsDetected()
{
    QFETCH(QByteArray, up);
    QFETCH(QByteArray, dialect);
    const Sandbox sandbox;
    QVERIFY(sandbox.writeMigration(u"20260101000000_a"_s, up + '\n', "DROP TABLE a;\n"));
    const Answer answer = sandbox.run({u"init"_s, u"--json"_s});
    QVERIFY2(answer.json()[u"dialect"_s].toString().toUtf8() == dialect
                 || sandbox.read(u"switchback.toml"_s).contains("dialect = \"" + dialect + '"'),
             answer.told());
}

void TestMySql::whatNeedsAServerSaysSo_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QStringList>("arguments");
    for (const char *dialect : {"mysql", "mariadb"}) {
        for (const QStringList &arguments :
             {QStringList{u"up"_s}, QStringList{u"up"_s, u"--dry-run"_s}, QStringList{u"down"_s},
              QStringList{u"plan"_s, u"up"_s}, QStringList{u"status"_s}, QStringList{u"verify"_s, u"--all"_s},
              QStringList{u"snapshot"_s}, QStringList{u"diff"_s, u"none"_s, u"dev"_s},
              QStringList{u"diff"_s, u"none"_s, u"at:20260101000000"_s}, QStringList{u"history"_s}})
            QTest::addRow("%s: %s", dialect, qPrintable(arguments.join(u' '))) << QByteArray(dialect) << arguments;
    }
}

void TestMySql::whatNeedsAServerSaysSo()
{
    QFETCH(QByteArray, dialect);
    QFETCH(QStringList, arguments);
    const Sandbox sandbox;
    QVERIFY(write(sandbox, dialect));
    const Answer answer = sandbox.run(arguments);
    QVERIFY2(answer.status == 3, answer.told());
    QVERIFY2(answer.says("reads MySQL and MariaDB migrations and lints them; running them comes later"), answer.told());
    const Answer json = sandbox.run(arguments + QStringList{u"--json"_s});
    QVERIFY2(json.status == 3, json.told());
}

void TestMySql::doctorTellsWithoutComplaint()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    const Answer answer = sandbox.run({u"doctor"_s, u"--json"_s});
    const QJsonArray checks = answer.json()[u"checks"_s].toArray();
    int seen = 0;
    for (const auto check : checks) {
        const QString what = check.toObject()[u"check"_s].toString();
        if (what == "MySQL"_L1 || what == "MariaDB"_L1) {
            ++seen;
            QVERIFY(check.toObject()[u"good"_s].toBool());
        }
    }
    QVERIFY2(seen == 2, answer.told());
}

QTEST_GUILESS_MAIN(TestMySql)
#include "tst_mysql.moc"
