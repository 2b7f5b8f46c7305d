// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/knowntables.h"

#include "core/lint/statementcontext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

struct Mentions
{
    QSet<QString> tables; ///< plain names
    QSet<QString> indexes;
    QHash<QString, Sql::Name> altered; ///< tables that statements suppose to be there

    bool hasInAnyCase(const QString &table) const
    {
        return std::ranges::any_of(tables,
                                   [&](const QString &name) { return name.compare(table, Qt::CaseInsensitive) == 0; });
    }
};

void collect(const Script &script, Mentions &mentions)
{
    for (const Statement &statement : script.statements) {
        for (const Sql::Change &change : statement.meaning.changes) {
            if (const auto *rows = std::get_if<Sql::ChangeRows>(&change)) {
                if (rows->verb != Sql::RowVerb::Select)
                    mentions.tables.insert(rows->table.name);
                continue;
            }
            if (!Sql::isSchemaChange(change))
                continue;
            if (const auto *drop = std::get_if<Sql::DropIndex>(&change)) {
                for (const Sql::Name &name : drop->names)
                    mentions.indexes.insert(name.name);
                continue;
            }
            if (const auto *alter = std::get_if<Sql::AlterIndex>(&change))
                mentions.indexes.insert(alter->index.name);
            const QList<Sql::Name> names = Sql::touchedTables(change);
            for (const Sql::Name &name : names)
                mentions.tables.insert(name.name);
            const bool supposed = std::holds_alternative<Sql::AddColumn>(change)
                || std::holds_alternative<Sql::AddConstraint>(change)
                || std::holds_alternative<Sql::CreateIndex>(change)
                || std::holds_alternative<Sql::SetColumnNotNull>(change)
                || std::holds_alternative<Sql::ChangeColumnType>(change)
                || std::holds_alternative<Sql::ValidateConstraint>(change);
            if (supposed && !names.isEmpty())
                mentions.altered.insert(names.first().display(), names.first());
        }
    }
}

/// What of the schema the script may ask for.
Schema::Snapshot mentioned(const Script &script)
{
    Mentions mentions;
    collect(script, mentions);
    Schema::Snapshot part;
    if (script.schema) {
        part.dialect = script.schema->dialect;
        part.serverVersion = script.schema->serverVersion;
        part.types = script.schema->types;
        part.others = script.schema->others;
        part.views = script.schema->views;
        for (const Schema::Table &table : script.schema->tables) {
            const bool holdsIndex = !mentions.indexes.isEmpty()
                && (std::ranges::any_of(
                        table.indexes,
                        [&](const Schema::Index &index) { return mentions.indexes.contains(index.name); })
                    || std::ranges::any_of(table.constraints, [&](const Schema::Constraint &constraint) {
                           return mentions.indexes.contains(constraint.name);
                       }));
            if (holdsIndex || mentions.tables.contains(table.name)
                || (script.isSqlite() && mentions.hasInAnyCase(table.name)))
                part.tables.append(table);
        }
    }
    // What the schema does not have and the script alters: what the script says of it is all that is known.
    KnownSchema known(script.dialect, std::move(part));
    const QHash<QString, Sql::Name> altered = mentions.altered;
    for (const Sql::Name &name : altered)
        known.suppose(name);
    return known.snapshot();
}

} // namespace

const KnownSchema &TableReplay::goTo(qsizetype at)
{
    if (!m_known) {
        if (!m_script.mentioned)
            m_script.mentioned = mentioned(m_script);
        m_known.emplace(m_script.dialect, *m_script.mentioned);
    }
    for (; m_at < at && m_at < m_script.statements.size(); ++m_at) {
        for (const Sql::Change &change : m_script.statements.at(m_at).meaning.changes) {
            if (Sql::isSchemaChange(change) || std::holds_alternative<Sql::SetParameter>(change))
                m_known->apply(change, m_script.statements.at(m_at).sql.text);
        }
    }
    return *m_known;
}

const KnownSchema &TableReplay::goToEnd()
{
    return goTo(m_script.statements.size());
}

KnownTables::KnownTables(const Script &script)
    : m_script(script)
    , m_own(script)
{
}

void KnownTables::goTo(qsizetype at)
{
    StatementContext *context = m_script.context;
    m_known = context && at == m_script.only ? &context->before()
        : context && at == m_script.only + 1 ? &context->behind()
                                             : &m_own.goTo(at);
}

void KnownTables::goToEnd()
{
    m_known = m_script.context ? &m_script.context->atEnd() : &m_own.goToEnd();
}

const Schema::Table *KnownTables::table(const Sql::Name &name) const
{
    return m_known ? m_known->table(name) : nullptr;
}

const Schema::Table *KnownTables::table(const QString &qualifiedName) const
{
    return m_known ? m_known->table(qualifiedName) : nullptr;
}

QList<const Schema::Table *> KnownTables::withIndex(const QString &index) const
{
    return m_known ? m_known->withIndex(index) : QList<const Schema::Table *>();
}

const Schema::Snapshot &KnownTables::snapshot() const
{
    static const Schema::Snapshot nothing;
    return m_known ? m_known->state() : nothing;
}

bool isWhole(const Schema::Table *table)
{
    return table && !table->properties.options.contains(u"incomplete"_s);
}

} // namespace Lint
