// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CREATE TABLE, its columns and its constraints.
#include "core/dialect/postgresql/tree.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PostgreSql {

static QString actionText(char action)
{
    switch (action) {
    case FKCONSTR_ACTION_RESTRICT:
        return u"RESTRICT"_s;
    case FKCONSTR_ACTION_CASCADE:
        return u"CASCADE"_s;
    case FKCONSTR_ACTION_SETNULL:
        return u"SET NULL"_s;
    case FKCONSTR_ACTION_SETDEFAULT:
        return u"SET DEFAULT"_s;
    default:
        return {};
    }
}

static Sql::ConstraintKind constraintKind(ConstrType type)
{
    using enum Sql::ConstraintKind;
    switch (type) {
    case CONSTR_PRIMARY:
        return PrimaryKey;
    case CONSTR_UNIQUE:
        return Unique;
    case CONSTR_FOREIGN:
        return ForeignKey;
    case CONSTR_EXCLUSION:
        return Exclusion;
    case CONSTR_NOTNULL:
        return NotNull;
    default:
        return Check;
    }
}

Sql::Constraint constraint(const Source &source, const Constraint *node)
{
    Sql::Constraint result{.kind = constraintKind(node->contype),
                           .name = text(node->conname),
                           .columns = strings(node->keys),
                           .referencedTable = source.name(node->pktable),
                           .referencedColumns = strings(node->pk_attrs),
                           .onDelete = actionText(node->fk_del_action),
                           .onUpdate = actionText(node->fk_upd_action),
                           .usingIndex = text(node->indexname),
                           .notValid = node->skip_validation,
                           .deferrable = node->deferrable};
    if (node->contype == CONSTR_FOREIGN)
        result.columns = strings(node->fk_attrs);
    for (const ListCell &cell : items(node->exclusions)) {
        const auto *element = as<IndexElem>(items(as<List>(cell))[0]);
        if (element->name)
            result.columns.append(text(element->name));
    }
    if (node->location < 0)
        return result;
    const qsizetype begin = source.tokenAt(node->location);
    result.range = source.range(begin, source.endOfItem(begin));
    if (result.kind == Sql::ConstraintKind::Check) {
        const qsizetype keyword = source.word("CHECK", begin);
        result.expression = source.inParentheses(keyword + 1);
    }
    return result;
}

using Beginnings = QVarLengthArray<qsizetype, 8>;

/// Where each part of a column begins, so that each ends where the next one does: the tree keeps only beginnings.
static Beginnings beginnings(const ColumnDef *column)
{
    Beginnings result;
    for (const ListCell &cell : items(column->constraints)) {
        if (const auto *part = as<Constraint>(cell); part->location >= 0)
            result.append(part->location);
    }
    if (column->collClause && column->collClause->location >= 0)
        result.append(column->collClause->location);
    std::ranges::sort(result);
    return result;
}

static qsizetype endOfPart(const Source &source, const Beginnings &beginnings, qsizetype begin, qsizetype end)
{
    const auto next = std::ranges::upper_bound(beginnings, source.token(begin).range.begin);
    return next == beginnings.end() ? end : std::min(end, source.tokenAt(*next));
}

static void readDefault(const Source &source, const Constraint *node, qsizetype begin, qsizetype end,
                        Sql::ColumnDefinition &column)
{
    // CONSTRAINT n DEFAULT …: the name goes before the word.
    const qsizetype keyword = std::max(begin, source.word("DEFAULT", begin, end));
    column.defaultExpression = source.written(keyword + 1, end);
    column.defaultVolatility = volatility(node->raw_expr);
    const auto *constant = as<A_Const>(node->raw_expr);
    if (is(node->raw_expr, T_A_Const) && constant->isnull)
        column.defaultExpression = u"NULL"_s;
}

