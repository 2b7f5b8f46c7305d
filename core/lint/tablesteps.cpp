// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/tablesteps.h"

namespace Lint {

void TableSteps::make(const Sql::CreateTable &create, qsizetype at)
{
    const QString made = key(create.name, at);
    m_gone.erase(made);
    if (!create.temporary) // it stands beside another of its name
        m_made.insert(made);
    if (!create.partitionOf.name.isEmpty())
        m_children.emplace(key(create.partitionOf, at), made);
    for (const QString &parent : create.inherits)
        m_children.emplace(key({.schema = {}, .name = parent.section(u'.', -1)}, at), made);
}

void TableSteps::rename(const QString &from, const QString &to)
{
    m_gone.insert(from);
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
            if (const Schema::Table *known = tables.table(name)) {
                for (const Schema::Index &index : known->indexes)
                    m_goneIndexes.insert(index.name);
            }
            m_gone.insert(key(name, at));
            forget(key(name, at));
        }
    } else if (const auto *attach = std::get_if<Sql::AttachPartition>(&change)) {
        m_children.emplace(key(attach->table, at), key(attach->partition, at));
    } else if (const auto *dropped = std::get_if<Sql::DropObject>(&change)) {
        // A database or a schema takes its tables along, and so may a type that a table is of.
        if (dropped->cascade || dropped->kind == Sql::ObjectKind::Database)
            m_made.clear();
    } else if (const auto *renamed = std::get_if<Sql::RenameTable>(&change)) {
        rename(key(renamed->table, at), key({.schema = renamed->table.schema, .name = renamed->newName}, at));
    } else if (const auto *moved = std::get_if<Sql::SetTableSchema>(&change)) {
        rename(key(moved->table, at), key({.schema = moved->newSchema, .name = moved->table.name}, at));
    } else if (const auto *index = std::get_if<Sql::CreateIndex>(&change)) {
        m_goneIndexes.erase(index->name.name);
    } else if (const auto *indexes = std::get_if<Sql::DropIndex>(&change)) {
        for (const Sql::Name &name : indexes->names)
            m_goneIndexes.insert(name.name);
    }
}

} // namespace Lint
