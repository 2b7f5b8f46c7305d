// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/forecast.h"
#include "core/dialect/postgresql/locktable.h"
#include "core/dialect/postgresql/parse.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Sql::Statement statement(const QByteArray &text)
{
    return {.range = {0, text.size()}, .text = text};
}

Schema::Column column(const QString &name, const QString &type, bool notNull = false)
{
    return {.name = name, .type = type, .notNull = notNull};
}

Schema::Table table(const QString &name, const QList<Schema::Column> &columns)
{
    return {.schema = u"public"_s, .name = name, .columns = columns};
}

Schema::Constraint key(const QString &name, const QString &kind, const QString &columnName)
{
    return {.name = name, .kind = kind, .columns = {columnName}};
}

Schema::Constraint foreignKey(const QString &name, const QString &columnName, const QString &to)
{
    return {.name = name,
            .kind = u"foreign key"_s,
            .columns = {columnName},
            .referencedTable = to,
            .referencedColumns = {u"id"_s}};
}

Schema::Index index(const QString &name, const QString &columnName)
{
    return {.name = name, .columns = {columnName}};
}

/// The database in which the rows of the table were measured, as far as they depend on it.
Schema::Snapshot measured()
{
    Schema::Table t = table(u"t"_s,
                            {column(u"id"_s, u"integer"_s, true), column(u"a"_s, u"integer"_s),
                             column(u"b"_s, u"text"_s), column(u"c"_s, u"character varying(20)"_s),
                             column(u"d"_s, u"numeric(10,2)"_s), column(u"e"_s, u"timestamp without time zone"_s),
                             column(u"n"_s, u"integer"_s), column(u"j"_s, u"json"_s)});
    t.constraints = {key(u"t_pkey"_s, u"primary key"_s, u"id"_s), key(u"tck"_s, u"check"_s, u"id"_s)};
    t.indexes = {index(u"t_a_idx"_s, u"a"_s), index(u"t_pkey"_s, u"id"_s)};
    Schema::Table r = table(u"r"_s, {column(u"id"_s, u"integer"_s, true), column(u"t_id"_s, u"integer"_s)});
    r.indexes = {index(u"r_pkey"_s, u"id"_s)};
    r.properties.owner = u"lk_role"_s;
    Schema::Table t3 = table(u"t3"_s, {column(u"x"_s, u"integer"_s), column(u"y"_s, u"integer"_s)});
    t3.indexes = {index(u"t3x"_s, u"x"_s)};
    Schema::Table p = table(u"p"_s, {column(u"k"_s, u"integer"_s, true), column(u"q"_s, u"integer"_s)});
    p.partitionKey = u"RANGE (k)"_s;
    Schema::Table p1 = table(u"p1"_s, p.columns);
    p1.partitionOf = u"public.p"_s;
    Schema::Table child = table(u"chi"_s, {column(u"z"_s, u"integer"_s)});
    child.properties.options.insert(u"inherits"_s, u"public.par"_s);
    Schema::Snapshot snapshot{.dialect = u"postgresql"_s, .serverVersion = u"17.11"_s};
    snapshot.tables = {
        t,
        r,
        table(u"r2"_s, {column(u"x"_s, u"text"_s)}),
        t3,
        table(u"t4"_s, {column(u"id"_s, u"integer"_s, true)}),
        p,
        p1,
        child,
        table(u"q2"_s, p.columns),
        table(u"par"_s, {column(u"z"_s, u"integer"_s)}),
        table(u"ut"_s,
              {column(u"id"_s, u"integer"_s), column(u"m"_s, u"public.mood"_s), column(u"do"_s, u"public.dom"_s)})};
    snapshot.tables.last().indexes = {index(u"uti"_s, u"id"_s)};
    snapshot.types = {{.schema = u"public"_s,
                       .name = u"dchk"_s,
                       .kind = u"domain"_s,
                       .constraints = {key(u"dchk_check"_s, u"check"_s, {})}}};
    snapshot.views = {
        {.schema = u"public"_s, .name = u"v"_s, .definition = u"SELECT 1"_s},
        {.schema = u"public"_s, .name = u"mv"_s, .definition = u"SELECT t.id FROM public.t"_s, .materialized = true}};
    return snapshot;
}

Schema::Table &tableOf(Schema::Snapshot &snapshot, const QString &name)
{
    for (Schema::Table &one : snapshot.tables) {
        if (one.name == name)
            return one;
    }
    qFatal("no such table");
}

