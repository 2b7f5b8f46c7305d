// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"
#include "core/format/format.h"
#include "core/format/golang-migrate.h"
#include "tests/support/postgres.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Format::Applied;
using Project::Direction;

/// History tables on real databases: one that the tool made is read right, and what we write is what the tool would
/// have written. The tools' statements stand here as they were seen on the wire or read in their sources, not as our
/// code makes them.
class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void anAbsentTableIsNoHistory_data();
    void anAbsentTableIsNoHistory();
    void readsWhatTheToolWrote_data();
    void readsWhatTheToolWrote();
    void ourTableIsTheTools_data();
    void ourTableIsTheTools();
    void ourRowsAreTheTools_data();
    void ourRowsAreTheTools();
    void makesTheTableOnlyOnce_data();
    void makesTheTableOnlyOnce();
    void recordsInTheCallersTransaction_data();
    void recordsInTheCallersTransaction();
    void qualifiedTables();
    void theFullNameStaysTheTable();
    void dbmateMakesTheSchema();
    void aTableInAnotherSchemaIsNotTaken();
    void gooseTimesAreInUtc();
    void golangMigrateLockIsTheTools();
    void onlyGolangMigrateLocks();

private:
    struct Target
    {
        std::unique_ptr<QTemporaryDir> folder;
        std::unique_ptr<Database::Connection> connection;
    };
    static Target open(const QString &dialect);
    static void databases();
    static const Format::Format &format()
    {
        return *Format::find(QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0));
    }
    static QString dialect() { return QString::fromLatin1(QTest::currentDataTag()).section(u' ', 1, 1); }
};

TestHistory::Target TestHistory::open(const QString &dialect)
{
    Target target;
    if (dialect == u"postgresql") {
        target.connection = TestPostgres::connect(TestPostgres::database());
        return target;
    }
    target.folder = std::make_unique<QTemporaryDir>();
    auto connection = Dialect::open({.scheme = u"sqlite"_s, .database = target.folder->filePath(u"t.db"_s)}, true);
    if (connection)
        target.connection = std::move(*connection);
    else
        QTest::qFail(qPrintable(connection.error().message), __FILE__, __LINE__);
    return target;
}

void TestHistory::databases()
{
    QTest::addColumn<int>("unused");
    for (const Format::Format &format : Format::all()) {
        for (const QString &dialect : format.dialects)
            QTest::addRow("%s %s", qPrintable(format.id), qPrintable(dialect)) << 0;
    }
}

#define OK(result)                                                                                           \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(checked.has_value(),                                                                        \
                 qPrintable(checked ? QString() : checked.error().message + u' ' + checked.error().detail)); \
    } while (false)

static Project::Migration migration(const QString &version)
{
    return {.version = version, .name = u"x"_s};
}

/// Everything that the catalogue knows of the tables, in words that can be compared.
static QString definition(Database::Connection &connection, const QString &dialect)
{
    const QString query = dialect == u"sqlite"
        ? u"SELECT group_concat(type || ' ' || name || ': ' || coalesce(sql, 'automatic'), char(10)) FROM "
          "(SELECT * FROM sqlite_master ORDER BY type, name)"_s
        : u"SELECT string_agg(line, E'\n' ORDER BY line) FROM (SELECT table_schema || '.' || table_name || ' ' || "
          u"ordinal_position || ' ' || "
          "column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '-') || ' ' || "
          "is_identity || ' ' || "
          "coalesce(identity_generation, '-') || ' ' || coalesce(character_maximum_length, 0) AS line FROM "
          "information_schema.columns "
          "WHERE table_schema = 'public' UNION ALL SELECT conname || ' ' || pg_get_constraintdef(oid) FROM "
          "pg_constraint WHERE "
          "connamespace = 'public'::regnamespace UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public') AS lines"_s;
    const auto rows = connection.query(query);
    return rows ? rows->value().toString() : rows.error().message + rows.error().detail;
}

static QStringList table(Database::Connection &connection, const QString &query)
{
    QStringList result;
    const auto rows = connection.query(query);
    if (!rows)
        return {rows.error().message};
    for (const QVariantList &row : rows->rows) {
        QStringList values;
        for (const QVariant &value : row)
            values.append(value.toString());
        result.append(values.join(u' '));
    }
    return result;
}

