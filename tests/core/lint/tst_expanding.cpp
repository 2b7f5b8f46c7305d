// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/difference.h"
#include "examples.h"
#include "tests/support/postgres.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The steps that take the place of a rename or of another type, run on a real server: in the end everything is as the
/// one statement would have left it. They are proposed for no column with which something would be lost.
class TestExpanding : public QObject
{
    Q_OBJECT

private slots:
    void theStepsEndWhereTheStatementDoes_data();
    void theStepsEndWhereTheStatementDoes();
    void noStepsWhereSomethingHangsOnTheColumn_data();
    void noStepsWhereSomethingHangsOnTheColumn();
};

/// The steps' scripts in their order, of the first finding that has such a fix; empty: none is proposed.
static QByteArrayList steps(const QByteArray &schema, const QByteArray &statement)
{
    const Example example{.sql = statement + ";\n", .attributes = {{u"schema"_s, QString::fromUtf8(schema)}}};
    const Case before = caseOf(example, u"postgresql"_s);
    for (const Lint::Finding &finding : before.check()) {
        for (const Lint::Fix &fix : finding.fixes) {
            if (fix.newMigrations.size() != 2)
                continue;
            const Case after = fixedBy(before, fix);
            QByteArrayList scripts;
            for (qsizetype i = after.at; i < after.project.migrations.size(); ++i)
                scripts.append(after.project.migrations.at(i).up->text().toByteArray());
            return scripts;
        }
    }
    return {};
}

static QString run(Database::Connection &connection, const QByteArrayList &scripts)
{
    for (const QByteArray &script : scripts) {
        for (const Sql::Statement &statement : Sql::split(script, Dialect::find(u"postgresql"_s)->lexicalRules)) {
            if (const auto done = connection.execute(statement); !done)
                return done.error().message + u": "_s + QString::fromUtf8(statement.text);
        }
    }
    return {};
}

void TestExpanding::theStepsEndWhereTheStatementDoes_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QByteArray>("rename"); // a column of another type keeps its new name
    const auto row = [](const char *name, const char *schema, const char *statement, const char *rename = "") {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(statement) << QByteArray(rename);
    };
    row("another name", "CREATE TABLE t (id int PRIMARY KEY, a text)", "ALTER TABLE t RENAME COLUMN a TO b");
    row("of a column that is NOT NULL", "CREATE TABLE t (id int PRIMARY KEY, a text NOT NULL)",
        "ALTER TABLE t RENAME COLUMN a TO b");
    row("in a schema, with names to quote", "CREATE SCHEMA app; CREATE TABLE app.\"T\" (id int PRIMARY KEY, \"A\" int)",
        "ALTER TABLE app.\"T\" RENAME COLUMN \"A\" TO \"select\"");
    row("another type", "CREATE TABLE t (id int PRIMARY KEY, a int)", "ALTER TABLE t ALTER COLUMN a TYPE bigint",
        "ALTER TABLE t RENAME COLUMN a TO a_new");
    row("of a column that is NOT NULL, where another is a key", "CREATE TABLE t (id int PRIMARY KEY, a int NOT NULL)",
        "ALTER TABLE t ALTER COLUMN a TYPE numeric(12,2)", "ALTER TABLE t RENAME COLUMN a TO a_new");
}

void TestExpanding::theStepsEndWhereTheStatementDoes()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, statement);
    QFETCH(const QByteArray, rename);
    const QByteArrayList scripts = steps(schema, statement);
    QCOMPARE(scripts.size(), 3);
    const auto direct = TestPostgres::connect(TestPostgres::database());
    const auto expanded = TestPostgres::connect(TestPostgres::database());
    QVERIFY(direct && expanded);
    const QByteArray table = statement.split(' ').at(2);
    const QByteArray rows = "INSERT INTO " + table + " SELECT g, g FROM generate_series(1, 2500) AS g";
    QCOMPARE(run(*direct, {schema, rows, statement, rename}), QString());
    QCOMPARE(run(*expanded, {schema, rows}), QString());
    QCOMPARE(run(*expanded, scripts), QString());
    const auto inspect = Dialect::find(u"postgresql"_s)->inspect;
    const auto wanted = inspect(*direct, {});
    const auto made = inspect(*expanded, {});
    QVERIFY(wanted && made);
    for (const Schema::Difference &one : Schema::diff(*wanted, *made))
        QVERIFY2(
            one.path.endsWith(".position"_L1),
            qPrintable(one.object + u' ' + one.name + u' ' + one.path + u": "_s + one.before + u" -> "_s + one.after));
    const QString look = u"SELECT to_jsonb(t)::text FROM %1 AS t ORDER BY 1"_s.arg(QString::fromUtf8(table));
    const auto wantedRows = direct->query(look);
    const auto madeRows = expanded->query(look);
    QVERIFY(wantedRows && madeRows);
    QCOMPARE(madeRows->rows, wantedRows->rows);
}

void TestExpanding::noStepsWhereSomethingHangsOnTheColumn_data()
{
    QTest::addColumn<QByteArray>("schema");
    const auto row = [](const char *name, const char *schema) { QTest::newRow(name) << QByteArray(schema); };
    row("a primary key", "CREATE TABLE t (a int PRIMARY KEY)");
    row("a unique constraint", "CREATE TABLE t (a int UNIQUE)");
    row("an index", "CREATE TABLE t (a int); CREATE INDEX i ON t (a)");
    row("an index's condition", "CREATE TABLE t (id int, a int); CREATE INDEX i ON t (id) WHERE a > 0");
    row("a check", "CREATE TABLE t (id int, a int, CHECK (a > id))");
    row("a foreign key", "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (a int REFERENCES p (id))");
    row("a foreign key of another table",
        "CREATE TABLE t (a int, UNIQUE (a)); CREATE TABLE c (t_a int REFERENCES t (a))");
    row("a default", "CREATE TABLE t (a int DEFAULT 1)");
    row("an identity", "CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY)");
    row("a generated column", "CREATE TABLE t (a int, twice int GENERATED ALWAYS AS (a * 2) STORED)");
    row("a view", "CREATE TABLE t (id int, a int); CREATE VIEW v AS SELECT a FROM t");
    row("a trigger",
        "CREATE TABLE t (id int, a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN "
        "NEW; END'; CREATE TRIGGER g BEFORE UPDATE OF a ON t FOR EACH ROW EXECUTE FUNCTION f()");
    row("the new name is taken", "CREATE TABLE t (a int, b int, a_new int)");
}

void TestExpanding::noStepsWhereSomethingHangsOnTheColumn()
{
    QFETCH(const QByteArray, schema);
    QCOMPARE(steps(schema, "ALTER TABLE t RENAME COLUMN a TO b"), QByteArrayList());
    QCOMPARE(steps(schema, "ALTER TABLE t ALTER COLUMN a TYPE bigint"), QByteArrayList());
}

QTEST_GUILESS_MAIN(TestExpanding)
#include "tst_expanding.moc"
