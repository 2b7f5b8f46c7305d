// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestKnownSchema : public QObject
{
    Q_OBJECT

private slots:
    void tablesHaveTheirColumns();
    void constraintsAreNamedAsTheServerNamesThem();
    void alterationsAreFollowed();
    void columnsOfPartitionsFollowAlsoInACircle();
    void renamesTakeReferencesAlong();
    void whatIsDroppedIsGone();
    void sqliteHasNoSchemas();
    void whatStandsAsideInSqliteIsGoneWithTheScript();
    void aDescendingKeyOfSqliteTakesNull();
    void aRebuiltTableKeepsItsName();
    void mysqlStatementsAreFollowed();
    void manyTablesAreKnownAsFewAre_data();
    void manyTablesAreKnownAsFewAre();
};

void TestKnownSchema::tablesHaveTheirColumns()
{
    const Schema::Snapshot schema = schemaOf(u"postgresql"_s,
                                             "CREATE TABLE b (id bigint PRIMARY KEY, email text NOT NULL DEFAULT "
                                             "'x');\nCREATE TABLE app.a (n numeric(10,2));");
    QCOMPARE(schema.tables.size(), 2);
    QCOMPARE(schema.tables.first().schema, u"app"_s); // sorted by schema and name
    const Schema::Table *table = schema.table(u"b"_s, u"public"_s);
    QVERIFY(table);
    QCOMPARE(table->columns.size(), 2);
    QVERIFY(table->column(u"id"_s)->notNull);
    QVERIFY(table->column(u"email"_s)->notNull);
    QCOMPARE(table->column(u"email"_s)->defaultExpression, u"'x'"_s);
    QCOMPARE(table->column(u"email"_s)->position, 2);
}

void TestKnownSchema::constraintsAreNamedAsTheServerNamesThem()
{
    const Schema::Snapshot schema = schemaOf(u"postgresql"_s,
                                             "CREATE TABLE p (id bigint PRIMARY KEY);\nCREATE TABLE c (p_id bigint "
                                             "REFERENCES p (id) ON DELETE CASCADE, n int UNIQUE CHECK (n > 0));");
    QCOMPARE(schema.table(u"p"_s)->constraints.first().name, u"p_pkey"_s);
    QStringList names;
    for (const Schema::Constraint &constraint : schema.table(u"c"_s)->constraints)
        names.append(constraint.name);
    QCOMPARE(names, (QStringList{u"c_n_check"_s, u"c_n_key"_s, u"c_p_id_fkey"_s}));
    QCOMPARE(schema.table(u"c"_s)->constraints.last().referencedTable, u"public.p"_s);
    QCOMPARE(schema.table(u"c"_s)->constraints.last().onDelete, u"CASCADE"_s);
}

void TestKnownSchema::alterationsAreFollowed()
{
    const Schema::Snapshot schema = schemaOf(u"postgresql"_s,
                                             "CREATE TABLE t (a int, b text);\n"
                                             "ALTER TABLE t ADD COLUMN c int DEFAULT 7, ALTER COLUMN a TYPE bigint, "
                                             "ALTER COLUMN b SET NOT NULL, DROP COLUMN IF EXISTS z;\n"
                                             "ALTER TABLE t RENAME COLUMN b TO ab;\n"
                                             "CREATE UNIQUE INDEX i ON t (a, ab);\n"
                                             "ALTER TABLE t RENAME COLUMN a TO k;\n"
                                             "ALTER TABLE t ADD CONSTRAINT ck CHECK (k > 0) NOT VALID;\n"
                                             "ALTER TABLE t VALIDATE CONSTRAINT ck;\n"
                                             "CREATE TYPE mood AS ENUM ('ok');\nALTER TYPE mood ADD VALUE 'bad';");
    const Schema::Table *table = schema.table(u"t"_s);
    QCOMPARE(table->columns.size(), 3);
    QCOMPARE(table->column(u"k"_s)->type, u"bigint"_s);
    QVERIFY(table->column(u"ab"_s)->notNull);
    QCOMPARE(table->column(u"c"_s)->defaultExpression, u"7"_s);
    QCOMPARE(table->indexes.first().columns, (QStringList{u"k"_s, u"ab"_s})); // not "kb"
    QVERIFY(table->constraints.first().validated);
    QCOMPARE(schema.types.first().labels, (QStringList{u"ok"_s, u"bad"_s}));
}

void TestKnownSchema::columnsOfPartitionsFollowAlsoInACircle()
{
    // The server refuses the circles; a script may say them all the same.
    const Schema::Snapshot schema = schemaOf(
        u"postgresql"_s,
        "CREATE TABLE a (x int) PARTITION BY LIST (x);\nCREATE TABLE b (x int) PARTITION BY LIST (x);\n"
        "CREATE TABLE c (x int);\nALTER TABLE a ATTACH PARTITION b DEFAULT;\n"
        "ALTER TABLE b ATTACH PARTITION c DEFAULT;\nALTER TABLE a ATTACH PARTITION a FOR VALUES IN (1);\n"
        "ALTER TABLE b ATTACH PARTITION a FOR VALUES IN (2);\nALTER TABLE a ADD COLUMN y int;\n"
        "ALTER TABLE a RENAME COLUMN x TO z;\n");
    for (const QString &table : {u"a"_s, u"b"_s, u"c"_s}) {
        QCOMPARE(schema.table(table)->columns.size(), 2);
        QVERIFY(schema.table(table)->column(u"y"_s) && schema.table(table)->column(u"z"_s));
    }
}

