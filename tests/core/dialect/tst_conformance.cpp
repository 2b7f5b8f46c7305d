// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"

#include <QTest>

#include <map>
#include <thread>

using namespace Qt::StringLiterals;

/// What every dialect must hold, on databases of its own scratch server. A dialect whose server cannot be made fails
/// here: a skip would hide it.
class TestConformance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void initTestCase();
    void cleanupTestCase();
    void everyDialectIsWhole();
    void saysWhatItIs();
    void valuesComeBackAsTheyWent();
    void rowsKeepTheirOrderAndColumns();
    void failingStatementTellsWhere();
    void connectionSurvivesAFailure();
    void rollbackUndoesDdl();
    void commitKeepsDdl();
    void secondRunIsLockedOut();
    void cancelStopsALongStatement();
    void stopRequestStopsALongStatement();
    void cancelWithNothingRunningIsHarmless();
    void emptyDatabaseHasAnEmptySnapshot();
    void snapshotHoldsWhatWasMade();
    void ignoredTablesAreNotInTheSnapshot();
    void copyHoldsItsRowsAndIsApart();
    void dropRemovesTheDatabase();
    void missingDatabaseIsUnreachable();
    void waitingForALockEnds();
    void traceNamesLocksAndTime();
    void notUnderstoodIsNeverSafe();
    void quotesOnlyWhereNeeded();

private:
    /// A connection to a new scratch database; the test has failed when it is null.
    struct Place
    {
        Database::Url url;
        std::unique_ptr<Database::Connection> connection;
    };
    static const Dialect::Dialect &dialect()
    {
        QFETCH_GLOBAL(QString, id);
        return *Dialect::find(id);
    }
    std::unique_ptr<Database::Connection> connect(const Database::Url &url) const
    {
        auto connection = Dialect::open(url);
        if (!connection) {
            QTest::qFail(qPrintable(connection.error().message + u' ' + connection.error().detail), __FILE__, __LINE__);
            return nullptr;
        }
        return *std::move(connection);
    }
    Place newPlace()
    {
        const auto url = scratch().createDatabase(u"conformance"_s);
        if (!url) {
            QTest::qFail(qPrintable(url.error().message + u' ' + url.error().detail), __FILE__, __LINE__);
            return {};
        }
        return {*url, connect(*url)};
    }
    Dialect::Scratch &scratch() { return *m_scratch[dialect().id]; }

    std::map<QString, std::unique_ptr<Dialect::Scratch>> m_scratch;
};

#define RUN(connection, statement)                                              \
    do {                                                                        \
        const auto done_ = (connection).execute(statement);                     \
        QVERIFY2(done_, qPrintable(done_ ? QString() : done_.error().message)); \
    } while (false)

// Long enough never to end by itself within the test, in every dialect.
static const QByteArray endless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT count(*) FROM n";

void TestConformance::initTestCase_data()
{
    QTest::addColumn<QString>("id");
    // Which dialect cannot make one is told by everyDialectIsWhole().
    for (const Dialect::Dialect &one : Dialect::all()) {
        if (one.makeScratch && one.connects)
            QTest::newRow(qPrintable(one.id)) << one.id;
    }
}

void TestConformance::initTestCase()
{
    for (const Dialect::Dialect &one : Dialect::all()) {
        if (!one.makeScratch || !one.connects)
            continue;
        auto scratch = one.makeScratch(u"auto"_s, Dialect::Reach::Database, {});
        QVERIFY2(scratch, qPrintable(scratch ? QString() : scratch.error().message + u' ' + scratch.error().detail));
        m_scratch.emplace(one.id, *std::move(scratch));
    }
}

void TestConformance::cleanupTestCase()
{
    m_scratch.clear();
}

