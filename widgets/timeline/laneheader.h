// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timelinerow.h"

#include <QWidget>

/// The names of the lanes above the list: short, with the whole name and what is wrong with the target on hover.
class LaneHeader : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Width of one lane; the rows use the same.
    static int laneWidth(const QWidget *widget);

    void setLanes(const QList<TimelineLane> &lanes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect laneRect(int lane) const;

    QList<TimelineLane> m_lanes;
};
