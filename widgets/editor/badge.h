// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QAbstractButton>

/// A word in a tinted, rounded box, with a sign: "✓ proved", "▲ 1 warning". A button when something listens to
/// clicked().
class Badge : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    /// An empty text hides it.
    void show(Look::Tone tone, const QString &text, const QString &toolTip = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look::Tone m_tone = Look::Tone::Neutral;
};
