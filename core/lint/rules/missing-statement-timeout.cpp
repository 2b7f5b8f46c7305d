// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/costs.h"
#include "core/lint/fixes.h"
#include "core/lint/locks.h"
#include "core/lint/onlineddl.h"
#include "core/lint/rule.h"
#include "core/lint/timeouts.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::missing_statement_timeout {

static QString what(const Cost &cost)
{
    switch (cost.work) {
    case Work::Scan:
        return QCoreApplication::translate("Lint", "reads every row of %1");
    case Work::Build:
        return QCoreApplication::translate("Lint", "builds an index of %1");
    case Work::Rewrite:
        return QCoreApplication::translate("Lint", "writes %1 anew");
    case Work::Rows:
        break;
    }
    return QCoreApplication::translate("Lint", "fills %1");
}

/// MariaDB ends ALTER TABLE by max_statement_time; MySQL has nothing that does.
static void checkMariaDb(const Script &script, const QVariantMap &parameters, Report &report)
{
    const qint64 seconds = milliseconds(parameters.value(u"timeout"_s, u"15s"_s).toString()).value_or(15'000) / 1000;
    bool &said = report.memory<bool>(false);
    forEachOnline(script, [&](const OnlineStatement &online) {
        const Dialect::OnlineDdl &way = online.worst;
        if (said || way.lock == "NONE"_L1 || way.algorithm == Dialect::OnlineDdl::Algorithm::Instant
            || script.replay.parameterStatement(u"max_statement_time"_s, online.place.index) >= 0)
            return;
        said = true;
        Finding &finding = report.addFor(
            online.place, online.table, script.head(online.place.index),
            QCoreApplication::translate("Lint",
                                        "This works on all of %1, and %2; nothing ends it when that takes longer than "
                                        "expected.")
                .arg(online.table.display(), whoWaits(online.table, way)));
        finding.help = QCoreApplication::translate("Lint",
                                                   "Set max_statement_time before it, as long as the application can "
                                                   "wait.");
        finding.fixes.append(
            {.title = QCoreApplication::translate("Lint", "Set a statement timeout of %1 before it")
                          .arg(u"%1s"_s.arg(seconds)),
             .safe = true,
             .edits = {insertion(script, online.place.statement().sql.range.begin,
                                 "SET SESSION max_statement_time = " + QByteArray::number(seconds) + ";\n")}});
    });
}

struct Progress
{
    Costs costs;
    bool done = false;

    explicit Progress(const Script &script)
        : costs(script)
    {
    }
};

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    if (script.dialect->onlineDdl)
        return checkMariaDb(script, parameters, report);
    Progress &progress = report.memory<Progress>(script);
    for (const qsizetype i : script.asked()) {
        if (progress.done)
            return;
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const std::optional<BlockingLock> lock = blockingLock(change, place);
            const std::optional<Cost> cost = lock ? progress.costs.of(change, place) : std::nullopt;
            if (!cost)
                continue;
            progress.done = true; // one is enough: the setting holds for the rest of the file
            if (isInForce(script, "statement_timeout"_L1, i))
                return;
            Finding &finding = report.addFor(
                place, cost->table, script.head(i),
                (cost->certain ? QCoreApplication::translate("Lint",
                                                             "This %1 and holds %2 on it meanwhile; nothing ends it "
                                                             "when that takes longer than expected.")
                               : QCoreApplication::translate("Lint",
                                                             "This perhaps %1 (not enough is known to tell) and holds "
                                                             "%2 on it meanwhile; nothing ends it when that takes "
                                                             "longer than expected."))
                    .arg(what(*cost).arg(cost->table.display()), lock->mode));
            finding.help = QCoreApplication::translate("Lint",
                                                       "Set statement_timeout before it, as long as the application "
                                                       "can wait.");
            const QString value = parameters.value(u"timeout"_s, u"15s"_s).toString();
            finding.fixes.append(
                setBefore(script, i, "statement_timeout"_L1, value,
                          QCoreApplication::translate("Lint", "Set a statement timeout of %1 before it").arg(value)));
            return;
        }
    }
}

Rule rule()
{
    return {.id = u"missing-statement-timeout"_s,
            .title = QCoreApplication::translate("Lint", "No statement timeout"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s, u"mariadb"_s},
            .check = check,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::missing_statement_timeout
