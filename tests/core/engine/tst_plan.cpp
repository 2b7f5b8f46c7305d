// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/plan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Engine::State;
using Project::Direction;
using Project::TransactionMode;

static Project::Script script(Direction direction, const QByteArray &text,
                              TransactionMode mode = TransactionMode::Wrapped)
{
    return {
        .direction = direction, .file = u"m.sql"_s, .fileText = text, .section = {0, text.size()}, .transaction = mode};
}

static Project::Migration migration(const QString &version, const QByteArray &up = "SELECT 1",
                                    const QByteArray &down = "SELECT 2")
{
    return {.version = version, .name = u"m"_s, .up = script(Direction::Up, up), .down = script(Direction::Down, down)};
}

static const QHash<QString, State> &statesByName()
{
    static const QHash<QString, State> states = [] {
        QHash<QString, State> byName;
        for (int i = 0; i <= int(State::RolledBack); ++i)
            byName.insert(Engine::stateName(State(i)), State(i));
        return byName;
    }();
    return states;
}

/// "1 applied, 2 pending"
static Engine::TargetStatus status(const QString &text)
{
    Engine::TargetStatus status{.target = u"dev"_s, .dialect = u"sqlite"_s, .serverVersion = {}, .history = {}};
    for (const QString &word : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QString version = word.section(u' ', 0, 0);
        status.migrations.append(
            {.version = version, .name = {}, .state = statesByName().value(word.section(u' ', 1))});
    }
    return status;
}

static Project::Project project(const QString &format, const QStringList &versions)
{
    Project::Project project{.folder = u"/nowhere"_s, .format = format, .path = u"."_s, .dialect = u"sqlite"_s};
    for (const QString &version : versions)
        project.migrations.append(migration(version));
    return project;
}

static QString versions(const Engine::Plan &plan)
{
    QStringList versions;
    for (const Engine::Step &step : plan.steps)
        versions.append(step.migration.version);
    return versions.join(u' ');
}

class TestPlan : public QObject
{
    Q_OBJECT

private slots:
    void aRequestBecomesSteps_data();
    void aRequestBecomesSteps();
    void whatCannotRunIsSaid_data();
    void whatCannotRunIsSaid();
    void whatDidNothingIsTakenBack();
    void aBrokenOffMigrationGoesOn();
    void aStepKnowsTheOneBefore();
    void transactionsAsTheToolHasThem_data();
    void transactionsAsTheToolHasThem();
    void statementsKnowTheirLine();
    void scriptsAreReadAsTheServerDoes_data();
    void scriptsAreReadAsTheServerDoes();
};

void TestPlan::aRequestBecomesSteps_data()
{
    QTest::addColumn<QString>("states");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("expected");

    const QString half = u"1 applied, 2 applied, 3 pending, 4 pending"_s;
    QTest::newRow("up") << half << Direction::Up << u""_s << 0 << u"3 4"_s;
    QTest::newRow("up one") << half << Direction::Up << u""_s << 1 << u"3"_s;
    QTest::newRow("up to") << half << Direction::Up << u"3"_s << 0 << u"3"_s;
    QTest::newRow("up to an applied one") << half << Direction::Up << u"2"_s << 0 << u""_s;
    QTest::newRow("up with older ones") << u"1 applied, 2 out of order, 3 applied, 4 pending"_s << Direction::Up
                                        << u""_s << 0 << u"2 4"_s;
    QTest::newRow("nothing to do") << u"1 applied, 2 applied, 3 applied, 4 applied"_s << Direction::Up << u""_s << 0
                                   << u""_s;
    QTest::newRow("down") << half << Direction::Down << u""_s << 0 << u"2"_s;
    QTest::newRow("down two") << half << Direction::Down << u""_s << 2 << u"2 1"_s;
    QTest::newRow("down to, which stays") << half << Direction::Down << u"1"_s << 0 << u"2"_s;
    QTest::newRow("down to itself") << half << Direction::Down << u"2"_s << 0 << u""_s;
    QTest::newRow("everything down") << half << Direction::Down << u"0"_s << 0 << u"2 1"_s;
    QTest::newRow("edited goes down too")
        << u"1 applied, 2 edited, 3 pending, 4 pending"_s << Direction::Down << u""_s << 0 << u"2"_s;
    QTest::newRow("down over a gap") << u"1 applied, 2 out of order, 3 applied, 4 pending"_s << Direction::Down
                                     << u"0"_s << 0 << u"3 1"_s;
    QTest::newRow("a missing one that stays")
        << u"0 missing, 1 applied, 2 applied, 3 pending, 4 pending"_s << Direction::Down << u"1"_s << 0 << u"2"_s;
}

void TestPlan::aRequestBecomesSteps()
{
    QFETCH(QString, states);
    QFETCH(Direction, direction);
    QFETCH(QString, to);
    QFETCH(int, steps);
    QFETCH(QString, expected);

    const auto plan = Engine::plan(project(u"dbmate"_s, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}), status(states),
                                   {.direction = direction, .to = to, .steps = steps});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(versions(*plan), expected);
    for (const Engine::Step &step : plan->steps)
        QCOMPARE(step.direction, direction);
}

