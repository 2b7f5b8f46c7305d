// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/findings.h"

#include <span>

namespace Report {

/// Writes findings in a form of one line each.
class FindingLines
{
public:
    /// `folder`: where who reads the lines finds the project's files, "" or "db/".
    FindingLines(const LineForm &form, const Project::Project &project, const QString &folder = {});
    Q_DISABLE_COPY_MOVE(FindingLines)

    /// What stands before all findings: which files could not be read.
    QByteArray problems() const;
    /// Of findings that come file by file. Thread-safe.
    QByteArray lines(std::span<const Lint::Finding> findings) const;

private:
    const LineForm &m_form;
    const Project::Project m_project; ///< holds the texts that the places are in
    const Places m_places;
    const QString m_folder;
};

} // namespace Report
