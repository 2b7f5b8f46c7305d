// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/data.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Proof::TableData;

class TestData : public QObject
{
    Q_OBJECT

private slots:
    void sameRowsAreKept();
    void rowsWithAKeyAreToldByColumn();
    void rowsWithoutAKeyAreToldByColumn();
    void mixedRowsWithoutAKeyAreLost();
    void aMissingTableLosesAllItsRows();
    void aMissingColumnLosesItsValuesAndNotItsNulls();
    void newRowsAreNoLoss();
};

static TableData keyed(const QList<QStringList> &rows)
{
    return {.table = u"users"_s, .columns = {u"id"_s, u"name"_s}, .key = {u"id"_s}, .rows = rows};
}

static TableData bare(const QList<QStringList> &rows)
{
    return {.table = u"log"_s, .columns = {u"line"_s, u"at"_s}, .rows = rows};
}

void TestData::sameRowsAreKept()
{
    // The order in which a server gives rows has no meaning.
    const auto result = Proof::compareData(
        {keyed({{u"1"_s, u"'a'"_s}, {u"2"_s, u"'b'"_s}}), bare({{u"'x'"_s, u"1"_s}, {u"'y'"_s, u"2"_s}})},
        {keyed({{u"2"_s, u"'b'"_s}, {u"1"_s, u"'a'"_s}}), bare({{u"'y'"_s, u"2"_s}, {u"'x'"_s, u"1"_s}})});
    QVERIFY(result.lost.isEmpty());
    QVERIFY(result.added.isEmpty());
    QCOMPARE(result.tables.size(), 2);
    QCOMPARE(result.tables[0].kept, 2);
    QCOMPARE(result.tables[1].kept, 2);
}

void TestData::rowsWithAKeyAreToldByColumn()
{
    const auto result = Proof::compareData({keyed({{u"1"_s, u"'a'"_s}, {u"2"_s, u"'b'"_s}, {u"3"_s, u"'c'"_s}})},
                                           {keyed({{u"1"_s, u"'A'"_s}, {u"2"_s, u"'b'"_s}})});
    QCOMPARE(result.lost.size(), 2);
    QCOMPARE(result.lost[0], (Proof::LostRows{u"users"_s, u"name"_s, 1}));
    QCOMPARE(result.lost[1], (Proof::LostRows{u"users"_s, {}, 1}));
    QCOMPARE(result.tables.first().changed, 1);
    QCOMPARE(result.tables.first().lost, 1);
    QCOMPARE(result.tables.first().kept, 1);
}

void TestData::rowsWithoutAKeyAreToldByColumn()
{
    const auto result = Proof::compareData({bare({{u"'x'"_s, u"1"_s}, {u"'y'"_s, u"2"_s}})},
                                           {bare({{u"'x'"_s, u"1"_s}, {u"'z'"_s, u"2"_s}})});
    QCOMPARE(result.lost.size(), 1);
    QCOMPARE(result.lost[0], (Proof::LostRows{u"log"_s, u"line"_s, 1}));
}

void TestData::mixedRowsWithoutAKeyAreLost()
{
    // Every value is still there, and no row is what it was.
    const auto result = Proof::compareData({bare({{u"'x'"_s, u"1"_s}, {u"'y'"_s, u"2"_s}})},
                                           {bare({{u"'x'"_s, u"2"_s}, {u"'y'"_s, u"1"_s}})});
    QCOMPARE(result.lost.size(), 1);
    QCOMPARE(result.lost[0], (Proof::LostRows{u"log"_s, {}, 2}));
}

void TestData::aMissingTableLosesAllItsRows()
{
    const auto result = Proof::compareData({keyed({{u"1"_s, u"'a'"_s}}), bare({})}, {});
    QCOMPARE(result.lost.size(), 1);
    QCOMPARE(result.lost[0], (Proof::LostRows{u"users"_s, {}, 1}));
    QCOMPARE(result.tables.size(), 2);
}

void TestData::aMissingColumnLosesItsValuesAndNotItsNulls()
{
    const TableData after = {.table = u"users"_s, .columns = {u"id"_s}, .key = {u"id"_s}, .rows = {{u"1"_s}, {u"2"_s}}};
    const auto result = Proof::compareData({keyed({{u"1"_s, u"'a'"_s}, {u"2"_s, u"NULL"_s}})}, {after});
    QCOMPARE(result.lost.size(), 1);
    QCOMPARE(result.lost[0], (Proof::LostRows{u"users"_s, u"name"_s, 1}));
}

void TestData::newRowsAreNoLoss()
{
    const auto result = Proof::compareData({keyed({{u"1"_s, u"'a'"_s}})},
                                           {keyed({{u"1"_s, u"'a'"_s}, {u"9"_s, u"'new'"_s}})});
    QVERIFY(result.lost.isEmpty());
    QCOMPARE(result.added.size(), 1);
}

QTEST_GUILESS_MAIN(TestData)
#include "tst_data.moc"
