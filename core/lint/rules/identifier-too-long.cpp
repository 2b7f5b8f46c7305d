// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL cuts a long name off without an error, so that two names may become one; MySQL refuses it.

#include "core/lint/fixes.h"
#include "core/lint/naming.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::identifier_too_long {

static void reportName(const Script &script, const NewName &name, NameUses &uses, Report &report)
{
    const bool cut = script.isPostgresql();
    const QString written = name.written(script);
    const qsizetype length = nameLength(script, written);
    if (length <= nameLimit(script))
        return;
    Finding &finding = report.add(
        name.range,
        cut ? QCoreApplication::translate(
                  "Lint",
                  "%1 has %2 bytes: PostgreSQL keeps the first 63 and says nothing, so that a second name that "
                  "begins alike is the same one.")
                  .arg(written)
                  .arg(length)
            : QCoreApplication::translate("Lint", "%1 has %2 characters: the server refuses names of more than 64.")
                  .arg(written)
                  .arg(length));
    const QString better = shortened(script, written);
    finding.help = QCoreApplication::translate("Lint", "Choose a shorter name.");
    // Whoever uses it in this migration means it by the same long name.
    QList<Edit> edits = uses.renamed(written, better);
    if (std::ranges::none_of(edits, [&](const Edit &edit) { return edit.range == name.range; }))
        edits = {edit(script, name.range, script.dialect->quoted(better).toUtf8())};
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Call it %1").arg(better), .edits = edits});
}

/// Does the text hold a quote, or a row of more than `limit` bytes without a blank? Such a row is on one of the bytes
/// that are looked at.
static bool mayHoldLongName(QByteArrayView text, int limit)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    for (qsizetype at = limit; at < text.size(); at += limit + 1) {
        const auto begin = std::find_if(text.rbegin() + (text.size() - at), text.rend(), isBlank).base();
        const auto end = std::find_if(text.begin() + at, text.end(), isBlank);
        if (end - begin > limit)
            return true;
    }
    return text.contains('"');
}

/// Names that are used, not given: the server cuts them the same way, so that they still find their object.
static void reportUses(const Script &script, qsizetype statement, const QList<NewName> &given, Report &report)
{
    const int limit = nameLimit(script);
    if (!mayHoldLongName(script.statements.at(statement).sql.text, limit))
        return;
    const Sql::Cursor words = Place{script, statement}.words();
    for (qsizetype i = 0; i < words.count(); ++i) {
        const Sql::TokenKind kind = words.kind(i);
        const Sql::Range range = words.range(i, i + 1);
        if ((kind != Sql::TokenKind::Word && kind != Sql::TokenKind::QuotedName) || range.length() <= limit
            || std::ranges::any_of(given, [&](const NewName &name) { return name.range.begin == range.begin; }))
            continue;
        const QString name = Sql::unquotedName(words.text(i));
        if (nameLength(script, name) > limit)
            report.add(range,
                       QCoreApplication::translate(
                           "Lint", "%1 is longer than a name can be: PostgreSQL looks for its first 63 bytes.")
                           .arg(name),
                       Severity::Warning);
    }
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    NameUses uses(script);
    const QList<NewName> names = newNames(script);
    const int limit = nameLimit(script);
    for (const NewName &name : names) {
        if (name.range.length() > limit) // bytes, and perhaps quotes: no less than what counts
            reportName(script, name, uses, report);
    }
    if (!script.isPostgresql())
        return;
    for (const qsizetype i : script.asked()) {
        const QList<Sql::Change> &changes = script.statements.at(i).meaning.changes;
        if (!changes.isEmpty() && Sql::isSchemaChange(changes.first()))
            reportUses(script, i, names, report);
    }
}

Rule rule()
{
    return {.id = u"identifier-too-long"_s,
            .title = QCoreApplication::translate("Lint", "Name too long"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .check = check,
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::identifier_too_long
