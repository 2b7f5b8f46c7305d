// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timelinerow.h"

#include <QStyledItemDelegate>

/// Paints a migration as one row: a sign a lane, joined by the lane's line where it is applied, then name and badges,
/// beneath them version, author and age.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLaneCount(int lanes) { m_lanes = lanes; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLanes(QPainter &painter, const QStyleOptionViewItem &option, const TimelineRow &row, int laneWidth) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const TimelineRow &row, QRect area) const;

    int m_lanes = 0;
};

/// "2 h ago", "yesterday", "3 weeks ago"; exact times are for the hover.
QString ageWords(const QDateTime &time, const QDateTime &now);
