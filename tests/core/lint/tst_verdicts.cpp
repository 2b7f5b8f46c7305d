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
    void transactionsAreSpokenOfByTheirVerbs_data();
    void transactionsAreSpokenOfByTheirVerbs();
    void locksAreNamedRight();
    void keysAreNotToldToBeNotValid_data();
    void keysAreNotToldToBeNotValid();
    void aPlainIndexIsOnlyFixedWithTheTransaction_data();
    void aPlainIndexIsOnlyFixedWithTheTransaction();
    void fixesAreOfferedWhereTheyHold_data();
    void fixesAreOfferedWhereTheyHold();
    void aDropBesideALikeColumnHintsAtARename();
    void aRenameIsInstantEverywhere();
    void aLongNameIsFoundWhereverItStands();
};

/// `on`: rules that are off by default and are to speak all the same; also those that follow "on=" in the attributes.
static QList<Finding> check(QString attributes, const QByteArray &sql, QStringList on = {})
{
    if (attributes.startsWith("on="_L1))
        on.append(std::exchange(attributes, QString()).sliced(3));
    const QString page = u"```sql flagged "_s + attributes + u'\n' + QString::fromUtf8(sql) + u"\n```\n"_s;
    Case one = caseOf(examplesIn(page).first(), u"postgresql"_s);
    for (const QString &rule : on) {
        if (Lint::findRule(rule) && !Lint::findRule(rule)->onByDefault)
            one.turnOn(rule);
    }
    return one.check();
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
    row("DETACH CONCURRENTLY in a transaction", "transaction=none",
        "BEGIN;\nALTER TABLE e DETACH PARTITION p CONCURRENTLY;\nCOMMIT;", {concurrent},
        {u"detach-partition-not-concurrent"_s});
    const QString mirror = u"down-does-not-mirror-up"_s, key = u"table-without-primary-key"_s,
                  duplicate = u"duplicate-index"_s, conflict = u"conflicting-statement"_s;
    row("a rename is taken back by a rename, not by a drop and an add", "down=\"ALTER TABLE t RENAME COLUMN b TO a;\"",
        "ALTER TABLE t RENAME COLUMN a TO b;", {}, {mirror});
    row("IF EXISTS takes IF NOT EXISTS back", "down=\"ALTER TABLE t DROP COLUMN IF EXISTS a;\"",
        "ALTER TABLE t ADD COLUMN IF NOT EXISTS a int;", {}, {mirror});
    row("a dropped column comes back in another place",
        "down=\"ALTER TABLE t ADD COLUMN a int;\" "
        "schema=\"CREATE TABLE t (a int, b int)\"",
        "ALTER TABLE t DROP COLUMN a;", {}, {mirror});
    row("a type by its other name is the same type",
        "down=\"ALTER TABLE t ALTER COLUMN a TYPE int4;\" "
        "schema=\"CREATE TABLE t (a integer)\"",
        "ALTER TABLE t ALTER COLUMN a TYPE bigint;", {}, {mirror});
    row("a down script that forgets one of two", "down=\"ALTER TABLE t DROP COLUMN a;\"",
        "ALTER TABLE t ADD COLUMN a int;\nALTER TABLE t ADD COLUMN b int;", {mirror}, {});
    row("a partition has its parent's key", "",
        "CREATE TABLE p PARTITION OF t FOR VALUES IN (1);\nCREATE TEMP TABLE w (a int);", {}, {key});
    row("a unique index is not superfluous for a plain one",
        "schema=\"CREATE TABLE t (a int); CREATE INDEX idx_t_a ON t (a)\"", "CREATE UNIQUE INDEX uq_t_a ON t (a);", {},
        {duplicate});
    row("an index is not superfluous for one in another order",
        "schema=\"CREATE TABLE t (a int, b int); CREATE INDEX i ON t (a, b DESC)\"", "CREATE INDEX j ON t (a, b);", {},
        {duplicate});
    row("PostgreSQL's own \"char\" fills up with nothing", "", "ALTER TABLE t ADD COLUMN a \"char\";", {},
        {u"avoid-char"_s});
    row("timestamp with time zone keeps its zone", "",
        "ALTER TABLE t ADD COLUMN a timestamp with time zone, ADD COLUMN b timestamptz(3);", {},
        {u"prefer-timestamptz"_s});
    row("a table dropped and made again is no conflict", "schema=\"CREATE TABLE t (a int)\"",
        "DROP TABLE t;\nCREATE TABLE t (b int);\nALTER TABLE t ALTER COLUMN b SET DEFAULT 1;", {}, {conflict});
    row("what stands in an IF guards itself", "schema=\"CREATE TABLE t (a int)\"",
        "DO $$ BEGIN IF NOT EXISTS (SELECT 1) THEN ALTER TABLE t ADD COLUMN a int; END IF; END $$;", {}, {conflict});
    row("rights of a trigger's function are its caller's by default", "",
        "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;", {},
        {u"security-definer-search-path"_s});
    row("a column filled and committed has users again", "transaction=none",
        "CREATE TABLE t (a int);\nINSERT INTO t SELECT a FROM u;\nCREATE INDEX i ON t (a);", {plainIndex}, {});
    // The two samples of the standards that are wrong themselves.
    row("UPDATE … LIMIT is no PostgreSQL", "", "UPDATE users SET status = 'active' WHERE status IS NULL LIMIT 1000;",
        {u"update-limit-unsupported"_s}, {u"syntax-error"_s});
    row("the batch loop never ends when an email is NULL", "transaction=none",
        "DO $$\nDECLARE\n  batch_size INT := 10000;\n  rows_updated INT;\nBEGIN\n  LOOP\n    UPDATE users\n    SET "
        "normalized_email = LOWER(email)\n    WHERE id IN (\n      SELECT id FROM users\n      WHERE normalized_email "
        "IS "
        "NULL\n      LIMIT batch_size\n      FOR UPDATE SKIP LOCKED\n    );\n    GET DIAGNOSTICS rows_updated = "
        "ROW_COUNT;\n    EXIT WHEN rows_updated = 0;\n    COMMIT;\n  END LOOP;\nEND $$;",
        {u"batch-loop-may-not-terminate"_s},
        {u"batch-loop-in-single-transaction"_s, u"unbatched-backfill"_s, u"update-without-where"_s,
         u"opaque-dynamic-sql"_s});
    row("and ends when it cannot be",
        "transaction=none schema=\"CREATE TABLE users (id int, email text NOT NULL, normalized_email text)\"",
        "DO $$ BEGIN LOOP UPDATE users SET normalized_email = lower(email) WHERE id IN (SELECT id FROM users WHERE "
        "normalized_email IS NULL LIMIT 100); EXIT WHEN NOT FOUND; COMMIT; END LOOP; END $$;",
        {}, {u"batch-loop-may-not-terminate"_s});
    row("a NOT VALID check on a new column rejects old writers", "",
        "ALTER TABLE t ADD COLUMN a int;\nALTER TABLE t ADD CONSTRAINT c CHECK (a IS NOT NULL) NOT VALID;",
        {u"new-constraint-rejects-old-writers"_s}, {});
    row("guards are not asked for in a transaction", "transaction=none",
        "START TRANSACTION;\nCREATE TABLE a (x int);\nCREATE TABLE b (x int);\nCOMMIT;", {}, {u"non-idempotent-ddl"_s});
    row("nor for a temporary table", "transaction=none", "CREATE TEMPORARY TABLE a (x int) ON COMMIT DROP;\nSELECT 1;",
        {}, {u"non-idempotent-ddl"_s});
    row("nor with ALTER TABLE IF EXISTS", "transaction=none",
        "ALTER TABLE IF EXISTS a ENABLE ROW LEVEL SECURITY;\nALTER TABLE IF EXISTS a ADD COLUMN b int;", {},
        {u"non-idempotent-ddl"_s});
    row("a default that is set and dropped", "",
        "ALTER TABLE t ADD COLUMN a int DEFAULT 1 NOT NULL;\nALTER TABLE t ALTER COLUMN a DROP DEFAULT;",
        {u"default-dropped-after-add"_s}, {required});
    row("a column dropped while one like it is added is a drop", "schema=\"CREATE TABLE t (a text)\"",
        "ALTER TABLE t ADD COLUMN b text;\nALTER TABLE t DROP COLUMN a;", {dropColumn}, {renameColumn});
    row("what a DO block does is looked at", "", "DO $$ BEGIN DROP TABLE t; EXECUTE 'TRUNCATE u'; END $$;",
        {dropTable, u"truncate-table"_s}, {u"opaque-dynamic-sql"_s});
    row("a drop and its recreation are one finding", "", "DROP TABLE t;\nCREATE TABLE t (a int);",
        {u"drop-recreate-table"_s}, {dropTable});
    // Constraints and rewrites.
    const QString legacy = u"add-column-default-rewrite-legacy"_s, stored = u"add-column-stored-generated"_s,
                  nulls = u"set-not-null-may-fail"_s, duplicates = u"add-unique-may-fail"_s,
                  exclusion = u"add-exclusion-constraint-blocking"_s, checks = u"add-check-constraint-validating"_s,
                  parent = u"foreign-key-parent-not-unique"_s, mismatch = u"foreign-key-type-mismatch"_s,
                  numbers = u"add-column-auto-increment"_s, collation = u"column-collation-change"_s,
                  narrower = u"type-narrowing-data-loss"_s, dropped = u"drop-constraint"_s;
    row("a constant default rewrites before PostgreSQL 11", "version=10",
        "ALTER TABLE t ADD COLUMN a boolean DEFAULT true;", {legacy}, {volatileDefault});
    row("from 11.0 on it does not", "version=11", "ALTER TABLE t ADD COLUMN a boolean DEFAULT true;", {},
        {legacy, volatileDefault});
    row("now() is no rewrite on a server of today", "", "ALTER TABLE t ADD COLUMN a timestamptz DEFAULT now();", {},
        {legacy, volatileDefault});
    row("a virtual column rewrites nothing", "version=18",
        "ALTER TABLE t ADD COLUMN a int GENERATED ALWAYS AS (b + 1) VIRTUAL;", {}, {stored});
    row("a stored one does", "version=18", "ALTER TABLE t ADD COLUMN a int GENERATED ALWAYS AS (b + 1) STORED;",
        {stored}, {});
    row("bigserial is a rewrite, said once", "", "ALTER TABLE t ADD COLUMN id bigserial PRIMARY KEY;", {numbers},
        {u"add-primary-key-blocking"_s, volatileDefault});
    row("an exclusion constraint is not told to be NOT VALID", "",
        "ALTER TABLE t ADD CONSTRAINT x EXCLUDE USING gist (r WITH &&);", {exclusion}, {checks, unique});
    row("a foreign key need not be deferrable", "",
        "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES u (id) NOT VALID;", {},
        {u"foreign-key-on-delete"_s});
    row("a rebuild that forbids NULLs is seen",
        "dialect=sqlite schema=\"CREATE TABLE t (a integer PRIMARY KEY, b text)\"",
        "CREATE TABLE new_t (a integer PRIMARY KEY, b text NOT NULL);\nINSERT INTO new_t SELECT a, b FROM t;\nDROP "
        "TABLE "
        "t;\nALTER TABLE new_t RENAME TO t;",
        {nulls}, {dropColumn});
    row("a change of collation is seen and is no rewrite",
        "schema=\"CREATE TABLE t (a text); CREATE INDEX i ON t (a)\"",
        "ALTER TABLE t ALTER COLUMN a TYPE text COLLATE \"C\";", {collation}, {type});
    row("a shorter varchar loses values", "schema=\"CREATE TABLE t (a varchar(20))\"",
        "ALTER TABLE t ALTER COLUMN a TYPE varchar(10);", {type, narrower}, {});
    row("a longer one loses none", "schema=\"CREATE TABLE t (a varchar(20))\"",
        "ALTER TABLE t ALTER COLUMN a TYPE varchar(30);", {type}, {narrower});
    row("varchar(n) refers to text", "schema=\"CREATE TABLE u (a text PRIMARY KEY)\"",
        "CREATE TABLE t (a varchar(20) REFERENCES u (a));", {}, {mismatch, parent});
    row("the key of a table of this file is known", "",
        "CREATE TABLE u (id bigint PRIMARY KEY);\nCREATE TABLE t (u_id bigint REFERENCES u);", {}, {mismatch, parent});
    row("a table that nobody knows proves nothing", "", "CREATE TABLE t (u_id int REFERENCES u (name));", {},
        {mismatch, parent});
    row("a unique index on a new column finds no duplicates", "transaction=none",
        "ALTER TABLE t ADD COLUMN a int;\nCREATE UNIQUE INDEX CONCURRENTLY i ON t (a);", {}, {duplicates});
    row("CURRENT_DATE, IN and calls with arguments are not volatile", "",
        "ALTER TABLE t ADD COLUMN a date DEFAULT CURRENT_DATE, ADD COLUMN b boolean DEFAULT (1 IN (1, 2)), ADD COLUMN "
        "c "
        "text DEFAULT lower('X'), ADD COLUMN d text DEFAULT pg_catalog.upper('x'), ADD COLUMN e interval DEFAULT "
        "make_interval(days => 1);",
        {}, {volatileDefault});
    row("a default of NULL does not help NOT NULL", "", "ALTER TABLE t ADD COLUMN a int NOT NULL DEFAULT NULL;",
        {required}, {});
    row("DROP NOT NULL looks at no row", "", "ALTER TABLE t ALTER COLUMN a DROP NOT NULL;", {u"drop-not-null"_s},
        {notNull, type});
    row("a schema is not asked for a temporary table", "on=unqualified-object-name",
        "CREATE TEMP TABLE t (a int);\nALTER TABLE t ADD b int;", {}, {u"unqualified-object-name"_s});
    row("and is for another", "", "CREATE TABLE t (a int);", {u"unqualified-object-name"_s}, {});
    row("a drop that is meant is silent with its reason", "",
        "-- switchback:ignore drop-table unused since 2025, ticket 123\nDROP TABLE t;", {},
        {dropTable, u"unused-suppression"_s});
    row("REFERENCES on a column is ignored by MySQL 8", "dialect=mysql version=8.0",
        "CREATE TABLE t (a int REFERENCES u (id));", {u"mysql-inline-references-ignored"_s}, {});
    row("and obeyed by MySQL 9", "dialect=mysql version=9.0", "CREATE TABLE t (a int REFERENCES u (id));", {},
        {u"mysql-inline-references-ignored"_s});
    row("and by MariaDB", "dialect=mariadb version=10.6", "CREATE TABLE t (a int REFERENCES u (id));", {},
        {u"mysql-inline-references-ignored"_s});
    row("INSTANT takes no LOCK in MySQL", "dialect=mysql version=8.0.30",
        "ALTER TABLE t ADD COLUMN a int, ALGORITHM=INSTANT, LOCK=NONE;", {u"mysql-impossible-algorithm-lock"_s}, {});
    row("an enum of a schema, with a quoted name", "version=11", "ALTER TYPE app.\"Mood\" ADD VALUE 'sad';",
        {u"enum-add-value-in-transaction"_s, u"enum-value-without-position"_s}, {});
    row("a numeric with more digits is cheap", "schema=\"CREATE TABLE t (a numeric(10,2))\"",
        "ALTER TABLE t ALTER COLUMN a TYPE numeric(12,2);", {type}, {u"type-narrowing-data-loss"_s});
    row("the tool's transaction counts, not the file's words", "transaction=wrapped",
        "CREATE TABLE a (id int);\nCREATE TABLE b (id int);", {},
        {u"non-idempotent-ddl"_s, u"multi-statement-without-transaction"_s, u"nested-transaction"_s});
    row("a helper check goes after SET NOT NULL",
        "schema=\"CREATE TABLE t (a int, CONSTRAINT c CHECK (a IS NOT NULL))\"",
        "ALTER TABLE t ALTER COLUMN a SET NOT NULL;\nALTER TABLE t DROP CONSTRAINT c;", {}, {dropped, notNull, nulls});
}

