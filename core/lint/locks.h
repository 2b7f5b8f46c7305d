// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/script.h"

namespace Lint {

/// A table lock that keeps others from reading or writing.
struct BlockingLock
{
    QString mode; ///< "ACCESS EXCLUSIVE"
    Sql::Name table;
};

/// The types of change that may take such a lock.
constexpr ChangeTypes blockingChanges = changeTypes<
    Sql::CreateTable, Sql::DropTable, Sql::RenameTable, Sql::SetTableSchema, Sql::AddColumn, Sql::DropColumn,
    Sql::RenameColumn, Sql::ChangeColumnType, Sql::SetColumnDefault, Sql::SetColumnNotNull, Sql::AlterColumn,
    Sql::AddConstraint, Sql::DropConstraint, Sql::RenameConstraint, Sql::AlterTable, Sql::CreateIndex, Sql::DropIndex,
    Sql::AlterIndex, Sql::Reindex, Sql::AttachPartition, Sql::DetachPartition, Sql::CreateObject, Sql::DropObject,
    Sql::AlterObject, Sql::RefreshMaterializedView, Sql::Truncate, Sql::LockTable, Sql::Maintenance>();

/// The first lock of a PostgreSQL change, SHARE or stronger, on a relation that others may use; nothing when there is
/// none.
std::optional<BlockingLock> blockingLock(const Sql::Change &change, const Place &place);

/// All of them, also those on the tables that foreign keys join; views, which hold no rows, are left out. An index
/// whose table is not known stands for it.
QList<BlockingLock> blockingLocks(const Sql::Change &change, const Place &place);

} // namespace Lint
