// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// PL/pgSQL and the stored programs of MySQL are walked word by word: their statements begin with a keyword or end with
// a semicolon, and that is all that is needed to find the SQL in them, at its place in the file.
#include "core/lint/codebody.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

using Sql::Range;
using Sql::Token;
using Sql::TokenKind;

/// A doubled quote becomes one quote and a blank, so that nothing moves: the blank stands outside of the inner string.
/// A quote within an inner string ('''') keeps its two characters and gains two blanks behind them.
static QByteArray withoutDoubledQuotes(QByteArrayView inner)
{
    QByteArray text = inner.toByteArray();
    bool open = false;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text.at(end) == '\'')
            ++end;
        if (end == i) {
            ++i;
            continue;
        }
        const qsizetype quotes = (end - i) / 2;
        for (qsizetype at = i; at < end; ++at)
            text[at] = open == (at < i + quotes) ? '\'' : ' ';
        open = open != (quotes % 2 == 1);
        i = end;
    }
    return text;
}

std::optional<QByteArray> literalText(QByteArrayView literal, qsizetype *begin)
{
    if (literal.startsWith('$')) {
        const qsizetype tag = literal.indexOf('$', 1) + 1;
        if (tag <= 0 || literal.size() < 2 * tag)
            return std::nullopt;
        *begin += tag;
        return literal.sliced(tag, literal.size() - 2 * tag).toByteArray();
    }
    const qsizetype quote = literal.indexOf('\'');
    if (quote < 0 || quote > 1 || literal.size() < quote + 2 || literal.contains('\\'))
        return std::nullopt;
    *begin += quote + 1;
    return withoutDoubledQuotes(literal.sliced(quote + 1, literal.size() - quote - 2));
}

namespace {

bool isAny(QByteArrayView word, std::initializer_list<QByteArrayView> keywords)
{
    return std::ranges::any_of(keywords, [word](QByteArrayView keyword) { return Sql::isWord(word, keyword); });
}

/// Walks over one body.
class Walker
{
public:
    Walker(const QByteArray &text, qsizetype offset, bool editable, const Sql::LexicalRules &rules, CodeBody &body);
    void walk();

private:
    enum class Frame { Block, If, Case, Loop };
    struct Open
    {
        Frame frame;
        bool handler = false; ///< behind EXCEPTION
        bool conditional = false; ///< this frame or one around it is an IF, a CASE or a handler
        bool commits = false;
        qsizetype firstStatement = 0;
        qsizetype loop = -1; ///< the innermost one
        QString condition = {}; ///< of an IF
    };

    // Tokens are counted; comments are left out.
    bool word(qsizetype at, QByteArrayView keyword) const;
    bool wordAny(qsizetype at, std::initializer_list<QByteArrayView> keywords) const;
    bool mark(qsizetype at, char c) const;
    bool isOperator(qsizetype at, QByteArrayView sign) const;
    QByteArrayView text(qsizetype at) const;
    Range range(qsizetype from, qsizetype to) const; ///< of the file
    QString written(qsizetype from, qsizetype to) const;
    QString name(qsizetype at) const;
    /// The first of the words, or the semicolon, outside of parentheses and CASE … END at or behind `from`.
    qsizetype ahead(qsizetype from, std::initializer_list<QByteArrayView> keywords) const;

    qsizetype step(qsizetype at);
    qsizetype declarations(qsizetype at);
    qsizetype loopHead(qsizetype at);
    void forHead(qsizetype at, qsizetype head, CodeLoop &loop);
    qsizetype close(qsizetype at);
    qsizetype leave(qsizetype at);
    void execute(qsizetype from, qsizetype to);
    void sql(qsizetype from, qsizetype to, bool editable);
    void blankTarget(qsizetype from, qsizetype to, QByteArray &statement) const;
    void add(const Sql::Statement &statement, bool editable);
    void commit(qsizetype at);
    void open(Frame frame, qsizetype loop = -1);
    void closeInnermost();
    qsizetype innermostLoop() const { return m_open.isEmpty() ? -1 : m_open.last().loop; }
    void exitsLoop(const QString &label, const QString &condition);

