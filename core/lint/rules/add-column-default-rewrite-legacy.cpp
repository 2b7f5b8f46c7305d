// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Before PostgreSQL 11, MySQL 8.0.12 and MariaDB 10.3.2, every default was written into every row.

#include "core/lint/columnsteps.h"
#include "core/lint/nulls.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::add_column_default_rewrite_legacy {

static bool rewritesForDefaults(const Script &script)
{
    if (!script.dialect || script.serverVersion <= 0)
        return false;
    const QString &dialect = script.dialect->id;
    return (dialect == "postgresql"_L1 && script.serverVersion < 110000)
        || (dialect == "mysql"_L1 && script.serverVersion < 80012)
        || (dialect == "mariadb"_L1 && script.serverVersion < 100302);
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (!rewritesForDefaults(script))
        return;
    forEach<Sql::AddColumn>(script, [&](const Sql::AddColumn &change, const Place &place) {
        if (isNull(change.column.defaultExpression) || !place.isUsed(change.table))
            return;
        Finding &finding = report.addFor(
            place, change.table, place.range(change.column.range),
            QCoreApplication::translate("Lint",
                                        "This server writes the default into every row: %1 and its indexes are "
                                        "rewritten while nobody can read or write it.")
                .arg(change.table.display()));
        finding.help = QCoreApplication::translate(
            "Lint",
            "Add the column without a default, then SET DEFAULT for new rows, and fill the old rows in batches.");
        if (const std::optional<Fix> fix = defaultLater(place, change))
            finding.fixes.append(*fix);
    });
}

Rule rule()
{
    return {.id = u"add-column-default-rewrite-legacy"_s,
            .title = QCoreApplication::translate("Lint", "Default that an old server writes into every row"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s, u"mysql"_s, u"mariadb"_s},
            .yieldsTo = {u"add-column-volatile-default"_s, u"add-column-auto-increment"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AddColumn>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::add_column_default_rewrite_legacy
