// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/work.h"

#include <QToolButton>

/// The toolbar's button that names the target of runs, with a sign for its kind, and the menu of all targets.
class TargetChooser : public QToolButton
{
    Q_OBJECT

public:
    explicit TargetChooser(QWidget *parent = nullptr);

    /// `readings` may lag behind `targets`: what is not read yet is told as such.
    void show(const QList<Project::Target> &targets, const QList<Work::TargetReading> &readings,
              const QString &current);

    static QString kindWord(Project::TargetKind kind);

signals:
    void chosen(const QString &target);
};
