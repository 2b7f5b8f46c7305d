// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A down that forgets or falsifies just one thing, on PostgreSQL and SQLite: the proof names it. Its right twin is
// proved.

#include "tests/core/proof/twomigrations.h"
#include "tests/support/postgres.h"

using namespace Qt::StringLiterals;
using Proof::Verdict;

static const QByteArray base = R"(
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL DEFAULT '', age integer, name varchar(40), note text, m mood);
CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint, total numeric(10,2) DEFAULT 0, span int4range, code text);
CREATE INDEX orders_code ON orders (code);
CREATE TABLE lines (id bigint PRIMARY KEY, order_id bigint CONSTRAINT lines_order REFERENCES orders (id) ON DELETE CASCADE,
  code text CONSTRAINT lines_code UNIQUE, amount integer CONSTRAINT lines_amount CHECK (amount <> 0));
CREATE VIEW adults AS SELECT id, email FROM users WHERE age >= 18;
CREATE MATERIALIZED VIEW totals AS SELECT user_id, sum(total) AS total FROM orders GROUP BY user_id;
CREATE SEQUENCE ticket START 5 INCREMENT 2;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT n * 2 $$;
CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TABLE users IS 'People';
COMMENT ON COLUMN users.email IS 'Where to write';
)";

class TestWrongDown : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isCaughtOnPostgreSql_data();
    void isCaughtOnPostgreSql();
    void isCaughtOnSqlite_data();
    void isCaughtOnSqlite();
    void whatNoDatabaseRestoresIsSaid();

private:
    static void check(const QByteArray &dialect, const QByteArray &schema, const QString &scratch);
    QString m_scratch;
};

void TestWrongDown::initTestCase()
{
    // One server for all rows; each proof has databases of its own on it.
    m_scratch = TestPostgres::databaseUrl();
    QVERIFY(!m_scratch.isEmpty());
}

void TestWrongDown::check(const QByteArray &dialect, const QByteArray &schema, const QString &scratch)
{
    QFETCH(QByteArray, up);
    QFETCH(QByteArray, wrong);
    QFETCH(QByteArray, right);
    QFETCH(QString, named);

    const Proof::Proof caught = TwoMigrations(dialect, schema, up, wrong, scratch).prove();
    QVERIFY2(caught.verdict == Verdict::SchemaDiffers, told(caught));
    const bool found = std::ranges::any_of(caught.differences, [&](const Schema::Difference &difference) {
        return (difference.object + u' ' + difference.name + u' ' + difference.path).contains(named);
    });
    QVERIFY2(found, told(caught));

    const Proof::Proof proved = TwoMigrations(dialect, schema, up, right, scratch).prove();
    QVERIFY2(proved.verdict == Verdict::Proved, told(proved));
}

