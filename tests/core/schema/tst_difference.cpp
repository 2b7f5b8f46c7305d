// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/difference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Schema;

class TestDifference : public QObject
{
    Q_OBJECT

private slots:
    void namesThePathOfAChange();
    void whatCameOrWentIsOneDifference();
    void columnOrderIsOneDifferenceForEachMovedColumn_data();
    void columnOrderIsOneDifferenceForEachMovedColumn();
    void columnOrderCountsWhereItCanBeRestored();
    void enumLabels_data();
    void enumLabels();
    void generatedConstraintNamesCountForNothing();
    void grantsAreComparedByWhoHasThem();
    void populationIsState();
    void overloadsAreToldApart();
    void versionsAreNotCompared();
    void findsTables();
    void staysLinear();
};

static Snapshot withTable(const QString &columns)
{
    Table table{.schema = u"public"_s, .name = u"t"_s};
    for (const QString &name : columns.split(u' '))
        table.columns.append({.name = name, .type = u"integer"_s, .position = int(table.columns.size()) + 1});
    return {.dialect = u"postgresql"_s, .serverVersion = u"17.1"_s, .tables = {table}};
}

/// "object name path before after weight" of each, one a line.
static QStringList lines(const QList<Difference> &differences)
{
    static const QStringList weights = {u"different"_s, u"unavoidable"_s, u"same"_s, u"state"_s};
    QStringList result;
    for (const Difference &d : differences) {
        result.append(u"%1 %2 %3 %4: %5 -> %6 %7"_s.arg(kindName(d.kind), d.object, d.name, d.path, d.before, d.after,
                                                        weights.at(int(d.weight))));
    }
    return result;
}

void TestDifference::namesThePathOfAChange()
{
    const Snapshot before = withTable(u"id email"_s);
    Snapshot after = before;
    after.tables[0].columns[1].type = u"text"_s;
    after.tables[0].columns[1].options.insert(u"storage"_s, u"external"_s);
    after.tables[0].properties.comment = u"people"_s;
    QCOMPARE(lines(diff(before, after)),
             (QStringList{u"changed table public.t comment:  -> people different"_s,
                          u"changed table public.t columns.email.type: integer -> text different"_s,
                          u"changed table public.t columns.email.storage:  -> external different"_s}));
    QVERIFY(diff(before, before).isEmpty());
}

void TestDifference::whatCameOrWentIsOneDifference()
{
    const Snapshot before = withTable(u"id email"_s);
    Snapshot after = withTable(u"id"_s);
    after.tables[0].indexes.append({.name = u"i"_s, .definition = u"CREATE INDEX i"_s});
    after.views.append({.schema = u"public"_s, .name = u"v"_s, .definition = u"SELECT 1"_s});
    QCOMPARE(lines(diff(before, after)),
             (QStringList{u"removed table public.t columns.email: integer ->  different"_s,
                          u"added table public.t indexes.i:  -> CREATE INDEX i different"_s,
                          u"added view public.v :  -> SELECT 1 different"_s}));
    QCOMPARE(lines(diff({}, before)),
             QStringList{u"added table public.t :  -> (id integer, email integer) different"_s});
}

void TestDifference::columnOrderIsOneDifferenceForEachMovedColumn_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("moved");

    QTest::newRow("same order") << u"a b c"_s << u"a b c"_s << QStringList();
    QTest::newRow("first dropped and added again") << u"a b c d"_s << u"b c d a"_s << QStringList{u"a 1 4"_s};
    QTest::newRow("middle one") << u"a b c d"_s << u"a c d b"_s << QStringList{u"b 2 4"_s};
    QTest::newRow("two of them") << u"a b c d"_s << u"a d b c"_s << QStringList({u"b 2 3"_s, u"c 3 4"_s});
    QTest::newRow("last one") << u"a b"_s << u"a b"_s << QStringList();
}

void TestDifference::columnOrderIsOneDifferenceForEachMovedColumn()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, moved);
    QStringList found;
    for (const Difference &difference : diff(withTable(before), withTable(after))) {
        QCOMPARE(difference.weight, Weight::Unavoidable);
        QVERIFY(!difference.explanation.isEmpty());
        found.append(difference.path.section(u'.', 1, 1) + u' ' + difference.before + u' ' + difference.after);
    }
    QCOMPARE(found, moved);
    // A column that is gone or new moves none of the others.
    QCOMPARE(diff(withTable(u"a b c"_s), withTable(u"a c d"_s)).size(), 2);
}

void TestDifference::columnOrderCountsWhereItCanBeRestored()
{
    Snapshot before = withTable(u"a b"_s);
    Snapshot after = withTable(u"b a"_s);
    before.dialect = after.dialect = u"mysql"_s;
    const QList<Difference> differences = diff(before, after);
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().weight, Weight::Different);
}

