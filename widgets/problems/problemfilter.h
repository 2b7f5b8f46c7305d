// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

/// Sorts problems and keeps those that hold the filter's text, perhaps only those of one migration.
class ProblemFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ProblemFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    /// An empty version: all of them.
    void setVersion(const QString &version);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    QString m_version;
};