void TestWrongDown::isCaughtOnPostgreSql_data()
{
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("named");

    const auto row = [](const char *name, const QByteArray &up, const QByteArray &wrong, const QByteArray &right,
                        const QString &named) { QTest::newRow(name) << up << wrong << right << named; };
    const QByteArray nothing = "SELECT 1;";

    row("table forgotten", "CREATE TABLE extra (id int);", nothing, "DROP TABLE extra;", u"table public.extra"_s);
    row("table: another one dropped and made again smaller", "CREATE TABLE extra (id int);",
        "DROP TABLE extra; ALTER TABLE orders DROP COLUMN span;", "DROP TABLE extra;", u"span"_s);
    row("table renamed back to another name", "ALTER TABLE orders RENAME TO purchases;",
        "ALTER TABLE purchases RENAME TO order_;", "ALTER TABLE purchases RENAME TO orders;", u"order"_s);
    row("column forgotten", "ALTER TABLE users ADD phone text;", nothing, "ALTER TABLE users DROP COLUMN phone;",
        u"columns.phone"_s);
    row("column: another one dropped too", "ALTER TABLE users ADD phone text;",
        "ALTER TABLE users DROP COLUMN phone; ALTER TABLE users DROP COLUMN note;",
        "ALTER TABLE users DROP COLUMN phone;", u"columns.note"_s);
    row("column renamed back wrongly", "ALTER TABLE users RENAME note TO remark;",
        "ALTER TABLE users RENAME remark TO notes;", "ALTER TABLE users RENAME remark TO note;", u"columns.note"_s);
    row("type forgotten", "ALTER TABLE users ALTER note TYPE varchar(5000);", nothing,
        "ALTER TABLE users ALTER note TYPE text;", u"columns.note.type"_s);
    row("type: other length", "ALTER TABLE users ALTER name TYPE varchar(80);",
        "ALTER TABLE users ALTER name TYPE varchar(60);", "ALTER TABLE users ALTER name TYPE varchar(40);",
        u"columns.name.type"_s);
    row("default forgotten", "ALTER TABLE orders ALTER total SET DEFAULT 1;", nothing,
        "ALTER TABLE orders ALTER total SET DEFAULT 0;", u"columns.total.default"_s);
    row("default: dropped instead", "ALTER TABLE orders ALTER total SET DEFAULT 1;",
        "ALTER TABLE orders ALTER total DROP DEFAULT;", "ALTER TABLE orders ALTER total SET DEFAULT 0;",
        u"columns.total.default"_s);
    row("null forgotten", "ALTER TABLE users ALTER email DROP NOT NULL;", nothing,
        "ALTER TABLE users ALTER email SET NOT NULL;", u"columns.email.notNull"_s);
    row("null: other column", "ALTER TABLE users ALTER email DROP NOT NULL;",
        "ALTER TABLE users ALTER email SET NOT NULL; ALTER TABLE users ALTER id SET DEFAULT 1;",
        "ALTER TABLE users ALTER email SET NOT NULL;", u"columns.id"_s);
    row("identity forgotten", "ALTER TABLE orders ALTER id ADD GENERATED BY DEFAULT AS IDENTITY;", nothing,
        "ALTER TABLE orders ALTER id DROP IDENTITY;", u"columns.id.identity"_s);
    row("collation forgotten", "ALTER TABLE orders ALTER code TYPE text COLLATE \"C\";", nothing,
        "ALTER TABLE orders ALTER code TYPE text COLLATE \"default\";", u"columns.code.collation"_s);
    row("primary key forgotten", "ALTER TABLE users DROP CONSTRAINT users_pkey;", nothing,
        "ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);", u"users_pkey"_s);
    row("unique forgotten", "ALTER TABLE orders ADD CONSTRAINT orders_id_code UNIQUE (id, code);", nothing,
        "ALTER TABLE orders DROP CONSTRAINT orders_id_code;", u"orders_id_code"_s);
    row("foreign key forgotten",
        "ALTER TABLE orders ADD CONSTRAINT orders_user FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;", nothing,
        "ALTER TABLE orders DROP CONSTRAINT orders_user;", u"orders_user"_s);
    row("check forgotten", "ALTER TABLE users ADD CONSTRAINT old_enough CHECK (age < 100000) NOT VALID;", nothing,
        "ALTER TABLE users DROP CONSTRAINT old_enough;", u"old_enough"_s);
    row("exclusion forgotten",
        "ALTER TABLE orders ADD CONSTRAINT no_overlap EXCLUDE USING gist (span WITH &&) WHERE (id < 0);", nothing,
        "ALTER TABLE orders DROP CONSTRAINT no_overlap;", u"no_overlap"_s);
    row("domain check forgotten", "ALTER DOMAIN positive ADD CONSTRAINT small CHECK (VALUE < 1000);", nothing,
        "ALTER DOMAIN positive DROP CONSTRAINT small;", u"small"_s);
    row("primary key: deferrable now", "ALTER TABLE users DROP CONSTRAINT users_pkey;",
        "ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id) DEFERRABLE;",
        "ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);", u"users_pkey"_s);
    row("unique: other columns", "ALTER TABLE lines DROP CONSTRAINT lines_code;",
        "ALTER TABLE lines ADD CONSTRAINT lines_code UNIQUE (id, code);",
        "ALTER TABLE lines ADD CONSTRAINT lines_code UNIQUE (code);", u"lines_code"_s);
    row("foreign key: other action", "ALTER TABLE lines DROP CONSTRAINT lines_order;",
        "ALTER TABLE lines ADD CONSTRAINT lines_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE SET "
        "NULL;",
        "ALTER TABLE lines ADD CONSTRAINT lines_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE;",
        u"lines_order"_s);
    row("foreign key: not validated", "ALTER TABLE lines DROP CONSTRAINT lines_order;",
        "ALTER TABLE lines ADD CONSTRAINT lines_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE "
        "NOT VALID;",
        "ALTER TABLE lines ADD CONSTRAINT lines_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE;",
        u"lines_order"_s);
    row("check: other condition", "ALTER TABLE lines DROP CONSTRAINT lines_amount;",
        "ALTER TABLE lines ADD CONSTRAINT lines_amount CHECK (amount <> -1) NOT VALID;",
        "ALTER TABLE lines ADD CONSTRAINT lines_amount CHECK (amount <> 0);", u"lines_amount"_s);
    row("index forgotten", "CREATE INDEX users_email ON users (email);", nothing, "DROP INDEX users_email;",
        u"users_email"_s);
    row("index made again without its order", "DROP INDEX orders_code;",
        "CREATE INDEX orders_code ON orders (code DESC);", "CREATE INDEX orders_code ON orders (code);",
        u"orders_code"_s);
    row("index made again unique", "DROP INDEX orders_code;", "CREATE UNIQUE INDEX orders_code ON orders (code, id);",
        "CREATE INDEX orders_code ON orders (code);", u"orders_code"_s);
    row("index made again partial", "DROP INDEX orders_code;",
        "CREATE INDEX orders_code ON orders (code) WHERE code <> '';", "CREATE INDEX orders_code ON orders (code);",
        u"orders_code"_s);
    row("index made again with another method", "DROP INDEX orders_code;",
        "CREATE INDEX orders_code ON orders USING hash (code);", "CREATE INDEX orders_code ON orders (code);",
        u"orders_code"_s);
    row("index made again with more columns", "DROP INDEX orders_code;",
        "CREATE INDEX orders_code ON orders (code) INCLUDE (total);", "CREATE INDEX orders_code ON orders (code);",
        u"orders_code"_s);
    row("index made again with another setting", "DROP INDEX orders_code;",
        "CREATE INDEX orders_code ON orders (code) WITH (fillfactor = 70);",
        "CREATE INDEX orders_code ON orders (code);", u"orders_code"_s);
    row("view forgotten", "DROP VIEW adults;", nothing,
        "CREATE VIEW adults AS SELECT id, email FROM users WHERE age >= 18;", u"view public.adults"_s);
    row("view falsified", "DROP VIEW adults;", "CREATE VIEW adults AS SELECT id, email FROM users WHERE age >= 21;",
        "CREATE VIEW adults AS SELECT id, email FROM users WHERE age >= 18;", u"view public.adults definition"_s);
    row("materialised view forgotten", "DROP MATERIALIZED VIEW totals;", nothing,
        "CREATE MATERIALIZED VIEW totals AS SELECT user_id, sum(total) AS total FROM orders GROUP BY user_id;",
        u"totals"_s);
    row("trigger forgotten", "DROP TRIGGER users_touch ON users;", nothing,
        "CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();",
        u"triggers.users_touch"_s);
    row("trigger falsified", "DROP TRIGGER users_touch ON users;",
        "CREATE TRIGGER users_touch BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION touch();",
        "CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();",
        u"triggers.users_touch"_s);
    row("trigger left disabled", "ALTER TABLE users DISABLE TRIGGER users_touch;", nothing,
        "ALTER TABLE users ENABLE TRIGGER users_touch;", u"triggers.users_touch"_s);
    row("function forgotten", "DROP FUNCTION twice(integer);", nothing,
        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT n * 2 $$;",
        u"function public.twice"_s);
    row("function body falsified",
        "CREATE OR REPLACE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT n + n $$;",
        "CREATE OR REPLACE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT n * 3 $$;",
        "CREATE OR REPLACE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT n * 2 $$;",
        u"function public.twice"_s);
    row("function volatility falsified", "ALTER FUNCTION twice(integer) STABLE;",
        "ALTER FUNCTION twice(integer) VOLATILE;", "ALTER FUNCTION twice(integer) IMMUTABLE;",
        u"function public.twice"_s);
    row("sequence forgotten", "CREATE SEQUENCE extra;", nothing, "DROP SEQUENCE extra;", u"sequence public.extra"_s);
    row("sequence falsified", "ALTER SEQUENCE ticket INCREMENT 1;", "ALTER SEQUENCE ticket INCREMENT 3;",
        "ALTER SEQUENCE ticket INCREMENT 2;", u"sequence public.ticket"_s);
    row("enum forgotten", "CREATE TYPE colour AS ENUM ('red');", nothing, "DROP TYPE colour;", u"colour"_s);
    row("enum label renamed", "ALTER TYPE mood RENAME VALUE 'ok' TO 'fine';", nothing,
        "ALTER TYPE mood RENAME VALUE 'fine' TO 'ok';", u"mood"_s);
    row("comment forgotten", "COMMENT ON TABLE users IS 'Customers';", nothing, "COMMENT ON TABLE users IS 'People';",
        u"comment"_s);
    row("comment of a column falsified", "COMMENT ON COLUMN users.email IS 'x';",
        "COMMENT ON COLUMN users.email IS 'y';", "COMMENT ON COLUMN users.email IS 'Where to write';",
        u"columns.email.comment"_s);
    row("grant forgotten", "GRANT SELECT ON users TO PUBLIC;", nothing, "REVOKE SELECT ON users FROM PUBLIC;",
        u"users grant"_s);
    row("grant falsified", "GRANT SELECT, INSERT ON orders TO PUBLIC;", "REVOKE SELECT ON orders FROM PUBLIC;",
        "REVOKE SELECT, INSERT ON orders FROM PUBLIC;", u"orders grant"_s);
    row("policy forgotten", "CREATE POLICY own ON users USING (id > 0);", nothing, "DROP POLICY own ON users;",
        u"policies.own"_s);
    row("row security left on", "ALTER TABLE users ENABLE ROW LEVEL SECURITY;", nothing,
        "ALTER TABLE users DISABLE ROW LEVEL SECURITY;", u"table public.users"_s);
    row("storage setting forgotten", "ALTER TABLE orders SET (fillfactor = 80);", nothing,
        "ALTER TABLE orders RESET (fillfactor);", u"table public.orders"_s);
    row("statistics forgotten", "CREATE STATISTICS orders_stat ON user_id, code FROM orders;", nothing,
        "DROP STATISTICS orders_stat;", u"orders_stat"_s);
    row("owner forgotten", "ALTER TABLE users OWNER TO pg_monitor;", nothing,
        "ALTER TABLE users OWNER TO CURRENT_USER;", u"users owner"_s);
    row("rule forgotten", "CREATE RULE keep AS ON DELETE TO orders DO INSTEAD NOTHING;", nothing,
        "DROP RULE keep ON orders;", u"keep"_s);
    row("a view's setting forgotten", "ALTER VIEW adults SET (security_barrier = true);", nothing,
        "ALTER VIEW adults RESET (security_barrier);", u"view public.adults"_s);
    row("schema forgotten", "CREATE SCHEMA app;", nothing, "DROP SCHEMA app;", u"app"_s);
}

