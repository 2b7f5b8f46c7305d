// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/lexer.h"

#include "core/sql/sharedtext.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace Sql {

namespace {

enum Class : uchar {
    Space = 1,
    NameStart = 2,
    Digit = 4,
    NamePart = 8,
    OperatorPart = 16,
    SpecialOperator = 32,
    Sign = 64, ///< a token of its own, whatever follows
};

constexpr std::array<uchar, 256> classes = [] {
    std::array<uchar, 256> table = {};
    for (const char c : std::string_view(" \t\n\r\f\v"))
        table[uchar(c)] = Space;
    for (int c = 0; c < 256; ++c) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80)
            table[size_t(c)] = NameStart | NamePart;
        else if (c >= '0' && c <= '9')
            table[size_t(c)] = Digit | NamePart;
    }
    table[uchar('$')] = NamePart;
    for (const char c : std::string_view("+-*/<>=~!@#%^&|?"))
        table[uchar(c)] |= OperatorPart;
    for (const char c : std::string_view("~!@#%^&|?"))
        table[uchar(c)] |= SpecialOperator;
    for (const char c : std::string_view("(),;]"))
        table[uchar(c)] = Sign;
    return table;
}();

bool is(char c, int what)
{
    return (classes[uchar(c)] & what) != 0;
}

} // namespace

Lexer::Lexer(QByteArrayView text, const LexicalRules &rules, qsizetype from)
    : m_text(text)
    , m_rules(rules)
    , m_at(from)
{
    static constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; // is no part of the script
    if (from == 0 && std::string_view(text).starts_with(byteOrderMark))
        m_at = byteOrderMark.size();
}

inline Token Lexer::upTo(qsizetype end, qsizetype begin, TokenKind kind)
{
    m_at = end;
    return {kind, {begin, end}};
}

Token Lexer::next()
{
    skipSpace();
    if (m_copy == Copy::Data && m_at > 0 && m_text[m_at - 1] == '\n')
        return copyData();
    if (m_at >= m_text.size())
        return {TokenKind::End, {m_text.size(), m_text.size()}};
    // Within a statement that is no COPY only its end matters.
    if (m_rules.copyFromStdin && (m_copy != Copy::No || m_text[m_at] == ';')) {
        const Token result = token(m_at);
        watchForCopy(result);
        return result;
    }
    // Most tokens are words, about which nothing else need be asked.
    const bool plainWord = is(m_text[m_at], NameStart) && at(m_at + 1) != '\'';
    return plainWord ? word(m_at) : token(m_at);
}

inline void Lexer::skipSpace()
{
    qsizetype at = m_at;
    while (at < m_text.size() && is(m_text[at], Space)) {
        // The data of a COPY begin on the line after it, whatever they look like.
        if (m_text[at++] == '\n' && m_copy == Copy::Data)
            break;
    }
    m_at = at;
}

inline Token Lexer::token(qsizetype begin)
{
    const char c = m_text[begin];
    const char following = at(begin + 1);
    if (is(c, NameStart))
        return following == '\'' ? prefixed(begin) : word(begin);
    if (is(c, Sign))
        return upTo(begin + 1, begin, TokenKind::Punctuation);
    const bool fraction = c == '.' && is(following, Digit) && (begin == 0 || m_text[begin - 1] != '.'); // not in 1..10
    if (is(c, Digit) || fraction)
        return number(begin);
    if (startsComment(begin))
        return comment(begin);
    if (m_executable && c == '*' && following == '/') {
        m_executable = false;
        return upTo(begin + 2, begin, TokenKind::Comment);
    }
    switch (c) {
    case '\'':
        return quoted(begin, '\'', m_rules.backslashEscapes, TokenKind::String);
    case '"':
        return quoted(begin, '"', m_rules.backslashEscapes,
                      m_rules.doubleQuotedStrings ? TokenKind::String : TokenKind::QuotedName);
    case '`':
        if (m_rules.backquotes)
            return quoted(begin, '`', false, TokenKind::QuotedName);
        break;
    case '[':
        if (m_rules.brackets) {
            const qsizetype close = m_text.indexOf(']', begin);
            return close < 0 ? upTo(m_text.size(), begin, TokenKind::Unterminated)
                             : upTo(close + 1, begin, TokenKind::QuotedName);
        }
        [[fallthrough]];
    case '.':
        return upTo(begin + 1, begin, TokenKind::Punctuation);
    case '$':
        return m_rules.dollarNames && is(following, NamePart) ? word(begin) : dollar(begin);
    case ':':
        return colon(begin);
    default:
        break;
    }
    return operators(begin);
}

