// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All rules over a script: findings lie in its file and say something; the same script gives the same findings.
#include "input.h"

#include "core/lint/linter.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const FuzzInput input(data, size);
    if (!input.dialect)
        return 0;
    Project::Project project = input.project(input.text);
    project.settings.lint.all = true;
    const QList<Lint::Finding> findings = Lint::check(project, project.migrations.first());
    for (const Lint::Finding &finding : findings) {
        const auto &script = project.migrations.first().script(finding.direction);
        require(!finding.message.isEmpty(), "a finding says something");
        require(script.has_value(), "a finding's direction has a script");
        require(finding.range.begin >= 0 && finding.range.begin <= finding.range.end, "a finding's range is one");
        require(finding.range.end <= std::max<qsizetype>(script->fileText.size(), 1), "a finding lies in its file");
    }
    require(Lint::check(project, project.migrations.first()) == findings, "the same script, the same findings");
    return 0;
}
