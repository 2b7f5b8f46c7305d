// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/sample.h"
#include "tests/core/engine/targets.h"

#include <thread>

using namespace Qt::StringLiterals;
using Project::Direction;

class TestRun : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void upAndDown_data() { everyDialectAndFormat(); }
    void upAndDown();
    void aFailureIsRolledBack_data() { everyDialectAndFormat(); }
    void aFailureIsRolledBack();
    void theHistoryIsFoundWhateverTheScriptSets_data();
    void theHistoryIsFoundWhateverTheScriptSets();
    void onlyOneRunAtATime_data() { everyDialectAndFormat(); }
    void onlyOneRunAtATime();
    void aPlanThatNoLongerFitsIsRefused_data() { everyDialectAndFormat(); }
    void aPlanThatNoLongerFitsIsRefused();
    void aStopRollsBack_data();
    void aStopRollsBack();
    void aBusyTableIsWaitedFor_data();
    void aBusyTableIsWaitedFor();
    void waitingHasAnEnd();
    void anEditedFileIsSeen();
    void whatBearsNoTransactionRunsWithout();
    void aScriptMayMoveItsSearchPath_data();
    void aScriptMayMoveItsSearchPath();
    void theServerRefusesWhatItWouldRefuseTheTool();
    void aHalfDoneScriptIsFinishedWhenItsCauseIsGone();
    void whatWasUndoneByHandIsDoneAgain();
    void whatTheHistoryIsToldByHandIsTheToolsOwnWay_data();
    void whatTheHistoryIsToldByHandIsTheToolsOwnWay();
    void anUndecidableStatementIsNotRepeated();
    void anOlderMigrationRunsWhereTheToolRunsIt();
    void aProofsConnectionKeepsNoJournal();

private:
    QTemporaryDir m_home;
};

void TestRun::initTestCase()
{
    qputenv("SWITCHBACK_DATA_HOME", QFile::encodeName(m_home.path()));
}

static Sample shop(const QString &dialect, const QString &format)
{
    Sample sample(format, dialect, newDatabase(dialect));
    sample.add(u"1"_s, u"users"_s,
               {.up = "CREATE TABLE users (id integer PRIMARY KEY, name text);\nINSERT INTO users VALUES (1, 'Ada');",
                .down = "DROP TABLE users;"});
    sample.add(u"2"_s, u"orders"_s,
               {.up = "CREATE TABLE orders (id integer PRIMARY KEY);\nALTER TABLE users ADD COLUMN email text;",
                .down = "ALTER TABLE users DROP COLUMN email;\nDROP TABLE orders;"});
    return sample;
}

static QString historyRows(Database::Connection &connection, const QString &format)
{
    const QByteArray column = format == u"goose" ? "version_id" : "version";
    const QByteArray table = format == u"goose" ? "goose_db_version" : "schema_migrations";
    const auto rows = connection.execute("SELECT " + column + " FROM " + table + " ORDER BY 1");
    if (!rows)
        return rows.error().message;
    QStringList versions;
    for (const QVariantList &row : rows->rows)
        versions.append(row.first().toString());
    return versions.join(u' ');
}

