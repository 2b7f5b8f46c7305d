// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run.h"
#include "core/format/format.h"
#include "tests/benchmarks/manyfiles.h"
#include "tests/benchmarks/measure.h"
#include "tests/support/postgres.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class BenchUp : public QObject
{
    Q_OBJECT

private slots:
    void thousandMigrations_data();
    void thousandMigrations();
};

void BenchUp::thousandMigrations_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addRow("postgresql") << u"postgresql"_s;
    QTest::addRow("sqlite") << u"sqlite"_s;
}

/// What no tool that runs them one by one can go below: BEGIN, the script, the history's row, COMMIT.
static bool floor(Database::Connection &connection, int count)
{
    bool good = connection.execute("CREATE TABLE schema_migrations (version varchar(128) PRIMARY KEY)").has_value();
    for (int i = 0; good && i < count; ++i) {
        const ManyFiles::Scripts scripts = ManyFiles::scripts(i);
        good = connection.begin() && connection.execute(scripts.up)
            && connection.execute("INSERT INTO schema_migrations VALUES ('" + scripts.version.toUtf8() + "')")
            && connection.commit();
    }
    return good;
}

void BenchUp::thousandMigrations()
{
    QFETCH(const QString, dialect);
    constexpr int count = 1000;
    const QTemporaryDir folder;
    const QTemporaryDir data;
    qputenv("SWITCHBACK_DATA_HOME", data.path().toUtf8());
    const bool sqlite = dialect == u"sqlite";
    const QString what = u"up of %1, %2: "_s.arg(count).arg(dialect);

    const auto bare = Database::parseUrl(sqlite ? u"sqlite:bare.db"_s : TestPostgres::databaseUrl(), folder.path());
    QVERIFY(bare);
    auto connection = Dialect::open(*bare, true);
    QVERIFY(connection);
    bool good = false;
    const Measure::Cost least = Measure::once([&] { good = floor(**connection, count); });
    QVERIFY(good);
    Measure::print(what + u"floor, four round trips each"_s, least);

    QVERIFY(ManyFiles::write(folder.path(), count, dialect, sqlite ? u"sqlite:dev.db"_s : TestPostgres::databaseUrl()));
    const auto project = Format::openProject(folder.path());
    QVERIFY(project);
    const Project::Target &target = project->settings.targets.first();
    Result<Engine::Plan> plan = failure(Error{});
    Measure::print(what + u"plan"_s,
                   Measure::once([&] { plan = Engine::plan(*project, Engine::status(*project, target), {}); }));
    QVERIFY(plan);
    QCOMPARE(plan->steps.size(), count);
    Result<Engine::Summary> summary = failure(Error{});
    const Measure::Cost cost = Measure::once([&] { summary = Engine::run(*project, target, *plan, {}, {}); });
    QVERIFY(summary);
    QVERIFY(!summary->failure);
    Measure::print(what + u"run"_s, cost, u"%1 × floor"_s.arg(cost.wall / least.wall, 0, 'f', 2));
}

QTEST_GUILESS_MAIN(BenchUp)
#include "tst_up.moc"
