// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/inverse.h"
#include "core/schema/difference.h"
#include "examples.h"
#include "tests/support/mariadb.h"
#include "tests/support/postgres.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The inverse that a finding proposes, run on a real server behind the statement that it takes back: the server
/// accepts it, and the schema is the one before.
class TestInverse : public QObject
{
    Q_OBJECT

private slots:
    void postgreSqlIsBackWhereItWas_data();
    void postgreSqlIsBackWhereItWas();
    void sqliteIsBackWhereItWas_data();
    void sqliteIsBackWhereItWas();
    void mariaDbIsBackWhereItWas_data();
    void mariaDbIsBackWhereItWas();
    void cleanupTestCase() { m_postgreSql.reset(); }

private:
    std::unique_ptr<Database::Connection> m_postgreSql;
};

/// With the schema known or not; nothing: none is proposed.
static std::optional<QByteArray> inverseOf(const QString &dialect, const QByteArray &up, const Schema::Snapshot *schema)
{
    const Project::Project project{.folder = {}, .format = {}, .path = {}, .dialect = dialect};
    Project::Migration migration{.version = u"1"_s, .name = {}};
    migration.up = scriptOf(Project::Direction::Up, u"1.up.sql"_s, up, Project::TransactionMode::Wrapped);
    const Lint::Script script = Lint::prepare(Dialect::find(dialect), project, migration, Project::Direction::Up, 0,
                                              schema);
    return Lint::inverseOf(script);
}

enum class Told {
    Never,
    WhenKnown, ///< the schema before
    Always,
};

static void columns()
{
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<int>("told");
}

static void row(Told told, const char *up)
{
    QTest::newRow(up) << QByteArray(up) << int(told);
}

/// With the schema known and not: what is proposed, or is not, is as `told`, and `broken` has nothing to say of it.
static QString trouble(const QString &dialect, const QByteArray &house, auto &&broken)
{
    QFETCH(const QByteArray, up);
    QFETCH(const int, told);
    const Schema::Snapshot schema = schemaOf(dialect, house);
    for (const bool known : {false, true}) {
        const auto inverse = inverseOf(dialect, up + ';', known ? &schema : nullptr);
        const bool wanted = told == int(Told::Always) || (known && told == int(Told::WhenKnown));
        const QString where = known ? u" (schema known)"_s : u" (schema not known)"_s;
        if (inverse.has_value() != wanted)
            return (wanted ? u"nothing is proposed"_s : u"proposed: "_s + QString::fromUtf8(*inverse)) + where;
        if (const QString said = inverse ? broken(up + ';', *inverse) : QString(); !said.isEmpty())
            return said + where;
    }
    return {};
}

static QString text(const QList<Schema::Difference> &differences)
{
    QStringList lines;
    for (const Schema::Difference &one : differences) {
        if (one.path.endsWith(".position"_L1))
            continue; // a column that is made again comes last
        lines.append(u"%1 %2 %3 %4: %5 -> %6"_s.arg(Schema::kindName(one.kind), one.object, one.name, one.path,
                                                    one.before, one.after));
    }
    return lines.join(u'\n');
}

static QString run(Database::Connection &connection, const QByteArray &script, const QString &dialect)
{
    for (const Sql::Statement &statement : Sql::split(script, Dialect::find(dialect)->lexicalRules)) {
        if (const auto done = connection.execute(statement); !done)
            return done.error().message + u": "_s + QString::fromUtf8(statement.text);
    }
    return {};
}

/// Empty: up and inverse leave `connection` as it was.
static QString notBack(Database::Connection &connection, const QString &dialect, const QByteArray &up,
                       const QByteArray &inverse)
{
    const auto inspect = [&] { return Dialect::find(dialect)->inspect(connection, {}); };
    const auto before = inspect();
    if (const QString trouble = run(connection, up, dialect); !trouble.isEmpty())
        return u"up: "_s + trouble;
    if (const QString trouble = run(connection, inverse, dialect); !trouble.isEmpty())
        return u"inverse: "_s + trouble;
    const auto after = inspect();
    return before && after ? text(Schema::diff(*before, *after)) : u"not inspected"_s;
}

