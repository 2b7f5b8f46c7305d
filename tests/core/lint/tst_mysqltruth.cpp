// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/onlineddl.h"
#include "examples.h"
#include "tests/support/mariadb.h"

#include <QTest>
#include <QVersionNumber>

using namespace Qt::StringLiterals;
using Dialect::OnlineDdl;

/// What the linter says of MariaDB's online DDL, asked of the real server: the way that is predicted is taken, and
/// every cheaper one refused. MySQL has no package here; its answers are those of the measured table, which
/// olderReleasesDoLess() reads back.
class TestMySqlTruth : public QObject
{
    Q_OBJECT

private slots:
    void theServerGoesThatWay_data();
    void theServerGoesThatWay();
    void refusedPairsAreRefused_data();
    void refusedPairsAreRefused();
    void invisibleMistakesAreReal();
    void olderReleasesDoLess_data();
    void olderReleasesDoLess();
};

namespace {

const QByteArray parentTable = "CREATE TABLE r (id int PRIMARY KEY, x int);\nINSERT INTO r (id, x) VALUES (1, 1);\n";
const QByteArray plain =
    "CREATE TABLE t (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, a int, b varchar(20), c varchar(60), "
    "d int NOT NULL DEFAULT 1, e enum('x','y'), f int, u varchar(10) CHARACTER SET latin1, "
    "KEY ka (a), KEY kf (f), CONSTRAINT positive CHECK (d > 0)) "
    "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n"
    "INSERT INTO t (a, b, c, d, e, f) VALUES (1, 'b', 'c', 1, 'x', 1);\n";
const QByteArray generated =
    "CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, g int AS (a + 1) VIRTUAL, "
    "h int AS (a + 2) STORED, b varchar(20)) ENGINE=InnoDB;\nINSERT INTO t (id, a, b) VALUES (1, 1, 'b');\n";
// A virtual column between plain ones, and one that an index holds; a stored one.
const QByteArray between = "CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, v int AS (a + 1) VIRTUAL, b int, "
                           "c int NOT NULL DEFAULT 1, w int AS (a + 2) VIRTUAL, d int) ENGINE=InnoDB;\n"
                           "INSERT INTO t (id, a, b) VALUES (1, 1, 1);\n";
const QByteArray held = "CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, b int, v int AS (a + 1) VIRTUAL, c int, "
                        "KEY kv (v)) ENGINE=InnoDB;\nINSERT INTO t (id, a, b) VALUES (1, 1, 1);\n";
const QByteArray kept = "CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int, s int AS (a + 1) STORED, b int, "
                        "c int NOT NULL DEFAULT 1, KEY ks (s)) ENGINE=InnoDB;\n"
                        "INSERT INTO t (id, a, b) VALUES (1, 1, 1);\n";
const QByteArray words = "CREATE TABLE t (id int NOT NULL PRIMARY KEY, c text, b varchar(20), FULLTEXT KEY kt (c)) "
                         "ENGINE=InnoDB;\nINSERT INTO t (id, c) VALUES (1, 'a');\n";
const QByteArray noKey = "CREATE TABLE t (id int NOT NULL, d int) ENGINE=InnoDB;\nINSERT INTO t (id) VALUES (1);\n";
const QByteArray unnumbered = "CREATE TABLE t (id int NOT NULL PRIMARY KEY, d int) ENGINE=InnoDB;\n"
                              "INSERT INTO t (id) VALUES (1);\n";
const QByteArray places = "CREATE TABLE t (id int PRIMARY KEY, g point NOT NULL) ENGINE=InnoDB;\n";

struct Prediction
{
    OnlineDdl way;
    bool any = false;
};

Prediction predicted(const QString &dialect, int version, const QByteArray &schema, const QByteArray &statement)
{
    const Schema::Snapshot known = schemaOf(dialect, schema);
    const Project::Project project{.folder = {}, .format = {}, .path = {}, .dialect = dialect};
    Project::Migration migration{.version = u"1"_s, .name = {}};
    migration.up = scriptOf(Project::Direction::Up, u"up.sql"_s, statement, Project::TransactionMode::None);
    const Lint::Script script = Lint::prepare(Dialect::find(dialect), project, migration, Project::Direction::Up,
                                              version, &known);
    Prediction result;
    Lint::forEachOnline(script, [&](const Lint::OnlineStatement &online) { result = {online.worst, true}; });
    return result;
}

/// "11.8.6-MariaDB" is 110806.
int serverVersion()
{
    const QVersionNumber version = QVersionNumber::fromString(TestMariaDb::version());
    return version.majorVersion() * 10'000 + version.minorVersion() * 100 + version.microVersion();
}

QByteArrayList statementsOf(const QByteArray &script)
{
    QByteArrayList result;
    const QList<Sql::Statement> statements = Sql::split(script, Dialect::find(u"mariadb"_s)->lexicalRules);
    for (const Sql::Statement &statement : statements)
        result.append(statement.text);
    return result;
}

} // namespace

