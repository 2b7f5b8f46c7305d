// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/plan.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

/// The plan of a run before it is made: steps, statements with their forecast, what gets lost. Its button says what
/// will happen; production asks for the target's name.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(const Engine::Plan &plan, Project::TargetKind kind, QWidget *parent = nullptr);

private:
    void fill(QTreeWidget *tree, const Engine::Plan &plan);
    QString action(const Engine::Plan &plan) const;

    QPushButton *m_run = nullptr;
};
