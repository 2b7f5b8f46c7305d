// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timelinerow.h"

#include <QWidget>

class LaneHeader;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class TimelineDelegate;
class TimelineFilter;
class TimelineModel;

/// Every migration as a row, every target as a lane, with search and a choice of states. Takes values in, gives wishes
/// out: it reads no target and starts no run.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget *parent = nullptr);

    /// `rows` in the order in which they run; shown newest first.
    void setRows(const QList<TimelineLane> &lanes, const QList<TimelineRow> &rows);
    /// Selects a row without telling of it.
    void setCurrent(const QString &version);
    QString current() const;

signals:
    void selected(const QString &version);
    /// Two rows are chosen: the schema from one to the other is wanted.
    void comparisonRequested(const QString &from, const QString &to);
    /// A run of `target` up or down to this row is wanted.
    void runRequested(const QString &target, const QString &version);
    void proofRequested(const QStringList &versions);

private:
    void tellSelection();
    void showMenu(const QPoint &place);
    QStringList selectedVersions() const; ///< in the order in which they run
    void updateCount();

    TimelineModel *m_model;
    TimelineFilter *m_filter;
    TimelineDelegate *m_delegate;
    LaneHeader *m_header;
    QListView *m_view;
    QLineEdit *m_search;
    QComboBox *m_choice;
    QLabel *m_count;
    bool m_quiet = false;
};
