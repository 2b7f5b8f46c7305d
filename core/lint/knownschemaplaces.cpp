// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where KnownSchema's tables stand, so that one of many thousands is found, made and dropped at once.

#include "core/lint/knownschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

bool KnownSchema::foldsTables() const
{
    return m_dialect && m_dialect->id == "sqlite"_L1;
}

QString KnownSchema::keyOf(const QString &schema, const QString &name) const
{
    return Schema::qualified(schema, foldsTables() ? name.toLower() : name);
}

Schema::Snapshot KnownSchema::snapshot() const
{
    Schema::Snapshot ordered = m_snapshot;
    std::ranges::sort(ordered.tables, {},
                      [](const Schema::Table &table) { return std::tie(table.schema, table.name); });
    return ordered;
}

void KnownSchema::putTable(Schema::Table table)
{
    const QString key = keyOf(table.schema, table.name);
    if (const auto known = m_places.constFind(key); known != m_places.constEnd()) {
        m_snapshot.tables[*known] = std::move(table);
        return;
    }
    m_places.insert(key, m_snapshot.tables.size());
    m_snapshot.tables.append(std::move(table));
}

void KnownSchema::removeTable(const Schema::Table &table)
{
    const auto known = m_places.constFind(keyOf(table.schema, table.name));
    if (known == m_places.constEnd())
        return;
    const qsizetype at = *known;
    m_places.erase(known);
    // The last one takes its place, so that no other moves.
    if (at + 1 < m_snapshot.tables.size()) {
        m_snapshot.tables[at] = m_snapshot.tables.takeLast();
        m_places.insert(keyOf(m_snapshot.tables.at(at).schema, m_snapshot.tables.at(at).name), at);
    } else {
        m_snapshot.tables.removeLast();
    }
}

const QMultiHash<QString, QString> &KnownSchema::owners() const
{
    if (!m_owners) {
        m_owners.emplace();
        for (const Schema::Table &table : m_snapshot.tables) {
            for (const Schema::Index &index : table.indexes)
                m_owners->insert(index.name, keyOf(table.schema, table.name));
            for (const Schema::Constraint &constraint : table.constraints)
                m_owners->insert(constraint.name, keyOf(table.schema, table.name));
        }
    }
    return *m_owners;
}

QList<const Schema::Table *> KnownSchema::withIndex(const QString &index) const
{
    QList<const Schema::Table *> tables;
    const auto [begin, end] = owners().equal_range(index);
    for (auto owner = begin; owner != end; ++owner) {
        const auto place = m_places.constFind(*owner);
        if (place == m_places.constEnd())
            continue; // it is gone since
        const Schema::Table *table = &m_snapshot.tables.at(*place);
        const bool holds = std::ranges::contains(table->indexes, index, &Schema::Index::name)
            || std::ranges::contains(table->constraints, index, &Schema::Constraint::name);
        if (holds && !tables.contains(table))
            tables.append(table);
    }
    return tables;
}

Schema::Table *KnownSchema::table(const Sql::Name &name)
{
    const auto known = m_places.constFind(keyOf(schemaOf(name), name.name));
    return known == m_places.constEnd() ? nullptr : &m_snapshot.tables[*known];
}

const Schema::Table *KnownSchema::table(const Sql::Name &name) const
{
    const auto known = m_places.constFind(keyOf(schemaOf(name), name.name));
    return known == m_places.constEnd() ? nullptr : &m_snapshot.tables.at(*known);
}

const Schema::Table *KnownSchema::table(const QString &qualifiedName) const
{
    const auto known = m_places.constFind(foldsTables() ? qualifiedName.toLower() : qualifiedName);
    return known == m_places.constEnd() ? m_snapshot.table(qualifiedName) : &m_snapshot.tables.at(*known);
}

} // namespace Lint
