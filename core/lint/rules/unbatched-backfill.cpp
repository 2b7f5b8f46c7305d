// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Row changes whose number nothing limits: a predicate alone matches as many rows as there are.

#include "core/lint/expressions.h"
#include "core/lint/fixes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::unbatched_backfill {

/// Columns whose value names one row: the known keys, else what is by custom a key.
static QStringList keys(const Sql::Name &name, const Place &place)
{
    const Schema::Table *table = place.table(name);
    if (!table)
        return {u"id"_s, u"uuid"_s};
    QStringList columns;
    for (const Schema::Constraint &constraint : table->constraints) {
        if ((constraint.kind == "primary key"_L1 || constraint.kind == "unique"_L1) && constraint.columns.size() == 1)
            columns += constraint.columns;
    }
    for (const Schema::Index &index : table->indexes) {
        if (index.unique && index.predicate.isEmpty() && index.columns.size() == 1)
            columns += index.columns;
    }
    return columns;
}

static bool isUnbounded(const Sql::ChangeRows &rows, const Place &place)
{
    using Sql::RowVerb;
    if (rows.bounded || rows.onConflict)
        return false;
    if (rows.verb == RowVerb::Insert)
        return rows.fromQuery && !wordIn(place.script, place.index, "FROM").isEmpty()
            && wordIn(place.script, place.index, "LIMIT").isEmpty();
    if (rows.verb != RowVerb::Update && rows.verb != RowVerb::Delete)
        return false;
    return rows.hasWhere && !isTautology(rows.predicate) && !limitsRows(rows.predicate, keys(rows.table, place));
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        if (place.isNew(rows.table) || place.isTemporary(rows.table) || !isUnbounded(rows, place))
            return;
        const Rebuild *rebuild = script.rebuildWith(place.index);
        if (rebuild && rebuild->copy == place.index)
            return;
        Finding &finding = report.addFor(
            place, rows.table, script.head(place.index),
            QCoreApplication::translate("Lint",
                                        "Nothing limits how many rows of %1 this writes in one transaction: row locks, "
                                        "the log and replicas suffer in proportion.")
                .arg(rows.table.display()));
        finding.help = QCoreApplication::translate(
            "Lint",
            "Work in batches of some thousand rows by key, each in a transaction of its own: … WHERE id IN (SELECT id "
            "FROM … WHERE … LIMIT 1000).");
    });
}

Rule rule()
{
    return {.id = u"unbatched-backfill"_s,
            .title = QCoreApplication::translate("Lint", "Backfill in one go"),
            .severity = Severity::Warning,
            .yieldsTo = {u"delete-without-where"_s},
            .check = check};
}

} // namespace Lint::Rules::unbatched_backfill
