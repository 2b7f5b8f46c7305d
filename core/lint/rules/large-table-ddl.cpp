// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/costs.h"
#include "core/lint/rule.h"
#include "core/lint/sizes.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lint::Rules::large_table_ddl {

/// Does it keep nobody out, however long it takes?
static bool isOnline(const Sql::Change &change)
{
    if (const auto *index = std::get_if<Sql::CreateIndex>(&change))
        return index->concurrently;
    if (const auto *index = std::get_if<Sql::Reindex>(&change))
        return index->concurrently;
    if (const auto *refresh = std::get_if<Sql::RefreshMaterializedView>(&change))
        return refresh->concurrently;
    return std::holds_alternative<Sql::ValidateConstraint>(change);
}

/// Reads, and rows whose number is bounded, do not grow with the table.
static bool grows(const Sql::Change &change)
{
    const auto *rows = std::get_if<Sql::ChangeRows>(&change);
    return !rows || (!rows->bounded && rows->verb != Sql::RowVerb::Select);
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (script.sizes.isEmpty())
        return; // not connected
    Costs costs(script);
    for (const qsizetype i : script.asked()) {
        const Place place{script, i};
        for (const Sql::Change &change : place.statement().meaning.changes) {
            const std::optional<Cost> cost = grows(change) ? costs.of(change, place) : std::nullopt;
            const std::optional<Dialect::TableSize> size = cost ? script.size(cost->table, i) : std::nullopt;
            if (!size || !isLarge(*script.project, *size))
                continue;
            const QLocale locale;
            const bool sure = cost->certain && !isOnline(change);
            Finding &finding = report.add(
                script.head(i),
                QCoreApplication::translate("Lint",
                                            "What this takes grows with %1, which has %2 rows (%3) on the connected "
                                            "target.")
                        .arg(cost->table.display(), locale.toString(size->rows), locale.formattedDataSize(size->bytes))
                    + u' ' + effortOf(*size),
                sure ? Severity::Warning : Severity::Info);
            finding.help = QCoreApplication::translate("Lint",
                                                       "Use the form that works in small steps or keeps nobody out; "
                                                       "run it when there is less to do, with free disk for it.");
            break; // once a statement
        }
    }
}

Rule rule()
{
    return {.id = u"large-table-ddl"_s,
            .title = QCoreApplication::translate("Lint", "Work on a large table"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s, u"sqlite"_s},
            // These say the size themselves, one level louder: Report::addFor() reads this list.
            .yieldsTo = {u"add-check-constraint-validating"_s,
                         u"add-column-auto-increment"_s,
                         u"add-column-default-rewrite-legacy"_s,
                         u"add-column-stored-generated"_s,
                         u"add-column-volatile-default"_s,
                         u"add-exclusion-constraint-blocking"_s,
                         u"add-foreign-key-validating"_s,
                         u"add-primary-key-blocking"_s,
                         u"add-unique-constraint-blocking"_s,
                         u"attach-partition-scan"_s,
                         u"column-collation-change"_s,
                         u"column-type-change-rewrite"_s,
                         u"create-index-not-concurrent"_s,
                         u"default-partition-scan"_s,
                         u"delete-without-where"_s,
                         u"domain-with-constraint"_s,
                         u"heavy-row-update"_s,
                         u"large-insert"_s,
                         u"mysql-blocking-algorithm-lock"_s,
                         u"mysql-copy-algorithm"_s,
                         u"mysql-inplace-rebuild"_s,
                         u"partitioned-index-not-online"_s,
                         u"primary-key-using-nullable-index"_s,
                         u"refresh-matview-not-concurrent"_s,
                         u"reindex-not-concurrent"_s,
                         u"set-logged-unlogged"_s,
                         u"set-not-null-scan"_s,
                         u"set-tablespace-or-access-method"_s,
                         u"table-rewrite-maintenance"_s,
                         u"unbatched-backfill"_s,
                         u"update-without-where"_s},
            .infoOnDown = true,
            .check = check,
            .observes = true,
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::large_table_ddl
