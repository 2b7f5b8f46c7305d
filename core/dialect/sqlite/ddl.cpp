// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/ddl.h"

#include "core/dialect/sqlite/canonical.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sqlite {

/// The snapshot holds texts on one line; people read them clause by clause.
static QString brokenIntoLines(const QString &sql)
{
    static const QSet<QString> clauses{u"FROM"_s,  u"WHERE"_s, u"GROUP"_s,  u"HAVING"_s,    u"ORDER"_s,
                                       u"LIMIT"_s, u"UNION"_s, u"EXCEPT"_s, u"INTERSECT"_s, u"WINDOW"_s,
                                       u"LEFT"_s,  u"INNER"_s, u"JOIN"_s,   u"CROSS"_s};
    static const QSet<QString> beforeJoin{u"LEFT"_s,    u"INNER"_s, u"CROSS"_s, u"OUTER"_s,
                                          u"NATURAL"_s, u"FULL"_s,  u"RIGHT"_s};
    QStringList lines;
    QString indent;
    int depth = 0;
    qsizetype from = 0;
    const QList<Piece> all = pieces(sql.toUtf8());
    const auto flush = [&](qsizetype until) {
        if (until > from)
            lines.append(indent + joined(std::span(all).subspan(size_t(from), size_t(until - from))));
        from = until;
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Piece &piece = all.at(i);
        depth += piece.is(u"(") ? 1 : piece.is(u")") ? -1 : 0;
        if (depth > 0)
            continue;
        const bool isClause = piece.kind == Piece::Kind::Keyword && clauses.contains(piece.text) && i > from
            && !(piece.text == u"JOIN" && beforeJoin.contains(all.at(i - 1).text))
            && !(piece.text == u"FROM" && all.at(i - 1).is(u"DELETE"));
        if (isClause) {
            flush(i);
        } else if (piece.is(u"BEGIN")) {
            flush(i + 1);
            indent = u"    "_s;
        } else if (piece.is(u";")) {
            flush(i + 1);
        } else if (piece.is(u"END") && i + 1 == all.size() && !indent.isEmpty()) {
            indent.clear();
        }
    }
    flush(all.size());
    return lines.join(u'\n');
}

/// A default that is no plain literal needs its parentheses.
static QString defaultText(const QString &expression)
{
    const QList<Piece> parts = pieces(expression.toUtf8());
    const bool isSigned = parts.size() == 2 && parts.first().kind == Piece::Kind::Operator
        && parts.last().kind == Piece::Kind::Number;
    const bool isLiteral = parts.size() == 1;
    return isSigned || isLiteral ? expression : u'(' + expression + u')';
}

static QString columnText(const Schema::Column &column, const Schema::Constraint *primaryKey)
{
    QString text = quoted(column.name);
    if (!column.type.isEmpty())
        text += u' ' + column.type;
    if (primaryKey) {
        text += primaryKey->definition.contains(u" DESC)"_s) ? u" PRIMARY KEY DESC"_s : u" PRIMARY KEY"_s;
        if (const QString conflict = primaryKey->options.value(u"on conflict"_s); !conflict.isEmpty())
            text += u" ON CONFLICT "_s + conflict;
        if (primaryKey->options.contains(u"autoincrement"_s))
            text += u" AUTOINCREMENT"_s;
    }
    if (column.notNull) {
        if (const QString name = column.options.value(u"not null constraint"_s); !name.isEmpty())
            text += u" CONSTRAINT "_s + quoted(name);
        text += u" NOT NULL"_s;
        if (const QString conflict = column.options.value(u"not null on conflict"_s); !conflict.isEmpty())
            text += u" ON CONFLICT "_s + conflict;
    }
    if (!column.defaultExpression.isEmpty())
        text += u" DEFAULT "_s + defaultText(column.defaultExpression);
    if (!column.collation.isEmpty())
        text += u" COLLATE "_s + quoted(column.collation);
    if (!column.generated.isEmpty())
        text += u" GENERATED ALWAYS AS ("_s + column.generated
            + (column.generatedStored ? u") STORED"_s : u") VIRTUAL"_s);
    return text;
}

static QString virtualTableText(const Schema::Table &table)
{
    const Schema::Options &options = table.properties.options;
    QString text = u"CREATE VIRTUAL TABLE "_s + quoted(table.name) + u" USING "_s + quoted(options.value(u"module"_s));
    if (options.contains(u"arguments"_s))
        text += u'(' + options.value(u"arguments"_s) + u')';
    return text + u';';
}

static QString tableText(const Schema::Table &table)
{
    if (table.properties.options.contains(u"module"_s))
        return virtualTableText(table);
    // A key of one column stands with its column: only there may AUTOINCREMENT follow, and it is what people expect.
    const auto inlineKey = std::ranges::find_if(table.constraints, [](const Schema::Constraint &constraint) {
        return constraint.kind == u"primary key" && constraint.columns.size() == 1 && constraint.generatedName
            && !constraint.definition.contains(u" COLLATE "_s);
    });
    const Schema::Constraint *key = inlineKey == table.constraints.end() ? nullptr : &*inlineKey;
    QStringList lines;
    for (const Schema::Column &column : table.columns) {
        const bool isKey = key && key->columns.first().compare(column.name, Qt::CaseInsensitive) == 0;
        lines.append(u"    "_s + columnText(column, isKey ? key : nullptr));
    }
    for (const Schema::Constraint &constraint : table.constraints) {
        if (&constraint == key)
            continue;
        const QString name = constraint.generatedName ? QString() : u"CONSTRAINT "_s + quoted(constraint.name) + u' ';
        lines.append(u"    "_s + name + constraint.definition);
    }
    QStringList options;
    if (table.properties.options.contains(u"strict"_s))
        options.append(u"STRICT"_s);
    if (table.properties.options.contains(u"without rowid"_s))
        options.append(u"WITHOUT ROWID"_s);
    return u"CREATE TABLE "_s + quoted(table.name) + u" (\n"_s + lines.join(u",\n"_s) + u"\n)"_s
        + (options.isEmpty() ? QString() : u' ' + options.join(u", "_s)) + u';';
}

static QString triggerText(const Schema::Trigger &trigger)
{
    return brokenIntoLines(trigger.definition) + u';';
}

QString ddl(const Schema::Snapshot &snapshot, const QString &object, const QString &name)
{
    QStringList statements;
    if (object == u"table") {
        if (const Schema::Table *table = snapshot.table(name)) {
            statements.append(tableText(*table));
            for (const Schema::Index &index : table->indexes)
                statements.append(index.definition + u';');
            for (const Schema::Trigger &trigger : table->triggers)
                statements.append(triggerText(trigger));
        }
    } else if (object == u"view") {
        if (const Schema::View *view = snapshot.view(name)) {
            const QString columns = view->properties.options.value(u"columns"_s);
            statements.append(u"CREATE VIEW "_s + quoted(view->name) + (columns.isEmpty() ? QString() : u' ' + columns)
                              + u" AS\n"_s + brokenIntoLines(view->definition) + u';');
            for (const Schema::Trigger &trigger : view->triggers)
                statements.append(triggerText(trigger));
        }
    } else {
        for (const Schema::Other &other : snapshot.others) {
            if (other.kind == object && other.name == name)
                statements.append(u"PRAGMA "_s + other.definition + u';');
        }
    }
    return statements.isEmpty() ? QString() : statements.join(u"\n\n"_s) + u'\n';
}

} // namespace Sqlite
