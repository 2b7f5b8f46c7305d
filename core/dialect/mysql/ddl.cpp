// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/ddl.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace MySql {

QString quoted(const QString &name)
{
    static const QSet<QString> reserved = {
        u"add"_s,       u"all"_s,        u"alter"_s,    u"and"_s,       u"as"_s,        u"asc"_s,
        u"between"_s,   u"by"_s,         u"case"_s,     u"change"_s,    u"check"_s,     u"column"_s,
        u"condition"_s, u"constraint"_s, u"create"_s,   u"cross"_s,     u"cube"_s,      u"current_date"_s,
        u"database"_s,  u"default"_s,    u"delete"_s,   u"desc"_s,      u"describe"_s,  u"distinct"_s,
        u"div"_s,       u"drop"_s,       u"each"_s,     u"else"_s,      u"exists"_s,    u"explain"_s,
        u"false"_s,     u"fetch"_s,      u"for"_s,      u"force"_s,     u"foreign"_s,   u"from"_s,
        u"function"_s,  u"generated"_s,  u"grant"_s,    u"group"_s,     u"grouping"_s,  u"groups"_s,
        u"having"_s,    u"if"_s,         u"ignore"_s,   u"in"_s,        u"index"_s,     u"inner"_s,
        u"insert"_s,    u"interval"_s,   u"into"_s,     u"is"_s,        u"join"_s,      u"key"_s,
        u"keys"_s,      u"lag"_s,        u"lead"_s,     u"leave"_s,     u"left"_s,      u"like"_s,
        u"limit"_s,     u"lines"_s,      u"load"_s,     u"lock"_s,      u"long"_s,      u"loop"_s,
        u"match"_s,     u"mod"_s,        u"natural"_s,  u"not"_s,       u"null"_s,      u"of"_s,
        u"offset"_s,    u"on"_s,         u"optimize"_s, u"option"_s,    u"or"_s,        u"order"_s,
        u"out"_s,       u"outer"_s,      u"over"_s,     u"partition"_s, u"primary"_s,   u"procedure"_s,
        u"purge"_s,     u"range"_s,      u"rank"_s,     u"read"_s,      u"recursive"_s, u"references"_s,
        u"release"_s,   u"rename"_s,     u"repeat"_s,   u"replace"_s,   u"require"_s,   u"restrict"_s,
        u"return"_s,    u"returning"_s,  u"revoke"_s,   u"right"_s,     u"row"_s,       u"rows"_s,
        u"schema"_s,    u"select"_s,     u"set"_s,      u"show"_s,      u"signal"_s,    u"sql"_s,
        u"ssl"_s,       u"starting"_s,   u"stored"_s,   u"system"_s,    u"table"_s,     u"terminated"_s,
        u"then"_s,      u"to"_s,         u"trigger"_s,  u"true"_s,      u"undo"_s,      u"union"_s,
        u"unique"_s,    u"unlock"_s,     u"unsigned"_s, u"update"_s,    u"usage"_s,     u"use"_s,
        u"using"_s,     u"values"_s,     u"varying"_s,  u"virtual"_s,   u"when"_s,      u"where"_s,
        u"while"_s,     u"window"_s,     u"with"_s,     u"write"_s,     u"xor"_s};
    bool plain = !name.isEmpty() && !name.front().isDigit() && !reserved.contains(name.toLower());
    for (const QChar c : name)
        plain = plain && (c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()));
    if (plain)
        return name;
    QString inner = name;
    return u'`' + inner.replace(u'`', u"``"_s) + u'`';
}

namespace {

QString literal(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s) + u'\'';
}

QString list(const QStringList &columns)
{
    QStringList result;
    for (const QString &column : columns)
        result.append(column.startsWith(u'(') ? column : quoted(column));
    return u" ("_s + result.join(u", "_s) + u')';
}

QString columnLine(const Schema::Column &column)
{
    QString line = u"    "_s + quoted(column.name) + u' ' + column.type;
    if (const QString set = column.options.value(u"character set"_s); !set.isEmpty())
        line += u" CHARACTER SET "_s + set;
    if (!column.collation.isEmpty())
        line += u" COLLATE "_s + column.collation;
    if (!column.generated.isEmpty())
        line += u" GENERATED ALWAYS AS ("_s + column.generated
            + (column.generatedStored ? u") STORED"_s : u") VIRTUAL"_s);
    if (column.notNull)
        line += u" NOT NULL"_s;
    if (!column.defaultExpression.isEmpty())
        line += u" DEFAULT "_s + column.defaultExpression;
    if (const QString update = column.options.value(u"on update"_s); !update.isEmpty())
        line += u" ON UPDATE "_s + update;
    if (column.options.contains(u"auto_increment"_s))
        line += u" AUTO_INCREMENT"_s;
    if (!column.comment.isEmpty())
        line += u" COMMENT "_s + literal(column.comment);
    return line;
}

QString constraintLine(const Schema::Constraint &constraint)
{
    const QString name = constraint.generatedName ? QString() : u"CONSTRAINT "_s + quoted(constraint.name) + u' ';
    if (constraint.kind == "primary key"_L1)
        return u"    PRIMARY KEY"_s + list(constraint.columns);
    if (constraint.kind == "unique"_L1)
        return u"    UNIQUE KEY"_s + (constraint.generatedName ? QString() : u' ' + quoted(constraint.name))
            + list(constraint.columns);
    if (constraint.kind == "check"_L1)
        return u"    "_s + name + u"CHECK ("_s + constraint.expression + u')';
    QString line = u"    "_s + name + u"FOREIGN KEY"_s + list(constraint.columns) + u" REFERENCES "_s
        + quoted(constraint.referencedTable) + list(constraint.referencedColumns);
    if (!constraint.onDelete.isEmpty())
        line += u" ON DELETE "_s + constraint.onDelete;
    if (!constraint.onUpdate.isEmpty())
        line += u" ON UPDATE "_s + constraint.onUpdate;
    return line;
}

QString indexLine(const Schema::Index &index)
{
    const bool kind = index.method == "fulltext"_L1 || index.method == "spatial"_L1;
    return u"    "_s
        + (index.unique ? u"UNIQUE "_s
               : kind   ? index.method.toUpper() + u' '
                        : QString())
        + u"KEY "_s + quoted(index.name) + list(index.columns);
}

QString tableDdl(const Schema::Table &table)
{
    QStringList lines;
    for (const Schema::Column &column : table.columns)
        lines.append(columnLine(column));
    for (const Schema::Constraint &constraint : table.constraints)
        lines.append(constraintLine(constraint));
    for (const Schema::Index &index : table.indexes)
        lines.append(indexLine(index));
    QString text = u"CREATE TABLE "_s + quoted(table.name) + u" (\n"_s + lines.join(u",\n"_s) + u"\n)"_s;
    for (auto option = table.properties.options.begin(); option != table.properties.options.end(); ++option)
        text += u' ' + option.key().toUpper() + u'=' + *option;
    return text + u";\n"_s;
}

} // namespace

QString ddl(const Schema::Snapshot &snapshot, const QString &object, const QString &name)
{
    if (object == "table"_L1) {
        const Schema::Table *table = snapshot.table(name);
        return table ? tableDdl(*table) : QString();
    }
    if (object == "view"_L1) {
        const Schema::View *view = snapshot.view(name);
        return view ? u"CREATE VIEW "_s + quoted(view->name) + u" AS "_s + view->definition + u";\n"_s : QString();
    }
    return {};
}

} // namespace MySql
