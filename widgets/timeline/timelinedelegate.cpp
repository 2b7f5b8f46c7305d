// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinedelegate.h"

#include "core/report/words.h"
#include "widgets/timeline/laneheader.h"
#include "widgets/timeline/timelinemodel.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;
using Engine::State;

namespace {
struct TimelinedelegateWords
{
    Q_DECLARE_TR_FUNCTIONS(TimelineDelegate)
};
} // namespace

QString ageWords(const QDateTime &time, const QDateTime &now)
{
    constexpr qint64 minutesOfDay = 24LL * 60;
    const qint64 minutes = time.secsTo(now) / 60;
    if (minutes < 60)
        return TimelinedelegateWords::tr("%n min ago", nullptr, int(qMax<qint64>(0, minutes)));
    if (minutes < minutesOfDay)
        return TimelinedelegateWords::tr("%n h ago", nullptr, int(minutes / 60));
    const int days = int(minutes / minutesOfDay);
    if (days < 14)
        return TimelinedelegateWords::tr("%n day(s) ago", nullptr, days);
    if (days < 60)
        return TimelinedelegateWords::tr("%n week(s) ago", nullptr, days / 7);
    if (days < 730)
        return TimelinedelegateWords::tr("%n month(s) ago", nullptr, days / 30);
    return TimelinedelegateWords::tr("%n year(s) ago", nullptr, days / 365);
}

static Look::Tone stateTone(State state)
{
    switch (state) {
    case State::Applied:
    case State::Baseline:
        return Look::Tone::Good;
    case State::Pending:
    case State::RolledBack:
        return Look::Tone::Neutral;
    case State::Failed:
    case State::Missing:
        return Look::Tone::Danger;
    case State::Edited:
    case State::OutOfOrder:
        return Look::Tone::Caution;
    }
    Q_UNREACHABLE_RETURN(Look::Tone::Neutral);
}

static bool stands(State state)
{
    return state == State::Applied || state == State::Edited || state == State::Missing || state == State::Baseline;
}

/// Applied and pending are a filled and an empty circle; every other state has a plain sign of its own.
static void paintState(QPainter &painter, const QPoint &centre, int radius, State state, const QPalette &palette)
{
    const Look::Colours colours = Look::colours(stateTone(state), palette);
    if (state == State::Applied || state == State::Pending) {
        painter.setPen(QPen(state == State::Applied ? colours.line : palette.color(QPalette::Text), 1.5));
        painter.setBrush(state == State::Applied ? colours.line : palette.color(QPalette::Base));
        painter.drawEllipse(centre, radius, radius);
        return;
    }
    const QRect box(centre.x() - radius - 3, centre.y() - radius - 3, 2 * radius + 6, 2 * radius + 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRect(box);
    painter.setPen(QPen(colours.line, 1.5));
    painter.setBrush(colours.background);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, Report::stateSign(state));
}

void TimelineDelegate::paintLanes(QPainter &painter, const QStyleOptionViewItem &option, const TimelineRow &row,
                                  int laneWidth) const
{
    const int radius = qMax(4, option.fontMetrics.height() / 4);
    const int lineHalf = option.rect.height() / 2;
    for (int i = 0; i < m_lanes && i < row.states.size(); ++i) {
        const QPoint centre(option.rect.left() + 4 + i * laneWidth + laneWidth / 2, option.rect.center().y());
        if (!row.states[i])
            continue;
        const State state = row.states[i]->state;
        if (stands(state)) {
            painter.setPen(QPen(Look::colours(Look::Tone::Good, option.palette).line, 1.5));
            painter.drawLine(centre.x(), centre.y() - lineHalf, centre.x(), centre.y() + lineHalf);
        }
        paintState(painter, centre, radius, state, option.palette);
    }
}

/// A tinted box with a word; returns its width, 0 when there was no room for it.
static int paintBadge(QPainter &painter, const QFont &font, const QPalette &palette, QPoint topLeft, int room,
                      Look::Tone tone, const QString &text)
{
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text) + 10;
    if (width > room)
        return 0;
    const Look::Colours colours = Look::colours(tone, palette);
    const QRect box(topLeft, QSize(width, metrics.height() + 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(colours.text);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, text);
    return width + 4;
}

void TimelineDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const TimelineRow &row,
                                 QRect area) const
{
    QFont bold = option.font;
    bold.setBold(true);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    const QFontMetrics boldMetrics(bold);
    const bool selected = option.state & QStyle::State_Selected;
    // The selection of a window in the background is paler, and so is what can be read on it.
    const QPalette::ColorGroup group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);

    struct Chip
    {
        Look::Tone tone;
        QString text;
    };
    QList<Chip> chips;
    if (!row.proof.isEmpty())
        chips.append({row.proofTone, row.proof});
    if (row.errors > 0)
        chips.append({Look::Tone::Danger, u"✗ %1"_s.arg(row.errors)});
    if (row.warnings > 0)
        chips.append({Look::Tone::Caution, u"▲ %1"_s.arg(row.warnings)});
    if (row.data)
        chips.append({Look::Tone::Data, TimelinedelegateWords::tr("data")});
    if (!row.reversible && !row.missing)
        chips.append({Look::Tone::Caution, TimelinedelegateWords::tr("no down")});
    if (row.missing)
        chips.append({Look::Tone::Danger, TimelinedelegateWords::tr("file missing")});

    // The name gives way to the first two badges, which say what needs a look; the others take what is left.
    const QFontMetrics smallMetrics(small);
    int reserved = 0;
    for (qsizetype i = 0; i < qMin<qsizetype>(2, chips.size()); ++i)
        reserved += smallMetrics.horizontalAdvance(chips[i].text) + 14;
    const int lineHeight = boldMetrics.height();
    const QRect first(area.left(), area.top() + (area.height() - lineHeight - smallMetrics.height() - 3) / 2,
                      area.width(), lineHeight);
    const QString name = boldMetrics.elidedText(row.name.isEmpty() ? row.version : row.name, Qt::ElideRight,
                                                qMax(40, area.width() - reserved));
    painter.setFont(bold);
    painter.setPen(text);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, name);
    int x = first.left() + boldMetrics.horizontalAdvance(name) + 6;
    for (const Chip &chip : chips)
        x += paintBadge(painter, small, option.palette, {x, first.top() + 1}, first.right() - x, chip.tone, chip.text);

    QStringList words = {row.version};
    if (!row.author.isEmpty())
        words.append(row.author);
    if (row.written.isValid())
        words.append(ageWords(row.written, QDateTime::currentDateTime()));
    painter.setFont(small);
    QColor quiet = text;
    quiet.setAlphaF(0.75F);
    painter.setPen(quiet);
    const QRect second(first.left(), first.bottom() + 3, area.width(), smallMetrics.height());
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                     smallMetrics.elidedText(words.join(u" · "_s), Qt::ElideRight, area.width()));
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(TimelineModel::RowRole).value<TimelineRow>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int laneWidth = LaneHeader::laneWidth(option.widget);
    const int lanes = 4 + m_lanes * laneWidth + 6;
    // The selection leaves the lanes free, so that their colours keep their contrast.
    QStyleOptionViewItem back = option;
    back.rect.adjust(lanes - 4, 0, 0, 0);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &back, painter, option.widget);
    paintLanes(*painter, option, row, laneWidth);
    paintText(*painter, option, row, option.rect.adjusted(lanes + 2, 2, -6, -2));
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(back);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() * 2 + 12};
}
