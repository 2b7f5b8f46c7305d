// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings.h"

#include "core/lint/fingerprint.h"
#include "core/lint/linter.h"
#include "core/report/jsonwriter.h"
#include "core/report/places.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <ranges>

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

static void writeRegion(JsonWriter &json, const Place &place)
{
    json.member(u"endColumn", place.endColumn);
    json.member(u"endLine", place.endLine);
    json.member(u"startColumn", place.column);
    json.member(u"startLine", place.line);
}

/// A fix that is edits alone; SARIF has no words for new files and new names.
static void writeFix(JsonWriter &json, Places &places, const Lint::Fix &fix)
{
    QMap<QString, QList<const Lint::Edit *>> replacements;
    for (const Lint::Edit &edit : fix.edits)
        replacements[edit.file].append(&edit);
    json.object([&] {
        json.key(u"artifactChanges").array([&] {
            for (auto each = replacements.cbegin(); each != replacements.cend(); ++each) {
                json.object([&] {
                    json.member(u"artifactLocation", QJsonValue(artifact(each.key())));
                    json.key(u"replacements").array([&] {
                        for (const Lint::Edit *edit : each.value()) {
                            json.object([&] {
                                json.key(u"deletedRegion").object([&] {
                                    writeRegion(json, places.place(edit->file, edit->range));
                                });
                                json.member(u"insertedContent", QJsonValue(message(QString::fromUtf8(edit->text))));
                            });
                        }
                    });
                });
            }
        });
        json.member(u"description", QJsonValue(message(fix.title)));
    });
}

static void writeResult(JsonWriter &json, Places &places, const Lint::Finding &finding, const QString &fingerprint,
                        qsizetype ruleIndex)
{
    const auto hasWords = [](const Lint::Fix &fix) {
        return !fix.edits.isEmpty() && fix.newMigrations.isEmpty() && fix.renamings.isEmpty() && !holdsSecret(fix);
    };
    json.object([&] {
        if (std::ranges::any_of(finding.fixes, hasWords)) {
            json.key(u"fixes").array([&] {
                for (const Lint::Fix &fix : finding.fixes | std::views::filter(hasWords))
                    writeFix(json, places, fix);
            });
        }
        json.member(u"level", level(finding.severity));
        if (!finding.file.isEmpty()) {
            json.key(u"locations").array([&] {
                json.object([&] {
                    json.key(u"physicalLocation").object([&] {
                        json.member(u"artifactLocation", QJsonValue(artifact(finding.file)));
                        json.key(u"region").object([&] {
                            json.member(u"byteLength", finding.range.length());
                            json.member(u"byteOffset", finding.range.begin);
                            writeRegion(json, places.place(finding.file, finding.range));
                        });
                    });
                });
            });
        }
        json.key(u"message").object([&] {
            json.member(u"text", finding.help.isEmpty() ? finding.message : finding.message + u'\n' + finding.help);
        });
        json.key(u"partialFingerprints").object([&] { json.member(u"switchback/v1", fingerprint); });
        json.member(u"ruleId", finding.rule);
        if (ruleIndex >= 0)
            json.member(u"ruleIndex", ruleIndex);
    });
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

void sarif(const Project::Project &project, const QList<Lint::Finding> &findings, const Sink &sink)
{
    QHash<QString, qsizetype> indexes;
    QJsonObject driver = {{u"name"_s, u"Switchback"_s}, {u"rules"_s, rulesJson(indexes)}};
    if (const QString version = QCoreApplication::applicationVersion(); !version.isEmpty())
        driver.insert(u"version"_s, version);
    QJsonObject invocation = {{u"executionSuccessful"_s, project.problems.isEmpty()}};
    QJsonArray notifications;
    for (const Error &problem : project.problems)
        notifications.append(notificationJson(problem));
    if (!notifications.isEmpty())
        invocation.insert(u"toolExecutionNotifications"_s, notifications);

    Places places(project);
    Lint::Fingerprints fingerprints(project);
    JsonWriter json(sink);
    const auto run = [&] {
        json.member(u"columnKind", u"utf16CodeUnits"_s);
        json.member(u"invocations", QJsonValue(QJsonArray{invocation}));
        json.key(u"results").array([&] {
            for (const Lint::Finding &finding : findings)
                writeResult(json, places, finding, fingerprints.next(finding), indexes.value(finding.rule, -1));
        });
        json.member(u"tool", QJsonValue(QJsonObject{{u"driver"_s, driver}}));
    };
    json.object([&] {
        json.member(u"$schema", u"https://json.schemastore.org/sarif-2.1.0.json"_s);
        json.key(u"runs").array([&] { json.object(run); });
        json.member(u"version", u"2.1.0"_s);
    });
    json.end();
}

} // namespace Report
