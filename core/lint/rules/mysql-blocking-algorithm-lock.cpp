// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for the lock that everyone tries to avoid.

#include "core/lint/fixes.h"
#include "core/lint/onlineddl.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mysql_blocking_algorithm_lock {

namespace {

using enum Dialect::OnlineDdl::Algorithm;

/// Is there a way that blocks less than what is asked for?
bool isNeedless(const OnlineStatement &online)
{
    const Sql::Meaning &meaning = online.meaning();
    if (meaning.lock == "EXCLUSIVE"_L1)
        return online.worst.lock != "EXCLUSIVE"_L1;
    if (meaning.algorithm == "COPY"_L1) // what is asked for is sure, what it needs may be assumed
        return online.worst.algorithm != Copy || !online.worst.assumed.isEmpty();
    return meaning.lock == "SHARED"_L1 && online.worst.lock == "NONE"_L1;
}

void offerFix(const OnlineStatement &online, Finding &finding)
{
    const Script &script = online.place.script;
    const Sql::Meaning &meaning = online.meaning();
    if (!online.worst.assumed.isEmpty())
        return;
    // INSTANT stands alone on MySQL: LOCK=DEFAULT says nothing.
    const bool alone = online.worst.algorithm == Instant && script.dialect->id == "mysql"_L1;
    Fix fix{.title = QCoreApplication::translate("Lint", "Ask for %1")
                         .arg(cheapestClause(script, online.worst, online.isAlterTable())),
            .safe = true};
    if (!meaning.algorithmRange.isEmpty())
        fix.edits.append(edit(script, meaning.algorithmRange, "ALGORITHM=" + online.worst.algorithmName().toUtf8()));
    if (!meaning.lockRange.isEmpty())
        fix.edits.append(
            edit(script, meaning.lockRange, alone ? QByteArray("LOCK=DEFAULT") : "LOCK=" + online.worst.lock.toUtf8()));
    finding.fixes.append(fix);
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEachOnline(script, [&](const OnlineStatement &online) {
        const Sql::Meaning &meaning = online.meaning();
        if (!isNeedless(online))
            return;
        const bool copies = meaning.algorithm == "COPY"_L1 && meaning.lock != "EXCLUSIVE"_L1;
        // MariaDB copies online since 11.2, where no LOCK keeps it from that.
        const bool online112 = copies && script.dialect->id == "mariadb"_L1 && script.serverVersion >= 110200
            && (meaning.lock.isEmpty() || meaning.lock == "DEFAULT"_L1 || meaning.lock == "NONE"_L1);
        if (online112) {
            Finding &finding = report.addFor(
                online.place, online.table, meaning.algorithmRange,
                QCoreApplication::translate("Lint",
                                            "ALGORITHM=COPY writes all of %1 anew, row by row; others can write "
                                            "meanwhile, but it costs time and disk for nothing.")
                    .arg(online.table.display()),
                Severity::Info);
            finding.help = QCoreApplication::translate("Lint", "%1 can do this with %2.")
                               .arg(serverName(script), cheapestClause(script, online.worst, online.isAlterTable()));
            offerFix(online, finding);
            return;
        }
        const QString asked = copies ? u"ALGORITHM=COPY"_s : u"LOCK="_s + meaning.lock;
        const QString message = meaning.lock == "EXCLUSIVE"_L1
            ? QCoreApplication::translate("Lint", "%1 keeps everyone from reading and writing %2 until it is done.")
                  .arg(asked, online.table.display())
            : QCoreApplication::translate("Lint", "%1 keeps everyone from writing to %2 until it is done.")
                  .arg(asked, online.table.display());
        Finding &finding = report.addFor(online.place, online.table,
                                         copies ? meaning.algorithmRange : meaning.lockRange, message);
        finding.help = online.worst.algorithm == Copy && copies
            ? QCoreApplication::translate(
                  "Lint",
                  "Leave it away: then the server takes the cheapest way, and copies only where "
                  "it must.")
            : QCoreApplication::translate("Lint", "%1 can do this with %2.")
                  .arg(serverName(script), cheapestClause(script, online.worst, online.isAlterTable()));
        offerFix(online, finding);
    });
}

Rule rule()
{
    return {.id = u"mysql-blocking-algorithm-lock"_s,
            .title = QCoreApplication::translate("Lint", "An alteration that asks for a blocking lock"),
            .severity = Severity::Error,
            .dialects = {u"mysql"_s, u"mariadb"_s},
            .yieldsTo = {u"mysql-impossible-algorithm-lock"_s},
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::mysql_blocking_algorithm_lock