void TestPlan::whatCannotRunIsSaid_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("states");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("to");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");

    const QString dbmate = u"dbmate"_s;
    QTest::newRow("unknown version, up") << dbmate << u"1 applied, 2 pending"_s << Direction::Up << u"7"_s
                                         << Error::Kind::Input << u"no migration with version 7"_s;
    QTest::newRow("unknown version, down") << dbmate << u"1 applied, 2 pending"_s << Direction::Down << u"7"_s
                                           << Error::Kind::Input << u"no migration with version 7"_s;
    QTest::newRow("down to a pending one")
        << dbmate << u"1 applied, 2 pending"_s << Direction::Down << u"2"_s << Error::Kind::Input << u"not applied"_s;
    QTest::newRow("a failed one in the way") << dbmate << u"1 failed, 2 pending"_s << Direction::Up << u""_s
                                             << Error::Kind::Failed << u"Migration 1 failed"_s;
    QTest::newRow("goose runs no older ones") << u"goose"_s << u"1 out of order, 2 applied"_s << Direction::Up << u""_s
                                              << Error::Kind::Input << u"goose would not run it"_s;
    QTest::newRow("the file of what goes down is missing")
        << dbmate << u"1 applied, 2 applied, 3 missing"_s << Direction::Down << u""_s << Error::Kind::Input
        << u"file is missing"_s;
    QTest::newRow("the current version is missing")
        << u"golang-migrate"_s << u"1 applied, 2 pending, 3 missing"_s << Direction::Up << u""_s << Error::Kind::Input
        << u"stands at version 3"_s;
    QTest::newRow("no down") << dbmate << u"1 applied, 2 applied, no-down applied"_s << Direction::Down << u""_s
                             << Error::Kind::Input << u"no down script"_s;
    QTest::newRow("an empty down") << dbmate << u"1 applied, 2 applied, empty-down applied"_s << Direction::Down
                                   << u""_s << Error::Kind::Input << u"empty down script"_s;
}

void TestPlan::whatCannotRunIsSaid()
{
    QFETCH(QString, format);
    QFETCH(QString, states);
    QFETCH(Direction, direction);
    QFETCH(QString, to);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, says);

    Project::Project files = project(format, {u"1"_s, u"2"_s});
    files.migrations.append(migration(u"no-down"_s));
    files.migrations.last().down.reset();
    files.migrations.append(migration(u"empty-down"_s, "SELECT 1", "-- nothing\n"));
    Engine::TargetStatus target = status(states);
    target.upToVersion = format == u"golang-migrate";
    const auto plan = Engine::plan(files, target, {.direction = direction, .to = to});
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, kind);
    QVERIFY2(plan.error().message.contains(says), qPrintable(plan.error().message));
}

void TestPlan::whatDidNothingIsTakenBack()
{
    Project::Project files = project(u"dbmate"_s, {u"1"_s});
    files.migrations.append(migration(u"2"_s, "-- nothing yet\n", "-- nothing\n"));
    const auto plan = Engine::plan(files, status(u"1 applied, 2 applied"_s), {.direction = Direction::Down});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(versions(*plan), u"2"_s);
    QVERIFY(plan->steps.first().statements.isEmpty());
}

void TestPlan::aBrokenOffMigrationGoesOn()
{
    Engine::TargetStatus target = status(u"1 applied, 2 failed, 3 pending"_s);
    target.migrations[1].interrupted = Engine::Interrupted{.direction = Direction::Up, .done = 1, .uncertain = 2};
    const Project::Project files = project(u"dbmate"_s, {u"1"_s, u"2"_s, u"3"_s});
    const auto up = Engine::plan(files, target, {});
    QVERIFY(up);
    QCOMPARE(versions(*up), u"2 3"_s);
    QCOMPARE(up->steps.at(0).done, 1);
    QCOMPARE(up->steps.at(0).uncertain, 2);
    QVERIFY(!up->steps.at(0).transaction);

    const auto down = Engine::plan(files, target, {.direction = Direction::Down});
    QVERIFY(!down);
    QCOMPARE(down.error().kind, Error::Kind::Failed);
    QVERIFY(down.error().hint.contains(u"switchback up"_s));
}

void TestPlan::aStepKnowsTheOneBefore()
{
    const Project::Project files = project(u"golang-migrate"_s, {u"3"_s, u"5"_s, u"8"_s});
    const auto plan = Engine::plan(files, status(u"3 applied, 5 applied, 8 applied"_s),
                                   {.direction = Direction::Down, .to = u"0"_s});
    QVERIFY(plan);
    QCOMPARE(plan->steps.at(0).previousVersion, u"5"_s);
    QCOMPARE(plan->steps.at(2).previousVersion, u""_s);
    QCOMPARE(Engine::step(files, files.migrations.at(1), Direction::Up).previousVersion, u"3"_s);
}

