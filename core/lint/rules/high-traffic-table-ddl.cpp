// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/locks.h"
#include "core/lint/rule.h"
#include "core/lint/timeouts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lint::Rules::high_traffic_table_ddl {

static bool isBusy(const Dialect::TableSize &size, double calls, int users)
{
    return size.scansPerSecond + size.writesPerSecond >= calls || size.users >= users;
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    if (script.sizes.isEmpty())
        return; // not connected
    const double calls = parameters.value(u"calls-per-second"_s, 100).toDouble();
    const int users = parameters.value(u"users"_s, 5).toInt();
    const qint64 patience = milliseconds(parameters.value(u"timeout"_s, u"1s"_s).toString()).value_or(0);
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const std::optional<BlockingLock> lock = blockingLock(change, place);
            const std::optional<Dialect::TableSize> size = lock ? script.size(lock->table, i) : std::nullopt;
            if (!size || !isBusy(*size, calls, users))
                continue;
            const qint64 timeout = milliseconds(script.replay.parameter(u"lock_timeout"_s, i)).value_or(0);
            if (timeout > 0 && timeout <= patience)
                continue;
            const QLocale locale;
            report
                .add(script.head(i),
                     QCoreApplication::translate("Lint",
                                                 "On the connected target %1 is read %2 times and written %3 times a "
                                                 "second, and %4 sessions use it now: all of them queue while this "
                                                 "waits for its lock (%5) and holds it.")
                         .arg(lock->table.display(), locale.toString(size->scansPerSecond, 'f', 1),
                              locale.toString(size->writesPerSecond, 'f', 1), locale.toString(size->users), lock->mode))
                .help = QCoreApplication::translate("Lint",
                                                    "Run it when there is less to do, with a lock_timeout below a "
                                                    "second, and try again when it strikes.");
            break; // once a statement
        }
    }
}

Rule rule()
{
    return {.id = u"high-traffic-table-ddl"_s,
            .title = QCoreApplication::translate("Lint", "Lock on a busy table"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .observes = true,
            .speaksOf = blockingChanges,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::high_traffic_table_ddl
