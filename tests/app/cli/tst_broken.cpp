// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/runner.h"
#include "tests/support/postgres.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Broken input of every kind: one clear message, the right exit status, and never a password.
class TestBroken : public QObject
{
    Q_OBJECT

private slots:
    void foldersAndSettings_data();
    void foldersAndSettings();
    void scripts_data();
    void scripts();
    void whatIsWrongWithAFileIsToldOnce_data();
    void whatIsWrongWithAFileIsToldOnce();
    void nothingIsProvedBehindAFileThatCannotBeTaken_data();
    void nothingIsProvedBehindAFileThatCannotBeTaken();
    void emptyScriptsAreSaidToDoNothing();
    void unreadableFilesAreNamed();
    void databasesThatMayNotBeWritten();
    void historiesThatMayNotBeRead_data();
    void historiesThatMayNotBeRead();
    void serversThatTakeNoChanges_data();
    void serversThatTakeNoChanges();
    void hugeScriptsAreReadInSeconds_data();
    void hugeScriptsAreReadInSeconds();
    void passwordsInArgumentsAreRefused();
    void wrongPasswordsAreToldWithoutThem();
};

static const QByteArray project = "[project]\nformat = \"golang-migrate\"\npath = \"migrations\"\n"
                                  "dialect = \"sqlite\"\n";

void TestBroken::foldersAndSettings_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no such folder") << project << QStringList{u"--project"_s, u"nowhere"_s} << QByteArray("nowhere");
    QTest::newRow("a file") << project << QStringList{u"--project"_s, u"switchback.toml"_s}
                            << QByteArray("is a file, not a folder");
    QTest::newRow("no project") << project << QStringList{u"--project"_s, u"other"_s}
                                << QByteArray("No migrations were recognised");
    QTest::newRow("empty folder") << project << QStringList{u"--project"_s, u"empty"_s} << QByteArray("is empty");
    QTest::newRow("no TOML") << QByteArray("[project\nx") << QStringList()
                             << QByteArray("switchback.toml:1: not valid");
    QTest::newRow("unknown key") << project + "colour = 1\n"
                                 << QStringList() << QByteArray("switchback.toml:5: unknown key “colour”");
    QTest::newRow("wrong type") << project + "[scratch]\nrows = \"many\"\n"
                                << QStringList() << QByteArray("switchback.toml:6");
    QTest::newRow("unknown format") << QByteArray("[project]\nformat = \"abacus\"\n") << QStringList()
                                    << QByteArray("there is no format “abacus”");
    QTest::newRow("missing path") << QByteArray("[project]\npath = \"gone\"\n") << QStringList()
                                  << QByteArray("there is no folder “gone”");
    QTest::newRow("unset variable") << project + "[target.dev]\nurl = \"${NOT_SET_ANYWHERE}\"\n"
                                    << QStringList() << QByteArray("NOT_SET_ANYWHERE, which the URL names, is not set");
    QTest::newRow("unknown scheme") << project + "[target.dev]\nurl = \"oracle://x\"\n"
                                    << QStringList() << QByteArray("oracle");
}

void TestBroken::foldersAndSettings()
{
    QFETCH(const QByteArray, settings);
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.write(u"switchback.toml"_s, settings));
    QVERIFY(sandbox.write(u"other/notes.txt"_s, "nothing"));
    QVERIFY(QDir().mkpath(sandbox.path(u"empty"_s)));
    const Answer answer = sandbox.run(QStringList{u"status"_s} + arguments);
    QVERIFY2(answer.status == 2, answer.told());
    QVERIFY2(answer.errors.contains(says), answer.told());
    QCOMPARE(answer.errors.count("error:"), 1);
}

void TestBroken::scripts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    const QString third = u"migrations/20260103120000_add_age.up.sql"_s;
    QTest::newRow("invalid UTF-8") << third << QByteArray("SELECT 1;\n-- \xff\xfe\n")
                                   << QByteArray("20260103120000_add_age.up.sql:2 is not valid UTF-8");
    QTest::newRow("NUL byte") << third << QByteArray("SELECT 1;\n\0SELECT", 16)
                              << QByteArray("20260103120000_add_age.up.sql:2 holds a NUL byte");
    QTest::newRow("duplicate version") << u"migrations/20260102120000_again.up.sql"_s << QByteArray("SELECT 1;\n")
                                       << QByteArray("same version 20260102120000");
    QTest::newRow("syntax error") << third << QByteArray("ALTER TABEL users;\n") << QByteArray("syntax");
    QTest::newRow("unclosed string") << third << QByteArray("SELECT 'never;\n") << QByteArray("20260103120000");
}

