// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/sqlite/forecast.h"

#include "core/dialect/sqlite/parse.h"
#include "core/dialect/sqlite/refusals.h"
#include "core/dialect/sqlite/volatility.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Dialect::Forecast;
using Dialect::Surroundings;
using Dialect::TableSize;

namespace Sqlite {

namespace {

struct ForecastWords
{
    Q_DECLARE_TR_FUNCTIONS(Sqlite)
};

// Bytes per second, measured with a table of two million rows (190 MB) on two busy cores and rounded: the order of it,
// no more.
constexpr double readSpeed = 300e6;
constexpr double indexSpeed = 50e6;
constexpr double rewriteSpeed = 50e6;
constexpr qint64 bytesPerRow = 100; ///< where only the number of rows is known

const QString database = u"database"_s; ///< SQLite locks the file, never a table

void reads(Forecast &forecast)
{
    forecast.locks = {{u"SHARED"_s, database}};
}

void writes(Forecast &forecast)
{
    forecast.locks = {{u"RESERVED"_s, database}, {u"EXCLUSIVE"_s, database}};
    forecast.blocksWrites = true;
}

void say(Forecast &forecast, const QString &sentence)
{
    if (!sentence.isEmpty())
        forecast.note += (forecast.note.isEmpty() ? QString() : u" "_s) + sentence;
}

std::optional<TableSize> sizeOf(const QString &table, const Surroundings &around)
{
    const auto exact = around.sizes.constFind(table);
    if (exact != around.sizes.constEnd())
        return *exact;
    for (auto size = around.sizes.constBegin(); size != around.sizes.constEnd(); ++size) {
        if (size.key().compare(table, Qt::CaseInsensitive) == 0)
            return *size;
    }
    return std::nullopt;
}

bool isNew(const QString &table, const Surroundings &around)
{
    return std::ranges::any_of(around.newTables,
                               [&](const QString &made) { return made.compare(table, Qt::CaseInsensitive) == 0; });
}

/// It goes through all rows of the table, at this speed.
void goesThrough(Forecast &forecast, const QString &table, double speed, const Surroundings &around)
{
    if (const auto size = sizeOf(table, around)) {
        const qint64 bytes = size->bytes > 0 ? size->bytes : size->rows * bytesPerRow;
        forecast.rows = std::max(forecast.rows.value_or(0), size->rows);
        forecast.seconds = forecast.seconds.value_or(0) + double(bytes) / speed;
    }
}

void scans(Forecast &forecast, const QString &table, const Surroundings &around, double speed = readSpeed)
{
    if (table.isEmpty() || isNew(table, around))
        return;
    forecast.scans.append(table);
    goesThrough(forecast, table, speed, around);
}

void rewrites(Forecast &forecast, const QString &table, const Surroundings &around)
{
    if (table.isEmpty() || isNew(table, around))
        return;
    forecast.rewrites.append(table);
    // More changed pages than fit into the cache are written before the commit, and from then on nobody can read.
    forecast.blocksReads = true;
    goesThrough(forecast, table, rewriteSpeed, around);
}

class Teller
{
public:
    Teller(Forecast &forecast, const Surroundings &around)
        : m_forecast(forecast)
        , m_around(around)
    {
    }