void TestKnownSchema::renamesTakeReferencesAlong()
{
    const Schema::Snapshot schema = schemaOf(u"postgresql"_s,
                                             "CREATE TABLE p (id int PRIMARY KEY);\nCREATE TABLE c (p_id int "
                                             "REFERENCES p (id));\nALTER TABLE p RENAME TO parents;");
    QVERIFY(!schema.table(u"p"_s));
    QVERIFY(schema.table(u"parents"_s));
    QCOMPARE(schema.table(u"c"_s)->constraints.first().referencedTable, u"public.parents"_s);
}

void TestKnownSchema::whatIsDroppedIsGone()
{
    const Schema::Snapshot schema = schemaOf(
        u"postgresql"_s,
        "CREATE TABLE t (a int, b int, CONSTRAINT u UNIQUE (b));\nCREATE INDEX i ON t (a);\nCREATE INDEX j ON t "
        "(b);\nALTER TABLE t DROP COLUMN b;\nDROP INDEX i;\nCREATE TABLE x (a int);\nDROP TABLE x;");
    QCOMPARE(schema.tables.size(), 1);
    QCOMPARE(schema.tables.first().columns.size(), 1);
    QVERIFY(schema.tables.first().indexes.isEmpty());
    QVERIFY(schema.tables.first().constraints.isEmpty());
}

void TestKnownSchema::sqliteHasNoSchemas()
{
    const Schema::Snapshot schema = schemaOf(
        u"sqlite"_s, "CREATE TABLE main.t (a integer PRIMARY KEY);\nALTER TABLE t ADD COLUMN b text;");
    QCOMPARE(schema.tables.size(), 1);
    QCOMPARE(schema.tables.first().schema, QString());
    QCOMPARE(schema.tables.first().columns.size(), 2);
}

void TestKnownSchema::whatStandsAsideInSqliteIsGoneWithTheScript()
{
    const Schema::Snapshot schema = schemaOf(u"sqlite"_s,
                                             "CREATE TABLE t (a int);\nATTACH 'x.db' AS aux;\nCREATE TABLE aux.t (z "
                                             "int);\nCREATE TABLE aux.u (z int);\nALTER TABLE aux.t ADD COLUMN y int;\n"
                                             "CREATE TEMP TABLE t (b int);\nALTER TABLE t ADD COLUMN c int;\nALTER "
                                             "TABLE main.t ADD COLUMN d int;\nDROP TABLE t;\nALTER TABLE t ADD COLUMN "
                                             "e int;");
    QCOMPARE(schema.tables.size(), 1);
    QStringList columns;
    for (const Schema::Column &column : schema.tables.first().columns)
        columns.append(column.name);
    QCOMPARE(columns, (QStringList{u"a"_s, u"d"_s, u"e"_s}));
}

void TestKnownSchema::aDescendingKeyOfSqliteTakesNull()
{
    const Schema::Snapshot schema = schemaOf(u"sqlite"_s,
                                             "CREATE TABLE a (id INTEGER PRIMARY KEY);\n"
                                             "CREATE TABLE b (id INTEGER PRIMARY KEY DESC);\n"
                                             "CREATE TABLE c (id INTEGER, PRIMARY KEY (id DESC));\n"
                                             "CREATE TABLE d (id INTEGER PRIMARY KEY DESC) WITHOUT ROWID;");
    QVERIFY(schema.table(u"a"_s)->column(u"id"_s)->notNull);
    QVERIFY(!schema.table(u"b"_s)->column(u"id"_s)->notNull);
    QVERIFY(schema.table(u"c"_s)->column(u"id"_s)->notNull); // which is the number of the row all the same
    QVERIFY(schema.table(u"d"_s)->column(u"id"_s)->notNull);
}

void TestKnownSchema::aRebuiltTableKeepsItsName()
{
    const Schema::Snapshot schema = schemaOf(
        u"sqlite"_s,
        "CREATE TABLE t (a integer PRIMARY KEY, b text);\nCREATE INDEX i ON t (b);\nCREATE TABLE new_t (a integer "
        "PRIMARY KEY);\nINSERT INTO new_t (a) SELECT a FROM t;\nDROP TABLE t;\nALTER TABLE new_t RENAME TO t;");
    QCOMPARE(schema.tables.size(), 1);
    QCOMPARE(schema.tables.first().name, u"t"_s);
    QCOMPARE(schema.tables.first().columns.size(), 1);
    QVERIFY(schema.tables.first().indexes.isEmpty());
}

