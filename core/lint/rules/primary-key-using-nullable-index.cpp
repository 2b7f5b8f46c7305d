// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ADD PRIMARY KEY USING INDEX is done at once only where its columns are NOT NULL already.

#include "core/lint/knowntables.h"
#include "core/lint/nulls.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::primary_key_using_nullable_index {

static void say(const Sql::AddConstraint &change, const QString &column, const Place &place, bool known, Report &report)
{
    const Sql::Range range = place.range(change.constraint.range);
    const QString table = change.table.display();
    const QString message = known
        ? QCoreApplication::translate("Lint",
                                      "%1 may hold NULLs: the server reads every row of %2 to make it NOT NULL, while "
                                      "nobody can read or write it (ACCESS EXCLUSIVE).")
              .arg(column, table)
        : QCoreApplication::translate("Lint",
                                      "Whether %1 is NOT NULL is not known. If it is not, the server reads every row "
                                      "of %2 while nobody can read or write it (ACCESS EXCLUSIVE).")
              .arg(column.isEmpty() ? QCoreApplication::translate("Lint", "each column of the index") : column, table);
    Finding &finding = known ? report.addFor(place, change.table, range, message)
                             : report.add(range, message, Severity::Info);
    finding.help = QCoreApplication::translate(
        "Lint",
        "First make the columns NOT NULL without the scan: CHECK (… IS NOT NULL) NOT VALID, VALIDATE CONSTRAINT in a "
        "later migration, then SET NOT NULL.");
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::AddConstraint>(script, [&](const Sql::AddConstraint &change, const Place &place) {
        const Sql::Constraint &constraint = change.constraint;
        if (constraint.kind != Sql::ConstraintKind::PrimaryKey || constraint.usingIndex.isEmpty()
            || !place.isUsed(change.table))
            return;
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(change.table);
        const auto index = table ? std::ranges::find(table->indexes, constraint.usingIndex, &Schema::Index::name)
                                 : QList<Schema::Index>::const_iterator();
        if (!table || index == table->indexes.end()) {
            say(change, {}, place, false, report);
            return;
        }
        for (const QString &column : index->columns) {
            const NullProof proof = nullProof(table, column);
            if (proof == NullProof::NotNull || (proof == NullProof::Checked && script.serverVersion >= 120000))
                continue;
            const Schema::Column *now = table->column(column);
            say(change, column, place, now && !now->type.isEmpty(), report);
            return;
        }
    });
}

Rule rule()
{
    return {.id = u"primary-key-using-nullable-index"_s,
            .title = QCoreApplication::translate("Lint", "Primary key over columns that may hold NULLs"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::primary_key_using_nullable_index
