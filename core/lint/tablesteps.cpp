// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/tablesteps.h"

namespace Lint {

void TableSteps::make(const Sql::CreateTable &create, qsizetype at)
{
    const QString made = key(create.name, at);
    mayHaveAgain(create.name, at);
    if (create.temporary) { // it stands before another of its name, whatever became of that
        m_temporary.insert(made);
        return;
    }
    m_gone.erase(made);
    m_made.insert(made);
    if (!create.partitionOf.name.isEmpty())
        m_children.emplace(key(create.partitionOf, at), made);
    for (const QString &parent : create.inherits)
        m_children.emplace(key({.schema = {}, .name = parent.section(u'.', -1)}, at), made);
}

void TableSteps::rename(const QString &from, const QString &to, qsizetype at)
{
    if (m_temporary.erase(from) > 0) {
        m_temporary.insert(to);
        return;
    }
    m_gone[from] = at;
    m_gone.erase(to);
    if (m_made.erase(from) > 0)
        m_made.insert(to);
}

/// A table is not there any more, nor are its partitions, and what inherits from it where it could go at all.
void TableSteps::forget(const QString &table)
{
    m_made.erase(table);
    const auto [first, last] = m_children.equal_range(table);
    QStringList children;
    for (auto child = first; child != last; ++child)
        children.append(child->second);
    m_children.erase(first, last);
    for (const QString &child : std::as_const(children))
        forget(child);
}

void TableSteps::remember(const Sql::Change &change, qsizetype at, KnownTables &tables)
{
    if (const auto *create = std::get_if<Sql::CreateTable>(&change)) {
        make(*create, at);
    } else if (const auto *object = std::get_if<Sql::CreateObject>(&change)) {
        m_gone.erase(key(object->name, at));
    } else if (const auto *drop = std::get_if<Sql::DropTable>(&change)) {
        tables.goTo(at);
        for (const Sql::Name &name : drop->names) {
            if (m_temporary.erase(key(name, at)) > 0)
                continue;
            if (const Schema::Table *known = tables.table(name)) {
                for (const Schema::Index &index : known->indexes)
                    m_goneIndexes.insert(key({.schema = known->schema, .name = index.name}, at));
            }
            m_gone[key(name, at)] = at;
            forget(key(name, at));
        }
    } else if (const auto *attach = std::get_if<Sql::AttachPartition>(&change)) {
        m_children.emplace(key(attach->table, at), key(attach->partition, at));
    } else if (const auto *dropped = std::get_if<Sql::DropObject>(&change)) {
        // A database or a schema takes its tables along, and so may a type that a table is of.
        if (dropped->cascade || dropped->kind == Sql::ObjectKind::Database)
            m_made.clear();
        for (const Sql::Name &name : dropped->names) {
            if (dropped->kind == Sql::ObjectKind::View) // IF NOT EXISTS made no table of its name
                m_made.erase(key(name, at));
            // DROP TEMPORARY TABLE
            if (dropped->kind == Sql::ObjectKind::Other && !m_temporary.empty())
                m_temporary.erase(key(name, at));
        }
    } else if (std::holds_alternative<Sql::CodeBlock>(change) || std::holds_alternative<Sql::Opaque>(change)) {
        m_gone.clear(); // it may do anything
        m_made.clear();
        m_goneIndexes.clear();
    } else if (const auto *renamed = std::get_if<Sql::RenameTable>(&change)) {
        rename(key(renamed->table, at), key({.schema = renamed->table.schema, .name = renamed->newName}, at), at);
    } else if (const auto *moved = std::get_if<Sql::SetTableSchema>(&change)) {
        rename(key(moved->table, at), key({.schema = moved->newSchema, .name = moved->table.name}, at), at);
        if (moved->table.schema.isEmpty() && !m_script.replay.parameter(QStringLiteral("search_path"), at).isEmpty())
            m_gone.erase(key(moved->table, at)); // it may be found there as well
    } else {
        rememberIndexes(change, at);
    }
}

void TableSteps::rememberIndexes(const Sql::Change &change, qsizetype at)
{
    const bool perTable = !m_script.isPostgresql() && !m_script.isSqlite();
    if (const auto *index = std::get_if<Sql::CreateIndex>(&change)) {
        if (m_goneIndexes.empty() && !m_script.isSqlite())
            return;
        if (index->name.name.isEmpty())
            mayHaveAgain(index->table, at);
        const Sql::Name table = m_script.replay.qualified(index->table, at);
        const Sql::Name name{.schema = index->name.schema.isEmpty() ? table.schema : index->name.schema,
                             .name = index->name.name};
        if (m_script.isSqlite() && !name.schema.isEmpty())
            m_asideIndexes.insert(name.name);
        m_goneIndexes.erase(indexKey(name, perTable ? index->table : Sql::Name(), at));
    } else if (const auto *drop = std::get_if<Sql::DropIndex>(&change)) {
        for (const Sql::Name &name : drop->names) {
            const bool stated = !name.schema.isEmpty() || name.inDefault;
            if (stated || !m_asideIndexes.contains(name.name))
                m_goneIndexes.insert(indexKey(name, drop->table, at));
        }
    } else if (const auto *constraint = std::get_if<Sql::AddConstraint>(&change)) {
        mayHaveAgain(constraint->table, at); // a key is an index too
    } else if (const auto *column = std::get_if<Sql::AddColumn>(&change)) {
        mayHaveAgain(column->table, at);
    } else if (const auto *attached = std::get_if<Sql::AttachPartition>(&change)) {
        mayHaveAgain(attached->partition, at);
    } else if (std::holds_alternative<Sql::AlterIndex>(change)) {
        m_goneIndexes.clear(); // it may get any name
    }
}

void TableSteps::mayHaveAgain(const Sql::Name &table, qsizetype at)
{
    if (m_goneIndexes.empty())
        return;
    const bool perTable = !m_script.isPostgresql() && !m_script.isSqlite();
    const QString first = key(table, at) + (perTable ? u'\n' : u'_'); // as PostgreSQL chooses names
    const auto from = m_goneIndexes.lower_bound(first);
    m_goneIndexes.erase(
        from, std::find_if_not(from, m_goneIndexes.end(), [&](const QString &gone) { return gone.startsWith(first); }));
}

} // namespace Lint
