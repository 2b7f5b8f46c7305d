// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/dbmateteam.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the real dbmate makes of a file, and what our command makes of it.
class TestDbmateFiles : public QObject
{
    Q_OBJECT

private slots:
    void theSameFilesInTheSameOrder();
    void aFileDoesTheSame_data();
    void aFileDoesTheSame();
    void whereWeDifferWeSaySo_data();
    void whereWeDifferWeSaySo();
};

/// By name, not by number; what is no migration to one is none to the other.
void TestDbmateFiles::theSameFilesInTheSameOrder()
{
    const DbmateTeam our(u"sqlite"_s);
    const DbmateTeam their(u"sqlite"_s);
    int number = 0;
    for (const QString &name :
         {u"9_b.sql"_s, u"10_a.sql"_s, u"009_c.sql"_s, u"1.sql"_s, u"2abc.sql"_s, u"3-d e.sql"_s, u"4_é.sql"_s,
          u"99999999999999999999999_large.sql"_s, u"x_1.sql"_s, u"11_d.SQL"_s, u"12_e.sql.bak"_s, u"13_f.txt"_s,
          u".14_g.sql"_s, u"_15_h.sql"_s, u"\uff15_wide.sql"_s, u"sub/16_i.sql"_s, u"17_.sql"_s, u"18..sql"_s}) {
        const QByteArray table = "t" + QByteArray::number(++number);
        const QByteArray text = "-- migrate:up\nCREATE TABLE " + table + " (b int);\n-- migrate:down\nDROP TABLE "
            + table + ";\n";
        QVERIFY(our.write(name, text) && their.write(name, text));
    }
    QCOMPARE(our.weSay(), their.dbmateSays());
    QCOMPARE(our.weSay().size(), 10);
    QCOMPARE(their.dbmate({u"up"_s}).status, 0);
    const Answer up = our.ours({u"up"_s});
    QVERIFY2(up.status == 0, up.told());
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(our.differences(their), QString());
        QCOMPARE(our.weSay(), their.dbmateSays());
        QCOMPARE(their.dbmate({u"down"_s}).status, 0);
        QCOMPARE(our.ours({u"down"_s}).status, 0);
    }
    QCOMPARE(our.weSay(), their.dbmateSays());
}

void TestDbmateFiles::aFileDoesTheSame_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("text");

    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << u"sqlite"_s << text; };
    const QByteArray down = "-- migrate:down\nDROP TABLE a;\n";
    const QByteArray up = "-- migrate:up\nCREATE TABLE a (b int);\n";
    row("plain", up + down);
    row("no blank", "--migrate:up\nCREATE TABLE a (b int);\n--migrate:down\nDROP TABLE a;");
    row("tabs", "--\tmigrate:up\t\nCREATE TABLE a (b int);\n--\t migrate:down  \nDROP TABLE a;\n");
    row("carriage returns", "-- migrate:up\r\nCREATE TABLE a (b int);\r\n-- migrate:down\r\nDROP TABLE a;\r\n");
    row("comments and blank lines first", "\n-- about it\n   -- indented\n\n" + up + down);
    row("a block comment first", "/* about it */\n" + up + down);
    row("a statement first", "SELECT 1;\n" + up + down);
    row("indented", " -- migrate:up\nCREATE TABLE a (b int);\n -- migrate:down\nDROP TABLE a;\n");
    row("upper case", "-- MIGRATE:UP\nCREATE TABLE a (b int);\n-- MIGRATE:DOWN\nDROP TABLE a;\n");
    row("a longer word", "-- migrate:upwards\nCREATE TABLE a (b int);\n" + down);
    row("a word behind", "-- migrate:up please\nCREATE TABLE a (b int);\n" + down);
    row("a mark of the byte order", "\xef\xbb\xbf" + up + down);
    row("down first", down + up);
    row("no down", up);
    row("empty", "");
    row("empty sections", "-- migrate:up\n-- migrate:down\n");
    row("sections of comments", "-- migrate:up\n-- later\n-- migrate:down\n/* later */");
    row("a mark within a string", "-- migrate:up\nCREATE TABLE a (b text DEFAULT '\n-- migrate:down\n');\n" + down);
    row("the last statement lacks its semicolon",
        "-- migrate:up\nCREATE TABLE a (b int)\n-- migrate:down\nDROP TABLE a");
    row("a comment at the end", up + "-- that was it\n" + down + "/* and back */\n");
    row("two statements, the second fails", up + "INSERT INTO missing VALUES (1);\n" + down);
    row("two statements, the second fails, no transaction",
        "-- migrate:up transaction:false\nCREATE TABLE a (b int);\nINSERT INTO missing VALUES (1);\n" + down);

    // VACUUM tells whether there is a transaction.
    for (const char *options :
         {"", " transaction:false", "\ttransaction:false", " transaction:false\r", " transaction:FALSE",
          " TRANSACTION:false", " transaction: false", " transaction:no", " transaction:false,", " transaction:false:x",
          " transaction:false -- because", " foo transaction:false", " foo:bar transaction:false",
          " transaction:true transaction:false", " transaction:false transaction:true",
          " transaction:false transaction:no", " transaction:false transaction:true:x",
          " transaction:false transaction"}) {
        QTest::addRow("options%s", QByteArray(options).replace('\r', " CR").replace('\t', " TAB ").constData())
            << u"sqlite"_s
            << QByteArray("-- migrate:up") + options + "\nVACUUM;\n-- migrate:down" + options + "\nVACUUM;\n";
    }

    const auto server = [](const char *name, const QByteArray &options, const QByteArray &text) {
        QTest::addRow("postgresql: %s", name)
            << u"postgresql"_s
            << "-- migrate:up" + options + '\n' + text + "-- migrate:down" + options + "\nDROP TABLE IF EXISTS a;\n";
    };
    const QByteArray none = " transaction:false";
    const QByteArray concurrently = "CREATE INDEX CONCURRENTLY c ON base (b);\n";
    server("a concurrent index", none, concurrently);
    server("a concurrent index in a transaction", {}, concurrently);
    server("a concurrent index and another statement", none, "CREATE TABLE a (b int);\n" + concurrently);
    server("the second fails", none, "CREATE TABLE a (b int);\nSELECT 1/0;\n");
    server("the second fails in a transaction", {}, "CREATE TABLE a (b int);\nSELECT 1/0;\n");
    server("its own transaction", none, "BEGIN;\nCREATE TABLE a (b int);\nCOMMIT;\n");
    server("its own transaction, then a failure", none, "BEGIN;\nCREATE TABLE a (b int);\nCOMMIT;\nSELECT 1/0;\n");
    server("settings of the session", {}, "SET search_path = '';\nCREATE TABLE public.a (b int);\n");
    server("settings that outlast the transaction", {},
           "SELECT set_config('search_path', '', false);\nCREATE TABLE public.a (b int);\n");
    server("settings without a transaction", none, "SET search_path = '';\nCREATE TABLE public.a (b int);\n");
}

