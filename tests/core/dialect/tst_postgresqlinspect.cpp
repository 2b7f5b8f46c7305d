// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/inspect.h"
#include "core/schema/difference.h"
#include "core/schema/json.h"
#include "tests/support/postgres.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPostgreSqlInspect : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameDatabaseTwiceIsTheSame();
    void dumpedAndRestoredIsTheSame();
    void readsWhatIsThere();
    void comesBackFromJson();
    void noticesEveryChange_data();
    void noticesEveryChange();
    void afterAllChangesNothingIsLeft();
    void explicitDefaultPrivilegesAreTheSame();
    void aTableThatIsMadeAnewIsTheSame();
    void leavesOutIgnoredTables();
    void looksFromInsideATransaction();
    void emptyDatabaseIsEmpty();
    void thousandTablesAreRead();

private:
    Schema::Snapshot snapshot(const QStringList &ignored = {});
    static QString text(const QList<Schema::Difference> &differences);

    Database::Url m_url;
    std::unique_ptr<Database::Connection> m_connection;
    Schema::Snapshot m_first;
};

Schema::Snapshot TestPostgreSqlInspect::snapshot(const QStringList &ignored)
{
    auto result = PostgreSql::inspect(*m_connection, ignored);
    if (!result)
        QTest::qFail(qPrintable(result.error().message + result.error().detail), __FILE__, __LINE__);
    return result.value_or(Schema::Snapshot{});
}

QString TestPostgreSqlInspect::text(const QList<Schema::Difference> &differences)
{
    QStringList lines;
    for (const Schema::Difference &d : differences)
        lines.append(
            u"%1 %2 %3 %4: %5 -> %6"_s.arg(Schema::kindName(d.kind), d.object, d.name, d.path, d.before, d.after));
    return lines.join(u'\n');
}

