// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings.h"

#include "core/lint/fingerprint.h"
#include "core/lint/linter.h"
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

/// The first paragraph below a page's title.
static QString summary(const QString &page)
{
    const QStringList parts = page.split(u"\n\n"_s, Qt::SkipEmptyParts);
    return parts.size() > 1 ? QString(parts.at(1)).replace(u'\n', u' ').trimmed() : QString();
}

static QJsonArray rulesJson(QHash<QString, qsizetype> &indexes)
{
    QJsonArray rules;
    for (const Lint::Rule &rule : Lint::allRules()) {
        indexes.insert(rule.id, rules.size());
        const QString page = Lint::pageForReaders(rule.id);
        const QString first = summary(page);
        QJsonObject object = {{u"id"_s, rule.id},
                              {u"shortDescription"_s, message(rule.title)},
                              {u"fullDescription"_s, message(first.isEmpty() ? rule.title : first)},
                              {u"defaultConfiguration"_s,
                               QJsonObject{{u"level"_s, level(rule.severity)}, {u"enabled"_s, rule.onByDefault}}}};
        if (!page.isEmpty())
            object.insert(u"help"_s, QJsonObject{{u"text"_s, page}, {u"markdown"_s, page}});
        if (!rule.dialects.isEmpty())
            object.insert(u"properties"_s, QJsonObject{{u"tags"_s, QJsonArray::fromStringList(rule.dialects)}});
        rules.append(object);
    }
    return rules;
}

static QJsonObject artifact(const QString &file)
{
    return {{u"uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(file, "/"))}, {u"uriBaseId"_s, u"%SRCROOT%"_s}};
}

static QJsonObject region(const Place &place)
{
    return {{u"startLine"_s, place.line},
            {u"startColumn"_s, place.column},
            {u"endLine"_s, place.endLine},
            {u"endColumn"_s, place.endColumn}};
}

/// A fix that is edits alone; SARIF has no words for new files and new names.
static QJsonObject fixJson(Places &places, const Lint::Fix &fix)
{
    QMap<QString, QJsonArray> replacements;
    for (const Lint::Edit &edit : fix.edits) {
        replacements[edit.file].append(QJsonObject{{u"deletedRegion"_s, region(places.place(edit.file, edit.range))},
                                                   {u"insertedContent"_s, message(QString::fromUtf8(edit.text))}});
    }
    QJsonArray changes;
    for (auto each = replacements.cbegin(); each != replacements.cend(); ++each)
        changes.append(QJsonObject{{u"artifactLocation"_s, artifact(each.key())}, {u"replacements"_s, each.value()}});
    return {{u"description"_s, message(fix.title)}, {u"artifactChanges"_s, changes}};
}

static QJsonObject resultJson(Places &places, const Lint::Finding &finding, const QString &fingerprint)
{
    QJsonObject result = {
        {u"ruleId"_s, finding.rule},
        {u"level"_s, level(finding.severity)},
        {u"message"_s, message(finding.help.isEmpty() ? finding.message : finding.message + u'\n' + finding.help)},
        {u"partialFingerprints"_s, QJsonObject{{u"switchback/v1"_s, fingerprint}}},
    };
    if (!finding.file.isEmpty()) {
        QJsonObject where = region(places.place(finding.file, finding.range));
        where.insert(u"byteOffset"_s, finding.range.begin);
        where.insert(u"byteLength"_s, finding.range.length());
        result.insert(u"locations"_s,
                      QJsonArray{QJsonObject{
                          {u"physicalLocation"_s,
                           QJsonObject{{u"artifactLocation"_s, artifact(finding.file)}, {u"region"_s, where}}}}});
    }
    QJsonArray fixes;
    for (const Lint::Fix &fix : finding.fixes) {
        if (!fix.edits.isEmpty() && fix.newMigrations.isEmpty() && fix.renamings.isEmpty())
            fixes.append(fixJson(places, fix));
    }
    if (!fixes.isEmpty())
        result.insert(u"fixes"_s, fixes);
    return result;
}

/// A file that could not be read: the run tells it as its own trouble, not as a result of a rule.
static QJsonObject notificationJson(const Error &problem)
{
    QJsonObject notification = {
        {u"level"_s, u"error"_s},
        {u"message"_s, message(problem.hint.isEmpty() ? problem.message : problem.message + u'\n' + problem.hint)},
        {u"descriptor"_s, QJsonObject{{u"id"_s, problemRule()}}},
    };
    if (!problem.file.isEmpty()) {
        QJsonObject place = {{u"artifactLocation"_s, artifact(problem.file)}};
        if (problem.line > 0)
            place.insert(u"region"_s, QJsonObject{{u"startLine"_s, problem.line}});
        notification.insert(u"locations"_s, QJsonArray{QJsonObject{{u"physicalLocation"_s, place}}});
    }
    return notification;
}

QByteArray sarif(const Project::Project &project, const QList<Lint::Finding> &findings)
{
    QHash<QString, qsizetype> indexes;
    const QJsonArray rules = rulesJson(indexes);
    const QStringList prints = Lint::fingerprints(project, findings);
    Places places(project);
    QJsonArray results;
    for (const Lint::Finding &finding : findings) {
        QJsonObject result = resultJson(places, finding, prints.at(results.size()));
        if (const auto index = indexes.constFind(finding.rule); index != indexes.cend())
            result.insert(u"ruleIndex"_s, index.value());
        results.append(result);
    }
    QJsonObject driver = {{u"name"_s, u"Switchback"_s}, {u"rules"_s, rules}};
    if (const QString version = QCoreApplication::applicationVersion(); !version.isEmpty())
        driver.insert(u"version"_s, version);
    QJsonObject invocation = {{u"executionSuccessful"_s, project.problems.isEmpty()}};
    QJsonArray notifications;
    for (const Error &problem : project.problems)
        notifications.append(notificationJson(problem));
    if (!notifications.isEmpty())
        invocation.insert(u"toolExecutionNotifications"_s, notifications);
    const QJsonObject run = {{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                             {u"columnKind"_s, u"utf16CodeUnits"_s},
                             {u"invocations"_s, QJsonArray{invocation}},
                             {u"results"_s, results}};
    const QJsonObject log = {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                             {u"version"_s, u"2.1.0"_s},
                             {u"runs"_s, QJsonArray{run}}};
    return QJsonDocument(log).toJson();
}

} // namespace Report
