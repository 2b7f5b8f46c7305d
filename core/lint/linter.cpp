// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/linter.h"

#include "core/base/crew.h"
#include "core/lint/checkedmigration.h"
#include "core/lint/knownschema.h"

#include <QFile>
#include <QRegularExpression>

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
    checking.judge({&checked, 1});
    return checked.findings;
}

QList<Finding> checkAll(const Project::Project &project, const Knowledge &knowledge, const std::stop_token &stop)
{
    QList<Finding> all;
    checkAll(project, knowledge, stop, [&](QList<Finding> findings) { all += std::move(findings); });
    return all;
}

static qsizetype sizeOf(const Project::Migration &migration)
{
    qsizetype bytes = 0;
    for (const std::optional<Project::Script> &script : {std::cref(migration.up), std::cref(migration.down)})
        bytes += script ? script->section.length() : 0;
    return bytes;
}

/// Those that are judged at once: few enough that what was parsed of them fits into a processor's cache.
static std::vector<std::span<Checked>> batchesOf(std::span<Checked> all)
{
    static constexpr size_t most = 8; // measured: 7 % less time than one by one, 16 are no better
    static constexpr qsizetype mostBytes = 64 * 1024;
    std::vector<std::span<Checked>> batches;
    size_t begin = 0;
    qsizetype bytes = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        bytes += sizeOf(*all[i].migration);
        if (i + 1 == all.size() || i + 1 - begin == most || bytes >= mostBytes) {
            batches.push_back(all.subspan(begin, i + 1 - begin));
            begin = i + 1;
            bytes = 0;
        }
    }
    return batches;
}

void checkAll(const Project::Project &project, const Knowledge &knowledge, const std::stop_token &stop,
              const std::function<void(QList<Finding>)> &told)
{
    // So many are in memory at once. What one needs of the schema waits for those before it: they are parsed by all
    // hands, take their parts of the schema in order, and are judged by all hands.
    static constexpr qsizetype together = 256;
    const Checking checking(project, knowledge);
    SchemaStore store = knowledge.schema ? SchemaStore(*knowledge.schema) : SchemaStore();
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
            checking.place(checked, store, !knowledge.schema && checked.migration != &project.migrations.last());
        const std::vector<std::span<Checked>> batches = batchesOf(some);
        const auto judge = [&](qsizetype i) {
            const std::span<Checked> batch = batches[size_t(i)];
            checking.judge(batch);
            // Scripts and schemas have done their work: each hand puts its own away.
            for (Checked &checked : batch)
                checked = {.migration = checked.migration, .findings = std::move(checked.findings)};
        };
        crew.run(qsizetype(batches.size()), judge, stop);
        QList<Finding> findings;
        for (Checked &checked : some) {
            // That the dialect is not known is said once for the project.
            checked.findings.removeIf([&](const Finding &finding) {
                return finding.rule == "unknown-dialect"_L1 && std::exchange(saidUnknownDialect, true);
            });
            findings += std::move(checked.findings);
        }
        told(std::move(findings));
    }
    if (!stop.stop_requested())
        told(checking.whole());
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

/// "SHARE users + reads users; refused 25001" → "`SHARE users` + `reads users`; `refused 25001`"
static QString facts(const QString &observe)
{
    QStringList terms;
    for (const QString &term : observe.split(u';', Qt::SkipEmptyParts)) {
        QString text = term.trimmed();
        if (text == "absent"_L1)
            continue;
        if (text.startsWith(u'(') && text.endsWith(u')'))
            text = text.sliced(1, text.size() - 2);
        terms.append(u'`' + text.replace(u" + "_s, u"` + `"_s) + u'`');
    }
    return terms.join(u"; "_s);
}

static QString observation(const QString &observe, bool flagged, const QString &dialect)
{
    // MySQL's examples are run on MariaDB.
    const Dialect::Dialect *server = Dialect::find(dialect == "mysql"_L1 ? u"mariadb"_s : dialect);
    const QString name = server ? server->name : dialect;
    const QString seen = facts(observe);
    if (flagged)
        return QCoreApplication::translate("Lint", "Seen on %1: %2").arg(name, seen);
    return seen.isEmpty() ? QCoreApplication::translate("Lint", "Seen on %1: nothing of that").arg(name)
                          : QCoreApplication::translate("Lint", "Seen on %1: nothing of that, but %2").arg(name, seen);
}

QString forReaders(const QString &page, const QString &dialect)
{
    static const QRegularExpression forTests(uR"re( (?:server|then|end|others|observe)=(?:"[^"]*"|\S+))re"_s);
    static const QRegularExpression observe(uR"re( observe="([^"]*)")re"_s);
    static const QRegularExpression otherDialect(u" dialect=(\\S+)"_s);
    QStringList lines;
    bool inside = false;
    for (const QString &line : page.split(u'\n')) {
        const bool fence = line.startsWith("```"_L1);
        if (!fence || inside) {
            lines.append(line);
        } else {
            const QRegularExpressionMatch seen = observe.match(line);
            const QRegularExpressionMatch other = otherDialect.match(line);
            if (seen.hasMatch())
                lines << observation(seen.captured(1), line.startsWith("```sql flagged"_L1),
                                     other.hasMatch() ? other.captured(1) : dialect)
                      << QString();
            lines.append(QString(line).remove(forTests));
        }
        inside = fence ? !inside : inside;
    }
    return lines.join(u'\n');
}

QString pageForReaders(const QString &rule)
{
    const Rule *found = findRule(rule);
    return found ? forReaders(page(rule), found->dialects.value(0, u"postgresql"_s)) : QString();
}

} // namespace Lint
