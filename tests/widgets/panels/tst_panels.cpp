// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proof/proofpanel.h"
#include "widgets/run/runpanel.h"
#include "widgets/schema/schemapanel.h"
#include "widgets/timeline/laneheader.h"
#include "widgets/timeline/timelinemodel.h"
#include "widgets/timeline/timelinepanel.h"

#include <KLocalizedString>
#include <KMessageWidget>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

using Engine::State;

/// The docked panels: values in, wishes out.
class TestPanels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTimelineHasALaneForEachTarget();
    void twoRowsAskForAComparison();
    void chosenRowsStayChosenWhileTheyAreToldAnew();
    void theChoiceLeavesWhatNeedsALook();
    void changesAreMarkedInTheTree();
    void noButtonShowsTwoChosenVersions();
    void theProofLeadsToItsDifferences();
    void whatWasNotTriedDidNotFail();
    void aKeptProofSaysWhatItIs();
    void aFailureLeadsToItsStatement_data();
    void aFailureLeadsToItsStatement();
    void aStoppedRunIsNoFailure();
};

void TestPanels::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    KLocalizedString::setApplicationDomain("switchback-workbench");
    QLocale::setDefault(QLocale::c());
}

static Engine::MigrationState state(const QString &version, State state)
{
    return {.version = version, .name = u"m"_s + version, .state = state};
}

static const QList<TimelineLane> lanes{
    {.name = u"dev"_s}, {.name = u"live"_s, .kind = Project::TargetKind::Production, .problem = u"no server"_s}};

static QList<TimelineRow> rows()
{
    QList<TimelineRow> all;
    for (int i = 1; i <= 4; ++i) {
        const QString version = QString::number(i);
        all.append({.version = version,
                    .name = u"m"_s + version,
                    .states = {state(version, i < 4 ? State::Applied : State::Pending), std::nullopt}});
    }
    all[1].warnings = 2;
    return all;
}

void TestPanels::theTimelineHasALaneForEachTarget()
{
    TimelinePanel panel;
    panel.setRows(lanes, rows());
    const auto *header = panel.findChild<LaneHeader *>();
    QVERIFY2(header->accessibleName().contains(u"dev"_s) && header->accessibleName().contains(u"live: no server"_s),
             qPrintable(header->accessibleName()));
    const auto *list = panel.findChild<QListView *>(u"timeline"_s);
    QCOMPARE(list->model()->rowCount(), 4);
    const QModelIndex newest = list->model()->index(0, 0);
    QCOMPARE(newest.data().toString(), u"m4"_s); // newest first
    const QString spoken = newest.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"pending on dev"_s) && spoken.contains(u"not known on live"_s), qPrintable(spoken));
    QVERIFY(panel.findChild<QLabel *>(u"timelineCount"_s)->text().contains(u"4"_s));
}

void TestPanels::twoRowsAskForAComparison()
{
    TimelinePanel panel;
    panel.setRows(lanes, rows());
    panel.show();
    const QSignalSpy selected(&panel, &TimelinePanel::selected);
    const QSignalSpy compared(&panel, &TimelinePanel::comparisonRequested);
    auto *list = panel.findChild<QListView *>(u"timeline"_s);
    panel.setCurrent(u"3"_s);
    QCOMPARE(selected.size(), 0); // whoever sets it knows
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.last().at(0).toString(), u"2"_s);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier); // by keyboard
    QCOMPARE(compared.size(), 1);
    QCOMPARE(compared.last().at(0).toString(), u"1"_s); // the older one first, whichever was chosen first
    QCOMPARE(compared.last().at(1).toString(), u"2"_s);
}

