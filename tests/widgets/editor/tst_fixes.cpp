// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/fixes.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = Fixes::PreviewLine::Kind;

class TestFixes : public QObject
{
    Q_OBJECT

private slots:
    void previewShowsTheTouchedLinesOnly();
    void previewOfAnInsertedLineRemovesNothing();
    void overlappingEditsAreMadeOnce();
};

void TestFixes::previewShowsTheTouchedLinesOnly()
{
    const QByteArray text = "größe 1\nzwei\ndrei\nvier\n";
    const qsizetype two = text.indexOf("zwei");
    const QList<Fixes::PreviewLine> lines = Fixes::preview(text,
                                                           {{.file = u"f"_s, .range = {two, two + 4}, .text = "2"}});
    const QList<Fixes::PreviewLine> expected{{.kind = Kind::Removed, .line = 2, .text = u"zwei"_s},
                                             {.kind = Kind::Added, .line = 2, .text = u"2"_s}};
    QVERIFY(lines == expected);
}

void TestFixes::previewOfAnInsertedLineRemovesNothing()
{
    const QList<Fixes::PreviewLine> lines = Fixes::preview("a\nb\n",
                                                           {{.file = u"f"_s, .range = {2, 2}, .text = "new\n"}});
    const QList<Fixes::PreviewLine> expected{{.kind = Kind::Added, .line = 2, .text = u"new"_s}};
    QVERIFY(lines == expected);
}

void TestFixes::overlappingEditsAreMadeOnce()
{
    const QList<Lint::Edit> edits{{.file = u"f"_s, .range = {5, 8}, .text = "second"},
                                  {.file = u"f"_s, .range = {0, 3}, .text = "first"},
                                  {.file = u"f"_s, .range = {2, 4}, .text = "overlaps"},
                                  {.file = u"g"_s, .range = {0, 1}, .text = "another file"}};
    const QList<Lint::Edit> ordered = Fixes::backToFront(edits, u"f"_s);
    QCOMPARE(ordered.size(), 2);
    QCOMPARE(ordered[0].text, QByteArray("second"));
    QCOMPARE(ordered[1].text, QByteArray("first"));
}

QTEST_GUILESS_MAIN(TestFixes)
#include "tst_fixes.moc"
