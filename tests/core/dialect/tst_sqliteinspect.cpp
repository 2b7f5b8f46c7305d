// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"
#include "core/schema/difference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Schema::Snapshot;

class TestSqliteInspect : public QObject
{
    Q_OBJECT

private slots:
    void readsColumns();
    void readsConstraints();
    void tellsUnnamedConstraintsApart();
    void readsIndexes();
    void readsViewsAndTriggers();
    void readsVirtualTablesWithoutTheirShadows();
    void readsSettingsOfTheFile();
    void leavesOutWhatIsNotTheProjects();
    void readsWithinATransaction();
    void equalMeaningMakesNoDifference_data();
    void equalMeaningMakesNoDifference();
    void otherMeaningMakesADifference_data();
    void otherMeaningMakesADifference();
    void renameThereAndBackMakesNoDifference();
    void brokenObjectsAreStillRead();
    void saysWhatItDoesNotKnow();
    void ddlMakesAnEqualObject_data();
    void ddlMakesAnEqualObject();
    void ddlIsReadable();
    void thousandTablesAreRead();
};

static std::unique_ptr<Database::Connection> database(const QByteArray &script)
{
    auto connection = Dialect::open({.scheme = u"sqlite"_s, .database = u":memory:"_s});
    if (!connection) {
        QTest::qFail(qPrintable(connection.error().message), __FILE__, __LINE__);
        return nullptr;
    }
    for (const Sql::Statement &statement : Sql::split(script, Dialect::find(u"sqlite"_s)->lexicalRules)) {
        if (const auto done = (*connection)->execute(statement); !done)
            QTest::qFail(qPrintable(done.error().message + u": "_s + QString::fromUtf8(statement.text)), __FILE__,
                         __LINE__);
    }
    return *std::move(connection);
}

static Snapshot inspected(Database::Connection &connection, const QStringList &ignored = {})
{
    const auto snapshot = Dialect::find(u"sqlite"_s)->inspect(connection, ignored);
    if (!snapshot) {
        QTest::qFail(qPrintable(snapshot.error().message), __FILE__, __LINE__);
        return {};
    }
    return *snapshot;
}

static Snapshot snapshotOf(const QByteArray &script)
{
    return inspected(*database(script));
}

static const Schema::Constraint *constraint(const Schema::Table &table, const QString &name)
{
    const auto found = std::ranges::find(table.constraints, name, &Schema::Constraint::name);
    return found == table.constraints.end() ? nullptr : &*found;
}

static QString told(const QList<Schema::Difference> &differences)
{
    QStringList lines;
    for (const Schema::Difference &difference : differences)
        lines.append(u"%1 %2 %3: [%4] [%5]"_s.arg(difference.object, difference.name, difference.path,
                                                  difference.before, difference.after));
    return lines.join(u'\n');
}

void TestSqliteInspect::readsColumns()
{
    const Snapshot snapshot = snapshotOf(R"(
        CREATE TABLE "order item" (
            id INTEGER PRIMARY KEY AUTOINCREMENT, -- the key, of course
            [name] varchar ( 20 ) NOT NULL DEFAULT 'it''s, ok' COLLATE nocase,
            `price` numeric(10,2) CONSTRAINT priced NOT NULL ON CONFLICT IGNORE DEFAULT -1.5,
            made text DEFAULT (datetime('now')),
            flag int DEFAULT true,
            word DEFAULT "text",
            total generated always as (price * 2) stored,
            double as (price+price),
            raw blob default x'0aff'
        ) STRICT)"_ba.replace(") STRICT", ")"));
    QCOMPARE(snapshot.tables.size(), 1);
    QCOMPARE(snapshot.unknown, QStringList());
    const Schema::Table &table = snapshot.tables.first();
    QCOMPARE(table.name, u"order item"_s);
    QCOMPARE(table.columns.size(), 9);
    const auto column = [&table](const QString &name) { return *table.column(name); };
    QCOMPARE(column(u"id"_s).type, u"INTEGER"_s);
    QCOMPARE(column(u"name"_s).type, u"VARCHAR(20)"_s);
    QCOMPARE(column(u"name"_s).defaultExpression, u"'it''s, ok'"_s);
    QCOMPARE(column(u"name"_s).collation, u"NOCASE"_s);
    QVERIFY(column(u"name"_s).notNull);
    QCOMPARE(column(u"price"_s).position, 3);
    QCOMPARE(column(u"price"_s).type, u"NUMERIC(10, 2)"_s);
    QCOMPARE(column(u"price"_s).defaultExpression, u"-1.5"_s);
    QCOMPARE(column(u"price"_s).options.value(u"not null constraint"_s), u"priced"_s);
    QCOMPARE(column(u"price"_s).options.value(u"not null on conflict"_s), u"IGNORE"_s);
    QCOMPARE(column(u"made"_s).defaultExpression, u"datetime('now')"_s);
    QCOMPARE(column(u"flag"_s).defaultExpression, u"true"_s);
    QCOMPARE(column(u"word"_s).defaultExpression, u"'text'"_s);
    QCOMPARE(column(u"total"_s).generated, u"price * 2"_s);
    QVERIFY(column(u"total"_s).generatedStored);
    QCOMPARE(column(u"double"_s).generated, u"price + price"_s);
    QVERIFY(!column(u"double"_s).generatedStored);
    QCOMPARE(column(u"raw"_s).defaultExpression, u"x'0AFF'"_s);
    QCOMPARE(constraint(table, u"primary key"_s)->options.value(u"autoincrement"_s), u"true"_s);
}

