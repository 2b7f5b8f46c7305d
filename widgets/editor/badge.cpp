// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/badge.h"

#include <KAcceleratorManager>

#include <QPainter>

Badge::Badge(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    KAcceleratorManager::setNoAccel(this); // its text is painted as it is
    hide();
}

void Badge::show(Look::Tone tone, const QString &text, const QString &toolTip)
{
    m_tone = tone;
    setText(text);
    setAccessibleName(text);
    setToolTip(toolTip);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + metrics.height(), metrics.height() + 4};
}

void Badge::paintEvent(QPaintEvent *)
{
    const Look::Colours colours = Look::colours(m_tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() || underMouse() ? QPen(colours.text) : QPen(Qt::NoPen));
    painter.setBrush(colours.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colours.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}
