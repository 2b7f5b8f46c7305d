// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/mysqlrefusals.h"

#include "core/dialect/mysql/types.h"
#include "core/lint/keys.h"
#include "core/lint/mysqlwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

namespace MySqlRefusals { // words that other files have too

namespace {

/// Does InnoDB keep the table? Other engines read foreign keys and forget them.
bool isInnoDb(const Schema::Table &table)
{
    const QString engine = table.properties.options.value(u"engine"_s);
    return engine.isEmpty() || same(engine, u"InnoDB"_s);
}

bool isKey(const Schema::Constraint &constraint)
{
    return constraint.kind == "primary key"_L1 || constraint.kind == "unique"_L1;
}

/// One statement that alters a table, a CREATE INDEX or a DROP INDEX.
class Alteration
{
public:
    Alteration(const Place &place, const Schema::Table &table, Report &report)
        : m_place(place)
        , m_table(table)
        , m_report(report)
    {
        for (const Schema::Column &column : table.columns)
            m_before.append(column.name);
        for (const Sql::Change &change : place.statement().meaning.changes) {
            if (const auto *add = std::get_if<Sql::AddColumn>(&change)) {
                m_added.append(add->column.name);
            } else if (const auto *rename = std::get_if<Sql::RenameColumn>(&change)) {
                m_added.append(rename->newName);
                m_gone.append(rename->column);
            } else if (const auto *drop = std::get_if<Sql::DropColumn>(&change)) {
                m_gone.append(drop->column);
            } else if (const auto *index = std::get_if<Sql::DropIndex>(&change)) {
                for (const Sql::Name &name : index->names)
                    m_dropped.append(name.name);
            } else if (const auto *constraint = std::get_if<Sql::DropConstraint>(&change)) {
                m_dropped.append(constraint->constraint);
            } else if (const auto *renamed = std::get_if<Sql::AlterIndex>(&change)) {
                m_dropped.append(renamed->index.name);
            }
        }
    }

    bool isRefused()
    {
        for (const Sql::Change &change : m_place.statement().meaning.changes) {
            const bool refused = std::visit(
                Sql::Overload{
                    [&](const Sql::AddColumn &c) { return addColumn(c); },
                    [&](const Sql::DropColumn &c) { return dropColumn(c); },
                    [&](const Sql::RenameColumn &c) { return renameColumn(c); },
                    [&](const Sql::ChangeColumnType &c) { return changeColumn(c); },
                    [&](const Sql::CreateIndex &c) { return createIndex(c); },
                    [&](const Sql::DropIndex &c) { return dropIndex(c); },
                    [&](const Sql::AlterIndex &c) { return renameIndex(c); },
                    [&](const Sql::AddConstraint &c) { return addConstraint(c.constraint); },
                    [&](const Sql::DropConstraint &c) { return dropConstraint(c); },
                    [](const auto &) { return false; },
                },
                change);
            if (refused)
                return true;
        }
        return isNumberedWrongly();
    }

private:
    bool say(Sql::Range range, const QString &message, const QString &help)
    {
        m_report.add(m_place.range(range), message, Severity::Error).help = help;
        return true;
    }
    bool sayNoColumn(const QString &column, Sql::Range range)
    {
        return say(range,
                   translated(QT_TRANSLATE_NOOP("Lint", "%1 has no column %2: this statement fails."))
                       .arg(m_table.name, column),
                   translated(QT_TRANSLATE_NOOP("Lint", "Write the name that the column has here.")));
    }
    /// The actions of one ALTER TABLE find the columns of before; what one of them adds is left open.
    bool isMissing(const QString &column) const { return !holds(m_before, column) && !holds(m_added, column); }

    bool addColumn(const Sql::AddColumn &add)
    {
        if (add.column.position.startsWith("AFTER "_L1) && isMissing(add.column.position.sliced(6)))
            return sayNoColumn(add.column.position.sliced(6), add.column.range);
        for (const QString &name : columnsIn(add.column.generated)) {
            if (isMissing(name))
                return sayNoColumn(name, add.column.range);
        }
        return false;
    }

