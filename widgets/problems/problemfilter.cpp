// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problems/problemfilter.h"

#include "widgets/problems/problemmodel.h"

ProblemFilter::ProblemFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ProblemModel::SortRole);
}

void ProblemFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

void ProblemFilter::setVersion(const QString &version)
{
    m_version = version;
    invalidateRowsFilter();
}

bool ProblemFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_version.isEmpty() && index.data(ProblemModel::VersionRole).toString() != m_version)
        return false;
    return m_text.isEmpty() || index.data(ProblemModel::SearchRole).toString().contains(m_text, Qt::CaseInsensitive);
}
