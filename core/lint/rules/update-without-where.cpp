// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// UPDATE of every row, also behind a predicate that is always true.

#include "core/lint/batches.h"
#include "core/lint/expressions.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::update_without_where {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        if (rows.verb != Sql::RowVerb::Update || rows.bounded || place.isNew(rows.table)
            || place.isTemporary(rows.table))
            return;
        if (rows.hasWhere && !isTautology(rows.predicate))
            return;
        const QString message = script.isPostgresql()
            ? QCoreApplication::translate(
                  "Lint",
                  "All rows of %1 are written in one transaction: long row locks, a table twice "
                  "its size, replicas that fall behind.")
            : script.isSqlite() ? QCoreApplication::translate("Lint",
                                                              "All rows of %1 are written in one transaction: nobody "
                                                              "else can write to the database until it is done.")
                                : QCoreApplication::translate("Lint",
                                                              "All rows of %1 are written in one transaction: long row "
                                                              "locks, a large undo log, replicas that fall behind.");
        Finding &finding = report.addFor(place, rows.table, script.head(place.index),
                                         message.arg(rows.table.display()));
        finding.help = QCoreApplication::translate(
            "Lint",
            "Fill the rows in batches by key, each batch in a transaction of its own, so that it can stop and go on.");
        if (const std::optional<Fix> batches = inBatches(place, rows))
            finding.fixes.append(*batches);
    });
}

Rule rule()
{
    return {.id = u"update-without-where"_s,
            .title = QCoreApplication::translate("Lint", "All rows updated at once"),
            .severity = Severity::Error,
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeRows>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::update_without_where
