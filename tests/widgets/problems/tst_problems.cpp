// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problems/problemfilter.h"
#include "widgets/problems/problemmodel.h"
#include "widgets/problems/problemspanel.h"
#include "widgets/problems/rulepage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::StringLiterals;

using Lint::Severity;

static Problem problem(const QString &rule, Severity severity, const QString &version, int line)
{
    return {.finding = {.rule = rule,
                        .severity = severity,
                        .file = u"migrations/"_s + version + u".up.sql"_s,
                        .version = version,
                        .message = rule + u" says so"_s},
            .begin = {.line = line}};
}

class TestProblems : public QObject
{
    Q_OBJECT

private slots:
    void theModelKeepsItsRules();
    void rowsThatStayKeepTheirSelection();
    void theGravestComesFirst();
    void theFilterLooksAtEverything();
    void enterGoesToThePlace();
    void doubleClickGoesToThePlace();
    void buttonsFollowTheSelection();
    void countsAreOfAllProblems();
    void anEmptyListSaysSo();
    void theRulesPageIsShown();
    void examplesSayWhetherTheRuleSpeaks();
};

void TestProblems::theModelKeepsItsRules()
{
    ProblemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Problem a = problem(u"a"_s, Severity::Info, u"1"_s, 0);
    const Problem b = problem(u"b"_s, Severity::Warning, u"1"_s, 4);
    const Problem c = problem(u"c"_s, Severity::Error, u"2"_s, 2);
    const QList<QList<Problem>> lists{{}, {a}, {a, b, c}, {a, c}, {b, c}, {a, b, b, c}, {a, b, b, c}, {c}, {}};
    for (const QList<Problem> &list : lists) {
        model.setProblems(list);
        QCOMPARE(model.rowCount(), int(list.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.at(row) == list[row]);
    }
    model.setProblems({b});
    QCOMPARE(model.index(0, ProblemModel::SeverityColumn).data().toString(), u"Warning"_s);
    QCOMPARE(model.index(0, ProblemModel::PlaceColumn).data().toString(), u"1.up.sql:5"_s);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"b says so"_s));
}

void TestProblems::rowsThatStayKeepTheirSelection()
{
    ProblemModel model;
    const Problem a = problem(u"a"_s, Severity::Info, u"1"_s, 0);
    const Problem c = problem(u"c"_s, Severity::Error, u"2"_s, 2);
    model.setProblems({a, c});
    const QPersistentModelIndex kept = model.index(1, 0);
    model.setProblems({a, problem(u"b"_s, Severity::Warning, u"1"_s, 3), c});
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 2);
}

static void fill(ProblemsPanel &panel)
{
    panel.setProblems({problem(u"index"_s, Severity::Warning, u"1"_s, 2),
                       problem(u"drop"_s, Severity::Error, u"2"_s, 0), problem(u"name"_s, Severity::Info, u"2"_s, 1)});
}

void TestProblems::theGravestComesFirst()
{
    ProblemsPanel panel;
    fill(panel);
    const auto *view = panel.findChild<QTreeView *>(u"problems"_s);
    QCOMPARE(view->model()->index(0, ProblemModel::RuleColumn).data().toString(), u"drop"_s);
    QCOMPARE(view->model()->index(2, ProblemModel::RuleColumn).data().toString(), u"name"_s);
}

void TestProblems::theFilterLooksAtEverything()
{
    ProblemsPanel panel;
    fill(panel);
    auto *filter = panel.findChild<QLineEdit *>(u"problemFilter"_s);
    const auto *view = panel.findChild<QTreeView *>(u"problems"_s);
    for (const auto &[words, rows] : {std::pair(u"DROP"_s, 1), std::pair(u"2.up.sql"_s, 2), std::pair(u"warning"_s, 1),
                                      std::pair(u"nobody"_s, 0), std::pair(u""_s, 3)}) {
        filter->setText(words);
        QCOMPARE(view->model()->rowCount(), rows);
    }
    panel.setCurrentVersion(u"2"_s);
    panel.findChild<QCheckBox *>(u"onlyThisMigration"_s)->setChecked(true);
    QCOMPARE(view->model()->rowCount(), 2);
    panel.setCurrentVersion(u"1"_s);
    QCOMPARE(view->model()->rowCount(), 1);
}

