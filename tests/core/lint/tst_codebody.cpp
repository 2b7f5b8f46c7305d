// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/codebody.h"
#include "examples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Lint::CodeBody;
using Lint::CodeLoop;
using Lint::CodeStatement;

/// The SQL inside of DO blocks and routines, at its place in the file.
class TestCodeBody : public QObject
{
    Q_OBJECT

private slots:
    void findsTheStatements_data();
    void findsTheStatements();
    void textsStandAtTheirRanges_data();
    void textsStandAtTheirRanges();
    void tellsLoopsAndTheirEnds();
    void readsMySqlProcedures();
    void tellsWhatHandlersGuard();
    void whatCodeRunsStandsBehindIt();
    void rulesSpeakAboutWhatRuns_data();
    void rulesSpeakAboutWhatRuns();
    void noFixWritesIntoAText();
    void aCommentAboveAnInnerStatementSilences();
    void deepNestingCostsNoMoreThanItsLength();
};

static CodeBody bodyOf(const QByteArray &sql, const QString &language = {})
{
    const Dialect::Dialect *dialect = Dialect::find(u"postgresql"_s);
    return Lint::codeBody(Sql::split(sql, dialect->lexicalRules).first(), language, dialect->lexicalRules);
}

static QStringList textsOf(const CodeBody &body)
{
    QStringList texts;
    for (const CodeStatement &statement : body.statements)
        texts.append(QString::fromUtf8(statement.sql.text).simplified());
    return texts;
}

