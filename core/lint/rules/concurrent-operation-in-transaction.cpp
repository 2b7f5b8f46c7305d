// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What PostgreSQL refuses inside a transaction block, by the transaction that the tool and the script really open.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/lint/splitting.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::concurrent_operation_in_transaction {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (!script.dialect->needsNoTransaction)
        return;
    for (const qsizetype i : script.asked()) {
        const Statement &statement = script.statements.at(i);
        if (!statement.inTransaction || !script.dialect->needsNoTransaction(statement.sql, statement.meaning))
            continue;
        const bool oneQuery = script.source->transaction == Project::TransactionMode::Implicit;
        Finding &finding = report.add(
            script.head(i),
            oneQuery ? QCoreApplication::translate(
                           "Lint",
                           "The server refuses this inside a transaction, and the project's tool sends the file as one "
                           "query: several statements are one transaction. The migration fails here.")
                     : QCoreApplication::translate("Lint",
                                                   "The server refuses this inside a transaction, and one is open "
                                                   "here: the migration fails at this statement."));
        finding.help = QCoreApplication::translate(
            "Lint", "Put it alone into a migration that the tool runs without a transaction.");
        if (const std::optional<QList<Edit>> header = withoutTransaction(script, i); header && !header->isEmpty())
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Run this migration without a transaction"),
                 .safe = true,
                 .edits = *header});
        else if (const std::optional<Fix> fix = moveOut(script, i, statement.sql.text,
                                                        script.migration->name + u"_2"_s))
            finding.fixes.append(*fix);
    }
}

Rule rule()
{
    return {.id = u"concurrent-operation-in-transaction"_s,
            .title = QCoreApplication::translate("Lint", "Statement that the server refuses in a transaction"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .check = check,
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::concurrent_operation_in_transaction
