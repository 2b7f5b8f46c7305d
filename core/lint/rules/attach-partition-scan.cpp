// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/bounds.h"
#include "core/lint/fixes.h"
#include "core/lint/partitions.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::attach_partition_scan {

static void offerFix(const Sql::AttachPartition &attach, const QString &column, const PartitionBound &bound,
                     const Place &place, Finding &finding)
{
    // In one transaction the check would be validated under the lock that it is to avoid.
    if (column.isEmpty() || place.statement().inTransaction)
        return;
    const Dialect::Dialect &dialect = *place.script.dialect;
    const auto written = [&](const Sql::Name &name) {
        return name.schema.isEmpty() ? dialect.quoted(name.name)
                                     : dialect.quoted(name.schema) + u'.' + dialect.quoted(name.name);
    };
    const QString table = u"ALTER TABLE "_s + written(attach.partition);
    const QString name = dialect.quoted(attach.partition.name + u"_bound"_s);
    const QString before = table + u" ADD CONSTRAINT "_s + name + u" CHECK ("_s + checkOf(bound, dialect.quoted(column))
        + u") NOT VALID;\n"_s + table + u" VALIDATE CONSTRAINT "_s + name + u";\n"_s;
    const QString after = u";\n"_s + table + u" DROP CONSTRAINT "_s + name;
    const Sql::Range range = place.statement().sql.range;
    finding.fixes.append({.title = QCoreApplication::translate("Lint", "Prove the bound by a CHECK first"),
                          .edits = {insertion(place.script, range.begin, before.toUtf8()),
                                    insertion(place.script, range.end, after.toUtf8())}});
}

static void check(const Script &script, const QVariantMap &, Report &report)
{
    KnownTables tables(script);
    forEach<Sql::AttachPartition>(script, [&](const Sql::AttachPartition &attach, const Place &place) {
        if (!place.isUsed(attach.partition))
            return;
        tables.goTo(place.index);
        if (isProved(tables, attach))
            return;
        const Schema::Table *parent = tables.table(attach.table);
        const QString column = parent ? partitionColumn(parent->partitionKey) : QString();
        const std::optional<PartitionBound> bound = partitionBound(attach.bound);
        Finding &finding = report.addFor(
            place, attach.partition, script.head(place.index),
            QCoreApplication::translate("Lint",
                                        "Every row of %1 is read while nobody can read or write it (ACCESS "
                                        "EXCLUSIVE): no valid CHECK is known that says what the bound says.")
                .arg(attach.partition.display()));
        finding.help = bound && !column.isEmpty()
            ? QCoreApplication::translate("Lint",
                                          "Add CHECK (%1) NOT VALID to it, validate the check, attach, then drop the "
                                          "check: each in a transaction of its own.")
                  .arg(checkOf(*bound, column))
            : QCoreApplication::translate(
                  "Lint",
                  "Add a CHECK that equals the bound, with IS NOT NULL for its columns, NOT "
                  "VALID; validate it, attach, then drop it: each in a transaction of its own.");
        if (bound)
            offerFix(attach, column, *bound, place, finding);
    });
}

Rule rule()
{
    return {.id = u"attach-partition-scan"_s,
            .title = QCoreApplication::translate("Lint", "Partition attached with its rows read under a lock"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::AttachPartition>(),
            .scope = Scope::Statement,
            .each = true,
            .looksAt = Moment::Before};
}

} // namespace Lint::Rules::attach_partition_scan