    bool dropColumn(const Sql::DropColumn &drop)
    {
        if (isMissing(drop.column))
            return !drop.ifExists && sayNoColumn(drop.column, drop.range);
        if (m_before.size() == 1 && m_added.isEmpty())
            return say(drop.range,
                       translated(QT_TRANSLATE_NOOP("Lint", "%1 has no other column: this statement fails."))
                           .arg(m_table.name),
                       translated(QT_TRANSLATE_NOOP("Lint", "Drop the table, or add another column before.")));
        if (!isInnoDb(m_table) || !checksKeys())
            return false;
        for (const Schema::Constraint &key : m_table.constraints) {
            if (key.kind != "foreign key"_L1 || !holds(key.columns, drop.column) || isDropped(key))
                continue;
            return say(
                drop.range,
                translated(QT_TRANSLATE_NOOP("Lint",
                                             "The foreign key %1 of %2 uses %3: the server refuses to drop the "
                                             "column."))
                    .arg(key.name, m_table.name, drop.column),
                translated(QT_TRANSLATE_NOOP("Lint", "Drop the foreign key before, or in the same ALTER TABLE.")));
        }
        return false;
    }

    /// The name that the server gave is not known for sure: any key that is dropped may be it.
    bool isDropped(const Schema::Constraint &key) const
    {
        return holds(m_dropped, key.name) || (key.generatedName && !m_dropped.isEmpty());
    }

    bool renameColumn(const Sql::RenameColumn &rename)
    {
        if (rename.ifExists)
            return false;
        if (!holds(m_before, rename.column) && !isMadeHere(rename.column))
            return sayNoColumn(rename.column, {});
        if (same(rename.column, rename.newName) || !holds(m_before, rename.newName) || holds(m_gone, rename.newName))
            return false;
        return say({},
                   translated(QT_TRANSLATE_NOOP("Lint", "%1 has a column %2 already: this statement fails."))
                       .arg(m_table.name, rename.newName),
                   translated(QT_TRANSLATE_NOOP("Lint", "Choose another name.")));
    }
    bool isMadeHere(const QString &column) const
    {
        return std::ranges::any_of(m_place.statement().meaning.changes, [&](const Sql::Change &change) {
            const auto *add = std::get_if<Sql::AddColumn>(&change);
            return add && same(add->column.name, column);
        });
    }

    bool changeColumn(const Sql::ChangeColumnType &change)
    {
        if (change.ifExists)
            return false;
        if (isMissing(change.column))
            return sayNoColumn(change.column, change.range);
        if (!change.definition || !isInnoDb(m_table))
            return false;
        if (const Schema::Constraint *key = keyWithOtherType(change))
            return say(change.range,
                       translated(QT_TRANSLATE_NOOP("Lint",
                                                    "The foreign key %1 of %2 uses %3: the server refuses to give "
                                                    "the column another type."))
                           .arg(key->name, m_table.name, change.column),
                       translated(QT_TRANSLATE_NOOP("Lint", "Drop the foreign key before, and add it behind.")));
        if (!change.definition->notNull)
            return false;
        for (const Schema::Constraint &key : m_table.constraints) {
            const bool nulls = key.onDelete == "SET NULL"_L1 || key.onUpdate == "SET NULL"_L1;
            if (key.kind == "foreign key"_L1 && nulls && holds(key.columns, change.column) && !isDropped(key))
                return sayNull(change.column, change.range);
        }
        return false;
    }
    /// A foreign key whose column becomes another kind of whole number; other types may become longer.
    const Schema::Constraint *keyWithOtherType(const Sql::ChangeColumnType &change) const
    {
        static const QStringList numbers = {u"tinyint"_s, u"smallint"_s, u"mediumint"_s, u"int"_s, u"bigint"_s};
        const Schema::Column *known = m_table.column(change.column);
        const MySql::Type before = MySql::typeOf(known ? known->type : QString());
        const MySql::Type after = MySql::typeOf(change.definition->type);
        if (before == after || !numbers.contains(before.base) || !numbers.contains(after.base) || !checksKeys())
            return nullptr;
        const auto key = std::ranges::find_if(m_table.constraints, [&](const Schema::Constraint &one) {
            return one.kind == "foreign key"_L1 && holds(one.columns, change.column) && !isDropped(one);
        });
        return key == m_table.constraints.end() ? nullptr : &*key;
    }
    bool checksKeys() const { return !areForeignKeysUnchecked(m_place.script, m_place.index); }
    bool sayNull(const QString &column, Sql::Range range)
    {
        return say(range,
                   translated(QT_TRANSLATE_NOOP("Lint",
                                                "The foreign key sets %1 to NULL, which takes none: this statement "
                                                "fails."))
                       .arg(column),
                   translated(QT_TRANSLATE_NOOP("Lint", "Let the column take NULL, or choose another action.")));
    }

