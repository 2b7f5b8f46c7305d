// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/textmap.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Sql::Position;

class TestTextMap : public QObject
{
    Q_OBJECT

private slots:
    void offsetsAreLinesAndColumns_data();
    void offsetsAreLinesAndColumns();
    void agreesWithUtf16OnEveryCharacter();
    void clampsWhatLiesOutside();
    void aPlaceWithinACharacterIsTheCharacter();
    void countsCodePointsFromOne();
    void linesComeWithoutTheirEndings();
    void aLongLineIsNoSlower();
    void followsEdits();
};

void TestTextMap::offsetsAreLinesAndColumns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    QTest::newRow("the start") << "ab\ncd"_ba << qsizetype(0) << 0 << 0;
    QTest::newRow("the end of a line") << "ab\ncd"_ba << qsizetype(2) << 0 << 2;
    QTest::newRow("the next line") << "ab\ncd"_ba << qsizetype(3) << 1 << 0;
    QTest::newRow("the end") << "ab\ncd"_ba << qsizetype(5) << 1 << 2;
    QTest::newRow("an empty text") << QByteArray() << qsizetype(0) << 0 << 0;
    QTest::newRow("after a last line feed") << "ab\n"_ba << qsizetype(3) << 1 << 0;
    QTest::newRow("after CRLF") << "ab\r\ncd"_ba << qsizetype(5) << 1 << 1;
    QTest::newRow("two bytes") << QByteArray("é=1") << qsizetype(2) << 0 << 1;
    QTest::newRow("three bytes") << QByteArray("€=1") << qsizetype(3) << 0 << 1;
    QTest::newRow("four bytes are two units") << QByteArray("😀=1") << qsizetype(4) << 0 << 2;
    QTest::newRow("wide ones across sixteen bytes")
        << QByteArray("fifteen letters😀and twenty letters é€x") << qsizetype(44) << 0 << 39;
    QTest::newRow("on a later line") << QByteArray("é\né😀x") << qsizetype(9) << 1 << 3;
}

void TestTextMap::offsetsAreLinesAndColumns()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, offset);
    QFETCH(int, line);
    QFETCH(int, column);
    const Sql::TextMap map(text);
    const Position expected{line, column};
    QVERIFY(map.position(offset) == expected);
    QCOMPARE(map.offset(expected), offset);
}

void TestTextMap::agreesWithUtf16OnEveryCharacter()
{
    QString text;
    for (int i = 0; i < 1500; ++i)
        text += u"aé€"_s + u"😀"_s.repeated(i % 3) + u"b"_s.repeated(i % 7) + (i % 11 == 0 ? u"\n"_s : QString());
    const Sql::TextMap map(text.toUtf8());
    QCOMPARE_GT(map.text().size(), 8192); // more than one block
    Position expected;
    qsizetype offset = 0;
    for (const uint character : text.toUcs4()) {
        QVERIFY2(map.position(offset) == expected, qPrintable(QString::number(offset)));
        QCOMPARE(map.offset(expected), offset);
        offset += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1).toUtf8().size();
        expected.column += character > 0xFFFF ? 2 : 1;
        if (character == u'\n')
            expected = {expected.line + 1, 0};
    }
    QCOMPARE(expected.line + 1, map.lineCount());
}

void TestTextMap::clampsWhatLiesOutside()
{
    const Sql::TextMap map("ab\ncd");
    QVERIFY(map.position(-1) == Position(0, 0));
    QVERIFY(map.position(99) == Position(1, 2));
    QCOMPARE(map.offset({-1, 0}), 0);
    QCOMPARE(map.offset({0, 99}), 2);
    QCOMPARE(map.offset({9, 0}), 5);
    QCOMPARE(map.offset({1, -3}), 3);
}

void TestTextMap::aPlaceWithinACharacterIsTheCharacter()
{
    const Sql::TextMap map(QByteArray("a😀b"));
    QVERIFY(map.position(3) == Position(0, 1));
    QCOMPARE(map.offset({0, 2}), 1);
}

void TestTextMap::countsCodePointsFromOne()
{
    const Sql::TextMap map(QByteArray("é€😀x\ny"));
    QCOMPARE(map.offsetOfCodePoint(1), 0);
    QCOMPARE(map.offsetOfCodePoint(2), 2);
    QCOMPARE(map.offsetOfCodePoint(4), 9);
    QCOMPARE(map.offsetOfCodePoint(2, 2), 5);
    QCOMPARE(map.offsetOfCodePoint(0), 0);
    QCOMPARE(map.offsetOfCodePoint(99), 12);
}

void TestTextMap::linesComeWithoutTheirEndings()
{
    const Sql::TextMap map("a\r\n\nb\rc");
    QCOMPARE(map.lineCount(), 3);
    QCOMPARE(map.line(0), QByteArrayView("a"));
    QCOMPARE(map.line(1), QByteArrayView(""));
    QCOMPARE(map.line(2), QByteArrayView("b\rc"));
    QCOMPARE(map.line(3), QByteArrayView());
    QCOMPARE(map.line(-1), QByteArrayView());
}

void TestTextMap::aLongLineIsNoSlower()
{
    const Sql::TextMap map(QByteArray(8 * 1024 * 1024, 'x'));
    qint64 sum = 0;
    // So many places that the test's time limit ends it where each of them walks the line.
    for (qsizetype offset = 0; offset < map.text().size(); offset += 64)
        sum += map.position(offset).column - offset;
    QCOMPARE(sum, 0);
}

// Whatever is put in the place of whatever: the same as the new text read whole.
void TestTextMap::followsEdits()
{
    const QList<QByteArray> pieces = {
        "", "x", "\n", "a\nb", "\n\n", "é", "😀\n€", "\r\n", QByteArray(5000, 'y') + '\n'};
    QRandomGenerator random(7);
    QByteArray text = "SELECT 1;\nSELECT 'é😀';\n";
    Sql::TextMap map(text);
    for (int i = 0; i < 600; ++i) {
        // Offsets are of whole characters, as an editor's are.
        const auto any = [&] { return map.offset(map.position(random.bounded(qlonglong(text.size()) + 1))); };
        qsizetype begin = any();
        qsizetype end = random.bounded(3) == 0 ? any() : std::min(begin + random.bounded(3), text.size());
        end = map.offset(map.position(end));
        if (end < begin)
            std::swap(begin, end);
        const QByteArray &piece = pieces.at(random.bounded(pieces.size()));
        text.replace(begin, end - begin, piece);
        map.replace({begin, end}, piece);
        const Sql::TextMap whole(text);
        QCOMPARE(map.text(), text);
        QCOMPARE(map.lineStarts(), whole.lineStarts());
        for (int probe = 0; probe < 20; ++probe) {
            const qsizetype offset = random.bounded(qlonglong(text.size()) + 1);
            QVERIFY(map.position(offset) == whole.position(offset));
        }
        QVERIFY(map.position(text.size()) == whole.position(text.size()));
    }
}

QTEST_GUILESS_MAIN(TestTextMap)
#include "tst_textmap.moc"