void TestBroken::scripts()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, says);
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.write(file, text));
    if (!file.contains(u"again"))
        QVERIFY(sandbox.write(QString(file).replace(u".up."_s, u".down."_s), "SELECT 1;\n"));
    QCOMPARE(sandbox.run({u"status"_s}).status, 0); // the rest of the project is still there
    const Answer lint = sandbox.run({u"lint"_s});
    QVERIFY2(lint.says(says), lint.told());
    QVERIFY2(lint.status == 1, lint.told());
}

void TestBroken::whatIsWrongWithAFileIsToldOnce_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("status") << QStringList{u"status"_s} << 0;
    QTest::newRow("lint") << QStringList{u"lint"_s} << 1;
    QTest::newRow("plan") << QStringList{u"plan"_s, u"up"_s} << 2;
    QTest::newRow("up") << QStringList{u"up"_s} << 2;
    QTest::newRow("down") << QStringList{u"down"_s} << 2;
    QTest::newRow("doctor") << QStringList{u"doctor"_s} << 1;
}

void TestBroken::whatIsWrongWithAFileIsToldOnce()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.writeMigration(u"20260103120000_add_age_to_users"_s, "SELECT '\xff';\n", "SELECT 1;\n"));
    const Answer answer = sandbox.run(arguments);
    QVERIFY2(answer.status == status, answer.told());
    QVERIFY2((answer.output + answer.errors).count("is not valid UTF-8") == 1, answer.told());
}

void TestBroken::nothingIsProvedBehindAFileThatCannotBeTaken_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<QStringList>("verdicts");
    const QString proved = u"proved"_s;
    const QString skipped = u"skipped"_s;
    QTest::newRow("an up script in the middle")
        << u"migrations/20260102120000_create_posts.up.sql"_s << QByteArray("SELECT '\xff';\n")
        << QByteArray("20260102120000_create_posts.up.sql:1 is not valid UTF-8.")
        << QStringList{proved, skipped, skipped};
    QTest::newRow("a version that stands twice")
        << u"migrations/20260102120000_again.up.sql"_s << QByteArray("SELECT 1;\n")
        << QByteArray("same version 20260102120000") << QStringList{proved, skipped, skipped};
    QTest::newRow("a migration of its own") << u"migrations/20260101130000_more.up.sql"_s << QByteArray("\0", 1)
                                            << QByteArray("holds a NUL byte") << QStringList{proved, skipped, skipped};
    QTest::newRow("a down script alone") << u"migrations/20260101130000_more.down.sql"_s << QByteArray("SELECT 1;\n")
                                         << QByteArray("20260101130000_more has no up script")
                                         << QStringList{proved, skipped, skipped, skipped};
    QTest::newRow("the last one") << u"migrations/20260104120000_more.up.sql"_s << QByteArray("\0", 1)
                                  << QByteArray("holds a NUL byte") << QStringList{proved, proved, proved};
}

void TestBroken::nothingIsProvedBehindAFileThatCannotBeTaken()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, says);
    QFETCH(const QStringList, verdicts);
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.writeMigration(u"20260103120000_create_tags"_s, "CREATE TABLE tags (id integer PRIMARY KEY);\n",
                                   "DROP TABLE tags;\n"));
    QVERIFY(sandbox.write(file, text));
    const Answer answer = sandbox.run({u"verify"_s, u"--all"_s, u"--json"_s});
    QVERIFY2(answer.status == 1, answer.told());
    QVERIFY2(answer.says(says), answer.told());
    QStringList found;
    for (const QJsonValue result : answer.json().value("results"_L1).toArray()) {
        found.append(result["verdict"_L1].toString());
        if (found.last() == "skipped"_L1)
            QVERIFY2(result["notes"_L1][0].toString().toUtf8().contains(says), answer.told());
    }
    QVERIFY2(found == verdicts, answer.told());
    // What stands before can be proved by itself.
    QCOMPARE(sandbox.run({u"verify"_s, u"20260101120000"_s}).status, 0);
    const Answer diff = sandbox.run({u"diff"_s, u"none"_s, u"at:20260103120000"_s});
    QVERIFY2(diff.status == (verdicts.contains("skipped"_L1) ? 2 : 1), diff.told());
}

void TestBroken::emptyScriptsAreSaidToDoNothing()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.writeMigration(u"20260103120000_add_age_to_users"_s, "", ""));
    const Answer plan = sandbox.run({u"plan"_s, u"up"_s});
    QCOMPARE(plan.status, 0);
    QVERIFY2(plan.output.contains("20260103120000_add_age_to_users  in one transaction\n"
                                  "       no statement; only the history is written"),
             plan.told());
    QCOMPARE(sandbox.run({u"lint"_s}).status, 1); // an empty down is none
    QCOMPARE(sandbox.run({u"up"_s}).status, 0);
}

