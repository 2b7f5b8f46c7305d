// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRedact : public QObject
{
    Q_OBJECT

private slots:
    void hidesPasswordsOnly_data();
    void hidesPasswordsOnly();
    void hidesPasswordsInSql_data();
    void hidesPasswordsInSql();
    void placesStayWhatTheyAre();
};

void TestRedact::hidesPasswordsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("in the authority") << u"postgresql://ana:s3cret@db/shop"_s << u"postgresql://ana:***@db/shop"_s;
    QTest::newRow("one that holds an @") << u"mysql://ana:p@ss@db:3306/shop"_s << u"mysql://ana:***@db:3306/shop"_s;
    QTest::newRow("without a user") << u"postgresql://:s3cret@db/shop"_s << u"postgresql://:***@db/shop"_s;
    QTest::newRow("in the query") << u"postgresql://db/shop?user=ana&password=s3cret&x=1"_s
                                  << u"postgresql://db/shop?user=ana&password=***&x=1"_s;
    QTest::newRow("in key=value form") << u"host=db password='a b' user=ana"_s << u"host=db password=*** user=ana"_s;
    QTest::newRow("within a sentence") << u"could not reach postgres://a:b@c/d: refused"_s
                                       << u"could not reach postgres://a:***@c/d: refused"_s;
    QTest::newRow("no password") << u"postgresql://ana@db:5432/shop"_s << u"postgresql://ana@db:5432/shop"_s;
    QTest::newRow("a variable is no password") << u"postgresql://ana:${PW}@db/shop?password=${PW}&x=1"_s
                                               << u"postgresql://ana:${PW}@db/shop?password=${PW}&x=1"_s;
    QTest::newRow("a variable within one")
        << u"postgresql://ana:s3${PW}@db/shop"_s << u"postgresql://ana:***@db/shop"_s;
    QTest::newRow("a variable, then an @")
        << u"postgresql://ana:${PW}@s3cret@db/shop"_s << u"postgresql://ana:***@db/shop"_s;
    QTest::newRow("a variable in key=value form") << u"password = ${PW} x"_s << u"password = ${PW} x"_s;
    QTest::newRow("a file") << u"sqlite:shop.db"_s << u"sqlite:shop.db"_s;
}

void TestRedact::hidesPasswordsOnly()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text), expected);
}

