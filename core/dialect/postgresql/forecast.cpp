// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/forecast.h"

#include "core/dialect/postgresql/forecastcase.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PostgreSql {

/// Changes without a lock of their own, and those that are not looked into.
static Cases casesOf(const Situation &, const Sql::TransactionControl &)
{
    return {};
}

static Cases casesOf(const Situation &, const Sql::SetParameter &)
{
    return {};
}

static Cases casesOf(const Situation &situation, const Sql::RenameTable &change)
{
    const bool index = !situation.table(change.table) && situation.tableOfIndex(change.table);
    return {{.row = index ? u"ix_rename_at"_s : u"at_rename"_s, .target = situation.qualified(change.table)}};
}

static Cases casesOf(const Situation &situation, const Sql::SetTableSchema &change)
{
    return {{.row = u"at_set_schema"_s, .target = situation.qualified(change.table)}};
}

static Cases casesOf(const Situation &situation, const Sql::RenameColumn &change)
{
    return {{.row = u"at_rename_col"_s,
             .target = situation.qualified(change.table),
             .others = {{u"p1"_s, situation.partitions(situation.qualified(change.table))}}}};
}

static Cases casesOf(const Situation &, const Sql::AddEnumValue &)
{
    return {{.row = u"ty_add_value"_s}};
}

static Cases casesOf(const Situation &, const Sql::RenameEnumValue &)
{
    return {{.row = u"ty_rename_value"_s}};
}

static int strength(const QString &mode)
{
    static const QStringList modes{
        u""_s,      u"ACCESS SHARE"_s,        u"ROW SHARE"_s, u"ROW EXCLUSIVE"_s,   u"SHARE UPDATE EXCLUSIVE"_s,
        u"SHARE"_s, u"SHARE ROW EXCLUSIVE"_s, u"EXCLUSIVE"_s, u"ACCESS EXCLUSIVE"_s};
    return int(modes.indexOf(mode));
}

/// What a caller of LOCK TABLE keeps out; measured rows say it themselves, because it does not follow from the mode
/// alone.
static bool keepsReadersOut(const QString &mode)
{
    return strength(mode) >= strength(u"ACCESS EXCLUSIVE"_s);
}

static bool keepsWritersOut(const QString &mode)
{
    return strength(mode) >= strength(u"SHARE"_s);
}

namespace {

/// Puts the cases of a statement together.
class Sum
{
public:
    explicit Sum(const Situation &situation)
        : m_situation(situation)
    {
    }

    void add(const Case &one);
    void refuse(const QString &note);
    Dialect::Forecast result();

private:
    void lock(const QString &mode, const QString &object);
    void addOthers(const Case &one, const LockRow &row);
    void addWork(const Case &one, const LockRow &row);
    void addNote(const QString &note);
    double secondsFor(const QString &table, bool rewrites) const;

    const Situation &m_situation;
    Dialect::Forecast m_forecast;
    QHash<QString, QString> m_modes;
    QStringList m_order;
    int m_strongest = -1;
};

} // namespace

void Sum::lock(const QString &mode, const QString &object)
{
    if (mode.isEmpty() || object.isEmpty())
        return;
    if (!m_modes.contains(object))
        m_order.append(object);
    QString &held = m_modes[object];
    if (strength(mode) > strength(held))
        held = mode;
}

/// The indexes of the measured tables, which stand for those of the target.
static bool isMeasuredIndex(const QString &name)
{
    static const QStringList names{u"t_pkey"_s, u"t_a_idx"_s, u"t3x"_s, u"r_pkey"_s, u"t4_pkey"_s, u"mv_id"_s};
    return names.contains(name);
}

void Sum::addOthers(const Case &one, const LockRow &row)
{
    QStringList seen;
    for (const LockRow::Other &other : row.others) {
        if (const auto named = one.others.constFind(other.object); named != one.others.constEnd()) {
            for (const QString &object : *named)
                lock(other.mode, object);
            seen.append(other.object);
        } else if (isMeasuredIndex(other.object) && other.mode != u"ACCESS SHARE") {
            for (const QString &index : m_situation.indexes(one.target))
                lock(other.mode, index);
        }
    }
    // An ALTER TABLE of a parent reaches its partitions, whichever table the row was measured on.
    for (auto it = one.others.begin(); it != one.others.end(); ++it) {
        if (it.key() == u"p1" && !seen.contains(u"p1"_s)) {
            for (const QString &object : it.value())
                lock(row.lockOn(m_situation.majorVersion()), object);
        }
    }
}