static const QByteArray postgreSqlHouse =
    "CREATE SCHEMA app;\n"
    "CREATE TABLE p (id int PRIMARY KEY);\n"
    "CREATE TABLE t (id int PRIMARY KEY, a int, b text DEFAULT 'x' NOT NULL, c varchar(5), p_id int);\n"
    "CREATE TYPE mood AS ENUM ('ok', 'bad');\n"
    "ALTER TABLE t ADD COLUMN m mood;\n"
    "CREATE TABLE days (at date NOT NULL) PARTITION BY RANGE (at);\n"
    "CREATE INDEX ia ON t (a);\n"
    "CREATE DOMAIN small AS int;\n"
    "CREATE TABLE checked (a int, b int, n int DEFAULT 0, code text COLLATE \"C\", CHECK (a > b));\n"
    "CREATE INDEX positive ON checked (b) WHERE n > 0;\n"
    "CREATE TABLE keyless (a int);\n"
    "CREATE SEQUENCE numbers;\n"
    "CREATE VIEW v AS SELECT id FROM t;\n"
    "CREATE VIEW other_view AS SELECT id FROM v;\n"
    "CREATE VIEW listed (k, twice) AS SELECT id, id * 2 FROM t;\n"
    "CREATE VIEW barred WITH (security_barrier) AS SELECT id FROM t;\n"
    "CREATE RECURSIVE VIEW counted (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM counted WHERE n < 5;\n"
    "CREATE VIEW altered AS SELECT id FROM t;\n"
    "ALTER VIEW altered SET (security_invoker = true);\n"
    "CREATE VIEW said AS SELECT id FROM t;\n"
    "COMMENT ON VIEW said IS 'What is said.';\n"
    "CREATE VIEW lent AS SELECT id FROM t;\n"
    "GRANT SELECT ON lent TO public;\n"
    "CREATE VIEW written AS SELECT id FROM t;\n"
    "CREATE RULE w AS ON INSERT TO written DO INSTEAD NOTHING;\n"
    "CREATE VIEW explained AS SELECT id FROM t;\n"
    "COMMENT ON COLUMN explained.id IS 'The key.';\n"
    "CREATE MATERIALIZED VIEW totals AS SELECT count(*) AS n FROM t;\n"
    "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';\n"
    "CREATE FUNCTION guard() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';\n"
    "CREATE FOREIGN DATA WRAPPER w;\n"
    "CREATE SERVER srv FOREIGN DATA WRAPPER w;\n";

