// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
struct NewWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

static Exit run(const Call &call)
{
    const QString name = call.arguments().join(u' ').trimmed();
    if (name.isEmpty()) {
        return call.fail(Error{.message = NewWords::tr("A migration needs a name that says what it does."),
                               .hint = NewWords::tr("switchback new add_status_to_orders")});
    }
    const auto project = call.project();
    if (!project)
        return call.fail(project.error());
    const Format::Format *format = Format::find(project->format);
    const auto files = format->create(project->folder, project->path,
                                      {.name = name, .created = QDateTime::currentDateTimeUtc()});
    if (!files)
        return call.fail(files.error());
    if (call.json()) {
        call.print({{u"files"_s, QJsonArray::fromStringList(*files)}});
    } else {
        for (const QString &file : *files)
            call.terminal.line(NewWords::tr("created %1").arg(file));
    }
    return Exit::Nothing;
}

Command newCommand()
{
    return {.name = u"new"_s,
            .arguments = u"NAME"_s,
            .summary = NewWords::tr("a new migration in the project's format"),
            .options = {{u"sql-only"_s,
                         NewWords::tr("SQL even where the format also takes code (so far every format is SQL).")}},
            .run = run};
}
