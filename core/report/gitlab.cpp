// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fingerprint.h"
#include "core/report/findings.h"
#include "core/report/jsonwriter.h"
#include "core/report/places.h"

#include <QCryptographicHash>

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

static void writeIssue(JsonWriter &json, const QString &rule, const QString &description, const QString &severity,
                       const QString &fingerprint, const QString &path, int begin, int end)
{
    json.object([&] {
        json.member(u"check_name", rule);
        json.member(u"description", description);
        json.member(u"fingerprint", fingerprint);
        json.key(u"location").object([&] {
            json.key(u"lines").object([&] {
                json.member(u"begin", begin);
                json.member(u"end", end);
            });
            json.member(u"path", path);
        });
        json.member(u"severity", severity);
        json.member(u"type", u"issue"_s);
    });
}

void gitlab(const Project::Project &project, const QList<Lint::Finding> &findings, const Sink &sink)
{
    Places places(project);
    Lint::Fingerprints fingerprints(project);
    JsonWriter json(sink);
    json.array([&] {
        for (const Error &problem : project.problems) {
            const QByteArray key = problemRule().toUtf8() + '\n' + problem.file.toUtf8() + '\n'
                + problem.message.toUtf8();
            const QString print = QString::fromLatin1(
                QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex());
            const int line = std::max(problem.line, 1);
            writeIssue(json, problemRule(), problem.message, u"blocker"_s, print,
                       problem.file.isEmpty() ? project.path : problem.file, line, line);
        }
        for (const Lint::Finding &finding : findings) {
            const Place place = places.place(finding.file, finding.range);
            const QString text = finding.help.isEmpty() ? finding.message : finding.message + u'\n' + finding.help;
            writeIssue(json, finding.rule, text, gitlabSeverity(finding.severity), fingerprints.next(finding),
                       finding.file.isEmpty() ? project.path : finding.file, place.line, place.endLine);
        }
    });
    json.end();
}

} // namespace Report
