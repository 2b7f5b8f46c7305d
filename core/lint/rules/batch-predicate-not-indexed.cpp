// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A batch that no index finds the rows of reads the whole table each time.

#include "core/lint/expressions.h"
#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rowwords.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::batch_predicate_not_indexed {

namespace {

/// The columns that the conditions of a statement compare.
struct Compared
{
    QStringList plain; ///< as they stand
    QStringList wrapped; ///< within a function or a calculation
};

bool isComparison(const QString &word)
{
    static const QSet<QString> signs = {u"="_s,       u"<"_s,  u">"_s,    u"<="_s,    u">="_s,
                                        u"between"_s, u"in"_s, u"like"_s, u"ilike"_s, u"is"_s};
    return signs.contains(word);
}

Compared comparedIn(const QList<Condition> &conditions, const Schema::Table &table)
{
    Compared compared;
    for (const Condition &condition : conditions) {
        const QList<QStringList> parts = conditionsOf(condition.text);
        for (const QStringList &part : parts) {
            for (qsizetype i = 0; i < part.size(); ++i) {
                if (!table.column(part.at(i)))
                    continue;
                const bool begins = i == 0 || (i == 2 && part.at(1) == "."_L1);
                const bool plain = begins && isComparison(part.value(i + 1));
                (plain ? compared.plain : compared.wrapped).append(part.at(i));
            }
        }
    }
    return compared;
}

/// Is there an index that may find the rows? One on an expression or with a condition counts when it names the column.
bool isFound(const Schema::Table &table, const Compared &compared)
{
    for (const QString &column : compared.plain) {
        if (isIndexed(table, {column}))
            return true;
    }
    return std::ranges::any_of(table.indexes, [&](const Schema::Index &index) {
        const QStringList partial = mentions(index.predicate);
        const auto named = [&](const QString &column) {
            return partial.contains(column) || std::ranges::any_of(index.columns, [&](const QString &part) {
                       return part.startsWith(u'(') && mentions(part).contains(column);
                   });
        };
        return std::ranges::any_of(compared.plain, named) || std::ranges::any_of(compared.wrapped, named);
    });
}

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::ChangeRows>(script, [&](const Sql::ChangeRows &rows, const Place &place) {
        const bool changes = rows.verb == Sql::RowVerb::Update || rows.verb == Sql::RowVerb::Delete;
        if (!changes || !rows.hasWhere || place.isNew(rows.table) || place.isTemporary(rows.table)
            || isSmall(place, rows.table))
            return;
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(rows.table);
        if (!isWhole(table))
            return;
        const Compared compared = comparedIn(conditionsIn(script, place.index), *table);
        if ((compared.plain.isEmpty() && compared.wrapped.isEmpty()) || isFound(*table, compared))
            return;
        QStringList columns = compared.plain + compared.wrapped;
        columns.removeDuplicates();
        report
            .add(script.head(place.index),
                 QCoreApplication::translate("Lint",
                                             "No index finds rows of %1 by %2: the whole table is read, for each batch "
                                             "again.")
                     .arg(rows.table.display(), columns.join(u", "_s)),
                 Severity::Info)
            .help = QCoreApplication::translate(
            "Lint", "Go through the table by ranges of its key, or make an index for the time of the backfill.");
    });
}

Rule rule()
{
    return {.id = u"batch-predicate-not-indexed"_s,
            .title = QCoreApplication::translate("Lint", "No index for the rows to change"),
            .severity = Severity::Info,
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeRows>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::batch_predicate_not_indexed
