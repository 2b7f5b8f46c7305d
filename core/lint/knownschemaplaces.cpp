// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where KnownSchema's tables and indexes stand, so that one of many thousands is found, made and dropped at once.

#include "core/lint/knownschema.h"

#include "core/lint/knownlists.h"

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
    const QString key = Schema::qualified(schema, name);
    return foldsTables() ? key.toLower() : key;
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

/// A look at so few tables costs less than to know where each of them stands.
static constexpr qsizetype few = 16;

void KnownSchema::knowPlaces()
{
    if (m_places || m_snapshot.tables.size() <= few)
        return;
    m_places.emplace();
    m_places->reserve(m_snapshot.tables.size());
    for (qsizetype i = 0; i < m_snapshot.tables.size(); ++i)
        m_places->insert(keyOf(m_snapshot.tables.at(i).schema, m_snapshot.tables.at(i).name), i);
}

qsizetype KnownSchema::placeOf(const QString &schema, const QString &name) const
{
    if (m_places && foldsTables())
        return m_places->value(keyOf(schema, name), -1);
    if (m_places) {
        // The key is only looked for: it is written where nothing need be allocated.
        QVarLengthArray<QChar, 128> key(schema.begin(), schema.end());
        if (!schema.isEmpty())
            key.append(u'.');
        key.append(name.data(), name.size());
        const auto known = m_places->constFind(QStringView(key));
        return known == m_places->constEnd() ? -1 : *known;
    }
    const Qt::CaseSensitivity asWritten = foldsTables() ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const auto is = [&](const Schema::Table &table) {
        return table.name.size() == name.size() && table.name.compare(name, asWritten) == 0
            && table.schema.compare(schema, asWritten) == 0;
    };
    const auto found = std::ranges::find_if(m_snapshot.tables, is);
    return found == m_snapshot.tables.cend() ? -1 : found - m_snapshot.tables.cbegin();
}

qsizetype KnownSchema::placeAround(const QString &name) const
{
    for (const QString &schema : {u"temp"_s, QString()}) {
        if (const qsizetype place = placeOf(schema, name); place >= 0)
            return place;
    }
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_snapshot.tables.size(); ++i) {
        if (m_snapshot.tables.at(i).name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (found >= 0)
            return -1; // which one was attached first is not known
        found = i;
    }
    return found;
}

void KnownSchema::forgetAside()
{
    if (!m_aside)
        return;
    const auto aside = [](const auto &thing) { return !thing.schema.isEmpty(); };
    QList<Schema::Table> gone;
    std::ranges::copy_if(std::as_const(m_snapshot.tables), std::back_inserter(gone), aside);
    for (const Schema::Table &table : std::as_const(gone))
        removeTable(table);
    m_snapshot.views.removeIf(aside);
    m_aside = false;
}

void KnownSchema::putTable(Schema::Table table)
{
    m_aside = m_aside || (foldsTables() && !table.schema.isEmpty());
    const qsizetype known = placeOf(table.schema, table.name);
    if (known >= 0) {
        m_snapshot.tables[known] = std::move(table);
        return;
    }
    if (m_places)
        m_places->insert(keyOf(table.schema, table.name), m_snapshot.tables.size());
    m_snapshot.tables.append(std::move(table));
    knowPlaces();
}

void KnownSchema::removeTable(const Schema::Table &table)
{
    const qsizetype at = placeOf(table.schema, table.name);
    if (at < 0)
        return;
    if (m_places)
        m_places->remove(keyOf(table.schema, table.name));
    // The last one takes its place, so that no other moves.
    if (at + 1 < m_snapshot.tables.size()) {
        m_snapshot.tables[at] = m_snapshot.tables.takeLast();
        if (m_places)
            m_places->insert(keyOf(m_snapshot.tables.at(at).schema, m_snapshot.tables.at(at).name), at);
    } else {
        m_snapshot.tables.removeLast();
    }
}

void KnownSchema::dropTable(const Sql::Name &name)
{
    if (isHidden(name))
        m_hidden.remove(name.name);
    else if (const Schema::Table *known = std::as_const(*this).table(name))
        removeWithPartitions(Schema::Table(*known));
}

