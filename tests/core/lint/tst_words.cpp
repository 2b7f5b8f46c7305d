// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/expressions.h"
#include "core/lint/linter.h"
#include "core/lint/types.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Lint::TypeChange;

/// The small questions that rules ask of type names, predicates and edits.
class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void typeChangesCostWhatWasMeasured_data();
    void typeChangesCostWhatWasMeasured();
    void checksProveNotNull_data();
    void checksProveNotNull();
    void predicatesThatAreAlwaysTrue_data();
    void predicatesThatAreAlwaysTrue();
    void predicatesThatLimitRows_data();
    void predicatesThatLimitRows();
    void conditionsAreTheSameHoweverOftenAsked();
    void editsAreAppliedBackToFront();
    void touchingEditsLeaveTheSecondOut();
};

void TestWords::typeChangesCostWhatWasMeasured_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<TypeChange>("change");
    const auto row = [](const char *before, const char *after, TypeChange change) {
        QTest::addRow("%s to %s", before, after) << QString::fromUtf8(before) << QString::fromUtf8(after) << change;
    };
    row("int", "integer", TypeChange::Same);
    row("int4", "pg_catalog.int4", TypeChange::Same);
    row("varchar(20)", "character varying(20)", TypeChange::Same);
    row("timestamp with time zone", "timestamptz", TypeChange::Same);
    row("timestamp", "timestamp(6)", TypeChange::Catalog);
    row("time without time zone", "time(6)", TypeChange::Catalog);
    row("interval", "interval(3)", TypeChange::Rewrite);
    row("timestamp", "timestamptz(6)", TypeChange::CatalogUtc);
    row("timestamp", "timestamptz(3)", TypeChange::Rewrite);
    row("varchar(20)", "varchar(40)", TypeChange::Catalog);
    row("varchar(20)", "text", TypeChange::Catalog);
    row("varchar(20)", "varchar", TypeChange::Catalog);
    row("text", "varchar", TypeChange::Catalog);
    row("text", "varchar(50)", TypeChange::Rewrite);
    row("varchar(20)", "varchar(10)", TypeChange::Rewrite);
    row("numeric(10,2)", "numeric(12,2)", TypeChange::Catalog);
    row("numeric(10,2)", "numeric", TypeChange::Catalog);
    row("numeric(10,2)", "numeric(12,4)", TypeChange::Rewrite);
    row("numeric", "numeric(10,2)", TypeChange::Rewrite);
    row("timestamp", "timestamptz", TypeChange::CatalogUtc);
    row("timestamp(0) with time zone", "timestamptz(3)", TypeChange::Catalog);
    row("timestamptz(3)", "timestamptz(0)", TypeChange::Rewrite);
    row("cidr", "inet", TypeChange::Catalog);
    row("inet", "cidr", TypeChange::Rewrite);
    row("int", "bigint", TypeChange::Rewrite);
    row("int", "text", TypeChange::Rewrite);
    row("text[]", "varchar[]", TypeChange::Rewrite);
    row("char(5)", "varchar(5)", TypeChange::Rewrite);
}

void TestWords::typeChangesCostWhatWasMeasured()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(TypeChange, change);
    QCOMPARE(PostgreSql::typeStep(before, after, nullptr).change, change);
}

void TestWords::checksProveNotNull_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("proves");
    QTest::newRow("plain") << u"email IS NOT NULL"_s << true;
    QTest::newRow("as the server prints it") << u"((email IS NOT NULL))"_s << true;
    QTest::newRow("quoted") << u"\"email\" is not null"_s << true;
    QTest::newRow("qualified") << u"users.email IS NOT NULL"_s << true;
    QTest::newRow("in an AND list") << u"(email IS NOT NULL) AND (length(email) > 3)"_s << true;
    QTest::newRow("nested AND") << u"a > 1 AND (email IS NOT NULL AND b > 2)"_s << true;
    QTest::newRow("another column") << u"note IS NOT NULL"_s << false;
    QTest::newRow("a column that ends alike") << u"my_email IS NOT NULL"_s << false;
    QTest::newRow("OR") << u"email IS NOT NULL OR note IS NOT NULL"_s << false;
    QTest::newRow("OR in the AND") << u"(email IS NOT NULL OR a) AND b"_s << false;
    QTest::newRow("not in a string") << u"note <> 'email IS NOT NULL'"_s << false;
    QTest::newRow("a function of it") << u"f(email) IS NOT NULL"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestWords::checksProveNotNull()
{
    QFETCH(QString, expression);
    QFETCH(bool, proves);
    QCOMPARE(Lint::impliesNotNull(expression, u"email"_s), proves);
}

