// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dialect/mysqlcorpus.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sql;
using MySql::Flavour;

namespace {

Meaning meaningOf(const QByteArray &sql, Flavour flavour = Flavour::MySql)
{
    const QList<Statement> statements = split(sql, MySql::lexicalRules(flavour));
    return statements.isEmpty() ? Meaning() : MySql::parse(statements.last(), flavour);
}

/// The changes of this kind.
template<typename T>
QList<T> all(const QByteArray &sql)
{
    const Meaning meaning = meaningOf(sql);
    if (meaning.syntaxError)
        qWarning().noquote() << meaning.syntaxError->message;
    QList<T> result;
    for (const Change &change : meaning.changes) {
        if (const T *typed = std::get_if<T>(&change))
            result.append(*typed);
    }
    return result;
}

/// The one change of a statement, or a failure of the test.
template<typename T>
T only(const QByteArray &sql)
{
    const QList<T> found = all<T>(sql);
    if (found.size() != 1 || meaningOf(sql).changes.size() != 1) {
        QTest::qFail(qPrintable(u"not the kind of change: "_s + QString::fromUtf8(sql)), __FILE__, __LINE__);
        return T();
    }
    return found.first();
}

QByteArray at(const QByteArray &file, Range range)
{
    return file.sliced(range.begin, range.length());
}

} // namespace

class TestMySqlParse : public QObject
{
    Q_OBJECT

private slots:
    void understandsTheCorpus();
    void readsATable();
    void readsTypes_data();
    void readsTypes();
    void readsDefaults_data();
    void readsDefaults();
    void readsKeysOfATable();
    void readsFormsOfCreateTable();
    void readsAlterTable();
    void readsModify();
    void readsDrops();
    void readsTableOptions_data();
    void readsTableOptions();
    void readsPartitions();
    void readsAlgorithmAndLock();
    void readsIndexes();
    void readsRenames();
    void readsObjects();
    void readsRows_data();
    void readsRows();
    void readsParameters();
    void readsTransactions_data();
    void readsTransactions();
    void readsTheRest();
    void readsWhatOnlyMariaDbHas();
    void executableCommentsAreCarriedOut();
    void whatIsExplainedIsNotCarriedOut();
    void whatIsNotKnownIsOpaque_data();
    void whatIsNotKnownIsOpaque();
    void pointsAtMistakes_data();
    void pointsAtMistakes();
    void rangesAreOffsetsIntoTheFile();
    void neverFails();
    void staysLinear();
};

void TestMySqlParse::understandsTheCorpus()
{
    QStringList wrong;
    const QList<CorpusStatement> corpus = mysqlCorpus();
    QCOMPARE_GT(corpus.size(), 150);
    for (const CorpusStatement &one : corpus) {
        for (const Flavour flavour : {Flavour::MySql, Flavour::MariaDb}) {
            if (one.word == (flavour == Flavour::MariaDb ? "mysql" : "mariadb"))
                continue;
            const Meaning meaning = MySql::parse(one.statement, flavour);
            if (meaning.syntaxError)
                wrong.append(u"line %1: %2"_s.arg(one.line).arg(meaning.syntaxError->message));
            bool opaque = meaning.changes.isEmpty();
            QString reason;
            for (const Change &change : meaning.changes) {
                if (const auto *found = std::get_if<Opaque>(&change)) {
                    opaque = true;
                    reason = found->reason;
                }
            }
            const bool comment = one.statement.text.startsWith("/*M!") && flavour == Flavour::MySql;
            if (opaque != (one.word == "opaque") && !comment)
                wrong.append(u"line %1: opaque: %2"_s.arg(one.line).arg(reason));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestMySqlParse::readsATable()
{
    const auto table = only<CreateTable>(
        "CREATE TABLE IF NOT EXISTS `shop`.`my users` (id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, "
        "email varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE KEY COMMENT 'it''s; his', "
        "made datetime(3) DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3), "
        "total int GENERATED ALWAYS AS (a + b) STORED, hidden int INVISIBLE NULL) ENGINE=InnoDB DEFAULT "
        "CHARSET=utf8mb4");
    QCOMPARE(table.name.display(), u"shop.my users"_s);
    QVERIFY(table.ifNotExists);
    QCOMPARE(table.columns.size(), 5);
    const ColumnDefinition &id = table.columns.at(0);
    QCOMPARE(id.type, u"bigint unsigned"_s);
    QVERIFY(id.notNull && id.serial && id.has(ConstraintKind::PrimaryKey));
    const ColumnDefinition &email = table.columns.at(1);
    QCOMPARE(email.type, u"varchar(100)"_s);
    QCOMPARE(email.characterSet, u"utf8mb4"_s);
    QCOMPARE(email.collation, u"utf8mb4_bin"_s);
    QCOMPARE(email.comment, u"it's; his"_s);
    QVERIFY(email.notNull && email.has(ConstraintKind::Unique));
    const ColumnDefinition &made = table.columns.at(2);
    QCOMPARE(made.defaultExpression, u"CURRENT_TIMESTAMP(3)"_s);
    QCOMPARE(made.onUpdate, u"CURRENT_TIMESTAMP(3)"_s);
    QVERIFY(!made.notNull);
    QCOMPARE(table.columns.at(3).generated, u"a + b"_s);
    QVERIFY(table.columns.at(3).generatedStored);
    QVERIFY(table.columns.at(4).invisible && table.columns.at(4).nullStated);
    QCOMPARE(table.options, QStringList({u"ENGINE=InnoDB"_s, u"CHARSET=utf8mb4"_s}));
}

void TestMySqlParse::readsTypes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *written, const char *type) {
        QTest::newRow(written) << QByteArray(written) << QString::fromLatin1(type);
    };
    row("INT", "int");
    row("int ( 11 ) UNSIGNED ZEROFILL", "int(11) unsigned zerofill");
    row("DECIMAL(10, 2)", "decimal(10,2)");
    row("ENUM('a', 'B,)', 'c''d')", "enum('a','B,)','c''d')");
    row("set('x')", "set('x')");
    row("double precision", "double precision");
    row("national varchar(10)", "national varchar(10)");
    row("char varying (3)", "char varying(3)");
    row("long varbinary", "long varbinary");
    row("text(300)", "text(300)");
    row("varchar(9) binary", "varchar(9)");
    row("varchar(9) charset latin1", "varchar(9)");
    row("bigint signed", "bigint");
    row("serial", "bigint unsigned");
    row("json", "json");
    row("inet6", "inet6");
    row("vector(3)", "vector(3)");
}

void TestMySqlParse::readsTypes()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, type);
    const auto table = only<CreateTable>("CREATE TABLE t (a " + written + " NOT NULL, b int)");
    QCOMPARE(table.columns.value(0).type, type);
    QCOMPARE(table.columns.value(0).notNull, true);
    QCOMPARE(table.columns.size(), 2);
}

