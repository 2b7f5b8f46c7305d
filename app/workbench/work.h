// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/run.h"
#include "core/lint/baseline.h"
#include "core/lint/linter.h"
#include "core/project/authorship.h"
#include "core/project/project.h"
#include "core/proof/observation.h"
#include "widgets/editor/statementnote.h"
#include "widgets/problems/problem.h"

#include <QHash>

#include <memory>

class ScratchServer;

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
    /// What the strictest target's history and version control say; null: no target could be read. Proofs are the
    /// checklist's to tell.
    std::shared_ptr<const Lint::Observed> observed = {};
    Lint::Baseline baseline = {}; ///< findings that are not told
};

/// The largest sizes of all targets: what estimates are made for. Reads version control and the baseline.
Knowledge knowledge(const Project::Project &project, const QList<TargetReading> &targets);

/// Every migration's findings, with places.
QList<Problem> problems(const Project::Project &project, const Knowledge &knowledge, std::stop_token stop);

/// What kind of changes a migration's up script holds.
struct Kind
{
    bool schema = false;
    bool data = false;
};

/// One migration as the editor has it, checked.
struct Report
{
    QString version;
    quint64 revision = 0; ///< of the editor
    QList<Lint::Finding> findings = {};
    QList<Problem> problems = {};
    QList<StatementNote> notes = {};
    Kind kind = {};
};

class Editing;

/// `texts` are the editor's, by file; they take the place of what is on disk. `editing` keeps what the next check of
/// the same migration need not do again.
Report check(const Project::Project &project, const QString &version, const QHash<QString, QByteArray> &texts,
             const Knowledge &knowledge, Editing &editing);

/// The migration with the editor's texts in the place of its files'.
Project::Migration withTexts(const Project::Project &project, Project::Migration migration,
                             const QHash<QString, QByteArray> &texts);

using Snapshot = std::shared_ptr<const Schema::Snapshot>;

/// Two schemas to be compared.
struct SchemaPair
{
    Snapshot before = {};
    Snapshot after = {};
    bool observed = true; ///< false: worked out from the scripts, for a dialect that nothing can be run on yet
};

/// Proof::prove() on the session's server; what was proved is kept for later sessions, also when it is stopped.
Result<QList<Proof::Proof>> prove(const Project::Project &project, const QStringList &versions, ScratchServer &scratch,
                                  const std::stop_token &stop, const ProgressObserver &progress,
                                  const std::function<void(const Proof::Proof &)> &each);

/// The schemas that the project's migrations up to and with `from` and `to` make on a scratch database, or as the
/// linter reads them where there can be none; what is known already is not made again.
Result<SchemaPair> schemas(const Project::Project &project, const QString &from, const QString &to, SchemaPair known,
                           ScratchServer &scratch, std::stop_token stop, const ProgressObserver &progress);

/// What a target's history says its schema should be, and what it is.
Result<SchemaPair> drift(const Project::Project &project, const Project::Target &target,
                         const Engine::TargetStatus &status, ScratchServer &scratch, std::stop_token stop,
                         const ProgressObserver &progress);

/// What is told of every migration of a project.
struct Overview
{
    QList<Problem> problems = {};
    QHash<QString, Kind> kinds = {}; ///< by version
    QHash<QString, Project::Authorship> authors = {}; ///< by version
    QHash<QString, Proof::KeptVerdict> kept = {}; ///< by version
};
Overview overview(const Project::Project &project, const Knowledge &knowledge, std::stop_token stop);

/// The version before one in the project's order; empty for the first.
QString previousVersion(const Project::Project &project, const QString &version);

} // namespace Work
