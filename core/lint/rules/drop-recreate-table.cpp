// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DROP TABLE … CREATE TABLE of the same name: meant for an empty database, and the end of the rows of a full one.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_recreate_table {

static void suggest(const Place &place, const Sql::DropTable &drop, qsizetype create, Finding &finding)
{
    const Script &script = place.script;
    const Sql::Range table = wordIn(script, create, "TABLE");
    const auto *made = std::get_if<Sql::CreateTable>(&script.statements.at(create).meaning.changes.first());
    if (drop.names.size() != 1 || table.isEmpty() || !made)
        return;
    QList<Edit> edits = {edit(script, withTerminator(script, place.index), {})};
    if (!made->ifNotExists)
        edits.append(insertion(script, table.end, " IF NOT EXISTS"));
    finding.fixes.append(
        {.title = QCoreApplication::translate("Lint", "Keep the table and make it only where there is none"),
         .edits = edits});
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    QHash<QString, qsizetype> created; // the last statement that makes a lasting table of the name
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &create, const Place &place) {
        if (!create.temporary)
            created.insert(script.replay.key(create.name, place.index), place.index);
    });
    forEach<Sql::DropTable>(script, [&](const Sql::DropTable &drop, const Place &place) {
        const Rebuild *rebuild = script.rebuildWith(place.index);
        if (rebuild && rebuild->drop == place.index)
            return;
        for (const Sql::Name &table : drop.names) {
            const qsizetype create = created.value(script.replay.key(table, place.index), -1);
            if (create < place.index || place.isNew(table) || place.isTemporary(table))
                continue;
            Finding &finding = report.add(
                place.range(table.range),
                QCoreApplication::translate(
                    "Lint",
                    "Where %1 exists already, all its rows are gone: it is dropped here and made again, empty, below.")
                    .arg(table.display()));
            finding.help = QCoreApplication::translate(
                "Lint", "Write CREATE TABLE IF NOT EXISTS without the DROP, or change the table with ALTER TABLE.");
            suggest(place, drop, create, finding);
        }
    });
}

Rule rule()
{
    return {.id = u"drop-recreate-table"_s,
            .title = QCoreApplication::translate("Lint", "Table dropped and made again"),
            .severity = Severity::Error,
            .check = check,
            .speaksOf = changeTypes<Sql::DropTable>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::drop_recreate_table
