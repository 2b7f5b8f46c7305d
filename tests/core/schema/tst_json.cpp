// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/json.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Schema;

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void comesBackEqual_data();
    void comesBackEqual();
    void leavesOutWhatIsEmpty();
    void refusesOtherJson_data();
    void refusesOtherJson();
    void differencesSayWhatTheContractNames();
};

static Properties properties()
{
    return {.owner = u"ana"_s,
            .grants = {{.grantee = u"bob"_s, .privilege = u"SELECT"_s, .grantor = u"ana"_s, .grantable = true}},
            .comment = u"a \"comment\"\nwith lines"_s,
            .options = {{u"fillfactor"_s, u"70"_s}}};
}

static Column column()
{
    return {.name = u"id"_s,
            .type = u"bigint"_s,
            .position = 1,
            .notNull = true,
            .defaultExpression = u"1"_s,
            .identity = u"ALWAYS"_s,
            .generated = u"a + b"_s,
            .generatedStored = true,
            .collation = u"C"_s,
            .comment = u"key"_s,
            .grants = {{.grantee = u"bob"_s, .privilege = u"UPDATE"_s}},
            .options = {{u"storage"_s, u"external"_s}}};
}

static Constraint constraint()
{
    return {.name = u"fk"_s,
            .kind = u"foreign key"_s,
            .columns = {u"a"_s, u"b"_s},
            .definition = u"FOREIGN KEY …"_s,
            .referencedTable = u"public.other"_s,
            .referencedColumns = {u"x"_s, u"y"_s},
            .onUpdate = u"CASCADE"_s,
            .onDelete = u"SET NULL"_s,
            .expression = u"a > 0"_s,
            .deferrable = true,
            .initiallyDeferred = true,
            .validated = false,
            .generatedName = true,
            .comment = u"c"_s,
            .options = {{u"match"_s, u"full"_s}}};
}

static Index index()
{
    return {.name = u"i"_s,
            .definition = u"CREATE INDEX i"_s,
            .columns = {u"a"_s, u"(lower(b))"_s},
            .method = u"btree"_s,
            .predicate = u"a > 1"_s,
            .unique = true,
            .valid = false,
            .constraint = u"k"_s,
            .comment = u"c"_s,
            .options = {{u"tablespace"_s, u"fast"_s}}};
}

static Trigger trigger()
{
    return {.name = u"t"_s, .definition = u"CREATE TRIGGER t"_s, .enabled = u"disabled"_s, .comment = u"c"_s};
}