void TestBroken::unreadableFilesAreNamed()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    const QString file = sandbox.path(u"migrations/20260102120000_create_posts.up.sql"_s);
    QVERIFY(QFile::setPermissions(file, {}));
    const Answer lint = sandbox.runUnprivileged({u"lint"_s, u"--json"_s});
    QVERIFY2(lint.status == 1, lint.told());
    QVERIFY2(lint.errors.contains("20260102120000_create_posts.up.sql"), lint.told());
    QCOMPARE(broken(lint.json(), {u"problems.0.message string"_s, u"problems.0.hint string"_s}), QString());

    // The total tells it again, where the rest has findings as well.
    QVERIFY(sandbox.write(u"migrations/20260103120000_add_age_to_users.up.sql"_s,
                          "ALTER TABLE users ADD COLUMN age INTEGER;\n"));
    const Answer text = sandbox.runUnprivileged({u"lint"_s});
    QVERIFY2(text.output.contains("\n1 problem with files, 2 errors\n"), text.told());

    QVERIFY(QFile::setPermissions(sandbox.path(u"switchback.toml"_s), {}));
    const Answer settings = sandbox.runUnprivileged({u"status"_s});
    QVERIFY2(settings.status == 2, settings.told());
    QVERIFY2(settings.errors.contains("switchback.toml"), settings.told());
}

