// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "In place" does not mean "at once": the table may be written anew all the same.

#include "core/lint/onlineddl.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mysql_inplace_rebuild {

/// Would it be at once but for FIRST or AFTER? mysql-column-position says so.
static bool isForPlaceOnly(const OnlineStatement &online)
{
    const Script &script = online.place.script;
    const int instant = script.dialect->id == "mariadb"_L1 ? 100300 : 80012;
    return releaseOf(script) >= instant && online.worst.source == "co_add_first"_L1
        && std::ranges::all_of(online.ways, [](const std::optional<Dialect::OnlineDdl> &way) {
               return !way || way->source == "co_add_first"_L1
                   || way->algorithm == Dialect::OnlineDdl::Algorithm::Instant;
           });
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEachOnline(script, [&](const OnlineStatement &online) {
        using enum Dialect::OnlineDdl::Algorithm;
        const Dialect::OnlineDdl &way = online.worst;
        const bool inPlace = way.algorithm == InPlace || way.algorithm == NoCopy;
        if (!inPlace || (!way.rebuilds && way.lock == "NONE"_L1) || isForPlaceOnly(online))
            return;
        qsizetype change = 0;
        while (online.ways.at(change) != way)
            ++change;
        // Only the partitions that the statement names are written.
        const bool partitions = way.source == "pt_reorg"_L1 || way.source == "pt_rebuild"_L1;
        QString message = partitions
            ? QCoreApplication::translate("Lint",
                                          "%1 writes the partitions of %2 that are named here anew: %3, and replicas "
                                          "fall behind by as much.")
                  .arg(serverName(script), online.table.display(), whoWaits(online.table, way))
            : way.rebuilds
            ? QCoreApplication::translate("Lint",
                                          "%1 writes %2 and its indexes anew for this: %3, but it costs disk and "
                                          "time, and replicas fall behind by as much.")
                  .arg(serverName(script), online.table.display(), whoWaits(online.table, way))
            : QCoreApplication::translate("Lint", "%1 reads all of %2 for this: %3.")
                  .arg(serverName(script), online.table.display(), whoWaits(online.table, way));
        if (!way.assumed.isEmpty())
            message += u' ' + way.assumed;
        Finding &finding = way.assumed.isEmpty()
            ? report.addFor(online.place, online.table, online.rangeOf(change), message)
            : report.addFor(online.place, online.table, online.rangeOf(change), message, Severity::Info);
        finding.help = QCoreApplication::translate(
            "Lint",
            "Run it when there is little to do, or through gh-ost or pt-online-schema-change, which can pause.");
    });
}

Rule rule()
{
    return {.id = u"mysql-inplace-rebuild"_s,
            .title = QCoreApplication::translate("Lint", "An alteration that writes the table anew in place"),
            .dialects = {u"mysql"_s, u"mariadb"_s},
            .yieldsTo = {u"mysql-impossible-algorithm-lock"_s, u"add-column-auto-increment"_s,
                         u"table-rewrite-maintenance"_s},
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::mysql_inplace_rebuild
