// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Statements that cannot succeed on what the migrations before have made, and those that can, whatever happened on the
/// way: nothing is told that is not certain.
class TestConflicts : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsCertainConflicts_data();
    void onlyWhatIsCertainConflicts();
    void severalActionsOnATableThatIsGoneAreOneConflict();
};

/// What the rule says of the first example of a page.
static QStringList conflictsIn(const QString &page)
{
    QStringList messages;
    for (const Lint::Finding &finding : caseOf(examplesIn(page).first(), u"postgresql"_s).check()) {
        if (finding.rule == "conflicting-statement"_L1)
            messages.append(finding.message);
    }
    return messages;
}

void TestConflicts::onlyWhatIsCertainConflicts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("conflicts");
    const auto row = [](const char *name, const char *before, const char *sql, bool conflicts) {
        QTest::newRow(name) << QString::fromLatin1(before) << QByteArray(sql) << conflicts;
    };
    const char *enumType = "CREATE TYPE m AS ENUM ('a')";
    const char *renamedType = "CREATE TYPE m AS ENUM ('a'); ALTER TYPE m RENAME TO n";
    row("a type that was renamed", renamedType, "CREATE TYPE m AS ENUM ('a');", false);
    row("its new name", renamedType, "CREATE TYPE n AS ENUM ('a');", true);
    row("a type that moved", "CREATE TYPE m AS ENUM ('a'); ALTER TYPE m SET SCHEMA app", "CREATE TYPE m AS ENUM ('a');",
        false);
    row("a domain that was renamed", "CREATE DOMAIN d AS int; ALTER DOMAIN d RENAME TO e", "CREATE DOMAIN d AS int;",
        false);
    const char *renamedLabel = "CREATE TYPE m AS ENUM ('a'); ALTER TYPE m RENAME VALUE 'a' TO 'b'";
    row("a label that was renamed", renamedLabel, "ALTER TYPE m ADD VALUE 'a';", false);
    row("its new name is taken", renamedLabel, "ALTER TYPE m ADD VALUE 'b';", true);
    row("a label beside one that is not there", enumType, "ALTER TYPE m ADD VALUE 'b' BEFORE 'c';", true);
    row("beside one that is", enumType, "ALTER TYPE m ADD VALUE 'b' AFTER 'a';", false);
    row("beside one that is not, guarded against itself", enumType,
        "ALTER TYPE m ADD VALUE IF NOT EXISTS 'b' AFTER 'c';", true);
    row("there already, so that nobody looks for its neighbour", enumType,
        "ALTER TYPE m ADD VALUE IF NOT EXISTS 'a' AFTER 'c';", false);
    row("beside one that this script adds", enumType,
        "ALTER TYPE m ADD VALUE 'c';\nALTER TYPE m ADD VALUE 'b' BEFORE 'c';", false);
    row("beside one that code may add", enumType, "SELECT add_label();\nALTER TYPE m ADD VALUE 'b' BEFORE 'c';", false);
    row("of a type that nobody knows", "", "ALTER TYPE m ADD VALUE 'b' BEFORE 'c';", false);

    row("a view that was renamed", "CREATE VIEW v AS SELECT 1 AS a; ALTER VIEW v RENAME TO w",
        "CREATE VIEW v AS SELECT 1 AS a;", false);
    row("a temporary view before", "CREATE TEMPORARY VIEW v AS SELECT 1 AS a", "CREATE VIEW v AS SELECT 2 AS a;",
        false);
    row("views that went with their table",
        "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT a FROM v; DROP TABLE t "
        "CASCADE",
        "CREATE VIEW w AS SELECT 1 AS a;", false);
    row("a view that went with its column",
        "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t; ALTER TABLE t DROP COLUMN a CASCADE",
        "CREATE VIEW v AS SELECT 1 AS a;", false);
    row("a view that went with a type",
        "CREATE TYPE m AS ENUM ('a'); CREATE VIEW v AS SELECT 'a'::m AS a; DROP TYPE m CASCADE",
        "CREATE VIEW v AS SELECT 1 AS a;", false);

    const char *dropped = "CREATE SCHEMA app; CREATE TABLE app.t (a int); CREATE TYPE app.m AS ENUM ('a'); CREATE "
                          "SEQUENCE app.s; DROP SCHEMA app CASCADE";
    row("what went with its schema", dropped,
        "CREATE SCHEMA app;\nCREATE TABLE app.t (a int);\nCREATE TYPE app.m AS ENUM ('a');\nCREATE SEQUENCE app.s;",
        false);
    const char
        *renamed = "CREATE SCHEMA app; CREATE TABLE app.t (a int); CREATE TYPE app.m AS ENUM ('a'); ALTER SCHEMA "
                   "app RENAME TO b";
    row("what went with its schema's name", renamed,
        "CREATE SCHEMA app;\nCREATE TABLE app.t (a int);\nCREATE TYPE app.m AS ENUM ('a');", false);
    row("a table under the new one", renamed, "CREATE TABLE b.t (a int);", true);
    row("a type under the new one", renamed, "CREATE TYPE b.m AS ENUM ('a');", true);
    row("a schema that is there", "CREATE SCHEMA app", "CREATE SCHEMA app;", true);
    row("a schema by its new name", renamed, "CREATE SCHEMA b;", true);
    row("a schema, guarded", "CREATE SCHEMA app", "CREATE SCHEMA IF NOT EXISTS app;", false);
    row("a schema made twice", "", "CREATE SCHEMA app;\nCREATE SCHEMA app;", true);
    row("a schema dropped and made again", "CREATE SCHEMA app", "DROP SCHEMA app;\nCREATE SCHEMA app;", false);
    row("a schema dropped twice", "CREATE SCHEMA app", "DROP SCHEMA app;\nDROP SCHEMA app;", true);
    row("a schema dropped twice, guarded", "CREATE SCHEMA app", "DROP SCHEMA app;\nDROP SCHEMA IF EXISTS app;", false);
    row("a schema dropped, made and dropped", "CREATE SCHEMA app",
        "DROP SCHEMA app;\nCREATE SCHEMA app;\nDROP SCHEMA app;", false);
    row("a schema of a table's name", "CREATE TABLE app (a int)", "CREATE SCHEMA app;", false);
    row("a schema behind a dropped table of its name", "", "DROP TABLE app;\nDROP SCHEMA app;", false);
    row("a table behind a dropped schema of its name", "CREATE SCHEMA app; CREATE TABLE app (a int)",
        "DROP SCHEMA app;\nALTER TABLE app ADD COLUMN b int;", false);

    const char *table = "CREATE TABLE t (a int NOT NULL, b int)";
    row("NULL where none is taken", table, "INSERT INTO t (b, a) VALUES (1, null);", true);
    row("as the script left the column", table,
        "ALTER TABLE t ALTER COLUMN a DROP NOT NULL;\nINSERT INTO t (b, a) VALUES (1, NULL);", false);
    row("as the script made it", "CREATE TABLE t (a int)",
        "ALTER TABLE t ALTER COLUMN a SET NOT NULL;\nINSERT INTO t (a) VALUES (NULL);", true);
    row("NULL where it is taken", table, "INSERT INTO t (a, b) VALUES (1, NULL);", false);
    row("NULL in a text", table, "INSERT INTO t (a, b) VALUES ('NULL', 1);", false);
    row("NULL in a query", table, "INSERT INTO t (a, b) SELECT NULL, 1 WHERE false;", false);
    row("a trigger",
        "CREATE TABLE t (a int NOT NULL); CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()",
        "INSERT INTO t (a) VALUES (NULL);", false);
    row("a trigger of this script", table,
        "CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();\nINSERT INTO t (a) VALUES (NULL);",
        false);
    row("a rule", "CREATE TABLE t (a int NOT NULL); CREATE RULE r AS ON INSERT TO t DO INSTEAD NOTHING",
        "INSERT INTO t (a) VALUES (NULL);", false);
    row("a partitioned table", "CREATE TABLE t (a int NOT NULL, b int) PARTITION BY LIST (b)",
        "INSERT INTO t (a, b) VALUES (NULL, 1);", false);
    row("a partition",
        "CREATE TABLE p (a int NOT NULL) PARTITION BY LIST (a); CREATE TRIGGER g BEFORE INSERT ON p FOR EACH ROW "
        "EXECUTE "
        "FUNCTION f(); CREATE TABLE t PARTITION OF p FOR VALUES IN (1)",
        "INSERT INTO t (a) VALUES (NULL);", false);
    row("a table that is not known whole", "ALTER TABLE t ALTER COLUMN a SET NOT NULL",
        "INSERT INTO t (a) VALUES (NULL);", false);
    row("a block that handles it", table,
        "DO $$ BEGIN INSERT INTO t (a) VALUES (NULL); EXCEPTION WHEN not_null_violation THEN NULL; END $$;", false);

    row("a sequence that is there", "CREATE SEQUENCE s", "CREATE SEQUENCE s;", true);
    const char *renamedSequence = "CREATE SEQUENCE s; ALTER SEQUENCE s RENAME TO r";
    row("a sequence by its new name", renamedSequence, "CREATE SEQUENCE r;", true);
    row("a sequence by its old name", renamedSequence, "CREATE SEQUENCE s;", false);
    row("a sequence renamed as a table", "CREATE SEQUENCE s; ALTER TABLE s RENAME TO r", "CREATE SEQUENCE s;", false);
    row("a sequence, guarded", "CREATE SEQUENCE s", "CREATE SEQUENCE IF NOT EXISTS s;", false);
    row("a temporary sequence", "CREATE SEQUENCE s", "CREATE TEMPORARY SEQUENCE s;", false);
    row("a temporary sequence before", "CREATE TEMPORARY SEQUENCE s", "CREATE SEQUENCE s;", false);
    row("a sequence of another schema", "CREATE SEQUENCE app.s", "CREATE SEQUENCE s;", false);
    row("a sequence that was dropped", "CREATE SEQUENCE s; DROP SEQUENCE s", "CREATE SEQUENCE s;", false);
    row("a sequence that may have gone with its table",
        "CREATE TABLE t (a int); CREATE SEQUENCE s OWNED BY t.a; DROP TABLE t", "CREATE SEQUENCE s;", false);
    row("a sequence that was owned later",
        "CREATE TABLE t (a int); CREATE SEQUENCE s; ALTER SEQUENCE s OWNED BY t.a; DROP TABLE t", "CREATE SEQUENCE s;",
        false);
    row("a sequence made twice", "", "CREATE SEQUENCE s;\nCREATE SEQUENCE s;", true);
    row("a sequence dropped twice", "CREATE SEQUENCE s", "DROP SEQUENCE s;\nDROP SEQUENCE s;", true);
    row("a sequence dropped once", "CREATE SEQUENCE s", "DROP SEQUENCE s;", false);
    row("a sequence made between two drops", "CREATE SEQUENCE s",
        "DROP SEQUENCE s;\nCREATE SEQUENCE s;\nDROP SEQUENCE s;", false);
}

void TestConflicts::onlyWhatIsCertainConflicts()
{
    QFETCH(QString, before);
    QFETCH(QByteArray, sql);
    QFETCH(bool, conflicts);
    const QString attributes = before.isEmpty() ? QString() : u"schema=\""_s + before + u'"';
    const QString page = u"```sql flagged "_s + attributes + u'\n' + QString::fromUtf8(sql) + u"\n```\n"_s;
    const QStringList messages = conflictsIn(page);
    QVERIFY2(messages.isEmpty() != conflicts, qPrintable(messages.join(u'\n')));
}

void TestConflicts::severalActionsOnATableThatIsGoneAreOneConflict()
{
    const QStringList messages = conflictsIn(
        u"```sql flagged dialect=mariadb schema=\"CREATE TABLE t (a int, KEY k (a))\"\n"
        "ALTER TABLE t RENAME u;\nALTER TABLE t DROP KEY k, ADD KEY k (a);\n```\n"_s);
    QCOMPARE(messages.size(), 1);
}

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