void TestInverse::postgreSqlIsBackWhereItWas_data()
{
    columns();
    using enum Told;
    row(Always, "CREATE TABLE app.u (id int PRIMARY KEY, a serial)");
    row(Always, "CREATE TABLE \"Order\" (\"select\" int)");
    row(Always, "CREATE TABLE d1 PARTITION OF days FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')");
    row(Always, "CREATE FOREIGN TABLE ft (a int) SERVER srv");
    row(Always, "CREATE VIEW w AS SELECT 1 AS a");
    row(Always, "CREATE MATERIALIZED VIEW m AS SELECT 1 AS a");
    row(Always, "CREATE SEQUENCE app.s");
    row(Always, "CREATE TYPE point3 AS (x int, y int)");
    row(Always, "CREATE TYPE app.mood AS ENUM ('ok')");
    row(Always, "CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%')");
    row(Always, "CREATE FUNCTION total(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'");
    row(Always, "CREATE FUNCTION total(a int, b int DEFAULT 1) RETURNS int LANGUAGE sql AS 'SELECT 1'");
    row(Always,
        "CREATE FUNCTION total(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION total(a text) RETURNS "
        "int LANGUAGE sql AS 'SELECT 1'");
    row(Always, "CREATE PROCEDURE clean(a int) LANGUAGE sql AS 'SELECT 1'");
    row(Always, "CREATE AGGREGATE sum2 (int) (SFUNC = int4pl, STYPE = int, INITCOND = '0')");
    row(Always, "CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f()");
    row(Always, "CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION guard()");
    row(Always, "CREATE RULE r AS ON INSERT TO t DO ALSO NOTIFY x");
    row(Always, "CREATE POLICY mine ON t USING (a > 0)");
    row(Always, "CREATE SCHEMA other");
    row(Always, "CREATE EXTENSION pgcrypto");
    row(Always, "CREATE STATISTICS st ON a, b FROM t");
    row(Never, "CREATE COLLATION german (provider = icu, locale = 'de')");
    row(Always, "CREATE PUBLICATION pub FOR TABLE t");
    row(Always, "CREATE ROLE somebody");
    row(Never, "CREATE CAST (mood AS int) WITHOUT FUNCTION");
    row(Never, "CREATE TEXT SEARCH CONFIGURATION cfg (COPY = simple)");
    row(Never, "CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq)");
    row(Always, "CREATE SERVER srv2 FOREIGN DATA WRAPPER w");
    row(Always, "CREATE INDEX ib ON t (b)");
    row(Always, "CREATE INDEX ON t (b)");
    row(WhenKnown, "CREATE UNIQUE INDEX IF NOT EXISTS ub ON t (b)");
    row(WhenKnown, "CREATE TABLE IF NOT EXISTS u (id int)");
    row(WhenKnown, "CREATE MATERIALIZED VIEW IF NOT EXISTS m AS SELECT 1 AS a");
    row(WhenKnown, "ALTER TABLE t ADD COLUMN IF NOT EXISTS z int");
    row(Never, "CREATE SEQUENCE IF NOT EXISTS app.s");
    row(Never, "CREATE TABLE IF NOT EXISTS t (id int)");
    row(Always, "CREATE TABLE u (id int); CREATE INDEX IF NOT EXISTS iu ON u (id)");
    row(WhenKnown, "DROP VIEW listed");
    row(Never, "DROP VIEW barred");
    row(Never, "DROP VIEW counted");
    row(Never, "DROP VIEW altered");
    row(Never, "DROP VIEW said");
    row(Never, "DROP VIEW lent");
    row(Never, "DROP VIEW written");
    row(Never, "DROP VIEW explained");
    row(Always, "ALTER TABLE t ADD COLUMN z int DEFAULT 1 NOT NULL");
    row(Always, "ALTER TABLE t ADD COLUMN z int REFERENCES p (id)");
    row(Always, "ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0)");
    row(Never, "ALTER TABLE t ADD CHECK (a > 0)");
    row(Always, "ALTER TABLE t ADD UNIQUE (a, b)");
    row(Always, "ALTER TABLE t ADD FOREIGN KEY (p_id) REFERENCES p (id)");
    row(Always, "ALTER TABLE t ADD CONSTRAINT \"t FK\" FOREIGN KEY (p_id) REFERENCES p (id) NOT VALID");
    row(Always, "ALTER TABLE t ADD COLUMN z int, ADD CONSTRAINT positive CHECK (z > a)");
    row(WhenKnown, "ALTER TABLE t ALTER COLUMN c TYPE text");
    row(WhenKnown, "ALTER TABLE t ALTER COLUMN a TYPE text");
    row(Always, "ALTER TABLE t RENAME TO old; CREATE TABLE t (id int PRIMARY KEY, z int); CREATE INDEX iz ON t (z)");
    row(Always, "CREATE SCHEMA shop CREATE TABLE orders (id int) CREATE VIEW all_orders AS SELECT * FROM orders");
    row(Never, "ALTER TYPE mood ADD VALUE 'fine'; ALTER TABLE t ADD COLUMN z int");
    row(Never, "BEGIN; ALTER TABLE t ADD COLUMN z int; ROLLBACK");
    row(WhenKnown, "ALTER TABLE t ALTER COLUMN m TYPE text");
    row(Never, "ALTER TABLE t ADD COLUMN z int; ALTER TABLE t RENAME TO u");
    row(Never, "ALTER TABLE t ALTER COLUMN a SET NOT NULL; ALTER TABLE t RENAME COLUMN a TO z");
    row(Never, "CREATE TYPE c AS ENUM ('r'); ALTER TABLE t ADD COLUMN h c; ALTER TYPE c RENAME TO d");
    row(Never,
        "CREATE FUNCTION k() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE "
        "UPDATE ON t FOR EACH ROW EXECUTE FUNCTION k(); CREATE OR REPLACE FUNCTION k() RETURNS trigger LANGUAGE "
        "plpgsql AS 'BEGIN RETURN OLD; END'");
    row(Never, "DROP FUNCTION IF EXISTS guard(); ALTER TABLE t ADD COLUMN z int");
    row(Never, "TRUNCATE t; ALTER TABLE t ADD COLUMN z int");
    row(Never,
        "CREATE PROCEDURE clean(a int) LANGUAGE sql AS 'SELECT 1'; CREATE PROCEDURE clean(a text) LANGUAGE sql AS "
        "'SELECT 1'");
    row(Always, "CREATE FUNCTION f(a int DEFAULT 1, b text = 'x') RETURNS int LANGUAGE sql AS 'SELECT 1'");
    row(WhenKnown, "ALTER TABLE checked DROP COLUMN a");
    row(WhenKnown, "ALTER TABLE checked DROP COLUMN n");
    row(Never, "ALTER TABLE checked DROP COLUMN code");
    row(WhenKnown, "ALTER TABLE keyless ADD PRIMARY KEY (a)");
    row(Never, "ALTER TABLE checked ALTER COLUMN n TYPE text");
    row(Never, "CREATE INDEX ON t (lower(b))");
    row(Always, "CREATE INDEX ON t (a) INCLUDE (b)");
    row(Always, "CREATE INDEX ON t (a); CREATE INDEX ON t (a) WHERE a > 0");
    row(Never, "DROP VIEW v, other_view");
    row(WhenKnown, "DROP VIEW other_view; DROP VIEW v");
    row(Always, "ALTER TABLE t ADD COLUMN \"a.b\" int");
    row(Never, "CREATE SCHEMA IF NOT EXISTS app");
    row(Never, "CREATE OR REPLACE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END'");
    row(Always, "CREATE SCHEMA other; CREATE TABLE other.u (id int)");
    row(Never, "ALTER TABLE t DROP COLUMN id CASCADE");
    row(Never, "DO $$ BEGIN CREATE TYPE mood AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN NULL; END $$");
    row(Always, "ALTER MATERIALIZED VIEW totals RENAME TO sums");
    row(WhenKnown, "DROP MATERIALIZED VIEW totals");
    row(WhenKnown, "ALTER TABLE t ALTER COLUMN b DROP DEFAULT");
    row(WhenKnown, "ALTER TABLE t ALTER COLUMN a SET DEFAULT 1");
    row(Always, "ALTER TABLE t ALTER COLUMN b DROP NOT NULL");
    row(Always, "ALTER TABLE t ALTER COLUMN a SET NOT NULL");
    row(Always, "ALTER TABLE t RENAME TO u");
    row(Always, "ALTER TABLE t RENAME COLUMN a TO z");
    row(Always, "ALTER TABLE t RENAME CONSTRAINT t_pkey TO t_key");
    row(Always, "ALTER INDEX ia RENAME TO ib");
    row(Always, "ALTER TABLE t SET SCHEMA app");
    row(Never, "ALTER TABLE t SET SCHEMA app; ALTER TABLE app.t RENAME TO u");
    row(Always, "ALTER VIEW v RENAME TO w");
    row(Always, "ALTER SEQUENCE numbers RENAME TO n");
    row(Always, "ALTER TYPE mood RENAME TO m");
    row(Never, "ALTER TYPE mood RENAME VALUE 'ok' TO 'good'");
    row(Never, "ALTER FUNCTION f() RENAME TO ff");
    row(Never, "ALTER TABLE t ENABLE ROW LEVEL SECURITY");
    row(Never, "ALTER TABLE t SET (fillfactor = 70)");
    row(Never, "ALTER TABLE t DISABLE TRIGGER ALL");
    row(Never, "GRANT SELECT ON t TO PUBLIC");
    row(Never, "ALTER TYPE mood ADD VALUE 'fine'");
    row(WhenKnown, "DROP VIEW other_view");
    row(WhenKnown, "DROP INDEX ia");
    row(WhenKnown, "ALTER TABLE t DROP COLUMN a");
    row(Never, "ALTER TABLE t DROP CONSTRAINT t_pkey");
    row(Never, "DROP TABLE p");
    row(Never, "DROP FUNCTION guard()");
    row(Never, "DROP TYPE mood");
    row(Never, "DROP SEQUENCE numbers");
    row(Always,
        "CREATE TABLE u (id int PRIMARY KEY); CREATE INDEX iu ON u (id); ALTER TABLE t ADD COLUMN u_id int REFERENCES "
        "u "
        "(id); CREATE VIEW w AS SELECT * FROM u");
    row(Always, "CREATE TYPE colour AS ENUM ('red'); ALTER TABLE t ADD COLUMN hue colour");
    row(Always,
        "SET search_path = app; CREATE TABLE u (id int); CREATE INDEX iu ON u (id); CREATE VIEW w AS SELECT 1 AS a");
}