void TestPostgreSqlInspect::initTestCase()
{
    m_url = TestPostgres::database();
    m_connection = TestPostgres::connect(m_url);
    QVERIFY(m_connection);
    QVERIFY(TestPostgres::run(*m_connection, "CREATE ROLE reader; CREATE ROLE writer"));
    QFile file(QStringLiteral(SWITCHBACK_SOURCE_DIR "/tests/core/dialect/postgresqlrich.sql"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(TestPostgres::run(*m_connection, file.readAll()));
}

void TestPostgreSqlInspect::sameDatabaseTwiceIsTheSame()
{
    const Schema::Snapshot first = m_first = snapshot();
    const Schema::Snapshot second = snapshot();
    QVERIFY(first == second);
    QVERIFY(!first.isEmpty());
    QCOMPARE(first.unknown, QStringList());
}

void TestPostgreSqlInspect::dumpedAndRestoredIsTheSame()
{
    const Database::Url copy = TestPostgres::database();
    const auto run = [](const QString &program, const QStringList &arguments, const QByteArray &input) {
        QProcess process;
        process.start(TestPostgres::binaries() + u'/' + program, arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        if (process.exitCode() != 0)
            QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
        return process.readAllStandardOutput();
    };
    const auto arguments = [](const Database::Url &url) {
        return QStringList{u"-h"_s, url.host, u"-U"_s, url.user, u"-d"_s, url.database};
    };
    const QByteArray dump = run(u"pg_dump"_s, arguments(m_url) + QStringList{u"--schema-only"_s}, {});
    QVERIFY(dump.contains("CREATE TABLE app.users"));
    run(u"psql"_s, arguments(copy) + QStringList{u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s}, dump);
    const auto restored = TestPostgres::connect(copy);
    QVERIFY(restored);
    // A dump of the schema alone brings materialised views back without their rows: state, not schema.
    QVERIFY(restored->execute("REFRESH MATERIALIZED VIEW app.counted"));

    const auto after = PostgreSql::inspect(*restored, {});
    QVERIFY(after);
    const QList<Schema::Difference> differences = Schema::diff(snapshot(), *after);
    QVERIFY2(differences.isEmpty(), qPrintable(text(differences)));
}

void TestPostgreSqlInspect::readsWhatIsThere()
{
    const Schema::Snapshot all = snapshot();
    const Schema::Table *users = all.table(u"app.users"_s);
    QVERIFY(users);
    QCOMPARE(users->columns.size(), 12);
    QCOMPARE(users->column(u"id"_s)->identity, u"ALWAYS"_s);
    QCOMPARE(users->column(u"name"_s)->type, u"character varying(40)"_s);
    QCOMPARE(users->column(u"name"_s)->collation, u"pg_catalog.\"C\""_s);
    QCOMPARE(users->column(u"name"_s)->defaultExpression, u"'nobody'::character varying"_s);
    QCOMPARE(users->column(u"full_name"_s)->generated, u"upper((name)::text)"_s);
    QVERIFY(users->column(u"full_name"_s)->generatedStored);
    QVERIFY(users->column(u"full_name"_s)->defaultExpression.isEmpty());
    QCOMPARE(users->column(u"tags"_s)->options.value(u"storage"_s), u"external"_s);
    QCOMPARE(users->properties.comment, u"people"_s);
    QCOMPARE(users->properties.owner, u"postgres"_s);
    QCOMPARE(users->properties.grants.size(), 2);
    QCOMPARE(users->properties.grants.first().grantee, u"reader"_s);
    QVERIFY(users->properties.grants.first().grantable);
    QCOMPARE(users->properties.options.value(u"rowSecurity"_s), u"enabled"_s);

    const Schema::Table *odd = all.table(u"Table \"x\""_s, u"Odd Name"_s);
    QVERIFY(odd);
    const auto key = std::ranges::find(odd->constraints, u"foreign key"_s, &Schema::Constraint::kind);
    QVERIFY(key != odd->constraints.end());
    QCOMPARE(key->columns, QStringList{u"owner"_s});
    QCOMPARE(key->referencedTable, u"app.users"_s);
    QCOMPARE(key->referencedColumns, QStringList{u"id"_s});
    QCOMPARE(key->onDelete, u"SET NULL"_s);
    QVERIFY(key->deferrable && key->initiallyDeferred);

    const Schema::Table *fast = all.table(u"app.fast"_s);
    const auto index = std::ranges::find(fast->indexes, u"fast_expression"_s, &Schema::Index::name);
    QVERIFY(index != fast->indexes.end());
    QCOMPARE(index->columns, (QStringList{u"(lower(c))"_s, u"(a + b)"_s}));
    QCOMPARE(all.table(u"app.events_2025"_s)->partitionOf, u"app.events"_s);
    QCOMPARE(all.table(u"app.events"_s)->partitionKey, u"RANGE (at)"_s);

    const auto mood = std::ranges::find(all.types, u"mood"_s, &Schema::Type::name);
    QVERIFY(mood != all.types.end());
    QCOMPARE(mood->labels, (QStringList{u"sad"_s, u"it's ok"_s, u"happy"_s}));
    QVERIFY(!all.view(u"app.empty"_s)->populated);
    QVERIFY(all.view(u"app.counted"_s)->populated);
    // What an extension brought is not ours.
    for (const Schema::Function &function : all.functions)
        QVERIFY2(!function.name.startsWith(u"citext"_s) && !function.name.startsWith(u"gbt_"_s),
                 qPrintable(function.name));
    // No secrets.
    QVERIFY(!QJsonDocument(Schema::toJson(all)).toJson().contains("password=p"));
}

void TestPostgreSqlInspect::comesBackFromJson()
{
    const Schema::Snapshot all = snapshot();
    const auto back = Schema::snapshotFromJson(Schema::toJson(all));
    QVERIFY(back);
    QVERIFY(*back == all);
}

void TestPostgreSqlInspect::noticesEveryChange_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("place"); // in one of the differences: "object name path"

    const auto row = [](const char *name, const char *change, const QString &place) {
        QTest::newRow(name) << QByteArray(change) << place;
    };
    row("table comment", "COMMENT ON TABLE app.fast IS 'x'", u"table app.fast comment"_s);
    row("table owner", "ALTER TABLE app.fast OWNER TO writer", u"table app.fast owner"_s);
    row("table grant", "GRANT DELETE ON app.fast TO reader", u"table app.fast grants.reader"_s);
    row("table revoke", "REVOKE INSERT ON app.users FROM reader", u"table app.users grants.reader"_s);
    row("grant option", "REVOKE GRANT OPTION FOR SELECT ON app.users FROM reader", u"table app.users grants.reader"_s);
    row("owner's own privilege", "REVOKE DELETE ON app.fast FROM postgres", u"table app.fast grants.postgres"_s);
    row("table persistence", "ALTER TABLE app.fast SET LOGGED", u"table app.fast persistence"_s);
    row("storage parameter", "ALTER TABLE app.users SET (fillfactor = 70)", u"table app.users with"_s);
    row("toast parameter", "ALTER TABLE app.users SET (toast.autovacuum_enabled = false)", u"table app.users with"_s);
    row("row security", "ALTER TABLE app.fast ENABLE ROW LEVEL SECURITY", u"table app.fast rowSecurity"_s);
    row("forced row security", "ALTER TABLE app.users FORCE ROW LEVEL SECURITY", u"table app.users forceRowSecurity"_s);
    row("replica identity", "ALTER TABLE app.users REPLICA IDENTITY NOTHING", u"table app.users replicaIdentity"_s);
    row("inheritance", "ALTER TABLE app.child NO INHERIT app.parent", u"table app.child inherits"_s);
    row("partition", "ALTER TABLE app.events DETACH PARTITION app.events_2025", u"table app.events_2025 partitionOf"_s);
    row("table", "CREATE TABLE app.more ()", u"table app.more "_s);
    row("dropped table", "DROP TABLE app.child", u"table app.child "_s);
    row("schema of a table", "ALTER TABLE app.child SET SCHEMA \"Odd Name\"", u"table Odd Name.child "_s);
    row("column", "ALTER TABLE app.fast ADD COLUMN d integer", u"table app.fast columns.d"_s);
    row("dropped column", "ALTER TABLE app.users DROP COLUMN born CASCADE", u"table app.users columns.born"_s);
    row("column order",
        "ALTER TABLE app.parent DROP COLUMN a; ALTER TABLE app.parent ADD COLUMN a integer CHECK (a > 0)",
        u"table app.parent columns.a.position"_s);
    row("column type", "ALTER TABLE app.fast ALTER COLUMN b TYPE bigint", u"table app.fast columns.b.type"_s);
    row("type modifier", "ALTER TABLE app.users ALTER COLUMN amount TYPE numeric(13, 2)",
        u"table app.users columns.amount.type"_s);
    row("not null", "ALTER TABLE app.fast ALTER COLUMN a SET NOT NULL", u"table app.fast columns.a.notNull"_s);
    row("default", "ALTER TABLE app.fast ALTER COLUMN a SET DEFAULT 3", u"table app.fast columns.a.default"_s);
    row("default's text", "ALTER TABLE app.users ALTER COLUMN mood SET DEFAULT 'sad'",
        u"table app.users columns.mood.default"_s);
    row("identity", "ALTER TABLE app.users ALTER COLUMN id SET GENERATED BY DEFAULT",
        u"table app.users columns.id.identity"_s);
    row("identity's start", "ALTER TABLE app.users ALTER COLUMN id SET START 11", u"sequence app.users_id_seq start"_s);
    row("generated", "ALTER TABLE app.users ALTER COLUMN full_name DROP EXPRESSION",
        u"table app.users columns.full_name.generated"_s);
    row("column collation", "ALTER TABLE app.parent ALTER COLUMN b TYPE text COLLATE \"C\"",
        u"table app.parent columns.b.collation"_s);
    row("column storage", "ALTER TABLE app.fast ALTER COLUMN c SET STORAGE MAIN",
        u"table app.fast columns.c.storage"_s);
    row("column compression", "ALTER TABLE app.fast ALTER COLUMN c SET COMPRESSION pglz",
        u"table app.fast columns.c.compression"_s);
    row("column statistics", "ALTER TABLE app.fast ALTER COLUMN a SET STATISTICS 77",
        u"table app.fast columns.a.statistics"_s);
    row("column parameter", "ALTER TABLE app.fast ALTER COLUMN a SET (n_distinct = 5)",
        u"table app.fast columns.a.with"_s);
    row("column comment", "COMMENT ON COLUMN app.fast.a IS 'x'", u"table app.fast columns.a.comment"_s);
    row("column grant", "GRANT SELECT (a) ON app.fast TO reader", u"table app.fast columns.a.grants.reader"_s);
    row("primary key", "ALTER TABLE \"Odd Name\".\"Table \"\"x\"\"\" DROP CONSTRAINT \"Table \"\"x\"\"_pkey\"",
        u"table Odd Name.Table \"x\" constraints.Table \"x\"_pkey"_s);
    row("unique", "ALTER TABLE app.fast ADD CONSTRAINT u UNIQUE (b)", u"table app.fast constraints.u"_s);
    row("check", "ALTER TABLE app.fast ADD CONSTRAINT k CHECK (a > 1)", u"table app.fast constraints.k"_s);
    row("check's expression",
        "ALTER TABLE app.users DROP CONSTRAINT amount_is_fine; ALTER TABLE app.users ADD CONSTRAINT amount_is_fine "
        "CHECK (amount >= 1)",
        u"table app.users constraints.amount_is_fine.expression"_s);
    row("exclusion", "ALTER TABLE app.users DROP CONSTRAINT never_overlaps",
        u"table app.users constraints.never_overlaps"_s);
    row("constraint comment", "COMMENT ON CONSTRAINT later ON \"Odd Name\".\"Table \"\"x\"\"\" IS 'x'",
        u"constraints.later.comment"_s);
    row("validated", "ALTER TABLE \"Odd Name\".\"Table \"\"x\"\"\" VALIDATE CONSTRAINT later",
        u"constraints.later.validated"_s);
    row("deferrable",
        "ALTER TABLE \"Odd Name\".\"Table \"\"x\"\"\" ALTER CONSTRAINT \"Table \"\"x\"\"_owner_fkey\" NOT DEFERRABLE",
        u"_owner_fkey.deferrable"_s);
    row("initially",
        "ALTER TABLE \"Odd Name\".\"Table \"\"x\"\"\" ALTER CONSTRAINT \"Table \"\"x\"\"_owner_fkey\" DEFERRABLE "
        "INITIALLY IMMEDIATE",
        u"_owner_fkey.initiallyDeferred"_s);
    row("on delete",
        "ALTER TABLE \"Odd Name\".\"Table \"\"x\"\"\" DROP CONSTRAINT \"Table \"\"x\"\"_owner_fkey\"; ALTER TABLE "
        "\"Odd Name\".\"Table \"\"x\"\"\" ADD CONSTRAINT \"Table \"\"x\"\"_owner_fkey\" FOREIGN KEY (owner) REFERENCES "
        "app.users ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED",
        u"_owner_fkey.onDelete"_s);
    row("constraint name", "ALTER TABLE app.users RENAME CONSTRAINT amount_is_fine TO fine",
        u"table app.users constraints.fine"_s);
    row("internal triggers", "ALTER TABLE \"Odd Name\".\"Table \"\"x\"\"\" DISABLE TRIGGER ALL",
        u"_owner_fkey.triggers"_s);
    row("index", "CREATE INDEX i ON app.fast (c)", u"table app.fast indexes.i"_s);
    row("dropped index", "DROP INDEX app.fast_hash", u"table app.fast indexes.fast_hash"_s);
    row("index method",
        "DROP INDEX app.fast_hash; CREATE INDEX fast_hash ON app.fast USING brin (b); COMMENT ON INDEX app.fast_hash "
        "IS 'quick'",
        u"indexes.fast_hash.method"_s);
    row("index uniqueness",
        "DROP INDEX app.fast_unique; CREATE INDEX fast_unique ON app.fast (a) INCLUDE (c) WHERE b > 3",
        u"indexes.fast_unique.unique"_s);
    row("index predicate",
        "DROP INDEX app.fast_unique; CREATE UNIQUE INDEX fast_unique ON app.fast (a) INCLUDE (c) WHERE b > 4",
        u"indexes.fast_unique.predicate"_s);
    row("index order",
        "DROP INDEX app.fast_nulls; CREATE UNIQUE INDEX fast_nulls ON app.fast (b, c DESC) NULLS NOT DISTINCT",
        u"indexes.fast_nulls.definition"_s);
    row("index nulls", "DROP INDEX app.fast_nulls; CREATE UNIQUE INDEX fast_nulls ON app.fast (b, c)",
        u"indexes.fast_nulls.definition"_s);
    row("index include", "DROP INDEX app.fast_unique; CREATE UNIQUE INDEX fast_unique ON app.fast (a) WHERE b > 3",
        u"indexes.fast_unique.include"_s);
    row("index parameter", "ALTER INDEX app.fast_expression SET (fillfactor = 60)",
        u"indexes.fast_expression.definition"_s);
    row("index statistics", "ALTER INDEX app.fast_expression ALTER COLUMN 1 SET STATISTICS 301",
        u"indexes.fast_expression.statistics"_s);
    row("index comment", "COMMENT ON INDEX app.fast_hash IS 'slow'", u"indexes.fast_hash.comment"_s);
    row("clustered", "ALTER TABLE app.fast SET WITHOUT CLUSTER", u"indexes.fast_c.clustered"_s);
    row("index validity", "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'app.fast_hash'::regclass",
        u"indexes.fast_hash.valid"_s);
    row("trigger", "DROP TRIGGER touch ON app.users", u"table app.users triggers.touch"_s);
    row("trigger's definition",
        "CREATE OR REPLACE TRIGGER touch BEFORE UPDATE OF name ON app.users FOR EACH ROW EXECUTE FUNCTION "
        "app.touched()",
        u"triggers.touch.definition"_s);
    row("trigger enabled", "ALTER TABLE app.users ENABLE ALWAYS TRIGGER touch", u"triggers.touch.enabled"_s);
    row("trigger comment", "COMMENT ON TRIGGER touch ON app.users IS NULL", u"triggers.touch.comment"_s);
    row("policy", "DROP POLICY own ON app.users", u"table app.users policies.own"_s);
    row("policy's roles", "ALTER POLICY own ON app.users TO reader", u"policies.own.roles"_s);
    row("policy's using", "ALTER POLICY own ON app.users USING (id > 1)", u"policies.own.using"_s);
    row("policy's check", "ALTER POLICY own ON app.users WITH CHECK (age > 4)", u"policies.own.check"_s);
    row("policy comment", "COMMENT ON POLICY own ON app.users IS 'x'", u"policies.own.comment"_s);
    row("view", "CREATE VIEW app.w AS SELECT 1", u"view app.w "_s);
    row("view's query",
        "CREATE OR REPLACE VIEW app.grown AS SELECT u.id, u.name, lower(u.name) AS small FROM app.users u WHERE u.age "
        ">= 21",
        u"view app.grown definition"_s);
    row("view option", "ALTER VIEW app.guarded SET (security_invoker = true)", u"view app.guarded with"_s);
    row("view column default", "ALTER VIEW app.guarded ALTER COLUMN name DROP DEFAULT",
        u"view app.guarded columns.name.default"_s);
    row("view comment", "COMMENT ON VIEW app.grown IS 'x'", u"view app.grown comment"_s);
    row("view column comment", "COMMENT ON COLUMN app.grown.small IS 'x'", u"view app.grown columns.small.comment"_s);
    row("view grant", "GRANT SELECT ON app.grown TO reader", u"view app.grown grants.reader"_s);
    row("view trigger", "DROP TRIGGER instead ON app.grown", u"view app.grown triggers.instead"_s);
    row("materialised view's index", "DROP INDEX app.counted_mood",
        u"materialized view app.counted indexes.counted_mood"_s);
    row("materialised view populated", "REFRESH MATERIALIZED VIEW app.empty",
        u"materialized view app.empty populated"_s);
    row("sequence increment", "ALTER SEQUENCE app.numbers INCREMENT 4", u"sequence app.numbers increment"_s);
    row("sequence minimum", "ALTER SEQUENCE app.numbers MINVALUE 1", u"sequence app.numbers minimum"_s);
    row("sequence maximum", "ALTER SEQUENCE app.numbers MAXVALUE 501", u"sequence app.numbers maximum"_s);
    row("sequence start", "ALTER SEQUENCE app.numbers START 6", u"sequence app.numbers start"_s);
    row("sequence cache", "ALTER SEQUENCE app.numbers CACHE 5", u"sequence app.numbers cache"_s);
    row("sequence cycle", "ALTER SEQUENCE app.numbers NO CYCLE", u"sequence app.numbers cycle"_s);
    row("sequence type", "ALTER SEQUENCE app.numbers AS bigint", u"sequence app.numbers type"_s);
    row("sequence owner column", "ALTER SEQUENCE app.numbers OWNED BY NONE", u"sequence app.numbers ownedBy"_s);
    row("sequence comment", "COMMENT ON SEQUENCE app.numbers IS 'x'", u"sequence app.numbers comment"_s);
    row("sequence grant", "REVOKE USAGE ON SEQUENCE app.numbers FROM writer", u"sequence app.numbers grants.writer"_s);
    row("enum label", "ALTER TYPE app.mood ADD VALUE 'so so' BEFORE 'happy'", u"type app.mood labels.so so"_s);
    row("renamed enum label", "ALTER TYPE app.mood RENAME VALUE 'sad' TO 'blue'", u"type app.mood labels.sad"_s);
    row("type comment", "COMMENT ON TYPE app.mood IS 'x'", u"type app.mood comment"_s);
    row("type grant", "REVOKE USAGE ON TYPE app.mood FROM reader", u"type app.mood grants.reader"_s);
    row("type owner", "ALTER TYPE app.mood OWNER TO writer", u"type app.mood owner"_s);
    row("domain default", "ALTER DOMAIN app.positive SET DEFAULT 2", u"type app.positive definition"_s);
    row("domain not null", "ALTER DOMAIN app.positive DROP NOT NULL", u"type app.positive definition"_s);
    row("domain check", "ALTER DOMAIN app.positive ADD CONSTRAINT small CHECK (VALUE < 200)",
        u"type app.positive constraints.small"_s);
    row("domain check dropped", "ALTER DOMAIN app.positive DROP CONSTRAINT is_positive",
        u"type app.positive constraints.is_positive"_s);
    row("domain comment", "COMMENT ON DOMAIN app.positive IS 'x'", u"type app.positive comment"_s);
    row("composite type", "CREATE TYPE app.pair AS (a integer, b integer)", u"type app.pair "_s);
    row("composite attribute", "ALTER TYPE app.place ADD ATTRIBUTE town text CASCADE", u"type app.place definition"_s);
    row("composite column comment", "COMMENT ON COLUMN app.place.street IS 'x'", u"type app.place columnComments"_s);
    row("range type", "CREATE TYPE app.r AS RANGE (subtype = date)", u"type app.r "_s);
    row("function body",
        "CREATE OR REPLACE FUNCTION app.twice(a integer, b integer DEFAULT 2) RETURNS integer LANGUAGE sql IMMUTABLE "
        "STRICT PARALLEL SAFE COST 7 AS 'SELECT b * a'",
        u"function app.twice(a integer, b integer) definition"_s);
    row("function volatility", "ALTER FUNCTION app.twice(integer, integer) STABLE",
        u"function app.twice(a integer, b integer) definition"_s);
    row("function security", "ALTER FUNCTION app.twice(text) SECURITY INVOKER",
        u"function app.twice(a text) definition"_s);
    row("function setting", "ALTER FUNCTION app.twice(text) SET work_mem = '1MB'",
        u"function app.twice(a text) definition"_s);
    row("function comment", "COMMENT ON FUNCTION app.twice(text) IS 'x'", u"function app.twice(a text) comment"_s);
    row("function grant to all", "GRANT EXECUTE ON FUNCTION app.twice(text) TO PUBLIC",
        u"function app.twice(a text) grants.PUBLIC"_s);
    row("function owner", "ALTER FUNCTION app.twice(text) OWNER TO writer", u"function app.twice(a text) owner"_s);
    row("atomic body",
        "CREATE OR REPLACE FUNCTION app.atomic(a integer) RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT a + 3; END",
        u"function app.atomic(a integer) definition"_s);
    row("overload", "CREATE FUNCTION app.twice(a date) RETURNS date LANGUAGE sql AS 'SELECT a'",
        u"function app.twice(a date) "_s);
    row("procedure", "DROP PROCEDURE app.nothing", u"procedure app.nothing(INOUT a integer) "_s);
    row("aggregate",
        "DROP AGGREGATE app.product(float8); CREATE AGGREGATE app.product(float8) (SFUNC = float8mul, STYPE = float8, "
        "INITCOND = '2')",
        u"aggregate app.product(double precision) definition"_s);
    row("schema", "CREATE SCHEMA more", u"schema more "_s);
    row("schema comment", "COMMENT ON SCHEMA app IS 'x'", u"schema app comment"_s);
    row("schema grant", "REVOKE USAGE ON SCHEMA app FROM reader", u"schema app grants.reader"_s);
    row("schema public's grant", "GRANT CREATE ON SCHEMA public TO writer", u"schema public "_s);
    row("schema public's comment", "COMMENT ON SCHEMA public IS 'x'", u"schema public "_s);
    row("extension", "CREATE EXTENSION hstore", u"extension hstore "_s);
    row("extension's schema", "ALTER EXTENSION btree_gist SET SCHEMA public", u"extension btree_gist definition"_s);
    row("extension comment", "COMMENT ON EXTENSION citext IS 'x'", u"extension citext comment"_s);
    row("event trigger", "DROP EVENT TRIGGER watch", u"event trigger watch "_s);
    row("event trigger enabled", "ALTER EVENT TRIGGER watch DISABLE", u"event trigger watch definition"_s);
    row("publication", "ALTER PUBLICATION news SET (publish = 'delete')", u"publication news definition"_s);
    row("published table", "ALTER PUBLICATION news SET TABLE app.users (id)", u"publication news definition"_s);
    row("statistics", "DROP STATISTICS app.fast_statistics", u"statistics app.fast_statistics "_s);
    row("rule", "DROP RULE no_delete ON app.fast", u"rule app.fast.no_delete "_s);
    row("rule enabled", "ALTER TABLE app.fast DISABLE RULE no_delete", u"rule app.fast.no_delete definition"_s);
    row("collation", "DROP COLLATION app.german", u"collation app.german "_s);
    row("cast", "DROP CAST (app.mood AS integer)", u"cast app.mood as integer "_s);
    row("operator", "ALTER OPERATOR app.=== (integer, integer) SET (RESTRICT = eqsel)",
        u"operator app.=== (integer, integer) definition"_s);
    row("operator family", "ALTER OPERATOR FAMILY app.other_int_ops USING btree ADD OPERATOR 1 < (integer, bigint)",
        u"operator family app.other_int_ops using btree definition"_s);
    row("text search", "ALTER TEXT SEARCH CONFIGURATION app.plain DROP MAPPING FOR word",
        u"text search configuration app.plain definition"_s);
    row("dictionary", "ALTER TEXT SEARCH DICTIONARY app.plain_dict (STOPWORDS)",
        u"text search dictionary app.plain_dict definition"_s);
    row("default privileges", "ALTER DEFAULT PRIVILEGES IN SCHEMA app REVOKE SELECT ON TABLES FROM reader",
        u"default privileges app.postgres on r "_s);
    row("foreign server", "ALTER SERVER elsewhere OPTIONS (SET host 'g')", u"server elsewhere definition"_s);
    row("user mapping", "DROP USER MAPPING FOR reader SERVER elsewhere", u"user mapping reader on elsewhere "_s);
    row("foreign table", "ALTER FOREIGN TABLE app.remote OPTIONS (SET table_name 'u')",
        u"table app.remote foreignServer"_s);
    row("foreign column", "ALTER FOREIGN TABLE app.remote ALTER COLUMN a OPTIONS (SET column_name 'c')",
        u"table app.remote columns.a.foreignOptions"_s);
    row("database setting", "ALTER DATABASE CURRENT_DB SET work_mem = '5MB'", u"database settings all roles "_s);
}

void TestPostgreSqlInspect::noticesEveryChange()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, place);
    change.replace("CURRENT_DB", m_url.database.toUtf8());
    static const Schema::Snapshot before = snapshot();

    QVERIFY(m_connection->begin());
    QVERIFY(TestPostgres::run(*m_connection, change));
    const Schema::Snapshot changed = snapshot();
    QVERIFY(m_connection->rollback());

    const QList<Schema::Difference> differences = Schema::diff(before, changed);
    const bool found = std::ranges::any_of(differences, [&](const Schema::Difference &d) {
        return (d.object + u' ' + d.name + u' ' + d.path).endsWith(place)
            || (!place.endsWith(u' ') && (d.object + u' ' + d.name + u' ' + d.path).contains(place));
    });
    QVERIFY2(found, qPrintable(u"“%1” is not among:\n%2"_s.arg(place, text(differences))));
    // Each row starts from the same schema; what did not come back would show in the next one.
    QVERIFY2(differences.size() < 30, qPrintable(text(differences)));
}