void TestPanels::chosenRowsStayChosenWhileTheyAreToldAnew()
{
    TimelinePanel panel;
    panel.setRows(lanes, rows());
    const auto *list = panel.findChild<QListView *>(u"timeline"_s);
    panel.setCurrent(u"4"_s);
    list->selectionModel()->setCurrentIndex(list->model()->index(2, 0), QItemSelectionModel::Select);
    QCOMPARE(list->selectionModel()->selectedIndexes().size(), 2);
    QList<TimelineRow> now = rows();
    now[0].errors = 1;
    panel.setRows(lanes, now);
    panel.setCurrent(u"4"_s); // as the window does then
    QCOMPARE(list->selectionModel()->selectedIndexes().size(), 2);
    panel.setCurrent(u"1"_s);
    QCOMPARE(list->selectionModel()->selectedIndexes().size(), 1);
}

void TestPanels::theChoiceLeavesWhatNeedsALook()
{
    TimelinePanel panel;
    panel.setRows(lanes, rows());
    const auto *list = panel.findChild<QListView *>(u"timeline"_s);
    auto *choice = panel.findChild<QComboBox *>(u"timelineChoice"_s);
    choice->setCurrentText(u"Pending somewhere"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"m4"_s);
    choice->setCurrentText(u"Need a look"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"m2"_s);
}

static std::shared_ptr<const Schema::Snapshot> schema(const QStringList &columns)
{
    Schema::Table users{.schema = {}, .name = u"users"_s};
    for (const QString &column : columns)
        users.columns.append({.name = column, .type = u"TEXT"_s});
    Schema::Snapshot snapshot{.dialect = u"sqlite"_s, .serverVersion = {}};
    snapshot.tables = {users, {.schema = {}, .name = u"orders"_s, .columns = {{.name = u"id"_s, .type = u"TEXT"_s}}}};
    return std::make_shared<const Schema::Snapshot>(snapshot);
}

void TestPanels::changesAreMarkedInTheTree()
{
    SchemaPanel panel;
    panel.show({.before = schema({u"id"_s, u"gone"_s}),
                .after = schema({u"id"_s, u"new"_s}),
                .beforeTitle = u"before"_s,
                .afterTitle = u"after up"_s});
    const auto *tree = panel.findChild<QTreeView *>(u"schemaTree"_s);
    const QAbstractItemModel *model = tree->model();
    QCOMPARE(model->rowCount(), 1); // what did not change is left out while something did
    const QModelIndex users = model->index(0, 0);
    QCOMPARE(model->index(0, 1).data().toString(), u"~"_s); // a sign, not colour alone
    QStringList parts;
    for (int row = 0; row < model->rowCount(users); ++row)
        parts.append(model->index(row, 1, users).data().toString()
                     + model->index(row, 0, users).data().toString().section(u' ', 0, 0));
    QCOMPARE(parts, (QStringList{u"+new"_s, u"−gone"_s}));
    QVERIFY(panel.findChild<QPlainTextEdit *>(u"ddlBefore"_s)->toPlainText().contains(u"gone"_s));
    QVERIFY(panel.findChild<QPlainTextEdit *>(u"ddlAfter"_s)->toPlainText().contains(u"new"_s));
    panel.findChild<QCheckBox *>(u"changedOnly"_s)->click();
    QCOMPARE(model->rowCount(), 2);
    panel.show({.before = schema({u"id"_s}), .after = schema({u"id"_s})});
    QCOMPARE(panel.findChild<QLabel *>(u"schemaMessage"_s)->text(), u"No difference."_s);
}

void TestPanels::noButtonShowsTwoChosenVersions()
{
    SchemaPanel panel;
    const QSignalSpy chosen(&panel, &SchemaPanel::comparisonChosen);
    const auto checked = [&panel] {
        int count = 0;
        for (const QString &name : {u"compareUp"_s, u"compareDown"_s, u"compareDrift"_s})
            count += panel.findChild<QAbstractButton *>(name)->isChecked();
        return count;
    };
    QCOMPARE(checked(), 1);
    panel.choose(SchemaPanel::Comparison::Versions);
    QCOMPARE(checked(), 0);
    QCOMPARE(panel.chosen(), SchemaPanel::Comparison::Versions);
    QCOMPARE(chosen.size(), 0);
    panel.findChild<QAbstractButton *>(u"compareUp"_s)->click(); // and back, though it was the last one pressed
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(panel.chosen(), SchemaPanel::Comparison::Up);
    QCOMPARE(checked(), 1);
}

