// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/keptexpressions.h"
#include "tests/support/postgres.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Dialect::KeptExpression;

/// What is said not to be immutable, asked of a server: it refuses the index and the generated column with 42P17. And
/// what is not said of the same types, it takes or refuses for another reason.
class TestPostgreSqlKeptExpressions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithTheServer_data();
    void agreesWithTheServer();
    void readsPlainColumns_data();
    void readsPlainColumns();

private:
    /// The SQLSTATE; empty: it was done.
    QString outcome(const QByteArray &sql)
    {
        const auto done = m_connection->execute(sql);
        return done ? QString() : done.error().sqlState;
    }

    std::unique_ptr<Database::Connection> m_connection;
};

namespace {

/// The columns of the table x by their types: c_date is a date.
const QByteArrayList &types()
{
    static const QByteArrayList list = {"text",      "varchar",     "char",     "date",  "time",    "timetz",
                                        "timestamp", "timestamptz", "interval", "money", "integer", "numeric",
                                        "boolean",   "mood",        "uuid",     "jsonb", "inet",    "bytea"};
    return list;
}

QString typeOf(const QString &column)
{
    const QString type = column.sliced(2);
    return type == "mood"_L1 ? u"enum"_s : type;
}

QList<KeptExpression> kept(const QByteArray &sql)
{
    return PostgreSql::keptExpressions({.range = {0, sql.size()}, .text = sql}, typeOf);
}

} // namespace

void TestPostgreSqlKeptExpressions::initTestCase()
{
    m_connection = TestPostgres::connect(TestPostgres::database());
    QVERIFY(m_connection);
    QByteArray columns;
    for (const QByteArray &type : types())
        columns += (columns.isEmpty() ? "c_" : ", c_") + type + ' ' + type;
    QVERIFY(TestPostgres::run(*m_connection, "CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE x (" + columns + ")"));
}