void TestInverse::postgreSqlIsBackWhereItWas()
{
    const QString dialect = u"postgresql"_s;
    if (!m_postgreSql)
        m_postgreSql = TestPostgres::connect(TestPostgres::database());
    QVERIFY(m_postgreSql);
    const auto broken = [&](const QByteArray &up, const QByteArray &inverse) {
        QString said = run(*m_postgreSql, "BEGIN;" + postgreSqlHouse, dialect);
        if (said.isEmpty())
            said = notBack(*m_postgreSql, dialect, up, inverse);
        return said + run(*m_postgreSql, "ROLLBACK;", dialect);
    };
    QCOMPARE(trouble(dialect, postgreSqlHouse, broken), QString());
}

static const QByteArray sqliteHouse = "CREATE TABLE p (id integer PRIMARY KEY);\n"
                                      "CREATE TABLE t (id integer PRIMARY KEY, a int, b text DEFAULT 'x' NOT NULL);\n"
                                      "CREATE INDEX ia ON t (a);\n"
                                      "CREATE VIEW v AS SELECT id FROM t;\n"
                                      "CREATE VIEW listed (k, [two words]) AS SELECT id, a FROM t;\n";

void TestInverse::sqliteIsBackWhereItWas_data()
{
    columns();
    using enum Told;
    row(Always, "CREATE TABLE u (id integer PRIMARY KEY)");
    row(Always, "CREATE VIRTUAL TABLE words USING fts5 (body)");
    row(Always, "CREATE VIEW w AS SELECT 1 AS a");
    row(Always, "CREATE TRIGGER g AFTER INSERT ON t BEGIN UPDATE p SET id = id; END");
    row(Always, "CREATE INDEX ib ON t (b)");
    row(Always, "ALTER TABLE t ADD COLUMN z int DEFAULT 1 NOT NULL");
    row(Always, "ALTER TABLE t RENAME TO u");
    row(Always, "ALTER TABLE t RENAME COLUMN a TO z");
    row(Always, "CREATE TABLE Users (Id integer)");
    row(Always, "ALTER TABLE p RENAME COLUMN id TO Zed; CREATE VIEW Ids AS SELECT 1 AS a");
    row(WhenKnown, "DROP VIEW v");
    row(WhenKnown, "DROP INDEX ia");
    row(WhenKnown, "ALTER TABLE t DROP COLUMN b");
    row(Never, "DROP TABLE p");
    row(WhenKnown, "DROP VIEW listed");
    row(WhenKnown, "CREATE TABLE IF NOT EXISTS u (id integer)");
    row(WhenKnown, "CREATE VIEW IF NOT EXISTS w AS SELECT 1 AS a");
    row(WhenKnown, "CREATE INDEX IF NOT EXISTS ib ON t (b)");
    row(WhenKnown, "CREATE TRIGGER IF NOT EXISTS g AFTER INSERT ON t BEGIN UPDATE p SET id = 1; END");
}

