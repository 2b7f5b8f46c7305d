// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The expressions that the server keeps with a table: which columns they read, and what in them is not immutable. Only
// what PostgreSQL refuses for sure: asked of pg_proc, pg_cast and pg_operator, and of CREATE INDEX, in
// tst_postgresqlkeptexpressions.
#include "core/dialect/postgresql/keptexpressions.h"

#include "core/dialect/postgresql/tree.h"
#include "core/dialect/postgresql/types.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Dialect::KeptExpression;
using Dialect::TypeOfColumn;

namespace PostgreSql {

namespace {

struct Reader
{
    const TypeOfColumn &typeOf;
    KeptExpression &found;
    bool unsure = false; ///< the server may work out a part of it beforehand, and see the rest never
    int depth = 0;

    void change(const QString &what)
    {
        if (!found.changing.contains(what))
            found.changing.append(what);
    }
};

/// Names of functions all of which are stable or volatile, whatever they are given.
const QSet<QString> &changingFunctions()
{
    static const QStringList names =
        u"array_to_json array_to_string clock_timestamp concat concat_ws convert convert_from convert_to "
        "current_database current_query current_schema current_setting currval format gen_random_uuid "
        "json_build_array json_build_object jsonb_build_array jsonb_build_object lastval make_timestamptz nextval now "
        "random row_to_json statement_timestamp timeofday to_char to_date to_json to_jsonb to_number to_regclass "
        "to_regtype transaction_timestamp version"_s.split(u' ');
    static const QSet<QString> set(names.cbegin(), names.cend());
    return set;
}

/// The same of those that are given so many values.
bool changesWith(const QString &function, size_t arguments)
{
    static const QSet<QString> ofOne = {u"to_tsvector"_s, u"to_tsquery"_s, u"plainto_tsquery"_s, u"phraseto_tsquery"_s,
                                        u"websearch_to_tsquery"_s};
    return (arguments == 1 && ofOne.contains(function)) || (arguments == 2 && function == "to_timestamp"_L1);
}

bool isText(const QString &type)
{
    return type == "text"_L1 || type == "varchar"_L1 || type == "char"_L1;
}

bool isMoment(const QString &type)
{
    return type == "date"_L1 || type == "timestamp"_L1 || type == "timestamptz"_L1;
}

/// Does the text of a value depend on the session (DateStyle, TimeZone, …), or a value on its text?
bool hasChangingText(const QString &type)
{
    return isMoment(type) || type == "interval"_L1 || type == "money"_L1 || type == "enum"_L1;
}

bool castChanges(const QString &from, const QString &to)
{
    if (isText(to))
        return hasChangingText(from);
    if (isText(from))
        return hasChangingText(to) || to == "time"_L1 || to == "timetz"_L1;
    if (from == "timestamptz"_L1)
        return to == "date"_L1 || to == "time"_L1 || to == "timestamp"_L1 || to == "timetz"_L1;
    const auto isNumber = [](const QString &type) { return type == "numeric"_L1 || type == "integer"_L1; };
    if (from == "money"_L1 || to == "money"_L1)
        return isNumber(from) || isNumber(to);
    return (to == "timestamptz"_L1 && (from == "date"_L1 || from == "timestamp"_L1))
        || (from == "time"_L1 && to == "timetz"_L1);
}

bool operatorChanges(const QString &left, const QString &sign, const QString &right)
{
    static const QSet<QString> comparisons = {u"<"_s, u"<="_s, u"="_s, u"<>"_s, u">="_s, u">"_s};
    const auto isSpan = [](const QString &type) { return type == "interval"_L1 || type == "time"_L1; };
    // One of them is taken for the other, in the time zone of the session.
    const bool zones = left != right && isMoment(left) && isMoment(right)
        && (left == "timestamptz"_L1 || right == "timestamptz"_L1);
    const bool dayZones = (left == "time"_L1 && right == "timetz"_L1) || (left == "timetz"_L1 && right == "time"_L1);
    if (sign == "||"_L1)
        return (isText(left) && hasChangingText(right)) || (hasChangingText(left) && isText(right));
    if (comparisons.contains(sign))
        return zones || dayZones;
    if (sign == "-"_L1)
        return zones || (left == "timestamptz"_L1 && isSpan(right));
    return sign == "+"_L1
        && ((left == "timestamptz"_L1 && isSpan(right)) || (isSpan(left) && right == "timestamptz"_L1));
}

QString plainType(const QString &written)
{
    const TypeParts parts = typeParts(written);
    return parts.array ? parts.base + u"[]"_s : parts.base;
}

/// The column that the node is; empty: it is none. A table's name may be a row, and what is qualified a call.
QString columnOf(const Node *node)
{
    const auto *reference = as<ColumnRef>(node);
    if (!is(node, T_ColumnRef) || items(reference->fields).size() != 1)
        return {};
    const auto *first = as<Node>(items(reference->fields)[0]);
    return is(first, T_String) ? text(as<String>(first)->sval) : QString();
}

/// Empty: not known.
QString typeOf(const Node *node, const Reader &reader)
{
    if (!node)
        return {};
    if (const QString column = columnOf(node); !column.isEmpty())
        return plainType(reader.typeOf(column));
    if (is(node, T_TypeCast))
        return plainType(typeText(as<TypeCast>(node)->typeName));
    if (is(node, T_CollateClause))
        return typeOf(as<CollateClause>(node)->arg, reader);
    return {};
}

/// Has it the same value for every row, so that the server works it out when it reads the statement?
bool visitForRows(Node *node, void *context)
{
    auto *depth = static_cast<int *>(context);
    if (!node)
        return false;
    if (is(node, T_ColumnRef) || is(node, T_FuncCall) || is(node, T_SQLValueFunction) || is(node, T_SubLink)
        || *depth > 200)
        return true;
    ++*depth;
    const bool stop = raw_expression_tree_walker_impl(node, visitForRows, context);
    --*depth;
    return stop;
}

bool isConstant(const Node *node)
{
    int depth = 0;
    return node && !visitForRows(const_cast<Node *>(node), &depth); // the walker takes no const
}

void readCall(const FuncCall *call, Reader &reader)
{
    const QStringList path = strings(call->funcname);
    if (path.isEmpty() || path.size() > 2 || (path.size() == 2 && path.first() != "pg_catalog"_L1))
        return;
    const QString &name = path.last();
    const std::span<const ListCell> arguments = items(call->args);
    const auto typeAt = [&](size_t at) {
        return at < arguments.size() ? typeOf(as<Node>(arguments[at]), reader) : QString();
    };
    static const QSet<QString> ofZone = {u"date_trunc"_s, u"date_part"_s, u"extract"_s};
    const QString first = arguments.size() == 1 ? typeAt(0) : QString();
    const QString second = arguments.size() == 2 ? typeAt(1) : QString();
    const bool ofMoment = (ofZone.contains(name) && second == "timestamptz"_L1)
        || (name == "date_trunc"_L1 && second == "date"_L1) // which is taken for a timestamptz
        || (name == "date"_L1 && (first == "timestamptz"_L1 || isText(first))) || (name == "age"_L1 && isMoment(first));
    if (ofMoment || changingFunctions().contains(name) || changesWith(name, arguments.size()))
        reader.change(name + u"()"_s);
}

void readOperator(const A_Expr *expression, Reader &reader)
{
    const QStringList path = strings(expression->name);
    if (expression->kind != AEXPR_OP || path.size() != 1)
        return;
    const QString left = typeOf(expression->lexpr, reader);
    const QString right = typeOf(expression->rexpr, reader);
    if (operatorChanges(left, path.first(), right))
        reader.change(left + u' ' + path.first() + u' ' + right);
}

void readCast(const TypeCast *cast, Reader &reader)
{
    const QString from = typeOf(cast->arg, reader);
    const QString to = typeOf(reinterpret_cast<const Node *>(cast), reader);
    if (!from.isEmpty() && !isConstant(cast->arg) && castChanges(from, to))
        reader.change(columnOf(cast->arg) + u"::"_s + to);
}

QString wordOf(SQLValueFunctionOp op)
{
    switch (op) {
    case SVFOP_CURRENT_DATE:
        return u"current_date"_s;
    case SVFOP_CURRENT_TIME:
    case SVFOP_CURRENT_TIME_N:
        return u"current_time"_s;
    case SVFOP_CURRENT_TIMESTAMP:
    case SVFOP_CURRENT_TIMESTAMP_N:
        return u"current_timestamp"_s;
    case SVFOP_LOCALTIME:
    case SVFOP_LOCALTIME_N:
        return u"localtime"_s;
    case SVFOP_LOCALTIMESTAMP:
    case SVFOP_LOCALTIMESTAMP_N:
        return u"localtimestamp"_s;
    case SVFOP_CURRENT_ROLE:
        return u"current_role"_s;
    case SVFOP_CURRENT_USER:
        return u"current_user"_s;
    case SVFOP_USER:
        return u"user"_s;
    case SVFOP_SESSION_USER:
        return u"session_user"_s;
    case SVFOP_CURRENT_CATALOG:
        return u"current_catalog"_s;
    case SVFOP_CURRENT_SCHEMA:
        return u"current_schema"_s;
    }
    return {};
}

/// What is left out where a condition is the same for every row, or a value is NULL.
bool mayBeLeftOut(const Node *node)
{
    switch (node->type) {
    case T_A_Const:
        return as<A_Const>(node)->isnull || is(&as<A_Const>(node)->val, T_Boolean);
    case T_BoolExpr:
        return std::ranges::any_of(items(as<BoolExpr>(node)->args),
                                   [](const ListCell &cell) { return isConstant(as<Node>(cell)); });
    case T_CaseWhen:
        return isConstant(reinterpret_cast<const Node *>(as<CaseWhen>(node)->expr));
    case T_CoalesceExpr:
        return isConstant(as<Node>(items(as<CoalesceExpr>(node)->args)[0]));
    default:
        return false;
    }
}

/// Called by PostgreSQL's walker for every node below another one. The depth is bounded because the walker's recursion
/// is not.
bool visit(Node *node, void *context)
{
    auto *reader = static_cast<Reader *>(context);
    if (!node)
        return false;
    if (is(node, T_SubLink) || reader->depth > 200) { // what it reads are columns of others
        reader->unsure = true;
        return false;
    }
    if (const QString column = columnOf(node); !column.isEmpty() && !reader->found.columns.contains(column))
        reader->found.columns.append(column);
    if (is(node, T_FuncCall))
        readCall(as<FuncCall>(node), *reader);
    else if (is(node, T_A_Expr))
        readOperator(as<A_Expr>(node), *reader);
    else if (is(node, T_TypeCast))
        readCast(as<TypeCast>(node), *reader);
    else if (is(node, T_SQLValueFunction))
        reader->change(wordOf(as<SQLValueFunction>(node)->op));
    reader->unsure = reader->unsure || mayBeLeftOut(node);
    ++reader->depth;
    const bool stop = raw_expression_tree_walker_impl(node, visit, context);
    --reader->depth;
    return stop;
}

struct Collector
{
    const TypeOfColumn &typeOf;
    QList<KeptExpression> found = {};

