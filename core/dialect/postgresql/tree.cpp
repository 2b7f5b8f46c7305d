// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/tree.h"

#include "core/dialect/postgresql/parse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PostgreSql {

Tree::Tree(const QByteArray &sql)
    : m_context(pg_query_enter_memory_context())
{
    const PgQueryInternalParsetreeAndError result = pg_query_raw_parse(sql.constData(), 0);
    m_error = result.error;
    std::free(result.stderr_buffer);
    if (!m_error && result.tree && result.tree->length > 0)
        m_root = as<RawStmt>(result.tree->elements[0])->stmt;
}

Tree::~Tree()
{
    if (m_error)
        pg_query_free_error(m_error);
    pg_query_exit_memory_context(m_context);
}

QStringList strings(const List *list)
{
    QStringList result;
    for (const ListCell &cell : items(list)) {
        if (is(cell.ptr_value, T_String))
            result.append(text(as<String>(cell)->sval));
    }
    return result;
}

QString roleText(const RoleSpec *role)
{
    if (!role)
        return {};
    switch (role->roletype) {
    case ROLESPEC_CSTRING:
        return text(role->rolename);
    case ROLESPEC_CURRENT_ROLE:
        return u"current_role"_s;
    case ROLESPEC_CURRENT_USER:
        return u"current_user"_s;
    case ROLESPEC_SESSION_USER:
        return u"session_user"_s;
    case ROLESPEC_PUBLIC:
        return u"public"_s;
    }
    return {};
}

void Source::readTokens() const
{
    Sql::Lexer lexer(m_statement.text, lexicalRules());
    m_tokens.reserve(size_t(m_statement.text.size() / 4 + 4));
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind != Sql::TokenKind::Comment)
            m_tokens.push_back(token);
    }
}

qsizetype Source::tokenAt(qsizetype offset) const
{
    const std::vector<Sql::Token> &all = tokens();
    return std::ranges::lower_bound(all, offset, {}, [](const Sql::Token &token) { return token.range.begin; })
        - all.begin();
}

bool Source::isWord(qsizetype token, const char *word) const
{
    return token >= 0 && token < count() && this->token(token).kind == Sql::TokenKind::Word
        && textOf(this->token(token)).compare(word, Qt::CaseInsensitive) == 0;
}

bool Source::isMark(qsizetype token, char mark) const
{
    return token >= 0 && token < count() && markOf(this->token(token)) == mark;
}

qsizetype Source::word(const char *word, qsizetype from, qsizetype to) const
{
    return anyWord({word}, from, to);
}

qsizetype Source::anyWord(std::initializer_list<std::string_view> words, qsizetype from, qsizetype to) const
{
    const std::vector<Sql::Token> &all = tokens();
    const qsizetype end = to < 0 ? count() : std::min(to, count());
    int depth = 0;
    for (qsizetype i = std::max<qsizetype>(from, 0); i < end; ++i) {
        const Sql::Token &token = all[size_t(i)];
        if (const char mark = markOf(token); mark != '\0')
            depth += mark == '(' || mark == '[' ? 1 : mark == ')' || mark == ']' ? -1 : 0;
        else if (depth == 0 && token.kind == Sql::TokenKind::Word && Sql::isAnyWord(textOf(token), words))
            return i;
    }
    return -1;
}

qsizetype Source::behindParenthesis(qsizetype open) const
{
    const std::vector<Sql::Token> &all = tokens();
    int depth = 0;
    for (qsizetype i = std::max<qsizetype>(open, 0); i < count(); ++i) {
        const char mark = markOf(all[size_t(i)]);
        if (mark == '(')
            ++depth;
        else if (mark == ')' && --depth == 0)
            return i + 1;
    }
    return count();
}

qsizetype Source::endOfItem(qsizetype from) const
{
    const std::vector<Sql::Token> &all = tokens();
    int depth = 0;
    for (qsizetype i = std::max<qsizetype>(from, 0); i < count(); ++i) {
        switch (markOf(all[size_t(i)])) {
        case '(':
        case '[':
            ++depth;
            break;
        case ']':
            --depth;
            break;
        case ')':
            if (--depth < 0)
                return i;
            break;
        case ',':
            if (depth == 0)
                return i;
            break;
        default:
            break;
        }
    }
    return count();
}

Sql::Range Source::range(qsizetype fromToken, qsizetype toToken) const
{
    const qsizetype last = std::min(toToken, count()) - 1;
    if (fromToken < 0 || fromToken > last)
        return {};
    return Sql::Range{token(fromToken).range.begin, token(last).range.end}.shifted(m_statement.range.begin);
}

QString Source::written(qsizetype fromToken, qsizetype toToken) const
{
    const Sql::Range in = range(fromToken, toToken).shifted(-m_statement.range.begin);
    return in.isEmpty() ? QString() : QString::fromUtf8(QByteArrayView(m_statement.text).sliced(in.begin, in.length()));
}

QString Source::inParentheses(qsizetype open) const
{
    return isMark(open, '(') ? written(open + 1, behindParenthesis(open) - 1) : QString();
}

