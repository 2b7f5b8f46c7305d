// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What statements about tables, their columns, constraints and indexes do to the ledger.

#include "core/lint/expressions.h"
#include "core/lint/keys.h"
#include "core/lint/ledger.h"
#include "core/lint/types.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Lint {

void Ledger::createTable(const Sql::CreateTable &created)
{
    if (created.temporary)
        return;
    const QString tableKey = key("table"_L1, created.name);
    if (!m_now.parts.contains(tableKey))
        import(tableKey, created.name);
    const bool incomplete = created.asQuery || !created.like.name.isEmpty() || !created.inherits.isEmpty()
        || !created.partitionOf.name.isEmpty() || created.options.contains("VIRTUAL"_L1)
        || std::ranges::any_of(created.options, [](const QString &option) { return option.startsWith("OF "_L1); });
    const Sql::Statement &statement = m_script->statements.at(m_at).sql;
    Thing *made = put(root(), tableKey, {.known = false, .partial = incomplete, .sql = statement.text},
                      created.ifNotExists, isPerhaps(created.ifNotExists));
    if (!made)
        return;
    if (!created.partitionOf.name.isEmpty())
        m_partitions[key("table"_L1, created.partitionOf)].insert(tableKey);
    for (const QString &parent : created.inherits) {
        const Sql::Name name{.schema = parent.section(u'.', 0, -2), .name = parent.section(u'.', -1)};
        m_inheritors[key("table"_L1, name)].insert(tableKey);
    }
    const Pair pair{made, nullptr};
    for (const Sql::ColumnDefinition &definition : created.columns) {
        const QString column = columnKey(definition.name);
        made->parts[column] = thingOf(definition);
        m_typedColumns.append({m_script, m_at, definition.type, tableKey, column});
        for (Sql::Constraint constraint : definition.constraints) {
            if (constraint.columns.isEmpty())
                constraint.columns = {definition.name};
            addConstraint(pair, tableKey, constraint);
        }
    }
    for (const Sql::Constraint &constraint : created.constraints)
        addConstraint(pair, tableKey, constraint);
    for (const Sql::ColumnDefinition &definition : created.columns) {
        const bool required = isSqlite() && isNotNullKey(created, definition);
        if (required || (isSqlite() && definition.has(Sql::ConstraintKind::PrimaryKey)))
            change(find(pair, columnKey(definition.name)), u"not null"_s,
                   required || definition.notNull ? u"true"_s : QString());
    }
}

/// Does another table, which stays, still point at this one?
void Ledger::checkReferences(const QString &tableKey, const QList<QString> &together, bool cascade)
{
    const QSet<QString> candidates = m_referencing.value(tableKey);
    for (const QString &other : candidates) {
        const auto found = m_now.parts.find(other);
        if (other == tableKey || together.contains(other) || found == m_now.parts.end())
            continue;
        for (auto part = found->second.parts.begin(); part != found->second.parts.end();) {
            if (part->second.references != tableKey) {
                ++part;
            } else if (cascade) {
                part = found->second.parts.erase(part);
            } else {
                // SQLite asks the rows only, and only with foreign_keys on.
                if (!m_script->isUp() && !m_script->isSqlite())
                    m_misplaced.append({.statement = m_at, .dropped = tableKey, .needing = other});
                ++part;
            }
        }
    }
}

void Ledger::checkType(const QString &typeKey, bool cascade)
{
    for (const TypedColumn &typed : std::as_const(m_typedColumns)) {
        m_columnsOfType["type "_L1 % typed.script->replay.key({.name = typed.type}, typed.at)].insert(
            typed.table % u'\n' % typed.column);
    }
    m_typedColumns.clear();
    const QSet<QString> users = m_columnsOfType.value(typeKey);
    for (const QString &user : users) {
        const QString tableKey = user.section(u'\n', 0, 0);
        const auto found = m_now.parts.find(tableKey);
        if (found == m_now.parts.end())
            continue;
        const auto part = found->second.parts.find(user.section(u'\n', 1));
        if (part == found->second.parts.end())
            continue;
        spread(part->second);
        const QString value = part->second.parts[u"type"_s].value;
        if (u"type "_s + m_script->replay.key({.name = value}, m_at) != typeKey)
            continue;
        if (cascade)
            found->second.parts.erase(part);
        else if (!m_script->isUp())
            m_misplaced.append(
                {.statement = m_at, .dropped = typeKey, .needing = user.section(u'\n', 1), .table = tableKey});
    }
}

/// Takes away what goes with another thing; what stood before remembers by which statement.
void Ledger::carryOff(Pair parent, const QString &key)
{
    const Pair pair = find(parent, key);
    if (!pair)
        return;
    if (pair.before) {
        pair.before->cause = m_at;
        pair.before->causedByDown = !m_script->isUp();
    }
    parent.now->parts.erase(key);
}

