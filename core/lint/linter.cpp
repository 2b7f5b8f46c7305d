// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/linter.h"

#include "core/lint/knownschema.h"
#include "core/lint/projectindex.h"
#include "core/lint/suppression.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initialiseRulePages()
{
    Q_INIT_RESOURCE(rulepages); // a static library's resources are dropped by the linker unless named
}

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

/// The findings that others yield to, by place: found without a look at all of them.
class Specifics
{
public:
    explicit Specifics(const QList<Finding> &findings)
    {
        QSet<QString> rules;
        for (const Rule &rule : allRules())
            rules += QSet(rule.yieldsTo.cbegin(), rule.yieldsTo.cend());
        for (const Finding &finding : findings) {
            if (rules.contains(finding.rule)) {
                m_findings.append(finding);
                m_longest = std::max(m_longest, finding.range.length());
            }
        }
        std::ranges::sort(m_findings, {}, [](const Finding &finding) { return finding.range.begin; });
    }

    bool speakFor(const Finding &finding, const QStringList &rules) const
    {
        const auto first = std::ranges::lower_bound(m_findings, finding.range.begin - m_longest, {},
                                                    [](const Finding &other) { return other.range.begin; });
        for (auto other = first; other != m_findings.end() && other->range.begin < finding.range.end; ++other) {
            if (other->range.end > finding.range.begin && other->severity >= finding.severity
                && rules.contains(other->rule))
                return true;
        }
        return false;
    }

private:
    QList<Finding> m_findings;
    qsizetype m_longest = 0;
};

/// Leaves out what a more specific finding at the same place says better.
void keepOnePerCause(QList<Finding> &findings)
{
    const Specifics specifics(findings);
    findings.removeIf([&](const Finding &finding) {
        const Rule *rule = findRule(finding.rule);
        return rule && !rule->yieldsTo.isEmpty() && specifics.speakFor(finding, rule->yieldsTo);
    });
}

/// One direction. A direction without a script has nothing to look at: what is missing is said at the other one.
void checkScript(const Script &script, QList<Finding> &result)
{
    if (!script.source)
        return;
    const Project::LintSettings &settings = script.project->settings.lint;
    QList<Finding> findings;
    for (const Rule &rule : allRules()) {
        if (!applies(rule, script, settings))
            continue;
        const Project::RuleSettings own = settings.rules.value(rule.id);
        std::optional<Severity> fixed = severityNamed(own.severity);
        if (!script.isUp() && rule.infoOnDown)
            fixed = Severity::Info;
        Report report(script, rule.id, rule.severity, fixed, findings);
        rule.check(script, own.parameters, report);
    }
    if (!script.sealed.isEmpty()) {
        for (Finding &finding : findings) {
            if (script.isSealed(finding.range))
                finding.fixes.clear();
        }
    }
    const Suppressions suppressions(script);
    if (!suppressions.isEmpty())
        findings.removeIf([&](const Finding &finding) { return suppressions.covers(finding); });
    keepOnePerCause(findings);
    result += findings;
}

int serverVersion(const Project::Project &project, const Dialect::Dialect *dialect, const Knowledge &knowledge)
{
    if (knowledge.serverVersion > 0)
        return knowledge.serverVersion;
    const int assumed = Project::versionNumber(project.settings.lint.serverVersion);
    return assumed > 0 ? assumed : dialect ? dialect->assumedServerVersion : 0;
}

/// Both directions of one migration; `known`, where it is given, is brought from before the migration to after it.
void checkMigration(const Project::Project &project, const Project::Migration &migration, const Knowledge &knowledge,
                    const ProjectIndex &index, KnownSchema *known, QList<Finding> &findings)
{
    const Dialect::Dialect *dialect = Dialect::find(project.dialect);
    const int version = serverVersion(project, dialect, knowledge);
    const Schema::Snapshot *before = known ? &known->snapshot() : knowledge.schema;
    const qsizetype first = findings.size();

    Script up = prepare(dialect, project, migration, Project::Direction::Up, version, before);
    Script down = prepare(dialect, project, migration, Project::Direction::Down, version, nullptr);
    up.sizes = knowledge.sizes;
    down.sizes = knowledge.sizes;
    up.migrations = &index;
    down.migrations = &index;
    up.counterpart = down.source ? &down : nullptr;
    down.counterpart = up.source ? &up : nullptr;

    checkScript(up, findings);
    // The down script runs on what the up script has made of the schema.
    std::optional<KnownSchema> copy;
    if (!known && knowledge.schema)
        known = &copy.emplace(dialect, *knowledge.schema);
    if (known) {
        known->apply(up);
        down.schema = &known->snapshot();
        down.replay = Replay(dialect, down.schema);
        for (const Statement &statement : std::as_const(down.statements))
            down.replay.apply(statement);
    }
    checkScript(down, findings);

    std::stable_sort(findings.begin() + first, findings.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.file, a.range.begin) < std::tie(b.file, b.range.begin);
    });
}

ProjectIndex indexOf(const Project::Project &project)
{
    const Dialect::Dialect *dialect = Dialect::find(project.dialect);
    return {project, dialect ? dialect->lexicalRules : Sql::LexicalRules()};
}

} // namespace

QList<Finding> check(const Project::Project &project, const Project::Migration &migration, const Knowledge &knowledge)
{
    QList<Finding> findings;
    checkMigration(project, migration, knowledge, indexOf(project), nullptr, findings);
    return findings;
}

QList<Finding> checkAll(const Project::Project &project, const Knowledge &knowledge, const std::stop_token &stop)
{
    QList<Finding> findings;
    KnownSchema known(Dialect::find(project.dialect));
    const ProjectIndex index = indexOf(project);
    bool saidUnknownDialect = false;
    for (const Project::Migration &migration : project.migrations) {
        if (stop.stop_requested())
            break;
        const qsizetype first = findings.size();
        checkMigration(project, migration, knowledge, index, knowledge.schema ? nullptr : &known, findings);
        // That the dialect is not known is said once for the project.
        const auto isUnknownDialect = [](const Finding &finding) { return finding.rule == "unknown-dialect"_L1; };
        const auto found = std::find_if(findings.begin() + first, findings.end(), isUnknownDialect);
        if (found != findings.end() && std::exchange(saidUnknownDialect, true))
            findings.erase(found);
    }
    return findings;
}

Schema::Snapshot schemaBefore(const Project::Project &project, const QString &version)
{
    const Dialect::Dialect *dialect = Dialect::find(project.dialect);
    KnownSchema known(dialect);
    for (const Project::Migration &migration : project.migrations) {
        if (migration.version == version || !dialect)
            break;
        known.apply(prepare(dialect, project, migration, Project::Direction::Up, 0, nullptr));
    }
    return known.snapshot();
}

QString page(const QString &rule)
{
    initialiseRulePages();
    QFile file(u":/rules/"_s + rule + u".md"_s);
    if (!findRule(rule) || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace Lint
