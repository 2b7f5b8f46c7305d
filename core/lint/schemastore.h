// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/knownschema.h"
#include "core/lint/script.h"

#include <QByteArrayView>
#include <QHash>

#include <vector>

namespace Lint {

/// The words of a text, wherever they stand, by hash: sorted, each once.
using Words = std::vector<quint64>;
Words nameWordsOf(QByteArrayView text);

/// Does it drop or rename whole schemas?
bool movesSchema(const Script &script);

/// What a migration may ask of a schema.
struct Interest
{
    Words words = {}; ///< of both its scripts
    /// Those that name what it takes something from, so that others who refer to it may feel it.
    Words taken = {};
    bool everything = false; ///< it moves or drops whole schemas

    Interest() = default;
    Interest(const Script &up, const Script &down);
};

/// A large schema, of which each migration sees the part that it may ask about, so that rules which look through a
/// schema look through a small one: everything that one of the migration's words may name, what holds an index or
/// constraint of such a name, what that refers to, its partitions, and what refers to a table that the migration takes
/// something from. A part may be larger than needed.
class SchemaStore
{
public:
    SchemaStore() = default;
    explicit SchemaStore(const Schema::Snapshot &schema);

    /// Tables and views of interest; all other lists whole.
    Schema::Snapshot part(const Interest &interest) const;
    /// What a migration has made of a part.
    void replace(const Schema::Snapshot &before, const Schema::Snapshot &after);
    Schema::Snapshot whole() const;

private:
    /// Schema and name.
    using Key = std::pair<QString, QString>;
    using Links = QHash<Key, QList<Key>>;

    template<typename T>
    void replace(QHash<Key, T> &store, const QList<T> &before, const QList<T> &after);
    Schema::Snapshot withLists(QList<Key> keys) const;
    void learn(const Schema::Table &table, const Schema::Table &before);
    void learn(const Schema::View &view, const Schema::View &before);
    void add(quint64 word, const Key &key);
    static void link(const Key &from, const Key &to, Links &links, Links &backwards);
    QList<Key> interesting(const Interest &interest) const;

    Schema::Snapshot m_rest; ///< without tables and views
    QHash<Key, Schema::Table> m_tables;
    QHash<Key, Schema::View> m_views;
    // What follows only ever grows: a name once known stays known.
    QHash<quint64, QList<Key>> m_named; ///< tables and views, by a word of their own name or of what belongs to them
    Links m_references; ///< by the table that holds the foreign key
    Links m_referenced; ///< by the table that it refers to
    Links m_partitions; ///< of a table, and the table of a partition
};

} // namespace Lint
