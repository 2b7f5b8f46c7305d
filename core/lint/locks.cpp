// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/locks.h"

#include <span>

using namespace Qt::StringLiterals;

namespace Lint {

// Modes as measured on PostgreSQL 12 to 18; what takes less than SHARE is left out.
namespace {

const QString accessExclusive = u"ACCESS EXCLUSIVE"_s;
const QString shareRowExclusive = u"SHARE ROW EXCLUSIVE"_s;
const QString share = u"SHARE"_s;

using Lock = std::optional<BlockingLock>;

Lock on(const Place &place, const QString &mode, const Sql::Name &table)
{
    if (table.name.isEmpty() || !place.isUsed(table))
        return std::nullopt;
    return BlockingLock{mode, table};
}

Lock onFirst(const Place &place, const QString &mode, const QList<Sql::Name> &tables)
{
    for (const Sql::Name &table : tables) {
        if (Lock lock = on(place, mode, table))
            return lock;
    }
    return std::nullopt;
}

/// `made`: the table that the statement makes itself, where it does.
Lock onParents(const Place &place, std::span<const Sql::Constraint> constraints, const Sql::Name &made = {})
{
    for (const Sql::Constraint &constraint : constraints) {
        const Sql::Name &parent = constraint.referencedTable;
        if (!made.name.isEmpty() && parent.refersTo(made, place.script.dialect->defaultSchema))
            continue;
        if (Lock lock = on(place, shareRowExclusive, parent))
            return lock;
    }
    return std::nullopt;
}

Lock createTable(const Sql::CreateTable &change, const Place &place)
{
    if (Lock lock = on(place, accessExclusive, change.partitionOf))
        return lock;
    if (Lock lock = onParents(place, change.constraints, change.name))
        return lock;
    for (const Sql::ColumnDefinition &column : change.columns) {
        if (Lock lock = onParents(place, column.constraints, change.name))
            return lock;
    }
    return std::nullopt;
}

Lock addConstraint(const Sql::AddConstraint &change, const Place &place)
{
    const bool foreignKey = change.constraint.kind == Sql::ConstraintKind::ForeignKey;
    if (Lock lock = on(place, foreignKey ? shareRowExclusive : accessExclusive, change.table))
        return lock;
    return onParents(place, std::span(&change.constraint, 1));
}

Lock dropIndex(const Sql::DropIndex &change, const Place &place)
{
    if (change.concurrently)
        return std::nullopt;
    for (const Sql::Name &name : change.names) {
        const Sql::CreateIndex *made = place.script.replay.index(name, place.index);
        if (!made)
            return BlockingLock{accessExclusive, name};
        if (Lock lock = on(place, accessExclusive, made->table))
            return lock;
    }
    return std::nullopt;
}

Lock alterTable(const Sql::AlterTable &change, const Place &place)
{
    static const QStringList lighter = {u"SET ("_s, u"RESET ("_s, u"CLUSTER ON"_s, u"SET WITHOUT CLUSTER"_s};
    for (const QString &head : lighter) {
        if (change.what.startsWith(head))
            return std::nullopt;
    }
    const bool trigger = change.what.contains("TRIGGER"_L1);
    return on(place, trigger ? shareRowExclusive : accessExclusive, change.table);
}

/// Things that are altered and dropped under their table's lock.
bool isOfTable(Sql::ObjectKind kind)
{
    return kind == Sql::ObjectKind::Trigger || kind == Sql::ObjectKind::Policy || kind == Sql::ObjectKind::Rule;
}

/// VACUUM FULL, CLUSTER, REPACK: the others let readers and writers work.
bool isRewrite(const QString &what)
{
    return what.startsWith("VACUUM FULL"_L1) || what.startsWith("CLUSTER"_L1)
        || (what.startsWith("REPACK"_L1) && !what.contains("CONCURRENTLY"_L1));
}

} // namespace

std::optional<BlockingLock> blockingLock(const Sql::Change &change, const Place &place)
{
    using Sql::ObjectKind;
    const auto exclusive = [&place](const Sql::Name &table) { return on(place, accessExclusive, table); };
    return std::visit(
        Sql::Overload{
            [&](const Sql::CreateTable &c) -> Lock { return createTable(c, place); },
            [&](const Sql::DropTable &c) -> Lock { return onFirst(place, accessExclusive, c.names); },
            [&](const Sql::RenameTable &c) -> Lock { return exclusive(c.table); },
            [&](const Sql::SetTableSchema &c) -> Lock { return exclusive(c.table); },
            [&](const Sql::AddColumn &c) -> Lock {
                Lock lock = exclusive(c.table);
                return lock ? lock : onParents(place, c.column.constraints);
            },
            [&](const Sql::DropColumn &c) -> Lock { return exclusive(c.table); },
            [&](const Sql::RenameColumn &c) -> Lock { return exclusive(c.table); },
            [&](const Sql::ChangeColumnType &c) -> Lock { return exclusive(c.table); },
            [&](const Sql::SetColumnDefault &c) -> Lock { return exclusive(c.table); },
            [&](const Sql::SetColumnNotNull &c) -> Lock { return exclusive(c.table); },
            [&](const Sql::AlterColumn &c) -> Lock {
                // n_distinct and the like, as SET STATISTICS: SHARE UPDATE EXCLUSIVE
                const bool lighter = c.what.contains("STATISTICS"_L1) || c.what.contains("ET ("_L1);
                return lighter ? std::nullopt : exclusive(c.table);
            },
            [&](const Sql::AddConstraint &c) -> Lock { return addConstraint(c, place); },
            [&](const Sql::DropConstraint &c) -> Lock { return exclusive(c.table); },
            [&](const Sql::RenameConstraint &c) -> Lock { return exclusive(c.table); },
            [&](const Sql::AlterTable &c) -> Lock { return alterTable(c, place); },
            [&](const Sql::CreateIndex &c) -> Lock {
                return c.concurrently ? std::nullopt : on(place, share, c.table);
            },
            [&](const Sql::DropIndex &c) -> Lock { return dropIndex(c, place); },
            [&](const Sql::AlterIndex &c) -> Lock {
                const bool moves = c.what == "SET TABLESPACE"_L1 && !place.script.replay.index(c.index, place.index);
                return moves ? exclusive(c.index) : std::nullopt;
            },
            [&](const Sql::Reindex &c) -> Lock { return c.concurrently ? std::nullopt : on(place, share, c.name); },
            [&](const Sql::AttachPartition &c) -> Lock { return exclusive(c.partition); },
            [&](const Sql::DetachPartition &c) -> Lock {
                return c.concurrently ? std::nullopt : exclusive(c.finalize ? c.partition : c.table);
            },
            [&](const Sql::CreateObject &c) -> Lock {
                if (c.kind == ObjectKind::Trigger)
                    return on(place, shareRowExclusive, c.on);
                const bool exclusively = c.kind == ObjectKind::Policy || c.kind == ObjectKind::Rule;
                return exclusively ? exclusive(c.on) : std::nullopt;
            },
            [&](const Sql::DropObject &c) -> Lock {
                if (c.kind == ObjectKind::View || c.kind == ObjectKind::MaterializedView)
                    return onFirst(place, accessExclusive, c.names);
                return isOfTable(c.kind) ? exclusive(c.on) : std::nullopt;
            },
            [&](const Sql::AlterObject &c) -> Lock {
                const bool view = c.kind == ObjectKind::View
                    || (c.kind == ObjectKind::MaterializedView && !c.what.contains("ET ("_L1));
                return view ? exclusive(c.name) : isOfTable(c.kind) ? exclusive(c.on) : std::nullopt;
            },
            [&](const Sql::Maintenance &c) -> Lock { return isRewrite(c.what) ? exclusive(c.table) : std::nullopt; },
            [&](const Sql::RefreshMaterializedView &c) -> Lock {
                return c.concurrently ? std::nullopt : exclusive(c.name);
            },
            [&](const Sql::Truncate &c) -> Lock { return onFirst(place, accessExclusive, c.tables); },
            [&](const Sql::LockTable &c) -> Lock {
                const bool weak = c.mode == "ACCESS SHARE"_L1 || c.mode == "ROW SHARE"_L1
                    || c.mode == "ROW EXCLUSIVE"_L1 || c.mode == "SHARE UPDATE EXCLUSIVE"_L1;
                return weak ? std::nullopt : onFirst(place, c.mode.isEmpty() ? accessExclusive : c.mode, c.tables);
            },
            [](const auto &) -> Lock { return std::nullopt; },
        },
        change);
}

static void addParents(QList<BlockingLock> &locks, const Place &place, std::span<const Sql::Constraint> constraints,
                       const Sql::Name &made = {})
{
    for (const Sql::Constraint &constraint : constraints) {
        if (Lock lock = onParents(place, std::span(&constraint, 1), made))
            locks.append(*lock);
    }
}

/// The tables that the foreign keys of a known table refer to: what drops the keys locks them too.
static void addKnownParents(QList<BlockingLock> &locks, const Place &place, const Sql::Name &table,
                            const QString &constraint = {})
{
    const Schema::Table *known = place.table(table);
    if (!known)
        return;
    for (const Schema::Constraint &key : known->constraints) {
        if (key.referencedTable.isEmpty() || (!constraint.isEmpty() && key.name != constraint))
            continue;
        const qsizetype dot = key.referencedTable.lastIndexOf(u'.');
        const Sql::Name parent{.schema = key.referencedTable.left(std::max<qsizetype>(dot, 0)),
                               .name = key.referencedTable.sliced(dot + 1)};
        if (Lock lock = on(place, accessExclusive, parent))
            locks.append(*lock);
    }
}

QList<BlockingLock> blockingLocks(const Sql::Change &change, const Place &place)
{
    QList<BlockingLock> locks;
    const auto addEach = [&](const QList<Sql::Name> &tables) {
        for (const Sql::Name &table : tables) {
            if (Lock lock = on(place, accessExclusive, table))
                locks.append(*lock);
        }
    };
    if (const auto *drop = std::get_if<Sql::DropTable>(&change)) {
        addEach(drop->names);
        for (const Sql::Name &table : drop->names)
            addKnownParents(locks, place, table);
        return locks;
    }
    const auto *dropped = std::get_if<Sql::DropObject>(&change);
    const auto *altered = std::get_if<Sql::AlterObject>(&change);
    if ((dropped && dropped->kind == Sql::ObjectKind::View) || (altered && altered->kind == Sql::ObjectKind::View))
        return locks;
    if (const auto *truncate = std::get_if<Sql::Truncate>(&change)) {
        addEach(truncate->tables);
        return locks;
    }
    if (const auto *create = std::get_if<Sql::CreateTable>(&change)) {
        if (Lock lock = on(place, accessExclusive, create->partitionOf))
            locks.append(*lock);
        addParents(locks, place, create->constraints, create->name);
        for (const Sql::ColumnDefinition &column : create->columns)
            addParents(locks, place, column.constraints, create->name);
        return locks;
    }
    if (Lock lock = blockingLock(change, place))
        locks.append(*lock);
    if (const auto *add = std::get_if<Sql::AddConstraint>(&change)) {
        if (!locks.isEmpty() && locks.first().table == add->table)
            addParents(locks, place, std::span(&add->constraint, 1));
    } else if (const auto *column = std::get_if<Sql::AddColumn>(&change)) {
        if (!locks.isEmpty() && locks.first().table == column->table)
            addParents(locks, place, column->column.constraints);
    } else if (const auto *drop = std::get_if<Sql::DropConstraint>(&change)) {
        addKnownParents(locks, place, drop->table, drop->constraint);
    }
    return locks;
}

} // namespace Lint
