// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings.h"
#include "core/report/places.h"

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

QByteArray githubAnnotations(const Project::Project &project, const QList<Lint::Finding> &findings)
{
    Places places(project);
    QString lines;
    for (const Lint::Finding &finding : findings) {
        const Place place = places.place(finding.file, finding.range);
        lines += u"::%1 file=%2,line=%3,col=%4,endLine=%5,endColumn=%6,title=%7::%8\n"_s
                     .arg(commandName(finding.severity), escaped(finding.file, true))
                     .arg(place.line)
                     .arg(place.column)
                     .arg(place.endLine)
                     .arg(place.endColumn)
                     .arg(escaped(finding.rule, true),
                          escaped(finding.help.isEmpty() ? finding.message : finding.message + u'\n' + finding.help,
                                  false));
    }
    return lines.toUtf8();
}

} // namespace Report
