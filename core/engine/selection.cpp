// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/selection.h"

#include "core/engine/settle.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Project::Direction;

namespace Engine {

namespace {

/// A target's states, with the place of each in the project's list; -1 for one without a file.
class Selection
{
public:
    Selection(const Project::Project &project, const TargetStatus &status, const Request &request);
    Result<QList<qsizetype>> result() const;

private:
    Result<> checkFailed() const;
    Result<QList<qsizetype>> up() const;
    Result<QList<qsizetype>> down() const;
    Result<> checkCurrentIsThere() const;
    Result<QList<qsizetype>> limited(QList<qsizetype> found, int most) const;

    bool isPending(const MigrationState &state) const;
    bool isApplied(const MigrationState &state) const;
    std::unexpected<Error> unknown() const;
    QString fileOf(const MigrationState &state) const;
    QString previousVersion(const QString &version) const;

    const Project::Project &m_project;
    const TargetStatus &m_status;
    const Request &m_request;
    const Format::Format *m_format;
    QHash<QString, qsizetype> m_places;
};

Selection::Selection(const Project::Project &project, const TargetStatus &status, const Request &request)
    : m_project(project)
    , m_status(status)
    , m_request(request)
    , m_format(Format::find(project.format))
{
    m_places.reserve(project.migrations.size());
    for (qsizetype i = 0; i < project.migrations.size(); ++i)
        m_places.insert(project.migrations.at(i).version, i);
}

bool Selection::isPending(const MigrationState &state) const
{
    return state.state == State::Pending || state.state == State::OutOfOrder || state.state == State::RolledBack
        || (state.interrupted && state.interrupted->direction == Direction::Up);
}

bool Selection::isApplied(const MigrationState &state) const
{
    return state.state == State::Applied || state.state == State::Edited || state.state == State::Missing
        || (state.interrupted && state.interrupted->direction == Direction::Down);
}

std::unexpected<Error> Selection::unknown() const
{
    return failure(
        {.message = QCoreApplication::translate("Engine", "There is no migration with version %1.").arg(m_request.to),
         .hint = QCoreApplication::translate("Engine", "\"switchback status\" lists the versions.")});
}

/// The script that failed, or that would run.
QString Selection::fileOf(const MigrationState &state) const
{
    const Direction direction = state.interrupted ? state.interrupted->direction : Direction::Up;
    const qsizetype place = m_places.value(state.version, -1);
    if (place >= 0) {
        if (const auto &script = m_project.migrations.at(place).script(direction))
            return script->file;
    }
    return state.files.value(0);
}

QString Selection::previousVersion(const QString &version) const
{
    const qsizetype place = m_places.value(version, -1);
    return place > 0 ? m_project.migrations.at(place - 1).version : QString();
}

/// A failed migration is in everybody's way, except the run that would finish it.
Result<> Selection::checkFailed() const
{
    for (const MigrationState &state : m_status.migrations) {
        if (state.state != State::Failed || (state.interrupted && state.interrupted->direction == m_request.direction))
            continue;
        QString hint;
        if (state.interrupted && state.interrupted->direction == Direction::Up)
            hint = QCoreApplication::translate("Engine", "\"switchback up\" finishes it.");
        else if (state.interrupted)
            hint = QCoreApplication::translate("Engine", "\"switchback down\" finishes it.");
        else
            hint = byHand(m_format, m_status.history, state.version, previousVersion(state.version));
        return failure({.message = QCoreApplication::translate("Engine", "Migration %1 failed and stands in the way.")
                                       .arg(state.version),
                        .detail = state.note,
                        .hint = hint,
                        .file = fileOf(state),
                        .kind = Error::Kind::Failed});
    }
    return {};
}

/// A history of one version means "everything up to here"; without that file nobody knows where "here" is.
Result<> Selection::checkCurrentIsThere() const
{
    if (!m_status.upToVersion)
        return {};
    const auto missing = std::ranges::find(m_status.migrations, State::Missing, &MigrationState::state);
    if (missing == m_status.migrations.end())
        return {};
    return failure(
        {.message = QCoreApplication::translate("Engine", "The target stands at version %1, whose files are missing.")
                        .arg(missing->version),
         .hint = QCoreApplication::translate("Engine", "Bring the files back, perhaps from another branch.")});
}

Result<QList<qsizetype>> Selection::limited(QList<qsizetype> found, int most) const
{
    if (most > 0 && found.size() > most)
        found.resize(most);
    for (const qsizetype place : std::as_const(found)) {
        const Project::Migration &migration = m_project.migrations.at(place);
        if (migration.script(m_request.direction))
            continue;
        const bool up = m_request.direction == Direction::Up;
        return failure(
            {.message = up
                 ? QCoreApplication::translate("Engine", "Migration %1 has no up script.").arg(migration.title())
                 : QCoreApplication::translate("Engine", "Migration %1 has no down script: it cannot be undone.")
                       .arg(migration.title()),
             .hint = up ? QCoreApplication::translate("Engine", "Bring its file back, or remove what is left of it.")
                        : QCoreApplication::translate(
                              "Engine", "Write one: lint and the editor offer it where it follows from the up script."),
             .file = migration.files.value(0)});
    }
    return found;
}

Result<QList<qsizetype>> Selection::up() const
{
    if (auto there = checkCurrentIsThere(); !there)
        return failure(there.error());
    qsizetype last = m_project.migrations.size() - 1;
    if (!m_request.to.isEmpty()) {
        last = m_places.value(m_request.to, -1);
        if (last < 0)
            return unknown();
    }
    QList<qsizetype> found;
    for (const MigrationState &state : m_status.migrations) {
        const qsizetype place = m_places.value(state.version, -1);
        if (place < 0 || place > last || !isPending(state))
            continue;
        if (state.state == State::OutOfOrder && m_format && !m_format->appliesOutOfOrder) {
            return failure(
                {.message = QCoreApplication::translate(
                                "Engine", "Migration %1 is pending, but a newer one is applied: %2 would not run it.")
                                .arg(state.version, m_format->name),
                 .hint = QCoreApplication::translate("Engine",
                                                     "Give it a version that is newer than the newest applied one."),
                 .file = fileOf(state)});
        }
        found.append(place);
    }
    return limited(found, m_request.steps);
}

Result<QList<qsizetype>> Selection::down() const
{
    qsizetype stays = -1; // the state that stays applied
    const bool everything = m_request.to == u"0" && !m_places.contains(u"0"_s);
    if (!m_request.to.isEmpty() && !everything) {
        const auto found = std::ranges::find(m_status.migrations, m_request.to, &MigrationState::version);
        if (found == m_status.migrations.end())
            return unknown();
        if (!isApplied(*found))
            return failure(
                QCoreApplication::translate("Engine", "Migration %1 is not applied, so nothing can go down to it.")
                    .arg(m_request.to));
        stays = found - m_status.migrations.begin();
    }
    int most = m_request.steps;
    if (most == 0 && m_request.to.isEmpty())
        most = 1;
    QList<qsizetype> found;
    for (qsizetype i = m_status.migrations.size() - 1; i > stays && (most == 0 || found.size() < most); --i) {
        const MigrationState &state = m_status.migrations.at(i);
        if (!isApplied(state))
            continue;
        const qsizetype place = m_places.value(state.version, -1);
        if (place < 0) {
            return failure(
                {.message = QCoreApplication::translate(
                                "Engine", "Migration %1 is applied, but its file is missing: it cannot be undone.")
                                .arg(state.version),
                 .hint = QCoreApplication::translate("Engine", "Bring the file back, perhaps from another branch.")});
        }
        found.append(place);
    }
    return limited(found, most);
}

Result<QList<qsizetype>> Selection::result() const
{
    if (m_status.error)
        return failure(*m_status.error);
    if (m_request.steps < 0)
        return failure(QCoreApplication::translate("Engine", "The number of steps must be positive."));
    if (auto checked = checkFailed(); !checked)
        return failure(checked.error());
    return m_request.direction == Direction::Up ? up() : down();
}

} // namespace

Result<QList<qsizetype>> select(const Project::Project &project, const TargetStatus &status, const Request &request)
{
    return Selection(project, status, request).result();
}

} // namespace Engine