void TestMySqlParse::readsDefaults_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<Volatility>("volatility");
    const auto row = [](const char *written, const char *expression, Volatility volatility) {
        QTest::newRow(written) << QByteArray(written) << QString::fromUtf8(expression) << volatility;
    };
    row("5", "5", Volatility::Constant);
    row("-1.5", "-1.5", Volatility::Constant);
    row("'a, (b'", "'a, (b'", Volatility::Constant);
    row("NULL", "NULL", Volatility::Constant);
    row("b'1'", "b'1'", Volatility::Constant);
    row("_utf8mb4'x'", "_utf8mb4'x'", Volatility::Constant);
    row("now()", "now()", Volatility::Stable);
    row("CURRENT_TIMESTAMP", "CURRENT_TIMESTAMP", Volatility::Stable);
    row("(1 + 1)", "(1 + 1)", Volatility::Constant);
    row("(uuid())", "(uuid())", Volatility::Volatile);
    row("uuid()", "uuid()", Volatility::Volatile);
    row("(uuid_to_bin(uuid(), 1))", "(uuid_to_bin(uuid(), 1))", Volatility::Volatile);
    row("(f(1))", "(f(1))", Volatility::Unknown);
    row("NEXT VALUE FOR s", "NEXT VALUE FOR s", Volatility::Volatile);
}

void TestMySqlParse::readsDefaults()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, expression);
    QFETCH(Volatility, volatility);
    const auto add = only<AddColumn>("ALTER TABLE t ADD a int DEFAULT " + written + " NOT NULL COMMENT 'x' AFTER b");
    QCOMPARE(add.column.defaultExpression, expression);
    QCOMPARE(add.column.defaultVolatility, volatility);
    QVERIFY(add.column.notNull);
    QCOMPARE(add.column.position, u"AFTER b"_s);
}

