// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/connection.h"
#include "core/project/project.h"

#include <QDateTime>

/// The tools whose files and history tables we work with. One file per format; the CMake list is the registry.
namespace Format {

/// Why a folder is taken for a format's.
struct Recognition
{
    QString path; ///< folder of the migrations, relative to the project's
    QString reason; ///< translated: "12 pairs of .up.sql and .down.sql files in migrations"
    int certainty = 0; ///< 0…100; the highest wins
};

/// What a format read from its folder. A file that cannot be used is a problem; the others go on.
struct Loaded
{
    QList<Project::Migration> migrations = {};
    QList<Error> problems = {};
};

/// A migration to be written.
struct Draft
{
    QString name; ///< "add_status_to_orders"
    QDateTime created = {}; ///< the version's time; valid, UTC
    QString version = {}; ///< overrides the time
    QByteArray up = {};
    QByteArray down = {};
    bool transaction = true;
};

/// One row of what a target's history says.
struct Applied
{
    QString version;
    QDateTime at = {}; ///< invalid where the table keeps no time
    bool failed = false; ///< begun and not ended: dirty

    bool operator==(const Applied &) const = default;
};

/// A target's history table, read.
struct History
{
    bool exists = false;
    QList<Applied> applied = {};
    /// golang-migrate keeps one version: everything up to it counts as applied, without rows of its own.
    bool upToVersion = false;

    bool operator==(const History &) const = default;
};

/// What makes the tool run a script without a transaction: text to insert into the script's file.
struct NoTransactionHeader
{
    qsizetype at = 0; ///< bytes from the file's start
    QByteArray text;
    bool bothDirections = false; ///< said once for the whole file: the other direction loses its transaction too
};

/// How one tool keeps its migrations and its history. Functions without state.
struct Format
{
    QString id; ///< "golang-migrate"
    QString name; ///< "golang-migrate"
    QString defaultHistoryTable;
    QStringList dialects; ///< ids that the tool supports and we do
    bool appliesOutOfOrder = false; ///< does the tool run a migration that is older than the newest applied one?
    bool singleFile = false; ///< both directions in one file
    /// recordBegin() leaves a mark in the table that readHistory() gives back as `failed`.
    bool marksFailure = false;
    /// A dump of the schema that the tool writes anew after each of its runs, relative to the project's folder, and the
    /// command that does it; empty: none.
    QString schemaDump = {};
    QString dumpCommand = {};

    /// Looks at one folder, not below it.
    std::optional<Recognition> (*recognise)(const QString &folder) = nullptr;
    /// `folder` is the project's, `path` the migrations' below it.
    Loaded (*load)(const QString &folder, const QString &path, const QString &dialect) = nullptr;
    /// Reads one script out of text that is being edited, as load() would out of the saved file.
    QList<Project::Script> (*scripts)(const QString &file, const QByteArray &text, const QString &dialect) = nullptr;
    /// What the tool would refuse in a file of that text; null: it takes every text.
    std::optional<Error> (*complaint)(const QString &file, const QByteArray &text) = nullptr;
    /// Writes the files of a new migration, never over an existing one, and returns them relative to `folder`. It
    /// follows the folder's numbering.
    Result<QStringList> (*create)(const QString &folder, const QString &path, const Draft &draft) = nullptr;

    Result<History> (*readHistory)(Database::Connection &connection, const QString &table) = nullptr;
    /// Makes the table as the tool would, if it is not there. Returns its full name, under which a run goes on using
    /// it: a script may change the session's search path.
    Result<QString> (*ensureHistory)(Database::Connection &connection, const QString &table) = nullptr;
    /// Before a script that runs without a transaction: leaves the mark that the tool would leave if it died (dirty).
    /// May do nothing.
    Result<> (*recordBegin)(Database::Connection &connection, const QString &table, const Project::Migration &migration,
                            Project::Direction direction, const QString &previousVersion) = nullptr;
    /// Writes what the tool would have written after success, in the caller's transaction. `previousVersion` is the
    /// migration before in order; empty: none.
    Result<> (*recordEnd)(Database::Connection &connection, const QString &table, const Project::Migration &migration,
                          Project::Direction direction, const QString &previousVersion) = nullptr;
    /// How a person tells the history by hand that a migration stands, or that it does not: the tool's own command, or
    /// SQL. Empty: there is nothing to tell. `previousVersion` as above.
    QString (*recordByHand)(const QString &table, const QString &version, const QString &previousVersion,
                            bool stands) = nullptr;
    /// The key of the lock that the tool itself takes, so that the two exclude each other; empty: it takes none.
    QString (*lockKey)(Database::Connection &connection, const QString &table) = nullptr;

    /// The header that makes the tool run the script without a transaction; nothing when its file cannot say so (the
    /// script is not what the tool expects). Null: the tool knows no such header.
    std::optional<NoTransactionHeader> (*noTransactionHeader)(const Project::Script &script) = nullptr;
};

const QList<Format> &all();
/// By id; null when there is none.
const Format *find(const QString &id);

/// Recognises and loads a folder: its settings if it has any, the format that is surest, the dialect from settings,
/// targets or scripts. Looks at the folder and at the usual places below it (migrations, db/migrations, …). An error
/// says what is missing and what to do.
Result<Project::Project> openProject(const QString &folder);

} // namespace Format