void TestConformance::everyDialectIsWhole()
{
    // What may be null says so in dialect.h.
    for (const Dialect::Dialect &one : Dialect::all()) {
        const QByteArray id = one.id.toUtf8();
        QVERIFY2(one.meaningOf && one.needsNoTransaction && one.forecast, id);
        QVERIFY2(one.quoted && one.ddl, id);
        QVERIFY2(one.open && one.inspect && one.tableSizes && one.lockRun, id);
        QVERIFY2(one.setLockTimeout && one.isLockTimeout && one.lockHolders, id);
        QVERIFY2(one.makeScratch && one.traced, id);
    }
}

void TestConformance::saysWhatItIs()
{
    QVERIFY(!dialect().name.isEmpty());
    QVERIFY(!scratch().description().isEmpty());
    QCOMPARE_GT(dialect().assumedServerVersion, 0);
    for (const QString &scheme : dialect().urlSchemes)
        QCOMPARE(Dialect::forUrl({.scheme = scheme}), &dialect());
    const Place place = newPlace();
    QVERIFY(place.connection);
    QVERIFY(!place.connection->serverVersion().isEmpty());
    QCOMPARE_GT(place.connection->serverVersionNumber(), 10000);
    QVERIFY(place.connection->takeNotices().isEmpty());
}

void TestConformance::valuesComeBackAsTheyWent()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    const bool isPostgres = dialect().id == u"postgresql";
    RUN(*place.connection,
        isPostgres ? "CREATE TABLE v (i bigint, t text, b bytea, n text, r double precision)"
                   : "CREATE TABLE v (i bigint, t text, b blob, n text, r double precision)");
    const QString text = u"Grüße 🜁 'quoted' \\ ; -- no comment"_s;
    const QByteArray bytes("\0\xFF'\\\x80", 5);
    const qint64 large = std::numeric_limits<qint64>::max();
    QVERIFY(place.connection->query(u"INSERT INTO v VALUES (?, ?, ?, ?, ?)"_s,
                                    {large, text, bytes, QVariant(QMetaType(QMetaType::QString)), 0.1}));
    RUN(*place.connection, "INSERT INTO v (i, t) VALUES (-9223372036854775807, 'é')");
    const auto rows = place.connection->query(u"SELECT i, t, b, n, r FROM v ORDER BY i DESC"_s);
    QVERIFY(rows);
    QCOMPARE(rows->columns, QStringList({u"i"_s, u"t"_s, u"b"_s, u"n"_s, u"r"_s}));
    QCOMPARE(rows->rows.size(), 2);
    QCOMPARE(rows->rows[0][0].toLongLong(), large);
    QCOMPARE(rows->rows[0][1].toString(), text);
    QCOMPARE(rows->rows[0][2].toByteArray(), bytes);
    QVERIFY(rows->rows[0][3].isNull());
    QCOMPARE(rows->rows[0][4].toDouble(), 0.1);
    QCOMPARE(rows->rows[1][0].toLongLong(), -large);
    QCOMPARE(rows->rows[1][1].toString(), u"é"_s);
}

void TestConformance::rowsKeepTheirOrderAndColumns()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    RUN(*place.connection, "CREATE TABLE t (a int, b int)");
    const auto inserted = place.connection->execute("INSERT INTO t VALUES (1, 2), (3, 4), (5, 6)");
    QVERIFY(inserted);
    QCOMPARE(inserted->affected, 3);
    const auto rows = place.connection->execute("SELECT b AS \"B x\", a FROM t WHERE a > 1 ORDER BY a DESC");
    QVERIFY(rows);
    QCOMPARE(rows->columns, QStringList({u"B x"_s, u"a"_s}));
    QCOMPARE(rows->rows.size(), 2);
    QCOMPARE(rows->value().toInt(), 6);
    const auto none = place.connection->execute("SELECT a FROM t WHERE a > 99");
    QVERIFY(none && none->isEmpty());
    QCOMPARE(none->columns, QStringList{u"a"_s});
    QVERIFY(!none->value().isValid());
}

