// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/baseline.h"

#include "core/base/files.h"
#include "core/lint/fingerprint.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

Result<Baseline> loadBaseline(const Project::Project &project, const QString &file)
{
    const QString name = file.isEmpty() ? project.settings.lint.baseline : file;
    if (name.isEmpty())
        return Baseline();
    const auto text = readTextFile(QDir(project.folder).filePath(name));
    if (!text) {
        Error error = text.error();
        error.hint = QCoreApplication::translate("Lint", "`switchback lint --write-baseline %1` writes it.").arg(name);
        return failure(error);
    }
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    if (!document.isObject() || document["version"_L1].toInt() != 1 || !document["findings"_L1].isArray()) {
        return failure(
            Error{.message = QCoreApplication::translate("Lint", "%1 is no baseline.").arg(name),
                  .hint = QCoreApplication::translate("Lint", "`switchback lint --write-baseline %1` writes it anew.")
                              .arg(name),
                  .file = name});
    }
    Baseline baseline;
    const QJsonArray findings = document["findings"_L1].toArray();
    for (const auto &finding : findings)
        baseline.fingerprints.insert(finding["fingerprint"_L1].toString());
    return baseline;
}

QByteArray baselineText(const Project::Project &project, const QList<Finding> &findings)
{
    const QStringList prints = fingerprints(project, findings);
    QList<QByteArray> lines;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings.at(i);
        const QJsonObject object = {
            {u"file"_s, finding.file}, {u"rule"_s, finding.rule}, {u"fingerprint"_s, prints.at(i)}};
        lines.append("  " + QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    std::ranges::sort(lines);
    return "{\"version\": 1,\n \"findings\": [" + QByteArray(lines.isEmpty() ? "" : "\n") + lines.join(",\n")
        + "\n]}\n";
}

QList<Finding> newSince(const Baseline &baseline, const Project::Project &project, const QList<Finding> &findings,
                        qsizetype *gone)
{
    if (gone != nullptr)
        *gone = 0;
    if (baseline.isEmpty())
        return findings;
    const QStringList prints = fingerprints(project, findings);
    QList<Finding> result;
    QSet<QString> met;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (baseline.fingerprints.contains(prints.at(i)))
            met.insert(prints.at(i));
        else
            result.append(findings.at(i));
    }
    if (gone != nullptr)
        *gone = baseline.fingerprints.size() - met.size();
    return result;
}

} // namespace Lint