void TestSqliteInspect::readsConstraints()
{
    const Snapshot snapshot = snapshotOf(R"(
        CREATE TABLE parent (a INT, b TEXT, c TEXT UNIQUE ON CONFLICT REPLACE, CONSTRAINT pk PRIMARY KEY (b DESC, a)) WITHOUT ROWID, STRICT;
        CREATE TABLE child (
            x INT CONSTRAINT positive CHECK (x > 0 AND x NOT IN (5, 6)) REFERENCES Parent ON UPDATE SET NULL,
            y TEXT, z TEXT,
            CONSTRAINT both FOREIGN KEY (y, x) REFERENCES "parent" ON DELETE CASCADE ON UPDATE NO ACTION MATCH FULL DEFERRABLE INITIALLY DEFERRED,
            FOREIGN KEY (z) REFERENCES nowhere (q) NOT DEFERRABLE
            CONSTRAINT named UNIQUE (y COLLATE NOCASE, z)
        ))");
    QCOMPARE(snapshot.unknown, QStringList());
    const Schema::Table &parent = *snapshot.table(u"parent"_s);
    QCOMPARE(parent.properties.options, (Schema::Options{{u"strict"_s, u"true"_s}, {u"without rowid"_s, u"true"_s}}));
    const Schema::Constraint *key = constraint(parent, u"pk"_s);
    QVERIFY(key && !key->generatedName);
    QCOMPARE(key->kind, u"primary key"_s);
    QCOMPARE(key->columns, QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(key->definition, u"PRIMARY KEY (b DESC, a)"_s);
    const Schema::Constraint *unique = constraint(parent, u"unique (c)"_s);
    QVERIFY(unique && unique->generatedName);
    QCOMPARE(unique->options.value(u"on conflict"_s), u"REPLACE"_s);

    const Schema::Table &child = *snapshot.table(u"child"_s);
    QCOMPARE(child.constraints.size(), 5);
    QCOMPARE(constraint(child, u"positive"_s)->expression, u"x > 0 AND x NOT IN (5, 6)"_s);
    const Schema::Constraint *both = constraint(child, u"both"_s);
    QVERIFY(both);
    QCOMPARE(both->columns, QStringList({u"y"_s, u"x"_s}));
    QCOMPARE(both->referencedTable, u"parent"_s);
    QCOMPARE(both->referencedColumns, QStringList({u"b"_s, u"a"_s})); // its primary key
    QCOMPARE(both->onDelete, u"CASCADE"_s);
    QCOMPARE(both->onUpdate, QString());
    QVERIFY(both->deferrable && both->initiallyDeferred);
    QCOMPARE(both->definition,
             u"FOREIGN KEY (y, x) REFERENCES parent (b, a) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"_s);
    const Schema::Constraint *lost = constraint(child, u"foreign key (z) REFERENCES nowhere (q)"_s);
    QVERIFY(lost && !lost->deferrable);
    QCOMPARE(constraint(child, u"foreign key (x) REFERENCES parent (b, a)"_s)->onUpdate, u"SET NULL"_s);
    QCOMPARE(constraint(child, u"named"_s)->definition, u"UNIQUE (y COLLATE NOCASE, z)"_s);
}

void TestSqliteInspect::tellsUnnamedConstraintsApart()
{
    const Snapshot snapshot = snapshotOf(
        "CREATE TABLE t (a CHECK (a > 1) CHECK (a > 1), b CONSTRAINT c CHECK (b > 0) CONSTRAINT c CHECK (b < 9))");
    QStringList names;
    for (const Schema::Constraint &one : snapshot.tables.first().constraints)
        names.append(one.name);
    QCOMPARE(names, QStringList({u"c"_s, u"c (2)"_s, u"check (a > 1)"_s, u"check (a > 1) (2)"_s}));
}

void TestSqliteInspect::readsIndexes()
{
    const Snapshot snapshot = snapshotOf(R"(
        CREATE TABLE t (a, b, c UNIQUE);
        CREATE UNIQUE INDEX IF NOT EXISTS main."b index" on T ( lower ( b ) , a collate NoCase desc, "c" ASC ) where a is not null and b<>'x';
        CREATE INDEX a_index ON t (a))");
    const QList<Schema::Index> &indexes = snapshot.tables.first().indexes;
    QCOMPARE(indexes.size(), 2); // that of UNIQUE is the constraint
    QCOMPARE(indexes[0].name, u"a_index"_s);
    QCOMPARE(indexes[0].definition, u"CREATE INDEX a_index ON t (a)"_s);
    QVERIFY(!indexes[0].unique);
    QCOMPARE(indexes[1].name, u"b index"_s);
    QVERIFY(indexes[1].unique);
    QCOMPARE(indexes[1].columns, QStringList({u"(lower(b))"_s, u"a"_s, u"c"_s}));
    QCOMPARE(indexes[1].predicate, u"a IS NOT NULL AND b <> 'x'"_s);
    QCOMPARE(
        indexes[1].definition,
        u"CREATE UNIQUE INDEX \"b index\" ON t (lower(b), a COLLATE NOCASE DESC, c) WHERE a IS NOT NULL AND b <> 'x'"_s);
}

void TestSqliteInspect::readsViewsAndTriggers()
{
    const Snapshot snapshot = snapshotOf(R"(
        CREATE TABLE t (a INT, b TEXT);
        create view v (x, "y z") as select a, /* why */ b from t where a>1;
        create trigger on_view instead of insert on v begin insert into t values (new.x, 'it;s'); end;
        create trigger on_table after update of a on t when new.a <> old.a begin delete from t; end)");
    QCOMPARE(snapshot.unknown, QStringList());
    const Schema::View &view = snapshot.views.first();
    QCOMPARE(view.definition, u"SELECT a, b FROM t WHERE a > 1"_s);
    QCOMPARE(view.columns.size(), 2);
    QCOMPARE(view.columns.last().name, u"y z"_s);
    QCOMPARE(view.columns.first().type, u"INT"_s);
    QCOMPARE(view.properties.options.value(u"columns"_s), u"(x, \"y z\")"_s);
    QCOMPARE(view.triggers.size(), 1);
    QCOMPARE(view.triggers.first().definition,
             u"CREATE TRIGGER on_view INSTEAD OF INSERT ON v BEGIN INSERT INTO t VALUES (new.x, 'it;s'); END"_s);
    QCOMPARE(snapshot.tables.first().triggers.first().name, u"on_table"_s);
}

void TestSqliteInspect::readsVirtualTablesWithoutTheirShadows()
{
    const Snapshot snapshot = snapshotOf(
        "CREATE VIRTUAL TABLE notes USING fts5 (title, body, tokenize = 'porter ascii')");
    QCOMPARE(snapshot.unknown, QStringList());
    QCOMPARE(snapshot.tables.size(), 1);
    const Schema::Table &table = snapshot.tables.first();
    QCOMPARE(
        table.properties.options,
        (Schema::Options{{u"module"_s, u"fts5"_s}, {u"arguments"_s, u"title, body, tokenize = 'porter ascii'"_s}}));
    QCOMPARE(table.columns.first().name, u"title"_s);
}

void TestSqliteInspect::readsSettingsOfTheFile()
{
    const Snapshot snapshot = snapshotOf(
        "PRAGMA encoding = 'UTF-16le'; PRAGMA user_version = 7; PRAGMA application_id = 99; CREATE TABLE t (a)");
    QStringList definitions;
    for (const Schema::Other &other : snapshot.others)
        definitions.append(other.kind + u' ' + other.definition);
    QCOMPARE(
        definitions,
        QStringList({u"pragma application_id = 99"_s, u"pragma encoding = UTF-16le"_s, u"pragma user_version = 7"_s}));
    QVERIFY(snapshotOf("").isEmpty());
}

void TestSqliteInspect::leavesOutWhatIsNotTheProjects()
{
    const auto connection = database(R"(
        CREATE TABLE kept (id INTEGER PRIMARY KEY AUTOINCREMENT);
        CREATE TABLE Schema_Migrations (version, dirty);
        CREATE UNIQUE INDEX version_unique ON schema_migrations (version);
        CREATE TRIGGER t AFTER INSERT ON schema_migrations BEGIN SELECT 1; END;
        CREATE TEMP TABLE passing (a);
        CREATE TEMP TABLE kept (other);
        INSERT INTO main.kept VALUES (4);
        ANALYZE)");
    const Snapshot snapshot = inspected(*connection, {u"schema_migrations"_s});
    QCOMPARE(snapshot.tables.size(), 1);
    QCOMPARE(snapshot.tables.first().name, u"kept"_s);
    QCOMPARE(snapshot.tables.first().columns.first().name, u"id"_s);
    QCOMPARE(snapshot.unknown, QStringList());
}

void TestSqliteInspect::readsWithinATransaction()
{
    const auto connection = database("CREATE TABLE t (a)");
    QVERIFY(connection->begin());
    QVERIFY(connection->execute("ALTER TABLE t ADD COLUMN b"));
    QCOMPARE(inspected(*connection).tables.first().columns.size(), 2);
    QVERIFY(connection->inTransaction());
    QVERIFY(connection->rollback());
    QCOMPARE(inspected(*connection).tables.first().columns.size(), 1);
    QVERIFY(!connection->inTransaction());
}

void TestSqliteInspect::equalMeaningMakesNoDifference_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");

    QTest::newRow("spaces, comments, case")
        << QByteArray("CREATE TABLE t (a int not null default 1, check(a>0))")
        << QByteArray("create table t(\n  a INT NOT NULL DEFAULT 1, -- first\n  CHECK ( a > 0 )\n)");
    QTest::newRow("quotes") << QByteArray("CREATE TABLE t (a, b AS (a + 1))")
                            << QByteArray("CREATE TABLE \"t\" ([a], `b` AS (\"a\"+1))");
    QTest::newRow("a keyword as name") << QByteArray("CREATE TABLE action (key INT CHECK (key > 0))")
                                       << QByteArray("CREATE TABLE \"action\" (\"key\" INT CHECK (\"key\" > 0))");
    QTest::newRow("on the column or the table")
        << QByteArray("CREATE TABLE t (a INT PRIMARY KEY, b REFERENCES t (a), c UNIQUE)")
        << QByteArray("CREATE TABLE t (a INT, b, c, PRIMARY KEY (a), FOREIGN KEY (b) REFERENCES t, UNIQUE (c))");
    QTest::newRow("default in parentheses")
        << QByteArray("CREATE TABLE t (a DEFAULT 5)") << QByteArray("CREATE TABLE t (a DEFAULT (5))");
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT 1 AS a, - 2 AS b")
                          << QByteArray("CREATE VIEW v AS\nSELECT 1 as a,-2 as b -- two");
    QTest::newRow("order of making") << QByteArray("CREATE TABLE a (x); CREATE TABLE b (y); CREATE INDEX i ON b (y)")
                                     << QByteArray("CREATE TABLE b (y); CREATE INDEX i ON b (y); CREATE TABLE a (x)");
}

