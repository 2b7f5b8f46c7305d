// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that cannot run in a transaction and holds more than one step can stop half-way.

#include "core/lint/rule.h"

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

static void check(const Script &script, const QVariantMap &, Report &report)
{
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
}

Rule rule()
{
    return {.id = u"mixed-transactional-statements"_s,
            .title = QCoreApplication::translate("Lint", "Transactional and other statements in one file"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"sqlite"_s},
            .yieldsTo = {u"concurrent-operation-in-transaction"_s},
            .check = check};
}

} // namespace Lint::Rules::mixed_transactional_statements
