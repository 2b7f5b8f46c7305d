// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/knowntables.h"

#include <optional>

namespace Lint {

/// What grows with a table's size.
enum class Work {
    Scan, ///< every row is read
    Build, ///< an index is built
    Rewrite, ///< the table and its indexes are written anew
    Rows, ///< rows are changed, copied or queried by the statement itself
};

struct Cost
{
    Work work = Work::Scan;
    Sql::Name table = {};
    bool certain = true; ///< false: it hangs on something that is not known here
};

/// The types of change that may cost something besides their lock, rows left aside.
constexpr ChangeTypes costlyChanges =
    changeTypes<Sql::CreateIndex, Sql::AddConstraint, Sql::SetColumnNotNull, Sql::AddColumn, Sql::ChangeColumnType,
                Sql::ValidateConstraint, Sql::AttachPartition, Sql::AlterTable, Sql::Reindex, Sql::Maintenance,
                Sql::RefreshMaterializedView, Sql::CreateTable, Sql::CreateObject>();

/// What changes cost besides the wait for their lock, as measured on PostgreSQL 12 to 18 and on SQLite; other dialects'
/// are told by PostgreSQL's rules. Goes forward over a script.
class Costs
{
public:
    explicit Costs(const Script &script)
        : m_tables(script)
    {
    }

    /// Nothing: only the catalogue changes, or the relation is this script's own.
    std::optional<Cost> of(const Sql::Change &change, const Place &place);

private:
    KnownTables m_tables;
};

} // namespace Lint