    void add(KeptExpression::Kind kind, const Node *expression)
    {
        if (!expression)
            return;
        KeptExpression kept{.kind = kind};
        Reader reader{.typeOf = typeOf, .found = kept};
        visit(const_cast<Node *>(expression), &reader); // the walker takes no const
        if (reader.unsure)
            kept.changing.clear();
        found.append(kept);
    }

    void addConstraint(const Constraint *constraint)
    {
        if (constraint->contype == CONSTR_CHECK)
            add(KeptExpression::Kind::Check, constraint->raw_expr);
        else if (constraint->contype == CONSTR_GENERATED)
            add(KeptExpression::Kind::Generated, constraint->raw_expr);
        else if (constraint->contype == CONSTR_EXCLUSION)
            add(KeptExpression::Kind::Predicate, constraint->where_clause);
    }

    void addColumn(const ColumnDef *column)
    {
        for (const ListCell &cell : items(column->constraints))
            addConstraint(as<Constraint>(cell));
    }

    void addIndex(const IndexStmt *index)
    {
        for (const ListCell &cell : items(index->indexParams))
            add(KeptExpression::Kind::IndexKey, as<IndexElem>(cell)->expr);
        add(KeptExpression::Kind::Predicate, index->whereClause);
    }

    void addAction(const AlterTableCmd *command)
    {
        if (command->subtype == AT_AddColumn)
            addColumn(as<ColumnDef>(command->def));
        else if (command->subtype == AT_AddConstraint)
            addConstraint(as<Constraint>(command->def));
        else if (command->subtype == AT_SetExpression)
            add(KeptExpression::Kind::Generated, command->def);
    }
};

} // namespace

QList<KeptExpression> keptExpressions(const Sql::Statement &statement, const TypeOfColumn &typeOf)
{
    const Tree tree(statement.text);
    const Node *root = tree.root();
    Collector collector{.typeOf = typeOf};
    if (is(root, T_IndexStmt)) {
        collector.addIndex(as<IndexStmt>(root));
    } else if (is(root, T_CreateStmt)) {
        for (const ListCell &cell : items(as<CreateStmt>(root)->tableElts)) {
            if (is(cell.ptr_value, T_ColumnDef))
                collector.addColumn(as<ColumnDef>(cell));
            else if (is(cell.ptr_value, T_Constraint))
                collector.addConstraint(as<Constraint>(cell));
        }
    } else if (is(root, T_AlterTableStmt)) {
        for (const ListCell &cell : items(as<AlterTableStmt>(root)->cmds))
            collector.addAction(as<AlterTableCmd>(cell));
    }
    return collector.found;
}

} // namespace PostgreSql
