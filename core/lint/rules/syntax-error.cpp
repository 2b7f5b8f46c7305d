// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialect's parser refuses, but for what it cannot know: newer syntax, and text that a tool replaces.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules {

/// Syntax of PostgreSQL 18 and 19 that the built-in grammar of 17 refuses.
static QString newerSyntax(const Script &script, qsizetype statement)
{
    if (!script.isPostgresql())
        return {};
    const QByteArray text = script.statements.at(statement).sql.text.toUpper().simplified();
    static constexpr const char *forms[] = {" NOT ENFORCED", " WITHOUT OVERLAPS", ", PERIOD ", ") VIRTUAL"};
    for (const char *form : forms) {
        if (text.contains(form))
            return u"PostgreSQL 18"_s;
    }
    if (text.startsWith("REPACK"))
        return u"PostgreSQL 19"_s;
    const qsizetype constraint = text.indexOf("ADD CONSTRAINT ");
    const QByteArrayList words = constraint < 0 ? QByteArrayList() : text.sliced(constraint).split(' ');
    const bool nativeNotNull = words.value(3) == "NOT" && words.value(4) == "NULL";
    return nativeNotNull ? u"PostgreSQL 18"_s : QString();
}

/// A piece that the project's tool fills in before the server sees it.
static bool hasPlaceholder(const QByteArray &text)
{
    return text.contains("${") || text.contains("{{");
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
        if (!statement.meaning.syntaxError || statement.sql.text.startsWith('\\'))
            continue; // a backslash line is psql's: opaque-dynamic-sql
        const Error &error = *statement.meaning.syntaxError;
        if (const QString version = newerSyntax(script, i); !version.isEmpty())
            report.add(
                script.head(i),
                QCoreApplication::translate(
                    "Lint",
                    "Valid from %1 on; the built-in grammar is older, so nothing else of this statement was checked.")
                    .arg(version),
                Severity::Info);
        else if (hasPlaceholder(statement.sql.text))
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

Rule syntax_error()
{
    return {.id = u"syntax-error"_s,
            .title = QCoreApplication::translate("Lint", "Statement that cannot be parsed"),
            .severity = Severity::Error,
            .check = check};
}

} // namespace Lint::Rules
