// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Lint::Finding;
using Lint::Severity;

/// Verdicts that other linters are known to get wrong: what their users reported, and what we must say.
class TestVerdicts : public QObject
{
    Q_OBJECT

private slots:
    void whatOthersGetWrong_data();
    void whatOthersGetWrong();
    void severitiesStepDown_data();
    void severitiesStepDown();
    void oneFindingPerCause_data();
    void oneFindingPerCause();
    void locksAreNamedRight();
};

static QList<Finding> check(const QString &attributes, const QByteArray &sql)
{
    const QString page = u"```sql flagged "_s + attributes + u'\n' + QString::fromUtf8(sql) + u"\n```\n"_s;
    return caseOf(examplesIn(page).first(), u"postgresql"_s).check();
}

static QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    rules.sort();
    return rules;
}

void TestVerdicts::whatOthersGetWrong_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("silent");
    const auto row = [](const char *name, const char *attributes, const char *sql, const QStringList &says,
                        const QStringList &silent) {
        QTest::newRow(name) << QString::fromUtf8(attributes) << QByteArray(sql) << says << silent;
    };
    const QString plainIndex = u"create-index-not-concurrent"_s, volatileDefault = u"add-column-volatile-default"_s,
                  notNull = u"set-not-null-scan"_s, required = u"add-required-column"_s,
                  type = u"column-type-change-rewrite"_s, concurrent = u"concurrent-operation-in-transaction"_s,
                  unique = u"add-unique-constraint-blocking"_s, dropTable = u"drop-table"_s,
                  dropColumn = u"drop-column"_s, renameColumn = u"rename-column"_s;

    row("index on a table made just before, no BEGIN", "transaction=none",
        "CREATE TABLE t (a int);\nCREATE INDEX i ON t (a);", {}, {plainIndex});
    row("the same with names in another case and a schema", "",
        "CREATE TABLE public.T (a int);\nCREATE INDEX i ON t (a);", {}, {plainIndex});
    row("and of another schema: another table", "", "CREATE TABLE other.t (a int);\nCREATE INDEX i ON t (a);",
        {plainIndex}, {});
    row("a search path names the schema", "",
        "SET search_path = other;\nCREATE TABLE other.t (a int);\nCREATE INDEX i ON t (a);", {}, {plainIndex});
    row("boolean, string and jsonb constants are not volatile", "",
        "ALTER TABLE t ADD COLUMN a boolean DEFAULT true, ADD COLUMN b jsonb DEFAULT '{}'::jsonb, ADD COLUMN c text "
        "DEFAULT 'x'::text;",
        {}, {volatileDefault});
    row("an enum of a schema is not volatile", "", "ALTER TABLE t ADD COLUMN a app.mood DEFAULT 'ok'::app.mood;", {},
        {volatileDefault});
    row("ARRAY, CURRENT_TIMESTAMP and now() minus an interval are not volatile", "",
        "ALTER TABLE t ADD COLUMN a text[] DEFAULT ARRAY[]::text[], ADD COLUMN b timestamptz DEFAULT "
        "CURRENT_TIMESTAMP, ADD COLUMN c timestamptz DEFAULT now() - interval '1 day';",
        {}, {volatileDefault});
    row("COALESCE, CASE, minus and a qualified now() are not volatile", "",
        "ALTER TABLE t ADD COLUMN a int DEFAULT coalesce(NULL, 1), ADD COLUMN b int DEFAULT CASE WHEN true THEN 1 ELSE "
        "2 END, ADD COLUMN c int DEFAULT -1, ADD COLUMN d timestamptz DEFAULT pg_catalog.now();",
        {}, {volatileDefault});
    row("a volatile default is found on newer servers too", "version=17",
        "ALTER TABLE t ADD COLUMN a uuid DEFAULT gen_random_uuid();", {volatileDefault}, {});
    row("a volatile call deep inside an expression is found", "",
        "ALTER TABLE t ADD COLUMN a text DEFAULT lower('u' || random()::text);", {volatileDefault}, {});
    row("SET NOT NULL is found", "", "ALTER TABLE t ALTER COLUMN a SET NOT NULL;", {notNull}, {});
    row("SET NOT NULL behind a validated check is free", "transaction=none",
        "ALTER TABLE t ADD CONSTRAINT c CHECK (a IS NOT NULL) NOT VALID;\nALTER TABLE t VALIDATE CONSTRAINT c;\nALTER "
        "TABLE t ALTER COLUMN a SET NOT NULL;",
        {}, {notNull});
    row("a check on another column proves nothing", "transaction=none",
        "ALTER TABLE t ADD CONSTRAINT c CHECK (b IS NOT NULL) NOT VALID;\nALTER TABLE t VALIDATE CONSTRAINT c;\nALTER "
        "TABLE t ALTER COLUMN a SET NOT NULL;",
        {notNull}, {});
    row("DROP TABLE is no matter of indexes", "", "DROP TABLE t;", {dropTable},
        {plainIndex, u"drop-index-not-concurrent"_s});
    row("DROP INDEX CONCURRENTLY in the tool's transaction", "transaction=wrapped", "DROP INDEX CONCURRENTLY i;",
        {concurrent}, {});
    row("REINDEX CONCURRENTLY in a transaction", "transaction=none", "BEGIN;\nREINDEX TABLE CONCURRENTLY t;\nCOMMIT;",
        {concurrent}, {});
    row("a single statement is judged by the tool's real mode: wrapped", "transaction=wrapped",
        "CREATE INDEX CONCURRENTLY i ON t (a);", {concurrent}, {});
    row("a single statement is judged by the tool's real mode: one query", "transaction=implicit",
        "CREATE INDEX CONCURRENTLY i ON t (a);", {}, {concurrent});
    row("a longer varchar is cheap", "schema=\"CREATE TABLE t (a varchar(10))\"",
        "ALTER TABLE t ALTER COLUMN a TYPE varchar(20);", {type}, {u"column-type-change-breaks-clients"_s});
    row("UNIQUE on a table of this file", "",
        "CREATE TABLE t (a int);\nALTER TABLE t ADD COLUMN b int UNIQUE;\nALTER TABLE t ADD PRIMARY KEY (a);", {},
        {unique, u"add-primary-key-blocking"_s});
    row("NOT NULL with a default fails nowhere", "", "ALTER TABLE t ADD COLUMN a int NOT NULL DEFAULT 0;", {},
        {required, notNull});
    row("the words NOT NULL in a check are no NOT NULL", "",
        "ALTER TABLE t ADD CONSTRAINT c CHECK (a IS NOT NULL) NOT VALID;", {}, {required, notNull});
    row("a new table may have NOT NULL columns", "", "CREATE TABLE t (a int NOT NULL);", {}, {required, notNull});
    row("the failing ADD COLUMN is what is flagged", "", "ALTER TABLE t ADD COLUMN a int NOT NULL;\nSELECT 1;",
        {required}, {});
    row("a check written on a column is found", "", "ALTER TABLE t ADD COLUMN a int CHECK (a > 0);",
        {u"add-check-constraint-validating"_s}, {});
    row("RENAME COLUMN is neither a drop nor an add", "", "ALTER TABLE t RENAME COLUMN a TO b;", {renameColumn},
        {dropColumn, required});
    row("raw statements and backfills are looked at", "", "UPDATE t SET a = 1;", {u"update-without-where"_s}, {});
    row("an SQLite rebuild is no lost table and no rename", "dialect=sqlite",
        "CREATE TABLE new_t (a integer PRIMARY KEY);\nINSERT INTO new_t (a) SELECT a FROM t;\nDROP TABLE t;\nALTER "
        "TABLE new_t RENAME TO t;",
        {}, {dropTable, u"rename-table"_s, u"mixed-ddl-and-dml"_s, u"unbatched-backfill"_s});
    row("an SQLite rebuild is understood column by column",
        "dialect=sqlite schema=\"CREATE TABLE t (a integer PRIMARY KEY, b text)\"",
        "CREATE TABLE new_t (a integer PRIMARY KEY);\nINSERT INTO new_t (a) SELECT a FROM t;\nDROP TABLE t;\nALTER "
        "TABLE new_t RENAME TO t;",
        {dropColumn}, {dropTable});
    row("a down script drops what its up script made",
        "direction=down up=\"CREATE TABLE t (a int); ALTER TABLE u ADD COLUMN b int;\"",
        "ALTER TABLE u DROP COLUMN IF EXISTS b;\nDROP TABLE IF EXISTS t;", {}, {dropTable, dropColumn});
    row("an enum may be made in a transaction", "", "CREATE TYPE mood AS ENUM ('ok', 'bad');", {},
        {concurrent, u"mixed-transactional-statements"_s});
    row("text from an unknown type is not called safe", "", "ALTER TABLE t ALTER COLUMN a TYPE text;", {type}, {});
    row("a column filled and committed has users again", "transaction=none",
        "CREATE TABLE t (a int);\nINSERT INTO t SELECT a FROM u;\nCREATE INDEX i ON t (a);", {plainIndex}, {});
}

