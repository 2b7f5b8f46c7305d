// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/fingerprint.h"
#include "core/report/findings.h"
#include "core/report/json.h"
#include "core/report/jsonwriter.h"
#include "core/report/places.h"

#include <QSet>

#include <array>
#include <functional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Report {

static void writeFix(JsonWriter &json, const Lint::Fix &fix)
{
    json.object([&] {
        json.key(u"edits").array([&] {
            for (const Lint::Edit &edit : fix.edits) {
                json.object([&] {
                    json.member(u"end", edit.range.end);
                    json.member(u"file", edit.file);
                    json.member(u"start", edit.range.begin);
                    json.member(u"text", QString::fromUtf8(edit.text));
                });
            }
        });
        if (!fix.newMigrations.isEmpty()) {
            json.key(u"newMigrations").array([&] {
                for (const Lint::NewMigration &each : fix.newMigrations) {
                    json.object([&] {
                        json.member(u"down", QString::fromUtf8(each.down));
                        json.member(u"name", each.name);
                        json.member(u"transaction", each.transaction);
                        json.member(u"up", QString::fromUtf8(each.up));
                    });
                }
            });
        }
        if (!fix.renamings.isEmpty()) {
            json.key(u"renamings").array([&] {
                for (const Lint::Renaming &each : fix.renamings) {
                    json.object([&] {
                        json.member(u"from", each.from);
                        json.member(u"to", each.to);
                    });
                }
            });
        }
        json.member(u"safe", fix.safe);
        json.member(u"title", fix.title);
    });
}

static void writeFinding(JsonWriter &json, const Lint::Finding &finding, const Place &place, const QString &fingerprint)
{
    json.object([&] {
        json.member(u"column", place.column);
        json.member(u"direction", Project::directionName(finding.direction));
        json.member(u"end", finding.range.end);
        json.member(u"endColumn", place.endColumn);
        json.member(u"endLine", place.endLine);
        json.member(u"file", finding.file);
        json.member(u"fingerprint", fingerprint);
        json.key(u"fixes").array([&] {
            for (const Lint::Fix &fix : finding.fixes | std::views::filter(std::not_fn(holdsSecret)))
                writeFix(json, fix);
        });
        json.member(u"help", finding.help);
        json.member(u"line", place.line);
        json.member(u"message", finding.message);
        json.member(u"rule", finding.rule);
        json.member(u"severity", Lint::severityName(finding.severity));
        json.member(u"start", finding.range.begin);
        json.member(u"version", finding.version);
    });
}

void findingsJson(const Project::Project &project, const QList<Lint::Finding> &findings, const Sink &sink)
{
    Places places(project);
    Lint::Fingerprints fingerprints(project);
    std::array<int, 3> counts = {};
    QSet<QString> files;
    for (const Project::Migration &migration : project.migrations)
        files.unite(QSet<QString>(migration.files.cbegin(), migration.files.cend()));

    JsonWriter json(sink);
    json.object([&] {
        json.key(u"findings").array([&] {
            for (const Lint::Finding &finding : findings) {
                ++counts.at(size_t(finding.severity));
                writeFinding(json, finding, places.place(finding.file, finding.range), fingerprints.next(finding));
            }
        });
        json.member(u"problems", QJsonValue(problemsJson(project)));
        json.key(u"summary").object([&] {
            json.member(u"errors", counts.at(size_t(Lint::Severity::Error)));
            json.member(u"files", qint64(files.size()));
            json.member(u"infos", counts.at(size_t(Lint::Severity::Info)));
            json.member(u"warnings", counts.at(size_t(Lint::Severity::Warning)));
        });
    });
    json.end();
}

} // namespace Report
