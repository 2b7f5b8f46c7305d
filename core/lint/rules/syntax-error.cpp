// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialect's parser refuses, but for text that a tool fills in before the server sees it.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::syntax_error {

/// A piece that the project's tool fills in before the server sees it.
static bool hasPlaceholder(const Script &script, const QByteArray &text)
{
    if (text.contains("${") || text.contains("{{"))
        return true;
    if (!script.isPostgresql() || !text.contains(':'))
        return false;
    // :name of psql; behind a name or a number the colon is part of a slice.
    Sql::Lexer lexer(text, script.dialect->lexicalRules);
    Sql::Range before;
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        const bool quoted = token.kind == Sql::TokenKind::QuotedName || token.kind == Sql::TokenKind::String;
        if (token.kind == Sql::TokenKind::Parameter && text.at(token.range.begin) == ':'
            && before.end < token.range.begin)
            return true;
        if (quoted && before.length() == 1 && text.at(before.begin) == ':' && before.end == token.range.begin)
            return true; // :"name", :'name'
        before = token.range;
    }
    return false;
}

/// The token at the parser's position, else the head.
static Sql::Range where(const Script &script, qsizetype statement, const Error &error)
{
    const Sql::Statement &sql = script.statements.at(statement).sql;
    if (!error.position || *error.position < sql.range.begin || *error.position >= sql.range.end)
        return script.head(statement);
    Sql::Lexer lexer(sql.text, script.dialect->lexicalRules, *error.position - sql.range.begin);
    const Sql::Token token = lexer.next();
    return token.range.isEmpty() ? script.head(statement) : token.range.shifted(sql.range.begin);
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Statement &statement = script.statements.at(i);
        if (!statement.meaning.syntaxError)
            continue;
        const Error &error = *statement.meaning.syntaxError;
        if (hasPlaceholder(script, statement.sql.text))
            report.add(
                script.head(i),
                QCoreApplication::translate(
                    "Lint",
                    "A placeholder stands here for text that is not known yet, so this statement was not checked."),
                Severity::Info);
        else
            report
                .add(where(script, i, error),
                     QCoreApplication::translate("Lint", "The statement cannot be parsed: %1")
                         .arg(error.detail.isEmpty() ? error.message : error.detail))
                .help = error.hint;
    }
}

Rule rule()
{
    return {.id = u"syntax-error"_s,
            .title = QCoreApplication::translate("Lint", "Statement that cannot be parsed"),
            .severity = Severity::Error,
            .yieldsTo = {u"update-limit-unsupported"_s, u"sqlite-unsupported-alter"_s, u"cross-dialect-syntax"_s,
                         u"feature-needs-newer-server"_s},
            .check = check};
}

} // namespace Lint::Rules::syntax_error
