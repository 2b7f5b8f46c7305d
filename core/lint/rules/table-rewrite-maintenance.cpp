// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Housekeeping that writes a whole table anew keeps everybody out meanwhile.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::table_rewrite_maintenance {

namespace {

/// Does the command write the whole table (or database) anew under an exclusive lock? OPTIMIZE TABLE does not: see
/// mysql-inplace-rebuild.
bool rewrites(const QString &what, const Script &script)
{
    if (script.isSqlite())
        return what == "VACUUM"_L1;
    const QStringList words = what.split(u' ');
    return (words.first() == "VACUUM"_L1 && words.contains("FULL"_L1)) || words.first() == "CLUSTER"_L1
        || (words.first() == "REPACK"_L1 && !words.contains("CONCURRENTLY"_L1));
}

/// REPACK (CONCURRENTLY) t [USING INDEX i], from PostgreSQL 19 on.
void offerFix(const Sql::Maintenance &change, const Place &place, Finding &finding)
{
    if (!place.script.isPostgresql() || place.script.serverVersion < 190000 || change.table.name.isEmpty())
        return;
    QByteArray index;
    if (change.what.startsWith(u"CLUSTER")) {
        const Sql::Range word = wordIn(place.script, place.index, "USING");
        const Sql::Range range = place.statement().sql.range;
        if (word.isEmpty())
            return;
        index = " USING INDEX " + place.script.source->fileText.sliced(word.end, range.end - word.end).trimmed();
    }
    const auto quoted = [&](const QString &name) { return place.script.dialect->quoted(name).toUtf8(); };
    const QByteArray schema = change.table.schema.isEmpty() ? QByteArray() : quoted(change.table.schema) + '.';
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Rewrite it while others work (REPACK)"),
                          .edits = {edit(place.script, place.statement().sql.range,
                                         "REPACK (CONCURRENTLY) " + schema + quoted(change.table.name) + index)}});
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::Maintenance>(script, [&](const Sql::Maintenance &change, const Place &place) {
        const bool all = change.table.name.isEmpty();
        if (!rewrites(change.what, script) || (!all && !place.isUsed(change.table)))
            return;
        const QString message = script.isSqlite()
            ? QCoreApplication::translate("Lint",
                                          "VACUUM writes the whole database anew while nobody can use it, needs twice "
                                          "its room, and cannot run inside a transaction.")
            : all
            ? QCoreApplication::translate("Lint",
                                          "%1 writes one table after the other anew while nobody can read or write it.")
                  .arg(change.what)
            : QCoreApplication::translate("Lint",
                                          "%1 writes all of %2 and its indexes anew while nobody can read or write it.")
                  .arg(change.what, change.table.display());
        Finding &finding = all ? report.add(place.range({}), message)
                               : report.addFor(place, change.table, place.range({}), message);
        finding.help = script.isSqlite()
            ? QCoreApplication::translate("Lint", "Run VACUUM by hand when nobody works, not in a migration.")
            : script.serverVersion >= 190000
            ? QCoreApplication::translate("Lint", "Use REPACK (CONCURRENTLY), which lets others work meanwhile.")
            : QCoreApplication::translate(
                  "Lint",
                  "Use pg_repack or pg_squeeze, which let others work meanwhile; a plain VACUUM often is enough.");
        offerFix(change, place, finding);
    });
}

Rule rule()
{
    return {.id = u"table-rewrite-maintenance"_s,
            .title = QCoreApplication::translate("Lint", "Maintenance that rewrites a table"),
            .severity = Severity::Error,
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::Maintenance>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::table_rewrite_maintenance
