// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/losses.h"

#include "core/dialect/dialect.h"
#include "core/lint/linter.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Losses {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Losses)
};

constexpr qsizetype named = 6;
constexpr int replays = 20; // each reads all scripts before its own

// Names as two statements of one script spell them: with and without the schema that everything is in.
QString key(const Sql::Name &name, const Dialect::Dialect &dialect)
{
    return name.schema.isEmpty() || name.schema == dialect.defaultSchema ? name.name : name.display();
}

class Reader
{
public:
    Reader(const Dialect::Dialect &dialect, const Project::Project &project)
        : m_dialect(dialect)
        , m_project(project)
    {
    }

    void read(const Engine::Step &step)
    {
        QList<Sql::Meaning> meanings;
        for (const Engine::PlannedStatement &statement : step.statements)
            meanings.append(m_dialect.parse(statement.sql));
        m_replaced.clear();
        m_created.clear();
        for (const Sql::Meaning &meaning : std::as_const(meanings)) {
            for (const Sql::Change &change : meaning.changes) {
                if (const auto *rename = std::get_if<Sql::RenameTable>(&change))
                    m_replaced.insert(rename->newName, rename->table.name);
                else if (const auto *create = std::get_if<Sql::CreateTable>(&change))
                    m_created.insert(create->name.name, *create);
            }
        }
        compareReplaced(step);
        for (const Sql::Meaning &meaning : std::as_const(meanings)) {
            for (const Sql::Change &change : meaning.changes)
                std::visit([this](const auto &each) { note(each); }, change);
        }
    }

    QStringList lost() const { return m_lost; }

private:
    // A table that another one replaces under its name: which of its columns has the new one no more?
    void compareReplaced(const Engine::Step &step)
    {
        if (m_replaced.isEmpty() || m_replays >= replays)
            return;
        ++m_replays;
        const Schema::Snapshot before = Lint::schemaBefore(m_project, schemaOf(step));
        for (const Schema::Table &table : before.tables) {
            const auto created = m_created.constFind(m_replaced.value(table.name));
            if (created == m_created.cend() || created->columns.isEmpty())
                continue;
            for (const Schema::Column &column : table.columns) {
                const bool kept = std::ranges::contains(created->columns, column.name, &Sql::ColumnDefinition::name);
                if (!kept && !m_made.contains(table.name + u'.' + column.name))
                    add(Words::tr("column %1").arg(table.name + u'.' + column.name));
            }
        }
    }
    // What a down script finds is what all up to its own migration made: the schema before the next one.
    QString schemaOf(const Engine::Step &step) const
    {
        if (step.direction == Project::Direction::Up)
            return step.migration.version;
        const auto &all = m_project.migrations;
        const auto own = std::ranges::find(all, step.migration.version, &Project::Migration::version);
        return own == all.cend() || own + 1 == all.cend() ? QString() : (own + 1)->version;
    }
    void add(const QString &what)
    {
        if (!m_lost.contains(what))
            m_lost.append(what);
    }
    bool isOwn(const Sql::Name &table) const { return m_made.contains(key(table, m_dialect)); }

    void note(const Sql::CreateTable &change) { m_made.insert(key(change.name, m_dialect)); }
    void note(const Sql::DropTable &change)
    {
        for (const Sql::Name &name : change.names) {
            if (!isOwn(name) && !m_replaced.contains(name.name))
                add(Words::tr("table %1").arg(key(name, m_dialect)));
        }
    }
    void note(const Sql::AddColumn &change) { m_made.insert(key(change.table, m_dialect) + u'.' + change.column.name); }
    void note(const Sql::DropColumn &change)
    {
        const QString column = key(change.table, m_dialect) + u'.' + change.column;
        if (!isOwn(change.table) && !m_made.contains(column))
            add(Words::tr("column %1").arg(column));
    }
    void note(const Sql::Truncate &change)
    {
        for (const Sql::Name &name : change.tables) {
            if (!isOwn(name))
                add(Words::tr("all rows of %1").arg(key(name, m_dialect)));
        }
    }
    void note(const Sql::ChangeRows &change)
    {
        if (change.verb == Sql::RowVerb::Delete && !isOwn(change.table))
            add(Words::tr("rows of %1").arg(key(change.table, m_dialect)));
    }
    void note(const auto &) { }

    const Dialect::Dialect &m_dialect;
    const Project::Project &m_project;
    QSet<QString> m_made;
    QHash<QString, QString> m_replaced; ///< old names by the names that they were given in this script
    QHash<QString, Sql::CreateTable> m_created; ///< in this script
    int m_replays = 0;
    QStringList m_lost;
};

} // namespace

QStringList ofPlan(const Engine::Plan &plan, const Project::Project &project)
{
    const Dialect::Dialect *dialect = Dialect::find(project.dialect);
    if (!dialect)
        return {};
    Reader reader(*dialect, project);
    for (const Engine::Step &step : plan.steps)
        reader.read(step);
    return reader.lost();
}

QString sentence(const QStringList &lost, bool down)
{
    if (lost.isEmpty())
        return {};
    QString list = lost.first(std::min(named, lost.size())).join(u", "_s);
    if (lost.size() > named)
        list = Words::tr("%1 and %n more", nullptr, int(lost.size() - named)).arg(list);
    return down ? Words::tr("This run takes away, with every row that came since: %1.").arg(list)
                : Words::tr("This run takes away for good: %1.").arg(list);
}

} // namespace Losses