    void operator()(const Sql::CreateTable &change)
    {
        writes(m_forecast);
        if (change.asQuery)
            say(m_forecast, ForecastWords::tr("All rows of the query are read and written; how many is not known."));
    }
    void operator()(const Sql::DropTable &change)
    {
        writes(m_forecast);
        for (const Sql::Name &name : change.names)
            scans(m_forecast, name.display(), m_around);
        say(m_forecast,
            ForecastWords::tr(
                "With foreign_keys on, all its rows are deleted first, and with them those that refer to them by ON "
                "DELETE CASCADE."));
    }
    void operator()(const Sql::RenameTable &)
    {
        writes(m_forecast);
        say(m_forecast,
            ForecastWords::tr("No row is touched. Refused when any view or trigger of the schema does not resolve."));
    }
    void operator()(const Sql::RenameColumn &)
    {
        writes(m_forecast);
        say(m_forecast,
            ForecastWords::tr("No row is touched. Refused when any view or trigger of the schema does not resolve."));
        say(m_forecast, refusedBefore(3025000, m_around));
    }
    void operator()(const Sql::AddColumn &change) { addColumn(change); }
    void operator()(const Sql::DropColumn &change)
    {
        writes(m_forecast);
        rewrites(m_forecast, change.table.display(), m_around);
        say(m_forecast, refusedBefore(3035000, m_around));
        say(m_forecast, refusal(change, m_around));
    }
    void operator()(const Sql::SetColumnNotNull &change)
    {
        writes(m_forecast);
        if (change.notNull)
            scans(m_forecast, change.table.display(), m_around);
        say(m_forecast, refusedBefore(3053000, m_around));
    }
    void operator()(const Sql::AddConstraint &change)
    {
        writes(m_forecast);
        scans(m_forecast, change.table.display(), m_around);
        say(m_forecast, refusedBefore(3053000, m_around));
    }
    void operator()(const Sql::DropConstraint &)
    {
        writes(m_forecast);
        say(m_forecast, refusedBefore(3053000, m_around));
    }
    void operator()(const Sql::CreateIndex &change)
    {
        writes(m_forecast);
        scans(m_forecast, change.table.display(), m_around, indexSpeed);
        m_forecast.blocksReads = !m_forecast.scans.isEmpty();
        if (change.unique)
            say(m_forecast, ForecastWords::tr("Fails when two rows are equal in these columns."));
    }
    void operator()(const Sql::DropIndex &) { writes(m_forecast); }
    void operator()(const Sql::CreateObject &) { writes(m_forecast); }
    void operator()(const Sql::DropObject &) { writes(m_forecast); }
    void operator()(const Sql::Reindex &)
    {
        writes(m_forecast);
        m_forecast.blocksReads = true;
        say(m_forecast, ForecastWords::tr("The indexes are built anew from all their rows."));
    }
    void operator()(const Sql::ChangeRows &change) { changeRows(change); }
    void operator()(const Sql::TransactionControl &change)
    {
        if (change.verb == Sql::TransactionVerb::Commit)
            m_forecast.locks = {{u"EXCLUSIVE"_s, database}};
    }
    void operator()(const Sql::SetParameter &change) { setParameter(change); }
    void operator()(const Sql::Maintenance &change) { maintain(change); }
    void operator()(const Sql::Opaque &change) { unknown(change.reason); }
    /// What no statement of SQLite means.
    void operator()(const auto &) { unknown(ForecastWords::tr("It is not known what SQLite does here.")); }

private:
    void unknown(const QString &why)
    {
        m_forecast = {.known = false};
        m_forecast.note = why;
    }

    void addColumn(const Sql::AddColumn &change)
    {
        writes(m_forecast);
        const Sql::ColumnDefinition &column = change.column;
        const QString table = change.table.display();
        if (column.has(Sql::ConstraintKind::Check) || (!column.generated.isEmpty() && column.notNull))
            scans(m_forecast, table, m_around);
        const std::optional<TableSize> size = isNew(table, m_around) ? std::nullopt : sizeOf(table, m_around);
        say(m_forecast, refusal(change, size ? std::optional(size->rows) : std::nullopt));
        if (m_forecast.note.isEmpty() && m_forecast.scans.isEmpty())
            say(m_forecast, ForecastWords::tr("No row is touched."));
    }

    void changeRows(const Sql::ChangeRows &change)
    {
        const QString table = change.table.display();
        if (change.verb == Sql::RowVerb::Select) {
            reads(m_forecast);
            if (!change.bounded)
                scans(m_forecast, table, m_around);
            return;
        }
        writes(m_forecast);
        if (change.verb == Sql::RowVerb::Insert) {
            if (change.fromQuery && !change.bounded) {
                m_forecast.blocksReads = true;
                say(m_forecast,
                    ForecastWords::tr("All rows of the query are read and written; how many is not known."));
            }
            return;
        }
        if (change.bounded)
            return;
        if (!change.hasWhere)
            rewrites(m_forecast, table, m_around);
        else
            scans(m_forecast, table, m_around);
        // How many rows a condition chooses cannot be told from its text.
        m_forecast.blocksReads = m_forecast.blocksReads || !m_forecast.scans.isEmpty();
    }

    void setParameter(const Sql::SetParameter &change);
    void maintain(const Sql::Maintenance &change);