void TestKnownSchema::mysqlStatementsAreFollowed()
{
    const Schema::Snapshot schema = schemaOf(
        u"mysql"_s,
        "CREATE TABLE p (id bigint unsigned AUTO_INCREMENT PRIMARY KEY) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n"
        "CREATE TABLE t (id int AUTO_INCREMENT, a varchar(10) NOT NULL DEFAULT 'x' COMMENT 'c', b int, c int, p_id "
        "bigint "
        "unsigned, PRIMARY KEY (id), UNIQUE (a), KEY (b, c), FULLTEXT KEY words (a), FOREIGN KEY (p_id) REFERENCES p "
        "(id));\n"
        "CREATE TABLE u (b int, KEY same (b));\n"
        "ALTER TABLE t ADD COLUMN first_one int FIRST, ADD d int AFTER a, MODIFY a varchar(20) AFTER b, CHANGE c cc "
        "bigint;\n"
        "ALTER TABLE t ADD KEY same (d), DROP COLUMN b, ROW_FORMAT=COMPRESSED, RENAME INDEX words TO terms;\n"
        "ALTER TABLE u DROP INDEX same;\n"
        "RENAME TABLE u TO w;\n");
    const Schema::Table *table = schema.table(u"t"_s);
    QVERIFY(table);
    QStringList columns;
    for (const Schema::Column &column : table->columns)
        columns.append(column.name);
    QCOMPARE(columns, (QStringList{u"first_one"_s, u"id"_s, u"d"_s, u"a"_s, u"cc"_s, u"p_id"_s}));
    const Schema::Column *a = table->column(u"a"_s);
    QCOMPARE(a->type, u"varchar(20)"_s);
    QVERIFY(!a->notNull && a->defaultExpression.isEmpty() && a->comment.isEmpty());
    QVERIFY(table->column(u"id"_s)->notNull);
    QCOMPARE(table->column(u"id"_s)->options.value(u"auto_increment"_s), u"true"_s);
    QCOMPARE(table->column(u"cc"_s)->type, u"bigint"_s);
    QCOMPARE(table->column(u"cc"_s)->position, 5);
    QStringList constraints;
    for (const Schema::Constraint &constraint : table->constraints)
        constraints.append(constraint.name);
    QCOMPARE(constraints, (QStringList{u"PRIMARY"_s, u"a"_s, u"t_ibfk_1"_s}));
    QStringList indexes;
    for (const Schema::Index &index : table->indexes)
        indexes.append(index.name + u'(' + index.columns.join(u',') + u')');
    QCOMPARE(indexes, (QStringList{u"b(cc)"_s, u"same(d)"_s, u"terms(a)"_s}));
    QCOMPARE(table->properties.options.value(u"row_format"_s), u"COMPRESSED"_s);
    QVERIFY(schema.table(u"w"_s) && schema.table(u"w"_s)->indexes.isEmpty());
    QCOMPARE(schema.table(u"p"_s)->properties.options.value(u"engine"_s), u"InnoDB"_s);
}

void TestKnownSchema::manyTablesAreKnownAsFewAre_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("names as they are written") << u"postgresql"_s;
    QTest::newRow("names in any case") << u"sqlite"_s;
}

/// Few tables are looked at one by one, of many it is known where they stand: both find the same, also when tables
/// come and go.
void TestKnownSchema::manyTablesAreKnownAsFewAre()
{
    QFETCH(QString, dialect);
    const QByteArray first = "CREATE TABLE Parents (id bigint PRIMARY KEY);\n"
                             "CREATE TABLE kids (id bigint PRIMARY KEY, p bigint REFERENCES Parents (id));\n"
                             "CREATE INDEX kids_p ON kids (p);\n"
                             "CREATE TABLE gone (id bigint);\n";
    const QByteArray then = "ALTER TABLE KIDS ADD COLUMN note text;\n"
                            "DROP TABLE gone;\n"
                            "ALTER TABLE kids RENAME TO children;\n"
                            "CREATE INDEX children_note ON children (note);\n"
                            "DROP INDEX kids_p;\n";
    QByteArray others;
    QByteArray otherDrops;
    for (int i = 0; i < 40; ++i) {
        others += "CREATE TABLE other_" + QByteArray::number(i) + " (id bigint);\n";
        otherDrops += "DROP TABLE other_" + QByteArray::number(i) + ";\n";
    }
    const Schema::Snapshot alone = schemaOf(dialect, first + then);
    QCOMPARE(alone.tables.size(), 2);
    QCOMPARE(schemaOf(dialect, others + first + then + otherDrops), alone);
    QCOMPARE(schemaOf(dialect, first + others + then + otherDrops), alone);
    QCOMPARE(schemaOf(dialect, first + then + others).tables.size(), 42);
}

QTEST_GUILESS_MAIN(TestKnownSchema)
#include "tst_knownschema.moc"
