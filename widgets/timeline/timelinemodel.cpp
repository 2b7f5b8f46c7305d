// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinemodel.h"

#include "core/report/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

void TimelineModel::setRows(const QList<TimelineLane> &lanes, QList<TimelineRow> rows)
{
    std::ranges::reverse(rows);
    if (lanes == m_lanes && rows == m_rows)
        return;
    const bool sameMigrations = lanes == m_lanes && rows.size() == m_rows.size()
        && std::ranges::equal(rows, m_rows, {}, &TimelineRow::version, &TimelineRow::version);
    if (sameMigrations) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i] == m_rows[i])
                continue;
            m_rows[i] = rows[i];
            emit dataChanged(index(int(i)), index(int(i)));
        }
        return;
    }
    beginResetModel();
    m_lanes = lanes;
    m_rows = std::move(rows);
    m_places.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        m_places.insert(m_rows[i].version, i);
    endResetModel();
}

QModelIndex TimelineModel::indexOf(const QString &version) const
{
    const int place = m_places.value(version, -1);
    return place < 0 ? QModelIndex() : index(place);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

/// Everything that the row shows, as a sentence for a screen reader.
QString TimelineModel::spoken(const TimelineRow &row) const
{
    QStringList words = {row.name.isEmpty() ? row.version : row.name, row.version};
    for (qsizetype i = 0; i < m_lanes.size() && i < row.states.size(); ++i) {
        const auto &state = row.states[i];
        words.append(tr("%1 on %2").arg(state ? Report::stateWords(state->state) : tr("not known"), m_lanes[i].name));
    }
    if (row.data)
        words.append(tr("changes rows"));
    if (!row.proof.isEmpty())
        words.append(row.proof);
    if (row.errors + row.warnings > 0)
        words.append(tr("%n finding(s)", nullptr, row.errors + row.warnings));
    if (!row.reversible)
        words.append(tr("no down"));
    return words.join(u", "_s);
}

QString TimelineModel::toolTip(const TimelineRow &row) const
{
    QStringList lines = {u"<b>%1</b>"_s.arg(row.name.toHtmlEscaped()), row.version.toHtmlEscaped()};
    for (qsizetype i = 0; i < m_lanes.size() && i < row.states.size(); ++i) {
        const auto &state = row.states[i];
        QString line = tr("%1: %2").arg(m_lanes[i].name, state ? Report::stateWords(state->state) : tr("not known"));
        if (state && state->appliedAt.isValid())
            line += u", "_s + QLocale().toString(state->appliedAt.toLocalTime(), QLocale::LongFormat);
        if (state && !state->note.isEmpty())
            line += u": "_s + state->note;
        lines.append(line.toHtmlEscaped());
    }
    if (row.written.isValid())
        lines.append(tr("written by %1, %2")
                         .arg(row.author, QLocale().toString(row.written.toLocalTime(), QLocale::LongFormat))
                         .toHtmlEscaped());
    return lines.join(u"<br>"_s);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name.isEmpty() ? row.version : row.name;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return toolTip(row);
    case RowRole:
        return QVariant::fromValue(row);
    case VersionRole:
        return row.version;
    default:
        return {};
    }
}
