// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/bounds.h"

#include "core/sql/lexer.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

namespace Bounds { // words that other files have too

namespace {

using Tokens = QStringList;

struct Atom
{
    enum class Op { Less, LessEqual, Greater, GreaterEqual, In, NotIn, NotNull };
    QString column;
    Op op = Op::In;
    QStringList values = {};
};
using Term = QList<Atom>; ///< all of them hold
using Terms = QList<Term>; ///< one of these holds; an empty term says nothing

/// More alternatives than this prove nothing: two lists of n make n².
constexpr qsizetype mostTerms = 64;

bool isWord(const QString &token)
{
    return !token.isEmpty() && (token.front().isLetter() || token.front() == u'_');
}

bool isConstant(const QString &token)
{
    return !token.isEmpty()
        && (token.front() == u'\'' || token.front().isDigit() || (token.front() == u'-' && token.size() > 1)
            || token == "true"_L1 || token == "false"_L1);
}

/// Words in lower case, names without quotes, comments left out.
Tokens lexed(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    Sql::Lexer lexer(bytes, {});
    Tokens result;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == Sql::TokenKind::Comment)
            continue;
        const QByteArrayView part = lexer.text(token);
        result.append(token.kind == Sql::TokenKind::QuotedName ? Sql::unquotedName(part)
                          : token.kind == Sql::TokenKind::Word ? QString::fromUtf8(part).toLower()
                                                               : QString::fromUtf8(part));
    }
    return result;
}

/// Behind the type that stands at `at`: "timestamp with time zone", "varchar(20)[]".
qsizetype behindType(const Tokens &tokens, qsizetype at)
{
    static const QStringList further = {u"varying"_s, u"precision"_s, u"with"_s, u"without"_s, u"time"_s, u"zone"_s};
    ++at;
    while (at < tokens.size() && (further.contains(tokens.at(at)) || tokens.at(at) == "."_L1))
        at += tokens.at(at) == "."_L1 ? 2 : 1;
    if (tokens.value(at) == "("_L1) {
        while (at < tokens.size() && tokens.at(at) != ")"_L1)
            ++at;
        ++at;
    }
    while (tokens.value(at) == "["_L1 && tokens.value(at + 1) == "]"_L1)
        at += 2;
    return at;
}

/// Without casts and typed literals' types; a sign belongs to its number.
Tokens cleaned(const Tokens &tokens)
{
    static const QStringList typed = {u"date"_s, u"timestamp"_s, u"timestamptz"_s, u"time"_s};
    Tokens result;
    for (qsizetype i = 0; i < tokens.size();) {
        const QString &token = tokens.at(i);
        if (token == "::"_L1) {
            i = behindType(tokens, i + 1);
        } else if (typed.contains(token) && tokens.value(i + 1).startsWith(u'\'')) {
            ++i;
        } else if (token == "-"_L1 && !tokens.value(i + 1).isEmpty() && tokens.at(i + 1).front().isDigit()) {
            result.append(u'-' + tokens.at(i + 1));
            i += 2;
        } else {
            result.append(token);
            ++i;
        }
        // ('a') and (-5), which a cast has left alone in its parentheses. Not a list's.
        const qsizetype size = result.size();
        if (size >= 4 && result.at(size - 1) == ")"_L1 && result.at(size - 3) == "("_L1
            && (isConstant(result.at(size - 2)) || isWord(result.at(size - 2)))
            && (!isWord(result.at(size - 4)) || result.at(size - 4) == "and"_L1 || result.at(size - 4) == "or"_L1)) {
            const QString inner = result.at(size - 2);
            result.remove(size - 3, 3);
            result.append(inner);
        }
    }
    return result;
}

/// Reads a boolean expression into alternatives. What it does not know becomes a term that says nothing.
class Reader
{
public:
    explicit Reader(const Tokens &tokens)
        : m_tokens(tokens)
    {
    }

    Terms read()
    {
        Terms terms = alternatives(0);
        return m_at == m_tokens.size() ? terms : Terms{Term()};
    }

private:
    QString at(qsizetype ahead = 0) const { return m_tokens.value(m_at + ahead); }
    bool take(QLatin1StringView token)
    {
        if (at() != token)
            return false;
        ++m_at;
        return true;
    }

    Terms alternatives(int depth)
    {
        Terms terms = conjunction(depth);
        while (take("or"_L1))
            terms += conjunction(depth);
        return terms.size() > mostTerms ? Terms{Term()} : terms;
    }

