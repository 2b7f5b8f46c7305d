// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/detect.h"
#include "core/format/format.h"
#include "tests/core/format/folder.h"

#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

/// Opening a folder: what is recognised, why, and what is said when nothing is.
class TestOpen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensTheSamplesOfEveryFormat_data();
    void opensTheSamplesOfEveryFormat();
    void opensTheFolderItself();
    void settingsDecide();
    void saysWhatElseWasFound();
    void theSurestWins();
    void aSetUpFolderMayBeEmpty();
    void dialectComesFromTheNearestSource_data();
    void dialectComesFromTheNearestSource();
    void dialectOfScripts_data();
    void dialectOfScripts();
    void golangMigrateLearnsItsTransactionsFromTheDialect();
    void migrationsOfOtherToolsAreNamed_data();
    void migrationsOfOtherToolsAreNamed();
    void whatIsSaidOfOtherToolsHelps_data();
    void whatIsSaidOfOtherToolsHelps();
    void unusableFoldersGetOneMessage_data();
    void unusableFoldersGetOneMessage();
    void secretsAreNeitherKeptNorShown();
};

void TestOpen::initTestCase()
{
    qunsetenv("DATABASE_URL");
}

static QString why(const Result<Project::Project> &project)
{
    return project ? QString() : project.error().message;
}

void TestOpen::opensTheSamplesOfEveryFormat_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<int>("migrations");

    QTest::newRow("golang-migrate") << u"migrations"_s << u"postgresql"_s << 3;
    QTest::newRow("dbmate") << u"db/migrations"_s << u"sqlite"_s << 2;
    QTest::newRow("goose") << u"sql/migrations"_s << u"postgresql"_s << 2;
}

void TestOpen::opensTheSamplesOfEveryFormat()
{
    QFETCH(QString, path);
    QFETCH(QString, dialect);
    QFETCH(int, migrations);

    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const auto project = Format::openProject(QStringLiteral(SWITCHBACK_SOURCE_DIR) + u"/tests/data/formats/"_s + id
                                             + u'/');
    QVERIFY2(project.has_value(), qPrintable(why(project)));
    QCOMPARE(project->format, id);
    QCOMPARE(project->path, path);
    QCOMPARE(project->dialect, dialect);
    QCOMPARE(project->migrations.size(), migrations);
    QCOMPARE(project->problems.size(), 0);
    QCOMPARE(QFileInfo(project->folder).fileName(), id);
    QVERIFY2(project->recognition.contains(path), qPrintable(project->recognition));
    QVERIFY2(project->recognition.contains(u"Dialect "_s + dialect), qPrintable(project->recognition));
}

void TestOpen::opensTheFolderItself()
{
    Folder folder;
    folder.write(u"1_a.up.sql"_s, "CREATE TABLE a (id serial);");
    const auto project = Format::openProject(folder.path());
    QVERIFY2(project.has_value(), qPrintable(why(project)));
    QCOMPARE(project->path, u"."_s);
    QCOMPARE(project->migrations.first().files, QStringList{u"1_a.up.sql"_s});
    QVERIFY2(project->recognition.contains(u"the folder itself"_s), qPrintable(project->recognition));
}

void TestOpen::settingsDecide()
{
    Folder folder;
    folder.write(u"migrations/1_a.up.sql"_s, "select 1;");
    folder.write(u"odd/place/1_b.sql"_s, "-- +goose Up\nselect 1;\n");
    folder.write(u"switchback.toml"_s, "[project]\npath = 'odd/place'\ndialect = 'sqlite'\n");
    const auto project = Format::openProject(folder.path());
    QVERIFY2(project.has_value(), qPrintable(why(project)));
    QCOMPARE(project->format, u"goose"_s);
    QCOMPARE(project->path, u"odd/place"_s);
    QCOMPARE(project->dialect, u"sqlite"_s);
    QCOMPARE(project->migrations.first().files, QStringList{u"odd/place/1_b.sql"_s});

    folder.write(u"migrations/2_c.sql"_s, "-- migrate:up\nselect 1;\n-- migrate:down\n");
    folder.write(u"switchback.toml"_s, "[project]\nformat = 'dbmate'\ndialect = 'sqlite'\n");
    QCOMPARE(Format::openProject(folder.path()).value().format, u"dbmate"_s);
}

void TestOpen::saysWhatElseWasFound()
{
    Folder folder;
    folder.write(u"migrations/1_a.up.sql"_s, "select 1;");
    folder.write(u"migrations/1_a.down.sql"_s, "select 1;");
    folder.write(u"db/migrations/1_b.sql"_s, "-- +goose Up\nselect 1;\n");
    const auto project = Format::openProject(folder.path());
    QVERIFY2(project.has_value(), qPrintable(why(project)));
    QCOMPARE(project->format, u"golang-migrate"_s);
    QVERIFY2(project->recognition.contains(u"Also found, and not taken: goose"_s), qPrintable(project->recognition));
    QVERIFY2(project->recognition.contains(u"db/migrations"_s), qPrintable(project->recognition));
}

