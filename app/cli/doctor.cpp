// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

static QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("Cli", text, comment, n);
}

/// One thing that was looked at.
struct Finding
{
    bool good = true;
    QString what;
    QString found;
    QString hint = {};
};

static Finding scratchFinding(const Dialect::Dialect &dialect)
{
    const auto scratch = dialect.makeScratch(u"auto"_s, {});
    if (scratch)
        return {true, tr("%1: scratch databases").arg(dialect.name), (*scratch)->description()};
    return {false, tr("%1: scratch databases").arg(dialect.name), scratch.error().message, scratch.error().hint};
}

static QList<Finding> projectFindings(const Call &call)
{
    const auto project = call.project();
    if (!project)
        return {{false, tr("project"), project.error().message, project.error().hint}};
    QList<Finding> findings = {{true, tr("project"), project->recognition}};
    for (const Error &problem : project->problems)
        findings.append({false, tr("file"), problem.message, problem.hint});
    for (const Project::Target &target : project->settings.targets) {
        const QString what = tr("target %1").arg(target.name);
        const Engine::TargetStatus status = Engine::status(*project, target);
        if (status.error)
            findings.append({false, what, status.error->message, status.error->hint});
        else
            findings.append({true, what, status.dialect + u' ' + status.serverVersion});
    }
    return findings;
}

static Exit run(const Call &call)
{
    QList<Finding> findings;
    for (const Dialect::Dialect &dialect : Dialect::all())
        findings.append(scratchFinding(dialect));
    findings += projectFindings(call);
    const bool good = std::ranges::all_of(findings, &Finding::good);
    if (call.json()) {
        QJsonArray checks;
        for (const Finding &finding : std::as_const(findings))
            checks.append(QJsonObject{{u"check"_s, finding.what},
                                      {u"good"_s, finding.good},
                                      {u"found"_s, finding.found},
                                      {u"hint"_s, finding.hint}});
        call.print({{u"checks"_s, checks}});
        return good ? Exit::Nothing : Exit::Findings;
    }
    QList<QStringList> rows;
    for (const Finding &finding : std::as_const(findings)) {
        rows.append(
            {finding.good ? call.terminal.coloured(u"✓"_s, Colour::Good) : call.terminal.coloured(u"✗"_s, Colour::Bad),
             finding.what, finding.found});
        if (!finding.hint.isEmpty())
            rows.append({QString(), QString(), call.terminal.coloured(finding.hint, Colour::Quiet)});
    }
    call.terminal.line(call.terminal.table(rows));
    return good ? Exit::Nothing : Exit::Findings;
}

Command doctorCommand()
{
    return {.name = u"doctor"_s,
            .summary = tr("what is installed and reachable, and what to do about the rest"),
            .run = run};
}