    Terms conjunction(int depth)
    {
        Terms terms = primary(depth);
        while (take("and"_L1)) {
            const Terms right = primary(depth);
            if (terms.size() * right.size() > mostTerms)
                continue; // knowing less is never wrong here
            Terms product;
            for (const Term &a : std::as_const(terms)) {
                for (const Term &b : right)
                    product.append(a + b);
            }
            terms = product;
        }
        return terms;
    }

    Terms primary(int depth)
    {
        if (depth < 50 && at() == "("_L1) {
            const qsizetype before = m_at++;
            const Terms inner = alternatives(depth + 1);
            if (take(")"_L1) && (m_at == m_tokens.size() || at() == "and"_L1 || at() == "or"_L1 || at() == ")"_L1))
                return inner;
            m_at = before;
        }
        Term term;
        if (comparison(term))
            return {term};
        skip();
        return {Term()};
    }

    /// Over what is not understood, to the next AND, OR or closing parenthesis of this level.
    void skip()
    {
        for (int depth = 0; m_at < m_tokens.size(); ++m_at) {
            if (depth == 0 && (at() == "and"_L1 || at() == "or"_L1 || at() == ")"_L1))
                return;
            depth += at() == "("_L1 ? 1 : at() == ")"_L1 ? -1 : 0;
        }
    }

    bool comparison(Term &term)
    {
        const qsizetype before = m_at;
        if (isConstant(at()) && isWord(at(2)) && append(term, at(2), turned(at(1)), at())) {
            m_at += 3;
            if (atEnd())
                return true;
        } else if (isWord(at()) && ofColumn(term) && atEnd()) {
            return true;
        }
        m_at = before;
        term.clear();
        return false;
    }

    bool atEnd() const { return m_at >= m_tokens.size() || at() == "and"_L1 || at() == "or"_L1 || at() == ")"_L1; }

    bool ofColumn(Term &term)
    {
        const QString column = at();
        ++m_at;
        if (at() == "is"_L1 && at(1) == "not"_L1 && at(2) == "null"_L1) {
            m_at += 3;
            term.append({column, Atom::Op::NotNull});
            return true;
        }
        if (at() == "between"_L1 && isConstant(at(1)) && at(2) == "and"_L1 && isConstant(at(3))) {
            term.append({column, Atom::Op::GreaterEqual, {at(1)}});
            term.append({column, Atom::Op::LessEqual, {at(3)}});
            m_at += 4;
            return true;
        }
        const bool negated = at() == "not"_L1 && at(1) == "in"_L1;
        if (negated || at() == "in"_L1) {
            m_at += negated ? 2 : 1;
            return list(term, column, negated);
        }
        if ((at() == "="_L1 && at(1) == "any"_L1) || (at() == "<>"_L1 && at(1) == "all"_L1)) {
            const bool outside = at() == "<>"_L1;
            m_at += 2;
            return list(term, column, outside);
        }
        if (!isConstant(at(1)) || !append(term, column, at(), at(1)))
            return false;
        m_at += 2;
        return true;
    }

    /// ('a', 'b') or (ARRAY['a', 'b']), with any parentheses around.
    bool list(Term &term, const QString &column, bool negated)
    {
        Atom atom{column, negated ? Atom::Op::NotIn : Atom::Op::In};
        int depth = 0;
        do {
            const QString token = at();
            ++m_at;
            depth += token == "("_L1 || token == "["_L1 ? 1 : token == ")"_L1 || token == "]"_L1 ? -1 : 0;
            if (isConstant(token))
                atom.values.append(token);
            else if (isWord(token) && token != "array"_L1)
                return false;
        } while (depth > 0 && m_at < m_tokens.size());
        term.append(atom);
        return !atom.values.isEmpty();
    }

    static QString turned(const QString &op)
    {
        static const QHash<QString, QString> others = {
            {u"<"_s, u">"_s}, {u">"_s, u"<"_s}, {u"<="_s, u">="_s}, {u">="_s, u"<="_s}};
        return others.value(op, op);
    }

    static bool append(Term &term, const QString &column, const QString &op, const QString &value)
    {
        static const QHash<QString, Atom::Op> ops = {{u"<"_s, Atom::Op::Less},    {u"<="_s, Atom::Op::LessEqual},
                                                     {u">"_s, Atom::Op::Greater}, {u">="_s, Atom::Op::GreaterEqual},
                                                     {u"="_s, Atom::Op::In},      {u"<>"_s, Atom::Op::NotIn},
                                                     {u"!="_s, Atom::Op::NotIn}};
        const auto found = ops.constFind(op);
        if (found == ops.constEnd())
            return false;
        term.append({column, *found, {value}});
        return true;
    }