void TestPostgreSqlInspect::afterAllChangesNothingIsLeft()
{
    const QList<Schema::Difference> rest = Schema::diff(m_first, snapshot());
    QVERIFY2(rest.isEmpty(), qPrintable(text(rest)));
}

void TestPostgreSqlInspect::explicitDefaultPrivilegesAreTheSame()
{
    const Schema::Snapshot before = snapshot();
    QVERIFY(TestPostgres::run(
        *m_connection,
        "GRANT SELECT ON app.fast TO reader; REVOKE SELECT ON app.fast FROM reader;"
        "GRANT EXECUTE ON FUNCTION app.touched() TO reader; REVOKE EXECUTE ON FUNCTION app.touched() FROM reader"));
    QVERIFY(!m_connection->execute("SELECT 1 FROM pg_class WHERE oid = 'app.fast'::regclass AND relacl IS NOT NULL")
                 ->isEmpty());
    const QList<Schema::Difference> differences = Schema::diff(before, snapshot());
    QVERIFY2(differences.isEmpty(), qPrintable(text(differences)));
}

// PostgreSQL 17.12 counts among a column's options when the column was made (pg_attver): nobody wrote that.
void TestPostgreSqlInspect::aTableThatIsMadeAnewIsTheSame()
{
    const QByteArray create = "CREATE TABLE app.anew (id bigint PRIMARY KEY, b text);"
                              "ALTER TABLE app.anew ALTER COLUMN b SET (n_distinct = 7)";
    QVERIFY(TestPostgres::run(*m_connection, create));
    const Schema::Snapshot before = snapshot();
    QVERIFY(TestPostgres::run(*m_connection, "DROP TABLE app.anew;" + create));
    const auto differences = Schema::diff(before, snapshot());
    QVERIFY2(differences.isEmpty(), qPrintable(text(differences)));
    QVERIFY(TestPostgres::run(*m_connection, "DROP TABLE app.anew"));
}

