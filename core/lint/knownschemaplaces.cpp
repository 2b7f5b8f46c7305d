// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where KnownSchema's tables stand, so that one of many thousands is found, made and dropped at once.

#include "core/lint/knownschema.h"

#include <QVarLengthArray>

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

static void putInOrder(QList<Schema::Table> &tables)
{
    const auto name = [](const Schema::Table &table) { return std::tie(table.schema, table.name); };
    if (!std::ranges::is_sorted(std::as_const(tables), {}, name))
        std::ranges::sort(tables, {}, name);
}

Schema::Snapshot KnownSchema::snapshot() const &
{
    Schema::Snapshot ordered = m_snapshot;
    putInOrder(ordered.tables);
    return ordered;
}

Schema::Snapshot KnownSchema::snapshot() &&
{
    Schema::Snapshot ordered = std::move(m_snapshot);
    putInOrder(ordered.tables);
    return ordered;
}

qsizetype KnownSchema::placeOf(const Sql::Name &name) const
{
    const QString &schema = schemaOf(name);
    if (foldsTables())
        return m_places.value(keyOf(schema, name.name), -1);
    // The key is only looked for: it is written where nothing need be allocated.
    QVarLengthArray<QChar, 128> key;
    if (!schema.isEmpty()) {
        key.append(schema.data(), schema.size());
        key.append(u'.');
    }
    key.append(name.name.data(), name.name.size());
    const auto known = m_places.constFind(QStringView(key));
    return known == m_places.constEnd() ? -1 : *known;
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

static bool hasIndex(const Schema::Table &table, const QString &index)
{
    return std::ranges::contains(table.indexes, index, &Schema::Index::name)
        || std::ranges::contains(table.constraints, index, &Schema::Constraint::name);
}

QList<const Schema::Table *> KnownSchema::withIndex(const QString &index) const
{
    static constexpr qsizetype few = 16; // a look at them costs less than to know who has which name
    QList<const Schema::Table *> tables;
    if (m_snapshot.tables.size() <= few && !m_owners) {
        for (auto table = m_snapshot.tables.crbegin(); table != m_snapshot.tables.crend(); ++table) {
            if (hasIndex(*table, index))
                tables.append(&*table);
        }
        return tables;
    }
    const auto [begin, end] = owners().equal_range(index);
    for (auto owner = begin; owner != end; ++owner) {
        const auto place = m_places.constFind(*owner);
        if (place == m_places.constEnd())
            continue; // it is gone since
        const Schema::Table *table = &m_snapshot.tables.at(*place);
        if (hasIndex(*table, index) && !tables.contains(table))
            tables.append(table);
    }
    return tables;
}

Schema::Table *KnownSchema::table(const Sql::Name &name)
{
    const qsizetype place = placeOf(name);
    return place < 0 ? nullptr : &m_snapshot.tables[place];
}

const Schema::Table *KnownSchema::table(const Sql::Name &name) const
{
    const qsizetype place = placeOf(name);
    return place < 0 ? nullptr : &m_snapshot.tables.at(place);
}

const Schema::Table *KnownSchema::table(const QString &qualifiedName) const
{
    const auto known = m_places.constFind(foldsTables() ? qualifiedName.toLower() : qualifiedName);
    return known == m_places.constEnd() ? m_snapshot.table(qualifiedName) : &m_snapshot.tables.at(*known);
}

} // namespace Lint
