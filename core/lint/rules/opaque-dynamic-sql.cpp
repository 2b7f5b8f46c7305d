// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the other rules cannot see into: silence about it would look like safety.

#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::opaque_dynamic_sql {

static bool has(const QString &body, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return body.contains(word, Qt::CaseInsensitive); });
}

/// SQL put together from pieces, with no quoting function in sight.
static bool isInjectable(const QString &expression, const QString &body)
{
    // A variable holds what other statements of the body have put together.
    const QString &made = expression.contains("||"_L1) ? expression : body;
    return made.contains("||"_L1) && !has(made, {"quote_ident"_L1, "quote_literal"_L1, "format("_L1});
}

static void reportDynamic(const Script &script, const QString &whole, Sql::Range range, Report &report)
{
    const QString expression = QString::fromUtf8(script.source->fileText.sliced(range.begin, range.length()));
    const bool injectable = isInjectable(expression, whole);
    Finding &finding = injectable
        ? report.add(range,
                     QCoreApplication::translate(
                         "Lint",
                         "A statement is put together from pieces without quote_ident, quote_literal or format: a name "
                         "with a quote in it breaks it, or worse. No other rule looked at it."),
                     Severity::Warning)
        : report.add(range,
                     QCoreApplication::translate("Lint",
                                                 "The statement that this runs is put together at run time: no rule "
                                                 "looked at its locks, its rewrites and the rows that it loses."));
    finding.help = QCoreApplication::translate("Lint", "Write plain statements, or one constant text, where you can.");
}

static bool callsOwn(const QString &call, const QSet<QString> &routines)
{
    const QString name = call.section(u'(', 0, 0).section(u'.', -1).trimmed();
    return routines.contains(name.startsWith(u'"') ? Sql::unquotedName(name.toUtf8()) : name.toLower());
}

static void reportBlock(const Sql::CodeBlock &code, const Place &place, const QSet<QString> &routines, Report &report)
{
    const Script &script = place.script;
    if (const CodeBody *body = script.body(place.index)) {
        for (const Sql::Range &range : body->dynamic)
            reportDynamic(script, code.body, range, report);
        return;
    }
    const bool call = code.language.isEmpty();
    if (call && callsOwn(code.body, routines))
        return;
    Finding &finding = report.add(
        script.head(place.index),
        call ? QCoreApplication::translate(
                   "Lint",
                   "No rule looked at what this procedure does: locks, rewrites and lost rows in it are not reported.")
             : QCoreApplication::translate(
                   "Lint",
                   "No rule looked at what this block does: locks, rewrites and lost rows in it are not reported."));
    finding.help = QCoreApplication::translate("Lint", "Write plain statements where you can.");
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    QSet<QString> routines;
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &object, const Place &place) {
        const CodeBody *body = script.body(place.index);
        if (body)
            routines.insert(object.name.name);
    });
    forEach<Sql::CodeBlock>(
        script, [&](const Sql::CodeBlock &code, const Place &place) { reportBlock(code, place, routines, report); });
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Statement &statement = script.statements.at(i);
        const bool meta = statement.sql.text.startsWith('\\');
        if (statement.meaning.syntaxError && !meta)
            continue; // syntax-error
        for (const Sql::Change &change : statement.meaning.changes) {
            if (const auto *opaque = std::get_if<Sql::Opaque>(&change)) {
                if (meta) {
                    report
                        .add(
                            script.head(i),
                            QCoreApplication::translate(
                                "Lint",
                                "This is a command of psql: the project's tool does not know it, and no rule looked at "
                                "what it does."))
                        .help = QCoreApplication::translate("Lint", "Write SQL, or a setting of the tool.");
                    continue;
                }
                const QString reason = opaque->reason.isEmpty() ? QString() : u" ("_s + opaque->reason + u')';
                report.add(
                    script.head(i),
                    QCoreApplication::translate("Lint", "This statement is not understood, so no rule looked at it%1.")
                        .arg(reason));
            }
        }
    }
}

Rule rule()
{
    return {.id = u"opaque-dynamic-sql"_s,
            .title = QCoreApplication::translate("Lint", "Statement that no rule sees into"),
            .severity = Severity::Info,
            .yieldsTo = {u"cross-dialect-syntax"_s},
            .check = check};
}

} // namespace Lint::Rules::opaque_dynamic_sql
