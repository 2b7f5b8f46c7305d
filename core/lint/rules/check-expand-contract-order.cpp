// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/observed.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::check_expand_contract_order {

/// The first step of a pending batch that adds to a table, or fills it.
struct Expansion
{
    QString version;
    QString what; ///< translated
};

/// A table's key, with the default schema left away.
static QString key(const Sql::Name &name, const Dialect::Dialect &dialect)
{
    return name.schema == dialect.defaultSchema ? name.name : name.display();
}

/// The tables that a change takes something away from that deployed code may use, and what it does to them.
static QList<Sql::Name> contracted(const Sql::Change &change)
{
    if (const auto *drop = std::get_if<Sql::DropColumn>(&change))
        return {drop->table};
    if (const auto *drop = std::get_if<Sql::DropTable>(&change))
        return drop->names;
    if (const auto *rename = std::get_if<Sql::RenameColumn>(&change))
        return {rename->table};
    if (const auto *rename = std::get_if<Sql::RenameTable>(&change))
        return {rename->table};
    const auto *column = std::get_if<Sql::SetColumnNotNull>(&change);
    return column && column->notNull ? QList{column->table} : QList<Sql::Name>();
}

/// Follows one batch: what was expanded so far, and what its tables are that nobody uses yet.
class Batch
{
public:
    explicit Batch(const Dialect::Dialect &dialect)
        : m_dialect(dialect)
    {
    }

    void take(const Project::Migration &migration, QList<Finding> &findings)
    {
        for (const Sql::Statement &statement :
             Sql::split(migration.up->fileText, m_dialect.lexicalRules, migration.up->section)) {
            for (const Sql::Change &change : m_dialect.parse(statement).changes) {
                for (const Sql::Name &table : contracted(change))
                    contract(table, migration, statement.range, findings);
                expand(change, migration.version);
            }
        }
    }

private:
    void expand(const Sql::Change &change, const QString &version)
    {
        if (const auto *made = std::get_if<Sql::CreateTable>(&change))
            m_new.insert(key(made->name, m_dialect));
        if (const auto *added = std::get_if<Sql::AddColumn>(&change))
            note(added->table, version,
                 QCoreApplication::translate("Lint", "adds the column %1").arg(added->column.name));
        const auto *rows = std::get_if<Sql::ChangeRows>(&change);
        if (rows && rows->verb == Sql::RowVerb::Update)
            note(rows->table, version, QCoreApplication::translate("Lint", "fills its rows"));
    }
    void note(const Sql::Name &table, const QString &version, const QString &what)
    {
        const QString name = key(table, m_dialect);
        if (!m_expanded.contains(name))
            m_expanded.insert(name, {version, what});
    }
    void contract(const Sql::Name &table, const Project::Migration &migration, Sql::Range statement,
                  QList<Finding> &findings)
    {
        const QString name = key(table, m_dialect);
        const auto found = m_expanded.constFind(name);
        if (found == m_expanded.cend() || m_new.contains(name) || m_said.contains(name))
            return;
        m_said.insert(name);
        findings.append(
            {.file = migration.up->file,
             .version = migration.version,
             .range = {statement.begin, statement.begin + 1},
             .message = QCoreApplication::translate("Lint",
                                                    "%1 loses something here while %2, which %3, is pending "
                                                    "too: both would run in one go, with the old code still "
                                                    "deployed.")
                            .arg(table.display(), found->version, found->what),
             .help = QCoreApplication::translate("Lint",
                                                 "Run the expanding step, deploy the code that uses the new "
                                                 "form, and ship this one with a later release.")});
    }

    const Dialect::Dialect &m_dialect;
    QSet<QString> m_new;
    QSet<QString> m_said;
    QHash<QString, Expansion> m_expanded;
};

static QList<Finding> checkProject(const Whole &whole, const QVariantMap &)
{
    QList<Finding> findings;
    if (!whole.dialect || !whole.observed || !whole.observed->history
        || whole.observed->kind.value_or(Project::TargetKind::Production) == Project::TargetKind::Development)
        return findings;
    Batch batch(*whole.dialect);
    const auto &states = whole.observed->history->states;
    for (const Project::Migration &migration : whole.project.migrations) {
        const auto state = states.constFind(migration.version);
        if (migration.up && state != states.cend() && state->state == ObservedState::State::Pending)
            batch.take(migration, findings);
    }
    return findings;
}

Rule rule()
{
    return {.id = u"check-expand-contract-order"_s,
            .title = QCoreApplication::translate("Lint", "Expand and contract in one batch"),
            .severity = Severity::Warning,
            .checkProject = checkProject,
            .observes = true};
}

} // namespace Lint::Rules::check_expand_contract_order