static Proof::Proof lostData()
{
    Proof::Proof proof{.version = u"1"_s, .name = u"drop_note"_s, .verdict = Proof::Verdict::DataLost};
    proof.lost = {{.table = u"orders"_s, .column = u"note"_s, .rows = 200}};
    proof.differences = {{.object = u"table"_s, .name = u"orders"_s, .path = u"columns.note.position"_s}};
    proof.checklist = {{.item = u"name"_s,
                        .title = u"descriptive, ordered name"_s,
                        .check = Proof::Check::Passed,
                        .evidence = u"1_drop_note"_s,
                        .rule = u"migration-name-not-descriptive"_s},
                       {.item = u"data"_s,
                        .title = u"down kept the rows"_s,
                        .check = Proof::Check::Failed,
                        .evidence = u"200 lost"_s}};
    proof.server = u"SQLite 3"_s;
    proof.at = QDateTime::currentDateTime();
    return proof;
}

void TestPanels::theProofLeadsToItsDifferences()
{
    ProofPanel panel;
    panel.show(lostData());
    QVERIFY(panel.findChild<QLabel *>(u"verdict"_s)->text().startsWith(u"✗"_s));
    const QSignalSpy differences(&panel, &ProofPanel::differenceActivated);
    const QSignalSpy rules(&panel, &ProofPanel::ruleActivated);
    auto *details = panel.findChild<QTreeWidget *>(u"proofDetails"_s);
    QVERIFY(details->topLevelItemCount() >= 2);
    QCOMPARE(details->topLevelItem(0)->text(0), u"Lost"_s); // what the verdict is about comes first
    emit details->itemActivated(details->topLevelItem(0)->child(0), 0);
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.last().at(1).toString(), u"orders"_s);
    auto *checklist = panel.findChild<QTreeWidget *>(u"proofChecklist"_s);
    QCOMPARE(checklist->topLevelItemCount(), 2);
    QVERIFY(checklist->topLevelItem(0)->text(0).startsWith(u"✓"_s));
    QVERIFY(checklist->topLevelItem(1)->text(0).startsWith(u"✗"_s));
    emit checklist->itemActivated(checklist->topLevelItem(0), 0);
    QCOMPARE(rules.last().at(0).toString(), u"migration-name-not-descriptive"_s);
    panel.findChild<QPushButton *>(u"copyProof"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"down kept the rows"_s));
}

void TestPanels::whatWasNotTriedDidNotFail()
{
    ProofPanel panel;
    const auto *steps = panel.findChild<QWidget *>(u"proofSteps"_s);
    QVERIFY(steps);
    Proof::Proof proof{.version = u"1"_s, .name = u"drop_note"_s, .verdict = Proof::Verdict::Skipped};
    panel.show(proof);
    QVERIFY2(!steps->accessibleDescription().contains(u"failed"_s), qPrintable(steps->accessibleDescription()));
    QVERIFY(panel.findChild<QLabel *>(u"verdict"_s)->text().contains(u"Not run."_s));
    proof.verdict = Proof::Verdict::UpFailed;
    panel.show(proof);
    QVERIFY2(steps->accessibleDescription().contains(u"up failed"_s), qPrintable(steps->accessibleDescription()));
    // It ran, and what it made cannot all be compared.
    proof.verdict = Proof::Verdict::Skipped;
    proof.trace = {{.statement = 1}};
    panel.show(proof);
    QVERIFY(panel.findChild<QLabel *>(u"verdict"_s)->text().contains(u"Not proved."_s));
}

