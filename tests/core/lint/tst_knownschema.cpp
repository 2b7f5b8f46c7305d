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
    void renamesTakeReferencesAlong();
    void whatIsDroppedIsGone();
    void sqliteHasNoSchemas();
    void aRebuiltTableKeepsItsName();
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

QTEST_GUILESS_MAIN(TestKnownSchema)
#include "tst_knownschema.moc"
