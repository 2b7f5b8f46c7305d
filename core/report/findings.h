// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/project/project.h"
#include "core/report/places.h"

#include <functional>

/// Findings for other programs to read. Every form tells the project's problems too: a file that could not be read was
/// not linted, and silence about it would look like "nothing found".
namespace Report {

/// Takes a report piece by piece: there may be a hundred thousand findings, and nobody needs the whole text at once.
using Sink = std::function<void(const QByteArray &)>;
inline constexpr qsizetype pieceSize = 65536;

/// The command's own form: its keys are the contract of design.md, "The command". Keys are added, never renamed.
void findingsJson(const Project::Project &project, const QList<Lint::Finding> &findings, const Sink &sink);
/// SARIF 2.1.0, for code scanning: rules with their pages, results with regions in lines and UTF-16 columns, fixes, and
/// fingerprints that stay when lines move.
void sarif(const Project::Project &project, const QList<Lint::Finding> &findings, const Sink &sink);
/// GitLab's code quality report (the part of Code Climate's issues that it reads), with lasting fingerprints.
void gitlab(const Project::Project &project, const QList<Lint::Finding> &findings, const Sink &sink);
/// JUnit XML: one test case a file, a failure for each finding of warning or error, an error for a file that could not
/// be read.
void junit(const Project::Project &project, const QList<Lint::Finding> &findings, const Sink &sink);

/// A form of one line for each problem and each finding: FindingLines writes it while findings come.
struct LineForm
{
    /// `folder` stands before each file: "", "db/".
    void (*problem)(QString &lines, const QString &folder, const Error &problem);
    /// About the project where `place` is null.
    void (*finding)(QString &lines, const QString &folder, const Lint::Finding &finding, const Place *place);
    /// Are files told as they are found from the working directory, or from the project's folder?
    bool fromWorkingDirectory = false;
};
/// Workflow commands that GitHub shows beside the lines of a pull request.
const LineForm &githubAnnotations();
/// As compilers tell of mistakes, which editors and CI systems follow: "db/1_x.up.sql:3:7: warning: message [rule]".
const LineForm &gcc();

} // namespace Report