void TestPostgreSqlInspect::leavesOutIgnoredTables()
{
    const Schema::Snapshot before = snapshot();
    QVERIFY(m_connection->begin());
    QVERIFY(TestPostgres::run(
        *m_connection,
        "CREATE TABLE public.history (id serial PRIMARY KEY, at timestamptz); CREATE INDEX ON public.history (at);"
        "CREATE TABLE app.log (id bigint GENERATED ALWAYS AS IDENTITY)"));
    const auto plain = Schema::diff(before, snapshot({u"history"_s, u"log"_s}));
    const auto qualified = Schema::diff(before, snapshot({u"public.history"_s, u"app.log"_s}));
    const auto quoted = Schema::diff(before, snapshot({u"\"public\".\"history\""_s, u"app.\"log\""_s}));
    const auto one = Schema::diff(before, snapshot({u"app.history"_s, u"log"_s}));
    QVERIFY(m_connection->rollback());
    QVERIFY2(plain.isEmpty(), qPrintable(text(plain)));
    QVERIFY2(qualified.isEmpty(), qPrintable(text(qualified)));
    QVERIFY2(quoted.isEmpty(), qPrintable(text(quoted)));
    QVERIFY(!one.isEmpty());
}

void TestPostgreSqlInspect::looksFromInsideATransaction()
{
    QVERIFY(m_connection->begin());
    QVERIFY(TestPostgres::run(*m_connection, "SET LOCAL search_path = app; CREATE TABLE inside (a integer)"));
    QVERIFY(snapshot().table(u"app.inside"_s));
    QVERIFY(m_connection->inTransaction());
    QCOMPARE(m_connection->execute("SHOW search_path")->value().toString(), u"app"_s);
    QVERIFY(m_connection->rollback());
    QVERIFY(!snapshot().table(u"app.inside"_s));
    QVERIFY(!m_connection->inTransaction());
}