void TestSqliteInspect::equalMeaningMakesNoDifference()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    const auto differences = Schema::diff(snapshotOf(one), snapshotOf(other));
    QVERIFY2(differences.isEmpty(), qPrintable(told(differences)));
}

void TestSqliteInspect::otherMeaningMakesADifference_data()
{
    QTest::addColumn<QByteArray>("other");

    const QByteArray table =
        "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL DEFAULT 'x' "
        "REFERENCES p (id) ON DELETE CASCADE, b INT, CHECK (b > 0)); CREATE INDEX i ON t (a) WHERE b = 1; CREATE VIEW "
        "v AS SELECT a FROM t";
    const auto row = [&table](const char *name, const QByteArray &before, const QByteArray &after) {
        QVERIFY(table.contains(before));
        QTest::newRow(name) << QByteArray(table).replace(before, after);
    };
    row("type", "a TEXT", "a BLOB");
    row("null", "NOT NULL ", "");
    row("default", "'x'", "'X'");
    row("check", "b > 0", "b >= 0");
    row("action", "ON DELETE CASCADE", "ON DELETE RESTRICT");
    row("deferred", "ON DELETE CASCADE", "ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED");
    row("autoincrement", "id INTEGER PRIMARY KEY, a", "id INTEGER PRIMARY KEY AUTOINCREMENT, a");
    row("without rowid", "CHECK (b > 0))", "CHECK (b > 0)) WITHOUT ROWID");
    row("conflict", "NOT NULL", "NOT NULL ON CONFLICT REPLACE");
    row("collation", "b INT", "b INT COLLATE NOCASE");
    row("constraint's name", "CHECK (b > 0)", "CONSTRAINT positive CHECK (b > 0)");
    row("index order", "ON t (a)", "ON t (a DESC)");
    row("index predicate", "WHERE b = 1", "WHERE b = 2");
    row("unique", "CREATE INDEX", "CREATE UNIQUE INDEX");
    row("view", "SELECT a FROM t", "SELECT a FROM t WHERE b = 1");
    row("string case", "DEFAULT 'x'", "DEFAULT 'y'");
}

