// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/rowwords.h"

#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint {

using Sql::Cursor;
using Sql::TokenKind;

static Cursor cursorAt(const Script &script, qsizetype statement)
{
    return Cursor(script.statements.at(statement).sql, script.dialect->lexicalRules);
}

static bool isWord(const Cursor &cursor, qsizetype at, QByteArrayView keyword)
{
    return cursor.kind(at) == TokenKind::Word && Sql::isWord(cursor.text(at), keyword);
}

static bool isSign(const Cursor &cursor, qsizetype at, char sign)
{
    return cursor.kind(at) == TokenKind::Punctuation && cursor.text(at).front() == sign;
}

static QString folded(const Cursor &cursor, qsizetype at)
{
    const QByteArrayView text = cursor.text(at);
    return cursor.kind(at) == TokenKind::Word ? QString::fromUtf8(text).toLower() : Sql::unquotedName(text);
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
                columns.append(folded(cursor, i));
        }
        for (const QString &column : std::as_const(columns))
            result.append({.column = column,
                           .expression = cursor.written(equals + 1, next),
                           .range = cursor.range(equals + 1, next)});
        at = next + 1;
    }
    return result;
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
        for (const QByteArrayView next : {"RETURNING", "GROUP", "HAVING", "WINDOW", "UNION", "INTERSECT", "EXCEPT",
                                          "ORDER", "LIMIT", "OFFSET", "FETCH", "FOR", "ON"}) {
            if (Sql::isWord(cursor.text(at), next))
                return at;
        }
    }
    return cursor.count();
}

QList<Condition> conditionsIn(const Script &script, qsizetype statement)
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
            result.first = listItems(QString::fromUtf8(sql.text.sliced(row.begin + 1, row.length() - 2)));
        }
        if (!isSign(cursor, at, ','))
            break;
        ++at;
    }
    result.last = at >= cursor.count();
    return result;
}

QStringList listItems(const QString &list)
{
    const QByteArray text = list.toUtf8();
    const Sql::Statement statement{.range = {0, text.size()}, .text = text};
    const Cursor cursor(statement, {.dollarQuotes = true});
    QStringList items;
    for (qsizetype at = 0; at < cursor.count();) {
        const qsizetype next = endOfItem(cursor, at, cursor.count());
        items.append(cursor.written(at, next));
        at = next + 1;
    }
    return items;
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