void TestWrongDown::isCaughtOnPostgreSql()
{
    check("postgresql", base, m_scratch);
}

void TestWrongDown::isCaughtOnSqlite_data()
{
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("named");

    const auto row = [](const char *name, const QByteArray &up, const QByteArray &wrong, const QByteArray &right,
                        const QString &named) { QTest::newRow(name) << up << wrong << right << named; };
    // The rebuild that SQLite needs where ALTER TABLE cannot.
    const auto rebuilt = [](const QByteArray &columns) {
        return "CREATE TABLE new_notes (" + columns
            + "); INSERT INTO new_notes SELECT * FROM notes; DROP TABLE notes; ALTER TABLE new_notes RENAME TO notes;";
    };
    const QByteArray nothing = "SELECT 1;";
    const QByteArray notes = "id INTEGER PRIMARY KEY, body TEXT NOT NULL DEFAULT '', stars INTEGER";
    row("table forgotten", "CREATE TABLE extra (id INTEGER PRIMARY KEY);", nothing, "DROP TABLE extra;",
        u"table extra"_s);
    row("column forgotten", "ALTER TABLE users ADD COLUMN phone TEXT;", nothing, "ALTER TABLE users DROP COLUMN phone;",
        u"columns.phone"_s);
    row("column renamed back wrongly", "ALTER TABLE users RENAME COLUMN name TO title;",
        "ALTER TABLE users RENAME COLUMN title TO names;", "ALTER TABLE users RENAME COLUMN title TO name;",
        u"columns.name"_s);
    row("type falsified by a rebuild", rebuilt("id INTEGER PRIMARY KEY, body TEXT NOT NULL DEFAULT '', stars REAL"),
        rebuilt("id INTEGER PRIMARY KEY, body TEXT NOT NULL DEFAULT '', stars NUMERIC"), rebuilt(notes),
        u"columns.stars.type"_s);
    row("default forgotten by a rebuild", rebuilt("id INTEGER PRIMARY KEY, body TEXT NOT NULL, stars INTEGER"),
        rebuilt("id INTEGER PRIMARY KEY, body TEXT NOT NULL, stars INTEGER"), rebuilt(notes),
        u"columns.body.default"_s);
    row("null forgotten by a rebuild", rebuilt("id INTEGER PRIMARY KEY, body TEXT DEFAULT '', stars INTEGER"),
        rebuilt("id INTEGER PRIMARY KEY, body TEXT DEFAULT '', stars INTEGER"), rebuilt(notes),
        u"columns.body.notNull"_s);
    row("check forgotten by a rebuild", rebuilt(notes + ", CHECK (stars IS NULL OR stars > -3000000000)"),
        rebuilt(notes + ", CHECK (stars IS NULL OR stars > -3000000001)"), rebuilt(notes), u"constraints."_s);
    row("unique forgotten by a rebuild", rebuilt(notes + ", UNIQUE (id, body)"),
        rebuilt(notes + ", UNIQUE (id, stars)"), rebuilt(notes), u"notes"_s);
    row("collation forgotten by a rebuild",
        rebuilt("id INTEGER PRIMARY KEY, body TEXT NOT NULL DEFAULT '' COLLATE NOCASE, stars INTEGER"),
        rebuilt("id INTEGER PRIMARY KEY, body TEXT NOT NULL DEFAULT '' COLLATE RTRIM, stars INTEGER"), rebuilt(notes),
        u"columns.body.collation"_s);
    const auto tags = [](const QByteArray &key) {
        return "CREATE TABLE new_tags (id INTEGER PRIMARY KEY, user_id INTEGER" + key
            + "); INSERT INTO new_tags SELECT * FROM tags; DROP TABLE tags; ALTER TABLE new_tags RENAME TO tags;";
    };
    row("foreign key forgotten by a rebuild", tags({}), tags({}), tags(" REFERENCES users (id) ON DELETE CASCADE"),
        u"table tags"_s);
    row("foreign key: other action after a rebuild", tags({}), tags(" REFERENCES users (id) ON DELETE SET NULL"),
        tags(" REFERENCES users (id) ON DELETE CASCADE"), u"table tags"_s);
    row("index forgotten", "CREATE INDEX users_name ON users (name);", nothing, "DROP INDEX users_name;",
        u"users_name"_s);
    row("index made again with another order", "DROP INDEX users_email;",
        "CREATE UNIQUE INDEX users_email ON users (email DESC);", "CREATE UNIQUE INDEX users_email ON users (email);",
        u"users_email"_s);
    row("index made again not unique", "DROP INDEX users_email;", "CREATE INDEX users_email ON users (email);",
        "CREATE UNIQUE INDEX users_email ON users (email);", u"users_email"_s);
    row("view falsified", "DROP VIEW named;", "CREATE VIEW named AS SELECT id FROM users;",
        "CREATE VIEW named AS SELECT id, name FROM users WHERE name IS NOT NULL;", u"view named"_s);
    row("view forgotten", "DROP VIEW named;", nothing,
        "CREATE VIEW named AS SELECT id, name FROM users WHERE name IS NOT NULL;", u"view named"_s);
    row("trigger falsified", "DROP TRIGGER users_log;",
        "CREATE TRIGGER users_log AFTER DELETE ON users BEGIN UPDATE users SET name = name WHERE id = -1; END;",
        "CREATE TRIGGER users_log AFTER UPDATE ON users BEGIN UPDATE users SET name = name WHERE id = -1; END;",
        u"triggers.users_log"_s);
    row("trigger forgotten", "DROP TRIGGER users_log;", nothing,
        "CREATE TRIGGER users_log AFTER UPDATE ON users BEGIN UPDATE users SET name = name WHERE id = -1; END;",
        u"triggers.users_log"_s);
    row("user_version forgotten", "PRAGMA user_version = 7;", nothing, "PRAGMA user_version = 0;", u"user_version"_s);
}