void TestVerdicts::whatOthersGetWrong()
{
    QFETCH(QString, attributes);
    QFETCH(QByteArray, sql);
    QFETCH(QStringList, says);
    QFETCH(QStringList, silent);
    const QStringList rules = rulesOf(check(attributes, sql, says));
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
    row("a bare varchar from an unknown type is a warning", "", "ALTER TABLE t ALTER COLUMN a TYPE varchar;",
        "column-type-change-rewrite", Severity::Warning);
    row("and a bare numeric", "", "ALTER TABLE t ALTER COLUMN a TYPE numeric;", "column-type-change-rewrite",
        Severity::Warning);
    row("a numeric with more digits is information", "schema=\"CREATE TABLE t (a numeric(10,2))\"",
        "ALTER TABLE t ALTER COLUMN a TYPE numeric(12,2);", "column-type-change-rewrite", Severity::Info);
    row("a volatile default is an error", "", "ALTER TABLE t ADD COLUMN a uuid DEFAULT gen_random_uuid();",
        "add-column-volatile-default", Severity::Error);
    row("a constant default before PostgreSQL 11 is an error", "version=10",
        "ALTER TABLE t ADD COLUMN a boolean DEFAULT true;", "add-column-default-rewrite-legacy", Severity::Error);
    row("SET NOT NULL without proof is an error", "", "ALTER TABLE t ALTER COLUMN a SET NOT NULL;", "set-not-null-scan",
        Severity::Error);
    row("what rejects old writers is a warning", "",
        "ALTER TABLE t ADD COLUMN a int;\nALTER TABLE t ADD CONSTRAINT c CHECK (a IS NOT NULL) NOT VALID;",
        "new-constraint-rejects-old-writers", Severity::Warning);
    row("a COMMIT without BEGIN is a warning of PostgreSQL's", "transaction=none", "COMMIT;", "nested-transaction",
        Severity::Warning);
    row("and an error of SQLite's", "dialect=sqlite transaction=none", "COMMIT;", "nested-transaction",
        Severity::Error);
    row("text put together without quoting is a warning", "", "DO $$ BEGIN EXECUTE 'DROP TABLE ' || t; END $$;",
        "opaque-dynamic-sql", Severity::Warning);
    row("and with it information", "", "DO $$ BEGIN EXECUTE format('DROP TABLE %I', t); END $$;", "opaque-dynamic-sql",
        Severity::Info);
    row("a failed run of a transaction leaves no rows", "", "INSERT INTO t (a) VALUES (1);", "non-idempotent-insert",
        Severity::Info);
    row("without one it does", "transaction=none", "INSERT INTO t (a) VALUES (1);\nSELECT 1;", "non-idempotent-insert",
        Severity::Warning);
    row("locks in a down script are information", "direction=down", "CREATE INDEX i ON t (a);",
        "create-index-not-concurrent", Severity::Info);
    row("loss in a down script is not", "direction=down", "DROP TABLE t;", "drop-table", Severity::Error);
    row("nothing proves the bound", "", "ALTER TABLE e ATTACH PARTITION p FOR VALUES FROM (1) TO (2);",
        "attach-partition-scan", Severity::Warning);
    row("on a large table a warning is an error", "sizes=\"public.p=90000000/9000000000\"",
        "ALTER TABLE e ATTACH PARTITION p FOR VALUES FROM (1) TO (2);", "attach-partition-scan", Severity::Error);
    row("below the limits it stays one", "sizes=\"public.p=900000/90000000\"",
        "ALTER TABLE e ATTACH PARTITION p FOR VALUES FROM (1) TO (2);", "attach-partition-scan", Severity::Warning);
    row("on a small table it is information", "sizes=\"public.p=900/90000\"",
        "ALTER TABLE e ATTACH PARTITION p FOR VALUES FROM (1) TO (2);", "attach-partition-scan", Severity::Info);
    row("what a server cannot do is advice", "version=11 transaction=none", "REINDEX TABLE t;",
        "reindex-not-concurrent", Severity::Info);
    row("a partitioned table refuses CONCURRENTLY",
        "transaction=none schema=\"CREATE TABLE e (a int) PARTITION BY LIST (a)\"",
        "CREATE INDEX CONCURRENTLY i ON e (a);", "partitioned-index-not-online", Severity::Error);
    row("triggers that stay off", "", "ALTER TABLE t DISABLE TRIGGER ALL;", "disable-trigger", Severity::Error);
    row("triggers that are switched on again", "",
        "ALTER TABLE t DISABLE TRIGGER ALL;\nALTER TABLE t ENABLE TRIGGER ALL;", "disable-trigger", Severity::Warning);
    row("a lock for a swap, with a timeout", "",
        "SET LOCAL lock_timeout = '1s';\nLOCK TABLE t;\nALTER TABLE t RENAME TO u;", "explicit-lock-table",
        Severity::Info);
    row("a lock for a swap, with none", "", "LOCK TABLE t;\nALTER TABLE t RENAME TO u;", "explicit-lock-table",
        Severity::Warning);
    row("a trigger on a table that is much written to", "sizes=\"public.t=90000/90000000/1/500\"",
        "CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f();", "create-trigger-on-existing-table",
        Severity::Warning);
    row("a statement's trigger there", "sizes=\"public.t=90000/90000000/1/500\"",
        "CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH STATEMENT EXECUTE FUNCTION f();",
        "create-trigger-on-existing-table", Severity::Info);
    row("an empty SQLite table takes what a full one does not", "dialect=sqlite sizes=\"t=0/4096\"",
        "ALTER TABLE t ADD COLUMN a text NOT NULL;", "sqlite-add-column-limits", Severity::Info);
    row("a full one does not", "dialect=sqlite sizes=\"t=1/4096\"", "ALTER TABLE t ADD COLUMN a text NOT NULL;",
        "sqlite-add-column-limits", Severity::Error);
    row("a check on the column goes with it", "dialect=sqlite schema=\"CREATE TABLE t (a int CHECK (a > 0), b int)\"",
        "ALTER TABLE t DROP COLUMN a;", "sqlite-drop-column-limits", Severity::Warning);
    row("a feature of a version that is only assumed", "", "ALTER TABLE t ADD CONSTRAINT n NOT NULL a NOT VALID;",
        "feature-needs-newer-server", Severity::Info);
    row("a feature of a version that is known", "version=16", "ALTER TABLE t ADD CONSTRAINT n NOT NULL a NOT VALID;",
        "feature-needs-newer-server", Severity::Error);
    row("a PRAGMA that is taken back", "dialect=sqlite transaction=none",
        "PRAGMA ignore_check_constraints = ON;\nPRAGMA ignore_check_constraints = OFF;", "sqlite-dangerous-pragma",
        Severity::Warning);
    row("nullable references have nothing to look up", "", "ALTER TABLE t ADD COLUMN a int REFERENCES u (id);",
        "add-foreign-key-validating", Severity::Info);
    const char *swap = "ALTER TABLE t RENAME TO t_old;\nALTER TABLE t_new RENAME TO t;";
    const char *referred = "schema=\"CREATE TABLE t (id int PRIMARY KEY); CREATE TABLE c (t_id int CONSTRAINT f "
                           "REFERENCES t (id)); CREATE TABLE t_new (id int PRIMARY KEY)\"";
    row("a swap under a foreign key", referred, swap, "rename-table", Severity::Error);
    row("a swap under a foreign key that is moved", referred,
        "ALTER TABLE c DROP CONSTRAINT f;\nALTER TABLE t RENAME TO t_old;\nALTER TABLE t_new RENAME TO t;\n"
        "ALTER TABLE c ADD CONSTRAINT f FOREIGN KEY (t_id) REFERENCES t (id) NOT VALID;",
        "rename-table", Severity::Warning);
    row("a swap under a foreign key of its own",
        "schema=\"CREATE TABLE t (id int PRIMARY KEY, up int REFERENCES t (id)); CREATE TABLE t_new (id int PRIMARY "
        "KEY)\"",
        swap, "rename-table", Severity::Warning);
    row("a swap under a foreign key in MySQL",
        "dialect=mysql schema=\"CREATE TABLE t (id int PRIMARY KEY); CREATE TABLE c (t_id int, CONSTRAINT f FOREIGN "
        "KEY "
        "(t_id) REFERENCES t (id)); CREATE TABLE t_new (id int PRIMARY KEY)\"",
        "RENAME TABLE t TO t_old, t_new TO t;", "rename-table", Severity::Error);
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
    row("citext to text costs nothing without an index", "schema=\"CREATE TABLE t (a citext)\"",
        "ALTER TABLE t ALTER COLUMN a TYPE text;", "column-type-change-rewrite", Severity::Info);
    row("with one the index is built anew", "schema=\"CREATE TABLE t (a citext); CREATE INDEX i ON t (a)\"",
        "ALTER TABLE t ALTER COLUMN a TYPE text;", "column-type-change-rewrite", Severity::Warning);
    row("an indexed varchar grows for nothing", "schema=\"CREATE TABLE t (a varchar(5)); CREATE INDEX i ON t (a)\"",
        "ALTER TABLE t ALTER COLUMN a TYPE varchar(9);", "column-type-change-rewrite", Severity::Info);
    row("a check on another column does not matter", "schema=\"CREATE TABLE t (a varchar(5), ab int CHECK (ab > 0))\"",
        "ALTER TABLE t ALTER COLUMN a TYPE varchar(9);", "column-type-change-rewrite", Severity::Info);
    row("a longer array is written anew", "schema=\"CREATE TABLE t (a varchar(5)[])\"",
        "ALTER TABLE t ALTER COLUMN a TYPE varchar(9)[];", "column-type-change-rewrite", Severity::Error);
    row("an array of any length is not", "schema=\"CREATE TABLE t (a varchar(5)[])\"",
        "ALTER TABLE t ALTER COLUMN a TYPE varchar[];", "column-type-change-rewrite", Severity::Info);
    row("text is stored as bpchar is", "schema=\"CREATE TABLE t (a text)\"",
        "ALTER TABLE t ALTER COLUMN a TYPE bpchar;", "column-type-change-rewrite", Severity::Info);
    row("but its index is built anew", "schema=\"CREATE TABLE t (a text UNIQUE)\"",
        "ALTER TABLE t ALTER COLUMN a TYPE bpchar;", "column-type-change-rewrite", Severity::Warning);
    row("CHAR is of one character", "schema=\"CREATE TABLE t (a char)\"", "ALTER TABLE t ALTER COLUMN a TYPE char(5);",
        "column-type-change-rewrite", Severity::Error);
    row("a domain is its type", "schema=\"CREATE DOMAIN d AS varchar(9); CREATE TABLE t (a d)\"",
        "ALTER TABLE t ALTER COLUMN a TYPE text;", "column-type-change-rewrite", Severity::Info);
    row("a type becomes a domain over it", "schema=\"CREATE DOMAIN d AS varchar(9); CREATE TABLE t (a varchar(5))\"",
        "ALTER TABLE t ALTER COLUMN a TYPE d;", "column-type-change-rewrite", Severity::Info);
    row("one that has a constraint by now is checked",
        "schema=\"CREATE DOMAIN d AS text; ALTER DOMAIN d ADD CHECK (VALUE <> ''); CREATE TABLE t (a text)\"",
        "ALTER TABLE t ALTER COLUMN a TYPE d;", "column-type-change-rewrite", Severity::Error);
    row("by this script, too", "schema=\"CREATE DOMAIN d AS text; CREATE TABLE t (a text)\"",
        "ALTER DOMAIN d SET NOT NULL;\nALTER TABLE t ALTER COLUMN a TYPE d;", "column-type-change-rewrite",
        Severity::Error);
    row("an index on an expression is built anew",
        "schema=\"CREATE TABLE t (a varchar(5)); CREATE INDEX i ON t (lower(a))\"",
        "ALTER TABLE t ALTER COLUMN a TYPE varchar(9);", "column-type-change-rewrite", Severity::Warning);
    row("and one with the column in its condition",
        "schema=\"CREATE TABLE t (a varchar(5), b int); CREATE INDEX i ON t (b) WHERE a IS NOT NULL\"",
        "ALTER TABLE t ALTER COLUMN a TYPE varchar(9);", "column-type-change-rewrite", Severity::Warning);
    row("a view keeps the type as it is", "schema=\"CREATE TABLE t (a varchar(5)); CREATE VIEW v AS SELECT a FROM t\"",
        "ALTER TABLE t ALTER COLUMN a TYPE varchar(9);", "column-type-change-rewrite", Severity::Warning);
    row("a view that was dropped before does not",
        "schema=\"CREATE TABLE t (a varchar(5)); CREATE VIEW v AS SELECT a FROM t\"",
        "DROP VIEW v;\nALTER TABLE t ALTER COLUMN a TYPE varchar(9);", "column-type-change-rewrite", Severity::Info);
    row("a column without an index changes its collation",
        "schema=\"CREATE TABLE t (a text, b text); CREATE INDEX i ON t (b)\"",
        "ALTER TABLE t ALTER COLUMN a TYPE text COLLATE \"C\";", "column-collation-change", Severity::Info);
    row("an unknown table under a foreign key", "", "ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES u (id) NOT VALID;",
        "foreign-key-without-index", Severity::Info);
    row("a known one", "", "CREATE TABLE t (a int REFERENCES u (id));", "foreign-key-without-index", Severity::Warning);
    row("a swap of constraints", "schema=\"CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0))\"",
        "ALTER TABLE t DROP CONSTRAINT c, ADD CONSTRAINT c CHECK (a > 1) NOT VALID;", "drop-constraint",
        Severity::Info);
    row("a domain for a new table", "", "CREATE DOMAIN d AS int CHECK (VALUE > 0);\nCREATE TABLE t (a d);",
        "domain-with-constraint", Severity::Info);
    row("a domain that others use", "", "ALTER DOMAIN d ADD CHECK (VALUE > 0);", "domain-with-constraint",
        Severity::Error);
    row("a key over columns that nobody knows", "", "ALTER TABLE t ADD PRIMARY KEY USING INDEX i;",
        "primary-key-using-nullable-index", Severity::Info);
    row("a small table loses an index",
        "sizes=\"public.t=20/8192\" schema=\"CREATE TABLE t (a int); CREATE INDEX i ON t (a)\"", "DROP INDEX i;",
        "drop-index-not-concurrent", Severity::Info);
    row("few rows are gone all the same", "sizes=\"public.t=20/8192\"", "DELETE FROM t;", "delete-without-where",
        Severity::Warning);
    row("a down script takes its seed back", "direction=down up=\"INSERT INTO t VALUES (1);\"", "TRUNCATE t;",
        "truncate-table", Severity::Warning);
    row("a seed beside a table is none", "direction=down up=\"CREATE TABLE u (a int); INSERT INTO t VALUES (1);\"",
        "TRUNCATE t;", "truncate-table", Severity::Error);
    row("a foreign key needs both tables small", "sizes=\"public.t=20/8192; public.u=90000/90000000\"",
        "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES u (id);", "add-foreign-key-validating",
        Severity::Error);
    row("both are", "sizes=\"public.t=20/8192; public.u=30/8192\"",
        "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES u (id);", "add-foreign-key-validating",
        Severity::Info);
    row("DEFAULT NULL gives no value", "", "ALTER TABLE t ADD COLUMN a int DEFAULT NULL::int REFERENCES u (id);",
        "add-foreign-key-validating", Severity::Info);
    row("a check of a new column's one value", "", "ALTER TABLE t ADD COLUMN a int DEFAULT 1 CHECK (a > 0);",
        "add-check-constraint-validating", Severity::Info);
    row("a check that looks at others too", "", "ALTER TABLE t ADD COLUMN a int DEFAULT 1 CHECK (a > b);",
        "add-check-constraint-validating", Severity::Error);
    row("a new unique column without values", "", "ALTER TABLE t ADD COLUMN a int DEFAULT NULL UNIQUE;",
        "add-unique-constraint-blocking", Severity::Info);
    row("a function that nobody here knows", "", "ALTER TABLE t ADD COLUMN a int DEFAULT app.number();",
        "add-column-volatile-default", Severity::Warning);
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
               "SET lock_timeout = '1s';\nALTER TABLE t ADD COLUMN a int;\nCREATE INDEX CONCURRENTLY idx_t_a ON t (a);")
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
                                          "CONSTRAINT uq_t_a UNIQUE (a);")
                            << QStringList{u"add-unique-constraint-blocking"_s};
    QTest::newRow("a timeout that comes too late")
        << QString() << QByteArray("ALTER TABLE t ADD COLUMN a int;\nSET lock_timeout = '2s';")
        << QStringList{u"lock-timeout-after-statement"_s};
    QTest::newRow("an ALTER TABLE that SQLite has not")
        << u"dialect=sqlite"_s << QByteArray("ALTER TABLE t ALTER COLUMN a SET DEFAULT 1;")
        << QStringList{u"sqlite-unsupported-alter"_s};
    QTest::newRow("a statement of another dialect")
        << QString() << QByteArray("CREATE TABLE `t` (`id` int AUTO_INCREMENT PRIMARY KEY) ENGINE=InnoDB;")
        << QStringList{u"cross-dialect-syntax"_s};
    QTest::newRow("a kind of statement that another dialect has too")
        << QString() << QByteArray("CREATE DATABASE d CHARACTER SET utf8;")
        << QStringList{u"concurrent-operation-in-transaction"_s, u"cross-dialect-syntax"_s};
    QTest::newRow("a column of SQLite's that a view uses")
        << u"dialect=sqlite schema=\"CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT b FROM t\""_s
        << QByteArray("ALTER TABLE t DROP COLUMN b;") << QStringList{u"drop-column"_s, u"sqlite-drop-column-limits"_s};
    QTest::newRow("what is only explained") << QString() << QByteArray("EXPLAIN DELETE FROM t;") << QStringList();
    QTest::newRow("what EXPLAIN carries out")
        << QString() << QByteArray("EXPLAIN ANALYZE DELETE FROM t;") << QStringList{u"delete-without-where"_s};
    QTest::newRow("a large table is spoken of by the rule that knows why")
        << u"transaction=none sizes=\"public.t=90000000/9000000000\""_s
        << QByteArray("SET lock_timeout = '1s';\nSET statement_timeout = '5s';\nCREATE INDEX idx_t_a ON t (a);")
        << QStringList{u"create-index-not-concurrent"_s};
    QTest::newRow("NOT NULL") << QString()
                              << QByteArray("SET lock_timeout = '1s';\nSET statement_timeout = '5s';\nALTER TABLE t "
                                            "ALTER COLUMN a SET NOT NULL;")
                              << QStringList{u"set-not-null-scan"_s};
    QTest::newRow("a rename") << QString()
                              << QByteArray("SET lock_timeout = '1s';\nALTER TABLE t RENAME COLUMN a TO b;")
                              << QStringList{u"rename-column"_s};
    QTest::newRow("a transaction inside a transaction")
        << u"transaction=none"_s
        << QByteArray("SET lock_timeout = '1s';\nBEGIN;\nALTER TABLE t ADD COLUMN a int;\nBEGIN;\nCOMMIT;\nCOMMIT;")
        << QStringList{u"nested-transaction"_s};
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
    // The way back is another matter.
    const QStringList said = rulesOf(check(attributes + u" down=\"-- irreversible: not asked for here\""_s, sql));
    QCOMPARE(said.join(u' '), rules.join(u' '));
}