void TestMySqlParse::readsKeysOfATable()
{
    const Meaning meaning = meaningOf("CREATE TABLE t (a int, b text, c point, PRIMARY KEY USING BTREE (a, b(10)), "
                                      "UNIQUE INDEX u (a DESC), KEY k (b(5), a), "
                                      "INDEX USING HASH (a), FULLTEXT f (b), SPATIAL KEY s (c), KEY e ((a + 1)) "
                                      "INVISIBLE, CONSTRAINT fk FOREIGN KEY x (a) "
                                      "REFERENCES p (id) ON DELETE SET NULL ON UPDATE CASCADE, CONSTRAINT ck CHECK (a "
                                      "> 0) NOT ENFORCED, CHECK (a < 9))");
    const auto *table = std::get_if<CreateTable>(&meaning.changes.first());
    QVERIFY(table);
    QCOMPARE(table->columns.size(), 3);
    QCOMPARE(table->constraints.size(), 5);
    QCOMPARE(table->constraints.at(0).kind, ConstraintKind::PrimaryKey);
    QCOMPARE(table->constraints.at(0).columns, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(table->constraints.at(0).prefixLengths, QList<int>({0, 10}));
    QCOMPARE(table->constraints.at(1).name, u"u"_s);
    QCOMPARE(table->constraints.at(2).name, u"fk"_s);
    QCOMPARE(table->constraints.at(2).referencedTable.name, u"p"_s);
    QCOMPARE(table->constraints.at(2).onDelete, u"SET NULL"_s);
    QCOMPARE(table->constraints.at(2).onUpdate, u"CASCADE"_s);
    QVERIFY(table->constraints.at(3).notEnforced);
    QCOMPARE(table->constraints.at(4).expression, u"a < 9"_s);
    QList<CreateIndex> indexes;
    for (const Change &change : meaning.changes) {
        if (const auto *index = std::get_if<CreateIndex>(&change))
            indexes.append(*index);
    }
    QCOMPARE(indexes.size(), 5);
    QCOMPARE(indexes.at(0).prefixLengths, QList<int>({5, 0}));
    QCOMPARE(indexes.at(1).method, u"hash"_s);
    QVERIFY(indexes.at(1).name.name.isEmpty());
    QCOMPARE(indexes.at(2).method, u"fulltext"_s);
    QCOMPARE(indexes.at(3).method, u"spatial"_s);
    QCOMPARE(indexes.at(4).columns, QStringList({u"(a + 1)"_s}));
    QVERIFY(indexes.at(4).invisible);
}

void TestMySqlParse::readsFormsOfCreateTable()
{
    QCOMPARE(only<CreateTable>("CREATE TABLE a LIKE b.c").like.display(), u"b.c"_s);
    QCOMPARE(only<CreateTable>("CREATE TABLE a (LIKE c)").like.name, u"c"_s);
    QVERIFY(only<CreateTable>("CREATE TABLE a AS SELECT 1 AS b").asQuery);
    QVERIFY(only<CreateTable>("CREATE TABLE a SELECT 1 AS b").asQuery);
    QVERIFY(only<CreateTable>("CREATE TABLE a (b int) ENGINE=InnoDB IGNORE SELECT 1 AS b").asQuery);
    QVERIFY(only<CreateTable>("CREATE TEMPORARY TABLE a (b int)").temporary);
    QCOMPARE(only<CreateTable>("CREATE TABLE a (b int) PARTITION BY HASH (b) PARTITIONS 4").partitionBy,
             u"HASH (b) PARTITIONS 4"_s);
    QCOMPARE(all<DropTable>("CREATE OR REPLACE TABLE a (b int)").size(), 1);
}

void TestMySqlParse::readsAlterTable()
{
    const Meaning meaning = meaningOf(
        "ALTER TABLE t ADD COLUMN a int FIRST, ADD (b int, c int NOT NULL), DROP COLUMN d, "
        "ALTER e SET DEFAULT 1, ALTER COLUMN f DROP DEFAULT, ADD INDEX (a), "
        "ADD CONSTRAINT g FOREIGN KEY (a) REFERENCES u (id), ADD CHECK (a > 1), "
        "DROP FOREIGN KEY h, DROP PRIMARY KEY, DROP INDEX i, RENAME COLUMN j TO k");
    QVERIFY(!meaning.syntaxError);
    QStringList kinds;
    for (const Change &change : meaning.changes)
        kinds.append(QString::number(change.index()));
    QCOMPARE(meaning.changes.size(), 13);
    QCOMPARE(std::get<AddColumn>(meaning.changes.at(0)).column.position, u"FIRST"_s);
    QVERIFY(std::get<AddColumn>(meaning.changes.at(2)).column.notNull);
    QCOMPARE(std::get<DropColumn>(meaning.changes.at(3)).column, u"d"_s);
    QCOMPARE(std::get<SetColumnDefault>(meaning.changes.at(4)).expression, u"1"_s);
    QVERIFY(std::get<SetColumnDefault>(meaning.changes.at(5)).expression.isEmpty());
    QCOMPARE(std::get<CreateIndex>(meaning.changes.at(6)).table.name, u"t"_s);
    QCOMPARE(std::get<AddConstraint>(meaning.changes.at(7)).constraint.name, u"g"_s);
    QCOMPARE(std::get<AddConstraint>(meaning.changes.at(8)).constraint.kind, ConstraintKind::Check);
    QCOMPARE(std::get<DropConstraint>(meaning.changes.at(9)).kind, ConstraintKind::ForeignKey);
    QCOMPARE(std::get<DropConstraint>(meaning.changes.at(10)).kind, ConstraintKind::PrimaryKey);
    QCOMPARE(std::get<DropIndex>(meaning.changes.at(11)).table.name, u"t"_s);
    QCOMPARE(std::get<RenameColumn>(meaning.changes.at(12)).newName, u"k"_s);
}

void TestMySqlParse::readsModify()
{
    const auto modify = only<ChangeColumnType>(
        "ALTER TABLE t MODIFY COLUMN a varchar(10) NOT NULL DEFAULT 'x' COMMENT 'c' COLLATE utf8mb4_bin AFTER b");
    QCOMPARE(modify.column, u"a"_s);
    QCOMPARE(modify.newType, u"varchar(10)"_s);
    QVERIFY(modify.definition && modify.definition->notNull);
    QCOMPARE(modify.definition->comment, u"c"_s);
    QCOMPARE(modify.definition->position, u"AFTER b"_s);
    QCOMPARE(modify.collation, u"utf8mb4_bin"_s);
    const Meaning change = meaningOf("ALTER TABLE t CHANGE a b int, CHANGE COLUMN c c bigint");
    QCOMPARE(change.changes.size(), 3);
    QCOMPARE(std::get<RenameColumn>(change.changes.at(0)).newName, u"b"_s);
    QCOMPARE(std::get<ChangeColumnType>(change.changes.at(1)).column, u"b"_s);
    QCOMPARE(std::get<ChangeColumnType>(change.changes.at(2)).column, u"c"_s);
}

void TestMySqlParse::readsDrops()
{
    const auto tables = only<DropTable>("DROP TABLE IF EXISTS a, b.c CASCADE");
    QCOMPARE(tables.names.size(), 2);
    QVERIFY(tables.ifExists);
    QCOMPARE(only<DropIndex>("DROP INDEX i ON t").table.name, u"t"_s);
    QCOMPARE(only<DropConstraint>("DROP INDEX `PRIMARY` ON t").kind, ConstraintKind::PrimaryKey);
    QCOMPARE(only<DropObject>("DROP VIEW a, b").names.size(), 2);
    QCOMPARE(only<DropObject>("DROP TEMPORARY TABLE a").kind, ObjectKind::Other);
    QCOMPARE(only<DropObject>("DROP DATABASE IF EXISTS a").kind, ObjectKind::Database);
    QCOMPARE(only<DropObject>("DROP USER 'a'@'b', c").names.size(), 2);
    QCOMPARE(only<DropObject>("DROP TRIGGER a.b").kind, ObjectKind::Trigger);
    QVERIFY(!only<DropConstraint>("ALTER TABLE t DROP CONSTRAINT c").kind);
}

void TestMySqlParse::readsTableOptions_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char *action, const char *what, const char *argument) {
        QTest::newRow(action) << QByteArray(action) << QString::fromUtf8(what) << QString::fromUtf8(argument);
    };
    row("ENGINE=MyISAM", "ENGINE", "MyISAM");
    row("engine innodb", "ENGINE", "innodb");
    row("ROW_FORMAT = COMPRESSED", "ROW_FORMAT", "COMPRESSED");
    row("AUTO_INCREMENT=5", "AUTO_INCREMENT", "5");
    row("COMMENT='a b'", "COMMENT", "a b");
    row("DEFAULT CHARACTER SET utf8", "CHARSET", "utf8");
    row("CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin", "CONVERT TO CHARACTER SET",
        "utf8mb4 COLLATE utf8mb4_bin");
    row("FORCE", "FORCE", "");
    row("DISABLE KEYS", "DISABLE KEYS", "");
    row("ORDER BY a, b", "ORDER BY", "a, b");
    row("ALTER CHECK c NOT ENFORCED", "ALTER CHECK NOT ENFORCED", "c");
    row("ADD SYSTEM VERSIONING", "ADD SYSTEM VERSIONING", "");
    row("DISCARD TABLESPACE", "DISCARD TABLESPACE", "");
    row("REMOVE PARTITIONING", "REMOVE PARTITIONING", "");
}

