// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Switching a table between logged and unlogged writes it anew; unlogged rows do not survive a crash.

#include "core/lint/knowntables.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::set_logged_unlogged {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::AlterTable>(script, [&](const Sql::AlterTable &change, const Place &place) {
        const bool unlogged = change.what == "SET UNLOGGED"_L1;
        if ((!unlogged && change.what != "SET LOGGED"_L1) || !place.isUsed(change.table))
            return;
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(change.table);
        if (isWhole(table) && (table->properties.options.value(u"persistence"_s) == "unlogged"_L1) == unlogged)
            return; // it is so already, and the server does nothing
        QString message = QCoreApplication::translate(
                              "Lint",
                              "%1 and its indexes are rewritten while nobody can read or write it (ACCESS EXCLUSIVE).")
                              .arg(change.table.display());
        if (unlogged)
            message += u' '
                + QCoreApplication::translate("Lint",
                                              "From here on a crash empties it, and replicas do not have its rows.");
        report.addFor(place, change.table, place.range({}), message).help = QCoreApplication::translate(
            "Lint", "Make a new table of the right kind, copy in batches, and swap the names.");
    });
}

Rule rule()
{
    return {.id = u"set-logged-unlogged"_s,
            .title = QCoreApplication::translate("Lint", "Table switched between logged and unlogged"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AlterTable>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::set_logged_unlogged
