// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
struct InitWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

static Result<> checkKnown(const QString &what, const QString &given, const QStringList &known)
{
    if (known.contains(given))
        return {};
    return failure(Error{.message = InitWords::tr("There is no %1 \"%2\".").arg(what, given),
                         .hint = InitWords::tr("There are: %1.").arg(known.join(u", "_s))});
}

/// A project that has yet to get its first migration: nothing can be recognised in it, so the options say what it is.
static Result<Project::Settings> begun(const Call &call)
{
    const auto option = [&call](const QString &name, const QString &otherwise) {
        const QString given = call.options.value(name);
        return given.isEmpty() ? otherwise : given;
    };
    Project::Settings settings;
    settings.format = option(u"format"_s, u"golang-migrate"_s);
    settings.path = option(u"path"_s, u"migrations"_s);
    settings.dialect = option(u"dialect"_s, u"postgresql"_s);
    QStringList formats;
    for (const Format::Format &format : Format::all())
        formats.append(format.id);
    QStringList dialects;
    for (const Dialect::Dialect &dialect : Dialect::all())
        dialects.append(dialect.id);
    if (const auto known = checkKnown(InitWords::tr("format"), settings.format, formats); !known)
        return std::unexpected(known.error());
    if (const auto known = checkKnown(InitWords::tr("dialect"), settings.dialect, dialects); !known)
        return std::unexpected(known.error());
    if (!QDir(call.folder()).mkpath(settings.path)) {
        return failure(Error{.message = InitWords::tr("The folder %1 cannot be made.").arg(settings.path),
                             .hint = InitWords::tr("Check the permissions of %1.").arg(call.folder()),
                             .file = settings.path});
    }
    return settings;
}

static Result<Project::Settings> recognised(const Call &call, QString &recognition)
{
    const auto project = call.project();
    if (!project)
        return std::unexpected(project.error());
    recognition = project->recognition;
    Project::Settings settings = project->settings;
    settings.format = project->format;
    settings.path = project->path;
    settings.dialect = project->dialect;
    return settings;
}

static Exit run(const Call &call)
{
    const QDir folder(call.folder());
    const QString path = folder.filePath(u"switchback.toml"_s);
    if (QFileInfo::exists(path)) {
        return call.fail(Error{.message = InitWords::tr("%1 is there already.").arg(path),
                               .hint = InitWords::tr("Edit it, or remove it first."),
                               .file = path});
    }
    const bool stated = call.options.isSet(u"format"_s) || call.options.isSet(u"path"_s)
        || call.options.isSet(u"dialect"_s);
    QString recognition;
    const bool empty = folder.exists() && folder.isReadable()
        && folder.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot);
    const auto settings = folder.exists() && (stated || empty) ? begun(call) : recognised(call, recognition);
    if (!settings)
        return call.fail(settings.error());
    if (const auto written = writeTextFile(path, Project::settingsTemplate(*settings)); !written)
        return call.fail(written.error());
    if (call.json()) {
        call.print({{u"file"_s, path},
                    {u"format"_s, settings->format},
                    {u"path"_s, settings->path},
                    {u"dialect"_s, settings->dialect}});
        return Exit::Nothing;
    }
    if (!recognition.isEmpty())
        call.terminal.line(recognition);
    else
        call.terminal.line(InitWords::tr("%1 for %2, in %3; switchback new NAME makes the first migration.")
                               .arg(settings->format, settings->dialect, settings->path));
    call.terminal.line(InitWords::tr("wrote %1").arg(path));
    return Exit::Nothing;
}

Command initCommand()
{
    return {
        .name = u"init"_s,
        .summary = InitWords::tr("settings for this folder, from what is recognised in it"),
        .options =
            {{u"format"_s, InitWords::tr("For a folder without migrations: their format (default: golang-migrate)."),
              InitWords::tr("FORMAT")},
             {u"path"_s, InitWords::tr("For a folder without migrations: where they will be (default: migrations)."),
              InitWords::tr("FOLDER")},
             {u"dialect"_s,
              InitWords::tr("For a folder without migrations: postgresql (the default), sqlite, mysql or mariadb."),
              InitWords::tr("DIALECT")}},
        .run = run};
}