/// Plain figures for ordinary disks: a table is written anew at 100 MB/s and its indexes with it, read at 400 MB/s. An
/// estimate of the order of magnitude and no more.
double Sum::secondsFor(const QString &table, bool rewrites) const
{
    static constexpr double written = 100e6;
    static constexpr double read = 400e6;
    const Dialect::TableSize size = m_situation.around().sizes.value(table);
    return double(size.bytes) / (rewrites ? written : read);
}

void Sum::addWork(const Case &one, const LockRow &row)
{
    const bool scans = row.scans && one.scans;
    if (one.target.isEmpty() || (!row.rewrites && !scans))
        return;
    QStringList tables{one.target};
    const QStringList parts = one.others.value(u"p1"_s);
    if (!parts.isEmpty()) // a parent holds no rows itself
        tables = parts;
    double seconds = 0;
    for (const QString &table : std::as_const(tables)) {
        if (row.rewrites && !m_forecast.rewrites.contains(table))
            m_forecast.rewrites.append(table);
        if (scans && !m_forecast.scans.contains(table))
            m_forecast.scans.append(table);
        if (const auto size = m_situation.around().sizes.constFind(table);
            size != m_situation.around().sizes.constEnd()) {
            seconds += secondsFor(table, row.rewrites);
            m_forecast.rows = std::max(m_forecast.rows.value_or(0), size->rows);
            m_forecast.seconds = m_forecast.seconds.value_or(0);
        }
    }
    if (m_forecast.seconds)
        *m_forecast.seconds += seconds;
}

void Sum::addNote(const QString &note)
{
    if (note.isEmpty() || m_forecast.note.contains(note))
        return;
    if (!m_forecast.note.isEmpty())
        m_forecast.note += u' ';
    m_forecast.note += note;
}

void Sum::add(const Case &one)
{
    const LockRow *row = lockRow(one.row);
    if (!row) {
        refuse(QCoreApplication::translate("PostgreSql", "Nothing was measured for this statement."));
        return;
    }
    if (m_situation.majorVersion() < row->firstVersion) {
        refuse(QCoreApplication::translate("PostgreSql", "PostgreSQL %1 does not know this form; it came with %2.")
                   .arg(m_situation.majorVersion())
                   .arg(row->firstVersion));
        return;
    }
    const QString mode = one.mode.isEmpty() ? row->lockOn(m_situation.majorVersion()) : one.mode;
    lock(mode, one.target);
    addOthers(one, *row);
    addWork(one, *row);
    addNote(one.note);
    // Nobody waits for a table that nobody else can see yet.
    if (!one.target.isEmpty() && !m_situation.isNew(one.target)) {
        m_forecast.blocksReads |= one.mode.isEmpty() ? row->blocksReads : keepsReadersOut(mode);
        m_forecast.blocksWrites |= one.mode.isEmpty() ? row->blocksWrites : keepsWritersOut(mode);
    }
    const int weight = strength(mode) * 4 + (row->rewrites ? 2 : 0) + (row->scans ? 1 : 0);
    if (weight > m_strongest) {
        m_strongest = weight;
        m_forecast.source = row->id;
    }
}

void Sum::refuse(const QString &note)
{
    m_forecast.known = false;
    addNote(note);
}

Dialect::Forecast Sum::result()
{
    for (const QString &object : std::as_const(m_order))
        m_forecast.locks.append({.mode = m_modes.value(object), .object = object});
    return m_forecast;
}

static void addChange(const Situation &situation, const Sql::Change &change, Sum &sum)
{
    std::visit(Sql::Overload{
                   [&](const Sql::Opaque &opaque) { sum.refuse(opaque.reason); },
                   [&](const Sql::CodeBlock &) {
                       sum.refuse(QCoreApplication::translate(
                           "PostgreSql", "What code does is only known when it runs: try it in a proof."));
                   },
                   [&](const auto &known) {
                       for (const Case &one : casesOf(situation, known))
                           sum.add(one);
                   },
               },
               change);
}

Dialect::Forecast forecast(const Sql::Statement &statement, const Sql::Meaning &meaning,
                           const Dialect::Surroundings &surroundings)
{
    const Situation situation(statement, surroundings);
    Sum sum(situation);
    for (const Sql::Change &change : meaning.changes)
        addChange(situation, change, sum);
    Dialect::Forecast result = sum.result();
    result.goesThroughRows = Dialect::goesThroughRows(meaning);
    return result;
}

} // namespace PostgreSql
