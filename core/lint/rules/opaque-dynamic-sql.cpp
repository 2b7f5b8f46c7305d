// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the other rules cannot see into: silence about it would look like safety.

#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules {

static bool has(const QString &body, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return body.contains(word, Qt::CaseInsensitive); });
}

/// SQL put together from pieces, with no quoting function in sight.
static bool isInjectable(const QString &body)
{
    const qsizetype execute = body.indexOf("EXECUTE"_L1, 0, Qt::CaseInsensitive);
    return execute >= 0 && body.indexOf("||"_L1, execute) > 0
        && !has(body, {"quote_ident"_L1, "quote_literal"_L1, "format("_L1});
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::CodeBlock>(script, [&](const Sql::CodeBlock &code, const Place &place) {
        const bool acts = code.language.isEmpty() || code.body.isEmpty() // a CALL
            || has(code.body,
                   {"ALTER "_L1, "CREATE "_L1, "DROP "_L1, "UPDATE "_L1, "INSERT "_L1, "DELETE "_L1, "TRUNCATE "_L1,
                    "EXECUTE"_L1, "PERFORM "_L1, "CALL "_L1});
        if (!acts)
            return;
        const bool injectable = isInjectable(code.body);
        Finding &finding = report.add(
            script.head(place.index),
            injectable
                ? QCoreApplication::translate(
                      "Lint",
                      "A statement is put together from pieces without quote_ident, quote_literal or format: a name "
                      "with a quote in it breaks it, or worse. No other rule looked inside.")
                : QCoreApplication::translate(
                      "Lint",
                      "No rule looked at what this block does: locks, rewrites and lost rows in it are not reported."),
            injectable ? Severity::Warning : Severity::Info);
        finding.help = QCoreApplication::translate("Lint", "Write plain statements where you can.");
    });
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Statement &statement = script.statements.at(i);
        const bool meta = statement.sql.text.startsWith('\\');
        if (statement.meaning.syntaxError && !meta)
            continue; // syntax-error
        for (const Sql::Change &change : statement.meaning.changes) {
            if (const auto *opaque = std::get_if<Sql::Opaque>(&change)) {
                const QString reason = opaque->reason.isEmpty() ? QString() : u" ("_s + opaque->reason + u')';
                report.add(
                    script.head(i),
                    QCoreApplication::translate("Lint", "This statement is not understood, so no rule looked at it%1.")
                        .arg(reason),
                    Severity::Info);
            }
        }
    }
}

Rule opaque_dynamic_sql()
{
    return {.id = u"opaque-dynamic-sql"_s,
            .title = QCoreApplication::translate("Lint", "Statement that no rule sees into"),
            .severity = Severity::Warning,
            .check = check};
}

} // namespace Lint::Rules
