// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/schemastore.h"

#include "core/lint/namehash.h"
#include "core/lint/types.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

using NameHash::nameBytes;
using NameHash::wordAt;

/// Stands for names that hold no word at all.
constexpr quint64 noWord = 0;

/// A name may hold anything between quotes: its first word stands for it.
quint64 firstWord(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    qsizetype at = 0;
    while (at < bytes.size() && nameBytes[uchar(bytes[at])] == 0)
        ++at;
    return at < bytes.size() ? wordAt(bytes, at) : noWord;
}

/// In order, each once.
template<typename List>
void sortOut(List &list)
{
    std::ranges::sort(list);
    const auto again = std::ranges::unique(list);
    list.erase(again.begin(), again.end());
}

/// Changes that take something away from a table, or give it another name or type.
constexpr ChangeTypes taking = changeTypes<
    Sql::DropTable, Sql::RenameTable, Sql::SetTableSchema, Sql::DropColumn, Sql::RenameColumn, Sql::ChangeColumnType,
    Sql::DropConstraint, Sql::AttachPartition, Sql::DetachPartition, Sql::Truncate, Sql::AlterTable>();
/// What these do may stand in words that nobody understood.
constexpr ChangeTypes unclear = changeTypes<Sql::CodeBlock, Sql::Opaque>();

void addTaken(const Script &script, Words &taken)
{
    if ((script.byType.types & taking) == 0)
        return;
    for (const Statement &statement : script.statements) {
        for (const Sql::Change &change : statement.meaning.changes) {
            if ((typeOf(change) & taking) == 0)
                continue;
            const QList<Sql::Name> tables = Sql::touchedTables(change);
            for (const Sql::Name &name : tables)
                taken.push_back(firstWord(name.name));
        }
    }
}

std::pair<QString, QString> keyOf(const QString &qualified)
{
    const qsizetype dot = qualified.indexOf(u'.');
    return dot < 0 ? std::pair(QString(), qualified) : std::pair(qualified.first(dot), qualified.sliced(dot + 1));
}

template<typename T>
std::pair<QString, QString> keyOf(const T &object)
{
    return {object.schema, object.name};
}

/// Adds what is linked to the keys, and what is linked to that.
template<typename Links, typename Key>
void follow(const Links &links, QList<Key> &keys)
{
    if (links.isEmpty() || keys.isEmpty())
        return;
    QSet<Key> followed(keys.cbegin(), keys.cend());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto linked = links.constFind(keys.at(i));
        if (linked == links.constEnd())
            continue;
        for (const Key &key : *linked) {
            if (!followed.contains(key)) {
                followed.insert(key);
                keys.append(key);
            }
        }
    }
}

} // namespace

/// As they come; only most of those that stand there again are left out.
static void addWords(QByteArrayView text, Words &words)
{
    std::array<quint64, 256> recent = {};
    for (qsizetype at = 0; at < text.size();) {
        if (nameBytes[uchar(text[at])] == 0) {
            ++at;
            continue;
        }
        const quint64 word = wordAt(text, at);
        if (std::exchange(recent[word % recent.size()], word) != word)
            words.push_back(word);
    }
}

Words nameWordsOf(QByteArrayView text)
{
    Words words;
    addWords(text, words);
    sortOut(words);
    return words;
}

bool movesSchema(const Script &script)
{
    const auto isSchema = [](const auto &change) { return change.kind == Sql::ObjectKind::Schema; };
    return any<Sql::DropObject>(script, isSchema) || any<Sql::AlterObject>(script, isSchema);
}

Interest::Interest(const Script &up, const Script &down)
{
    for (const Script *script : {&up, &down}) {
        if (!script->source)
            continue;
        addWords(script->source->text(), words);
        everything = everything || movesSchema(*script);
    }
    sortOut(words);
    // SQLite checks references by name when a table goes, whoever does it.
    if (((up.byType.types | down.byType.types) & unclear) != 0 || up.isSqlite()) {
        taken = words;
        return;
    }
    addTaken(up, taken);
    addTaken(down, taken);
    sortOut(taken);
}

SchemaStore::SchemaStore(const Schema::Snapshot &schema)
{
    replace({}, schema);
}

void SchemaStore::add(quint64 word, const Key &key)
{
    QList<Key> &keys = m_named[word];
    if (!keys.contains(key))
        keys.append(key);
}

