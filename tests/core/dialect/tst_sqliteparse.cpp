// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/parse.h"

#include "core/dialect/sqlite/judge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sql;

namespace {

Meaning meaningOf(const QByteArray &sql)
{
    const QList<Statement> statements = split(sql, Sqlite::lexicalRules());
    return statements.isEmpty() ? Meaning() : Sqlite::parse(statements.last());
}

/// The one change of this kind, or a failure of the test.
template<typename T>
T only(const QByteArray &sql)
{
    const Meaning meaning = meaningOf(sql);
    if (meaning.syntaxError)
        qWarning().noquote() << meaning.syntaxError->message;
    const T *change = meaning.changes.size() == 1 ? std::get_if<T>(&meaning.changes.first()) : nullptr;
    if (!change)
        QTest::qFail(qPrintable(u"not the kind of change: "_s + QString::fromUtf8(sql)), __FILE__, __LINE__);
    return change ? *change : T();
}

QByteArray at(const QByteArray &file, Range range)
{
    return file.sliced(range.begin, range.length());
}

} // namespace

class TestSqliteParse : public QObject
{
    Q_OBJECT

private slots:
    void readsATable();
    void readsDefaults_data();
    void readsDefaults();
    void readsTableConstraints();
    void readsTheFormsOfATable();
    void readsAlterTable();
    void readsIndexes();
    void readsViewsAndTriggers();
    void readsDrops();
    void readsRows_data();
    void readsRows();
    void readsPragmas_data();
    void readsPragmas();
    void readsTheRest();
    void rangesAreOffsetsIntoTheFile();
    void pointsAtMistakes_data();
    void pointsAtMistakes();
    void tellsWhatOnlySqliteKnowsOfATable_data();
    void tellsWhatOnlySqliteKnowsOfATable();
    void refusesNothingThatSqliteTakes_data();
    void refusesNothingThatSqliteTakes();
    void knowsWhatNeedsNoTransaction_data();
    void knowsWhatNeedsNoTransaction();
    void survivesRandomTokens();
    void aLongInsertIsRead();
};

void TestSqliteParse::readsATable()
{
    const auto table = only<CreateTable>("CREATE TABLE \"order\" (id INTEGER PRIMARY KEY AUTOINCREMENT, name VARCHAR( "
                                         "20 ) COLLATE NOCASE NOT NULL DEFAULT 'x',\n"
                                         " price DECIMAL(10, 2) CONSTRAINT positive CHECK (price > 0), [user id] INT "
                                         "REFERENCES users(id) ON DELETE SET NULL ON UPDATE CASCADE,\n"
                                         " twice INT GENERATED ALWAYS AS (price * 2) STORED, code TEXT UNIQUE ON "
                                         "CONFLICT IGNORE, bare, nullable TEXT NULL)");
    QCOMPARE(table.name.name, u"order"_s);
    QCOMPARE(table.columns.size(), 8);
    const ColumnDefinition &id = table.columns.at(0);
    QCOMPARE(id.type, u"integer"_s);
    QVERIFY(id.has(ConstraintKind::PrimaryKey) && id.serial);
    const ColumnDefinition &name = table.columns.at(1);
    QCOMPARE(name.type, u"varchar(20)"_s);
    QCOMPARE(name.collation, u"NOCASE"_s);
    QCOMPARE(name.defaultExpression, u"'x'"_s);
    QVERIFY(name.notNull && name.defaultVolatility == Volatility::Constant);
    const ColumnDefinition &price = table.columns.at(2);
    QCOMPARE(price.type, u"decimal(10,2)"_s);
    QCOMPARE(price.constraints.first().name, u"positive"_s);
    QCOMPARE(price.constraints.first().expression, u"price > 0"_s);
    const Constraint &reference = table.columns.at(3).constraints.first();
    QCOMPARE(table.columns.at(3).name, u"user id"_s);
    QVERIFY(reference.kind == ConstraintKind::ForeignKey);
    QCOMPARE(reference.referencedTable.name, u"users"_s);
    QCOMPARE(reference.referencedColumns, QStringList{u"id"_s});
    QCOMPARE(reference.onDelete, u"SET NULL"_s);
    QCOMPARE(reference.onUpdate, u"CASCADE"_s);
    QCOMPARE(table.columns.at(4).generated, u"price * 2"_s);
    QVERIFY(table.columns.at(4).generatedStored);
    QVERIFY(table.columns.at(5).has(ConstraintKind::Unique));
    QCOMPARE(table.columns.at(6).type, QString());
    QVERIFY(table.columns.at(7).nullStated && !table.columns.at(7).notNull);
}