void TestVerdicts::whatOthersGetWrong()
{
    QFETCH(QString, attributes);
    QFETCH(QByteArray, sql);
    QFETCH(QStringList, says);
    QFETCH(QStringList, silent);
    const QStringList rules = rulesOf(check(attributes, sql));
    for (const QString &rule : std::as_const(says))
        QVERIFY2(rules.contains(rule), qPrintable(rule + u" not in "_s + rules.join(u' ')));
    for (const QString &rule : std::as_const(silent)) {
        QVERIFY2(Lint::findRule(rule), qPrintable(rule));
        QVERIFY2(!rules.contains(rule), qPrintable(rule));
    }
}

void TestVerdicts::severitiesStepDown_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Severity>("severity");
    const auto row = [](const char *name, const char *attributes, const char *sql, const char *rule,
                        Severity severity) {
        QTest::newRow(name) << QString::fromUtf8(attributes) << QByteArray(sql) << QString::fromUtf8(rule) << severity;
    };
    row("int to bigint is a rewrite", "schema=\"CREATE TABLE t (a int)\"", "ALTER TABLE t ALTER COLUMN a TYPE bigint;",
        "column-type-change-rewrite", Severity::Error);
    row("an unknown old type is a warning", "", "ALTER TABLE t ALTER COLUMN a TYPE bigint;",
        "column-type-change-rewrite", Severity::Warning);
    row("a widening is information", "schema=\"CREATE TABLE t (a varchar(5))\"",
        "ALTER TABLE t ALTER COLUMN a TYPE text;", "column-type-change-rewrite", Severity::Info);
    row("a widening under a check is a warning", "schema=\"CREATE TABLE t (a varchar(5) CHECK (a <> ''))\"",
        "ALTER TABLE t ALTER COLUMN a TYPE text;", "column-type-change-rewrite", Severity::Warning);
    row("timestamp to timestamptz depends on the session", "schema=\"CREATE TABLE t (a timestamp)\"",
        "ALTER TABLE t ALTER COLUMN a TYPE timestamptz;", "column-type-change-rewrite", Severity::Warning);
    row("a type that this file gave is known", "",
        "ALTER TABLE t ADD COLUMN a int;\nALTER TABLE t ALTER COLUMN a TYPE bigint;", "column-type-change-rewrite",
        Severity::Error);
    row("locks in a down script are information", "direction=down", "CREATE INDEX i ON t (a);",
        "create-index-not-concurrent", Severity::Info);
    row("loss in a down script is not", "direction=down", "DROP TABLE t;", "drop-table", Severity::Error);
    row("nullable references have nothing to look up", "", "ALTER TABLE t ADD COLUMN a int REFERENCES u (id);",
        "add-foreign-key-validating", Severity::Info);
    row("a rename with a view", "", "ALTER TABLE t RENAME TO u;\nCREATE VIEW t AS SELECT * FROM u;", "rename-table",
        Severity::Info);
    row("a swap in one transaction", "", "ALTER TABLE t RENAME TO t_old;\nALTER TABLE t_new RENAME TO t;",
        "rename-table", Severity::Warning);
    row("a retired table", "", "DROP TABLE t_deprecated_20260101;", "drop-table", Severity::Info);
    row("rows behind the lock of their own table", "",
        "ALTER TABLE t ADD COLUMN a int;\nUPDATE t SET a = 1 WHERE id = 1;", "mixed-ddl-and-dml", Severity::Error);
    row("a rebuild whose children nobody knows", "dialect=sqlite",
        "CREATE TABLE new_t (a integer PRIMARY KEY);\nINSERT INTO new_t (a) SELECT a FROM t;\nDROP TABLE t;\nALTER "
        "TABLE new_t RENAME TO t;",
        "sqlite-foreign-keys-pragma", Severity::Info);
    row("a check of this file on another column does not soften SET NOT NULL", "transaction=none",
        "ALTER TABLE t ADD CONSTRAINT c CHECK (b IS NOT NULL) NOT VALID;\nALTER TABLE t VALIDATE CONSTRAINT c;\nALTER "
        "TABLE t ALTER COLUMN a SET NOT NULL;",
        "set-not-null-scan", Severity::Error);
    row("a constraint of an unseen migration, validated here, may be the proof", "transaction=none",
        "ALTER TABLE t VALIDATE CONSTRAINT c;\nALTER TABLE t ALTER COLUMN a SET NOT NULL;", "set-not-null-scan",
        Severity::Info);
    row("a placeholder is no mistake", "", "ALTER TABLE ${table} ADD a int;", "syntax-error", Severity::Info);
}

