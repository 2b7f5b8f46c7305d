// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/forecastcase.h"
#include "core/dialect/postgresql/parse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PostgreSql {

static const QList<Schema::Table> &allTables(const Dialect::Surroundings &around)
{
    static const QList<Schema::Table> none;
    return around.schema ? around.schema->tables : none;
}

static const QList<Schema::Type> &allTypes(const Dialect::Surroundings &around)
{
    static const QList<Schema::Type> none;
    return around.schema ? around.schema->types : none;
}

int Situation::majorVersion() const
{
    return m_around.serverVersion > 0 ? m_around.serverVersion / 10000 : 17;
}

const Schema::Table *Situation::table(const Sql::Name &name) const
{
    return hasSchema() ? m_around.schema->table(name.name, name.schema) : nullptr;
}

const Schema::Table *Situation::table(const QString &qualifiedName) const
{
    return hasSchema() ? m_around.schema->table(qualifiedName) : nullptr;
}

const Schema::View *Situation::view(const Sql::Name &name) const
{
    return hasSchema() ? m_around.schema->view(name.name, name.schema) : nullptr;
}

QString Situation::qualified(const Sql::Name &name) const
{
    if (name.name.isEmpty() || !name.schema.isEmpty())
        return name.display();
    if (const Schema::Table *known = table(name))
        return Schema::qualified(known->schema, known->name);
    if (const Schema::View *known = view(name))
        return Schema::qualified(known->schema, known->name);
    return u"public."_s + name.name;
}

QStringList Situation::qualified(const QList<Sql::Name> &names) const
{
    QStringList result;
    for (const Sql::Name &name : names)
        result.append(qualified(name));
    return result;
}

bool Situation::isNew(const QString &qualifiedTable) const
{
    return m_around.newTables.contains(qualifiedTable)
        || (qualifiedTable.startsWith(u"public.") && m_around.newTables.contains(qualifiedTable.sliced(7)));
}

QStringList Situation::partitions(const QString &table) const
{
    QStringList result;
    if (!hasSchema())
        return result;
    QStringList parents{table};
    while (!parents.isEmpty() && result.size() < 100'000) {
        QStringList children;
        for (const Schema::Table &one : m_around.schema->tables) {
            const QString name = Schema::qualified(one.schema, one.name);
            const QStringList inherited = one.properties.options.value(u"inherits"_s).split(u", "_s);
            const bool isChild = parents.contains(one.partitionOf)
                || std::ranges::any_of(inherited, [&](const QString &parent) { return parents.contains(parent); });
            if (isChild && !result.contains(name))
                children.append(name);
        }
        result += children;
        parents = children;
    }
    return result;
}

QStringList Situation::indexes(const QString &tableName) const
{
    QStringList result;
    const Schema::Table *known = table(tableName);
    const Schema::View *view = !known && hasSchema() ? m_around.schema->view(tableName) : nullptr;
    const QString schema = known ? known->schema : view ? view->schema : QString();
    for (const Schema::Index &index : known ? known->indexes : view ? view->indexes : QList<Schema::Index>())
        result.append(Schema::qualified(schema, index.name));
    return result;
}

QStringList Situation::referencing(const QString &tableName) const
{
    QStringList result;
    for (const Schema::Table &one : allTables(m_around)) {
        const bool refers = std::ranges::any_of(
            one.constraints, [&](const Schema::Constraint &c) { return c.referencedTable == tableName; });
        const QString name = Schema::qualified(one.schema, one.name);
        if (refers && name != tableName)
            result.append(name);
    }
    return result;
}

QStringList Situation::referencedBy(const QString &tableName) const
{
    QStringList result;
    if (const Schema::Table *known = table(tableName)) {
        for (const Schema::Constraint &c : known->constraints) {
            if (!c.referencedTable.isEmpty() && !result.contains(c.referencedTable) && c.referencedTable != tableName)
                result.append(c.referencedTable);
        }
    }
    return result;
}

const Schema::Table *Situation::tableOfIndex(const Sql::Name &index) const
{
    for (const Schema::Table &one : allTables(m_around)) {
        if (!index.schema.isEmpty() && index.schema != one.schema)
            continue;
        if (std::ranges::contains(one.indexes, index.name, &Schema::Index::name))
            return &one;
    }
    return nullptr;
}

QString Situation::defaultPartition(const QString &tableName) const
{
    for (const Schema::Table &one : allTables(m_around)) {
        if (one.partitionOf == tableName && one.partitionBound.compare(u"DEFAULT", Qt::CaseInsensitive) == 0)
            return Schema::qualified(one.schema, one.name);
    }
    return {};
}

/// The snapshot says "schema.type", with the type's length or array bounds behind.
static bool isOfType(const QString &columnType, const Sql::Name &type)
{
    const QString base = columnType.section(u'(', 0, 0).section(u'[', 0, 0);
    return base == type.name || base == type.display() || base.section(u'.', -1) == type.name;
}

QStringList Situation::tablesUsingType(const Sql::Name &type) const
{
    QStringList result;
    for (const Schema::Table &one : allTables(m_around)) {
        if (std::ranges::any_of(one.columns, [&](const Schema::Column &c) { return isOfType(c.type, type); }))
            result.append(Schema::qualified(one.schema, one.name));
    }
    return result;
}

const Schema::Type *Situation::type(const QString &name) const
{
    for (const Schema::Type &one : allTypes(m_around)) {
        if (one.name == name || Schema::qualified(one.schema, one.name) == name)
            return &one;
    }
    return nullptr;
}

const QString &Situation::words() const
{
    if (m_words.isEmpty()) {
        m_words = u" "_s;
        Sql::Lexer lexer(m_statement.text, lexicalRules());
        // Enough for every head and option; a long INSERT has no more of them.
        for (int count = 0; count < 2000; ++count) {
            const Sql::Token token = lexer.next();
            if (token.kind == Sql::TokenKind::End)
                break;
            if (token.kind == Sql::TokenKind::Word)
                m_words += QString::fromUtf8(lexer.text(token)).toUpper() + u' ';
        }
    }
    return m_words;
}

} // namespace PostgreSql
