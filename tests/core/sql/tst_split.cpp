// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/statement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Sql::ExecutableComments;
using Sql::LexicalRules;

namespace {

const LexicalRules plain = {};
const LexicalRules postgres = {.dollarQuotes = true,
                               .escapeStrings = true,
                               .nestedComments = true,
                               .copyFromStdin = true,
                               .clientCommands = true,
                               .beginAtomic = true,
                               .ruleActions = true};
const LexicalRules mysql = {
    .backslashEscapes = true, .hashComments = true, .backquotes = true, .triggerBodies = true, .returnInComment = true};
const LexicalRules sqlite = {
    .backquotes = true, .brackets = true, .triggerBodies = true, .returnInComment = true, .openComments = true};

} // namespace

Q_DECLARE_METATYPE(LexicalRules)

class TestSplit : public QObject
{
    Q_OBJECT

private slots:
    void cutsAtTerminators_data();
    void cutsAtTerminators();
    void rangesAreThoseOfTheFile();
    void cutsOnlyItsPart();
    void copyDataBelongToTheirStatement();
    void staysLinear_data();
    void staysLinear();
};

void TestSplit::cutsAtTerminators_data()
{
    QTest::addColumn<LexicalRules>("rules");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArrayList>("expected");

    const auto row = [](const char *name, const LexicalRules &rules, const char *script,
                        const QByteArrayList &expected) {
        QTest::newRow(name) << rules << QByteArray(script) << expected;
    };
    // What every dialect shares.
    row("nothing", plain, "", {});
    row("only space", plain, " \n\t\r\n", {});
    row("only terminators", plain, ";; ;\n;", {});
    row("only comments", plain, "-- a; b\n/* c; */", {});
    row("a comment before a terminator", plain, "-- a\n;", {});
    row("one without terminator", plain, "SELECT 1", {"SELECT 1"});
    row("one with terminator", plain, "SELECT 1;", {"SELECT 1"});
    row("two", plain, "SELECT 1;SELECT 2", {"SELECT 1", "SELECT 2"});
    row("space around", plain, "\n SELECT 1 \n;\n SELECT 2 \n", {"SELECT 1", "SELECT 2"});
    row("CRLF", plain, "SELECT 1;\r\nSELECT\r\n2;\r\n", {"SELECT 1", "SELECT\r\n2"});
    row("comments before and after", plain, "-- a\n/* b */ SELECT 1 -- c;\n; -- d\nSELECT 2 /* e */",
        {"SELECT 1", "SELECT 2"});
    row("comments within", plain, "SELECT /* ; */ 1 -- ;\n, 2;", {"SELECT /* ; */ 1 -- ;\n, 2"});
    row("a semicolon in a string", plain, "SELECT ';' ; SELECT 2", {"SELECT ';'", "SELECT 2"});
    row("a semicolon in a name", plain, "SELECT \"a;b\"; x", {"SELECT \"a;b\"", "x"});
    row("doubled quotes", plain, "SELECT 'it''s; ok'; x", {"SELECT 'it''s; ok'", "x"});
    row("a backslash before a quote", plain, "SELECT 'a\\'; x", {"SELECT 'a\\'", "x"});
    row("a comment in a string", plain, "SELECT '--'; SELECT '/*'; x", {"SELECT '--'", "SELECT '/*'", "x"});
    row("a quote in a comment", plain, "-- it's\nSELECT 1; /* \" */ x", {"SELECT 1", "x"});
    row("an open string", plain, "SELECT 1; SELECT 'a; b", {"SELECT 1", "SELECT 'a; b"});
    row("an open name", plain, "SELECT 1; SELECT \"a; b", {"SELECT 1", "SELECT \"a; b"});
    row("an open comment after a statement", plain, "SELECT 1; /* a; b", {"SELECT 1", "/* a; b"});
    row("a byte order mark", plain, "\xEF\xBB\xBFSELECT 1;", {"SELECT 1"});
    row("beyond ASCII", plain, "SELECT 'é;€'; größe", {"SELECT 'é;€'", "größe"});
    row("a broken one hides no other", plain, "CREATE TABL a(); )) ( ; CREATE TABLE b(x)",
        {"CREATE TABL a()", ")) (", "CREATE TABLE b(x)"});
    row("parentheses do not protect", plain, "SELECT (1; SELECT 2", {"SELECT (1", "SELECT 2"});
    row("BEGIN is a statement", plain, "BEGIN; SELECT 1; END;", {"BEGIN", "SELECT 1", "END"});

    // PostgreSQL
    row("dollar quotes", postgres, "DO $$ BEGIN; x; END $$; y", {"DO $$ BEGIN; x; END $$", "y"});
    row("tagged dollar quotes", postgres, "DO $a$ $$;$$ $b$ ; $a$; y", {"DO $a$ $$;$$ $b$ ; $a$", "y"});
    row("a quote in dollars", postgres, "DO $$ it's; $$; y", {"DO $$ it's; $$", "y"});
    row("an open dollar quote", postgres, "x; DO $a$ b; $$; c", {"x", "DO $a$ b; $$; c"});
    row("dollars within a name", postgres, "SELECT a$b$; SELECT c$b$", {"SELECT a$b$", "SELECT c$b$"});
    row("parameters are no quotes", postgres, "SELECT $1; SELECT $1", {"SELECT $1", "SELECT $1"});
    row("no dollar quotes elsewhere", sqlite, "SELECT $a; SELECT $a", {"SELECT $a", "SELECT $a"});
    row("escape strings", postgres, "SELECT E'a\\'; b'; c", {"SELECT E'a\\'; b'", "c"});
    row("escape strings over two lines", postgres, "SELECT E'a'\n'\\'; b'; c", {"SELECT E'a'\n'\\'; b'", "c"});
    row("a backslash at the end", postgres, "SELECT '\\'; c", {"SELECT '\\'", "c"});
    row("nested comments", postgres, "SELECT 1 /* a /* ; */ ; */; b", {"SELECT 1", "b"});
    row("comments that do not nest", mysql, "SELECT 1 /* a /* ; */; b", {"SELECT 1", "b"});
    row("COPY with data", postgres, "COPY t (a, b) FROM stdin;\n1\t;\n'\t\"\n\\.\n\nSELECT 1;",
        {"COPY t (a, b) FROM stdin", "SELECT 1"});
    row("COPY with options", postgres, "COPY t FROM STDIN WITH (FORMAT csv);\n1;2\n\\.\nx",
        {"COPY t FROM STDIN WITH (FORMAT csv)", "x"});
    row("COPY with a comment behind", postgres, "COPY t FROM STDIN; -- data\n1;2\n\\.\nx", {"COPY t FROM STDIN", "x"});
    row("COPY without data", postgres, "COPY t FROM stdin;\n\\.\nx; y", {"COPY t FROM stdin", "x", "y"});
    row("COPY with open data", postgres, "COPY t FROM stdin;\n1;\n2;", {"COPY t FROM stdin"});
    row("COPY of a query", postgres, "COPY (SELECT a FROM stdin) TO STDOUT; x; y",
        {"COPY (SELECT a FROM stdin) TO STDOUT", "x", "y"});
    row("COPY from a program", postgres, "COPY t FROM PROGRAM 'stdin';\nx;", {"COPY t FROM PROGRAM 'stdin'", "x"});
    row("two COPY", postgres, "COPY a FROM stdin;\n;\n\\.\nCOPY b FROM stdin;\n;\n\\.\n",
        {"COPY a FROM stdin", "COPY b FROM stdin"});
    row("a command of psql ends with its line", postgres, "\\restrict abc\n\nSELECT 1;\n\\unrestrict abc\r\n",
        {"\\restrict abc", "SELECT 1", "\\unrestrict abc"});
    row("a command of psql behind a statement", postgres, "a; \\echo b; c\nd;\n\\.\ne",
        {"a", "\\echo b; c", "d", "\\.", "e"});
    row("a backslash within a statement", postgres, "a \\gset\nb; c", {"a \\gset\nb", "c"});
    row("a backslash elsewhere", sqlite, "\\a\nb; c", {"\\a\nb", "c"});
    row("BEGIN ATOMIC", postgres, "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END; x",
        {"CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END", "x"});
    row("BEGIN ATOMIC with CASE", postgres,
        "CREATE OR REPLACE PROCEDURE f() BEGIN ATOMIC SELECT CASE a WHEN 1 THEN 2 END; SELECT CASE WHEN b THEN 1 END "
        "AS x; END; x",
        {"CREATE OR REPLACE PROCEDURE f() BEGIN ATOMIC SELECT CASE a WHEN 1 THEN 2 END; SELECT CASE WHEN b THEN 1 END "
         "AS x; END",
         "x"});
    row("an empty BEGIN ATOMIC", postgres, "CREATE FUNCTION f() RETURNS void BEGIN ATOMIC END; x",
        {"CREATE FUNCTION f() RETURNS void BEGIN ATOMIC END", "x"});
    row("an open BEGIN ATOMIC hides nothing", postgres, "CREATE FUNCTION f() BEGIN ATOMIC SELECT 1; SELECT 2;",
        {"CREATE FUNCTION f() BEGIN ATOMIC SELECT 1", "SELECT 2"});
    row("the actions of a rule", postgres,
        "CREATE OR REPLACE RULE r AS ON INSERT TO t DO ALSO (DELETE FROM a WHERE f(1); NOTIFY b); x",
        {"CREATE OR REPLACE RULE r AS ON INSERT TO t DO ALSO (DELETE FROM a WHERE f(1); NOTIFY b)", "x"});
    row("one action", postgres, "CREATE RULE r AS ON INSERT TO t DO INSTEAD NOTHING; x",
        {"CREATE RULE r AS ON INSERT TO t DO INSTEAD NOTHING", "x"});
    row("open parentheses of a rule hide nothing", postgres,
        "CREATE RULE r AS ON INSERT TO t DO (DELETE FROM a; SELECT 2;",
        {"CREATE RULE r AS ON INSERT TO t DO (DELETE FROM a", "SELECT 2"});
    row("a function with a dollar body", postgres, "CREATE FUNCTION f() AS $$ BEGIN ATOMIC; $$ LANGUAGE sql; x",
        {"CREATE FUNCTION f() AS $$ BEGIN ATOMIC; $$ LANGUAGE sql", "x"});
    row("BEGIN without ATOMIC", postgres, "CREATE FUNCTION f() BEGIN SELECT 1; END; x",
        {"CREATE FUNCTION f() BEGIN SELECT 1", "END", "x"});
    row("a trigger has no body in PostgreSQL", postgres,
        "CREATE TRIGGER t BEFORE INSERT ON a EXECUTE FUNCTION f(); BEGIN; x; END",
        {"CREATE TRIGGER t BEFORE INSERT ON a EXECUTE FUNCTION f()", "BEGIN", "x", "END"});
    row("a lone CR ends a comment", postgres, "-- a\rDROP TABLE x;", {"DROP TABLE x"});

    // SQLite
    row("brackets", sqlite, "SELECT [a;b]; x", {"SELECT [a;b]", "x"});
    row("back quotes", sqlite, "SELECT `a;b`; x", {"SELECT `a;b`", "x"});
    row("a comment that goes on to the end", sqlite, "x; SELECT a /* b; c", {"x", "SELECT a"});
    row("an open bracket", sqlite, "x; SELECT [a; b", {"x", "SELECT [a; b"});
    row("a trigger", sqlite, "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = 1; DELETE FROM d; END; x",
        {"CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = 1; DELETE FROM d; END", "x"});
    row("a temporary trigger", sqlite, "create temp trigger t after insert on a begin select 1; end; x",
        {"create temp trigger t after insert on a begin select 1; end", "x"});
    row("a trigger at the end", sqlite, "x; CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END",
        {"x", "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END"});
    row("a trigger with CASE", sqlite,
        "CREATE TRIGGER t UPDATE ON a BEGIN SELECT CASE WHEN NEW.x THEN RAISE(ABORT, 'no; no') END; "
        "UPDATE a SET b = CASE c WHEN 1 THEN CASE 2 WHEN 3 THEN 4 END END; END; x",
        {"CREATE TRIGGER t UPDATE ON a BEGIN SELECT CASE WHEN NEW.x THEN RAISE(ABORT, 'no; no') END; "
         "UPDATE a SET b = CASE c WHEN 1 THEN CASE 2 WHEN 3 THEN 4 END END; END",
         "x"});
    row("a column named end", sqlite,
        "CREATE TRIGGER t UPDATE OF begin, end ON a WHEN NEW.end > OLD.begin BEGIN UPDATE b SET end = NEW.end, begin = "
        "1; END; x",
        {"CREATE TRIGGER t UPDATE OF begin, end ON a WHEN NEW.end > OLD.begin BEGIN UPDATE b SET end = NEW.end, begin "
         "= 1; END",
         "x"});
    row("a trigger named begin", sqlite, "CREATE TRIGGER begin BEFORE INSERT ON t BEGIN SELECT 1; END; x",
        {"CREATE TRIGGER begin BEFORE INSERT ON t BEGIN SELECT 1; END", "x"});
    row("comments in a trigger", sqlite, "CREATE TRIGGER t INSERT ON a BEGIN -- END;\nSELECT 1; /* END; */ END; x",
        {"CREATE TRIGGER t INSERT ON a BEGIN -- END;\nSELECT 1; /* END; */ END", "x"});
    row("two triggers", sqlite,
        "CREATE TRIGGER t INSERT ON a BEGIN SELECT 1; END; CREATE TRIGGER u INSERT ON a BEGIN SELECT 2; END;",
        {"CREATE TRIGGER t INSERT ON a BEGIN SELECT 1; END", "CREATE TRIGGER u INSERT ON a BEGIN SELECT 2; END"});
    row("an open trigger hides nothing", sqlite, "CREATE TRIGGER t INSERT ON a BEGIN SELECT 1; CREATE TABLE b(c); x",
        {"CREATE TRIGGER t INSERT ON a BEGIN SELECT 1", "CREATE TABLE b(c)", "x"});
    row("an open trigger before another", sqlite,
        "CREATE TRIGGER t INSERT ON a BEGIN SELECT 1; CREATE TRIGGER u INSERT ON a BEGIN SELECT 2; END; x",
        {"CREATE TRIGGER t INSERT ON a BEGIN SELECT 1", "CREATE TRIGGER u INSERT ON a BEGIN SELECT 2; END", "x"});
    row("a trigger without a body", sqlite, "CREATE TRIGGER t INSERT ON a; BEGIN; x; END;",
        {"CREATE TRIGGER t INSERT ON a", "BEGIN", "x", "END"});
    row("a table named trigger", sqlite, "CREATE TABLE trigger(begin, end); BEGIN; END",
        {"CREATE TABLE trigger(begin, end)", "BEGIN", "END"});
    row("DROP TRIGGER", sqlite, "DROP TRIGGER t; BEGIN; x; END;", {"DROP TRIGGER t", "BEGIN", "x", "END"});

    // MySQL
    row("backslashes", mysql, "SELECT 'a\\'; b'; c", {"SELECT 'a\\'; b'", "c"});
    row("hash comments", mysql, "# a; b\nSELECT 1 # c;\n; d", {"SELECT 1", "d"});
    row("a hash elsewhere", sqlite, "SELECT #a; b", {"SELECT #a", "b"});
    row("a trigger of one statement", mysql, "CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW SET NEW.b = 1; x",
        {"CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW SET NEW.b = 1", "x"});
    row("nested blocks", mysql,
        "CREATE PROCEDURE p() BEGIN IF a THEN BEGIN x; END; ELSE y; END IF; l: LOOP LEAVE l; END LOOP; CASE b WHEN 1 "
        "THEN z; END CASE; END; w",
        {"CREATE PROCEDURE p() BEGIN IF a THEN BEGIN x; END; ELSE y; END IF; l: LOOP LEAVE l; END LOOP; CASE b WHEN 1 "
         "THEN z; END CASE; END",
         "w"});
    const LexicalRules client = {.backslashEscapes = true,
                                 .hashComments = true,
                                 .backquotes = true,
                                 .triggerBodies = true,
                                 .returnInComment = true,
                                 .doubleQuotedStrings = true,
                                 .dashNeedsSpace = true,
                                 .delimiterLines = true,
                                 .executableComments = ExecutableComments::MySql};
    LexicalRules mariaDb = client;
    mariaDb.executableComments = ExecutableComments::MariaDb;
    row("a delimiter of its own", client,
        "a;\nDELIMITER //\nCREATE PROCEDURE p() SELECT 1; SELECT 2//\ndelimiter ;\nb;c",
        {"a", "CREATE PROCEDURE p() SELECT 1; SELECT 2", "b", "c"});
    row("a delimiter glued to a word", client, "DELIMITER $$\nx; END$$\ny $$ $$\nDELIMITER ;\nz", {"x; END", "y", "z"});
    row("a delimiter of two semicolons", client, "DELIMITER ;;\na; b;;\nc ;;\nDELIMITER ;\nd;", {"a; b", "c", "d"});
    row("a delimiter in quotes", client, "DELIMITER //\nSELECT '//', \"//\", `//` -- //\n+1//\nDELIMITER ;",
        {"SELECT '//', \"//\", `//` -- //\n+1"});
    row("a column named delimiter", client, "SELECT delimiter FROM a; b", {"SELECT delimiter FROM a", "b"});
    row("an executable comment", client, "/*!40101 SET NAMES utf8 */; b", {"/*!40101 SET NAMES utf8 */", "b"});
    row("a semicolon in an executable comment", client, "/*!40101 SET a = ';' */; b", {"/*!40101 SET a = ';' */", "b"});
    row("pieces of a dump", client,
        "DELIMITER ;;\n/*!50003 CREATE*/ /*!50017 DEFINER=`a`@`b`*/ /*!50003 TRIGGER t BEFORE INSERT ON x FOR EACH ROW "
        "BEGIN SET NEW.a = 1; END */;;\nDELIMITER ;",
        {"/*!50003 CREATE*/ /*!50017 DEFINER=`a`@`b`*/ /*!50003 TRIGGER t BEFORE INSERT ON x FOR EACH ROW BEGIN SET "
         "NEW.a = 1; END */"});
    row("an empty executable comment", client, "/*!40101 */; a", {"a"});
    row("MariaDB's own comments elsewhere", client, "/*M!100100 a */; b", {"b"});
    row("MariaDB's own comments", mariaDb, "/*M!100100 a */; b", {"/*M!100100 a */", "b"});
    row("comments for MySQL 8 in MariaDB", mariaDb, "/*!80000 a */; b", {"b"});
    row("comments for a release to come", client, "/*!99999 a; b */; c", {"c"});
    row("comments for a release to come in MariaDB", mariaDb, "/*M!130000 a; b */; /*!999999 d */; c", {"c"});
    LexicalRules older = client;
    older.serverVersion = 80036;
    row("comments for an older MySQL", older, "/*!80036 a */; b", {"/*!80036 a */", "b"});
    row("comments for a newer MySQL", older, "/*!80037 a; d */; b", {"b"});
    row("a comment within one that is left out", older, "/*!90000 a /* ; */ b; */; c", {"c"});
    row("two of them", older, "/*!90000 a /* ; */ b /* ; */; */; c", {"c"});
    row("they nest no deeper", older, "/*!90000 a /* ; /* ; */ b */; c */; d", {"c */", "d"});
    row("one that is left out in an executable one", older, "/*!50100 a /*!90000 ; /* ; */ */ b */; c",
        {"/*!50100 a /*!90000 ; /* ; */ */ b */", "c"});
    LexicalRules newerMariaDb = mariaDb;
    newerMariaDb.serverVersion = 110809;
    row("comments for this MariaDB", newerMariaDb, "/*M!110809 a */; /*!110809 b */; c",
        {"/*M!110809 a */", "/*!110809 b */", "c"});
    row("comments for a newer MariaDB", newerMariaDb, "/*M!110810 a */; /*!120000 b */; c", {"c"});
    row("MariaDB's comments with MySQL's numbers", newerMariaDb, "/*M!50700 a */; /*M!99999 b */; c",
        {"/*M!50700 a */", "/*M!99999 b */", "c"});
    row("comments for the last MySQL that MariaDB follows", newerMariaDb, "/*!50699 a */; /*!50700 b */; c",
        {"/*!50699 a */", "c"});
    row("a comment within an executable one", client, "/*!50100 a /* ; */ b */; c", {"/*!50100 a /* ; */ b */", "c"});
    row("a minus of a minus", client, "SELECT 5--3; b", {"SELECT 5--3", "b"});
    row("a double-quoted semicolon", client, "SELECT \"a\\\";\"; b", {"SELECT \"a\\\";\"", "b"});
    row("a block without a routine", client, "BEGIN NOT ATOMIC DECLARE a int; SET a = 1; END; b",
        {"BEGIN NOT ATOMIC DECLARE a int; SET a = 1; END", "b"});
    row("a transaction", client, "BEGIN; a; COMMIT", {"BEGIN", "a", "COMMIT"});
    row("a definer", mysql,
        "CREATE DEFINER=`root`@`localhost` TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN x; END; y",
        {"CREATE DEFINER=`root`@`localhost` TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN x; END", "y"});
    row("a table made in a procedure", mysql, "CREATE PROCEDURE p() BEGIN CREATE TABLE a(b int); DROP TABLE a; END; y",
        {"CREATE PROCEDURE p() BEGIN CREATE TABLE a(b int); DROP TABLE a; END", "y"});
}

