// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/redact.h"
#include "core/project/trust.h"
#include "core/report/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

Exit exitFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Input:
    case Error::Kind::Untrusted:
        return Exit::Usage;
    case Error::Kind::Unreachable:
        return Exit::Unreachable;
    case Error::Kind::Failed:
    case Error::Kind::Cancelled:
        return Exit::Failed;
    case Error::Kind::Locked:
        return Exit::Locked;
    }
    Q_UNREACHABLE_RETURN(Exit::Usage);
}

QString Call::folder() const
{
    const QString given = options.value(u"project"_s);
    return QDir(given.isEmpty() ? QDir::currentPath() : given).absolutePath();
}

Result<Project::Project> Call::project(FileProblems problems) const
{
    auto opened = Format::openProject(folder());
    if (opened && options.optionNames().contains(u"trust"_s)) {
        opened->trusted = true;
        if (const auto remembered = Project::trust(opened->folder); !remembered)
            terminal.problem(remembered.error());
    }
    if (opened && problems == FileProblems::Told) {
        for (const Error &problem : std::as_const(opened->problems))
            terminal.problem(problem);
    }
    return opened;
}

Result<Project::Target> Call::target(const Project::Project &project) const
{
    const QString name = options.value(u"target"_s);
    if (!name.contains(u':'))
        return project.target(name);

    // A URL in the place of a name, for a database that the settings do not know. Its password would stand in the
    // process list.
    Project::Target target{.name = name, .url = name, .typed = true};
    const auto url = project.url(target);
    if (!url)
        return std::unexpected(url.error());
    if (redacted(name) != name) {
        return failure(Error{
            .message = CommandWords::tr("A password on the command line is seen by everyone on this machine."),
            .hint = CommandWords::tr(
                "Put it into an environment variable and write ${NAME} in its place, or into the password file of the "
                "database's own client.")});
    }
    return target;
}

Exit Call::fail(const Error &error) const
{
    terminal.error(error);
    if (json())
        print({{u"error"_s, Report::errorJson(error)}});
    return exitFor(error);
}

void Call::print(const QJsonObject &object) const
{
    terminal.raw(QJsonDocument(object).toJson());
}
