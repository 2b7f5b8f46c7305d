// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timelinerow.h"

class Session;

/// The session's values as the timeline shows them.
namespace TimelineRows {

QList<TimelineLane> lanes(const Session &session);
/// In the order in which migrations run; those that only a history knows come last.
QList<TimelineRow> rows(const Session &session);

} // namespace TimelineRows