void TestPostgreSqlKeptExpressions::agreesWithTheServer_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<bool>("certain"); // what is refused is known
    const auto row = [](const QByteArray &expression, bool certain = true) {
        QTest::addRow("%s", expression.constData()) << expression << certain;
    };
    for (const QByteArray &from : types()) {
        for (const QByteArray &to : types()) {
            if (from != to)
                row("c_" + from + "::" + to, to != "mood"); // a cast's word does not tell that it is an enum
            for (const char *sign : {"||", "<", "=", ">=", "+", "-"})
                row("c_" + from + ' ' + sign + " c_" + to);
        }
        for (const char *name :
             {"date_trunc('day', %)", "date_part('year', %)", "extract(year from %)", "date(%)", "age(%)"})
            row(QByteArray(name).replace("%", "c_" + from));
    }
    for (const char *call : {"now()",
                             "clock_timestamp()",
                             "statement_timestamp()",
                             "transaction_timestamp()",
                             "timeofday()",
                             "current_date",
                             "current_time",
                             "current_time(2)",
                             "current_timestamp",
                             "localtime",
                             "localtimestamp",
                             "current_user",
                             "session_user",
                             "current_role",
                             "user",
                             "current_catalog",
                             "current_schema",
                             "current_database()",
                             "current_setting('a.b')",
                             "random()",
                             "gen_random_uuid()",
                             "version()",
                             "pg_catalog.now()",
                             "to_char(c_timestamp, 'YYYY')",
                             "to_char(c_timestamptz, 'YYYY')",
                             "to_char(c_integer, '999')",
                             "to_char(c_numeric, '999')",
                             "to_char(c_interval, 'HH')",
                             "to_date(c_text, 'YYYY')",
                             "to_timestamp(c_text, 'YYYY')",
                             "to_number(c_text, '999')",
                             "concat(c_text, c_text)",
                             "concat_ws(' ', c_text, c_text)",
                             "format('%s', c_text)",
                             "array_to_string(string_to_array(c_text, ','), ',')",
                             "to_json(c_text)::text",
                             "to_jsonb(c_integer)",
                             "jsonb_build_object('a', c_integer)",
                             "jsonb_build_array(c_integer)",
                             "row_to_json(row(c_integer))::text",
                             "json_build_object('a', c_text)::text",
                             "json_build_array(c_text)::text",
                             "to_tsvector(c_text)",
                             "to_tsvector(c_jsonb)",
                             "to_tsquery(c_text)",
                             "plainto_tsquery(c_text)",
                             "phraseto_tsquery(c_text)",
                             "websearch_to_tsquery(c_text)",
                             "convert_to(c_text, 'UTF8')",
                             "convert_from(c_bytea, 'UTF8')",
                             "convert(c_bytea, 'UTF8', 'LATIN1')",
                             "nextval('s')",
                             "to_regclass(c_text)",
                             "to_regtype(c_text)",
                             "make_timestamptz(2000, 1, 1, 0, 0, 0)",
                             "lower(to_char(c_date, 'YYYY'))",
                             "coalesce(c_text, now()::text)",
                             "c_timestamptz + interval '1 day'",
                             "c_timestamptz > now() - interval '7 days'",
                             "array_to_json(string_to_array(c_text, ','))::text",
                             "CASE WHEN c_boolean THEN now() END",
                             "(c_text COLLATE \"C\")::date",
                             "c_timestamptz::timestamp::date"})
        row(call);
    // What is taken.
    for (const char *call : {"lower(c_text)",
                             "to_tsvector('english', c_text)",
                             "to_timestamp(c_integer)",
                             "date_trunc('day', c_timestamptz, 'UTC')",
                             "(c_timestamptz AT TIME ZONE 'UTC')::date",
                             "age(c_timestamptz, c_timestamptz)",
                             "'2020-01-01'::date + c_integer",
                             "c_date > '2020-01-01'::date",
                             "c_timestamptz > '2020-01-01'",
                             "c_text || ' ' || c_varchar",
                             "coalesce(c_text, '')",
                             "coalesce('a', now()::text)",
                             "CASE WHEN false THEN now()::text ELSE c_text END",
                             "false AND now() > c_date",
                             "to_char(NULL::timestamp, c_text)",
                             "make_date(c_integer, 1, 1)",
                             "md5(c_text)",
                             "jsonb_array_length(c_jsonb)",
                             "c_jsonb ->> 'a'",
                             "extract(epoch from c_timestamp)",
                             "c_text::varchar(5)",
                             "c_timestamp + interval '1 day'",
                             "timezone('UTC', c_timestamptz)"})
        row(call, false);
}

void TestPostgreSqlKeptExpressions::agreesWithTheServer()
{
    QFETCH(QByteArray, expression);
    QFETCH(bool, certain);
    const QByteArray index = "CREATE INDEX xi ON x ((" + expression + "))";
    const QByteArray partial = "CREATE INDEX xp ON x (c_integer) WHERE (" + expression + ") IS NOT NULL";
    const QStringList found = kept(index).value(0).changing;
    QCOMPARE(kept(partial).value(0).changing, found);
    QVERIFY(TestPostgres::run(*m_connection, "DROP SEQUENCE IF EXISTS s; CREATE SEQUENCE s;"));
    const QString state = outcome(partial);
    if (state.isEmpty())
        QVERIFY(TestPostgres::run(*m_connection, "DROP INDEX xp"));
    static const QString refused = u"42P17"_s;
    // Such an operator, cast or function is not there.
    const bool fits = state.isEmpty() || state == refused;
    if (!fits)
        return;
    QVERIFY2(found.isEmpty() || state == refused, qPrintable(found.join(u' ') + u": "_s + state));
    if (certain)
        QVERIFY2(!found.isEmpty() || state.isEmpty(), qPrintable(state));
    if (found.isEmpty())
        return;
    QCOMPARE(outcome(index), refused);
    // In a generated column, of whatever type.
    const QByteArray column = "ALTER TABLE x ADD COLUMN g boolean GENERATED ALWAYS AS ((" + expression
        + ") IS NOT NULL) STORED";
    QCOMPARE(kept(column).value(0).changing, found);
    QCOMPARE(outcome(column), refused);
}