void TestMySqlParse::readsTableOptions()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, what);
    QFETCH(QString, argument);
    const auto change = only<AlterTable>("ALTER TABLE t " + action);
    QCOMPARE(change.what, what);
    QCOMPARE(change.argument, argument);
}

void TestMySqlParse::readsPartitions()
{
    QCOMPARE(only<AlterTable>("ALTER TABLE t ADD PARTITION (PARTITION p VALUES LESS THAN (3))").what,
             u"ADD PARTITION"_s);
    QCOMPARE(only<AlterTable>("ALTER TABLE t DROP PARTITION p, q").argument, u"p, q"_s);
    QCOMPARE(only<AlterTable>("ALTER TABLE t EXCHANGE PARTITION p WITH TABLE u WITHOUT VALIDATION").what,
             u"EXCHANGE PARTITION"_s);
    QCOMPARE(only<AlterTable>("ALTER TABLE t PARTITION BY KEY (a) PARTITIONS 3").argument, u"KEY (a) PARTITIONS 3"_s);
}

void TestMySqlParse::readsAlgorithmAndLock()
{
    const QByteArray sql = "x;\nALTER TABLE t ADD a int, ALGORITHM=instant, LOCK = NONE;";
    const Meaning meaning = meaningOf(sql);
    QCOMPARE(meaning.changes.size(), 1);
    QCOMPARE(meaning.algorithm, u"INSTANT"_s);
    QCOMPARE(meaning.lock, u"NONE"_s);
    QCOMPARE(at(sql, meaning.algorithmRange), "ALGORITHM=instant"_ba);
    QCOMPARE(at(sql, meaning.lockRange), "LOCK = NONE"_ba);
    QCOMPARE(meaningOf("CREATE INDEX i ON t (a) LOCK SHARED ALGORITHM INPLACE").algorithm, u"INPLACE"_s);
    QCOMPARE(meaningOf("DROP INDEX i ON t ALGORITHM=INPLACE").algorithm, u"INPLACE"_s);
    QVERIFY(meaningOf("ALTER TABLE t ADD a int").algorithm.isEmpty());
    QCOMPARE(meaningOf("ALTER TABLE t ALGORITHM=COPY, ADD a int").algorithm, u"COPY"_s);
}

void TestMySqlParse::readsIndexes()
{
    const auto index = only<CreateIndex>(
        "CREATE UNIQUE INDEX i USING BTREE ON s.t (a(10), b DESC, (c + 1)) COMMENT 'x' INVISIBLE");
    QVERIFY(index.unique && index.invisible);
    QCOMPARE(index.table.display(), u"s.t"_s);
    QCOMPARE(index.columns, QStringList({u"a"_s, u"b"_s, u"(c + 1)"_s}));
    QCOMPARE(index.prefixLengths, QList<int>({10, 0, 0}));
    QCOMPARE(index.method, u"btree"_s);
    QCOMPARE(only<CreateIndex>("CREATE FULLTEXT INDEX i ON t (a) WITH PARSER ngram").method, u"fulltext"_s);
    QCOMPARE(only<AlterIndex>("ALTER TABLE t RENAME INDEX a TO b").argument, u"b"_s);
    QCOMPARE(only<AlterIndex>("ALTER TABLE t ALTER INDEX a INVISIBLE").what, u"INVISIBLE"_s);
    QCOMPARE(only<AlterIndex>("ALTER TABLE t ALTER INDEX a NOT IGNORED").what, u"VISIBLE"_s);
}

