// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/mysql/forecast.h"

#include "core/dialect/mysql/lockrows.h"
#include "core/dialect/mysql/onlineddl.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Dialect::OnlineDdl;

namespace MySql {

namespace {

class Sum
{
public:
    Sum(const Dialect::Surroundings &around, Flavour flavour)
        : m_around(around)
        , m_flavour(flavour)
    {
    }

    void add(const Sql::Change &change, const std::optional<OnlineDdl> &online);
    Dialect::Forecast result() { return m_forecast; }

private:
    void addOnline(const QList<Sql::Name> &tables, const OnlineDdl &online);
    void addPlain(const Sql::Change &change);
    void lock(const QString &mode, const QString &object);
    void note(const QString &text);
    void block(const Sql::Name &table, bool reads, bool writes);
    void work(const QString &table, bool rewrites);
    void exclusive(const QList<Sql::Name> &tables);
    bool isNew(const Sql::Name &table) const { return m_around.newTables.contains(table.display()); }

    const Dialect::Surroundings &m_around;
    Flavour m_flavour;
    Dialect::Forecast m_forecast;
    int m_strongest = -1;
};

int strength(const QString &mode)
{
    static const QStringList order = {u"SHARED_READ"_s,      u"SHARED_WRITE"_s,    u"SHARED_UPGRADABLE"_s,
                                      u"SHARED_READ_ONLY"_s, u"SHARED_NO_WRITE"_s, u"SHARED_NO_READ_WRITE"_s,
                                      u"EXCLUSIVE"_s};
    return int(order.indexOf(mode));
}

void Sum::lock(const QString &mode, const QString &object)
{
    for (Dialect::Lock &held : m_forecast.locks) {
        if (held.object == object) {
            if (strength(mode) > strength(held.mode))
                held.mode = mode;
            return;
        }
    }
    m_forecast.locks.append({.mode = mode, .object = object});
}

void Sum::note(const QString &text)
{
    if (text.isEmpty() || m_forecast.note.contains(text))
        return;
    m_forecast.note += (m_forecast.note.isEmpty() ? QString() : u" "_s) + text;
}

void Sum::block(const Sql::Name &table, bool reads, bool writes)
{
    if (isNew(table))
        return;
    m_forecast.blocksReads |= reads;
    m_forecast.blocksWrites |= writes;
}

/// As in PostgreSQL's forecast: 100 MB/s written anew with its indexes, 400 MB/s read. The order of magnitude.
void Sum::work(const QString &table, bool rewrites)
{
    QStringList &list = rewrites ? m_forecast.rewrites : m_forecast.scans;
    if (list.contains(table))
        return;
    list.append(table);
    const auto size = m_around.sizes.constFind(table);
    if (size == m_around.sizes.constEnd())
        return;
    m_forecast.seconds = m_forecast.seconds.value_or(0) + double(size->bytes) / (rewrites ? 100e6 : 400e6);
    m_forecast.rows = std::max(m_forecast.rows.value_or(0), size->rows);
}

/// Every one of these ends with an exclusive metadata lock, for which it waits behind the longest transaction while all
/// newcomers wait behind it.
void Sum::addOnline(const QList<Sql::Name> &tables, const OnlineDdl &online)
{
    const LockRow *row = lockRow(online.source);
    const Sql::Name &table = tables.first();
    lock(u"EXCLUSIVE"_s, table.display());
    if (row) {
        // "r: SHARED_READ_ONLY; t: EXCLUSIVE (waits)": r is the parent of a foreign key.
        const QStringList locks = (m_flavour == Flavour::MariaDb ? row->mariaDbLocks : row->mysqlLocks).split(u"; "_s);
        for (const QString &held : locks) {
            const QString mode = held.section(u": "_s, 1).section(u' ', 0, 0);
            if (row->id.startsWith("fk_"_L1) && held.startsWith("r:"_L1) && tables.size() > 1)
                lock(mode, tables.at(1).display());
        }
        if (row->id == "fk_add"_L1 && tables.size() > 1)
            block(tables.at(1), false, true);
    }
    block(table, online.lock == "EXCLUSIVE"_L1 && online.algorithm != OnlineDdl::Algorithm::Instant,
          online.lock != "NONE"_L1 && online.algorithm != OnlineDdl::Algorithm::Instant);
    if (online.rebuilds)
        work(table.display(), true);
    else if (online.source.startsWith("ix_add"_L1) || online.source == "ix_fulltext2"_L1
             || online.source == "ix_spatial"_L1 || online.source == "ix_virtual"_L1
             || online.source == "ix_functional"_L1)
        work(table.display(), false);
    const int weight = int(online.algorithm) * 4 + (online.rebuilds ? 2 : 0) + (online.lock == "NONE"_L1 ? 0 : 1);
    if (weight > m_strongest) {
        m_strongest = weight;
        m_forecast.source = online.source;
    }
    note(QCoreApplication::translate("MySql", "ALGORITHM=%1, LOCK=%2.").arg(online.algorithmName(), online.lock));
    note(online.note);
    note(online.assumed);
}

void Sum::exclusive(const QList<Sql::Name> &tables)
{
    for (const Sql::Name &table : tables) {
        lock(u"EXCLUSIVE"_s, table.display());
        block(table, true, true);
    }
}

void Sum::addPlain(const Sql::Change &change)
{
    std::visit(
        Sql::Overload{
            [&](const Sql::Opaque &c) {
                m_forecast.known = false;
                note(c.reason);
            },
            [&](const Sql::CodeBlock &) {
                m_forecast.known = false;
                note(QCoreApplication::translate("MySql", "What code does is only known when it runs."));
            },
            [&](const Sql::ChangeRows &c) {
                if (c.table.name.isEmpty())
                    return;
                const bool reads = c.verb == Sql::RowVerb::Select;
                lock(reads ? u"SHARED_READ"_s : u"SHARED_WRITE"_s, c.table.display());
                const bool whole = c.verb == Sql::RowVerb::Update || c.verb == Sql::RowVerb::Delete;
                if (whole && !c.bounded && !isNew(c.table)) {
                    work(c.table.display(), false);
                    note(QCoreApplication::translate(
                        "MySql", "Every row that it reads stays locked until the transaction ends."));
                }
            },
            [&](const Sql::LockTable &c) {
                const bool write = c.mode == "WRITE"_L1;
                for (const Sql::Name &table : c.tables) {
                    lock(write ? u"SHARED_NO_READ_WRITE"_s : u"SHARED_READ_ONLY"_s, table.display());
                    block(table, write, true);
                }
            },
            [&](const Sql::AlterTable &c) {
                if (c.what.isEmpty())
                    return;
                m_forecast.known = false;
                lock(u"EXCLUSIVE"_s, c.table.display());
                note(QCoreApplication::translate("MySql", "Nothing was measured for %1.").arg(c.what));
            },
            [&](const Sql::Maintenance &c) {
                if (c.what == "CHECK"_L1 || c.what == "REPAIR"_L1 || c.what == "CHECKSUM"_L1)
                    work(c.table.display(), false);
            },
            [&](const Sql::TransactionControl &) {},
            [&](const Sql::SetParameter &) {},
            [&](const Sql::CreateTable &c) {
                if (c.asQuery)
                    note(QCoreApplication::translate("MySql", "The rows that the query reads stay locked meanwhile."));
            },
            [&](const auto &) {
                // Instant, but behind the longest reader, and everybody behind it: DROP, TRUNCATE, triggers.
                exclusive(Sql::touchedTables(change));
            },
        },
        change);
}

void Sum::add(const Sql::Change &change, const std::optional<OnlineDdl> &online)
{
    const QList<Sql::Name> tables = Sql::touchedTables(change);
    if (online && !tables.isEmpty())
        addOnline(tables, *online);
    else
        addPlain(change);
}

} // namespace

Dialect::Forecast forecast(const Sql::Statement &, const Sql::Meaning &meaning,
                           const Dialect::Surroundings &surroundings, Flavour flavour)
{
    const QList<std::optional<OnlineDdl>> online = onlineDdl(meaning, surroundings, flavour);
    Sum sum(surroundings, flavour);
    for (qsizetype i = 0; i < meaning.changes.size(); ++i) {
        // Keys within CREATE TABLE are made with it.
        const bool withTable = i > 0 && std::holds_alternative<Sql::CreateTable>(meaning.changes.first());
        if (!withTable)
            sum.add(meaning.changes.at(i), online.at(i));
    }
    Dialect::Forecast result = sum.result();
    result.goesThroughRows = Dialect::goesThroughRows(meaning);
    return result;
}

} // namespace MySql
