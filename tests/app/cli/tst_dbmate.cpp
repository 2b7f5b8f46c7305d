// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/url.h"
#include "tests/app/cli/dbmateteam.h"
#include "tests/support/postgres.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The real dbmate and our command on the same projects and databases: each goes on where the other stopped, and what
/// ours leaves behind is what dbmate alone would have left.
class TestDbmate : public QObject
{
    Q_OBJECT

private slots:
    void eachGoesOnWhereTheOtherStopped_data();
    void eachGoesOnWhereTheOtherStopped();
    void brokenOffByOneMendedByTheOther_data();
    void brokenOffByOneMendedByTheOther();
    void newFilesAreEachOthers_data();
    void newFilesAreEachOthers();
    void theDumpIsNotInTheWay_data();
    void theDumpIsNotInTheWay();
    void theHistoryIsInTheSamePlace_data();
    void theHistoryIsInTheSamePlace();
};

/// Rows for every dialect.
template<typename Rows>
static void onEach(const Rows &rows)
{
    rows(u"sqlite"_s, "sqlite");
    rows(u"postgresql"_s, "postgresql");
}

/// Four migrations: plain ones, one with bodies, one that runs without a transaction.
static QMap<QString, QByteArray> files(const QString &dialect)
{
    const bool sqlite = dialect == u"sqlite";
    const QByteArray body = sqlite
        ? "CREATE TRIGGER named AFTER INSERT ON users BEGIN\n  UPDATE users SET name = ';';\n  SELECT 1;\nEND;\n"
        : "CREATE FUNCTION named() RETURNS int LANGUAGE plpgsql AS $$\nBEGIN\n  RETURN 1; -- ';\nEND $$;\n";
    return {
        {u"20260101000000_users.sql"_s,
         "-- the first\n-- migrate:up\nCREATE TABLE users (id integer PRIMARY KEY, name text NOT NULL);\n"
         "INSERT INTO users VALUES (1, 'Ada; Grace');\n\n-- migrate:down\nDROP TABLE users;\n"},
        {u"20260102000000-email.sql"_s,
         "-- migrate:up\nALTER TABLE users ADD COLUMN email text;\n-- migrate:down\n"
         "ALTER TABLE users DROP COLUMN email;\n"},
        {u"20260103000000_bodies.sql"_s,
         "--migrate:up\n" + body + "-- migrate:down\n" + (sqlite ? "DROP TRIGGER named;" : "DROP FUNCTION named();")},
        {u"20260104000000_index.sql"_s,
         QByteArray(sqlite ? "-- migrate:up transaction:false\nVACUUM;\nCREATE INDEX users_name ON users (name);\n"
                           : "-- migrate:up transaction:false\nCREATE INDEX CONCURRENTLY users_name ON users "
                             "(name);\n")
             + "-- migrate:down transaction:false\nDROP INDEX " + (sqlite ? "" : "CONCURRENTLY ") + "users_name;\n"}};
}

void TestDbmate::eachGoesOnWhereTheOtherStopped_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QStringList>("deeds"); // "dbmate" or "ours", and what it does; "write": the second migration comes

    onEach([](const QString &dialect, const char *name) {
        const auto row = [&](const char *what, const QStringList &deeds) {
            QTest::addRow("%s: %s", name, what) << dialect << deeds;
        };
        const QString write = u"write"_s;
        row("ours after dbmate",
            {write, u"dbmate up"_s, u"ours down"_s, u"ours down"_s, u"ours up"_s, u"ours down"_s, u"ours down"_s,
             u"ours down"_s, u"ours down"_s, u"ours up"_s});
        row("dbmate after ours",
            {write, u"ours up"_s, u"dbmate rollback"_s, u"dbmate rollback"_s, u"dbmate up"_s, u"dbmate down"_s,
             u"dbmate down"_s, u"dbmate down"_s, u"dbmate down"_s, u"dbmate up"_s});
        row("by turns",
            {write, u"ours up"_s, u"dbmate down"_s, u"ours down"_s, u"dbmate up"_s, u"ours down"_s, u"dbmate down"_s,
             u"ours up"_s});
        // The late one is run, though newer ones are applied; the way back goes by the files' order, not by time.
        row("ours fills the gap",
            {u"dbmate up"_s, write, u"ours up"_s, u"ours down"_s, u"ours down"_s, u"ours down"_s, u"ours down"_s});
        row("dbmate fills the gap",
            {u"ours up"_s, write, u"dbmate up"_s, u"ours down"_s, u"dbmate down"_s, u"ours down"_s, u"dbmate down"_s});
    });
}

