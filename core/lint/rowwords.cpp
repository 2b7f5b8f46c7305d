// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/rowwords.h"

#include "core/lint/expressions.h"
#include "core/lint/knowntables.h"
#include "core/lint/statementcontext.h"
#include "core/sql/cursor.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Lint {

using Sql::Cursor;
using Sql::TokenKind;

static Cursor cursorAt(const Script &script, qsizetype statement)
{
    return Place{script, statement}.words();
}

static bool isWord(const Cursor &cursor, qsizetype at, QByteArrayView keyword)
{
    return cursor.kind(at) == TokenKind::Word && Sql::isWord(cursor.text(at), keyword);
}

static bool isSign(const Cursor &cursor, qsizetype at, char sign)
{
    return cursor.kind(at) == TokenKind::Punctuation && cursor.text(at).front() == sign;
}

/// Behind the item that begins at `from`: at the next comma of its level, or `to`.
static qsizetype endOfItem(const Cursor &cursor, qsizetype from, qsizetype to)
{
    int depth = 0;
    for (qsizetype at = from; at < to; ++at) {
        if (isSign(cursor, at, '(') || isSign(cursor, at, '['))
            ++depth;
        else if (isSign(cursor, at, ')') || isSign(cursor, at, ']'))
            --depth;
        else if (depth == 0 && isSign(cursor, at, ','))
            return at;
    }
    return to;
}

QList<Assignment> assignmentsIn(const Script &script, qsizetype statement)
{
    return script.context && statement == script.only ? script.context->assignments()
                                                      : readAssignments(script, statement);
}

QList<Assignment> readAssignments(const Script &script, qsizetype statement)
{
    const Cursor cursor = cursorAt(script, statement);
    QList<Assignment> result;
    const qsizetype update = cursor.find("UPDATE", 0);
    if (update > 0 && !isWord(cursor, 0, "WITH"))
        return result;
    const qsizetype set = cursor.find("SET", update);
    const qsizetype end = cursor.findAny(set, {"FROM", "WHERE", "RETURNING", "ORDER", "LIMIT"});
    for (qsizetype at = set + 1; at < end;) {
        const qsizetype next = endOfItem(cursor, at, end);
        qsizetype equals = at;
        while (equals < next && cursor.text(equals) != "=" && cursor.text(equals) != ":=")
            ++equals;
        QStringList columns;
        for (qsizetype i = at; i < equals; ++i) {
            const bool name = cursor.kind(i) == TokenKind::Word || cursor.kind(i) == TokenKind::QuotedName;
            if (name && !isSign(cursor, i + 1, '.'))
                columns.append(cursor.folded(i));
        }
        for (const QString &column : std::as_const(columns))
            result.append({.column = column,
                           .expression = cursor.written(equals + 1, next),
                           .range = cursor.range(equals + 1, next)});
        at = next + 1;
    }
    return result;
}

bool readsItself(const Script &script, qsizetype statement, const Assignment &assignment)
{
    const QStringList words = wordsOf(assignment.expression);
    if (!words.contains(assignment.column))
        return false;
    const Cursor cursor = cursorAt(script, statement);
    const qsizetype update = cursor.find("UPDATE", 0);
    const qsizetype set = cursor.find("SET", update);
    QStringList own; // the table's name and its alias
    for (qsizetype at = update + 1; at < set; ++at)
        own.append(cursor.folded(at));
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.at(at) != assignment.column || words.value(at + 1) == "("_L1)
            continue;
        const QString before = at > 0 ? words.at(at - 1) : QString();
        if (before != "."_L1 && before != "::"_L1)
            return true;
        if (before == "."_L1 && own.contains(words.value(at - 2)))
            return true;
    }
    return false;
}

/// Behind the condition that begins at `from`.
static qsizetype endOfCondition(const Cursor &cursor, qsizetype from)
{
    int depth = 0;
    for (qsizetype at = from; at < cursor.count(); ++at) {
        if (isSign(cursor, at, '('))
            ++depth;
        else if (isSign(cursor, at, ')') && --depth < 0)
            return at;
        else if (isSign(cursor, at, ';'))
            return at;
        if (depth > 0 || cursor.kind(at) != TokenKind::Word)
            continue;
        if (Sql::isAnyWord(cursor.text(at),
                           {"RETURNING", "GROUP", "HAVING", "WINDOW", "UNION", "INTERSECT", "EXCEPT", "ORDER", "LIMIT",
                            "OFFSET", "FETCH", "FOR", "ON"}))
            return at;
    }
    return cursor.count();
}

