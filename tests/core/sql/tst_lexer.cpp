// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/lexer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Sql::LexicalRules;

namespace {

const LexicalRules plain = {};
const LexicalRules postgres = {.dollarQuotes = true,
                               .escapeStrings = true,
                               .nestedComments = true,
                               .copyFromStdin = true,
                               .clientCommands = true,
                               .beginAtomic = true};
const LexicalRules mysql = {
    .backslashEscapes = true, .hashComments = true, .backquotes = true, .triggerBodies = true, .returnInComment = true};
const LexicalRules sqlite = {.backquotes = true, .brackets = true, .triggerBodies = true, .returnInComment = true};

QChar letter(Sql::TokenKind kind)
{
    using enum Sql::TokenKind;
    switch (kind) {
    case Word:
        return u'w';
    case QuotedName:
        return u'q';
    case String:
        return u's';
    case Number:
        return u'n';
    case Operator:
        return u'o';
    case Punctuation:
        return u'p';
    case Parameter:
        return u'a';
    case Comment:
        return u'c';
    case Data:
        return u'd';
    case Unterminated:
        return u'u';
    case End:
        return u'.';
    }
    Q_UNREACHABLE_RETURN(u'?');
}

QString tokens(const QByteArray &text, const LexicalRules &rules)
{
    Sql::Lexer lexer(text, rules);
    QStringList parts;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next())
        parts.append(letter(token.kind) + u':' + QString::fromUtf8(lexer.text(token)));
    return parts.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(LexicalRules)

class TestLexer : public QObject
{
    Q_OBJECT

private slots:
    void cutsIntoTokens_data();
    void cutsIntoTokens();
    void endsAgainAndAgain();
    void beginsWhereTold();
    void takesQuotesOff_data();
    void takesQuotesOff();
    void findsWhatATextMayHold_data();
    void findsWhatATextMayHold();
};

void TestLexer::cutsIntoTokens_data()
{
    QTest::addColumn<LexicalRules>("rules");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const LexicalRules &rules, const char *text, const char *expected) {
        QTest::newRow(name) << rules << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("words and numbers", plain, "a_1 1.5e-3 0x1F .5", "w:a_1 n:1.5e-3 n:0x1F n:.5");
    row("a range is no number", postgres, "1..10", "n:1 p:. p:. n:10");
    row("letters beyond ASCII", plain, "größe=1", "w:größe o:= n:1");
    row("operators end before a sign", postgres, "a=-1 b<=+2 c@-3", "w:a o:= o:- n:1 w:b o:<= o:+ n:2 w:c o:@- n:3");
    row("operators end before a comment", plain, "a+--b\n*/*c*/", "w:a o:+ c:--b o:* c:/*c*/");
    row("jsonb operators", postgres, "a ?| b #>> c @> d", "w:a o:?| w:b o:#>> w:c o:@> w:d");
    row("parameters of PostgreSQL", postgres, "$1 $12 :name", "a:$1 a:$12 a::name");
    row("parameters of SQLite", sqlite, "? ?3 :a @b $c", "a:? a:?3 a::a a:@b a:$c");
    row("user variables", mysql, "@a @@global.x", "a:@a a:@@global p:. w:x");
    row("casts", postgres, "a::text x:=1", "w:a o::: w:text w:x o::= n:1");
    row("a dollar within a name", postgres, "a$b$c $b$", "w:a$b$c u:$b$");
    row("dollar quotes", postgres, "$$;$$ $a$ $$ $b$ $a$", "s:$$;$$ s:$a$ $$ $b$ $a$");
    row("a tag does not start with a digit", postgres, "$1a$", "a:$1 w:a$");
    row("a lone dollar", postgres, "$ $", "o:$ o:$");
    row("a doubled quote", plain, "'it''s' \"a\"\"b\"", "s:'it''s' q:\"a\"\"b\"");
    row("a backslash means nothing", plain, "'a\\' b", "s:'a\\' w:b");
    row("a backslash in E''", postgres, "E'a\\'b' e'\\\\' 'c\\'", "s:E'a\\'b' s:e'\\\\' s:'c\\'");
    row("E'' goes on in the next line", postgres, "E'a'\n 'b\\'c' d", "s:E'a'\n 'b\\'c' w:d");
    row("E'' does not go on in the same line", postgres, "E'a' 'b\\' c", "s:E'a' s:'b\\' w:c");
    row("a name that ends in e", postgres, "whale'a'", "w:whale s:'a'");
    row("a backslash in every string", mysql, "'a\\'b' \"c\\\"d\"", "s:'a\\'b' q:\"c\\\"d\"");
    row("blobs", sqlite, "X'00' b'1'", "s:X'00' w:b s:'1'");
    row("back quotes", mysql, "`a``b`", "q:`a``b`");
    row("no back quotes", postgres, "`a", "o:` w:a");
    row("brackets", sqlite, "[a b].[c]", "q:[a b] p:. q:[c]");
    row("no brackets", postgres, "a[1]", "w:a p:[ n:1 p:]");
    row("nested comments", postgres, "/* a /* b */ c */ d", "c:/* a /* b */ c */ w:d");
    row("comments that do not nest", sqlite, "/* a /* b */ c", "c:/* a /* b */ w:c");
    row("a short comment is open", plain, "/*/", "u:/*/");
    LexicalRules executable = mysql;
    executable.executableComments = Sql::ExecutableComments::MySql;
    row("a release of six digits", executable, "/*!080100 a*/", "c:/*!080100 w:a c:*/");
    row("a sixth digit before no space is text", executable, "/*!801001+a*/ /*!080100a*/",
        "c:/*!80100 n:1 o:+ w:a c:*/ c:/*!08010 n:0a c:*/");
    row("a number of four digits is text", executable, "/*!8010 a*/", "c:/*! n:8010 w:a c:*/");
    executable.serverVersion = 80036;
    row("a sixth digit is text before MySQL 8.1", executable, "/*!080036 a*/ /*!100000 a*/",
        "c:/*!08003 n:6 w:a c:*/ c:/*!10000 n:0 w:a c:*/");
    executable.executableComments = Sql::ExecutableComments::MariaDb;
    executable.serverVersion = 110809;
    row("MariaDB takes six digits before anything", executable, "/*!110809a*/ /*!050700 a*/ /*M!999999\\- x */",
        "c:/*!110809 w:a c:*/ c:/*!050700 a*/ c:/*M!999999\\- x */");
    row("hash comments", mysql, "a#b\nc", "w:a c:#b w:c");
    row("a hash elsewhere", postgres, "a#b", "w:a o:# w:b");
    row("CRLF is not part of a comment", plain, "--a\r\nb", "c:--a w:b");
    row("a lone CR ends a comment in PostgreSQL", postgres, "--a\rb", "c:--a w:b");
    row("but not elsewhere", sqlite, "--a\rb", "c:--a\rb");
    row("an open string", plain, "a 'b", "w:a u:'b");
    row("an open name", plain, "\"b", "u:\"b");
    row("an open bracket", sqlite, "[b", "u:[b");
    row("an open dollar quote", postgres, "$x$ $$", "u:$x$ $$");
    row("an open comment", postgres, "/* /* */ a", "u:/* /* */ a");
    row("a byte order mark", plain, "\xEF\xBB\xBFx", "w:x");
    row("an unknown byte", plain, "a \x01 b", "w:a o:\x01 w:b");
    row("data of COPY", postgres, "COPY t FROM stdin;\n1\t';\n\\.\nx", "w:COPY w:t w:FROM w:stdin p:; d:1\t';\n w:x");
    row("data of COPY with CRLF", postgres, "copy t from STDIN;\r\n1\r\n\\.\r\nx",
        "w:copy w:t w:from w:STDIN p:; d:1\r\n w:x");
    row("data that do not end", postgres, "COPY t FROM stdin;\n1", "w:COPY w:t w:FROM w:stdin p:; d:1");
    row("no data elsewhere", sqlite, "COPY t FROM stdin;\n1", "w:COPY w:t w:FROM w:stdin p:; n:1");
    row("COPY from a file has none", postgres, "COPY t FROM 'stdin';\n1", "w:COPY w:t w:FROM s:'stdin' p:; n:1");
}

void TestLexer::cutsIntoTokens()
{
    QFETCH(LexicalRules, rules);
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(tokens(text, rules), expected);
}

void TestLexer::endsAgainAndAgain()
{
    Sql::Lexer lexer("a", plain);
    lexer.next();
    const Sql::Token end = {Sql::TokenKind::End, {1, 1}};
    QVERIFY(lexer.next() == end);
    QVERIFY(lexer.next() == end);
    Sql::Lexer empty({}, postgres);
    QVERIFY(empty.next().kind == Sql::TokenKind::End);
}

void TestLexer::beginsWhereTold()
{
    Sql::Lexer lexer("a; b", plain, 2);
    const Sql::Token expected = {Sql::TokenKind::Word, {3, 4}};
    QVERIFY(lexer.next() == expected);
}

void TestLexer::takesQuotesOff_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("name");
    QTest::newRow("a word") << "Users"_ba << u"Users"_s;
    QTest::newRow("double quotes") << "\"a\"\"b\""_ba << u"a\"b"_s;
    QTest::newRow("back quotes") << "`a``b`"_ba << u"a`b"_s;
    QTest::newRow("brackets") << "[a[b]"_ba << u"a[b"_s;
    QTest::newRow("single quotes") << "'a''b'"_ba << u"a'b"_s;
    QTest::newRow("nothing") << "\"\""_ba << QString();
    QTest::newRow("one letter") << "a"_ba << u"a"_s;
    QTest::newRow("one quote") << "\""_ba << u"\""_s;
}

