// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/project/project.h"

/// Findings for other programs to read. Every form tells the project's problems too: a file that could not be read was
/// not linted, and silence about it would look like "nothing found".
namespace Report {

/// SARIF 2.1.0, for code scanning: rules with their pages, results with regions in lines and UTF-16 columns, fixes, and
/// fingerprints that stay when lines move.
QByteArray sarif(const Project::Project &project, const QList<Lint::Finding> &findings);
/// Workflow commands that GitHub shows beside the lines of a pull request.
QByteArray githubAnnotations(const Project::Project &project, const QList<Lint::Finding> &findings);
/// GitLab's code quality report (the part of Code Climate's issues that it reads), with lasting fingerprints.
QByteArray gitlab(const Project::Project &project, const QList<Lint::Finding> &findings);
/// JUnit XML: one test case a file, a failure for each finding of warning or error, an error for a file that could not
/// be read.
QByteArray junit(const Project::Project &project, const QList<Lint::Finding> &findings);

} // namespace Report
