// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lint/finding.h"
#include "core/project/project.h"

#include <QDateTime>
#include <QMap>

#include <functional>

namespace Lint {

/// What fixes make of a project, worked out and not written yet.
struct Fixed
{
    QMap<QString, QByteArray> files = {}; ///< new text by file, relative to the project's folder
    QList<NewMigration> newMigrations = {};
    QList<Renaming> renamings = {};
    int applied = 0; ///< findings that were fixed
    QList<qsizetype> made = {}; ///< which: their numbers in the list that was given
    int waiting = 0; ///< fixes that touch a place that another one changed: for the next pass
};

/// The first safe fix of every finding, each wholly or not at all: of two that touch each other, the one that comes
/// first in `findings` is made and the other waits.
Fixed safelyFixed(const Project::Project &project, const QList<Finding> &findings);

/// What a check finds in a project, in the order of checkAll().
using Check = std::function<QList<Finding>(const Project::Project &project)>;

/// The safe fixes, made over and over until none is left, in memory: one may make room for the next. Fixes of several
/// rules may be right each and wrong together (a second statement makes golang-migrate open a transaction, in which
/// CONCURRENTLY fails): what makes a rule find more than before in the migration is tried one by one, and left out
/// where it is alone to blame.
Fixed allSafelyFixed(const Project::Project &project, const Check &check);

/// One fix, safe or not, as somebody chose it; `texts` holds what is being edited and not saved, by file.
Fixed fixedBy(const Project::Project &project, const Fix &fix, const QHash<QString, QByteArray> &texts = {});

/// Writes: texts in place, new migrations behind the last one in the project's format, new names. Returns every file
/// that was written, relative to the project's folder. Nothing is written when a new migration or a name cannot be:
/// those come first, and are taken back.
Result<QStringList> write(const Project::Project &project, const Fixed &fixed, const QDateTime &now);

} // namespace Lint
