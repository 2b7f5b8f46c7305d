// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/run.h"

#include <QDir>
#include <QTemporaryDir>

/// A project on disk in any of the formats, with one target named "dev".
class Sample
{
public:
    struct Text
    {
        QByteArray up;
        QByteArray down = {};
        bool transaction = true;
    };

    Sample(QString format, const QString &dialect, const QString &url)
        : m_format(std::move(format))
    {
        write(QStringLiteral("switchback.toml"),
              QStringLiteral(
                  "[project]\nformat = \"%1\"\npath = \"migrations\"\ndialect = \"%2\"\n[target.dev]\nurl = \"%3\"\n")
                  .arg(m_format, dialect, url)
                  .toUtf8());
    }

    QString folder() const { return m_folder.path(); }

    /// golang-migrate has no word for "no transaction": there the script must be one that cannot have one.
    void add(const QString &version, const QString &name, const Text &text)
    {
        const QString stem = QStringLiteral("migrations/") + version + u'_' + name;
        if (m_format == u"golang-migrate") {
            write(stem + QStringLiteral(".up.sql"), text.up);
            write(stem + QStringLiteral(".down.sql"), text.down);
        } else if (m_format == u"dbmate") {
            const QByteArray option = text.transaction ? "\n" : " transaction:false\n";
            write(stem + QStringLiteral(".sql"),
                  "-- migrate:up" + option + text.up + "\n-- migrate:down" + option + text.down);
        } else {
            const QByteArray option = text.transaction ? "" : "-- +goose NO TRANSACTION\n";
            write(stem + QStringLiteral(".sql"),
                  option + "-- +goose Up\n" + text.up + "\n-- +goose Down\n" + text.down);
        }
    }

    void write(const QString &path, const QByteArray &content) const
    {
        const QString file = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("%s could not be written", qPrintable(file));
    }

    Project::Project project() const
    {
        const auto opened = Format::openProject(m_folder.path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        for (const Error &problem : opened->problems)
            qWarning("%s: %s", qPrintable(problem.file), qPrintable(problem.message));
        return *opened;
    }

    static Project::Target target(const Project::Project &project) { return *project.target(QStringLiteral("dev")); }

private:
    QString m_format;
    QTemporaryDir m_folder;
};

/// Every migration's state in one text: "1 applied, 2 pending".
inline QString statesInWords(const QList<Engine::MigrationState> &states)
{
    QStringList words;
    for (const Engine::MigrationState &state : states)
        words.append(state.version + u' ' + Engine::stateName(state.state));
    return words.join(QStringLiteral(", "));
}

inline QString statesInWords(const Project::Project &project)
{
    const Engine::TargetStatus status = Engine::status(project, Sample::target(project));
    return status.error ? status.error->message : statesInWords(status.migrations);
}

/// Plans and runs.
inline Result<Engine::Summary> planAndRun(const Project::Project &project, const Engine::Request &request = {},
                                          std::stop_token stop = {}, const Engine::Observer &observer = {})
{
    const Project::Target target = Sample::target(project);
    const auto plan = Engine::plan(project, Engine::status(project, target), request);
    if (!plan)
        return failure(plan.error());
    return Engine::run(project, target, *plan, stop, observer);
}

/// What went wrong; empty when nothing did.
inline QByteArray wrong(const Result<Engine::Summary> &result)
{
    if (!result)
        return (result.error().message + u'\n' + result.error().detail).toUtf8();
    return result->failure ? (result->failure->error.message + u'\n' + result->failure->left).toUtf8() : QByteArray();
}
