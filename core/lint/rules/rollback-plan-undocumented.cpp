// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever must take a risky migration back at night should find one line that says how.

#include "core/lint/fixes.h"
#include "core/lint/mirror.h"
#include "core/lint/observed.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::rollback_plan_undocumented {

namespace {

bool says(const QByteArray &text, const QString &word)
{
    const QByteArray head = "-- " + word.toLower().toUtf8() + ':';
    const QByteArray lower = text.toLower();
    for (qsizetype at = lower.indexOf(head); at >= 0; at = lower.indexOf(head, at + 1)) {
        const qsizetype end = lower.indexOf('\n', at);
        if (!lower.mid(at + head.size(), end < 0 ? -1 : end - at - head.size()).trimmed().isEmpty())
            return true;
    }
    return false;
}

bool isRisky(const Sql::Change &change, const Place &place)
{
    const Sql::Name *table = Sql::subject(change);
    if (table && (place.isNew(*table) || place.isTemporary(*table)))
        return false;
    if (const auto *rows = std::get_if<Sql::ChangeRows>(&change))
        return rows->verb != Sql::RowVerb::Select && !place.script.rebuildWith(place.index);
    if (std::holds_alternative<Sql::DropTable>(change))
        return !place.script.rebuildWith(place.index);
    return std::holds_alternative<Sql::DropColumn>(change) || std::holds_alternative<Sql::Truncate>(change)
        || std::holds_alternative<Sql::ChangeColumnType>(change);
}

/// Is there a down script that takes everything back, as far as that can be told or was proved?
bool isTakenBack(const Script &script, bool changesRows)
{
    if (script.observed && script.observed->proofs) {
        const auto proof = script.observed->proofs->constFind(script.migration->version);
        if (proof != script.observed->proofs->constEnd() && proof->current)
            return proof->downRestores == ObservedProof::Step::Held;
    }
    if (!script.counterpart || script.counterpart->statements.isEmpty())
        return false;
    const auto writes = [](const Statement &statement) {
        return std::ranges::any_of(statement.meaning.changes, Sql::isDataChange);
    };
    if (changesRows && std::ranges::none_of(script.counterpart->statements, writes))
        return false;
    const Mirror mirror = compareUpAndDown(script, *script.counterpart);
    return mirror.complete && mirror.leftovers.isEmpty();
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    QStringList words = parameters.value(u"words"_s).toStringList();
    if (words.isEmpty())
        words = {u"rollback"_s, u"plan"_s};
    const bool forwardOnly = !script.migration->down && parameters.value(u"forward-only"_s).toBool();
    if (!script.migration->down && !forwardOnly)
        return; // missing-down-migration asks for more
    qsizetype risky = -1;
    bool changesRows = false;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
            if (!isRisky(change, Place{script, i}))
                continue;
            risky = risky < 0 ? i : risky;
            changesRows = changesRows || Sql::isDataChange(change);
        }
    }
    if ((risky < 0 && !forwardOnly) || script.statements.isEmpty())
        return;
    const QByteArray &text = script.source->fileText;
    if (isMarkedIrreversible(script) || isDeclaredNoOp(script)
        || std::ranges::any_of(words, [&](const QString &word) { return says(text, word); })
        || isTakenBack(script, changesRows))
        return;
    Finding &finding = report.add(
        script.head(std::max<qsizetype>(risky, 0)),
        QCoreApplication::translate("Lint", "Nothing says how %1 is taken back when it goes wrong.")
            .arg(script.migration->title()),
        Severity::Info);
    finding.help = QCoreApplication::translate("Lint", "Add one line to its head: -- %1: what to do")
                       .arg(words.first());
    const qsizetype begin = script.statements.first().sql.range.begin;
    finding.fixes.append(
        {.title = QCoreApplication::translate("Lint", "Add a line for the plan"),
         .edits = {insertion(script, begin, "-- " + words.first().toUtf8() + ": say here what to do\n")}});
}

Rule rule()
{
    return {.id = u"rollback-plan-undocumented"_s,
            .title = QCoreApplication::translate("Lint", "No plan for the way back"),
            .severity = Severity::Info,
            .onDown = false,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::rollback_plan_undocumented