void TestDifference::enumLabels_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QStringList>("expected");

    const QStringList ab = {u"a"_s, u"b"_s};
    QTest::newRow("same") << ab << ab << QStringList();
    QTest::newRow("one more") << ab << QStringList{u"a"_s, u"x"_s, u"b"_s}
                              << QStringList{u"added type s.e labels.x:  -> x unavoidable"_s};
    QTest::newRow("one less") << ab << QStringList{u"a"_s}
                              << QStringList{u"removed type s.e labels.b: b ->  different"_s};
    QTest::newRow("other order") << ab << QStringList{u"b"_s, u"a"_s}
                                 << QStringList{u"changed type s.e labels: a, b -> b, a different"_s};
}

void TestDifference::enumLabels()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(QStringList, expected);
    const auto snapshot = [](const QStringList &labels) {
        Snapshot result;
        result.types = {{.schema = u"s"_s, .name = u"e"_s, .kind = u"enum"_s, .labels = labels}};
        return result;
    };
    QCOMPARE(lines(diff(snapshot(before), snapshot(after))), expected);
}

void TestDifference::generatedConstraintNamesCountForNothing()
{
    Snapshot before = withTable(u"a"_s);
    before.tables[0].constraints = {
        {.name = u"check 1"_s, .kind = u"check"_s, .definition = u"CHECK (a > 0)"_s, .generatedName = true},
        {.name = u"check 2"_s, .kind = u"check"_s, .definition = u"CHECK (a < 9)"_s, .generatedName = true}};
    Snapshot after = before;
    after.tables[0].constraints[0].name = u"other"_s;
    std::swap(after.tables[0].constraints[0], after.tables[0].constraints[1]);
    QVERIFY(diff(before, after).isEmpty());
    after.tables[0].constraints[0].generatedName = false;
    QVERIFY(!diff(before, after).isEmpty());
    after = before;
    after.tables[0].constraints[1].definition = u"CHECK (a < 10)"_s;
    QVERIFY(!diff(before, after).isEmpty());
}

void TestDifference::grantsAreComparedByWhoHasThem()
{
    Snapshot before = withTable(u"a"_s);
    before.tables[0].properties.grants = {{.grantee = u"ana"_s, .privilege = u"INSERT"_s},
                                          {.grantee = u"ana"_s, .privilege = u"SELECT"_s},
                                          {.grantee = u"bob"_s, .privilege = u"SELECT"_s}};
    Snapshot after = before;
    after.tables[0].properties.grants.removeLast();
    after.tables[0].properties.grants[1].grantable = true;
    QCOMPARE(lines(diff(before, after)),
             (QStringList{
                 u"changed table public.t grants.ana: INSERT, SELECT -> INSERT, SELECT WITH GRANT OPTION different"_s,
                 u"changed table public.t grants.bob: SELECT ->  different"_s}));
}

void TestDifference::populationIsState()
{
    Snapshot before;
    before.views = {{.schema = u"s"_s, .name = u"v"_s, .definition = u"SELECT 1"_s, .materialized = true}};
    Snapshot after = before;
    after.views[0].populated = false;
    QCOMPARE(lines(diff(before, after)),
             QStringList{u"changed materialized view s.v populated: true -> false state"_s});
}

void TestDifference::overloadsAreToldApart()
{
    Snapshot before;
    before.functions = {
        {.schema = u"s"_s, .name = u"f"_s, .arguments = {}, .kind = u"function"_s, .definition = u"one"_s},
        {.schema = u"s"_s, .name = u"f"_s, .arguments = u"integer"_s, .kind = u"function"_s, .definition = u"two"_s}};
    Snapshot after = before;
    after.functions[1].definition = u"three"_s;
    QCOMPARE(lines(diff(before, after)),
             QStringList{u"changed function s.f(integer) definition: two -> three different"_s});
}

void TestDifference::versionsAreNotCompared()
{
    Snapshot after = withTable(u"a"_s);
    after.serverVersion = u"18.0"_s;
    QVERIFY(diff(withTable(u"a"_s), after).isEmpty());
}

void TestDifference::findsTables()
{
    Snapshot snapshot;
    snapshot.tables = {{.schema = u"app"_s, .name = u"t"_s},
                       {.schema = u"public"_s, .name = u"t"_s},
                       {.schema = u"x"_s, .name = u"y"_s}};
    QCOMPARE(snapshot.table(u"t"_s)->schema, u"public"_s);
    QCOMPARE(snapshot.table(u"app.t"_s)->schema, u"app"_s);
    QCOMPARE(snapshot.table(u"t"_s, u"app"_s)->schema, u"app"_s);
    QCOMPARE(snapshot.table(u"y"_s)->schema, u"x"_s);
    QVERIFY(!snapshot.table(u"z"_s));
    QVERIFY(!snapshot.table(u"t"_s, u"x"_s));
}

void TestDifference::staysLinear()
{
    const auto make = [](int tables) {
        Snapshot snapshot;
        for (int i = 0; i < tables; ++i) {
            Table table = withTable(u"a b c d e f g h"_s).tables.first();
            table.name = u"t%1"_s.arg(i);
            snapshot.tables.append(table);
        }
        return snapshot;
    };
    constexpr int tables = 20'000;
    const Snapshot before = make(tables);
    Snapshot after = make(tables);
    for (Table &table : after.tables)
        table.columns[3].type = u"text"_s;
    QCOMPARE(diff(before, after).size(), tables);
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