inline bool Lexer::startsComment(qsizetype at) const
{
    const char following = this->at(at + 1);
    switch (m_text[at]) {
    case '-':
        return following == '-'
            && (!m_rules.dashNeedsSpace || at + 2 >= m_text.size() || uchar(m_text[at + 2]) <= uchar(' '));
    case '/':
        return following == '*';
    case '#':
        return m_rules.hashComments;
    default:
        return false;
    }
}

/// What stands in an executable comment the server carries out as if the marks were not there. Where the release is not
/// known, a text for any release that exists counts.
Lexer::Opening Lexer::executableOpening(qsizetype begin) const
{
    if (m_rules.executableComments == ExecutableComments::None)
        return {};
    const bool mariaDb = m_rules.executableComments == ExecutableComments::MariaDb;
    qsizetype at = begin + 2;
    const bool ofMariaDb = this->at(at) == 'M' && this->at(at + 1) == '!';
    if (ofMariaDb)
        ++at;
    if (this->at(at) != '!' || (ofMariaDb && !mariaDb))
        return {};
    const qsizetype number = ++at;
    int version = 0;
    for (; at < number + 5 && is(this->at(at), Digit); ++at)
        version = version * 10 + (m_text[at] - '0');
    const bool isVersion = at == number + 5; // a number of fewer digits is text
    if (isVersion && is(this->at(at), Digit) && takesSixDigits(at))
        version = version * 10 + (m_text[at++] - '0');
    constexpr int newestMySql = 90999;
    constexpr int newestMariaDb = 129999;
    const int server = m_rules.serverVersion > 0 ? m_rules.serverVersion : mariaDb ? newestMariaDb : newestMySql;
    // MariaDB leaves out what is meant for MySQL 5.7 and later.
    const bool meantForMySql = mariaDb && !ofMariaDb && version >= 50700 && version <= 99999;
    if (isVersion && (version > server || meantForMySql))
        return {.leftOut = true};
    return {.inside = m_executable ? 0 : isVersion ? at : number}; // one in another is a comment
}

/// MySQL does from 8.1 on, and then only where white space follows.
bool Lexer::takesSixDigits(qsizetype sixth) const
{
    return m_rules.executableComments == ExecutableComments::MariaDb
        || ((m_rules.serverVersion == 0 || m_rules.serverVersion >= 80100) && is(at(sixth + 1), Space));
}

Token Lexer::comment(qsizetype begin)
{
    if (m_text[begin] != '/') {
        qsizetype end = begin;
        while (end < m_text.size() && m_text[end] != '\n' && (m_rules.returnInComment || m_text[end] != '\r'))
            ++end;
        if (end > begin && m_text[end - 1] == '\r')
            --end;
        return upTo(end, begin, TokenKind::Comment);
    }
    const Opening opening = executableOpening(begin);
    if (opening.inside > 0) {
        m_executable = true;
        return upTo(opening.inside, begin, TokenKind::Comment);
    }
    int depth = 1;
    for (qsizetype end = begin + 2; end + 1 < m_text.size(); ++end) {
        if (m_text[end] == '*' && m_text[end + 1] == '/') {
            ++end;
            if (--depth == 0)
                return upTo(end + 1, begin, TokenKind::Comment);
        } else if ((m_rules.nestedComments || (opening.leftOut && depth == 1)) // with the comments of its text
                   && m_text[end] == '/' && m_text[end + 1] == '*') {
            ++end;
            ++depth;
        }
    }
    return upTo(m_text.size(), begin, m_rules.openComments ? TokenKind::Comment : TokenKind::Unterminated);
}

/// From the opening quote, which stands at m_at or later than `begin` where a letter precedes it.
Token Lexer::quoted(qsizetype begin, char close, bool backslashes, TokenKind kind)
{
    for (qsizetype end = m_at + 1; end < m_text.size(); ++end) {
        if (m_text[end] == '\\' && backslashes) {
            ++end;
        } else if (m_text[end] == close) {
            if (at(end + 1) != close)
                return upTo(end + 1, begin, kind);
            ++end;
        }
    }
    return upTo(m_text.size(), begin, TokenKind::Unterminated);
}

/// E'…' goes on in the next quotes when only white space with a line break lies between, and the escapes with it.
Token Lexer::escapeString(qsizetype begin)
{
    m_at = begin + 1;
    while (true) {
        const Token piece = quoted(begin, '\'', true, TokenKind::String);
        if (piece.kind == TokenKind::Unterminated)
            return piece;
        qsizetype ahead = m_at;
        bool newLine = false;
        for (; is(at(ahead), Space); ++ahead)
            newLine = newLine || m_text[ahead] == '\n' || m_text[ahead] == '\r';
        if (!newLine || at(ahead) != '\'')
            return piece;
        m_at = ahead;
    }
}

