// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renaming the old table away first takes the references of other tables, views and triggers along to the old table.

#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::sqlite_rebuild_order {

/// Does anything refer to the table? Unknown without a schema: then yes.
static bool isReferenced(const Script &script, const Rebuild &rebuild)
{
    const Place place{script, std::min(rebuild.create, rebuild.rename)};
    const Schema::Table *table = place.table(rebuild.table);
    if (!table)
        return true;
    const auto refers = [&](const Schema::Constraint &constraint) {
        return constraint.referencedTable.section(u'.', -1) == table->name;
    };
    return std::ranges::any_of(script.schema->tables,
                               [&](const Schema::Table &other) {
                                   return std::ranges::any_of(other.constraints, refers)
                                       || std::ranges::any_of(other.triggers, [&](const Schema::Trigger &trigger) {
                                              return trigger.definition.contains(table->name);
                                          });
                               })
        || std::ranges::any_of(script.schema->views,
                               [&](const Schema::View &view) { return view.definition.contains(table->name); });
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    static const QStringList on = {u"on"_s, u"1"_s, u"true"_s, u"yes"_s};
    for (const Rebuild &rebuild : script.rebuilds) {
        if (!rebuild.renamedAway) {
            if (rebuild.copy > rebuild.drop)
                report.add(script.head(rebuild.copy),
                           QCoreApplication::translate("Lint", "%1 was dropped before: there are no rows left to copy.")
                               .arg(rebuild.table.display()));
            continue;
        }
        if (on.contains(script.replay.parameter(u"legacy_alter_table"_s, rebuild.rename).toLower())
            || !isReferenced(script, rebuild))
            continue;
        const Place place{script, rebuild.rename};
        Finding &finding = report.add(
            script.head(rebuild.rename),
            QCoreApplication::translate("Lint",
                                        "Foreign keys, views and triggers that refer to %1 follow this rename: they "
                                        "end at %2, which is dropped.")
                .arg(rebuild.table.display(), rebuild.other.display()),
            place.table(rebuild.table) ? Severity::Error : Severity::Warning);
        finding.help = QCoreApplication::translate(
            "Lint", "Create the new table under a new name, copy, drop the old one, and rename the new one last.");
    }
}

Rule rule()
{
    return {.id = u"sqlite-rebuild-order"_s,
            .title = QCoreApplication::translate("Lint", "Rebuild that takes references along"),
            .severity = Severity::Error,
            .dialects = {u"sqlite"_s},
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::sqlite_rebuild_order
