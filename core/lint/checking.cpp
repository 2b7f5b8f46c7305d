// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/checking.h"

#include "core/lint/observed.h"
#include "core/lint/statementcontext.h"
#include "core/lint/suppression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lint {

namespace {

std::optional<Severity> severityNamed(const QString &name)
{
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
        if (severityName(severity) == name)
            return severity;
    }
    return std::nullopt;
}

bool applies(const Rule &rule, const Script &script, const Project::LintSettings &settings)
{
    if (!script.dialect && !rule.withoutDialect)
        return false;
    if (!rule.dialects.isEmpty() && !(script.dialect && rule.dialects.contains(script.dialect->id)))
        return false;
    if (!(script.isUp() ? rule.onUp : rule.onDown))
        return false;
    const auto own = settings.rules.constFind(rule.id);
    if (own != settings.rules.constEnd() && !own->severity.isEmpty())
        return own->severity != "off"_L1;
    return rule.onByDefault || settings.all || own != settings.rules.constEnd();
}

/// The rules that others yield to.
const QSet<QString> &yieldedTo()
{
    static const QSet<QString> rules = [] {
        QSet<QString> all;
        for (const Rule &rule : allRules())
            all += QSet(rule.yieldsTo.cbegin(), rule.yieldsTo.cend());
        return all;
    }();
    return rules;
}

/// The findings that others yield to, by place: found without a look at all of them.
class Specifics
{
public:
    explicit Specifics(const QList<Finding> &findings)
    {
        for (const Finding &finding : findings) {
            if (yieldedTo().contains(finding.rule)) {
                m_findings.append(&finding);
                m_longest = std::max(m_longest, finding.range.length());
            }
        }
        std::ranges::sort(m_findings, {}, [](const Finding *finding) { return finding->range.begin; });
    }

    bool speakFor(const Finding &finding, const QStringList &rules) const
    {
        const auto first = std::ranges::lower_bound(m_findings, finding.range.begin - m_longest, {},
                                                    [](const Finding *other) { return other->range.begin; });
        for (auto at = first; at != m_findings.end() && (*at)->range.begin < finding.range.end; ++at) {
            const Finding &other = **at;
            if (other.range.end > finding.range.begin && other.severity >= finding.severity
                && rules.contains(other.rule))
                return true;
        }
        return false;
    }

private:
    QList<const Finding *> m_findings;
    qsizetype m_longest = 0;
};

/// Leaves out what a more specific finding at the same place says better.
void keepOnePerCause(QList<Finding> &findings)
{
    QList<bool> superfluous(findings.size(), false);
    const Specifics specifics(findings);
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Rule *rule = findRule(findings.at(i).rule);
        superfluous[i] = rule && !rule->yieldsTo.isEmpty() && specifics.speakFor(findings.at(i), rule->yieldsTo);
    }
    qsizetype at = 0;
    findings.removeIf([&](const Finding &) { return superfluous.at(at++); });
}

/// What settings say for a script's file and the target that the lint is for.
Project::LintSettings settingsFor(const Script &script)
{
    const Project::LintSettings &settings = script.project->settings.lint;
    if (settings.overrides.isEmpty())
        return settings;
    return settings.at(script.source->file, script.observed ? script.observed->kind : std::nullopt);
}

} // namespace

RuleChoice::RuleChoice(const Script &script, const Project::LintSettings &settings)
{
    for (const Rule &rule : allRules()) {
        if (!rule.check || !applies(rule, script, settings))
            continue;
        const Project::RuleSettings own = settings.rules.value(rule.id);
        const bool info = !script.isUp() && rule.infoOnDown;
        m_rules.append({.rule = &rule,
                        .parameters = own.parameters,
                        .fixed = info ? std::optional(Severity::Info) : severityNamed(own.severity)});
    }
}

RuleChoices::RuleChoices(const Project::Project &project, const Dialect::Dialect *dialect)
    : m_varies(!project.settings.lint.overrides.isEmpty())
{
    if (m_varies)
        return;
    for (const auto direction : {Project::Direction::Up, Project::Direction::Down})
        (direction == Project::Direction::Up ? m_up : m_down) = RuleChoice(
            Script{.dialect = dialect, .project = &project, .direction = direction}, project.settings.lint);
}

RuleChoice RuleChoices::of(const Script &script) const
{
    if (!script.source)
        return {};
    return m_varies ? RuleChoice(script, settingsFor(script)) : script.isUp() ? m_up : m_down;
}

