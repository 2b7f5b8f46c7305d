// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/textmap.h"
#include "tests/widgets/editor/twoscripts.h"
#include "widgets/editor/findingcard.h"
#include "widgets/editor/findingmarks.h"
#include "widgets/editor/fixpopup.h"
#include "widgets/editor/scripteditor.h"
#include "widgets/editor/suppression.h"

#include <KMessageWidget>
#include <KTextEditor/Document>
#include <KTextEditor/View>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

static const QByteArray upText = "SELECT 1;\n\n    CREATE INDEX i\n        ON orders (größe); DROP TABLE t;\n";
static const QByteArray downText = "DROP INDEX i;\n";

/// What can be done about a finding where it stands: by pointer and by keyboard.
class TestFindings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aSuppressionStandsAboveItsStatement_data();
    void aSuppressionStandsAboveItsStatement();
    void suppressingAsksForAReason();
    void suppressingIsTakenBackByOneUndo();
    void theCardTellsEverything();
    void theCardsButtonsLeadOn();
    void nothingInTheCardIsCut_data();
    void nothingInTheCardIsCut();
    void theGravestIsToldFirst();
    void theCardGoesWithThePointer();
    void stepsGoFromFindingToFinding();
    void whereNothingIsFoundThatIsSaid();
    void aFixOverBothScriptsIsUndoneAtOnce();
    void aFixOfOtherFilesIsHandedOn();
    void fixesWaitForTheTextToBeChecked();

private:
    QList<Lint::Finding> findings() const;
    QList<StatementNote> notes() const;
    std::unique_ptr<MigrationEditor> open(bool shown = true);
    static QString message(const MigrationEditor &editor);

    std::unique_ptr<TwoScripts> m_scripts;
};

void TestFindings::initTestCase()
{
    TwoScripts::setUpProgram();
}

void TestFindings::init()
{
    m_scripts = std::make_unique<TwoScripts>(upText, downText);
}

static Sql::Range rangeOf(const QByteArray &text, const QByteArray &part)
{
    const qsizetype begin = text.indexOf(part);
    return {begin, begin + part.size()};
}

QList<Lint::Finding> TestFindings::findings() const
{
    const Sql::Range index = rangeOf(upText, "CREATE INDEX i");
    const qsizetype drop = downText.indexOf(" i;");
    const Lint::Fix fix{.title = u"Build it concurrently"_s,
                        .edits = {{.file = upFile, .range = {index.end - 2, index.end - 2}, .text = " CONCURRENTLY"},
                                  {.file = downFile, .range = {drop, drop}, .text = " CONCURRENTLY"}}};
    return {{.rule = u"create-index-not-concurrent"_s,
             .severity = Lint::Severity::Error,
             .file = upFile,
             .version = u"1"_s,
             .range = index,
             .message = u"Writers of <orders> wait."_s,
             .help = u"Write CONCURRENTLY."_s,
             .fixes = {fix}},
            {.rule = u"drop-table"_s, .file = upFile, .version = u"1"_s, .range = rangeOf(upText, "DROP TABLE t")},
            {.rule = u"drop-index-not-concurrent"_s,
             .severity = Lint::Severity::Info,
             .file = downFile,
             .version = u"1"_s,
             .direction = Project::Direction::Down,
             .range = {0, 12}}};
}

QList<StatementNote> TestFindings::notes() const
{
    StatementNote index{.file = upFile, .range = rangeOf(upText, "CREATE INDEX i\n        ON orders (größe)")};
    index.forecast.locks = {{.mode = u"SHARE"_s, .object = u"public.orders"_s}};
    index.forecast.scans = {u"public.orders"_s};
    index.forecast.blocksWrites = true;
    return {{.file = upFile, .range = rangeOf(upText, "SELECT 1")},
            index,
            {.file = upFile, .range = rangeOf(upText, "DROP TABLE t")},
            {.file = downFile, .direction = Project::Direction::Down, .range = {0, 12}}};
}

std::unique_ptr<MigrationEditor> TestFindings::open(bool shown)
{
    auto editor = m_scripts->open();
    editor->resize(900, 500);
    if (shown) {
        editor->show();
        if (!QTest::qWaitForWindowExposed(editor.get()))
            qWarning("The editor is not shown.");
    }
    editor->showReport(editor->revision(), findings(), notes());
    return editor;
}

