// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reads and changes rows.
#include "core/dialect/postgresql/tree.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace PostgreSql {

using Sql::ChangeRows;
using Sql::RowVerb;

namespace {

/// What a WHERE says about how many rows it lets through, gathered over its AND branches.
struct Bounds
{
    QSet<QString> limitedQueries = {}; ///< WITH queries that hold a LIMIT
    QSet<QString> from = {}; ///< columns with a lower bound
    QSet<QString> to = {}; ///< columns with an upper bound
    bool bounded = false;
    bool notExists = false;
};

} // namespace

/// As many rows as it states: LIMIT n, or VALUES, also where they are inserted on the way.
static bool hasLimit(const Node *query)
{
    if (is(query, T_InsertStmt))
        query = as<InsertStmt>(query)->selectStmt;
    if (!is(query, T_SelectStmt))
        return false;
    const auto *select = as<SelectStmt>(query);
    return select->valuesLists || (select->limitCount && select->limitOption != LIMIT_OPTION_WITH_TIES);
}

static QSet<QString> limitedQueries(const WithClause *with)
{
    QSet<QString> result;
    for (const ListCell &cell : items(with ? with->ctes : nullptr)) {
        const auto *query = as<CommonTableExpr>(cell);
        if (hasLimit(query->ctequery))
            result.insert(text(query->ctename));
    }
    return result;
}

static QString columnName(const Node *node)
{
    return is(node, T_ColumnRef) ? strings(as<ColumnRef>(node)->fields).value(as<ColumnRef>(node)->fields->length - 1)
                                 : QString();
}

/// A value that does not come from the row: 5, $1, -3, now(), '…'::date.
static bool isFixed(const Node *node)
{
    return node && (is(node, T_ParamRef) || volatility(node) != Sql::Volatility::Unknown);
}

/// One row at most, by the names that people give: a table's own key and PostgreSQL's place of a row.
static bool isKey(const QString &column)
{
    return column == u"id" || column == u"ctid";
}

static bool readsLimited(const Node *query, const Bounds &bounds)
{
    if (hasLimit(query))
        return true;
    if (!is(query, T_SelectStmt))
        return false;
    for (const ListCell &cell : items(as<SelectStmt>(query)->fromClause)) {
        if (is(cell.ptr_value, T_RangeVar) && bounds.limitedQueries.contains(text(as<RangeVar>(cell)->relname)))
            return true;
    }
    return false;
}

static void readComparison(const A_Expr *expression, Bounds &bounds)
{
    const QString column = columnName(expression->lexpr);
    switch (expression->kind) {
    case AEXPR_BETWEEN:
        bounds.bounded |= !column.isEmpty();
        return;
    case AEXPR_IN:
        bounds.bounded |= isKey(column);
        return;
    case AEXPR_OP_ANY: // = ANY (ARRAY(SELECT … LIMIT n)), = ANY ($1)
        bounds.bounded |= isKey(column)
            || (is(expression->rexpr, T_SubLink) && readsLimited(as<SubLink>(expression->rexpr)->subselect, bounds));
        return;
    case AEXPR_OP:
        break;
    default:
        return;
    }
    const QString sign = strings(expression->name).value(0);
    const bool turned = column.isEmpty();
    const QString name = turned ? columnName(expression->rexpr) : column;
    const Node *value = turned ? expression->lexpr : expression->rexpr;
    const bool single = is(value, T_SubLink) && as<SubLink>(value)->subLinkType == EXPR_SUBLINK;
    if (name.isEmpty() || (!isFixed(value) && !(single && sign == u"=")))
        return;
    if (sign == u"=")
        bounds.bounded |= isKey(name);
    else if (sign == (turned ? u"<" : u">") || sign == (turned ? u"<=" : u">="))
        bounds.from.insert(name);
    else if (sign == (turned ? u">" : u"<") || sign == (turned ? u">=" : u"<="))
        bounds.to.insert(name);
    if (bounds.from.contains(name) && bounds.to.contains(name))
        bounds.bounded = true;
}

