// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/run.h"

#include <QAbstractItemModel>

/// A run as it goes: migrations, beneath each its statements, with state, time, rows and what the server said.
class RunModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, TimeColumn, RowsColumn, SaidColumn, ColumnCount };
    enum Role { FileRole = Qt::UserRole, LineRole };

    using QAbstractItemModel::QAbstractItemModel;

    void begin(const Engine::Plan &plan);
    void apply(const Engine::Event &event);
    void end(const Engine::Summary &summary);
    /// Index of what runs now; invalid when nothing does.
    QModelIndex running() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Stage { Waits, Runs, Done, Failed, NotRun };
    struct Line
    {
        Stage stage = Stage::Waits;
        qint64 milliseconds = -1;
        qint64 rows = -1;
        QStringList said = {};
    };
    struct StepLine
    {
        Line line;
        QList<Line> statements;
    };
    QVariant text(const QModelIndex &index, const Line &line) const;
    QString name(const QModelIndex &index) const;
    static QString stageWords(Stage stage);
    void changed(int step, int statement);
    const Line &line(const QModelIndex &index) const;

    Engine::Plan m_plan;
    QList<StepLine> m_steps;
    int m_runningStep = -1;
    int m_runningStatement = -1;
};
