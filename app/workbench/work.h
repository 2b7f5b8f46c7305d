// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/run.h"
#include "core/lint/linter.h"
#include "core/project/project.h"
#include "core/proof/proof.h"
#include "widgets/editor/statementnote.h"
#include "widgets/problems/problem.h"

#include <QHash>

#include <memory>

/// What the session's tasks do: functions over values, off the GUI thread. None keeps anything.
namespace Work {

/// A target as it was found, with what estimates need.
struct TargetReading
{
    Engine::TargetStatus status;
    QHash<QString, Dialect::TableSize> sizes = {};
    int serverVersion = 0;
};

TargetReading read(const Project::Project &project, const Project::Target &target);

/// What is known where migrations will run; shared with tasks, never changed.
struct Knowledge
{
    QHash<QString, Dialect::TableSize> sizes = {};
    int serverVersion = 0;
    std::shared_ptr<const Schema::Snapshot> schema = {}; ///< before the migration; null: not known
};

/// The largest sizes of all targets: what estimates are made for.
Knowledge knowledge(const QList<TargetReading> &targets);

/// Every migration's findings, with places.
QList<Problem> problems(const Project::Project &project, const Knowledge &knowledge, std::stop_token stop);

/// One migration as the editor has it, checked.
struct Report
{
    QString version;
    quint64 revision = 0; ///< of the editor
    QList<Lint::Finding> findings = {};
    QList<Problem> problems = {};
    QList<StatementNote> notes = {};
    bool schema = false;
    bool data = false;
};

/// `texts` are the editor's, by file; they take the place of what is on disk.
Report check(const Project::Project &project, const QString &version, const QHash<QString, QByteArray> &texts,
             const Knowledge &knowledge);

/// The migration with the editor's texts in the place of its files'.
Project::Migration withTexts(const Project::Project &project, Project::Migration migration,
                             const QHash<QString, QByteArray> &texts);

/// The schema before a migration and after its up script, made on a scratch database.
struct SchemaPair
{
    QString version;
    Schema::Snapshot before = {};
    Schema::Snapshot afterUp = {};
};
Result<SchemaPair> schemas(const Project::Project &project, const QString &version, std::stop_token stop,
                           const ProgressObserver &progress);

} // namespace Work
