// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings.h"

using namespace Qt::StringLiterals;

namespace Report {

/// Escapes as the workflow command's grammar asks: a property also may not hold ':' and ','.
static QString escaped(QString text, bool property)
{
    text.replace(u'%', u"%25"_s).replace(u'\r', u"%0D"_s).replace(u'\n', u"%0A"_s);
    if (property)
        text.replace(u':', u"%3A"_s).replace(u',', u"%2C"_s);
    return text;
}

static QString commandName(Lint::Severity severity)
{
    switch (severity) {
    case Lint::Severity::Error:
        return u"error"_s;
    case Lint::Severity::Warning:
        return u"warning"_s;
    case Lint::Severity::Info:
        return u"notice"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

static void annotateProblem(QString &lines, const QString &folder, const Error &problem)
{
    const QString text = problem.hint.isEmpty() ? problem.message : problem.message + u'\n' + problem.hint;
    QStringList properties;
    if (!problem.file.isEmpty())
        properties.append(u"file="_s + escaped(folder + problem.file, true));
    if (problem.line > 0)
        properties.append(u"line="_s + QString::number(problem.line));
    properties.append(u"title="_s + problemRule());
    lines += u"::error "_s + properties.join(u',') + u"::"_s + escaped(text, false) + u'\n';
}

static void annotateFinding(QString &lines, const QString &folder, const Lint::Finding &finding, const Place *place)
{
    const QString text = finding.help.isEmpty() ? finding.message : finding.message + u'\n' + finding.help;
    if (!place) {
        lines += u"::%1 title=%2::%3\n"_s.arg(commandName(finding.severity), escaped(finding.rule, true),
                                              escaped(finding.message, false));
        return;
    }
    // All at once: an escaped name holds "%2C", which a second call of arg() would take for a place.
    lines += u"::%1 file=%2,line=%3,col=%4,endLine=%5,endColumn=%6,title=%7::%8\n"_s.arg(
        commandName(finding.severity), escaped(folder + finding.file, true), QString::number(place->line),
        QString::number(place->column), QString::number(place->endLine), QString::number(place->endColumn),
        escaped(finding.rule, true), escaped(text, false));
}

const LineForm &githubAnnotations()
{
    static constexpr LineForm form = {.problem = annotateProblem, .finding = annotateFinding};
    return form;
}

} // namespace Report