void TestSqliteParse::readsDefaults_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("volatility");
    const auto row = [](const char *written, const char *expression, Volatility volatility) {
        QTest::addRow("%s", written) << QByteArray(written) << QString::fromUtf8(expression) << int(volatility);
    };
    row("0", "0", Volatility::Constant);
    row("-1.5", "-1.5", Volatility::Constant);
    row("'it''s, (x'", "'it''s, (x'", Volatility::Constant);
    row("NULL", "NULL", Volatility::Constant);
    row("(1 + 2)", "1 + 2", Volatility::Constant);
    row("(lower('A'))", "lower('A')", Volatility::Constant);
    row("CURRENT_TIMESTAMP", "CURRENT_TIMESTAMP", Volatility::Stable);
    row("(datetime('now'))", "datetime('now')", Volatility::Stable);
    row("(random())", "random()", Volatility::Volatile);
    row("(hex(randomblob(16)))", "hex(randomblob(16))", Volatility::Volatile);
    row("(my_own())", "my_own()", Volatility::Unknown);
}

void TestSqliteParse::readsDefaults()
{
    QFETCH(QByteArray, written);
    const auto change = only<AddColumn>("ALTER TABLE t ADD c TEXT DEFAULT " + written + " NOT NULL");
    QTEST(change.column.defaultExpression, "expression");
    QTEST(int(change.column.defaultVolatility), "volatility");
    QVERIFY(change.column.notNull);
}