void TestLexer::takesQuotesOff()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, name);
    QCOMPARE(Sql::unquotedName(token), name);
}

void TestLexer::findsWhatATextMayHold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("keyword");
    QTest::addColumn<bool>("holds");

    const auto row = [](const char *name, const char *text, const char *keyword, bool holds) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(keyword) << holds;
    };
    row("at the beginning", "limit 1", "LIMIT", true);
    row("at the end, in mixed case", "a LiMiT", "LIMIT", true);
    row("within a longer word", "unlimited", "LIMIT", true);
    row("the rarest letter alone", "v vv V oVe", "OVERLAPS", false);
    row("cut off", "x overlap", "OVERLAPS", false);
    row("behind a cut one", "overl overlaps", "OVERLAPS", true);
    row("with a number", "default uuidv7()", "UUIDV7", true);
    row("with another number", "default uuidv4()", "UUIDV7", false);
    row("an underscore is no blank", "a b", "A_B", false);
    row("with underscores", "idx_t_a", "IDX_T_A", true);
    row("a sign", "a ->> b", "->>", true);
    row("letters beyond ASCII", "größe", "GRößE", true);
    row("an empty text", "", "LIMIT", false);
}

void TestLexer::findsWhatATextMayHold()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, keyword);
    QFETCH(bool, holds);
    QCOMPARE(Sql::mayHold(text, std::string_view(keyword)), holds);
}

QTEST_GUILESS_MAIN(TestLexer)
#include "tst_lexer.moc"
