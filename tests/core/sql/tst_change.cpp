// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/change.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sql;

class TestChange : public QObject
{
    Q_OBJECT

private slots:
    void namesReferThroughTheDefaultSchema();
    void columnsKnowTheirConstraints();
    void touchesWhatItNames();
    void dataAndSchemaAreToldApart();
};

static QStringList touched(const Change &change)
{
    QStringList names;
    for (const Name &name : touchedTables(change))
        names.append(name.display());
    QStringList views;
    for (const QStringView name : touchedNames(change)) {
        if (!views.contains(name))
            views.append(name.toString());
    }
    if (views != names)
        return {u"other names"_s};
    const Name *first = subject(change);
    return (first ? first->display() : QString()) == names.value(0) ? names : QStringList(u"another subject"_s);
}

void TestChange::namesReferThroughTheDefaultSchema()
{
    const Name plain{.name = u"users"_s};
    const Name qualified{.schema = u"public"_s, .name = u"users"_s, .range = {3, 9}};
    const Name elsewhere{.schema = u"app"_s, .name = u"users"_s};
    QVERIFY(plain.refersTo(qualified));
    QVERIFY(qualified.refersTo(plain));
    QVERIFY(!plain.refersTo(elsewhere));
    QVERIFY(plain.refersTo(elsewhere, u"app"_s));
    QVERIFY(!plain.refersTo(Name{.name = u"orders"_s}));
    QCOMPARE(qualified.display(), u"public.users"_s);
}

void TestChange::columnsKnowTheirConstraints()
{
    ColumnDefinition column{.name = u"id"_s};
    QVERIFY(!column.has(ConstraintKind::Unique));
    column.constraints.append({.kind = ConstraintKind::Unique});
    QVERIFY(column.has(ConstraintKind::Unique));
    QVERIFY(!column.has(ConstraintKind::PrimaryKey));
}

void TestChange::touchesWhatItNames()
{
    const Name a{.name = u"a"_s};
    const Name b{.name = u"b"_s};
    CreateTable table{.name = a};
    table.constraints = {{.kind = ConstraintKind::ForeignKey, .referencedTable = b}};
    table.columns = {{.name = u"x"_s, .constraints = {{.kind = ConstraintKind::ForeignKey, .referencedTable = b}}}};
    QCOMPARE(touched(table), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(touched(DropTable{.names = {a, b}}), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(touched(AddConstraint{.table = a, .constraint = {.referencedTable = b}}), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(touched(CreateObject{.kind = ObjectKind::Trigger, .name = {.name = u"t"_s}, .on = a}),
             QStringList{u"a"_s});
    QCOMPARE(touched(CreateObject{.kind = ObjectKind::View, .name = a}), QStringList{u"a"_s});
    QCOMPARE(touched(CreateObject{.kind = ObjectKind::Function, .name = a}), QStringList());
    QCOMPARE(touched(CreateIndex{.name = {.name = u"i"_s}, .table = a}), QStringList{u"a"_s});
    QCOMPARE(touched(Truncate{.tables = {b, a}}), QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(touched(ChangeRows{.verb = RowVerb::Update, .table = a}), QStringList{u"a"_s});
    QCOMPARE(touched(AttachPartition{.table = a, .partition = b}), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(touched(Maintenance{.what = u"VACUUM"_s}), QStringList());
    QCOMPARE(touched(Opaque{}), QStringList());
}

void TestChange::dataAndSchemaAreToldApart()
{
    QVERIFY(isDataChange(ChangeRows{.verb = RowVerb::Update}));
    QVERIFY(isDataChange(Truncate{}));
    QVERIFY(!isDataChange(ChangeRows{.verb = RowVerb::Select}));
    QVERIFY(!isDataChange(CreateTable{}));
    QVERIFY(isSchemaChange(CreateTable{}));
    QVERIFY(isSchemaChange(AddEnumValue{}));
    QVERIFY(isSchemaChange(AlterObject{}));
    QVERIFY(!isSchemaChange(ChangeRows{.verb = RowVerb::Delete}));
    QVERIFY(!isSchemaChange(SetParameter{}));
    QVERIFY(!isSchemaChange(TransactionControl{}));
    QVERIFY(!isSchemaChange(Opaque{}) && !isDataChange(Opaque{}));
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