/// `from` has few links, `to` may have many.
void SchemaStore::link(const Key &from, const Key &to, Links &links, Links &backwards)
{
    if (QList<Key> &known = links[from]; !known.contains(to)) {
        known.append(to);
        backwards[to].append(from);
    }
}

/// What it did not have before: comparing lists that were not touched costs nothing.
void SchemaStore::learn(const Schema::Table &table, const Schema::Table &before)
{
    const Key key = keyOf(table);
    const auto named = [&](const QString &name) {
        if (!name.isEmpty())
            add(firstWord(name), key);
    };
    if (table.name != before.name)
        named(table.name);
    if (table.constraints != before.constraints) {
        for (const Schema::Constraint &constraint : table.constraints) {
            named(constraint.name);
            if (!constraint.referencedTable.isEmpty())
                link(key, keyOf(constraint.referencedTable), m_references, m_referenced);
        }
    }
    if (table.indexes != before.indexes) {
        for (const Schema::Index &index : table.indexes)
            named(index.name);
    }
    if (table.triggers != before.triggers) {
        for (const Schema::Trigger &trigger : table.triggers)
            named(trigger.name);
    }
    // Who alters a domain or an enum may ask which columns are of it.
    if (table.columns != before.columns) {
        for (const Schema::Column &column : table.columns) {
            if (isBuiltInType(column.type))
                continue;
            const QString type = typeName(column.type).base;
            if (!isBuiltInType(type))
                named(type.section(u'.', -1).remove(u'"'));
        }
    }
    if (table.partitionOf != before.partitionOf && !table.partitionOf.isEmpty())
        link(key, keyOf(table.partitionOf), m_partitions, m_partitions);
}

void SchemaStore::learn(const Schema::View &view, const Schema::View & /*before*/)
{
    const Key key = keyOf(view);
    add(firstWord(view.name), key);
    for (const Schema::Index &index : view.indexes)
        add(firstWord(index.name), key);
    // Who alters a table may ask for the views over it.
    const Words words = nameWordsOf(view.definition.toUtf8());
    for (const quint64 word : words)
        add(word, key);
}

template<typename T>
void SchemaStore::replace(QHash<Key, T> &store, const QList<T> &before, const QList<T> &after)
{
    std::vector<Key> left;
    left.reserve(size_t(after.size()));
    for (const T &object : after) {
        const Key &key = left.emplace_back(keyOf(object));
        T &known = store[key];
        if (known == object) // cheap: what was not touched shares its lists
            continue;
        learn(object, known);
        known = object;
    }
    std::ranges::sort(left);
    for (const T &object : before) {
        if (const Key key = keyOf(object); !std::ranges::binary_search(left, key))
            store.remove(key);
    }
}

void SchemaStore::replace(const Schema::Snapshot &before, const Schema::Snapshot &after)
{
    replace(m_tables, before.tables, after.tables);
    replace(m_views, before.views, after.views);
    m_rest = after;
    m_rest.tables.clear();
    m_rest.views.clear();
}

/// One may come again.
QList<SchemaStore::Key> SchemaStore::interesting(const Interest &interest) const
{
    const auto take = [this](quint64 word, QList<Key> &into) {
        if (const auto named = m_named.constFind(word); named != m_named.constEnd())
            into.append(*named);
    };
    QList<Key> keys;
    for (const quint64 word : interest.words)
        take(word, keys);
    take(noWord, keys);
    follow(m_partitions, keys);
    QList<Key> felt;
    for (const quint64 word : interest.taken)
        take(word, felt);
    follow(m_referenced, felt); // a TRUNCATE … CASCADE goes all the way
    keys.append(felt);
    sortOut(keys);
    for (qsizetype i = 0, near = keys.size(); i < near; ++i) {
        if (const auto references = m_references.constFind(keys.at(i)); references != m_references.constEnd())
            keys.append(*references);
    }
    return keys;
}

Schema::Snapshot SchemaStore::withLists(QList<Key> keys) const
{
    Schema::Snapshot part = m_rest;
    sortOut(keys);
    for (const Key &key : std::as_const(keys)) {
        if (const auto table = m_tables.constFind(key); table != m_tables.constEnd())
            part.tables.append(*table);
        if (const auto view = m_views.constFind(key); view != m_views.constEnd())
            part.views.append(*view);
    }
    return part;
}

Schema::Snapshot SchemaStore::part(const Interest &interest) const
{
    return interest.everything ? whole() : withLists(interesting(interest));
}

Schema::Snapshot SchemaStore::whole() const
{
    return withLists(m_tables.keys() + m_views.keys());
}

} // namespace Lint
