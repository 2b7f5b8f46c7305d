// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dropped table takes its rows along, and what still reads it fails. A down script may drop what its up script made.

#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::drop_table {

/// SQLite lets a table go that others refer to. What that does to them; empty: nothing refers to it.
static QString harmToChildren(const Script &script, const Sql::Name &table)
{
    if (!script.isSqlite() || !script.schema)
        return {};
    const auto isDropped = [&](const QString &name) {
        return any<Sql::DropTable>(script, [&](const Sql::DropTable &drop) {
            return std::ranges::any_of(
                drop.names, [&](const Sql::Name &other) { return other.name.compare(name, Qt::CaseInsensitive) == 0; });
        });
    };
    QStringList cascading;
    QStringList referring;
    for (const Schema::Table &other : script.schema->tables) {
        for (const Schema::Constraint &constraint : other.constraints) {
            const bool refers = constraint.kind == "foreign key"_L1
                && constraint.referencedTable.section(u'.', -1).compare(table.name, Qt::CaseInsensitive) == 0;
            if (!refers || referring.contains(other.name) || isDropped(other.name))
                continue;
            referring.append(other.name);
            if (constraint.onDelete.compare("CASCADE"_L1, Qt::CaseInsensitive) == 0)
                cascading.append(other.name);
        }
    }
    if (referring.isEmpty())
        return {};
    QString harm = QCoreApplication::translate(
                       "Lint", "While foreign_keys is on, nothing can be inserted any more into what refers to it: %1.")
                       .arg(referring.join(u", "_s));
    if (!cascading.isEmpty())
        harm += u' '
            + QCoreApplication::translate("Lint", "By ON DELETE CASCADE the rows that refer to it go too: %1.")
                  .arg(cascading.join(u", "_s));
    return u' ' + harm;
}

/// Named so by whoever took the table out of use before: customers_old, orders_deprecated_20260101.
static bool isRetired(const QString &name)
{
    return name.endsWith("_old"_L1) || name.endsWith("_del"_L1) || name.contains("_deprecated"_L1);
}

static bool madeByUp(const Script &script, const Sql::Name &table)
{
    if (script.isUp() || !script.counterpart)
        return false;
    const auto same = [&](const Sql::Name &name) { return name.refersTo(table, script.dialect->defaultSchema); };
    return any<Sql::CreateTable>(*script.counterpart, [&](const Sql::CreateTable &c) { return same(c.name); })
        || any<Sql::RenameTable>(*script.counterpart, [&](const Sql::RenameTable &c) {
               return same({.schema = c.table.schema, .name = c.newName});
           });
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::DropTable>(script, [&](const Sql::DropTable &drop, const Place &place) {
        const Rebuild *rebuild = script.rebuildWith(place.index);
        if (rebuild && rebuild->drop == place.index)
            return;
        for (const Sql::Name &table : drop.names) {
            if (place.isNew(table) || place.isTemporary(table) || madeByUp(script, table))
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
                    + harmToChildren(script, table),
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