Token Lexer::dollar(qsizetype begin)
{
    if (is(at(begin + 1), Digit)) {
        qsizetype end = begin + 1;
        while (is(at(end), Digit))
            ++end;
        return upTo(end, begin, TokenKind::Parameter);
    }
    qsizetype end = begin + 1;
    if (m_rules.dollarQuotes) {
        if (is(at(end), NameStart)) {
            while (is(at(end), NamePart) && m_text[end] != '$')
                ++end;
        }
        if (at(end) != '$')
            return upTo(begin + 1, begin, TokenKind::Operator);
        // A tag holds no dollar inside, so this search never looks at a byte twice.
        const std::string_view text(m_text.data(), size_t(m_text.size()));
        const std::string_view tag = text.substr(size_t(begin), size_t(end + 1 - begin));
        const size_t close = text.find(tag, size_t(end + 1));
        return close == std::string_view::npos
            ? upTo(m_text.size(), begin, TokenKind::Unterminated)
            : upTo(qsizetype(close) + qsizetype(tag.size()), begin, TokenKind::String);
    }
    // SQLite's are named as variables of Tcl: $name, $space::name
    while (is(at(end), NamePart) || (at(end) == ':' && at(end + 1) == ':'))
        end += at(end) == ':' ? 2 : 1;
    return upTo(end, begin, end > begin + 1 ? TokenKind::Parameter : TokenKind::Operator);
}

/// A letter before a quote: a string with it, or a word of one letter.
Token Lexer::prefixed(qsizetype begin)
{
    const char letter = char(m_text[begin] | 0x20);
    if (letter == 'e' && m_rules.escapeStrings)
        return escapeString(begin);
    const bool anyPrefix = m_rules.dollarQuotes || m_rules.backslashEscapes;
    if (letter == 'x' || (anyPrefix && (letter == 'b' || letter == 'n'))) {
        m_at = begin + 1;
        return quoted(begin, '\'', m_rules.backslashEscapes, TokenKind::String);
    }
    return word(begin);
}

inline Token Lexer::word(qsizetype begin)
{
    qsizetype end = begin + 1;
    while (end < m_text.size() && is(m_text[end], NamePart))
        ++end;
    return upTo(end, begin, TokenKind::Word);
}

Token Lexer::number(qsizetype begin)
{
    qsizetype end = begin;
    while (end < m_text.size()) {
        const char c = m_text[end];
        const bool exponent = (c == 'e' || c == 'E') && at(begin + 1) != 'x' && at(begin + 1) != 'X';
        if (exponent && (at(end + 1) == '+' || at(end + 1) == '-') && is(at(end + 2), Digit))
            end += 2;
        else if (!is(c, NameStart | Digit) && (c != '.' || at(end + 1) == '.'))
            break;
        else
            ++end;
    }
    return upTo(std::max(end, begin + 1), begin, TokenKind::Number);
}

Token Lexer::colon(qsizetype begin)
{
    const char following = at(begin + 1);
    if (following == ':' || following == '=')
        return upTo(begin + 2, begin, TokenKind::Operator);
    qsizetype end = begin + 1;
    if (is(following, NameStart)) {
        while (is(at(end), NamePart))
            ++end;
        return upTo(end, begin, TokenKind::Parameter);
    }
    return upTo(end, begin, TokenKind::Operator);
}

Token Lexer::operators(qsizetype begin)
{
    // PostgreSQL has ? @ # in its operators; for the others they begin a parameter or a comment.
    const bool rich = m_rules.dollarQuotes;
    const char first = m_text[begin];
    if (!rich && (first == '?' || first == '@')) {
        qsizetype end = begin + 1;
        while (first == '@' && at(end) == '@')
            ++end;
        while (is(at(end), first == '?' ? Digit : NamePart))
            ++end;
        return upTo(end, begin, first == '?' || end > begin + 1 ? TokenKind::Parameter : TokenKind::Operator);
    }

    // No operator is nearly as long; without the limit a long row of signs would be walked once for each of them.
    // them.
    const qsizetype limit = std::min<qsizetype>(m_text.size(), begin + 16);
    qsizetype end = begin;
    bool special = false;
    while (end < limit && is(m_text[end], OperatorPart)) {
        const char c = m_text[end];
        const char following = at(end + 1);
        if (startsComment(end) || (m_executable && c == '*' && following == '/') || (!rich && (c == '?' || c == '@')))
            break;
        special = special || is(c, SpecialOperator);
        ++end;
    }
    // As PostgreSQL has it: "=-1" is "=" and "-1", but "@-" is one operator.
    while (!special && end > begin + 1 && (m_text[end - 1] == '-' || m_text[end - 1] == '+'))
        --end;
    return upTo(std::max(end, begin + 1), begin, TokenKind::Operator);
}

