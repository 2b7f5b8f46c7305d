// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/linter.h"

#include "core/base/crew.h"
#include "core/lint/checking.h"
#include "core/lint/knownschema.h"
#include "core/lint/projectindex.h"
#include "core/lint/schemastore.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initialiseRulePages()
{
    Q_INIT_RESOURCE(rulepages); // a static library's resources are dropped by the linker unless named
}

namespace Lint {

namespace {

int serverVersion(const Project::Project &project, const Dialect::Dialect *dialect, const Knowledge &knowledge)
{
    if (knowledge.serverVersion > 0)
        return knowledge.serverVersion;
    const int assumed = Project::versionNumber(project.settings.lint.serverVersion);
    return assumed > 0 ? assumed : dialect ? dialect->assumedServerVersion : 0;
}

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

class Checking
{
public:
    Checking(const Project::Project &project, const Knowledge &knowledge)
        : m_project(project)
        , m_knowledge(knowledge)
        , m_dialect(Dialect::find(project.dialect))
        , m_index(project, m_dialect ? m_dialect->lexicalRules : Sql::LexicalRules())
        , m_choices(project, m_dialect)
        , m_version(serverVersion(project, m_dialect, knowledge))
    {
    }

    void parse(Checked &checked) const;
    /// Brings `store` from before the migration to after it, where `moves`.
    void place(Checked &checked, SchemaStore &store, bool moves) const;
    void judge(Checked &checked) const;

private:
    const Project::Project &m_project;
    const Knowledge &m_knowledge;
    const Dialect::Dialect *m_dialect;
    ProjectIndex m_index;
    RuleChoices m_choices;
    int m_version;
};

void Checking::parse(Checked &checked) const
{
    checked.up = parsed(m_dialect, m_project, *checked.migration, Project::Direction::Up);
    checked.down = parsed(m_dialect, m_project, *checked.migration, Project::Direction::Down);
    checked.interest = Interest(checked.up, checked.down);
}

void Checking::place(Checked &checked, SchemaStore &store, bool moves) const
{
    checked.before = store.part(checked.interest);
    KnownSchema known(m_dialect, *checked.before);
    known.apply(checked.up);
    checked.after = known.snapshot();
    if (moves)
        store.replace(*checked.before, *checked.after);
}

void Checking::judge(Checked &checked) const
{
    Script &up = checked.up;
    Script &down = checked.down;
    for (Script *script : {&up, &down}) {
        script->sizes = m_knowledge.sizes;
        script->migrations = &m_index;
        script->observed = m_knowledge.observed;
    }
    up.counterpart = down.source ? &down : nullptr;
    down.counterpart = up.source ? &up : nullptr;
    Lint::place(up, m_version, checked.before ? &*checked.before : nullptr);
    // The down script runs on what the up script has made of the schema.
    Lint::place(down, m_version, checked.after ? &*checked.after : nullptr);

    const QList<Finding> ofUp = checkScript(up, m_choices.of(up));
    const QList<Finding> ofDown = checkScript(down, m_choices.of(down));
    if (up.source && down.source && up.source->file == down.source->file) {
        settle({&up, &down}, {ofUp, ofDown}, checked.findings);
    } else {
        if (up.source)
            settle({&up}, {ofUp}, checked.findings);
        if (down.source)
            settle({&down}, {ofDown}, checked.findings);
    }
    std::ranges::stable_sort(checked.findings, [](const Finding &a, const Finding &b) {
        return std::tie(a.file, a.range.begin) < std::tie(b.file, b.range.begin);
    });
}

} // namespace

QList<Finding> check(const Project::Project &project, const Project::Migration &migration, const Knowledge &knowledge)
{
    const Checking checking(project, knowledge);
    Checked checked{.migration = &migration};
    checking.parse(checked);
    if (knowledge.schema) {
        SchemaStore store(*knowledge.schema);
        checking.place(checked, store, false);
    }
    checking.judge(checked);
    return checked.findings;
}

QList<Finding> checkAll(const Project::Project &project, const Knowledge &knowledge, const std::stop_token &stop)
{
    // So many are in memory at once. What one needs of the schema waits for those before it: they are parsed by all
    // hands, take their parts of the schema in order, and are judged by all hands.
    static constexpr qsizetype together = 256;
    const Checking checking(project, knowledge);
    SchemaStore store = knowledge.schema ? SchemaStore(*knowledge.schema) : SchemaStore();
    QList<Finding> findings;
    bool saidUnknownDialect = false;
    Crew crew;
    for (qsizetype first = 0; first < project.migrations.size() && !stop.stop_requested(); first += together) {
        std::vector<Checked> some(size_t(std::min(together, project.migrations.size() - first)));
        const auto count = qsizetype(some.size());
        for (qsizetype i = 0; i < count; ++i)
            some[size_t(i)].migration = &project.migrations.at(first + i);
        crew.run(count, [&](qsizetype i) { checking.parse(some[size_t(i)]); }, stop);
        if (stop.stop_requested())
            break;
        for (Checked &checked : some)
            checking.place(checked, store, !knowledge.schema);
        crew.run(count, [&](qsizetype i) { checking.judge(some[size_t(i)]); }, stop);
        for (Checked &checked : some) {
            // That the dialect is not known is said once for the project.
            checked.findings.removeIf([&](const Finding &finding) {
                return finding.rule == "unknown-dialect"_L1 && std::exchange(saidUnknownDialect, true);
            });
            findings += std::move(checked.findings);
        }
    }
    return findings;
}

Schema::Snapshot schemaBefore(const Project::Project &project, const QString &version)
{
    const Dialect::Dialect *dialect = Dialect::find(project.dialect);
    SchemaStore store;
    for (const Project::Migration &migration : project.migrations) {
        if (migration.version == version || !dialect)
            break;
        const Script up = parsed(dialect, project, migration, Project::Direction::Up);
        const Schema::Snapshot before = store.part(Interest(up, Script()));
        KnownSchema known(dialect, before);
        known.apply(up);
        store.replace(before, known.snapshot());
    }
    Schema::Snapshot schema = store.whole();
    if (dialect)
        schema.dialect = dialect->id;
    return schema;
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