void TestBroken::databasesThatMayNotBeWritten()
{
    Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QCOMPARE(sandbox.run({u"up"_s, u"--steps"_s, u"1"_s}).status, 0);
    // A journal of its own: the first one belongs to whoever ran before.
    sandbox.environment.insert(u"SWITCHBACK_DATA_HOME"_s, sandbox.path(u"data"_s));
    QFile::setPermissions(sandbox.path(u"dev.db"_s), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    const Answer status = sandbox.runUnprivileged({u"status"_s});
    QVERIFY2(status.status == 0, status.told()); // reading is enough for that
    const Answer up = sandbox.runUnprivileged({u"up"_s});
    QVERIFY2(up.status == 3, up.told()); // no migration has failed: the database takes none
    QVERIFY2(up.errors.contains("may not be written"), up.told());
    QVERIFY2(up.errors.contains("Check the permissions"), up.told());
    for (const QString &direction : {u"up"_s, u"down"_s}) {
        const Answer readOnly = sandbox.run({direction, u"--target"_s, u"sqlite:dev.db?mode=ro"_s, u"--json"_s});
        QVERIFY2(readOnly.status == 3, readOnly.told());
        QCOMPARE(broken(readOnly.json(), {u"error.kind = unreachable"_s, u"error.hint string"_s}), QString());
    }
}

void TestBroken::serversThatTakeNoChanges_data()
{
    QTest::addColumn<QByteArray>("setUp");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("read only") << QByteArray("SELECT 1") << u"&default_transaction_read_only=on"_s
                               << QByteArray("is set to read only");
    QTest::newRow("no rights") << QByteArray("CREATE ROLE guest; REVOKE CREATE ON SCHEMA public FROM PUBLIC")
                               << u"&role=guest"_s << QByteArray("permission denied for schema public");
}

void TestBroken::historiesThatMayNotBeRead_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name : {"status", "history", "plan", "up", "down", "verify"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestBroken::historiesThatMayNotBeRead()
{
    QFETCH(const QString, command);
    const Database::Url url = TestPostgres::database();
    const auto superuser = TestPostgres::connect(url);
    QVERIFY(superuser);
    // Roles are the server's, and each row has a database of its own.
    QVERIFY(TestPostgres::run(*superuser,
                              "CREATE TABLE schema_migrations (version bigint PRIMARY KEY, dirty boolean NOT NULL);"
                              "DROP ROLE IF EXISTS passer_by; CREATE ROLE passer_by"));
    const Sandbox sandbox;
    QVERIFY(sandbox.write(u"switchback.toml"_s,
                          "[project]\nformat = \"golang-migrate\"\npath = \"migrations\"\ndialect = "
                          "\"postgresql\"\n[target.dev]\nurl = \""
                              + TestPostgres::asText(url).toUtf8() + "&role=passer_by\"\n"));
    QVERIFY(sandbox.writeMigration(u"1_create_users"_s, "CREATE TABLE users (id int);\n", "DROP TABLE users;\n"));
    const Answer answer = sandbox.run({command});
    QVERIFY2(answer.status == 3, answer.told());
    QVERIFY2(answer.errors.contains("permission denied for table schema_migrations"), answer.told());
    QCOMPARE(answer.errors.count("error:"), 1);
}

void TestBroken::serversThatTakeNoChanges()
{
    QFETCH(const QByteArray, setUp);
    QFETCH(const QString, option);
    QFETCH(const QByteArray, says);
    const Database::Url url = TestPostgres::database();
    const auto superuser = TestPostgres::connect(url);
    QVERIFY(superuser && TestPostgres::run(*superuser, setUp));
    const Sandbox sandbox;
    QVERIFY(sandbox.writeSettings("postgresql"));
    QVERIFY(sandbox.writeMigration(u"1_create_users"_s, "CREATE TABLE users (id int);\n", "DROP TABLE users;\n"));
    const Answer up = sandbox.run({u"up"_s, u"--target"_s, TestPostgres::asText(url) + option});
    QVERIFY2(up.status == 3, up.told());
    QVERIFY2(up.errors.contains(says), up.told());
    QCOMPARE(up.errors.count("error:"), 1);
}

void TestBroken::hugeScriptsAreReadInSeconds_data()
{
    QTest::addColumn<QByteArray>("text");
    constexpr qsizetype size = 50'000'000;
    const QByteArray row = "INSERT INTO users (email) VALUES ('" + QByteArray(400, 'x') + "');\n";
    QTest::newRow("many statements") << row.repeated(size / row.size());
    QTest::newRow("one string") << "INSERT INTO users (email) VALUES ('" + QByteArray(size, 'x') + "');\n";
    QTest::newRow("an unclosed string") << "INSERT INTO users (email) VALUES ('" + QByteArray(size, 'x');
}

void TestBroken::hugeScriptsAreReadInSeconds()
{
    QFETCH(const QByteArray, text);
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    QVERIFY(sandbox.writeMigration(u"20260103120000_fill_users"_s, text, "DELETE FROM users;\n"));
    const Answer status = sandbox.run({u"status"_s});
    QVERIFY2(status.status == 0, status.told());
    const Answer lint = sandbox.run({u"lint"_s});
    QVERIFY2(lint.status == 0 || lint.status == 1, lint.told().left(2000));
    QVERIFY2(lint.output.size() < 100'000, "a line of megabytes is no excerpt");
}

void TestBroken::passwordsInArgumentsAreRefused()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    for (const QString &url :
         {u"postgresql://me:sesame@localhost:1/x"_s, u"postgresql://localhost:1/x?user=me&password=sesame"_s}) {
        for (const QString &command : {u"status"_s, u"up"_s, u"snapshot"_s}) {
            const Answer answer = sandbox.run({command, u"--target"_s, url, u"--json"_s});
            QVERIFY2(answer.status == 2, answer.told());
            QVERIFY2(!answer.says("sesame"), answer.told());
            QVERIFY2(answer.errors.contains("${NAME}"), answer.told());
        }
    }
}

void TestBroken::wrongPasswordsAreToldWithoutThem()
{
    const Database::Url url = TestPostgres::database();
    const auto superuser = TestPostgres::connect(url);
    QVERIFY(superuser);
    QVERIFY(TestPostgres::run(*superuser, "CREATE ROLE guarded LOGIN PASSWORD 'open sesame'"));
    const auto path = superuser->execute("SHOW hba_file");
    QVERIFY(path);
    QFile rules(path->rows.first().first().toString());
    QVERIFY2(rules.open(QIODevice::ReadWrite), qPrintable(rules.fileName()));
    const QByteArray before = rules.readAll();
    rules.seek(0);
    rules.write("local all guarded scram-sha-256\n" + before);
    rules.close();
    QVERIFY(TestPostgres::run(*superuser, "SELECT pg_reload_conf()"));

    Sandbox sandbox;
    QVERIFY(sandbox.writeGoodProject());
    const QByteArray address = TestPostgres::asText(url).toUtf8();
    const QByteArray guarded = "postgresql://guarded:${SHOP_PASSWORD}" + address.mid(address.indexOf('@'));
    QVERIFY(sandbox.writeSettings("postgresql", "[target.dev]\nurl = \"" + guarded + "\"\n"));
    sandbox.environment.insert(u"SHOP_PASSWORD"_s, u"mellon99"_s);
    sandbox.run({u"status"_s, u"--trust"_s});
    for (const QStringList &arguments :
         {QStringList{u"status"_s}, QStringList{u"up"_s}, QStringList{u"doctor"_s}, QStringList{u"history"_s},
          QStringList{u"status"_s, u"--json"_s}, QStringList{u"snapshot"_s, u"--json"_s},
          QStringList{u"diff"_s, u"none"_s, u"dev"_s}}) {
        const Answer answer = sandbox.run(arguments);
        QVERIFY2(answer.status == (arguments.first() == u"doctor"_s ? 1 : 3), answer.told());
        QVERIFY2(!answer.says("mellon"), answer.told());
        QVERIFY2(answer.says("guarded"), answer.told());
    }
}

QTEST_GUILESS_MAIN(TestBroken)
#include "tst_broken.moc"