QList<Condition> conditionsIn(const Script &script, qsizetype statement)
{
    return script.context && statement == script.only ? script.context->conditions()
                                                      : readConditions(script, statement);
}

QList<Condition> readConditions(const Script &script, qsizetype statement)
{
    const Cursor cursor = cursorAt(script, statement);
    QList<Condition> result;
    int depth = 0;
    static constexpr int most = 1000; // nobody writes more, and each may hold all that follow
    for (qsizetype at = 0; at < cursor.count() && result.size() < most; ++at) {
        depth += isSign(cursor, at, '(') ? 1 : isSign(cursor, at, ')') ? -1 : 0;
        if (!isWord(cursor, at, "WHERE") || isWord(cursor, at + 1, "CURRENT"))
            continue;
        const qsizetype end = endOfCondition(cursor, at + 1);
        result.append({.text = cursor.written(at + 1, end), .range = cursor.range(at + 1, end), .outer = depth == 0});
    }
    return result;
}

ValueRows valueRows(const Script &script, qsizetype statement)
{
    const Cursor cursor = cursorAt(script, statement);
    ValueRows result;
    qsizetype values = cursor.find("VALUES", 0);
    if (values >= cursor.count())
        values = cursor.find("VALUE", 0); // MySQL; elsewhere a word of OVERRIDING SYSTEM VALUE
    if (values >= cursor.count())
        return result;
    result.head = cursor.range(0, values + 1);
    qsizetype at = values + 1;
    while (isSign(cursor, at, '(')) {
        const qsizetype open = at;
        int depth = 0;
        for (; at < cursor.count(); ++at) {
            depth += isSign(cursor, at, '(') ? 1 : isSign(cursor, at, ')') ? -1 : 0;
            if (depth == 0)
                break;
        }
        at = std::min(at + 1, cursor.count());
        result.rows.append(cursor.range(open, at));
        if (result.rows.size() == 1) { // the cursor leaves out what stands in the rows
            const Sql::Statement &sql = script.statements.at(statement).sql;
            const Sql::Range row = result.rows.first().shifted(-sql.range.begin);
            result.first = listItems(QString::fromUtf8(sql.text.sliced(row.begin + 1, row.length() - 2)),
                                     script.dialect->lexicalRules);
        }
        if (!isSign(cursor, at, ','))
            break;
        ++at;
    }
    result.last = at >= cursor.count();
    return result;
}

QStringList updatedOnConflict(const Script &script, qsizetype statement)
{
    const Cursor cursor = cursorAt(script, statement);
    const qsizetype set = cursor.find("SET", cursor.find("UPDATE", cursor.find("CONFLICT", 0)));
    const qsizetype end = cursor.findAny(set, {"WHERE", "RETURNING"});
    QStringList columns;
    for (qsizetype at = set + 1; at < end; at = endOfItem(cursor, at, end) + 1) {
        if (!isSign(cursor, at, '('))
            columns.append(cursor.folded(at));
    }
    return columns;
}

QStringList listItems(const QString &list, const Sql::LexicalRules &rules)
{
    const QByteArray text = list.toUtf8();
    const Sql::Statement statement{.range = {0, text.size()}, .text = text};
    const Cursor cursor(statement, rules);
    QStringList items;
    for (qsizetype at = 0; at < cursor.count();) {
        const qsizetype next = endOfItem(cursor, at, cursor.count());
        items.append(cursor.written(at, next));
        at = next + 1;
    }
    return items;
}

/// Columns whose values name one row: the known keys, else what is by custom one.
static QList<QStringList> keysOf(const Schema::Table *table)
{
    static const QList<QStringList> always = {{u"ctid"_s}, {u"rowid"_s}, {u"_rowid_"_s}};
    static const QList<QStringList> byCustom = always + QList<QStringList>{{u"id"_s}, {u"uuid"_s}};
    QList<QStringList> keys = isWhole(table) ? always : byCustom;
    for (const Schema::Constraint &constraint : table ? table->constraints : QList<Schema::Constraint>()) {
        if (constraint.kind == "primary key"_L1 || constraint.kind == "unique"_L1)
            keys.append(constraint.columns);
    }
    for (const Schema::Index &index : table ? table->indexes : QList<Schema::Index>()) {
        const bool plain = std::ranges::none_of(index.columns, [](const QString &c) { return c.startsWith(u'('); });
        if (index.unique && index.predicate.isEmpty() && plain)
            keys.append(index.columns);
    }
    return keys;
}