void TestSqliteParse::readsTableConstraints()
{
    const auto table = only<CreateTable>(
        "CREATE TABLE t (a, b, PRIMARY KEY (a, b COLLATE NOCASE DESC), CONSTRAINT u UNIQUE (b) ON CONFLICT ABORT CHECK "
        "(a IN (1, 2))\n"
        ", FOREIGN KEY (a, b) REFERENCES other ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED)");
    QCOMPARE(table.columns.size(), 2);
    QCOMPARE(table.constraints.size(), 4);
    QCOMPARE(table.constraints.at(0).columns, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(table.constraints.at(1).name, u"u"_s);
    QCOMPARE(table.constraints.at(2).expression, u"a IN (1, 2)"_s);
    const Constraint &reference = table.constraints.at(3);
    QVERIFY(reference.kind == ConstraintKind::ForeignKey && reference.deferrable);
    QCOMPARE(reference.referencedTable.display(), u"other"_s);
    QCOMPARE(reference.onDelete, u"CASCADE"_s);
}

void TestSqliteParse::readsTheFormsOfATable()
{
    QVERIFY(only<CreateTable>("CREATE TEMP TABLE t(a)").temporary);
    QVERIFY(only<CreateTable>("CREATE TABLE temp.t(a)").temporary);
    QVERIFY(only<CreateTable>("create table if not exists t(a)").ifNotExists);
    QVERIFY(only<CreateTable>("CREATE TABLE t AS SELECT 1").asQuery);
    QCOMPARE(only<CreateTable>("CREATE TABLE t(a INT PRIMARY KEY) WITHOUT ROWID, STRICT").options,
             QStringList({u"WITHOUT ROWID"_s, u"STRICT"_s}));
    QCOMPARE(only<CreateTable>("CREATE VIRTUAL TABLE f USING fts5(a, b, content='x')").options,
             QStringList({u"VIRTUAL"_s, u"USING fts5"_s}));
    QCOMPARE(only<CreateTable>("CREATE TABLE main.t(a)").name.display(), u"t"_s);
    QCOMPARE(only<CreateTable>("CREATE TABLE aux.t(a)").name.display(), u"aux.t"_s);
}

void TestSqliteParse::readsAlterTable()
{
    QCOMPARE(only<RenameTable>("ALTER TABLE a RENAME TO b").newName, u"b"_s);
    const auto renamed = only<RenameColumn>("ALTER TABLE a RENAME COLUMN \"b c\" TO d");
    QCOMPARE(renamed.column, u"b c"_s);
    QCOMPARE(renamed.newName, u"d"_s);
    QCOMPARE(only<RenameColumn>("ALTER TABLE a RENAME b TO c").column, u"b"_s);
    QCOMPARE(only<AddColumn>("ALTER TABLE a ADD COLUMN b INT").column.name, u"b"_s);
    QCOMPARE(only<AddColumn>("ALTER TABLE a ADD b").column.name, u"b"_s);
    QCOMPARE(only<DropColumn>("ALTER TABLE a DROP COLUMN b").column, u"b"_s);
    QCOMPARE(only<DropColumn>("ALTER TABLE a DROP b").column, u"b"_s);
    QVERIFY(only<SetColumnNotNull>("ALTER TABLE a ALTER COLUMN b SET NOT NULL").notNull);
    QVERIFY(!only<SetColumnNotNull>("ALTER TABLE a ALTER b DROP NOT NULL").notNull);
    QCOMPARE(only<AddConstraint>("ALTER TABLE a ADD CONSTRAINT c CHECK (b > 0)").constraint.name, u"c"_s);
    QCOMPARE(only<AddConstraint>("ALTER TABLE a ADD CHECK (b > 0)").constraint.expression, u"b > 0"_s);
    QCOMPARE(only<DropConstraint>("ALTER TABLE a DROP CONSTRAINT c").constraint, u"c"_s);
}

void TestSqliteParse::readsIndexes()
{
    const auto index = only<CreateIndex>(
        "CREATE UNIQUE INDEX IF NOT EXISTS i ON t (a, \"b c\" COLLATE NOCASE DESC, lower(d), (e || f)) WHERE a > 1");
    QVERIFY(index.unique && index.ifNotExists);
    QCOMPARE(index.table.name, u"t"_s);
    QCOMPARE(index.columns, QStringList({u"a"_s, u"b c"_s, u"(lower(d))"_s, u"(e || f)"_s}));
    QCOMPARE(index.predicate, u"a > 1"_s);
}

void TestSqliteParse::readsViewsAndTriggers()
{
    const auto view = only<CreateObject>("CREATE TEMP VIEW IF NOT EXISTS v (x) AS SELECT a FROM t");
    QVERIFY(view.kind == ObjectKind::View && view.ifNotExists);
    QCOMPARE(view.body, u"SELECT a FROM t"_s);
    const auto trigger = only<CreateObject>("CREATE TRIGGER g INSTEAD OF UPDATE OF a, b ON v FOR EACH ROW WHEN "
                                            "NEW.begin > 1 BEGIN SELECT 1; DELETE FROM x; END");
    QVERIFY(trigger.kind == ObjectKind::Trigger);
    QCOMPARE(trigger.name.name, u"g"_s);
    QCOMPARE(trigger.on.name, u"v"_s);
    QCOMPARE(trigger.body, u"SELECT 1; DELETE FROM x;"_s);
}

void TestSqliteParse::readsDrops()
{
    const auto table = only<DropTable>("DROP TABLE IF EXISTS \"a b\"");
    QVERIFY(table.ifExists);
    QCOMPARE(table.names.first().name, u"a b"_s);
    QCOMPARE(only<DropIndex>("DROP INDEX main.i").names.first().display(), u"i"_s);
    QVERIFY(only<DropObject>("DROP VIEW v").kind == ObjectKind::View);
    QVERIFY(only<DropObject>("DROP TRIGGER t").kind == ObjectKind::Trigger);
}

void TestSqliteParse::readsRows_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *sql, const char *expected) {
        QTest::addRow("%s", sql) << QByteArray(sql) << QString::fromUtf8(expected);
    };
    row("INSERT INTO t VALUES (1), (2)", "insert t");
    row("INSERT INTO t (a, b) VALUES (1, (SELECT 2 WHERE 3))", "insert t columns a,b");
    row("INSERT INTO t DEFAULT VALUES", "insert t bounded");
    row("INSERT OR IGNORE INTO t VALUES (1)", "insert t conflict");
    row("INSERT OR ABORT INTO t VALUES (1)", "insert t");
    row("REPLACE INTO t VALUES (1)", "insert t conflict");
    row("INSERT INTO t VALUES (1) ON CONFLICT (a) DO NOTHING", "insert t conflict");
    row("INSERT INTO t (a) SELECT a FROM u", "insert t query columns a");
    row("INSERT INTO t SELECT a FROM u WHERE b ON CONFLICT DO UPDATE SET a = 1 WHERE c",
        "insert t where query conflict [b]");
    row("INSERT INTO t SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM t)",
        "insert t where query conflict [NOT EXISTS (SELECT 1 FROM t)]");
    row("INSERT INTO t SELECT a FROM u LIMIT 10", "insert t bounded query");
    row("WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x", "insert t query");
    row("UPDATE t SET a = 1", "update t columns a");
    row("UPDATE t AS u SET a = CASE WHEN b THEN 1 ELSE 2 END, (c, d) = (SELECT 1, 2) WHERE e = 'x' RETURNING a",
        "update t where columns a,c,d [e = 'x']");
    row("UPDATE t SET a=-1,b=~c WHERE d", "update t where columns a,b [d]");
    row("UPDATE OR IGNORE t SET a = 1", "update t conflict columns a");
    row("UPDATE t SET a = 1 FROM u WHERE t.id = u.id", "update t where columns a [t.id = u.id]");
    row("UPDATE t SET a = 1 WHERE id BETWEEN 1 AND 1000", "update t where bounded columns a [id BETWEEN 1 AND 1000]");
    row("UPDATE t SET a = 1 WHERE price BETWEEN 1 AND 1000", "update t where columns a [price BETWEEN 1 AND 1000]");
    row("UPDATE t SET a = 1 WHERE id > 1 AND id <= 1000", "update t where bounded columns a [id > 1 AND id <= 1000]");
    row("UPDATE t SET a = 1 WHERE id > 1", "update t where columns a [id > 1]");
    row("UPDATE t SET a = 1 WHERE id = 7 OR b", "update t where columns a [id = 7 OR b]");
    row("UPDATE t SET a = 1 WHERE rowid IN (SELECT rowid FROM t WHERE b LIMIT 500)",
        "update t where bounded columns a [rowid IN (SELECT rowid FROM t WHERE b LIMIT 500)]");
    row("UPDATE t SET a = 1 WHERE rowid IN (SELECT rowid FROM t)",
        "update t where columns a [rowid IN (SELECT rowid FROM t)]");
    row("UPDATE t SET a = 1 WHERE rowid NOT IN (SELECT 1 LIMIT 1)",
        "update t where columns a [rowid NOT IN (SELECT 1 LIMIT 1)]");
    row("UPDATE t SET a = 1 WHERE b IN (1, 2, 'x')", "update t where columns a [b IN (1, 2, 'x')]");
    row("UPDATE t SET a = 1 WHERE id IN (1, 2, 3)", "update t where bounded columns a [id IN (1, 2, 3)]");
    row("DELETE FROM t", "delete t");
    row("DELETE FROM t WHERE a = ';'", "delete t where [a = ';']");
    row("DELETE FROM t WHERE a ORDER BY b LIMIT 5", "delete t where bounded [a]");
    row("SELECT * FROM t WHERE a GROUP BY b", "select t where [a]");
    row("SELECT 1", "select ");
    row("VALUES (1)", "select ");
}

