// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::default_partition_growth {

/// Does pg_partman look after the parent? Its configuration is not in the schema; that it is installed is.
static bool isMaintained(const Script &script)
{
    return script.schema && std::ranges::any_of(script.schema->others, [](const Schema::Other &other) {
               return other.kind == "extension"_L1 && other.name == "pg_partman"_L1;
           });
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    forEach<Sql::CreateTable>(script, [&](const Sql::CreateTable &create, const Place &place) {
        if (create.partitionBound != "DEFAULT"_L1 || isMaintained(script))
            return;
        report
            .add(script.head(place.index),
                 QCoreApplication::translate("Lint",
                                             "Rows of %1 that fit no other partition pile up in %2, and every "
                                             "partition that is added later reads all of them under a lock.")
                     .arg(create.partitionOf.display(), create.name.display()))
            .help = QCoreApplication::translate(
            "Lint", "Make partitions ahead of time; keep a DEFAULT one only with something that watches it.");
    });
}

Rule rule()
{
    return {.id = u"default-partition-growth"_s,
            .title = QCoreApplication::translate("Lint", "DEFAULT partition"),
            .severity = Severity::Info,
            .dialects = {u"postgresql"_s},
            .onDown = false,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable>(),
            .scope = Scope::Statement,
            .each = true};
}

} // namespace Lint::Rules::default_partition_growth
