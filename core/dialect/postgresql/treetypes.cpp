// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Types as people write them, and how often an expression gives another value.
#include "core/dialect/postgresql/tree.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace PostgreSql {

/// The grammar turns INTEGER into pg_catalog.int4; people write both. One word for each.
static QString usualName(const QString &internal)
{
    static const QHash<QString, QString> names{
        {u"int2"_s, u"smallint"_s},       {u"int4"_s, u"integer"_s},   {u"int"_s, u"integer"_s},
        {u"int8"_s, u"bigint"_s},         {u"float4"_s, u"real"_s},    {u"float8"_s, u"double precision"_s},
        {u"bool"_s, u"boolean"_s},        {u"bpchar"_s, u"char"_s},    {u"varbit"_s, u"bit varying"_s},
        {u"serial2"_s, u"smallserial"_s}, {u"serial4"_s, u"serial"_s}, {u"serial8"_s, u"bigserial"_s},
    };
    return names.value(internal, internal);
}

static QString modifier(const Node *node)
{
    if (is(node, T_A_Const)) {
        const auto *constant = as<A_Const>(node);
        switch (constant->val.node.type) {
        case T_Integer:
            return QString::number(constant->val.ival.ival);
        case T_Float:
            return text(constant->val.fval.fval);
        case T_String:
            return u'\'' + text(constant->val.sval.sval) + u'\'';
        default:
            return {};
        }
    }
    if (is(node, T_ColumnRef)) // geometry(Point, 4326)
        return strings(as<ColumnRef>(node)->fields).join(u'.');
    if (is(node, T_A_Expr)) { // numeric(3, -2)
        const auto *negative = as<A_Expr>(node);
        if (!negative->lexpr && strings(negative->name) == QStringList{u"-"_s})
            return u'-' + modifier(negative->rexpr);
    }
    return u"…"_s;
}

/// "day to second(3)": the bit set of fields that the grammar makes of it.
static QString intervalText(const QStringList &modifiers)
{
    static const QHash<int, QString> fields{
        {1 << 2, u"year"_s},
        {1 << 1, u"month"_s},
        {1 << 3, u"day"_s},
        {1 << 10, u"hour"_s},
        {1 << 11, u"minute"_s},
        {1 << 12, u"second"_s},
        {1 << 2 | 1 << 1, u"year to month"_s},
        {1 << 3 | 1 << 10, u"day to hour"_s},
        {1 << 3 | 1 << 10 | 1 << 11, u"day to minute"_s},
        {1 << 3 | 1 << 10 | 1 << 11 | 1 << 12, u"day to second"_s},
        {1 << 10 | 1 << 11, u"hour to minute"_s},
        {1 << 10 | 1 << 11 | 1 << 12, u"hour to second"_s},
        {1 << 11 | 1 << 12, u"minute to second"_s},
    };
    QString result = u"interval"_s;
    if (const QString field = fields.value(modifiers.first().toInt()); !field.isEmpty())
        result += u' ' + field;
    if (modifiers.size() > 1)
        result += u'(' + modifiers.at(1) + u')';
    return result;
}

/// `list`: the modifiers in parentheses, or nothing.
static QString baseText(const QString &base, bool catalog, const QString &list)
{
    if (base == u"timestamptz")
        return list.isEmpty() ? u"timestamp with time zone"_s : u"timestamp"_s + list + u" with time zone"_s;
    if (base == u"timetz")
        return list.isEmpty() ? u"time with time zone"_s : u"time"_s + list + u" with time zone"_s;
    // The grammar gives a bare CHAR the length 1, and the quoted "char" is another type.
    if (base == u"char" && !catalog)
        return u"\"char\""_s;
    if (base == u"bpchar" && list.isEmpty())
        return base; // of any length, other than CHAR
    return usualName(base) + list;
}

QString typeText(const TypeName *type)
{
    if (!type)
        return {};
    const std::span<const ListCell> names = items(type->names);
    if (names.empty())
        return {};
    QStringList modifiers;
    for (const ListCell &cell : items(type->typmods))
        modifiers.append(modifier(as<Node>(cell)));
    const QString list = modifiers.isEmpty() ? QString() : u'(' + modifiers.join(u',') + u')';
    const QString base = text(as<String>(names.back())->sval);
    const bool catalog = names.size() == 2
        && std::string_view(as<String>(names.front())->sval) == std::string_view("pg_catalog");
    QString result = type->setof ? u"setof "_s : QString();
    if (type->pct_type)
        result += strings(type->names).join(u'.') + u"%TYPE"_s;
    else if (names.size() > 1 && !catalog)
        result += strings(type->names).join(u'.') + list;
    else if (base == u"interval" && !modifiers.isEmpty())
        result += intervalText(modifiers);
    else
        result += baseText(base, catalog, list);
    for (const ListCell &cell : items(type->arrayBounds)) {
        const int bound = is(cell.ptr_value, T_Integer) ? as<Integer>(cell)->ival : -1;
        result += bound >= 0 ? u'[' + QString::number(bound) + u']' : u"[]"_s;
    }
    return result;
}