void TestSqliteInspect::otherMeaningMakesADifference()
{
    QFETCH(QByteArray, other);
    const QByteArray table =
        "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL DEFAULT 'x' "
        "REFERENCES p (id) ON DELETE CASCADE, b INT, CHECK (b > 0)); CREATE INDEX i ON t (a) WHERE b = 1; CREATE VIEW "
        "v AS SELECT a FROM t";
    QVERIFY(!Schema::diff(snapshotOf(table), snapshotOf(other)).isEmpty());
}

void TestSqliteInspect::renameThereAndBackMakesNoDifference()
{
    const auto connection = database(R"(
        CREATE TABLE parent(id INTEGER PRIMARY KEY, name TEXT /* shown */ UNIQUE, CHECK(length(name)>0));
        CREATE TABLE child (p REFERENCES parent(id), n AS (p+1));
        CREATE INDEX by_name ON parent(name COLLATE NOCASE) WHERE name<>'';
        CREATE VIEW names AS SELECT name FROM parent;
        CREATE TRIGGER gone AFTER DELETE ON parent BEGIN DELETE FROM child WHERE p=old.id; END)");
    const Snapshot before = inspected(*connection);
    for (const char *statement :
         {"ALTER TABLE parent RENAME TO other", "ALTER TABLE other RENAME COLUMN name TO title",
          "ALTER TABLE other RENAME COLUMN title TO name", "ALTER TABLE other RENAME TO parent",
          "ALTER TABLE child ADD COLUMN extra TEXT DEFAULT ''", "ALTER TABLE child DROP COLUMN extra"})
        QVERIFY2(connection->execute(statement), statement);
    const auto differences = Schema::diff(before, inspected(*connection));
    QVERIFY2(differences.isEmpty(), qPrintable(told(differences)));
}