/// Beside the project that both work on stands a twin that knows dbmate alone.
void TestDbmate::eachGoesOnWhereTheOtherStopped()
{
    QFETCH(QString, dialect);
    QFETCH(QStringList, deeds);
    const DbmateTeam both(dialect);
    const DbmateTeam twin(dialect);
    const QMap<QString, QByteArray> written = files(dialect);
    for (const auto &[name, text] : written.asKeyValueRange()) {
        if (!name.contains(u"email"_s))
            QVERIFY(both.write(name, text) && twin.write(name, text));
    }
    for (const QString &deed : std::as_const(deeds)) {
        if (deed == u"write") {
            const QString late = u"20260102000000-email.sql"_s;
            QVERIFY(both.write(late, written[late]) && twin.write(late, written[late]));
        } else {
            const QString what = deed.section(u' ', 1);
            const Answer alone = twin.dbmate({what});
            QVERIFY2(alone.status == 0, alone.told());
            const Answer answer = deed.startsWith(u"ours"_s) ? both.ours({what}) : both.dbmate({what});
            QVERIFY2(answer.status == 0, deed.toUtf8() + ": " + answer.told());
            QCOMPARE(both.differences(twin), QString());
        }
        const QStringList expected = twin.dbmateSays();
        QVERIFY(expected.size() >= 3);
        QCOMPARE(both.dbmateSays(), expected);
        QCOMPARE(both.weSay(), expected);
    }
}

void TestDbmate::brokenOffByOneMendedByTheOther_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<bool>("weFail");
    onEach([](const QString &dialect, const char *name) {
        for (const bool weFail : {true, false}) {
            const char *who = weFail ? "ours fails, dbmate goes on" : "dbmate fails, ours goes on";
            QTest::addRow("%s: %s", name, who) << dialect << QByteArray() << weFail;
            QTest::addRow("%s: %s, no transaction", name, who) << dialect << " transaction:false"_ba << weFail;
        }
    });
}

void TestDbmate::brokenOffByOneMendedByTheOther()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, options);
    QFETCH(bool, weFail);
    const DbmateTeam team(dialect);
    const auto write = [&](const QByteArray &table) {
        return team.write(u"1_it.sql"_s,
                          "-- migrate:up" + options + "\nCREATE TABLE IF NOT EXISTS a (b int);\nINSERT INTO " + table
                              + " VALUES (1);\n-- migrate:down\nDROP TABLE a;\n");
    };
    QVERIFY(write("missing"));
    const Answer failed = weFail ? team.ours({u"up"_s}) : team.dbmate({u"up"_s});
    QVERIFY2(failed.status != 0, failed.told());
    QCOMPARE(team.dbmateSays(), QStringList{u"[ ] 1_it.sql"_s});
    QCOMPARE(team.weSay(), QStringList{u"[ ] 1_it.sql"_s});
    QVERIFY(write("a"));
    const Answer mended = weFail ? team.dbmate({u"up"_s}) : team.ours({u"up"_s});
    QVERIFY2(mended.status == 0, mended.told());
    QCOMPARE(team.dbmateSays(), QStringList{u"[X] 1_it.sql"_s});
    QCOMPARE(team.weSay(), QStringList{u"[X] 1_it.sql"_s});
    const Answer back = weFail ? team.ours({u"down"_s}) : team.dbmate({u"down"_s});
    QVERIFY2(back.status == 0, back.told());
    QCOMPARE(team.weSay(), QStringList{u"[ ] 1_it.sql"_s});
}

