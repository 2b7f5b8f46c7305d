// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that could share a transaction and do not: a failure in the middle leaves half of the migration behind.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::multi_statement_without_transaction {

namespace {

/// May it be run again after a failure?
bool isGuarded(const Sql::Change &change)
{
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
                          [](const Sql::SetColumnDefault &) { return true; },
                          [](const Sql::SetColumnNotNull &) { return true; },
                          [](const Sql::ValidateConstraint &) { return true; },
                          [](const Sql::SetParameter &) { return true; },
                          [](const auto &) { return false; },
                      },
                      change);
}

/// Batches are meant to be committed one by one.
bool isBatch(const Script &script, qsizetype statement)
{
    const CodeBody *body = script.body(statement);
    if (body && !body->commits.isEmpty())
        return true;
    return std::ranges::any_of(script.statements.at(statement).meaning.changes, [](const Sql::Change &change) {
        return Sql::isDataChange(change) || std::holds_alternative<Sql::CodeBlock>(change)
            || std::holds_alternative<Sql::Opaque>(change);
    });
}

void offerFix(const Script &script, qsizetype first, qsizetype last, Finding &finding)
{
    const QByteArray &text = script.source->fileText;
    const QByteArray goose = "-- +goose NO TRANSACTION\n";
    const QByteArray dbmate = " transaction:false";
    const QString title = QCoreApplication::translate("Lint", "Let the tool open a transaction");
    if (const qsizetype at = text.indexOf(goose); at >= 0) {
        finding.fixes.append({.title = title, .edits = {edit(script, {at, at + goose.size()}, {})}});
        return;
    }
    const QByteArray directive = script.isUp() ? "-- migrate:up" : "-- migrate:down";
    if (const qsizetype at = text.indexOf(directive + dbmate); at >= 0) {
        const qsizetype begin = at + directive.size();
        finding.fixes.append({.title = title, .edits = {edit(script, {begin, begin + dbmate.size()}, {})}});
        return;
    }
    qsizetype end = script.statements.at(last).sql.range.end;
    const bool terminated = end < text.size() && text.at(end) == ';';
    end += terminated ? 1 : 0;
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Write BEGIN and COMMIT around them"),
                          .edits = {insertion(script, script.statements.at(first).sql.range.begin, "BEGIN;\n"),
                                    insertion(script, end, terminated ? "\nCOMMIT;" : ";\nCOMMIT;")}});
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    qsizetype first = -1;
    qsizetype last = -1;
    int changes = 0;
    bool guarded = true;
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Statement &statement = script.statements.at(i);
        if (statement.parent >= 0)
            continue;
        const bool needsNone = script.dialect->needsNoTransaction
            && script.dialect->needsNoTransaction(statement.sql, statement.meaning);
        if (statement.inTransaction || needsNone || isBatch(script, i))
            return;
        if (!std::ranges::any_of(statement.meaning.changes, Sql::isSchemaChange))
            continue;
        first = first < 0 ? i : first;
        last = i;
        ++changes;
        guarded = guarded && std::ranges::all_of(statement.meaning.changes, isGuarded);
    }
    if (changes < 2 || guarded)
        return;
    Finding &finding = report.add(
        script.head(first),
        QCoreApplication::translate("Lint",
                                    "These %n statements run each for itself: when one fails, those before it "
                                    "stay, and the migration can neither be repeated nor taken back as it is.",
                                    nullptr, changes));
    finding.help = QCoreApplication::translate("Lint",
                                               "All of them may stand in one transaction: let the tool open it.");
    offerFix(script, first, last, finding);
}

Rule rule()
{
    return {.id = u"multi-statement-without-transaction"_s,
            .title = QCoreApplication::translate("Lint", "Several statements without a transaction"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s, u"sqlite"_s},
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::multi_statement_without_transaction