void TestPostgreSqlInspect::emptyDatabaseIsEmpty()
{
    const auto connection = TestPostgres::connect(TestPostgres::database());
    QVERIFY(connection);
    const auto empty = PostgreSql::inspect(*connection, {});
    QVERIFY(empty);
    QVERIFY2(empty->isEmpty(), qPrintable(text(Schema::diff({}, *empty))));
    QVERIFY(connection->execute("DROP SCHEMA public"));
    QVERIFY(!PostgreSql::inspect(*connection, {})->isEmpty());
}

void TestPostgreSqlInspect::thousandTablesAreRead()
{
    const auto connection = TestPostgres::connect(TestPostgres::database());
    QVERIFY(connection);
    QVERIFY(connection->execute("DO $$ BEGIN FOR i IN 1..1000 LOOP EXECUTE format('CREATE TABLE t%s (id bigint "
                                "GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL"
                                " DEFAULT ''x'', parent bigint REFERENCES t%s, amount numeric CHECK (amount > 0), "
                                "UNIQUE (name)); CREATE INDEX ON t%s (parent)', i,"
                                " greatest(1, i - 1), i); END LOOP; END $$"));
    const auto read = PostgreSql::inspect(*connection, {});
    QVERIFY(read);
    QCOMPARE(read->tables.size(), 1000);
}

QTEST_GUILESS_MAIN(TestPostgreSqlInspect)
#include "tst_postgresqlinspect.moc"
