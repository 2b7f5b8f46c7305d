// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/lint/observed.h"
#include "core/lint/rule.h"

#include <functional>
#include <stop_token>

namespace Lint {

/// What is known around the migrations that are linted. Everything may be missing.
struct Knowledge
{
    /// Before the migration: a target's snapshot, or schemaBefore(). checkAll() replays the project's own migrations
    /// where it is null.
    const Schema::Snapshot *schema = nullptr;
    QHash<QString, Dialect::TableSize> sizes = {};
    int serverVersion = 0; ///< 0: settings, else the dialect's assumption
    /// What history, version control and proofs say; null: nobody asked them.
    const Observed *observed = nullptr;
    /// False: findings have no fixes, which spares the rules a part of their work.
    bool fixes = true;
};

/// The findings of one migration, both directions, sorted by file and place; suppressed ones left out, one per cause.
/// Pure and thread-safe.
QList<Finding> check(const Project::Project &project, const Project::Migration &migration,
                     const Knowledge &knowledge = {});

/// All of the project's migrations; looks at `stop` between them.
QList<Finding> checkAll(const Project::Project &project, const Knowledge &knowledge = {},
                        const std::stop_token &stop = {});
/// Is told what was found in some migrations that follow each other, on any thread. What it returns is called by one
/// thread at a time, in the order of the migrations.
using Told = std::function<std::function<void()>(QList<Finding>)>;
/// The same, in the same order, told as they come.
void checkAll(const Project::Project &project, const Knowledge &knowledge, const std::stop_token &stop,
              const Told &told);

/// The schema that the project's migrations before `version` make, as far as their statements tell: for check(), by who
/// keeps it while one migration is edited. Empty when the dialect is not known. No server is asked.
Schema::Snapshot schemaBefore(const Project::Project &project, const QString &version);

/// The text of a rule's page (Markdown), from resources/rules; empty for an unknown id. As it stands there: behind the
/// fences of its examples are words for the tests, too.
QString page(const QString &rule);
/// The same for people: what was seen of an example on a server is a line above it, and the words that only set the
/// stage are left out, as is what stands under "Further examples". `dialect`: of examples that name none.
QString pageForReaders(const QString &rule);
QString forReaders(const QString &page, const QString &dialect);

/// `text` with the edits applied, back to front. Two edits that touch: the second is left out.
QByteArray applied(const QByteArray &text, QList<Edit> edits);

} // namespace Lint