void TestSqliteParse::readsRows()
{
    QFETCH(QByteArray, sql);
    const auto rows = only<ChangeRows>(sql);
    static const QHash<RowVerb, QString> verbs = {{RowVerb::Select, u"select"_s},
                                                  {RowVerb::Insert, u"insert"_s},
                                                  {RowVerb::Update, u"update"_s},
                                                  {RowVerb::Delete, u"delete"_s}};
    QString text = verbs.value(rows.verb) + u' ' + rows.table.display();
    text += rows.hasWhere ? u" where"_s : QString();
    text += rows.bounded ? u" bounded"_s : QString();
    text += rows.fromQuery ? u" query"_s : QString();
    text += rows.onConflict ? u" conflict"_s : QString();
    if (!rows.columns.isEmpty())
        text += u" columns "_s + rows.columns.join(u',');
    if (!rows.predicate.isEmpty())
        text += u" ["_s + rows.predicate + u']';
    QTEST(text, "expected");
}

void TestSqliteParse::readsPragmas_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("read") << "PRAGMA Foreign_Keys"_ba << u"foreign_keys"_s << QString();
    QTest::newRow("set") << "PRAGMA foreign_keys = OFF"_ba << u"foreign_keys"_s << u"OFF"_s;
    QTest::newRow("parentheses") << "PRAGMA foreign_keys(0)"_ba << u"foreign_keys"_s << u"0"_s;
    QTest::newRow("schema") << "PRAGMA main.user_version=12"_ba << u"user_version"_s << u"12"_s;
    QTest::newRow("negative") << "PRAGMA cache_size = -2000"_ba << u"cache_size"_s << u"-2000"_s;
    QTest::newRow("quoted") << "PRAGMA journal_mode='WAL'"_ba << u"journal_mode"_s << u"WAL"_s;
}

