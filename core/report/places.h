// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/project/project.h"
#include "core/sql/textmap.h"

#include <QHash>

namespace Report {

/// Lines and columns as people count them, from 1; columns in UTF-16 units as editors do.
struct Place
{
    int line = 1;
    int column = 1;
    int endLine = 1;
    int endColumn = 1;
};

/// What stands for a rule's id where a file could not be read.
QString problemRule();

/// Would the fix write a password into a report? Reports leave it out: programs get its text from `lint --fix` only.
bool holdsSecret(const Lint::Fix &fix);

/// Finds the place of a byte range in one of the project's scripts, which stands for longer than this. Each file is
/// mapped once, however many findings it has, when they come file by file. A copy costs little, so each thread takes
/// its own.
class Places
{
public:
    explicit Places(const Project::Project &project);
    Places(Project::Project &&) = delete;

    Place place(const QString &file, Sql::Range range);
    /// The source line (from 1) without its ending, in UTF-8 and until the next call; empty when the file is not the
    /// project's. Passwords in it are hidden, see core/base/redact.h.
    QByteArrayView sourceLine(const QString &file, int line);

private:
    const Sql::TextMap &map(const QString &file);

    QHash<QString, const QByteArray *> m_texts; ///< the project's
    QHash<QString, Sql::TextMap> m_maps;
    QString m_file; ///< that was asked for last
    Sql::TextMap m_map; ///< its map
};

} // namespace Report
