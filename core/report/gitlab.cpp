// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fingerprint.h"
#include "core/report/findings.h"
#include "core/report/places.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Report {

static QString gitlabSeverity(Lint::Severity severity)
{
    switch (severity) {
    case Lint::Severity::Error:
        return u"critical"_s;
    case Lint::Severity::Warning:
        return u"major"_s;
    case Lint::Severity::Info:
        return u"info"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

static QJsonObject issue(const QString &rule, const QString &description, const QString &severity,
                         const QString &fingerprint, const QString &path, int begin, int end)
{
    return {{u"type"_s, u"issue"_s},
            {u"check_name"_s, rule},
            {u"description"_s, description},
            {u"severity"_s, severity},
            {u"fingerprint"_s, fingerprint},
            {u"location"_s,
             QJsonObject{{u"path"_s, path}, {u"lines"_s, QJsonObject{{u"begin"_s, begin}, {u"end"_s, end}}}}}};
}

QByteArray gitlab(const Project::Project &project, const QList<Lint::Finding> &findings)
{
    Places places(project);
    const QStringList prints = Lint::fingerprints(project, findings);
    QJsonArray issues;
    for (const Error &problem : project.problems) {
        const QByteArray key = problemRule().toUtf8() + '\n' + problem.file.toUtf8() + '\n' + problem.message.toUtf8();
        const QString print = QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex());
        const int line = std::max(problem.line, 1);
        issues.append(issue(problemRule(), problem.message, u"blocker"_s, print,
                            problem.file.isEmpty() ? project.path : problem.file, line, line));
    }
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Lint::Finding &finding = findings.at(i);
        const Place place = places.place(finding.file, finding.range);
        const QString text = finding.help.isEmpty() ? finding.message : finding.message + u'\n' + finding.help;
        issues.append(issue(finding.rule, text, gitlabSeverity(finding.severity), prints.at(i),
                            finding.file.isEmpty() ? project.path : finding.file, place.line, place.endLine));
    }
    return QJsonDocument(issues).toJson();
}

} // namespace Report