void TestCodeBody::findsTheStatements_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("dynamic");
    const auto row = [](const char *name, const char *sql, const QStringList &statements, int dynamic = 0) {
        QTest::newRow(name) << QByteArray(sql) << statements << dynamic;
    };
    row("plain", "DO $$ BEGIN UPDATE t SET a = 1; DELETE FROM t; END $$",
        {u"UPDATE t SET a = 1"_s, u"DELETE FROM t"_s});
    row("no semicolon after the last END", "DO $x$BEGIN DROP TABLE t; END$x$", {u"DROP TABLE t"_s});
    row("in quotes", "DO 'BEGIN UPDATE t SET a = ''x''; END'", {u"UPDATE t SET a = 'x'"_s});
    row("declarations", "DO $$ DECLARE a int := 1; b text DEFAULT 'x;y'; BEGIN UPDATE t SET x = a; END $$",
        {u"UPDATE t SET x = a"_s});
    row("IF, ELSIF, ELSE",
        "DO $$ BEGIN IF EXISTS (SELECT 1 FROM t) THEN DROP TABLE a; ELSIF x = CASE WHEN y THEN 1 ELSE 2 END THEN DROP "
        "TABLE b; ELSE DROP TABLE c; END IF; DROP TABLE d; END $$",
        {u"DROP TABLE a"_s, u"DROP TABLE b"_s, u"DROP TABLE c"_s, u"DROP TABLE d"_s});
    row("CASE",
        "DO $$ BEGIN CASE x WHEN 1, 2 THEN DROP TABLE a; WHEN 3 THEN DROP TABLE b; ELSE NULL; END CASE; CASE WHEN x "
        "THEN DROP TABLE c; END CASE; END $$",
        {u"DROP TABLE a"_s, u"DROP TABLE b"_s, u"DROP TABLE c"_s});
    row("loops",
        "DO $$ BEGIN FOR i IN 1..10 LOOP DROP TABLE a; END LOOP; FOR r IN SELECT id FROM t FOR UPDATE LOOP UPDATE t "
        "SET "
        "x = r.id; END LOOP; FOREACH e IN ARRAY es LOOP DROP TABLE b; END LOOP; WHILE n > 0 LOOP DROP TABLE c; END "
        "LOOP; END $$",
        {u"DROP TABLE a"_s, u"SELECT id FROM t FOR UPDATE"_s, u"UPDATE t SET x = r.id"_s, u"DROP TABLE b"_s,
         u"DROP TABLE c"_s});
    row("assignments are none",
        "DO $$ BEGIN a := 1; a = 2; r.b := 3; c[1] := 4; GET DIAGNOSTICS n = ROW_COUNT; RAISE NOTICE 'x; y'; NULL; END "
        "$$",
        {});
    row("PERFORM", "DO $$ BEGIN PERFORM f(1); END $$", {u"SELECT f(1)"_s});
    row("SELECT INTO a variable makes no table", "DO $$ BEGIN SELECT a, b INTO STRICT x, r.y FROM t WHERE c; END $$",
        {u"SELECT a, b FROM t WHERE c"_s});
    row("RETURNING INTO", "DO $$ BEGIN INSERT INTO t (a) VALUES (1) RETURNING id INTO x; END $$",
        {u"INSERT INTO t (a) VALUES (1) RETURNING id"_s});
    row("EXECUTE of a constant", "DO $$ BEGIN EXECUTE 'DROP TABLE ''t'''; EXECUTE $q$DROP TABLE u$q$ USING 1; END $$",
        {u"DROP TABLE 't'"_s, u"DROP TABLE u"_s});
    row("EXECUTE of what is put together", "DO $$ BEGIN EXECUTE 'DROP TABLE ' || x; EXECUTE q INTO y USING 1; END $$",
        {}, 2);
    row("FOR over EXECUTE", "DO $$ BEGIN FOR r IN EXECUTE 'SELECT 1' LOOP DROP TABLE a; END LOOP; END $$",
        {u"SELECT 1"_s, u"DROP TABLE a"_s});
    row("RETURN QUERY",
        "CREATE FUNCTION f() RETURNS SETOF t AS $$ BEGIN RETURN QUERY UPDATE t SET a = 1 RETURNING *; END "
        "$$ LANGUAGE plpgsql",
        {u"UPDATE t SET a = 1 RETURNING *"_s});
    row("handlers and inner blocks",
        "DO $$ BEGIN BEGIN CREATE TABLE a (x int); EXCEPTION WHEN duplicate_table THEN DROP TABLE b; END; DROP TABLE "
        "c; "
        "END $$",
        {u"CREATE TABLE a (x int)"_s, u"DROP TABLE b"_s, u"DROP TABLE c"_s});
    row("an SQL-standard body",
        "CREATE PROCEDURE p() LANGUAGE sql BEGIN ATOMIC DELETE FROM t; INSERT INTO u (a) VALUES (1); END",
        {u"DELETE FROM t"_s, u"INSERT INTO u (a) VALUES (1)"_s});
    row("labels", "DO $$ <<all>> BEGIN <<l>> LOOP DROP TABLE a; EXIT l WHEN x; END LOOP l; END all $$",
        {u"DROP TABLE a"_s});
    row("a broken body ends too", "DO $$ BEGIN IF x THEN DROP TABLE a; $$", {u"DROP TABLE a"_s});
}

void TestCodeBody::findsTheStatements()
{
    QFETCH(QByteArray, sql);
    const CodeBody body = bodyOf(sql);
    QVERIFY(body.understood);
    QTEST(textsOf(body), "statements");
    QTEST(int(body.dynamic.size()), "dynamic");
}

void TestCodeBody::textsStandAtTheirRanges_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("dollar quotes") << QByteArray(
        "-- ä\nDO $$ BEGIN DROP TABLE a; FOR r IN SELECT 1 LOOP DROP TABLE b; END "
        "LOOP; END $$;\nDROP TABLE c;");
    QTest::newRow("quotes") << QByteArray("DO 'BEGIN DROP TABLE a; EXECUTE ''DROP TABLE b''; END';");
}