static void readCondition(const Node *node, Bounds &bounds, int depth = 0)
{
    if (!node || depth > 200)
        return;
    if (is(node, T_BoolExpr)) {
        const auto *all = as<BoolExpr>(node);
        if (all->boolop == NOT_EXPR) {
            const auto *argument = as<Node>(items(all->args)[0]);
            bounds.notExists |= is(argument, T_SubLink) && as<SubLink>(argument)->subLinkType == EXISTS_SUBLINK;
        }
        if (all->boolop == AND_EXPR) {
            for (const ListCell &cell : items(all->args))
                readCondition(as<Node>(cell), bounds, depth + 1);
        }
    } else if (is(node, T_A_Expr)) {
        readComparison(as<A_Expr>(node), bounds);
    } else if (is(node, T_SubLink)) {
        bounds.bounded |= as<SubLink>(node)->subLinkType == ANY_SUBLINK
            && readsLimited(as<SubLink>(node)->subselect, bounds);
    }
}

/// Does it hold as many rows as it states, or a part of a join that does?
static bool isLimitedSource(const Node *source, const Bounds &bounds)
{
    for (int depth = 0; is(source, T_JoinExpr) && depth < 1000; ++depth) {
        const auto *join = as<JoinExpr>(source);
        if (join->jointype == JOIN_INNER && isLimitedSource(join->rarg, bounds))
            return true;
        source = join->larg;
    }
    if (is(source, T_RangeSubselect))
        return hasLimit(as<RangeSubselect>(source)->subquery);
    return is(source, T_RangeVar) && bounds.limitedQueries.contains(text(as<RangeVar>(source)->relname));
}

/// UPDATE … FROM batch, DELETE … USING (SELECT … LIMIT n) batch: as many rows as the batch holds.
static void readSources(const List *from, Bounds &bounds)
{
    for (const ListCell &cell : items(from))
        bounds.bounded |= isLimitedSource(as<Node>(cell), bounds);
}

/// FROM generate_series(1, 10), unnest(…): rows that no table holds.
static bool readsNoTable(const List *from)
{
    const auto sources = items(from);
    return std::ranges::all_of(sources, [](const ListCell &cell) { return is(cell.ptr_value, T_RangeFunction); });
}

/// SELECT count(*) FROM …: one row.
static bool isOneRow(const SelectStmt *select)
{
    static const QSet<QString> aggregates = {u"count"_s,     u"sum"_s,      u"min"_s,      u"max"_s,
                                             u"avg"_s,       u"bool_or"_s,  u"bool_and"_s, u"string_agg"_s,
                                             u"array_agg"_s, u"jsonb_agg"_s};
    if (select->groupClause || select->op != SETOP_NONE || !select->targetList)
        return false;
    const auto targets = items(select->targetList);
    return std::ranges::any_of(targets, [](const ListCell &cell) {
        const Node *value = as<ResTarget>(cell)->val;
        return is(value, T_FuncCall) && !as<FuncCall>(value)->over
            && aggregates.contains(
                strings(as<FuncCall>(value)->funcname).value(as<FuncCall>(value)->funcname->length - 1));
    });
}

/// The predicate as written, where the statement is not part of another.
static QString predicate(const Source &source, const Node *condition, bool nested)
{
    if (!condition || nested)
        return {};
    const qsizetype where = source.word("WHERE");
    if (where < 0)
        return {};
    // What can follow a WHERE, whatever the statement: reserved words, so none is a column's name.
    const qsizetype end = source.anyWord({"RETURNING", "GROUP", "HAVING", "WINDOW", "UNION", "INTERSECT", "EXCEPT",
                                          "ORDER", "LIMIT", "OFFSET", "FETCH", "FOR", "ON"},
                                         where);
    return source.written(where + 1, end < 0 ? source.count() : end);
}