namespace {

bool concerns(const Rule &rule, ChangeTypes types)
{
    return rule.speaksOf == 0 || (rule.speaksOf & types) != 0;
}

ChangeTypes typesOf(const Statement &statement)
{
    ChangeTypes types = 0;
    for (const Sql::Change &change : statement.meaning.changes)
        types |= typeOf(change);
    return types;
}

struct Asked
{
    const RuleChoice::Chosen *chosen = nullptr;
    QList<Finding> findings = {};
};

/// The rules that are asked statement by statement, and look at one moment of the schema.
class Askers
{
public:
    Askers(const Script &script, const QList<Asked *> &rules, Moment moment)
        : m_script(script)
    {
        m_askers.reserve(size_t(rules.size())); // what a rule remembers may point to its report
        for (Asked *asked : rules) {
            const RuleChoice::Chosen &chosen = *asked->chosen;
            const Rule &rule = *chosen.rule;
            if (rule.looksAt == moment)
                m_askers.push_back({&chosen, Report(script, rule.id, rule.severity, chosen.fixed, asked->findings)});
        }
    }

    bool isEmpty() const { return m_askers.empty(); }
    void ask(ChangeTypes types)
    {
        for (Asker &asker : m_askers) {
            const Rule &rule = *asker.chosen->rule;
            if (concerns(rule, types))
                rule.check(m_script, asker.chosen->parameters, asker.report);
        }
    }

private:
    struct Asker
    {
        const RuleChoice::Chosen *chosen;
        Report report;
    };
    const Script &m_script;
    std::vector<Asker> m_askers;
};

/// One walk over the script for all the rules that look at one statement after the other, with one replay of the
/// schema.
void askStatementByStatement(Script &script, const QList<Asked *> &rules)
{
    Askers before(script, rules, Moment::Before);
    Askers behind(script, rules, Moment::Behind);
    Askers atEnd(script, rules, Moment::End);
    std::vector<ChangeTypes> types(size_t(script.statements.size()));
    std::optional<TableReplay> end;
    {
        StatementContext context(script);
        for (qsizetype i = 0; i < script.statements.size(); ++i) {
            types[size_t(i)] = typesOf(script.statements.at(i));
            context.goTo(i);
            before.ask(types[size_t(i)]);
            context.pass();
            behind.ask(types[size_t(i)]);
        }
        end.emplace(context.takeEnd());
    }
    if (atEnd.isEmpty())
        return;
    StatementContext context(script, *std::move(end));
    for (qsizetype i = 0; i < script.statements.size(); ++i) {
        context.goTo(i);
        atEnd.ask(types[size_t(i)]);
    }
}

} // namespace

QList<Finding> checkScript(Script &script, const RuleChoice &choice, Scope scope, Walk walk)
{
    QList<Finding> findings;
    if (!script.source)
        return findings;
    std::vector<Asked> rules;
    rules.reserve(size_t(choice.rules().size()));
    QList<Asked *> each;
    for (const RuleChoice::Chosen &chosen : choice.rules()) {
        const Rule &rule = *chosen.rule;
        if (!concerns(rule, script.byType.types) || (scope == Scope::Statement && rule.scope != Scope::Statement))
            continue;
        Asked &asked = rules.emplace_back(&chosen);
        if (rule.each && walk == Walk::Shared) {
            each.append(&asked);
            continue;
        }
        Report report(script, rule.id, rule.severity, chosen.fixed, asked.findings);
        rule.check(script, chosen.parameters, report);
    }
    if (!each.isEmpty())
        askStatementByStatement(script, each);
    for (Asked &asked : rules) // in the order of the rules, however they were asked
        findings += std::move(asked.findings);
    if (!script.sealed.isEmpty()) {
        for (Finding &finding : findings) {
            if (script.isSealed(finding.range))
                finding.fixes.clear();
        }
    }
    return findings;
}

