// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/mirror.h"
#include "examples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Lint::Leftover;

/// What a comparison of two scripts without a server says; the proofs with one are tested beside the engine.
class TestMirror : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsLeft_data();
    void saysWhatIsLeft();
    void theInversesPutItRight_data();
    void theInversesPutItRight();
    void codeBlocksMakeItIncomplete();
    void manyStatementsTakeLinearTime();
};

static Lint::Mirror compare(const QString &dialect, const QByteArray &schema, const QByteArray &up,
                            const QByteArray &down)
{
    const Project::Project project{.folder = {}, .format = {}, .path = {}, .dialect = dialect};
    Project::Migration migration{.version = u"1"_s, .name = {}};
    migration.up = scriptOf(Project::Direction::Up, u"1.up.sql"_s, up, Project::TransactionMode::Wrapped);
    migration.down = scriptOf(Project::Direction::Down, u"1.down.sql"_s, down, Project::TransactionMode::Wrapped);
    const Schema::Snapshot before = schema.isEmpty() ? Schema::Snapshot() : schemaOf(dialect, schema);
    const Dialect::Dialect *of = Dialect::find(dialect);
    const Lint::Script upScript = Lint::prepare(of, project, migration, Project::Direction::Up, 0,
                                                schema.isEmpty() ? nullptr : &before);
    const Lint::Script downScript = Lint::prepare(of, project, migration, Project::Direction::Down, 0, nullptr);
    return Lint::compareUpAndDown(upScript, downScript);
}