void TestDbmate::newFilesAreEachOthers_data()
{
    QTest::addColumn<QString>("dialect");
    onEach([](const QString &dialect, const char *name) { QTest::newRow(name) << dialect; });
}

void TestDbmate::newFilesAreEachOthers()
{
    QFETCH(QString, dialect);
    const DbmateTeam team(dialect);
    const Answer theirs = team.dbmate({u"new"_s, u"their_first"_s});
    QVERIFY2(theirs.status == 0, theirs.told());
    const Answer ours = team.ours({u"new"_s, u"our first"_s, u"--json"_s});
    QVERIFY2(ours.status == 0, ours.told());
    const QString file = valueAt(ours.json(), u"files.0"_s).toString();
    QVERIFY2(file.endsWith(u"_our_first.sql"_s), qPrintable(file));

    // As they are, empty, each is run by the other.
    QCOMPARE(team.weSay().size(), 2);
    QCOMPARE(team.weSay(), team.dbmateSays());
    QCOMPARE(team.dbmate({u"up"_s}).status, 0);
    QCOMPARE(team.weSay().filter(u"[X]"_s).size(), 2);
    for (int i = 0; i < 2; ++i) {
        const Answer down = team.ours({u"down"_s});
        QVERIFY2(down.status == 0, down.told());
    }
    const Answer up = team.ours({u"up"_s});
    QVERIFY2(up.status == 0, up.told());
    QCOMPARE(team.dbmateSays().filter(u"[X]"_s).size(), 2);

    // With something in it.
    QCOMPARE(team.ours({u"down"_s, u"--to"_s, u"0"_s}).status, 0);
    QVERIFY(team.sandbox.write(file,
                               team.sandbox.read(file)
                                   .replace("migrate:up\n", "migrate:up\nCREATE TABLE a (b int);\n")
                                   .replace("migrate:down\n", "migrate:down\nDROP TABLE a;\n")));
    for (const QString &deed : {u"up"_s, u"down"_s, u"down"_s, u"up"_s}) {
        const Answer answer = team.dbmate({deed});
        QVERIFY2(answer.status == 0, answer.told());
    }
    QCOMPARE(team.weSay().filter(u"[X]"_s).size(), 2);
}

void TestDbmate::theDumpIsNotInTheWay_data()
{
    newFilesAreEachOthers_data();
}

/// dbmate writes db/schema.sql after each run, and loads it into new databases.
void TestDbmate::theDumpIsNotInTheWay()
{
    QFETCH(QString, dialect);
    const DbmateTeam team(dialect);
    const DbmateTeam loaded(dialect);
    const QMap<QString, QByteArray> written = files(dialect);
    for (const auto &[name, text] : written.asKeyValueRange())
        QVERIFY(team.write(name, text) && loaded.write(name, text));
    const Answer up = team.sandbox.run(DbmateTeam::tool(), {u"up"_s});
    QVERIFY2(up.status == 0, up.told());
    const QByteArray dump = team.sandbox.read(u"db/schema.sql"_s);
    QVERIFY2(dump.contains("20260104000000"), dump);
    QCOMPARE(team.weSay(), team.dbmateSays());
    QCOMPARE(team.weSay().filter(u"[X]"_s).size(), 4);
    const QByteArray stale = "db/schema.sql will not show what this changes: \"dbmate dump\" writes it anew.";
    QVERIFY(!team.ours({u"plan"_s, u"up"_s}).says(stale)); // there is nothing to do
    QVERIFY(team.ours({u"plan"_s, u"down"_s}).says(stale));
    QVERIFY(!loaded.ours({u"plan"_s, u"up"_s}).says(stale)); // who keeps no dump is told of none
    const Answer lint = team.ours({u"lint"_s, u"--json"_s});
    QCOMPARE(valueAt(lint.json(), u"summary.files"_s).toInt(), 4);

    QVERIFY(loaded.sandbox.write(u"db/schema.sql"_s, dump));
    const Answer load = loaded.dbmate({u"load"_s});
    QVERIFY2(load.status == 0, load.told());
    QCOMPARE(loaded.differences(team), QString());
    QCOMPARE(loaded.weSay(), team.weSay());
    const Answer down = loaded.ours({u"down"_s});
    QVERIFY2(down.says(stale), down.told());
    QVERIFY(loaded.sandbox.read(u"db/schema.sql"_s) == dump);
    QVERIFY2(down.status == 0, down.told());
    QCOMPARE(loaded.dbmateSays().filter(u"[X]"_s).size(), 3);
}