void TestOpen::theSurestWins()
{
    Folder folder;
    folder.write(u"1_a.up.sql"_s, "select 1;"); // nearer, but without a single down
    folder.write(u"db/migrations/1_b.sql"_s, "-- migrate:up\nselect 1;\n-- migrate:down\n");
    QCOMPARE(Format::openProject(folder.path()).value().format, u"dbmate"_s);
}

void TestOpen::aSetUpFolderMayBeEmpty()
{
    Folder folder;
    folder.write(u"switchback.toml"_s, "[project]\nformat = 'goose'\ndialect = 'sqlite'\n");
    const auto project = Format::openProject(folder.path());
    QVERIFY2(project.has_value(), qPrintable(why(project)));
    QCOMPARE(project->path, u"migrations"_s);
    QCOMPARE(project->migrations.size(), 0);
    QCOMPARE(project->problems.size(), 0);
}

void TestOpen::dialectComesFromTheNearestSource_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("environmentFile");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("reason");

    const QByteArray postgres = "CREATE TABLE a (id serial, b jsonb);";
    const QByteArray target = "[target.dev]\nurl = 'sqlite:dev.db'\n";
    QTest::newRow("settings first") << QByteArray("[project]\ndialect = 'postgresql'\n" + target) << QByteArray()
                                    << QByteArray("select 1;") << u"postgresql"_s << u"switchback.toml"_s;
    QTest::newRow("then targets") << target << QByteArray("DATABASE_URL=postgres://x/y") << postgres << u"sqlite"_s
                                  << u"target “dev”"_s;
    QTest::newRow("then .env") << QByteArray() << QByteArray("# local\nexport DATABASE_URL=\"sqlite3://x.db\"\n")
                               << postgres << u"sqlite"_s << u"DATABASE_URL in .env"_s;
    QTest::newRow("goose's driver") << QByteArray() << QByteArray("GOOSE_DRIVER=postgres\n") << QByteArray("select 1;")
                                    << u"postgresql"_s << u"GOOSE_DRIVER"_s;
    QTest::newRow("then the scripts") << QByteArray() << QByteArray("OTHER=mysql://x\n") << postgres << u"postgresql"_s
                                      << u"Dialect postgresql"_s;
    QTest::newRow("a variable that is not set tells nothing")
        << QByteArray("[target.dev]\nurl = '${SURELY_NOT_SET_HERE}'\n") << QByteArray() << postgres << u"postgresql"_s
        << u"Dialect postgresql"_s;
    QTest::newRow("nothing tells") << QByteArray() << QByteArray() << QByteArray("select 1;") << QString() << QString();
    QTest::newRow("not supported yet") << QByteArray() << QByteArray("DATABASE_URL=mysql://x/y")
                                       << QByteArray("select 1;") << u"mysql"_s << u"DATABASE_URL"_s;
}

void TestOpen::dialectComesFromTheNearestSource()
{
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, environmentFile);
    QFETCH(QByteArray, script);
    QFETCH(QString, dialect);
    QFETCH(QString, reason);

    Folder folder;
    folder.write(u"migrations/1_a.up.sql"_s, script);
    folder.write(u"migrations/1_a.down.sql"_s, "select 1;");
    folder.write(u"switchback.toml"_s, settings);
    folder.write(u".env"_s, environmentFile);
    const auto project = Format::openProject(folder.path());
    QVERIFY2(project.has_value(), qPrintable(why(project)));
    QCOMPARE(project->dialect, dialect);
    QVERIFY2(project->recognition.contains(reason), qPrintable(project->recognition));
    const bool supported = dialect == u"postgresql" || dialect == u"sqlite";
    QCOMPARE(project->problems.size(), supported ? 0 : 1);
    if (dialect.isEmpty())
        QVERIFY(project->problems.first().hint.contains(u"dialect ="_s));
    else if (!supported)
        QVERIFY(project->problems.first().message.contains(u"not supported"_s));
}