void TestRun::upAndDown()
{
    QFETCH(QString, dialect);
    QFETCH(QString, format);

    const Sample sample = shop(dialect, format);
    const Project::Project project = sample.project();
    QCOMPARE(statesInWords(project), u"1 pending, 2 pending"_s);

    QStringList events;
    const auto up = planAndRun(project, {}, {}, [&events](const Engine::Event &event) {
        if (const auto *done = std::get_if<Engine::StatementFinished>(&event))
            events.append(u"%1.%2"_s.arg(done->step).arg(done->statement));
    });
    QCOMPARE(wrong(up), QByteArray());
    QCOMPARE(events, (QStringList{u"0.1"_s, u"0.2"_s, u"1.1"_s, u"1.2"_s}));
    QCOMPARE(up->steps.size(), 2);
    QCOMPARE(up->steps.at(1).outcome, u"applied"_s);
    QCOMPARE(statesInWords(project), u"1 applied, 2 applied"_s);

    const auto connection = connectTo(project);
    const QHash<QString, QString> expected{
        {u"golang-migrate"_s, u"2"_s}, {u"dbmate"_s, u"1 2"_s}, {u"goose"_s, u"0 1 2"_s}};
    QCOMPARE(historyRows(*connection, format), expected.value(format));
    QCOMPARE(value(*connection, "SELECT count(email) FROM users"), u"0"_s);

    const auto down = planAndRun(project, {.direction = Direction::Down});
    QVERIFY(down && !down->failure);
    QCOMPARE(down->steps.at(0).outcome, u"rolled back"_s);
    QCOMPARE(statesInWords(project), u"1 applied, 2 pending"_s);
    const auto all = planAndRun(project, {.direction = Direction::Down, .to = u"0"_s});
    QVERIFY(all && !all->failure);
    QCOMPARE(statesInWords(project), u"1 pending, 2 pending"_s);
    QVERIFY(schemaOf(project).tables.isEmpty());
    QCOMPARE(historyRows(*connection, format), format == u"goose" ? u"0"_s : u""_s);
}

void TestRun::aFailureIsRolledBack()
{
    QFETCH(QString, dialect);
    QFETCH(QString, format);

    Sample sample = shop(dialect, format);
    sample.add(
        u"3"_s, u"broken"_s,
        {.up = "CREATE TABLE extra (id integer);\n  INSERT INTO nowhere VALUES (1);", .down = "DROP TABLE extra;"});
    sample.add(u"4"_s, u"after"_s, {.up = "CREATE TABLE after (id integer);", .down = "DROP TABLE after;"});
    const Project::Project project = sample.project();
    const auto up = planAndRun(project);
    QVERIFY(up);
    QVERIFY(up->failure);
    QCOMPARE(up->failure->version, u"3"_s);
    QCOMPARE(up->failure->statement, 2);
    const int lineOfDirectives = format == u"golang-migrate" ? 0 : 1;
    QCOMPARE(up->failure->line, 2 + lineOfDirectives);
    QCOMPARE(up->failure->column, 15); // where "nowhere" stands
    QVERIFY(up->failure->file.contains(u"3_broken"_s));
    QVERIFY2(up->failure->error.message.contains(u"nowhere"_s), qPrintable(up->failure->error.message));
    QCOMPARE(up->failure->error.kind, Error::Kind::Failed);
    QCOMPARE(up->failure->left, u"rolled back"_s);
    QCOMPARE(up->steps.at(1).outcome, u"applied"_s);
    QCOMPARE(up->steps.at(2).outcome, u"failed"_s);
    QCOMPARE(up->steps.at(3).outcome, u"not run"_s);
    QCOMPARE(statesInWords(project), u"1 applied, 2 applied, 3 pending, 4 pending"_s);
    QCOMPARE(schemaOf(project).tables.size(), 2);
}

void TestRun::theHistoryIsFoundWhateverTheScriptSets_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("setting");
    for (const char *format : {"golang-migrate", "dbmate", "goose"}) {
        for (const char *setting : {"SET search_path = ''", "SELECT pg_catalog.set_config('search_path', '', false)",
                                    "SET LOCAL search_path = pg_catalog", "SET search_path = other"})
            QTest::addRow("%s: %s", format, setting) << QString::fromLatin1(format) << QByteArray(setting);
    }
}

