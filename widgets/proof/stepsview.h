// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QWidget>

/// A state of the scratch database, or the way from one to the next.
struct ProofStage
{
    QString title; ///< "after down"
    QString detail; ///< "= before"
    QString way; ///< what led here: "down · 4 ms"; empty for the first
    Look::Tone tone = Look::Tone::Neutral;
    bool reached = true;
};

/// Before, up, down and up again as four boxes with arrows between them.
class StepsView : public QWidget
{
    Q_OBJECT

public:
    explicit StepsView(QWidget *parent = nullptr);

    void show(const QList<ProofStage> &stages);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int boxWidth() const;
    int wayWidth() const;

    QList<ProofStage> m_stages;
};
