// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Report {

/// Where there is no place, compilers name themselves.
static constexpr QLatin1StringView program("switchback: ");

static QLatin1StringView severityWord(Lint::Severity severity)
{
    switch (severity) {
    case Lint::Severity::Error:
        return "error"_L1;
    case Lint::Severity::Warning:
        return "warning"_L1;
    case Lint::Severity::Info:
        return "note"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Appends a text on one line, whatever stands in it.
static void appendLine(QString &lines, const QString &text)
{
    const qsizetype begin = lines.size();
    lines += text;
    for (const QChar end : {u'\n', u'\r'}) {
        for (qsizetype at = lines.indexOf(end, begin); at >= 0; at = lines.indexOf(end, at))
            lines[at] = u' ';
    }
}

static void appendMessage(QString &lines, const QString &message, const QString &help, const QString &rule)
{
    appendLine(lines, message);
    if (!help.isEmpty()) {
        lines += u' ';
        appendLine(lines, help);
    }
    lines += u" [" % rule % u"]\n";
}

static void tellProblem(QString &lines, const QString &folder, const Error &problem)
{
    if (!problem.file.isEmpty())
        lines += folder % problem.file % u':' % QString::number(qMax(1, problem.line)) % u": ";
    else
        lines += program;
    lines += u"error: ";
    appendMessage(lines, problem.message, problem.hint, problemRule());
}

static void tellFinding(QString &lines, const QString &folder, const Lint::Finding &finding, const Place *place)
{
    if (place)
        lines += folder % finding.file % u':' % QString::number(place->line) % u':' % QString::number(place->column)
            % u": ";
    else
        lines += program;
    lines += severityWord(finding.severity) % ": "_L1;
    appendMessage(lines, finding.message, finding.help, finding.rule);
}

const LineForm &gcc()
{
    static constexpr LineForm form = {.problem = tellProblem, .finding = tellFinding, .fromWorkingDirectory = true};
    return form;
}

} // namespace Report
