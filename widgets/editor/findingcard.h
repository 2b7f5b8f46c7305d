// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

/// What is known about a place, beside it: each finding with why, what to write instead and the ways on, and what the
/// statement costs. Opened by the pointer it stays while the pointer is on the place or on the card; opened by the
/// keyboard it has the focus, and Escape closes it.
class FindingCard : public QFrame
{
    Q_OBJECT

public:
    enum class By { Pointer, Keyboard };

    /// `cost` are lines of plain text about the statement; may be empty. `writable`: fixes and suppressions can be
    /// made.
    FindingCard(const QList<Lint::Finding> &findings, const QString &cost, bool writable, By by,
                QWidget *parent = nullptr);

    /// Beneath `place`, which is the text that it is about, in global coordinates; above it where there is no room.
    void openAt(const QRect &place);

signals:
    void fixRequested(const QString &rule, int fix);
    void explainRequested(const QString &rule);
    void suppressRequested(const QString &rule);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addFinding(const Lint::Finding &finding, bool writable, QVBoxLayout *layout);
    QPushButton *button(const QString &text, const QString &icon);
    void link(const QString &address);

    By m_by;
    QRect m_place;
    QPushButton *m_first = nullptr;
};