/// The statements with which the tool makes its table, empty.
static QList<QByteArray> toolsTable(const QString &format, const QString &dialect)
{
    const bool sqlite = dialect == u"sqlite";
    if (format == u"golang-migrate") {
        if (sqlite) {
            return {"CREATE TABLE IF NOT EXISTS schema_migrations (version uint64,dirty bool)",
                    "CREATE UNIQUE INDEX IF NOT EXISTS version_unique ON schema_migrations (version)"};
        }
        return {"CREATE TABLE IF NOT EXISTS \"public\".\"schema_migrations\" (version bigint not null primary key, "
                "dirty boolean not null)"};
    }
    if (format == u"dbmate") {
        return {sqlite ? "create table if not exists \"schema_migrations\" (version varchar(128) primary key)"
                       : "create table if not exists \"public\".\"schema_migrations\" (version varchar primary key)"};
    }
    return {sqlite ? "CREATE TABLE goose_db_version (\n\t\tid INTEGER PRIMARY KEY AUTOINCREMENT,\n\t\tversion_id "
                     "INTEGER NOT NULL,\n"
                     "\t\tis_applied INTEGER NOT NULL,\n\t\ttstamp TIMESTAMP DEFAULT (datetime('now'))\n\t)"
                   : "CREATE TABLE goose_db_version (\n\t\tid integer PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY,\n"
                     "\t\tversion_id bigint NOT NULL,\n\t\tis_applied boolean NOT NULL,\n\t\ttstamp timestamp NOT NULL "
                     "DEFAULT now()\n\t)",
            sqlite ? "INSERT INTO goose_db_version (version_id, is_applied) VALUES (0, 1)"
                   : "INSERT INTO goose_db_version (version_id, is_applied) VALUES (0, true)"};
}

void TestHistory::anAbsentTableIsNoHistory_data()
{
    databases();
}

void TestHistory::anAbsentTableIsNoHistory()
{
    const Target target = open(dialect());
    QVERIFY(target.connection != nullptr);
    Database::Connection &connection = *target.connection;
    const auto history = format().readHistory(connection, {});
    OK(history);
    QVERIFY(!history->exists);
    QVERIFY(history->applied.isEmpty());
}

void TestHistory::readsWhatTheToolWrote_data()
{
    QTest::addColumn<QList<QByteArray>>("statements");
    QTest::addColumn<QStringList>("applied"); // "version" or "version dirty"

    const auto rows = [](const char *name, const QList<QByteArray> &statements, const QStringList &applied) {
        QTest::newRow(name) << statements << applied;
    };
    for (const char *dialect : {"postgresql", "sqlite"}) {
        const auto name = [dialect](const char *format, const char *what) {
            return QByteArray(format) + ' ' + dialect + ' ' + what;
        };
        const bool sqlite = qstrcmp(dialect, "sqlite") == 0;
        const QByteArray yes = sqlite ? "1" : "true";
        const QByteArray no = sqlite ? "0" : "false";
        const QByteArray migrate = "INSERT INTO schema_migrations (version, dirty) VALUES ";
        rows(name("golang-migrate", "empty"), {}, {});
        rows(name("golang-migrate", "applied"), {migrate + "(20260101120000, " + no + ")"}, {u"20260101120000"_s});
        rows(name("golang-migrate", "dirty"), {migrate + "(2, " + yes + ")"}, {u"2 dirty"_s});
        rows(name("golang-migrate", "first down died"), {migrate + "(-1, " + yes + ")"}, {u"-1 dirty"_s});
        const QByteArray dbmate = "INSERT INTO schema_migrations (version) VALUES ";
        rows(name("dbmate", "empty"), {}, {});
        rows(name("dbmate", "two"), {dbmate + "('20260102')", dbmate + "('0001')"}, {u"0001"_s, u"20260102"_s});
        const QByteArray goose = "INSERT INTO goose_db_version (version_id, is_applied) VALUES ";
        rows(name("goose", "new"), {}, {});
        rows(name("goose", "two"), {goose + "(1, " + yes + ")", goose + "(2, " + yes + ")"}, {u"1"_s, u"2"_s});
        rows(name("goose", "down of an old version"),
             {goose + "(1, " + yes + ")", goose + "(2, " + yes + ")", goose + "(2, " + no + ")"}, {u"1"_s});
        rows(name("goose", "down and up again"),
             {goose + "(1, " + yes + ")", goose + "(1, " + no + ")", goose + "(1, " + yes + ")"}, {u"1"_s});
        rows(name("goose", "out of order"), {goose + "(3, " + yes + ")", goose + "(2, " + yes + ")"}, {u"3"_s, u"2"_s});
    }
}