void TestSplit::cutsAtTerminators()
{
    QFETCH(LexicalRules, rules);
    QFETCH(QByteArray, script);
    QFETCH(QByteArrayList, expected);
    QByteArrayList texts;
    for (const Sql::Statement &statement : Sql::split(script, rules)) {
        QCOMPARE(script.sliced(statement.range.begin, statement.range.length()), statement.text);
        texts.append(statement.text);
    }
    QCOMPARE(texts, expected);
}

void TestSplit::rangesAreThoseOfTheFile()
{
    const QByteArray script = "-- é\nSELECT 1 ;\n\n  SELECT 2;";
    const QList<Sql::Statement> statements = Sql::split(script, plain);
    QCOMPARE(statements.size(), 2);
    QCOMPARE(statements.at(0).range.begin, 6);
    QCOMPARE(statements.at(0).range.end, 14);
    QCOMPARE(statements.at(1).range.begin, 20);
}

void TestSplit::cutsOnlyItsPart()
{
    const QByteArray file = "up1; up2;\n--down\ndown1; down2";
    const qsizetype middle = file.indexOf("--down");
    QByteArrayList texts;
    for (const Sql::Statement &statement : Sql::split(file, plain, {middle, file.size()})) {
        QCOMPARE(file.sliced(statement.range.begin, statement.range.length()), statement.text);
        texts.append(statement.text);
    }
    QCOMPARE(texts, QByteArrayList({"down1", "down2"}));
    QCOMPARE(Sql::split(file, plain, {0, middle}).size(), 2);
    QCOMPARE(Sql::split(file, plain, {0, 6}).last().text, "u"_ba);
    QCOMPARE(Sql::split(file, plain, {-5, 9999}).size(), 4);
    QVERIFY(Sql::split(file, plain, {9, 3}).isEmpty());
}