void TestPanels::aKeptProofSaysWhatItIs()
{
    ProofPanel panel;
    const QSignalSpy wanted(&panel, &ProofPanel::proofRequested);
    const auto *words = panel.findChild<QLabel *>(u"proofEmpty"_s);
    auto *prove = panel.findChild<QPushButton *>(u"proveNow"_s);
    panel.showKept(u"✓ proved"_s, Look::Tone::Good, u"On SQLite 3, yesterday"_s);
    QVERIFY(words->text().startsWith(u"✓ proved\nOn SQLite 3, yesterday"_s));
    QCOMPARE(prove->text(), u"Prove again"_s);
    prove->click();
    QCOMPARE(wanted.size(), 1);
    panel.showNone(u"2_other"_s);
    QVERIFY(!words->text().contains(u"proved\n"_s));
    QCOMPARE(prove->text(), u"Prove it"_s);
    QCOMPARE(words->palette().color(QPalette::WindowText), panel.palette().color(QPalette::WindowText));
}

static Engine::Plan plan()
{
    Project::Migration migration{.version = u"1"_s, .name = u"add"_s};
    migration.up = Project::Script{.file = u"m/1_add.up.sql"_s};
    Engine::Step step{.migration = migration};
    step.statements = {{.sql = {.text = "SELECT 1"}, .line = 1}, {.sql = {.text = "SELECT nowhere"}, .line = 7}};
    return {.target = u"dev"_s, .steps = {step}};
}

static Engine::Summary failed(Error::Kind kind)
{
    return {.steps = {{.version = u"1"_s, .outcome = u"failed"_s}},
            .failure = Engine::RunFailure{.version = u"1"_s,
                                          .statement = 2,
                                          .line = 7,
                                          .column = 3,
                                          .file = u"m/1_add.up.sql"_s,
                                          .error = {.message = u"no such <column>"_s, .kind = kind},
                                          .left = u"rolled back"_s}};
}

void TestPanels::aFailureLeadsToItsStatement_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("the link in the message") << u"link"_s;
    QTest::newRow("its button") << u"button"_s;
    QTest::newRow("the statement, by Enter") << u"row"_s;
}

void TestPanels::aFailureLeadsToItsStatement()
{
    QFETCH(const QString, how);
    RunPanel panel;
    panel.resize(900, 300);
    panel.show();
    panel.begin(plan());
    panel.apply(Engine::StepStarted{.step = 0});
    panel.apply(Engine::StatementStarted{.step = 0, .statement = 1});
    panel.apply(Engine::StatementFinished{.step = 0, .statement = 1});
    panel.apply(Engine::StatementStarted{.step = 0, .statement = 2});
    panel.end(failed(Error::Kind::Failed));
    auto *message = panel.findChild<KMessageWidget *>(u"runMessage"_s);
    QVERIFY2(message->text().contains(u"no such &lt;column&gt;"_s), qPrintable(message->text())); // words, not markup
    QVERIFY(message->text().contains(u"Now: rolled back"_s));
    QVERIFY(!message->wordWrap()); // it fits beside its button
    QVERIFY(panel.findChild<QLabel *>(u"runTitle"_s)->text().startsWith(u"Failed"_s));
    const QSignalSpy places(&panel, &RunPanel::placeActivated);
    auto *view = panel.findChild<QTreeView *>(u"runView"_s);
    if (how == u"link"_s)
        emit message->linkActivated(u"place"_s);
    else if (how == u"button"_s)
        message->actions().first()->trigger();
    else
        emit view->activated(view->model()->index(1, 0, view->model()->index(0, 0)));
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.last().at(0).toString(), u"m/1_add.up.sql"_s);
    QCOMPARE(places.last().at(1).toInt(), 7);
}

void TestPanels::aStoppedRunIsNoFailure()
{
    RunPanel panel;
    panel.begin(plan());
    panel.end(failed(Error::Kind::Cancelled));
    QVERIFY(panel.findChild<QLabel *>(u"runTitle"_s)->text().startsWith(u"Stopped"_s));
    QCOMPARE(panel.findChild<KMessageWidget *>(u"runMessage"_s)->messageType(), KMessageWidget::Warning);
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
