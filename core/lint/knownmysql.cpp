// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/knownmysql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

namespace KnownMySql { // words that other files have too

namespace {

Schema::Column *columnOf(Schema::Table &table, const QString &name)
{
    const auto found = std::ranges::find(table.columns, name, &Schema::Column::name);
    return found == table.columns.end() ? nullptr : &*found;
}

void number(Schema::Table &table)
{
    for (int position = 1; Schema::Column & column : table.columns)
        column.position = position++;
}

/// FIRST, AFTER x.
void place(Schema::Table &table, const QString &name, const QString &position)
{
    if (position.isEmpty())
        return;
    const auto from = std::ranges::find(table.columns, name, &Schema::Column::name);
    if (from == table.columns.end())
        return;
    Schema::Column column = std::move(*from);
    table.columns.erase(from);
    auto to = table.columns.begin();
    if (position != "FIRST"_L1) {
        to = std::ranges::find(table.columns, position.sliced(6), &Schema::Column::name);
        if (to != table.columns.end())
            ++to;
    }
    table.columns.insert(to, std::move(column));
    number(table);
}

void attributes(const Sql::ColumnDefinition &definition, Schema::Column &column)
{
    const auto set = [&column](const QString &option, const QString &value) {
        if (value.isEmpty())
            column.options.remove(option);
        else
            column.options.insert(option, value);
    };
    column.comment = definition.comment;
    set(u"character set"_s, definition.characterSet);
    set(u"on update"_s, definition.onUpdate);
    set(u"auto_increment"_s, definition.serial ? u"true"_s : QString());
    set(u"invisible"_s, definition.invisible ? u"true"_s : QString());
}

void modify(Schema::Table &table, const Sql::ColumnDefinition &definition)
{
    Schema::Column *column = columnOf(table, definition.name);
    if (!column && table.properties.options.contains(u"incomplete"_s)) {
        table.columns.append({.name = definition.name, .type = {}});
        column = &table.columns.last();
    }
    if (!column)
        return;
    column->type = definition.type;
    const bool key = std::ranges::any_of(table.constraints, [&](const Schema::Constraint &constraint) {
        return constraint.kind == "primary key"_L1 && constraint.columns.contains(definition.name);
    });
    column->notNull = definition.notNull || definition.serial || key || definition.has(Sql::ConstraintKind::PrimaryKey);
    column->defaultExpression = definition.defaultExpression;
    column->generated = definition.generated;
    column->generatedStored = definition.generatedStored;
    column->collation = definition.collation;
    attributes(definition, *column);
    place(table, definition.name, definition.position);
}

/// A column that goes leaves its indexes, and an index without columns goes with it.
void dropColumn(Schema::Table &table, const QString &name)
{
    table.columns.removeIf([&](const Schema::Column &column) { return column.name == name; });
    number(table);
    for (Schema::Index &index : table.indexes)
        index.columns.removeAll(name);
    table.indexes.removeIf([](const Schema::Index &index) { return index.columns.isEmpty(); });
    for (Schema::Constraint &constraint : table.constraints) {
        if (constraint.kind != "check"_L1 && constraint.kind != "foreign key"_L1)
            constraint.columns.removeAll(name);
    }
    table.constraints.removeIf([](const Schema::Constraint &constraint) {
        return constraint.columns.isEmpty() && constraint.kind != "check"_L1;
    });
}

void dropIndex(Schema::Table &table, const QString &name)
{
    table.indexes.removeIf([&](const Schema::Index &index) { return index.name == name; });
    table.constraints.removeIf([&](const Schema::Constraint &constraint) {
        return constraint.name == name && (constraint.kind == "unique"_L1 || constraint.kind == "primary key"_L1);
    });
}

/// The name that the server gives: that of the first column, with _2 and so on where it is taken.
QString keyName(const Schema::Table &table, const QString &column)
{
    const auto taken = [&table](const QString &name) {
        return std::ranges::contains(table.indexes, name, &Schema::Index::name)
            || std::ranges::contains(table.constraints, name, &Schema::Constraint::name);
    };
    QString name = column;
    for (int n = 2; taken(name); ++n)
        name = u"%1_%2"_s.arg(column).arg(n);
    return name;
}

void nameKeys(const QString &dialect, Schema::Table &table)
{
    const bool mariaDb = dialect == "mariadb"_L1;
    for (Schema::Constraint &constraint : table.constraints) {
        if (constraint.kind == "primary key"_L1) {
            constraint.name = u"PRIMARY"_s;
            continue;
        }
        // What has such an ending and no name of its own was named as PostgreSQL would.
        if (!constraint.generatedName)
            continue;
        const auto free = [&](const QString &stem) {
            int n = 1;
            while (std::ranges::contains(table.constraints, stem + QString::number(n), &Schema::Constraint::name))
                ++n;
            return stem + QString::number(n);
        };
        if (constraint.kind == "unique"_L1 && constraint.name.endsWith("_key"_L1))
            constraint.name = keyName(table, constraint.columns.value(0));
        else if (constraint.kind == "foreign key"_L1 && constraint.name.endsWith("_fkey"_L1))
            constraint.name = free(table.name + u"_ibfk_"_s);
        else if (constraint.kind == "check"_L1 && constraint.name.endsWith("_check"_L1))
            constraint.name = free(mariaDb ? u"CONSTRAINT_"_s : table.name + u"_chk_"_s);
    }
    for (Schema::Index &index : table.indexes) {
        if (index.name.endsWith("_idx"_L1) && index.name == table.name + u'_' + index.columns.join(u'_') + u"_idx"_s)
            index.name = keyName(table, index.columns.value(0));
    }
    std::ranges::sort(table.constraints, {}, &Schema::Constraint::name);
    std::ranges::sort(table.indexes, {}, &Schema::Index::name);
}

/// ENGINE, ROW_FORMAT, CHARSET … as the table's options, in lower case.
void option(Schema::Table &table, const QString &name, const QString &value)
{
    static const QStringList kept = {u"ENGINE"_s, u"ROW_FORMAT"_s, u"CHARSET"_s, u"COLLATE"_s, u"KEY_BLOCK_SIZE"_s};
    if (kept.contains(name))
        table.properties.options.insert(name.toLower(), value);
    else if (name == "COMMENT"_L1)
        table.properties.comment = value;
}

void alterTable(Schema::Table &table, const Sql::AlterTable &change)
{
    if (change.what == "PARTITION BY"_L1)
        table.partitionKey = change.argument;
    else if (change.what == "REMOVE PARTITIONING"_L1)
        table.partitionKey.clear();
    else if (change.what == "CONVERT TO CHARACTER SET"_L1) {
        table.properties.options.insert(u"charset"_s, change.argument.section(u' ', 0, 0));
        for (Schema::Column &column : table.columns) {
            column.options.remove(u"character set"_s);
            column.collation.clear();
        }
    } else
        option(table, change.what, change.argument);
}

void dropConstraint(Schema::Table &table, const Sql::DropConstraint &change)
{
    if (change.kind == Sql::ConstraintKind::PrimaryKey) {
        table.constraints.removeIf([](const Schema::Constraint &known) { return known.kind == "primary key"_L1; });
        return;
    }
    const bool foreignKey = change.kind == Sql::ConstraintKind::ForeignKey;
    const auto goes = [&](const Schema::Constraint &known) {
        return known.kind == "foreign key"_L1 && known.name == change.constraint;
    };
    if (std::ranges::any_of(table.constraints, goes)) // the index that the server made for it may be left
        table.properties.options.insert(u"foreign key dropped"_s, u"true"_s);
    table.constraints.removeIf([&](const Schema::Constraint &known) {
        return known.name == change.constraint && (!foreignKey || known.kind == "foreign key"_L1);
    });
}

} // namespace

} // namespace KnownMySql