void TestSqliteParse::readsPragmas()
{
    QFETCH(QByteArray, sql);
    const auto parameter = only<SetParameter>(sql);
    QVERIFY(parameter.pragma);
    QTEST(parameter.name, "name");
    QTEST(parameter.value, "value");
}

void TestSqliteParse::readsTheRest()
{
    using enum TransactionVerb;
    const QList<std::pair<QByteArray, TransactionVerb>> verbs = {{"BEGIN", Begin},
                                                                 {"begin immediate transaction", Begin},
                                                                 {"COMMIT", Commit},
                                                                 {"END TRANSACTION", Commit},
                                                                 {"ROLLBACK", Rollback},
                                                                 {"SAVEPOINT a", Savepoint},
                                                                 {"RELEASE SAVEPOINT a", Release},
                                                                 {"ROLLBACK TRANSACTION TO SAVEPOINT a", RollbackTo}};
    for (const auto &[sql, verb] : verbs)
        QVERIFY2(only<TransactionControl>(sql).verb == verb, sql);
    QCOMPARE(only<Maintenance>("VACUUM").what, u"VACUUM"_s);
    QCOMPARE(only<Maintenance>("VACUUM main INTO 'x.db'").what, u"VACUUM INTO"_s);
    QCOMPARE(only<Maintenance>("ANALYZE t").table.name, u"t"_s);
    QCOMPARE(only<Reindex>("REINDEX i").name.name, u"i"_s);
    QCOMPARE(only<Opaque>("ATTACH 'x' AS y").head, u"ATTACH"_s);
    QVERIFY(only<ChangeRows>("EXPLAIN DELETE FROM t").verb == RowVerb::Select);
    QVERIFY(only<ChangeRows>("EXPLAIN QUERY PLAN DELETE FROM t").verb == RowVerb::Select);
}

void TestSqliteParse::rangesAreOffsetsIntoTheFile()
{
    const QByteArray file = "-- é\nSELECT 1;\nCREATE UNIQUE INDEX i ON \"tä\"(a);";
    const auto index = only<CreateIndex>(file);
    QCOMPARE(at(file, index.keywordRange), "INDEX"_ba);
    QCOMPARE(at(file, index.name.range), "i"_ba);
    QCOMPARE(at(file, index.table.range), QByteArray("\"tä\""));

    const QByteArray create =
        ";\nCREATE TABLE main.t (a INT /* , */ NOT NULL, b TEXT CHECK (b <> ''), CONSTRAINT u UNIQUE (a))";
    const auto table = only<CreateTable>(create);
    QCOMPARE(at(create, table.name.range), "main.t"_ba);
    QCOMPARE(at(create, table.columns.at(0).range), "a INT /* , */ NOT NULL"_ba);
    QCOMPARE(at(create, table.columns.at(1).constraints.first().range), "CHECK (b <> '')"_ba);
    QCOMPARE(at(create, table.constraints.first().range), "CONSTRAINT u UNIQUE (a)"_ba);

    const QByteArray drop = "\n\nALTER TABLE t DROP COLUMN c ;";
    QCOMPARE(at(drop, only<DropColumn>(drop).range), "COLUMN c"_ba);
}

void TestSqliteParse::pointsAtMistakes_data()
{
    QTest::addColumn<QByteArray>("sql"); // the caret stands before the place
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("an unknown word", "SELECT 1; ^SELCT 2");
    row("an unknown kind", "CREATE ^TABL t(a)");
    row("no name", "CREATE TABLE ^(a)");
    row("a comma too many", "CREATE TABLE t (a INT, ^)");
    row("an open parenthesis", "CREATE TABLE t (a INT^");
    row("a parenthesis too many", "CREATE TABLE t (a INT)^)");
    row("a comma missing", "CREATE TABLE t (a INT NOT NULL ^b TEXT)");
    row("a constraint after a column", "CREATE TABLE t (PRIMARY KEY (a), ^b INT)");
    row("an option that is none", "CREATE TABLE t (a) ^WITHOUT OIDS");
    row("an open string", "DELETE FROM t WHERE a = ^'x");
    row("an open name", "DROP TABLE ^\"x");
    row("CASCADE", "DROP TABLE t ^CASCADE");
    row("two names", "DROP TABLE a^, b");
    row("a type change", "ALTER TABLE t ALTER COLUMN a ^TYPE int");
    row("a foreign key added", "ALTER TABLE t ADD ^CONSTRAINT f FOREIGN KEY (a) REFERENCES b(c)");
    row("nothing to alter", "ALTER TABLE t^");
    row("an index on nothing", "CREATE INDEX i ^(a)");
    row("a trigger without END", "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1^");
    row("an insert of nothing", "INSERT INTO t^");
    row("an update without SET", "UPDATE t a ^WHERE b");
    row("a delete without FROM", "DELETE ^t");
    row("an action that is none", "CREATE TABLE t (a REFERENCES b ON DELETE ^NOTHING)");
}