static void readColumnConstraint(const Source &source, const Constraint *node, qsizetype begin, qsizetype end,
                                 Sql::ColumnDefinition &column)
{
    switch (node->contype) {
    case CONSTR_NULL:
        column.nullStated = true;
        break;
    case CONSTR_NOTNULL:
        column.notNull = true;
        column.notNullName = text(node->conname);
        break;
    case CONSTR_DEFAULT:
        readDefault(source, node, begin, end, column);
        break;
    case CONSTR_IDENTITY:
        column.identity = true;
        column.identityAlways = node->generated_when == 'a'; // ATTRIBUTE_IDENTITY_ALWAYS, of a header that is not here
        break;
    case CONSTR_GENERATED: {
        const qsizetype keyword = source.word("AS", begin, end);
        column.generated = source.inParentheses(keyword + 1);
        column.generatedStored = true; // the grammar of 17 knows no other
        break;
    }
    case CONSTR_ATTR_DEFERRABLE:
    case CONSTR_ATTR_DEFERRED:
        if (!column.constraints.isEmpty())
            column.constraints.last().deferrable = true;
        break;
    case CONSTR_ATTR_NOT_DEFERRABLE:
    case CONSTR_ATTR_IMMEDIATE:
        break;
    default: {
        Sql::Constraint result = constraint(source, node);
        result.range = source.range(begin, end);
        if (result.columns.isEmpty())
            result.columns = QStringList{column.name};
        column.constraints.append(std::move(result));
    }
    }
}

Sql::ColumnDefinition columnDefinition(const Source &source, const ColumnDef *node)
{
    Sql::ColumnDefinition column{.name = text(node->colname), .type = typeText(node->typeName)};
    column.serial = column.type == u"serial" || column.type == u"bigserial" || column.type == u"smallserial";
    if (node->collClause)
        column.collation = strings(node->collClause->collname).join(u'.');
    if (node->location < 0)
        return column;
    const qsizetype begin = source.tokenAt(node->location);
    const qsizetype end = source.endOfItem(begin);
    column.range = source.range(begin, end);
    const Beginnings parts = beginnings(node);
    for (const ListCell &cell : items(node->constraints)) {
        const auto *part = as<Constraint>(cell);
        if (part->location < 0)
            continue;
        const qsizetype from = source.tokenAt(part->location);
        readColumnConstraint(source, part, from, endOfPart(source, parts, from, end), column);
    }
    return column;
}

static QStringList storageOptions(const Source &source, const List *options)
{
    QStringList result;
    for (const ListCell &cell : items(options)) {
        const auto *option = as<DefElem>(cell);
        if (option->location < 0)
            continue;
        const qsizetype begin = source.tokenAt(option->location);
        result.append(source.written(begin, source.endOfItem(begin)));
    }
    return result;
}

QString boundText(const Source &source, const PartitionBoundSpec *bound, qsizetype from)
{
    if (!bound)
        return {};
    if (bound->is_default)
        return u"DEFAULT"_s;
    const qsizetype values = source.word("VALUES", from);
    if (values < 1)
        return {};
    qsizetype end = source.behindParenthesis(values + 2); // FROM (…), IN (…), WITH (…)
    if (source.isWord(end, "TO"))
        end = source.behindParenthesis(end + 1);
    return source.written(values - 1, end);
}

static void readPersistence(const RangeVar *relation, Sql::CreateTable &table)
{
    table.temporary = relation->relpersistence == 't';
    table.unlogged = relation->relpersistence == 'u';
}

static void readParents(const Source &source, const CreateStmt *create, Sql::CreateTable &table)
{
    for (const ListCell &cell : items(create->inhRelations)) {
        const Sql::Name parent = source.name(as<RangeVar>(cell));
        if (create->partbound)
            table.partitionOf = parent;
        else
            table.inherits.append(parent.display());
    }
    if (create->partspec) {
        const qsizetype by = source.word("BY", source.tokenAt(create->partspec->location));
        const qsizetype open = by + 2; // BY RANGE (…)
        table.partitionBy = source.written(by + 1, source.behindParenthesis(open));
    }
    if (create->partbound) {
        table.partitionBound = boundText(source, create->partbound, source.tokenAt(create->relation->location));
        if (create->partbound->is_default)
            table.options.append(u"DEFAULT"_s);
    }
}

