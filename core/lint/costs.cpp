// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/costs.h"

#include "core/lint/nulls.h"
#include "core/lint/partitions.h"
#include "core/lint/types.h"

using namespace Qt::StringLiterals;

namespace Lint {

namespace CostsOf { // words that other files have too

namespace {

using Costly = std::optional<Cost>;

Costly ofConstraint(const Sql::Constraint &constraint, const Sql::Name &table)
{
    using enum Sql::ConstraintKind;
    if (constraint.notValid || constraint.notEnforced || !constraint.usingIndex.isEmpty())
        return std::nullopt;
    switch (constraint.kind) {
    case PrimaryKey:
    case Unique:
    case Exclusion:
        return Cost{Work::Build, table};
    case ForeignKey:
    case Check:
        return Cost{Work::Scan, table};
    case NotNull:
        break;
    }
    return std::nullopt;
}

Costly ofNotNull(const Schema::Table *known, const Sql::Name &table, const QString &column, int version)
{
    switch (nullProof(known, column)) {
    case NullProof::NotNull:
        return std::nullopt;
    case NullProof::Checked:
        return version >= 120000 ? std::nullopt : Costly(Cost{Work::Scan, table});
    case NullProof::Perhaps:
        return Cost{Work::Scan, table, false};
    case NullProof::None:
        break;
    }
    return Cost{Work::Scan, table};
}

Costly ofColumn(const Sql::AddColumn &change, int version)
{
    using Sql::Volatility;
    const Sql::ColumnDefinition &column = change.column;
    const bool isVolatile = column.defaultVolatility == Volatility::Volatile;
    const bool hasDefault = !isNull(column.defaultExpression);
    if (isVolatile || column.serial || column.identity || column.generatedStored || (hasDefault && version < 110000))
        return Cost{Work::Rewrite, change.table};
    if (column.defaultVolatility == Volatility::Unknown)
        return Cost{Work::Rewrite, change.table, false};
    for (const Sql::Constraint &constraint : column.constraints) {
        // A new column that holds nothing refers to nothing.
        if (constraint.kind == Sql::ConstraintKind::ForeignKey && !hasDefault)
            continue;
        if (Costly cost = ofConstraint(constraint, change.table))
            return cost;
    }
    return std::nullopt;
}

Costly ofType(const Sql::ChangeColumnType &change, const Place &place)
{
    const QString before = place.columnType(change.table, change.column);
    if (before.isEmpty())
        return Cost{Work::Rewrite, change.table, false};
    if (!change.usingExpression.isEmpty())
        return Cost{Work::Rewrite, change.table};
    switch (PostgreSql::typeStep(before, change.newType, place.script.schema).change) {
    case TypeChange::Same:
    case TypeChange::Catalog:
        return std::nullopt;
    case TypeChange::CatalogUtc:
        return Cost{Work::Rewrite, change.table, false};
    case TypeChange::Rewrite:
        break;
    }
    return Cost{Work::Rewrite, change.table};
}

Costly ofTable(const Sql::AlterTable &change)
{
    static const QStringList rewriting = {u"SET LOGGED"_s, u"SET UNLOGGED"_s, u"SET TABLESPACE"_s,
                                          u"SET ACCESS METHOD"_s};
    return rewriting.contains(change.what) ? Costly(Cost{Work::Rewrite, change.table}) : std::nullopt;
}

Costly ofMaintenance(const Sql::Maintenance &change)
{
    const bool rewrites = change.what.startsWith("VACUUM FULL"_L1) || change.what.startsWith("CLUSTER"_L1)
        || (change.what.startsWith("REPACK"_L1) && !change.what.contains("CONCURRENTLY"_L1));
    return rewrites && !change.table.name.isEmpty() ? Costly(Cost{Work::Rewrite, change.table}) : std::nullopt;
}

Costly firstUsed(const QList<Sql::Name> &reads, const Place &place)
{
    for (const Sql::Name &table : reads) {
        if (place.isUsed(table))
            return Cost{Work::Rows, table};
    }
    return std::nullopt;
}

Costly ofRows(const Sql::ChangeRows &change)
{
    const bool values = change.verb == Sql::RowVerb::Insert && !change.fromQuery;
    return values || change.table.name.isEmpty() ? std::nullopt : Costly(Cost{Work::Rows, change.table});
}

/// MySQL and MariaDB say themselves which way they go.
Costly ofOnline(const Sql::Change &change, const Place &place, const Schema::Snapshot &schema)
{
    const Sql::Meaning &meaning = place.statement().meaning;
    const auto found = std::ranges::find_if(meaning.changes, [&](const Sql::Change &one) { return &one == &change; });
    const QList<Sql::Name> tables = Sql::touchedTables(change);
    if (const auto *rows = std::get_if<Sql::ChangeRows>(&change))
        return ofRows(*rows);
    if (found == meaning.changes.end() || tables.isEmpty())
        return std::nullopt;
    const auto ways = place.script.dialect->onlineDdl(meaning,
                                                      {.serverVersion = place.script.serverVersion, .schema = &schema});
    const auto &way = ways.at(found - meaning.changes.begin());
    if (!way)
        return std::nullopt;
    if (way->rebuilds)
        return Cost{Work::Rewrite, tables.first(), way->assumed.isEmpty()};
    const bool builds = std::holds_alternative<Sql::CreateIndex>(change)
        || (std::holds_alternative<Sql::AddConstraint>(change)
            && way->algorithm != Dialect::OnlineDdl::Algorithm::Instant);
    return builds ? Costly(Cost{Work::Build, tables.first()}) : std::nullopt;
}

/// SQLite writes every row to drop a column, and reads every row for a CHECK or a NOT NULL.
Costly ofSqlite(const Sql::Change &change)
{
    return std::visit(Sql::Overload{
                          [](const Sql::CreateIndex &c) -> Costly { return Cost{Work::Build, c.table}; },
                          [](const Sql::DropColumn &c) -> Costly { return Cost{Work::Rewrite, c.table}; },
                          [](const Sql::AddColumn &c) -> Costly {
                              const bool checked = c.column.has(Sql::ConstraintKind::Check)
                                  || (c.column.notNull && !c.column.generated.isEmpty());
                              return checked ? Costly(Cost{Work::Scan, c.table}) : std::nullopt;
                          },
                          [](const Sql::AddConstraint &c) -> Costly { return Cost{Work::Scan, c.table}; },
                          [](const Sql::SetColumnNotNull &c) -> Costly {
                              return c.notNull ? Costly(Cost{Work::Scan, c.table}) : std::nullopt;
                          },
                          [](const Sql::Reindex &c) -> Costly {
                              return c.name.name.isEmpty() ? std::nullopt : Costly(Cost{Work::Build, c.name});
                          },
                          [](const Sql::ChangeRows &c) -> Costly { return ofRows(c); },
                          [](const auto &) -> Costly { return std::nullopt; },
                      },
                      change);
}

} // namespace

} // namespace CostsOf

std::optional<Cost> Costs::of(const Sql::Change &change, const Place &place)
{
    using namespace CostsOf;
    if (place.script.isSqlite()) {
        const Costly cost = ofSqlite(change);
        return cost && place.isUsed(cost->table) ? cost : std::nullopt;
    }
    if (place.script.dialect->onlineDdl) {
        m_tables.goTo(place.index);
        const Costly cost = ofOnline(change, place, m_tables.snapshot());
        return cost && place.isUsed(cost->table) ? cost : std::nullopt;
    }
    const int version = place.script.serverVersion;
    const auto known = [&](const Sql::Name &table) {
        m_tables.goTo(place.index);
        return m_tables.table(table);
    };
    Costly cost = std::visit(
        Sql::Overload{
            [](const Sql::CreateIndex &c) -> Costly {
                return c.only ? std::nullopt : Costly(Cost{Work::Build, c.table});
            },
            [&](const Sql::AddConstraint &c) -> Costly {
                if (c.constraint.kind == Sql::ConstraintKind::NotNull && !c.constraint.notValid)
                    return ofNotNull(known(c.table), c.table, c.constraint.columns.value(0), version);
                return ofConstraint(c.constraint, c.table);
            },
            [&](const Sql::SetColumnNotNull &c) -> Costly {
                return c.notNull ? ofNotNull(known(c.table), c.table, c.column, version) : std::nullopt;
            },
            [&](const Sql::AddColumn &c) -> Costly { return ofColumn(c, version); },
            [&](const Sql::ChangeColumnType &c) -> Costly { return ofType(c, place); },
            [](const Sql::ValidateConstraint &c) -> Costly { return Cost{Work::Scan, c.table}; },
            [&](const Sql::AttachPartition &c) -> Costly {
                m_tables.goTo(place.index);
                return isProved(m_tables, c) ? std::nullopt : Costly(Cost{Work::Scan, c.partition});
            },
            [](const Sql::AlterTable &c) -> Costly { return ofTable(c); },
            [](const Sql::Reindex &c) -> Costly { return Cost{Work::Build, c.name}; },
            [](const Sql::Maintenance &c) -> Costly { return ofMaintenance(c); },
            [](const Sql::RefreshMaterializedView &c) -> Costly {
                return c.withData ? Costly(Cost{Work::Rows, c.name}) : std::nullopt;
            },
            [&](const Sql::CreateTable &c) -> Costly {
                return c.asQuery && !c.options.contains(u"WITH NO DATA"_s) ? firstUsed(c.reads, place) : std::nullopt;
            },
            [&](const Sql::CreateObject &c) -> Costly {
                const bool filled = c.kind == Sql::ObjectKind::MaterializedView && c.withData;
                return filled ? firstUsed(c.reads, place) : std::nullopt;
            },
            [](const Sql::ChangeRows &c) -> Costly { return ofRows(c); },
            [](const auto &) -> Costly { return std::nullopt; },
        },
        change);
    return cost && place.isUsed(cost->table) ? cost : std::nullopt;
}

} // namespace Lint
