// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinefilter.h"

#include "widgets/timeline/timelinemodel.h"

using Engine::State;

void TimelineFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void TimelineFilter::setChoice(Choice choice)
{
    m_choice = choice;
    invalidateFilter();
}

static bool hasState(const TimelineRow &row, const QList<State> &states)
{
    return std::ranges::any_of(row.states, [&](const auto &state) { return state && states.contains(state->state); });
}

bool TimelineFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const TimelineRow &row = static_cast<const TimelineModel *>(sourceModel())->rows().at(sourceRow);
    if (!m_text.isEmpty() && !row.name.contains(m_text, Qt::CaseInsensitive) && !row.version.contains(m_text)
        && !row.author.contains(m_text, Qt::CaseInsensitive))
        return false;
    switch (m_choice) {
    case Choice::All:
        return true;
    case Choice::Pending:
        return hasState(row, {State::Pending, State::OutOfOrder});
    case Choice::Attention:
        return row.errors + row.warnings > 0 || row.missing
            || hasState(row, {State::Failed, State::Edited, State::Missing, State::OutOfOrder});
    case Choice::NotProved:
        return row.proofTone != Look::Tone::Good;
    }
    Q_UNREACHABLE_RETURN(true);
}