static Sql::CreateTable createTable(const Source &source, const CreateStmt *create)
{
    Sql::CreateTable table{.name = source.name(create->relation), .ifNotExists = create->if_not_exists};
    readPersistence(create->relation, table);
    readParents(source, create, table);
    table.columns.reserve(std::ranges::count_if(items(create->tableElts),
                                                [](const ListCell &cell) { return is(cell.ptr_value, T_ColumnDef); }));
    for (const ListCell &cell : items(create->tableElts)) {
        if (is(cell.ptr_value, T_ColumnDef))
            table.columns.append(columnDefinition(source, as<ColumnDef>(cell)));
        else if (is(cell.ptr_value, T_Constraint))
            table.constraints.append(constraint(source, as<Constraint>(cell)));
        else if (is(cell.ptr_value, T_TableLikeClause))
            table.like = source.name(as<TableLikeClause>(cell)->relation);
    }
    for (const ListCell &cell : items(create->constraints))
        table.constraints.append(constraint(source, as<Constraint>(cell)));
    table.options += storageOptions(source, create->options);
    if (create->ofTypename)
        table.options.append(u"OF "_s + source.name(create->ofTypename->names).display());
    if (create->accessMethod)
        table.options.append(u"USING "_s + text(create->accessMethod));
    if (create->tablespacename)
        table.options.append(u"TABLESPACE "_s + text(create->tablespacename));
    return table;
}

/// CREATE TABLE AS, SELECT INTO, CREATE MATERIALIZED VIEW.
static Sql::Change createAs(const Source &source, const IntoClause *into, const Node *query, ObjectType type,
                            bool ifNotExists)
{
    const Sql::Name name = source.name(into->rel);
    if (type == OBJECT_MATVIEW) {
        const qsizetype as = source.word("AS");
        qsizetype end = source.count();
        const qsizetype with = end - (into->skipData ? 3 : 2); // WITH [NO] DATA
        if (source.isWord(with, "WITH") && source.isWord(end - 1, "DATA"))
            end = with;
        return Sql::CreateObject{.kind = Sql::ObjectKind::MaterializedView,
                                 .name = name,
                                 .ifNotExists = ifNotExists,
                                 .body = source.written(as + 1, end),
                                 .withData = !into->skipData,
                                 .reads = tablesRead(source, query)};
    }
    Sql::CreateTable table{
        .name = name, .ifNotExists = ifNotExists, .asQuery = true, .reads = tablesRead(source, query)};
    readPersistence(into->rel, table);
    for (const QString &column : strings(into->colNames))
        table.columns.append(Sql::ColumnDefinition{.name = column});
    if (into->skipData)
        table.options.append(u"WITH NO DATA"_s);
    return table;
}

static const IntoClause *selectInto(const Node *node)
{
    const auto *select = as<SelectStmt>(node);
    while (select->op != SETOP_NONE && select->larg)
        select = select->larg;
    return select->intoClause;
}

bool readTables(const Source &source, const Node *node, QList<Sql::Change> &changes)
{
    switch (node->type) {
    case T_CreateStmt:
        changes.append(createTable(source, as<CreateStmt>(node)));
        return true;
    case T_CreateForeignTableStmt: {
        const auto *create = as<CreateForeignTableStmt>(node);
        changes.append(Sql::CreateObject{.kind = Sql::ObjectKind::ForeignTable,
                                         .name = source.name(create->base.relation),
                                         .ifNotExists = create->base.if_not_exists});
        return true;
    }
    case T_CreateTableAsStmt: {
        const auto *create = as<CreateTableAsStmt>(node);
        changes.append(createAs(source, create->into, create->query, create->objtype, create->if_not_exists));
        return true;
    }
    case T_SelectStmt:
        if (const IntoClause *into = selectInto(node)) {
            changes.append(createAs(source, into, node, OBJECT_TABLE, false));
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace PostgreSql