/// INSERT … SELECT that reads no table: SELECT 1, 'a'; FROM dual; FROM (SELECT 1, 'a') AS new.
static bool readsNoTable(const Cursor &cursor)
{
    const qsizetype from = cursor.find("FROM", cursor.find("SELECT", 0));
    if (from >= cursor.count() || isWord(cursor, from + 1, "DUAL"))
        return true;
    if (!isSign(cursor, from + 1, '('))
        return false;
    int depth = 0;
    for (qsizetype at = from + 1; at < cursor.count(); ++at) {
        depth += isSign(cursor, at, '(') ? 1 : isSign(cursor, at, ')') ? -1 : 0;
        if (depth == 0)
            return true;
        if (isWord(cursor, at, "FROM"))
            return false;
    }
    return false;
}

/// WITH batch AS (SELECT … LIMIT n) … WHERE id IN (SELECT id FROM batch)
static bool readsLimitedQuery(const Cursor &cursor, const QString &predicate)
{
    const QStringList read = isWord(cursor, 0, "WITH") ? wordsOf(predicate) : QStringList();
    for (qsizetype at = 1; !read.isEmpty() && at + 2 < cursor.count(); ++at) {
        if (!isWord(cursor, at + 1, "AS") || !isSign(cursor, at + 2, '(') || !read.contains(cursor.folded(at)))
            continue;
        int depth = 0;
        for (qsizetype inner = at + 2; inner < cursor.count(); ++inner) {
            depth += isSign(cursor, inner, '(') ? 1 : isSign(cursor, inner, ')') ? -1 : 0;
            if (depth == 0)
                break;
            if (depth == 1 && isWord(cursor, inner, "LIMIT"))
                return true;
        }
    }
    return false;
}

bool isUnbounded(const Sql::ChangeRows &rows, const Place &place)
{
    using Sql::RowVerb;
    if (rows.bounded || (rows.verb == RowVerb::Insert && !rows.fromQuery))
        return false;
    const QByteArray &text = place.statement().sql.text;
    const bool with = text.startsWith('W') || text.startsWith('w');
    if (with && readsLimitedQuery(cursorAt(place.script, place.index), rows.predicate))
        return false;
    if (rows.verb == RowVerb::Insert) {
        if (limitsRows(rows.predicate, keysOf(nullptr)))
            return false;
        return place.script.isPostgresql() || !readsNoTable(cursorAt(place.script, place.index));
    }
    if (rows.verb != RowVerb::Update && rows.verb != RowVerb::Delete)
        return false;
    return !rows.hasWhere || isTautology(rows.predicate)
        || !limitsRows(rows.predicate, keysOf(place.table(rows.table)));
}

bool isBookkeeping(const Sql::Name &table)
{
    static const QSet<QString> names = {u"schema_migrations"_s,       u"flyway_schema_history"_s,
                                        u"goose_db_version"_s,        u"databasechangelog"_s,
                                        u"databasechangeloglock"_s,   u"__diesel_schema_migrations"_s,
                                        u"_prisma_migrations"_s,      u"alembic_version"_s,
                                        u"django_migrations"_s,       u"atlas_schema_revisions"_s,
                                        u"gorp_migrations"_s,         u"knex_migrations"_s,
                                        u"ar_internal_metadata"_s,    u"_sqlx_migrations"_s,
                                        u"refinery_schema_history"_s, u"sqitch"_s};
    return names.contains(table.name.toLower());
}

bool isSmall(const Place &place, const Sql::Name &table)
{
    static constexpr qint64 smallRows = 10'000;
    static constexpr qint64 smallBytes = 10'000'000;
    const std::optional<Dialect::TableSize> size = place.script.size(table, place.index);
    return size && size->rows <= smallRows && size->bytes <= smallBytes;
}

std::optional<QString> commentAbove(const Script &script, qsizetype statement, QByteArrayView words)
{
    const QByteArrayView text(script.source->fileText);
    qsizetype end = script.statements.at(statement).sql.range.begin;
    while (end > 0) {
        const qsizetype begin = end > 1 ? text.lastIndexOf('\n', end - 2) + 1 : 0;
        const QByteArrayView line = text.sliced(begin, end - begin).trimmed();
        const bool own = end == script.statements.at(statement).sql.range.begin; // what stands before it on its line
        if (!own && !line.startsWith("--") && !line.startsWith("/*") && !line.startsWith('#'))
            return std::nullopt;
        const qsizetype at = line.toByteArray().toLower().indexOf(words);
        if (at >= 0 && (line.startsWith("--") || line.startsWith("/*") || line.startsWith('#'))) {
            QString rest = QString::fromUtf8(line.sliced(at + words.size())).trimmed();
            if (rest.endsWith("*/"_L1))
                rest.chop(2);
            return rest.trimmed();
        }
        end = begin;
    }
    return std::nullopt;
}

} // namespace Lint
