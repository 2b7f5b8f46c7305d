// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "In place" does not mean "at once": the table may be written anew all the same.

#include "core/lint/onlineddl.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mysql_inplace_rebuild {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEachOnline(script, [&](const OnlineStatement &online) {
        using enum Dialect::OnlineDdl::Algorithm;
        const Dialect::OnlineDdl &way = online.worst;
        const bool inPlace = way.algorithm == InPlace || way.algorithm == NoCopy;
        if (!inPlace || (!way.rebuilds && way.lock == "NONE"_L1))
            return;
        qsizetype change = 0;
        while (online.ways.at(change) != way)
            ++change;
        QString message = way.rebuilds
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
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::mysql_inplace_rebuild
