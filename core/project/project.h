// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/url.h"
#include "core/project/migration.h"
#include "core/project/settings.h"

namespace Project {

/// A folder of migrations in one format. Made by Format::openProject().
struct Project
{
    QString folder; ///< absolute
    QString format; ///< id
    QString path; ///< folder of the migrations, relative to `folder`; "." for the folder itself
    QString dialect; ///< id; empty when it could not be found out
    QString recognition = {}; ///< what was recognised and why, for people; translated
    Settings settings = {};
    QList<Migration> migrations = {}; ///< in the order in which they run
    /// This user has trusted it: see trust.h. Else its scripts reach nothing but the scratch database that they run on,
    /// and url() refuses what it would take from the environment.
    bool trusted = false;
    /// What is wrong with single files (unreadable, not UTF-8, a duplicate version): told, and the rest goes on.
    QList<Error> problems = {};

    /// The migration with that version, or null.
    const Migration *migration(const QString &version) const;
    /// By name; an empty name means the only target or the one named "dev". An error lists the targets that there are.
    Result<Target> target(const QString &name) const;
    /// Where a target is. What the project's own files may not do before it is trusted is refused: let a secret of its
    /// reader's environment go to a host that they name.
    Result<Database::Url> url(const Target &target) const;
    /// The same of the server for scratch databases.
    Result<> checkScratch() const;
};

} // namespace Project