void TestDbmate::theHistoryIsInTheSamePlace_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("change"); // behind the database's address; "host=": dbmate's own word for it
    QTest::addColumn<QString>("table"); // --migrations-table, and `history` in the settings
    QTest::addColumn<QString>("place"); // where it stands in the end

    const QString server = u"postgresql"_s;
    const QString usual = u"schema_migrations"_s;
    QTest::newRow("sqlite") << u"sqlite"_s << QString() << usual << usual;
    QTest::newRow("sqlite, another table")
        << u"sqlite"_s << QString() << u"Versions of us"_s << u"\"Versions of us\""_s;
    QTest::newRow("postgresql") << server << QString() << usual << u"public.schema_migrations"_s;
    QTest::newRow("another table") << server << QString() << u"Versions of us"_s << u"public.\"Versions of us\""_s;
    QTest::newRow("another schema") << server << QString() << u"app.versions"_s << u"app.versions"_s;
    QTest::newRow("a schema that is still to be made")
        << server << QString() << u"Audit.versions"_s << u"\"Audit\".versions"_s;
    QTest::newRow("dbmate's word for the socket") << server << u"host="_s << usual << u"public.schema_migrations"_s;
    QTest::newRow("the address's search path")
        << server << u"&search_path=app,public"_s << usual << u"app.schema_migrations"_s;
    QTest::newRow("a search path whose schema is still to be made")
        << server << u"&search_path=later,public"_s << usual << u"later.schema_migrations"_s;
    QTest::newRow("the database's search path")
        << server << u"&options=-csearch_path%3Dapp"_s << usual << u"app.schema_migrations"_s;
}

void TestDbmate::theHistoryIsInTheSamePlace()
{
    QFETCH(QString, dialect);
    QFETCH(QString, change);
    QFETCH(QString, table);
    QFETCH(QString, place);
    const QMap<QString, QByteArray> written = files(dialect);
    for (const bool weBegin : {true, false}) {
        QString address = DbmateTeam::newUrl(dialect);
        address = change == u"host=" ? address.replace(change, u"socket="_s) : address + change;
        const DbmateTeam team(dialect, address, "history = '" + table.toUtf8() + "'\n");
        for (const auto &[name, text] : written.asKeyValueRange())
            QVERIFY(team.write(name, text));
        if (dialect == u"postgresql") {
            const auto url = Database::parseUrl(team.url, {});
            QVERIFY(url && TestPostgres::run(*TestPostgres::connect(*url), "CREATE SCHEMA app;"));
        }
        const auto dbmate = [&](const QString &command) {
            return team.dbmate({u"--migrations-table"_s, table, command});
        };
        const Answer up = weBegin ? team.ours({u"up"_s}) : dbmate(u"up"_s);
        QVERIFY2(up.status == 0, up.told());
        QCOMPARE(team.versions(place).size(), 4);
        const Answer down = weBegin ? dbmate(u"down"_s) : team.ours({u"down"_s});
        QVERIFY2(down.status == 0, down.told());
        QCOMPARE(team.weSay().filter(u"[X]"_s).size(), 3);
        QVERIFY2(dbmate(u"status"_s).says("Applied: 3\n"), dbmate(u"status"_s).told());
    }
}

QTEST_GUILESS_MAIN(TestDbmate)
#include "tst_dbmate.moc"