void TestMySqlTruth::theServerGoesThatWay_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("action");
    const auto row = [](const char *action, const QByteArray &schema = plain) {
        QTest::addRow("%s%s", action,
                      schema == plain           ? ""
                          : schema == generated ? " [generated]"
                          : schema == between   ? " [virtual]"
                          : schema == held      ? " [virtual, indexed]"
                          : schema == kept      ? " [stored]"
                          : schema == words     ? " [fulltext]"
                                                : " [other]")
            << parentTable + schema << QByteArray(action);
    };
    for (const char *action : {"ADD INDEX k2 (d)",
                               "ADD UNIQUE k2 (b)",
                               "DROP INDEX ka",
                               "RENAME INDEX ka TO kb",
                               "ADD FULLTEXT kt (c)",
                               "ALTER INDEX ka IGNORED",
                               "DROP PRIMARY KEY, MODIFY id int NOT NULL",
                               "DROP PRIMARY KEY, ADD PRIMARY KEY (id, d)",
                               "ADD COLUMN z int",
                               "ADD COLUMN z int FIRST",
                               "ADD COLUMN z int AFTER a",
                               "ADD COLUMN z int NOT NULL DEFAULT 5",
                               "ADD COLUMN z int NOT NULL",
                               "ADD COLUMN z int DEFAULT (1 + 1)",
                               "ADD COLUMN z varchar(36) DEFAULT (uuid())",
                               "ADD COLUMN z timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP",
                               "ADD COLUMN z int DEFAULT 1 CHECK (z > 0)",
                               "ADD COLUMN z int UNIQUE",
                               "ADD COLUMN z int INVISIBLE",
                               "DROP COLUMN b",
                               "DROP COLUMN f",
                               "RENAME COLUMN b TO bb",
                               "CHANGE b bb varchar(20)",
                               "MODIFY d int NOT NULL DEFAULT 1 FIRST",
                               "ALTER COLUMN d SET DEFAULT 9",
                               "ALTER COLUMN d DROP DEFAULT",
                               "MODIFY d bigint NOT NULL DEFAULT 1",
                               "MODIFY d int unsigned NOT NULL DEFAULT 1",
                               "MODIFY b varchar(40)",
                               "MODIFY c varchar(100)",
                               "MODIFY c varchar(30)",
                               "MODIFY c text",
                               "MODIFY d int NULL DEFAULT 1",
                               "MODIFY a int NOT NULL",
                               "MODIFY e enum('x','y','z')",
                               "MODIFY e enum('x','m','y')",
                               "MODIFY e enum('x')",
                               "MODIFY u varchar(10) CHARACTER SET utf8mb4",
                               "MODIFY b varchar(20) COLLATE utf8mb4_bin",
                               "MODIFY d int NOT NULL DEFAULT 1 COMMENT 'x'",
                               "ADD COLUMN z int AS (a * 3) VIRTUAL",
                               "ADD COLUMN z int AS (a * 3) STORED",
                               "ADD CONSTRAINT fk1 FOREIGN KEY (f) REFERENCES r (id)",
                               "ADD CONSTRAINT ck CHECK (a > 0)",
                               "DROP CONSTRAINT positive",
                               "ROW_FORMAT=COMPACT",
                               "STATS_PERSISTENT=0",
                               "COMMENT='x'",
                               "AUTO_INCREMENT=1000",
                               "DEFAULT CHARACTER SET latin1",
                               "CONVERT TO CHARACTER SET utf8mb3",
                               "FORCE",
                               "ENGINE=InnoDB",
                               "ENGINE=MyISAM",
                               "PARTITION BY HASH (id) PARTITIONS 4",
                               "ADD SYSTEM VERSIONING",
                               "ADD COLUMN z int, ADD INDEX (z)",
                               "ADD COLUMN z int, ADD INDEX k2 (d)",
                               "DROP COLUMN b, ADD INDEX k2 (d)",
                               "ADD COLUMN z int, DROP COLUMN b",
                               "MODIFY id bigint NOT NULL AUTO_INCREMENT",
                               "MODIFY id int NOT NULL"})
        row(action);
    for (const char *action : {"ADD COLUMN z int", "ADD COLUMN z int FIRST", "MODIFY b varchar(20) NOT NULL DEFAULT ''",
                               "DROP COLUMN g", "DROP COLUMN h", "MODIFY g int AS (a + 9) VIRTUAL",
                               "MODIFY h int AS (a + 9) STORED", "ADD INDEX kg (g)", "ADD INDEX kb (b)"})
        row(action, generated);
    for (const char *action : {"ADD COLUMN z int",
                               "ADD COLUMN z int FIRST",
                               "ADD COLUMN z int AFTER a",
                               "ADD COLUMN z int AFTER c",
                               "ADD COLUMN z int AFTER w",
                               "ADD COLUMN z int AFTER d",
                               "ADD COLUMN z int AS (b + 1) VIRTUAL AFTER a",
                               "ADD COLUMN z int AS (b + 1) VIRTUAL AFTER d",
                               "ADD COLUMN z int AFTER a, ADD COLUMN y int AFTER z",
                               "ADD COLUMN z int AFTER d, ADD COLUMN y int AFTER z",
                               "DROP COLUMN b",
                               "DROP COLUMN d",
                               "MODIFY b int FIRST",
                               "MODIFY b int AFTER c",
                               "MODIFY b int AFTER d",
                               "MODIFY c int NOT NULL DEFAULT 1 AFTER v",
                               "MODIFY d int AFTER b",
                               "ADD COLUMN z int, MODIFY d int AFTER z",
                               "ADD COLUMN z int, MODIFY b int AFTER z",
                               "ADD COLUMN z int AFTER d, MODIFY d int COMMENT 'x' AFTER z",
                               "MODIFY b int NOT NULL DEFAULT 0",
                               "MODIFY c int NULL DEFAULT 1",
                               "MODIFY b int COMMENT 'x'"})
        row(action, between);
    for (const char *action :
         {"ADD COLUMN z int", "ADD COLUMN z int AFTER v", "ADD COLUMN z int AFTER b", "ADD COLUMN z int INVISIBLE",
          "ADD COLUMN z int NOT NULL DEFAULT 5", "ADD COLUMN z int AS (b + 1) VIRTUAL", "DROP COLUMN b",
          "DROP COLUMN c", "MODIFY b int FIRST", "MODIFY c int FIRST", "MODIFY b int NOT NULL DEFAULT 0",
          "RENAME COLUMN b TO bb", "ALTER COLUMN b SET DEFAULT 4"})
        row(action, held);
    for (const char *action :
         {"ADD COLUMN z int", "ADD COLUMN z int FIRST", "ADD COLUMN z int AFTER a", "ADD COLUMN z int AFTER s",
          "ADD COLUMN z int NOT NULL DEFAULT 3 AFTER a", "ADD COLUMN z int AS (b + 1) VIRTUAL AFTER a",
          "ADD COLUMN z int AFTER a, ADD COLUMN y int AFTER z", "DROP COLUMN b", "MODIFY b int FIRST",
          "MODIFY b int NOT NULL DEFAULT 0", "MODIFY c int NULL DEFAULT 1", "MODIFY s int AS (a + 1) STORED FIRST"})
        row(action, kept);
    for (const char *action : {"ADD COLUMN z int", "DROP COLUMN b", "ADD FULLTEXT kt2 (b)", "ADD INDEX kb (b)"})
        row(action, words);
    row("ADD PRIMARY KEY (id)", noKey);
    row("ADD COLUMN z int NOT NULL AUTO_INCREMENT, ADD UNIQUE (z)", noKey);
    for (const char *action : {"MODIFY id int NOT NULL AUTO_INCREMENT", "MODIFY id bigint NOT NULL AUTO_INCREMENT",
                               "CHANGE id number int NOT NULL AUTO_INCREMENT"})
        row(action, unnumbered);
    row("ADD SPATIAL INDEX sp (g)", places);
}

