// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/work.h"
#include "core/lint/live.h"

#include <mutex>

namespace Work {

/// The migration that is being edited, as its last check left it: the next check does only what the edits since then
/// changed. Shared by the tasks that check; one uses it at a time.
class Editing
{
public:
    /// What Lint::check() says of the stored migration with `texts` in the place of its files. `migration` becomes it.
    QList<Lint::Finding> findings(const Project::Project &project, const QHash<QString, QByteArray> &texts,
                                  const Knowledge &knowledge, Project::Migration &migration);

private:
    bool isFor(const Project::Project &project, const QHash<QString, QByteArray> &texts, const Knowledge &knowledge,
               const Project::Migration &migration) const;

    std::mutex m_mutex;
    std::shared_ptr<const Project::Project> m_project;
    Knowledge m_knowledge;
    QString m_version;
    QSet<QString> m_files;
    std::unique_ptr<Lint::Live> m_live;
};

} // namespace Work