void setType(Schema::Snapshot &snapshot, const QString &tableName, const QString &name, const QString &type)
{
    for (Schema::Column &one : tableOf(snapshot, tableName).columns) {
        if (one.name == name)
            one.type = type;
    }
}

/// Rows with the same example differ in the table that they were measured on.
void prepare(const QString &row, Schema::Snapshot &snapshot)
{
    if (row == u"at_set_nn_proved")
        tableOf(snapshot, u"t"_s)
            .constraints.append(
                {.name = u"nn"_s, .kind = u"check"_s, .columns = {u"a"_s}, .expression = u"(a IS NOT NULL)"_s});
    if (row == u"at_validate_nn")
        tableOf(snapshot, u"t"_s).constraints.append(key(u"tnn"_s, u"not null"_s, u"a"_s));
    if (row == u"at_add_pk_using_nn")
        tableOf(snapshot, u"ut"_s).columns.first().notNull = true;
    if (row == u"at_type_collate" || row == u"at_type_checkcon" || row == u"at_type_index_anew")
        setType(snapshot, u"t3"_s, u"x"_s, row == u"at_type_checkcon" ? u"character varying(20)"_s : u"text"_s);
    if (row == u"at_type_checkcon")
        tableOf(snapshot, u"t3"_s).constraints = {key(u"t3_x_check"_s, u"check"_s, u"x"_s)};
    const QStringList withForeignKey{
        u"at_type_fkcol"_s,         u"at_validate_fk"_s,           u"at_drop_fk"_s,          u"tb_drop_fk"_s,
        u"at_alter_con_enforced"_s, u"at_alter_con_notenforced"_s, u"tb_truncate_cascade"_s, u"at_drop_pk_cascade"_s};
    if (withForeignKey.contains(row))
        tableOf(snapshot, u"r"_s).constraints = {foreignKey(u"r_fk"_s, u"t_id"_s, u"public.t"_s)};
    if (row == u"at_type_pkcol_referenced")
        tableOf(snapshot, u"r"_s).constraints = {foreignKey(u"r_fk"_s, u"t_id"_s, u"public.t4"_s)};
    if (row == u"pt_attach_fk")
        tableOf(snapshot, u"p"_s).constraints = {foreignKey(u"p_fk"_s, u"q"_s, u"public.t"_s)};
    if (row == u"pt_attach_idx" || row == u"pt_index_attach")
        tableOf(snapshot, u"p"_s).indexes = {index(u"pi"_s, u"q"_s)};
    if (row == u"pt_index_attach")
        tableOf(snapshot, u"p1"_s).indexes = {index(u"p1i"_s, u"q"_s)};
    if (row == u"pt_attach_default" || row == u"pt_create_of_default") {
        Schema::Table pd = table(u"pd"_s, {column(u"k"_s, u"integer"_s)});
        pd.partitionOf = u"public.p"_s;
        pd.partitionBound = u"DEFAULT"_s;
        snapshot.tables.append(pd);
    }
    if (row == u"st_drop")
        snapshot.others.append({.kind = u"statistics"_s,
                                .schema = u"public"_s,
                                .name = u"st"_s,
                                .definition = u"CREATE STATISTICS public.st ON a, n FROM public.t"_s});
    if (row == u"sc_drop" || row == u"nt_reindex_db") {
        for (Schema::Table &one : snapshot.tables)
            one.schema = u"lk"_s;
    }
    if (row == u"at_drop_col_serial")
        snapshot.sequences = {{.schema = u"public"_s, .name = u"t3_x_seq"_s, .ownedBy = u"public.t3.x"_s}};
    if (row == u"mv_refresh" || row == u"mv_drop")
        snapshot.views.last().indexes = {index(u"mv_id"_s, u"id"_s)};
}

/// Rows that the statement and the schema together cannot tell from another, and why.
const QHash<QString, QString> &indistinguishable()
{
    static const QHash<QString, QString> rows{
        {u"at_type_ts_tstz_utc"_s, u"depends on the session's TimeZone: the local one is forecast"_s},
        {u"pt_attach_check"_s, u"that a CHECK implies the bounds needs the server's own reasoning"_s},
    };
    return rows;
}

} // namespace

class TestPostgreSqlForecast : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithEveryMeasuredRow_data();
    void agreesWithEveryMeasuredRow();
    void typeChangesDependOnTheOldType_data();
    void typeChangesDependOnTheOldType();
    void withoutASchemaTheWorstIsTaken();
    void nobodyWaitsForANewTable();
    void newerFormsAreUnknownToOlderServers();
    void codeIsNotKnown();
    void partitionsAreLockedWithTheirParent();
    void sizesGiveAnEstimate();
    void reindexesEveryTableOfASchema();
    void rowsAreBoundedOrNamed();
};

