// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Lint::Finding;

/// What the rules about indexes, types, security, MySQL, SQLite and portability say of a script, all of it: which of
/// them speak, how grave, once per cause.
class TestExactly : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSaid_data();
    void whatIsSaid();
};

/// The rules whose findings are compared; what others say of the same script is their tests' matter.
static bool isComparedRule(const QString &rule)
{
    static const QStringList rules = {u"duplicate-index"_s,
                                      u"wide-index"_s,
                                      u"index-method-advice"_s,
                                      u"table-without-primary-key"_s,
                                      u"partition-key-not-in-primary-key"_s,
                                      u"autovacuum-disabled"_s,
                                      u"column-order-padding"_s,
                                      u"prefer-bigint-primary-key"_s,
                                      u"prefer-bigint"_s,
                                      u"prefer-identity"_s,
                                      u"prefer-text"_s,
                                      u"prefer-timestamptz"_s,
                                      u"avoid-char"_s,
                                      u"prefer-jsonb"_s,
                                      u"discouraged-type"_s,
                                      u"table-policy"_s,
                                      u"row-security-gaps"_s,
                                      u"privilege-change"_s,
                                      u"security-definer-search-path"_s,
                                      u"extension-change"_s,
                                      u"feature-needs-newer-server"_s,
                                      u"cross-dialect-syntax"_s,
                                      u"syntax-error"_s};
    return rules.contains(rule) || (rule.startsWith("mysql-"_L1) && rule != "mysql-non-transactional-ddl"_L1)
        || rule.startsWith("sqlite-"_L1);
}

