// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/indexes.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::reindex_not_concurrent {

static constexpr int hasConcurrently = 120000;

/// The table that the statement keeps busy; an index that is not known stands for itself. Nothing: nobody uses it.
static std::optional<Sql::Name> busy(const Sql::Reindex &reindex, const Place &place, const IndexOwners &owners)
{
    if (reindex.what == "SYSTEM"_L1) // never concurrently
        return std::nullopt;
    if (reindex.what != "INDEX"_L1)
        return place.isUsed(reindex.name) ? std::optional(reindex.name) : std::nullopt;
    if (const Sql::CreateIndex *made = place.script.replay.index(reindex.name, place.index))
        return place.isUsed(made->table) ? std::optional(made->table) : std::nullopt;
    const IndexOwners::Owner *owner = owners.find(reindex.name);
    return owner ? owner->table : reindex.name;
}

static QString message(const Sql::Reindex &reindex)
{
    const QString name = reindex.name.display();
    if (reindex.what == "INDEX"_L1)
        return QCoreApplication::translate("Lint",
                                           "While the index %1 is built anew, nobody can write to its table, and no "
                                           "query can be planned that might use the index.")
            .arg(name);
    if (reindex.what == "TABLE"_L1)
        return QCoreApplication::translate("Lint",
                                           "While the indexes of %1 are built anew, nobody can write to it (SHARE), "
                                           "and no query can be planned that might use the index in work.")
            .arg(name);
    return QCoreApplication::translate("Lint",
                                       "Table after table, while its indexes are built anew, nobody can write to it, "
                                       "and no query can be planned that might use the index in work.");
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    const IndexOwners owners(script);
    forEach<Sql::Reindex>(script, [&](const Sql::Reindex &reindex, const Place &place) {
        if (reindex.concurrently)
            return;
        const std::optional<Sql::Name> table = busy(reindex, place, owners);
        if (!table)
            return;
        const bool possible = script.serverVersion >= hasConcurrently;
        Finding &finding = report.addFor(place, *table, script.head(place.index), message(reindex),
                                         possible ? Severity::Error : Severity::Info);
        if (!possible) {
            finding.help = QCoreApplication::translate(
                "Lint",
                "Before PostgreSQL 12 nothing does this online: build a new index with CREATE INDEX CONCURRENTLY, drop "
                "the old one, rename the new one.");
            return;
        }
        finding.help = QCoreApplication::translate(
                           "Lint", "Write REINDEX %1 CONCURRENTLY in a migration that runs without a transaction.")
                           .arg(reindex.what);
        const std::optional<QList<Edit>> header = withoutTransaction(script, place.index);
        if (header && !reindex.keywordRange.isEmpty())
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Rebuild concurrently"),
                 .safe = true,
                 .edits = *header + QList{insertion(script, reindex.keywordRange.end, " CONCURRENTLY")}});
    });
}

Rule rule()
{
    return {.id = u"reindex-not-concurrent"_s,
            .title = QCoreApplication::translate("Lint", "Index rebuilt with reads and writes blocked"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::Reindex>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::reindex_not_concurrent
