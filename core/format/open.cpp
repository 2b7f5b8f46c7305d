// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/detect.h"
#include "core/format/files.h"
#include "core/format/format.h"
#include "core/format/othertool.h"
#include "core/project/trust.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Format {

namespace {

struct OpenWords
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// Where tools and habit put migrations, nearest first.
QStringList usualPlaces()
{
    return {u"."_s,
            u"migrations"_s,
            u"db/migrations"_s,
            u"database/migrations"_s,
            u"sql/migrations"_s,
            u"schema/migrations"_s,
            u"internal/db/migrations"_s,
            u"internal/database/migrations"_s,
            u"internal/migrations"_s,
            u"pkg/migrations"_s,
            u"pkg/db/migrations"_s,
            u"db/migrate"_s,
            u"db"_s,
            u"sql"_s,
            u"sql/schema"_s,
            u"schema"_s,
            u"migrate"_s,
            u"migration"_s,
            u"src/migrations"_s,
            u"src/main/resources/db/migration"_s,
            u"resources/migrations"_s,
            u"deploy/migrations"_s,
            u"scripts/migrations"_s};
}

/// A format that knows a folder for its own.
struct Candidate
{
    const Format *format = nullptr;
    Recognition recognition;
};

QString placeName(const QString &path)
{
    return path == u"." ? OpenWords::tr("the folder itself") : path;
}

QString describe(const Candidate &candidate)
{
    return OpenWords::tr("%1: %2 in %3")
        .arg(candidate.format->name, candidate.recognition.reason, placeName(candidate.recognition.path));
}

Result<> checkFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        const bool link = info.isSymLink();
        return failure(Error{.message = link
                                 ? OpenWords::tr("%1 is a symbolic link that leads nowhere or in a circle.").arg(folder)
                                 : OpenWords::tr("There is no folder %1.").arg(folder),
                             .hint = OpenWords::tr("Check the path."),
                             .file = folder});
    }
    if (!info.isDir()) {
        return failure(Error{.message = OpenWords::tr("%1 is a file, not a folder.").arg(folder),
                             .hint = OpenWords::tr("Open the folder that holds the migrations."),
                             .file = folder});
    }
    if (!info.isReadable() || !info.isExecutable()) {
        return failure(Error{.message = OpenWords::tr("The folder %1 cannot be read.").arg(folder),
                             .hint = OpenWords::tr("Check its permissions."),
                             .file = folder});
    }
    return {};
}

Result<> checkSettings(const QString &folder, const Project::Settings &settings)
{
    const QString file = u"switchback.toml"_s;
    if (!settings.format.isEmpty() && find(settings.format) == nullptr) {
        QStringList known;
        for (const Format &each : all())
            known.append(each.id);
        return failure(Error{.message = OpenWords::tr("%1: there is no format “%2”.").arg(file, settings.format),
                             .hint = OpenWords::tr("Allowed: %1.").arg(known.join(u", "_s)),
                             .file = file});
    }
    if (!settings.path.isEmpty() && !QFileInfo(QDir(folder).filePath(settings.path)).isDir()) {
        return failure(
            Error{.message = OpenWords::tr("%1: there is no folder “%2” in %3.").arg(file, settings.path, folder),
                  .hint = OpenWords::tr("Correct “path” in [project], or make the folder."),
                  .file = file});
    }
    return {};
}

QStringList placesFor(const Project::Settings &settings)
{
    return settings.path.isEmpty() ? usualPlaces() : QStringList{QDir::cleanPath(settings.path)};
}

QList<Candidate> candidates(const QString &folder, const Project::Settings &settings)
{
    const QStringList places = placesFor(settings);
    QList<Candidate> result;
    for (const QString &place : places) {
        const QString absolute = place == u"." ? folder : folder + u'/' + place;
        if (!QFileInfo(absolute).isDir())
            continue;
        for (const Format &format : all()) {
            if (!settings.format.isEmpty() && settings.format != format.id)
                continue;
            if (auto recognition = format.recognise(absolute)) {
                recognition->path = place;
                result.append({&format, *recognition});
            }
        }
    }
    std::ranges::stable_sort(result, std::ranges::greater(),
                             [](const Candidate &each) { return each.recognition.certainty; });
    return result;
}

