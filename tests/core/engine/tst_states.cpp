// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/plan.h"
#include "tests/core/engine/sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Engine::State;
using Project::Direction;

/// "1 2* 3" → applied rows; a star: failed.
static Format::History history(const QString &text, bool upToVersion)
{
    Format::History history{.exists = true, .applied = {}, .upToVersion = upToVersion};
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool failed = word.endsWith(u'*');
        if (failed)
            word.chop(1);
        history.applied.append({.version = word, .at = {}, .failed = failed});
    }
    return history;
}

static Project::Migration migration(const QString &version, const QByteArray &up = "SELECT 1",
                                    const QByteArray &down = "SELECT 2")
{
    const auto script = [&](Direction direction, const QByteArray &text) {
        return Project::Script{
            .direction = direction, .file = version + u".sql"_s, .fileText = text, .section = {0, text.size()}};
    };
    return {.version = version, .name = u"m"_s, .up = script(Direction::Up, up), .down = script(Direction::Down, down)};
}

static Project::Project project(const QString &format, const QStringList &versions)
{
    Project::Project project{.folder = u"/nowhere"_s, .format = format, .path = u"."_s, .dialect = u"sqlite"_s};
    for (const QString &version : versions)
        project.migrations.append(migration(version));
    return project;
}

class TestStates : public QObject
{
    Q_OBJECT

private slots:
    void filesAndHistoryGiveStates_data();
    void filesAndHistoryGiveStates();
    void anEditedFileIsSeenByItsFingerprint();
    void whatTheHistoryDoesNotKeepTheJournalTells();
    void aBrokenOffRunIsFailed_data();
    void aBrokenOffRunIsFailed();
    void aFileChangedSinceTheBreakCannotGoOn();
    void aBrokenOffDownIsFailed();
    void anEmptyDownIsNotReversible();
    void manyMigrationsTakeNoTime();
};

void TestStates::filesAndHistoryGiveStates_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("expected");

    const QStringList three{u"1"_s, u"2"_s, u"3"_s};
    const QString golang = u"golang-migrate"_s;
    const QString dbmate = u"dbmate"_s;
    QTest::newRow("nothing ran") << dbmate << three << u""_s << u"1 pending, 2 pending, 3 pending"_s;
    QTest::newRow("some ran") << dbmate << three << u"1 2"_s << u"1 applied, 2 applied, 3 pending"_s;
    QTest::newRow("one is older than the newest")
        << dbmate << three << u"1 3"_s << u"1 applied, 2 out of order, 3 applied"_s;
    QTest::newRow("a file is missing") << dbmate << three << u"1 2 4"_s
                                       << u"1 applied, 2 applied, 3 out of order, 4 missing"_s;
    QTest::newRow("missing ones stand by number")
        << dbmate << QStringList{u"9"_s, u"11"_s} << u"10 9"_s << u"9 applied, 10 missing, 11 pending"_s;
    QTest::newRow("missing first") << dbmate << QStringList{u"5"_s} << u"1"_s << u"1 missing, 5 pending"_s;
    QTest::newRow("one version stands for all before it")
        << golang << three << u"2"_s << u"1 applied, 2 applied, 3 pending"_s;
    QTest::newRow("one version, empty table") << golang << three << u""_s << u"1 pending, 2 pending, 3 pending"_s;
    QTest::newRow("one version, by number")
        << golang << QStringList{u"9"_s, u"10"_s, u"11"_s} << u"10"_s << u"9 applied, 10 applied, 11 pending"_s;
    QTest::newRow("dirty") << golang << three << u"2*"_s << u"1 applied, 2 failed, 3 pending"_s;
    QTest::newRow("dirty before the first") << golang << three << u"-1*"_s << u"1 failed, 2 pending, 3 pending"_s;
    QTest::newRow("one version whose file is gone")
        << golang << QStringList{u"1"_s, u"3"_s} << u"2"_s << u"1 applied, 2 missing, 3 pending"_s;
}

