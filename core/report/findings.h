// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/project/project.h"

/// Findings for other programs to read.
namespace Report {

/// SARIF 2.1.0, for code scanning: rules with their pages' titles, results with regions in lines and UTF-16 columns.
QByteArray sarif(const Project::Project &project, const QList<Lint::Finding> &findings);
/// Workflow commands that GitHub shows beside the lines of a pull request.
QByteArray githubAnnotations(const Project::Project &project, const QList<Lint::Finding> &findings);
/// JUnit XML: one test case a file, a failure for each finding of warning or error.
QByteArray junit(const Project::Project &project, const QList<Lint::Finding> &findings);

} // namespace Report