    bool sayTwice(const QString &index, Sql::Range range)
    {
        return say(
            range,
            translated(QT_TRANSLATE_NOOP("Lint", "An index %1 is there already: this statement fails.")).arg(index),
            translated(QT_TRANSLATE_NOOP("Lint", "Choose another name, or drop the other index first.")));
    }
    /// The server names an index that has no name by its first column: a, a_2, …
    bool mayBeChosen(const QString &index) const
    {
        return std::ranges::any_of(m_before, [&](const QString &column) {
            return index.startsWith(column, Qt::CaseInsensitive)
                && (index.size() == column.size() || index.at(column.size()) == u'_');
        });
    }
    /// Is there an index of the name, which the statement lets stand?
    bool isTaken(const QString &index) const
    {
        const auto is = [&](const auto &known) { return same(known.name, index); };
        return !index.isEmpty() && !holds(m_dropped, index) && !mayBeChosen(index)
            && (std::ranges::any_of(m_table.indexes, is)
                || std::ranges::any_of(m_table.constraints, [&](const Schema::Constraint &known) {
                       return isKey(known) && !known.generatedName && is(known);
                   }));
    }
    bool createIndex(const Sql::CreateIndex &create)
    {
        for (const QString &column : create.columns) {
            if (!column.startsWith(u'(') && isMissing(column))
                return sayNoColumn(column, create.range);
        }
        return !create.ifNotExists && isTaken(create.name.name) && sayTwice(create.name.name, create.range);
    }
    bool addConstraint(const Sql::Constraint &constraint)
    {
        if (constraint.kind == Sql::ConstraintKind::Check) {
            for (const QString &name : columnsIn(constraint.expression)) {
                if (isMissing(name))
                    return sayNoColumn(name, constraint.range);
            }
            return false;
        }
        const bool period = constraint.kind == Sql::ConstraintKind::PrimaryKey
            || constraint.kind == Sql::ConstraintKind::Unique; // PERIOD … WITHOUT OVERLAPS may stand in it
        for (const QString &column : constraint.columns) {
            if (!period && isMissing(column))
                return sayNoColumn(column, constraint.range);
            const Schema::Column *known = m_table.column(column);
            if (constraint.kind == Sql::ConstraintKind::ForeignKey && setsNull(constraint) && isInnoDb(m_table) && known
                && known->notNull && !isRestated(column))
                return sayNull(column, constraint.range);
        }
        return constraint.kind == Sql::ConstraintKind::Unique && isTaken(constraint.name)
            && sayTwice(constraint.name, constraint.range);
    }
    /// Does another action of the statement say anew what the column is?
    bool isRestated(const QString &column) const
    {
        return holds(m_gone, column)
            || std::ranges::any_of(m_place.statement().meaning.changes, [&](const Sql::Change &change) {
                   const auto *type = std::get_if<Sql::ChangeColumnType>(&change);
                   const auto *drop = std::get_if<Sql::DropConstraint>(&change);
                   return (type && same(type->column, column))
                       || (drop && drop->kind == Sql::ConstraintKind::PrimaryKey);
               });
    }

