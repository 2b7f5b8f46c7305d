// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/postgres.h"

#include <QHash>
#include <QStringList>

#include <utility>

namespace Observation {

/// One database and four sessions for all examples: both are emptied in between, which costs a fraction of new ones.
/// And what is to be seen in them by looking: rows, files, who waits.
struct PostgreSqlHouse
{
    using Files = QHash<QString, qlonglong>;
    using Counts = QHash<QString, std::pair<qlonglong, qlonglong>>; ///< rows read one by one, rows written

    Database::Url url = TestPostgres::database();
    std::unique_ptr<Database::Connection> tool = TestPostgres::connect(url); ///< runs the script
    std::unique_ptr<Database::Connection> watcher = TestPostgres::connect(url);
    std::unique_ptr<Database::Connection> other = TestPostgres::connect(url); ///< tries to read and to write
    std::unique_ptr<Database::Connection> inTheWay = TestPostgres::connect(url);

    static PostgreSqlHouse &instance();
    bool stands() const { return tool && watcher && other && inTheWay; }
    /// Nothing is left of the example before; false: that could not be.
    bool empty();

    QHash<QString, qlonglong> rowCounts(const QStringList &tables);
    QStringList objects();
    /// Where each table's rows lie, and what was done to them, as the tool's session sees it.
    Files files();
    Counts counts();
    /// Asks, does not derive: the others try to read and to write each table, and wait or do not.
    QStringList blocked(const QStringList &tables);
};

/// As pages name it: without the default schema.
QString plain(const QString &name);
QVariantList firstColumn(const Result<Database::Rows> &rows);

} // namespace Observation
