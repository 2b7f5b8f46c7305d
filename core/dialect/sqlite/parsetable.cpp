// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/parsecursor.h"
#include "core/dialect/sqlite/volatility.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sqlite {

namespace {

bool atAny(const Cursor &cursor, std::initializer_list<QByteArrayView> keywords)
{
    return std::ranges::any_of(keywords, [&cursor](QByteArrayView keyword) { return cursor.peek(keyword); });
}

void skipConflictClause(Cursor &cursor)
{
    if (!cursor.take({"ON", "CONFLICT"}))
        return;
    if (!atAny(cursor, {"ROLLBACK", "ABORT", "FAIL", "IGNORE", "REPLACE"}))
        cursor.unexpected();
    cursor.skipBalanced();
}

QString action(Cursor &cursor)
{
    if (cursor.take({"SET", "NULL"}))
        return u"SET NULL"_s;
    if (cursor.take({"SET", "DEFAULT"}))
        return u"SET DEFAULT"_s;
    if (cursor.take("CASCADE"))
        return u"CASCADE"_s;
    if (cursor.take("RESTRICT"))
        return u"RESTRICT"_s;
    if (!cursor.take({"NO", "ACTION"}))
        cursor.unexpected();
    return {};
}

/// [NOT] DEFERRABLE and INITIALLY …. False when neither stands here.
bool takeDeferral(Cursor &cursor, Sql::Constraint &constraint)
{
    if (cursor.take({"NOT", "DEFERRABLE"}))
        constraint.deferrable = false;
    else if (cursor.take("DEFERRABLE"))
        constraint.deferrable = true;
    else
        return cursor.take({"INITIALLY", "DEFERRED"}) || cursor.take({"INITIALLY", "IMMEDIATE"});
    return true;
}

/// From behind REFERENCES.
void parseReference(Cursor &cursor, Sql::Constraint &constraint)
{
    constraint.kind = Sql::ConstraintKind::ForeignKey;
    constraint.referencedTable = cursor.qualifiedName();
    if (cursor.peekSign('('))
        constraint.referencedColumns = cursor.nameList();
    while (true) {
        if (cursor.take({"ON", "DELETE"}))
            constraint.onDelete = action(cursor);
        else if (cursor.take({"ON", "UPDATE"}))
            constraint.onUpdate = action(cursor);
        else if (cursor.take("MATCH"))
            cursor.name();
        else if (!takeDeferral(cursor, constraint))
            return;
    }
}

QString parseType(Cursor &cursor)
{
    const qsizetype from = cursor.position();
    while (cursor.atName()
           && !atAny(cursor,
                     {"CONSTRAINT", "PRIMARY", "NOT", "NULL", "UNIQUE", "CHECK", "DEFAULT", "COLLATE", "REFERENCES",
                      "GENERATED", "AS", "DEFERRABLE", "ON", "FOREIGN"}))
        cursor.moveTo(cursor.position() + 1);
    QStringList words;
    for (qsizetype token = from; token < cursor.position(); ++token)
        words.append(Sql::unquotedName(cursor.text(token)).toLower());
    QString type = words.join(u' ');
    if (!words.isEmpty() && cursor.peekSign('('))
        type += u'(' + cursor.parenthesised().simplified().remove(u' ') + u')';
    return type;
}

/// From behind DEFAULT: a literal with or without a sign, a word, or an expression in parentheses.
QString parseDefault(Cursor &cursor)
{
    if (cursor.peekSign('('))
        return cursor.parenthesised().trimmed();
    const qsizetype from = cursor.position();
    if (!cursor.takeOperator("-"))
        cursor.takeOperator("+");
    if (cursor.atEnd() || cursor.peekSign(',') || cursor.peekSign(')'))
        cursor.unexpected();
    cursor.skipBalanced();
    return cursor.written(from, cursor.position());
}

void parseGenerated(Cursor &cursor, Sql::ColumnDefinition &column)
{
    column.generated = cursor.parenthesised().trimmed();
    column.generatedStored = cursor.take("STORED");
    if (!column.generatedStored)
        cursor.take("VIRTUAL");
}

/// Unnamed or named, one constraint of a column. False when something else stands here.
bool parseColumnConstraint(Cursor &cursor, Sql::ColumnDefinition &column)
{
    const qsizetype from = cursor.position();
    Sql::Constraint constraint;
    const bool named = cursor.take("CONSTRAINT");
    if (named)
        constraint.name = cursor.name();
    const auto add = [&](Sql::ConstraintKind kind) {
        constraint.kind = kind;
        if (constraint.columns.isEmpty())
            constraint.columns = {column.name};
        constraint.range = cursor.rangeFrom(from);
        column.constraints.append(constraint);
    };

    if (cursor.take({"PRIMARY", "KEY"})) {
        constraint.descending = !cursor.take("ASC") && cursor.take("DESC");
        skipConflictClause(cursor);
        column.serial = cursor.take("AUTOINCREMENT");
        add(Sql::ConstraintKind::PrimaryKey);
    } else if (cursor.take({"NOT", "NULL"})) {
        skipConflictClause(cursor);
        column.notNull = true;
    } else if (cursor.take("NULL")) {
        skipConflictClause(cursor);
        column.nullStated = true;
    } else if (cursor.take("UNIQUE")) {
        skipConflictClause(cursor);
        add(Sql::ConstraintKind::Unique);
    } else if (cursor.take("CHECK")) {
        constraint.expression = cursor.parenthesised().trimmed();
        skipConflictClause(cursor);
        add(Sql::ConstraintKind::Check);
    } else if (cursor.take("DEFAULT")) {
        column.defaultExpression = parseDefault(cursor);
        column.defaultVolatility = volatility(column.defaultExpression);
    } else if (cursor.take("COLLATE")) {
        column.collation = cursor.name();
    } else if (cursor.take("REFERENCES")) {
        parseReference(cursor, constraint);
        add(Sql::ConstraintKind::ForeignKey);
    } else if (cursor.take({"GENERATED", "ALWAYS", "AS"}) || cursor.take("AS")) {
        parseGenerated(cursor, column);
    } else if (!takeDeferral(cursor, constraint)) { // it may stand behind any other one, and does nothing there
        return named; // SQLite lets a name stand alone
    }
    return true;
}

Sql::ColumnDefinition parseColumn(Cursor &cursor)
{
    const qsizetype from = cursor.position();
    Sql::ColumnDefinition column;
    column.name = cursor.name();
    column.type = parseType(cursor);
    while (!cursor.atEnd() && parseColumnConstraint(cursor, column)) {
    }
    column.range = cursor.rangeFrom(from);
    return column;
}

/// PRIMARY KEY (a COLLATE x DESC, b)
QStringList parseKeyColumns(Cursor &cursor)
{
    QStringList columns;
    cursor.expectSign('(');
    do {
        const qsizetype from = cursor.position();
        while (!cursor.atEnd() && !cursor.peekSign(',') && !cursor.peekSign(')'))
            cursor.skipBalanced();
        if (cursor.position() == from)
            cursor.unexpected();
        else
            columns.append(Sql::unquotedName(cursor.text(from)));
    } while (cursor.takeSign(','));
    cursor.expectSign(')');
    return columns;
}

bool atTableConstraint(const Cursor &cursor)
{
    return atAny(cursor, {"CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"});
}

std::optional<Sql::Constraint> parseTableConstraint(Cursor &cursor)
{
    const qsizetype from = cursor.position();
    Sql::Constraint constraint;
    const bool named = cursor.take("CONSTRAINT");
    if (named)
        constraint.name = cursor.name();
    if (cursor.take({"PRIMARY", "KEY"})) {
        constraint.kind = Sql::ConstraintKind::PrimaryKey;
        constraint.columns = parseKeyColumns(cursor);
    } else if (cursor.take("UNIQUE")) {
        constraint.kind = Sql::ConstraintKind::Unique;
        constraint.columns = parseKeyColumns(cursor);
    } else if (cursor.take("CHECK")) {
        constraint.kind = Sql::ConstraintKind::Check;
        constraint.expression = cursor.parenthesised().trimmed();
    } else if (cursor.take({"FOREIGN", "KEY"})) {
        constraint.columns = cursor.nameList();
        cursor.expect("REFERENCES");
        parseReference(cursor, constraint);
    } else {
        if (!named)
            cursor.unexpected();
        return std::nullopt;
    }
    skipConflictClause(cursor);
    constraint.range = cursor.rangeFrom(from);
    return constraint;
}

void parseDefinitions(Cursor &cursor, Sql::CreateTable &table)
{
    cursor.expectSign('(');
    do {
        if (atTableConstraint(cursor))
            break;
        table.columns.append(parseColumn(cursor));
    } while (cursor.takeSign(','));
    // Between table constraints the comma may be left out.
    while (!cursor.atEnd() && atTableConstraint(cursor)) {
        if (const auto constraint = parseTableConstraint(cursor))
            table.constraints.append(*constraint);
        if (cursor.takeSign(',') && !atTableConstraint(cursor))
            cursor.unexpected();
    }
    cursor.expectSign(')');
}

} // namespace