void TestVerdicts::transactionsAreSpokenOfByTheirVerbs_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *attributes, const char *sql, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(attributes) << QByteArray(sql) << QString::fromLatin1(says);
    };
    const char *sql = "BEGIN;\nALTER TABLE t ADD COLUMN a int;\nCOMMIT;";
    row("a COMMIT", "transaction=wrapped", sql, "a COMMIT here ends that one");
    row("a ROLLBACK", "transaction=wrapped", "ALTER TABLE t ADD COLUMN a int;\nROLLBACK;\nSELECT 1;",
        "a ROLLBACK here takes back what stands before it");
    row("a COMMIT before a ROLLBACK", "transaction=wrapped", "COMMIT;\nALTER TABLE t ADD COLUMN a int;\nROLLBACK;",
        "a COMMIT here ends that one");
    row("a BEGIN alone", "transaction=wrapped", "BEGIN;\nALTER TABLE t ADD COLUMN a int;", "a BEGIN here opens none");
    row("a BEGIN in SQLite", "dialect=sqlite transaction=wrapped", sql, "a BEGIN here fails");
    row("a COMMIT alone in SQLite", "dialect=sqlite transaction=wrapped", "ALTER TABLE t ADD COLUMN a int;\nCOMMIT;",
        "a COMMIT here ends that one");
    row("a BEGIN alone in MySQL", "dialect=mysql transaction=wrapped", "INSERT INTO t (a) VALUES (1);\nBEGIN;",
        "a BEGIN here keeps for good what stands before it");
    row("a chain, which ends one and begins another", "transaction=wrapped",
        "ALTER TABLE t ADD COLUMN a int;\nCOMMIT AND CHAIN;\nSELECT 1;", "a COMMIT here ends that one");
    row("an inner COMMIT", "transaction=none", "BEGIN;\nSELECT 1;\nBEGIN;\nCOMMIT;", "the first COMMIT ends both");
    row("an inner ROLLBACK", "transaction=none", "BEGIN;\nSELECT 1;\nBEGIN;\nROLLBACK;\nCOMMIT;",
        "the first ROLLBACK ends both");
}

