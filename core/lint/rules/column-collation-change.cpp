// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another order of strings: indexes are built anew, and what was equal may differ.

#include "core/lint/keys.h"
#include "core/lint/knowntables.h"
#include "core/lint/rule.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::column_collation_change {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::ChangeColumnType>(script, [&](const Sql::ChangeColumnType &change, const Place &place) {
        if (change.collation.isEmpty() || !place.isUsed(change.table))
            return;
        tables.goTo(place.index);
        const Schema::Table *table = tables.table(change.table);
        const Schema::Column *column = table ? table->column(change.column) : nullptr;
        const auto plain = [](const QString &name) { return QString(name).remove(u'"').section(u'.', -1); };
        if (column && !column->type.isEmpty() && typeName(column->type) == typeName(change.newType)
            && plain(column->collation) == plain(change.collation))
            return; // it has this collation
        const QStringList indexes = table ? indexesWith(*table, change.column) : QStringList();
        const bool known = isWhole(table);
        QString message = QCoreApplication::translate("Lint",
                                                      "Strings of %1.%2 are ordered and compared in another way.")
                              .arg(change.table.display(), change.column);
        if (!indexes.isEmpty())
            message += u' '
                + QCoreApplication::translate("Lint",
                                              "%1 must be built anew while nobody can read or write the table (ACCESS "
                                              "EXCLUSIVE), and unique keys may turn out not to be.")
                      .arg(indexes.join(u", "_s));
        else if (!known)
            message += u' '
                + QCoreApplication::translate("Lint",
                                              "Which indexes the column has is not known: each would be built anew "
                                              "while nobody can read or write the table.");
        const Severity severity = known && indexes.isEmpty() ? Severity::Info : Severity::Warning;
        report.addFor(place, change.table, place.range(change.range), message, severity).help =
            QCoreApplication::translate("Lint", "Add a column with the new collation and move programs over to it.");
    });
}

Rule rule()
{
    return {.id = u"column-collation-change"_s,
            .title = QCoreApplication::translate("Lint", "Change of collation"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .yieldsTo = {u"column-type-change-rewrite"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::ChangeColumnType>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::column_collation_change