static QString kindName(Leftover::Kind kind)
{
    switch (kind) {
    case Leftover::Kind::StillThere:
        return u"still there"_s;
    case Leftover::Kind::NotRestored:
        return u"not restored"_s;
    case Leftover::Kind::Changed:
        return u"changed"_s;
    case Leftover::Kind::Foreign:
        return u"foreign"_s;
    case Leftover::Kind::WrongOrder:
        return u"wrong order"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

static QStringList told(const Lint::Mirror &mirror)
{
    QStringList lines;
    for (const Leftover &leftover : mirror.leftovers) {
        lines.append(kindName(leftover.kind) + u": "_s + leftover.what
                     + (leftover.detail.isEmpty() ? QString() : u" ("_s + leftover.detail + u')'));
    }
    return lines;
}

void TestMirror::saysWhatIsLeft_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QByteArray>("down");
    QTest::addColumn<QStringList>("left");
    const auto row = [](const char *name, const char *schema, const char *up, const char *down,
                        const QStringList &left = {}, const QString &dialect = u"postgresql"_s) {
        QTest::newRow(name) << dialect << QByteArray(schema) << QByteArray(up) << QByteArray(down) << left;
    };
    const char *none = "";
    const QString sqlite = u"sqlite"_s;

    // Exact inverses, with and without a known schema.
    row("a table", none, "CREATE TABLE t (a int);", "DROP TABLE t;");
    row("a table with its index", none, "CREATE TABLE t (a int); CREATE INDEX i ON t (a);", "DROP TABLE t;");
    row("IF EXISTS everywhere", none, "CREATE TABLE IF NOT EXISTS t (a int);", "DROP TABLE IF EXISTS t;");
    row("a column", none, "ALTER TABLE t ADD COLUMN a int;", "ALTER TABLE t DROP COLUMN a;");
    row("a dropped column", none, "ALTER TABLE t DROP COLUMN a;", "ALTER TABLE t ADD COLUMN a int;");
    row("a type, nobody knows from what", none, "ALTER TABLE t ALTER COLUMN a TYPE bigint;",
        "ALTER TABLE t ALTER COLUMN a TYPE integer;");
    row("a type by another word", "CREATE TABLE t (a int4, b varchar(5));", "ALTER TABLE t ALTER COLUMN a TYPE bigint;",
        "ALTER TABLE t ALTER COLUMN a TYPE integer;");
    row("a rename and back", none, "ALTER TABLE t RENAME TO u; ALTER TABLE u RENAME COLUMN a TO b;",
        "ALTER TABLE u RENAME COLUMN b TO a; ALTER TABLE u RENAME TO t;");
    row("a swap and back", none, "ALTER TABLE t RENAME TO t_old; ALTER TABLE t_new RENAME TO t;",
        "ALTER TABLE t RENAME TO t_new; ALTER TABLE t_old RENAME TO t;");
    row("a constraint with a chosen name", none, "ALTER TABLE t ADD UNIQUE (a);",
        "ALTER TABLE t DROP CONSTRAINT t_a_key;");
    row("a check whose chosen name we do not know", none, "ALTER TABLE t ADD CHECK (a > 0);",
        "ALTER TABLE t DROP CONSTRAINT t_a_check;");
    row("a validated constraint may stay so", none, "ALTER TABLE t VALIDATE CONSTRAINT c;", "SELECT 1;");
    row("an index", none, "CREATE INDEX i ON t (a);", "DROP INDEX i;");
    row("an index of another schema", none, "CREATE INDEX i ON app.t (a);", "DROP INDEX app.i;");
    row("a dropped index", none, "DROP INDEX i;", "CREATE INDEX i ON t (a);");
    row("a renamed index", none, "ALTER INDEX i RENAME TO j;", "ALTER INDEX j RENAME TO i;");
    row("an index that its column takes along", none, "ALTER TABLE t ADD COLUMN a int; CREATE INDEX i ON t (a);",
        "ALTER TABLE t DROP COLUMN a;");
    row("a view, a function, a trigger", none,
        "CREATE VIEW v AS SELECT 1; CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; "
        "END$$; CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f();",
        "DROP TRIGGER g ON t; DROP FUNCTION f(); DROP VIEW v;");
    row("a replaced function", none, "CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 2';",
        "CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';");
    row("a replaced view put back", "CREATE VIEW v AS SELECT 1 AS a;", "CREATE OR REPLACE VIEW v AS SELECT 2 AS a;",
        "CREATE OR REPLACE VIEW v AS select 1 as a;");
    row("row security", none, "ALTER TABLE t ENABLE ROW LEVEL SECURITY;", "ALTER TABLE t DISABLE ROW LEVEL SECURITY;");
    row("storage options", none, "ALTER TABLE t SET (fillfactor = 70);", "ALTER TABLE t RESET (fillfactor);");
    row("a grant", none, "GRANT SELECT, INSERT ON t TO r;", "REVOKE INSERT ON t FROM r; REVOKE SELECT ON t FROM r;");
    row("a role's default privileges", none, "ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO r;",
        "ALTER DEFAULT PRIVILEGES IN SCHEMA app REVOKE SELECT ON TABLES FROM r;");
    row("a partition", none, "ALTER TABLE t ATTACH PARTITION p FOR VALUES IN (1);",
        "ALTER TABLE t DETACH PARTITION p;");
    row("not null", none, "ALTER TABLE t ALTER COLUMN a SET NOT NULL;", "ALTER TABLE t ALTER COLUMN a DROP NOT NULL;");
    row("a default", "CREATE TABLE t (a int DEFAULT 1);", "ALTER TABLE t ALTER COLUMN a SET DEFAULT 2;",
        "ALTER TABLE t ALTER COLUMN a SET DEFAULT 1;");
    row("rows do not count", none, "INSERT INTO t VALUES (1); DELETE FROM u;", "SELECT 1;");
    row("a label that no server removes", none, "ALTER TYPE mood ADD VALUE 'calm';", "SELECT 1;");
    row("comments do not count", none, "COMMENT ON TABLE t IS 'x';", "SELECT 1;");
    row("a temporary table", none, "CREATE TEMP TABLE t (a int);", "SELECT 1;");
    row("made and dropped by one script", none, "CREATE TABLE t (a int); DROP TABLE t;", "SELECT 1;");
    row("in the search path's schema", none, "SET search_path = app; CREATE TABLE t (a int);", "DROP TABLE app.t;");
    row("a rebuild and a rebuild", "CREATE TABLE t (id integer PRIMARY KEY, a text, b text);",
        "CREATE TABLE t_new (id integer PRIMARY KEY, a text); INSERT INTO t_new SELECT id, a FROM t; DROP TABLE t; "
        "ALTER TABLE t_new RENAME TO t;",
        "CREATE TABLE t_new (id integer PRIMARY KEY, a text, b text); INSERT INTO t_new SELECT id, a, NULL FROM t; "
        "DROP TABLE t; ALTER TABLE t_new RENAME TO t;",
        {}, sqlite);
    row("names in another case", none, "CREATE TABLE T (A int); CREATE INDEX I ON t (a);",
        "DROP INDEX i; DROP TABLE t;", {}, sqlite);

    // What is left.
    row("a column that stays", none, "ALTER TABLE t ADD COLUMN a int; CREATE INDEX i ON t (b);",
        "ALTER TABLE t DROP COLUMN a;", {u"still there: the index i"_s});
    row("nothing undone", none, "CREATE TABLE t (a int);", "SELECT 1;", {u"still there: the table t"_s});
    row("a misspelt name", none, "CREATE INDEX idx_a ON t (a);", "DROP INDEX idx_b;",
        {u"foreign: the index idx_b"_s, u"still there: the index idx_a"_s});
    row("a column not brought back", none, "ALTER TABLE t DROP COLUMN a;", "SELECT 1;",
        {u"not restored: the column t.a"_s});
    row("a column of another type", "CREATE TABLE t (a int);", "ALTER TABLE t DROP COLUMN a;",
        "ALTER TABLE t ADD COLUMN a text;", {u"changed: the column t.a (type is text instead of integer)"_s});
    row("a column without its default and NOT NULL", "CREATE TABLE t (a int NOT NULL DEFAULT 1);",
        "ALTER TABLE t DROP COLUMN a;", "ALTER TABLE t ADD COLUMN a int;",
        {u"changed: the column t.a (default is nothing instead of 1)"_s,
         u"changed: the column t.a (it may be NULL)"_s});
    row("a column without its index", "CREATE TABLE t (a int); CREATE INDEX i ON t (a);",
        "ALTER TABLE t DROP COLUMN a;", "ALTER TABLE t ADD COLUMN a int;", {u"not restored: the index i"_s});
    row("a table without its index", "CREATE TABLE t (a int); CREATE INDEX i ON t (a);", "DROP TABLE t;",
        "CREATE TABLE t (a int);", {u"not restored: the index i"_s});
    row("a table without a column", "CREATE TABLE t (a int, b text);", "DROP TABLE t;", "CREATE TABLE t (a int);",
        {u"not restored: the column t.b"_s});
    row("a table with one more", "CREATE TABLE t (a int);", "DROP TABLE t;", "CREATE TABLE t (a int, b text);",
        {u"still there: the column t.b"_s});
    row("a table without its foreign key",
        "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (a int CONSTRAINT f "
        "REFERENCES p (id));",
        "DROP TABLE t;", "CREATE TABLE t (a int);", {u"not restored: the constraint f of t"_s});
    row("a type not put back", none, "ALTER TABLE t ALTER COLUMN a TYPE bigint;", "SELECT 1;",
        {u"changed: the column t.a (type is bigint)"_s});
    row("a default not put back", "CREATE TABLE t (a text DEFAULT 'new');",
        "ALTER TABLE t ALTER COLUMN a SET DEFAULT 'open';", "ALTER TABLE t ALTER COLUMN a DROP DEFAULT;",
        {u"changed: the column t.a (default is nothing instead of 'new')"_s});
    row("a default that calls a function not put back", "CREATE TABLE t (a timestamptz DEFAULT now());",
        "ALTER TABLE t ALTER COLUMN a SET DEFAULT date_trunc('day', now());", "SELECT 1;",
        {u"changed: the column t.a (default is date_trunc('day', now()) instead of now())"_s});
    row("a primary key leaves NOT NULL", "CREATE TABLE t (a int);", "ALTER TABLE t ADD CONSTRAINT pk PRIMARY KEY (a);",
        "ALTER TABLE t DROP CONSTRAINT pk;", {u"changed: the column t.a (it is NOT NULL)"_s});
    row("another expression", none, "ALTER TABLE t ALTER COLUMN a SET EXPRESSION AS (b * 2);", "SELECT 1;",
        {u"changed: the column t.a (it is computed by another expression)"_s});
    row("no expression any more", none, "ALTER TABLE t ALTER COLUMN a DROP EXPRESSION;", "SELECT 1;",
        {u"changed: the column t.a (it is not computed any more)"_s});
    row("an identity that stays", "CREATE TABLE t (a int NOT NULL);",
        "ALTER TABLE t ALTER COLUMN a ADD GENERATED ALWAYS AS IDENTITY;", "SELECT 1;",
        {u"changed: the column t.a (the server numbers it)"_s});
    row("an identity that is gone", "CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY);",
        "ALTER TABLE t ALTER COLUMN a DROP IDENTITY;", "SELECT 1;",
        {u"changed: the column t.a (the server does not number it any more)"_s});
    row("another way to store it", none, "ALTER TABLE t ALTER COLUMN a SET STORAGE EXTERNAL;", "SELECT 1;",
        {u"changed: the column t.a (it is altered and not put back)"_s});
    row("options of a column", none, "ALTER TABLE t ALTER COLUMN a RESET (n_distinct);", "SELECT 1;",
        {u"changed: the column t.a (it is altered and not put back)"_s});
    row("a rename not taken back", none, "ALTER TABLE t RENAME COLUMN a TO b;", "SELECT 1;",
        {u"changed: the column t.a (it is called b)"_s});
    row("a table's rename not taken back", none, "ALTER TABLE t RENAME TO u;", "SELECT 1;",
        {u"changed: the table t (it is called u)"_s});
    row("a replaced function not put back", none,
        "CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 2';", "SELECT 1;",
        {u"still there: the function f"_s});
    row("a replaced view not put back", "CREATE VIEW v AS SELECT 1 AS a;", "CREATE OR REPLACE VIEW v AS SELECT 2 AS a;",
        "SELECT 1;", {u"changed: the view v (its definition is another)"_s});
    row("row security stays on", none, "ALTER TABLE t ENABLE ROW LEVEL SECURITY;", "SELECT 1;",
        {u"changed: the setting row level security of t (it is altered and not put back)"_s});
    row("a grant that stays", none, "GRANT SELECT ON t TO r;", "SELECT 1;",
        {u"still there: the privilege SELECT on t for r"_s});
    row("a foreign key in the way", none,
        "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p_id int REFERENCES p (id));",
        "DROP TABLE p; DROP TABLE c;", {u"wrong order: the table p (the table c)"_s});
    row("the right order", none, "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p_id int REFERENCES p (id));",
        "DROP TABLE c; DROP TABLE p;");
    row("both at once", none, "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p_id int REFERENCES p (id));",
        "DROP TABLE p, c;");
    row("a type in use", none, "CREATE TYPE mood AS ENUM ('a'); ALTER TABLE t ADD COLUMN m mood;",
        "DROP TYPE mood; ALTER TABLE t DROP COLUMN m;", {u"wrong order: the type mood (the column t.m)"_s});
    row("a table that the up never touched", none, "ALTER TABLE t ADD COLUMN a int;",
        "ALTER TABLE t DROP COLUMN a; DROP TABLE other;", {u"foreign: the table other"_s});
    row("a rebuild that forgets a column", "CREATE TABLE t (id integer PRIMARY KEY, a text, b text);",
        "CREATE TABLE t_new (id integer PRIMARY KEY, a text); INSERT INTO t_new SELECT id, a FROM t; DROP TABLE t; "
        "ALTER TABLE t_new RENAME TO t;",
        "SELECT 1;", {u"not restored: the column t.b"_s}, sqlite);
    row("a key that may be NULL and one that may not", "CREATE TABLE t (id text PRIMARY KEY, a text);", "DROP TABLE t;",
        "CREATE TABLE t (id text NOT NULL PRIMARY KEY, a text);", {u"changed: the column t.id (it is NOT NULL)"_s},
        sqlite);
    row("a key that is written in another place", "CREATE TABLE t (id text PRIMARY KEY, n integer);", "DROP TABLE t;",
        "CREATE TABLE t (id text, n integer, PRIMARY KEY (id));", {}, sqlite);
    row("a number of the rows, written NOT NULL", "CREATE TABLE t (id integer PRIMARY KEY);", "DROP TABLE t;",
        "CREATE TABLE t (id integer NOT NULL, PRIMARY KEY (id));", {}, sqlite);
    row("an SQLite trigger that stays", none, "CREATE TRIGGER g AFTER INSERT ON t BEGIN UPDATE u SET n = n + 1; END;",
        "SELECT 1;", {u"still there: the trigger g"_s}, sqlite);
}

void TestMirror::saysWhatIsLeft()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, up);
    QFETCH(QByteArray, down);
    QFETCH(QStringList, left);
    const Lint::Mirror mirror = compare(dialect, schema, up, down);
    QCOMPARE(told(mirror).join(u'\n'), left.join(u'\n'));
    QVERIFY(mirror.complete);
}

