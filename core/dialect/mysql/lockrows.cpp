// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/lockrows.h"

#include <string_view>

using namespace Qt::StringLiterals;

namespace MySql {

extern const std::string_view lockTable;

Way wayOf(const QString &algorithm, const QString &lock)
{
    using enum Dialect::OnlineDdl::Algorithm;
    Way way;
    const QString first = algorithm.section(u';', 0, 0).trimmed();
    way.known = true;
    if (first.startsWith("INSTANT"_L1))
        way.algorithm = Instant;
    else if (first.startsWith("NOCOPY"_L1))
        way.algorithm = NoCopy;
    else if (first.startsWith("INPLACE"_L1))
        way.algorithm = InPlace;
    else if (first.startsWith("COPY"_L1))
        way.algorithm = Copy;
    else
        way.known = false;
    way.rebuilds = way.algorithm == Copy
        || (first.contains("rebuild"_L1) && !first.contains("no rebuild"_L1) && way.algorithm == InPlace);
    for (const QString &source : {first, lock}) {
        for (const QString &mode : {u"EXCLUSIVE"_s, u"SHARED"_s, u"NONE"_s}) {
            if (source.contains(QString(u"LOCK="_s + mode)))
                way.lock = mode;
        }
    }
    if (algorithm.contains("not accepted"_L1) || algorithm.contains("not spellable"_L1))
        way.spellable = false;
    return way;
}

const QList<LockRow> &lockRows()
{
    static const QList<LockRow> rows = [] {
        QStringList lines = QString::fromUtf8(lockTable.data(), qsizetype(lockTable.size())).split(u'\n');
        const QStringList columns = lines.takeFirst().split(u'\t');
        QList<LockRow> result;
        for (const QString &line : std::as_const(lines)) {
            if (line.isEmpty())
                continue;
            const QStringList cells = line.split(u'\t');
            const auto cell = [&](const QString &column) { return cells.value(columns.indexOf(column)); };
            LockRow row{.id = cell(u"id"_s),
                        .operation = cell(u"operation"_s),
                        .example = cell(u"example"_s),
                        .mysql57 = wayOf(cell(u"mysql57_doc"_s)),
                        .mysql = wayOf(cell(u"mysql97_best_algorithm"_s), cell(u"mysql97_lock"_s)),
                        .mariaDb = wayOf(cell(u"mariadb118_best_algorithm"_s), cell(u"mariadb118_lock"_s)),
                        .mysqlLocks = cell(u"mysql97_metadata_locks_behind_a_reader"_s),
                        .mariaDbLocks = cell(u"mariadb118_metadata_locks_behind_a_reader"_s),
                        .note = cell(u"note"_s)};
            // MariaDB spells no algorithm for partitions: what was seen is whether the table is new.
            if (!row.mariaDb.known && !row.mariaDb.spellable) {
                const bool rebuilt = cell(u"mariadb118_new_table_id_by_default"_s) == "yes"_L1;
                row.mariaDb = {.algorithm = rebuilt ? Dialect::OnlineDdl::Algorithm::Copy
                                                    : Dialect::OnlineDdl::Algorithm::InPlace,
                               .rebuilds = rebuilt,
                               .lock = rebuilt ? u"SHARED"_s : u"NONE"_s,
                               .spellable = false,
                               .known = true};
            }
            // The table gets a new id, and no row is written: seen on MariaDB 11.8 by its counters.
            if (row.id == "pt_drop"_L1) {
                for (Way *way : {&row.mysql, &row.mariaDb}) {
                    way->algorithm = Dialect::OnlineDdl::Algorithm::InPlace;
                    way->rebuilds = false;
                    way->lock = u"NONE"_s;
                }
            }
            result.append(row);
        }
        return result;
    }();
    return rows;
}

const LockRow *lockRow(const QString &id)
{
    static const QHash<QString, const LockRow *> byId = [] {
        QHash<QString, const LockRow *> result;
        for (const LockRow &row : lockRows())
            result.insert(row.id, &row);
        return result;
    }();
    return byId.value(id);
}

} // namespace MySql
