// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A run that is killed at any of its events leaves a target whose state is named rightly and from which the next run
// goes on.

#include "tests/core/engine/sample.h"
#include "tests/core/engine/targets.h"

#include <QProcess>

#include <algorithm>

#include <csignal>

using namespace Qt::StringLiterals;
using Project::Direction;

class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aKilledRunIsTakenUp_data();
    void aKilledRunIsTakenUp();

private:
    QTemporaryDir m_home;
};

void TestCrash::initTestCase()
{
    qputenv("SWITCHBACK_DATA_HOME", QFile::encodeName(m_home.path()));
}

struct Ended
{
    QStringList events;
    bool killed = false;
    int status = 0;
    QString errors;
};

static Ended runAndDie(const QString &folder, const QString &direction, int at)
{
    QProcess process;
    process.start(QString::fromUtf8(SWITCHBACK_BINARY_DIR) + u"/tests/dyingrun"_s,
                  {folder, direction, QString::number(at)});
    process.waitForFinished(60'000);
    return {.events = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
            .killed = process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGKILL,
            .status = process.exitCode(),
            .errors = QString::fromUtf8(process.readAllStandardError())};
}

static Sample sampleOf(const QString &dialect, const QString &format, bool transaction)
{
    Sample sample(format, dialect, newDatabase(dialect));
    const bool postgres = dialect == u"postgresql";
    sample.add(u"1"_s, u"users"_s,
               {.up = "CREATE TABLE users (id integer PRIMARY KEY, name text);\nCREATE INDEX users_id ON users (id);",
                .down = "DROP INDEX users_id;\nDROP TABLE users;"});
    if (transaction) {
        sample.add(u"2"_s, u"more"_s,
                   {.up = "ALTER TABLE users ADD COLUMN email text;\nINSERT INTO users VALUES (1, 'Ada', "
                          "NULL);\nCREATE TABLE orders (id integer);",
                    .down = "DROP TABLE orders;\nDELETE FROM users;\nALTER TABLE users DROP COLUMN email;"});
    } else if (format == u"golang-migrate") {
        sample.add(u"2"_s, u"more"_s,
                   {.up = "CREATE INDEX CONCURRENTLY users_name ON users (name);",
                    .down = "DROP INDEX CONCURRENTLY users_name;"});
    } else {
        const QByteArray concurrently = postgres ? "CONCURRENTLY " : "";
        const QByteArray first = postgres ? "SET lock_timeout = '3s';\n" : "PRAGMA foreign_keys = OFF;\n";
        sample.add(u"2"_s, u"more"_s,
                   {.up = first + "CREATE TABLE orders (id integer);\nCREATE INDEX " + concurrently
                        + "users_name ON users (name);\nBEGIN;\nALTER TABLE users ADD COLUMN email text;\nINSERT INTO "
                          "users VALUES (1, 'Ada', NULL);\nCOMMIT;\nDROP INDEX "
                        + concurrently + "users_id;",
                    .down = "CREATE INDEX " + concurrently
                        + "users_id ON users (id);\nALTER TABLE users DROP COLUMN email;\nDROP INDEX " + concurrently
                        + "users_name;\nDROP TABLE orders;",
                    .transaction = false});
    }
    return sample;
}

void TestCrash::aKilledRunIsTakenUp_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("transaction");
    QTest::addColumn<QString>("direction");

    for (const QString &dialect : {u"sqlite"_s, u"postgresql"_s}) {
        for (const QString &format : {u"golang-migrate"_s, u"dbmate"_s, u"goose"_s}) {
            for (const bool transaction : {true, false}) {
                if (!transaction && format == u"golang-migrate" && dialect == u"sqlite")
                    continue; // the tool wraps everything there
                // On PostgreSQL dbmate sends its block as one query, which is a transaction: no statement of it stands
                // alone.
                if (!transaction && format == u"dbmate" && dialect == u"postgresql")
                    continue;
                for (const QString &direction : {u"up"_s, u"down"_s})
                    QTest::addRow("%s, %s, %s, %s", qPrintable(dialect), qPrintable(format),
                                  transaction ? "transaction" : "none", qPrintable(direction))
                        << dialect << format << transaction << direction;
            }
        }
    }
}

/// What must be said of the migration that the last event is about.
static QStringList allowedStates(const QString &event, bool down, bool transaction)
{
    const QString before = down ? u"applied"_s : u"pending"_s;
    const QString after = down ? u"pending"_s : u"applied"_s;
    if (event.startsWith(u"step-finished"_s))
        return {after};
    if (event.startsWith(u"step-started"_s) || transaction)
        return {before};
    // The script's own BEGIN takes back what stood behind it: with nothing before it, it is as if never begun.
    return {u"failed"_s};
}

void TestCrash::aKilledRunIsTakenUp()
{
    QFETCH(QString, dialect);
    QFETCH(QString, format);
    QFETCH(bool, transaction);
    QFETCH(QString, direction);

    const bool down = direction == u"down";
    const Engine::Request everything{.direction = down ? Direction::Down : Direction::Up,
                                     .to = down ? u"0"_s : QString()};
    Schema::Snapshot expected;
    {
        const Sample sample = sampleOf(dialect, format, transaction);
        const auto up = planAndRun(sample.project());
        QCOMPARE(wrong(up), QByteArray());
        if (!down)
            expected = schemaOf(sample.project());
        else
            expected.dialect = dialect;
    }
    for (int at = 1;; ++at) {
        const Sample sample = sampleOf(dialect, format, transaction);
        const Project::Project project = sample.project();
        if (down)
            QVERIFY(planAndRun(project));
        const Ended ended = runAndDie(sample.folder(), direction, at);
        if (!ended.killed) {
            QVERIFY2(ended.status == 0, qPrintable(ended.errors));
            QVERIFY2(at > 6, "the run tells too few events");
            break;
        }
        const QString event = ended.events.last();
        const auto where = [&](const QString &what) { return u"killed at %1: %2"_s.arg(event, what); };

        const auto status = Engine::status(project, Sample::target(project));
        QVERIFY2(!status.error, status.error ? qPrintable(where(status.error->message)) : "");
        const int step = event.section(u' ', 1, 1).toInt();
        const Engine::MigrationState &state = status.migrations.at(down ? 1 - step : step);
        const bool ofTransaction = transaction || state.version == u"1";
        QVERIFY2(allowedStates(event, down, ofTransaction).contains(Engine::stateName(state.state)),
                 qPrintable(where(statesInWords(status.migrations))));
        QCOMPARE(state.state == Engine::State::Failed, !state.note.isEmpty());

        // The server may need a moment to see that the client is gone; until then its lock holds.
        auto again = planAndRun(project, everything);
        for (int i = 0; i < 50 && !again && again.error().kind == Error::Kind::Locked; ++i) {
            QTest::qWait(100);
            again = planAndRun(project, everything);
        }
        QVERIFY2(wrong(again).isEmpty(), qPrintable(where(QString::fromUtf8(wrong(again)))));
        const QString done = down ? u"1 pending, 2 pending"_s : u"1 applied, 2 applied"_s;
        QCOMPARE(statesInWords(project), done);
        Schema::Snapshot found = schemaOf(project);
        if (down)
            QVERIFY2(found.tables.isEmpty(), qPrintable(where(u"tables are left"_s)));
        else
            QVERIFY2(found == expected, qPrintable(where(u"the schema differs"_s)));
        if (!down && (transaction || format != u"golang-migrate")) {
            const auto connection = connectTo(project);
            QCOMPARE(value(*connection, "SELECT count(*) FROM users"), u"1"_s);
        }
    }
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