using namespace KnownMySql;

bool isMySqlFamily(const QString &dialect)
{
    return dialect == "mysql"_L1 || dialect == "mariadb"_L1;
}

bool applyAsMySql(const FindTable &find, const Sql::Change &change)
{
    const auto with = [&find](const Sql::Name &name, auto &&f) {
        if (Schema::Table *table = find(name))
            f(*table);
        return true;
    };
    return std::visit(
        Sql::Overload{
            [&](const Sql::DropColumn &c) { return with(c.table, [&](Schema::Table &t) { dropColumn(t, c.column); }); },
            [&](const Sql::ChangeColumnType &c) {
                if (!c.definition)
                    return false;
                return with(c.table, [&](Schema::Table &t) { modify(t, *c.definition); });
            },
            [&](const Sql::DropConstraint &c) {
                return with(c.table, [&](Schema::Table &t) { dropConstraint(t, c); });
            },
            [&](const Sql::DropIndex &c) {
                return with(c.table, [&](Schema::Table &t) {
                    for (const Sql::Name &name : c.names)
                        dropIndex(t, name.name);
                });
            },
            [&](const Sql::AlterIndex &c) {
                return with(c.table, [&](Schema::Table &t) {
                    if (c.what != "RENAME TO"_L1)
                        return;
                    for (Schema::Index &index : t.indexes) {
                        if (index.name == c.index.name)
                            index.name = c.argument;
                    }
                    for (Schema::Constraint &constraint : t.constraints) {
                        if (constraint.name == c.index.name && constraint.kind == "unique"_L1)
                            constraint.name = c.argument;
                    }
                });
            },
            [&](const Sql::AlterTable &c) { return with(c.table, [&](Schema::Table &t) { alterTable(t, c); }); },
            [](const auto &) { return false; },
        },
        change);
}

void completeAsMySql(const FindTable &find, const QString &dialect, const Sql::Change &change)
{
    const auto with = [&](const Sql::Name &name, auto &&f) {
        if (Schema::Table *table = find(name)) {
            f(*table);
            nameKeys(dialect, *table);
        }
    };
    const auto column = [](Schema::Table &table, const Sql::ColumnDefinition &definition) {
        if (Schema::Column *known = columnOf(table, definition.name))
            attributes(definition, *known);
    };
    std::visit(Sql::Overload{
                   [&](const Sql::CreateTable &c) {
                       with(c.name, [&](Schema::Table &t) {
                           for (const Sql::ColumnDefinition &definition : c.columns)
                               column(t, definition);
                           for (const QString &written : c.options)
                               option(t, written.section(u'=', 0, 0), written.section(u'=', 1));
                       });
                   },
                   [&](const Sql::AddColumn &c) {
                       with(c.table, [&](Schema::Table &t) {
                           column(t, c.column);
                           place(t, c.column.name, c.column.position);
                       });
                   },
                   [&](const Sql::AddConstraint &c) { with(c.table, [](Schema::Table &) { }); },
                   [&](const Sql::CreateIndex &c) { with(c.table, [](Schema::Table &) { }); },
                   [](const auto &) {},
               },
               change);
}

} // namespace Lint
