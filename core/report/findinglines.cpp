// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findinglines.h"

#include <algorithm>

namespace Report {

FindingLines::FindingLines(const LineForm &form, const Project::Project &project, const QString &folder)
    : m_form(form)
    , m_project(project)
    , m_places(m_project)
    , m_folder(folder)
{
}

QByteArray FindingLines::problems() const
{
    QString lines;
    for (const Error &problem : m_project.problems)
        m_form.problem(lines, m_folder, problem);
    return lines.toUtf8();
}

QByteArray FindingLines::lines(std::span<const Lint::Finding> findings) const
{
    QByteArray all;
    QString some; // in UTF-16 as the findings are
    some.reserve(std::min(qsizetype(findings.size()) * 256, 2 * pieceSize)); // most take a part of that
    Places places = m_places;
    for (const Lint::Finding &finding : findings) {
        if (finding.file.isEmpty()) {
            m_form.finding(some, m_folder, finding, nullptr);
        } else {
            const Place place = places.place(finding.file, finding.range);
            m_form.finding(some, m_folder, finding, &place);
        }
        if (some.size() >= pieceSize) {
            all += some.toUtf8();
            some.resize(0);
        }
    }
    all += some.toUtf8();
    return all;
}

} // namespace Report