void TestExactly::whatIsSaid_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char *name, const char *attributes, const char *sql, const QStringList &said) {
        QTest::newRow(name) << QString::fromUtf8(attributes) << QByteArray(sql) << said;
    };
    // MySQL and MariaDB
    row("another type",
        "dialect=mysql schema=\"CREATE TABLE orders (id bigint unsigned PRIMARY KEY, qty int NOT NULL)\"",
        "ALTER TABLE orders MODIFY qty bigint NOT NULL;", {u"error mysql-copy-algorithm"_s});
    row("another type, and the old one is not known", "dialect=mysql", "ALTER TABLE orders MODIFY qty bigint NOT NULL;",
        {u"info mysql-copy-algorithm"_s, u"info mysql-modify-loses-attributes"_s});
    row("members, and the old ones are not known", "dialect=mysql", "ALTER TABLE t MODIFY st enum('a','b');",
        {u"info mysql-enum-set-change"_s, u"info mysql-modify-loses-attributes"_s});
    row("members in another order", "dialect=mysql schema=\"CREATE TABLE t (st enum('a','b'))\"",
        "ALTER TABLE t MODIFY st ENUM('new','a','b');", {u"warning mysql-enum-set-change"_s});
    row("a column at the end", "dialect=mysql", "ALTER TABLE t ADD COLUMN a int;",
        {u"info mysql-missing-algorithm-lock"_s});
    row("a column at the beginning, on an older server", "dialect=mysql version=8.0.20",
        "ALTER TABLE t ADD COLUMN a int FIRST, ALGORITHM=INPLACE;", {u"info mysql-column-position"_s});
    row("a column and NOT NULL without a default", "dialect=mysql",
        "ALTER TABLE t ADD COLUMN kind int NOT NULL, ALGORITHM=INSTANT;", {u"warning mysql-implicit-zero-default"_s});
    row("a primary key", "dialect=mysql", "ALTER TABLE t ADD PRIMARY KEY (id);",
        {u"info mysql-missing-algorithm-lock"_s, u"warning mysql-inplace-rebuild"_s});
    row("a copy that is asked for", "dialect=mysql", "ALTER TABLE t ADD INDEX idx_t_a (a), ALGORITHM=COPY;",
        {u"error mysql-blocking-algorithm-lock"_s});
    row("a copy that is asked for, of what is not known", "dialect=mysql",
        "ALTER TABLE t MODIFY a bigint, ALGORITHM=COPY;",
        {u"error mysql-blocking-algorithm-lock"_s, u"info mysql-copy-algorithm"_s,
         u"info mysql-modify-loses-attributes"_s});
    row("INSTANT with a lock", "dialect=mysql", "ALTER TABLE t ADD COLUMN a int, ALGORITHM=INSTANT, LOCK=NONE;",
        {u"error mysql-impossible-algorithm-lock"_s});
    row("INSTANT on a server that does not know the word", "dialect=mysql version=5.7",
        "ALTER TABLE t ADD COLUMN a int, ALGORITHM=INSTANT;", {u"error mysql-impossible-algorithm-lock"_s});
    row("MODIFY that forgets", "dialect=mysql schema=\"CREATE TABLE users (email varchar(20) NOT NULL DEFAULT '')\"",
        "ALTER TABLE users MODIFY email varchar(30), ALGORITHM=INPLACE;",
        {u"error mysql-modify-loses-attributes"_s, u"warning mysql-inplace-rebuild"_s});
    row("REFERENCES that is thrown away", "dialect=mysql",
        "CREATE TABLE c (id bigint unsigned PRIMARY KEY, p_id bigint unsigned REFERENCES p (id));",
        {u"error mysql-inline-references-ignored"_s});
    row("checks left off", "dialect=mysql", "SET foreign_key_checks = 0;\nINSERT INTO a (b) VALUES (1);",
        {u"error mysql-foreign-key-checks-left-off"_s});
    row("a MyISAM table in utf8", "dialect=mysql",
        "CREATE TABLE t (id bigint unsigned PRIMARY KEY) ENGINE=MyISAM DEFAULT CHARSET=utf8 COLLATE=utf8_bin;",
        {u"warning mysql-storage-options"_s, u"warning mysql-storage-options"_s});
    row("a counter that is small and signed: told once", "dialect=mysql",
        "CREATE TABLE t (id int NOT NULL AUTO_INCREMENT PRIMARY KEY);", {u"warning prefer-bigint-primary-key"_s});
    row("a counter that is signed only", "dialect=mysql",
        "CREATE TABLE t (id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY);", {u"warning mysql-storage-options"_s});
    row("a small counter in a MyISAM table: two causes", "dialect=mysql",
        "CREATE TABLE t (id int NOT NULL AUTO_INCREMENT PRIMARY KEY) ENGINE=MyISAM;",
        {u"warning mysql-storage-options"_s, u"warning prefer-bigint-primary-key"_s});
    row("a counter that is small", "dialect=mysql",
        "CREATE TABLE t (id int unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY);",
        {u"warning prefer-bigint-primary-key"_s});
    row("a display width", "dialect=mysql", "CREATE TABLE t (id bigint(20) unsigned PRIMARY KEY);",
        {u"info discouraged-type"_s});
    row("two equal keys and one that a longer one begins with", "dialect=mysql",
        "CREATE TABLE t (id bigint unsigned PRIMARY KEY, a int, b int, KEY x (a), KEY y (a, b), KEY z (a, b));",
        {u"warning duplicate-index"_s, u"warning duplicate-index"_s});
    row("SERIAL", "dialect=mysql", "CREATE TABLE t (id SERIAL PRIMARY KEY);", {u"warning cross-dialect-syntax"_s});
    row("a partition that goes", "dialect=mysql", "ALTER TABLE days DROP PARTITION p1;", {});
    row("the same on MariaDB", "dialect=mariadb", "ALTER TABLE days DROP PARTITION p1;", {});
    row("MariaDB's guard on MySQL", "dialect=mysql version=8.4", "ALTER TABLE t ADD COLUMN IF NOT EXISTS a int;",
        {u"error feature-needs-newer-server"_s});
    row("a clause of PostgreSQL on MySQL", "dialect=mysql", "CREATE INDEX CONCURRENTLY i ON t (a);",
        {u"error cross-dialect-syntax"_s});
    row("a partition key that is missing", "dialect=mariadb",
        "CREATE TABLE e (id bigint unsigned PRIMARY KEY, d date) PARTITION BY RANGE (YEAR(d)) (PARTITION p VALUES LESS "
        "THAN (2027));",
        {u"error partition-key-not-in-primary-key"_s});
    row("a text as a key on MySQL", "dialect=mysql",
        "CREATE TABLE t (id bigint unsigned PRIMARY KEY, a text, KEY k (a));", {u"error index-method-advice"_s});
    row("the same on MariaDB, which cuts it", "dialect=mariadb",
        "CREATE TABLE t (id bigint unsigned PRIMARY KEY, a text, KEY k (a));", {u"info index-method-advice"_s});
    row("a key of too many bytes", "dialect=mysql",
        "CREATE TABLE t (id bigint unsigned PRIMARY KEY, a varchar(1000), KEY k (a));", {u"error wide-index"_s});
    row("a definer who is a person", "dialect=mysql", "CREATE DEFINER=`joe`@`localhost` PROCEDURE p() SELECT 1;",
        {u"warning security-definer-search-path"_s});
    row("a password", "dialect=mysql", "SET PASSWORD FOR 'app'@'%' = 'x';", {u"warning privilege-change"_s});
    row("a comment for a newer MariaDB, on MySQL", "dialect=mysql", "/*M!100600 ALTER TABLE t DROP PRIMARY KEY */;",
        {});
    row("a comment that MySQL executes", "dialect=mysql", "/*!50100 ALTER TABLE t DROP PRIMARY KEY */;",
        {u"error mysql-copy-algorithm"_s});
    for (const char *version : {"5.7", "8.0", "8.0.36", "8.4"}) {
        row(qPrintable(u"a comment for MySQL 9, on MySQL "_s + QString::fromLatin1(version)),
            qPrintable(u"dialect=mysql version="_s + QString::fromLatin1(version)),
            "/*!90000 ALTER TABLE t DROP PRIMARY KEY */;", {});
    }
    for (const char *version : {"9.0", "9.1", "0"}) { // 0: nobody tells
        row(qPrintable(u"a comment for MySQL 9, on MySQL "_s + QString::fromLatin1(version)),
            qPrintable(u"dialect=mysql version="_s + QString::fromLatin1(version)),
            "/*!90000 ALTER TABLE t DROP PRIMARY KEY */;", {u"error mysql-copy-algorithm"_s});
    }
    row("a comment for a late release, on a series", "dialect=mysql version=8.0",
        "/*!80036 ALTER TABLE t DROP PRIMARY KEY */;", {u"error mysql-copy-algorithm"_s});
    row("a comment for a newer MariaDB", "dialect=mariadb version=10.6",
        "/*M!100700 ALTER TABLE t DROP PRIMARY KEY */;", {});
    row("a comment for this MariaDB", "dialect=mariadb version=10.6", "/*M!100600 ALTER TABLE t DROP PRIMARY KEY */;",
        {u"error mysql-copy-algorithm"_s});
    row("a part of a statement that an older server does not see", "dialect=mysql version=8.0.20",
        "CREATE TABLE t (id bigint unsigned PRIMARY KEY /*!80023 , hidden int INVISIBLE */);", {});
    // SQLite
    row("a type that changes", "dialect=sqlite", "ALTER TABLE users ALTER COLUMN age TYPE integer;",
        {u"error sqlite-unsupported-alter"_s});
    row("a key that numbers no rows", "dialect=sqlite", "CREATE TABLE t (id BIGINT PRIMARY KEY, a text);",
        {u"warning discouraged-type"_s});
    row("a key that numbers the rows", "dialect=sqlite", "CREATE TABLE t (id integer, a text, PRIMARY KEY (id));", {});
    row("a key of two columns", "dialect=sqlite", "CREATE TABLE t (a int, b int, PRIMARY KEY (a, b));", {});
    row("a text for a key", "dialect=sqlite", "CREATE TABLE t (id text PRIMARY KEY);", {});
    row("several actions", "dialect=sqlite", "ALTER TABLE users ADD COLUMN a int, ADD COLUMN b int;",
        {u"error sqlite-unsupported-alter"_s});
    row("a guard for a column", "dialect=sqlite", "ALTER TABLE users ADD COLUMN IF NOT EXISTS a int;",
        {u"error sqlite-unsupported-alter"_s});
    row("an owner", "dialect=sqlite", "ALTER TABLE users OWNER TO joe;", {u"error sqlite-unsupported-alter"_s});
    row("no statement at all", "dialect=sqlite", "SELEC 1;", {u"error syntax-error"_s});
    row("a default that is not constant", "dialect=sqlite",
        "ALTER TABLE users ADD COLUMN at text NOT NULL DEFAULT CURRENT_TIMESTAMP;",
        {u"error sqlite-add-column-limits"_s});
    row("an indexed column in another case",
        "dialect=sqlite schema=\"CREATE TABLE Users (id integer PRIMARY KEY, Email text); CREATE INDEX i ON users "
        "(email)\"",
        "ALTER TABLE users DROP COLUMN email;", {u"error sqlite-drop-column-limits"_s});
    row("a CHECK that goes with its column",
        "dialect=sqlite schema=\"CREATE TABLE users (id integer PRIMARY KEY, a int CHECK (a > 0))\"",
        "ALTER TABLE users DROP COLUMN a;", {u"warning sqlite-drop-column-limits"_s});
    row("the old table renamed away", "dialect=sqlite transaction=none",
        "ALTER TABLE u RENAME TO u_old;\nCREATE TABLE u (id integer PRIMARY KEY);\nINSERT INTO u (id) SELECT id FROM "
        "u_old;\nDROP TABLE u_old;",
        {u"error sqlite-rebuild-order"_s, u"info sqlite-foreign-keys-pragma"_s});
    row("a rebuild that loses an index",
        "dialect=sqlite transaction=none schema=\"CREATE TABLE u (id integer PRIMARY KEY, m text); CREATE INDEX i ON u "
        "(m)\"",
        "CREATE TABLE new_u (id integer PRIMARY KEY, m text);\nINSERT INTO new_u (id, m) SELECT id, m FROM u;\nDROP "
        "TABLE "
        "u;\nALTER TABLE new_u RENAME TO u;",
        {u"error sqlite-rebuild-loses-objects"_s});
    row("a rebuild that loses a default",
        "dialect=sqlite transaction=none schema=\"CREATE TABLE u (id integer PRIMARY KEY, n int DEFAULT 3)\"",
        "CREATE TABLE new_u (id integer PRIMARY KEY, n int);\nINSERT INTO new_u (id, n) SELECT id, n FROM u;\nDROP "
        "TABLE "
        "u;\nALTER TABLE new_u RENAME TO u;",
        {u"error sqlite-rebuild-loses-objects"_s});
    row("the switch inside a transaction", "dialect=sqlite transaction=none",
        "BEGIN;\nPRAGMA foreign_keys = OFF;\nDROP TABLE parents;\nCOMMIT;", {u"error sqlite-foreign-keys-pragma"_s});
    row("the schema as text", "dialect=sqlite transaction=none", "PRAGMA writable_schema = ON;",
        {u"error sqlite-dangerous-pragma"_s});
    row("the same taken back", "dialect=sqlite transaction=none",
        "PRAGMA writable_schema = ON;\nPRAGMA writable_schema = RESET;", {u"warning sqlite-dangerous-pragma"_s});
    row("a text in double quotes", "dialect=sqlite", "ALTER TABLE t ADD COLUMN st text DEFAULT \"new\";",
        {u"warning sqlite-double-quoted-string"_s});
    row("a table without a key", "dialect=sqlite", "CREATE TABLE a (n int);", {u"info table-without-primary-key"_s});
    row("a form of a newer SQLite", "dialect=sqlite version=3.34", "INSERT INTO t (a) VALUES (1) RETURNING a;",
        {u"error feature-needs-newer-server"_s});
    // PostgreSQL
    row("MySQL's statement in PostgreSQL", "", "CREATE TABLE `t` (`id` int AUTO_INCREMENT PRIMARY KEY);",
        {u"error cross-dialect-syntax"_s});
    row("serial4", "", "CREATE TABLE t (id serial4 PRIMARY KEY);",
        {u"info prefer-identity"_s, u"warning prefer-bigint-primary-key"_s});
    row("a key that is small, and what refers to it", "",
        "CREATE TABLE a (id int PRIMARY KEY);\nCREATE TABLE b (id bigint PRIMARY KEY, a_id int REFERENCES a (id));",
        {u"warning prefer-bigint-primary-key"_s, u"warning prefer-bigint-primary-key"_s});
    row("an older parent leaves no choice", "schema=\"CREATE TABLE a (id int PRIMARY KEY)\"",
        "CREATE TABLE b (id bigint PRIMARY KEY, a_id int REFERENCES a (id));", {});
    row("types of PostgreSQL by all their names", "",
        "CREATE TABLE t (id bigint PRIMARY KEY, a timestamp(3) without time zone, b char, c character(9), d json, e "
        "money, "
        "f time with time zone);",
        {u"info avoid-char"_s, u"info discouraged-type"_s, u"info discouraged-type"_s, u"warning avoid-char"_s,
         u"warning prefer-jsonb"_s, u"warning prefer-timestamptz"_s});
    row("a function with its owner's rights", "",
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';",
        {u"error security-definer-search-path"_s});
    row("row security without a policy", "", "ALTER TABLE docs ENABLE ROW LEVEL SECURITY;",
        {u"warning row-security-gaps"_s});
    const char *owner = "CREATE POLICY p ON docs %1;\nALTER TABLE docs ENABLE ROW LEVEL SECURITY;\n"
                        "ALTER TABLE docs FORCE ROW LEVEL SECURITY;";
    const auto forced = [&](const char *name, const char *policy, const QStringList &said) {
        row(name, "", QByteArray(owner).replace("%1", policy).constData(), said);
    };
    forced("row security for the owner, and a policy that gives all of them everything",
           "FOR ALL TO PUBLIC USING (true)", {u"warning row-security-gaps"_s});
    forced("row security for the owner, and a policy that gives all of them some rows",
           "FOR ALL TO PUBLIC USING (owner = current_user)", {u"info row-security-gaps"_s});
    forced("row security for the owner, and a policy for somebody else", "TO reader USING (owner = current_user)",
           {u"warning row-security-gaps"_s});
    forced("row security for the owner, and everything for somebody else", "TO reader, \"Support\" USING (true)",
           {u"info row-security-gaps"_s, u"warning row-security-gaps"_s});
    forced("row security for the owner, and a policy for some commands", "FOR SELECT USING (true)",
           {u"warning row-security-gaps"_s, u"warning row-security-gaps"_s});
    row("row security for the owner, and a policy that takes rows away", "",
        "CREATE POLICY p ON docs USING (true);\nCREATE POLICY r ON docs AS RESTRICTIVE USING (owner = current_user);\n"
        "ALTER TABLE docs ENABLE ROW LEVEL SECURITY;\nALTER TABLE docs FORCE ROW LEVEL SECURITY;",
        {u"warning row-security-gaps"_s, u"info row-security-gaps"_s});
    row("a grant to all", "", "GRANT ALL ON users TO PUBLIC;", {u"warning privilege-change"_s});
    row("an extension", "", "CREATE EXTENSION hstore;", {u"info extension-change"_s});
    row("autovacuum off", "", "ALTER TABLE t SET (autovacuum_enabled = false);", {u"warning autovacuum-disabled"_s});
    row("an index that another one begins with",
        "schema=\"CREATE TABLE t (id bigint PRIMARY KEY, a int, b int); CREATE INDEX idx_t_a_b ON t (a, b)\"",
        "CREATE INDEX CONCURRENTLY idx_a ON t (a);", {u"warning duplicate-index"_s});
    row("four columns", "", "CREATE INDEX CONCURRENTLY i ON t (a, b, c, d);", {u"info wide-index"_s});
    row("an older server", "version=11", "REINDEX TABLE CONCURRENTLY t;", {u"error feature-needs-newer-server"_s});
}

void TestExactly::whatIsSaid()
{
    QFETCH(QString, attributes);
    QFETCH(QByteArray, sql);
    QFETCH(QStringList, said);
    const QString page = u"```sql flagged "_s + attributes + u'\n' + QString::fromUtf8(sql) + u"\n```\n"_s;
    const QList<Finding> findings = caseOf(examplesIn(page).first(), u"postgresql"_s).check();
    QStringList found;
    for (const Finding &finding : findings) {
        if (isComparedRule(finding.rule))
            found.append(Lint::severityName(finding.severity) + u' ' + finding.rule);
    }
    found.sort();
    said.sort();
    QCOMPARE(found, said);
}

QTEST_GUILESS_MAIN(TestExactly)
#include "tst_exactly.moc"