void TestConformance::failingStatementTellsWhere()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    const auto done = place.connection->execute("SELECT 'ü', 1 FORM x");
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Failed);
    QVERIFY(!done.error().message.isEmpty());
    QVERIFY(done.error().position);
    QVERIFY(*done.error().position == 15 || *done.error().position == 20); // FORM may be an alias: then x is wrong
    const auto missing = place.connection->execute("SELECT * FROM no_such_table_here");
    QVERIFY(!missing);
    QCOMPARE(missing.error().position, 14);
    QVERIFY2(missing.error().message.contains(u"no_such_table_here"_s), qPrintable(missing.error().message));
}

void TestConformance::connectionSurvivesAFailure()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    QVERIFY(!place.connection->execute("SELEC"));
    QVERIFY(!place.connection->inTransaction());
    QCOMPARE(place.connection->execute("SELECT 7")->value().toInt(), 7);
    QVERIFY(!place.connection->query(u"SELECT ? FROM nowhere"_s, {1}));
    QCOMPARE(place.connection->query(u"SELECT 7 WHERE 1 = ?"_s, {1})->value().toInt(), 7);
}

void TestConformance::rollbackUndoesDdl()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    QVERIFY(place.connection->begin());
    QVERIFY(place.connection->inTransaction());
    RUN(*place.connection, "CREATE TABLE t (a int)");
    RUN(*place.connection, "INSERT INTO t VALUES (1)");
    QVERIFY(place.connection->rollback());
    QVERIFY(!place.connection->inTransaction());
    QCOMPARE(bool(place.connection->execute("SELECT * FROM t")), !dialect().transactionalDdl);
}

void TestConformance::commitKeepsDdl()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    QVERIFY(place.connection->begin());
    RUN(*place.connection, "CREATE TABLE t (a int)");
    QVERIFY(place.connection->commit());
    QVERIFY(!place.connection->inTransaction());
    const auto second = connect(place.url);
    QVERIFY(second && second->execute("SELECT * FROM t"));
}

void TestConformance::secondRunIsLockedOut()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    const auto other = connect(place.url);
    QVERIFY(other);
    for (const QString &key : {QString(), u"4711"_s}) {
        {
            const auto first = dialect().lockRun(*place.connection, key, {});
            QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
            const auto second = dialect().lockRun(*other, key, {});
            QVERIFY(!second);
            QCOMPARE(second.error().kind, Error::Kind::Locked);
            QVERIFY(!second.error().message.isEmpty());
            QVERIFY(!second.error().hint.isEmpty());
        }
        const auto later = dialect().lockRun(*other, key, {});
        QVERIFY2(later, qPrintable(later ? QString() : later.error().message));
    }
}

void TestConformance::cancelStopsALongStatement()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    std::thread later([&place] {
        QTest::qSleep(300);
        place.connection->cancel();
    });
    const auto done = place.connection->execute(endless);
    later.join();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Cancelled);
    QCOMPARE(place.connection->execute("SELECT 7")->value().toInt(), 7);
}

void TestConformance::stopRequestStopsALongStatement()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    RUN(*place.connection, "CREATE TABLE kept (a int)");
    std::stop_source stop;
    std::thread later([&stop] {
        QTest::qSleep(300);
        stop.request_stop();
    });
    const auto done = place.connection->execute(endless, stop.get_token());
    later.join();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Cancelled);
    const auto afterwards = place.connection->execute("DROP TABLE kept", stop.get_token());
    QVERIFY(!afterwards);
    QCOMPARE(afterwards.error().kind, Error::Kind::Cancelled);
    RUN(*place.connection, "SELECT * FROM kept");
}

void TestConformance::cancelWithNothingRunningIsHarmless()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    place.connection->cancel();
    RUN(*place.connection, "SELECT 1");
}

void TestConformance::emptyDatabaseHasAnEmptySnapshot()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    const auto snapshot = dialect().inspect(*place.connection, {});
    QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().message));
    QVERIFY(snapshot->isEmpty());
    QCOMPARE(snapshot->unknown, QStringList());
    QCOMPARE(snapshot->dialect, dialect().id);
    QCOMPARE(snapshot->serverVersion, place.connection->serverVersion());
    QVERIFY(dialect().tableSizes(*place.connection)->isEmpty());
}

