// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DELETE of every row, also behind a predicate that is always true.

#include "core/lint/expressions.h"
#include "core/lint/keys.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::delete_without_where {

/// `id IS NOT NULL`, where the column is known never to be NULL.
static bool saysNotNull(const Sql::ChangeRows &rows, const Place &place)
{
    const QStringList words = wordsOf(rows.predicate);
    const Schema::Table *table = words.last(std::min<qsizetype>(3, words.size()))
            == QStringList{u"is"_s, u"not"_s, u"null"_s}
        ? place.table(rows.table)
        : nullptr;
    const bool plain = words.size() == 4 || (words.size() == 6 && words.at(1) == "."_L1);
    const Schema::Column *column = table && plain ? table->column(words.at(words.size() - 4)) : nullptr;
    return column
        && (column->notNull || std::ranges::any_of(table->constraints, [&](const Schema::Constraint &constraint) {
                return constraint.kind == "primary key"_L1 && constraint.columns.contains(column->name)
                    && keepsNullOut(constraint, *table, place.script.isSqlite());
            }));
}

static bool isTiny(const Dialect::TableSize &size)
{
    return size.rows <= 10'000 && size.bytes <= 10'000'000;
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        if (rows.verb != Sql::RowVerb::Delete || rows.bounded || place.isNew(rows.table)
            || place.isTemporary(rows.table))
            return;
        if (rows.hasWhere && !isTautology(rows.predicate) && !saysNotNull(rows, place))
            return;
        const QString message = (script.isSqlite()
                                     ? QCoreApplication::translate(
                                           "Lint",
                                           "All rows of %1 are deleted in one transaction: nobody else can "
                                           "write to the database meanwhile, and there is no way back.")
                                     : QCoreApplication::translate(
                                           "Lint",
                                           "All rows of %1 are deleted in one transaction: long row locks, "
                                           "a large log, and no way back."))
                                    .arg(rows.table.display());
        const std::optional<Dialect::TableSize> size = script.size(rows.table, place.index);
        // Few rows are deleted fast, and gone all the same.
        Finding &finding = size && isTiny(*size)
            ? report.add(script.head(place.index),
                         message + u' '
                             + QCoreApplication::translate("Lint", "%1 has %2 rows on the connected target.")
                                   .arg(rows.table.display(), QLocale().toString(size->rows)),
                         Severity::Warning)
            : report.addFor(place, rows.table, script.head(place.index), message);
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
            .speaksOf = changeTypes<Sql::ChangeRows>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::delete_without_where
