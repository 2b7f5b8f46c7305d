// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/codewalker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

using Sql::Range;
using Sql::Token;
using Sql::TokenKind;

CodeWalker::CodeWalker(const QByteArray &text, qsizetype offset, bool editable, const Sql::LexicalRules &rules,
                       CodeBody &body)
    : m_text(text)
    , m_offset(offset)
    , m_editable(editable)
    , m_rules(rules)
    , m_body(body)
{
    Sql::Lexer lexer(text, rules);
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        if (token.kind != TokenKind::Comment)
            m_tokens.append(token);
    }
}

QByteArrayView CodeWalker::text(qsizetype at) const
{
    if (at < 0 || at >= m_tokens.size())
        return {};
    const Range range = m_tokens.at(at).range;
    return QByteArrayView(m_text).sliced(range.begin, range.length());
}

bool CodeWalker::word(qsizetype at, std::string_view keyword) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens.at(at).kind == TokenKind::Word && Sql::isWord(text(at), keyword);
}

bool CodeWalker::wordAny(qsizetype at, std::initializer_list<std::string_view> keywords) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens.at(at).kind == TokenKind::Word
        && Sql::isAnyWord(text(at), keywords);
}

bool CodeWalker::mark(qsizetype at, char c) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens.at(at).kind == TokenKind::Punctuation && text(at).front() == c;
}

bool CodeWalker::isOperator(qsizetype at, QByteArrayView sign) const
{
    return at < m_tokens.size() && m_tokens.at(at).kind == TokenKind::Operator && text(at) == sign;
}

Range CodeWalker::range(qsizetype from, qsizetype to) const
{
    if (from >= to || from >= m_tokens.size())
        return {};
    return Range{m_tokens.at(from).range.begin, m_tokens.at(to - 1).range.end}.shifted(m_offset);
}

QString CodeWalker::written(qsizetype from, qsizetype to) const
{
    const Range whole = range(from, to).shifted(-m_offset);
    return whole.isEmpty() ? QString() : QString::fromUtf8(m_text.sliced(whole.begin, whole.length()));
}

QString CodeWalker::name(qsizetype at) const
{
    if (at >= m_tokens.size())
        return {};
    return m_tokens.at(at).kind == TokenKind::Word ? QString::fromUtf8(text(at)).toLower()
                                                   : Sql::unquotedName(text(at));
}

qsizetype CodeWalker::ahead(qsizetype from, std::initializer_list<std::string_view> keywords) const
{
    int parentheses = 0;
    int cases = 0;
    qsizetype at = from;
    for (; at < m_tokens.size(); ++at) {
        if (m_tokens.at(at).kind == TokenKind::Punctuation) {
            const char c = text(at).front();
            parentheses += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ';' && parentheses <= 0)
                return at;
        }
        if (m_tokens.at(at).kind != TokenKind::Word || parentheses > 0)
            continue;
        if (cases == 0 && Sql::isAnyWord(text(at), keywords))
            return at;
        if (word(at, "CASE"))
            ++cases;
        else if (word(at, "END") && cases > 0)
            --cases;
    }
    return at;
}

void CodeWalker::open(Frame frame, qsizetype loop)
{
    const bool conditional = frame == Frame::If || frame == Frame::Case
        || (!m_open.isEmpty() && m_open.last().conditional);
    m_open.append({.frame = frame,
                   .conditional = conditional,
                   .firstStatement = m_body.statements.size(),
                   .loop = loop >= 0 ? loop : innermostLoop()});
}

void CodeWalker::closeInnermost()
{
    const Open closed = m_open.takeLast();
    if (closed.frame == Frame::Loop)
        m_body.loops[closed.loop].commits = closed.commits;
    if (closed.handler) {
        m_body.commitsInHandledBlock = m_body.commitsInHandledBlock || closed.commits;
        m_guarded.append({closed.firstStatement, m_body.statements.size()});
        if (const qsizetype loop = innermostLoop(); loop >= 0)
            m_body.loops[loop].handlesExceptions = true;
    }
    if (!m_open.isEmpty())
        m_open.last().commits = m_open.last().commits || closed.commits;
}