void TestMySqlTruth::theServerGoesThatWay()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, action);
    const QByteArray alter = "ALTER TABLE t " + action;
    const Prediction prediction = predicted(u"mariadb"_s, serverVersion(), schema, alter);
    QVERIFY(prediction.any);
    QVERIFY2(prediction.way.assumed.isEmpty(), qPrintable(prediction.way.assumed));

    // PARTITION BY must stand last.
    const bool partitions = action.startsWith("PARTITION");
    const auto with = [&](const QByteArray &clause) {
        return partitions ? "ALTER TABLE t " + clause + ' ' + action : alter + ", " + clause;
    };
    const auto accepted = [&](const QByteArray &clause) {
        const QByteArrayList statements = statementsOf(schema) + QByteArrayList{with(clause)};
        const QList<TestMariaDb::Answer> answers = TestMariaDb::run(statements);
        for (qsizetype i = 0; i + 1 < answers.size(); ++i) {
            if (!answers.at(i).accepted())
                QTest::qFail(qPrintable(answers.at(i).message), __FILE__, __LINE__);
        }
        return !answers.isEmpty() && answers.last().accepted();
    };
    const QByteArray name = prediction.way.algorithmName().toUtf8();
    const QByteArray lock = prediction.way.lock.toUtf8();
    QVERIFY2(accepted("ALGORITHM=" + name + ", LOCK=" + lock), "ALGORITHM=" + name + ", LOCK=" + lock + " is refused");
    const QByteArrayList order = {"INSTANT", "NOCOPY", "INPLACE", "COPY"};
    if (const qsizetype cheaper = order.indexOf(name) - 1; cheaper >= 0)
        QVERIFY2(!accepted("ALGORITHM=" + order.at(cheaper)), order.at(cheaper) + " would do");
    if (lock == "SHARED")
        QVERIFY2(!accepted("ALGORITHM=" + name + ", LOCK=NONE"), "LOCK=NONE would do");
}

