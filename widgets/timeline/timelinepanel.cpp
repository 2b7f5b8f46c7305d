// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinepanel.h"

#include "widgets/timeline/laneheader.h"
#include "widgets/timeline/timelinedelegate.h"
#include "widgets/timeline/timelinefilter.h"
#include "widgets/timeline/timelinemodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new TimelineModel(this))
    , m_filter(new TimelineFilter(this))
    , m_delegate(new TimelineDelegate(this))
    , m_header(new LaneHeader(this))
    , m_view(new QListView(this))
    , m_search(new QLineEdit(this))
    , m_choice(new QComboBox(this))
    , m_count(new QLabel(this))
{
    m_filter->setSourceModel(m_model);
    m_view->setObjectName(u"timeline"_s);
    m_view->setAccessibleName(tr("Migrations, newest first"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);

    m_search->setObjectName(u"timelineSearch"_s);
    m_search->setPlaceholderText(tr("Name, version or author…"));
    m_search->setAccessibleName(tr("Search in the timeline"));
    m_search->setClearButtonEnabled(true);
    m_choice->setObjectName(u"timelineChoice"_s);
    m_choice->setAccessibleName(tr("Which migrations are shown"));
    m_choice->addItem(tr("All"), int(TimelineFilter::Choice::All));
    m_choice->addItem(tr("Pending somewhere"), int(TimelineFilter::Choice::Pending));
    m_choice->addItem(tr("Need a look"), int(TimelineFilter::Choice::Attention));
    m_choice->addItem(tr("Not proved"), int(TimelineFilter::Choice::NotProved));
    m_count->setObjectName(u"timelineCount"_s);
    m_count->setContentsMargins(6, 2, 6, 2);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(4, 4, 4, 0);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_choice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_count);

    setFocusProxy(m_view);

    connect(m_search, &QLineEdit::textChanged, m_filter, &TimelineFilter::setText);
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setChoice(TimelineFilter::Choice(m_choice->currentData().toInt())); });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &TimelinePanel::updateCount);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &TimelinePanel::updateCount);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &TimelinePanel::updateCount);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TimelinePanel::tellSelection);
    connect(m_view, &QListView::customContextMenuRequested, this, &TimelinePanel::showMenu);
}

void TimelinePanel::setRows(const QList<TimelineLane> &lanes, const QList<TimelineRow> &rows)
{
    const QString before = current();
    m_delegate->setLaneCount(int(lanes.size()));
    m_header->setLanes(lanes);
    m_model->setRows(lanes, rows);
    if (current().isEmpty() && !before.isEmpty())
        setCurrent(before);
    updateCount();
}

void TimelinePanel::setCurrent(const QString &version)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(version));
    if (index == m_view->currentIndex() && m_view->selectionModel()->isSelected(index))
        return;
    // Rows that were chosen to be compared stay chosen while what they tell changes.
    if (index.isValid() && m_view->selectionModel()->selectedIndexes().size() > 1
        && m_view->selectionModel()->isSelected(index))
        return;
    m_quiet = true;
    if (index.isValid()) {
        // The view's own function would add to the selection while Ctrl or Shift of a shortcut is held.
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_view->scrollTo(index);
    } else {
        m_view->clearSelection();
    }
    m_quiet = false;
}

QString TimelinePanel::current() const
{
    return m_view->currentIndex().data(TimelineModel::VersionRole).toString();
}

QStringList TimelinePanel::selectedVersions() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, [](const QModelIndex &a, const QModelIndex &b) { return a.row() > b.row(); });
    QStringList versions;
    for (const QModelIndex &index : std::as_const(indexes))
        versions.append(index.data(TimelineModel::VersionRole).toString());
    return versions;
}

void TimelinePanel::tellSelection()
{
    if (m_quiet)
        return;
    const QStringList versions = selectedVersions();
    if (versions.size() == 1)
        emit selected(versions.first());
    else if (versions.size() == 2)
        emit comparisonRequested(versions.first(), versions.last());
}

void TimelinePanel::showMenu(const QPoint &place)
{
    const QStringList versions = selectedVersions();
    if (versions.isEmpty())
        return;
    QMenu menu(this);
    if (versions.size() == 1) {
        const QString &version = versions.first();
        for (const TimelineLane &lane : m_model->lanes()) {
            QAction *run = menu.addAction(QIcon::fromTheme(u"media-playback-start"_s),
                                          tr("Plan %1 to here…").arg(lane.name));
            run->setEnabled(lane.problem.isEmpty());
            connect(run, &QAction::triggered, this, [this, lane, version] { emit runRequested(lane.name, version); });
        }
    } else if (versions.size() == 2) {
        QAction *compare = menu.addAction(QIcon::fromTheme(u"vcs-diff"_s), tr("Compare the two schemas"));
        connect(compare, &QAction::triggered, this,
                [this, versions] { emit comparisonRequested(versions.first(), versions.last()); });
    }
    QAction *prove = menu.addAction(QIcon::fromTheme(u"view-refresh"_s),
                                    tr("Prove %n migration(s)", nullptr, int(versions.size())));
    connect(prove, &QAction::triggered, this, [this, versions] { emit proofRequested(versions); });
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

void TimelinePanel::updateCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    const int lanes = int(m_model->lanes().size());
    const QString targets = tr("%n target(s)", nullptr, lanes);
    m_count->setText(shown == all ? tr("%n migration(s)", nullptr, all) + u" · "_s + targets
                                  : tr("%1 of %n migration(s)", nullptr, all).arg(shown) + u" · "_s + targets);
}