/// What is made without a schema is made in main, whatever has its name elsewhere; a temporary table in temp.
static void standsIn(Sql::CreateTable &table)
{
    if (table.temporary)
        table.name.schema = u"temp"_s;
    table.name.inDefault = table.name.schema.isEmpty();
}

Sql::Change parseCreateTable(Cursor &cursor, bool temporary)
{
    Sql::CreateTable table;
    table.ifNotExists = cursor.take({"IF", "NOT", "EXISTS"});
    table.name = cursor.qualifiedName();
    table.temporary = temporary || table.name.schema.compare(u"temp", Qt::CaseInsensitive) == 0;
    standsIn(table);
    if (cursor.take("AS")) {
        table.asQuery = true;
        if (cursor.atEnd())
            cursor.unexpected();
        return table;
    }
    parseDefinitions(cursor, table);
    if (!cursor.atEnd()) {
        do {
            if (cursor.take("STRICT"))
                table.options.append(u"STRICT"_s);
            else if (cursor.take({"WITHOUT", "ROWID"}))
                table.options.append(u"WITHOUT ROWID"_s);
            else
                cursor.unexpected();
        } while (cursor.takeSign(','));
    }
    cursor.expectEnd();
    return table;
}

Sql::Change parseCreateVirtualTable(Cursor &cursor)
{
    Sql::CreateTable table;
    table.ifNotExists = cursor.take({"IF", "NOT", "EXISTS"});
    table.name = cursor.qualifiedName();
    standsIn(table);
    cursor.expect("USING");
    table.options = {u"VIRTUAL"_s, u"USING "_s + cursor.name()};
    if (cursor.peekSign('('))
        cursor.parenthesised();
    cursor.expectEnd();
    return table;
}