    /// A foreign key has, or left behind, an index whose name and life are the server's.
    bool mayBeOfForeignKey() const
    {
        return m_table.properties.options.contains(u"foreign key dropped"_s)
            || std::ranges::contains(m_table.constraints, u"foreign key"_s, &Schema::Constraint::kind);
    }
    bool isNoIndex(const QString &index) const
    {
        const auto is = [&](const auto &known) { return same(known.name, index); };
        if (mayBeOfForeignKey() || std::ranges::any_of(m_table.indexes, is)
            || std::ranges::any_of(m_table.constraints, is))
            return false;
        // The server names an index that has no name by its first column.
        return std::ranges::none_of(
            m_before, [&](const QString &column) { return index.startsWith(column, Qt::CaseInsensitive); });
    }
    bool sayNoIndex(const QString &index, Sql::Range range)
    {
        return say(
            range,
            translated(QT_TRANSLATE_NOOP("Lint", "%1 has no index %2: this statement fails.")).arg(m_table.name, index),
            translated(QT_TRANSLATE_NOOP("Lint", "Write the name that the index has here, or leave it away.")));
    }
    bool dropIndex(const Sql::DropIndex &drop)
    {
        for (const Sql::Name &name : drop.names) {
            const bool primary = same(name.name, u"PRIMARY"_s);
            if (!drop.ifExists && (primary ? !primaryKey(m_table) : isNoIndex(name.name)))
                return sayNoIndex(name.name, name.range);
        }
        return false;
    }
    bool renameIndex(const Sql::AlterIndex &rename)
    {
        if (rename.what != "RENAME TO"_L1 || m_place.words().find("EXISTS", 0) < m_place.words().count())
            return false;
        if (isNoIndex(rename.index.name))
            return sayNoIndex(rename.index.name, rename.index.range);
        return !same(rename.index.name, rename.argument) && isTaken(rename.argument)
            && sayTwice(rename.argument, rename.index.range);
    }

    bool dropConstraint(const Sql::DropConstraint &drop)
    {
        using enum Sql::ConstraintKind;
        if (drop.ifExists)
            return false;
        if (drop.kind == PrimaryKey) {
            return !primaryKey(m_table)
                && say(drop.range,
                       translated(QT_TRANSLATE_NOOP("Lint", "%1 has no primary key: this statement fails."))
                           .arg(m_table.name),
                       translated(QT_TRANSLATE_NOOP("Lint", "Leave it away.")));
        }
        const auto may = [&](const Schema::Constraint &known) {
            const bool kind = !drop.kind || known.kind == (*drop.kind == ForeignKey ? "foreign key"_L1 : "check"_L1);
            const bool unsure = known.generatedName && known.kind != "primary key"_L1;
            return kind && (unsure || same(known.name, drop.constraint));
        };
        // Without its kind MySQL takes what is a key, MariaDB a key that is unique.
        const auto index = [&](const Schema::Index &known) { return !drop.kind && same(known.name, drop.constraint); };
        if (std::ranges::any_of(m_table.constraints, may) || std::ranges::any_of(m_table.indexes, index)
            || (!drop.kind && same(drop.constraint, u"PRIMARY"_s)))
            return false;
        return say(drop.range,
                   (drop.kind == ForeignKey
                        ? translated(QT_TRANSLATE_NOOP("Lint", "%1 has no foreign key %2: this statement fails."))
                        : translated(QT_TRANSLATE_NOOP("Lint", "%1 has no constraint %2: this statement fails.")))
                       .arg(m_table.name, drop.constraint),
                   translated(QT_TRANSLATE_NOOP("Lint", "Write the name that it has here, or leave it away.")));
    }

    /// The table has more than one AUTO_INCREMENT column afterwards, or one that is in no key.
    bool isNumberedWrongly()
    {
        bool touches = false;
        for (const Sql::Change &change : m_place.statement().meaning.changes) {
            const auto *add = std::get_if<Sql::AddColumn>(&change);
            const auto *type = std::get_if<Sql::ChangeColumnType>(&change);
            touches = touches || (add && add->column.serial) || (type && type->definition && type->definition->serial)
                || std::holds_alternative<Sql::DropConstraint>(change)
                || std::holds_alternative<Sql::DropIndex>(change);
        }
        if (!touches)
            return false;
        Schema::Snapshot alone;
        alone.tables = {m_table};
        KnownSchema after(m_place.script.dialect, alone);
        for (const Sql::Change &change : m_place.statement().meaning.changes)
            after.apply(change, m_place.statement().sql.text);
        return after.state().tables.size() == 1 && sayNumberedWrongly(after.state().tables.first());
    }
    bool sayNumberedWrongly(const Schema::Table &after);

