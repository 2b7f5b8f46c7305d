// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/observation.h"
#include "tests/core/format/folder.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Lint::ObservedState;
using Proof::Verdict;
using Step = Lint::ObservedProof::Step;

/// What targets and proofs say, turned into the plain values that the linter knows.
class TestObservation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void statesOfTheHistory_data();
    void statesOfTheHistory();
    void stepsOfAProof_data();
    void stepsOfAProof();
    void proofsAreKeptUntilTheScriptsChange();
    void aVerdictHoldsWhileNothingThatItRestsOnChanges_data();
    void aVerdictHoldsWhileNothingThatItRestsOnChanges();
    void everyVerdictIsFoundByItsName();
    void aDamagedFileIsAsGoodAsNone();
    void driftIsToldOnceAnObject();

private:
    QTemporaryDir m_data;
};

void TestObservation::initTestCase()
{
    qputenv("SWITCHBACK_DATA_HOME", m_data.path().toUtf8());
}

void TestObservation::statesOfTheHistory_data()
{
    QTest::addColumn<Engine::State>("state");
    QTest::addColumn<ObservedState>("observed");
    using Engine::State;
    using To = ObservedState::State;
    QTest::newRow("pending") << State::Pending << ObservedState{};
    QTest::newRow("rolled back") << State::RolledBack << ObservedState{};
    QTest::newRow("out of order") << State::OutOfOrder << ObservedState{.outOfOrder = true};
    QTest::newRow("applied") << State::Applied << ObservedState{.state = To::Applied};
    QTest::newRow("edited") << State::Edited << ObservedState{.state = To::Applied, .edited = true};
    QTest::newRow("baseline") << State::Baseline << ObservedState{.state = To::Applied, .baseline = true};
    QTest::newRow("failed") << State::Failed << ObservedState{.state = To::Failed};
}

void TestObservation::statesOfTheHistory()
{
    QFETCH(Engine::State, state);
    const Project::Project project{.folder = {}, .format = u"dbmate"_s, .path = {}, .dialect = {}};
    const Lint::ObservedHistory history = Proof::observedHistory(
        project,
        {.target = u"live"_s,
         .migrations = {{.version = u"1"_s, .name = {}, .state = state},
                        {.version = u"2"_s, .name = {}, .state = Engine::State::Missing}}});
    QCOMPARE(history.target, u"live"_s);
    QVERIFY(history.appliesOutOfOrder); // dbmate does
    QTEST(history.states.value(u"1"_s), "observed");
    QCOMPARE(history.missing.keys(), QStringList{u"2"_s});
    QVERIFY(!history.states.contains(u"2"_s));
}

void TestObservation::stepsOfAProof_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Step>("up");
    QTest::addColumn<Step>("down");
    QTest::addColumn<Step>("again");
    QTest::newRow("proved") << Verdict::Proved << Step::Held << Step::Held << Step::Held;
    QTest::newRow("schema differs") << Verdict::SchemaDiffers << Step::Held << Step::Failed << Step::NotRun;
    QTest::newRow("data lost") << Verdict::DataLost << Step::Held << Step::Failed << Step::NotRun;
    QTest::newRow("not repeatable") << Verdict::NotRepeatable << Step::Held << Step::Held << Step::Failed;
    QTest::newRow("up failed") << Verdict::UpFailed << Step::Failed << Step::NotRun << Step::NotRun;
    QTest::newRow("down failed") << Verdict::DownFailed << Step::Held << Step::Failed << Step::NotRun;
    QTest::newRow("no down") << Verdict::NoDown << Step::Held << Step::NotRun << Step::NotRun;
    QTest::newRow("irreversible") << Verdict::Irreversible << Step::Held << Step::NotRun << Step::NotRun;
    QTest::newRow("skipped") << Verdict::Skipped << Step::NotRun << Step::NotRun << Step::NotRun;
}

void TestObservation::stepsOfAProof()
{
    QFETCH(Verdict, verdict);
    const Lint::ObservedProof proof = Proof::observedProof(
        {.version = u"1"_s, .name = {}, .verdict = verdict, .rows = {{.table = u"public.t"_s, .before = 7}}}, true);
    QTEST(proof.up, "up");
    QTEST(proof.downRestores, "down");
    QTEST(proof.upAgain, "again");
    QCOMPARE(proof.irreversible, verdict == Verdict::Irreversible);
    QCOMPARE(proof.rows.value(u"public.t"_s), 7);
}

static Project::Project projectIn(const Folder &folder, const QByteArray &up)
{
    Project::Project project{.folder = folder.path(), .format = u"goose"_s, .path = u"."_s, .dialect = u"sqlite"_s};
    for (const char *version : {"1", "2"}) {
        Project::Migration migration{.version = QString::fromLatin1(version), .name = {}};
        migration.up = Project::Script{.file = u"x.sql"_s, .fileText = up, .section = {0, up.size()}};
        project.migrations.append(migration);
    }
    return project;
}