// What a passive message beneath the text says; empty: there is none.
QString TestFindings::message(const MigrationEditor &editor)
{
    for (const KMessageWidget *bar : editor.findChildren<KMessageWidget *>()) {
        if (bar->isVisible())
            return bar->text();
    }
    return {};
}

void TestFindings::aSuppressionStandsAboveItsStatement_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QList<Sql::Range>>("statements");
    QTest::addColumn<QByteArray>("after");
    const QByteArray two = "SELECT 1;\n  DROP TABLE t;\n";
    QTest::newRow("first line") << QByteArray("DROP TABLE t;\n") << QByteArray("DROP") << QList<Sql::Range>{{0, 12}}
                                << QByteArray("-- switchback:ignore r why\nDROP TABLE t;\n");
    QTest::newRow("indented") << two << QByteArray("DROP") << QList<Sql::Range>{{0, 8}, {12, 24}}
                              << QByteArray("SELECT 1;\n  -- switchback:ignore r why\n  DROP TABLE t;\n");
    QTest::newRow("in the middle of its statement")
        << two << QByteArray("TABLE") << QList<Sql::Range>{{0, 8}, {12, 24}}
        << QByteArray("SELECT 1;\n  -- switchback:ignore r why\n  DROP TABLE t;\n");
    QTest::newRow("behind another on its line")
        << QByteArray("SELECT 1; DROP TABLE t;\n") << QByteArray("DROP") << QList<Sql::Range>{{0, 8}, {10, 22}}
        << QByteArray("SELECT 1; \n-- switchback:ignore r why\nDROP TABLE t;\n");
    QTest::newRow("about the whole file") << QByteArray("DROP TABLE t;\n") << QByteArray("DROP") << QList<Sql::Range>()
                                          << QByteArray("-- switchback:ignore-file r why\nDROP TABLE t;\n");
    QTest::newRow("beneath what a tool reads")
        << QByteArray("-- migrate:up\nDROP TABLE t;\n") << QByteArray("-- mig") << QList<Sql::Range>()
        << QByteArray("-- migrate:up\n-- switchback:ignore-file r why\nDROP TABLE t;\n");
}

void TestFindings::aSuppressionStandsAboveItsStatement()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, found);
    QFETCH(const QList<Sql::Range>, statements);
    QFETCH(const QByteArray, after);
    const Lint::Fix fix = Suppression::fix({.rule = u"r"_s, .file = u"f"_s, .range = rangeOf(text, found)}, text,
                                           statements, u" why\n"_s);
    QCOMPARE(fix.edits.size(), 1);
    QByteArray changed = text;
    const Lint::Edit &edit = fix.edits.first();
    changed.replace(edit.range.begin, edit.range.length(), edit.text);
    QCOMPARE(changed, after);
}

