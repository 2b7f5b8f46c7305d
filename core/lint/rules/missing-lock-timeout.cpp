// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first statement that waits for a strong lock, and with nothing that ends the wait.

#include "core/lint/fixes.h"
#include "core/lint/locks.h"
#include "core/lint/rule.h"
#include "core/lint/timeouts.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::missing_lock_timeout {

/// The project's targets may set it for every connection.
static bool setByTarget(const Script &script)
{
    return std::ranges::any_of(script.project->settings.targets, [](const Project::Target &target) {
        return target.url.contains("lock_timeout"_L1) || target.url.contains("lock_wait_timeout"_L1);
    });
}

/// MySQL and MariaDB wait for the metadata lock: a year, or a day, by default. Where the statement says WAIT or NOWAIT
/// (MariaDB) it does not matter.
static void checkMySql(const Script &script, const QVariantMap &parameters, bool &done, Report &report)
{
    const int seconds = std::max(parameters.value(u"timeout"_s, u"2s"_s).toString().remove(u's').toInt(), 1);
    for (const qsizetype i : script.asked()) {
        const Place place{script, i};
        const Statement &statement = place.statement();
        done = done || script.replay.parameterStatement(u"lock_wait_timeout"_s, i) >= 0;
        if (done)
            return;
        const auto isNewTable = [](const Sql::Change &change) {
            return std::holds_alternative<Sql::CreateTable>(change);
        };
        if (std::ranges::any_of(statement.meaning.changes, isNewTable))
            continue; // its indexes are changes of the same statement
        const QByteArray text = statement.sql.text.toUpper();
        for (const Sql::Change &change : statement.meaning.changes) {
            const bool waits = Sql::isSchemaChange(change) || std::holds_alternative<Sql::Truncate>(change);
            const QList<Sql::Name> tables = Sql::touchedTables(change);
            const auto used = std::ranges::find_if(tables, [&](const Sql::Name &table) { return place.isUsed(table); });
            if (!waits || used == tables.end() || text.contains(" NOWAIT") || text.contains(" WAIT "))
                continue;
            Finding &finding = report.addFor(
                place, *used, script.head(i),
                QCoreApplication::translate("Lint",
                                            "This waits for %1 behind the longest transaction, for up to %2, and "
                                            "every later query on it queues behind the wait.")
                    .arg(used->display(),
                         script.dialect->id == "mariadb"_L1 ? QCoreApplication::translate("Lint", "a day")
                                                            : QCoreApplication::translate("Lint", "a year")));
            finding.help = QCoreApplication::translate("Lint",
                                                       "Set lock_wait_timeout first, and try again when it strikes.");
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Set a lock timeout of %1 before it")
                              .arg(u"%1s"_s.arg(seconds)),
                 .safe = true,
                 .edits = {insertion(script, statement.sql.range.begin,
                                     "SET SESSION lock_wait_timeout = " + QByteArray::number(seconds) + ";\n")}});
            done = true;
            return;
        }
    }
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    bool &done = report.memory<bool>(setByTarget(script));
    if (done)
        return;
    if (script.dialect->onlineDdl)
        return checkMySql(script, parameters, done, report);
    for (const qsizetype i : script.asked()) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const std::optional<BlockingLock> lock = blockingLock(change, place);
            if (!lock)
                continue;
            done = true; // one is enough: the setting holds for the rest of the file
            if (isInForce(script, "lock_timeout"_L1, i))
                return;
            Finding &finding = report.addFor(
                place, lock->table, script.head(i),
                QCoreApplication::translate("Lint",
                                            "This waits for a lock (%1) on %2 without an end, and every later query on "
                                            "it queues behind the wait.")
                    .arg(lock->mode, lock->table.display()));
            finding.help = QCoreApplication::translate("Lint",
                                                       "Set lock_timeout first, and try again when it strikes.");
            const bool alone = script.source->transaction == Project::TransactionMode::Implicit
                && script.ownStatements == 1;
            const bool local = place.statement().inTransaction || alone;
            const QString seconds = parameters.value(u"timeout"_s, u"2s"_s).toString();
            const QByteArray set = (local ? "SET LOCAL lock_timeout = '" : "SET lock_timeout = '") + seconds.toUtf8()
                + "';\n";
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Set a lock timeout of %1 before it").arg(seconds),
                 .safe = true,
                 .edits = {insertion(script, place.statement().sql.range.begin, set)}});
            return;
        }
    }
}

Rule rule()
{
    return {.id = u"missing-lock-timeout"_s,
            .title = QCoreApplication::translate("Lint", "No lock timeout"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .yieldsTo = {u"lock-timeout-after-statement"_s},
            .infoOnDown = true,
            .check = check,
            .each = true};
}

} // namespace Lint::Rules::missing_lock_timeout