void TestVerdicts::transactionsAreSpokenOfByTheirVerbs()
{
    QFETCH(QString, attributes);
    QFETCH(QByteArray, sql);
    QFETCH(QString, says);
    const QList<Finding> findings = check(attributes, sql);
    const auto found = std::ranges::find(findings, u"nested-transaction"_s, &Finding::rule);
    QVERIFY(found != findings.end());
    QVERIFY2(found->message.contains(says), qPrintable(found->message));
    for (const Lint::Fix &fix : found->fixes) { // its edits do not touch each other: it can be made
        QList<Sql::Range> ranges;
        for (const Lint::Edit &edit : fix.edits)
            ranges.append(edit.range);
        std::ranges::sort(ranges, {}, &Sql::Range::begin);
        for (qsizetype i = 1; i < ranges.size(); ++i)
            QCOMPARE_LE(ranges.at(i - 1).end, ranges.at(i).begin);
    }
}

void TestVerdicts::locksAreNamedRight()
{
    QList<Finding> findings = check(u"down=\"ALTER TABLE t DROP CONSTRAINT fk_t_a;\""_s,
                                    "ALTER TABLE t ADD CONSTRAINT fk_t_a FOREIGN KEY (a) REFERENCES u (id) NOT VALID;");
    findings.removeIf([](const Finding &finding) { return finding.direction == Project::Direction::Down; });
    const auto lock = std::ranges::find(findings, u"missing-lock-timeout"_s, &Finding::rule);
    QVERIFY(lock != findings.end());
    QVERIFY(lock->message.contains("SHARE ROW EXCLUSIVE"_L1));
    for (const Finding &finding : findings)
        QVERIFY2(!finding.message.contains("ACCESS EXCLUSIVE"_L1), qPrintable(finding.rule));
    // A key that looks at all rows keeps writers from both tables.
    const QList<Finding> both = check(QString(),
                                      "ALTER TABLE t ADD CONSTRAINT fk_t_a FOREIGN KEY (a) REFERENCES u (id);");
    const auto key = std::ranges::find(both, u"add-foreign-key-validating"_s, &Finding::rule);
    QVERIFY(key != both.end());
    QVERIFY2(key->message.contains(" t "_L1) && key->message.contains(" u"_L1), qPrintable(key->message));
    QVERIFY2(!key->message.contains("ACCESS EXCLUSIVE"_L1), qPrintable(key->message));
}

