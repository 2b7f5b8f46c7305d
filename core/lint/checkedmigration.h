// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/checking.h"
#include "core/lint/linter.h"
#include "core/lint/projectindex.h"
#include "core/lint/schemastore.h"

namespace Lint {

/// The statements of a migration, and what comes of them step by step. Only place() must go in the order of the
/// migrations.
struct Checked
{
    const Project::Migration *migration = nullptr;
    Script up = {};
    Script down = {};
    Interest interest = {};
    std::optional<Schema::Snapshot> before = {}; ///< the part that it may ask about; nothing: not known
    std::optional<Schema::Snapshot> after = {};
    QList<Finding> findings = {};
};

/// The steps, for the migrations of one project. Thread-safe.
class Checking
{
public:
    /// Both must stay.
    Checking(const Project::Project &project, const Knowledge &knowledge);

    /// As the server reads scripts whose version target or settings tell; null: not known.
    const Dialect::Dialect *dialect() const { return m_dialect ? &*m_dialect : nullptr; }
    /// `crew`: who helps with a large migration; null: nobody.
    void parse(Checked &checked, Crew *crew = nullptr, const std::stop_token &stop = {}) const;
    /// Brings `store` from before the migration to after it, where `moves`: another one comes behind it.
    void place(Checked &checked, SchemaStore &store, bool moves) const;
    /// Some at once take less time than one after the other.
    void judge(std::span<Checked> some) const;
    /// A large one, with a crew. Where a stop is requested meanwhile findings are missing.
    void judge(Checked &checked, Crew &crew, const std::stop_token &stop = {}) const;
    /// What rules that look at statements alone say of a script that is an excerpt of another.
    QList<Finding> judgeExcerpt(Script &script, const Schema::Snapshot *schema) const;
    /// What the rules say of the project as a whole.
    QList<Finding> whole() const;

private:
    void prepare(Checked &checked) const;
    void settle(Checked &checked, QList<Finding> ofUp, QList<Finding> ofDown) const;
    /// Takes out what rules offered without being asked.
    void spareFixes(QList<Finding> &findings) const;

    const Project::Project &m_project;
    const Knowledge &m_knowledge;
    std::optional<Dialect::Dialect> m_dialect;
    ProjectIndex m_index;
    RuleChoices m_choices;
    int m_version;
};

} // namespace Lint