void TestSqliteInspect::brokenObjectsAreStillRead()
{
    const Snapshot snapshot = snapshotOf(
        "CREATE TABLE t (a); CREATE VIEW fine AS SELECT a FROM t; CREATE VIEW broken AS SELECT * FROM gone; "
        "CREATE VIEW also_broken AS SELECT missing FROM t");
    QCOMPARE(snapshot.views.size(), 3);
    QCOMPARE(snapshot.view(u"fine"_s)->columns.size(), 1);
    QCOMPARE(snapshot.view(u"broken"_s)->columns.size(), 0);
    QCOMPARE(snapshot.view(u"broken"_s)->definition, u"SELECT * FROM gone"_s);
    QCOMPARE(snapshot.tables.first().columns.size(), 1);
}

void TestSqliteInspect::saysWhatItDoesNotKnow()
{
    const auto connection = database("CREATE TABLE t (a); PRAGMA writable_schema = ON; "
                                     "INSERT INTO sqlite_schema VALUES ('table', 'odd', 'odd', 0, 'CREATE VIRTUAL "
                                     "TABLE odd USING no_such_module(x)'); "
                                     "PRAGMA writable_schema = RESET");
    const Snapshot snapshot = inspected(*connection);
    QCOMPARE(snapshot.unknown.size(), 1);
    QVERIFY2(snapshot.unknown.first().contains(u"odd"_s) && snapshot.unknown.first().contains(u"no_such_module"_s),
             qPrintable(snapshot.unknown.first()));
    QCOMPARE(snapshot.table(u"odd"_s)->properties.options.value(u"module"_s), u"no_such_module"_s);
    QCOMPARE(snapshot.table(u"t"_s)->columns.size(), 1);
}