std::unexpected<Error> notAProject(const QString &folder, const Project::Settings &settings)
{
    const QString place = settings.path.isEmpty() ? folder : QDir(folder).filePath(settings.path);
    if (QDir(place).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        return failure(Error{
            .message = OpenWords::tr("The folder %1 is empty.").arg(place),
            .hint = OpenWords::tr("Run “switchback init” and “switchback new NAME” in it, or open another folder."),
            .file = place});
    }
    QStringList known;
    for (const Format &each : all())
        known.append(each.name);
    if (const auto other = otherTool(folder, placesFor(settings)))
        return failure(
            Error{.message = OpenWords::tr("%1 looks like migrations of %2, which are not read; those of %3 are.")
                                 .arg(other->example, other->name, known.join(u", "_s)),
                  .hint = other->hint,
                  .file = place});
    return failure(
        Error{.message = OpenWords::tr("No migrations were recognised in %1.").arg(place),
              .hint = OpenWords::tr(
                          "Looked for files of %1, there and in the usual places below (migrations, db/migrations, …). "
                          "Open the folder that holds them, or set “format” and “path” in switchback.toml.")
                          .arg(known.join(u", "_s)),
              .file = place});
}

/// What else could have been meant, so that a wrong guess is seen.
QString alternatives(const QList<Candidate> &found)
{
    QStringList others;
    for (const Candidate &each : found.sliced(1))
        others.append(describe(each));
    if (others.isEmpty())
        return {};
    return u' '
        + OpenWords::tr("Also found, and not taken: %1. Set “format” and “path” in switchback.toml to choose.")
              .arg(others.join(u"; "_s));
}

void recogniseDialect(Project::Project &project, const Format &format)
{
    const DetectedDialect detected = detectDialect(project, format);
    project.dialect = detected.dialect;
    if (!detected.reason.isEmpty())
        project.recognition += u' ' + detected.reason;
    if (detected.problem)
        project.problems.append(*detected.problem);
    if (!project.dialect.isEmpty() && !format.dialects.contains(project.dialect)) {
        project.problems.append(
            {.message = OpenWords::tr("Migrations of %1 for the dialect “%2” are not supported yet.")
                            .arg(format.name, project.dialect),
             .hint = OpenWords::tr("Supported: %1.").arg(format.dialects.join(u", "_s)),
             .file = u"switchback.toml"_s});
    }
}

} // namespace

Result<Project::Project> openProject(const QString &path)
{
    // Not QDir::absolutePath() alone: "" is the working directory there, and most likely a mistake here.
    if (path.isEmpty())
        return failure(OpenWords::tr("No folder is named."));
    const QString folder = QDir::cleanPath(QDir(path).absolutePath());
    if (const auto checked = checkFolder(folder); !checked)
        return failure(checked.error());
    const auto settings = Project::loadSettings(folder);
    if (!settings)
        return failure(settings.error());
    if (const auto checked = checkSettings(folder, *settings); !checked)
        return failure(checked.error());

    Project::Project project{.folder = folder, .format = {}, .path = {}, .dialect = {}, .settings = *settings};
    project.trusted = Project::isTrusted(folder);
    const QList<Candidate> found = candidates(folder, *settings);
    const Format *format = nullptr;
    if (!found.isEmpty()) {
        format = found.first().format;
        project.path = found.first().recognition.path;
        project.recognition = describe(found.first()) + u'.' + alternatives(found);
    } else if (!settings->format.isEmpty()) { // set up, and its first migration still to be written
        format = find(settings->format);
        project.path = settings->path.isEmpty() ? u"migrations"_s : QDir::cleanPath(settings->path);
        project.recognition = OpenWords::tr("%1: as switchback.toml says; no migrations yet.").arg(format->name);
    } else {
        return notAProject(folder, *settings);
    }

    project.format = format->id;
    recogniseDialect(project, *format);
    Loaded loaded = format->load(folder, project.path, project.dialect);
    project.migrations = std::move(loaded.migrations);
    project.problems += loaded.problems;
    return project;
}

} // namespace Format
