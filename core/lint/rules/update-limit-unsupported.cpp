// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// UPDATE … LIMIT: a word of MySQL's that PostgreSQL refuses, and that SQLite knows only when it was built so.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"
#include "core/sql/cursor.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::update_limit_unsupported {

/// The statement with its rows chosen by a subquery: DELETE FROM t WHERE ctid IN (SELECT ctid FROM t WHERE … LIMIT 9).
static void suggest(const Place &place, const Sql::Cursor &cursor, bool update, Finding &finding)
{
    const Script &script = place.script;
    const qsizetype name = update ? 1 : 2;
    const qsizetype behind = cursor.text(name + 1) == "." ? name + 3 : name + 1;
    const qsizetype where = cursor.find("WHERE", 0);
    const qsizetype chosen = std::min(where, cursor.findAny(0, {"ORDER", "LIMIT"}));
    const bool alias = update ? !Sql::isWord(cursor.text(behind), "SET") : behind != chosen;
    if (alias || cursor.find("RETURNING", 0) < cursor.count())
        return;
    const QByteArray key = script.isSqlite() ? "rowid" : "ctid";
    const QByteArray table = cursor.written(name, behind).toUtf8();
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Choose the rows with a subquery"),
                          .safe = true, // the statement as it stands does not run
                          .edits = {insertion(script, cursor.range(chosen, chosen + 1).begin,
                                              "WHERE " + key + " IN (SELECT " + key + " FROM " + table + ' '),
                                    insertion(script, place.statement().sql.range.end, ")")}});
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    for (const qsizetype i : script.asked()) {
        const Place place{script, i};
        const Sql::Statement &sql = place.statement().sql;
        if (!sql.text.startsWith('U') && !sql.text.startsWith('u') && !sql.text.startsWith('D')
            && !sql.text.startsWith('d'))
            continue;
        if (!sql.text.contains("LIMIT") && !sql.text.contains("limit") && !sql.text.contains("Limit"))
            continue;
        const Sql::Cursor cursor(sql, script.dialect->lexicalRules);
        const bool update = Sql::isWord(cursor.text(0), "UPDATE");
        if (!update && !Sql::isWord(cursor.text(0), "DELETE"))
            continue;
        const qsizetype limit = cursor.find("LIMIT", 0);
        if (limit >= cursor.count())
            continue;
        const QString verb = update ? u"UPDATE"_s : u"DELETE"_s;
        Finding &finding = report.add(
            cursor.range(limit, limit + 1),
            script.isSqlite()
                ? QCoreApplication::translate("Lint",
                                              "SQLite knows LIMIT in %1 only where it was built with "
                                              "SQLITE_ENABLE_UPDATE_DELETE_LIMIT: elsewhere this is a syntax error.")
                      .arg(verb)
                : QCoreApplication::translate(
                      "Lint",
                      "PostgreSQL knows no LIMIT in %1: this is a syntax error, and the migration "
                      "fails.")
                      .arg(verb),
            script.isSqlite() ? Severity::Warning : Severity::Error);
        finding.help = QCoreApplication::translate("Lint",
                                                   "Choose the rows with a subquery: WHERE id IN (SELECT … LIMIT n).");
        suggest(place, cursor, update, finding);
    }
}

Rule rule()
{
    return {.id = u"update-limit-unsupported"_s,
            .title = QCoreApplication::translate("Lint", "LIMIT where there is none"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"sqlite"_s},
            .check = check,
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::update_limit_unsupported
