// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/migration.h"

#include <QDateTime>
#include <QList>

namespace Engine {

/// One line of the journal: something that a run of ours did to a target.
struct JournalEntry
{
    enum class Event { Started, StatementStarted, StatementDone, Finished, Failed };

    Event event = Event::Started;
    QDateTime at = {};
    QString run = {}; ///< the run's id
    QString user = {};
    QString target = {}; ///< name in the settings
    QString database = {}; ///< the URL without password: the same name may mean another database tomorrow
    QString version = {};
    Project::Direction direction = Project::Direction::Up;
    QString fingerprint = {}; ///< of the migration as it ran
    int statement = 0; ///< from 1
    QString error = {};

    bool operator==(const JournalEntry &) const = default;
};

/// Switchback's own record of the runs that it made, one JSON object a line, in the user's data folder, one file per
/// project. Appended and flushed to disk entry by entry, so that a killed process leaves a true record; a torn last
/// line is passed over.
class Journal
{
public:
    /// The journal of a project's folder. It need not exist.
    static Journal of(const QString &projectFolder);

    Result<> append(const JournalEntry &entry) const;
    QList<JournalEntry> entries() const;
    const QString &path() const { return m_path; }

private:
    explicit Journal(QString path);
    QString m_path;
};

} // namespace Engine
