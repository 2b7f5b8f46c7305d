// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/problems/problem.h"

#include <QAbstractTableModel>

/// Problems as rows. A new list keeps the rows that both lists begin and end with, so that selection and scroll
/// position stay while typing.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, RuleColumn, PlaceColumn, MessageColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< what a column of words sorts by
        VersionRole,
        SearchRole, ///< everything that a filter looks at
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const QList<Problem> &problems);
    const QList<Problem> &problems() const { return m_problems; }
    const Problem &at(int row) const { return m_problems.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "orders.up.sql:3"
    static QString place(const Problem &problem);

private:
    QVariant text(const Problem &problem, int column) const;

    QList<Problem> m_problems;
};
