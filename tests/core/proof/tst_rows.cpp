// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows for every table, obeying what the schema asks, on real servers.

#include "core/proof/rows.h"
#include "tests/support/postgres.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRows : public QObject
{
    Q_OBJECT

private slots:
    void fillsEveryTable_data();
    void fillsEveryTable();
    void theSameSchemaGetsTheSameRows();
    void sequencesStayWhereTheyAre();
    void aTableThatTakesNoneIsTold();

private:
    static QList<Proof::GeneratedTable> fill(Database::Connection &connection, const QString &dialect, int rows)
    {
        const Dialect::Dialect &found = *Dialect::find(dialect);
        const auto schema = found.inspect(connection, {});
        if (!schema) {
            QTest::qFail(qPrintable(schema.error().message), __FILE__, __LINE__);
            return {};
        }
        const auto tables = Proof::generateRows(connection, found, *schema, rows, {});
        if (!tables)
            QTest::qFail(qPrintable(tables.error().message + tables.error().detail), __FILE__, __LINE__);
        return tables.value_or(QList<Proof::GeneratedTable>());
    }
};

void TestRows::fillsEveryTable_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<int>("atLeast"); // rows in the poorest table, of 40 asked

    QTest::newRow("every plain type") << QByteArray(
        R"(CREATE TABLE t (a smallint, b int, c bigint, d numeric(8,3), e real, f double precision, g text, h varchar(12),
        i char(3), j boolean, k date, l time, m timestamp, n timestamptz, o interval, p uuid, q json, r jsonb, s bytea, t inet, u cidr, v macaddr,
        w bit(6), x varbit(9), y int4range, z tstzrange, aa money, ab tsvector, ac text[], ad point, ae xml);)")
                                      << 40;
    QTest::newRow("keys and uniqueness") << QByteArray(
        R"(CREATE TABLE t (id serial PRIMARY KEY, code varchar(6) UNIQUE, a int, b text, UNIQUE (a, b));
        CREATE UNIQUE INDEX t_lower ON t (lower(b));)")
                                         << 40;
    QTest::newRow("foreign keys, two deep")
        << QByteArray(R"(CREATE TABLE a (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
        CREATE TABLE b (id uuid PRIMARY KEY, a_id bigint NOT NULL REFERENCES a); CREATE TABLE c (b_id uuid NOT NULL REFERENCES b, n int);)")
        << 40;
    QTest::newRow("a join table") << QByteArray(
        R"(CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY);
        CREATE TABLE ab (a_id int REFERENCES a, b_id int REFERENCES b, PRIMARY KEY (a_id, b_id));)")
                                  << 40;
    QTest::newRow("one to one") << QByteArray(
        "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a_id int PRIMARY KEY REFERENCES a, x text);")
                                << 40;
    QTest::newRow("a table that refers to itself")
        << QByteArray("CREATE TABLE t (id int PRIMARY KEY, parent int REFERENCES t);") << 40;
    QTest::newRow("a circle that may be NULL") << QByteArray(
        R"(CREATE TABLE a (id int PRIMARY KEY, b_id int); CREATE TABLE b (id int PRIMARY KEY, a_id int REFERENCES a);
        ALTER TABLE a ADD FOREIGN KEY (b_id) REFERENCES b;)")
                                               << 40;
    QTest::newRow("a list check") << QByteArray(
        "CREATE TABLE t (id int PRIMARY KEY, status text NOT NULL CHECK (status IN ('new','paid','sent')));")
                                  << 40;
    QTest::newRow("number checks") << QByteArray("CREATE TABLE t (id int PRIMARY KEY, price numeric(10,2) NOT NULL "
                                                 "CHECK (price > 0), stars int CHECK (stars BETWEEN 1 AND 5));")
                                   << 40;
    QTest::newRow("a check over two columns")
        << QByteArray("CREATE TABLE t (id int PRIMARY KEY, low int NOT NULL, high int NOT NULL, CHECK (high > low));")
        << 40;
    QTest::newRow("a length check") << QByteArray(
        "CREATE TABLE t (id int PRIMARY KEY, code text NOT NULL CHECK (length(code) = 3));")
                                    << 40;
    QTest::newRow("an e-mail check") << QByteArray(
        "CREATE TABLE t (id int PRIMARY KEY, email text NOT NULL CHECK (email LIKE '%@%'));")
                                     << 40;
    QTest::newRow("an enum and a domain")
        << QByteArray(R"(CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE DOMAIN positive AS int CHECK (VALUE > 0);
        CREATE TABLE t (id int PRIMARY KEY, m mood NOT NULL, p positive NOT NULL);)")
        << 40;
    QTest::newRow("a generated column") << QByteArray(
        "CREATE TABLE t (id int PRIMARY KEY, a int, twice bigint GENERATED ALWAYS AS (a::bigint * 2) STORED);")
                                        << 40;
    QTest::newRow("partitions") << QByteArray(
        "CREATE TABLE t (id int, d date NOT NULL) PARTITION BY RANGE (d); CREATE TABLE t_all PARTITION OF t DEFAULT;")
                                << 40;
    QTest::newRow("date checks") << QByteArray(
        "CREATE TABLE t (id int PRIMARY KEY, d date NOT NULL CHECK (d > '2031-05-05'), "
        "at timestamptz NOT NULL CHECK (at BETWEEN '1950-01-01 00:00:00+00' AND '1950-01-03 00:00:00+00'));")
                                 << 40;
    QTest::newRow("partitions of months, no default")
        << QByteArray("CREATE TABLE t (id bigint, d date NOT NULL, PRIMARY KEY (id, d)) PARTITION BY RANGE (d); "
                      "CREATE TABLE t_1 PARTITION OF t FOR VALUES FROM ('2024-01-01') TO ('2024-02-01'); "
                      "CREATE TABLE t_2 PARTITION OF t FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');")
        << 40;
    QTest::newRow("partitions of numbers")
        << QByteArray("CREATE TABLE t (id int NOT NULL, a int NOT NULL) PARTITION BY RANGE (a); "
                      "CREATE TABLE t_1 PARTITION OF t FOR VALUES FROM (100000) TO (200000);")
        << 40;
    QTest::newRow("partitions of partitions, of lists and hashes") << QByteArray(
        "CREATE TABLE t (id int NOT NULL, a text, d timestamptz NOT NULL) PARTITION BY LIST (a); "
        "CREATE TABLE t_1 PARTITION OF t FOR VALUES IN ('north', 'south') PARTITION BY RANGE (d); "
        "CREATE TABLE t_1_1 PARTITION OF t_1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY HASH (id);"
        "CREATE TABLE t_1_1_1 PARTITION OF t_1_1 FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
        "CREATE TABLE t_1_1_2 PARTITION OF t_1_1 FOR VALUES WITH (MODULUS 2, REMAINDER 1);")
                                                                   << 40;
    QTest::newRow("an exclusion") << QByteArray(
        "CREATE TABLE t (id int PRIMARY KEY, during tsrange NOT NULL, EXCLUDE USING gist (during WITH &&));")
                                  << 40;
}

