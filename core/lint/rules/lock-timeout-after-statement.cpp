// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/locks.h"
#include "core/lint/rule.h"
#include "core/lint/timeouts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Lint::Rules::lock_timeout_after_statement {

namespace {

struct Taken
{
    qsizetype statement;
    BlockingLock lock;
};

/// The first statement that waits for a lock with no timeout in force.
std::optional<Taken> firstUncovered(const Script &script)
{
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const std::optional<BlockingLock> lock = blockingLock(change, place);
            if (!lock)
                continue;
            const QString value = script.replay.parameter(u"lock_timeout"_s, i);
            if (value.isEmpty())
                return Taken{i, *lock};
        }
    }
    return std::nullopt;
}

/// A SET that gives lock_timeout a value and takes no effect where it is needed.
struct Useless
{
    enum class Why { Later, LocalAlone, Lost };
    qsizetype statement;
    Why why;
};

std::optional<Useless> uselessSet(const Script &script, qsizetype at)
{
    std::optional<Useless> found;
    forEach<Sql::SetParameter>(script, [&](const Sql::SetParameter &set, const Place &place) {
        const bool timeout = set.name.compare("lock_timeout"_L1, Qt::CaseInsensitive) == 0 && !set.value.isEmpty()
            && milliseconds(set.value).value_or(1) != 0;
        // Of what set_config() sets, missing-lock-timeout speaks.
        const bool called = std::holds_alternative<Sql::ChangeRows>(place.statement().meaning.changes.first());
        if (!timeout || called)
            return;
        if (place.index > at) {
            if (!found)
                found = {place.index, Useless::Why::Later};
        } else if (set.local && !place.statement().inTransaction) {
            found = {place.index, Useless::Why::LocalAlone};
        } else {
            found = {place.index, Useless::Why::Lost};
        }
    });
    return found;
}

QString message(Useless::Why why, const BlockingLock &lock)
{
    switch (why) {
    case Useless::Why::Later:
        return QCoreApplication::translate("Lint",
                                           "lock_timeout is set only after this statement, which waits for a lock (%1) "
                                           "on %2 without an end.")
            .arg(lock.mode, lock.table.display());
    case Useless::Why::LocalAlone:
        return QCoreApplication::translate("Lint",
                                           "SET LOCAL lock_timeout stands outside of a transaction, where it does "
                                           "nothing: this waits for a lock (%1) on %2 without an end.")
            .arg(lock.mode, lock.table.display());
    case Useless::Why::Lost:
        break;
    }
    return QCoreApplication::translate("Lint",
                                       "The lock_timeout that was set before is not in force any more: this waits for "
                                       "a lock (%1) on %2 without an end.")
        .arg(lock.mode, lock.table.display());
}

/// The words of the SET, moved or mended.
Fix fixFor(const Script &script, const Useless &useless, qsizetype at)
{
    const Sql::Statement &set = script.statements.at(useless.statement).sql;
    if (useless.why == Useless::Why::LocalAlone) {
        const Sql::Range local = wordIn(script, useless.statement, "LOCAL");
        return {.title = QCoreApplication::translate("Lint", "Set it for the session"),
                .safe = true,
                .edits = {edit(script, {local.begin, local.end + 1}, {})}};
    }
    const qsizetype begin = script.statements.at(at).sql.range.begin;
    QByteArray again = set.text;
    if (const Sql::Range local = wordIn(script, useless.statement, "LOCAL");
        !local.isEmpty() && !script.statements.at(at).inTransaction)
        again.remove(local.begin - set.range.begin, local.length() + 1);
    if (useless.why == Useless::Why::Lost)
        return {.title = QCoreApplication::translate("Lint", "Set it again"),
                .safe = true,
                .edits = {insertion(script, begin, again + ";\n")}};
    // With its semicolon and the line's end, so that nothing is left behind.
    const QByteArray &text = script.source->fileText;
    Sql::Range old = set.range;
    while (old.end < text.size() && (text.at(old.end) == ' ' || text.at(old.end) == ';'))
        ++old.end;
    if (old.end < text.size() && text.at(old.end) == '\n')
        ++old.end;
    return {.title = QCoreApplication::translate("Lint", "Set it before"),
            .safe = true,
            .edits = {insertion(script, begin, set.text + ";\n"), edit(script, old, {})}};
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (setByTargets(script, "lock_timeout"_L1))
        return;
    const std::optional<Taken> taken = firstUncovered(script);
    if (!taken || isInForce(script, "lock_timeout"_L1, taken->statement))
        return;
    const std::optional<Useless> useless = uselessSet(script, taken->statement);
    if (!useless)
        return; // missing-lock-timeout
    Finding &finding = report.addFor({script, taken->statement}, taken->lock.table, script.head(taken->statement),
                                     message(useless->why, taken->lock));
    finding.help = QCoreApplication::translate("Lint", "Set lock_timeout at the top of the transaction.");
    finding.fixes.append(fixFor(script, *useless, taken->statement));
}

Rule rule()
{
    return {.id = u"lock-timeout-after-statement"_s,
            .title = QCoreApplication::translate("Lint", "Lock timeout that does not cover the statement"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::SetParameter>()};
}

} // namespace Lint::Rules::lock_timeout_after_statement
