// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that cannot run in a transaction and holds more than one step can stop half-way.

#include "core/lint/rule.h"
#include "core/lint/splitting.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mixed_transactional_statements {

/// Can the statement be repeated after a run that stopped behind it?
static bool isRepeatable(const Statement &statement)
{
    return std::ranges::all_of(statement.meaning.changes, [](const Sql::Change &change) {
        return std::visit(Sql::Overload{
                              [](const Sql::CreateTable &c) { return c.ifNotExists; },
                              [](const Sql::DropTable &c) { return c.ifExists; },
                              [](const Sql::AddColumn &c) { return c.ifNotExists; },
                              [](const Sql::DropColumn &c) { return c.ifExists; },
                              [](const Sql::DropConstraint &c) { return c.ifExists; },
                              [](const Sql::CreateIndex &c) { return c.ifNotExists; },
                              [](const Sql::DropIndex &c) { return c.ifExists; },
                              [](const Sql::CreateObject &c) { return c.ifNotExists || c.orReplace; },
                              [](const Sql::DropObject &c) { return c.ifExists; },
                              [](const Sql::AddEnumValue &c) { return c.ifNotExists; },
                              [](const Sql::ChangeRows &c) { return c.verb == Sql::RowVerb::Select || c.onConflict; },
                              [](const auto &other) { return !Sql::isSchemaChange(Sql::Change(other)); },
                          },
                          change);
    });
}

static bool isOutside(const Script &script, const Statement &statement)
{
    // A PRAGMA that has no effect in a transaction belongs around one: the SQLite rules speak of it.
    const bool pragma = std::ranges::any_of(statement.meaning.changes, [](const Sql::Change &change) {
        return std::holds_alternative<Sql::SetParameter>(change);
    });
    return !pragma && script.dialect->needsNoTransaction
        && script.dialect->needsNoTransaction(statement.sql, statement.meaning);
}

static bool isPlain(const Script &script, const Statement &statement)
{
    const bool changes = std::ranges::any_of(statement.meaning.changes, [](const Sql::Change &change) {
        return Sql::isSchemaChange(change)
            || (Sql::isDataChange(change) && !std::holds_alternative<Sql::Maintenance>(change));
    });
    return changes && !isOutside(script, statement) && !statement.inTransaction && !isRepeatable(statement);
}

/// DDL commits what is open: the rows that were changed before it cannot be taken back, those behind it are on their
/// own.
static void checkMySql(const Script &script, Report &report)
{
    qsizetype commits = -1; // DDL in the transaction that the script has opened
    bool open = false;
    bool rows = false;
    const auto end = [&] {
        if (commits >= 0 && rows)
            report
                .add(script.head(commits),
                     QCoreApplication::translate("Lint",
                                                 "This commits the transaction that is open, between statements that "
                                                 "change rows: a failure takes back nothing before it, and what stands "
                                                 "behind it runs without a transaction."))
                .help = QCoreApplication::translate(
                "Lint", "Change the schema in one migration, the rows in another, in a transaction.");
        commits = -1;
        rows = false;
    };
    for (qsizetype i = 0; i < script.ownStatements; ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            if (const auto *control = std::get_if<Sql::TransactionControl>(&change)) {
                using enum Sql::TransactionVerb;
                if (control->verb == Begin || control->verb == Commit || control->verb == Rollback) {
                    end();
                    open = control->verb == Begin;
                }
                continue;
            }
            const auto *create = std::get_if<Sql::CreateTable>(&change);
            const bool temporary = (create && create->temporary)
                || std::ranges::any_of(Sql::touchedTables(change),
                                       [&](const Sql::Name &table) { return place.isTemporary(table); });
            if (!open || temporary)
                continue;
            if (commits < 0 && (Sql::isSchemaChange(change) || std::holds_alternative<Sql::Truncate>(change)))
                commits = i;
            else
                rows = rows || Sql::isDataChange(change);
        }
    }
    end();
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (script.dialect->onlineDdl)
        return checkMySql(script, report);
    if (script.ownStatements < 2)
        return;
    const auto plain = std::ranges::find_if(script.statements, [&](const Statement &s) { return isPlain(script, s); });
    // In a transaction, the statement is refused anyway: concurrent-operation-in-transaction says so.
    const auto outside = std::ranges::find_if(
        script.statements, [&](const Statement &s) { return isOutside(script, s) && !s.inTransaction; });
    if (plain == script.statements.end() || outside == script.statements.end())
        return;
    Finding &finding = report.add(
        script.head(outside - script.statements.begin()),
        QCoreApplication::translate(
            "Lint",
            "This statement must run outside a transaction, so the others of this file do too: a failure half-way "
            "leaves the schema half-changed, and the migration cannot be run again."));
    finding.help = QCoreApplication::translate(
        "Lint",
        "Give it a migration of its own, or make every other statement repeatable with IF EXISTS or IF NOT EXISTS.");
    if (const std::optional<Fix> fix = moveOut(script, outside - script.statements.begin(), outside->sql.text,
                                               script.migration->name + u"_2"_s))
        finding.fixes.append(*fix);
}

Rule rule()
{
    return {.id = u"mixed-transactional-statements"_s,
            .title = QCoreApplication::translate("Lint", "Transactional and other statements in one file"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"sqlite"_s, u"mysql"_s, u"mariadb"_s},
            .yieldsTo = {u"concurrent-operation-in-transaction"_s},
            .check = check};
}

} // namespace Lint::Rules::mixed_transactional_statements
