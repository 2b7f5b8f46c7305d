// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are inserted a second time when the migration is run a second time.

#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::non_idempotent_insert {

static bool isMySql(const Script &script)
{
    return script.dialect->id == "mysql"_L1 || script.dialect->id == "mariadb"_L1;
}

/// A key of the table whose columns are all written; empty: none is known.
static QStringList writtenKey(const Schema::Table *table, const QStringList &columns)
{
    QStringList key;
    for (const Schema::Constraint &constraint : table ? table->constraints : QList<Schema::Constraint>()) {
        const bool unique = constraint.kind == "primary key"_L1 || constraint.kind == "unique"_L1;
        const bool written = !constraint.columns.isEmpty()
            && std::ranges::all_of(constraint.columns, [&](const QString &column) { return columns.contains(column); });
        if (unique && written && (key.isEmpty() || constraint.kind == "primary key"_L1))
            key = constraint.columns;
    }
    for (const Schema::Index &index : table &&key.isEmpty() ? table->indexes : QList<Schema::Index>()) {
        const bool written = std::ranges::all_of(index.columns,
                                                 [&](const QString &column) { return columns.contains(column); });
        if (index.unique && index.predicate.isEmpty() && written)
            return index.columns;
    }
    return key;
}

/// SELECT … WHERE key NOT IN (SELECT key FROM the table itself)
static bool leavesOutThere(const Sql::ChangeRows &rows)
{
    const QStringList words = wordsOf(rows.predicate);
    for (qsizetype at = words.indexOf(u"not"_s); at >= 0; at = words.indexOf(u"not"_s, at + 1)) {
        if (words.value(at + 1) == "in"_L1 && words.value(at + 3) == "select"_L1
            && words.indexOf(rows.table.name, at) > at)
            return true;
    }
    return false;
}

static void suggest(const Place &place, const Sql::ChangeRows &rows, const Schema::Table *table, Finding &finding)
{
    const Script &script = place.script;
    const QStringList key = writtenKey(table, rows.columns);
    if (key.isEmpty() && isWhole(table))
        return; // nothing would conflict
    if (script.isSqlite()) {
        const Sql::Range word = wordIn(script, place.index, "INSERT");
        if (!word.isEmpty())
            finding.fixes.append({.title = QCoreApplication::translate("Lint", "Leave out rows that are there already"),
                                  .edits = {insertion(script, word.end, " OR IGNORE")}});
        return;
    }
    QByteArrayList names;
    for (const QString &column : key)
        names.append(script.dialect->quoted(column).toUtf8());
    QByteArray clause = " ON CONFLICT" + (names.isEmpty() ? QByteArray() : " (" + names.join(", ") + ')')
        + " DO NOTHING";
    if (isMySql(script)) {
        if (names.isEmpty())
            return;
        clause = " ON DUPLICATE KEY UPDATE " + names.first() + " = " + names.first();
    }
    const Sql::Range returning = wordIn(script, place.index, "RETURNING");
    const qsizetype at = returning.isEmpty() ? place.statement().sql.range.end : returning.begin - 1;
    if (place.statement().meaning.changes.size() == 1)
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Leave out rows that are there already"),
                              .edits = {insertion(script, at, clause)}});
}

static void check(const Script &script, const QVariantMap &parameters, Report &report)
{
    const QStringList appendOnly = parameters.value(u"append-only"_s).toStringList();
    KnownTables tables(script);
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        if (rows.verb != Sql::RowVerb::Insert || rows.onConflict || place.isNew(rows.table)
            || place.isTemporary(rows.table) || isBookkeeping(rows.table) || appendOnly.contains(rows.table.name)
            || place.statement().guarded || place.statement().conditional || leavesOutThere(rows))
            return;
        const Rebuild *rebuild = script.rebuildWith(place.index);
        if (rebuild && rebuild->copy == place.index)
            return;
        const bool undone = place.statement().inTransaction && script.dialect->transactionalDdl;
        tables.goTo(place.index);
        Finding &finding = report.add(
            script.head(place.index),
            undone ? QCoreApplication::translate(
                         "Lint",
                         "Run by hand a second time, this puts the rows into %1 twice, or fails on "
                         "a key. A failed run is undone as a whole.")
                         .arg(rows.table.display())
                   : QCoreApplication::translate("Lint",
                                                 "A second run puts the rows into %1 twice, or fails on a key; when a "
                                                 "later statement fails, this one is not undone.")
                         .arg(rows.table.display()),
            undone ? Severity::Info : Severity::Warning);
        finding.help = QCoreApplication::translate(
            "Lint",
            "Say what happens to rows that are there already: ON CONFLICT, ON DUPLICATE KEY, WHERE NOT EXISTS.");
        suggest(place, rows, tables.table(rows.table), finding);
    });
}

Rule rule()
{
    return {.id = u"non-idempotent-insert"_s,
            .title = QCoreApplication::translate("Lint", "INSERT that cannot be repeated"),
            .severity = Severity::Warning,
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeRows>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::non_idempotent_insert