void TestMySqlParse::readsRenames()
{
    const auto renames = all<RenameTable>("RENAME TABLE a TO b, c.d TO c.e");
    QCOMPARE(renames.size(), 2);
    QCOMPARE(renames.at(1).newName, u"e"_s);
    QCOMPARE(all<SetTableSchema>("RENAME TABLE a.b TO c.b").first().newSchema, u"c"_s);
    QCOMPARE(only<RenameTable>("ALTER TABLE a RENAME b").newName, u"b"_s);
}

void TestMySqlParse::readsObjects()
{
    const auto view = only<CreateObject>(
        "CREATE OR REPLACE ALGORITHM=UNDEFINED DEFINER=`a`@`%` SQL SECURITY DEFINER VIEW v AS SELECT 1");
    QCOMPARE(view.kind, ObjectKind::View);
    QVERIFY(view.orReplace);
    QCOMPARE(view.body, u"SELECT 1"_s);
    const auto trigger = only<CreateObject>(
        "CREATE DEFINER='a'@'b' TRIGGER x BEFORE INSERT ON t FOR EACH ROW FOLLOWS y BEGIN SET NEW.a = 1; END");
    QCOMPARE(trigger.kind, ObjectKind::Trigger);
    QCOMPARE(trigger.on.name, u"t"_s);
    QCOMPARE(trigger.body, u"SET NEW.a = 1;"_s);
    QCOMPARE(only<CreateObject>("CREATE PROCEDURE p (IN a int) BEGIN SELECT 1; SELECT 2; END").body,
             u"SELECT 1; SELECT 2;"_s);
    QCOMPARE(
        only<CreateObject>("CREATE FUNCTION f (a int) RETURNS varchar(10) CHARSET utf8mb4 DETERMINISTIC RETURN 'x'")
            .body,
        u"RETURN 'x'"_s);
    QCOMPARE(only<CreateObject>("CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO DELETE FROM t").body, u"DELETE FROM t"_s);
    QCOMPARE(only<CreateObject>("CREATE USER 'a'@'%' IDENTIFIED BY 'x'").kind, ObjectKind::Role);
    QCOMPARE(only<CreateObject>("CREATE DATABASE IF NOT EXISTS d").kind, ObjectKind::Database);
    const auto grant = only<AlterObject>("GRANT SELECT (a), UPDATE ON s.t TO 'u'@'%'");
    QCOMPARE(grant.kind, ObjectKind::Privilege);
    QCOMPARE(grant.what, u"GRANT"_s);
    QCOMPARE(grant.on.display(), u"s.t"_s);
    QCOMPARE(only<AlterObject>("GRANT admin TO u").what, u"GRANT ROLE"_s);
}

