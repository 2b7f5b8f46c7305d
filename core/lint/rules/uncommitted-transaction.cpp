// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A transaction that the script opens and does not end.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::uncommitted_transaction {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (script.source->transaction == Project::TransactionMode::Wrapped)
        return; // the tool's COMMIT ends it; nested-transaction speaks of the BEGIN
    qsizetype open = -1;
    forEach<Sql::TransactionControl>(script, [&](const Sql::TransactionControl &control, const Place &place) {
        if (control.verb == Sql::TransactionVerb::Begin)
            open = place.index;
        else if (control.verb == Sql::TransactionVerb::Commit || control.verb == Sql::TransactionVerb::Rollback)
            open = -1;
    });
    if (open < 0)
        return;
    Finding &finding = report.add(
        script.head(open),
        QCoreApplication::translate("Lint",
                                    "This transaction is never committed: all of it is undone when the connection "
                                    "closes, and its locks stay until then."));
    finding.help = QCoreApplication::translate("Lint", "End the script with COMMIT.");
    qsizetype end = 0; // what stands in code comes behind the statement that holds it
    for (const Statement &statement : script.statements)
        end = std::max(end, statement.sql.range.end);
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Append COMMIT"),
                          .edits = {insertion(script, end, ";\nCOMMIT")}});
}

Rule rule()
{
    return {.id = u"uncommitted-transaction"_s,
            .title = QCoreApplication::translate("Lint", "Transaction not committed"),
            .severity = Severity::Error,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::uncommitted_transaction