void TestInverse::sqliteIsBackWhereItWas()
{
    const QString dialect = u"sqlite"_s;
    const auto broken = [&](const QByteArray &up, const QByteArray &inverse) {
        const auto connection = Dialect::open({.scheme = dialect, .database = u":memory:"_s});
        if (!connection)
            return connection.error().message;
        const QString said = run(**connection, sqliteHouse, dialect);
        return said.isEmpty() ? notBack(**connection, dialect, up, inverse) : said;
    };
    QCOMPARE(trouble(dialect, sqliteHouse, broken), QString());
}

static const QByteArrayList mariaDbHouse = {
    "CREATE TABLE p (id int PRIMARY KEY)",
    "CREATE TABLE t (id int PRIMARY KEY, a int, b varchar(20) DEFAULT 'x' NOT NULL, p_id int)",
    "CREATE INDEX ia ON t (a)",
    "CREATE TABLE two (a int, b int, at timestamp DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP, KEY iab (a, "
    "b))",
    "CREATE VIEW v AS SELECT id FROM t",
    "CREATE VIEW listed (k, `two words`) AS SELECT id, a FROM t",
    "CREATE SQL SECURITY INVOKER VIEW invoked AS SELECT id FROM t",
};

/// What the server tells of its database.
static const QByteArrayList mariaDbLooks = {
    "SELECT table_name, column_name, column_type, is_nullable, column_default, extra, collation_name, column_comment "
    "FROM information_schema.columns WHERE "
    "table_schema = database() ORDER BY 1, 2",
    "SELECT table_name, index_name, column_name, non_unique, sub_part, index_type FROM information_schema.statistics "
    "WHERE table_schema = "
    "database() ORDER BY 1, 2, seq_in_index",
    "SELECT table_name, constraint_name, constraint_type FROM information_schema.table_constraints WHERE table_schema "
    "= "
    "database() ORDER BY 1, 2",
    "SELECT table_name, constraint_name, check_clause FROM information_schema.check_constraints WHERE "
    "constraint_schema "
    "= database() ORDER BY 1, 2",
    "SELECT table_name, view_definition FROM information_schema.views WHERE table_schema = database() ORDER BY 1",
    "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = database() ORDER BY 1",
    "SELECT routine_name, routine_type FROM information_schema.routines WHERE routine_schema = database() ORDER BY 1",
    "SELECT user, host FROM mysql.user ORDER BY 1, 2",
    "SELECT event_name FROM information_schema.events WHERE event_schema = database() ORDER BY 1",
};