void TestSplit::copyDataBelongToTheirStatement()
{
    const QByteArray script =
        "SELECT 1;\nCOPY t FROM stdin;\n1\ta;b\n\\N\t'\n\\.\nSELECT 2;\nCOPY u FROM stdin;\r\nx\r\n";
    const QList<Sql::Statement> statements = Sql::split(script, postgres);
    QCOMPARE(statements.size(), 4);
    QCOMPARE(statements.at(0).data, QByteArray());
    QCOMPARE(statements.at(1).data, "1\ta;b\n\\N\t'\n"_ba);
    QCOMPARE(statements.at(2).text, "SELECT 2"_ba);
    QCOMPARE(statements.at(2).data, QByteArray());
    QCOMPARE(statements.at(3).data, "x\r\n"_ba);
}

void TestSplit::staysLinear_data()
{
    QTest::addColumn<LexicalRules>("rules");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("quotes") << postgres << "'"_ba;
    QTest::newRow("names in quotes") << postgres << "\""_ba;
    QTest::newRow("dollars") << postgres << "$"_ba;
    QTest::newRow("dollars with letters") << postgres << " $a"_ba;
    QTest::newRow("tags that differ") << postgres << " $a$ $b$"_ba;
    QTest::newRow("open comments") << postgres << "/*"_ba;
    QTest::newRow("escape strings") << postgres << "E'\n'\n"_ba;
    QTest::newRow("brackets") << sqlite << "["_ba;
    QTest::newRow("open triggers") << sqlite << "CREATE TRIGGER t INSERT ON a BEGIN SELECT 1;"_ba;
    QTest::newRow("open atomic functions") << postgres << "CREATE FUNCTION f() BEGIN ATOMIC SELECT 1;"_ba;
    QTest::newRow("nested blocks") << mysql << "CREATE PROCEDURE p() BEGIN BEGIN x;"_ba;
    QTest::newRow("copies") << postgres << "COPY t FROM stdin;\n"_ba;
    QTest::newRow("operators") << postgres << "-+"_ba;
    QTest::newRow("digits") << postgres << "1e"_ba;
    QTest::newRow("statements") << postgres << "SELECT a FROM b;\n"_ba;
}

/// Tens of milliseconds each; what is quadratic runs into the test's time limit.
void TestSplit::staysLinear()
{
    QFETCH(LexicalRules, rules);
    QFETCH(QByteArray, piece);
    const QByteArray script = piece.repeated(500'000 / piece.size());
    const qsizetype count = Sql::split(script, rules).size();
    QCOMPARE_LE(count, script.size());
}

QTEST_GUILESS_MAIN(TestSplit)
#include "tst_split.moc"
