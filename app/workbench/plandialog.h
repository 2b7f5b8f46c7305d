// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

/// The plan of a run before it is made: steps, statements with their forecast, what gets lost. Its button says what
/// will happen; production asks for the target's name.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    /// `losses`: what the run takes away, in a sentence; empty: nothing.
    PlanDialog(const Engine::Plan &plan, Project::TargetKind kind, const QString &losses, QWidget *parent = nullptr);

private:
    void fill(QTreeWidget *tree, const Engine::Plan &plan);
    void tellStep(QTreeWidgetItem *item, const Engine::Step &step) const;
    QString action(const Engine::Plan &plan) const;

    QPushButton *m_run = nullptr;
};