void TestHistory::readsWhatTheToolWrote()
{
    QFETCH(QList<QByteArray>, statements);
    QFETCH(QStringList, applied);

    const Target target = open(dialect());

    QVERIFY(target.connection != nullptr);

    Database::Connection &connection = *target.connection;
    for (const QByteArray &statement : toolsTable(format().id, dialect()) + statements)
        OK(connection.execute(statement));
    const auto history = format().readHistory(connection, {});
    OK(history);
    QVERIFY(history->exists);
    QCOMPARE(history->upToVersion, format().id == u"golang-migrate");
    QStringList read;
    for (const Applied &each : history->applied) {
        read.append(each.version + (each.failed ? u" dirty"_s : QString()));
        QCOMPARE(each.at.isValid(), format().id == u"goose");
    }
    QCOMPARE(read, applied);
}

void TestHistory::ourTableIsTheTools_data()
{
    databases();
}

void TestHistory::ourTableIsTheTools()
{
    const Target ours = open(dialect());
    QVERIFY(ours.connection != nullptr);
    Database::Connection &connection = *ours.connection;
    OK(format().ensureHistory(connection, {}));
    const Target theirs = open(dialect());
    QVERIFY(theirs.connection != nullptr);
    for (const QByteArray &statement : toolsTable(format().id, dialect()))
        OK(theirs.connection->execute(statement));
    const QString expected = definition(*theirs.connection, dialect());
    QVERIFY2(expected.contains(format().defaultHistoryTable), qPrintable(expected));
    QCOMPARE(definition(connection, dialect()), expected);
}

void TestHistory::ourRowsAreTheTools_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("begun"); // after the mark for 1, in a target that has none
    QTest::addColumn<QStringList>("first"); // after up of 1
    QTest::addColumn<QStringList>("second"); // after up of 2
    QTest::addColumn<QStringList>("going"); // after the mark for down of 2
    QTest::addColumn<QStringList>("back"); // after down of 2
    QTest::addColumn<QStringList>("leaving"); // after the mark for down of 1
    QTest::addColumn<QStringList>("none"); // after down of 1

    for (const char *dialect : {"postgresql", "sqlite"}) {
        const bool sqlite = qstrcmp(dialect, "sqlite") == 0;
        const QString yes = sqlite ? u"1"_s : u"true"_s;
        const QString no = sqlite ? u"0"_s : u"false"_s;
        QTest::addRow("golang-migrate %s", dialect)
            << u"SELECT version, dirty FROM schema_migrations ORDER BY version"_s << QStringList{u"1 "_s + yes}
            << QStringList{u"1 "_s + no} << QStringList{u"2 "_s + no} << QStringList{u"1 "_s + yes}
            << QStringList{u"1 "_s + no} << QStringList{u"-1 "_s + yes} << QStringList();
        QTest::addRow("dbmate %s", dialect)
            << u"SELECT version FROM schema_migrations ORDER BY version"_s << QStringList() << QStringList{u"1"_s}
            << QStringList{u"1"_s, u"2"_s} << QStringList{u"1"_s, u"2"_s} << QStringList{u"1"_s} << QStringList{u"1"_s}
            << QStringList();
        const QString zero = u"1 0 "_s + yes;
        const QString one = u"2 1 "_s + yes;
        const QString two = u"3 2 "_s + yes;
        QTest::addRow("goose %s", dialect)
            << u"SELECT id, version_id, is_applied FROM goose_db_version ORDER BY id"_s << QStringList{zero}
            << QStringList{zero, one} << QStringList{zero, one, two} << QStringList{zero, one, two}
            << QStringList{zero, one} << QStringList{zero, one} << QStringList{zero};
    }
}

void TestHistory::ourRowsAreTheTools()
{
    QFETCH(QString, query);
    QFETCH(QStringList, begun);
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(QStringList, going);
    QFETCH(QStringList, back);
    QFETCH(QStringList, leaving);
    QFETCH(QStringList, none);

    const Target target = open(dialect());

    QVERIFY(target.connection != nullptr);

    Database::Connection &connection = *target.connection;
    OK(format().ensureHistory(connection, {}));
    OK(format().recordBegin(connection, {}, migration(u"1"_s), Direction::Up, {}));
    QCOMPARE(table(connection, query), begun);
    OK(format().recordEnd(connection, {}, migration(u"1"_s), Direction::Up, {}));
    QCOMPARE(table(connection, query), first);
    OK(format().recordBegin(connection, {}, migration(u"2"_s), Direction::Up, u"1"_s));
    OK(format().recordEnd(connection, {}, migration(u"2"_s), Direction::Up, u"1"_s));
    QCOMPARE(table(connection, query), second);

    OK(format().recordBegin(connection, {}, migration(u"2"_s), Direction::Down, u"1"_s));
    QCOMPARE(table(connection, query), going);
    OK(format().recordEnd(connection, {}, migration(u"2"_s), Direction::Down, u"1"_s));
    QCOMPARE(table(connection, query), back);
    OK(format().recordBegin(connection, {}, migration(u"1"_s), Direction::Down, {}));
    QCOMPARE(table(connection, query), leaving);
    OK(format().recordEnd(connection, {}, migration(u"1"_s), Direction::Down, {}));
    QCOMPARE(table(connection, query), none);
    QVERIFY(format().readHistory(connection, {}).value().applied.isEmpty());
}

