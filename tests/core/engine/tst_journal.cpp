// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace Qt::StringLiterals;
using Engine::Journal;
using Engine::JournalEntry;
using Event = JournalEntry::Event;

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsWrittenIsRead();
    void aTornLineIsPassedOver();
    void eachFolderHasItsOwn();
    void aFolderThatCannotBeWrittenIsSaid();
    void followsARunOfStatements();
    void aFinishedRunLeavesItsFingerprint();
    void damagedNumbersDoNoHarm();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestJournal::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("SWITCHBACK_DATA_HOME", QFile::encodeName(m_home->path()));
}

static JournalEntry entry(Event event, int statement = 0)
{
    return {.event = event,
            .at = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), QTimeZone::UTC),
            .run = u"r"_s,
            .user = u"zoë"_s,
            .target = u"dev"_s,
            .database = u"sqlite:/a b/c.db"_s,
            .version = u"1"_s,
            .fingerprint = event == Event::Started || event == Event::Finished ? u"f"_s : QString(),
            .statement = statement,
            .transaction = false,
            .statementHash = event == Event::StatementStarted ? u"hash%1"_s.arg(statement) : QString()};
}

void TestJournal::whatIsWrittenIsRead()
{
    const Journal journal = Journal::of(m_home->path());
    QVERIFY(journal.entries().isEmpty());
    QList<JournalEntry> entries{entry(Event::Started), entry(Event::StatementStarted, 1), entry(Event::Failed, 1)};
    entries[2].error = u"no\nsuch \"table\""_s;
    entries[2].direction = Project::Direction::Down;
    for (const JournalEntry &each : entries)
        QVERIFY(journal.append(each));
    QCOMPARE(journal.entries(), entries);
}

void TestJournal::aTornLineIsPassedOver()
{
    const Journal journal = Journal::of(m_home->path());
    QVERIFY(journal.append(entry(Event::Started)));
    QFile file(journal.path());
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"event\":\"statement-star");
    file.close();
    QCOMPARE(journal.entries().size(), 1);
    // The next entry is not swallowed by it.
    QVERIFY(journal.append(entry(Event::Finished)));
    QCOMPARE(journal.entries().size(), 2);
    QCOMPARE(journal.entries().last().event, Event::Finished);
}

void TestJournal::eachFolderHasItsOwn()
{
    QTemporaryDir one;
    QTemporaryDir two;
    QVERIFY(Journal::of(one.path()).path() != Journal::of(two.path()).path());
    QCOMPARE(Journal::of(one.path() + u"/."_s).path(), Journal::of(one.path()).path());
    QVERIFY(Journal::of(one.path()).path().startsWith(m_home->path()));
}

void TestJournal::aFolderThatCannotBeWrittenIsSaid()
{
    QFile inTheWay(m_home->filePath(u"projects"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto written = Journal::of(u"/somewhere"_s).append(entry(Event::Started));
    QVERIFY(!written);
    QVERIFY(written.error().hint.contains(u"SWITCHBACK_DATA_HOME"_s));
}

void TestJournal::followsARunOfStatements()
{
    const QString database = entry(Event::Started).database;
    QList<JournalEntry> entries{entry(Event::Started), entry(Event::StatementStarted, 1),
                                entry(Event::StatementDone, 1), entry(Event::StatementStarted, 2)};
    auto progress = Engine::progress(entries, database).value(u"1"_s);
    QVERIFY(progress.interrupted);
    QCOMPARE(progress.done, 1);
    QCOMPARE(progress.uncertain, 2);
    QVERIFY(!progress.failed);
    QCOMPARE(progress.hashes, (QStringList{u"hash1"_s, u"hash2"_s}));
    QVERIFY(Engine::progress(entries, u"another"_s).isEmpty());

    entries.append(entry(Event::Failed, 2));
    progress = Engine::progress(entries, database).value(u"1"_s);
    QVERIFY(progress.failed);
    QCOMPARE(progress.done, 1);

    // A second run takes it up after the first statement, and the history cannot be written.
    entries.append(entry(Event::Started, 1));
    entries.append(entry(Event::StatementStarted, 2));
    entries.append(entry(Event::StatementDone, 2));
    entries.append(entry(Event::Failed, 0));
    progress = Engine::progress(entries, database).value(u"1"_s);
    QVERIFY(progress.interrupted);
    QCOMPARE(progress.done, 2);
    QCOMPARE(progress.hashes.size(), 2);

    entries.append(entry(Event::Finished));
    progress = Engine::progress(entries, database).value(u"1"_s);
    QVERIFY(!progress.interrupted);
}

void TestJournal::aFinishedRunLeavesItsFingerprint()
{
    const QString database = entry(Event::Started).database;
    QList<JournalEntry> entries{entry(Event::Started), entry(Event::Finished)};
    QCOMPARE(Engine::progress(entries, database).value(u"1"_s).fingerprint, u"f"_s);
    QCOMPARE(Engine::progress(entries, database).value(u"1"_s).finishedAt, entries.last().at);
    entries.append(entry(Event::Finished));
    entries.last().direction = Project::Direction::Down;
    QCOMPARE(Engine::progress(entries, database).value(u"1"_s), Engine::Progress());
}

void TestJournal::damagedNumbersDoNoHarm()
{
    const Journal journal = Journal::of(m_home->path());
    QVERIFY(journal.append(entry(Event::Started)));
    QFile file(journal.path());
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"event\":\"statement-started\",\"version\":\"1\",\"statement\":-5}\n");
    file.write("{\"event\":\"statement-started\",\"version\":\"2\",\"statement\":1e300}\n[]\nnull\n\n");
    file.close();
    QCOMPARE(journal.entries().size(), 3);
    QVERIFY(Engine::progress(journal.entries(), {}).value(u"1"_s).uncertain == 0);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