void TestVerdicts::keysAreNotToldToBeNotValid_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("unique") << QByteArray("ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE (a);");
    QTest::newRow("primary key") << QByteArray("ALTER TABLE t ADD PRIMARY KEY (a);");
    QTest::newRow("exclusion") << QByteArray("ALTER TABLE t ADD CONSTRAINT x EXCLUDE USING gist (r WITH &&);");
}

void TestVerdicts::keysAreNotToldToBeNotValid()
{
    QFETCH(QByteArray, sql);
    const QList<Finding> findings = check(QString(), sql);
    QVERIFY(!findings.isEmpty());
    for (const Finding &finding : findings) {
        const bool denied = finding.help.contains("neither be NOT VALID"_L1);
        QVERIFY2(denied || !finding.help.contains("NOT VALID"_L1), qPrintable(finding.rule + u": "_s + finding.help));
        for (const Lint::Fix &fix : finding.fixes) {
            for (const Lint::Edit &edit : fix.edits)
                QVERIFY2(!edit.text.contains("NOT VALID"), qPrintable(finding.rule));
        }
    }
}

void TestVerdicts::aPlainIndexIsOnlyFixedWithTheTransaction_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("fixed");
    // dbmate wraps both; its header stands in the file.
    QTest::newRow("alone, and its header can be written")
        << QByteArray("-- migrate:up\nCREATE INDEX i ON t (a);\n-- migrate:down\nDROP INDEX i;\n") << true;
    QTest::newRow("with a statement that needs the transaction")
        << QByteArray("-- migrate:up\nALTER TABLE t ADD COLUMN b int;\nCREATE INDEX i ON t (a);\n-- migrate:down\n"
                      "DROP INDEX i;\nALTER TABLE t DROP COLUMN b;\n")
        << false;
}