void KnownSchema::removeWithPartitions(const Schema::Table &table)
{
    removeTable(table);
    if (table.partitionKey.isEmpty())
        return;
    const QString parent = Schema::qualified(table.schema, table.name);
    QList<Schema::Table> partitions;
    std::ranges::copy_if(std::as_const(m_snapshot.tables), std::back_inserter(partitions),
                         [&](const Schema::Table &known) { return known.partitionOf == parent; });
    for (const Schema::Table &partition : std::as_const(partitions))
        removeWithPartitions(partition);
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
    QList<const Schema::Table *> tables;
    if (!m_places) {
        for (auto table = m_snapshot.tables.crbegin(); table != m_snapshot.tables.crend(); ++table) {
            if (hasIndex(*table, index))
                tables.append(&*table);
        }
        return tables;
    }
    const auto [begin, end] = owners().equal_range(index);
    for (auto owner = begin; owner != end; ++owner) {
        const auto place = m_places->constFind(*owner);
        if (place == m_places->constEnd())
            continue; // it is gone since
        const Schema::Table *table = &m_snapshot.tables.at(*place);
        if (hasIndex(*table, index) && !tables.contains(table))
            tables.append(table);
    }
    return tables;
}

void KnownSchema::renameIndex(const Sql::Name &name, const QString &newName)
{
    const QList<const Schema::Table *> holders = withIndex(name.name);
    if (m_snapshot.dialect == "postgresql"_L1) { // a key is called as its index
        for (const Schema::Table *table : holders) {
            Schema::Table &known = m_snapshot.tables[placeOf(table->schema, table->name)];
            for (Schema::Constraint &constraint : known.constraints) {
                if (constraint.name == name.name && constraint.kind != "foreign key"_L1
                    && constraint.kind != "check"_L1) {
                    constraint.name = newName;
                    constraint.generatedName = false;
                }
            }
            for (Schema::Index &index : known.indexes) {
                if (index.constraint == name.name)
                    index.constraint = newName;
            }
        }
        forgetOwners();
    }
    const auto holder = std::ranges::find_if(holders, [&](const Schema::Table *table) {
        return std::ranges::contains(table->indexes, name.name, &Schema::Index::name);
    });
    if (holder == holders.end())
        return;
    Schema::Table &known = m_snapshot.tables[placeOf((*holder)->schema, (*holder)->name)];
    Schema::Index index = *named(known.indexes, name.name);
    known.indexes.removeIf([&](const Schema::Index &other) { return other.name == name.name; });
    index.name = newName;
    known.indexes.insert(std::ranges::lower_bound(known.indexes, index.name, {}, &Schema::Index::name), index);
    forgetOwners();
}

void KnownSchema::dropIndexes(const Sql::DropIndex &change)
{
    const bool isPostgresql = m_dialect && m_dialect->id == "postgresql"_L1;
    const Qt::CaseSensitivity inAnyCase = isPostgresql ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (const Sql::Name &name : change.names) {
        const auto dropped = [&](const Schema::Index &index) { return index.name.compare(name.name, inAnyCase) == 0; };
        QList<const Schema::Table *> holders = withIndex(name.name);
        if (holders.isEmpty() && !isPostgresql) { // written in another case
            for (const Schema::Table &known : std::as_const(m_snapshot.tables)) {
                if (std::ranges::any_of(known.indexes, dropped))
                    holders.append(&known);
            }
        }
        for (const Schema::Table *holder : std::as_const(holders)) {
            const bool elsewhere = name.schema.isEmpty()
                ? name.inDefault && !holder->schema.isEmpty()
                : holder->schema.compare(name.schema, Qt::CaseInsensitive) != 0;
            if (elsewhere)
                continue;
            m_snapshot.tables[placeOf(holder->schema, holder->name)].indexes.removeIf(dropped);
        }
        if (std::ranges::any_of(std::as_const(m_snapshot.views), [&](const Schema::View &known) {
                return std::ranges::any_of(known.indexes, dropped);
            })) {
            for (Schema::View &known : m_snapshot.views)
                known.indexes.removeIf(dropped);
        }
    }
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
    const QString key = foldsTables() ? qualifiedName.toLower() : qualifiedName;
    if (m_places) {
        const auto known = m_places->constFind(key);
        return known == m_places->constEnd() ? m_snapshot.table(qualifiedName) : &m_snapshot.tables.at(*known);
    }
    const auto is = [&](const Schema::Table &table) { return keyOf(table.schema, table.name) == key; };
    const auto found = std::ranges::find_if(m_snapshot.tables, is);
    return found == m_snapshot.tables.cend() ? m_snapshot.table(qualifiedName) : &*found;
}

} // namespace Lint
