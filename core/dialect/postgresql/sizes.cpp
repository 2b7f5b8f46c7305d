// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/sizes.h"

using namespace Qt::StringLiterals;

namespace PostgreSql {

Result<QHash<QString, Dialect::TableSize>> tableSizes(Database::Connection &connection)
{
    // A table that was never analysed says -1 (0 before 14): then the planner's own guess, its pages times what fits on
    // one.
    const auto rows = connection.execute(
        "WITH sized AS (SELECT c.oid, n.nspname, c.relname, c.relkind,"
        " CASE WHEN c.reltuples > 0 THEN c.reltuples::int8 ELSE (pg_relation_size(c.oid) / 100)::int8 END AS tuples,"
        " pg_total_relation_size(c.oid) AS bytes"
        " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE c.relkind IN ('r', 'm', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema')"
        " SELECT s.nspname, s.relname,"
        " CASE s.relkind WHEN 'p' THEN (SELECT coalesce(sum(l.tuples), 0) FROM pg_partition_tree(s.oid) t JOIN sized l "
        "ON l.oid = t.relid"
        "   WHERE t.isleaf) ELSE s.tuples END::int8,"
        " CASE s.relkind WHEN 'p' THEN (SELECT coalesce(sum(l.bytes), 0) FROM pg_partition_tree(s.oid) t JOIN sized l "
        "ON l.oid = t.relid"
        "   WHERE t.isleaf) ELSE s.bytes END::int8,"
        // Traffic is a mean over the time that the counters cover. A partitioned table's stands with its partitions.
        " (coalesce(u.seq_scan, 0) + coalesce(u.idx_scan, 0)) / age.seconds,"
        " (coalesce(u.n_tup_ins, 0) + coalesce(u.n_tup_upd, 0) + coalesce(u.n_tup_del, 0)) / age.seconds,"
        " coalesce(h.users, 0)::int"
        " FROM sized s"
        " LEFT JOIN pg_stat_all_tables u ON u.relid = s.oid"
        " LEFT JOIN (SELECT l.relation, count(DISTINCT l.pid) AS users FROM pg_locks l WHERE l.locktype = 'relation'"
        "  AND l.granted AND l.pid <> pg_backend_pid()"
        "  AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())"
        "  GROUP BY 1) h ON h.relation = s.oid,"
        " (SELECT greatest(extract(epoch FROM now() - coalesce(max(b.stats_reset), pg_postmaster_start_time())), 1)"
        "   ::float8 AS seconds FROM pg_stat_database b WHERE b.datname = current_database()) age");
    if (!rows)
        return failure(rows.error());
    QHash<QString, Dialect::TableSize> sizes;
    sizes.reserve(rows->rows.size());
    for (const QVariantList &row : rows->rows)
        sizes.insert(Schema::qualified(row[0].toString(), row[1].toString()),
                     {.rows = row[2].toLongLong(),
                      .bytes = row[3].toLongLong(),
                      .scansPerSecond = row[4].toDouble(),
                      .writesPerSecond = row[5].toDouble(),
                      .users = row[6].toInt()});
    return sizes;
}

} // namespace PostgreSql
