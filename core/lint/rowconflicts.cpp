// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written into tables.
#include "core/lint/conflicts.h"
#include "core/lint/rowcolumns.h"

namespace Lint::Conflicts {

/// As the script's own alterations left it, else as it was before; looked up once.
static const Schema::Table *knownForRows(Scene &scene, const Sql::Name &name)
{
    if (const Schema::Table *altered = scene.table(name))
        return altered;
    if (scene.isGone(name))
        return nullptr;
    const QString key = scene.key(name);
    const auto found = scene.before.constFind(key);
    return found != scene.before.constEnd() ? *found : *scene.before.insert(key, scene.script.table(name, scene.at()));
}

/// Are there values that the known columns do not take, or too few?
static void checkValues(const Scene &scene, const Sql::ChangeRows &change, const Schema::Table &table)
{
    const Place place = scene.place();
    if (generatedColumnsFit(change, table, place, scene.report)
        && requiredColumnsFit(change, table, place, scene.report))
        rowNullsFit(change, table, place, scene.report);
}

/// INSERT INTO t VALUES (…).
static void insertByPosition(Scene &scene, const Sql::ChangeRows &change)
{
    const Place place = scene.place();
    const Schema::Table *known = place.isTemporary(change.table) ? nullptr : knownForRows(scene, change.table);
    if (!isWhole(known))
        return;
    if (const auto columns = positionalColumns(change, *known, place, scene.report)) {
        Sql::ChangeRows named = change;
        named.columns = *columns;
        checkValues(scene, named, *known);
    }
}

void changeRows(Scene &scene, const Sql::ChangeRows &change)
{
    const Place place = scene.place();
    if (change.verb == Sql::RowVerb::Insert && change.columns.isEmpty())
        return insertByPosition(scene, change);
    if (change.columns.isEmpty() || !change.wholeColumns || place.isTemporary(change.table)
        || !rowColumnsFit(change, place, scene.report))
        return;
    if (!Sql::isDataChange(change) || change.verb == Sql::RowVerb::Merge)
        return;
    const Schema::Table *known = knownForRows(scene, change.table);
    if (!isWhole(known))
        return;
    for (const QString &name : change.columns) {
        if (scene.has(*known, name) || isSystemColumn(name))
            continue;
        scene.sayNoColumn(change.table, name, scene.head());
        return;
    }
    checkValues(scene, change, *known);
}

} // namespace Lint::Conflicts