void TestJson::comesBackEqual_data()
{
    QTest::addColumn<Snapshot>("snapshot");

    const Snapshot empty{.dialect = u"sqlite"_s, .serverVersion = u"3.46.1"_s};
    QTest::newRow("nothing") << empty;
    Snapshot one = empty;
    one.tables = {{.schema = u"s"_s,
                   .name = u"t"_s,
                   .columns = {column(), {.name = u"plain"_s, .type = u"text"_s, .position = 2}},
                   .constraints = {constraint()},
                   .indexes = {index()},
                   .triggers = {trigger()},
                   .policies = {{.name = u"p"_s,
                                 .command = u"SELECT"_s,
                                 .permissive = false,
                                 .roles = {u"ana"_s},
                                 .usingExpression = u"true"_s,
                                 .checkExpression = u"false"_s,
                                 .comment = u"c"_s}},
                   .partitionKey = u"RANGE (a)"_s,
                   .partitionOf = u"s.p"_s,
                   .partitionBound = u"FOR VALUES …"_s,
                   .properties = properties()}};
    QTest::newRow("table") << one;
    one = empty;
    one.views = {{.schema = u"s"_s,
                  .name = u"v"_s,
                  .definition = u"SELECT 1"_s,
                  .columns = {column()},
                  .materialized = true,
                  .populated = false,
                  .indexes = {index()},
                  .triggers = {trigger()},
                  .properties = properties()}};
    QTest::newRow("view") << one;
    one = empty;
    one.sequences = {{.schema = u"s"_s,
                      .name = u"q"_s,
                      .type = u"bigint"_s,
                      .start = u"1"_s,
                      .increment = u"2"_s,
                      .minimum = u"0"_s,
                      .maximum = u"9223372036854775807"_s,
                      .cache = u"3"_s,
                      .cycle = true,
                      .ownedBy = u"s.t.id"_s,
                      .properties = properties()}};
    QTest::newRow("sequence") << one;
    one = empty;
    one.types = {{.schema = u"s"_s,
                  .name = u"e"_s,
                  .kind = u"enum"_s,
                  .labels = {u"b"_s, u"a"_s},
                  .definition = u"d"_s,
                  .constraints = {constraint()},
                  .properties = properties()}};
    QTest::newRow("type") << one;
    one = empty;
    one.functions = {{.schema = u"s"_s,
                      .name = u"f"_s,
                      .arguments = u"a integer"_s,
                      .kind = u"procedure"_s,
                      .definition = u"CREATE …"_s,
                      .properties = properties()}};
    QTest::newRow("function") << one;
    one = empty;
    one.others = {{.kind = u"extension"_s,
                   .schema = u"s"_s,
                   .name = u"citext"_s,
                   .definition = u"1.6"_s,
                   .properties = properties()}};
    QTest::newRow("other") << one;
    one = empty;
    one.unknown = {u"relkind x"_s};
    QTest::newRow("unknown") << one;
}

void TestJson::comesBackEqual()
{
    QFETCH(Snapshot, snapshot);
    const QByteArray text = QJsonDocument(toJson(snapshot)).toJson();
    const auto back = snapshotFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(back);
    QVERIFY(*back == snapshot);
    QVERIFY(diff(snapshot, *back).isEmpty());
}

void TestJson::leavesOutWhatIsEmpty()
{
    QCOMPARE(
        QJsonDocument(toJson(Snapshot{.dialect = u"sqlite"_s, .serverVersion = {}})).toJson(QJsonDocument::Compact),
        QByteArray(R"({"dialect":"sqlite"})"));
}

void TestJson::refusesOtherJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");

    QTest::newRow("something else") << QByteArray("{\"a\": 1}") << u"dialect"_s;
    QTest::newRow("tables that are no list") << QByteArray("{\"dialect\": \"sqlite\", \"tables\": 3}") << u"tables"_s;
    QTest::newRow("a table that is no object")
        << QByteArray("{\"dialect\": \"sqlite\", \"tables\": [3]}") << u"tables"_s;
    QTest::newRow("a name that is no text")
        << QByteArray("{\"dialect\": \"sqlite\", \"tables\": [{\"name\": 3}]}") << u"name"_s;
}

void TestJson::refusesOtherJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto back = snapshotFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(!back);
    QVERIFY2(back.error().message.contains(place), qPrintable(back.error().message));
}

void TestJson::differencesSayWhatTheContractNames()
{
    const QJsonArray array = toJson(QList<Difference>{{.kind = Difference::Kind::Changed,
                                                       .object = u"table"_s,
                                                       .name = u"public.users"_s,
                                                       .path = u"columns.email.type"_s,
                                                       .before = u"text"_s,
                                                       .after = u"varchar(255)"_s}});
    QCOMPARE(array.size(), 1);
    const QJsonObject object = array.first().toObject();
    QCOMPARE(object.value("object"_L1), u"table"_s);
    QCOMPARE(object.value("name"_L1), u"public.users"_s);
    QCOMPARE(object.value("kind"_L1), u"changed"_s);
    QCOMPARE(object.value("path"_L1), u"columns.email.type"_s);
    QCOMPARE(object.value("before"_L1), u"text"_s);
    QCOMPARE(object.value("after"_L1), u"varchar(255)"_s);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