void TestFindings::suppressingAsksForAReason()
{
    const auto editor = open();
    ScriptEditor *up = editor->scripts().first();
    up->view()->setCursorPosition({2, 8});
    editor->offerFixes();
    auto *popup = up->findChild<FixPopup *>();
    QVERIFY(popup);
    auto *list = popup->findChild<QListWidget *>(u"fixes"_s);
    QCOMPARE(list->count(), 3); // fix, explain, suppress
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    const auto *preview = popup->findChild<QTextBrowser *>(u"fixPreview"_s);
    QVERIFY(preview->toPlainText().contains(u"switchback:ignore create-index-not-concurrent"_s));
    QTest::keyClick(list, Qt::Key_Return);
    auto *reason = popup->findChild<QLineEdit *>(u"suppressionReason"_s);
    QVERIFY(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(up->text(), upText); // nothing without a reason
    QTest::keyClick(reason, Qt::Key_Escape);
    QVERIFY(list->isVisible()); // back to the list
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClicks(reason, u"twelve rows"_s);
    QVERIFY(preview->toPlainText().contains(u"twelve rows"_s));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(up->document()->line(2), u"    -- switchback:ignore create-index-not-concurrent twelve rows"_s);
    QCOMPARE(up->document()->line(3), u"    CREATE INDEX i"_s);
}

void TestFindings::suppressingIsTakenBackByOneUndo()
{
    const auto editor = open();
    ScriptEditor *up = editor->scripts().first();
    up->view()->setCursorPosition({3, 30}); // the second statement of its line
    editor->offerSuppression();
    auto *reason = up->findChild<QLineEdit *>(u"suppressionReason"_s);
    QVERIFY(reason && reason->isVisible());
    QTest::keyClicks(reason, u"nobody reads it"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(up->document()->line(4), u"-- switchback:ignore drop-table nobody reads it"_s);
    up->undo();
    QCOMPARE(up->text(), upText);
}

void TestFindings::theCardTellsEverything()
{
    const auto editor = open();
    ScriptEditor *up = editor->scripts().first();
    up->view()->setCursorPosition({2, 8});
    up->showFinding();
    const auto *card = up->findChild<FindingCard *>();
    QVERIFY(card);
    QVERIFY(card->findChild<QLabel *>(u"cardRule"_s)->text().contains(u"create-index-not-concurrent"_s));
    QCOMPARE(card->findChild<QLabel *>(u"cardMessage"_s)->text(), u"Writers of &lt;orders&gt; wait."_s);
    QVERIFY(card->findChild<QLabel *>(u"cardHelp"_s)->text().contains(u"CONCURRENTLY"_s));
    // What the whole statement costs, which ends on the next line.
    QVERIFY(card->findChild<QLabel *>(u"cardCost"_s)->text().contains(u"blocks writes"_s));
    QVERIFY(card->findChild<QPushButton *>(u"cardFix"_s)->hasFocus());
}

void TestFindings::theCardsButtonsLeadOn()
{
    const auto editor = open();
    QSignalSpy explained(editor.get(), &MigrationEditor::explainRequested);
    ScriptEditor *up = editor->scripts().first();
    up->view()->setCursorPosition({2, 8});
    const auto press = [up](const QString &button) {
        up->showFinding();
        QTest::keyClick(up->findChild<FindingCard *>()->findChild<QPushButton *>(button), Qt::Key_Space);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    press(u"cardExplain"_s);
    QCOMPARE(explained.size(), 1);
    up->showFinding();
    emit up->findChild<QLabel *>(u"cardRule"_s)->linkActivated(u"create-index-not-concurrent"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(explained.size(), 2);
    QCOMPARE(explained.last().first().toString(), u"create-index-not-concurrent"_s);
    press(u"cardFix"_s);
    auto *list = up->findChild<QListWidget *>(u"fixes"_s);
    QVERIFY(list && list->isVisible()); // the edit is shown before it is made
    QCOMPARE(up->text(), upText);
    list->window()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(u"cardSuppress"_s);
    QVERIFY(up->findChild<QLineEdit *>(u"suppressionReason"_s)->isVisible());
}

void TestFindings::nothingInTheCardIsCut_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("one long fix") << QStringList{u"Add it now, and check the rows in a new migration of its own"_s};
    QTest::newRow("two long fixes") << QStringList{u"Add DEFAULT ''"_s, u"Leave it nullable for now, fill it later"_s};
    QTest::newRow("short ones") << QStringList{u"Add it"_s, u"Drop it"_s, u"Both"_s};
}

void TestFindings::nothingInTheCardIsCut()
{
    QFETCH(const QStringList, titles);
    Lint::Finding finding = findings().first();
    finding.fixes.clear();
    for (const QString &title : titles)
        finding.fixes.append({.title = title});
    auto *card = new FindingCard({finding}, {}, true, FindingCard::By::Keyboard, nullptr);
    card->openAt({100, 100, 40, 20});
    const auto buttons = card->findChildren<QPushButton *>();
    QVERIFY(buttons.size() >= 3);
    for (const QPushButton *button : buttons)
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    card->close();
}

void TestFindings::theGravestIsToldFirst()
{
    const auto editor = open();
    Lint::Finding note = findings().first();
    note.severity = Lint::Severity::Info;
    note.rule = u"a-note"_s;
    Lint::Finding error = note;
    error.severity = Lint::Severity::Error;
    error.rule = u"an-error"_s;
    editor->showReport(editor->revision(), {note, error}, notes());
    ScriptEditor *up = editor->scripts().first();
    const auto here = up->marks()->at(up->marks()->all().front().range->start().toCursor());
    QCOMPARE(here.size(), 2);
    QCOMPARE(here.first()->rule, u"an-error"_s);
}

void TestFindings::theCardGoesWithThePointer()
{
    const auto editor = open();
    ScriptEditor *up = editor->scripts().first();
    auto *card = new FindingCard({findings().first()}, {}, true, FindingCard::By::Pointer, up);
    const QPointer<FindingCard> alive(card);
    const QPoint corner = up->mapToGlobal(QPoint(40, 60));
    card->openAt({corner, QSize(40, 20)});
    QVERIFY(card->isVisible());
    const auto moveTo = [&](const QPoint &place) {
        QMouseEvent event(QEvent::MouseMove, up->view()->mapFromGlobal(QPointF(place)), QPointF(place), Qt::NoButton,
                          Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(up->view(), &event);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    moveTo(corner + QPoint(5, 5));
    QVERIFY(alive);
    moveTo(alive->geometry().center());
    QVERIFY(alive); // its buttons can be reached
    moveTo(alive->geometry().bottomRight() + QPoint(60, 60));
    QVERIFY(!alive);
}

void TestFindings::stepsGoFromFindingToFinding()
{
    const auto editor = open();
    ScriptEditor *up = editor->scripts().first();
    ScriptEditor *down = editor->scripts().last();
    const auto step = [&editor](int by) {
        editor->stepFinding(by);
        for (FindingCard *card : editor->findChildren<FindingCard *>())
            card->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    up->view()->setFocus();
    up->view()->setCursorPosition({0, 0});
    step(1);
    QCOMPARE(up->view()->cursorPosition(), KTextEditor::Cursor(2, 4));
    step(1);
    QCOMPARE(up->view()->cursorPosition(), KTextEditor::Cursor(3, 27));
    down->view()->setCursorPosition({0, 5});
    step(1); // into the other script
    QTRY_COMPARE(editor->activeView(), down->view());
    QCOMPARE(down->view()->cursorPosition(), KTextEditor::Cursor(0, 0));
    step(-1);
    QTRY_COMPARE(editor->activeView(), up->view());
    QCOMPARE(up->view()->cursorPosition(), KTextEditor::Cursor(3, 27));
}

void TestFindings::whereNothingIsFoundThatIsSaid()
{
    const auto editor = open();
    ScriptEditor *up = editor->scripts().first();
    up->view()->setCursorPosition({0, 3});
    editor->offerFixes();
    QVERIFY(!up->findChild<FixPopup *>());
    QTRY_VERIFY(message(*editor).contains(u"no finding here"_s));
    QVERIFY(editor->ruleHere().isEmpty());
    editor->offerSuppression();
    QVERIFY(!up->findChild<FixPopup *>());
    editor->showReport(editor->revision(), {}, notes());
    editor->stepFinding(1);
    QTRY_VERIFY(message(*editor).contains(u"no finding in this migration"_s));
}

void TestFindings::aFixOverBothScriptsIsUndoneAtOnce()
{
    const auto editor = open();
    editor->scripts().first()->view()->setFocus();
    editor->apply(findings().first().fixes.first());
    QVERIFY(editor->scripts().first()->text().contains("CONCURRENTLY"));
    QVERIFY(editor->scripts().last()->text().contains("CONCURRENTLY"));
    QTRY_VERIFY(message(*editor).contains(u"Both scripts were changed"_s));
    for (KMessageWidget *bar : editor->findChildren<KMessageWidget *>()) {
        if (bar->isVisible())
            bar->actions().first()->trigger();
    }
    QCOMPARE(editor->scripts().first()->text(), upText);
    QCOMPARE(editor->scripts().last()->text(), downText);
}

void TestFindings::aFixOfOtherFilesIsHandedOn()
{
    const auto editor = open(false);
    QSignalSpy wanted(editor.get(), &MigrationEditor::filesWanted);
    Lint::Fix fix = findings().first().fixes.first();
    fix.edits.append({.file = u"2_y.up.sql"_s, .text = "x"});
    emit editor->scripts().first()->fixChosen(fix);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(editor->scripts().first()->text(), upText); // all of it or nothing
}

void TestFindings::fixesWaitForTheTextToBeChecked()
{
    const auto editor = open();
    ScriptEditor *up = editor->scripts().first();
    up->document()->insertText({0, 0}, u"-- new\n"_s);
    up->view()->setCursorPosition({3, 8});
    editor->offerFixes();
    QVERIFY(!up->findChild<FixPopup *>()); // its edits are of another text
    QList<Lint::Finding> moved = findings();
    moved[0].range = moved[0].range.shifted(7);
    moved[0].fixes[0].edits[0].range = moved[0].fixes[0].edits[0].range.shifted(7);
    editor->showReport(editor->revision(), {moved.first()}, {});
    QVERIFY(up->findChild<FixPopup *>());
    QTest::keyClick(up->findChild<QListWidget *>(u"fixes"_s), Qt::Key_Return);
    QCOMPARE(up->document()->line(3), u"    CREATE INDEX CONCURRENTLY i"_s);
}

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
