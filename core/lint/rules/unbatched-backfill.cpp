// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Row changes whose number nothing limits: a predicate alone matches as many rows as there are.

#include "core/lint/batches.h"
#include "core/lint/expressions.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::unbatched_backfill {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        const bool merge = rows.verb == Sql::RowVerb::Merge;
        const bool all = rows.verb != Sql::RowVerb::Insert && !merge && (!rows.hasWhere || isTautology(rows.predicate));
        if (all || place.isNew(rows.table) || place.isTemporary(rows.table) || isBookkeeping(rows.table)
            || !(merge ? !rows.bounded : isUnbounded(rows, place)))
            return; // of all rows, update-without-where and delete-without-where speak
        const Rebuild *rebuild = script.rebuildWith(place.index);
        if (rebuild && rebuild->copy == place.index)
            return;
        const QString message = script.isSqlite()
            ? QCoreApplication::translate(
                  "Lint",
                  "Nothing limits how many rows of %1 this writes in one transaction: nobody else "
                  "can write to the database until it is done.")
            : QCoreApplication::translate(
                  "Lint",
                  "Nothing limits how many rows of %1 this writes in one transaction: row locks, "
                  "the log and replicas suffer in proportion.");
        Finding &finding = report.addFor(place, rows.table, script.head(place.index),
                                         message.arg(rows.table.display()));
        finding.help = QCoreApplication::translate(
            "Lint",
            "Work in batches of some thousand rows by key, each in a transaction of its own: … WHERE id IN (SELECT id "
            "FROM … WHERE … LIMIT 1000).");
        if (const std::optional<Fix> batches = inBatches(place, rows))
            finding.fixes.append(*batches);
    });
}

Rule rule()
{
    return {.id = u"unbatched-backfill"_s,
            .title = QCoreApplication::translate("Lint", "Backfill in one go"),
            .severity = Severity::Warning,
            .yieldsTo = {u"delete-without-where"_s},
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeRows>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::unbatched_backfill
