// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dropped table takes its rows along, and what still reads it fails. A down script may drop what its up script made.

#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_table {

/// Who refers to a table that SQLite lets go all the same.
class Children
{
public:
    explicit Children(const Script &script)
    {
        if (!script.isSqlite() || !script.schema)
            return;
        QSet<QString> dropped;
        forEachAnywhere<Sql::DropTable>(script, [&](const Sql::DropTable &drop, const Place &) {
            for (const Sql::Name &name : drop.names)
                dropped.insert(name.name.toLower());
        });
        for (const Schema::Table &child : script.schema->tables) {
            for (const Schema::Constraint &constraint : child.constraints) {
                if (constraint.kind != "foreign key"_L1 || dropped.contains(child.name.toLower()))
                    continue;
                Of &of = m_of[constraint.referencedTable.section(u'.', -1).toLower()];
                if (!of.all.contains(child.name))
                    of.all.append(child.name);
                if (constraint.onDelete.compare("CASCADE"_L1, Qt::CaseInsensitive) == 0
                    && !of.cascading.contains(child.name))
                    of.cascading.append(child.name);
            }
        }
    }

    /// What the drop does to them; empty: there are none.
    QString harm(const Sql::Name &table) const
    {
        const Of of = m_of.value(table.name.toLower());
        QString text;
        if (!of.all.isEmpty())
            text = u' '
                + QCoreApplication::translate(
                      "Lint", "While foreign_keys is on, nothing can be inserted any more into what refers to it: %1.")
                      .arg(of.all.join(u", "_s));
        if (!of.cascading.isEmpty())
            text += u' '
                + QCoreApplication::translate("Lint", "By ON DELETE CASCADE the rows that refer to it go too: %1.")
                      .arg(of.cascading.join(u", "_s));
        return text;
    }

private:
    struct Of
    {
        QStringList all = {};
        QStringList cascading = {};
    };
    QHash<QString, Of> m_of; ///< by the table's name
};

static bool isRetired(const QString &name)
{
    return name.endsWith("_old"_L1) || name.endsWith("_del"_L1) || name.contains("_deprecated"_L1);
}

static QString folded(const Script &script, const QString &key)
{
    return script.isPostgresql() ? key : key.toLower();
}

/// The tables that the up script makes, renames or moves, as the server names them: in the schema that the search_path
/// named there.
static QSet<QString> tablesOfUp(const Script &script)
{
    QSet<QString> made;
    if (script.isUp() || !script.counterpart)
        return made;
    const Script &up = *script.counterpart;
    const auto add = [&](const Sql::Name &name, const Place &place) {
        made.insert(folded(script, up.replay.key(name, place.index)));
    };
    forEach<Sql::CreateTable>(up, [&](const Sql::CreateTable &c, const Place &place) { add(c.name, place); });
    forEach<Sql::RenameTable>(up, [&](const Sql::RenameTable &c, const Place &place) {
        add({.schema = c.table.schema, .name = c.newName}, place);
    });
    forEach<Sql::SetTableSchema>(up, [&](const Sql::SetTableSchema &c, const Place &place) {
        add({.schema = c.newSchema, .name = c.table.name}, place);
    });
    return made;
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    std::optional<QSet<QString>> ofUp;
    forEach<Sql::DropTable>(script, [&](const Sql::DropTable &drop, const Place &place) {
        const Rebuild *rebuild = script.rebuildWith(place.index);
        if (rebuild && rebuild->drop == place.index)
            return;
        if (!ofUp)
            ofUp = tablesOfUp(script);
        for (const Sql::Name &table : drop.names) {
            if (place.isNew(table) || place.isTemporary(table)
                || ofUp->contains(folded(script, script.replay.key(table, place.index))))
                continue;
            const std::optional<Dialect::TableSize> size = script.size(table, place.index);
            const Severity severity = isRetired(table.name) ? Severity::Info
                : size && size->rows == 0                   ? Severity::Warning
                                                            : Severity::Error;
            Finding &finding = report.add(
                place.range(table.range),
                QCoreApplication::translate(
                    "Lint", "The rows of %1 are gone for good, and every program that still reads it fails.")
                        .arg(table.display())
                    + report.memory<Children>(script).harm(table),
                severity);
            finding.help = QCoreApplication::translate("Lint",
                                                       "Stop using the table in one release, rename it out of the way, "
                                                       "keep a backup, and drop it a release later.");
        }
    });
}

Rule rule()
{
    return {.id = u"drop-table"_s,
            .title = QCoreApplication::translate("Lint", "Table dropped"),
            .severity = Severity::Error,
            .yieldsTo = {u"drop-recreate-table"_s},
            .check = check};
}

} // namespace Lint::Rules::drop_table
