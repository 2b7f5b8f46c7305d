// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/rebuild.h"

#include <algorithm>

namespace Lint {

namespace {

/// The last statement that created, filled, dropped or renamed a table, by the table's name then.
struct Steps
{
    QHash<QString, qsizetype> created;
    QHash<QString, qsizetype> filled;
    QHash<QString, qsizetype> dropped;
    QHash<QString, std::pair<qsizetype, Sql::Name>> renamedTo; ///< by the new name: when, and the name before
};

void swappedIn(const Sql::RenameTable &rename, qsizetype at, const Steps &steps, QList<Rebuild> &rebuilds)
{
    const qsizetype create = steps.created.value(rename.table.name, -1);
    const qsizetype drop = steps.dropped.value(rename.newName, -1);
    if (create < 0 || drop < 0 || steps.created.value(rename.newName, -1) >= 0)
        return;
    Sql::Name table = rename.table;
    table.name = rename.newName;
    rebuilds.append({.table = table,
                     .other = rename.table,
                     .create = create,
                     .copy = steps.filled.value(rename.table.name, -1),
                     .drop = drop,
                     .rename = at});
}

void droppedAfterAll(const Sql::Name &dropped, qsizetype at, const Steps &steps, QList<Rebuild> &rebuilds)
{
    const auto renamed = steps.renamedTo.constFind(dropped.name);
    if (renamed == steps.renamedTo.constEnd())
        return;
    const auto &[rename, before] = *renamed;
    const qsizetype create = steps.created.value(before.name, -1);
    if (create < rename)
        return;
    rebuilds.append({.table = before,
                     .other = dropped,
                     .create = create,
                     .copy = steps.filled.value(before.name, -1),
                     .drop = at,
                     .rename = rename,
                     .renamedAway = true});
}

} // namespace

static bool renamesTable(const Statement &statement)
{
    return std::ranges::any_of(statement.meaning.changes, [](const Sql::Change &change) {
        return std::holds_alternative<Sql::RenameTable>(change);
    });
}

QList<Rebuild> findRebuilds(const QList<Statement> &statements)
{
    QList<Rebuild> rebuilds;
    if (std::ranges::none_of(statements, renamesTable))
        return rebuilds; // as most scripts
    Steps steps;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        for (const Sql::Change &change : statements.at(i).meaning.changes) {
            if (const auto *create = std::get_if<Sql::CreateTable>(&change)) {
                steps.created.insert(create->name.name, i);
            } else if (const auto *rows = std::get_if<Sql::ChangeRows>(&change)) {
                if (rows->verb == Sql::RowVerb::Insert && rows->fromQuery)
                    steps.filled.insert(rows->table.name, i);
            } else if (const auto *drop = std::get_if<Sql::DropTable>(&change)) {
                for (const Sql::Name &name : drop->names) {
                    droppedAfterAll(name, i, steps, rebuilds);
                    steps.dropped.insert(name.name, i);
                }
            } else if (const auto *rename = std::get_if<Sql::RenameTable>(&change)) {
                swappedIn(*rename, i, steps, rebuilds);
                steps.renamedTo.insert(rename->newName, {i, rename->table});
            }
        }
    }
    return rebuilds;
}

} // namespace Lint
