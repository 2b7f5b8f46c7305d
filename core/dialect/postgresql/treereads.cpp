// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which tables a query reads, wherever in it they stand.
#include "core/dialect/postgresql/reads.h"

#include "core/dialect/postgresql/tree.h"

namespace PostgreSql {

namespace {

struct Reads
{
    const Source &source;
    QList<Sql::Name> tables = {};
    QStringList withQueries = {};
    int depth = 0;
};

} // namespace

/// Called by PostgreSQL's walker for every node below another one. The depth is bounded because the walker's recursion
/// is not.
static bool visit(Node *node, void *context)
{
    auto *reads = static_cast<Reads *>(context);
    if (!node || reads->depth > 1000)
        return false;
    if (is(node, T_RangeVar)) {
        const Sql::Name name = reads->source.name(as<RangeVar>(node));
        if (!reads->tables.contains(name))
            reads->tables.append(name);
        return false;
    }
    if (is(node, T_CommonTableExpr))
        reads->withQueries.append(text(as<CommonTableExpr>(node)->ctename));
    ++reads->depth;
    const bool stop = raw_expression_tree_walker_impl(node, visit, context);
    --reads->depth;
    return stop;
}

static Node *query(const Node *root)
{
    switch (root->type) {
    case T_CreateTableAsStmt:
        return as<CreateTableAsStmt>(root)->query;
    case T_ViewStmt:
        return as<ViewStmt>(root)->query;
    default:
        return const_cast<Node *>(root); // the walker takes no const
    }
}

/// What the walker knows: it ends the process at others, such as the EXECUTE of CREATE TABLE … AS EXECUTE.
static bool isQuery(const Node *node)
{
    return is(node, T_SelectStmt) || is(node, T_InsertStmt) || is(node, T_UpdateStmt) || is(node, T_DeleteStmt)
        || is(node, T_MergeStmt);
}

QList<Sql::Name> tablesRead(const Source &source, const Node *query)
{
    Reads reads{.source = source};
    if (!isQuery(query))
        return {};
    // SELECT INTO's own table is made, not read.
    const IntoClause *into = is(query, T_SelectStmt) ? as<SelectStmt>(query)->intoClause : nullptr;
    visit(const_cast<Node *>(query), &reads); // the walker takes no const
    reads.tables.removeIf([&](const Sql::Name &name) {
        return (name.schema.isEmpty() && reads.withQueries.contains(name.name))
            || (into && name == source.name(into->rel));
    });
    return reads.tables;
}

QList<Sql::Name> tablesRead(const Sql::Statement &statement)
{
    const Tree tree(statement.text);
    if (!tree.root())
        return {};
    return tablesRead(Source(statement), query(tree.root()));
}

} // namespace PostgreSql
