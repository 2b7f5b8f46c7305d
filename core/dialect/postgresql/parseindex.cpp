// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CREATE, DROP and REINDEX of indexes.
#include "core/dialect/postgresql/tree.h"

using namespace Qt::StringLiterals;

namespace PostgreSql {

/// The words of the elements, in order: the tree keeps expressions without their place.
static QStringList expressions(const Source &source, qsizetype open)
{
    QStringList result;
    if (!source.isMark(open, '('))
        return result;
    const qsizetype close = source.behindParenthesis(open) - 1;
    for (qsizetype at = open + 1; at < close;) {
        const qsizetype end = source.endOfItem(at);
        if (source.isMark(at, '(')) {
            result.append(source.written(at, source.behindParenthesis(at)));
        } else {
            // A call: up to its closing parenthesis, before the operator class and the order.
            qsizetype paren = at;
            while (paren < end && !source.isMark(paren, '('))
                ++paren;
            result.append(u'(' + source.written(at, paren < end ? source.behindParenthesis(paren) : end) + u')');
        }
        at = end + 1;
    }
    return result;
}

static QStringList indexColumns(const List *elements, const QStringList &written)
{
    QStringList result;
    for (qsizetype i = 0; const ListCell &cell : items(elements)) {
        const auto *element = as<IndexElem>(cell);
        result.append(element->name ? text(element->name) : written.value(i));
        ++i;
    }
    return result;
}

static bool hasExpression(const List *elements)
{
    for (const ListCell &cell : items(elements)) {
        if (!as<IndexElem>(cell)->name)
            return true;
    }
    return false;
}

static Sql::Change createIndex(const Source &source, const IndexStmt *create)
{
    Sql::CreateIndex change{.table = source.name(create->relation),
                            .method = text(create->accessMethod),
                            .unique = create->unique,
                            .concurrently = create->concurrent,
                            .ifNotExists = create->if_not_exists,
                            .only = !create->relation->inh};
    const qsizetype keyword = source.word("INDEX");
    change.keywordRange = source.range(keyword, keyword + 1);
    if (create->idxname) {
        const qsizetype on = source.word("ON", keyword);
        change.name = {.name = text(create->idxname), .range = source.range(on - 1, on)};
    }
    QStringList written;
    if (hasExpression(create->indexParams)) {
        qsizetype open = source.tokenAt(create->relation->location);
        while (open < source.count() && !source.isMark(open, '('))
            ++open;
        written = expressions(source, open);
    }
    change.columns = indexColumns(create->indexParams, written);
    change.included = indexColumns(create->indexIncludingParams, {});
    if (create->whereClause) {
        const qsizetype where = source.word("WHERE", keyword);
        change.predicate = source.written(where + 1, source.count());
    }
    return change;
}

static Sql::Change dropIndex(const Source &source, const DropStmt *drop)
{
    Sql::DropIndex change{.concurrently = drop->concurrent,
                          .ifExists = drop->missing_ok,
                          .cascade = drop->behavior == DROP_CASCADE,
                          .keywordRange = source.range(1, 2)};
    for (const ListCell &cell : items(drop->objects))
        change.names.append(source.name(as<Node>(cell)));
    return change;
}

static QString reindexed(ReindexObjectType type)
{
    switch (type) {
    case REINDEX_OBJECT_INDEX:
        return u"INDEX"_s;
    case REINDEX_OBJECT_TABLE:
        return u"TABLE"_s;
    case REINDEX_OBJECT_SCHEMA:
        return u"SCHEMA"_s;
    case REINDEX_OBJECT_SYSTEM:
        return u"SYSTEM"_s;
    case REINDEX_OBJECT_DATABASE:
        return u"DATABASE"_s;
    }
    return {};
}

/// An option without a value is on.
static bool isOn(const DefElem *option)
{
    if (is(option->arg, T_Integer))
        return as<Integer>(option->arg)->ival != 0;
    const QString state = is(option->arg, T_String) ? text(as<String>(option->arg)->sval).toLower() : QString();
    return state != u"false" && state != u"off";
}

static Sql::Change reindex(const Source &source, const ReindexStmt *node)
{
    Sql::Reindex change{.what = reindexed(node->kind)};
    change.name = node->relation ? source.name(node->relation) : source.name(text(node->name));
    for (const ListCell &cell : items(node->params)) {
        const auto *option = as<DefElem>(cell);
        if (text(option->defname) == u"concurrently")
            change.concurrently = isOn(option);
    }
    const qsizetype keyword = source.word(change.what.toLatin1().constData(), 1);
    change.keywordRange = source.range(keyword, keyword + 1);
    return change;
}

bool readIndexes(const Source &source, const Node *node, QList<Sql::Change> &changes)
{
    switch (node->type) {
    case T_IndexStmt:
        changes.append(createIndex(source, as<IndexStmt>(node)));
        return true;
    case T_DropStmt:
        if (as<DropStmt>(node)->removeType != OBJECT_INDEX)
            return false;
        changes.append(dropIndex(source, as<DropStmt>(node)));
        return true;
    case T_ReindexStmt:
        changes.append(reindex(source, as<ReindexStmt>(node)));
        return true;
    default:
        return false;
    }
}

} // namespace PostgreSql