void TestPostgreSqlKeptExpressions::readsPlainColumns_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QStringList>("columns");
    const auto row = [](const char *sql, const QStringList &columns) {
        QTest::addRow("%s", sql) << QByteArray(sql) << columns;
    };
    row("CREATE INDEX ON t ((a + b)) WHERE c > 1", {u"a+b"_s, u"c"_s});
    row("CREATE INDEX ON t (a, lower(b) text_pattern_ops)", {u"b"_s});
    row("CREATE TABLE t (a int CHECK (a > 0), b int GENERATED ALWAYS AS (a * 2) STORED, CHECK (a < b AND \"C\" = 1))",
        {u"a"_s, u"a"_s, u"a+b+C"_s});
    row("ALTER TABLE t ADD CHECK (t.a > 0 AND (r).b = 1), ADD COLUMN c int CHECK (c > d), ALTER e SET EXPRESSION AS "
        "(f)",
        {u"r"_s, u"c+d"_s, u"f"_s});
    row("ALTER TABLE t ADD CHECK (interval '1 day' > a AND extract(year from b) = 1 AND c::numeric(1, 2) IS NOT NULL)",
        {u"a+b+c"_s});
    row("ALTER TABLE t ADD CHECK (a IN (SELECT b FROM c))", {QString()});
    row("ALTER TABLE t ADD CHECK (JSON_OBJECT('k': a) IS JSON AND JSON_VALUE(b, '$.x' RETURNING int DEFAULT 1 ON "
        "EMPTY) > 1 "
        "AND JSON_EXISTS(c, '$.x' PASSING d AS y) AND JSON_ARRAY(e) IS NOT NULL AND JSON_SCALAR(f) IS NOT NULL AND "
        "JSON_SERIALIZE(JSON(g)) = '')",
        {u"a+b+c+d+e+f+g"_s});
    row("ALTER TABLE t ADD CHECK (XMLELEMENT(NAME n, XMLATTRIBUTES(a AS x), b) IS DOCUMENT AND XMLSERIALIZE(CONTENT c "
        "AS "
        "text) = XMLPI(NAME p, d)::text AND XMLPARSE(CONTENT e) IS NOT NULL AND XMLROOT(f, VERSION '1.0') IS NULL)",
        {u"a+b+c+d+e+f"_s});
    row("ALTER TABLE t ADD CHECK (a[b:c] = ARRAY[d, 1] AND ROW(e, f) = (1, 2) AND greatest(g, 1) = nullif(h, 2) AND i "
        "IS "
        "DISTINCT FROM j AND k BETWEEN SYMMETRIC l AND m AND (n, o) OVERLAPS (p, q) AND (r).x[1].* IS NULL)",
        {u"a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p+q+r"_s});
    row("ALTER TABLE t ADD CHECK (sum(a) FILTER (WHERE b) OVER (PARTITION BY c ORDER BY d) = percentile_disc(0.5) "
        "WITHIN "
        "GROUP (ORDER BY e) AND f(x => g, VARIADIC h) AND GROUPING(i) = 1 AND j COLLATE \"C\" LIKE k ESCAPE '!' AND l "
        "IS "
        "NFC NORMALIZED AND m AT TIME ZONE n IS NOT UNKNOWN AND merge_action() = '' AND $1 = 2)",
        {u"a+b+c+d+e+g+h+i+j+k+l+n+m"_s});
    row("ALTER TABLE t ADD UNIQUE (a)", {});
    row("SELECT 1", {});
}

void TestPostgreSqlKeptExpressions::readsPlainColumns()
{
    QFETCH(QByteArray, sql);
    QFETCH(QStringList, columns);
    QStringList found;
    for (const KeptExpression &expression : PostgreSql::keptExpressions({.range = {0, sql.size()}, .text = sql},
                                                                        [](const QString &) { return QString(); }))
        found.append(expression.columns.join(u'+'));
    QCOMPARE(found, columns);
}

QTEST_GUILESS_MAIN(TestPostgreSqlKeptExpressions)
#include "tst_postgresqlkeptexpressions.moc"
