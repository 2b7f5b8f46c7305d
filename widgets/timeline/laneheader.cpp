// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/laneheader.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

int LaneHeader::laneWidth(const QWidget *widget)
{
    return widget->fontMetrics().horizontalAdvance(u"stag"_s) + 8;
}

void LaneHeader::setLanes(const QList<TimelineLane> &lanes)
{
    m_lanes = lanes;
    QStringList names;
    for (const TimelineLane &lane : lanes)
        names.append(lane.problem.isEmpty() ? lane.name : tr("%1: %2").arg(lane.name, lane.problem));
    setAccessibleName(tr("Targets: %1").arg(names.join(u", "_s)));
    updateGeometry();
    update();
}

QSize LaneHeader::sizeHint() const
{
    return {int(m_lanes.size()) * laneWidth(this) + fontMetrics().horizontalAdvance(tr("newest first")) + 16,
            fontMetrics().height() + 8};
}

QRect LaneHeader::laneRect(int lane) const
{
    const int width = laneWidth(this);
    return {4 + lane * width, 0, width, height()};
}

bool LaneHeader::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int i = 0; i < m_lanes.size(); ++i) {
        if (!laneRect(i).contains(help->pos()))
            continue;
        const TimelineLane &lane = m_lanes[i];
        QToolTip::showText(help->globalPos(),
                           lane.problem.isEmpty() ? tr("%1, %2").arg(lane.name, Project::targetKindName(lane.kind))
                                                  : tr("%1: %2").arg(lane.name, lane.problem),
                           this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

void LaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    for (int i = 0; i < m_lanes.size(); ++i) {
        const bool wrong = !m_lanes[i].problem.isEmpty();
        painter.setPen(wrong ? Look::colours(Look::Tone::Danger, palette()).text
                             : palette().color(QPalette::WindowText));
        // A name that is too long is cut to its first letters: "production" → "prod".
        QString name = (wrong ? u"!"_s : QString()) + m_lanes[i].name;
        while (name.size() > 2 && metrics.horizontalAdvance(name) > laneRect(i).width() - 2)
            name.chop(1);
        painter.drawText(laneRect(i), Qt::AlignCenter, name);
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(int(m_lanes.size()) * laneWidth(this) + 12, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, tr("newest first"));
}
