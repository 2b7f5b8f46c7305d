// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a replica is told of a changed row decides whether it can follow, and how much is logged.

#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::replica_identity_change {

/// A connected target that publishes nothing of this table.
static bool isUnpublished(const Sql::Name &table, const Schema::Snapshot *schema)
{
    if (!schema || schema->serverVersion.isEmpty())
        return false;
    return std::ranges::none_of(schema->others, [&](const Schema::Other &other) {
        const QString &definition = other.definition;
        const bool all = definition.contains("\"puballtables\": true"_L1)
            || definition.contains("\"puballtables\":true"_L1);
        const bool schemas = definition.contains("\"schemas\": \""_L1) || definition.contains("\"schemas\":\""_L1);
        return other.kind == "publication"_L1 && (all || schemas || definition.contains(table.name));
    });
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::AlterTable>(script, [&](const Sql::AlterTable &change, const Place &place) {
        if (change.what != "REPLICA IDENTITY"_L1 || !place.isUsed(change.table)
            || isUnpublished(change.table, script.schema))
            return;
        const QString identity = change.argument.section(u' ', 0, 0).toUpper();
        if (identity != "FULL"_L1 && identity != "NOTHING"_L1)
            return;
        Finding &finding = report.add(
            place.range({}),
            identity == "FULL"_L1
                ? QCoreApplication::translate("Lint",
                                              "Each update and delete of %1 writes the whole old row to the log, and "
                                              "replicas without a key search the whole table for it.")
                      .arg(change.table.display())
                : QCoreApplication::translate("Lint",
                                              "Replicas are not told which row of %1 was meant: where it is published, "
                                              "its updates and deletes fail.")
                      .arg(change.table.display()));
        finding.help = QCoreApplication::translate(
            "Lint", "Use REPLICA IDENTITY USING INDEX with a unique index over NOT NULL columns.");
    });
}

Rule rule()
{
    return {.id = u"replica-identity-change"_s,
            .title = QCoreApplication::translate("Lint", "Replica identity that costs or breaks"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AlterTable>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::replica_identity_change
