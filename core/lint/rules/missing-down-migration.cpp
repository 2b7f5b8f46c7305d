// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An up script without a way back.

#include "core/base/redact.h"
#include "core/lint/fixes.h"
#include "core/lint/inverse.h"
#include "core/lint/mirror.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::missing_down_migration {

namespace {

/// A baseline has nothing before it; rows that a seed brings are known by the seed.
bool isBaselineOrSeed(const Script &script)
{
    const QString name = script.migration->name.toLower();
    if (name.contains("baseline"_L1))
        return true;
    const auto words = QStringView(name).tokenize(u'_');
    const bool seed = std::ranges::any_of(words, [](QStringView word) { return word == u"seed" || word == u"seeds"; });
    return seed && std::ranges::all_of(script.statements, [](const Statement &statement) {
               return std::ranges::none_of(statement.meaning.changes, [](const Sql::Change &change) {
                   const auto *rows = std::get_if<Sql::ChangeRows>(&change);
                   const bool adds = rows
                       && (rows->verb == Sql::RowVerb::Insert || rows->verb == Sql::RowVerb::Copy
                           || rows->verb == Sql::RowVerb::Select);
                   return Sql::isSchemaChange(change) || (Sql::isDataChange(change) && !adds);
               });
           });
}

/// Checking rows, gathering statistics and filling a materialized view again leave nothing to take back.
bool leavesNothing(const Script &script)
{
    const auto isHarmless = [](const Sql::Change &change) {
        return std::holds_alternative<Sql::ValidateConstraint>(change)
            || std::holds_alternative<Sql::SetParameter>(change)
            || std::holds_alternative<Sql::RefreshMaterializedView>(change)
            || std::holds_alternative<Sql::Maintenance>(change)
            || std::holds_alternative<Sql::TransactionControl>(change);
    };
    return !script.statements.isEmpty() && std::ranges::all_of(script.statements, [&](const Statement &statement) {
        return !statement.meaning.changes.isEmpty() && std::ranges::all_of(statement.meaning.changes, isHarmless);
    });
}

/// The project goes forward only: rollback-plan-undocumented asks for the plan instead.
bool isForwardOnly(const Script &script, const QVariantMap &parameters)
{
    if (parameters.value(u"forward-only"_s).toBool())
        return true;
    const Project::LintSettings settings = script.project->settings.lint.at(script.source->file, {});
    return settings.rules.value(u"rollback-plan-undocumented"_s).parameters.value(u"forward-only"_s).toBool();
}

/// Writes the inverse into the down script that is there, or behind the up script where both stand in one file.
void suggest(const Script &script, const QByteArray &inverse, Finding &finding)
{
    const Project::Migration &migration = *script.migration;
    const QString title = QCoreApplication::translate("Lint", "Write the inverse");
    if (migration.down) {
        const QByteArray &text = migration.down->fileText;
        const qsizetype at = std::min(migration.down->section.end, text.size());
        const QByteArray before = at > 0 && text.at(at - 1) != '\n' ? "\n" : "";
        finding.fixes.append(
            {.title = title, .edits = {{.file = migration.down->file, .range = {at, at}, .text = before + inverse}}});
        return;
    }
    const bool goose = script.project->format == "goose"_L1;
    if (!goose && script.project->format != "dbmate"_L1)
        return; // the tool wants a file of its own
    const QByteArray &text = script.source->fileText;
    const QByteArray before = text.endsWith('\n') ? "\n" : "\n\n";
    finding.fixes.append({.title = title,
                          .edits = {insertion(script, text.size(),
                                              before + (goose ? "-- +goose Down\n" : "-- migrate:down\n") + inverse)}});
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const Project::Migration &migration = *script.migration;
    if (script.dialect ? (script.counterpart && !script.counterpart->statements.isEmpty()) : migration.down.has_value())
        return;
    const QString marker = parameters.value(u"marker"_s, u"irreversible"_s).toString();
    if (isMarkedIrreversible(script, marker) || isBaselineOrSeed(script) || isDeclaredNoOp(script)
        || isForwardOnly(script, parameters) || (migration.down && leavesNothing(script)))
        return;
    Finding &finding = report.add(
        script.fileRange(),
        migration.down ? QCoreApplication::translate(
                             "Lint", "The down script of %1 holds no statement: there is no way back from it.")
                             .arg(migration.title())
                       : QCoreApplication::translate("Lint", "%1 has no down script: there is no way back from it.")
                             .arg(migration.title()));
    const std::optional<QByteArray> inverse = script.dialect ? inverseOf(script) : std::nullopt;
    if (inverse) {
        finding.help = QCoreApplication::translate("Lint", "Write the inverse now: %1")
                           .arg(QString::fromUtf8(withSecretsHidden(*inverse)).simplified());
        suggest(script, *inverse, finding);
        return;
    }
    finding.help = QCoreApplication::translate(
                       "Lint", "Write the inverse now, or say why there is none with a comment: -- %1: reason")
                       .arg(marker);
    if (script.dialect && !script.statements.isEmpty())
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Mark the migration irreversible"),
             .edits = {insertion(script, script.statements.first().sql.range.begin,
                                 "-- " + marker.toUtf8() + ": say here where the old state can be had from\n")}});
}

Rule rule()
{
    return {.id = u"missing-down-migration"_s,
            .title = QCoreApplication::translate("Lint", "No down script"),
            .severity = Severity::Error,
            .onDown = false,
            .withoutDialect = true,
            .check = check};
}

} // namespace Lint::Rules::missing_down_migration
