// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new label of an enum cannot be used before the transaction that added it has ended.

#include "core/lint/fixes.h"
#include "core/lint/objectsteps.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::enum_add_value_in_transaction {

namespace {

constexpr int addInsideTransaction = 120000; // PostgreSQL 12: ADD VALUE may stand in a transaction

/// A label that the script adds in a transaction, and where.
struct Label
{
    qsizetype statement;
    int transaction;
};

/// The first statement that holds one of the labels as a literal, in the transaction that adds it.
struct Use
{
    qsizetype statement = -1;
    Sql::Range range = {};
    QString label = {};
};

Use firstUse(const Script &script, const QHash<QString, Label> &labels)
{
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Statement &statement = script.statements.at(i);
        // ADD VALUE … BEFORE 'label' and RENAME VALUE name it without using it.
        const bool names = std::ranges::any_of(statement.meaning.changes, [](const Sql::Change &change) {
            return std::holds_alternative<Sql::AddEnumValue>(change)
                || std::holds_alternative<Sql::RenameEnumValue>(change);
        });
        if (names)
            continue;
        Sql::Lexer lexer(statement.sql.text, script.dialect->lexicalRules);
        for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
            if (token.kind != Sql::TokenKind::String)
                continue;
            const auto label = labels.constFind(Sql::unquotedName(lexer.text(token)));
            if (label != labels.constEnd() && label->statement < i && label->transaction == statement.transaction
                && statement.inTransaction)
                return {.statement = i, .range = token.range.shifted(statement.sql.range.begin), .label = label.key()};
        }
    }
    return {};
}

/// What stands from the use to the end goes into a migration of its own.
std::optional<Fix> moved(const Script &script, qsizetype from)
{
    const bool own = any<Sql::TransactionControl>(script, [](const Sql::TransactionControl &) { return true; });
    if (own || script.statements.at(from).parent >= 0)
        return std::nullopt;
    const Sql::Range range{script.statements.at(from).sql.range.begin, script.source->section.end};
    const QByteArray text = script.source->fileText.sliced(range.begin, range.length());
    return Fix{.title = QCoreApplication::translate("Lint", "Use the label in a migration of its own"),
               .edits = {edit(script, range, {})},
               .newMigrations = {{.name = u"use_"_s + script.migration->name, .up = text}}};
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    QHash<QString, Label> labels;
    const ObjectSteps steps(script);
    forEach<Sql::AddEnumValue>(script, [&](const Sql::AddEnumValue &add, const Place &place) {
        const qsizetype made = steps.madeBefore(Sql::ObjectKind::Enum, add.type, place.index);
        const bool ofThis = made >= 0 && script.statements.at(made).transaction == place.statement().transaction;
        if (!place.statement().inTransaction || ofThis)
            return;
        if (script.serverVersion < addInsideTransaction) {
            Finding &finding = report.add(
                script.head(place.index),
                QCoreApplication::translate(
                    "Lint",
                    "Before PostgreSQL 12 the server refuses ADD VALUE in a transaction, and one is "
                    "open here: the migration fails."),
                Severity::Error);
            finding.help = QCoreApplication::translate(
                "Lint", "Put it alone into a migration that the tool runs without a transaction.");
            if (const std::optional<QList<Edit>> header = withoutTransaction(script, place.index);
                header && !header->isEmpty())
                finding.fixes.append(
                    {.title = QCoreApplication::translate("Lint", "Run this migration without a transaction"),
                     .safe = true,
                     .edits = *header});
            return;
        }
        labels.insert(add.label, {.statement = place.index, .transaction = place.statement().transaction});
    });
    const Use use = labels.isEmpty() ? Use() : firstUse(script, labels);
    if (use.statement < 0)
        return;
    Finding &finding = report.add(
        use.range,
        QCoreApplication::translate(
            "Lint",
            "The label '%1' is new in this transaction: using it before the COMMIT fails (unsafe "
            "use of new value), and the whole migration with it.")
            .arg(use.label),
        Severity::Error);
    finding.help = QCoreApplication::translate("Lint", "Add the label in one migration, use it in the next.");
    if (const std::optional<Fix> fix = moved(script, use.statement))
        finding.fixes.append(*fix);
}

Rule rule()
{
    return {.id = u"enum-add-value-in-transaction"_s,
            .title = QCoreApplication::translate("Lint", "New enum label used in its own transaction"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::AddEnumValue>()};
}

} // namespace Lint::Rules::enum_add_value_in_transaction