void TestMySqlTruth::refusedPairsAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<bool>("flagged");
    int number = 0;
    for (const QString &rule : {u"mysql-impossible-algorithm-lock"_s, u"mysql-blocking-algorithm-lock"_s}) {
        for (const Example &example : examplesIn(Lint::page(rule))) {
            if (example.attribute(u"dialect"_s, u"mysql"_s) != "mariadb"_L1
                || example.attribute(u"version"_s, u"11.8"_s) != "11.8"_L1)
                continue;
            const bool refused = example.flagged && rule.contains("impossible"_L1);
            QTest::addRow("%s, line %d, %d", qPrintable(rule), example.line, ++number)
                << example.sql << example.attribute(u"schema"_s, u"CREATE TABLE t (a int)"_s).toUtf8() << refused;
        }
    }
}

void TestMySqlTruth::refusedPairsAreRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, schema);
    QFETCH(bool, flagged);
    const QByteArrayList before = statementsOf(schema);
    QByteArrayList statements = before + statementsOf(sql);
    // A column that the example adds may stand in the table already.
    if (sql.contains("ADD COLUMN a ")) {
        for (QByteArray &statement : statements)
            statement.replace("CREATE TABLE t (a int)", "CREATE TABLE t (id int)");
    }
    const QList<TestMariaDb::Answer> answers = TestMariaDb::run(statements);
    QVERIFY(!answers.isEmpty());
    QVERIFY2(answers.last().accepted() != flagged, qPrintable(answers.last().message));
    if (flagged)
        QVERIFY2(answers.last().code == 1845 || answers.last().code == 1846, qPrintable(answers.last().message));
}

/// The mistakes that no error tells of happen as the rules say.
void TestMySqlTruth::invisibleMistakesAreReal()
{
    const QList<TestMariaDb::Answer> answers = TestMariaDb::run({
        "SET sql_mode = 'STRICT_ALL_TABLES'", // 0
        "CREATE TABLE t (id int PRIMARY KEY, email varchar(10) NOT NULL DEFAULT 'x' COMMENT 'c', n int)", // 1
        "INSERT INTO t (id) VALUES (1)", // 2
        "ALTER TABLE t MODIFY email varchar(20)", // 3
        "SHOW COLUMNS FROM t LIKE 'email'", // 4
        "ALTER TABLE t ADD COLUMN kind int NOT NULL", // 5
        "SELECT kind FROM t", // 6
        "ALTER TABLE t ADD COLUMN at datetime NOT NULL", // 7
        "SET sql_mode = ''", // 8
        "ALTER TABLE t MODIFY n int NOT NULL", // 9
        "SELECT n FROM t", // 10
        "CREATE TABLE p (id int PRIMARY KEY)", // 11
        "CREATE TABLE c (p_id int REFERENCES p (id))", // 12
        "INSERT INTO c (p_id) VALUES (5)", // 13
        "START TRANSACTION", // 14
        "INSERT INTO p (id) VALUES (7)", // 15
        "ALTER TABLE t ADD COLUMN y int", // 16
        "ROLLBACK", // 17
        "SELECT id FROM p", // 18
    });
    QCOMPARE(answers.size(), 19);
    for (const qsizetype good : {0, 1, 2, 3, 5, 8, 9, 11, 12, 15, 16})
        QVERIFY2(answers.at(good).accepted(), qPrintable(answers.at(good).message));
    QCOMPARE(answers.at(4).rows.value(0), u"email\tvarchar(20)\tYES\t\tNULL\t"_s);
    QCOMPARE(answers.at(6).rows, QStringList{u"0"_s});
    QCOMPARE(answers.at(10).rows, QStringList{u"0"_s});
    QVERIFY(!answers.at(13).accepted()); // MariaDB honours REFERENCES on a column
    QCOMPARE(answers.at(18).rows, QStringList{u"7"_s}); // the DDL committed it
}

