// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/data.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Proof {

static QString qualifiedName(const Dialect::Dialect &dialect, const Schema::Table &table)
{
    return table.schema.isEmpty() ? dialect.quoted(table.name)
                                  : dialect.quoted(table.schema) + u'.' + dialect.quoted(table.name);
}

Result<QList<TableData>> readData(Database::Connection &connection, const Dialect::Dialect &dialect,
                                  const Schema::Snapshot &schema)
{
    QList<TableData> data;
    for (const Schema::Table &table : schema.tables) {
        if (!table.partitionOf.isEmpty())
            continue;
        TableData read{.table = Schema::qualified(table.schema, table.name)};
        QStringList literals;
        for (const Schema::Column &column : table.columns) {
            read.columns.append(column.name);
            literals.append(dialect.literalOf(dialect.quoted(column.name)));
        }
        for (const Schema::Constraint &constraint : table.constraints) {
            if (constraint.kind == "primary key"_L1)
                read.key = constraint.columns;
        }
        if (!literals.isEmpty()) {
            auto rows = connection.query(
                u"SELECT %1 FROM %2"_s.arg(literals.join(u", "_s), qualifiedName(dialect, table)));
            if (!rows)
                return std::unexpected(rows.error());
            read.rows.reserve(rows->rows.size());
            for (const QVariantList &row : std::as_const(rows->rows)) {
                QStringList values;
                values.reserve(row.size());
                for (const QVariant &value : row)
                    values.append(value.toString());
                read.rows.append(values);
            }
        }
        data.append(read);
    }
    return data;
}

/// The places of some columns within a table's rows; -1 for one that is not there.
static QList<qsizetype> places(const TableData &table, const QStringList &columns)
{
    QList<qsizetype> found;
    for (const QString &column : columns)
        found.append(table.columns.indexOf(column));
    return found;
}

static QStringList picked(const QStringList &row, const QList<qsizetype> &places)
{
    QStringList values;
    values.reserve(places.size());
    for (const qsizetype place : places)
        values.append(place < 0 ? QString() : row.at(place));
    return values;
}

namespace {

/// The comparison of one table that is there on both sides.
class TableComparison
{
public:
    TableComparison(const TableData &before, const TableData &after, DataComparison &result)
        : m_before(before)
        , m_after(after)
        , m_result(result)
        , m_places(places(after, before.columns))
        , m_lostIn(before.columns.size(), 0)
    {
    }

    void compare()
    {
        m_rows.table = m_before.table;
        m_rows.before = m_before.rows.size();
        if (!m_before.key.isEmpty() && m_before.key == m_after.key && !places(m_after, m_before.key).contains(-1))
            byKey();
        else
            byValue();
        for (qsizetype i = 0; i < m_lostIn.size(); ++i) {
            if (m_lostIn[i] > 0)
                m_result.lost.append({m_before.table, m_before.columns[i], m_lostIn[i]});
        }
        if (m_rows.lost > 0)
            m_result.lost.append({m_before.table, {}, m_rows.lost});
        m_rows.kept = m_rows.before - m_rows.changed - m_rows.lost;
        m_result.tables.append(m_rows);
        if (m_after.rows.size() > m_before.rows.size() - m_rows.lost) {
            m_result.added.append(
                QCoreApplication::translate("Proof", "%1 has %n row(s) more than before.", nullptr,
                                            int(m_after.rows.size() - m_before.rows.size() + m_rows.lost))
                    .arg(m_before.table));
        }
    }

private:
    void byKey()
    {
        const QList<qsizetype> keyBefore = places(m_before, m_before.key);
        const QList<qsizetype> keyAfter = places(m_after, m_before.key);
        QHash<QStringList, const QStringList *> after;
        after.reserve(m_after.rows.size());
        for (const QStringList &row : m_after.rows)
            after.insert(picked(row, keyAfter), &row);
        for (const QStringList &row : m_before.rows) {
            const QStringList *other = after.value(picked(row, keyBefore));
            if (!other)
                ++m_rows.lost;
            else
                m_rows.changed += differs(row, picked(*other, m_places));
        }
    }

    /// Notes the columns in which a row is not what it was. A NULL that went with its column is no loss.
    bool differs(const QStringList &before, const QStringList &after)
    {
        bool changed = false;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const bool gone = m_places[i] < 0;
            if (gone ? before[i] == "NULL"_L1 : before[i] == after[i])
                continue;
            ++m_lostIn[i];
            changed = true;
        }
        return changed;
    }

    /// Without a key a row is its values: those that are not found again are lost, and where only some columns' values
    /// are missing, those are named.
    void byValue()
    {
        QHash<QStringList, qint64> after;
        for (const QStringList &row : m_after.rows)
            ++after[picked(row, m_places)];
        qint64 missing = 0;
        for (QStringList row : m_before.rows) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (m_places[i] < 0) {
                    m_lostIn[i] += row[i] != "NULL"_L1;
                    row[i].clear();
                }
            }
            qint64 &left = after[row];
            if (left > 0)
                --left;
            else
                ++missing;
        }
        const qint64 fewer = m_before.rows.size() - m_after.rows.size();
        m_rows.lost = qBound<qint64>(0, fewer, missing);
        m_rows.changed = missing - m_rows.lost;
        if (m_rows.changed > 0)
            nameColumns();
    }

    void nameColumns()
    {
        bool named = false;
        for (qsizetype i = 0; i < m_before.columns.size(); ++i) {
            if (m_places[i] < 0)
                continue;
            QHash<QString, qint64> values;
            for (const QStringList &row : m_after.rows)
                ++values[row.at(m_places[i])];
            for (const QStringList &row : m_before.rows) {
                qint64 &left = values[row[i]];
                if (left > 0) {
                    --left;
                } else {
                    ++m_lostIn[i];
                    named = true;
                }
            }
        }
        // Every column has its values and the rows still differ: they were mixed.
        if (!named) {
            m_rows.lost += m_rows.changed;
            m_rows.changed = 0;
        }
    }

    const TableData &m_before;
    const TableData &m_after;
    DataComparison &m_result;
    QList<qsizetype> m_places; ///< of the columns before, in the rows after
    QList<qint64> m_lostIn;
    TableRows m_rows;
};

} // namespace

DataComparison compareData(const QList<TableData> &before, const QList<TableData> &after)
{
    QHash<QString, const TableData *> byName;
    for (const TableData &table : after)
        byName.insert(table.table, &table);
    DataComparison result;
    for (const TableData &table : before) {
        if (const TableData *other = byName.value(table.table)) {
            TableComparison(table, *other, result).compare();
            continue;
        }
        result.tables.append({.table = table.table, .before = table.rows.size(), .lost = table.rows.size()});
        if (!table.rows.isEmpty())
            result.lost.append({table.table, {}, table.rows.size()});
    }
    return result;
}

} // namespace Proof