void TestCodeBody::textsStandAtTheirRanges()
{
    QFETCH(QByteArray, sql);
    const CodeBody body = bodyOf(sql);
    QVERIFY(!body.statements.isEmpty());
    for (const CodeStatement &statement : body.statements)
        QCOMPARE(sql.sliced(statement.sql.range.begin, statement.sql.range.length()), statement.sql.text);
}

void TestCodeBody::tellsLoopsAndTheirEnds()
{
    const QByteArray sql =
        "CREATE PROCEDURE p(batch int) AS $$ DECLARE n int; BEGIN LOOP UPDATE t SET a = 1; GET DIAGNOSTICS n = "
        "ROW_COUNT; EXIT WHEN n = 0; COMMIT; END LOOP; WHILE n < 5 LOOP IF n = 3 THEN EXIT; END IF; n := n + 1; END "
        "LOOP; LOOP DELETE FROM t; END LOOP; END $$ LANGUAGE plpgsql";
    const CodeBody body = bodyOf(sql, u"plpgsql"_s);
    QCOMPARE(body.loops.size(), 3);
    QCOMPARE(body.variables, QStringList({u"batch"_s, u"n"_s}));
    QCOMPARE(body.loops.at(0).kind, CodeLoop::Kind::Endless);
    QCOMPARE(body.loops.at(0).exits, QStringList(u"n = 0"_s));
    QVERIFY(body.loops.at(0).commits && body.loops.at(0).leaves);
    QCOMPARE(sql.sliced(body.loops.at(0).end.begin, 8), QByteArray("END LOOP"));
    QCOMPARE(body.loops.at(1).exits, QStringList({u"n < 5"_s, u"n = 3"_s}));
    QVERIFY(!body.loops.at(1).commits);
    QVERIFY(!body.loops.at(2).leaves);
    QCOMPARE(body.statements.at(0).loop, 0);
    QCOMPARE(body.statements.at(1).loop, 2);
    QCOMPARE(body.statements.at(1).commits, 1);
}

void TestCodeBody::readsMySqlProcedures()
{
    const QByteArray sql =
        "CREATE PROCEDURE p(IN batch INT)\nBEGIN\n  DECLARE n INT DEFAULT 0;\n  DECLARE CONTINUE HANDLER FOR "
        "NOT FOUND SET n = 9;\n  again: WHILE n < 3 DO\n    UPDATE t SET a = 1;\n    SET n = n + 1;\n    "
        "IF n = 2 THEN LEAVE again; END IF;\n  END WHILE;\n  REPEAT\n    DELETE FROM t LIMIT 5;\n    "
        "COMMIT;\n  UNTIL ROW_COUNT() = 0 END REPEAT;\nEND";
    const Dialect::Dialect *dialect = Dialect::find(u"mysql"_s);
    const CodeBody body = Lint::codeBody(Sql::split(sql, dialect->lexicalRules).first(), u"sql"_s,
                                         dialect->lexicalRules);
    QVERIFY(body.understood);
    QCOMPARE(textsOf(body), QStringList({u"UPDATE t SET a = 1"_s, u"SET n = n + 1"_s, u"DELETE FROM t LIMIT 5"_s}));
    QCOMPARE(body.variables, QStringList({u"batch"_s, u"n"_s, u"continue"_s}));
    QCOMPARE(body.loops.size(), 2);
    QCOMPARE(body.loops.at(0).exits, QStringList({u"n < 3"_s, u"n = 2"_s}));
    QCOMPARE(body.loops.at(1).exits, QStringList(u"ROW_COUNT() = 0"_s));
    QVERIFY(body.loops.at(1).commits);
    for (const CodeStatement &statement : body.statements)
        QCOMPARE(sql.sliced(statement.sql.range.begin, statement.sql.range.length()), statement.sql.text);
}

