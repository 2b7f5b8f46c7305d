// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/migration.h"

#include <QDateTime>
#include <QHash>
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
    int statement = 0; ///< from 1; in Started: how many were already done when this run took them up
    QString error = {};
    bool transaction = true; ///< false: each statement stands as soon as it is done
    QString statementHash = {}; ///< of the statement's text, so that a later run knows it again

    bool operator==(const JournalEntry &) const = default;
};

/// Switchback's own record of the runs that it made, one JSON object a line, in the user's data folder (or in
/// SWITCHBACK_DATA_HOME), one file per project. Each entry is with the operating system when append() returns, so that
/// a killed process leaves a true record; a torn last line is passed over.
class Journal
{
public:
    /// The journal of a project's folder. It need not exist.
    static Journal of(const QString &projectFolder);

    /// OnDisk also survives a loss of power, and costs a millisecond or ten.
    enum class Keep { Written, OnDisk };

    Result<> append(const JournalEntry &entry, Keep keep = Keep::OnDisk) const;
    QList<JournalEntry> entries() const;
    const QString &path() const { return m_path; }

private:
    explicit Journal(QString path);
    QString m_path;
};

/// What the journal says of one migration on one database.
struct Progress
{
    QString fingerprint = {}; ///< of the up script that ran to its end last; empty: none, or undone since
    QDateTime finishedAt = {}; ///< when that was

    /// A run without transaction that did not end. The rest is about it.
    bool interrupted = false;
    Project::Direction direction = Project::Direction::Up;
    int done = 0; ///< statements that stand
    int uncertain = 0; ///< the statement that was running, from 1; 0: none was
    bool failed =
        false; ///< the server refused `uncertain`: it is not uncertain whether it was done, but what it left behind
    QStringList hashes = {}; ///< of the statements up to the last that was begun; empty strings where not known

    bool operator==(const Progress &) const = default;
};

/// Follows the entries about one database; by version.
QHash<QString, Progress> progress(const QList<JournalEntry> &entries, const QString &database);

} // namespace Engine
