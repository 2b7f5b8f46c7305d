// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/checkedmigration.h"

#include <algorithm>
#include <array>

namespace Lint {

/// 0: neither a target nor settings tell.
static int toldVersion(const Project::Project &project, const Knowledge &knowledge)
{
    return knowledge.serverVersion > 0 ? knowledge.serverVersion
                                       : Project::versionNumber(project.settings.lint.serverVersion);
}

static std::optional<Dialect::Dialect> dialectFor(const Project::Project &project, int version)
{
    const Dialect::Dialect *dialect = Dialect::find(project.dialect);
    return dialect ? std::optional(Dialect::forServer(*dialect, version)) : std::nullopt;
}

Checking::Checking(const Project::Project &project, const Knowledge &knowledge)
    : m_project(project)
    , m_knowledge(knowledge)
    , m_dialect(dialectFor(project, toldVersion(project, knowledge)))
    , m_index(project, m_dialect ? m_dialect->lexicalRules : Sql::LexicalRules())
    , m_choices(project, dialect())
    , m_version(toldVersion(project, knowledge))
{
    if (m_version == 0 && m_dialect)
        m_version = m_dialect->assumedServerVersion;
}

void Checking::parse(Checked &checked, Crew *crew, const std::stop_token &stop) const
{
    checked.up = parsed(dialect(), m_project, *checked.migration, Project::Direction::Up, crew, stop);
    checked.down = parsed(dialect(), m_project, *checked.migration, Project::Direction::Down, crew, stop);
    checked.interest = Interest(checked.up, checked.down);
}

void Checking::place(Checked &checked, SchemaStore &store, bool moves) const
{
    checked.before = store.part(checked.interest);
    if (!moves && !checked.down.source)
        return; // nobody asks what comes of it
    KnownSchema known(dialect(), *checked.before);
    known.apply(checked.up);
    checked.after = known.snapshot();
    if (moves)
        store.replace(*checked.before, *checked.after);
}

void Checking::prepare(Checked &checked) const
{
    Script &up = checked.up;
    Script &down = checked.down;
    for (Script *script : {&up, &down}) {
        script->sizes = m_knowledge.sizes;
        script->migrations = &m_index;
        script->observed = m_knowledge.observed;
        script->fixes = m_knowledge.fixes;
    }
    up.counterpart = down.source ? &down : nullptr;
    down.counterpart = up.source ? &up : nullptr;
    Lint::place(up, m_version, checked.before ? &*checked.before : nullptr);
    // The down script runs on what the up script has made of the schema.
    Lint::place(down, m_version, checked.after ? &*checked.after : nullptr);
}

QList<Finding> Checking::whole() const
{
    QList<Finding> findings = checkWhole(
        {.project = m_project, .dialect = dialect(), .observed = m_knowledge.observed, .migrations = m_index});
    spareFixes(findings);
    return findings;
}

void Checking::spareFixes(QList<Finding> &findings) const
{
    if (m_knowledge.fixes)
        return;
    for (Finding &finding : findings)
        finding.fixes.clear();
}

void Checking::settle(Checked &checked, QList<Finding> ofUp, QList<Finding> ofDown) const
{
    const Script &up = checked.up;
    const Script &down = checked.down;
    std::array<QList<Finding>, 2> raw = {std::move(ofUp), std::move(ofDown)};
    if (up.source && down.source && up.source->file == down.source->file) {
        Lint::settle({&up, &down}, raw, checked.findings);
    } else {
        if (up.source)
            Lint::settle({&up}, std::span(raw).first(1), checked.findings);
        if (down.source)
            Lint::settle({&down}, std::span(raw).last(1), checked.findings);
    }
    std::ranges::stable_sort(checked.findings, [](const Finding &a, const Finding &b) {
        return std::tie(a.file, a.range.begin) < std::tie(b.file, b.range.begin);
    });
    spareFixes(checked.findings);
}

void Checking::judge(std::span<Checked> some) const
{
    std::vector<ToCheck> ups;
    std::vector<ToCheck> downs;
    for (Checked &checked : some) {
        prepare(checked);
        ups.push_back({&checked.up, m_choices.of(checked.up)});
        downs.push_back({&checked.down, m_choices.of(checked.down)});
    }
    std::vector<QList<Finding>> ofUps = checkScripts(ups);
    std::vector<QList<Finding>> ofDowns = checkScripts(downs);
    for (size_t i = 0; i < some.size(); ++i)
        settle(some[i], std::move(ofUps[i]), std::move(ofDowns[i]));
}

void Checking::judge(Checked &checked, Crew &crew, const std::stop_token &stop) const
{
    prepare(checked);
    QList<Finding> ofUp = checkLarge(checked.up, m_choices.of(checked.up), crew, stop);
    settle(checked, std::move(ofUp), checkLarge(checked.down, m_choices.of(checked.down), crew, stop));
}

QList<Finding> Checking::judgeExcerpt(Script &script, const Schema::Snapshot *schema) const
{
    script.sizes = m_knowledge.sizes;
    script.migrations = &m_index;
    script.observed = m_knowledge.observed;
    script.fixes = false;
    Lint::place(script, m_version, schema);
    const ToCheck toCheck = {&script, m_choices.of(script)};
    std::vector<QList<Finding>> raw = checkScripts({&toCheck, 1}, Scope::Statement);
    QList<Finding> findings;
    Lint::settle({&script}, raw, findings);
    findings.removeIf([](const Finding &finding) {
        const Rule *rule = findRule(finding.rule);
        return !rule || rule->scope != Scope::Statement;
    });
    return findings;
}

} // namespace Lint