Sql::Name Source::name(const RangeVar *relation) const
{
    if (!relation)
        return {};
    Sql::Name result{.schema = text(relation->schemaname), .name = text(relation->relname)};
    if (relation->location < 0)
        return result;
    // Not tokens(): a script of ten thousand INSERTs needs one name each and nothing else.
    Sql::Lexer lexer(m_statement.text, lexicalRules(), relation->location);
    const int parts = relation->catalogname ? 3 : relation->schemaname ? 2 : 1;
    Sql::Range range{relation->location, relation->location};
    for (int part = 0; part < parts;) {
        const Sql::Token token = lexer.next();
        if (token.kind == Sql::TokenKind::End)
            break;
        if (token.kind == Sql::TokenKind::Word || token.kind == Sql::TokenKind::QuotedName) {
            range.end = token.range.end;
            ++part;
        }
    }
    result.range = range.shifted(m_statement.range.begin);
    return result;
}

Sql::Name Source::found(const QStringList &parts) const
{
    Sql::Name result;
    if (parts.isEmpty())
        return result;
    result.name = parts.last();
    if (parts.size() > 1)
        result.schema = parts.at(parts.size() - 2);
    const auto matches = [&](qsizetype number, const QString &part) {
        if (number >= count())
            return false;
        const QByteArrayView bytes = textOf(token(number));
        if (bytes.size() < part.size()) // no text is shorter in UTF-8
            return false;
        if (token(number).kind == Sql::TokenKind::QuotedName)
            return Sql::unquotedName(bytes) == part;
        return token(number).kind == Sql::TokenKind::Word && QString::fromUtf8(bytes).toLower() == part;
    };
    // The head of the statement may hold the same word: ALTER TYPE type …
    for (qsizetype i = 1; i < count(); ++i) {
        qsizetype part = 0;
        while (part < parts.size() && matches(i + 2 * part, parts[part])
               && (part == 0 || isMark(i + 2 * part - 1, '.')))
            ++part;
        if (part == parts.size()) {
            result.range = range(i, i + 2 * part - 1);
            break;
        }
    }
    return result;
}

Sql::Name Source::name(const List *parts) const
{
    return found(strings(parts));
}

Sql::Name Source::name(const QString &single) const
{
    return single.isEmpty() ? Sql::Name() : found({single});
}

Sql::Name Source::name(const Node *object) const
{
    if (!object)
        return {};
    switch (object->type) {
    case T_RangeVar:
        return name(as<RangeVar>(object));
    case T_String:
        return name(text(as<String>(object)->sval));
    case T_TypeName:
        return name(as<TypeName>(object)->names);
    case T_ObjectWithArgs:
        return name(as<ObjectWithArgs>(object)->objname);
    case T_List: {
        const QStringList parts = strings(as<List>(object));
        if (!parts.isEmpty())
            return found(parts);
        QStringList types; // a cast, or an operator class with its access method
        for (const ListCell &cell : items(as<List>(object))) {
            if (is(cell.ptr_value, T_TypeName))
                types.append(typeText(as<TypeName>(cell)));
        }
        return {.name = types.join(u" AS ")};
    }
    default:
        return {};
    }
}

Sql::ObjectKind objectKind(ObjectType type)
{
    using enum Sql::ObjectKind;
    switch (type) {
    case OBJECT_AGGREGATE:
        return Aggregate;
    case OBJECT_CAST:
        return Cast;
    case OBJECT_COLLATION:
        return Collation;
    case OBJECT_DATABASE:
        return Database;
    case OBJECT_DOMAIN:
    case OBJECT_DOMCONSTRAINT:
        return Domain;
    case OBJECT_EVENT_TRIGGER:
        return EventTrigger;
    case OBJECT_EXTENSION:
        return Extension;
    case OBJECT_FDW:
    case OBJECT_FOREIGN_SERVER:
    case OBJECT_USER_MAPPING:
        return Server;
    case OBJECT_FOREIGN_TABLE:
        return ForeignTable;
    case OBJECT_FUNCTION:
    case OBJECT_ROUTINE:
        return Function;
    case OBJECT_MATVIEW:
        return MaterializedView;
    case OBJECT_OPCLASS:
    case OBJECT_OPERATOR:
    case OBJECT_OPFAMILY:
        return Operator;
    case OBJECT_POLICY:
        return Policy;
    case OBJECT_PROCEDURE:
        return Procedure;
    case OBJECT_PUBLICATION:
        return Publication;
    case OBJECT_ROLE:
        return Role;
    case OBJECT_RULE:
        return Rule;
    case OBJECT_SCHEMA:
        return Schema;
    case OBJECT_SEQUENCE:
        return Sequence;
    case OBJECT_SUBSCRIPTION:
        return Subscription;
    case OBJECT_STATISTIC_EXT:
        return Statistics;
    case OBJECT_TRIGGER:
        return Trigger;
    case OBJECT_TSCONFIGURATION:
    case OBJECT_TSDICTIONARY:
    case OBJECT_TSPARSER:
    case OBJECT_TSTEMPLATE:
        return TextSearch;
    case OBJECT_ATTRIBUTE:
    case OBJECT_TYPE:
        return Type;
    case OBJECT_VIEW:
        return View;
    default:
        return Other;
    }
}

} // namespace PostgreSql