    Forecast &m_forecast;
    const Surroundings &m_around;
};

void Teller::setParameter(const Sql::SetParameter &change)
{
    static const QStringList inFile = {u"user_version"_s, u"application_id"_s, u"schema_version"_s, u"auto_vacuum"_s,
                                       u"encoding"_s,     u"page_size"_s,      u"writable_schema"_s};
    static const QStringList ofConnection = {u"foreign_keys"_s,
                                             u"defer_foreign_keys"_s,
                                             u"legacy_alter_table"_s,
                                             u"synchronous"_s,
                                             u"temp_store"_s,
                                             u"cache_size"_s,
                                             u"busy_timeout"_s,
                                             u"recursive_triggers"_s,
                                             u"trusted_schema"_s,
                                             u"case_sensitive_like"_s,
                                             u"mmap_size"_s,
                                             u"query_only"_s,
                                             u"secure_delete"_s,
                                             u"wal_autocheckpoint"_s,
                                             u"ignore_check_constraints"_s,
                                             u"cell_size_check"_s,
                                             u"automatic_index"_s,
                                             u"journal_size_limit"_s,
                                             u"locking_mode"_s,
                                             u"threads"_s,
                                             u"reverse_unordered_selects"_s,
                                             u"cache_spill"_s,
                                             u"analysis_limit"_s,
                                             u"hard_heap_limit"_s,
                                             u"soft_heap_limit"_s,
                                             u"max_page_count"_s};
    static const QStringList checks = {u"integrity_check"_s, u"quick_check"_s, u"foreign_key_check"_s};
    static const QStringList work = {u"optimize"_s, u"incremental_vacuum"_s, u"wal_checkpoint"_s};

    if (checks.contains(change.name)) {
        reads(m_forecast);
        say(m_forecast, ForecastWords::tr("All rows are read."));
        for (auto size = m_around.sizes.constBegin(); size != m_around.sizes.constEnd(); ++size)
            scans(m_forecast, size.key(), m_around);
    } else if (work.contains(change.name)) {
        writes(m_forecast);
    } else if (change.value.isEmpty()) {
        reads(m_forecast);
    } else if (change.name == u"journal_mode") {
        m_forecast.locks = {{u"EXCLUSIVE"_s, database}};
        m_forecast.blocksReads = true;
        m_forecast.blocksWrites = true;
    } else if (inFile.contains(change.name)) {
        writes(m_forecast);
    } else if (!ofConnection.contains(change.name)) {
        unknown(ForecastWords::tr("It is not known what this pragma does."));
        return;
    }
    static const QStringList ignoredWithin = {u"foreign_keys"_s, u"journal_mode"_s, u"page_size"_s, u"auto_vacuum"_s,
                                              u"encoding"_s};
    if (m_around.inTransaction && !change.value.isEmpty() && ignoredWithin.contains(change.name))
        say(m_forecast, ForecastWords::tr("Inside a transaction it has no effect, and SQLite does not say so."));
}

void Teller::maintain(const Sql::Maintenance &change)
{
    if (change.what == u"VACUUM") {
        m_forecast.locks = {{u"EXCLUSIVE"_s, database}};
        m_forecast.blocksWrites = true;
        for (auto size = m_around.sizes.constBegin(); size != m_around.sizes.constEnd(); ++size)
            rewrites(m_forecast, size.key(), m_around);
        m_forecast.blocksReads = true;
        say(m_forecast,
            ForecastWords::tr(
                "The whole file is written anew, and needs as much space again while it is. Refused inside a "
                "transaction."));
    } else if (change.what == u"VACUUM INTO") {
        reads(m_forecast);
        say(m_forecast,
            ForecastWords::tr("The whole file is read and written to another. Refused inside a transaction."));
    } else if (change.what == u"ANALYZE") {
        writes(m_forecast);
        scans(m_forecast, change.table.display(), m_around);
        if (change.table.name.isEmpty())
            say(m_forecast, ForecastWords::tr("All indexes are read."));
    } else {
        unknown(ForecastWords::tr("It is not known what SQLite does here."));
    }
}

} // namespace

Forecast forecast(const Sql::Statement &, const Sql::Meaning &meaning, const Surroundings &surroundings)
{
    Forecast result;
    if (meaning.changes.isEmpty()) {
        result.known = false;
        return result;
    }
    Teller teller(result, surroundings);
    for (const Sql::Change &change : meaning.changes)
        std::visit(teller, change);
    result.rewrites.sort();
    result.scans.sort();
    result.goesThroughRows = Dialect::goesThroughRows(meaning);
    return result;
}

} // namespace Sqlite