static void readWith(const Source &source, const WithClause *with, QList<Sql::Change> &changes);

static void readColumns(const List *targets, ChangeRows &change)
{
    for (const ListCell &cell : items(targets)) {
        const auto *target = as<ResTarget>(cell);
        change.columns.append(text(target->name));
        change.wholeColumns &= target->indirection == nullptr;
    }
}

static void readInsert(const Source &source, const InsertStmt *insert, QList<Sql::Change> &changes)
{
    readWith(source, insert->withClause, changes);
    ChangeRows change{.verb = RowVerb::Insert,
                      .table = source.name(insert->relation),
                      .onConflict = insert->onConflictClause != nullptr};
    readColumns(insert->cols, change);
    if (is(insert->selectStmt, T_SelectStmt)) {
        const auto *select = as<SelectStmt>(insert->selectStmt);
        change.fromQuery = !select->valuesLists;
        change.bounded = !change.fromQuery || hasLimit(insert->selectStmt);
        if (change.fromQuery) {
            Bounds bounds{.limitedQueries = limitedQueries(insert->withClause)};
            readCondition(select->whereClause, bounds);
            readSources(select->fromClause, bounds);
            change.hasWhere = select->whereClause != nullptr;
            change.bounded |= bounds.bounded || (readsNoTable(select->fromClause) && select->op == SETOP_NONE)
                || isOneRow(select);
            change.onConflict |= bounds.notExists;
            change.predicate = predicate(source, select->whereClause, false);
        }
    } else {
        change.bounded = true; // DEFAULT VALUES
    }
    changes.append(std::move(change));
}

static Bounds boundsOf(const WithClause *with, const Node *where, const List *from)
{
    Bounds bounds{.limitedQueries = limitedQueries(with)};
    readCondition(where, bounds);
    if (where) // without one, every row of the table meets every row of the batch
        readSources(from, bounds);
    return bounds;
}

static void readUpdate(const Source &source, const UpdateStmt *update, bool nested, QList<Sql::Change> &changes)
{
    readWith(source, update->withClause, changes);
    ChangeRows change{.verb = RowVerb::Update,
                      .table = source.name(update->relation),
                      .hasWhere = update->whereClause != nullptr,
                      .bounded = boundsOf(update->withClause, update->whereClause, update->fromClause).bounded,
                      .predicate = predicate(source, update->whereClause, nested)};
    readColumns(update->targetList, change);
    changes.append(std::move(change));
}

static void readDelete(const Source &source, const DeleteStmt *remove, bool nested, QList<Sql::Change> &changes)
{
    readWith(source, remove->withClause, changes);
    changes.append(ChangeRows{.verb = RowVerb::Delete,
                              .table = source.name(remove->relation),
                              .hasWhere = remove->whereClause != nullptr,
                              .bounded = boundsOf(remove->withClause, remove->whereClause, remove->usingClause).bounded,
                              .predicate = predicate(source, remove->whereClause, nested)});
}

static void readMerge(const Source &source, const MergeStmt *merge, QList<Sql::Change> &changes)
{
    readWith(source, merge->withClause, changes);
    const bool limited = isLimitedSource(merge->sourceRelation, {.limitedQueries = limitedQueries(merge->withClause)});
    changes.append(ChangeRows{.verb = RowVerb::Merge,
                              .table = source.name(merge->relation),
                              .hasWhere = true, // its ON
                              .bounded = limited,
                              .fromQuery = true});
}

/// The first table of a FROM, through joins.
static const RangeVar *firstTable(const Node *node)
{
    for (int depth = 0; node && depth < 1000; ++depth) {
        if (is(node, T_RangeVar))
            return as<RangeVar>(node);
        if (is(node, T_JoinExpr)) {
            node = as<JoinExpr>(node)->larg;
        } else if (is(node, T_RangeSubselect) && is(as<RangeSubselect>(node)->subquery, T_SelectStmt)) {
            const List *from = as<SelectStmt>(as<RangeSubselect>(node)->subquery)->fromClause;
            node = from ? as<Node>(from->elements[0]) : nullptr;
        } else {
            return nullptr;
        }
    }
    return nullptr;
}

