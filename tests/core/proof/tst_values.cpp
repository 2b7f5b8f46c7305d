// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/values.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Proof::ValueMaker;

class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void uniqueValuesDiffer_data();
    void uniqueValuesDiffer();
    void textsKeepToTheirLength();
    void nullsOnlyWhereTheyMayBe();
    void extremesAreAmongThem();
    void candidatesComeFromTheChecks();

private:
    static ValueMaker maker(const QString &type, bool notNull = false)
    {
        return {Schema::Column{.name = u"c"_s, .type = type, .notNull = notNull}, schema(),
                *Dialect::find(u"postgresql"_s)};
    }
    static const Schema::Snapshot &schema()
    {
        static const Schema::Snapshot snapshot = {
            .dialect = u"postgresql"_s,
            .types = {
                {.schema = u"public"_s, .name = u"mood"_s, .kind = u"enum"_s, .labels = {u"sad"_s, u"it's ok"_s}}}};
        return snapshot;
    }
};

void TestValues::uniqueValuesDiffer_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"integer", "bigint", "smallint", "numeric(10,2)", "text", "character varying(40)",
                             "character varying(8)", "uuid", "date", "timestamp with time zone", "inet", "bytea",
                             "int4range", "double precision", "jsonb", "macaddr", "money", "interval"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestValues::uniqueValuesDiffer()
{
    QFETCH(QString, type);
    const ValueMaker values = maker(type);
    QVERIFY(values.isKnown());
    QSet<QString> seen;
    for (int row = 0; row < 300; ++row)
        seen.insert(values.literal(row, ValueMaker::Variety::Full, true));
    QCOMPARE(seen.size(), 300);
}

void TestValues::textsKeepToTheirLength()
{
    const ValueMaker values = maker(u"character varying(7)"_s, true);
    for (int row = 0; row < 100; ++row) {
        for (const bool unique : {false, true}) {
            const QString literal = values.literal(row, ValueMaker::Variety::Full, unique);
            const QString text = literal.mid(1, literal.size() - 2).replace(u"''"_s, u"'"_s);
            QVERIFY2(text.size() <= 7, qPrintable(literal));
        }
    }
}

void TestValues::nullsOnlyWhereTheyMayBe()
{
    bool anyNull = false;
    for (int row = 0; row < 50; ++row) {
        QVERIFY(maker(u"text"_s, true).literal(row, ValueMaker::Variety::Full, false) != u"NULL"_s);
        QVERIFY(maker(u"text"_s).literal(row, ValueMaker::Variety::Ordinary, false) != u"NULL"_s);
        anyNull = anyNull || maker(u"text"_s).literal(row, ValueMaker::Variety::Full, false) == u"NULL"_s;
    }
    QVERIFY(anyNull);
}

void TestValues::extremesAreAmongThem()
{
    QSet<QString> numbers;
    QSet<QString> texts;
    for (int row = 0; row < 30; ++row) {
        numbers.insert(maker(u"integer"_s).literal(row, ValueMaker::Variety::Full, false));
        texts.insert(maker(u"text"_s).literal(row, ValueMaker::Variety::Full, false));
    }
    QVERIFY(numbers.contains(u"2147483647"_s));
    QVERIFY(numbers.contains(u"-2147483647"_s));
    QVERIFY(texts.contains(u"''"_s));
    QVERIFY(std::ranges::any_of(texts, [](const QString &text) { return text.size() > 2000; }));
    QCOMPARE(maker(u"numeric(4,2)"_s).literal(0, ValueMaker::Variety::Full, false), u"99.99"_s);
    QCOMPARE(maker(u"public.mood"_s).literal(1, ValueMaker::Variety::Full, false), u"'it''s ok'"_s);
    QVERIFY(!maker(u"some.strange_type"_s).isKnown());
}

void TestValues::candidatesComeFromTheChecks()
{
    const Sql::LexicalRules rules = Dialect::find(u"postgresql"_s)->lexicalRules;
    const QStringList words = maker(u"text"_s).candidates({u"status = ANY (ARRAY['new'::text, 'paid'::text])"_s},
                                                          rules);
    QVERIFY(words.contains(u"'new'"_s));
    QVERIFY(words.contains(u"'paid'"_s));
    const QStringList numbers = maker(u"integer"_s).candidates({u"n > 41"_s}, rules);
    QVERIFY(numbers.contains(u"42"_s));
    const QStringList lengths = maker(u"text"_s).candidates({u"length(code) = 3"_s}, rules);
    QVERIFY(lengths.contains(u"'aaa'"_s));
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
