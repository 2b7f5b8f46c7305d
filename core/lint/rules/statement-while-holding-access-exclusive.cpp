// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/costs.h"
#include "core/lint/locks.h"
#include "core/lint/rule.h"
#include "core/lint/splitting.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Lint::Rules::statement_while_holding_access_exclusive {

namespace {

/// Tables in which tools keep their own books: one row, behind everything else.
bool isBookkeeping(const Sql::Name &table)
{
    static const QSet<QString> tables = {
        u"alembic_version"_s,      u"schema_migrations"_s, u"flyway_schema_history"_s,     u"__efmigrationshistory"_s,
        u"django_migrations"_s,    u"goose_db_version"_s,  u"_prisma_migrations"_s,        u"_sqlx_migrations"_s,
        u"databasechangelog"_s,    u"knex_migrations"_s,   u"ar_internal_metadata"_s,      u"atlas_schema_revisions"_s,
        u"__drizzle_migrations"_s, u"pgmigrations"_s,      u"__diesel_schema_migrations"_s};
    return tables.contains(table.name.toLower());
}

/// What a later statement is busy with, and whose size tells for how long.
struct Slow
{
    QString what;
    Sql::Name table = {};
    bool certain = true;
};

struct Held
{
    qsizetype statement;
    Sql::Name table;
};

class Check
{
public:
    Check(const Script &script, Report &report)
        : m_script(script)
        , m_report(report)
        , m_costs(script)
    {
    }

    /// Statements in their order, each once.
    void step(const Place &place)
    {
        const Statement &statement = place.statement();
        if (statement.transaction != m_transaction) {
            m_transaction = statement.transaction;
            m_held.reset();
            m_said = false;
        }
        if (m_held && !m_said)
            m_said = speak(*m_held, place);
        for (const Sql::Change &change : statement.meaning.changes) {
            if (!m_held)
                m_held = taken(change, place);
        }
    }

private:
    static std::optional<Held> taken(const Sql::Change &change, const Place &place)
    {
        const QList<BlockingLock> locks = blockingLocks(change, place);
        for (const BlockingLock &lock : locks) {
            if (lock.mode == "ACCESS EXCLUSIVE"_L1)
                return Held{place.index, lock.table};
        }
        return std::nullopt;
    }

    /// The more specific rule speaks of a constraint that is validated in the transaction that added it.
    bool isOwnValidation(const Sql::ValidateConstraint &validate, const Place &place) const
    {
        const auto added = m_script.replay.constraint(validate.table, validate.constraint, place.index);
        return added && m_script.statements.at(added->statement).transaction == place.statement().transaction;
    }

    std::optional<Slow> slow(const Sql::Change &change, const Held &held, const Place &place)
    {
        if (std::holds_alternative<Sql::CodeBlock>(change))
            return Slow{QCoreApplication::translate("Lint", "this code runs, for a time that is not known"), {}, false};
        if (const auto *validate = std::get_if<Sql::ValidateConstraint>(&change);
            validate && isOwnValidation(*validate, place))
            return std::nullopt;
        // What the server refuses in a transaction takes no time in it.
        if (m_script.dialect->needsNoTransaction(place.statement().sql, place.statement().meaning))
            return std::nullopt;
        if (const auto *rows = std::get_if<Sql::ChangeRows>(&change)) {
            if (rows->table.name.isEmpty() || isBookkeeping(rows->table) || !place.isUsed(rows->table))
                return std::nullopt;
            // mixed-ddl-and-dml speaks of rows that change behind their own table's lock.
            if (rows->verb != Sql::RowVerb::Select
                && m_script.replay.key(rows->table, place.index) == m_script.replay.key(held.table, held.statement))
                return std::nullopt;
            return Slow{rows->verb == Sql::RowVerb::Select
                            ? QCoreApplication::translate("Lint", "rows of %1 are read").arg(rows->table.display())
                            : QCoreApplication::translate("Lint", "rows of %1 are written").arg(rows->table.display()),
                        rows->table};
        }
        const std::optional<Cost> cost = m_costs.of(change, place);
        // What keeps everybody out of the same table by itself is spoken of by its own rule.
        if (!cost
            || (m_script.replay.key(cost->table, place.index) == m_script.replay.key(held.table, held.statement)
                && taken(change, place)))
            return std::nullopt;
        return Slow{words(*cost), cost->table, cost->certain};
    }

    static QString words(const Cost &cost)
    {
        const QString table = cost.table.display();
        switch (cost.work) {
        case Work::Scan:
            return QCoreApplication::translate("Lint", "all rows of %1 are read").arg(table);
        case Work::Build:
            return QCoreApplication::translate("Lint", "an index of %1 is built").arg(table);
        case Work::Rewrite:
            return QCoreApplication::translate("Lint", "%1 is written anew").arg(table);
        case Work::Rows:
            break;
        }
        return QCoreApplication::translate("Lint", "a query over %1 runs").arg(table);
    }

    bool speak(const Held &held, const Place &place)
    {
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const std::optional<Slow> busy = slow(change, held, place);
            if (!busy)
                continue;
            const QString message = QCoreApplication::translate("Lint",
                                                                "Since an earlier statement of this transaction nobody "
                                                                "can read or write %1 (ACCESS EXCLUSIVE), and it stays "
                                                                "so while %2.")
                                        .arg(held.table.display(), busy->what);
            const Severity severity = busy->certain || busy->table.name.isEmpty() ? Severity::Warning : Severity::Info;
            Finding &finding = m_report.addFor(place, busy->table, m_script.head(place.index), message, severity);
            finding.help = QCoreApplication::translate("Lint", "Split them: one transaction, or migration, for each.");
            if (const std::optional<Fix> split = splitBefore(m_script, place.index))
                finding.fixes.append(*split);
            return true;
        }
        return false;
    }

    const Script &m_script;
    Report &m_report;
    Costs m_costs;
    int m_transaction = -1;
    std::optional<Held> m_held;
    bool m_said = false;
};

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if ((script.byType.types & blockingChanges) == 0)
        return;
    for (const qsizetype at : script.asked())
        report.memory<Check>(script, report).step({script, at});
}

Rule rule()
{
    return {.id = u"statement-while-holding-access-exclusive"_s,
            .title = QCoreApplication::translate("Lint", "Slow statement while a table is locked"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::statement_while_holding_access_exclusive
