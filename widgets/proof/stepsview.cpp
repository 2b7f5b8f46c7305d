// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proof/stepsview.h"

#include <QPainter>

using namespace Qt::StringLiterals;

StepsView::StepsView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"proofSteps"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepsView::show(const QList<ProofStage> &stages)
{
    m_stages = stages;
    QStringList words;
    for (const ProofStage &stage : stages)
        words.append((stage.way.isEmpty() ? QString() : stage.way + u": "_s) + stage.title + u", "_s + stage.detail);
    setAccessibleName(tr("Steps of the proof"));
    setAccessibleDescription(words.join(u"; "_s));
    updateGeometry();
    update();
}

int StepsView::boxWidth() const
{
    int width = 0;
    for (const ProofStage &stage : m_stages)
        width = qMax(width,
                     qMax(fontMetrics().horizontalAdvance(stage.title), fontMetrics().horizontalAdvance(stage.detail)));
    return width + 20;
}

int StepsView::wayWidth() const
{
    int width = 0;
    for (const ProofStage &stage : m_stages)
        width = qMax(width, fontMetrics().horizontalAdvance(stage.way));
    return width + 12;
}

QSize StepsView::sizeHint() const
{
    const int count = int(m_stages.size());
    return {count * boxWidth() + qMax(0, count - 1) * wayWidth() + 2, fontMetrics().height() * 2 + 20};
}

QSize StepsView::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void StepsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    int x = 1;
    for (const ProofStage &stage : std::as_const(m_stages)) {
        if (!stage.way.isEmpty()) {
            const QRect way(x, 0, wayWidth(), height());
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(way.adjusted(0, 6, 0, -height() / 2), Qt::AlignHCenter | Qt::AlignBottom, stage.way);
            painter.drawText(way.adjusted(0, height() / 2 - 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop, u"⟶"_s);
            x += wayWidth();
        }
        const Look::Colours colours = Look::colours(stage.tone, palette());
        const QRect box(x, 1, boxWidth(), height() - 2);
        painter.setPen(QPen(stage.reached ? colours.line : palette().color(QPalette::PlaceholderText), 1.2,
                            stage.reached ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(stage.reached ? QBrush(colours.background) : Qt::NoBrush);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(palette().color(stage.reached ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.drawText(box.adjusted(10, 8, -10, 0), Qt::AlignLeft | Qt::AlignTop, stage.title);
        painter.setPen(stage.reached ? colours.text : palette().color(QPalette::PlaceholderText));
        painter.drawText(box.adjusted(10, 8 + line, -10, 0), Qt::AlignLeft | Qt::AlignTop, stage.detail);
        x += boxWidth();
    }
}
