// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/editing.h"

namespace Work {

bool Editing::isFor(const Project::Project &project, const QHash<QString, QByteArray> &texts,
                    const Knowledge &knowledge, const Project::Migration &migration) const
{
    if (!m_live || m_version != migration.version || m_files != QSet<QString>(texts.keyBegin(), texts.keyEnd()))
        return false;
    // Held copies share their lists with those of the session until it reads something anew.
    return m_project->migrations.isSharedWith(project.migrations) && m_project->settings == project.settings
        && m_project->dialect == project.dialect && m_project->format == project.format
        && m_knowledge.schema == knowledge.schema && m_knowledge.observed == knowledge.observed
        && m_knowledge.sizes.isSharedWith(knowledge.sizes) && m_knowledge.serverVersion == knowledge.serverVersion;
}

QList<Lint::Finding> Editing::findings(const Project::Project &project, const QHash<QString, QByteArray> &texts,
                                       const Knowledge &knowledge, Project::Migration &migration)
{
    const std::scoped_lock lock(m_mutex);
    if (isFor(project, texts, knowledge, migration)) {
        for (const auto &[file, text] : texts.asKeyValueRange())
            m_live->setText(file, text);
    } else {
        m_live.reset();
        m_project = std::make_shared<const Project::Project>(project);
        m_knowledge = knowledge;
        m_version = migration.version;
        m_files = QSet<QString>(texts.keyBegin(), texts.keyEnd());
        m_live = std::make_unique<Lint::Live>(m_project, withTexts(project, migration, texts), knowledge.schema,
                                              Lint::Knowledge{.sizes = knowledge.sizes,
                                                              .serverVersion = knowledge.serverVersion,
                                                              .observed = m_knowledge.observed.get()});
    }
    migration = m_live->migration();
    return m_live->findings();
}

} // namespace Work