void TestPlan::transactionsAsTheToolHasThem_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TransactionMode>("mode");
    QTest::addColumn<bool>("transaction");

    const QString pg = u"postgresql"_s;
    const QByteArray concurrently = "CREATE INDEX CONCURRENTLY i ON t (a);";
    QTest::newRow("wrapped") << pg << QByteArray("SELECT 1;") << TransactionMode::Wrapped << true;
    QTest::newRow("wrapped stays so, the server will refuse") << pg << concurrently << TransactionMode::Wrapped << true;
    QTest::newRow("none") << pg << QByteArray("SELECT 1;") << TransactionMode::None << false;
    QTest::newRow("one query") << pg << QByteArray("SELECT 1; SELECT 2;") << TransactionMode::Implicit << true;
    QTest::newRow("one query of one statement")
        << pg << QByteArray("CREATE TABLE t (a int);") << TransactionMode::Implicit << true;
    QTest::newRow("one that bears none, alone") << pg << concurrently << TransactionMode::Implicit << false;
    QTest::newRow("one that bears none, among others")
        << pg << concurrently + "SELECT 1;" << TransactionMode::Implicit << true;
    QTest::newRow("its own transaction") << pg << QByteArray("BEGIN; SELECT 1; COMMIT;") << TransactionMode::Implicit
                                         << false;
    QTest::newRow("savepoints are not its own transaction")
        << pg << QByteArray("SAVEPOINT a; RELEASE a;") << TransactionMode::Implicit << true;
    QTest::newRow("a pragma without effect, as with the tool")
        << u"sqlite"_s << QByteArray("PRAGMA foreign_keys = OFF;") << TransactionMode::Wrapped << true;
}

void TestPlan::transactionsAsTheToolHasThem()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, text);
    QFETCH(TransactionMode, mode);
    QFETCH(bool, transaction);

    Project::Project files = project(u"golang-migrate"_s, {u"1"_s});
    files.dialect = dialect;
    files.migrations[0].up = script(Direction::Up, text, mode);
    QCOMPARE(Engine::step(files, files.migrations.at(0), Direction::Up).transaction, transaction);
}

void TestPlan::statementsKnowTheirLine()
{
    Project::Project files = project(u"dbmate"_s, {});
    const QByteArray text = "-- up\nCREATE TABLE a (i);\n\n-- é\nCREATE TABLE b (i);";
    files.migrations = {migration(u"1"_s, text)};
    files.migrations[0].up->section = {6, text.size()};
    const Engine::Step step = Engine::step(files, files.migrations.at(0), Direction::Up);
    QCOMPARE(step.statements.size(), 2);
    QCOMPARE(step.statements.at(0).line, 2);
    QCOMPARE(step.statements.at(1).line, 5);
    QCOMPARE(step.statements.at(1).sql.text, "CREATE TABLE b (i)");
}

void TestPlan::scriptsAreReadAsTheServerDoes_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("expected"); // a statement's forecast each
    const auto row = [](const char *name, const char *dialect, const char *up, const char *target, const char *settings,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(dialect) << QByteArray(up) << QString::fromLatin1(target)
                            << QString::fromLatin1(settings) << QString::fromLatin1(expected);
    };
    const char *comment = "/*!80013 CREATE TABLE a (id int) */; CREATE TABLE b (id int);";
    row("a comment of a newer release", "mysql", comment, "5.7.44", "", "known");
    row("the target's release counts", "mysql", comment, "8.0.36", "5.7", "known known");
    row("the assumed one where none is known", "mysql", comment, "", "5.7", "known");
    row("any release", "mysql", comment, "", "", "known known");
    const char *newer = "ALTER TABLE x ADD CONSTRAINT n NOT NULL c NOT VALID;";
    row("a form that the target takes", "postgresql", newer, "18.1", "", "known");
    row("a form that it does not", "postgresql", newer, "17.11", "18", "unknown");
    row("a form that the assumed release takes", "postgresql", newer, "", "18", "known");
}

/// By plan() and by step(), which knows no target.
void TestPlan::scriptsAreReadAsTheServerDoes()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, up);
    QFETCH(QString, target);
    QFETCH(QString, settings);
    QFETCH(QString, expected);
    Project::Project files = project(u"dbmate"_s, {});
    files.dialect = dialect;
    files.settings.lint.serverVersion = settings;
    files.migrations = {migration(u"1"_s, up)};
    Engine::TargetStatus to = status(u"1 pending"_s);
    to.serverVersion = target;
    const auto known = [](const Engine::Step &step) {
        QStringList words;
        for (const Engine::PlannedStatement &statement : step.statements)
            words.append(statement.forecast.known ? u"known"_s : u"unknown"_s);
        return words.join(u' ');
    };
    const auto plan = Engine::plan(files, to, {});
    QVERIFY(plan && plan->steps.size() == 1);
    QCOMPARE(known(plan->steps.first()), expected);
    const int version = Project::versionNumber(target);
    QCOMPARE(known(Engine::step(files, files.migrations.first(), Direction::Up, {.serverVersion = version})), expected);
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