static void makeShop(Database::Connection &connection)
{
    RUN(connection,
        "CREATE TABLE shop (id int PRIMARY KEY, name varchar(20) NOT NULL UNIQUE, size int DEFAULT 3, CONSTRAINT "
        "positive CHECK (size > 0))");
    RUN(connection, "CREATE TABLE item (shop_id int REFERENCES shop (id) ON DELETE CASCADE, label text)");
    RUN(connection, "CREATE INDEX item_label ON item (label)");
    RUN(connection, "CREATE VIEW labels AS SELECT label FROM item");
    RUN(connection, "INSERT INTO shop VALUES (1, 'é', 5), (2, 'b', 6)");
}

void TestConformance::snapshotHoldsWhatWasMade()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    makeShop(*place.connection);
    const auto snapshot = dialect().inspect(*place.connection, {});
    QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().message));
    QCOMPARE(snapshot->unknown, QStringList());
    QCOMPARE(snapshot->tables.size(), 2);
    const Schema::Table *shop = snapshot->table(u"shop"_s);
    QVERIFY(shop);
    QCOMPARE(shop->schema, dialect().defaultSchema);
    QCOMPARE(shop->columns.size(), 3);
    QVERIFY(shop->columns[1].notNull);
    QCOMPARE(shop->columns[2].defaultExpression, u"3"_s);
    QStringList kinds;
    for (const Schema::Constraint &constraint : shop->constraints) {
        if (constraint.kind != u"not null")
            kinds.append(constraint.kind);
    }
    kinds.sort();
    QCOMPARE(kinds, QStringList({u"check"_s, u"primary key"_s, u"unique"_s}));
    const Schema::Table *item = snapshot->table(u"item"_s);
    QVERIFY(item);
    const auto key = std::ranges::find(item->constraints, u"foreign key"_s, &Schema::Constraint::kind);
    QVERIFY(key != item->constraints.end());
    QCOMPARE(key->onDelete, u"CASCADE"_s);
    QCOMPARE(key->columns, QStringList{u"shop_id"_s});
    QCOMPARE(key->referencedColumns, QStringList{u"id"_s});
    QCOMPARE(item->indexes.size(), 1);
    QVERIFY(snapshot->view(u"labels"_s));
    const QString name = Schema::qualified(shop->schema, shop->name);
    const QString ddl = dialect().ddl(*snapshot, u"table"_s, name);
    QVERIFY2(ddl.contains(u"CREATE TABLE"_s) && ddl.count(u'\n') >= 4, qPrintable(ddl));
    QCOMPARE(*dialect().inspect(*place.connection, {}), *snapshot);
    QVERIFY(dialect().tableSizes(*place.connection)->contains(name));
}

void TestConformance::ignoredTablesAreNotInTheSnapshot()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    RUN(*place.connection, "CREATE TABLE schema_migrations (version int PRIMARY KEY, dirty int)");
    const QString name = Schema::qualified(dialect().defaultSchema, u"schema_migrations"_s);
    for (const QString &ignored : {u"schema_migrations"_s, name}) {
        const auto snapshot = dialect().inspect(*place.connection, {ignored});
        QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().message));
        QVERIFY(snapshot->isEmpty());
    }
    QVERIFY(!dialect().inspect(*place.connection, {})->isEmpty());
}

void TestConformance::copyHoldsItsRowsAndIsApart()
{
    Place source = newPlace();
    QVERIFY(source.connection);
    makeShop(*source.connection);
    source.connection.reset();
    const auto url = scratch().copyDatabase(source.url, u"copy"_s);
    QVERIFY2(url, qPrintable(url ? QString() : url.error().message));
    const auto copy = connect(*url);
    QVERIFY(copy);
    QCOMPARE(copy->query(u"SELECT count(*) FROM shop"_s)->value().toInt(), 2);
    RUN(*copy, "DELETE FROM shop");
    source.connection = connect(source.url);
    QCOMPARE(source.connection->query(u"SELECT count(*) FROM shop"_s)->value().toInt(), 2);
    auto before = dialect().inspect(*source.connection, {});
    QCOMPARE(*dialect().inspect(*copy, {}), *before);
}