void TestRedact::hidesPasswordsInSql_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *sql, const char *expected) {
        QTest::newRow(name) << QByteArray(sql) << QByteArray(expected);
    };
    row("CREATE USER of MySQL", "CREATE USER 'app'@'%' IDENTIFIED BY 's3cret';",
        "CREATE USER 'app'@'%' IDENTIFIED BY '******';");
    row("in double quotes", "alter user app identified by \"s3cret\"", "alter user app identified by \"******\"");
    row("with a plugin", "ALTER USER a IDENTIFIED WITH mysql_native_password BY 's3cret' REPLACE 'old' PASSWORD EXPIRE",
        "ALTER USER a IDENTIFIED WITH mysql_native_password BY '******' REPLACE '***' PASSWORD EXPIRE");
    row("a hash", "CREATE USER a IDENTIFIED WITH 'caching_sha2_password' AS '$A$005'",
        "CREATE USER a IDENTIFIED WITH 'caching_sha2_password' AS '******'");
    row("an old hash", "GRANT ALL ON *.* TO a IDENTIFIED BY PASSWORD '*94BDCE'",
        "GRANT ALL ON *.* TO a IDENTIFIED BY PASSWORD '*******'");
    row("MariaDB's plugins", "CREATE USER a IDENTIFIED VIA ed25519 USING PASSWORD('s3cret') OR unix_socket",
        "CREATE USER a IDENTIFIED VIA ed25519 USING PASSWORD('******') OR unix_socket");
    row("two users", "CREATE USER a IDENTIFIED BY 'x', b IDENTIFIED BY\n  'y'",
        "CREATE USER a IDENTIFIED BY '*', b IDENTIFIED BY\n  '*'");
    row("SET PASSWORD", "SET PASSWORD FOR 'app'@'%' = PASSWORD('s3cret'); SET PASSWORD = 'x'",
        "SET PASSWORD FOR 'app'@'%' = PASSWORD('******'); SET PASSWORD = '*'");
    row("a role of PostgreSQL", "CREATE ROLE app LOGIN PASSWORD 's3cret' VALID UNTIL '2030-01-01'",
        "CREATE ROLE app LOGIN PASSWORD '******' VALID UNTIL '2030-01-01'");
    row("an encrypted one", "ALTER ROLE app WITH ENCRYPTED PASSWORD 'md5abc'",
        "ALTER ROLE app WITH ENCRYPTED PASSWORD '******'");
    row("an escape string", "ALTER ROLE app PASSWORD E'a\\'b'; SELECT 'c'",
        "ALTER ROLE app PASSWORD E'****'; SELECT 'c'");
    row("a doubled quote", "ALTER ROLE app PASSWORD 'a''b'; SELECT 'c'", "ALTER ROLE app PASSWORD '****'; SELECT 'c'");
    row("dollar quotes", "ALTER ROLE app PASSWORD $p$s3$cret$p$", "ALTER ROLE app PASSWORD $p$*******$p$");
    row("no password", "ALTER ROLE app PASSWORD NULL", "ALTER ROLE app PASSWORD NULL");
    row("a subscription", "CREATE SUBSCRIPTION s CONNECTION 'host=db password=s3cret user=r' PUBLICATION p",
        "CREATE SUBSCRIPTION s CONNECTION 'host=db password=****** user=r' PUBLICATION p");
    row("a subscription, quoted", "ALTER SUBSCRIPTION s CONNECTION 'host=db password=''a b'' user=r'",
        "ALTER SUBSCRIPTION s CONNECTION 'host=db password=''***'' user=r'");
    row("a subscription by URL", "CREATE SUBSCRIPTION s CONNECTION 'postgresql://r:s3cret@db/x' PUBLICATION p",
        "CREATE SUBSCRIPTION s CONNECTION 'postgresql://r:******@db/x' PUBLICATION p");
    row("a user mapping", "CREATE USER MAPPING FOR r SERVER s OPTIONS (user 'u', password 's3cret')",
        "CREATE USER MAPPING FOR r SERVER s OPTIONS (user 'u', password '******')");
    row("a changed user mapping", "ALTER USER MAPPING FOR r SERVER s OPTIONS (SET password 's3cret')",
        "ALTER USER MAPPING FOR r SERVER s OPTIONS (SET password '******')");
    row("a server of MySQL", "CREATE SERVER s FOREIGN DATA WRAPPER mysql OPTIONS (USER 'u', PASSWORD 's3cret', PORT 1)",
        "CREATE SERVER s FOREIGN DATA WRAPPER mysql OPTIONS (USER 'u', PASSWORD '******', PORT 1)");
    row("a replica", "CHANGE MASTER TO MASTER_USER='u', MASTER_PASSWORD='s3cret'",
        "CHANGE MASTER TO MASTER_USER='u', MASTER_PASSWORD='******'");
    row("in a row", "UPDATE users SET \"password\" = 's3cret' WHERE id = 1",
        "UPDATE users SET \"password\" = '******' WHERE id = 1");
    row("a column", "CREATE TABLE u (\"password\" text, password_hash text DEFAULT 'x', `password` text)",
        "CREATE TABLE u (\"password\" text, password_hash text DEFAULT 'x', `password` text)");
    row("a text about passwords", "INSERT INTO t VALUES ('Enter your password', 'Then go on')",
        "INSERT INTO t VALUES ('Enter your password', 'Then go on')");
    row("a cast", "ALTER TABLE u ALTER COLUMN password TYPE bytea USING password::bytea",
        "ALTER TABLE u ALTER COLUMN password TYPE bytea USING password::bytea");
    row("no value", "UPDATE u SET password = NULL WHERE id = 1", "UPDATE u SET password = NULL WHERE id = 1");
    row("a variable", "CONNECTION 'host=db password=${PW}'", "CONNECTION 'host=db password=${PW}'");
    row("one that is not closed", "ALTER ROLE app PASSWORD 's3cret", "ALTER ROLE app PASSWORD '******");
    row("nothing behind it", "ALTER ROLE app PASSWORD", "ALTER ROLE app PASSWORD");
}

void TestRedact::hidesPasswordsInSql()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, expected);
    QCOMPARE(withSecretsHidden(sql), expected);
    QVERIFY(!redacted(QString::fromUtf8(sql)).contains("s3cret"_L1));
}

void TestRedact::placesStayWhatTheyAre()
{
    const QByteArray sql = "ALTER ROLE a PASSWORD 'é€😀x'; SELECT 1";
    const QByteArray hidden = withSecretsHidden(sql);
    QCOMPARE(hidden, "ALTER ROLE a PASSWORD '·•🔒*'; SELECT 1");
    QCOMPARE(hidden.size(), sql.size());
    QCOMPARE(QString::fromUtf8(hidden).size(), QString::fromUtf8(sql).size());
    // Half a character at the end.
    QCOMPARE(withSecretsHidden("PASSWORD '\xE2\x82").size(), 12);
    const QByteArray nothing = "SELECT 1";
    QVERIFY(withSecretsHidden(nothing).isSharedWith(nothing));
}

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
