// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/rule.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_trigger {

/// Where triggers are made, by name: the tables make no difference in MySQL and SQLite, and hardly ever one elsewhere.
static QHash<QString, QList<qsizetype>> made(const Script &script)
{
    QHash<QString, QList<qsizetype>> triggers;
    forEach<Sql::CreateObject>(script, [&](const Sql::CreateObject &object, const Place &place) {
        if (object.kind == Sql::ObjectKind::Trigger)
            triggers[object.name.name.toLower()].append(place.index);
    });
    return triggers;
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    std::optional<QHash<QString, QList<qsizetype>>> here;
    std::optional<QHash<QString, QList<qsizetype>>> there;
    forEach<Sql::DropObject>(script, [&](const Sql::DropObject &drop, const Place &place) {
        if (drop.kind != Sql::ObjectKind::Trigger || (!drop.on.name.isEmpty() && !place.isUsed(drop.on)))
            return;
        if (!here) {
            here = made(script);
            // A down script takes back what its up script made.
            there = !script.isUp() && script.counterpart ? made(*script.counterpart)
                                                         : QHash<QString, QList<qsizetype>>();
        }
        for (const Sql::Name &name : drop.names) {
            // Made before or again behind: nothing is lost.
            if (here->contains(name.name.toLower()) || there->contains(name.name.toLower()))
                continue;
            const QString lock = script.isPostgresql() ? u' '
                    + QCoreApplication::translate("Lint",
                                                  "Nobody can read or write its table meanwhile (ACCESS "
                                                  "EXCLUSIVE).")
                                                       : QString();
            report
                .add(place.range(name.range),
                     QCoreApplication::translate("Lint",
                                                 "What the trigger %1 kept true or in step is not kept any more, and "
                                                 "nothing says so.")
                             .arg(name.display())
                         + lock)
                .help = QCoreApplication::translate(
                "Lint", "See to it that nothing needs it any more; CREATE it anew in the same file to replace it.");
        }
    });
}

Rule rule()
{
    return {.id = u"drop-trigger"_s,
            .title = QCoreApplication::translate("Lint", "Trigger dropped"),
            .severity = Severity::Info,
            .check = check,
            .speaksOf = changeTypes<Sql::DropObject>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::drop_trigger