void TestOpen::dialectOfScripts_data()
{
    QTest::addColumn<QList<QByteArray>>("scripts");
    QTest::addColumn<QString>("dialect");

    const auto one = [](const QByteArray &script) { return QList<QByteArray>{script}; };
    QTest::newRow("serial") << one("CREATE TABLE a (id BIGSERIAL PRIMARY KEY);") << u"postgresql"_s;
    QTest::newRow("cast") << one("UPDATE a SET b = c::text WHERE id = 1;") << u"postgresql"_s;
    QTest::newRow("function") << one("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1; $$;")
                              << u"postgresql"_s;
    QTest::newRow("timestamptz") << one("CREATE TABLE a (at timestamptz);") << u"postgresql"_s;
    QTest::newRow("autoincrement") << one("CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT);") << u"sqlite"_s;
    QTest::newRow("pragma") << one("PRAGMA foreign_keys = OFF;\nCREATE TABLE a (id INTEGER);") << u"sqlite"_s;
    QTest::newRow("trigger") << one("CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET b = 1; END;") << u"sqlite"_s;
    QTest::newRow("backquotes and engine")
        << one("CREATE TABLE `a` (`id` int AUTO_INCREMENT) ENGINE=InnoDB;") << u"mysql"_s;
    QTest::newRow("in the second script")
        << QList<QByteArray>{"CREATE TABLE a (id integer);", "ALTER TABLE a ADD COLUMN b jsonb;"} << u"postgresql"_s;
    QTest::newRow("plain SQL tells nothing") << one("CREATE TABLE a (id integer PRIMARY KEY);") << QString();
    QTest::newRow("nothing at all") << QList<QByteArray>() << QString();
}

void TestOpen::dialectOfScripts()
{
    QFETCH(QList<QByteArray>, scripts);
    QFETCH(QString, dialect);
    const Format::DetectedDialect detected = Format::dialectOfScripts(scripts);
    QCOMPARE(detected.dialect, dialect);
    QCOMPARE(detected.reason.isEmpty(), dialect.isEmpty());
    QCOMPARE(detected.problem.has_value(), dialect.isEmpty());
}

void TestOpen::golangMigrateLearnsItsTransactionsFromTheDialect()
{
    Folder folder;
    folder.write(u"1_a.up.sql"_s, "CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT);");
    QCOMPARE(Format::openProject(folder.path()).value().migrations.first().up->transaction,
             Project::TransactionMode::Wrapped);
    folder.write(u"1_a.up.sql"_s, "CREATE TABLE a (id serial, b jsonb);");
    QCOMPARE(Format::openProject(folder.path()).value().migrations.first().up->transaction,
             Project::TransactionMode::Implicit);
}

void TestOpen::migrationsOfOtherToolsAreNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("hint");

    const QByteArray sql = "CREATE TABLE a (id int);\n";
    const QByteArray marked = "-- a comment\n-- +migrate Up\n" + sql + "-- +migrate Down\nDROP TABLE a;\n";
    QTest::newRow("Rails") << u"db/migrate/20260101120000_create_users.rb"_s << QByteArray("class CreateUsers\nend\n")
                           << u"Rails"_s << u"programs in Ruby"_s;
    QTest::newRow("Prisma") << u"prisma/migrations/20260101120000_init/migration.sql"_s << sql << u"Prisma"_s
                            << u"format = \"golang-migrate\""_s;
    QTest::newRow("Flyway, as Maven has it") << u"src/main/resources/db/migration/V1.2__init.sql"_s << sql
                                             << u"Flyway"_s << u"path = \"src/main/resources/db/migration\""_s;
    QTest::newRow("Flyway, repeatable only") << u"sql/R__views.sql"_s << sql << u"Flyway"_s << u"path = \"sql\""_s;
    QTest::newRow("sql-migrate") << u"migrations/20260101120000-init.sql"_s << marked << u"sql-migrate"_s
                                 << u"format = \"goose\" and path = \"migrations\""_s;
    QTest::newRow("sql-migrate, in the folder itself")
        << u"1_init.sql"_s << marked << u"sql-migrate"_s << u"path = \".\""_s;
}

void TestOpen::migrationsOfOtherToolsAreNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, tool);
    QFETCH(QString, hint);

    const Folder folder;
    folder.write(u"README.md"_s, "x");
    folder.write(file, content);
    const auto project = Format::openProject(folder.path());
    QVERIFY(!project);
    const Error &error = project.error();
    const QString seen = tool == u"Prisma"_s ? file.section(u'/', 0, -2) : file;
    QVERIFY2(error.message.startsWith(seen + u" looks like migrations of "_s + tool), qPrintable(error.message));
    QVERIFY2(error.hint.contains(hint), qPrintable(error.hint));
    QCOMPARE(error.kind, Error::Kind::Input);
}