/// What pg_dump writes begins so, and is many a project's first migration.
void TestRun::theHistoryIsFoundWhateverTheScriptSets()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, setting);
    Sample sample(format, u"postgresql"_s, newDatabase(u"postgresql"_s));
    sample.add(u"1"_s, u"dumped"_s,
               {.up = "CREATE SCHEMA IF NOT EXISTS other;\n" + setting
                    + ";\nCREATE TABLE public.users (id integer PRIMARY KEY);",
                .down = setting + ";\nDROP TABLE public.users;"});
    sample.add(u"2"_s, u"more"_s,
               {.up = "CREATE TABLE public.orders (id integer);", .down = "DROP TABLE public.orders;"});
    const Project::Project project = sample.project();
    QCOMPARE(wrong(planAndRun(project)), QByteArray());
    QCOMPARE(statesInWords(project), u"1 applied, 2 applied"_s);
    QCOMPARE(schemaOf(project).tables.size(), 2);
    QCOMPARE(wrong(planAndRun(project, {.direction = Direction::Down, .to = u"0"_s})), QByteArray());
    QCOMPARE(statesInWords(project), u"1 pending, 2 pending"_s);
}

void TestRun::onlyOneRunAtATime()
{
    QFETCH(QString, dialect);
    QFETCH(QString, format);

    const Sample sample = shop(dialect, format);
    const Project::Project project = sample.project();
    const auto other = connectTo(project);
    const Format::Format *tool = Format::find(format);
    const QString key = tool->lockKey(*other, tool->defaultHistoryTable);
    std::unique_ptr<Database::RunLock> lock;
    if (!key.isEmpty()) {
        // As the tool itself takes it.
        QVERIFY(other->execute("SELECT pg_advisory_lock(" + key.toUtf8() + ")"));
    } else {
        auto taken = Dialect::find(dialect)->lockRun(*other, key, {});
        QVERIFY(taken);
        lock = *std::move(taken);
    }
    const auto refused = planAndRun(project);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Locked);
    QCOMPARE(statesInWords(project), u"1 pending, 2 pending"_s);

    lock.reset();
    if (!key.isEmpty())
        QVERIFY(other->execute("SELECT pg_advisory_unlock(" + key.toUtf8() + ")"));
    const auto up = planAndRun(project);
    QVERIFY2(up, up ? "" : qPrintable(up.error().message));
}

void TestRun::aPlanThatNoLongerFitsIsRefused()
{
    QFETCH(QString, dialect);
    QFETCH(QString, format);

    const Sample sample = shop(dialect, format);
    const Project::Project project = sample.project();
    const auto plan = Engine::plan(project, Engine::status(project, Sample::target(project)), {});
    QVERIFY(plan);
    QVERIFY(planAndRun(project, {.steps = 1}));
    const auto late = Engine::run(project, Sample::target(project), *plan, {}, {});
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Error::Kind::Input);
    QCOMPARE(statesInWords(project), u"1 applied, 2 pending"_s);
}

void TestRun::aStopRollsBack_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("slow");
    QTest::newRow("SQLite") << u"sqlite"_s
                            << QByteArray("CREATE TABLE big AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + "
                                          "1 FROM n) SELECT count(*) AS c FROM n;");
    QTest::newRow("PostgreSQL") << u"postgresql"_s << QByteArray("SELECT pg_sleep(60);");
}

void TestRun::aStopRollsBack()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, slow);

    Sample sample(u"dbmate"_s, dialect, newDatabase(dialect));
    sample.add(u"1"_s, u"slow"_s, {.up = "CREATE TABLE a (i integer);\n" + slow, .down = "DROP TABLE a;"});
    sample.add(u"2"_s, u"next"_s, {.up = "CREATE TABLE b (i integer);", .down = "DROP TABLE b;"});
    const Project::Project project = sample.project();
    std::stop_source stop;
    std::jthread stopper;
    const auto up = planAndRun(project, {}, stop.get_token(), [&](const Engine::Event &event) {
        const auto *started = std::get_if<Engine::StatementStarted>(&event);
        if (started && started->statement == 2) {
            stopper = std::jthread([&stop] {
                std::this_thread::sleep_for(std::chrono::milliseconds(200));
                stop.request_stop();
            });
        }
    });
    QVERIFY(up && up->failure);
    QCOMPARE(up->failure->error.kind, Error::Kind::Cancelled);
    QCOMPARE(up->failure->statement, 2);
    QCOMPARE(up->failure->left, u"rolled back"_s);
    QCOMPARE(up->steps.at(1).outcome, u"not run"_s);
    QCOMPARE(statesInWords(project), u"1 pending, 2 pending"_s);
    QVERIFY(schemaOf(project).tables.isEmpty());
}