void CodeWalker::add(const Sql::Statement &statement, bool editable)
{
    m_body.statements.append({.sql = statement,
                              .loop = innermostLoop(),
                              .conditional = !m_open.isEmpty() && m_open.last().conditional,
                              .editable = editable,
                              .commits = int(m_body.commits.size())});
}

/// SELECT … INTO variable: to the SQL parser it would make a table.
void CodeWalker::blankTarget(qsizetype from, qsizetype to, QByteArray &statement) const
{
    if (!wordAny(from, {"SELECT", "PERFORM", "WITH", "INSERT", "UPDATE", "DELETE", "MERGE", "VALUES", "REPLACE"}))
        return;
    qsizetype into = from;
    do {
        into = ahead(into + 1, {"INTO"});
    } while (into < to && wordAny(into - 1, {"INSERT", "MERGE", "REPLACE", "IGNORE"}));
    if (into >= to)
        return;
    qsizetype end = into + 1;
    if (word(end, "STRICT"))
        ++end;
    while (end < to) {
        ++end; // the name
        while (end < to && (mark(end, '.') || mark(end, '['))) {
            const bool index = mark(end, '[');
            while (index && end < to && !mark(end, ']'))
                ++end;
            end += index ? 1 : 2;
        }
        if (!mark(end, ','))
            break;
        ++end;
    }
    const qsizetype start = m_tokens.at(from).range.begin;
    const qsizetype stop = m_tokens.at(std::min(end, to) - 1).range.end - start;
    for (qsizetype i = m_tokens.at(into).range.begin - start; i < stop; ++i)
        statement[i] = statement.at(i) == '\n' ? '\n' : ' ';
}

void CodeWalker::sql(qsizetype from, qsizetype to, bool editable)
{
    const Range whole = range(from, to);
    if (whole.isEmpty())
        return;
    QByteArray statement = m_text.sliced(whole.begin - m_offset, whole.length());
    blankTarget(from, to, statement);
    if (word(from, "PERFORM"))
        statement.replace(0, 7, "SELECT ");
    add({.range = whole, .text = statement}, m_editable && editable);
}

/// EXECUTE of one literal runs what stands in it; of anything else, what nobody knows yet.
void CodeWalker::execute(qsizetype from, qsizetype to)
{
    const qsizetype end = std::min(ahead(from, {"INTO", "USING", "LOOP"}), to);
    if (end == from + 1 && m_tokens.at(from).kind == TokenKind::String) {
        qsizetype begin = m_tokens.at(from).range.begin + m_offset;
        if (const std::optional<QByteArray> inner = literalText(text(from), &begin)) {
            const QList<Sql::Statement> statements = Sql::split(*inner, m_rules);
            for (Sql::Statement statement : statements) {
                statement.range = statement.range.shifted(begin);
                add(statement, false);
            }
            return;
        }
    }
    m_body.dynamic.append(range(from, std::max(end, from + 1)));
}

void CodeWalker::commit(qsizetype at)
{
    m_body.commits.append(range(at, at + 1));
    if (!m_open.isEmpty())
        m_open.last().commits = true;
}

void CodeWalker::exitsLoop(const QString &label, const QString &condition)
{
    static constexpr int farthest = 100; // labels of loops farther out than anybody writes are not found
    qsizetype at = innermostLoop();
    for (int i = 0; i < farthest && at >= 0 && !label.isEmpty() && m_labels.at(at) != label; ++i)
        at = m_body.loops.at(at).parent;
    if (at < 0)
        return;
    m_body.loops[at].leaves = true;
    if (!condition.isEmpty())
        m_body.loops[at].exits.append(condition);
}