void TestStates::filesAndHistoryGiveStates()
{
    QFETCH(QString, format);
    QFETCH(QStringList, files);
    QFETCH(QString, rows);
    QFETCH(QString, expected);

    const auto states = Engine::states(project(format, files), history(rows, format == u"golang-migrate"),
                                       QHash<QString, Engine::Progress>{});
    QCOMPARE(statesInWords(states), expected);
}

void TestStates::anEditedFileIsSeenByItsFingerprint()
{
    Project::Project files = project(u"dbmate"_s, {u"1"_s, u"2"_s});
    const QHash<QString, Engine::Progress> journal{{u"1"_s, {.fingerprint = files.migrations.at(0).fingerprint()}},
                                                   {u"2"_s, {.fingerprint = files.migrations.at(1).fingerprint()}}};
    files.migrations[1] = migration(u"2"_s, "SELECT 3");
    QCOMPARE(statesInWords(Engine::states(files, history(u"1 2"_s, false), journal)), u"1 applied, 2 edited"_s);
    // A pending one may be edited as one likes.
    QCOMPARE(statesInWords(Engine::states(files, history(u"1"_s, false), journal)), u"1 applied, 2 pending"_s);
}

void TestStates::whatTheHistoryDoesNotKeepTheJournalTells()
{
    const Project::Project files = project(u"dbmate"_s, {u"1"_s});
    const QDateTime at(QDate(2026, 1, 2), QTime(10, 0), QTimeZone::UTC);
    const auto states = Engine::states(files, history(u"1"_s, false), {{u"1"_s, {.finishedAt = at}}});
    QCOMPARE(states.at(0).appliedAt, at);
}

void TestStates::aBrokenOffRunIsFailed_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("uncertain");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("standing"); // -1: nothing to go on with
    QTest::addColumn<QString>("inNote");

    const QByteArray plain = "CREATE TABLE a (i); CREATE TABLE b (i); CREATE TABLE c (i)";
    const QByteArray own = "PRAGMA foreign_keys = OFF; BEGIN; CREATE TABLE a (i); COMMIT; CREATE TABLE b (i)";
    const QString dbmate = u"dbmate"_s;
    QTest::newRow("in the second") << plain << dbmate << 1 << 2 << u""_s << u"1 failed"_s << 1
                                   << u"Statement 2 was running"_s;
    QTest::newRow("after the last") << plain << dbmate << 3 << 0 << u""_s << u"1 failed"_s << 3
                                    << u"history was not written"_s;
    QTest::newRow("before the first") << plain << dbmate << 0 << 0 << u""_s << u"1 pending"_s << -1 << u""_s;
    QTest::newRow("the tool finished it since") << plain << dbmate << 1 << 2 << u"1"_s << u"1 applied"_s << -1 << u""_s;
    QTest::newRow("in a transaction of its own")
        << own << dbmate << 2 << 3 << u""_s << u"1 failed"_s << 1 << u"Done: statement 1 of 5"_s;
    QTest::newRow("in its COMMIT") << own << dbmate << 3 << 4 << u""_s << u"1 failed"_s << 3
                                   << u"Statement 4 was running"_s;
    QTest::newRow("dirty") << plain << u"golang-migrate"_s << 1 << 2 << u"1*"_s << u"1 failed"_s << 1
                           << u"Statement 2"_s;
    QTest::newRow("dirty, nothing done") << plain << u"golang-migrate"_s << 0 << 0 << u"1*"_s << u"1 failed"_s << 0
                                         << u"Nothing"_s;
    QTest::newRow("somebody forced it clean")
        << plain << u"golang-migrate"_s << 1 << 2 << u""_s << u"1 pending"_s << -1 << u""_s;
}