/// The same file, run up and down by each on a database of its own.
void TestDbmateFiles::aFileDoesTheSame()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, text);
    const DbmateTeam our(dialect);
    const DbmateTeam their(dialect);
    const QByteArray base = "-- migrate:up\nCREATE TABLE base (b int);\n-- migrate:down\nDROP TABLE base;\n";
    for (const DbmateTeam *team : {&our, &their}) {
        QVERIFY(team->write(u"1_base.sql"_s, base));
        QCOMPARE(team->dbmate({u"up"_s}).status, 0);
        QVERIFY(team->write(u"2_it.sql"_s, text));
    }
    for (const QString &direction : {u"up"_s, u"down"_s}) {
        const Answer answer = our.ours({direction});
        const Answer asked = their.dbmate({direction});
        QVERIFY2((answer.status == 0) == (asked.status == 0), answer.told() + asked.told());
        QCOMPARE(our.differences(their), QString());
        if (asked.status != 0)
            break;
    }
}

void TestDbmateFiles::whereWeDifferWeSaySo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("dbmateGoesOn");
    QTest::addColumn<QByteArray>("words");

    // dbmate strikes it from its table, and its next up fails.
    QTest::newRow("an empty down") << "-- migrate:up\nCREATE TABLE a (b int);\n-- migrate:down\n"_ba << u"down"_s
                                   << true << "has an empty down script: it cannot be undone"_ba;
    // dbmate runs both ups, and then cannot record the second.
    QTest::newRow("two sections of one kind") << "-- migrate:up\nCREATE TABLE a (b int);\n-- migrate:down\nDROP TABLE "
                                                 "a;\n-- migrate:up\nCREATE TABLE c (d int);\n"
                                                 "-- migrate:down\nDROP TABLE c;\n"_ba
                                              << u"up"_s << false << "a second “-- migrate:up” section"_ba;
    // dbmate loses its transaction to the file's own, and then cannot record it.
    QTest::newRow("a transaction of its own")
        << "-- migrate:up\nBEGIN;\nCREATE TABLE a (b int);\nCOMMIT;\n-- migrate:down\nDROP TABLE a;\n"_ba << u"lint"_s
        << false << "nested-transaction"_ba;
}

void TestDbmateFiles::whereWeDifferWeSaySo()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, command);
    QFETCH(bool, dbmateGoesOn);
    QFETCH(QByteArray, words);
    const DbmateTeam our(u"postgresql"_s);
    const DbmateTeam their(u"postgresql"_s);
    QVERIFY(our.write(u"1_it.sql"_s, text) && their.write(u"1_it.sql"_s, text));
    Answer asked = their.dbmate({u"up"_s});
    if (command == u"down") {
        QCOMPARE(our.ours({u"up"_s}).status, 0);
        asked = their.dbmate({command});
    }
    QVERIFY2((asked.status == 0) == dbmateGoesOn, asked.told());
    const Answer answer = our.ours({command});
    QVERIFY2(answer.status != 0 && answer.says(words), answer.told());
}

QTEST_GUILESS_MAIN(TestDbmateFiles)
#include "tst_dbmatefiles.moc"
