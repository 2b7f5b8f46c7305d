// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DELETE of every row, also behind a predicate that is always true.

#include "core/lint/expressions.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::delete_without_where {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        if (rows.verb != Sql::RowVerb::Delete || rows.bounded || place.isNew(rows.table)
            || place.isTemporary(rows.table))
            return;
        if (rows.hasWhere && !isTautology(rows.predicate))
            return;
        Finding &finding = report.addFor(
            place, rows.table, script.head(place.index),
            QCoreApplication::translate(
                "Lint", "All rows of %1 are deleted in one transaction: long row locks, a large log, and no way back.")
                .arg(rows.table.display()));
        finding.help = QCoreApplication::translate(
            "Lint", "Delete by a predicate and in batches; each batch in a transaction of its own.");
    });
}

Rule rule()
{
    return {.id = u"delete-without-where"_s,
            .title = QCoreApplication::translate("Lint", "All rows deleted"),
            .severity = Severity::Error,
            .check = check,
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::delete_without_where
