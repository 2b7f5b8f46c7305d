// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/format.h"
#include "core/lint/checkedmigration.h"
#include "core/lint/live.h"
#include "tests/benchmarks/manyfiles.h"
#include "tests/benchmarks/measure.h"

#include <QFile>
#include <QTest>

#include <malloc.h>

using namespace Qt::StringLiterals;

/// What one key costs while a migration is edited, and what each rule costs.
class BenchLive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oneKey_data();
    void oneKey();
    void memoryStaysFlat();
    void rulesOneByOne_data();
    void rulesOneByOne();
};

void BenchLive::initTestCase()
{
    qInfo().noquote() << "load" << Measure::load();
}

static Lint::Live liveOf(const QByteArray &text)
{
    auto project = std::make_shared<Project::Project>();
    project->format = u"golang-migrate"_s;
    project->path = u"migrations"_s;
    project->dialect = u"postgresql"_s;
    Project::Migration migration{.version = u"1"_s, .name = u"step_of_orders"_s};
    migration.files = {u"migrations/1_step_of_orders.up.sql"_s};
    migration.up = Format::find(project->format)->scripts(migration.files.first(), text, project->dialect).first();
    project->migrations = {migration};
    return Lint::Live(project, migration);
}

void BenchLive::oneKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("keys");
    QByteArray lines;
    for (int i = 0; lines.count('\n') < 200; ++i)
        lines += ManyFiles::twentyLines(i);
    QTest::newRow("200 lines") << lines << 400;
    QByteArray many;
    for (int i = 0; i < 250; ++i)
        many += ManyFiles::twentyLines(i);
    QTest::newRow("5,000 lines") << many << 100;
    QTest::newRow("100 kB") << ManyFiles::scriptOfSize(100'000) << 100;
    QTest::newRow("10 MB") << ManyFiles::scriptOfSize(10'000'000) << 20;
}

void BenchLive::oneKey()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, keys);
    const QString what = QString::fromLatin1(QTest::currentDataTag()) + u": "_s;
    const QString file = u"migrations/1_step_of_orders.up.sql"_s;
    Lint::Live live = liveOf(text);
    const Measure::Cost first = Measure::once([&] { live.findings(); });
    Measure::print(what + u"everything, first"_s, first, u"%1 findings"_s.arg(live.findings().size()));
    const auto each = [&](const QString &which, const char *before, auto &&after) {
        const qsizetype middle = text.indexOf(before, text.size() / 2) + qsizetype(qstrlen(before));
        const auto key = [&](qsizetype at, const char *typed) { live.edit(file, {at, at}, typed); };
        // There and back again, so that the script stays what it is.
        for (const auto &[name, typed] : {std::pair(u"a letter"_s, "x"), std::pair(u"a quote"_s, "'"),
                                          std::pair(u"$$"_s, "$$"), std::pair(u"a comment"_s, "/*")}) {
            const auto size = qsizetype(qstrlen(typed));
            const Measure::Cost cost = Measure::once([&] {
                for (int i = 0; i < keys; ++i) {
                    key(middle, typed);
                    after();
                    live.edit(file, {middle, middle + size}, "");
                    after();
                }
            });
            Measure::print(what + name + u", "_s + which,
                           {cost.wall / keys / 2, cost.user / keys / 2, cost.system / keys / 2}, u"per key"_s);
        }
    };
    each(u"near it"_s, "'the first ", [&] { live.nearby(); });
    if (text.size() < 1'000'000) // of a larger one the editor asks for all when the hands rest
        each(u"all findings"_s, "'the first ", [&] { live.findings(); });
}

static double residentMebibytes()
{
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() / 256 : 0;
}

void BenchLive::memoryStaysFlat()
{
    const QByteArray text = ManyFiles::scriptOfSize(100'000);
    const QString file = u"migrations/1_step_of_orders.up.sql"_s;
    Lint::Live live = liveOf(text);
    live.findings();
    double first = 0;
    for (int i = 0; i < 10'000; ++i) {
        const qsizetype at = (i * 7919) % text.size();
        live.edit(file, {at, at}, i % 3 == 0 ? "'" : "x");
        live.nearby();
        live.edit(file, {at, at + 1}, "");
        live.nearby();
        if (i == 1000)
            first = residentMebibytes();
    }
    live.findings();
    const double last = residentMebibytes();
    qInfo().noquote()
        << u"resident after 1,000 edits %1 MiB, after 10,000 %2 MiB"_s.arg(first, 0, 'f', 1).arg(last, 0, 'f', 1);
    QVERIFY2(last < first + 4, "memory grows with the edits");
}

void BenchLive::rulesOneByOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("200 lines") << ManyFiles::scriptOfSize(4'900);
    QTest::newRow("100 kB") << ManyFiles::scriptOfSize(100'000);
    QTest::newRow("1 MB") << ManyFiles::scriptOfSize(1'000'000);
}

/// Which rules are slow: a rule whose cost grows faster than the script is a mistake.
void BenchLive::rulesOneByOne()
{
    QFETCH(const QByteArray, text);
    Project::Project project{.folder = {}, .format = u"golang-migrate"_s, .path = {}, .dialect = u"postgresql"_s};
    Project::Migration migration{.version = u"1"_s, .name = u"step_of_orders"_s};
    migration.up = Format::find(project.format)->scripts(u"1_step.up.sql"_s, text, project.dialect).first();
    project.migrations = {migration};
    const Schema::Snapshot empty;
    const Lint::ProjectIndex index(project, Dialect::find(project.dialect)->lexicalRules);
    Lint::Script script = Lint::prepare(Dialect::find(project.dialect), project, migration, Project::Direction::Up,
                                        170000, &empty);
    script.migrations = &index;
    QList<std::pair<double, QString>> costs;
    double all = 0;
    QList<Lint::Finding> findings;
    for (const Lint::Rule &rule : Lint::allRules()) {
        const bool here = rule.dialects.isEmpty() || rule.dialects.contains(project.dialect);
        if (!rule.check || !here || !rule.onByDefault)
            continue;
        const Measure::Cost cost = Measure::quickest(3, [&] {
            Lint::Report report(script, rule, {});
            rule.check(script, {}, report);
            findings = report.takeFindings();
        });
        costs.append({cost.wall, rule.id + u" (%1 findings)"_s.arg(findings.size())});
        all += cost.wall;
    }
    std::ranges::sort(costs, std::ranges::greater());
    std::printf("RULES  %s: %d rules, %.3f ms\n", QTest::currentDataTag(), int(costs.size()), all);
    for (const auto &[cost, name] : costs.first(std::min<qsizetype>(25, costs.size())))
        std::printf("RULES  %10.3f ms  %s\n", cost, qPrintable(name));
}

QTEST_GUILESS_MAIN(BenchLive)
#include "tst_live.moc"
