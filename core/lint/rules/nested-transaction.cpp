// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// BEGIN and COMMIT in a file that the tool wraps already, or inside one another.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Lint::Rules::nested_transaction {

static bool endsTransaction(const Sql::TransactionControl &control)
{
    return control.verb == Sql::TransactionVerb::Commit || control.verb == Sql::TransactionVerb::Rollback;
}

/// What comes of the script's own words about transactions. `end`: the first that ends one; none where it only begins.
static QString wrappedText(const Script &script, bool begins, std::optional<Sql::TransactionVerb> end)
{
    if (begins && script.isSqlite())
        return QCoreApplication::translate(
            "Lint", "The project's tool runs this file in a transaction already: a BEGIN here fails.");
    if (end == Sql::TransactionVerb::Commit)
        return QCoreApplication::translate(
            "Lint",
            "The project's tool runs this file in a transaction already: a COMMIT here ends "
            "that one, and what follows it, with the tool's own record, runs unprotected.");
    if (end == Sql::TransactionVerb::Rollback)
        return QCoreApplication::translate(
            "Lint",
            "The project's tool runs this file in a transaction already: a ROLLBACK here takes back what stands "
            "before it, and what follows it, with the tool's own record, runs unprotected.");
    if (script.isPostgresql())
        return QCoreApplication::translate(
            "Lint",
            "The project's tool runs this file in a transaction already: a BEGIN here opens none, and the server "
            "warns of it.");
    return QCoreApplication::translate(
        "Lint",
        "The project's tool runs this file in a transaction already: a BEGIN here keeps for good what stands "
        "before it.");
}

static void reportWrapped(const Script &script, Report &report)
{
    QList<Edit> edits;
    qsizetype first = -1;
    bool begins = false;
    std::optional<Sql::TransactionVerb> end;
    bool undoes = false;
    forEach<Sql::TransactionControl>(script, [&](const Sql::TransactionControl &control, const Place &place) {
        if (control.verb != Sql::TransactionVerb::Begin && !endsTransaction(control))
            return;
        begins = first < 0 ? control.verb == Sql::TransactionVerb::Begin : begins;
        first = first < 0 ? place.index : first;
        if (endsTransaction(control) && !end)
            end = control.verb;
        undoes = undoes || control.verb == Sql::TransactionVerb::Rollback;
        const Edit removal = edit(script, withTerminator(script, place.index), {});
        if (edits.isEmpty() || edits.last().range != removal.range) // COMMIT AND CHAIN ends one and begins another
            edits.append(removal);
    });
    if (first < 0)
        return;
    Finding &finding = report.add(script.head(first), wrappedText(script, begins, end));
    finding.help = QCoreApplication::translate(
        "Lint", "Leave the transaction to the tool, or tell it to open none for this file.");
    if (!undoes) // what a ROLLBACK is to take back would stay
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Leave the transaction to the tool"), .edits = edits});
}

/// SET autocommit opens, or ends, transactions as it likes.
static void reportAutocommit(const Script &script, Report &report)
{
    forEach<Sql::SetParameter>(script, [&](const Sql::SetParameter &set, const Place &place) {
        if (set.name.compare("autocommit"_L1, Qt::CaseInsensitive) != 0 || set.value.isEmpty())
            return;
        Finding &finding = report.add(
            script.head(place.index),
            QCoreApplication::translate("Lint",
                                        "autocommit decides from here on when the session's statements are kept, "
                                        "the tool's own record among them: without a COMMIT they are lost."));
        finding.help = QCoreApplication::translate(
            "Lint", "Write START TRANSACTION and COMMIT around the row changes that belong together.");
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Remove the statement"),
                              .edits = {edit(script, withTerminator(script, place.index), {})}});
    });
}

/// A BEGIN inside a transaction, and the COMMIT that ends both.
struct Nested
{
    qsizetype begin = -1;
    qsizetype end = -1;
    bool undone = false; ///< it is a ROLLBACK
    bool oneTooMany = false; ///< another COMMIT follows, for the outer one
};

