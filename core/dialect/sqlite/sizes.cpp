// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/sizes.h"

#include "core/dialect/sqlite/canonical.h"

using namespace Qt::StringLiterals;

namespace Sqlite {

using Sizes = QHash<QString, Dialect::TableSize>;

constexpr qint64 mostRowsCounted = 200'000; // about 10 ms
constexpr qint64 largestFileWalked = 512LL * 1024 * 1024;

static Result<QHash<QString, qint64>> analyzedRows(Database::Connection &connection)
{
    QHash<QString, qint64> result;
    const auto exists = connection.query(u"SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'"_s);
    if (!exists)
        return failure(exists.error());
    if (exists->isEmpty())
        return result;
    // The first number of each line is the table's number of rows; of a partial index it is less.
    const auto rows = connection.query(
        u"SELECT tbl, max(CAST(stat AS INTEGER)) FROM sqlite_stat1 WHERE stat IS NOT NULL GROUP BY tbl"_s);
    if (!rows)
        return failure(rows.error());
    for (const QVariantList &row : rows->rows)
        result.insert(row[0].toString(), row[1].toLongLong());
    return result;
}

static Result<> addBytes(Database::Connection &connection, Sizes &sizes)
{
    const auto walkable = connection.query(
        u"SELECT 1 FROM pragma_page_count() c, pragma_page_size() s WHERE c.page_count * s.page_size <= ? "
        "AND EXISTS (SELECT 1 FROM pragma_module_list WHERE name = 'dbstat')"_s,
        {largestFileWalked});
    if (!walkable)
        return failure(walkable.error());
    if (walkable->isEmpty())
        return {};
    const auto rows = connection.query(
        u"SELECT s.tbl_name, sum(d.pgsize) FROM dbstat d JOIN sqlite_schema s ON s.name = d.name WHERE d.aggregate = TRUE GROUP BY 1"_s);
    if (!rows)
        return failure(rows.error());
    for (const QVariantList &row : rows->rows) {
        if (const auto size = sizes.find(row[0].toString()); size != sizes.end())
            size->bytes = row[1].toLongLong();
    }
    return {};
}

Result<Sizes> tableSizes(Database::Connection &connection)
{
    const auto tables = connection.query(
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s);
    if (!tables)
        return failure(tables.error());
    const auto analyzed = analyzedRows(connection);
    if (!analyzed)
        return failure(analyzed.error());

    Sizes sizes;
    for (const QVariantList &row : tables->rows) {
        const QString name = row[0].toString();
        qint64 count = analyzed->value(name, -1);
        if (count < 0) {
            const auto counted = connection.query(
                u"SELECT count(*) FROM (SELECT 1 FROM main.%1 LIMIT %2)"_s.arg(quoted(name)).arg(mostRowsCounted));
            count = counted ? counted->value().toLongLong() : 0;
        }
        if (count >= mostRowsCounted && !analyzed->contains(name)) {
            // More than were counted: the largest row number is found at once and rarely far off. A table WITHOUT ROWID
            // has none.
            if (const auto largest = connection.query(u"SELECT max(rowid) FROM main.%1"_s.arg(quoted(name))))
                count = qMax(count, largest->value().toLongLong());
        }
        sizes.insert(name, {.rows = count});
    }
    if (const auto added = addBytes(connection, sizes); !added)
        return failure(added.error());
    return sizes;
}

} // namespace Sqlite