void TestSqliteInspect::ddlMakesAnEqualObject_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("script");

    QTest::newRow("columns")
        << u"table"_s << u"a b"_s
        << QByteArray(
               "CREATE TABLE \"a b\" (id INTEGER PRIMARY KEY AUTOINCREMENT, \"select\" varchar(10) CONSTRAINT nn NOT "
               "NULL "
               "ON CONFLICT IGNORE DEFAULT 'x' COLLATE RTRIM, at TEXT DEFAULT CURRENT_TIMESTAMP, n DEFAULT -1, m "
               "DEFAULT "
               "(1 + 2), u DEFAULT (- - 3), g AS (n * 2) STORED NOT NULL, v AS (n || 'é'), d DEFAULT \"q'q\", none)");
    QTest::newRow("constraints")
        << u"table"_s << u"t"_s
        << QByteArray("CREATE TABLE t (a INT, b TEXT, c REFERENCES t (c) DEFERRABLE, CONSTRAINT k PRIMARY KEY (b DESC, "
                      "a), UNIQUE (a, b COLLATE "
                      "NOCASE) ON CONFLICT FAIL, CONSTRAINT ck CHECK (a IN (1, 2) OR b LIKE '%;%' ESCAPE '!'), FOREIGN "
                      "KEY (a, b) "
                      "REFERENCES o (x, y) ON UPDATE SET DEFAULT ON DELETE SET NULL) STRICT, WITHOUT ROWID")
               .replace("c REFERENCES", "c ANY REFERENCES");
    QTest::newRow("single key WITHOUT ROWID")
        << u"table"_s << u"t"_s
        << QByteArray("CREATE TABLE t (k TEXT PRIMARY KEY ON CONFLICT REPLACE, v) WITHOUT ROWID");
    QTest::newRow("collated key") << u"table"_s << u"t"_s
                                  << QByteArray("CREATE TABLE t (k TEXT, PRIMARY KEY (k COLLATE NOCASE DESC))");
    QTest::newRow("index and trigger")
        << u"table"_s << u"t"_s
        << QByteArray("CREATE TABLE t (a, b); CREATE UNIQUE INDEX i ON t (a DESC, lower(b)) WHERE b IS NOT NULL; "
                      "CREATE TRIGGER r BEFORE UPDATE OF a "
                      "ON t FOR EACH ROW WHEN new.a > (SELECT count(*) FROM t) BEGIN SELECT CASE WHEN new.a > 1 THEN "
                      "RAISE(ABORT, 'no;') END; UPDATE t SET b "
                      "= 1 FROM (SELECT 1) AS s WHERE a = - -new.a; DELETE FROM t WHERE b = 2; END");
    QTest::newRow("full-text search")
        << u"table"_s << u"f"_s
        << QByteArray("CREATE VIRTUAL TABLE f USING fts5(a, b UNINDEXED, tokenize = 'porter', prefix='2 3')");
    QTest::newRow("view") << u"view"_s << u"v"_s
                          << QByteArray("CREATE VIEW v (x, y) AS WITH n AS (SELECT 1 AS a UNION ALL SELECT 2 FROM "
                                        "(SELECT 3)) SELECT a, count(*) OVER (ORDER BY a) FROM n LEFT "
                                        "OUTER JOIN n AS m USING (a) WHERE a NOT BETWEEN 4 AND 5 AND a IS NOT DISTINCT "
                                        "FROM 3 GROUP BY a HAVING a <> 3 ORDER BY a DESC LIMIT 5; "
                                        "CREATE TRIGGER o INSTEAD OF DELETE ON v BEGIN SELECT old.x; END");
    QTest::newRow("setting") << u"pragma"_s << u"user_version"_s << QByteArray("PRAGMA user_version = 12");
}