void TestWrongDown::isCaughtOnSqlite()
{
    check("sqlite", R"(
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name VARCHAR(40));
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL DEFAULT '', stars INTEGER);
CREATE TABLE tags (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users (id) ON DELETE CASCADE);
CREATE UNIQUE INDEX users_email ON users (email);
CREATE VIEW named AS SELECT id, name FROM users WHERE name IS NOT NULL;
CREATE TRIGGER users_log AFTER UPDATE ON users BEGIN UPDATE users SET name = name WHERE id = -1; END;
)",
          {});
}

void TestWrongDown::whatNoDatabaseRestoresIsSaid()
{
    // A dropped and re-added column stands last; an enum's label stays. Both are told with the reason, and are no
    // proof.
    const Proof::Proof order = TwoMigrations("postgresql", "CREATE TABLE t (id int PRIMARY KEY, a int, b int);",
                                             "ALTER TABLE t DROP COLUMN a;", "ALTER TABLE t ADD COLUMN a int;",
                                             m_scratch)
                                   .prove();
    QVERIFY2(order.verdict == Verdict::DataLost, told(order));
    QCOMPARE(order.differences.size(), 1);
    QCOMPARE(order.differences.first().weight, Schema::Weight::Unavoidable);
    QVERIFY(!order.differences.first().explanation.isEmpty());

    const Proof::Proof label = TwoMigrations(
                                   "postgresql",
                                   "CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE t (id int PRIMARY KEY, m mood);",
                                   "ALTER TYPE mood ADD VALUE IF NOT EXISTS 'ok';", "SELECT 1;", m_scratch)
                                   .prove();
    QVERIFY2(label.verdict == Verdict::SchemaDiffers, told(label));
    QCOMPARE(label.differences.size(), 1);
    QCOMPARE(label.differences.first().weight, Schema::Weight::Unavoidable);
}

QTEST_GUILESS_MAIN(TestWrongDown)
#include "tst_wrongdown.moc"