static void readSelect(const Source &source, const SelectStmt *select, bool nested, QList<Sql::Change> &changes)
{
    readWith(source, select->withClause, changes);
    const SelectStmt *leaf = select;
    while (leaf->op != SETOP_NONE && leaf->larg)
        leaf = leaf->larg;
    const RangeVar *table = leaf->fromClause ? firstTable(as<Node>(leaf->fromClause->elements[0])) : nullptr;
    ChangeRows change{.verb = RowVerb::Select, .hasWhere = leaf->whereClause != nullptr};
    Bounds bounds{.limitedQueries = limitedQueries(select->withClause)};
    readCondition(leaf->whereClause, bounds);
    change.bounded = bounds.bounded || select->limitCount;
    if (table) {
        change.table = source.name(table);
        change.predicate = predicate(source, leaf->whereClause, nested);
    }
    changes.append(std::move(change));
}

/// A WITH may hold INSERT, UPDATE and DELETE of its own: each is a change. Reads in it are not.
static void readWith(const Source &source, const WithClause *with, QList<Sql::Change> &changes)
{
    for (const ListCell &cell : items(with ? with->ctes : nullptr)) {
        const Node *query = as<CommonTableExpr>(cell)->ctequery;
        if (is(query, T_InsertStmt))
            readInsert(source, as<InsertStmt>(query), changes);
        else if (is(query, T_UpdateStmt))
            readUpdate(source, as<UpdateStmt>(query), true, changes);
        else if (is(query, T_DeleteStmt))
            readDelete(source, as<DeleteStmt>(query), true, changes);
        else if (is(query, T_MergeStmt))
            readMerge(source, as<MergeStmt>(query), changes);
    }
}

static void readCopy(const Source &source, const CopyStmt *copy, QList<Sql::Change> &changes)
{
    if (copy->query) {
        readRows(source, copy->query, changes);
        return;
    }
    changes.append(ChangeRows{.verb = copy->is_from ? RowVerb::Copy : RowVerb::Select,
                              .table = source.name(copy->relation),
                              .hasWhere = copy->whereClause != nullptr,
                              .columns = strings(copy->attlist)});
}

static void readTruncate(const Source &source, const TruncateStmt *truncate, QList<Sql::Change> &changes)
{
    Sql::Truncate change{.cascade = truncate->behavior == DROP_CASCADE, .restartIdentity = truncate->restart_seqs};
    for (const ListCell &cell : items(truncate->relations))
        change.tables.append(source.name(as<RangeVar>(cell)));
    changes.append(std::move(change));
}

bool readRows(const Source &source, const Node *node, QList<Sql::Change> &changes)
{
    switch (node->type) {
    case T_InsertStmt:
        readInsert(source, as<InsertStmt>(node), changes);
        return true;
    case T_UpdateStmt:
        readUpdate(source, as<UpdateStmt>(node), false, changes);
        return true;
    case T_DeleteStmt:
        readDelete(source, as<DeleteStmt>(node), false, changes);
        return true;
    case T_MergeStmt:
        readMerge(source, as<MergeStmt>(node), changes);
        return true;
    case T_SelectStmt:
        if (readTables(source, node, changes)) // SELECT INTO makes a table
            return true;
        readSelect(source, as<SelectStmt>(node), false, changes);
        readSettings(as<SelectStmt>(node), changes);
        return true;
    case T_CopyStmt:
        readCopy(source, as<CopyStmt>(node), changes);
        return true;
    case T_TruncateStmt:
        readTruncate(source, as<TruncateStmt>(node), changes);
        return true;
    default:
        return false;
    }
}

} // namespace PostgreSql
