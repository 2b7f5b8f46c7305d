// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/linter.h"

#include "core/base/crew.h"
#include "core/lint/checkedmigration.h"
#include "core/lint/knownschema.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initialiseRulePages()
{
    Q_INIT_RESOURCE(rulepages); // a static library's resources are dropped by the linker unless named
}

namespace Lint {

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
    if (!stop.stop_requested())
        findings += checking.whole();
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
