// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/dialect.h"
#include "core/sql/lexer.h"
#include "tests/core/dialect/mysqlcorpus.h"
#include "tests/support/mariadb.h"

#include <QTest>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace {

/// "11.8.6" is 110806.
int serverVersion()
{
    const QVersionNumber version = QVersionNumber::fromString(TestMariaDb::version());
    return version.majorVersion() * 10'000 + version.minorVersion() * 100 + version.microVersion();
}

} // namespace

/// What our parser takes for a statement is asked of the real MariaDB. MySQL has no package here: what only it knows is
/// not asked of anybody.
class TestMySqlServer : public QObject
{
    Q_OBJECT

private slots:
    void theServerTakesTheCorpus();
    void theServerRefusesWhatIsCertainlyWrong_data();
    void theServerRefusesWhatIsCertainlyWrong();
    void theServerReadsExecutableCommentsAsWeDo_data();
    void theServerReadsExecutableCommentsAsWeDo();
};

void TestMySqlServer::theServerTakesTheCorpus()
{
    QByteArrayList statements;
    QList<CorpusStatement> asked;
    const QList<CorpusStatement> corpus = mysqlCorpus();
    QCOMPARE_GT(corpus.size(), 150);
    for (const CorpusStatement &one : corpus) {
        if (one.word != "mysql") {
            statements.append(one.statement.text);
            asked.append(one);
        }
    }
    const QList<TestMariaDb::Answer> answers = TestMariaDb::run(statements);
    QCOMPARE(answers.size(), asked.size());
    QStringList refused;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const TestMariaDb::Answer &answer = answers.at(i);
        const bool mayBeRefused = asked.at(i).word == "refused" && answer.code != 1064;
        if (!answer.accepted() && !mayBeRefused)
            refused.append(u"line %1: %2 %3"_s.arg(asked.at(i).line).arg(answer.code).arg(answer.message));
    }
    QVERIFY2(refused.isEmpty(), qPrintable(refused.join(u'\n')));
}

void TestMySqlServer::theServerRefusesWhatIsCertainlyWrong_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql : {"CREATE TABLE",
                            "CREATE TABLE t",
                            "CREATE TABLE t (",
                            "CREATE TABLE t (a int,)",
                            "CREATE TABLE t (a int DEFAULT)",
                            "ALTER TABLE",
                            "ALTER TABLE t ADD",
                            "ALTER TABLE t ADD COLUMN",
                            "ALTER TABLE t ADD COLUMN a",
                            "ALTER TABLE t DROP",
                            "ALTER TABLE t ADD a int,",
                            "ALTER TABLE t MODIFY",
                            "ALTER TABLE t ADD CONSTRAINT c",
                            "ALTER TABLE t ADD FOREIGN KEY (a)",
                            "ALTER TABLE t RENAME COLUMN a",
                            "ALTER TABLE t ALTER COLUMN",
                            "DROP TABLE",
                            "DROP INDEX i",
                            "CREATE INDEX i",
                            "CREATE INDEX i (a)",
                            "CREATE INDEX ON t (a)",
                            "DROP TABLE 1 + 1",
                            "SELCT 1",
                            "UPDATE t",
                            "UPDATE t WHERE a = 1",
                            "DELETE FROM",
                            "INSERT INTO",
                            "INSERT INTO t",
                            "TRUNCATE",
                            "RENAME TABLE a",
                            "RENAME TABLE a TO",
                            "SET a",
                            "SET a =",
                            "CALL",
                            "CREATE VIEW v",
                            "CREATE VIEW v AS",
                            "CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW",
                            "SELECT (1",
                            "SELECT 1)",
                            "SELECT 'a",
                            "LOCK TABLES",

                            "SAVEPOINT",
                            "XYZZY",
                            "CREATE",
                            "DROP",
                            "ALTER",
                            "DROP INDEX i ON t ALGORITHM=INPLACE"})
        QTest::newRow(sql) << QByteArray(sql);
}

void TestMySqlServer::theServerRefusesWhatIsCertainlyWrong()
{
    QFETCH(QByteArray, sql);
    const Sql::Meaning meaning = MySql::parse({.range = {0, sql.size()}, .text = sql}, MySql::Flavour::MariaDb);
    QVERIFY2(meaning.syntaxError, "we take it");
    // An unclosed quote would swallow what the client sends next.
    if (sql.count('\'') % 2 == 1)
        return;
    const QList<TestMariaDb::Answer> answers = TestMariaDb::run({sql});
    QCOMPARE(answers.size(), 1);
    QVERIFY2(!answers.first().accepted(), "the server takes it");
}

void TestMySqlServer::theServerReadsExecutableCommentsAsWeDo_data()
{
    QTest::addColumn<QByteArray>("sql");
    const int server = serverVersion();
    QVERIFY(server > 0);
    const auto row = [](const QByteArray &comment) { QTest::newRow(comment) << "SELECT 1 AS a " + comment; };
    for (const int version : {40100, 50100, 50699, 50700, 80000, 99999, 100000, 100600, server - 1, server, server + 1,
                              120000, 130000, 999999}) {
        const QByteArray number = QByteArray::number(version);
        row("/*!" + number + " , 2 AS b */");
        row("/*M!" + number + " , 2 AS b */");
        row("/*!" + number + ", 2 AS b*/");
    }
    row("/*! , 2 AS b */");
    row("/*M! , 2 AS b */");
    row("/*m! , 2 AS b */");
    row("/*!050700 , 2 AS b */");
    row("/*!050100 , 2 AS b */");
    row("/* , 2 AS b */");
    row("/*!999999 , 2 AS b /* in it */ , 3 AS c */");
    row("/*!999999 , 2 AS b /* in it */ , 3 AS c /* again */ */ , 4 AS d");
    row("/*!50100 , 2 AS b /* in it */ , 3 AS c */");
    row("/*!50100 , 2 AS b /*!999999 , 3 AS c */ , 4 AS d */");
    row("/*!50100 , 2 AS b /*!999999 , 3 AS c /* in it */ */ , 4 AS d */");
}

/// The columns that we take to be read are those that the server gives.
void TestMySqlServer::theServerReadsExecutableCommentsAsWeDo()
{
    QFETCH(QByteArray, sql);
    const Dialect::Dialect dialect = Dialect::forServer(*Dialect::find(u"mariadb"_s), serverVersion());
    Sql::Lexer lexer(sql, dialect.lexicalRules);
    QByteArrayList columns;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == Sql::TokenKind::Number)
            columns.append(lexer.text(token).toByteArray());
    }
    // The client would read comments for itself: the server gets the text as a value.
    const QList<TestMariaDb::Answer> answers = TestMariaDb::run({"EXECUTE IMMEDIATE '" + sql + "'"});
    QCOMPARE(answers.size(), 1);
    QVERIFY2(answers.first().accepted(), qPrintable(answers.first().message));
    QCOMPARE(answers.first().rows.value(0), QString::fromLatin1(columns.join('\t')));
}

QTEST_GUILESS_MAIN(TestMySqlServer)
#include "tst_mysqlserver.moc"
