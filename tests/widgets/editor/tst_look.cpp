// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forecasttext.h"
#include "widgets/look.h"

#include <QTest>

using namespace Qt::StringLiterals;

using ForecastText::Weight;

class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void everyToneCanBeRead_data();
    void everyToneCanBeRead();
    void aForecastHasAWeight_data();
    void aForecastHasAWeight();
};

void TestLook::everyToneCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QPalette light;
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Window, QColor(0xef, 0xf0, 0xf1));
    light.setColor(QPalette::Text, QColor(0x23, 0x26, 0x29));
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x14, 0x16, 0x18));
    dark.setColor(QPalette::Window, QColor(0x20, 0x23, 0x26));
    dark.setColor(QPalette::Text, QColor(0xfc, 0xfc, 0xfc));
    QTest::newRow("light") << light;
    QTest::newRow("dark") << dark;
}

void TestLook::everyToneCanBeRead()
{
    QFETCH(QPalette, palette);
    for (const Look::Tone tone : {Look::Tone::Neutral, Look::Tone::Good, Look::Tone::Info, Look::Tone::Data,
                                  Look::Tone::Caution, Look::Tone::Danger}) {
        const Look::Colours colours = Look::colours(tone, palette);
        QCOMPARE_GE(Look::contrast(colours.text, colours.background), 4.5);
        QCOMPARE_GE(Look::contrast(colours.text, palette.color(QPalette::Base)), 4.5);
        QCOMPARE_GE(Look::contrast(colours.text, palette.color(QPalette::Window)), 4.5);
        QCOMPARE_GE(Look::contrast(colours.line, palette.color(QPalette::Base)), 3.0);
    }
}

void TestLook::aForecastHasAWeight_data()
{
    QTest::addColumn<Dialect::Forecast>("forecast");
    QTest::addColumn<int>("weight");
    const QList<Dialect::Lock> locks{{.mode = u"ACCESS EXCLUSIVE"_s, .object = u"t"_s}};
    QTest::newRow("nothing") << Dialect::Forecast{} << int(Weight::Silent);
    QTest::newRow("a lock for a moment") << Dialect::Forecast{.locks = locks, .blocksReads = true}
                                         << int(Weight::Instant);
    QTest::newRow("a scan") << Dialect::Forecast{.locks = locks, .scans = {u"t"_s}} << int(Weight::Blocks);
    QTest::newRow("a scan that readers wait for")
        << Dialect::Forecast{.locks = locks, .scans = {u"t"_s}, .blocksReads = true} << int(Weight::Heavy);
    QTest::newRow("a rewrite") << Dialect::Forecast{.locks = locks, .rewrites = {u"t"_s}} << int(Weight::Heavy);
    QTest::newRow("rows in a batch") << Dialect::Forecast{.locks = locks, .blocksWrites = true, .goesThroughRows = true}
                                     << int(Weight::Blocks);
    QTest::newRow("rows while readers wait")
        << Dialect::Forecast{.locks = locks, .blocksReads = true, .blocksWrites = true, .goesThroughRows = true}
        << int(Weight::Heavy);
    QTest::newRow("rows that nobody waits for")
        << Dialect::Forecast{.locks = locks, .goesThroughRows = true} << int(Weight::Silent);
    QTest::newRow("not understood") << Dialect::Forecast{.known = false} << int(Weight::Unknown);
}

void TestLook::aForecastHasAWeight()
{
    QFETCH(Dialect::Forecast, forecast);
    QTEST(int(ForecastText::weight(forecast)), "weight");
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
