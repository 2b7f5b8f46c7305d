// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts of a project that nobody has trusted reach nothing but the scratch database: each attempt is refused with the
// way out, and the same script of a trusted project shows that the attempt is a real one.

#include "tests/core/proof/twomigrations.h"
#include "tests/support/postgres.h"

#include <QFileInfo>

#include <memory>

using namespace Qt::StringLiterals;
using Proof::Verdict;

class TestStranger : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void reachesNoFileAndNoProgram_data();
    void reachesNoFileAndNoProgram();
    void takesNoRights_data();
    void takesNoRights();
    void mayDoWhatOwnersDo_data();
    void mayDoWhatOwnersDo();
    void vacuumCopiesNothingOut();
    void aNamedServerNeedsTrust();

private:
    std::unique_ptr<QTemporaryDir> m_outside;
};

static const QByteArray users = "CREATE TABLE users (id INTEGER PRIMARY KEY);";

static void addColumns()
{
    for (const char *column : {"dialect", "up", "down"})
        QTest::addColumn<QByteArray>(column);
}

static void row(const char *name, const QByteArray &dialect, const QByteArray &up, const QByteArray &down = "SELECT 1;")
{
    QTest::newRow(name) << dialect << up << down;
}

void TestStranger::init()
{
    m_outside = std::make_unique<QTemporaryDir>();
    // The private server of root is somebody else's process.
    QFile::setPermissions(m_outside->path(), QFile::Permissions(0x7777));
}

void TestStranger::reachesNoFileAndNoProgram_data()
{
    addColumns(); // up makes the file @
    row("COPY FROM PROGRAM", "postgresql", "CREATE TABLE t (a text); COPY t FROM PROGRAM 'touch @';");
    row("COPY TO PROGRAM", "postgresql", "COPY (SELECT 1) TO PROGRAM 'cat > @';");
    row("COPY TO a file", "postgresql", "COPY (SELECT 1) TO '@';");
    row("a large object's export", "postgresql", "SELECT lo_from_bytea(4711, 'x'); SELECT lo_export(4711, '@');");
    row("in a function", "postgresql",
        "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS "
        "$$BEGIN COPY (SELECT 1) TO '@'; END$$; SELECT f();");
    row("in a block", "postgresql", "DO $$BEGIN EXECUTE 'COPY (SELECT 1) TO ''@'''; END$$;");
    row("ATTACH", "sqlite", "ATTACH '@' AS other; CREATE TABLE other.t (a); DETACH other;");
    row("ATTACH of a name that is put together", "sqlite",
        "ATTACH '@' || '' AS other; CREATE TABLE other.t (a); DETACH other;");
    row("ATTACH of a URI", "sqlite", "ATTACH 'file:@?mode=rwc' AS other; CREATE TABLE other.t (a); DETACH other;");
}

void TestStranger::reachesNoFileAndNoProgram()
{
    QFETCH(const QByteArray, dialect);
    QFETCH(const QByteArray, up);
    QFETCH(const QByteArray, down);
    const QString file = m_outside->filePath(u"made"_s);
    TwoMigrations project(dialect, users, QByteArray(up).replace("@", file.toUtf8()), down);
    const Proof::Proof refused = project.prove();
    QVERIFY2(refused.verdict == Verdict::UpFailed, told(refused));
    QVERIFY2(refused.failure->error.hint.contains(u"--trust"_s), told(refused));
    QVERIFY(!QFileInfo::exists(file));

    project.trusted = true;
    const Proof::Proof let = project.prove();
    QVERIFY2(QFileInfo::exists(file), told(let));
}

void TestStranger::takesNoRights_data()
{
    addColumns();
    row("the superuser's role", "postgresql", "SET ROLE switchback;");
    row("the superuser's session", "postgresql", "SET SESSION AUTHORIZATION switchback;");
    row("to start programs", "postgresql", "GRANT pg_execute_server_program TO postgres;");
    row("a superuser of its own", "postgresql", "CREATE ROLE boss SUPERUSER;");
    row("to be superuser", "postgresql", "ALTER ROLE postgres SUPERUSER;");
    row("the server's settings", "postgresql", "ALTER SYSTEM SET archive_command = 'touch /tmp/x';");
    row("code of a library", "postgresql",
        "CREATE FUNCTION run(cstring) RETURNS integer AS 'libc.so.6', 'system' LANGUAGE C STRICT;");
    row("a file's content", "postgresql", "SELECT pg_read_file('/etc/passwd');");
    row("a file's content by COPY", "postgresql", "CREATE TABLE t (a text); COPY t FROM '/etc/passwd';");
    row("a file as a large object", "postgresql", "SELECT lo_import('/etc/passwd');");
    row("a folder's content", "postgresql", "SELECT pg_ls_dir('/');");
    row("a wrapper of programs", "postgresql", "CREATE EXTENSION file_fdw;");
    row("other servers", "postgresql", "CREATE EXTENSION dblink;");
    row("a subscription", "postgresql",
        "CREATE SUBSCRIPTION s CONNECTION 'host=localhost' PUBLICATION p WITH (connect = false);");
    row("a folder for temporary files", "sqlite", "PRAGMA temp_store_directory = '/tmp';");
}