void TestSqliteInspect::ddlMakesAnEqualObject()
{
    QFETCH(QString, object);
    QFETCH(QString, name);
    QFETCH(QByteArray, script);

    const Snapshot before = snapshotOf(script);
    QCOMPARE(before.unknown, QStringList());
    const QString ddl = Dialect::find(u"sqlite"_s)->ddl(before, object, name);
    QVERIFY(!ddl.isEmpty());
    const auto differences = Schema::diff(before, snapshotOf(ddl.toUtf8()));
    QVERIFY2(differences.isEmpty(), qPrintable(ddl + told(differences)));
}

void TestSqliteInspect::ddlIsReadable()
{
    const Snapshot snapshot = snapshotOf(R"(
        CREATE TABLE t(id INTEGER PRIMARY KEY,name TEXT not null,CONSTRAINT long CHECK(length(name)>3)) STRICT;
        CREATE INDEX i ON t(name);
        CREATE VIEW v AS select id from t left join t u using (id) where id>1 order by id;
        CREATE TRIGGER r after insert on t begin insert into t values(1,'a');delete from t where id=2; end)");
    const auto &ddl = Dialect::find(u"sqlite"_s)->ddl;
    QCOMPARE(ddl(snapshot, u"table"_s, u"t"_s),
             u"CREATE TABLE t (\n"
             "    id INTEGER PRIMARY KEY,\n"
             "    name TEXT NOT NULL,\n"
             "    CONSTRAINT long CHECK (length(name) > 3)\n"
             ") STRICT;\n\n"
             "CREATE INDEX i ON t (name);\n\n"
             "CREATE TRIGGER r AFTER INSERT ON t BEGIN\n"
             "    INSERT INTO t VALUES (1, 'a');\n"
             "    DELETE FROM t\n"
             "    WHERE id = 2;\n"
             "END;\n"_s);
    QCOMPARE(ddl(snapshot, u"view"_s, u"v"_s),
             u"CREATE VIEW v AS\n"
             "SELECT id\n"
             "FROM t\n"
             "LEFT JOIN t u USING (id)\n"
             "WHERE id > 1\n"
             "ORDER BY id;\n"_s);
    QCOMPARE(ddl(snapshot, u"table"_s, u"none"_s), QString());
}

void TestSqliteInspect::thousandTablesAreRead()
{
    QByteArray script = "BEGIN;";
    for (int i = 0; i < 1000; ++i) {
        const QByteArray name = "t" + QByteArray::number(i);
        script += "CREATE TABLE " + name
            + " (id INTEGER PRIMARY KEY, a TEXT NOT NULL DEFAULT 'x', b INT CHECK (b > 0), c TEXT, d NUMERIC, e, "
              "f REFERENCES t0 (id), UNIQUE (a, b));CREATE INDEX i"
            + name + " ON " + name + " (c, d);";
    }
    const auto connection = database(script + "COMMIT;");
    const Snapshot snapshot = inspected(*connection);
    QCOMPARE(snapshot.tables.size(), 1000);
    QCOMPARE(snapshot.tables.last().constraints.size(), 4);
    QCOMPARE(snapshot.tables.last().indexes.size(), 1);
}

QTEST_GUILESS_MAIN(TestSqliteInspect)
#include "tst_sqliteinspect.moc"
