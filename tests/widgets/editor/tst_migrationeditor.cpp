// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/textmap.h"
#include "tests/widgets/editor/twoscripts.h"
#include "widgets/editor/findingmarks.h"
#include "widgets/editor/fixpopup.h"
#include "widgets/editor/forecastnotes.h"
#include "widgets/editor/scripteditor.h"
#include "widgets/look.h"

#include <KSyntaxHighlighting/Theme>
#include <KTextEditor/Document>
#include <KTextEditor/View>

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

// Bytes, code points and UTF-16 units all differ before the name that is found.
static const QByteArray upText = "-- naïve 😀 größe\nSELECT 'ä😀'; CREATE INDEX i ON orders (größe);\nSELECT 2;\n";

class TestMigrationEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void marksStandAtTheExactRange();
    void marksFollowTheTextWhileItIsEdited();
    void theGravestFindingMarksTheLine();
    void aFixIsTakenBackByOneUndo();
    void theListOfFixesShowsTheEditBeforeItIsMade();
    void aStaleReportIsNotShown();
    void typingAsksForAReportAfterAFrame();
    void notesStandAfterTheStatement();
    void aNoteIsNeverCut();
    void goingToAFindingSelectsNothing();
    void aSelectionCanBeRead();
    void theStripAboveGivesWayInWholeWords();
    void aLockedMigrationRefusesEdits();
    void oneFileWithBothDirectionsHasOneEditor();

private:
    Lint::Finding indexFinding() const;
    std::unique_ptr<MigrationEditor> open();

    std::unique_ptr<TwoScripts> m_scripts;
};

void TestMigrationEditor::initTestCase()
{
    TwoScripts::setUpProgram();
}

void TestMigrationEditor::init()
{
    m_scripts = std::make_unique<TwoScripts>(upText, "DROP INDEX i;\n");
}

Lint::Finding TestMigrationEditor::indexFinding() const
{
    const qsizetype begin = upText.indexOf("CREATE INDEX");
    const qsizetype word = upText.indexOf("INDEX", begin);
    Lint::Finding finding{.rule = u"create-index-not-concurrent"_s,
                          .file = upFile,
                          .version = u"1"_s,
                          .range = {begin, upText.indexOf(';', begin)},
                          .message = u"Writers of orders wait."_s};
    finding.fixes.append({.title = u"Build it concurrently"_s,
                          .edits = {{.file = upFile, .range = {word + 5, word + 5}, .text = " CONCURRENTLY"},
                                    {.file = upFile, .range = {0, 0}, .text = "-- größer\n"},
                                    {.file = downFile, .range = {10, 10}, .text = " CONCURRENTLY"}}});
    return finding;
}

std::unique_ptr<MigrationEditor> TestMigrationEditor::open()
{
    return m_scripts->open();
}

void TestMigrationEditor::marksStandAtTheExactRange()
{
    const auto editor = open();
    QVERIFY(editor->showReport(editor->revision(), {indexFinding()}, {}));
    const ScriptEditor *up = editor->scripts().first();
    QCOMPARE(up->marks()->all().size(), size_t(1));
    const KTextEditor::Range range = up->marks()->all().front().range->toRange();
    QCOMPARE(up->document()->text(range), u"CREATE INDEX i ON orders (größe)"_s);
    QCOMPARE(range.start().line(), 1);
    QVERIFY(up->document()->mark(1) & FindingMarks::markType(Lint::Severity::Warning));
    QCOMPARE(up->marks()->all().front().range->attribute()->underlineStyle(), QTextCharFormat::SpellCheckUnderline);
    // The other editor shows none of it.
    QVERIFY(editor->scripts().last()->marks()->all().empty());
}

void TestMigrationEditor::marksFollowTheTextWhileItIsEdited()
{
    const auto editor = open();
    editor->showReport(editor->revision(), {indexFinding()}, {});
    ScriptEditor *up = editor->scripts().first();
    up->document()->insertText({0, 0}, u"-- é\n"_s);
    const KTextEditor::Range range = up->marks()->all().front().range->toRange();
    QCOMPARE(up->document()->text(range), u"CREATE INDEX i ON orders (größe)"_s);
    QCOMPARE(range.start().line(), 2);
}

void TestMigrationEditor::theGravestFindingMarksTheLine()
{
    const auto editor = open();
    Lint::Finding grave = indexFinding();
    grave.severity = Lint::Severity::Error;
    Lint::Finding light = indexFinding();
    light.severity = Lint::Severity::Info;
    editor->showReport(editor->revision(), {light, grave, indexFinding()}, {});
    KTextEditor::Document *document = editor->scripts().first()->document();
    QVERIFY(document->mark(1) & FindingMarks::markType(Lint::Severity::Error));
    QVERIFY(!(document->mark(1) & FindingMarks::markType(Lint::Severity::Warning)));
    QVERIFY(!(document->mark(1) & FindingMarks::markType(Lint::Severity::Info)));
    editor->showReport(editor->revision(), {}, {});
    QCOMPARE(document->mark(1), 0U);
}