void TestRows::fillsEveryTable()
{
    QFETCH(QByteArray, schema);
    QFETCH(int, atLeast);
    const auto connection = TestPostgres::connect(TestPostgres::database());
    QVERIFY(connection);
    QVERIFY(TestPostgres::run(*connection, schema));
    const auto tables = fill(*connection, u"postgresql"_s, 40);
    QVERIFY(!tables.isEmpty());
    for (const Proof::GeneratedTable &table : tables) {
        QVERIFY2(table.rows >= atLeast, qPrintable(table.table + u": "_s + table.refusal));
        // What the generator says is what the server has.
        const auto count = connection->query(u"SELECT count(*) FROM %1"_s.arg(table.table));
        QVERIFY(count);
        QCOMPARE(count->value().toLongLong(), table.rows);
    }
}

void TestRows::theSameSchemaGetsTheSameRows()
{
    QString sums[2];
    for (QString &sum : sums) {
        const auto connection = TestPostgres::connect(TestPostgres::database());
        QVERIFY(connection);
        QVERIFY(
            TestPostgres::run(*connection,
                              "CREATE TABLE t (id serial PRIMARY KEY, a text CHECK (a IN ('x', 'y')), b numeric(5,1), "
                              "c timestamp CHECK (c BETWEEN '1950-01-01 00:00:00' AND '1950-01-03 00:00:00'), "
                              "d int NOT NULL CHECK (d IN (3, 5, 7, 9, 11) AND d <> 3));"));
        fill(*connection, u"postgresql"_s, 60);
        sum = connection->query(u"SELECT md5(string_agg(t::text, ',' ORDER BY id)) FROM t"_s)->value().toString();
    }
    QVERIFY(!sums[0].isEmpty());
    QCOMPARE(sums[0], sums[1]);
    // In another process too. A generator that makes other rows has another sum.
    QCOMPARE(sums[0], u"3360b8f0c9380c23f4572963d300b61d"_s);
}

void TestRows::sequencesStayWhereTheyAre()
{
    // A migration that inserts by the default must not meet a generated row.
    const auto connection = TestPostgres::connect(TestPostgres::database());
    QVERIFY(connection);
    QVERIFY(TestPostgres::run(*connection, "CREATE TABLE t (id serial PRIMARY KEY, a text);"));
    fill(*connection, u"postgresql"_s, 30);
    QVERIFY(TestPostgres::run(*connection, "INSERT INTO t (a) SELECT 'x' FROM generate_series(1, 50);"));
}

void TestRows::aTableThatTakesNoneIsTold()
{
    const auto connection = TestPostgres::connect(TestPostgres::database());
    QVERIFY(connection);
    QVERIFY(TestPostgres::run(
        *connection,
        "CREATE TABLE t (id int PRIMARY KEY, a text NOT NULL CHECK (md5(a) = '0123456789abcdef0123456789abcdef'));"));
    const auto tables = fill(*connection, u"postgresql"_s, 10);
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.first().rows, 0);
    QVERIFY(!tables.first().refusal.isEmpty());
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