void TestMySqlParse::readsRows_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<RowVerb>("verb");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("flags"); // where, bounded, conflict, query
    QTest::addColumn<QStringList>("columns");
    using enum RowVerb;
    const auto row = [](const char *sql, RowVerb verb, const char *table, const char *flags,
                        const QStringList &columns = {}) {
        QTest::newRow(sql) << QByteArray(sql) << verb << QString::fromUtf8(table) << QString::fromUtf8(flags)
                           << columns;
    };
    row("INSERT INTO t (a, b) VALUES (1, 2)", Insert, "t", "", {u"a"_s, u"b"_s});
    row("INSERT INTO t VALUES (1), (2)", Insert, "t", "");
    row("INSERT IGNORE t SET a = 1", Insert, "t", "c", {u"a"_s});
    row("REPLACE INTO t (a) VALUES (1)", Insert, "t", "c", {u"a"_s});
    row("INSERT INTO t (a) VALUES (1) ON DUPLICATE KEY UPDATE a = VALUES(a)", Insert, "t", "c", {u"a"_s});
    row("INSERT INTO t (a) SELECT a FROM u WHERE a > 1", Insert, "t", "wq", {u"a"_s});
    row("INSERT INTO t SELECT a FROM u LIMIT 10", Insert, "t", "bq");
    row("INSERT INTO t (SELECT 1)", Insert, "t", "q");
    row("INSERT INTO t SELECT 1 FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM t)", Insert, "t", "wcq");
    row("UPDATE t SET a = 1", Update, "t", "", {u"a"_s});
    row("UPDATE t SET a = 1, t.b = CASE WHEN c THEN 1 END WHERE x = 1", Update, "t", "w", {u"a"_s, u"b"_s});
    row("UPDATE t SET a = 1 ORDER BY b LIMIT 100", Update, "t", "b", {u"a"_s});
    row("UPDATE t SET a = 1 WHERE id BETWEEN 1 AND 1000", Update, "t", "wb", {u"a"_s});
    row("UPDATE a JOIN b ON b.x = a.x SET b.y = 1", Update, "b", "w", {u"y"_s});
    row("UPDATE a AS p LEFT JOIN b ON b.x = p.x SET p.y = 1", Update, "a", "", {u"y"_s});
    row("UPDATE a, b SET a.y = 1 WHERE a.x = b.x", Update, "a", "w", {u"y"_s});
    row("UPDATE a JOIN b USING (x) SET b.y = 1", Update, "b", "w", {u"y"_s});
    row("UPDATE a LEFT JOIN (b JOIN c USING (z)) USING (x, z) SET y = 1", Update, "a", "", {u"y"_s});
    row("UPDATE t, ((SELECT 1 AS n) UNION (SELECT 2)) u SET a = n WHERE b = n", Update, "t", "w", {u"a"_s});
    row("UPDATE t FOR PORTION OF validity FROM '2026-01-01' TO '2026-02-01' + INTERVAL 1 DAY SET a = 1", Update, "t",
        "", {u"a"_s});
    row("DELETE FROM t FOR PORTION OF validity FROM 1 TO 2 WHERE a = 1", Delete, "t", "w");
    row("DELETE a FROM a JOIN b USING (x)", Delete, "a", "w");
    row("DELETE FROM a.*, s.b.* USING a JOIN s.b USING (x)", Delete, "a", "w");
    row("UPDATE 2fa SET 1st = 0", Update, "2fa", "", {u"1st"_s});
    row("UPDATE s.$t SET $a = 1e5", Update, "$t", "", {u"$a"_s});
    row("DELETE FROM t", Delete, "t", "");
    row("DELETE FROM t WHERE a = 1 LIMIT 5", Delete, "t", "wb");
    row("DELETE b FROM a JOIN b ON b.x = a.x", Delete, "b", "w");
    row("DELETE x.* FROM a AS x WHERE x.y = 1", Delete, "a", "w");
    row("DELETE FROM x USING a AS x LEFT JOIN b ON b.x = x.x WHERE b.x IS NULL", Delete, "a", "w");
    row("SELECT * FROM t WHERE a = 1", Select, "t", "w");
    row("SELECT 1", Select, "", "");
    row("LOAD DATA LOCAL INFILE 'x' IGNORE INTO TABLE t FIELDS TERMINATED BY ','", Copy, "t", "c");
    row("WITH a AS (SELECT 1) UPDATE t JOIN a ON 1 = 1 SET t.b = 1", Update, "t", "w", {u"b"_s});
}

void TestMySqlParse::readsRows()
{
    QFETCH(QByteArray, sql);
    QFETCH(RowVerb, verb);
    QFETCH(QString, table);
    QFETCH(QString, flags);
    QFETCH(QStringList, columns);
    const auto rows = only<ChangeRows>(sql);
    QCOMPARE(rows.verb, verb);
    QCOMPARE(rows.table.name, table);
    QString found;
    found += rows.hasWhere ? u"w"_s : QString();
    found += rows.bounded ? u"b"_s : QString();
    found += rows.onConflict ? u"c"_s : QString();
    found += rows.fromQuery ? u"q"_s : QString();
    QCOMPARE(found, flags);
    QCOMPARE(rows.columns, columns);
}

void TestMySqlParse::readsParameters()
{
    const auto several = all<SetParameter>("SET foreign_key_checks = 0, @@session.sql_mode = 'A,B', GLOBAL x = 1, "
                                           "@@global.y = 2, @z := 'w', PERSIST p = ON");
    QCOMPARE(several.size(), 6);
    QCOMPARE(several.at(0).name, u"foreign_key_checks"_s);
    QCOMPARE(several.at(0).value, u"0"_s);
    QCOMPARE(several.at(1).name, u"sql_mode"_s);
    QCOMPARE(several.at(1).value, u"A,B"_s);
    QVERIFY(!several.at(1).global);
    QVERIFY(several.at(2).global && several.at(3).global && several.at(5).global);
    QCOMPARE(several.at(3).name, u"y"_s);
    QCOMPARE(several.at(4).name, u"@z"_s);
    QCOMPARE(only<SetParameter>("SET NAMES utf8mb4").name, u"names"_s);
    QCOMPARE(only<SetParameter>("SET SESSION TRANSACTION READ ONLY").name, u"transaction"_s);
    QCOMPARE(only<SetParameter>("USE shop").value, u"shop"_s);
    QCOMPARE(only<AlterObject>("SET PASSWORD FOR a = 'x'").kind, ObjectKind::Role);
    const Meaning statement = meaningOf("SET STATEMENT max_statement_time = 5 FOR UPDATE t SET a = 1");
    QCOMPARE(statement.changes.size(), 2);
    QVERIFY(std::holds_alternative<ChangeRows>(statement.changes.last()));
}

void TestMySqlParse::readsTransactions_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QList<TransactionVerb>>("verbs");
    using enum TransactionVerb;
    const auto row = [](const char *sql, TransactionVerb verb, std::optional<TransactionVerb> then = {}) {
        QTest::newRow(sql) << QByteArray(sql)
                           << (then ? QList<TransactionVerb>{verb, *then} : QList<TransactionVerb>{verb});
    };
    row("START TRANSACTION", Begin);
    row("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY", Begin);
    row("BEGIN", Begin);
    row("BEGIN WORK", Begin);
    row("COMMIT", Commit);
    row("COMMIT WORK AND CHAIN NO RELEASE", Commit, Begin);
    row("COMMIT AND NO CHAIN", Commit);
    row("ROLLBACK", Rollback);
    row("ROLLBACK AND CHAIN", Rollback, Begin);
    row("ROLLBACK WORK TO SAVEPOINT a", RollbackTo);
    row("ROLLBACK TO a", RollbackTo);
    row("SAVEPOINT a", Savepoint);
    row("RELEASE SAVEPOINT a", Release);
    row("XA START 'a'", Begin);
    row("XA COMMIT 'a' ONE PHASE", Commit);
    row("XA ROLLBACK 'a'", Rollback);
}

