// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/bounds.h"
#include "core/lint/timeouts.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What CHECK constraints prove about partition bounds: each row with the answer that PostgreSQL 17 gave, or a more
/// careful one.
class TestBounds : public QObject
{
    Q_OBJECT

private slots:
    void checksProveBounds_data();
    void checksProveBounds();
    void checksExcludeBounds_data();
    void checksExcludeBounds();
    void keysOfOneColumnAreNamed();
    void writtenChecksProveWhatTheyAreFor_data();
    void writtenChecksProveWhatTheyAreFor();
    void timesAreReadAsSetReadsThem_data();
    void timesAreReadAsSetReadsThem();
};

static const QString year = u"FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')"_s;

void TestBounds::checksProveBounds_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<QString>("check");
    QTest::addColumn<bool>("notNull");
    QTest::addColumn<bool>("proved");
    const auto row = [](const char *name, const QString &bound, const QString &check, bool notNull, bool proved) {
        QTest::newRow(name) << bound << check << notNull << proved;
    };
    row("equal", year, u"k IS NOT NULL AND k >= '2026-01-01' AND k < '2027-01-01'"_s, false, true);
    row("as the server prints it", year,
        u"((k IS NOT NULL) AND (k >= '2026-01-01'::date) AND (k < '2027-01-01'::date))"_s, false, true);
    row("as a definition", year, u"CHECK (((k >= '2026-01-01'::date) AND (k < '2027-01-01'::date)))"_s, true, true);
    row("with timestamps", year,
        u"k >= '2026-01-01 00:00:00'::timestamp without time zone AND k < '2027-01-01 00:00:00'::timestamp without time zone"_s,
        true, true);
    row("narrower", year, u"k BETWEEN '2026-02-01' AND '2026-12-31'"_s, true, true);
    row("turned around", year, u"'2026-01-01' <= k AND '2027-01-01' > k"_s, true, true);
    row("one value", year, u"k = '2026-05-05'"_s, true, true);
    row("NULL may be there", year, u"k >= '2026-01-01' AND k < '2027-01-01'"_s, false, false);
    row("wider", year, u"k >= '2025-01-01' AND k < '2027-01-01'"_s, true, false);
    row("the end included", year, u"k >= '2026-01-01' AND k <= '2027-01-01'"_s, true, false);
    row("half of it", year, u"k >= '2026-01-01'"_s, true, false);
    row("another column", year, u"o >= '2026-01-01' AND o < '2027-01-01'"_s, true, false);
    row("or something else", year, u"(k >= '2026-01-01' AND k < '2027-01-01') OR o = 1"_s, true, false);
    row("either half", year, u"(k >= '2026-01-01' AND k < '2026-03-01') OR (k >= '2026-03-01' AND k < '2027-01-01')"_s,
        true, true);
    row("another check beside it", year, u"length(o) > 3 AND k >= '2026-01-01' AND k < '2027-01-01'"_s, true, true);
    row("a function of the column", year, u"date(k) >= '2026-01-01' AND date(k) < '2027-01-01'"_s, true, false);
    row("nothing", year, QString(), true, false);
    row("numbers", u"FOR VALUES FROM (-10) TO (1000)"_s, u"k >= '-10'::integer AND k < 900"_s, true, false);
    row("numbers in order", u"FOR VALUES FROM (-10) TO (1000)"_s, u"k >= (-9) AND k < 900"_s, true, true);
    row("no lower end", u"FOR VALUES FROM (MINVALUE) TO (1000)"_s, u"k < 900"_s, true, true);
    row("no upper end", u"FOR VALUES FROM (5) TO (MAXVALUE)"_s, u"k > 5"_s, true, true);
    row("a list", u"FOR VALUES IN ('a', 'b')"_s, u"k IN ('a')"_s, true, true);
    row("a list as the server prints it", u"FOR VALUES IN ('a', 'b')"_s, u"(k = ANY (ARRAY['a'::text, 'b'::text]))"_s,
        true, true);
    row("a list with more", u"FOR VALUES IN ('a', 'b')"_s, u"k IN ('a', 'c')"_s, true, false);
    row("a hash", u"FOR VALUES WITH (modulus 4, remainder 0)"_s, u"k > 0"_s, true, false);
    row("several columns", u"FOR VALUES FROM (1, 1) TO (2, 1)"_s, u"k >= 1 AND k < 2"_s, true, false);
}