static void reportNested(const Script &script, const Nested &nested, Report &report)
{
    Finding &finding = report.add(
        script.head(nested.begin),
        nested.undone
            ? QCoreApplication::translate("Lint", "A transaction is open here already: the first ROLLBACK ends both.")
            : QCoreApplication::translate("Lint", "A transaction is open here already: the first COMMIT ends both."));
    finding.help = QCoreApplication::translate("Lint",
                                               "One BEGIN and one COMMIT; SAVEPOINT for what may be undone alone.");
    QList<Edit> edits = {edit(script, withTerminator(script, nested.begin), {})};
    if (nested.oneTooMany)
        edits.append(edit(script, withTerminator(script, nested.end), {}));
    const bool touching = edits.size() == 2 && edits.first().range.end >= edits.last().range.begin;
    if (touching)
        edits = {edit(script, {edits.first().range.begin, edits.last().range.end}, {})};
    finding.fixes.append(
        {.title = QCoreApplication::translate("Lint", "Remove the inner transaction"), .edits = edits});
}

/// Of a file that PostgreSQL gets as one query, which is one transaction up to the first COMMIT: does the ROLLBACK take
/// back more than stands behind its BEGIN? `begin`: -1: it has none.
static bool undoesMore(const Script &script, qsizetype begin, qsizetype rollback)
{
    if (!script.isPostgresql() || script.source->transaction != Project::TransactionMode::Implicit)
        return false;
    const qsizetype end = begin < 0 ? rollback : begin;
    for (qsizetype i = 0; i < end; ++i) {
        const Statement &statement = script.statements.at(i);
        const bool control = std::ranges::any_of(statement.meaning.changes, [](const Sql::Change &change) {
            return std::holds_alternative<Sql::TransactionControl>(change);
        });
        if (!control && statement.transaction == script.statements.at(rollback).transaction)
            return true;
    }
    return false;
}

static void reportUndone(const Script &script, qsizetype rollback, Report &report)
{
    report
        .add(script.head(rollback),
             QCoreApplication::translate("Lint",
                                         "The project's tool sends this file as one query: this ROLLBACK takes back "
                                         "all that stands before it, also before its BEGIN."))
        .help = QCoreApplication::translate(
        "Lint", "Leave the ROLLBACK away, or put what is to stay into a migration of its own.");
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    reportAutocommit(script, report);
    if (script.source->transaction == Project::TransactionMode::Wrapped) {
        reportWrapped(script, report);
        return;
    }
    bool open = false;
    qsizetype begin = -1; // of the transaction that is open
    QList<Nested> nested;
    forEach<Sql::TransactionControl>(script, [&](const Sql::TransactionControl &control, const Place &place) {
        if (control.verb == Sql::TransactionVerb::Begin) {
            if (open)
                nested.append({.begin = place.index});
            else
                begin = place.index;
            open = true;
            return;
        }
        if (!endsTransaction(control))
            return;
        if (control.verb == Sql::TransactionVerb::Rollback && undoesMore(script, open ? begin : -1, place.index)) {
            reportUndone(script, place.index, report);
            if (!open)
                return;
        }
        if (open) {
            for (Nested &each : nested) {
                each.undone = each.end < 0 ? control.verb == Sql::TransactionVerb::Rollback : each.undone;
                each.end = each.end < 0 ? place.index : each.end;
            }
            open = false;
            return;
        }
        const auto before = std::ranges::find(nested, false, &Nested::oneTooMany);
        if (before != nested.end()) {
            before->oneTooMany = true; // the finding at the inner BEGIN says it
            return;
        }
        // The server says so and goes on; SQLite stops.
        Finding &finding = report.add(
            script.head(place.index),
            script.isSqlite()
                ? QCoreApplication::translate("Lint", "No transaction is open here that this could end: it fails.")
                : QCoreApplication::translate("Lint",
                                              "No transaction is open here that this could end: what stands before "
                                              "it is kept already."),
            script.isSqlite() ? Severity::Error : Severity::Warning);
        finding.help = QCoreApplication::translate("Lint", "Write the BEGIN that belongs to it, or leave it away.");
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Remove the statement"),
                              .edits = {edit(script, withTerminator(script, place.index), {})}});
    });
    for (const Nested &each : std::as_const(nested))
        reportNested(script, each, report);
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