void TestVerdicts::aPlainIndexIsOnlyFixedWithTheTransaction()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, fixed);
    using Project::Direction;
    Project::Project project{.folder = {}, .format = u"dbmate"_s, .path = u"db"_s, .dialect = u"postgresql"_s};
    Project::Migration migration{.version = u"20260101120000"_s, .name = u"add_index_on_t_a"_s};
    const qsizetype down = sql.indexOf("-- migrate:down");
    migration.up = {.direction = Direction::Up, .file = u"db/x.sql"_s, .fileText = sql, .section = {0, down}};
    migration.down = {
        .direction = Direction::Down, .file = u"db/x.sql"_s, .fileText = sql, .section = {down, sql.size()}};
    migration.files = {u"db/x.sql"_s};
    project.migrations = {migration};
    const QList<Finding> findings = Lint::check(project, migration);
    const auto found = std::ranges::find_if(findings, [](const Finding &finding) {
        return finding.rule == "create-index-not-concurrent"_L1 && finding.direction == Direction::Up;
    });
    QVERIFY(found != findings.end());
    bool concurrently = false;
    for (const Lint::Fix &fix : found->fixes) {
        QByteArray text = Lint::applied(sql, fix.edits);
        for (const Lint::NewMigration &made : fix.newMigrations)
            QVERIFY(!made.up.contains("CONCURRENTLY") || !made.transaction);
        if (!text.contains("CREATE INDEX CONCURRENTLY"))
            continue;
        concurrently = true;
        QVERIFY2(text.contains("transaction:false"), text.constData());
    }
    QCOMPARE(concurrently, fixed);
}

