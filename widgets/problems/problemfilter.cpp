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

// Thousands of rows come at once: places are compared as they are, without a text for each.
bool ProblemFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *model = qobject_cast<const ProblemModel *>(sourceModel());
    const int column = left.column();
    if (!model || (column != ProblemModel::SeverityColumn && column != ProblemModel::PlaceColumn))
        return QSortFilterProxyModel::lessThan(left, right);
    const Problem &one = model->at(left.row());
    const Problem &other = model->at(right.row());
    // Within one severity by place, so that a row that comes back while typing comes back where it was.
    if (column == ProblemModel::SeverityColumn && one.finding.severity != other.finding.severity)
        return one.finding.severity > other.finding.severity;
    if (const auto files = one.finding.file.compare(other.finding.file); files != 0)
        return files < 0;
    return one.begin.line < other.begin.line;
}
