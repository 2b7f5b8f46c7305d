// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A default that differs from row to row rewrites the table; a constant or stable one is stored once.

#include "core/lint/columnsteps.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::add_column_volatile_default {

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &change, const Place &place) {
        using Sql::Volatility;
        const Volatility volatility = change.column.defaultVolatility;
        if ((volatility != Volatility::Volatile && volatility != Volatility::Unknown) || !place.isUsed(change.table))
            return;
        const bool known = volatility == Volatility::Volatile;
        Finding &finding = report.addFor(
            place, change.table, place.range(change.column.range),
            known ? QCoreApplication::translate("Lint",
                                                "Each row of %1 needs its own value: the table and all its indexes are "
                                                "rewritten while nobody can read or write it (ACCESS EXCLUSIVE).")
                        .arg(change.table.display())
                  : QCoreApplication::translate("Lint",
                                                "It is not known whether the default of %2 is the same for all rows. "
                                                "If it is not, %1 is rewritten while nobody can read or write it.")
                        .arg(change.table.display(), change.column.name),
            known ? Severity::Error : Severity::Warning);
        finding.help = QCoreApplication::translate(
            "Lint",
            "Add the column without a default, then SET DEFAULT for new rows, and fill the old rows in batches.");
        if (const std::optional<Fix> fix = defaultLater(place, change))
            finding.fixes.append(*fix);
    });
}

Rule rule()
{
    return {.id = u"add-column-volatile-default"_s,
            .title = QCoreApplication::translate("Lint", "Default that rewrites the table"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .yieldsTo = {u"add-column-auto-increment"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AddColumn>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::add_column_volatile_default