/// What a dropped table or materialised view takes along: indexes, sequences of its columns, partitions; with CASCADE
/// also the tables that inherit from it and whatever names it.
void Ledger::carryOffOwned(const QString &tableKey, bool cascade)
{
    QSet<QString> children = m_partitions.take(tableKey);
    if (cascade) {
        children += m_inheritors.take(tableKey);
        carryOffUsers(tableKey);
    }
    for (const QString &child : std::as_const(children)) {
        carryOffOwned(child, cascade);
        carryOff(root(), child);
    }
    for (const QString &onIt : m_onTable.take(tableKey))
        carryOff(root(), onIt);
}

void Ledger::dropTables(const Sql::DropTable &drop)
{
    QList<QString> keys;
    for (const Sql::Name &name : drop.names)
        keys.append(key("table"_L1, name));
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString &tableKey = keys.at(i);
        if (!m_now.parts.contains(tableKey))
            import(tableKey, drop.names.at(i));
        checkReferences(tableKey, keys, drop.cascade);
        carryOffOwned(tableKey, drop.cascade);
        take(root(), tableKey, drop.ifExists);
    }
}

void Ledger::renameTable(const Sql::Name &name, const QString &newKey)
{
    const QString oldKey = key("table"_L1, name);
    if (!table(name))
        return;
    rename(root(), oldKey, newKey);
    const QSet<QString> onIt = m_onTable.take(oldKey);
    m_onTable[newKey] += onIt;
    const QString inOldTable = "index "_L1 % nameOf(oldKey) % u'.';
    for (const QString &index : onIt) {
        if (const Pair pair = find(root(), index))
            pair.now->on = newKey;
        if (isMySql() && index.startsWith(inOldTable))
            renameIndex(index, "index "_L1 % nameOf(newKey) % u'.' % index.sliced(inOldTable.size()));
    }
    const QSet<QString> referencing = m_referencing.take(oldKey);
    for (const QString &other : referencing) { // references follow the table
        const Pair pair = find(root(), other == oldKey ? newKey : other);
        if (!pair)
            continue;
        for (auto &[part, thing] : pair.now->parts) {
            if (thing.references == oldKey) {
                thing.references = newKey;
                thing.value.replace(oldKey, newKey);
            }
        }
    }
    m_referencing[newKey] += referencing;
    if (const Pair moved = find(root(), newKey))
        link(newKey, *moved.now);
}

void Ledger::addColumn(const Sql::AddColumn &added)
{
    const Pair owner_ = table(added.table);
    const QString column_ = columnKey(added.column.name);
    const bool perhaps = added.ifNotExists && owner_.before && !owner_.before->known;
    if (!put(owner_, column_, thingOf(added.column), added.ifNotExists, perhaps))
        return;
    const QString tableKey = key("table"_L1, added.table);
    m_typedColumns.append({m_script, m_at, added.column.type, tableKey, column_});
    for (Sql::Constraint constraint : added.column.constraints) {
        if (constraint.columns.isEmpty())
            constraint.columns = {added.column.name};
        addConstraint(owner_, tableKey, constraint);
    }
}

/// A dropped column takes its constraints, indexes and sequences along.
void Ledger::dropColumn(const Sql::DropColumn &drop)
{
    const Pair owner_ = table(drop.table);
    if (!take(owner_, columnKey(drop.column), drop.ifExists) || !owner_)
        return;
    QStringList with;
    for (const auto &[key_, part] : owner_.now->parts) {
        const bool speaksOfIt = part.columns.isEmpty() && mentions(part.value).contains(drop.column);
        if (key_.startsWith("constraint "_L1) && (part.columns.contains(drop.column) || speaksOfIt))
            with.append(key_);
    }
    for (const QString &constraint : std::as_const(with))
        carryOff(owner_, constraint);
    const QString tableKey = key("table"_L1, drop.table);
    const QSet<QString> onIt = m_onTable.value(tableKey);
    for (const QString &index : onIt) {
        const Pair pair = find(root(), index);
        if (!pair
            || (!pair.now->columns.contains(drop.column)
                && !mentions(QString::fromUtf8(pair.now->sql)).contains(drop.column)))
            continue;
        if (isMySql() && pair.now->columns.size() > 1) { // it keeps the others
            pair.now->columns.removeAll(drop.column);
            pair.now->value = pair.now->columns.join(u' ');
            touch(*pair.now);
            continue;
        }
        carryOff(root(), index);
        m_onTable[tableKey].remove(index);
    }
}

void Ledger::renameColumn(const Sql::RenameColumn &renamed)
{
    const Pair owner_ = table(renamed.table);
    if (!owner_)
        return;
    rename(owner_, columnKey(renamed.column), columnKey(renamed.newName));
    const auto follow = [&](Thing &thing) {
        if (!thing.columns.contains(renamed.column))
            return;
        std::ranges::replace(thing.columns, renamed.column, renamed.newName);
        thing.known = false; // its text names the column by the old name
    };
    for (auto &[key_, part] : owner_.now->parts)
        follow(part);
    const QSet<QString> onIt = m_onTable.value(key("table"_L1, renamed.table));
    for (const QString &index : onIt) {
        if (const Pair pair = find(root(), index))
            follow(*pair.now);
    }
}

