// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"

#include "core/engine/state.h"
#include "core/format/format.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <optional>
#include <stop_token>

/// The command's exit status: the contract of design.md.
enum class Exit {
    Nothing = 0, ///< nothing to say
    Findings = 1, ///< findings, differences or a proof that failed
    Usage = 2, ///< wrong use or settings
    Unreachable = 3, ///< a database could not be reached or refused
    Failed = 4, ///< a migration failed while running
    Locked = 5, ///< another run holds the lock
};

/// What becomes of what is wrong with single files: told on standard error, or left to the caller.
enum class FileProblems { Told, Left };

/// One call of a subcommand: its parsed options and where its words go.
struct Call
{
    const QCommandLineParser &options;
    Terminal &terminal;
    std::stop_token stop;

    QStringList arguments() const { return options.positionalArguments(); }
    bool json() const { return options.isSet(QStringLiteral("json")); }
    QString folder() const;

    /// The project of --project, or of the working directory.
    Result<Project::Project> project(FileProblems problems = FileProblems::Told) const;
    /// The target of --target, its default, or a URL in its place.
    Result<Project::Target> target(const Project::Project &project) const;

    /// Tells an error and gives the status that goes with its kind.
    Exit fail(const Error &error) const;
    /// Prints one JSON document on standard output.
    void print(const QJsonObject &object) const;
};

/// One subcommand: a file beside this one.
struct Command
{
    QString name;
    QString arguments; ///< "NAME", "[FILE…]"; for the help
    QString summary; ///< translated
    QList<QCommandLineOption> options = {};
    bool needsTarget = false; ///< takes --target, and --trust for what its URL takes
    QString targetHelp = {}; ///< translated; where --target means something else than elsewhere
    bool makesScratch = false; ///< runs scripts on scratch databases: takes --trust
    Exit (*run)(const Call &call) = nullptr;
};

/// Every subcommand, in the order of app/cli/CMakeLists.txt.
const QList<Command> &allCommands();
/// One of them; the others with their options and words are not made for it.
std::optional<Command> findCommand(const QString &name);

Exit exitFor(const Error &error);
