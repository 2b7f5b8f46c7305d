// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/trace.h"

#include "core/dialect/sqlite/connection.h"
#include "core/dialect/sqlite/library.h"
#include "core/dialect/sqlite/parse.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sqlite {

namespace {

/// Stands between SQLite and its own file functions while a statement runs, and remembers the locks that it was given.
class LockProbe
{
public:
    explicit LockProbe(sqlite3 *handle)
    {
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&m_file));
        if (!m_file || !m_file->pMethods)
            return; // in memory: there is no file to lock
        m_own.original = m_file->pMethods;
        m_own.methods = *m_file->pMethods;
        m_own.methods.xLock = &LockProbe::lock;
        m_own.methods.xShmLock = m_file->pMethods->xShmLock ? &LockProbe::shmLock : nullptr;
        // A lock that an earlier statement of the transaction took still holds.
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_LOCKSTATE, &m_own.highest);
        m_file->pMethods = &m_own.methods;
    }
    ~LockProbe()
    {
        if (m_own.original)
            m_file->pMethods = m_own.original;
    }
    LockProbe(const LockProbe &) = delete;
    LockProbe &operator=(const LockProbe &) = delete;

    QList<Dialect::Lock> locks() const
    {
        static const QString names[] = {QString(), u"SHARED"_s, u"RESERVED"_s, u"PENDING"_s, u"EXCLUSIVE"_s};
        const QString file = u"database"_s;
        QList<Dialect::Lock> result;
        for (int level = SQLITE_LOCK_RESERVED; level <= m_own.highest && level <= SQLITE_LOCK_EXCLUSIVE; ++level) {
            if (level != SQLITE_LOCK_PENDING) // only a step on the way to EXCLUSIVE
                result.append({names[level], file});
        }
        if (m_own.walWrite)
            result.append({u"WAL WRITE"_s, file});
        if (result.isEmpty() && m_own.highest == SQLITE_LOCK_SHARED)
            result.append({names[SQLITE_LOCK_SHARED], file});
        return result;
    }

private:
    struct Own
    {
        sqlite3_io_methods methods = {}; // first: SQLite's pointer to it leads back to the whole
        const sqlite3_io_methods *original = nullptr;
        int highest = 0;
        bool walWrite = false;
    };

    static Own *ownOf(sqlite3_file *file)
    {
        return reinterpret_cast<Own *>(const_cast<sqlite3_io_methods *>(file->pMethods));
    }

    static int lock(sqlite3_file *file, int level)
    {
        Own *own = ownOf(file);
        const int code = own->original->xLock(file, level);
        if (code == SQLITE_OK)
            own->highest = std::max(own->highest, level);
        return code;
    }

    static int shmLock(sqlite3_file *file, int offset, int count, int flags)
    {
        Own *own = ownOf(file);
        const int code = own->original->xShmLock(file, offset, count, flags);
        constexpr int writeLock = 0; // WAL_WRITE_LOCK of the file format
        if (code == SQLITE_OK && offset == writeLock && (flags & SQLITE_SHM_LOCK) && (flags & SQLITE_SHM_EXCLUSIVE))
            own->walWrite = true;
        return code;
    }

    sqlite3_file *m_file = nullptr;
    Own m_own;
};

/// Which b-tree belongs to which table.
using Roots = QHash<qint64, QString>;

Result<Roots> readRoots(Database::Connection &connection)
{
    const auto rows = connection.query(u"SELECT rootpage, tbl_name FROM sqlite_schema WHERE rootpage > 0"_s);
    if (!rows)
        return failure(rows.error());
    Roots roots;
    for (const QVariantList &row : rows->rows)
        roots.insert(row[0].toLongLong(), row[1].toString());
    return roots;
}

struct Passes
{
    QStringList read;
    QStringList written;
};

/// SQLite's own program of the statement: a cursor that is rewound goes through its whole table, and one that also
/// inserts writes it anew. This is the program that runs, not a guess from the text; SQLite tells no more about what it
/// has read.
Passes readProgram(Database::Connection &connection, const Sql::Statement &statement, const Roots &roots)
{
    const auto program = connection.execute("EXPLAIN " + statement.text);
    if (!program)
        return {}; // some statements have none, and what is wrong will be told when the statement itself runs
    constexpr int opcode = 1;
    constexpr int p1 = 2;
    constexpr int p2 = 3;
    QHash<int, QString> tables; // by cursor
    QSet<int> rewound;
    Passes passes;
    for (const QVariantList &row : program->rows) {
        const QString what = row.at(opcode).toString();
        const int cursor = row.at(p1).toInt();
        if (what == u"OpenRead" || what == u"OpenWrite") {
            tables.insert(cursor, roots.value(row.at(p2).toLongLong()));
        } else if (what == u"Rewind" || what == u"Last") {
            rewound.insert(cursor);
            if (const QString table = tables.value(cursor); !table.isEmpty() && !passes.read.contains(table))
                passes.read.append(table);
        } else if ((what == u"Insert" || what == u"IdxInsert") && rewound.contains(cursor)) {
            if (const QString table = tables.value(cursor); !table.isEmpty() && !passes.written.contains(table))
                passes.written.append(table);
        } else if (what == u"VOpen") {
            // ALTER TABLE tests the rows against a new CHECK or NOT NULL with quick_check: that reads the table
            // through.
            for (const Sql::Change &change : parse(statement).changes) {
                const QList<Sql::Name> touched = Sql::touchedTables(change);
                if (Sql::isSchemaChange(change) && !touched.isEmpty() && !passes.read.contains(touched.first().name))
                    passes.read.append(touched.first().name);
            }
        }
    }
    return passes;
}

/// Tables that stand on another page than before: dropped and made again under the same name.
QStringList movedTables(const Roots &before, const Roots &after)
{
    const QList<QString> earlier = before.values();
    const QSet<QString> known(earlier.begin(), earlier.end());
    QSet<QString> stayed;
    for (const auto &[page, table] : after.asKeyValueRange()) {
        if (before.value(page) == table)
            stayed.insert(table);
    }
    QStringList moved;
    for (const QString &table : after) {
        if (known.contains(table) && !stayed.contains(table) && !moved.contains(table))
            moved.append(table);
    }
    return moved;
}

} // namespace

Result<Dialect::Trace> traced(Database::Connection &connection, Database::Connection &, const Sql::Statement &statement,
                              std::stop_token stop)
{
    const auto before = readRoots(connection);
    if (!before)
        return failure(before.error());
    const Passes passes = readProgram(connection, statement, *before);

    Dialect::Trace trace;
    {
        const LockProbe probe(handleOf(connection));
        QElapsedTimer timer;
        timer.start();
        auto done = connection.execute(statement, stop);
        trace.milliseconds = timer.elapsed();
        trace.locks = probe.locks();
        if (!done)
            return failure(std::move(done.error()));
        trace.rows = done->affected;
    }
    const auto after = readRoots(connection);
    if (!after)
        return failure(after.error());
    // INSERT and UPDATE write rows too, but they do not rebuild the table.
    const QList<Sql::Change> changes = parse(statement).changes;
    trace.rewrites = movedTables(*before, *after);
    if (std::ranges::any_of(changes, Sql::isSchemaChange)) {
        for (const QString &table : passes.written) {
            if (!trace.rewrites.contains(table))
                trace.rewrites.append(table);
        }
    }
    for (const QString &table : passes.read) {
        if (!trace.rewrites.contains(table))
            trace.scans.append(table);
    }
    trace.rewrites.sort();
    trace.scans.sort();
    return trace;
}

} // namespace Sqlite
