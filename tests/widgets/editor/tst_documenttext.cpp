// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/documenttext.h"

#include <KTextEditor/Editor>
#include <KTextEditor/View>

#include <QAction>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

using KTextEditor::Cursor;
using KTextEditor::Range;

class TestDocumentText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void followsEveryEdit_data();
    void followsEveryEdit();
    void followsManyEdits_data();
    void followsManyEdits();
    void followsWhatPartsACharacter();
    void takesAnotherTextWhole();

private:
    QByteArray told() const { return m_text->map().text(); }
    QByteArray isThere() const { return m_document->text().toUtf8(); }

    std::unique_ptr<KTextEditor::Document> m_document;
    std::unique_ptr<DocumentText> m_text;
};

void TestDocumentText::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestDocumentText::init()
{
    m_text.reset();
    m_document.reset(KTextEditor::Editor::instance()->createDocument(nullptr));
    m_document->setText(u"CREATE TABLE é (\n    a int\n);\n\n-- 😀 done\n"_s);
    m_text = std::make_unique<DocumentText>(m_document.get());
    QCOMPARE(told(), isThere());
    QCOMPARE(m_text->readings(), 1);
}

using Edit = std::function<void(KTextEditor::Document *)>;

void TestDocumentText::followsEveryEdit_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    row("a letter", [](auto *document) { document->insertText({1, 4}, u"x"_s); });
    row("a letter behind others of several bytes", [](auto *document) { document->insertText({4, 5}, u"€"_s); });
    row("lines", [](auto *document) { document->insertText({1, 4}, u"b int,\n    c int,\n"_s); });
    row("a line's end", [](auto *document) { document->insertText({1, 6}, u"\n"_s); });
    row("behind all", [](auto *document) { document->insertText(document->documentEnd(), u"x\n"_s); });
    row("a piece of a line is gone", [](auto *document) { document->removeText({4, 3, 4, 5}); });
    row("lines are gone", [](auto *document) { document->removeText({0, 8, 3, 0}); });
    row("two lines become one", [](auto *document) { document->removeText({1, 9, 2, 0}); });
    row("an empty line is gone", [](auto *document) { document->removeLine(3); });
    row("others in their place", [](auto *document) { document->replaceText({0, 0, 2, 2}, u"DROP TABLE é;"_s); });
    row("a new line by itself", [](auto *document) { document->insertLine(2, u"-- new"_s); });
    row("nothing is left", [](auto *document) { document->removeText(document->documentRange()); });
    row("in one step", [](auto *document) {
        const KTextEditor::Document::EditingTransaction transaction(document);
        document->insertText({1, 0}, u"x\ny"_s);
        document->removeText({0, 0, 1, 1});
        document->insertText({0, 0}, u"é"_s);
    });
}

void TestDocumentText::followsEveryEdit()
{
    QFETCH(const Edit, edit);
    edit(m_document.get());
    QCOMPARE(told(), isThere());
    const std::unique_ptr<KTextEditor::View> view(m_document->createView(nullptr));
    view->action(u"edit_undo"_s)->trigger();
    QCOMPARE(told(), isThere());
    view->action(u"edit_redo"_s)->trigger();
    QCOMPARE(told(), isThere());
    QCOMPARE(m_text->readings(), 1);
}

void TestDocumentText::followsManyEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestDocumentText::followsManyEdits()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QStringList pieces = {u"x"_s, u"\n"_s, u"é\n"_s, u"SELECT 1;\nSELECT '😀';\n"_s, u"  "_s};
    for (int i = 0; i < 400; ++i) {
        const auto any = [&] {
            const int line = random.bounded(m_document->lines());
            return Cursor(line, random.bounded(m_document->lineLength(line) + 1));
        };
        const Cursor at = any();
        if (random.bounded(3) > 0)
            m_document->insertText(at, pieces.at(random.bounded(pieces.size())));
        else
            m_document->removeText(Range(at, any()));
        QCOMPARE(told(), isThere());
    }
}

void TestDocumentText::followsWhatPartsACharacter()
{
    // Two code units of UTF-16, of which neither is a character: UTF-8 has nothing to write for them.
    m_document->insertText({4, 4}, u"x\ny"_s);
    QCOMPARE(told(), isThere());
    m_document->insertText({0, 0}, u"-- a\n"_s);
    QCOMPARE(told(), isThere());
    m_document->removeText({5, 4, 6, 1});
    QCOMPARE(told(), isThere());
    QVERIFY(told().contains("😀"));
    const int readings = m_text->readings();
    m_document->insertText({0, 0}, u"é"_s);
    QCOMPARE(told(), isThere());
    QCOMPARE(m_text->readings(), readings);
}

void TestDocumentText::takesAnotherTextWhole()
{
    m_document->setText(u"SELECT 1;\n"_s);
    QCOMPARE(told(), isThere());
    m_document->insertText({0, 0}, u"-- \n"_s);
    QCOMPARE(told(), isThere());
}

QTEST_MAIN(TestDocumentText)
#include "tst_documenttext.moc"