void TestSqliteParse::pointsAtMistakes()
{
    QFETCH(QByteArray, sql);
    const qsizetype place = sql.indexOf('^');
    sql.remove(place, 1);
    const Meaning meaning = meaningOf(sql);
    QVERIFY(meaning.syntaxError);
    QVERIFY(!meaning.syntaxError->message.isEmpty());
    QCOMPARE(meaning.syntaxError->position.value_or(-1), place);
    QCOMPARE(meaning.changes.size(), 1);
    QVERIFY(std::holds_alternative<Opaque>(meaning.changes.first()));
    // SQLite itself must agree that it is one.
    const auto verdicts = Sqlite::judge({u"CREATE TABLE t (a, b)"_s, u"CREATE TABLE a (b)"_s},
                                        split(sql, Sqlite::lexicalRules()));
    QVERIFY(verdicts.last().has_value());
}

void TestSqliteParse::tellsWhatOnlySqliteKnowsOfATable_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("refused"); // empty: it is taken
    const auto row = [](const char *sql, const char *refused) {
        QTest::addRow("%s", sql) << QByteArray(sql) << QString::fromUtf8(refused);
    };
    row("CREATE TABLE x (a money PRIMARY KEY) STRICT", "unknown datatype for x.a: \"money\"");
    row("CREATE TABLE x (a, b) STRICT", "missing datatype for x.a");
    row("CREATE TABLE x (a int) WITHOUT ROWID", "PRIMARY KEY missing on table x");
    row("CREATE TABLE x (a int PRIMARY KEY AUTOINCREMENT)", "AUTOINCREMENT is only allowed on an INTEGER PRIMARY KEY");
    row("CREATE TABLE x (a int, A int)", "duplicate column name: A");
    row("CREATE TABLE x (a int PRIMARY KEY, b int PRIMARY KEY)", "table \"x\" has more than one primary key");
    row("CREATE TABLE x (a money PRIMARY KEY)", "");
    row("CREATE TABLE x (a int DEFAULT (of_ours(1)), CHECK (of_ours(a) > 0))", "");
    row("CREATE TABLE x (a text COLLATE of_ours REFERENCES nowhere (b))", "");
    row("CREATE TABLE aux.x (a int)", "");
    row("CREATE TABLE IF NOT EXISTS x (a INT, b ANY) STRICT, WITHOUT ROWID", "PRIMARY KEY missing on table x");
}

void TestSqliteParse::tellsWhatOnlySqliteKnowsOfATable()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, refused);
    const Meaning meaning = meaningOf(sql);
    QCOMPARE(meaning.syntaxError.value_or(Error()).detail, refused);
    QCOMPARE(std::holds_alternative<Opaque>(meaning.changes.first()), !refused.isEmpty());
}

