// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timelinerow.h"

#include <QAbstractListModel>

/// Migrations, newest first, with a state for each lane.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole, VersionRole };

    using QAbstractListModel::QAbstractListModel;

    /// `rows` come in the order in which they run. Rows that are the same as before keep selection and scroll position.
    void setRows(const QList<TimelineLane> &lanes, QList<TimelineRow> rows);
    const QList<TimelineLane> &lanes() const { return m_lanes; }
    const QList<TimelineRow> &rows() const { return m_rows; }
    QModelIndex indexOf(const QString &version) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString spoken(const TimelineRow &row) const;
    QString toolTip(const TimelineRow &row) const;

    QList<TimelineLane> m_lanes;
    QList<TimelineRow> m_rows;
    QHash<QString, int> m_places;
};