void TestStates::aBrokenOffRunIsFailed()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, format);
    QFETCH(int, done);
    QFETCH(int, uncertain);
    QFETCH(QString, rows);
    QFETCH(QString, expected);
    QFETCH(int, standing);
    QFETCH(QString, inNote);

    Project::Project files = project(format, {});
    files.migrations = {migration(u"1"_s, script)};
    files.migrations[0].up->transaction = Project::TransactionMode::None;
    const auto states = Engine::states(files, history(rows, format == u"golang-migrate"),
                                       {{u"1"_s, {.interrupted = true, .done = done, .uncertain = uncertain}}});
    QCOMPARE(statesInWords(states), expected);
    QCOMPARE(states.at(0).interrupted ? states.at(0).interrupted->done : -1, standing);
    QVERIFY2(states.at(0).note.contains(inNote), qPrintable(states.at(0).note));
}

void TestStates::aFileChangedSinceTheBreakCannotGoOn()
{
    Project::Project files = project(u"dbmate"_s, {});
    files.migrations = {migration(u"1"_s, "CREATE TABLE a (i); CREATE TABLE b (i)")};
    const auto statements = Sql::split(files.migrations[0].up->fileText, {}, files.migrations[0].up->section);
    Engine::Progress progress{.interrupted = true, .done = 1, .uncertain = 2};
    for (const Sql::Statement &statement : statements)
        progress.hashes.append(Engine::statementHash(statement));
    QVERIFY(Engine::states(files, history({}, false), {{u"1"_s, progress}}).at(0).interrupted);

    files.migrations = {migration(u"1"_s, "CREATE TABLE x (i); CREATE TABLE b (i)")};
    const auto state = Engine::states(files, history({}, false), {{u"1"_s, progress}}).at(0);
    QCOMPARE(state.state, State::Failed);
    QVERIFY(!state.interrupted);
    QVERIFY(state.note.contains(u"changed"_s));

    // What the server refused was not done: correcting it is the way to go on.
    files.migrations = {migration(u"1"_s, "CREATE TABLE a (i); CREATE TABLE corrected (i)")};
    progress.failed = true;
    QVERIFY(Engine::states(files, history({}, false), {{u"1"_s, progress}}).at(0).interrupted);
}

void TestStates::aBrokenOffDownIsFailed()
{
    const Engine::Progress down{.interrupted = true, .direction = Direction::Down, .done = 0, .uncertain = 1};
    const QStringList three{u"1"_s, u"2"_s, u"3"_s};
    // dbmate strikes the row last; golang-migrate's row already names the version before.
    QCOMPARE(statesInWords(Engine::states(project(u"dbmate"_s, three), history(u"1 2"_s, false), {{u"2"_s, down}})),
             u"1 applied, 2 failed, 3 pending"_s);
    QCOMPARE(statesInWords(Engine::states(project(u"dbmate"_s, three), history(u"1"_s, false), {{u"2"_s, down}})),
             u"1 applied, 2 pending, 3 pending"_s);
    QCOMPARE(
        statesInWords(Engine::states(project(u"golang-migrate"_s, three), history(u"1*"_s, true), {{u"2"_s, down}})),
        u"1 applied, 2 failed, 3 pending"_s);
    QCOMPARE(
        statesInWords(Engine::states(project(u"golang-migrate"_s, three), history(u"-1*"_s, true), {{u"1"_s, down}})),
        u"1 failed, 2 pending, 3 pending"_s);
}

void TestStates::anEmptyDownIsNotReversible()
{
    Project::Project files = project(u"dbmate"_s, {});
    files.migrations = {migration(u"1"_s), migration(u"2"_s, "SELECT 1", " -- nothing\n;\n")};
    const auto states = Engine::states(files, history({}, false), QHash<QString, Engine::Progress>{});
    QVERIFY(states.at(0).reversible);
    QVERIFY(!states.at(1).reversible);
}

void TestStates::manyMigrationsTakeNoTime()
{
    QStringList versions;
    QString rows;
    for (int i = 0; i < 10'000; ++i) {
        versions.append(QString::number(20260101000000 + i));
        rows += versions.last() + u' ';
    }
    const Project::Project files = project(u"dbmate"_s, versions);
    const auto states = Engine::states(files, history(rows, false), QHash<QString, Engine::Progress>{});
    QCOMPARE(states.size(), 10'000);
}

QTEST_GUILESS_MAIN(TestStates)
#include "tst_states.moc"