void Lexer::watchForCopy(const Token &found)
{
    if (found.kind == TokenKind::Comment || m_copy == Copy::Data)
        return;
    const QByteArrayView view = text(found);
    if (found.kind == TokenKind::Punctuation) {
        if (view[0] == ';') {
            m_copy = m_copy == Copy::Stdin ? Copy::Data : Copy::StatementStart;
            m_depth = 0;
        } else if (view[0] == '(') {
            ++m_depth;
        } else if (view[0] == ')') {
            --m_depth;
        }
        if (m_copy != Copy::StatementStart)
            return;
    }
    if (m_copy == Copy::StatementStart && found.kind != TokenKind::Punctuation)
        m_copy = found.kind == TokenKind::Word && isWord(view, "COPY") ? Copy::Copy : Copy::No;
    else if (m_copy == Copy::Copy && m_depth == 0 && found.kind == TokenKind::Word && isWord(view, "FROM"))
        m_copy = Copy::From;
    else if (m_copy == Copy::From)
        m_copy = found.kind == TokenKind::Word && isWord(view, "STDIN") ? Copy::Stdin : Copy::No;
}

/// The lines up to one that holds only `\.`, which is skipped.
Token Lexer::copyData()
{
    m_copy = Copy::StatementStart;
    const qsizetype begin = m_at;
    while (m_at < m_text.size()) {
        const qsizetype line = m_at;
        const qsizetype feed = m_text.indexOf('\n', line);
        const qsizetype end = feed < 0 ? m_text.size() : feed;
        m_at = feed < 0 ? end : feed + 1;
        const QByteArrayView content = m_text.sliced(line, end - line);
        if (content == "\\." || content == "\\.\r")
            return {TokenKind::Data, {begin, line}};
    }
    return {TokenKind::Data, {begin, m_text.size()}};
}

bool isExecutableMark(QByteArrayView comment)
{
    // A comment that is none has its end with it.
    return comment == "*/" || ((comment.startsWith("/*!") || comment.startsWith("/*M!")) && !comment.endsWith("*/"));
}

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 0x20) : c;
}

bool isSameWord(QByteArrayView text, std::string_view keyword)
{
    return std::ranges::equal(text, keyword, {}, upper);
}

bool isAnyWord(QByteArrayView token, std::initializer_list<std::string_view> keywords)
{
    return std::ranges::any_of(keywords, [token](std::string_view keyword) { return isWord(token, keyword); });
}

/// Where in the keyword its rarest letter stands, as SQL is written.
static qsizetype rarestLetter(std::string_view keyword)
{
    static constexpr std::array<uchar, 256> commonness = [] {
        std::array<uchar, 256> table = {};
        uchar place = 0;
        for (const char letter : std::string_view("QJZXKVWYHGBPFUMDCLONRSIATE"))
            table[uchar(letter)] = ++place;
        return table;
    }();
    const auto rarest = std::ranges::min_element(keyword, {}, [](char c) { return commonness[uchar(c)]; });
    return rarest - keyword.begin();
}

bool mayHold(QByteArrayView text, std::string_view keyword)
{
    const std::string_view searched(text.data(), size_t(text.size()));
    const qsizetype inKeyword = rarestLetter(keyword);
    const char letter = keyword[size_t(inKeyword)];
    const char small = letter >= 'A' && letter <= 'Z' ? char(letter | 0x20) : letter;
    for (const char written : {letter, small}) {
        for (size_t at = searched.find(written, size_t(inKeyword)); at != std::string_view::npos;
             at = searched.find(written, at + 1)) {
            const qsizetype begin = qsizetype(at) - inKeyword;
            if (begin + qsizetype(keyword.size()) > text.size())
                break;
            if (isWord(text.sliced(begin, qsizetype(keyword.size())), keyword))
                return true;
        }
        if (small == letter)
            break;
    }
    return false;
}

QString unquotedName(QByteArrayView token)
{
    if (token.size() < 2)
        return sharedText(token);
    const char open = token.front();
    const char close = open == '[' ? ']' : open;
    if ((open != '"' && open != '`' && open != '[' && open != '\'') || token.back() != close)
        return sharedText(token);
    QString inner = QString::fromUtf8(token.sliced(1, token.size() - 2));
    if (open == '[')
        return inner;
    const QChar quote = QLatin1Char(open);
    return inner.replace(QString(2, quote), QString(quote));
}

} // namespace Sql