void TestWords::predicatesThatAreAlwaysTrue_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("always");
    QTest::newRow("true") << u"TRUE"_s << true;
    QTest::newRow("1 = 1") << u"1=1"_s << true;
    QTest::newRow("id = id") << u"(id = id)"_s << true;
    QTest::newRow("1") << u"1"_s << true;
    QTest::newRow("true beside another test") << u"state = 1 OR 1 = 1"_s << true;
    QTest::newRow("always and always") << u"true AND (2 > 1)"_s << true;
    QTest::newRow("always and a test") << u"1 = 1 AND state = 1"_s << false;
    QTest::newRow("NOT false") << u"NOT FALSE"_s << true;
    QTest::newRow("two numbers") << u"1 <> 2"_s << true;
    QTest::newRow("two numbers that are not so") << u"1 > 2"_s << false;
    QTest::newRow("a range") << u"id BETWEEN 1 AND 1"_s << false;
    QTest::newRow("a test") << u"id = 7"_s << false;
    QTest::newRow("false") << u"false"_s << false;
}

void TestWords::predicatesThatAreAlwaysTrue()
{
    QFETCH(QString, expression);
    QFETCH(bool, always);
    QCOMPARE(Lint::isTautology(expression), always);
}

void TestWords::predicatesThatLimitRows_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("limits");
    QTest::newRow("key") << u"id = 7"_s << true;
    QTest::newRow("key of an alias") << u"u.id = 7 AND a IS NULL"_s << true;
    QTest::newRow("key range") << u"id BETWEEN 1 AND 5000 AND a IS NULL"_s << true;
    QTest::newRow("list") << u"name IN ('a', 'b')"_s << true;
    QTest::newRow("another column") << u"state = 7"_s << false;
    QTest::newRow("key of a join") << u"id = other.id"_s << false;
    QTest::newRow("subquery") << u"name IN (SELECT name FROM t)"_s << false;
    QTest::newRow("OR") << u"id = 7 OR state = 1"_s << false;
    QTest::newRow("a negative key") << u"id = -7"_s << true;
    QTest::newRow("a key of a function") << u"id = lower('X')"_s << true;
    QTest::newRow("a key of a column") << u"id = lower(name)"_s << false;
    QTest::newRow("a key found by a query") << u"id = (SELECT max(x) FROM other)"_s << true;
    QTest::newRow("from and to") << u"id >= 1 AND id < 1000 AND a IS NULL"_s << true;
    QTest::newRow("from alone") << u"id >= 1 AND a IS NULL"_s << false;
    QTest::newRow("one of two columns of a key") << u"region = 'eu'"_s << false;
    QTest::newRow("both columns of a key") << u"number = 7 AND t.region = 'eu'"_s << true;
    QTest::newRow("an array") << u"name = ANY (ARRAY['a', 'b'])"_s << true;
    QTest::newRow("an array of a query") << u"name = ANY (ARRAY(SELECT name FROM t))"_s << false;
    QTest::newRow("a list of rows") << u"(a, b) IN ((1, 2), (3, 4))"_s << true;
    QTest::newRow("all but a list") << u"name NOT IN ('a', 'b')"_s << false;
}

void TestWords::predicatesThatLimitRows()
{
    QFETCH(QString, expression);
    QFETCH(bool, limits);
    const QList<QStringList> keys = {QStringList{u"id"_s}, QStringList{u"region"_s, u"number"_s}};
    QCOMPARE(Lint::limitsRows(expression, keys), limits);
}

/// Answers are kept: neither the number of questions in between nor an expression of the same length changes them.
void TestWords::conditionsAreTheSameHoweverOftenAsked()
{
    const QList<QStringList> expected = {{u"a"_s, u"="_s, u"1"_s}, {u"b"_s, u"<"_s, u"2"_s}};
    for (int i = 0; i < 300; ++i) {
        const QString other = u"(c%1 = 1) AND ((d%1 < 2) AND e)"_s.arg(i);
        QCOMPARE(Lint::conditionsOf(other).value(0).value(0), u"c%1"_s.arg(i));
        QCOMPARE(Lint::conditionsOf(u"(A = 1 AND (b < 2))"_s), expected);
        QCOMPARE(Lint::wordsOf(QString(2000, u'x') + u' ' + QString::number(i)).last(), QString::number(i));
    }
}

void TestWords::editsAreAppliedBackToFront()
{
    const QList<Lint::Edit> edits = {{.file = {}, .range = {8, 9}, .text = "XYZ"},
                                     {.file = {}, .range = {0, 2}, .text = ""},
                                     {.file = {}, .range = {4, 4}, .text = "-"}};
    QCOMPARE(Lint::applied("0123456789", edits), "23-4567XYZ9");
}

void TestWords::touchingEditsLeaveTheSecondOut()
{
    QCOMPARE(
        Lint::applied("0123", {{.file = {}, .range = {0, 2}, .text = "a"}, {.file = {}, .range = {2, 3}, .text = "b"}}),
        "a23");
    QCOMPARE(
        Lint::applied("0123", {{.file = {}, .range = {1, 1}, .text = "a"}, {.file = {}, .range = {1, 1}, .text = "b"}}),
        "0a123");
    QCOMPARE(Lint::applied("0123", {{.file = {}, .range = {3, 9}, .text = "out of range"}}), "0123");
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
