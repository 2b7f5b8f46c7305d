// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/knowntables.h"

#include "core/lint/statementcontext.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

/// Some names, to be looked for in.
class Names
{
public:
    void add(QStringView name)
    {
        if (m_names.empty() || m_names.back() != name) // statements about one thing follow each other
            m_names.push_back(name);
    }
    /// Behind the last one, before they are looked for.
    void sort() { std::ranges::sort(m_names); }
    bool isEmpty() const { return m_names.empty(); }
    bool contains(QStringView name) const { return std::ranges::binary_search(m_names, name); }
    bool containsInAnyCase(QStringView name) const
    {
        return std::ranges::any_of(m_names,
                                   [&](QStringView own) { return own.compare(name, Qt::CaseInsensitive) == 0; });
    }

private:
    std::vector<QStringView> m_names;
};

/// What a script's statements name. Points into them.
struct Mentions
{
    Names tables; ///< plain names
    Names indexes;
    std::vector<const Sql::Name *> altered; ///< tables that statements suppose to be there
};

/// Of these it says that the table is there.
constexpr ChangeTypes supposing = changeTypes<Sql::AddColumn, Sql::AddConstraint, Sql::CreateIndex,
                                              Sql::SetColumnNotNull, Sql::ChangeColumnType, Sql::ValidateConstraint>();

Mentions mentionsOf(const Script &script)
{
    Mentions mentions;
    const bool isAnyKnown = script.schema && !script.schema->tables.isEmpty(); // else nobody looks for names
    const auto addTable = [&](QStringView name) {
        if (isAnyKnown)
            mentions.tables.add(name);
    };
    for (const Statement &statement : script.statements) {
        for (const Sql::Change &change : statement.meaning.changes) {
            if (const auto *rows = std::get_if<Sql::ChangeRows>(&change)) {
                if (rows->verb != Sql::RowVerb::Select)
                    addTable(rows->table.name);
                continue;
            }
            if (!Sql::isSchemaChange(change))
                continue;
            if (const auto *drop = std::get_if<Sql::DropIndex>(&change)) {
                for (const Sql::Name &name : drop->names)
                    mentions.indexes.add(name.name);
                if (!drop->table.name.isEmpty())
                    addTable(drop->table.name);
                continue;
            }
            if (const auto *alter = std::get_if<Sql::AlterIndex>(&change))
                mentions.indexes.add(alter->index.name);
            if (const auto *rename = std::get_if<Sql::RenameTable>(&change))
                addTable(rename->newName);
            for (const QStringView name : Sql::touchedNames(change))
                addTable(name);
            const Sql::Name *const table = Sql::subject(change);
            if (table && (supposing & typeOf(change)) != 0)
                mentions.altered.push_back(table);
        }
    }
    return mentions;
}

/// What of the schema the script may ask for.
Schema::Snapshot mentioned(const Script &script)
{
    Mentions mentions = mentionsOf(script);
    const auto isMentioned = [&](const auto &object) { return mentions.indexes.contains(object.name); };
    Schema::Snapshot part;
    if (script.schema) {
        if (!script.schema->tables.isEmpty()) { // else nothing is looked for
            mentions.tables.sort();
            mentions.indexes.sort();
        }
        part.dialect = script.schema->dialect;
        part.serverVersion = script.schema->serverVersion;
        part.types = script.schema->types;
        part.others = script.schema->others;
        part.views = script.schema->views;
        for (const Schema::Table &table : script.schema->tables) {
            const bool holdsIndex = !mentions.indexes.isEmpty()
                && (std::ranges::any_of(table.indexes, isMentioned)
                    || std::ranges::any_of(table.constraints, isMentioned));
            if (holdsIndex || mentions.tables.contains(table.name)
                || (script.isSqlite() && mentions.tables.containsInAnyCase(table.name)))
                part.tables.append(table);
        }
    }
    // What the schema does not have and the script alters: what the script says of it is all that is known.
    KnownSchema known(script.dialect, std::move(part));
    for (const Sql::Name *name : mentions.altered)
        known.suppose(*name);
    return std::move(known).snapshot();
}

} // namespace

/// May it change what is known of the schema?
static bool mayChange(const Sql::Change &change)
{
    return Sql::isSchemaChange(change) || std::holds_alternative<Sql::SetParameter>(change)
        || std::holds_alternative<Sql::CodeBlock>(change);
}

const KnownSchema &TableReplay::goTo(qsizetype at)
{
    if (!m_known) {
        if (!m_script.mentioned)
            m_script.mentioned = mentioned(m_script);
        m_known.emplace(m_script.dialect, *m_script.mentioned);
    }
    for (; m_at < at && m_at < m_script.statements.size(); ++m_at) {
        if (std::ranges::any_of(m_script.statements.at(m_at).meaning.changes, mayChange))
            m_known->apply(m_script, m_at);
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
