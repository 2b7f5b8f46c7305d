// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/rule.h"
#include "core/lint/timeouts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lint::Rules::create_trigger_on_existing_table {

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const double hot = parameters.value(u"writes-per-second"_s, 10).toDouble();
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &trigger, const Place &place) {
        if (trigger.kind != Sql::ObjectKind::Trigger || trigger.on.name.isEmpty() || !place.isUsed(trigger.on)
            || (script.schema && script.schema->view(trigger.on.name, trigger.on.schema)))
            return;
        const QString table = trigger.on.display();
        const std::optional<Dialect::TableSize> size = script.size(trigger.on, place.index);
        const bool isHot = trigger.forEachRow && size && size->writesPerSecond >= hot;
        // A short wait is all that can be done about the lock.
        const auto timeout = script.isPostgresql() ? "lock_timeout"_L1 : "lock_wait_timeout"_L1;
        if (!isHot && isInForce(script, timeout, place.index))
            return;
        QString message = script.isPostgresql()
            ? QCoreApplication::translate("Lint",
                                          "Nobody can write to %1 while this waits for its writers and until the "
                                          "transaction ends (SHARE ROW EXCLUSIVE).")
                  .arg(table)
            : QCoreApplication::translate("Lint",
                                          "This waits for every transaction that uses %1, and new ones wait behind it "
                                          "(metadata lock).")
                  .arg(table);
        if (trigger.forEachRow)
            message += u' '
                + QCoreApplication::translate("Lint", "From then on every row that is written runs the trigger.");
        if (isHot)
            message += u' '
                + QCoreApplication::translate("Lint", "On the connected target %1 rows a second are written.")
                      .arg(QLocale().toString(size->writesPerSecond, 'f', 1));
        report.add(script.head(place.index), message, isHot ? Severity::Warning : Severity::Info).help =
            QCoreApplication::translate("Lint",
                                        "Set a short lock timeout; keep the function cheap; drop the trigger when the "
                                        "change that needs it is done.");
    });
}

Rule rule()
{
    return {.id = u"create-trigger-on-existing-table"_s,
            .title = QCoreApplication::translate("Lint", "Trigger on a table in use"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateObject>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::create_trigger_on_existing_table