void TestMigrationEditor::aFixIsTakenBackByOneUndo()
{
    const auto editor = open();
    editor->apply(indexFinding().fixes.first());
    KTextEditor::Document *up = editor->scripts().first()->document();
    QCOMPARE(up->line(0), u"-- größer"_s);
    QCOMPARE(up->line(2), u"SELECT 'ä😀'; CREATE INDEX CONCURRENTLY i ON orders (größe);"_s);
    QCOMPARE(editor->scripts().last()->document()->line(0), u"DROP INDEX CONCURRENTLY i;"_s);
    QVERIFY(editor->isModified());
    // One step: undo of the view's own action.
    QAction *undo = editor->scripts().first()->view()->action(u"edit_undo"_s);
    QVERIFY(undo);
    undo->trigger();
    QCOMPARE(up->text().toUtf8(), upText);
}

void TestMigrationEditor::theListOfFixesShowsTheEditBeforeItIsMade()
{
    const auto editor = open();
    editor->resize(800, 400);
    editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(editor.get()));
    editor->showReport(editor->revision(), {indexFinding()}, {});
    ScriptEditor *up = editor->scripts().first();
    up->view()->setCursorPosition({1, 20});
    up->offerFixes();
    auto *popup = up->findChild<FixPopup *>();
    QVERIFY(popup);
    auto *list = popup->findChild<QListWidget *>(u"fixes"_s);
    QCOMPARE(list->count(), 3); // the fix, the rule's page, a suppression
    QCOMPARE(list->item(0)->text(), u"Build it concurrently"_s);
    QVERIFY(
        popup->findChild<QTextBrowser *>(u"fixPreview"_s)->toPlainText().contains(u"CREATE INDEX CONCURRENTLY i"_s));
    QCOMPARE(up->text(), upText); // nothing is made yet
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(up->text().contains("CONCURRENTLY"));
}

void TestMigrationEditor::aStaleReportIsNotShown()
{
    const auto editor = open();
    const quint64 linted = editor->revision();
    editor->scripts().first()->document()->insertText({0, 0}, u"x"_s);
    QVERIFY(!editor->showReport(linted, {indexFinding()}, {}));
    QVERIFY(editor->scripts().first()->marks()->all().empty());
    QVERIFY(editor->showReport(editor->revision(), {indexFinding()}, {}));
}

void TestMigrationEditor::typingAsksForAReportAfterAFrame()
{
    const auto editor = open();
    QSignalSpy spy(editor.get(), &MigrationEditor::edited);
    for (int i = 0; i < 20; ++i)
        editor->scripts().first()->document()->insertText({0, 0}, u"x"_s);
    QVERIFY(spy.isEmpty());
    QTRY_COMPARE(spy.count(), 1);
}

void TestMigrationEditor::notesStandAfterTheStatement()
{
    const auto editor = open();
    const qsizetype begin = upText.indexOf("CREATE INDEX");
    StatementNote note{.file = upFile, .range = {begin, upText.indexOf(';', begin)}};
    note.forecast.locks = {{.mode = u"SHARE"_s, .object = u"public.orders"_s}};
    note.forecast.scans = {u"public.orders"_s};
    note.forecast.blocksWrites = true;
    note.forecast.seconds = 41;
    editor->showReport(editor->revision(), {}, {note});
    const ForecastNotes *notes = editor->scripts().first()->notes();
    QCOMPARE(notes->text(1), u"◆ blocks writes · scans orders · ≈ 41 s"_s);
    QVERIFY(notes->hover(1).contains(u"SHARE on public.orders"_s));
    QVERIFY(notes->inlineNotes(0).isEmpty());
    QCOMPARE(notes->inlineNotes(1).size(), 1);

    note.forecast.known = false;
    editor->showReport(editor->revision(), {}, {note});
    QVERIFY(notes->text(1).startsWith(u'?')); // what is not understood is never told as safe
}

// Asks for the notes' sizes as the view does while it lays out, when it cannot be asked where they will stand.
class Probe : public KTextEditor::InlineNoteProvider
{
public:
    explicit Probe(const ForecastNotes *notes)
        : m_notes(notes)
    {
    }
    QList<int> inlineNotes(int line) const override { return m_notes->inlineNotes(line); }
    QSize inlineNoteSize(const KTextEditor::InlineNote &note) const override
    {
        widths[note.position().line()] = m_notes->inlineNoteSize(note).width();
        return {0, 1};
    }
    void paintInlineNote(const KTextEditor::InlineNote &, QPainter &, Qt::LayoutDirection) const override { }