void TestHistory::makesTheTableOnlyOnce_data()
{
    databases();
}

void TestHistory::makesTheTableOnlyOnce()
{
    const Target target = open(dialect());
    QVERIFY(target.connection != nullptr);
    Database::Connection &connection = *target.connection;
    OK(format().ensureHistory(connection, {}));
    OK(format().recordEnd(connection, {}, migration(u"1"_s), Direction::Up, {}));
    OK(format().ensureHistory(connection, {}));
    QCOMPARE(format().readHistory(connection, {}).value().applied.size(), 1);
    QVERIFY(!connection.inTransaction());
}

void TestHistory::recordsInTheCallersTransaction_data()
{
    databases();
}

void TestHistory::recordsInTheCallersTransaction()
{
    const Target target = open(dialect());
    QVERIFY(target.connection != nullptr);
    Database::Connection &connection = *target.connection;
    OK(format().ensureHistory(connection, {}));
    OK(connection.begin());
    OK(format().recordEnd(connection, {}, migration(u"1"_s), Direction::Up, {}));
    QVERIFY(connection.inTransaction());
    OK(connection.rollback());
    QVERIFY(format().readHistory(connection, {}).value().applied.isEmpty());
}

void TestHistory::qualifiedTables()
{
    const Target target = open(u"postgresql"_s);
    QVERIFY(target.connection != nullptr);
    Database::Connection &connection = *target.connection;
    OK(connection.execute("CREATE SCHEMA \"Odd one\""));
    for (const Format::Format &format : Format::all()) {
        for (const QString &name : {u"public.other_"_s + format.id, u"\"Odd one\".\"a.\"\"b "_s + format.id + u'"'}) {
            OK(format.ensureHistory(connection, name));
            OK(format.recordEnd(connection, name, migration(u"1"_s), Direction::Up, {}));
            const auto history = format.readHistory(connection, name);
            OK(history);
            QVERIFY(history->exists);
            QCOMPARE(history->applied.size(), 1);
        }
        QVERIFY(!format.readHistory(connection, u"a.b.c"_s));
        QVERIFY(!format.readHistory(connection, u"public."_s));
    }
    QCOMPARE(
        table(
            connection,
            u"SELECT relname FROM pg_class WHERE relnamespace = '\"Odd one\"'::regnamespace AND relkind = 'r' ORDER BY 1"_s),
        (QStringList{u"a.\"b dbmate"_s, u"a.\"b golang-migrate"_s, u"a.\"b goose"_s}));
}

void TestHistory::theFullNameStaysTheTable()
{
    const Target target = open(u"postgresql"_s);
    QVERIFY(target.connection != nullptr);
    Database::Connection &connection = *target.connection;
    OK(connection.execute("CREATE SCHEMA \"Odd one\""));
    for (const Format::Format &format : Format::all()) {
        const QHash<QString, QString> fullNames{
            {u"names_"_s + format.id, u"public.names_"_s + format.id},
            {u"Odd one.names_"_s + format.id, u"Odd one.names_"_s + format.id},
            {u"\"a.\"\"b "_s + format.id + u'"', u"public.\"a.\"\"b "_s + format.id + u'"'}};
        for (const auto &[written, full] : fullNames.asKeyValueRange()) {
            OK(connection.execute("RESET search_path"));
            const auto name = format.ensureHistory(connection, written);
            OK(name);
            QCOMPARE(*name, full);
            OK(connection.execute("SET search_path = ''"));
            OK(format.recordEnd(connection, *name, migration(u"1"_s), Direction::Up, {}));
            QCOMPARE(format.ensureHistory(connection, *name).value(), full);
            QCOMPARE(format.readHistory(connection, *name).value().applied.size(), 1);
        }
    }
}