void TestRun::aBusyTableIsWaitedFor_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("lock");
    QTest::newRow("SQLite") << u"sqlite"_s << QByteArray("BEGIN IMMEDIATE");
    QTest::newRow("PostgreSQL") << u"postgresql"_s << QByteArray("LOCK TABLE users IN ACCESS EXCLUSIVE MODE");
}

void TestRun::aBusyTableIsWaitedFor()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, lock);

    const Sample sample = shop(dialect, u"dbmate"_s);
    Project::Project project = sample.project();
    project.settings.lockTimeout = 100;
    QVERIFY(planAndRun(project, {.steps = 1}));
    const auto other = connectTo(project);
    QList<Engine::Waiting> waits;
    const auto up = planAndRun(project, {}, {}, [&](const Engine::Event &event) {
        if (std::holds_alternative<Engine::StepStarted>(event)) {
            if (lock != "BEGIN IMMEDIATE")
                QVERIFY(other->begin());
            QVERIFY(other->execute(lock));
        }
        if (const auto *waiting = std::get_if<Engine::Waiting>(&event)) {
            waits.append(*waiting);
            if (waiting->attempt == 2)
                QVERIFY(other->rollback());
        }
    });
    QCOMPARE(wrong(up), QByteArray());
    QCOMPARE(waits.size(), 2);
    QVERIFY(waits.at(1).milliseconds > waits.at(0).milliseconds);
    if (dialect == u"postgresql")
        QVERIFY2(waits.at(0).blocker.contains(u"idle in transaction"_s), qPrintable(waits.at(0).blocker));
    QCOMPARE(statesInWords(project), u"1 applied, 2 applied"_s);
}

void TestRun::waitingHasAnEnd()
{
    const Sample sample = shop(u"postgresql"_s, u"golang-migrate"_s);
    Project::Project project = sample.project();
    project.settings.lockTimeout = 50;
    project.settings.lockRetries = 1;
    QVERIFY(planAndRun(project, {.steps = 1}));
    const auto other = connectTo(project);
    QVERIFY(other->begin());
    QVERIFY(other->execute("LOCK TABLE users IN SHARE MODE"));
    const auto up = planAndRun(project);
    QVERIFY(up && up->failure);
    QCOMPARE(up->failure->error.sqlState, u"55P03"_s);
    QCOMPARE(up->failure->statement, 2);
    QCOMPARE(up->failure->left, u"rolled back"_s);
    QCOMPARE(statesInWords(project), u"1 applied, 2 pending"_s);
}

void TestRun::anEditedFileIsSeen()
{
    Sample sample = shop(u"sqlite"_s, u"golang-migrate"_s);
    QVERIFY(planAndRun(sample.project()));
    sample.write(u"migrations/2_orders.up.sql"_s, "CREATE TABLE orders (id integer PRIMARY KEY, note text);");
    QCOMPARE(statesInWords(sample.project()), u"1 applied, 2 edited"_s);
}

void TestRun::whatBearsNoTransactionRunsWithout()
{
    Sample sample = shop(u"postgresql"_s, u"golang-migrate"_s);
    sample.add(
        u"3"_s, u"index"_s,
        {.up = "CREATE INDEX CONCURRENTLY users_name ON users (name);", .down = "DROP INDEX CONCURRENTLY users_name;"});
    const Project::Project project = sample.project();
    const auto up = planAndRun(project);
    QCOMPARE(wrong(up), QByteArray());
    const auto connection = connectTo(project);
    QCOMPARE(value(*connection, "SELECT version || ' ' || dirty FROM schema_migrations"), u"3 false"_s);
    const auto down = planAndRun(project, {.direction = Direction::Down});
    QVERIFY(down && !down->failure);
    QCOMPARE(value(*connection, "SELECT version || ' ' || dirty FROM schema_migrations"), u"2 false"_s);
}

