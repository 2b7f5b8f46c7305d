// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/run.h"

#include <QWidget>

class KMessageWidget;
class QAction;
class QLabel;
class QTreeView;
class RunModel;

/// The latest run, statement by statement while it goes, and after a failure the server's words, the place and what
/// stands. Takes events in; runs nothing.
class RunPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RunPanel(QWidget *parent = nullptr);

    void begin(const Engine::Plan &plan);
    void apply(const Engine::Event &event);
    void end(const Engine::Summary &summary);
    /// Nothing was begun, and why.
    void refuse(const Error &error);

signals:
    void placeActivated(const QString &file, int line, int column); ///< from 1

private:
    void tell(const QString &before, const QStringList &lines);

    RunModel *m_model;
    QTreeView *m_view;
    QLabel *m_title;
    KMessageWidget *m_message;
    QAction *m_goToPlace;
    QString m_file; ///< of the latest failure
    int m_line = 0;
    int m_column = 0;
};
