// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lint/finding.h"
#include "core/project/project.h"

#include <QDateTime>
#include <QMap>

namespace Lint {

/// What fixes make of a project, worked out and not written yet.
struct Fixed
{
    QMap<QString, QByteArray> files = {}; ///< new text by file, relative to the project's folder
    QList<NewMigration> newMigrations = {};
    QList<Renaming> renamings = {};
    int applied = 0; ///< findings that were fixed
    int waiting = 0; ///< fixes that touch a place that another one changed: for the next pass
};

/// The first safe fix of every finding, each wholly or not at all: of two that touch each other, the one that comes
/// first in `findings` is made and the other waits.
Fixed safelyFixed(const Project::Project &project, const QList<Finding> &findings);

/// One fix, safe or not, as somebody chose it; `texts` holds what is being edited and not saved, by file.
Fixed fixedBy(const Project::Project &project, const Fix &fix, const QHash<QString, QByteArray> &texts = {});

/// Writes: texts in place, new migrations behind the last one in the project's format, new names. Returns every file
/// that was written, relative to the project's folder. Nothing is written when a new migration or a name cannot be:
/// those come first, and are taken back.
Result<QStringList> write(const Project::Project &project, const Fixed &fixed, const QDateTime &now);

} // namespace Lint