void TestRun::aScriptMayMoveItsSearchPath_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("setting");
    for (const char *format : {"golang-migrate", "dbmate", "goose"}) {
        QTest::addRow("%s, away from every schema, as pg_dump writes it", format)
            << QString::fromLatin1(format) << QByteArray("SELECT pg_catalog.set_config('search_path', '', false);\n");
        QTest::addRow("%s, to another schema", format)
            << QString::fromLatin1(format) << QByteArray("CREATE SCHEMA app;\nSET search_path = app;\n");
        QTest::addRow("%s, for the transaction", format)
            << QString::fromLatin1(format) << QByteArray("CREATE SCHEMA app;\nSET LOCAL search_path = app;\n");
    }
}

void TestRun::aScriptMayMoveItsSearchPath()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, setting);

    Sample sample(format, u"postgresql"_s, newDatabase(u"postgresql"_s));
    sample.add(u"1"_s, u"baseline"_s,
               {.up = setting + "CREATE TABLE public.users (id bigint PRIMARY KEY);",
                .down = "SET search_path = pg_catalog;\nDROP TABLE public.users;\nDROP SCHEMA IF EXISTS app;"});
    sample.add(u"2"_s, u"more"_s,
               {.up = "CREATE TABLE public.orders (id bigint PRIMARY KEY);", .down = "DROP TABLE public.orders;"});
    const Project::Project project = sample.project();
    QCOMPARE(wrong(planAndRun(project)), QByteArray());
    QCOMPARE(statesInWords(project), u"1 applied, 2 applied"_s);
    QCOMPARE(wrong(planAndRun(project, {.direction = Direction::Down, .to = u"0"_s})), QByteArray());
    QCOMPARE(statesInWords(project), u"1 pending, 2 pending"_s);
    QVERIFY(schemaOf(project).tables.isEmpty()); // no second history table in another schema either
}

void TestRun::theServerRefusesWhatItWouldRefuseTheTool()
{
    Sample sample = shop(u"postgresql"_s, u"dbmate"_s);
    sample.add(u"3"_s, u"index"_s,
               {.up = "CREATE INDEX CONCURRENTLY users_name ON users (name);", .down = "DROP INDEX users_name;"});
    const auto up = planAndRun(sample.project());
    QVERIFY(up && up->failure);
    QCOMPARE(up->failure->error.sqlState, u"25001"_s);
    QCOMPARE(up->failure->left, u"rolled back"_s);
}

void TestRun::aHalfDoneScriptIsFinishedWhenItsCauseIsGone()
{
    Sample sample = shop(u"postgresql"_s, u"goose"_s);
    sample.add(u"3"_s, u"unique"_s,
               {.up = "CREATE TABLE extra (id integer);\nCREATE UNIQUE INDEX CONCURRENTLY users_name ON users "
                      "(name);\nCREATE TABLE last (id integer);",
                .down = "DROP TABLE last;",
                .transaction = false});
    const Project::Project project = sample.project();
    QVERIFY(planAndRun(project, {.to = u"2"_s}));
    const auto connection = connectTo(project);
    QVERIFY(connection->execute("INSERT INTO users VALUES (2, 'Ada')"));

    const auto broken = planAndRun(project);
    QVERIFY(broken && broken->failure);
    QCOMPARE(broken->failure->statement, 2);
    QCOMPARE(broken->failure->error.sqlState, u"23505"_s);
    QCOMPARE(broken->failure->left, u"statement 1 stands; nothing was recorded"_s);
    QCOMPARE(statesInWords(project), u"1 applied, 2 applied, 3 failed"_s);
    const auto note = Engine::status(project, Sample::target(project)).migrations.at(2).note;
    QVERIFY2(note.contains(u"Done: statement 1 of 3. Statement 2 failed."_s), qPrintable(note));
    QCOMPARE(value(*connection, "SELECT indisvalid FROM pg_index WHERE indexrelid = 'users_name'::regclass"),
             u"false"_s);

    QVERIFY(connection->execute("DELETE FROM users WHERE id = 2"));
    const auto up = planAndRun(project);
    QCOMPARE(wrong(up), QByteArray());
    QCOMPARE(value(*connection, "SELECT indisvalid FROM pg_index WHERE indexrelid = 'users_name'::regclass"),
             u"true"_s);
    QCOMPARE(statesInWords(project), u"1 applied, 2 applied, 3 applied"_s);
}

