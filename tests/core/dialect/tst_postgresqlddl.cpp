// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/ddl.h"
#include "core/dialect/postgresql/inspect.h"
#include "core/schema/difference.h"
#include "core/schema/summary.h"
#include "tests/support/postgres.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPostgreSqlDdl : public QObject
{
    Q_OBJECT

private slots:
    void quotesOnlyWhereNeeded_data();
    void quotesOnlyWhereNeeded();
    void readsWell();
    void makesTheSameTableAgain();
    void knowsEveryObject();
    void isEmptyForWhatIsNotThere();
};

void TestPostgreSqlDdl::quotesOnlyWhereNeeded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << u"users_2"_s << u"users_2"_s;
    QTest::newRow("capital") << u"Users"_s << u"\"Users\""_s;
    QTest::newRow("reserved") << u"order"_s << u"\"order\""_s;
    QTest::newRow("a quote in it") << u"a\"b"_s << u"\"a\"\"b\""_s;
    QTest::newRow("begins with a digit") << u"2x"_s << u"\"2x\""_s;
    QTest::newRow("letters of other languages") << u"größe"_s << u"\"größe\""_s;
    QTest::newRow("ends with a line feed") << u"a\n"_s << u"\"a\n\""_s;
    QTest::newRow("a dollar in it") << u"a$1"_s << u"a$1"_s;
    QTest::newRow("empty") << u""_s << u"\"\""_s;
}

void TestPostgreSqlDdl::quotesOnlyWhereNeeded()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QCOMPARE(PostgreSql::quoted(name), text);
}

static const QByteArray orders =
    "CREATE TABLE people (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);"
    "CREATE UNLOGGED TABLE \"order\" (id integer PRIMARY KEY, who bigint NOT NULL REFERENCES people ON DELETE CASCADE, "
    "note text DEFAULT 'it''s'"
    " COLLATE \"C\", total numeric(10,2) CHECK (total >= 0), doubled numeric GENERATED ALWAYS AS (total * 2) STORED) "
    "WITH (fillfactor = 70);"
    "CREATE INDEX order_who ON \"order\" (who) WHERE total > 0;"
    "ALTER TABLE \"order\" ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON \"order\" FOR SELECT USING (id > 0);"
    "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
    "CREATE TRIGGER t BEFORE INSERT ON \"order\" FOR EACH ROW EXECUTE FUNCTION f(); ALTER TABLE \"order\" DISABLE "
    "TRIGGER t;"
    "COMMENT ON TABLE \"order\" IS 'what was bought'; COMMENT ON COLUMN \"order\".note IS 'free'; ALTER TABLE "
    "\"order\" ALTER note SET STORAGE EXTERNAL;"
    "GRANT SELECT ON \"order\" TO PUBLIC";

void TestPostgreSqlDdl::readsWell()
{
    const auto connection = TestPostgres::connect(TestPostgres::database());
    QVERIFY(connection);
    QVERIFY(TestPostgres::run(*connection, orders));
    const auto snapshot = PostgreSql::inspect(*connection, {});
    QVERIFY(snapshot);
    const QString text = PostgreSql::ddl(*snapshot, u"table"_s, u"public.order"_s);
    const QString expected = uR"(CREATE UNLOGGED TABLE public."order" (
    id integer NOT NULL,
    who bigint NOT NULL,
    note text COLLATE pg_catalog."C" DEFAULT 'it''s'::text,
    total numeric(10,2),
    doubled numeric GENERATED ALWAYS AS ((total * (2)::numeric)) STORED,
    CONSTRAINT order_pkey PRIMARY KEY (id),
    CONSTRAINT order_total_check CHECK ((total >= (0)::numeric)),
    CONSTRAINT order_who_fkey FOREIGN KEY (who) REFERENCES public.people(id) ON DELETE CASCADE
)
WITH (fillfactor=70);
)"_s;
    QCOMPARE(text.left(expected.size()), expected);
    for (const QString &part :
         {u"CREATE INDEX order_who ON public.\"order\" USING btree (who) WHERE (total > (0)::numeric);\n"_s,
          u"ALTER TABLE public.\"order\" DISABLE TRIGGER t;\n"_s,
          u"CREATE POLICY p ON public.\"order\" FOR SELECT TO PUBLIC USING ("_s,
          u"COMMENT ON TABLE public.\"order\" IS 'what was bought';\n"_s,
          u"GRANT SELECT ON TABLE public.\"order\" TO PUBLIC;\n"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in\n"_s + text));
}

void TestPostgreSqlDdl::makesTheSameTableAgain()
{
    const auto connection = TestPostgres::connect(TestPostgres::database());
    QVERIFY(connection);
    QVERIFY(TestPostgres::run(*connection, orders));
    const auto before = PostgreSql::inspect(*connection, {});
    QVERIFY(before);
    const QString text = PostgreSql::ddl(*before, u"table"_s, u"public.order"_s);
    QVERIFY(connection->execute("DROP TABLE \"order\""));
    QVERIFY(TestPostgres::run(*connection, text.toUtf8()));
    const auto after = PostgreSql::inspect(*connection, {});
    QVERIFY(after);
    QStringList differences;
    for (const Schema::Difference &d : Schema::diff(*before, *after))
        differences.append(d.name + u' ' + d.path + u": "_s + d.before + u" -> "_s + d.after);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void TestPostgreSqlDdl::knowsEveryObject()
{
    const auto connection = TestPostgres::connect(TestPostgres::database());
    QVERIFY(connection);
    QFile file(QStringLiteral(SWITCHBACK_SOURCE_DIR "/tests/core/dialect/postgresqlrich.sql"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(TestPostgres::run(*connection, "CREATE ROLE reader; CREATE ROLE writer"));
    QVERIFY(TestPostgres::run(*connection, file.readAll()));
    const auto snapshot = PostgreSql::inspect(*connection, {});
    QVERIFY(snapshot);
    // Each object of a diff against nothing is one that the interface can ask for.
    const QList<Schema::Difference> all = Schema::diff({}, *snapshot);
    QVERIFY2(all.size() > 40, qPrintable(QString::number(all.size())));
    for (const Schema::Difference &object : all)
        QVERIFY2(!PostgreSql::ddl(*snapshot, object.object, object.name).isEmpty(),
                 qPrintable(object.object + u' ' + object.name));
}

void TestPostgreSqlDdl::isEmptyForWhatIsNotThere()
{
    QVERIFY(PostgreSql::ddl({}, u"table"_s, u"public.t"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestPostgreSqlDdl)
#include "tst_postgresqlddl.moc"
