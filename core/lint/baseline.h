// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lint/finding.h"
#include "core/project/project.h"

#include <QSet>

namespace Lint {

/// The findings that an old project was taken over with: they are known, and only what is new is told.
struct Baseline
{
    QSet<QString> fingerprints = {};

    bool isEmpty() const { return fingerprints.isEmpty(); }
};

/// The baseline that the settings name, or `file` where one is given; an empty one where none is. An error names the
/// file that cannot be read.
Result<Baseline> loadBaseline(const Project::Project &project, const QString &file = {});

/// The text of a baseline of these findings: JSON, one finding a line, sorted, so that version control shows what was
/// paid off. Files and rules are in it for people; only the fingerprints count.
QByteArray baselineText(const Project::Project &project, const QList<Finding> &findings);

/// What the baseline does not know. `gone`, where it is asked for: how many of its findings are there no more.
QList<Finding> newSince(const Baseline &baseline, const Project::Project &project, const QList<Finding> &findings,
                        qsizetype *gone = nullptr);

} // namespace Lint