void TestInverse::mariaDbIsBackWhereItWas_data()
{
    columns();
    using enum Told;
    row(Always, "CREATE TABLE u (id int PRIMARY KEY AUTO_INCREMENT)");
    row(Always, "CREATE TABLE `my order` (`select` int)");
    row(Always, "CREATE VIEW w AS SELECT 1 AS a");
    row(Always, "CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1");
    row(Always, "CREATE FUNCTION one() RETURNS int DETERMINISTIC RETURN 1");
    row(Always, "CREATE PROCEDURE clean() SELECT 1");
    row(Never, "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO SELECT 1");
    row(Always, "CREATE SEQUENCE s");
    row(Always, "CREATE USER 'joe'@'%' IDENTIFIED BY 'x'");
    row(Always, "CREATE USER jim, jane@localhost");
    row(Always, "CREATE USER 'Jo'@'%'");
    row(Always, "CREATE  ROLE reader");
    row(Always, "CREATE TABLE Users (Id int)");
    row(Always, "CREATE TABLE Users (Id int); CREATE INDEX ByA ON t (a)");
    row(Always, "ALTER TABLE t RENAME TO Users");
    row(Never, "CREATE INDEX ib ON t (a); RENAME TABLE t TO u");
    row(Never, "ALTER TABLE t ADD COLUMN z int, RENAME TO u");
    row(Never, "CREATE FUNCTION f() RETURNS int DETERMINISTIC RETURN 1; CREATE PROCEDURE f() SELECT 1");
    row(Always, "ALTER TABLE t ADD COLUMN z int CHECK (z > 0)");
    row(Never, "ALTER TABLE two DROP COLUMN b");
    row(Never, "ALTER TABLE two DROP COLUMN at");
    row(Never, "SET PASSWORD FOR root@localhost = PASSWORD('')");
    row(Always, "CREATE INDEX ib ON t (b)");
    row(Always, "ALTER TABLE t ADD INDEX ib (b)");
    row(Always, "ALTER TABLE t ADD UNIQUE ub (b)");
    row(Always, "ALTER TABLE t ADD COLUMN z int NOT NULL DEFAULT 1");
    row(Always, "ALTER TABLE t ADD COLUMN z int, ADD COLUMN y int, ADD INDEX iz (z)");
    row(Never, "ALTER TABLE t ADD CONSTRAINT fk FOREIGN KEY (p_id) REFERENCES p (id)");
    row(Always, "ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0)");
    row(Always, "CREATE TABLE u (a int); CREATE INDEX same ON u (a); CREATE INDEX same ON t (a)");
    row(Never, "ALTER TABLE t ADD INDEX ib (b); ALTER TABLE t RENAME INDEX ib TO ic");
    row(Always, "ALTER TABLE t RENAME TO u; CREATE INDEX ib ON u (b)");
    row(Always, "ALTER TABLE t RENAME TO u");
    row(Always, "RENAME TABLE t TO u");
    row(Always, "ALTER TABLE t RENAME COLUMN a TO z");
    row(Always, "ALTER TABLE t RENAME INDEX ia TO ib");
    row(WhenKnown, "DROP VIEW v");
    row(WhenKnown, "DROP INDEX ia ON t");
    row(WhenKnown, "ALTER TABLE t DROP COLUMN b");
    row(Never, "ALTER TABLE t MODIFY a bigint");
    row(Never, "ALTER TABLE t CHANGE a z int NOT NULL");
    row(Always,
        "ALTER TABLE t ADD COLUMN z int, ADD CONSTRAINT fz FOREIGN KEY (z) REFERENCES p (id), ADD UNIQUE uz (z), "
        "ADD CONSTRAINT positive CHECK (z > 0)");
    row(Always, "ALTER TABLE t ADD COLUMN z int, ADD UNIQUE uz (a, z)");
    row(Never, "DROP TABLE p");
    row(WhenKnown, "DROP VIEW listed");
    row(Never, "DROP VIEW invoked");
    row(WhenKnown, "CREATE TABLE IF NOT EXISTS u (id int)");
    row(WhenKnown, "CREATE VIEW IF NOT EXISTS w AS SELECT 1 AS a");
    row(WhenKnown, "CREATE INDEX IF NOT EXISTS ib ON t (b)");
    row(WhenKnown, "ALTER TABLE t ADD COLUMN IF NOT EXISTS z int");
    row(Never, "CREATE PROCEDURE IF NOT EXISTS clean() SELECT 1");
}

