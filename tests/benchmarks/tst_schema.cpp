// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"
#include "core/schema/difference.h"
#include "tests/benchmarks/measure.h"
#include "tests/support/postgres.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class BenchSchema : public QObject
{
    Q_OBJECT

private slots:
    void snapshotAndDiff_data();
    void snapshotAndDiff();
};

void BenchSchema::snapshotAndDiff_data()
{
    QTest::addColumn<int>("tables");
    QTest::addRow("1000") << 1000;
    QTest::addRow("10000") << 10'000;
}

/// Six columns, a primary key, a check, an index, a foreign key to the table before and a comment each.
static bool makeTables(Database::Connection &connection, int count)
{
    constexpr int piece = 250; // a transaction holds a lock for each
    for (int first = 0; first < count; first += piece) {
        const QByteArray block = QByteArray(R"(DO $$ BEGIN FOR i IN %1 .. %2 LOOP
            EXECUTE format('CREATE TABLE orders_%s (id bigint PRIMARY KEY, parent bigint %s, name text NOT NULL,
                total numeric(12,2) DEFAULT 0 CHECK (total >= 0), made timestamptz DEFAULT now(), note text)', i,
                CASE WHEN i > 0 THEN format('REFERENCES orders_%s (id)', i - 1) END);
            EXECUTE format('CREATE INDEX ON orders_%s (parent)', i);
            EXECUTE format('COMMENT ON TABLE orders_%s IS ''orders of shop %s''', i, i);
        END LOOP; END $$)")
                                     .replace("%1", QByteArray::number(first))
                                     .replace("%2", QByteArray::number(first + piece - 1));
        if (const auto done = connection.execute(block); !done) {
            qWarning("%s", qPrintable(done.error().message));
            return false;
        }
    }
    return connection.execute("VACUUM ANALYZE pg_catalog.pg_attribute").has_value();
}

/// Which of the snapshot's queries the server spends its time on, in its own words.
static void printCostliest(Database::Connection &connection, const QString &what)
{
    if (!connection.execute("SET log_min_duration_statement = 0")
        || !connection.execute("SET client_min_messages = log"))
        return;
    const auto snapshot = Dialect::find(u"postgresql"_s)->inspect(connection, {});
    static const QRegularExpression duration(u"^duration: ([0-9.]+) ms.*?\\sFROM ((?:pg_catalog\\.)?pg_\\w+)"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    QList<std::pair<double, QString>> queries;
    for (const Database::Notice &notice : connection.takeNotices()) {
        if (const auto match = duration.match(notice.message); match.hasMatch())
            queries.emplaceBack(match.captured(1).toDouble(), match.captured(2));
    }
    std::ranges::sort(queries, std::ranges::greater());
    for (const auto &[milliseconds, catalogue] : queries.first(std::min<qsizetype>(queries.size(), 4)))
        Measure::print(what + u"server, query over "_s + catalogue, {.wall = milliseconds});
    std::ignore = connection.execute("RESET log_min_duration_statement");
    std::ignore = connection.execute("RESET client_min_messages");
}

void BenchSchema::snapshotAndDiff()
{
    QFETCH(const int, tables);
    const auto connection = TestPostgres::connect(TestPostgres::database());
    QVERIFY(connection);
    QVERIFY(makeTables(*connection, tables));
    const auto inspect = Dialect::find(u"postgresql"_s)->inspect;
    const QString what = u"%1 tables, postgresql: "_s.arg(tables);

    Result<Schema::Snapshot> before = failure(Error{});
    Measure::print(what + u"snapshot"_s, Measure::quickest(2, [&] { before = inspect(*connection, {}); }),
                   u"wall less user and system is the server's"_s);
    QVERIFY(before);
    QCOMPARE(before->tables.size(), tables);
    printCostliest(*connection, what);

    for (int i = 0; i < 100; ++i)
        QVERIFY(connection->execute("ALTER TABLE orders_" + QByteArray::number(i * (tables / 100))
                                    + " ALTER COLUMN note SET NOT NULL"));
    const auto after = inspect(*connection, {});
    QVERIFY(after);
    qsizetype found = 0;
    Measure::print(what + u"diff, 100 changes"_s,
                   Measure::quickest(3, [&] { found = Schema::diff(*before, *after).size(); }));
    QCOMPARE(found, 100);
    const auto again = inspect(*connection, {});
    QVERIFY(again);
    Measure::print(what + u"diff, no change"_s,
                   Measure::quickest(3, [&] { found = Schema::diff(*after, *again).size(); }));
    QCOMPARE(found, 0);
}

QTEST_GUILESS_MAIN(BenchSchema)
#include "tst_schema.moc"