void TestStranger::takesNoRights()
{
    QFETCH(const QByteArray, dialect);
    QFETCH(const QByteArray, up);
    QFETCH(const QByteArray, down);
    const Proof::Proof refused = TwoMigrations(dialect, users, up, down).prove();
    QVERIFY2(refused.verdict == Verdict::UpFailed, told(refused));
    QVERIFY2(refused.failure->error.hint.contains(u"--trust"_s), told(refused));
}

void TestStranger::mayDoWhatOwnersDo_data()
{
    addColumns();
    for (const char *extension : {"citext", "hstore", "pgcrypto", "pg_trgm", "btree_gist", "\"uuid-ossp\""})
        row(extension, "postgresql", QByteArray("CREATE EXTENSION ") + extension + ";",
            QByteArray("DROP EXTENSION ") + extension + ";");
    row("a dump's owners", "postgresql", "CREATE TABLE t (id int); ALTER TABLE public.t OWNER TO postgres;",
        "DROP TABLE t;");
    row("the public schema's grants", "postgresql",
        "REVOKE ALL ON SCHEMA public FROM PUBLIC; GRANT ALL ON SCHEMA public TO postgres;",
        "REVOKE ALL ON SCHEMA public FROM postgres; GRANT USAGE ON SCHEMA public TO PUBLIC;");
    if (TestPostgres::majorVersion() >= 16) {
        row("roles, their tables and their grants", "postgresql",
            "CREATE ROLE app LOGIN; CREATE SCHEMA app AUTHORIZATION app; CREATE TABLE app.t (id int); "
            "ALTER TABLE app.t OWNER TO app; GRANT SELECT ON users TO app; SET ROLE app; CREATE TABLE app.u (id int); "
            "RESET ROLE;",
            "DROP OWNED BY app; DROP ROLE app;");
    }
    row("row security that binds the owner", "postgresql",
        "ALTER TABLE users ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; "
        "CREATE POLICY none ON users USING (false);",
        "DROP POLICY none ON users; ALTER TABLE users DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;");
    row("a database in memory", "sqlite", "ATTACH ':memory:' AS m; DETACH m;");
}

void TestStranger::mayDoWhatOwnersDo()
{
    QFETCH(const QByteArray, dialect);
    QFETCH(const QByteArray, up);
    QFETCH(const QByteArray, down);
    const Proof::Proof proof = TwoMigrations(dialect, users, up, down).prove();
    QVERIFY2(proof.verdict == Verdict::Proved, told(proof));
}

void TestStranger::vacuumCopiesNothingOut()
{
    // It runs in no transaction, so that it needs no migration here.
    const auto *dialect = Dialect::find(u"sqlite"_s);
    const QString file = m_outside->filePath(u"copy.db"_s);
    for (const Dialect::Reach reach : {Dialect::Reach::Database, Dialect::Reach::Everything}) {
        const auto scratch = dialect->makeScratch(u"auto"_s, reach, {});
        QVERIFY(scratch);
        const auto url = (*scratch)->createDatabase(u"x"_s);
        QVERIFY(url);
        const auto connection = dialect->open(*url, false);
        QVERIFY(connection);
        QVERIFY((*connection)->execute("CREATE TABLE t (a)"));
        QVERIFY((*connection)->execute("VACUUM"));
        QVERIFY(!(*connection)->execute("SELECT load_extension('x')"));
        const auto copied = (*connection)->execute("VACUUM INTO '" + file.toUtf8() + '\'');
        const bool trusted = reach == Dialect::Reach::Everything;
        QCOMPARE(copied.has_value(), trusted);
        QCOMPARE(QFileInfo::exists(file), trusted);
        if (!trusted)
            QVERIFY2(copied.error().hint.contains(u"--trust"_s), qPrintable(copied.error().message));
    }
}

void TestStranger::aNamedServerNeedsTrust()
{
    const Database::Url server = TestPostgres::database();
    const auto *dialect = Dialect::find(u"postgresql"_s);
    const auto refused = dialect->makeScratch(TestPostgres::asText(server), Dialect::Reach::Database, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Untrusted);
    QVERIFY(refused.error().hint.contains(u"--trust"_s));
    // A URL that calls itself confined is no better.
    Database::Url claims = server;
    Dialect::confine(claims);
    QVERIFY(!dialect->makeScratch(TestPostgres::asText(claims), Dialect::Reach::Database, {}));
    QVERIFY(dialect->makeScratch(TestPostgres::asText(server), Dialect::Reach::Everything, {}));
}

QTEST_GUILESS_MAIN(TestStranger)
#include "tst_stranger.moc"
