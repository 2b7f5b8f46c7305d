// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

/// What the timeline's search and its choice of states leave.
class TimelineFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Choice { All, Pending, Attention, NotProved };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text); ///< in version, name or author
    void setChoice(Choice choice);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_text;
    Choice m_choice = Choice::All;
};