void TestBounds::checksProveBounds()
{
    QFETCH(QString, bound);
    QFETCH(QString, check);
    QFETCH(bool, notNull);
    QFETCH(bool, proved);
    const auto parsed = Lint::partitionBound(bound);
    const QStringList checks = check.isEmpty() ? QStringList() : QStringList{check};
    QCOMPARE(parsed && Lint::provesBound(checks, u"k"_s, notNull, *parsed), proved);
}

void TestBounds::checksExcludeBounds_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<QString>("check");
    QTest::addColumn<bool>("excluded");
    const auto row = [](const char *name, const QString &bound, const QString &check, bool excluded) {
        QTest::newRow(name) << bound << check << excluded;
    };
    row("below", year, u"k < '2026-01-01'"_s, true);
    row("above", year, u"k >= '2027-01-01'"_s, true);
    row("around", year, u"((k < '2026-01-01'::date) OR (k >= '2027-01-01'::date))"_s, true);
    row("reaching in", year, u"k < '2026-06-01'"_s, false);
    row("reaching in at the end", year, u"k <= '2026-01-01'"_s, false);
    row("one side of an OR", year, u"k < '2026-01-01' OR o = 1"_s, false);
    row("not the value", u"FOR VALUES IN ('d')"_s, u"(k <> 'd'::text)"_s, true);
    row("none of the values", u"FOR VALUES IN ('e', 'f')"_s, u"(k <> ALL (ARRAY['e'::text, 'f'::text]))"_s, true);
    row("not one of the values", u"FOR VALUES IN ('e', 'f')"_s, u"k NOT IN ('e')"_s, false);
    row("others", u"FOR VALUES IN ('h')"_s, u"k IN ('x', 'y')"_s, true);
    row("nothing", year, u"true"_s, false);
}

void TestBounds::checksExcludeBounds()
{
    QFETCH(QString, bound);
    QFETCH(QString, check);
    QFETCH(bool, excluded);
    const auto parsed = Lint::partitionBound(bound);
    QVERIFY(parsed);
    QCOMPARE(Lint::excludesBound({check}, u"k"_s, *parsed), excluded);
}

void TestBounds::keysOfOneColumnAreNamed()
{
    QCOMPARE(Lint::partitionColumn(u"RANGE (at)"_s), u"at"_s);
    QCOMPARE(Lint::partitionColumn(u"list (\"Region\")"_s), u"Region"_s);
    QCOMPARE(Lint::partitionColumn(u"RANGE (a, b)"_s), QString());
    QCOMPARE(Lint::partitionColumn(u"RANGE (lower(a))"_s), QString());
    QCOMPARE(Lint::partitionColumn(u"HASH (a)"_s), QString());
    QCOMPARE(Lint::comparedColumns({u"a > 1 AND b IN (2)"_s}), (QStringList{u"a"_s, u"b"_s}));
}

void TestBounds::writtenChecksProveWhatTheyAreFor_data()
{
    QTest::addColumn<QString>("bound");
    QTest::newRow("range") << year;
    QTest::newRow("no lower end") << u"FOR VALUES FROM (MINVALUE) TO (7)"_s;
    QTest::newRow("list") << u"FOR VALUES IN ('a', 'b')"_s;
}

void TestBounds::writtenChecksProveWhatTheyAreFor()
{
    QFETCH(QString, bound);
    const auto parsed = Lint::partitionBound(bound);
    QVERIFY(parsed);
    QVERIFY(Lint::provesBound({Lint::checkOf(*parsed, u"k"_s)}, u"k"_s, false, *parsed));
    QVERIFY(Lint::excludesBound({Lint::checkOutside(*parsed, u"k"_s)}, u"k"_s, *parsed));
}

void TestBounds::timesAreReadAsSetReadsThem_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<qint64>("time");
    QTest::newRow("plain") << u"2000"_s << qint64(2000);
    QTest::newRow("seconds") << u"2s"_s << qint64(2000);
    QTest::newRow("with a space") << u"10 min"_s << qint64(600'000);
    QTest::newRow("hours") << u"1.5h"_s << qint64(5'400'000);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("zero seconds") << u"0s"_s << qint64(0);
    QTest::newRow("no unit of time") << u"2kB"_s << qint64(-1);
    QTest::newRow("a word") << u"default"_s << qint64(-1);
    QTest::newRow("nothing") << QString() << qint64(-1);
}

void TestBounds::timesAreReadAsSetReadsThem()
{
    QFETCH(QString, value);
    QFETCH(qint64, time);
    QCOMPARE(Lint::milliseconds(value).value_or(-1), time);
}

QTEST_GUILESS_MAIN(TestBounds)
#include "tst_bounds.moc"
