// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that still run use the old name.

#include "core/lint/expanding.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::rename_column {

/// Renames of one script that hand a name on: old away, new to its name.
struct Swaps
{
    QHash<QString, qsizetype> given; ///< the last statement that gives a name to a column
    QHash<QString, qsizetype> freed; ///< the first that takes one away

    static QString key(const Sql::Name &table, const QString &column, const Place &place)
    {
        return place.script.replay.key(table, place.index) + u'\n' + column;
    }
    explicit Swaps(const Script &script)
    {
        forEachAnywhere<Sql::RenameColumn>(script, [this](const Sql::RenameColumn &rename, const Place &place) {
            given.insert(key(rename.table, rename.newName, place), place.index);
            const QString old = key(rename.table, rename.column, place);
            if (!freed.contains(old))
                freed.insert(old, place.index);
        });
    }
    /// Another column gets the old name.
    bool handsOn(const Sql::RenameColumn &rename, const Place &place) const
    {
        return given.value(key(rename.table, rename.column, place), -1) > place.index;
    }
    /// It gets the name of another one.
    bool takesOver(const Sql::RenameColumn &rename, const Place &place) const
    {
        const auto found = freed.constFind(key(rename.table, rename.newName, place));
        return found != freed.constEnd() && *found < place.index;
    }
};

static void look(const Sql::RenameColumn &rename, const Place &place, Report &report)
{
    const Script &script = place.script;
    const bool own = place.isNew(rename.table) || place.isTemporary(rename.table)
        || script.replay.isNewColumn(rename.table, rename.column, place.index);
    const bool ofView = script.schema && script.schema->view(rename.table.name, rename.table.schema);
    if (own || ofView)
        return;
    const auto &swaps = report.memory<Swaps>(script);
    if (swaps.handsOn(rename, place))
        return; // programs that say the old name meet the column that takes it over, of which is spoken
    if (swaps.takesOver(rename, place)) {
        report
            .add(script.head(place.index),
                 QCoreApplication::translate("Lint",
                                             "Programs that say %1.%3 meet from here on what was %2 until now, and "
                                             "those that still say %2 fail.")
                     .arg(rename.table.display(), rename.column, rename.newName),
                 Severity::Info)
            .help = QCoreApplication::translate(
            "Lint", "Swap them in one transaction, when both have held the same values for long enough.");
        return;
    }
    Finding &finding = report.add(
        script.head(place.index),
        QCoreApplication::translate(
            "Lint",
            "Every program that still says %1.%2 fails from here on, and the new one that says %3 fails before.")
            .arg(rename.table.display(), rename.column, rename.newName));
    finding.help = QCoreApplication::translate("Lint",
                                               "Add the new column, write both, fill the old rows, switch the "
                                               "readers, and drop the old column in a later release.");
    const QString type = place.columnType(rename.table, rename.column);
    if (type.isEmpty())
        return;
    if (const std::optional<Fix> fix = expanded(place,
                                                {.table = rename.table,
                                                 .column = rename.column,
                                                 .newColumn = rename.newName,
                                                 .type = type,
                                                 .oldType = type}))
        finding.fixes.append(*fix);
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::RenameColumn>(
        script, [&](const Sql::RenameColumn &rename, const Place &place) { look(rename, place, report); });
    // ALTER FOREIGN TABLE says it in another way; a view's column is a word of its query.
    forEach<Sql::AlterObject>(script, [&](const Sql::AlterObject &alter, const Place &place) {
        if (alter.kind == Sql::ObjectKind::ForeignTable && alter.what == "RENAME COLUMN"_L1)
            look({.table = alter.name,
                  .column = alter.argument.section(u" TO "_s, 0, 0),
                  .newName = alter.argument.section(u" TO "_s, 1)},
                 place, report);
    });
}

Rule rule()
{
    return {.id = u"rename-column"_s,
            .title = QCoreApplication::translate("Lint", "Column renamed"),
            .severity = Severity::Error,
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::RenameColumn, Sql::AlterObject>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::rename_column