    const QByteArray &m_text;
    qsizetype m_offset;
    bool m_editable;
    const Sql::LexicalRules &m_rules;
    CodeBody &m_body;
    QList<Token> m_tokens;
    QList<Open> m_open;
    QString m_label; ///< of the statement that follows
    QStringList m_labels; ///< of the loops
    QList<std::pair<qsizetype, qsizetype>> m_guarded; ///< statements of blocks that handle exceptions: first, behind
};

Walker::Walker(const QByteArray &text, qsizetype offset, bool editable, const Sql::LexicalRules &rules, CodeBody &body)
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

QByteArrayView Walker::text(qsizetype at) const
{
    if (at < 0 || at >= m_tokens.size())
        return {};
    const Range range = m_tokens.at(at).range;
    return QByteArrayView(m_text).sliced(range.begin, range.length());
}

bool Walker::word(qsizetype at, QByteArrayView keyword) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens.at(at).kind == TokenKind::Word && Sql::isWord(text(at), keyword);
}

bool Walker::wordAny(qsizetype at, std::initializer_list<QByteArrayView> keywords) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens.at(at).kind == TokenKind::Word && isAny(text(at), keywords);
}

bool Walker::mark(qsizetype at, char c) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens.at(at).kind == TokenKind::Punctuation && text(at).front() == c;
}

bool Walker::isOperator(qsizetype at, QByteArrayView sign) const
{
    return at < m_tokens.size() && m_tokens.at(at).kind == TokenKind::Operator && text(at) == sign;
}

Range Walker::range(qsizetype from, qsizetype to) const
{
    if (from >= to || from >= m_tokens.size())
        return {};
    return Range{m_tokens.at(from).range.begin, m_tokens.at(to - 1).range.end}.shifted(m_offset);
}

QString Walker::written(qsizetype from, qsizetype to) const
{
    const Range whole = range(from, to).shifted(-m_offset);
    return whole.isEmpty() ? QString() : QString::fromUtf8(m_text.sliced(whole.begin, whole.length()));
}

QString Walker::name(qsizetype at) const
{
    if (at >= m_tokens.size())
        return {};
    return m_tokens.at(at).kind == TokenKind::Word ? QString::fromUtf8(text(at)).toLower()
                                                   : Sql::unquotedName(text(at));
}

qsizetype Walker::ahead(qsizetype from, std::initializer_list<QByteArrayView> keywords) const
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
        if (cases == 0 && isAny(text(at), keywords))
            return at;
        if (word(at, "CASE"))
            ++cases;
        else if (word(at, "END") && cases > 0)
            --cases;
    }
    return at;
}

void Walker::open(Frame frame, qsizetype loop)
{
    const bool conditional = frame == Frame::If || frame == Frame::Case
        || (!m_open.isEmpty() && m_open.last().conditional);
    m_open.append({.frame = frame,
                   .conditional = conditional,
                   .firstStatement = m_body.statements.size(),
                   .loop = loop >= 0 ? loop : innermostLoop()});
}

void Walker::closeInnermost()
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

void Walker::add(const Sql::Statement &statement, bool editable)
{
    m_body.statements.append({.sql = statement,
                              .loop = innermostLoop(),
                              .conditional = !m_open.isEmpty() && m_open.last().conditional,
                              .editable = editable,
                              .commits = int(m_body.commits.size())});
}

/// SELECT … INTO variable: to the SQL parser it would make a table.
void Walker::blankTarget(qsizetype from, qsizetype to, QByteArray &statement) const
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

void Walker::sql(qsizetype from, qsizetype to, bool editable)
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
void Walker::execute(qsizetype from, qsizetype to)
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

void Walker::commit(qsizetype at)
{
    m_body.commits.append(range(at, at + 1));
    if (!m_open.isEmpty())
        m_open.last().commits = true;
}

void Walker::exitsLoop(const QString &label, const QString &condition)
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
qsizetype Walker::leave(qsizetype at)
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
qsizetype Walker::declarations(qsizetype at)
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

void Walker::forHead(qsizetype at, qsizetype head, CodeLoop &loop)
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