void Ledger::addConstraint(Pair table_, const QString &tableKey, const Sql::Constraint &constraint)
{
    if (!table_)
        return;
    if (constraint.kind == Sql::ConstraintKind::NotNull) {
        for (const QString &name : constraint.columns)
            change(assume(table_, columnKey(name)), u"not null"_s, u"true"_s);
        return;
    }
    const QString referenced = constraint.referencedTable.name.isEmpty() ? QString()
                                                                         : key("table"_L1, constraint.referencedTable);
    Thing thing = thingOf(constraint, referenced);
    const QString plainTable = tableKey.sliced(tableKey.lastIndexOf(u'.') + 1).remove(u"table "_s);
    const QString name = constraint.name.isEmpty() ? chosenName(plainTable, constraint) : constraint.name;
    thing.generated = constraint.name.isEmpty();
    if (!constraint.usingIndex.isEmpty()) {
        const QString indexKey = key("index"_L1, {.schema = {}, .name = constraint.usingIndex});
        removeIndex(indexKey);
        take(root(), indexKey, false);
    }
    if (constraint.kind == Sql::ConstraintKind::PrimaryKey && !isSqlite()) { // the server makes its columns NOT NULL
        for (const QString &column_ : constraint.columns) {
            const Pair part = find(table_, columnKey(column_));
            if (part && find(part, u"not null"_s))
                change(part, u"not null"_s, u"true"_s);
        }
    }
    put(table_, u"constraint "_s + name, thing);
    if (!referenced.isEmpty())
        m_referencing[referenced].insert(tableKey);
}

void Ledger::removeIndex(const QString &indexKey)
{
    if (const Pair index = find(root(), indexKey); index && !index.now->on.isEmpty())
        m_onTable[index.now->on].remove(indexKey);
}

void Ledger::renameIndex(const QString &indexKey, const QString &newKey)
{
    if (const Pair index = find(root(), indexKey); index && !index.now->on.isEmpty()) {
        m_onTable[index.now->on].remove(indexKey);
        m_onTable[index.now->on].insert(newKey);
    }
    rename(root(), indexKey, newKey);
}

void Ledger::createIndex(const Sql::CreateIndex &created)
{
    const QString tableKey = key("table"_L1, created.table);
    Sql::Name name = created.name;
    if (name.schema.isEmpty())
        name.schema = created.table.schema;
    const bool generated = name.name.isEmpty();
    if (generated)
        name.name = created.table.name + u'_' + (created.columns + created.included).join(u'_') + u"_idx"_s;
    QString index = indexKey(name, created.table);
    for (int number = 1; generated && find(root(), index); ++number)
        index = indexKey({.schema = name.schema, .name = name.name + QString::number(number)}, created.table);
    const Pair owner_ = created.ifNotExists ? table(created.table) : Pair();
    const bool perhaps = owner_.before && !owner_.before->known;
    const Thing thing{.value = normalised(created.columns.join(u',') + u' ' + created.predicate)
                          + (created.unique ? u" unique"_s : QString()),
                      .generated = generated,
                      .on = tableKey,
                      .columns = created.columns,
                      .sql = m_script->statements.at(m_at).sql.text};
    if (put(root(), index, thing, created.ifNotExists, perhaps))
        m_onTable[tableKey].insert(index);
}

/// The forms of ALTER TABLE that set one attribute: each is known by what it sets, so that its opposite finds it.
void Ledger::alterTable(const Sql::AlterTable &altered)
{
    const Pair owner_ = table(altered.table);
    const QString &what = altered.what;
    if (what == u"SET (…)" || what == u"RESET (…)") {
        for (const QString &option : altered.argument.split(u',')) {
            const QString name = option.section(u'=', 0, 0).trimmed().toLower();
            change(owner_, u"option "_s + name, option.contains(u'=') ? option.section(u'=', 1).trimmed() : QString());
        }
        return;
    }
    QString aspect = what;
    for (const QLatin1StringView word : {"ENABLE "_L1, "DISABLE "_L1, "NO FORCE "_L1, "ALWAYS "_L1, "REPLICA "_L1})
        aspect.remove(word);
    if (what.contains("FORCE ROW"_L1))
        aspect = u"forced row security"_s;
    else if (what == "SET LOGGED"_L1 || what == "SET UNLOGGED"_L1)
        aspect = u"logging"_s;
    else if (what == "CLUSTER ON"_L1 || what == "SET WITHOUT CLUSTER"_L1)
        aspect = u"cluster"_s;
    else if (what == "INHERIT"_L1 || what == "NO INHERIT"_L1)
        aspect = u"inheritance from "_s + altered.argument;
    else if (what.endsWith("TRIGGER"_L1) || what.endsWith("RULE"_L1) || what == "ALTER CONSTRAINT"_L1)
        aspect += u' ' + altered.argument.section(u' ', 0, 0);
    else if (what == "REPLICA IDENTITY"_L1)
        aspect = u"replica identity"_s;
    else if (what == "OWNER TO"_L1)
        aspect = u"owner"_s;
    else if (what.endsWith(" PARTITION"_L1) || what.startsWith("PARTITION "_L1) || what == "REMOVE PARTITIONING"_L1)
        aspect = u"partitions"_s;
    change(owner_, u"setting "_s + aspect.toLower(), what + u' ' + altered.argument);
}

} // namespace Lint
