// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings.h"

#include "core/lint/rule.h"
#include "core/report/places.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Report {

static QString level(Lint::Severity severity)
{
    switch (severity) {
    case Lint::Severity::Error:
        return u"error"_s;
    case Lint::Severity::Warning:
        return u"warning"_s;
    case Lint::Severity::Info:
        return u"note"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

static QJsonObject message(const QString &text)
{
    return {{u"text"_s, text}};
}

static QJsonArray rulesJson(QHash<QString, qsizetype> &indexes)
{
    QJsonArray rules;
    for (const Lint::Rule &rule : Lint::allRules()) {
        indexes.insert(rule.id, rules.size());
        rules.append(QJsonObject{{u"id"_s, rule.id},
                                 {u"shortDescription"_s, message(rule.title)},
                                 {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, level(rule.severity)}}}});
    }
    return rules;
}

QByteArray sarif(const Project::Project &project, const QList<Lint::Finding> &findings)
{
    QHash<QString, qsizetype> indexes;
    const QJsonArray rules = rulesJson(indexes);
    Places places(project);
    QJsonArray results;
    for (const Lint::Finding &finding : findings) {
        const Place place = places.place(finding.file, finding.range);
        const QJsonObject region = {{u"startLine"_s, place.line},           {u"startColumn"_s, place.column},
                                    {u"endLine"_s, place.endLine},          {u"endColumn"_s, place.endColumn},
                                    {u"byteOffset"_s, finding.range.begin}, {u"byteLength"_s, finding.range.length()}};
        const QJsonObject artifact = {{u"uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(finding.file, "/"))},
                                      {u"uriBaseId"_s, u"%SRCROOT%"_s}};
        QJsonObject result = {
            {u"ruleId"_s, finding.rule},
            {u"level"_s, level(finding.severity)},
            {u"message"_s, message(finding.help.isEmpty() ? finding.message : finding.message + u'\n' + finding.help)},
            {u"locations"_s,
             QJsonArray{QJsonObject{
                 {u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, artifact}, {u"region"_s, region}}}}}},
        };
        if (const auto index = indexes.constFind(finding.rule); index != indexes.cend())
            result.insert(u"ruleIndex"_s, index.value());
        results.append(result);
    }
    const QJsonObject driver = {
        {u"name"_s, u"Switchback"_s}, {u"version"_s, QCoreApplication::applicationVersion()}, {u"rules"_s, rules}};
    const QJsonObject run = {{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                             {u"columnKind"_s, u"utf16CodeUnits"_s},
                             {u"results"_s, results}};
    const QJsonObject log = {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                             {u"version"_s, u"2.1.0"_s},
                             {u"runs"_s, QJsonArray{run}}};
    return QJsonDocument(log).toJson();
}

} // namespace Report
