// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/fixes.h"
#include "core/lint/partitions.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::detach_partition_not_concurrent {

static constexpr int hasConcurrently = 140000;

/// What the server answers to CONCURRENTLY here; empty: nothing against it.
static QString refusal(const Sql::DetachPartition &detach, const Partitions &partitions)
{
    if (const std::optional<Partitions::Default> other = partitions.defaultOf(detach.table))
        return QCoreApplication::translate("Lint",
                                           "CONCURRENTLY is refused while %1 has a DEFAULT partition (%2): set a short "
                                           "lock_timeout.")
            .arg(detach.table.display(), other->name.display());
    return {};
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    if (script.serverVersion < hasConcurrently)
        return; // there is no other way: a short lock_timeout is all that helps, and missing-lock-timeout asks for it
    Partitions partitions(script);
    forEach<Sql::DetachPartition>(script, [&](const Sql::DetachPartition &detach, const Place &place) {
        if (detach.concurrently || detach.finalize || !place.isUsed(detach.table))
            return;
        partitions.goTo(place.index);
        const QString refused = refusal(detach, partitions);
        Finding &finding = report.addFor(
            place, detach.table, script.head(place.index),
            QCoreApplication::translate("Lint",
                                        "Detaching %1 waits for every query on %2 to end, and meanwhile nobody else "
                                        "can read or write the whole partitioned table (ACCESS EXCLUSIVE).")
                .arg(detach.partition.display(), detach.table.display()),
            refused.isEmpty() ? Severity::Error : Severity::Info);
        if (!refused.isEmpty()) {
            finding.help = refused;
            return;
        }
        finding.help = QCoreApplication::translate(
                           "Lint",
                           "Write DETACH PARTITION %1 CONCURRENTLY in a migration that runs without a transaction.")
                           .arg(detach.partition.display());
        if (const std::optional<QList<Edit>> header = withoutTransaction(script, place.index))
            finding.fixes.append(
                {.title = QCoreApplication::translate("Lint", "Detach concurrently"),
                 .safe = true,
                 .edits = *header + QList{insertion(script, place.statement().sql.range.end, " CONCURRENTLY")}});
    });
}

Rule rule()
{
    return {.id = u"detach-partition-not-concurrent"_s,
            .title = QCoreApplication::translate("Lint", "Partition detached with the whole table blocked"),
            .severity = Severity::Error,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::DetachPartition>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::detach_partition_not_concurrent
