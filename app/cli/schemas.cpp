// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schemas.h"

#include "core/base/files.h"
#include "core/proof/proof.h"
#include "core/schema/json.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
struct SchemasWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

Result<Schema::Snapshot> inspect(const Project::Project &project, const Project::Target &target)
{
    const auto url = project.url(target);
    if (!url)
        return std::unexpected(url.error());
    const auto connection = Dialect::open(*url);
    if (!connection)
        return std::unexpected(connection.error());
    return Dialect::forUrl(*url)->inspect(**connection, {Engine::historyTable(project, target)});
}

static Result<Schema::Snapshot> fromFile(const QString &path)
{
    const auto text = readTextFile(path);
    if (!text)
        return std::unexpected(text.error());
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(*text, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        return failure(Error{.message = SchemasWords::tr("%1 is no JSON: %2.").arg(path, parsed.errorString()),
                             .hint = SchemasWords::tr("A snapshot file is what switchback snapshot prints."),
                             .file = path});
    }
    return Schema::snapshotFromJson(document.object());
}

Result<Schema::Snapshot> schemaOf(const Call &call, const Project::Project &project, const QString &argument)
{
    if (argument == "none"_L1)
        return Schema::Snapshot{.dialect = project.dialect, .serverVersion = {}};
    if (argument.startsWith("at:"_L1)) {
        return Proof::replay(project, argument.mid(3), call.stop,
                             [&](const Progress &progress) { call.terminal.progress(progress); });
    }
    if (QFileInfo(argument).isFile())
        return fromFile(argument);
    const auto target = project.target(argument);
    if (!target) {
        Error error = target.error();
        error.hint = SchemasWords::tr("Name a target, at:VERSION, a snapshot file, or none.") + u' ' + error.hint;
        return failure(error);
    }
    return inspect(project, *target);
}
