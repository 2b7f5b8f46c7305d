// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fixes.h"
#include "core/lint/observing.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::applied_migration_modified {

/// The words of every statement, so that blanks and comments do not count.
static QList<QByteArray> statementWords(const Script &script, const QByteArray &text, Sql::Range section)
{
    QList<QByteArray> result;
    const Sql::LexicalRules rules = script.dialect ? script.dialect->lexicalRules : Sql::LexicalRules();
    for (const Sql::Statement &statement : Sql::split(text, rules, section)) {
        QByteArray words;
        Sql::Lexer lexer(statement.text, rules);
        for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
            if (token.kind == Sql::TokenKind::Comment)
                continue;
            words += lexer.text(token);
            words += ' ';
        }
        result.append(words);
    }
    return result;
}

/// Restores what was released; what was added behind it goes into a migration of its own.
static QList<Fix> fixes(const Script &script, const QByteArray &released, const QList<QByteArray> &before,
                        const QList<QByteArray> &now)
{
    const Edit whole = edit(script, {0, script.source->fileText.size()}, released);
    QList<Fix> result;
    const bool added = now.size() > before.size() && now.first(before.size()) == before;
    // A file of both directions says nothing of how to take back what was added.
    if (added && script.isUp() && script.statements.size() >= now.size()
        && script.source->section.length() == script.source->fileText.size()) {
        QByteArray moved;
        for (qsizetype i = before.size(); i < now.size(); ++i)
            moved += script.statements.at(i).sql.text + ";\n";
        result.append({.title = QCoreApplication::translate("Lint",
                                                            "Restore the file; move what was added to a new "
                                                            "migration"),
                       .edits = {whole},
                       .newMigrations = {{.name = u"follow_up_"_s + script.migration->name, .up = moved}}});
    }
    result.append(
        {.title = QCoreApplication::translate("Lint", "Restore the file from version control"), .edits = {whole}});
    return result;
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const bool sameFile = script.counterpart && script.counterpart->source->file == script.source->file;
    if (!script.isUp() && sameFile)
        return; // said at the up script
    const ObservedState *state = observedState(script);
    const ObservedFile *file = observedFile(script);
    const bool edited = script.isUp() && state && state->edited && state->state != ObservedState::State::Pending;
    const bool differs = file && file->released && *file->released != script.source->fileText;
    if (!edited && !differs)
        return;
    QList<QByteArray> before;
    QList<QByteArray> now;
    if (differs) {
        before = statementWords(script, *file->released, {0, file->released->size()});
        now = statementWords(script, script.source->fileText, {0, script.source->fileText.size()});
    }
    const bool onlyLooks = differs && before == now;
    QString message = edited
        ? QCoreApplication::translate("Lint",
                                      "The file is no longer what ran on %1: every other database gets "
                                      "something else.")
              .arg(script.observed->history->target)
        : QCoreApplication::translate("Lint",
                                      "The file is no longer what was released: databases that have run it "
                                      "differ from those that will.");
    if (onlyLooks)
        message = QCoreApplication::translate("Lint",
                                              "Blanks or comments of a released migration have changed: tools "
                                              "that keep a checksum of the file refuse it.");
    Finding &finding = report.add(script.fileRange(), message, onlyLooks ? Severity::Info : Severity::Error);
    finding.help = QCoreApplication::translate("Lint", "Restore the file and put the change into a new migration.");
    if (differs)
        finding.fixes = fixes(script, *file->released, before, now);
}

Rule rule()
{
    return {.id = u"applied-migration-modified"_s,
            .title = QCoreApplication::translate("Lint", "Applied migration modified"),
            .severity = Severity::Error,
            .withoutDialect = true,
            .check = check,
            .observes = true};
}

} // namespace Lint::Rules::applied_migration_modified
