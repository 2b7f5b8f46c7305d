// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What we make of files that others wrote: how they are cut, which statements are syntax errors or not understood,
// every rule's findings, and how long it took. tests/corpus/run asks a real server the same and compares.
//
//     corpus-look DIALECT VERSION [alone] < names-of-files > lines-of-json
//
// alone: each statement runs for itself; otherwise a file is one query of many statements.
// One line for each file, written out before the next is read: where the lines end early, that file made us crash.

#include "core/dialect/dialect.h"
#include "core/lint/linter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QJsonArray statements(const Dialect::Dialect &dialect, const QByteArray &text)
{
    QJsonArray result;
    for (const Sql::Statement &statement : Sql::split(text, dialect.lexicalRules)) {
        const Sql::Meaning meaning = dialect.parse(statement);
        QJsonObject told{{u"start"_s, qint64(statement.range.begin)}, {u"end"_s, qint64(statement.range.end)}};
        if (meaning.syntaxError) {
            told[u"error"_s] = meaning.syntaxError->message;
            told[u"at"_s] = qint64(meaning.syntaxError->position.value_or(-1));
        }
        for (const Sql::Change &change : meaning.changes) {
            if (const auto *opaque = std::get_if<Sql::Opaque>(&change))
                told[u"opaque"_s] = opaque->reason;
        }
        result.append(told);
    }
    return result;
}

Project::Project projectOf(const Dialect::Dialect &dialect, const QString &version, const QByteArray &text,
                           Project::TransactionMode transaction)
{
    Project::Project project{
        .folder = {}, .format = u"golang-migrate"_s, .path = u"migrations"_s, .dialect = dialect.id};
    project.settings.lint.all = true;
    project.settings.lint.serverVersion = version;
    Project::Migration migration{.version = u"000001"_s, .name = u"corpus"_s};
    migration.up = Project::Script{.direction = Project::Direction::Up,
                                   .file = u"migrations/000001_corpus.up.sql"_s,
                                   .fileText = text,
                                   .section = {0, text.size()},
                                   .transaction = transaction};
    project.migrations = {migration};
    return project;
}

QJsonArray findings(const Project::Project &project)
{
    QJsonArray result;
    for (const Lint::Finding &finding : Lint::check(project, project.migrations.first())) {
        result.append(QJsonObject{{u"rule"_s, finding.rule},
                                  {u"severity"_s, Lint::severityName(finding.severity)},
                                  {u"start"_s, qint64(finding.range.begin)},
                                  {u"end"_s, qint64(finding.range.end)},
                                  {u"message"_s, finding.message},
                                  {u"help"_s, finding.help}});
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const bool alone = argc == 4 && qstrcmp(argv[3], "alone") == 0;
    const Dialect::Dialect *dialect = argc == 3 || alone ? Dialect::find(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!dialect) {
        std::fputs("usage: corpus-look DIALECT VERSION [alone] < names-of-files\n", stderr);
        return 2;
    }
    QTextStream names(stdin);
    for (QString name = names.readLine(); !name.isNull(); name = names.readLine()) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qPrintable(name));
            return 3;
        }
        const QByteArray text = file.readAll();
        QElapsedTimer timer;
        timer.start();
        const QJsonArray cut = statements(*dialect, text);
        const qint64 parsed = timer.nsecsElapsed();
        const QJsonArray found = findings(
            projectOf(*dialect, QString::fromLocal8Bit(argv[2]), text,
                      alone ? Project::TransactionMode::None : Project::TransactionMode::Implicit));
        const QJsonObject told{{u"file"_s, name},
                               {u"bytes"_s, qint64(text.size())},
                               {u"parseMicroseconds"_s, parsed / 1000},
                               {u"lintMicroseconds"_s, (timer.nsecsElapsed() - parsed) / 1000},
                               {u"statements"_s, cut},
                               {u"findings"_s, found}};
        std::puts(QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }
    return 0;
}
