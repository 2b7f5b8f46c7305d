// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/rule.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Lint::Rules::explicit_lock_table {

static bool isWeak(const QString &mode)
{
    static const QSet<QString> weak = {u"ACCESS SHARE"_s, u"ROW SHARE"_s, u"ROW EXCLUSIVE"_s,
                                       u"SHARE UPDATE EXCLUSIVE"_s};
    return weak.contains(mode);
}

/// Tables that are renamed: the swap for which a lock is taken by hand.
static QSet<QString> renamed(const Script &script)
{
    QSet<QString> tables;
    forEach<Sql::RenameTable>(script, [&](const Sql::RenameTable &rename, const Place &place) {
        tables.insert(script.replay.key(rename.table, place.index));
    });
    return tables;
}

/// LOCK TABLES and FLUSH TABLES … WITH READ LOCK, which hold until UNLOCK TABLES or the session's end.
static void checkMySql(const Script &script, Report &report)
{
    const auto say = [&](Finding &finding) {
        finding.help = QCoreApplication::translate(
            "Lint", "Let each statement take the lock that it needs, with a lock_wait_timeout.");
    };
    forEach<Sql::LockTable>(script, [&](const Sql::LockTable &lock, const Place &place) {
        const auto used = std::ranges::find_if(lock.tables,
                                               [&](const Sql::Name &table) { return place.isUsed(table); });
        if (used == lock.tables.end())
            return;
        const QString message = lock.mode == "READ"_L1
            ? QCoreApplication::translate("Lint", "Nobody can write to %1 until UNLOCK TABLES, or the session's end.")
            : QCoreApplication::translate("Lint",
                                          "Nobody can read or write %1 until UNLOCK TABLES, or the session's end.");
        say(report.addFor(place, *used, script.head(place.index), message.arg(used->display())));
    });
    forEach<Sql::Maintenance>(script, [&](const Sql::Maintenance &flush, const Place &place) {
        const bool locks = flush.what.startsWith("FLUSH "_L1)
            && (flush.what.contains("WITH READ LOCK"_L1) || flush.what.endsWith("FOR EXPORT"_L1));
        if (!locks)
            return;
        const bool everything = flush.what.startsWith("FLUSH TABLES WITH"_L1)
            || flush.what.startsWith("FLUSH TABLE WITH"_L1);
        say(report.add(script.head(place.index),
                       everything ? QCoreApplication::translate("Lint",
                                                                "Nobody can write to any table of the server until "
                                                                "UNLOCK TABLES, or the session's end.")
                                  : QCoreApplication::translate("Lint",
                                                                "Nobody can write to these tables until UNLOCK TABLES, "
                                                                "or the session's end.")));
    });
}

/// The lock would end with the statement: PostgreSQL does not even take it. In a body it is not asked for.
static void reportRefused(const Place &place, Report &report)
{
    report
        .add(place.script.head(place.index),
             QCoreApplication::translate("Lint",
                                         "The server refuses LOCK TABLE outside of a transaction, and the script stops "
                                         "here."),
             Severity::Error)
        .help = QCoreApplication::translate("Lint",
                                            "Run the script in a transaction, or write BEGIN before it and COMMIT "
                                            "behind what needs the lock.");
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (script.dialect->onlineDdl)
        return checkMySql(script, report);
    const QSet<QString> swapped = renamed(script);
    forEach<Sql::LockTable>(script, [&](const Sql::LockTable &lock, const Place &place) {
        if (!place.statement().inTransaction && place.statement().parent < 0)
            return reportRefused(place, report);
        if (isWeak(lock.mode))
            return;
        const auto used = std::ranges::find_if(lock.tables,
                                               [&](const Sql::Name &table) { return place.isUsed(table); });
        if (used == lock.tables.end())
            return;
        const QString timeout = script.replay.parameter(u"lock_timeout"_s, place.index);
        const bool isSwap = !timeout.isEmpty() && timeout != "0"_L1
            && swapped.contains(script.replay.key(*used, place.index));
        const bool keepsReadersOut = lock.mode.isEmpty() || lock.mode == "ACCESS EXCLUSIVE"_L1;
        report
            .addFor(place, *used, script.head(place.index),
                    (keepsReadersOut ? QCoreApplication::translate("Lint",
                                                                   "Nobody can read or write %1 until this "
                                                                   "transaction ends.")
                                     : QCoreApplication::translate("Lint",
                                                                   "Nobody can write to %1 until this transaction "
                                                                   "ends."))
                        .arg(used->display()),
                    isSwap ? Severity::Info : Severity::Warning)
            .help = QCoreApplication::translate(
            "Lint", "Let each statement take the weakest lock that it needs, with a lock_timeout.");
    });
}

Rule rule()
{
    return {.id = u"explicit-lock-table"_s,
            .title = QCoreApplication::translate("Lint", "Table locked by hand"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::LockTable, Sql::Maintenance>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::explicit_lock_table