    mutable QHash<int, int> widths;

private:
    const ForecastNotes *m_notes;
};

void TestMigrationEditor::aNoteIsNeverCut()
{
    const QByteArray text = "DROP INDEX CONCURRENTLY idx_accounts_email;\n"
                            "    ALTER TABLE orders ADD CONSTRAINT orders_total_check CHECK (total > 0) NOT VALID;\n";
    m_scripts->write(downFile, text);
    const auto editor = open();
    StatementNote first{.file = downFile, .range = {0, text.indexOf(';')}};
    first.forecast.locks = {{.mode = u"SHARE UPDATE EXCLUSIVE"_s, .object = u"public.orders"_s}};
    StatementNote second = first;
    second.range = {text.indexOf("ALTER"), text.lastIndexOf(';')};
    editor->showReport(editor->revision(), {}, {first, second});
    const ScriptEditor *down = editor->scripts().last();
    Probe probe(down->notes());
    int shown = 0;
    down->view()->registerInlineNoteProvider(&probe);
    editor->show();
    for (int width = 420; width < 1900; width += 23) {
        editor->resize(width, 400);
        QCoreApplication::processEvents();
        editor->grab();
        for (const auto &[line, note] : probe.widths.asKeyValueRange()) {
            const int end = down->view()->cursorToCoordinate({line, down->document()->lineLength(line)}).x();
            const int over = note > 0 ? end + note - down->view()->textAreaRect().right() : 0;
            QVERIFY2(over <= 0, qPrintable(u"%1 wide: %2 too far"_s.arg(width).arg(over)));
            shown += note > 0;
        }
    }
    down->view()->unregisterInlineNoteProvider(&probe);
    QVERIFY(shown > 60); // and they are not merely hidden
}

void TestMigrationEditor::goingToAFindingSelectsNothing()
{
    const auto editor = open();
    editor->goTo(upFile, indexFinding().range);
    const KTextEditor::View *view = editor->scripts().first()->view();
    QVERIFY(!view->selection()); // the next key must not write over it
    QCOMPARE(view->cursorPosition(), KTextEditor::Cursor(1, 14));
}

void TestMigrationEditor::aSelectionCanBeRead()
{
    const auto editor = open();
    KTextEditor::View *view = editor->scripts().first()->view();
    const QRgb text = view->theme().selectedTextColor(KSyntaxHighlighting::Theme::Normal);
    if (qAlpha(text) > 0)
        QVERIFY(Look::contrast(QColor(text), view->configValue(u"selection-color"_s).value<QColor>()) >= 4.5);
}

void TestMigrationEditor::theStripAboveGivesWayInWholeWords()
{
    const auto editor = open();
    const MigrationSummary summary{.title = u"20260212093000_add_status_to_orders"_s,
                                   .schema = true,
                                   .states = u"applied on dev · pending on staging, production"_s,
                                   .statesBrief = u"● dev · ○ staging · ○ production"_s};
    const auto *states = editor->findChild<QLabel *>(u"migrationStates"_s);
    editor->show();
    QStringList seen;
    for (int width = 1300; width > 300; width -= 20) {
        editor->resize(width, 300);
        editor->showSummary(summary);
        QCoreApplication::processEvents();
        if (!seen.contains(states->text()))
            seen.append(states->text());
        QVERIFY(states->text().isEmpty() || states->width() >= states->sizeHint().width());
    }
    QCOMPARE(seen, (QStringList{summary.states, summary.statesBrief, QString()}));
    QVERIFY(states->toolTip().contains(summary.states)); // nothing is lost
    QCOMPARE(states->accessibleName(), summary.states);
}

void TestMigrationEditor::aLockedMigrationRefusesEdits()
{
    const auto editor = open();
    editor->setLocked(u"It was applied to production."_s, u"New migration"_s);
    QVERIFY(!editor->scripts().first()->document()->isReadWrite());
    QVERIFY(!editor->scripts().last()->document()->isReadWrite());
    editor->setLocked({}, {});
    QVERIFY(editor->scripts().first()->document()->isReadWrite());
}

void TestMigrationEditor::oneFileWithBothDirectionsHasOneEditor()
{
    m_scripts->migration.down->file = upFile;
    const auto editor = open();
    QCOMPARE(editor->scripts().size(), 1);
    QCOMPARE(editor->texts().size(), 1);
}

QTEST_MAIN(TestMigrationEditor)
#include "tst_migrationeditor.moc"