void TestHistory::dbmateMakesTheSchema()
{
    const Format::Format &dbmate = *Format::find(u"dbmate"_s);
    Database::Url url = TestPostgres::database();
    auto connection = TestPostgres::connect(url);
    QVERIFY(connection != nullptr);
    QCOMPARE(dbmate.ensureHistory(*connection, u"Audit.versions"_s).value(), u"Audit.versions"_s);
    // Of the address's search path it takes the first, whether it is there or not.
    url.options.insert(u"search_path"_s, u" later , public"_s);
    connection = TestPostgres::connect(url);
    QVERIFY(connection != nullptr);
    QVERIFY(!dbmate.readHistory(*connection, {}).value().exists);
    QCOMPARE(dbmate.ensureHistory(*connection, {}).value(), u"later.schema_migrations"_s);
    QVERIFY(dbmate.readHistory(*connection, {}).value().exists);
    QCOMPARE(
        table(*connection,
              u"SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname !~ '^pg_|^inf' ORDER BY 1"_s),
        (QStringList{u"Audit.versions"_s, u"later.schema_migrations"_s}));
}

void TestHistory::aTableInAnotherSchemaIsNotTaken()
{
    const Target target = open(u"postgresql"_s);
    QVERIFY(target.connection != nullptr);
    Database::Connection &connection = *target.connection;
    OK(connection.execute("CREATE SCHEMA other"));
    OK(connection.execute(
        "CREATE TABLE other.schema_migrations (version bigint not null primary key, dirty boolean not null)"));
    QVERIFY(!Format::find(u"golang-migrate"_s)->readHistory(connection, {}).value().exists);
    OK(connection.execute("SET search_path = other"));
    QVERIFY(Format::find(u"golang-migrate"_s)->readHistory(connection, {}).value().exists);
    OK(connection.execute("SET search_path = nowhere"));
    const auto history = Format::find(u"golang-migrate"_s)->readHistory(connection, {});
    QVERIFY(!history);
    QVERIFY(history.error().message.contains(u"no current schema"_s));
}

void TestHistory::gooseTimesAreInUtc()
{
    const Format::Format &goose = *Format::find(u"goose"_s);
    for (const QString &dialect : goose.dialects) {
        const Target target = open(dialect);
        QVERIFY(target.connection != nullptr);
        Database::Connection &connection = *target.connection;
        if (dialect == u"postgresql")
            OK(connection.execute("SET TimeZone = 'Asia/Kolkata'"));
        OK(goose.ensureHistory(connection, {}));
        OK(goose.recordEnd(connection, {}, migration(u"1"_s), Direction::Up, {}));
        const QDateTime at = goose.readHistory(connection, {}).value().applied.first().at;
        QCOMPARE(at.timeSpec(), Qt::UTC);
        const qint64 seconds = at.secsTo(QDateTime::currentDateTimeUtc());
        QVERIFY2(seconds >= -2 && seconds < 60, qPrintable(at.toString(Qt::ISODate)));
    }
}

void TestHistory::golangMigrateLockIsTheTools()
{
    // Seen on the wire from the tool's command, on a database of that name.
    QCOMPARE(Format::golangMigrateLockId(u"i_golang-migrate"_s, u"public"_s, u"schema_migrations"_s), u"3690492205"_s);

    const Target target = open(u"postgresql"_s);

    QVERIFY(target.connection != nullptr);

    Database::Connection &connection = *target.connection;
    const QString database = table(connection, u"SELECT current_database()"_s).first();
    const Format::Format &migrate = *Format::find(u"golang-migrate"_s);
    QCOMPARE(migrate.lockKey(connection, {}),
             Format::golangMigrateLockId(database, u"public"_s, u"schema_migrations"_s));
    OK(connection.execute("CREATE SCHEMA other"));
    QCOMPARE(migrate.lockKey(connection, u"other.versions"_s),
             Format::golangMigrateLockId(database, u"other"_s, u"versions"_s));
}

void TestHistory::onlyGolangMigrateLocks()
{
    const Target target = open(u"sqlite"_s);
    QVERIFY(target.connection != nullptr);
    Database::Connection &connection = *target.connection;
    for (const Format::Format &format : Format::all())
        QCOMPARE(format.lockKey(connection, {}), QString());
    const Target server = open(u"postgresql"_s);
    QVERIFY(server.connection != nullptr);
    QCOMPARE(Format::find(u"dbmate"_s)->lockKey(*server.connection, {}), QString());
    QCOMPARE(Format::find(u"goose"_s)->lockKey(*server.connection, {}), QString());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