void TestMirror::theInversesPutItRight_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QByteArray>("inverse");
    const auto row = [](const char *name, const char *schema, const char *up, const char *inverse) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(up) << QByteArray(inverse);
    };
    row("table", "", "CREATE TABLE app.t (a int);", "DROP TABLE app.t");
    row("quoted", "", "CREATE TABLE \"Order\" (a int);", "DROP TABLE \"Order\"");
    row("column", "", "ALTER TABLE t ADD COLUMN \"select\" int;", "ALTER TABLE t DROP COLUMN \"select\"");
    row("index", "", "CREATE INDEX i ON app.t (a);", "DROP INDEX app.i");
    row("constraint", "", "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0);", "ALTER TABLE t DROP CONSTRAINT c");
    row("dropped column", "CREATE TABLE t (a int NOT NULL DEFAULT 7);", "ALTER TABLE t DROP COLUMN a;",
        "ALTER TABLE t ADD COLUMN a integer DEFAULT 7 NOT NULL");
    row("type", "CREATE TABLE t (a varchar(5));", "ALTER TABLE t ALTER COLUMN a TYPE text;",
        "ALTER TABLE t ALTER COLUMN a TYPE varchar(5)");
    row("default", "CREATE TABLE t (a int);", "ALTER TABLE t ALTER COLUMN a SET DEFAULT 1;",
        "ALTER TABLE t ALTER COLUMN a DROP DEFAULT");
    row("a default that calls a function", "CREATE TABLE t (a uuid DEFAULT gen_random_uuid());",
        "ALTER TABLE t ALTER COLUMN a DROP DEFAULT;", "ALTER TABLE t ALTER COLUMN a SET DEFAULT gen_random_uuid()");
    row("a default with a quoted name", "CREATE TABLE t (a text DEFAULT (app.\"Next\"('x')::text || 'y'));",
        "ALTER TABLE t ALTER COLUMN a SET DEFAULT 'z';",
        "ALTER TABLE t ALTER COLUMN a SET DEFAULT (app.\"Next\"('x')::text || 'y')");
    row("not null", "", "ALTER TABLE t ALTER COLUMN a SET NOT NULL;", "ALTER TABLE t ALTER COLUMN a DROP NOT NULL");
    row("renamed table", "", "ALTER TABLE app.t RENAME TO u;", "ALTER TABLE app.u RENAME TO t");
    row("renamed column", "", "ALTER TABLE t RENAME COLUMN a TO b;", "ALTER TABLE t RENAME COLUMN b TO a");
    row("view", "CREATE VIEW v AS SELECT 1 AS a;", "DROP VIEW v;", "CREATE VIEW v AS SELECT 1 AS a");
    row("trigger", "", "CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f();", "DROP TRIGGER g ON t");
}