void TestMySqlParse::readsTransactions()
{
    QFETCH(QByteArray, sql);
    QFETCH(QList<TransactionVerb>, verbs);
    QList<TransactionVerb> read;
    for (const TransactionControl &control : all<TransactionControl>(sql))
        read.append(control.verb);
    QCOMPARE(read, verbs);
    QCOMPARE(meaningOf(sql).changes.size(), verbs.size());
}

void TestMySqlParse::readsTheRest()
{
    const auto lock = only<LockTable>("LOCK TABLES a READ, b AS c WRITE");
    QCOMPARE(lock.tables.size(), 2);
    QCOMPARE(lock.mode, u"WRITE"_s);
    QCOMPARE(all<Maintenance>("OPTIMIZE TABLE a, b").size(), 2);
    QCOMPARE(only<Maintenance>("ANALYZE LOCAL TABLE a").what, u"ANALYZE"_s);
    QCOMPARE(only<DropObject>("DROP SERVER IF EXISTS 's'").names.first().name, u"s"_s);
    QCOMPARE(only<CodeBlock>("CALL p(1)").body, u"p(1)"_s);
    QCOMPARE(only<CodeBlock>("PREPARE s FROM @sql").language, u"prepared"_s);
    QCOMPARE(only<CodeBlock>("BEGIN NOT ATOMIC SET @a = 1; END").language, u"sql"_s);
    QCOMPARE(only<Truncate>("TRUNCATE t").tables.size(), 1);
}

void TestMySqlParse::readsWhatOnlyMariaDbHas()
{
    const auto first = [](const QByteArray &sql) { return meaningOf(sql, Flavour::MariaDb).changes.value(0); };
    const Change repair = first("REPAIR NO_WRITE_TO_BINLOG VIEW v");
    QVERIFY(std::holds_alternative<Maintenance>(repair));
    QCOMPARE(std::get<Maintenance>(repair).what, u"REPAIR VIEW"_s);
    // It carries the statement out.
    const Change deleted = first("ANALYZE FORMAT=JSON DELETE FROM t WHERE a = 1");
    QVERIFY(std::holds_alternative<ChangeRows>(deleted));
    QCOMPARE(std::get<ChangeRows>(deleted).verb, RowVerb::Delete);
    QVERIFY(std::get<ChangeRows>(deleted).hasWhere);
    // A period of time is no column of its key.
    const Change table = first(
        "CREATE TABLE t (a int, b date, c date, PERIOD FOR p (b, c), UNIQUE (a, p WITHOUT OVERLAPS))");
    QVERIFY(std::holds_alternative<CreateTable>(table));
    QCOMPARE(std::get<CreateTable>(table).constraints.value(0).columns, QStringList{u"a"_s});
    for (const char *sql : {"ANALYZE DELETE FROM t", "CHECK VIEW v"})
        QVERIFY2(meaningOf(sql, Flavour::MySql).syntaxError, sql);
}

void TestMySqlParse::executableCommentsAreCarriedOut()
{
    QCOMPARE(only<SetParameter>("/*!40101 SET NAMES utf8 */").name, u"names"_s);
    const auto table = only<CreateTable>(
        "CREATE TABLE t (a int /*!80023 INVISIBLE */) /*!50100 PARTITION BY HASH (a) */");
    QVERIFY(table.columns.value(0).invisible);
    QCOMPARE(table.partitionBy, u"HASH (a)"_s);
    // For MariaDB alone, and for MySQL alone.
    const QByteArray own = "CREATE TABLE t (a int /*M!100100 INVISIBLE */)";
    QVERIFY(!std::get<CreateTable>(meaningOf(own, Flavour::MySql).changes.first()).columns.first().invisible);
    QVERIFY(std::get<CreateTable>(meaningOf(own, Flavour::MariaDb).changes.first()).columns.first().invisible);
    const QByteArray other = "CREATE TABLE t (a int /*!80023 INVISIBLE */)";
    QVERIFY(!std::get<CreateTable>(meaningOf(other, Flavour::MariaDb).changes.first()).columns.first().invisible);
}

void TestMySqlParse::whatIsExplainedIsNotCarriedOut()
{
    for (const auto &[sql, verb] : {std::pair{"EXPLAIN DELETE FROM t", Sql::RowVerb::Select},
                                    {"EXPLAIN FORMAT=JSON UPDATE t SET a = 1", Sql::RowVerb::Select},
                                    {"EXPLAIN ANALYZE DELETE FROM t", Sql::RowVerb::Delete},
                                    {"EXPLAIN ANALYZE FORMAT=TREE DELETE FROM t", Sql::RowVerb::Delete}}) {
        const Meaning meaning = meaningOf(sql);
        QVERIFY2(!meaning.syntaxError && meaning.changes.size() == 1, sql);
        const auto *rows = std::get_if<Sql::ChangeRows>(&meaning.changes.first());
        QVERIFY2(rows && rows->verb == verb, sql);
    }
}