namespace {

/// May the rule say something of this script? A rule that is switched off, or that nobody observed anything for, may
/// not: its suppression is not in vain.
bool speaks(const QString &id, const Script &script, const Project::LintSettings &settings)
{
    const Rule *rule = findRule(id);
    if (!rule || !rule->check || rule->checkProject || (rule->observes && !script.observed))
        return false;
    const Project::RuleSettings own = settings.rules.value(id);
    if (!own.severity.isEmpty())
        return own.severity != "off"_L1;
    return rule->onByDefault || settings.all || settings.rules.contains(id);
}

/// The rule about suppressions, which only the linter itself can answer.
void addComplaints(const Script &script, Suppressions &suppressions, QList<Finding> &findings)
{
    const Rule *rule = findRule(u"unused-suppression"_s);
    const Project::LintSettings settings = settingsFor(script);
    if (!rule || !script.dialect || !applies(*rule, script, settings))
        return;
    const Project::RuleSettings own = settings.rules.value(rule->id);
    const auto complaints = suppressions.complaints([&](const QString &id) { return speaks(id, script, settings); },
                                                    own.parameters.value(u"reason"_s, true).toBool());
    Report report(script, rule->id, rule->severity, severityNamed(own.severity), findings);
    for (const Suppressions::Complaint &complaint : complaints) {
        const qsizetype before = findings.size();
        Finding &finding = report.add(complaint.range, complaint.message);
        finding.help = complaint.help;
        finding.fixes = complaint.fixes;
        if (suppressions.covers(finding))
            findings.remove(before);
    }
}

} // namespace

void settle(const QList<const Script *> &scripts, std::span<QList<Finding>> raw, QList<Finding> &result)
{
    if (scripts.isEmpty())
        return;
    Suppressions suppressions(scripts);
    for (QList<Finding> &findings : raw) {
        // What another rule says better was there to be silenced all the same.
        if (!suppressions.isEmpty()) {
            for (const Finding &finding : std::as_const(findings))
                suppressions.covers(finding);
        }
        keepOnePerCause(findings);
        if (!suppressions.isEmpty())
            findings.removeIf([&](const Finding &finding) { return suppressions.covers(finding); });
        result += std::move(findings);
    }
    if (!suppressions.isEmpty())
        addComplaints(*scripts.first(), suppressions, result);
}

namespace {

/// The suppressions of one file that findings about the whole project stand in.
class FileSuppressions
{
public:
    explicit FileSuppressions(const Whole &whole)
        : m_whole(whole)
    {
    }

    bool cover(const Finding &finding)
    {
        if (finding.file.isEmpty() || !m_whole.dialect)
            return false;
        auto known = m_files.find(finding.file);
        if (known == m_files.end())
            known = m_files.insert(finding.file, read(finding));
        return known->covers(finding);
    }

private:
    Suppressions read(const Finding &finding) const
    {
        const Project::Migration *migration = m_whole.project.migration(finding.version);
        QList<Script> scripts;
        for (const auto direction : {Project::Direction::Up, Project::Direction::Down}) {
            if (migration && migration->script(direction) && migration->script(direction)->file == finding.file)
                scripts.append(parsed(m_whole.dialect, m_whole.project, *migration, direction));
        }
        QList<const Script *> pointers;
        for (const Script &script : std::as_const(scripts))
            pointers.append(&script);
        return Suppressions(pointers);
    }

    const Whole &m_whole;
    QHash<QString, Suppressions> m_files;
};

} // namespace

QList<Finding> checkWhole(const Whole &whole)
{
    QList<Finding> result;
    FileSuppressions suppressions(whole);
    const auto kind = whole.observed ? whole.observed->kind : std::nullopt;
    for (const Rule &rule : allRules()) {
        if (!rule.checkProject || (!whole.dialect && !rule.withoutDialect)
            || (!rule.dialects.isEmpty() && !(whole.dialect && rule.dialects.contains(whole.dialect->id))))
            continue;
        // Parameters are the project's; whether a finding is told, and how loud, may differ from file to file.
        const Project::LintSettings settings = whole.project.settings.lint.at({}, kind);
        for (Finding &finding : rule.checkProject(whole, settings.rules.value(rule.id).parameters)) {
            const Project::LintSettings here = whole.project.settings.lint.at(finding.file, kind);
            const auto own = here.rules.constFind(rule.id);
            const QString severity = own == here.rules.cend() ? QString() : own->severity;
            if (severity == "off"_L1 || (!rule.onByDefault && !here.all && own == here.rules.cend()))
                continue;
            finding.rule = rule.id;
            if (finding.severity != Severity::Info) // the rule stepped down, and said why
                finding.severity = severityNamed(severity).value_or(finding.severity);
            if (!suppressions.cover(finding))
                result.append(finding);
        }
    }
    return result;
}

} // namespace Lint