void TestSqliteParse::refusesNothingThatSqliteTakes_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql : {
             "CREATE TABLE x (a INT CONSTRAINT foo, CONSTRAINT bar)",
             "CREATE TABLE x (a INT DEFAULT +1, b DEFAULT TRUE, c DEFAULT foo, d DEFAULT X'00', e DEFAULT \"q\" NOT "
             "NULL)",
             "CREATE TABLE x (\"a\" \"my type\"(1, -2), 'b' text, `c` int, [d] int)",
             "CREATE TABLE x (a unsigned big int, b double precision, c character varying(20) null on conflict fail)",
             "CREATE TABLE x (a PRIMARY KEY DESC ON CONFLICT REPLACE, b AS (a + 1), c AS (a) VIRTUAL NOT NULL, d "
             "GENERATED ALWAYS AS (1) STORED)",
             "CREATE TABLE x (a, UNIQUE (a COLLATE NOCASE ASC), PRIMARY KEY (a) ON CONFLICT IGNORE CHECK (a) CHECK (1) "
             "ON CONFLICT FAIL)",
             "CREATE TABLE x (id INTEGER, PRIMARY KEY (id AUTOINCREMENT))",
             "CREATE TABLE x (a REFERENCES t MATCH FULL ON UPDATE NO ACTION ON DELETE RESTRICT NOT DEFERRABLE "
             "INITIALLY IMMEDIATE)",
             "CREATE TABLE x (a REFERENCES t(a) ON DELETE SET DEFAULT DEFERRABLE, b)",
             "CREATE TABLE x (a NOT NULL DEFERRABLE INITIALLY DEFERRED, b UNIQUE NOT DEFERRABLE)",
             "UPDATE t SET a = $::value, b = $space::name WHERE a = 1",
             "SELECT a FROM t /* this one; goes on",
             "CREATE TABLE x (key, temp, if, desc, action, begin, end, replace, row, rowid_, view, trigger)",
             "CREATE TABLE x (a TEXT COLLATE \"NOCASE\", b CHECK (b IN ('a', ')')) /* c */ -- d\n)",
             "CREATE TABLE x AS WITH y AS (SELECT 1) SELECT * FROM y",
             "CREATE TABLE \"x.y\" (a ANY) STRICT",
             "CREATE INDEX i ON t (a + b, a COLLATE NOCASE, abs(a) DESC) WHERE a IS NOT NULL AND b > 0",
             "CREATE VIEW v AS SELECT a AS \"x;y\" FROM t UNION ALL SELECT 2",
             "CREATE TRIGGER g UPDATE ON t WHEN (SELECT 1) BEGIN UPDATE t SET a = CASE WHEN 1 THEN 2 END WHERE b = "
             "NEW.b; END",
             "CREATE TRIGGER IF NOT EXISTS g AFTER DELETE ON t BEGIN WITH q AS (SELECT 1) SELECT * FROM q; END",
             "CREATE TEMP TRIGGER g BEFORE INSERT ON main.t BEGIN SELECT RAISE(ABORT, 'no'); END",
             "WITH RECURSIVE n(x) AS NOT MATERIALIZED (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 3), m AS "
             "MATERIALIZED (SELECT 1) DELETE FROM t WHERE a IN n",
             "INSERT INTO t AS q (a, b) VALUES (1, 2) ON CONFLICT DO NOTHING RETURNING *",
             "INSERT INTO t SELECT a, b FROM t WHERE true ON CONFLICT DO NOTHING",
             "INSERT OR ROLLBACK INTO main.t (a) VALUES (?1), (:x), (@y), ($z)",
             "INSERT INTO t (a) SELECT 1 UNION VALUES (2)",
             "UPDATE t INDEXED BY ti SET a = 1 WHERE a = 2",
             "UPDATE main.t AS q NOT INDEXED SET (a, b) = (1, 2), a = b FROM (SELECT 1 AS one) s WHERE q.a = s.one "
             "RETURNING a AS x",
             "UPDATE t SET a=(SELECT max(a) FROM t), b=-a WHERE a<>-1",
             "DELETE FROM t AS q WHERE q.a = 1 RETURNING *",
             "SELECT a.* FROM t a LEFT JOIN t b ON a.a = b.a, (SELECT 1) WHERE a.a IN (1) ORDER BY 1 LIMIT 1 OFFSET 2",
             "SELECT count(*) FILTER (WHERE a > 1) OVER (PARTITION BY b ROWS UNBOUNDED PRECEDING) FROM t",
             "SELECT * FROM t, pragma_table_info('t') AS p WHERE p.name > 'b' AND (a ->> '$.x') IS NULL",
             "SELECT a NOT NULL, a ISNULL, a LIKE 'x' ESCAPE '\\', CAST(a AS int) FROM t",
             "ALTER TABLE t ADD c",
             "ALTER TABLE t ADD COLUMN c INT NOT NULL DEFAULT -1 CHECK (c < 3) REFERENCES t(a)",
             "ALTER TABLE 't' RENAME COLUMN \"a\" TO 'z'",
             "ALTER TABLE main.t DROP b",
             "DROP VIEW IF EXISTS main.missing",
             "PRAGMA main.table_info(t)",
             "PRAGMA case_sensitive_like = on",
             "PRAGMA cache_size = +100",
             "REINDEX",
             "REINDEX NOCASE",
             "ANALYZE main",
             "BEGIN DEFERRED TRANSACTION name",
             "EXPLAIN QUERY PLAN SELECT 1",
             "VALUES (1, 2), (3, 4)",
         })
        QTest::addRow("%s", sql) << QByteArray(sql);
}

