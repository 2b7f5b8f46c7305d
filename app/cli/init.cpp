// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("Cli", text, comment, n);
}

static Exit run(const Call &call)
{
    const QString path = QDir(call.folder()).filePath(u"switchback.toml"_s);
    if (QFileInfo::exists(path)) {
        return call.fail(Error{
            .message = tr("%1 is there already.").arg(path), .hint = tr("Edit it, or remove it first."), .file = path});
    }
    const auto project = call.project();
    if (!project)
        return call.fail(project.error());
    Project::Settings settings = project->settings;
    settings.format = project->format;
    settings.path = project->path;
    settings.dialect = project->dialect;
    if (const auto written = writeTextFile(path, Project::settingsTemplate(settings)); !written)
        return call.fail(written.error());
    if (call.json()) {
        call.print({{u"file"_s, path},
                    {u"format"_s, project->format},
                    {u"path"_s, project->path},
                    {u"dialect"_s, project->dialect}});
    } else {
        call.terminal.line(project->recognition);
        call.terminal.line(tr("wrote %1").arg(path));
    }
    return Exit::Nothing;
}

Command initCommand()
{
    return {.name = u"init"_s, .summary = tr("settings for this folder, from what is recognised in it"), .run = run};
}
