// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
struct DoctorWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

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
    if (!dialect.connects)
        return {true, dialect.name, DoctorWords::tr("migrations are read and linted; running them comes later")};
    const auto scratch = dialect.makeScratch(u"auto"_s, Dialect::Reach::Database, {});
    if (scratch)
        return {true, DoctorWords::tr("%1: scratch databases").arg(dialect.name), (*scratch)->description()};
    return {false, DoctorWords::tr("%1: scratch databases").arg(dialect.name), scratch.error().message,
            scratch.error().hint};
}

static QString serverWords(const Engine::TargetStatus &status)
{
    const Dialect::Dialect *dialect = Dialect::find(status.dialect);
    const QString name = dialect ? dialect->name : status.dialect;
    // An SQLite file that does not exist yet has no version.
    return status.serverVersion.isEmpty() ? DoctorWords::tr("%1, not made yet").arg(name)
                                          : name + u' ' + status.serverVersion;
}

static QList<Finding> projectFindings(const Call &call)
{
    const auto project = call.project(FileProblems::Left);
    if (!project)
        return {{false, DoctorWords::tr("project"), project.error().message, project.error().hint}};
    QList<Finding> findings = {{true, DoctorWords::tr("project"), project->recognition}};
    findings.append({true, DoctorWords::tr("scripts"),
                     project->trusted
                         ? DoctorWords::tr("trusted: on scratch databases they may do all that the server lets them")
                         : DoctorWords::tr("not trusted: on scratch databases they reach nothing else")});
    for (const Error &problem : project->problems)
        findings.append({false, DoctorWords::tr("file"), problem.message, problem.hint});
    for (const Project::Target &target : project->settings.targets) {
        const QString what = DoctorWords::tr("target %1").arg(target.name);
        const Engine::TargetStatus status = Engine::status(*project, target);
        if (status.error)
            findings.append({false, what, status.error->message, status.error->hint});
        else
            findings.append({true, what, serverWords(status)});
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
            .summary = DoctorWords::tr("what is installed and reachable, and what to do about the rest"),
            .run = run};
}