void TestInverse::mariaDbIsBackWhereItWas()
{
    const QString dialect = u"mariadb"_s;
    const auto broken = [&](const QByteArray &up, const QByteArray &inverse) {
        QByteArrayList script = mariaDbHouse + mariaDbLooks;
        for (const QByteArray &part : {up, inverse}) {
            for (const Sql::Statement &statement : Sql::split(part, Dialect::find(dialect)->lexicalRules))
                script.append(statement.text);
        }
        const QList<TestMariaDb::Answer> answers = TestMariaDb::run(script + mariaDbLooks);
        if (answers.size() != script.size() + mariaDbLooks.size())
            return u"not every statement was answered"_s;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            if (!answers.at(i).accepted())
                return answers.at(i).message + u": "_s + QString::fromUtf8((script + mariaDbLooks).at(i));
        }
        for (qsizetype i = 0; i < mariaDbLooks.size(); ++i) {
            const QString before = answers.at(mariaDbHouse.size() + i).rows.join(u'\n');
            const QString after = answers.at(script.size() + i).rows.join(u'\n');
            if (after != before)
                return before + u"\n->\n"_s + after;
        }
        return QString();
    };
    QCOMPARE(trouble(dialect, mariaDbHouse.join(";\n") + ';', broken), QString());
}

QTEST_GUILESS_MAIN(TestInverse)
#include "tst_inverse.moc"