void TestCodeBody::tellsWhatHandlersGuard()
{
    const CodeBody body = bodyOf(
        "DO $$ BEGIN DROP TABLE a; BEGIN DROP TABLE b; COMMIT; EXCEPTION WHEN OTHERS THEN DROP "
        "TABLE c; END; IF x THEN DROP TABLE d; END IF; END $$");
    QStringList guarded;
    QStringList conditional;
    for (const CodeStatement &statement : body.statements) {
        const QString text = QString::fromUtf8(statement.sql.text);
        if (statement.guarded)
            guarded.append(text);
        if (statement.conditional)
            conditional.append(text);
    }
    QCOMPARE(guarded, QStringList({u"DROP TABLE b"_s, u"DROP TABLE c"_s}));
    QCOMPARE(conditional, QStringList({u"DROP TABLE c"_s, u"DROP TABLE d"_s}));
    QVERIFY(body.commitsInHandledBlock);
}

void TestCodeBody::whatCodeRunsStandsBehindIt()
{
    const QByteArray sql =
        "CREATE FUNCTION never() RETURNS int LANGUAGE sql AS $$ DROP TABLE z; SELECT 1 $$;\n"
        "CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN DROP TABLE a; COMMIT; DROP TABLE b; END $$;\n"
        "DO $$ BEGIN CALL p(); DROP TABLE c; END $$;\nDROP TABLE d;\nCALL p();";
    const Project::Project project{.folder = {}, .format = {}, .path = {}, .dialect = u"postgresql"_s};
    Project::Migration migration{.version = u"1"_s, .name = {}};
    migration.up = scriptOf(Project::Direction::Up, u"1.sql"_s, sql, Project::TransactionMode::None);
    const Lint::Script script = Lint::prepare(Dialect::find(u"postgresql"_s), project, migration,
                                              Project::Direction::Up, 170000, nullptr);
    QStringList texts;
    QList<qsizetype> parents;
    for (const Lint::Statement &statement : script.statements) {
        if (statement.sql.text.startsWith("DROP")) {
            texts.append(QString::fromUtf8(statement.sql.text));
            parents.append(statement.parent);
        }
    }
    QCOMPARE(texts, QStringList({u"DROP TABLE a"_s, u"DROP TABLE b"_s, u"DROP TABLE c"_s, u"DROP TABLE d"_s}));
    QCOMPARE(parents, QList<qsizetype>({2, 2, 2, -1}));
    QCOMPARE(script.ownStatements, 5);
    // The COMMIT in the procedure ends a transaction.
    const auto transaction = [&](const char *text) {
        const auto found = std::ranges::find_if(script.statements,
                                                [&](const Lint::Statement &s) { return s.sql.text == text; });
        return found->transaction;
    };
    QVERIFY(transaction("DROP TABLE a") < transaction("DROP TABLE b"));
    QVERIFY(transaction("DROP TABLE b") < transaction("DROP TABLE d"));
}