/// Each was refused by a server, or was taken by it, when the fix had been made.
void TestVerdicts::fixesAreOfferedWhereTheyHold_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("fixed"); // empty: nothing is offered
    const auto row = [](const char *name, const char *attributes, const char *rule, const char *sql,
                        const char *fixed = "") {
        QTest::newRow(name) << QString::fromUtf8(attributes) << QString::fromUtf8(rule) << QByteArray(sql)
                            << QByteArray(fixed);
    };
    row("a chosen name that is used later is given up there too", "", "unnamed-constraint",
        "CREATE INDEX ON t (a);\nALTER INDEX t_a_idx SET (fillfactor = 70);",
        "CREATE INDEX idx_t_a ON t (a);\nALTER INDEX idx_t_a SET (fillfactor = 70);");
    row("that of a constraint", "", "unnamed-constraint",
        "ALTER TABLE t ADD UNIQUE (a);\nALTER TABLE t RENAME CONSTRAINT t_a_key TO k;",
        "ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE (a);\nALTER TABLE t RENAME CONSTRAINT uq_t_a TO k;");
    row("an enum becomes a table", "", "create-enum", "CREATE TYPE m AS ENUM ('a');",
        "CREATE TABLE m (code text PRIMARY KEY);\nINSERT INTO m (code) VALUES ('a');");
    row("one that is altered does not", "", "create-enum",
        "CREATE TYPE m AS ENUM ('a');\nALTER TYPE m RENAME VALUE 'a' TO 'b';");
    row("one that is dropped does not", "", "create-enum", "CREATE TYPE m AS ENUM ('a');\nDROP TYPE m;");
    row("the old name is kept as a view", "", "rename-table", "ALTER TABLE t RENAME TO u;",
        "ALTER TABLE t RENAME TO u;\nCREATE VIEW t AS SELECT * FROM u;");
    row("not where another table takes it", "", "rename-table", "ALTER TABLE t RENAME TO u;\nCREATE TABLE t (a int);");
    row("a comparison with NULL", "", "suspicious-predicate", "DELETE FROM t WHERE a = NULL;",
        "DELETE FROM t WHERE a IS NULL;");
    row("not with a cast behind it", "", "suspicious-predicate", "DELETE FROM t WHERE a = NULL::text;");
    row("a column is dropped later", "", "drop-column", "ALTER TABLE t DROP COLUMN a;\nALTER TABLE t ADD COLUMN c int;",
        "ALTER TABLE t ADD COLUMN c int;");
    row("not where another takes its name", "", "drop-column",
        "ALTER TABLE t DROP COLUMN a;\nALTER TABLE t RENAME COLUMN b TO a;");
    row("a character set", "dialect=mysql", "mysql-storage-options", "CREATE TABLE t (id int) CHARSET=latin1;",
        "CREATE TABLE t (id int) CHARSET=utf8mb4;");
    row("not beside its collation", "dialect=mysql", "mysql-storage-options",
        "CREATE TABLE t (id int) CHARSET=latin1 COLLATE latin1_bin;");
    row("compressed rows", "dialect=mysql", "mysql-storage-options", "CREATE TABLE t (id int) ROW_FORMAT=COMPRESSED;",
        "CREATE TABLE t (id int) ROW_FORMAT=DYNAMIC;");
    row("not with a size of pages", "dialect=mysql", "mysql-storage-options",
        "CREATE TABLE t (id int) ROW_FORMAT=COMPRESSED KEY_BLOCK_SIZE=8;");
    row("a clause that says how", "dialect=mariadb", "mysql-missing-algorithm-lock", "ALTER TABLE t ADD UNIQUE u (a);",
        "ALTER TABLE t ADD UNIQUE u (a), ALGORITHM=NOCOPY, LOCK=NONE;");
    row("not with IGNORE", "dialect=mariadb", "mysql-missing-algorithm-lock", "ALTER IGNORE TABLE t ADD UNIQUE u (a);");
    row("a rebuild keeps what a key of SQLite's does not say",
        "dialect=sqlite schema=\"CREATE TABLE t (id text NOT NULL PRIMARY KEY, a text)\"", "sqlite-unsupported-alter",
        "ALTER TABLE t ALTER COLUMN a TYPE integer;",
        "CREATE TABLE new_t (\n    id text PRIMARY KEY NOT NULL,\n    a integer\n);\nINSERT INTO new_t (id, a) SELECT "
        "id, a FROM t;\nDROP TABLE t;\nALTER TABLE new_t RENAME TO t;");
    row("and adds nothing to it",
        "dialect=sqlite schema=\"CREATE TABLE t (id text, a text, n integer, PRIMARY KEY (id))\"",
        "sqlite-unsupported-alter", "ALTER TABLE t ALTER COLUMN a TYPE integer;",
        "CREATE TABLE new_t (\n    id text PRIMARY KEY,\n    a integer,\n    n integer\n);\nINSERT INTO new_t (id, a, "
        "n) SELECT id, a, n FROM t;\nDROP TABLE t;\nALTER TABLE new_t RENAME TO t;");
}

