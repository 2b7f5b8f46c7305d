// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Types as people write them, and how often an expression gives another value.
#include "core/dialect/postgresql/tree.h"

#include <QHash>
#include <QSet>

#include <algorithm>

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

static QString baseText(const QStringList &names, const QStringList &modifiers)
{
    const bool catalog = names.size() == 2 && names.first() == u"pg_catalog";
    if (names.size() > 1 && !catalog)
        return names.join(u'.') + (modifiers.isEmpty() ? QString() : u'(' + modifiers.join(u',') + u')');
    const QString &base = names.last();
    const QString list = modifiers.isEmpty() ? QString() : u'(' + modifiers.join(u',') + u')';
    if (base == u"interval" && !modifiers.isEmpty())
        return intervalText(modifiers);
    if (base == u"timestamptz")
        return u"timestamp"_s + list + u" with time zone"_s;
    if (base == u"timetz")
        return u"time"_s + list + u" with time zone"_s;
    // The grammar gives a bare CHAR the length 1, and the quoted "char" is another type.
    if (base == u"char" && !catalog)
        return u"\"char\""_s;
    if (base == u"bpchar" && modifiers.isEmpty())
        return base; // of any length, other than CHAR
    return usualName(base) + list;
}

QString typeText(const TypeName *type)
{
    if (!type)
        return {};
    const QStringList names = strings(type->names);
    if (names.isEmpty())
        return {};
    QStringList modifiers;
    for (const ListCell &cell : items(type->typmods))
        modifiers.append(modifier(as<Node>(cell)));
    QString result = type->setof ? u"setof "_s : QString();
    result += type->pct_type ? names.join(u'.') + u"%TYPE"_s : baseText(names, modifiers);
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
    static const QSet<QString> volatiles{u"random"_s,           u"clock_timestamp"_s,  u"gen_random_uuid"_s,
                                         u"gen_random_bytes"_s, u"nextval"_s,          u"setval"_s,
                                         u"currval"_s,          u"lastval"_s,          u"timeofday"_s,
                                         u"random_normal"_s,    u"uuidv4"_s,           u"uuidv7"_s,
                                         u"pg_sleep"_s,         u"uuid_generate_v1"_s, u"uuid_generate_v1mc"_s,
                                         u"uuid_generate_v4"_s, u"setseed"_s,          u"gen_salt"_s};
    static const QSet<QString> stables{u"now"_s,
                                       u"transaction_timestamp"_s,
                                       u"statement_timestamp"_s,
                                       u"current_setting"_s,
                                       u"txid_current"_s,
                                       u"pg_current_xact_id"_s,
                                       u"current_database"_s,
                                       u"current_schema"_s,
                                       u"current_schemas"_s,
                                       u"to_char"_s,
                                       u"to_date"_s,
                                       u"to_timestamp"_s,
                                       u"concat"_s,
                                       u"concat_ws"_s,
                                       u"format"_s,
                                       u"jsonb_build_object"_s,
                                       u"jsonb_build_array"_s,
                                       u"json_build_object"_s,
                                       u"json_build_array"_s,
                                       u"to_json"_s,
                                       u"to_jsonb"_s,
                                       u"date_trunc"_s,
                                       u"age"_s,
                                       u"inet_client_addr"_s,
                                       u"pg_backend_pid"_s,
                                       u"to_tsvector"_s,
                                       u"to_regclass"_s};
    static const QSet<QString> immutables{u"lower"_s,
                                          u"upper"_s,
                                          u"md5"_s,
                                          u"length"_s,
                                          u"char_length"_s,
                                          u"abs"_s,
                                          u"round"_s,
                                          u"floor"_s,
                                          u"ceil"_s,
                                          u"trunc"_s,
                                          u"replace"_s,
                                          u"left"_s,
                                          u"right"_s,
                                          u"lpad"_s,
                                          u"rpad"_s,
                                          u"btrim"_s,
                                          u"ltrim"_s,
                                          u"rtrim"_s,
                                          u"repeat"_s,
                                          u"substr"_s,
                                          u"encode"_s,
                                          u"decode"_s,
                                          u"make_date"_s,
                                          u"make_interval"_s,
                                          u"make_time"_s,
                                          u"make_timestamp"_s,
                                          u"array_fill"_s,
                                          u"array_append"_s,
                                          u"split_part"_s,
                                          u"sha256"_s,
                                          u"daterange"_s,
                                          u"int4range"_s,
                                          u"tsrange"_s,
                                          u"chr"_s,
                                          u"ascii"_s,
                                          u"initcap"_s,
                                          u"jsonb_set"_s,
                                          u"timezone"_s,
                                          u"uuid_generate_v3"_s,
                                          u"uuid_generate_v5"_s};
    if (name.size() > 2 || name.isEmpty())
        return Unknown;
    const bool catalog = name.size() == 2 && name.first() == u"pg_catalog";
    if (volatiles.contains(name.last()))
        return Volatile; // whoever's function it is
    if (name.size() == 2 && !catalog)
        return Unknown;
    if (stables.contains(name.last()))
        return Stable;
    // pg_catalog is what the grammar itself writes for SUBSTRING(… FROM …), AT TIME ZONE and their like: all immutable.
    return catalog || immutables.contains(name.last()) ? Constant : Unknown;
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