void TestSqliteParse::refusesNothingThatSqliteTakes()
{
    QFETCH(QByteArray, sql);
    const QList<Statement> statements = split(sql, Sqlite::lexicalRules());
    QCOMPARE(statements.size(), 1);
    const auto verdict = Sqlite::judge({u"CREATE TABLE t (a, b)"_s, u"CREATE INDEX ti ON t (a)"_s}, statements).first();
    QVERIFY2(!verdict, qPrintable(verdict.value_or(Error()).message));
    const Meaning meaning = Sqlite::parse(statements.first());
    QVERIFY2(!meaning.syntaxError, qPrintable(meaning.syntaxError.value_or(Error()).message));
}

void TestSqliteParse::knowsWhatNeedsNoTransaction_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("needs");
    const auto row = [](const char *sql, bool needs) { QTest::addRow("%s", sql) << QByteArray(sql) << needs; };
    row("VACUUM", true);
    row("VACUUM INTO 'x'", true);
    row("PRAGMA foreign_keys = OFF", true);
    row("PRAGMA foreign_keys(1)", true);
    row("PRAGMA journal_mode = WAL", true);
    row("PRAGMA page_size = 8192", true);
    row("ATTACH 'a' AS b", true);
    row("DETACH b", true);
    row("PRAGMA foreign_keys", false);
    row("PRAGMA defer_foreign_keys = ON", false);
    row("PRAGMA user_version = 3", false);
    row("PRAGMA foreign_key_check", false);
    row("ANALYZE", false);
    row("CREATE TABLE t (a)", false);
}

void TestSqliteParse::knowsWhatNeedsNoTransaction()
{
    QFETCH(QByteArray, sql);
    const Statement statement = split(sql, Sqlite::lexicalRules()).first();
    QTEST(Sqlite::needsNoTransaction(statement, Sqlite::parse(statement)), "needs");
}

void TestSqliteParse::survivesRandomTokens()
{
    QRandomGenerator random(7);
    const QByteArrayList words = {
        "CREATE",     "TABLE",   "TEMP",    "INDEX", "UNIQUE", "VIEW",    "TRIGGER",    "BEGIN",   "END",
        "ON",         "AS",      "SELECT",  "FROM",  "WHERE",  "INSERT",  "INTO",       "VALUES",  "UPDATE",
        "SET",        "DELETE",  "ALTER",   "ADD",   "COLUMN", "DROP",    "RENAME",     "TO",      "CHECK",
        "CONSTRAINT", "PRIMARY", "KEY",     "NOT",   "NULL",   "DEFAULT", "REFERENCES", "FOREIGN", "CONFLICT",
        "LIMIT",      "IN",      "BETWEEN", "CASE",  "WITH",   "PRAGMA",  "VACUUM",     "(",       ")",
        "(",          ")",       ",",       ".",     "=",      "-",       "1",          "'x'",     "\"n\"",
        "a",          "id",      "é",       "?",     "'",      "/*",      "$",          "[",       "GENERATED",
        "ALWAYS",     "COLLATE", "WITHOUT", "ROWID"};
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text;
        for (int length = 1 + random.bounded(25); length > 0; --length)
            text += words.at(random.bounded(int(words.size()))) + ' ';
        const Statement statement{.range = {100, 100 + text.size()}, .text = text};
        const Meaning meaning = Sqlite::parse(statement);
        QVERIFY2(!meaning.changes.isEmpty(), text);
        if (meaning.syntaxError) {
            const qsizetype place = meaning.syntaxError->position.value_or(-1);
            QVERIFY2(place >= 100 && place <= statement.range.end, text);
        }
        for (const Name &name : touchedTables(meaning.changes.first()))
            QVERIFY2(name.range.begin >= 100 && name.range.end <= statement.range.end, text);
    }
}

void TestSqliteParse::aLongInsertIsRead()
{
    const QByteArray text = "INSERT INTO t (a) VALUES " + "(1, 'x', (2)), "_ba.repeated(500'000) + "(3)";
    QCOMPARE(only<ChangeRows>(text).table.name, u"t"_s);
}

QTEST_GUILESS_MAIN(TestSqliteParse)
#include "tst_sqliteparse.moc"