void TestVerdicts::fixesAreOfferedWhereTheyHold()
{
    QFETCH(QString, attributes);
    QFETCH(QString, rule);
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, fixed);
    QByteArray made;
    const QList<Finding> findings = check(attributes, sql);
    QVERIFY(rulesOf(findings).contains(rule) || rule == "mysql-missing-algorithm-lock"_L1); // which is silent then
    for (const Finding &finding : findings) {
        if (finding.rule == rule && !finding.fixes.isEmpty())
            made = Lint::applied(sql, finding.fixes.first().edits).trimmed();
    }
    QCOMPARE(made, fixed);
}

void TestVerdicts::aDropBesideALikeColumnHintsAtARename()
{
    const auto says = [](const QByteArray &sql) {
        const QList<Finding> findings = check(u"schema=\"CREATE TABLE t (a text)\""_s, sql);
        const auto drop = std::ranges::find(findings, u"drop-column"_s, &Finding::rule);
        return drop != findings.end() && (drop->message + drop->help).contains("renaming"_L1);
    };
    QVERIFY(says("ALTER TABLE t ADD COLUMN b text;\nALTER TABLE t DROP COLUMN a;"));
    QVERIFY(!says("ALTER TABLE t ADD COLUMN b int;\nALTER TABLE t DROP COLUMN a;"));
}

void TestVerdicts::aRenameIsInstantEverywhere()
{
    for (const QString &version : {u"12"_s, u"14"_s, u"17"_s}) {
        const QList<Finding> findings = check(u"version="_s + version, "ALTER TABLE t RENAME COLUMN a TO b;");
        const auto rename = std::ranges::find(findings, u"rename-column"_s, &Finding::rule);
        QVERIFY(rename != findings.end());
        for (const QLatin1StringView word : {"rewrit"_L1, "anew"_L1, "reads all"_L1})
            QVERIFY2(!rename->message.contains(word), qPrintable(rename->message));
    }
}

void TestVerdicts::aLongNameIsFoundWhereverItStands()
{
    const auto says = [](int blanks, int length, const char *quote) {
        const QByteArray name = quote + QByteArray(length, 'n') + quote;
        const QList<Finding> findings = check({}, "ALTER TABLE" + QByteArray(blanks, ' ') + name + " DROP COLUMN a;");
        return rulesOf(findings).contains(u"identifier-too-long"_s);
    };
    for (int blanks = 1; blanks <= 130; ++blanks) {
        QVERIFY2(says(blanks, 64, ""), qPrintable(QString::number(blanks)));
        QVERIFY2(!says(blanks, 63, ""), qPrintable(QString::number(blanks)));
    }
    QVERIFY(says(1, 64, "\""));
    QVERIFY(!says(1, 63, "\""));
}

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