    const Place &m_place;
    const Schema::Table &m_table; ///< all of it, as the statement finds it
    Report &m_report;
    QStringList m_before; ///< its columns
    QStringList m_added; ///< new names of columns
    QStringList m_gone; ///< columns that are dropped or get another name
    QStringList m_dropped; ///< indexes and constraints
};

bool Alteration::sayNumberedWrongly(const Schema::Table &after)
{
    QStringList numbered;
    QStringList keyed;
    for (const Schema::Column &column : after.columns) {
        if (column.options.contains(u"auto_increment"_s))
            numbered.append(column.name);
    }
    for (const Schema::Index &index : after.indexes)
        keyed += index.columns;
    for (const Schema::Constraint &constraint : after.constraints)
        keyed += constraint.columns;
    if (after.properties.options.contains(u"foreign key dropped"_s))
        keyed += numbered; // its index may be left
    const QString wrong = wrongNumbers(numbered, keyed, m_table.name);
    return !wrong.isEmpty() && say({}, wrong, helpWithNumbers());
}

/// MySQL takes no literal as the default of a text (error 1101), only an expression; MariaDB takes both.
bool hasDefaultOfText(const Sql::ColumnDefinition &column)
{
    static const QStringList types = {u"text"_s,     u"tinytext"_s,   u"mediumtext"_s, u"longtext"_s, u"blob"_s,
                                      u"tinyblob"_s, u"mediumblob"_s, u"longblob"_s,   u"json"_s};
    const QString &value = column.defaultExpression;
    return !value.isEmpty() && !value.startsWith(u'(') && !same(value, u"NULL"_s)
        && types.contains(column.type.section(u'(', 0, 0).section(u' ', 0, 0).toLower());
}

bool saidDefaultOfText(const Place &place, const Sql::ColumnDefinition &column, Report &report)
{
    if (!hasDefaultOfText(column) || !place.script.replay.parameter(u"sql_mode"_s, place.index).isEmpty())
        return false;
    report
        .add(place.range(column.range),
             translated(
                 QT_TRANSLATE_NOOP("Lint", "%1 is %2, whose default MySQL takes as an expression only (error 1101)."))
                 .arg(column.name, column.type),
             Severity::Error)
        .help = translated(QT_TRANSLATE_NOOP("Lint", "Write the default in parentheses, from MySQL 8.0.13 on."));
    return true;
}

} // namespace

} // namespace MySqlRefusals

bool saidThatMySqlRefuses(const Place &place, KnownTables &tables, Report &report)
{
    using namespace MySqlRefusals;
    constexpr ChangeTypes looksAt =
        changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::DropColumn, Sql::RenameColumn, Sql::ChangeColumnType,
                    Sql::AddConstraint, Sql::DropConstraint, Sql::CreateIndex, Sql::DropIndex, Sql::AlterIndex>();
    const QList<Sql::Change> &changes = place.statement().meaning.changes;
    const auto isLookedAt = [](const Sql::Change &change) { return (typeOf(change) & looksAt) != 0; };
    const auto first = std::ranges::find_if(changes, isLookedAt);
    if (first == changes.end())
        return false;
    if (place.script.dialect->id == "mysql"_L1) {
        for (const Sql::Change &change : changes) {
            const auto *add = std::get_if<Sql::AddColumn>(&change);
            const auto *type = std::get_if<Sql::ChangeColumnType>(&change);
            const auto *create = std::get_if<Sql::CreateTable>(&change);
            const auto is = [&](const Sql::ColumnDefinition &column) {
                return saidDefaultOfText(place, column, report);
            };
            if ((add && is(add->column)) || (type && type->definition && is(*type->definition))
                || (create && std::ranges::any_of(create->columns, is)))
                return true;
        }
    }
    if (const auto *create = std::get_if<Sql::CreateTable>(&*first)) {
        tables.goTo(place.index);
        const bool whole = create->like.name.isEmpty() && !create->asQuery && !create->columns.isEmpty();
        return whole && (!create->ifNotExists || !tables.table(create->name)) && saidOfCreation(place, *create, report);
    }
    const Sql::Name *subject = Sql::subject(*first);
    if (!subject)
        return false;
    tables.goTo(place.index);
    const Schema::Table *table = tables.table(*subject);
    return isWhole(table) && Alteration(place, *table, report).isRefused();
}

} // namespace Lint