static Sql::Volatility worseOf(Sql::Volatility a, Sql::Volatility b)
{
    using enum Sql::Volatility;
    static constexpr auto rank = [](Sql::Volatility v) {
        switch (v) {
        case None:
            return 0;
        case Constant:
            return 1;
        case Stable:
            return 2;
        case Unknown:
            return 3;
        case Volatile:
            return 4;
        }
        return 3;
    };
    return rank(a) >= rank(b) ? a : b;
}

/// What the server ships; functions of others are unknown, and a server is needed to tell.
static Sql::Volatility functionVolatility(const QStringList &name)
{
    using enum Sql::Volatility;
    if (name.size() > 2 || name.isEmpty())
        return Unknown;
    const bool catalog = name.size() == 2 && name.first() == u"pg_catalog";
    const Sql::Volatility known = builtinVolatility(name.last());
    if (known == Volatile)
        return Volatile; // whoever's function it is
    if (name.size() == 2 && !catalog)
        return Unknown;
    // pg_catalog is what the grammar itself writes for SUBSTRING(… FROM …), AT TIME ZONE and their like: all immutable.
    return known != None ? known : catalog ? Constant : Unknown;
}

static Sql::Volatility worstOf(const List *list, int depth)
{
    Sql::Volatility result = Sql::Volatility::Constant;
    for (const ListCell &cell : items(list))
        result = worseOf(result, volatility(as<Node>(cell), depth));
    return result;
}

Sql::Volatility volatility(const Node *node, int depth)
{
    using enum Sql::Volatility;
    if (!node)
        return Constant;
    if (depth > 200) // hostile nesting: the stack is not ours to spend
        return Unknown;
    ++depth;
    switch (node->type) {
    case T_A_Const:
        return Constant;
    case T_SQLValueFunction:
        return Stable;
    case T_TypeCast:
        return volatility(as<TypeCast>(node)->arg, depth);
    case T_CollateClause:
        return volatility(as<CollateClause>(node)->arg, depth);
    case T_A_ArrayExpr:
        return worstOf(as<A_ArrayExpr>(node)->elements, depth);
    case T_RowExpr:
        return worstOf(as<RowExpr>(node)->args, depth);
    case T_CoalesceExpr:
        return worstOf(as<CoalesceExpr>(node)->args, depth);
    case T_MinMaxExpr:
        return worstOf(as<MinMaxExpr>(node)->args, depth);
    case T_BoolExpr:
        return worstOf(as<BoolExpr>(node)->args, depth);
    case T_List:
        return worstOf(as<List>(node), depth);
    case T_A_Indirection: // (ARRAY[1, 2])[1]
        return volatility(as<A_Indirection>(node)->arg, depth);
    case T_BooleanTest:
        return volatility(reinterpret_cast<const Node *>(as<BooleanTest>(node)->arg), depth);
    case T_NullTest:
        return volatility(reinterpret_cast<const Node *>(as<NullTest>(node)->arg), depth);
    case T_A_Expr:
        return worseOf(volatility(as<A_Expr>(node)->lexpr, depth), volatility(as<A_Expr>(node)->rexpr, depth));
    case T_NamedArgExpr:
        return volatility(reinterpret_cast<const Node *>(as<NamedArgExpr>(node)->arg), depth);
    case T_CaseExpr: {
        const auto *choice = as<CaseExpr>(node);
        Sql::Volatility result = worseOf(volatility(reinterpret_cast<const Node *>(choice->arg), depth),
                                         volatility(reinterpret_cast<const Node *>(choice->defresult), depth));
        for (const ListCell &cell : items(choice->args)) {
            const auto *when = as<CaseWhen>(cell);
            result = worseOf(result, volatility(reinterpret_cast<const Node *>(when->expr), depth));
            result = worseOf(result, volatility(reinterpret_cast<const Node *>(when->result), depth));
        }
        return result;
    }
    case T_FuncCall: {
        const auto *call = as<FuncCall>(node);
        return worseOf(functionVolatility(strings(call->funcname)), worstOf(call->args, depth));
    }
    default:
        return Unknown;
    }
}

} // namespace PostgreSql