void TestOpen::whatIsSaidOfOtherToolsHelps_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("settings");

    QTest::newRow("Prisma") << u"sql/20260101120000_init.up.sql"_s << QByteArray("CREATE TABLE a (id int);\n")
                            << QByteArray("format = \"golang-migrate\"\npath = \"sql\"\n");
    QTest::newRow("Flyway") << u"sql/1_init.up.sql"_s << QByteArray("CREATE TABLE a (id int);\n")
                            << QByteArray("format = \"golang-migrate\"\npath = \"sql\"\n");
    QTest::newRow("sql-migrate") << u"migrations/20260101120000_init.sql"_s
                                 << QByteArray(
                                        "-- +goose Up\nCREATE TABLE a (id int);\n-- +goose Down\nDROP TABLE a;\n")
                                 << QByteArray("format = \"goose\"\npath = \"migrations\"\n");
}

void TestOpen::whatIsSaidOfOtherToolsHelps()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, settings);

    const Folder folder;
    folder.write(file, content);
    folder.write(u"switchback.toml"_s, "[project]\ndialect = \"postgresql\"\n" + settings);
    const auto project = Format::openProject(folder.path());
    QVERIFY2(project, qPrintable(why(project)));
    QVERIFY(project->problems.isEmpty());
    QCOMPARE(project->migrations.size(), 1);
    QVERIFY(project->migrations.first().up);
}

void TestOpen::unusableFoldersGetOneMessage_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("message");

    QTest::newRow("missing") << u"missing"_s << u"There is no folder"_s;
    QTest::newRow("nothing named") << u"unnamed"_s << u"No folder is named"_s;
    QTest::newRow("a file") << u"file"_s << u"is a file, not a folder"_s;
    QTest::newRow("a link in a circle") << u"loop"_s << u"in a circle"_s;
    QTest::newRow("empty") << u"empty"_s << u"is empty"_s;
    QTest::newRow("no project") << u"none"_s << u"No migrations were recognised"_s;
    QTest::newRow("unreadable") << u"unreadable"_s << u"cannot be read"_s;
    QTest::newRow("broken settings") << u"settings"_s << u"switchback.toml:2: unknown key"_s;
    QTest::newRow("unknown format") << u"format"_s << u"there is no format “flyweight”"_s;
    QTest::newRow("missing path") << u"path"_s << u"there is no folder “nowhere”"_s;
    QTest::newRow("scripts without any mark") << u"other format"_s << u"No migrations were recognised"_s;
}

void TestOpen::unusableFoldersGetOneMessage()
{
    QFETCH(QString, kind);
    QFETCH(QString, message);

    Folder folder;
    QString path = folder.path();
    const bool asRoot = geteuid() == 0;
    if (kind == u"missing") {
        path += u"/no/such/folder"_s;
    } else if (kind == u"unnamed") {
        path.clear();
    } else if (kind == u"file") {
        folder.write(u"x"_s, "x");
        path += u"/x"_s;
    } else if (kind == u"loop") {
        path += u"/loop"_s;
        QVERIFY(QFile::link(path, path));
    } else if (kind == u"none") {
        folder.write(u"README.md"_s, "x");
        folder.write(u"src/main.c"_s, "x");
    } else if (kind == u"unreadable") {
        path += u"/closed"_s;
        QVERIFY(QDir().mkdir(path));
        QVERIFY(QFile::setPermissions(path, {}));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
        if (asRoot)
            QVERIFY(setresuid(65534, 65534, 0) == 0); // access() asks for the real user
    } else if (kind == u"settings") {
        folder.write(u"switchback.toml"_s, "[project]\nfromat = 'goose'\n");
    } else if (kind == u"format") {
        folder.write(u"switchback.toml"_s, "[project]\nformat = 'flyweight'\n");
    } else if (kind == u"path") {
        folder.write(u"switchback.toml"_s, "[project]\npath = 'nowhere'\n");
    } else if (kind == u"other format") {
        folder.write(u"migrations/1_a.sql"_s, "create table a (id int);");
    }

    const auto project = Format::openProject(path);
    if (kind == u"unreadable" && asRoot)
        QVERIFY(setresuid(0, 0, 0) == 0);
    QVERIFY(!project);
    const Error &error = project.error();
    QVERIFY2(error.message.contains(message), qPrintable(error.message));
    QCOMPARE(error.kind, Error::Kind::Input);
    if (kind != u"unnamed")
        QVERIFY2(!error.hint.isEmpty(), qPrintable(error.message));
}

void TestOpen::secretsAreNeitherKeptNorShown()
{
    Folder folder;
    folder.write(u"1_a.up.sql"_s, "select 1;");
    folder.write(u".env"_s, "DATABASE_URL=postgres://user:s3cret@host/db\n");
    const auto project = Format::openProject(folder.path());
    QCOMPARE(project.value().dialect, u"postgresql"_s);
    QVERIFY(!project->recognition.contains(u"s3cret"_s));
    QVERIFY(project->settings.targets.isEmpty());
}

QTEST_GUILESS_MAIN(TestOpen)
#include "tst_open.moc"