void TestMirror::theInversesPutItRight()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, up);
    QFETCH(QByteArray, inverse);
    const Lint::Mirror mirror = compare(u"postgresql"_s, schema, up, "SELECT 1;");
    QCOMPARE(mirror.leftovers.size(), 1);
    QCOMPARE(mirror.leftovers.first().inverse, inverse);
    QCOMPARE(told(compare(u"postgresql"_s, schema, up, inverse + ';')), QStringList());
}

void TestMirror::codeBlocksMakeItIncomplete()
{
    const auto complete = [](const QByteArray &down) {
        return compare(u"postgresql"_s, {}, "CREATE TABLE t (a int);", down).complete;
    };
    QVERIFY(!complete("DO $$ BEGIN EXECUTE 'DROP TABLE ' || current_user; END $$;"));
    QVERIFY(!complete("CALL clean_up();"));
    QVERIFY(complete("DO $$ BEGIN UPDATE t SET a = 1; END $$;"));
}

void TestMirror::manyStatementsTakeLinearTime()
{
    QByteArray up;
    QByteArray down;
    for (int i = 0; i < 5'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        up += "CREATE TABLE t" + n + " (id int PRIMARY KEY, p_id int REFERENCES p (id));\nCREATE INDEX i" + n + " ON t"
            + n + " (p_id);\n";
        down.prepend("DROP TABLE t" + n + ";\n");
    }
    QCOMPARE(told(compare(u"postgresql"_s, {}, up, down)), QStringList());
}

QTEST_GUILESS_MAIN(TestMirror)
#include "tst_mirror.moc"