void TestRun::whatWasUndoneByHandIsDoneAgain()
{
    Sample sample = shop(u"postgresql"_s, u"goose"_s);
    sample.add(u"3"_s, u"unique"_s,
               {.up = "CREATE INDEX CONCURRENTLY users_id ON users (id);\nCREATE UNIQUE INDEX CONCURRENTLY users_name "
                      "ON users (name);",
                .down = "DROP INDEX CONCURRENTLY users_name;\nDROP INDEX CONCURRENTLY users_id;",
                .transaction = false});
    const Project::Project project = sample.project();
    QVERIFY(planAndRun(project, {.to = u"2"_s}));
    const auto connection = connectTo(project);
    QVERIFY(connection->execute("INSERT INTO users VALUES (2, 'Ada')"));
    const auto broken = planAndRun(project);
    QVERIFY(broken && broken->failure);
    QCOMPARE(broken->failure->left, u"statement 1 stands; nothing was recorded"_s);

    QVERIFY(connection->execute("DELETE FROM users WHERE id = 2"));
    QVERIFY(connection->execute("DROP INDEX users_id"));
    QCOMPARE(wrong(planAndRun(project)), QByteArray());
    QCOMPARE(value(*connection, "SELECT count(*) FROM pg_index WHERE indrelid = 'users'::regclass"), u"3"_s);
    QCOMPARE(statesInWords(project), u"1 applied, 2 applied, 3 applied"_s);
}

void TestRun::whatTheHistoryIsToldByHandIsTheToolsOwnWay_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("stands");
    QTest::addColumn<QString>("doesNot");
    QTest::newRow("golang-migrate") << u"golang-migrate"_s << u"migrate force 2"_s << u"migrate force 1"_s;
    QTest::newRow("goose") << u"goose"_s << u"INSERT INTO goose_db_version (version_id, is_applied) VALUES (2, true)"_s
                           << u"DELETE FROM goose_db_version WHERE version_id = 2"_s;
    QTest::newRow("dbmate") << u"dbmate"_s << u"INSERT INTO schema_migrations (version) VALUES ('2')"_s
                            << u"DELETE FROM schema_migrations WHERE version = '2'"_s;
}

void TestRun::whatTheHistoryIsToldByHandIsTheToolsOwnWay()
{
    QFETCH(QString, format);
    QFETCH(QString, stands);
    QFETCH(QString, doesNot);
    const Format::Format *known = Format::find(format);
    QCOMPARE(known->recordByHand(known->defaultHistoryTable, u"2"_s, u"1"_s, true), stands);
    QCOMPARE(known->recordByHand(known->defaultHistoryTable, u"2"_s, u"1"_s, false), doesNot);
    if (!stands.startsWith("INSERT"_L1))
        return;
    const Sample sample = shop(u"sqlite"_s, format);
    const Project::Project project = sample.project();
    QCOMPARE(wrong(planAndRun(project, {.to = u"1"_s})), QByteArray());
    const auto connection = connectTo(project);
    QVERIFY(connection->execute(stands.toUtf8()));
    QCOMPARE(statesInWords(project), u"1 applied, 2 applied"_s);
    QVERIFY(connection->execute(doesNot.toUtf8()));
    QCOMPARE(statesInWords(project), u"1 applied, 2 pending"_s);
}

