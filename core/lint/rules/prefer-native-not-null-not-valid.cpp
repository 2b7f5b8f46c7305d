// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From PostgreSQL 18 on, NOT NULL itself can be NOT VALID: the helper CHECK is no longer needed.

#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::prefer_native_not_null_not_valid {

/// The range from CHECK to the parenthesis that closes it.
static Sql::Range checkRange(const Script &script, qsizetype statement, Sql::Range constraint)
{
    const Sql::Range word = wordIn(script, statement, "CHECK", constraint.begin);
    const Sql::Statement &sql = script.statements.at(statement).sql;
    if (word.isEmpty())
        return {};
    Sql::Lexer lexer(sql.text, script.dialect->lexicalRules, word.end - sql.range.begin);
    int depth = 0;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        if (token.kind != Sql::TokenKind::Punctuation)
            continue;
        const QByteArrayView sign = lexer.text(token);
        depth += sign == "(" ? 1 : sign == ")" ? -1 : 0;
        if (sign == ")" && depth == 0)
            return {word.begin, token.range.end + sql.range.begin};
    }
    return {};
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (script.serverVersion < 180000)
        return;
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &change, const Place &place) {
        const Sql::Constraint &constraint = change.constraint;
        const QStringList columns = mentions(constraint.expression);
        if (constraint.kind != Sql::ConstraintKind::Check || !constraint.notValid || columns.size() != 1
            || !impliesNotNull(constraint.expression, columns.first()) || !place.isUsed(change.table))
            return;
        Finding &finding = report.add(
            place.range(constraint.range),
            QCoreApplication::translate("Lint",
                                        "PostgreSQL 18 has NOT NULL constraints that are NOT VALID: this check and "
                                        "the SET NOT NULL and DROP CONSTRAINT after it are not needed."));
        finding.help = QCoreApplication::translate(
                           "Lint",
                           "Write ADD CONSTRAINT … NOT NULL %1 NOT VALID, and validate it in a later migration.")
                           .arg(columns.first());
        const Sql::Range words = checkRange(script, place.index, constraint.range);
        if (!words.isEmpty())
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Write it as a NOT NULL constraint"),
                 .edits = {edit(script, words, "NOT NULL " + script.dialect->quoted(columns.first()).toUtf8())}});
    });
}

Rule rule()
{
    return {.id = u"prefer-native-not-null-not-valid"_s,
            .title = QCoreApplication::translate("Lint", "Check in the place of a NOT NULL constraint"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AddConstraint>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::prefer_native_not_null_not_valid
