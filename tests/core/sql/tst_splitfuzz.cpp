// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random input, the same every time: whatever is thrown at it, the splitter ends, and its pieces are where it says.

#include "core/sql/statement.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Sql::LexicalRules;

class TestSplitFuzz : public QObject
{
    Q_OBJECT

private slots:
    void randomBytes();
    void randomTokens();

private:
    void hold(const QByteArray &script);

    QRandomGenerator m_random{20260101};
    const QList<LexicalRules> m_rules = {
        {},
        {.dollarQuotes = true,
         .escapeStrings = true,
         .nestedComments = true,
         .copyFromStdin = true,
         .clientCommands = true,
         .beginAtomic = true,
         .ruleActions = true},
        {.backslashEscapes = true,
         .hashComments = true,
         .backquotes = true,
         .triggerBodies = true,
         .returnInComment = true},
        {.backquotes = true, .brackets = true, .triggerBodies = true, .returnInComment = true},
    };
};

void TestSplitFuzz::hold(const QByteArray &script)
{
    for (const LexicalRules &rules : m_rules) {
        qsizetype at = 0;
        for (const Sql::Statement &statement : Sql::split(script, rules)) {
            QVERIFY2(at <= statement.range.begin, script.toHex());
            QVERIFY2(statement.range.begin < statement.range.end, script.toHex());
            QVERIFY2(statement.range.end <= script.size(), script.toHex());
            QVERIFY2(QByteArrayView(script).sliced(statement.range.begin, statement.range.length()) == statement.text,
                     script.toHex());
            at = statement.range.end;
        }

        at = 0;
        Sql::Lexer lexer(script, rules);
        for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
            QVERIFY2(at <= token.range.begin, script.toHex());
            QVERIFY2(token.range.end <= script.size(), script.toHex());
            // Only the data of a COPY may be empty; anything else that is would never end.
            QVERIFY2(token.range.length() > 0 || token.kind == Sql::TokenKind::Data, script.toHex());
            at = token.range.end;
        }
    }
}

void TestSplitFuzz::randomBytes()
{
    const QByteArrayView likely = "'\"`[]$;-/*#\\\n\rEe:@?.( )a1";
    for (int i = 0; i < 10'000 && !QTest::currentTestFailed(); ++i) {
        QByteArray script(m_random.bounded(120), Qt::Uninitialized);
        for (char &byte : script) {
            byte = m_random.bounded(4) == 0 ? char(m_random.bounded(256))
                                            : likely[m_random.bounded(int(likely.size()))];
        }
        hold(script);
    }
}

void TestSplitFuzz::randomTokens()
{
    const QByteArrayList words = {"CREATE", "TEMP",  "TRIGGER", "FUNCTION", "PROCEDURE", "BEGIN", "ATOMIC",  "END",
                                  "CASE",   "WHEN",  "THEN",    "IF",       "LOOP",      "COPY",  "FROM",    "stdin",
                                  "a",      "$a$",   "$$",      "E'",       "'",         "\"",    "--",      "/*",
                                  "*/",     ";",     ";",       ";\n",      "\n",        "\\.\n", "(",       ")",
                                  ".",      "[",     "]",       "`",        "DEFINER",   "=",     "::",      ":x",
                                  "?",      "1.5e3", "é",       "😀",       "\r\n",      "\\'",   "REPLACE", "OR",
                                  "DO",     "ELSE",  "$1",      "#",        "X'",        "TABLE", "SELECT",  "UPDATE"};
    for (int i = 0; i < 10'000 && !QTest::currentTestFailed(); ++i) {
        QByteArray script;
        for (int length = m_random.bounded(40); length > 0; --length) {
            script += words.at(m_random.bounded(int(words.size())));
            if (m_random.bounded(3) > 0)
                script += ' ';
        }
        hold(script);
    }
}

QTEST_GUILESS_MAIN(TestSplitFuzz)
#include "tst_splitfuzz.moc"
