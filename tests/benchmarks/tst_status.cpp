// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/state.h"
#include "core/format/format.h"
#include "tests/benchmarks/manyfiles.h"
#include "tests/benchmarks/measure.h"
#include "tests/support/postgres.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class BenchStatus : public QObject
{
    Q_OBJECT

private slots:
    void tenThousandApplied_data();
    void tenThousandApplied();
};

void BenchStatus::tenThousandApplied_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addRow("postgresql") << u"postgresql"_s;
    QTest::addRow("sqlite") << u"sqlite"_s;
}

/// As if each had been run by us: its row in the history, its two lines in the journal.
static bool recordAll(const Project::Project &project, Database::Connection &connection, const QString &database)
{
    const QString table = u"schema_migrations"_s;
    if (!Format::find(u"dbmate"_s)->ensureHistory(connection, table) || !connection.begin())
        return false;
    const Engine::Journal journal = Engine::Journal::of(project.folder);
    for (const Project::Migration &migration : project.migrations) {
        if (!connection.execute("INSERT INTO schema_migrations VALUES ('" + migration.version.toUtf8() + "')"))
            return false;
        Engine::JournalEntry entry{.event = Engine::JournalEntry::Event::Started,
                                   .at = QDateTime::currentDateTimeUtc(),
                                   .run = u"bench"_s,
                                   .user = u"bench"_s,
                                   .target = u"dev"_s,
                                   .database = database,
                                   .version = migration.version,
                                   .fingerprint = migration.fingerprint()};
        for (const auto event : {Engine::JournalEntry::Event::Started, Engine::JournalEntry::Event::Finished}) {
            entry.event = event;
            if (!journal.append(entry, Engine::Journal::Keep::Written))
                return false;
        }
    }
    return connection.commit().has_value();
}

void BenchStatus::tenThousandApplied()
{
    QFETCH(const QString, dialect);
    constexpr int count = 10'000;
    const QTemporaryDir folder;
    const QTemporaryDir data;
    qputenv("SWITCHBACK_DATA_HOME", data.path().toUtf8());
    const QString url = dialect == u"sqlite" ? u"sqlite:dev.db"_s : TestPostgres::databaseUrl();
    QVERIFY(ManyFiles::write(folder.path(), count, dialect, url));
    auto project = Format::openProject(folder.path());
    QVERIFY(project);
    const auto parsed = Database::parseUrl(url, folder.path());
    QVERIFY(parsed);
    auto connection = Dialect::open(*parsed, true);
    QVERIFY(connection);
    QVERIFY(recordAll(*project, **connection, parsed->display()));

    const QString what = u"status of %1, %2: "_s.arg(count).arg(dialect);
    Measure::print(what + u"read the folder"_s,
                   Measure::quickest(3, [&] { project = Format::openProject(folder.path()); }));
    const Engine::Journal journal = Engine::Journal::of(project->folder);
    QHash<QString, Engine::Progress> progress;
    Measure::print(what + u"read the journal"_s,
                   Measure::quickest(3, [&] { progress = Engine::progress(journal.entries(), parsed->display()); }));
    QCOMPARE(progress.size(), count);
    Format::History history;
    Measure::print(what + u"read the history"_s, Measure::quickest(3, [&] {
                       history = *Format::find(u"dbmate"_s)->readHistory(**connection, u"schema_migrations"_s);
                   }));
    QCOMPARE(history.applied.size(), count);
    Measure::print(what + u"compare (with SHA-256 of each)"_s,
                   Measure::quickest(3, [&] { Engine::states(*project, history, progress); }));
    Engine::TargetStatus status;
    Measure::print(what + u"connect, read, compare"_s,
                   Measure::quickest(3, [&] { status = Engine::status(*project, project->settings.targets.first()); }));
    QCOMPARE(status.migrations.size(), count);
    QVERIFY(std::ranges::all_of(
        status.migrations, [](const Engine::MigrationState &state) { return state.state == Engine::State::Applied; }));
}

QTEST_GUILESS_MAIN(BenchStatus)
#include "tst_status.moc"