/// EXIT [label] [WHEN condition]; what stands in an IF has that condition.
qsizetype CodeWalker::leave(qsizetype at)
{
    const qsizetype end = ahead(at, {});
    const qsizetype when = ahead(at, {"WHEN"});
    QString condition = when < end ? written(when + 1, end) : QString();
    if (condition.isEmpty() && !m_open.isEmpty() && m_open.last().frame == Frame::If)
        condition = m_open.last().condition;
    const QString label = at + 1 < std::min(when, end) ? name(at + 1) : QString();
    if (word(at, "RETURN")) {
        for (qsizetype loop = innermostLoop(); loop >= 0 && !m_body.loops.at(loop).leaves;
             loop = m_body.loops.at(loop).parent) {
            m_body.loops[loop].leaves = true;
            if (!condition.isEmpty())
                m_body.loops[loop].exits.append(condition);
        }
    } else {
        exitsLoop(label, condition);
    }
    return end + 1;
}

/// Up to the BEGIN that they belong to.
qsizetype CodeWalker::declarations(qsizetype at)
{
    ++at;
    while (at < m_tokens.size() && !word(at, "BEGIN")) {
        if (!word(at, "DECLARE"))
            m_body.variables.append(name(at));
        const qsizetype end = word(at, "DECLARE") ? at : ahead(at, {});
        at = end + 1;
    }
    return at;
}

void CodeWalker::forHead(qsizetype at, qsizetype head, CodeLoop &loop)
{
    const qsizetype in = std::min(ahead(at, {"IN"}), head);
    for (qsizetype i = at + 1; i < in; ++i) {
        if (!mark(i, ','))
            m_body.variables.append(name(i));
    }
    const qsizetype first = in + 1;
    loop.kind = CodeLoop::Kind::Rows;
    if (word(first, "EXECUTE"))
        execute(first + 1, head);
    else if (mark(first, '(') || wordAny(first, {"SELECT", "WITH", "UPDATE", "INSERT", "DELETE", "VALUES", "MERGE"}))
        sql(first, head, false);
    else if (written(first, head).contains(".."_L1))
        loop.kind = CodeLoop::Kind::Numbers;
}

qsizetype CodeWalker::loopHead(qsizetype at)
{
    CodeLoop loop{.parent = innermostLoop()};
    qsizetype head = at;
    if (word(at, "WHILE")) {
        head = ahead(at + 1, {"LOOP", "DO"});
        loop.kind = CodeLoop::Kind::While;
        loop.leaves = true;
        loop.exits.append(written(at + 1, head));
    } else if (word(at, "FOREACH")) {
        head = ahead(at + 1, {"LOOP"});
        m_body.variables.append(name(at + 1));
        loop.kind = CodeLoop::Kind::Items;
    } else if (word(at, "FOR")) {
        head = ahead(at + 1, {"LOOP"});
        forHead(at, head, loop);
    }
    loop.header = range(at, std::min(head + 1, m_tokens.size()));
    loop.range = loop.header;
    m_body.loops.append(loop);
    m_labels.append(std::exchange(m_label, {}));
    open(Frame::Loop, m_body.loops.size() - 1);
    return head + 1;
}

/// END, END IF, END CASE, END LOOP, with a label: closes what is innermost.
qsizetype CodeWalker::close(qsizetype at)
{
    const qsizetype end = ahead(at, {});
    if (!m_open.isEmpty()) {
        if (m_open.last().frame == Frame::Loop) {
            CodeLoop &loop = m_body.loops[m_open.last().loop];
            loop.range.end = range(at, std::max(end, at + 1)).end;
            loop.end = range(at, at + 1);
        }
        closeInnermost();
    }
    return end + 1;
}