namespace {

Sql::Change parseAlterColumn(Cursor &cursor, const Sql::Name &table)
{
    const qsizetype from = cursor.position();
    cursor.take("COLUMN");
    const QString column = cursor.name();
    const bool set = cursor.take({"SET", "NOT", "NULL"});
    if (!set && !cursor.take({"DROP", "NOT", "NULL"}))
        cursor.unexpected();
    skipConflictClause(cursor);
    return Sql::SetColumnNotNull{.table = table, .column = column, .notNull = set, .range = cursor.rangeFrom(from)};
}

Sql::Change parseAdd(Cursor &cursor, const Sql::Name &table)
{
    if (!cursor.peek("CONSTRAINT") && !cursor.peek("CHECK")) {
        cursor.take("COLUMN");
        return Sql::AddColumn{.table = table, .column = parseColumn(cursor)};
    }
    const qsizetype from = cursor.position();
    const std::optional<Sql::Constraint> constraint = parseTableConstraint(cursor);
    if (!cursor.error() && (!constraint || constraint->kind != Sql::ConstraintKind::Check)) {
        cursor.moveTo(from);
        cursor.fail(QCoreApplication::translate("Sqlite", "SQLite can add only a CHECK to a table that exists."));
    }
    return Sql::AddConstraint{.table = table, .constraint = constraint.value_or(Sql::Constraint())};
}

Sql::Change parseDrop(Cursor &cursor, const Sql::Name &table)
{
    const qsizetype from = cursor.position();
    if (cursor.take("CONSTRAINT")) {
        const QString name = cursor.name();
        return Sql::DropConstraint{.table = table, .constraint = name, .range = cursor.rangeFrom(from)};
    }
    cursor.take("COLUMN");
    const QString name = cursor.name();
    return Sql::DropColumn{.table = table, .column = name, .range = cursor.rangeFrom(from)};
}

Sql::Change parseRename(Cursor &cursor, const Sql::Name &table)
{
    if (cursor.take("TO"))
        return Sql::RenameTable{.table = table, .newName = cursor.name()};
    cursor.take("COLUMN");
    const QString column = cursor.name();
    cursor.expect("TO");
    return Sql::RenameColumn{.table = table, .column = column, .newName = cursor.name()};
}

} // namespace

QList<Sql::Change> parseAlterTable(Cursor &cursor)
{
    const Sql::Name table = cursor.qualifiedName();
    Sql::Change change = Sql::Opaque{};
    if (cursor.take("RENAME"))
        change = parseRename(cursor, table);
    else if (cursor.take("ADD"))
        change = parseAdd(cursor, table);
    else if (cursor.take("DROP"))
        change = parseDrop(cursor, table);
    else if (cursor.take("ALTER"))
        change = parseAlterColumn(cursor, table);
    else
        cursor.unexpected();
    cursor.expectEnd();
    return {change};
}

} // namespace Sqlite