void TestVerdicts::severitiesStepDown()
{
    QFETCH(QString, attributes);
    QFETCH(QByteArray, sql);
    QFETCH(QString, rule);
    QFETCH(Severity, severity);
    const QList<Finding> findings = check(attributes, sql);
    const auto found = std::ranges::find(findings, rule, &Finding::rule);
    QVERIFY2(found != findings.end(), qPrintable(rulesOf(findings).join(u' ')));
    QCOMPARE(Lint::severityName(found->severity), Lint::severityName(severity));
}

void TestVerdicts::oneFindingPerCause_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("type")
        << u"schema=\"CREATE TABLE t (a int)\""_s
        << QByteArray("SET lock_timeout = '1s';\nSET statement_timeout = '5s';\nALTER TABLE t ALTER COLUMN a "
                      "TYPE text;")
        << QStringList{u"column-type-change-rewrite"_s};
    QTest::newRow("concurrently in a transaction")
        << u"transaction=implicit"_s
        << QByteArray(
               "SET lock_timeout = '1s';\nALTER TABLE t ADD COLUMN a int;\nCREATE INDEX CONCURRENTLY i ON t (a);")
        << QStringList{u"concurrent-operation-in-transaction"_s};
    QTest::newRow("truncate cascade") << QString() << QByteArray("SET lock_timeout = '1s';\nTRUNCATE t CASCADE;")
                                      << QStringList{u"truncate-cascade"_s};
    QTest::newRow("rename away first") << u"dialect=sqlite"_s
                                       << QByteArray(
                                              "ALTER TABLE t RENAME TO t_old;\nCREATE TABLE t (a integer PRIMARY "
                                              "KEY);\nINSERT INTO t (a) SELECT a FROM t_old;\nDROP TABLE t_old;")
                                       << QStringList{u"sqlite-foreign-keys-pragma"_s, u"sqlite-rebuild-order"_s};
    QTest::newRow("unique") << QString()
                            << QByteArray("SET lock_timeout = '1s';\nSET statement_timeout = '5s';\nALTER TABLE t ADD "
                                          "CONSTRAINT u UNIQUE (a);")
                            << QStringList{u"add-unique-constraint-blocking"_s};
    QTest::newRow("the timeout once per file")
        << QString()
        << QByteArray(
               "ALTER TABLE t ADD COLUMN a int;\nALTER TABLE t ADD COLUMN b int;\nALTER TABLE t ADD COLUMN c int;")
        << QStringList{u"missing-lock-timeout"_s};
}

void TestVerdicts::oneFindingPerCause()
{
    QFETCH(QString, attributes);
    QFETCH(QByteArray, sql);
    QFETCH(QStringList, rules);
    QCOMPARE(rulesOf(check(attributes, sql)), rules);
}

void TestVerdicts::locksAreNamedRight()
{
    const QList<Finding> findings = check(
        {}, "ALTER TABLE t ADD CONSTRAINT c FOREIGN KEY (a) REFERENCES u (id) NOT VALID;");
    QCOMPARE(rulesOf(findings), QStringList{u"missing-lock-timeout"_s});
    QVERIFY(findings.first().message.contains("SHARE ROW EXCLUSIVE"_L1));
    QVERIFY(!findings.first().message.contains("ACCESS EXCLUSIVE"_L1));
}

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
