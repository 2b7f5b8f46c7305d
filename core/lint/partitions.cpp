// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/partitions.h"

#include "core/lint/bounds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

static bool isDefaultBound(const QString &bound)
{
    return bound.compare("DEFAULT"_L1, Qt::CaseInsensitive) == 0;
}

Partitions::Partitions(const Script &script)
    : m_script(script)
{
}

void Partitions::start()
{
    m_started = true;
    if (!m_script.schema)
        return;
    for (const Schema::Table &table : m_script.schema->tables) {
        if (table.partitionOf.isEmpty())
            continue;
        m_partitions[table.partitionOf].append(&table);
        if (isDefaultBound(table.partitionBound)) {
            m_defaults.insert(table.partitionOf, {{.schema = table.schema, .name = table.name}});
            m_parents.insert(Schema::qualified(table.schema, table.name), table.partitionOf);
        }
    }
}

void Partitions::drop(const Sql::Name &partition)
{
    if (const QString parent = m_parents.take(key(partition)); !parent.isEmpty())
        m_defaults.remove(parent);
}

void Partitions::apply(const Sql::Change &change)
{
    const auto add = [this](const Sql::Name &parent, const Sql::Name &partition, bool isNew) {
        m_defaults.insert(key(parent), {partition, isNew});
        m_parents.insert(key(partition), key(parent));
    };
    if (const auto *create = std::get_if<Sql::CreateTable>(&change)) {
        if (isDefaultBound(create->partitionBound))
            add(create->partitionOf, create->name, true);
    } else if (const auto *attach = std::get_if<Sql::AttachPartition>(&change)) {
        if (attach->isDefault)
            add(attach->table, attach->partition, m_script.replay.isUnused(attach->partition, m_at));
    } else if (const auto *detach = std::get_if<Sql::DetachPartition>(&change)) {
        drop(detach->partition);
    } else if (const auto *dropped = std::get_if<Sql::DropTable>(&change)) {
        for (const Sql::Name &name : dropped->names)
            drop(name);
    } else if (const auto *rows = std::get_if<Sql::ChangeRows>(&change)) {
        if (rows->verb == Sql::RowVerb::Insert || rows->verb == Sql::RowVerb::Copy) {
            // Rows may have come to the parent's default, or to the partition itself.
            const QString table = key(rows->table);
            const auto found = m_defaults.find(m_parents.value(table, table));
            if (found != m_defaults.end())
                found->isNew = false;
        }
    }
}

void Partitions::goTo(qsizetype at)
{
    if (!m_started)
        start();
    for (; m_at < at && m_at < m_script.statements.size(); ++m_at) {
        for (const Sql::Change &change : m_script.statements.at(m_at).meaning.changes)
            apply(change);
    }
}

std::optional<Partitions::Default> Partitions::defaultOf(const Sql::Name &table) const
{
    const auto found = m_defaults.constFind(key(table));
    return found == m_defaults.constEnd() ? std::nullopt : std::optional(*found);
}

QList<const Schema::Table *> Partitions::partitionsOf(const Sql::Name &table) const
{
    return m_partitions.value(key(table));
}

bool isPartitioned(const Place &place, const Sql::Name &table)
{
    const Schema::Table *known = place.table(table);
    return known && !known->partitionKey.isEmpty();
}

QStringList validChecks(const Schema::Table &table)
{
    QStringList checks;
    for (const Schema::Constraint &constraint : table.constraints) {
        if (constraint.kind == "check"_L1 && constraint.validated)
            checks.append(constraint.expression.isEmpty() ? constraint.definition : constraint.expression);
    }
    return checks;
}

bool isProved(const KnownTables &tables, const Sql::AttachPartition &attach)
{
    const Schema::Table *partition = tables.table(attach.partition);
    const std::optional<PartitionBound> bound = partitionBound(attach.bound);
    if (!partition || !bound)
        return false;
    const Schema::Table *parent = tables.table(attach.table);
    const QString column = parent ? partitionColumn(parent->partitionKey) : QString();
    if (parent && !parent->partitionKey.isEmpty() && column.isEmpty())
        return false; // several columns, or an expression
    const QStringList checks = validChecks(*partition);
    // Where the key is not known, a check that equals the bound names its column.
    const QStringList columns = column.isEmpty() ? comparedColumns(checks) : QStringList{column};
    return std::ranges::any_of(columns, [&](const QString &name) {
        const Schema::Column *known = partition->column(name);
        return provesBound(checks, name, known && known->notNull, *bound);
    });
}

} // namespace Lint
