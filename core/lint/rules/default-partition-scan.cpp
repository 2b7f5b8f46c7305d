// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lint/bounds.h"
#include "core/lint/fixes.h"
#include "core/lint/knowntables.h"
#include "core/lint/partitions.h"
#include "core/lint/rule.h"

using namespace Qt::StringLiterals;

namespace Lint::Rules::default_partition_scan {

namespace {

/// A partition that joins a table, by either statement.
struct Joining
{
    Sql::Name parent;
    Sql::Name partition;
    QString bound;
};

std::optional<Joining> joining(const Sql::Change &change)
{
    if (const auto *create = std::get_if<Sql::CreateTable>(&change))
        return create->partitionOf.name.isEmpty()
            ? std::nullopt
            : std::optional(Joining{create->partitionOf, create->name, create->partitionBound});
    if (const auto *attach = std::get_if<Sql::AttachPartition>(&change))
        return Joining{attach->table, attach->partition, attach->bound};
    return std::nullopt;
}

class Check
{
public:
    Check(const Script &script, Report &report)
        : m_script(script)
        , m_report(report)
        , m_partitions(script)
        , m_tables(script)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_script.statements.size(); ++i) {
            for (const Sql::Change &change : m_script.statements.at(i).meaning.changes) {
                if (const std::optional<Joining> joins = joining(change); joins && joins->bound != "DEFAULT"_L1)
                    look(*joins, Place{m_script, i});
            }
        }
    }

private:
    /// The table before the script when this script does not name it.
    const Schema::Table *known(const Sql::Name &name, const Place &place) const
    {
        const Schema::Table *named = m_tables.table(name);
        return named ? named : place.table(name);
    }

    bool isExcluded(const Schema::Table *other, const QString &column, const PartitionBound &bound) const
    {
        if (!other)
            return false;
        const QStringList checks = validChecks(*other);
        const QStringList columns = column.isEmpty() ? comparedColumns(checks) : QStringList{column};
        return std::ranges::any_of(columns, [&](const QString &name) { return excludesBound(checks, name, bound); });
    }

    void look(const Joining &joins, const Place &place)
    {
        m_partitions.goTo(place.index);
        const std::optional<Partitions::Default> other = m_partitions.defaultOf(joins.parent);
        if (!other || other->isNew || !place.isUsed(joins.parent))
            return;
        const std::optional<Dialect::TableSize> size = m_script.size(other->name, place.index);
        if (size && size->rows == 0)
            return;
        m_tables.goTo(place.index);
        const Schema::Table *parent = known(joins.parent, place);
        const QString column = parent ? partitionColumn(parent->partitionKey) : QString();
        const std::optional<PartitionBound> bound = partitionBound(joins.bound);
        if (bound && isExcluded(known(other->name, place), column, *bound))
            return;
        Finding &finding = m_report.addFor(
            place, other->name, m_script.head(place.index),
            QCoreApplication::translate("Lint",
                                        "Every row of the DEFAULT partition %1 is read, with nobody able to read or "
                                        "write it (ACCESS EXCLUSIVE), to prove that none belongs to %2.")
                .arg(other->name.display(), joins.partition.display()));
        finding.help = bound && !column.isEmpty()
            ? QCoreApplication::translate("Lint",
                                          "Add CHECK (%1) NOT VALID to %2 and validate it in a migration before: then "
                                          "nothing is read here.")
                  .arg(checkOutside(*bound, column), other->name.display())
            : QCoreApplication::translate("Lint",
                                          "Add a CHECK that excludes the new bound to %1, NOT VALID, and validate it "
                                          "in a migration before: then nothing is read here.")
                  .arg(other->name.display());
        if (bound && !column.isEmpty() && !place.statement().inTransaction)
            offerFix(other->name, joins, column, *bound, place, finding);
    }

    void offerFix(const Sql::Name &other, const Joining &joins, const QString &column, const PartitionBound &bound,
                  const Place &place, Finding &finding) const
    {
        const Dialect::Dialect &dialect = *m_script.dialect;
        const QString schema = other.schema.isEmpty() ? QString() : dialect.quoted(other.schema) + u'.';
        const QString table = u"ALTER TABLE "_s + schema + dialect.quoted(other.name);
        const QString name = dialect.quoted(u"not_in_"_s + joins.partition.name);
        const QString before = table + u" ADD CONSTRAINT "_s + name + u" CHECK ("_s
            + checkOutside(bound, dialect.quoted(column)) + u") NOT VALID;\n"_s + table + u" VALIDATE CONSTRAINT "_s
            + name + u";\n"_s;
        finding.fixes.append({.title = QCoreApplication::translate("Lint", "Exclude the bound by a CHECK first"),
                              .edits = {insertion(m_script, place.statement().sql.range.begin, before.toUtf8())}});
    }

    const Script &m_script;
    Report &m_report;
    Partitions m_partitions;
    KnownTables m_tables;
};

} // namespace

static void check(const Script &script, const QVariantMap &, Report &report)
{
    Check(script, report).run();
}

Rule rule()
{
    return {.id = u"default-partition-scan"_s,
            .title = QCoreApplication::translate("Lint", "New partition with the DEFAULT partition read under a lock"),
            .severity = Severity::Warning,
            .dialects = {u"postgresql"_s},
            .infoOnDown = true,
            .check = check,
            .speaksOf = changeTypes<Sql::CreateTable, Sql::AttachPartition>(),
            .scope = Scope::Statement};
}

} // namespace Lint::Rules::default_partition_scan
