// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/linter.h"

#include "core/base/crew.h"
#include "core/base/turns.h"
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

QList<Finding> checkAll(const Project::Project &project, const Knowledge &knowledge, const std::stop_token &stop)
{
    QList<Finding> all;
    checkAll(project, knowledge, stop,
             [&](const QList<Finding> &findings) { return [&all, findings] { all += findings; }; });
    return all;
}

static qsizetype sizeOf(const Project::Migration &migration)
{
    qsizetype bytes = 0;
    for (const std::optional<Project::Script> &script : {std::cref(migration.up), std::cref(migration.down)})
        bytes += script ? script->section.length() : 0;
    return bytes;
}

/// For these all threads work together.
static bool isLarge(const Project::Migration &migration)
{
    static constexpr qsizetype bytes = qsizetype(256) * 1024;
    return sizeOf(migration) >= bytes;
}

QList<Finding> check(const Project::Project &project, const Project::Migration &migration, const Knowledge &knowledge)
{
    const Checking checking(project, knowledge);
    Checked checked{.migration = &migration};
    Crew crew(isLarge(migration) ? 0 : 1);
    checking.parse(checked, &crew);
    if (knowledge.schema) {
        SchemaStore store(*knowledge.schema);
        checking.place(checked, store, false);
    }
    if (isLarge(migration))
        checking.judge(checked, crew);
    else
        checking.judge({&checked, 1});
    return checked.findings;
}

using Batch = std::span<const Project::Migration>;

/// Those that one thread takes through all steps at once: few enough that what was parsed of them fits into a
/// processor's cache.
static std::vector<Batch> batchesOf(Batch all)
{
    static constexpr size_t most = 8; // measured: 7 % less time than one by one, 16 are no better
    static constexpr qsizetype mostBytes = qsizetype(64) * 1024;
    std::vector<Batch> batches;
    size_t begin = 0;
    qsizetype bytes = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        bytes += sizeOf(all[i]);
        if (i + 1 == all.size() || i + 1 - begin == most || bytes >= mostBytes || isLarge(all[i + 1])) {
            batches.push_back(all.subspan(begin, i + 1 - begin));
            begin = i + 1;
            bytes = 0;
        }
    }
    return batches;
}

void checkAll(const Project::Project &project, const Knowledge &knowledge, const std::stop_token &stop,
              const Told &told)
{
    static constexpr qsizetype ahead = 64; // batches that may wait for one before them to be told
    const Checking checking(project, knowledge);
    SchemaStore store = knowledge.schema ? SchemaStore(*knowledge.schema) : SchemaStore();
    const std::vector<Batch> batches = batchesOf(project.migrations);
    Turns placing; // what a migration needs of the schema waits for those before it
    Turns telling;
    Crew crew(checking.dialect() ? 0 : 1); // little is asked without one, and that it is not known is said once
    bool saidUnknownDialect = false;
    const auto check = [&](qsizetype number, Crew *helping) {
        if (!telling.await(number - ahead, stop))
            return;
        std::vector<Checked> batch;
        for (const Project::Migration &migration : batches[size_t(number)])
            checking.parse(batch.emplace_back(&migration), helping, stop);
        if (!placing.await(number, stop))
            return;
        for (Checked &checked : batch)
            checking.place(checked, store, !knowledge.schema && checked.migration != &project.migrations.last());
        placing.done(number);
        if (helping)
            checking.judge(batch.front(), *helping, stop);
        else
            checking.judge(batch);
        if (stop.stop_requested())
            return; // some may be missing
        QList<Finding> findings;
        for (Checked &checked : batch)
            findings += std::move(checked.findings);
        if (!checking.dialect())
            findings.removeIf([&](const Finding &finding) {
                return finding.rule == "unknown-dialect"_L1 && std::exchange(saidUnknownDialect, true);
            });
        telling.take(number, told(std::move(findings)));
    };
    const auto count = qsizetype(batches.size());
    const auto large = [&](qsizetype number) { return isLarge(batches[size_t(number)].front()); };
    for (qsizetype begin = 0, end = 0; begin < count && !stop.stop_requested(); begin = end) {
        for (end = begin; end < count && !large(end);)
            ++end;
        crew.run(end - begin, [&](qsizetype part) { check(begin + part, nullptr); }, stop);
        if (end < count && !stop.stop_requested())
            check(end++, &crew);
    }
    if (!stop.stop_requested())
        told(checking.whole())();
}

Schema::Snapshot schemaBefore(const Project::Project &project, const QString &version)
{
    const Knowledge nothing;
    const Checking checking(project, nothing);
    const Dialect::Dialect *dialect = checking.dialect();
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
        if (!inside && line == "## Further examples"_L1)
            break;
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