/// Writes the journal of a run that died while a statement ran.
static void dieIn(const Project::Project &project, const QString &version, int statement)
{
    const Engine::Journal journal = Engine::Journal::of(project.folder);
    const auto url = Database::parseUrl(project.settings.targets.first().url, project.folder);
    Engine::JournalEntry entry{
        .target = u"dev"_s, .database = url->display(), .version = version, .transaction = false};
    QVERIFY(journal.append(entry));
    for (int i = 1; i <= statement; ++i) {
        entry.statement = i;
        entry.event = Engine::JournalEntry::Event::StatementStarted;
        QVERIFY(journal.append(entry));
        entry.event = Engine::JournalEntry::Event::StatementDone;
        if (i < statement)
            QVERIFY(journal.append(entry));
    }
}

void TestRun::anUndecidableStatementIsNotRepeated()
{
    Sample sample = shop(u"sqlite"_s, u"goose"_s);
    sample.add(u"3"_s, u"rows"_s,
               {.up = "CREATE TABLE extra (id integer);\nINSERT INTO extra VALUES (1);",
                .down = "DROP TABLE extra;",
                .transaction = false});
    const Project::Project project = sample.project();
    QVERIFY(planAndRun(project, {.to = u"2"_s}));
    const auto connection = connectTo(project);
    QVERIFY(connection->execute("CREATE TABLE extra (id integer)"));
    dieIn(project, u"3"_s, 2);
    QCOMPARE(statesInWords(project), u"1 applied, 2 applied, 3 failed"_s);
    const auto up = planAndRun(project);
    QVERIFY(up && up->failure);
    QCOMPARE(up->failure->statement, 2);
    const QString hint = up->failure->error.hint;
    QVERIFY2(hint.contains(u"if it stands: INSERT INTO goose_db_version (version_id, is_applied) VALUES (3, true)."_s),
             qPrintable(hint));
    QVERIFY2(hint.endsWith(u"let goose itself run it the next time."_s), qPrintable(hint));
    QCOMPARE(value(*connection, "SELECT count(*) FROM extra"), u"0"_s);
    QCOMPARE(statesInWords(project), u"1 applied, 2 applied, 3 failed"_s);
}

void TestRun::anOlderMigrationRunsWhereTheToolRunsIt()
{
    Sample sample = shop(u"sqlite"_s, u"dbmate"_s);
    sample.add(u"4"_s, u"later"_s, {.up = "CREATE TABLE later (id integer);", .down = "DROP TABLE later;"});
    QVERIFY(planAndRun(sample.project()));
    sample.add(u"3"_s, u"merged"_s, {.up = "CREATE TABLE merged (id integer);", .down = "DROP TABLE merged;"});
    const Project::Project project = sample.project();
    QCOMPARE(statesInWords(project), u"1 applied, 2 applied, 3 out of order, 4 applied"_s);
    const auto up = planAndRun(project);
    QVERIFY(up && !up->failure);
    QCOMPARE(statesInWords(project), u"1 applied, 2 applied, 3 applied, 4 applied"_s);
}

void TestRun::aProofsConnectionKeepsNoJournal()
{
    const Sample sample = shop(u"sqlite"_s, u"dbmate"_s);
    const Project::Project project = sample.project();
    Engine::Plan plan{.target = u"scratch"_s};
    for (const Project::Migration &migration : project.migrations)
        plan.steps.append(Engine::step(project, migration, Direction::Up));
    const auto connection = connectTo(project);
    const auto up = Engine::runOn(*connection, project, {}, plan, {}, {});
    QVERIFY(up && !up->failure);
    QCOMPARE(value(*connection, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'"), u"2"_s);
    QVERIFY(Engine::Journal::of(project.folder).entries().isEmpty());
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