    Tokens m_tokens;
    qsizetype m_at = 0;
};

/// All checks hold at once.
Terms read(const QStringList &checks)
{
    QStringList wrapped;
    for (const QString &check : checks) {
        QString expression = check.trimmed();
        if (expression.startsWith("CHECK"_L1, Qt::CaseInsensitive))
            expression = expression.sliced(5).remove(u"NOT VALID"_s);
        wrapped.append(u'(' + expression + u')');
    }
    return wrapped.isEmpty() ? Terms{Term()} : Reader(cleaned(lexed(wrapped.join(u" AND "_s)))).read();
}

/// The order of two literals; nothing where it hangs on a type that is not known here.
std::optional<int> order(const QString &a, const QString &b)
{
    if (a == b)
        return 0;
    bool numbers = true;
    bool number = false;
    const double x = a.toDouble(&number);
    numbers = numbers && number;
    const double y = b.toDouble(&number);
    if (numbers && number)
        return x < y ? -1 : x > y ? 1 : 0;
    // Midnight may be written or not.
    static const QRegularExpression date(uR"(^'(\d{4}-\d\d-\d\d)(?:[ T]([\d:.]+)(?:\+00(?::00)?)?)?'$)"_s);
    const QRegularExpressionMatch first = date.match(a);
    const QRegularExpressionMatch second = date.match(b);
    if (!first.hasMatch() || !second.hasMatch())
        return std::nullopt;
    const auto moment = [](const QRegularExpressionMatch &match) {
        const QString time = match.captured(2);
        return match.captured(1) + (time.isEmpty() ? u"00:00:00"_s : time);
    };
    return moment(first).compare(moment(second));
}

bool below(const QString &a, const QString &b) ///< certainly a < b
{
    return order(a, b).value_or(0) < 0;
}

bool notAbove(const QString &a, const QString &b)
{
    const std::optional<int> sign = order(a, b);
    return sign && *sign <= 0;
}

bool isInside(const QString &value, const PartitionBound &bound)
{
    if (bound.kind == PartitionBound::Kind::List)
        return bound.values.contains(value);
    return (!bound.from || notAbove(*bound.from, value)) && (!bound.to || below(value, *bound.to));
}

bool isOutside(const QString &value, const PartitionBound &bound)
{
    if (bound.kind == PartitionBound::Kind::List)
        return std::ranges::none_of(bound.values, [&](const QString &other) { return order(value, other) == 0; });
    return (bound.from && below(value, *bound.from)) || (bound.to && notAbove(*bound.to, value));
}

bool proves(const Term &term, const QString &column, bool notNull, const PartitionBound &bound)
{
    bool known = notNull;
    bool lower = bound.kind == PartitionBound::Kind::Range && !bound.from;
    bool upper = bound.kind == PartitionBound::Kind::Range && !bound.to;
    for (const Atom &atom : term) {
        if (atom.column != column)
            continue;
        const QString value = atom.values.value(0);
        using enum Atom::Op;
        if (atom.op == NotNull)
            known = true;
        if (atom.op == In && std::ranges::all_of(atom.values, [&](const QString &one) { return isInside(one, bound); }))
            lower = upper = true;
        if (bound.kind == PartitionBound::Kind::List)
            continue;
        if ((atom.op == Greater || atom.op == GreaterEqual) && bound.from && notAbove(*bound.from, value))
            lower = true;
        if (bound.to
            && ((atom.op == Less && notAbove(value, *bound.to)) || (atom.op == LessEqual && below(value, *bound.to))))
            upper = true;
    }
    return known && lower && upper;
}

bool excludes(const Term &term, const QString &column, const PartitionBound &bound)
{
    return std::ranges::any_of(term, [&](const Atom &atom) {
        if (atom.column != column)
            return false;
        const QString value = atom.values.value(0);
        const bool range = bound.kind == PartitionBound::Kind::Range;
        switch (atom.op) {
        case Atom::Op::Less:
            return range && bound.from && notAbove(value, *bound.from);
        case Atom::Op::LessEqual:
            return range && bound.from && below(value, *bound.from);
        case Atom::Op::Greater:
        case Atom::Op::GreaterEqual:
            return range && bound.to && notAbove(*bound.to, value);
        case Atom::Op::In:
            return std::ranges::all_of(atom.values, [&](const QString &one) { return isOutside(one, bound); });
        case Atom::Op::NotIn:
            return !range
                && std::ranges::all_of(bound.values, [&](const QString &one) { return atom.values.contains(one); });
        case Atom::Op::NotNull:
            return false;
        }
        return false;
    });
}