void TestObservation::proofsAreKeptUntilTheScriptsChange()
{
    const Folder folder;
    const Project::Project project = projectIn(folder, "SELECT 1;");
    QVERIFY(Proof::kept(project).isEmpty());
    const Proof::Proof proof{.version = u"1"_s,
                             .name = {},
                             .verdict = Verdict::NotRepeatable,
                             .rows = {{.table = u"t"_s, .before = 12'000'000'000}}};
    QVERIFY(Proof::keep(project, {proof}));
    auto kept = Proof::kept(project);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.value(u"1"_s), Proof::observedProof(proof, true));

    // Another version's proof does not push it out; a proof that was skipped says nothing.
    QVERIFY(Proof::keep(project,
                        {{.version = u"2"_s, .name = {}, .verdict = Verdict::Proved},
                         {.version = u"1"_s, .name = {}, .verdict = Verdict::Skipped}}));
    kept = Proof::kept(project);
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.value(u"1"_s).upAgain, Step::Failed);

    const auto changed = Proof::kept(projectIn(folder, "SELECT 2;"));
    QVERIFY(!changed.value(u"1"_s).current);
    QCOMPARE(changed.value(u"1"_s).up, Step::Held);
    // Another folder is another project.
    QVERIFY(Proof::kept(projectIn(Folder(), "SELECT 1;")).isEmpty());
}

void TestObservation::aVerdictHoldsWhileNothingThatItRestsOnChanges_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addColumn<bool>("first");
    QTest::addColumn<bool>("second");
    QTest::newRow("nothing") << QString() << true << true;
    QTest::newRow("its own script") << u"2"_s << true << false;
    QTest::newRow("a script before it") << u"1"_s << false << false;
    QTest::newRow("what the settings accept") << u"settings"_s << false << false;
}

void TestObservation::aVerdictHoldsWhileNothingThatItRestsOnChanges()
{
    QFETCH(const QString, changes);
    const Folder folder;
    Project::Project project = projectIn(folder, "SELECT 1;");
    const QDateTime at(QDate(2026, 2, 1), QTime(12, 0), QTimeZone::UTC);
    QVERIFY(
        Proof::keep(project,
                    {{.version = u"1"_s, .name = {}, .verdict = Verdict::DataLost, .server = u"SQLite 3"_s, .at = at},
                     {.version = u"2"_s, .name = {}, .verdict = Verdict::Proved, .server = u"SQLite 3"_s, .at = at}}));
    for (Project::Migration &migration : project.migrations) {
        if (migration.version == changes)
            migration.up = Project::Script{.file = u"x.sql"_s, .fileText = "SELECT 2;", .section = {0, 9}};
    }
    if (changes == u"settings"_s)
        project.settings.scratch.accept = {u"column-order"_s};
    const auto kept = Proof::keptVerdicts(project);
    QTEST(kept.contains(u"1"_s), "first");
    QTEST(kept.contains(u"2"_s), "second");
    QCOMPARE(Proof::kept(project).value(u"2"_s).current, kept.contains(u"2"_s)); // the linter is told the same
    if (kept.contains(u"1"_s)) {
        QCOMPARE(kept.value(u"1"_s).verdict, Verdict::DataLost);
        QCOMPARE(kept.value(u"1"_s).server, u"SQLite 3"_s);
        QCOMPARE(kept.value(u"1"_s).at, at);
    }
}

void TestObservation::everyVerdictIsFoundByItsName()
{
    for (int i = 0; i <= int(Verdict::Skipped); ++i)
        QCOMPARE(Proof::verdictOf(Proof::verdictName(Verdict(i))), Verdict(i));
    QVERIFY(!Proof::verdictOf(u"something-else"_s));
}

void TestObservation::aDamagedFileIsAsGoodAsNone()
{
    const Folder folder;
    const Project::Project project = projectIn(folder, "SELECT 1;");
    const QString file = QFileInfo(Engine::Journal::of(folder.path()).path()).dir().filePath(u"proofs.json"_s);
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    for (const QByteArray &content : {QByteArray("no json"), QByteArray("[1]"), QByteArray(R"({"1": "held"})")}) {
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
        damaged.close();
        QVERIFY(Proof::kept(project).isEmpty());
    }
    QVERIFY(Proof::keep(project, {{.version = u"1"_s, .name = {}, .verdict = Verdict::Proved}}));
    QCOMPARE(Proof::kept(project).size(), 1);
}

void TestObservation::driftIsToldOnceAnObject()
{
    Schema::Snapshot expected{.dialect = u"sqlite"_s, .serverVersion = {}};
    expected.tables = {{.schema = {}, .name = u"users"_s, .columns = {{.name = u"id"_s, .type = u"integer"_s}}}};
    Schema::Snapshot live = expected;
    QVERIFY(Proof::observedDrift(expected, live).isEmpty());
    live.tables[0].columns.append({.name = u"hotfix"_s, .type = u"integer"_s});
    live.tables[0].columns.append({.name = u"hotter"_s, .type = u"integer"_s});
    const QList<Lint::Drift> drift = Proof::observedDrift(expected, live);
    QCOMPARE(drift.size(), 1);
    QCOMPARE(drift.first().object, u"table users"_s);
    QVERIFY2(drift.first().what.contains(u"hotfix"_s) && drift.first().what.contains(u"hotter"_s),
             qPrintable(drift.first().what));
    live = expected;
    live.tables.clear();
    QVERIFY(Proof::observedDrift(expected, live).first().what.contains(u"gone"_s));
}

QTEST_GUILESS_MAIN(TestObservation)
#include "tst_observation.moc"