void TestMySqlTruth::olderReleasesDoLess_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("way");
    const auto row = [](const char *dialect, int version, const char *action, const char *way) {
        QTest::addRow("%s %d %s", dialect, version, action)
            << QString::fromLatin1(dialect) << version << QByteArray(action) << QString::fromLatin1(way);
    };
    row("mysql", 50700, "ADD COLUMN z int", "INPLACE rebuild NONE");
    row("mysql", 80011, "ADD COLUMN z int", "INPLACE rebuild NONE");
    row("mysql", 80012, "ADD COLUMN z int", "INSTANT NONE");
    row("mysql", 80028, "ADD COLUMN z int FIRST", "INPLACE rebuild NONE");
    row("mysql", 80029, "ADD COLUMN z int FIRST", "INSTANT NONE");
    row("mysql", 80000, "ADD COLUMN z int FIRST", "INSTANT NONE"); // "8.0": its last releases
    row("mysql", 80028, "DROP COLUMN b", "INPLACE rebuild NONE");
    row("mysql", 80400, "DROP COLUMN b", "INSTANT NONE");
    row("mysql", 80400, "DROP COLUMN f", "INPLACE rebuild NONE");
    row("mysql", 80027, "RENAME COLUMN b TO bb", "INPLACE NONE");
    row("mysql", 80028, "RENAME COLUMN b TO bb", "INSTANT NONE");
    row("mysql", 80400, "MODIFY d bigint NOT NULL DEFAULT 1", "COPY rebuild SHARED");
    row("mysql", 80400, "MODIFY b varchar(40)", "INPLACE NONE");
    row("mysql", 80400, "MODIFY c varchar(100)", "COPY rebuild SHARED");
    row("mysql", 80400, "MODIFY a int NOT NULL", "INPLACE rebuild NONE");
    row("mysql", 80400, "MODIFY e enum('x','y','z')", "INSTANT NONE");
    row("mysql", 80400, "ADD CONSTRAINT ck CHECK (a > 0)", "COPY rebuild SHARED");
    row("mysql", 80400, "ADD FULLTEXT kt (c)", "INPLACE rebuild SHARED");
    row("mysql", 80400, "ADD INDEX k2 ((d * 2))", "INPLACE SHARED");
    row("mysql", 80400, "ADD COLUMN z int, ADD INDEX k2 (d)", "INPLACE rebuild NONE");
    row("mysql", 80400, "DROP PRIMARY KEY", "COPY rebuild SHARED");
    row("mysql", 80400, "DROP PRIMARY KEY, ADD PRIMARY KEY (id, d)", "INPLACE rebuild NONE");
    row("mysql", 90100, "ADD COLUMN z int DEFAULT (1 + 1)", "COPY rebuild SHARED");
    row("mariadb", 100600, "MODIFY d bigint NOT NULL DEFAULT 1", "COPY rebuild SHARED");
    row("mariadb", 110200, "MODIFY d bigint NOT NULL DEFAULT 1", "COPY rebuild NONE");
    row("mariadb", 100300, "ADD COLUMN z int FIRST", "INPLACE rebuild NONE");
    row("mariadb", 100400, "ADD COLUMN z int FIRST", "INSTANT NONE");
    row("mariadb", 100600, "ADD INDEX k2 (d)", "NOCOPY NONE");
}

void TestMySqlTruth::olderReleasesDoLess()
{
    QFETCH(QString, dialect);
    QFETCH(int, version);
    QFETCH(QByteArray, action);
    QFETCH(QString, way);
    const OnlineDdl found = predicted(dialect, version, plain, "ALTER TABLE t " + action).way;
    QCOMPARE(found.algorithmName() + (found.rebuilds ? u" rebuild "_s : u" "_s) + found.lock, way);
}

QTEST_GUILESS_MAIN(TestMySqlTruth)
#include "tst_mysqltruth.moc"