/// The one literal between the parentheses that open at `open`; nothing: several or none.
std::optional<QString> single(const Tokens &tokens, qsizetype open)
{
    if (tokens.value(open) != "("_L1 || tokens.value(open + 2) != ")"_L1)
        return std::nullopt;
    return tokens.at(open + 1);
}

} // namespace

} // namespace Bounds

std::optional<PartitionBound> partitionBound(const QString &bound)
{
    using namespace Bounds;
    const Tokens tokens = cleaned(lexed(bound));
    if (tokens.value(0) != "for"_L1 || tokens.value(1) != "values"_L1)
        return std::nullopt;
    PartitionBound result;
    if (tokens.value(2) == "in"_L1) {
        result.kind = PartitionBound::Kind::List;
        for (const QString &token : tokens.sliced(3)) {
            if (isConstant(token))
                result.values.append(token);
            else if (isWord(token))
                return std::nullopt; // NULL, or an expression
        }
        return result.values.isEmpty() ? std::nullopt : std::optional(result);
    }
    const qsizetype to = tokens.indexOf(u"to"_s);
    if (tokens.value(2) != "from"_L1 || to < 0)
        return std::nullopt;
    result.from = single(tokens, 3);
    result.to = single(tokens, to + 1);
    if (!result.from || !result.to)
        return std::nullopt;
    const auto isEndless = [](const QString &end) { return end == "minvalue"_L1 || end == "maxvalue"_L1; };
    for (std::optional<QString> *end : {&result.from, &result.to}) {
        if (isEndless(**end))
            end->reset();
        else if (!isConstant(**end))
            return std::nullopt;
    }
    return result;
}

QString partitionColumn(const QString &key)
{
    using namespace Bounds;
    const Tokens tokens = lexed(key);
    const bool simple = tokens.size() == 4 && tokens.at(1) == "("_L1 && tokens.at(3) == ")"_L1
        && (tokens.at(0) == "range"_L1 || tokens.at(0) == "list"_L1);
    return simple ? tokens.at(2) : QString();
}

bool fitsPartitionKey(const QString &bound, const QString &key)
{
    using namespace Bounds;
    const Tokens wanted = lexed(bound);
    const QString strategy = lexed(key).value(0);
    const QString form = wanted.value(0) == "for"_L1 ? wanted.value(2) : wanted.value(0);
    if (strategy == "range"_L1)
        return form != "in"_L1 && form != "with"_L1;
    if (strategy == "list"_L1)
        return form != "from"_L1 && form != "with"_L1;
    if (strategy == "hash"_L1)
        return form != "from"_L1 && form != "in"_L1 && form != "default"_L1;
    return true;
}

QStringList comparedColumns(const QStringList &checks)
{
    using namespace Bounds;
    QStringList columns;
    const Terms terms = read(checks);
    for (const Term &term : terms) {
        for (const Atom &atom : term) {
            if (!columns.contains(atom.column))
                columns.append(atom.column);
        }
    }
    return columns;
}

bool provesBound(const QStringList &checks, const QString &column, bool notNull, const PartitionBound &bound)
{
    using namespace Bounds;
    const Terms terms = read(checks);
    return !column.isEmpty()
        && std::ranges::all_of(terms, [&](const Term &term) { return proves(term, column, notNull, bound); });
}

bool excludesBound(const QStringList &checks, const QString &column, const PartitionBound &bound)
{
    using namespace Bounds;
    const Terms terms = read(checks);
    return !column.isEmpty()
        && std::ranges::all_of(terms, [&](const Term &term) { return excludes(term, column, bound); });
}

QString checkOf(const PartitionBound &bound, const QString &column)
{
    QStringList parts = {column + u" IS NOT NULL"_s};
    if (bound.kind == PartitionBound::Kind::List)
        parts.append(column + u" IN ("_s + bound.values.join(u", "_s) + u')');
    if (bound.from)
        parts.append(column + u" >= "_s + *bound.from);
    if (bound.to)
        parts.append(column + u" < "_s + *bound.to);
    return parts.join(u" AND "_s);
}

QString checkOutside(const PartitionBound &bound, const QString &column)
{
    if (bound.kind == PartitionBound::Kind::List)
        return column + u" NOT IN ("_s + bound.values.join(u", "_s) + u')';
    QStringList parts;
    if (bound.from)
        parts.append(column + u" < "_s + *bound.from);
    if (bound.to)
        parts.append(column + u" >= "_s + *bound.to);
    return parts.join(u" OR "_s);
}

} // namespace Lint
