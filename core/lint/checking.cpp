// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/checking.h"

#include "core/base/crew.h"
#include "core/lint/observed.h"
#include "core/lint/statementcontext.h"
#include "core/lint/suppression.h"

#include <algorithm>
#include <array>
#include <deque>
#include <iterator>
#include <ranges>

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

/// How a rule stands among the others.
struct Standing
{
    const Rule *rule = nullptr; ///< null: there is none of that name
    bool isYieldedTo = false;
};

Standing standingOf(const QString &rule)
{
    static const QHash<QString, Standing> standings = [] {
        QHash<QString, Standing> all;
        for (const Rule &each : allRules()) {
            all[each.id].rule = &each;
            for (const QString &other : each.yieldsTo)
                all[other].isYieldedTo = true;
        }
        return all;
    }();
    return standings.value(rule);
}

/// The findings that others yield to, by place: found without a look at all of them.
class Specifics
{
public:
    explicit Specifics(std::vector<const Finding *> findings)
        : m_findings(std::move(findings))
    {
        for (const Finding *finding : m_findings)
            m_longest = std::max(m_longest, finding->range.length());
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
    std::vector<const Finding *> m_findings;
    qsizetype m_longest = 0;
};

/// Leaves out what a more specific finding at the same place says better.
void keepOnePerCause(QList<Finding> &findings)
{
    std::vector<const Finding *> yieldedTo;
    std::vector<std::pair<const Finding *, const Rule *>> yielding;
    for (const Finding &finding : std::as_const(findings)) {
        const Standing standing = standingOf(finding.rule);
        if (standing.isYieldedTo)
            yieldedTo.push_back(&finding);
        if (finding.yields && standing.rule && !standing.rule->yieldsTo.isEmpty())
            yielding.emplace_back(&finding, standing.rule);
    }
    if (yieldedTo.empty() || yielding.empty())
        return;
    const Specifics specifics(std::move(yieldedTo));
    std::vector<bool> superfluous(size_t(findings.size()), false);
    for (const auto &[finding, rule] : yielding)
        superfluous[size_t(finding - findings.constData())] = specifics.speakFor(*finding, rule->yieldsTo);
    size_t at = 0;
    findings.removeIf([&](const Finding &) { return superfluous[at++]; });
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

std::vector<RuleChoice> RuleChoice::divided(int hands) const
{
    enum : size_t { Replaying, Walking, Alone };
    if (hands < 2)
        return {*this};
    std::vector<RuleChoice> shares{Alone + 2 * size_t(hands)}; // more than hands, for whoever is done first
    size_t next = 0;
    for (const Chosen &chosen : m_rules) {
        const size_t share = chosen.rule->looksAt ? size_t(Replaying)
            : chosen.rule->each                   ? size_t(Walking)
                                                  : Alone + next++ % (shares.size() - Alone);
        shares[share].m_rules.append(chosen);
    }
    return shares;
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

/// One rule's look at one script, and what it says.
struct Question
{
    const RuleChoice::Chosen &chosen;
    Script &script;
    size_t number; ///< the script's
    Report report;

    const Rule &rule() const { return *chosen.rule; }
    void ask() { rule().check(script, chosen.parameters, report); }
};

/// The questions that rules have about some scripts, those of one rule side by side.
std::vector<Question> questionsOf(std::span<const ToCheck> scripts, Scope scope)
{
    std::vector<Question> questions;
    size_t most = 0;
    for (const ToCheck &toCheck : scripts)
        most += size_t(toCheck.choice.rules().size());
    questions.reserve(most);
    std::vector<qsizetype> next(scripts.size(), 0); // of its choice
    for (size_t i = 0; i < scripts.size(); ++i) {
        if (!scripts[i].script->source)
            next[i] = scripts[i].choice.rules().size();
    }
    for (const Rule &rule : allRules()) { // choices have this order
        for (size_t i = 0; i < scripts.size(); ++i) {
            const QList<RuleChoice::Chosen> &choice = scripts[i].choice.rules();
            if (next[i] == choice.size() || choice.at(next[i]).rule != &rule)
                continue;
            const RuleChoice::Chosen &chosen = choice.at(next[i]++);
            Script &script = *scripts[i].script;
            if (concerns(rule, script.byType.types) && (scope != Scope::Statement || rule.scope == Scope::Statement))
                questions.push_back({chosen, script, i, Report(script, rule, chosen.fixed)});
        }
    }
    return questions;
}

/// One walk over each script for all the rules that look at one statement after the other, with one replay of the
/// schema.
class Walks
{
public:
    /// The questions must stay where they are.
    Walks(std::span<const ToCheck> scripts, std::vector<Question> &questions)
    {
        for (const ToCheck &toCheck : scripts) {
            m_scripts.emplace_back(*toCheck.script);
            m_longest = std::max(m_longest, toCheck.script->statements.size());
        }
        for (Question &question : questions) {
            if (question.rule().each)
                m_askedAt[size_t(question.rule().looksAt.value_or(Moment::Before))].push_back(&question);
        }
    }

    void go()
    {
        for (qsizetype i = 0; i < m_longest; ++i) {
            goTo(i);
            ask(Moment::Before, i);
            for (Walked &walked : m_scripts)
                walked.context->pass();
            ask(Moment::Behind, i);
        }
        if (m_askedAt[size_t(Moment::End)].empty())
            return;
        for (Walked &walked : m_scripts) {
            TableReplay end = walked.context->takeEnd();
            walked.context.emplace(walked.script, std::move(end));
        }
        for (qsizetype i = 0; i < m_longest; ++i) {
            goTo(i);
            ask(Moment::End, i);
        }
    }

private:
    struct Walked
    {
        Script &script;
        std::vector<ChangeTypes> types = {}; ///< by statement
        std::optional<StatementContext> context = {};

        explicit Walked(Script &walked)
            : script(walked)
            , context(std::in_place, walked)
        {
            types.reserve(size_t(script.statements.size()));
            for (const Statement &statement : std::as_const(script.statements))
                types.push_back(typesOf(statement));
        }
    };

    void goTo(qsizetype statement)
    {
        for (Walked &walked : m_scripts) {
            if (statement < walked.script.statements.size())
                walked.context->goTo(statement);
        }
    }
    void ask(Moment moment, qsizetype statement)
    {
        for (Question *question : m_askedAt[size_t(moment)]) {
            const std::vector<ChangeTypes> &types = m_scripts[question->number].types;
            if (size_t(statement) >= types.size() || !concerns(question->rule(), types[size_t(statement)]))
                continue;
            const StatementContext &context = *m_scripts[question->number].context;
            const int before = context.timesAsked();
            question->ask();
            Q_ASSERT(question->rule().looksAt || context.timesAsked() == before); // its page's examples tell
        }
    }

    std::deque<Walked> m_scripts;
    qsizetype m_longest = 0; ///< statements
    std::array<std::vector<Question *>, 3> m_askedAt;
};

} // namespace

std::vector<QList<Finding>> checkScripts(std::span<const ToCheck> scripts, Scope scope, Walk walk)
{
    std::vector<Question> questions = questionsOf(scripts, scope);
    bool shared = false;
    for (Question &question : questions) {
        if (question.rule().each && walk == Walk::Shared)
            shared = true;
        else
            question.ask();
    }
    if (shared)
        Walks(scripts, questions).go();
    std::vector<QList<Finding>> findings(scripts.size());
    for (Question &question : questions) // in the order of the rules, however they were asked
        findings[question.number] += question.report.takeFindings();
    for (size_t i = 0; i < scripts.size(); ++i) {
        const Script &script = *scripts[i].script;
        if (script.sealed.isEmpty())
            continue;
        for (Finding &finding : findings[i]) {
            if (script.isSealed(finding.range))
                finding.fixes.clear();
        }
    }
    return findings;
}

/// Two lists that have the order of the rules each, as one.
static QList<Finding> merged(QList<Finding> a, QList<Finding> b)
{
    QList<Finding> all;
    all.reserve(a.size() + b.size());
    std::ranges::merge(
        std::views::as_rvalue(a), std::views::as_rvalue(b), std::back_inserter(all), {},
        [](const Finding &finding) { return findRule(finding.rule); },
        [](const Finding &finding) { return findRule(finding.rule); });
    return all;
}

QList<Finding> checkLarge(Script &script, const RuleChoice &choice, Crew &crew, const std::stop_token &stop)
{
    const std::vector<RuleChoice> shares = choice.divided(crew.hands());
    // What is worked out on the way, of the counterpart too, is a hand's own.
    std::vector<Script> scripts(shares.size(), script);
    std::vector<Script> counterparts(script.counterpart ? shares.size() : 0);
    for (size_t i = 0; i < counterparts.size(); ++i) {
        counterparts[i] = *script.counterpart;
        scripts[i].counterpart = &counterparts[i];
    }
    std::vector<QList<Finding>> found(shares.size());
    const auto check = [&](qsizetype number) {
        const auto i = size_t(number);
        const ToCheck toCheck = {&scripts[i], shares[i]};
        found[i] = std::move(checkScripts({&toCheck, 1}).front());
    };
    crew.run(qsizetype(shares.size()), check, stop);
    return std::ranges::fold_left(found | std::views::as_rvalue, QList<Finding>(), merged);
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
    Report report(script, *rule, severityNamed(own.severity));
    for (const Suppressions::Complaint &complaint : complaints) {
        Finding &finding = report.add(complaint.range, complaint.message);
        finding.help = complaint.help;
        finding.fixes = complaint.fixes;
    }
    QList<Finding> all = report.takeFindings();
    all.removeIf([&](const Finding &finding) { return suppressions.covers(finding); });
    findings += std::move(all);
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
