// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For teams that want each foreign key to say what a delete of the parent does.

#include "core/lint/fixes.h"
#include "core/lint/keys.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::foreign_key_on_delete {

namespace {

/// The clauses that a foreign key is written with, and where an ON DELETE would go.
struct Written
{
    bool onDelete = false;
    qsizetype behindReference = -1; ///< byte of the file
};

Written written(const AddedForeignKey &added, const Place &place)
{
    Written result;
    const Sql::Statement &sql = place.statement().sql;
    if (added.key.range.isEmpty() || added.key.referencedTable.range.isEmpty())
        return result;
    const qsizetype from = added.key.referencedTable.range.end;
    Sql::Lexer lexer(sql.text, place.script.dialect->lexicalRules, from - sql.range.begin);
    result.behindReference = from;
    int depth = 0;
    bool on = false;
    bool match = false;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind == Sql::TokenKind::Comment)
            continue;
        const Sql::Range range = token.range.shifted(sql.range.begin);
        if (range.begin >= added.key.range.end)
            break;
        const QByteArrayView word = lexer.text(token);
        depth += word == "(" ? 1 : word == ")" ? -1 : 0;
        if ((word == ")" && depth == 0) || match)
            result.behindReference = range.end;
        match = Sql::isWord(word, "MATCH");
        result.onDelete = result.onDelete || (on && Sql::isWord(word, "DELETE"));
        on = Sql::isWord(word, "ON");
    }
    return result;
}

struct Policy
{
    bool explicitly = true;
    bool cascade = true;
    bool deferrable = false;
    bool forbidden = false;
};

void look(const AddedForeignKey &added, const Policy &policy, const Place &place, Report &report)
{
    const Sql::Range range = place.range(added.key.range);
    const QString table = added.table.display();
    if (policy.forbidden) {
        report.add(range,
                   QCoreApplication::translate("Lint", "This project allows no foreign keys; %1 gets one.").arg(table));
        return;
    }
    const Written text = written(added, place);
    if (policy.explicitly && added.key.onDelete.isEmpty() && !text.onDelete) {
        Finding &finding = report.add(
            range,
            QCoreApplication::translate("Lint",
                                        "What happens to rows of %1 when their row in %2 is deleted is not stated.")
                .arg(table, added.key.referencedTable.display()));
        finding.help = QCoreApplication::translate("Lint", "Write ON DELETE RESTRICT, or the action that is meant.");
        if (text.behindReference >= 0)
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Refuse to delete a row that is referred to"),
                 .edits = {insertion(place.script, text.behindReference, " ON DELETE RESTRICT")}});
    }
    if (policy.cascade && added.key.onDelete == "CASCADE"_L1)
        report.add(
            range,
            QCoreApplication::translate("Lint", "Deleting one row of %2 deletes all rows of %1 that refer to it.")
                .arg(table, added.key.referencedTable.display()),
            Severity::Info);
    if (policy.deferrable && !added.key.deferrable)
        report.add(
            range,
            QCoreApplication::translate("Lint", "The foreign key of %1 is not DEFERRABLE, which this project asks for.")
                .arg(table));
}

} // namespace

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const Policy policy{.explicitly = parameters.value(u"explicit"_s, true).toBool(),
                        .cascade = parameters.value(u"cascade"_s, true).toBool(),
                        .deferrable = parameters.value(u"deferrable"_s, false).toBool(),
                        .forbidden = parameters.value(u"forbidden"_s, false).toBool()};
    for (const qsizetype i : script.asked()) {
        for (const Sql::Change &change : script.statements.at(i).meaning.changes) {
            const QList<AddedForeignKey> keys = addedForeignKeys(change);
            for (const AddedForeignKey &added : keys)
                look(added, policy, Place{script, i}, report);
        }
    }
}

Rule rule()
{
    return {.id = u"foreign-key-on-delete"_s,
            .title = QCoreApplication::translate("Lint", "Foreign key against the policy"),
            .severity = Severity::Warning,
            .onByDefault = false,
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AddColumn, Sql::AddConstraint>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::foreign_key_on_delete