void TestPostgreSqlForecast::agreesWithEveryMeasuredRow_data()
{
    QTest::addColumn<QString>("id");
    QCOMPARE_GT(PostgreSql::lockRows().size(), 300);
    for (const PostgreSql::LockRow &row : PostgreSql::lockRows()) {
        if (!row.example.isEmpty() && indistinguishable().value(row.id).isEmpty())
            QTest::addRow("%s", qPrintable(row.id)) << row.id;
    }
}

void TestPostgreSqlForecast::agreesWithEveryMeasuredRow()
{
    QFETCH(QString, id);
    const PostgreSql::LockRow *row = PostgreSql::lockRow(id);
    const Sql::Statement one = statement(row->example.toUtf8());
    const Sql::Meaning meaning = PostgreSql::parse(one);
    QVERIFY2(!meaning.syntaxError, qPrintable(row->example));
    Schema::Snapshot snapshot = measured();
    prepare(id, snapshot);
    const Dialect::Forecast forecast = PostgreSql::forecast(
        one, meaning, {.serverVersion = row->lastVersion * 10000, .schema = &snapshot});

    QVERIFY2(forecast.known, qPrintable(forecast.note));
    const bool inSchema = id == u"sc_drop" || id == u"nt_reindex_db";
    const QString target = (inSchema ? u"lk."_s : u"public."_s) + row->target;
    QString mode;
    for (const Dialect::Lock &lock : forecast.locks) {
        if (lock.object == target)
            mode = lock.mode;
    }
    QCOMPARE(mode, row->lockOn(row->lastVersion));
    QCOMPARE(!forecast.rewrites.isEmpty(), row->rewrites);
    QCOMPARE(!forecast.scans.isEmpty(), row->scans);
    QCOMPARE(forecast.blocksReads, row->blocksReads);
    QCOMPARE(forecast.blocksWrites, row->blocksWrites);
    // Every other table that was measured, by its own name: those that only the measured database has are not among
    // them.
    for (const PostgreSql::LockRow::Other &other : row->others) {
        const bool known = snapshot.table(other.object) != nullptr;
        if (known)
            QVERIFY2(forecast.locks.contains(
                         Dialect::Lock{other.mode, snapshot.table(other.object)->schema + u'.' + other.object}),
                     qPrintable(other.object + u": "_s + other.mode));
    }
}

void TestPostgreSqlForecast::typeChangesDependOnTheOldType_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("rewrites");
    const auto row = [](const char *from, const char *to, bool rewrites) {
        QTest::addRow("%s to %s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to) << rewrites;
    };
    row("character varying(20)", "varchar(40)", false);
    row("character varying(20)", "varchar(10)", true);
    row("character varying(20)", "text", false);
    row("character varying", "varchar(10)", true);
    row("text", "varchar", false);
    row("text", "varchar(50)", true);
    row("character(5)", "text", true);
    row("integer", "bigint", true);
    row("bigint", "integer", true);
    row("numeric(10,2)", "numeric(12,2)", false);
    row("numeric(10,2)", "numeric(12,4)", true);
    row("numeric(10,2)", "numeric", false);
    row("numeric", "numeric(10,2)", true);
    row("timestamp without time zone", "timestamptz", true);
    row("timestamp(3) without time zone", "timestamp(6)", false);
    row("timestamp without time zone", "timestamp(3)", true);
    row("json", "jsonb", true);
    row("integer", "int4", false);
    row("cidr", "inet", false);
    row("text[]", "text[]", false);
    row("integer[]", "bigint[]", true);
}

void TestPostgreSqlForecast::typeChangesDependOnTheOldType()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, rewrites);
    Schema::Snapshot snapshot;
    snapshot.tables = {table(u"x"_s, {column(u"c"_s, from)})};
    const Sql::Statement one = statement("alter table x alter c type " + to.toUtf8());
    const Dialect::Forecast forecast = PostgreSql::forecast(one, PostgreSql::parse(one), {.schema = &snapshot});
    QCOMPARE(forecast.rewrites, rewrites ? QStringList{u"public.x"_s} : QStringList());
    QVERIFY(forecast.blocksReads);
}