/// Takes one statement, or the head of a compound one; the token to go on with.
qsizetype CodeWalker::step(qsizetype at)
{
    if (mark(at, ';'))
        return at + 1;
    if (isOperator(at, "<<")) {
        m_label = name(at + 1);
        return at + 3;
    }
    if (isOperator(at + 1, ":")) { // MySQL: label: LOOP
        m_label = name(at);
        return at + 2;
    }
    if (word(at, "BEGIN")) {
        open(Frame::Block);
        if (word(at + 1, "ATOMIC")) // SQL-standard bodies
            return at + 2;
        return word(at + 1, "NOT") && word(at + 2, "ATOMIC") ? at + 3 : at + 1; // MariaDB
    }
    if (word(at, "DECLARE"))
        return m_rules.dollarQuotes ? declarations(at) : (m_body.variables.append(name(at + 1)), ahead(at, {}) + 1);
    if (word(at, "EXCEPTION") && !m_open.isEmpty() && m_open.last().frame == Frame::Block) {
        m_open.last().handler = true;
        m_open.last().conditional = true;
        return at + 1;
    }
    if (word(at, "WHEN"))
        return ahead(at + 1, {"THEN"}) + 1;
    if (wordAny(at, {"IF", "ELSIF", "ELSEIF"})) {
        const qsizetype then = ahead(at + 1, {"THEN"});
        if (word(at, "IF"))
            open(Frame::If);
        if (!m_open.isEmpty())
            m_open.last().condition = written(at + 1, then);
        return then + 1;
    }
    if (word(at, "ELSE")) {
        if (!m_open.isEmpty())
            m_open.last().condition.clear();
        return at + 1;
    }
    if (word(at, "CASE")) {
        open(Frame::Case);
        return ahead(at + 1, {"WHEN"});
    }
    if (wordAny(at, {"LOOP", "WHILE", "FOR", "FOREACH", "REPEAT"}))
        return loopHead(at);
    if (word(at, "UNTIL")) { // MySQL: REPEAT … UNTIL condition END REPEAT
        const qsizetype end = ahead(at + 1, {"END"});
        exitsLoop({}, written(at + 1, end));
        return end;
    }
    if (word(at, "END"))
        return close(at);

    const qsizetype end = ahead(at, {});
    const bool assigns = isOperator(at + 1, ":=") || isOperator(at + 1, "=") || mark(at + 1, '[') || mark(at + 1, '.');
    if (!assigns && wordAny(at, {"EXIT", "LEAVE"}))
        return leave(at);
    if (!assigns && word(at, "RETURN")) {
        if (word(at + 1, "QUERY")) {
            if (word(at + 2, "EXECUTE"))
                execute(at + 3, end);
            else
                sql(at + 2, end, false);
            return end + 1;
        }
        return word(at + 1, "NEXT") ? end + 1 : leave(at);
    }
    if (!assigns && wordAny(at, {"COMMIT", "ROLLBACK"})) {
        if (!word(at + 1, "TO"))
            commit(at);
        return end + 1;
    }
    if (!assigns && word(at, "EXECUTE")) {
        execute(at + 1, end);
        return end + 1;
    }
    if (!assigns && wordAny(at, {"SELECT",  "INSERT", "UPDATE",   "DELETE",   "MERGE", "WITH",   "VALUES",
                                 "CREATE",  "ALTER",  "DROP",     "TRUNCATE", "GRANT", "REVOKE", "COMMENT",
                                 "ANALYZE", "VACUUM", "REINDEX",  "REFRESH",  "LOCK",  "COPY",   "SET",
                                 "RESET",   "DO",     "CLUSTER",  "PERFORM",  "CALL",  "IMPORT", "REASSIGN",
                                 "REPLACE", "RENAME", "OPTIMIZE", "SECURITY", "NOTIFY"}))
        sql(at, end, true);
    return end + 1;
}

void CodeWalker::walk()
{
    for (qsizetype at = 0; at < m_tokens.size();) {
        const qsizetype next = step(at);
        at = std::max(next, at + 1);
    }
    while (!m_open.isEmpty())
        closeInnermost();
    // Blocks lie in each other: an inner one is told before the one around it, and what it guards is looked at once.
    qsizetype marked = m_body.statements.size();
    for (auto guarded = m_guarded.crbegin(); guarded != m_guarded.crend(); ++guarded) {
        for (qsizetype i = guarded->first; i < std::min(guarded->second, marked); ++i)
            m_body.statements[i].guarded = true;
        marked = std::min(marked, guarded->first);
    }
}

} // namespace Lint