void TestProblems::enterGoesToThePlace()
{
    ProblemsPanel panel;
    fill(panel);
    auto *view = panel.findChild<QTreeView *>(u"problems"_s);
    QList<Problem> gone;
    connect(&panel, &ProblemsPanel::activated, this, [&gone](const Problem &problem) { gone.append(problem); });
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().finding.rule, u"index"_s);
}

void TestProblems::doubleClickGoesToThePlace()
{
    ProblemsPanel panel;
    panel.resize(900, 300);
    fill(panel);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *view = panel.findChild<QTreeView *>(u"problems"_s);
    QStringList gone;
    connect(&panel, &ProblemsPanel::activated, this,
            [&gone](const Problem &problem) { gone.append(problem.finding.rule); });
    const QPoint place = view->visualRect(view->model()->index(2, 0)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(gone, QStringList{u"name"_s});
}

void TestProblems::buttonsFollowTheSelection()
{
    ProblemsPanel panel;
    Problem fixable = problem(u"index"_s, Severity::Error, u"1"_s, 2);
    fixable.finding.fixes.append({.title = u"do"_s});
    panel.setProblems({fixable, problem(u"drop"_s, Severity::Warning, u"2"_s, 0)});
    auto *fix = panel.findChild<QPushButton *>(u"fixProblem"_s);
    auto *explain = panel.findChild<QPushButton *>(u"explainProblem"_s);
    auto *view = panel.findChild<QTreeView *>(u"problems"_s);
    QVERIFY(!fix->isEnabled());
    QVERIFY(!explain->isEnabled());
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(fix->isEnabled());
    QStringList asked;
    connect(&panel, &ProblemsPanel::explainRequested, this, [&asked](const QString &rule) { asked.append(rule); });
    view->setCurrentIndex(view->model()->index(1, 0));
    QVERIFY(!fix->isEnabled());
    explain->click();
    QCOMPARE(asked, QStringList{u"drop"_s});
}

void TestProblems::countsAreOfAllProblems()
{
    ProblemsPanel panel;
    QSignalSpy spy(&panel, &ProblemsPanel::countChanged);
    fill(panel);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first(), (QVariantList{1, 1, 1}));
    fill(panel); // the same again: nothing to tell
    QCOMPARE(spy.count(), 1);
}

void TestProblems::anEmptyListSaysSo()
{
    ProblemsPanel panel;
    auto *empty = panel.findChild<QLabel *>(u"noProblems"_s);
    QVERIFY(!empty->isHidden());
    QVERIFY(!empty->text().isEmpty());
    fill(panel);
    QVERIFY(empty->isHidden());
}

void TestProblems::theRulesPageIsShown()
{
    ProblemsPanel panel;
    auto *page = panel.findChild<QTextBrowser *>(u"rulePage"_s);
    QVERIFY(!page->isVisibleTo(&panel));
    panel.showPage(u"drop"_s, u"# Drop\n\nIt is gone."_s);
    QVERIFY(page->isVisibleTo(&panel));
    QVERIFY(page->toPlainText().contains(u"It is gone."_s));
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(!page->isVisibleTo(&panel));
}

void TestProblems::examplesSayWhetherTheRuleSpeaks()
{
    const QString page = RulePage::readable(
        u"# r\n\n```sql flagged\nDROP TABLE t;\n```\n\n```sql accepted version=18 schema=\"CREATE TABLE a (b int)\"\n"
        "SELECT 1;\n```\n\n```\nplain\n```\n"_s);
    QVERIFY(page.contains(u"**✗ Found**\n\n```sql\nDROP TABLE t;\n```"_s));
    QVERIFY(page.contains(
        u"**✓ Nothing found** (`version=18`, `schema=\"CREATE TABLE a (b int)\"`)\n\n```sql\nSELECT 1;"_s));
    QVERIFY(page.contains(u"\n```\nplain\n```\n"_s));
}

QTEST_MAIN(TestProblems)
#include "tst_problems.moc"