void TestPostgreSqlForecast::withoutASchemaTheWorstIsTaken()
{
    const Sql::Statement one = statement("alter table x alter c type varchar(40)");
    const Dialect::Forecast forecast = PostgreSql::forecast(one, PostgreSql::parse(one), {});
    QVERIFY(forecast.known);
    QCOMPARE(forecast.rewrites, QStringList{u"public.x"_s});
    QVERIFY(!forecast.note.isEmpty());
}

void TestPostgreSqlForecast::nobodyWaitsForANewTable()
{
    const Sql::Statement one = statement("create index i on s.x (a)");
    const Sql::Meaning meaning = PostgreSql::parse(one);
    QVERIFY(PostgreSql::forecast(one, meaning, {}).blocksWrites);
    const Dialect::Forecast forecast = PostgreSql::forecast(one, meaning, {.newTables = {u"s.x"_s}});
    QVERIFY(!forecast.blocksWrites);
    QCOMPARE(forecast.locks, (QList<Dialect::Lock>{{u"SHARE"_s, u"s.x"_s}}));
}

void TestPostgreSqlForecast::newerFormsAreUnknownToOlderServers()
{
    const Sql::Statement one = statement("alter table x add constraint n not null c not valid");
    const Sql::Meaning meaning = PostgreSql::parse(one);
    QVERIFY(PostgreSql::forecast(one, meaning, {.serverVersion = 180000}).known);
    const Dialect::Forecast forecast = PostgreSql::forecast(one, meaning, {.serverVersion = 170004});
    QVERIFY(!forecast.known);
    QVERIFY(!forecast.note.isEmpty());
}

void TestPostgreSqlForecast::codeIsNotKnown()
{
    for (const char *sql : {"do $$ begin drop table x; end $$", "call p()", "listen x", "selct 1"}) {
        const Sql::Statement one = statement(sql);
        const Dialect::Forecast forecast = PostgreSql::forecast(one, PostgreSql::parse(one), {});
        QVERIFY2(!forecast.known, sql);
        QVERIFY2(!forecast.note.isEmpty(), sql);
    }
}

void TestPostgreSqlForecast::partitionsAreLockedWithTheirParent()
{
    const Schema::Snapshot snapshot = measured();
    const Sql::Statement one = statement("alter table p add column z int default random()");
    const Dialect::Forecast forecast = PostgreSql::forecast(one, PostgreSql::parse(one), {.schema = &snapshot});
    QVERIFY(forecast.locks.contains(Dialect::Lock{u"ACCESS EXCLUSIVE"_s, u"public.p1"_s}));
    QCOMPARE(forecast.rewrites, QStringList{u"public.p1"_s});
}

void TestPostgreSqlForecast::sizesGiveAnEstimate()
{
    const Sql::Statement one = statement("alter table x add column z int default random()");
    const Sql::Meaning meaning = PostgreSql::parse(one);
    const Dialect::Forecast forecast = PostgreSql::forecast(
        one, meaning, {.sizes = {{u"public.x"_s, {.rows = 1000, .bytes = 1'000'000'000}}}});
    QCOMPARE(forecast.rows, std::optional<qint64>(1000));
    QCOMPARE(forecast.seconds, std::optional<double>(10));
    QVERIFY(!PostgreSql::forecast(one, meaning, {}).seconds);
}

void TestPostgreSqlForecast::reindexesEveryTableOfASchema()
{
    const Schema::Snapshot snapshot = measured();
    const Sql::Statement one = statement("reindex schema public");
    const Dialect::Forecast forecast = PostgreSql::forecast(one, PostgreSql::parse(one), {.schema = &snapshot});
    QCOMPARE(forecast.locks.size(), snapshot.tables.size());
    QCOMPARE(forecast.locks.first().mode, u"SHARE"_s);
}

void TestPostgreSqlForecast::rowsAreBoundedOrNamed()
{
    const Sql::Statement all = statement("delete from x");
    const Dialect::Forecast whole = PostgreSql::forecast(all, PostgreSql::parse(all), {});
    QCOMPARE(whole.locks, (QList<Dialect::Lock>{{u"ROW EXCLUSIVE"_s, u"public.x"_s}}));
    QVERIFY(!whole.note.isEmpty());
    QVERIFY(!whole.blocksWrites);
    const Sql::Statement few = statement("delete from x where id between 1 and 100");
    const Dialect::Forecast part = PostgreSql::forecast(few, PostgreSql::parse(few), {});
    QVERIFY(part.note.isEmpty());
    QVERIFY(part.scans.isEmpty());
}

QTEST_GUILESS_MAIN(TestPostgreSqlForecast)
#include "tst_postgresqlforecast.moc"