void TestCodeBody::rulesSpeakAboutWhatRuns_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("flagged");
    const auto row = [](const char *name, const char *sql, const QString &rule, bool flagged) {
        QTest::newRow(name) << QByteArray(sql) << rule << flagged;
    };
    row("a dropped table in a block", "DO $$ BEGIN DROP TABLE t; END $$;", u"drop-table"_s, true);
    row("a dropped table in a constant text", "DO $$ BEGIN EXECUTE 'DROP TABLE t'; END $$;", u"drop-table"_s, true);
    row("a dropped table in a function that is only made",
        "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DROP TABLE t; END $$;", u"drop-table"_s, false);
    row("and that is called",
        "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DROP TABLE t; END $$;\nSELECT f();",
        u"drop-table"_s, true);
    row("an update of all rows", "DO $$ BEGIN UPDATE t SET a = 1; END $$;", u"update-without-where"_s, true);
    row("a lock", "DO $$ BEGIN ALTER TABLE t ADD COLUMN a int; END $$;", u"missing-lock-timeout"_s, true);
    row("an index", "DO $$ BEGIN CREATE INDEX i ON t (a); END $$;", u"create-index-not-concurrent"_s, true);
    row("an index built concurrently in a block", "DO $$ BEGIN EXECUTE 'CREATE INDEX CONCURRENTLY i ON t (a)'; END $$;",
        u"concurrent-operation-in-transaction"_s, true);
    row("a table that the block makes", "DO $$ BEGIN CREATE TABLE n (a int); CREATE INDEX i ON n (a); END $$;",
        u"create-index-not-concurrent"_s, false);
    row("a table that is made where it is not there is not new when it is known",
        "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_class WHERE relname = 't') THEN CREATE TABLE t (a int); END IF; "
        "END "
        "$$;\nDROP TABLE t;",
        u"drop-table"_s, true);
    row("a batch by variables",
        "DO $$ DECLARE lo int := 0; BEGIN LOOP UPDATE t SET a = 1 WHERE id > lo AND id <= lo + 100; EXIT WHEN NOT "
        "FOUND; "
        "COMMIT; END LOOP; END $$;",
        u"unbatched-backfill"_s, false);
    row("words that SQL has not are no syntax error", "DO $$ BEGIN UPDATE t SET a := 1 WHERE id = 1; END $$;",
        u"syntax-error"_s, false);
}

void TestCodeBody::rulesSpeakAboutWhatRuns()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, rule);
    Example example{.sql = sql};
    example.attributes.insert(u"transaction"_s, u"none"_s);
    example.attributes.insert(u"schema"_s, u"CREATE TABLE t (a int)"_s);
    const QList<Lint::Finding> findings = caseOf(example, u"postgresql"_s).check();
    QTEST(std::ranges::any_of(findings, [&](const Lint::Finding &finding) { return finding.rule == rule; }), "flagged");
}

void TestCodeBody::noFixWritesIntoAText()
{
    Example example{.sql = "DO $$ BEGIN EXECUTE 'ALTER TABLE t ADD COLUMN a int'; END $$;"};
    const QList<Lint::Finding> findings = caseOf(example, u"postgresql"_s).check();
    const auto lock = std::ranges::find_if(
        findings, [](const Lint::Finding &finding) { return finding.rule == "missing-lock-timeout"_L1; });
    QVERIFY(lock != findings.end());
    QVERIFY(lock->fixes.isEmpty());
    example.sql = "DO $$ BEGIN ALTER TABLE t ADD COLUMN a int; END $$;";
    const QList<Lint::Finding> plain = caseOf(example, u"postgresql"_s).check();
    QVERIFY(std::ranges::any_of(plain, [](const Lint::Finding &finding) {
        return finding.rule == "missing-lock-timeout"_L1 && !finding.fixes.isEmpty();
    }));
}

void TestCodeBody::aCommentAboveAnInnerStatementSilences()
{
    const QByteArray comment = "    -- switchback:ignore drop-table nobody reads it\n";
    const QByteArray first = "DO $$ BEGIN\n    SELECT 1;\n";
    const QByteArray rest = "    DROP TABLE t;\n    DROP TABLE u;\nEND $$;\n";
    const auto dropped = [](const QByteArray &sql) {
        const QList<Lint::Finding> findings = caseOf({.sql = sql}, u"postgresql"_s).check();
        return std::ranges::count_if(findings, [](const Lint::Finding &f) { return f.rule == "drop-table"_L1; });
    };
    QCOMPARE(dropped(first + rest), 2);
    QCOMPARE(dropped(first + comment + rest), 1);
}

void TestCodeBody::deepNestingCostsNoMoreThanItsLength()
{
    QByteArray sql = "DO $$ ";
    for (int i = 0; i < 50'000; ++i)
        sql += "BEGIN IF x THEN LOOP ";
    sql += " $$";
    QCOMPARE(bodyOf(sql).loops.size(), 50'000);
}

QTEST_GUILESS_MAIN(TestCodeBody)
#include "tst_codebody.moc"