qsizetype Walker::loopHead(qsizetype at)
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
qsizetype Walker::close(qsizetype at)
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
qsizetype Walker::step(qsizetype at)
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

void Walker::walk()
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

/// The names of a routine's arguments: what stands first in each item of its list.
QStringList arguments(const Sql::Statement &statement, const Sql::LexicalRules &rules)
{
    QStringList names;
    Sql::Lexer lexer(statement.text, rules);
    int depth = 0;
    bool first = false;
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        const QByteArrayView text = lexer.text(token);
        if (token.kind == TokenKind::Punctuation) {
            depth += text == "(" ? 1 : text == ")" ? -1 : 0;
            first = depth == 1 && (text == "(" || text == ",");
            if (depth == 0 && text == ")")
                break;
        } else if (first && (token.kind == TokenKind::Word || token.kind == TokenKind::QuotedName)) {
            first = isAny(text, {"IN", "OUT", "INOUT", "VARIADIC"});
            if (!first)
                names.append(Sql::unquotedName(text).toLower());
        }
    }
    return names;
}

/// The literal that holds the body: DO's only one, or the one behind AS.
std::optional<Token> bodyToken(const Sql::Statement &statement, const Sql::LexicalRules &rules)
{
    Sql::Lexer lexer(statement.text, rules);
    bool routine = false;
    bool next = false;
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        if (token.kind == TokenKind::Comment)
            continue;
        const bool isWord = token.kind == TokenKind::Word;
        if (token.range.begin == 0 || (!routine && !next)) {
            next = next || (isWord && Sql::isWord(lexer.text(token), "DO"));
            routine = routine || (isWord && isAny(lexer.text(token), {"FUNCTION", "PROCEDURE"}));
            continue;
        }
        if (routine)
            next = next || (isWord && Sql::isWord(lexer.text(token), "AS"));
        if (next && token.kind == TokenKind::String)
            return token;
    }
    return std::nullopt;
}

/// Where a body without quotes begins (MySQL, BEGIN ATOMIC); -1: there is none.
qsizetype plainBody(const Sql::Statement &statement, const Sql::LexicalRules &rules)
{
    Sql::Lexer lexer(statement.text, rules);
    bool routine = false;
    int depth = 0;
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        const QByteArrayView text = lexer.text(token);
        if (token.kind == TokenKind::Punctuation)
            depth += text == "(" ? 1 : text == ")" ? -1 : 0;
        if (token.kind != TokenKind::Word || depth > 0)
            continue;
        if (isAny(text, {"FUNCTION", "PROCEDURE", "EVENT"}))
            routine = true;
        else if (routine && Sql::isWord(text, "BEGIN"))
            return token.range.begin;
    }
    return -1;
}

} // namespace

CodeBody codeBody(const Sql::Statement &statement, const QString &language, const Sql::LexicalRules &rules)
{
    CodeBody body;
    const QString lower = language.toLower();
    if (!lower.isEmpty() && lower != "plpgsql"_L1 && lower != "sql"_L1)
        return body;
    QByteArray text;
    qsizetype begin = statement.range.begin;
    bool editable = true;
    if (const std::optional<Token> token = bodyToken(statement, rules)) {
        const QByteArrayView literal = QByteArrayView(statement.text).sliced(token->range.begin, token->range.length());
        begin += token->range.begin;
        const std::optional<QByteArray> inner = literalText(literal, &begin);
        if (!inner)
            return body;
        text = *inner;
        editable = literal.startsWith('$');
    } else if (const qsizetype plain = plainBody(statement, rules); plain >= 0) {
        text = statement.text.sliced(plain);
        begin += plain;
    } else {
        return body;
    }
    body.understood = true;
    body.variables = arguments(statement, rules);
    if (lower == "sql"_L1 && rules.dollarQuotes && bodyToken(statement, rules)) {
        const QList<Sql::Statement> statements = Sql::split(text, rules);
        for (Sql::Statement inner : statements) {
            inner.range = inner.range.shifted(begin);
            body.statements.append({.sql = inner, .editable = editable});
        }
        return body;
    }
    Walker(text, begin, editable, rules, body).walk();
    return body;
}

} // namespace Lint
