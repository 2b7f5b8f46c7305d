// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The server refuses what it cannot do that way: the migration stops there.

#include "core/lint/fixes.h"
#include "core/lint/onlineddl.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::mysql_impossible_algorithm_lock {

namespace {

using enum Dialect::OnlineDdl::Algorithm;
using Algorithm = Dialect::OnlineDdl::Algorithm;

std::optional<Algorithm> algorithmOf(const QString &word)
{
    static const QHash<QString, Algorithm> words = {
        {u"INSTANT"_s, Instant}, {u"NOCOPY"_s, NoCopy}, {u"INPLACE"_s, InPlace}, {u"COPY"_s, Copy}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

int strength(const QString &lock)
{
    return lock == "EXCLUSIVE"_L1 ? 2 : lock == "SHARED"_L1 ? 1 : 0;
}

/// Does the release know the word?
bool isKnown(const Script &script, Algorithm algorithm)
{
    const bool mariaDb = script.dialect->id == "mariadb"_L1;
    if (algorithm == Instant)
        return releaseOf(script) >= (mariaDb ? 100300 : 80012);
    return algorithm != NoCopy || (mariaDb && releaseOf(script) >= 100300);
}

/// Why not; empty: it is possible.
QString reason(const OnlineStatement &online)
{
    const Script &script = online.place.script;
    const Sql::Meaning &meaning = online.meaning();
    const bool mariaDb = script.dialect->id == "mariadb"_L1;
    const std::optional<Algorithm> asked = algorithmOf(meaning.algorithm);
    const bool hasLock = !meaning.lock.isEmpty() && meaning.lock != "DEFAULT"_L1;
    if (asked && !isKnown(script, *asked))
        return QCoreApplication::translate("Lint", "%1 does not know ALGORITHM=%2")
            .arg(serverName(script), meaning.algorithm);
    if (asked && *asked < online.worst.algorithm)
        return QCoreApplication::translate("Lint", "%1 cannot do this with ALGORITHM=%2, it needs %3")
            .arg(serverName(script), meaning.algorithm, online.worst.algorithmName());
    if (!mariaDb && hasLock && asked == Instant)
        return QCoreApplication::translate("Lint", "MySQL takes no LOCK=%1 beside ALGORITHM=INSTANT").arg(meaning.lock);
    if (!hasLock)
        return {};
    // A copy that is asked for locks more than the way that would do.
    const bool copies = asked == Copy || online.worst.algorithm == Copy;
    const bool onlineCopy = mariaDb && releaseOf(script) >= 110200;
    const QString needed = copies && !onlineCopy && online.worst.lock == "NONE"_L1 ? u"SHARED"_s : online.worst.lock;
    if (strength(meaning.lock) < strength(needed))
        return QCoreApplication::translate("Lint", "%1 cannot do this with LOCK=%2, it needs %3")
            .arg(serverName(script), meaning.lock, needed);
    return {};
}

void offerFix(const OnlineStatement &online, Finding &finding)
{
    const Script &script = online.place.script;
    const Sql::Meaning &meaning = online.meaning();
    const bool alone = online.worst.algorithm == Instant && script.dialect->id == "mysql"_L1;
    Fix fix{.title = QCoreApplication::translate("Lint", "Ask for what the server can do")};
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
        if (meaning.algorithm.isEmpty() && meaning.lock.isEmpty())
            return;
        const QString why = reason(online);
        if (why.isEmpty())
            return;
        const QString message = QCoreApplication::translate("Lint",
                                                            "%1: the statement is refused, and the migration stops "
                                                            "here.")
                                    .arg(why);
        const Sql::Range place = script.head(online.place.index);
        const Sql::Range whole = {place.begin,
                                  std::max({place.end, meaning.algorithmRange.end, meaning.lockRange.end})};
        Finding &finding = online.worst.assumed.isEmpty()
            ? report.add(whole, message)
            : report.add(whole, message + u' ' + online.worst.assumed, Severity::Info);
        finding.help = QCoreApplication::translate("Lint", "The cheapest that the server has for this: %1.")
                           .arg(cheapestClause(script, online.worst, online.isAlterTable()));
        if (!online.worst.note.isEmpty())
            finding.help = online.worst.note + u' ' + finding.help;
        offerFix(online, finding);
    });
}

Rule rule()
{
    return {.id = u"mysql-impossible-algorithm-lock"_s,
            .title = QCoreApplication::translate("Lint", "An alteration that the server refuses that way"),
            .severity = Severity::Error,
            .dialects = {u"mysql"_s, u"mariadb"_s},
            .check = check,
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::mysql_impossible_algorithm_lock
