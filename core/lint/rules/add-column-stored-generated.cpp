// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A stored generated column, or another expression for one, has to be computed for every row; a virtual one is not.

#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::add_column_stored_generated {

static bool hasVirtual(const Script &script)
{
    return !script.isPostgresql() || script.serverVersion >= 180000;
}

/// MariaDB lets others write to a table that it copies, since 11.2.
static bool isCopiedOnline(const Script &script)
{
    return script.dialect->id == "mariadb"_L1 && script.serverVersion >= 110200;
}

/// ALTER COLUMN … SET EXPRESSION (PostgreSQL 17).
static void reportExpression(const Sql::AlterColumn &change, const Place &place, Report &report)
{
    if (change.what != "SET EXPRESSION"_L1 || !place.isUsed(change.table))
        return;
    const Schema::Table *table = place.table(change.table);
    const Schema::Column *column = table ? table->column(change.column) : nullptr;
    const bool known = column && !column->generated.isEmpty();
    if (known && !column->generatedStored)
        return;
    const bool maybeVirtual = !known && hasVirtual(place.script);
    report
        .addFor(place, change.table, place.script.head(place.index),
                (maybeVirtual
                     ? QCoreApplication::translate("Lint",
                                                   "If %1.%2 is stored, it is computed again for every row: the table "
                                                   "and its indexes are rewritten while nobody can read or write it.")
                     : QCoreApplication::translate("Lint",
                                                   "%1.%2 is computed again for every row: the table and its indexes "
                                                   "are rewritten while nobody can read or write it."))
                    .arg(change.table.display(), change.column),
                maybeVirtual ? Severity::Info : Severity::Error)
        .help = QCoreApplication::translate(
        "Lint", "Add a plain column, keep it filled by a trigger, and fill the old rows in batches.");
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::AlterColumn>(
        script, [&](const Sql::AlterColumn &change, const Place &place) { reportExpression(change, place, report); });
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &change, const Place &place) {
        if (change.column.generated.isEmpty() || !change.column.generatedStored)
            return;
        const Sql::Range range = place.range(change.column.range);
        // SQLite takes it as long as the table holds no row.
        if (script.isSqlite() ? script.replay.isUnused(change.table, place.index) : !place.isUsed(change.table))
            return;
        Finding &finding = script.isSqlite()
            ? report.add(range,
                         QCoreApplication::translate(
                             "Lint", "SQLite refuses to add a STORED column to %1 as soon as it holds a row.")
                             .arg(change.table.display()))
            : report.addFor(
                  place, change.table, range,
                  (isCopiedOnline(script)
                       ? QCoreApplication::translate("Lint",
                                                     "The value is computed for every row: %1 is copied, and can be "
                                                     "read and written meanwhile.")
                       : script.dialect->onlineDdl
                       ? QCoreApplication::translate("Lint",
                                                     "The value is computed for every row: %1 is copied, and "
                                                     "before MariaDB 11.2, and on MySQL, nobody can write to "
                                                     "it meanwhile.")
                       : QCoreApplication::translate("Lint",
                                                     "The value is computed for every row: %1 and its indexes "
                                                     "are rewritten while nobody can read or write it."))
                      .arg(change.table.display()),
                  isCopiedOnline(script) ? Severity::Info : Severity::Error);
        if (!hasVirtual(script)) {
            finding.help = QCoreApplication::translate(
                "Lint", "Add a plain column, keep it filled by a trigger, and fill the old rows in batches.");
            return;
        }
        finding.help = QCoreApplication::translate(
            "Lint", "A VIRTUAL column is computed when it is read: nothing is rewritten.");
        const Sql::Range word = wordIn(script, place.index, "STORED", change.column.range.begin);
        if (!word.isEmpty() && word.end <= change.column.range.end)
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Make the column virtual"),
                                  .edits = {edit(script, word, "VIRTUAL")}});
    });
}

Rule rule()
{
    return {.id = u"add-column-stored-generated"_s,
            .title = QCoreApplication::translate("Lint", "Stored generated column"),
            .severity = Severity::Error,
            .yieldsTo = {u"sqlite-add-column-limits"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AddColumn, Sql::AlterColumn>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::add_column_stored_generated
