// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/cutter.h"

#include <algorithm>

namespace Sql {

namespace {

/// Follows one statement from its first token and knows whether a semicolon ends it: those within the body of a trigger
/// or of an SQL-standard function, or between the parentheses around a rule's actions, do not. A body is over at an END
/// that stands where a statement would begin, so that the END of a CASE and a column of that name do not count.
class Body
{
public:
    explicit Body(const LexicalRules &rules)
        : m_rules(rules)
    {
    }

    void see(const Token &token, QByteArrayView text);
    bool open() const { return m_depth > 0 || (m_head == Head::Rule && m_parentheses > 0); }
    /// Another body begins where only a statement of this one could: this one was never closed.
    bool broken() const { return m_broken; }

private:
    enum class Head { Start, Create, Begin, Trigger, Function, Rule, Other };

    void seeHead(const Token &token, QByteArrayView text);
    void seeBeginning(const Token &token, QByteArrayView text);
    void seeInside(const Token &token, QByteArrayView text);
    bool mayPrecedeBlock() const;

    const LexicalRules &m_rules;
    Head m_head = Head::Start;
    int m_headTokens = 0;
    int m_depth = 0;
    int m_parentheses = 0;
    bool m_atStart = false; ///< where a statement of the body would begin
    bool m_ending = false; ///< after END: what follows says of what
    bool m_beginPending = false; ///< after BEGIN in the head: what follows says whether it begins a body
    int m_createTokens = 0; ///< after CREATE in the body
    bool m_broken = false;
    TokenKind m_lastKind = TokenKind::End;
    QByteArrayView m_last;
};

bool startsBody(QByteArrayView word)
{
    return isAnyWord(word, {"TRIGGER", "FUNCTION", "PROCEDURE", "EVENT"});
}

void Body::see(const Token &token, QByteArrayView text)
{
    if (m_depth > 0)
        seeInside(token, text);
    else if (m_head == Head::Start || m_head == Head::Create || m_head == Head::Begin)
        seeHead(token, text);
    else if (m_head != Head::Other)
        seeBeginning(token, text);
    m_lastKind = token.kind;
    m_last = text;
}

void Body::seeHead(const Token &token, QByteArrayView text)
{
    const bool word = token.kind == TokenKind::Word;
    if (m_head == Head::Start) {
        m_head = word && isWord(text, "CREATE") && (m_rules.triggerBodies || m_rules.beginAtomic) ? Head::Create
                                                                                                  : Head::Other;
        if (word && m_rules.delimiterLines && isWord(text, "BEGIN"))
            m_head = Head::Begin;
        return;
    }
    if (m_head == Head::Begin) { // MariaDB's BEGIN NOT ATOMIC … END is a body of its own
        m_head = Head::Other;
        m_depth = word && isWord(text, "NOT") ? 1 : 0;
        return;
    }
    // CREATE OR REPLACE, CREATE TEMP, CREATE DEFINER = `someone`@`somewhere`: the kind comes soon, or it is none with a
    // body.
    if (word && m_rules.triggerBodies && startsBody(text))
        m_head = Head::Trigger;
    else if (word && m_rules.beginAtomic && isAnyWord(text, {"FUNCTION", "PROCEDURE"}))
        m_head = Head::Function;
    else if (word && m_rules.ruleActions && isWord(text, "RULE"))
        m_head = Head::Rule;
    else if (++m_headTokens > 8 || (word && isAnyWord(text, {"TABLE", "INDEX", "VIEW", "UNIQUE", "VIRTUAL"})))
        m_head = Head::Other;
}

void Body::seeBeginning(const Token &token, QByteArrayView text)
{
    if (token.kind == TokenKind::Punctuation)
        m_parentheses += text[0] == '(' ? 1 : text[0] == ')' ? -1 : 0;
    if (m_beginPending) {
        m_beginPending = false;
        const bool begins = m_head == Head::Trigger ? token.kind == TokenKind::Word
                                                    : token.kind == TokenKind::Word && isWord(text, "ATOMIC");
        if (begins) {
            m_depth = 1;
            m_atStart = true;
            if (m_head == Head::Trigger)
                seeInside(token, text);
            return;
        }
    }
    if (m_head == Head::Rule || m_parentheses > 0 || token.kind != TokenKind::Word || !isWord(text, "BEGIN"))
        return;
    // A name may read BEGIN too: that of the trigger, of its table, of a column.
    const bool name = m_lastKind == TokenKind::Operator ? m_last != ":"
        : m_lastKind == TokenKind::Punctuation          ? m_last != ")" && m_last != "]"
                                                        : m_lastKind == TokenKind::Word
            && isAnyWord(m_last, {"TRIGGER", "PROCEDURE", "FUNCTION", "EVENT", "EXISTS", "ON", "OF"});
    m_beginPending = !name;
}

/// Where a block may begin within a body: only MySQL nests them.
bool Body::mayPrecedeBlock() const
{
    if (m_lastKind == TokenKind::Word)
        return isAnyWord(m_last,
                         {"BEGIN", "THEN", "ELSE", "DO", "LOOP", "REPEAT", "FOUND", "SQLEXCEPTION", "SQLWARNING"});
    return m_last == ";" || m_last == ":";
}

void Body::seeInside(const Token &token, QByteArrayView text)
{
    const bool word = token.kind == TokenKind::Word;
    if (m_ending) {
        m_ending = false;
        // END IF, END LOOP … close what was not counted.
        if (!(word && isAnyWord(text, {"IF", "LOOP", "WHILE", "REPEAT", "CASE", "FOR"}))) {
            if (--m_depth == 0) {
                m_head = Head::Other;
                return;
            }
        }
    }
    if (m_createTokens > 0) {
        m_createTokens = word && !startsBody(text) ? m_createTokens - 1 : 0;
        m_broken = m_broken || (word && startsBody(text));
    }
    if (word && m_atStart) {
        m_ending = isWord(text, "END");
        m_createTokens = isWord(text, "CREATE") ? 3 : 0;
    }
    if (word && isWord(text, "BEGIN") && mayPrecedeBlock()) {
        ++m_depth;
        m_atStart = true;
        return;
    }
    m_atStart = token.kind == TokenKind::Punctuation && text[0] == ';';
}

} // namespace

Cutter::Cutter(const QByteArray &file, const LexicalRules &rules, Range part)
    : m_file(file)
    , m_rules(rules)
    , m_text(QByteArrayView(file).first(part.end))
    , m_lexer(m_text, rules, part.begin)
{
}

bool Cutter::next()
{
    const bool more = statement(true);
    m_seen = std::max(m_seen, m_lexer.offset());
    return more;
}

void Cutter::add(Range range)
{
    if (range.isEmpty())
        return;
    m_statements.append({.range = range, .text = m_file.sliced(range.begin, range.length())});
    m_copy = m_statements.size() - 1;
}

/// The client's DELIMITER x at the beginning of a statement: the rest of the line is what ends statements from here on.
bool Cutter::takeDelimiterLine(const Token &word)
{
    if (word.kind != TokenKind::Word || !isWord(m_lexer.text(word), "DELIMITER"))
        return false;
    const qsizetype feed = m_text.indexOf('\n', word.range.end);
    const qsizetype end = feed < 0 ? m_text.size() : feed;
    QByteArray delimiter = m_text.sliced(word.range.end, end - word.range.end).trimmed().toByteArray();
    if (const qsizetype space = delimiter.indexOf(' '); space > 0)
        delimiter.truncate(space);
    if (delimiter.isEmpty())
        return false;
    m_delimiter = delimiter == ";" ? QByteArray() : delimiter;
    m_lexer = Lexer(m_text, m_rules, end);
    return true;
}

/// A command of psql where a statement would begin: it ends with its line and is a statement of its own, so that the
/// next one is none of it.
bool Cutter::takeClientCommand(const Token &backslash)
{
    if (backslash.kind != TokenKind::Operator || m_text[backslash.range.begin] != '\\')
        return false;
    const qsizetype begin = backslash.range.begin;
    const qsizetype feed = m_text.indexOf('\n', begin);
    const qsizetype end = feed < 0 ? m_text.size() : feed + 1;
    add({begin, begin + m_text.sliced(begin, end - begin).trimmed().size()});
    m_lexer = Lexer(m_text, m_rules, end);
    return true;
}

/// Where the delimiter stands in a token or begins with it: it may be glued to a word (END$$). -1: nowhere.
qsizetype Cutter::delimiterIn(const Token &token) const
{
    if (token.kind == TokenKind::String || token.kind == TokenKind::QuotedName || token.kind == TokenKind::Unterminated
        || token.kind == TokenKind::End)
        return -1;
    const qsizetype last = std::min(token.range.end + m_delimiter.size() - 1, m_text.size());
    const qsizetype found = m_text.sliced(token.range.begin, last - token.range.begin).indexOf(m_delimiter);
    return found < 0 ? -1 : token.range.begin + found;
}

/// One statement, up to its terminator. False at the end of the text.
bool Cutter::statement(bool bodies)
{
    const Lexer start = m_lexer;
    Body body(m_rules);
    Range range = {-1, -1};
    bool semicolonPassed = false;
    bool empty = true; // but for the marks of executable comments
    while (true) {
        const Token token = m_lexer.next();
        if (token.kind == TokenKind::Comment) {
            // What stands in an executable comment goes to the server with its marks.
            if (m_rules.executableComments != ExecutableComments::None && isExecutableMark(m_lexer.text(token))) {
                if (range.begin < 0)
                    range.begin = token.range.begin;
                range.end = token.range.end;
            }
            continue;
        }
        if (m_rules.delimiterLines && range.begin < 0 && takeDelimiterLine(token))
            continue;
        if (m_rules.clientCommands && range.begin < 0 && takeClientCommand(token))
            return m_text[m_lexer.offset() - 1] == '\n'; // else the line, and the text, may still go on
        if (!m_delimiter.isEmpty()) {
            if (const qsizetype at = delimiterIn(token); at >= 0) {
                if (at > token.range.begin)
                    range = {range.begin < 0 ? token.range.begin : range.begin, at};
                if (!empty || at > token.range.begin)
                    add(range);
                m_lexer = Lexer(m_text, m_rules, at + m_delimiter.size());
                return true;
            }
        }
        if (token.kind == TokenKind::Data) {
            if (m_copy >= 0 && range.begin < 0)
                m_statements[m_copy].data = m_file.sliced(token.range.begin, token.range.length());
            continue;
        }
        const QByteArrayView text = m_lexer.text(token);
        if (bodies && m_delimiter.isEmpty())
            body.see(token, text);
        const bool end = token.kind == TokenKind::End;
        // A body that is never closed must not hide what follows: it is cut at its semicolons like anything else.
        if (body.broken() || (end && body.open() && semicolonPassed)) {
            m_seen = std::max(m_seen, m_lexer.offset());
            m_lexer = start;
            return statement(false);
        }
        const bool semicolon = token.kind == TokenKind::Punctuation && text[0] == ';' && m_delimiter.isEmpty();
        if (end || (semicolon && !body.open())) {
            if (!empty)
                add(range);
            return !end;
        }
        empty = false;
        semicolonPassed = semicolonPassed || semicolon;
        if (range.begin < 0)
            range.begin = token.range.begin;
        range.end = token.range.end;
    }
}

QList<Statement> split(const QByteArray &file, const LexicalRules &rules, Range part)
{
    part.begin = std::clamp<qsizetype>(part.begin, 0, file.size());
    part.end = std::clamp<qsizetype>(part.end, part.begin, file.size());
    Cutter cutter(file, rules, part);
    while (cutter.next()) {
    }
    return cutter.takeStatements();
}

QList<Statement> split(const QByteArray &script, const LexicalRules &rules)
{
    return split(script, rules, {0, script.size()});
}

} // namespace Sql
