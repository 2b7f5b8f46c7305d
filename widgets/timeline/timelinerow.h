// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/state.h"
#include "widgets/look.h"

#include <QMetaType>

/// A target as the timeline's column of signs.
struct TimelineLane
{
    QString name;
    Project::TargetKind kind = Project::TargetKind::Development;
    QString problem = {}; ///< why nothing is known of it; empty: it was read

    bool operator==(const TimelineLane &) const = default;
};

/// What the timeline tells of one migration.
struct TimelineRow
{
    QString version;
    QString name;
    QList<std::optional<Engine::MigrationState>> states = {}; ///< one a lane; nothing: not known
    QString author = {};
    QDateTime written = {};
    bool schema = false;
    bool data = false;
    bool reversible = true;
    bool missing = false; ///< in a history, and no file
    QString proof = {}; ///< "✓", "✗ data lost"; empty: not proved
    Look::Tone proofTone = Look::Tone::Neutral;
    int errors = 0;
    int warnings = 0;

    bool operator==(const TimelineRow &) const = default;
};
Q_DECLARE_METATYPE(TimelineRow)