void TestConformance::dropRemovesTheDatabase()
{
    Place place = newPlace();
    QVERIFY(place.connection);
    place.connection.reset();
    QVERIFY(scratch().dropDatabase(place.url));
    QVERIFY(!Dialect::open(place.url));
}

void TestConformance::missingDatabaseIsUnreachable()
{
    Database::Url url = newPlace().url;
    url.database += u"_missing"_s;
    const auto connection = Dialect::open(url);
    QVERIFY(!connection);
    QCOMPARE(connection.error().kind, Error::Kind::Unreachable);
    QVERIFY(!connection.error().message.isEmpty());
    QVERIFY(!connection.error().hint.isEmpty());
}

void TestConformance::waitingForALockEnds()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    RUN(*place.connection, "CREATE TABLE t (a int)");
    QVERIFY(place.connection->begin());
    RUN(*place.connection, "ALTER TABLE t ADD COLUMN b int");
    const auto other = connect(place.url);
    QVERIFY(other);
    const auto limited = dialect().setLockTimeout(*other, 100);
    QVERIFY2(limited, qPrintable(limited ? QString() : limited.error().message));
    const auto done = other->execute("ALTER TABLE t ADD COLUMN c int");
    QVERIFY(!done);
    QVERIFY2(dialect().isLockTimeout(done.error()), qPrintable(done.error().message));
    QVERIFY(!dialect().isLockTimeout(other->execute("SELEC").error()));
    QVERIFY(place.connection->rollback());
    RUN(*other, "ALTER TABLE t ADD COLUMN c int");
}

void TestConformance::traceNamesLocksAndTime()
{
    const Place place = newPlace();
    QVERIFY(place.connection);
    const auto watcher = connect(place.url);
    QVERIFY(watcher);
    RUN(*place.connection, "CREATE TABLE t (a int)");
    const QByteArray text = "ALTER TABLE t ADD COLUMN b int";
    QVERIFY(place.connection->begin()); // outside one, a server's locks are gone when the statement has ended
    const auto trace = dialect().traced(*place.connection, *watcher, {.range = {0, text.size()}, .text = text}, {});
    QVERIFY2(trace, qPrintable(trace ? QString() : trace.error().message));
    QVERIFY(!trace->locks.isEmpty());
    QVERIFY(trace->rewrites.isEmpty());
    QCOMPARE_GE(trace->milliseconds, 0);
    QVERIFY(place.connection->commit());
    RUN(*watcher, "SELECT b FROM t");
}

void TestConformance::notUnderstoodIsNeverSafe()
{
    const QByteArray text = "FROBNICATE THE tables";
    const Sql::Statement statement{.range = {0, text.size()}, .text = text};
    const Sql::Meaning meaning = dialect().parse(statement);
    QCOMPARE(meaning.changes.size(), 1);
    QVERIFY(std::holds_alternative<Sql::Opaque>(meaning.changes.first()));
    QVERIFY(!dialect().forecast(statement, meaning, {}).known);
}

void TestConformance::quotesOnlyWhereNeeded()
{
    QCOMPARE(dialect().quoted(u"shop"_s), u"shop"_s);
    for (const QString &name : {u"two words"_s, u"select"_s, u"in\"side"_s, u"ümläut"_s, u"1st"_s, u"from"_s}) {
        const Place place = newPlace();
        QVERIFY(place.connection);
        RUN(*place.connection, "CREATE TABLE " + dialect().quoted(name).toUtf8() + " (a int)");
        QVERIFY2(dialect().inspect(*place.connection, {})->table(name), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