void TestMySqlParse::whatIsNotKnownIsOpaque_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql : {"ALTER TABLE t FROBNICATE", "ALTER TABLE t ADD COLUMN a int SOMETHING NEW",
                            "CREATE GIZMO g", "CREATE TABLE t (a int) SOMETHING", "DROP GIZMO g", "KILL 5",
                            "IF a THEN SET b = 1", "END IF", "HANDLER t OPEN"})
        QTest::newRow(sql) << QByteArray(sql);
}

void TestMySqlParse::whatIsNotKnownIsOpaque()
{
    QFETCH(QByteArray, sql);
    const Meaning meaning = meaningOf(sql);
    QVERIFY(!meaning.syntaxError);
    QCOMPARE(meaning.changes.size(), 1);
    const auto *opaque = std::get_if<Opaque>(&meaning.changes.first());
    QVERIFY(opaque);
    QVERIFY(!opaque->reason.isEmpty());
}

void TestMySqlParse::pointsAtMistakes_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("rest"); // from the place of the mistake on
    const auto row = [](const char *sql, const char *rest) {
        QTest::newRow(sql) << QByteArray(sql) << QByteArray(rest);
    };
    row("SELCT 1", "SELCT 1");
    row("CREATE TABLE t (a int,)", ")");
    row("CREATE TABLE (a int)", "(a int)");
    row("ALTER TABLE t ADD COLUMN", "");
    row("ALTER TABLE t ADD a int,", "");
    row("SELECT (1", "");
    row("SELECT 1)", ")");
    row("SELECT 'a", "'a");
    row("CREATE INDEX i (a)", "(a)");
    row("UPDATE t WHERE a = 1", "WHERE a = 1");
    row("CREATE TABLE t (a int DEFAULT)", ")");
}

void TestMySqlParse::pointsAtMistakes()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, rest);
    const Meaning meaning = meaningOf(sql);
    QVERIFY(meaning.syntaxError);
    QCOMPARE(sql.sliced(meaning.syntaxError->position.value_or(-1)), rest);
    QVERIFY(std::holds_alternative<Opaque>(meaning.changes.first()));
}

void TestMySqlParse::rangesAreOffsetsIntoTheFile()
{
    const QByteArray file =
        "SELECT 'ä';\nALTER TABLE t ADD COLUMN a int NOT NULL, DROP COLUMN b, MODIFY c bigint, ADD INDEX i (d);";
    const Meaning meaning = meaningOf(file);
    QCOMPARE(meaning.changes.size(), 4);
    QCOMPARE(at(file, std::get<AddColumn>(meaning.changes.at(0)).column.range), "a int NOT NULL"_ba);
    QCOMPARE(at(file, std::get<DropColumn>(meaning.changes.at(1)).range), "DROP COLUMN b"_ba);
    QCOMPARE(at(file, std::get<ChangeColumnType>(meaning.changes.at(2)).range), "MODIFY c bigint"_ba);
    QCOMPARE(at(file, std::get<CreateIndex>(meaning.changes.at(3)).range), "INDEX i (d)"_ba);
    QCOMPARE(at(file, std::get<AddColumn>(meaning.changes.at(0)).table.range), "t"_ba);
}

/// Pieces of the corpus, cut and shuffled: it must end, and every range must lie in the text.
void TestMySqlParse::neverFails()
{
    QRandomGenerator random(20261120);
    const QList<CorpusStatement> corpus = mysqlCorpus();
    for (int round = 0; round < 4000; ++round) {
        QByteArray text = corpus.at(random.bounded(corpus.size())).statement.text;
        const QByteArray other = corpus.at(random.bounded(corpus.size())).statement.text;
        text = text.first(random.bounded(text.size() + 1)) + other.sliced(random.bounded(other.size()));
        if (random.bounded(3) == 0 && !text.isEmpty())
            text.remove(random.bounded(text.size()), random.bounded(5));
        const QList<Statement> statements = split(text, MySql::lexicalRules(Flavour::MariaDb));
        for (const Statement &statement : statements) {
            const Meaning meaning = MySql::parse(statement, Flavour::MariaDb);
            QVERIFY(!meaning.syntaxError || meaning.changes.size() == 1);
            if (meaning.syntaxError) {
                QCOMPARE_GE(meaning.syntaxError->position.value_or(-1), 0);
                QCOMPARE_LE(*meaning.syntaxError->position, text.size());
            }
        }
    }
}

/// A second; what is quadratic runs into the test's time limit.
void TestMySqlParse::staysLinear()
{
    const qsizetype rows = 400'000;
    QByteArray text = "INSERT INTO t (a, b) VALUES " + "(1, 'some text that is long enough'), "_ba.repeated(rows)
        + "(1, '')";
    text += ";ALTER TABLE t ADD COLUMN a int NOT NULL DEFAULT 1, ADD INDEX (a)"_ba.repeated(rows / 20);
    const QList<Statement> statements = split(text, MySql::lexicalRules(Flavour::MySql));
    QCOMPARE(statements.size(), rows / 20 + 1);
    for (const Statement &statement : statements)
        QVERIFY(!MySql::parse(statement, Flavour::MySql).syntaxError);
}

QTEST_GUILESS_MAIN(TestMySqlParse)
#include "tst_mysqlparse.moc"
