// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BEGIN and COMMIT in a file that the tool wraps already, or inside one another.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::nested_transaction {

static void reportWrapped(const Script &script, Report &report)
{
    QList<Edit> edits;
    qsizetype first = -1;
    forEach<Sql::TransactionControl>(script, [&](const Sql::TransactionControl &control, const Place &place) {
        using enum Sql::TransactionVerb;
        if (control.verb != Begin && control.verb != Commit && control.verb != Rollback)
            return;
        first = first < 0 ? place.index : first;
        if (control.verb != Rollback)
            edits.append(edit(script, withTerminator(script, place.index), {}));
    });
    if (first < 0)
        return;
    Finding &finding = report.add(
        script.head(first),
        QCoreApplication::translate("Lint",
                                    "The project's tool runs this file in a transaction already: a COMMIT here ends "
                                    "that one, and what follows it, with the tool's own record, runs unprotected."));
    finding.help = QCoreApplication::translate(
        "Lint", "Leave the transaction to the tool, or tell it to open none for this file.");
    finding.fixes.append(
        {.title = QCoreApplication::translate("Lint", "Leave the transaction to the tool"), .edits = edits});
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (script.source->transaction == Project::TransactionMode::Wrapped) {
        reportWrapped(script, report);
        return;
    }
    bool open = false;
    forEach<Sql::TransactionControl>(script, [&](const Sql::TransactionControl &control, const Place &place) {
        if (control.verb == Sql::TransactionVerb::Begin) {
            if (open)
                report.add(script.head(place.index),
                           QCoreApplication::translate(
                               "Lint", "A transaction is open here already: the first COMMIT ends both."));
            open = true;
        } else if (control.verb == Sql::TransactionVerb::Commit || control.verb == Sql::TransactionVerb::Rollback) {
            if (!open)
                report.add(script.head(place.index),
                           QCoreApplication::translate("Lint", "No transaction is open here that this could end."));
            open = false;
        }
    });
}

Rule rule()
{
    return {.id = u"nested-transaction"_s,
            .title = QCoreApplication::translate("Lint", "Transaction inside a transaction"),
            .severity = Severity::Error,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::nested_transaction
