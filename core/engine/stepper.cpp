// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/stepper.h"

#include "core/engine/settle.h"
#include "core/sql/textmap.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using Project::Direction;

namespace Engine {

Stepper::Stepper(Surroundings surroundings)
    : m_(std::move(surroundings))
{
}

void Stepper::tell(const Event &event) const
{
    if (m_.observer)
        m_.observer(event);
}

std::optional<RunFailure> Stepper::run(int number, const Step &step, bool last)
{
    m_number = number;
    m_step = &step;
    m_attempt = 1;
    m_standing = 0;
    QElapsedTimer timer;
    timer.start();
    tell(StepStarted{.step = number});
    Failure failure = step.transaction ? runInTransaction() : runAlone();
    if (failure)
        return failure;
    // The step is done and in the history; a journal that cannot say so is no reason to call it failed.
    std::ignore = journal(JournalEntry::Event::Finished, 0, last ? Journal::Keep::OnDisk : Journal::Keep::Written);
    tell(StepFinished{.step = number, .milliseconds = timer.elapsed()});
    return {};
}

Result<qint64> Stepper::send(const Sql::Statement &statement, int number)
{
    if (m_.executor)
        return m_.executor(m_.connection, statement, number);
    return m_.connection.execute(statement, m_.stop).transform([](const Database::Rows &rows) {
        return rows.affected;
    });
}

Result<> Stepper::execute(int index)
{
    const PlannedStatement &statement = m_step->statements.at(index);
    tell(StatementStarted{.step = m_number, .statement = index + 1});
    QElapsedTimer timer;
    timer.start();
    const auto rows = send(statement.sql, index + 1);
    if (!rows)
        return failure(rows.error());
    tell(StatementFinished{.step = m_number,
                           .statement = index + 1,
                           .milliseconds = timer.elapsed(),
                           .rows = *rows,
                           .notices = m_.connection.takeNotices()});
    return {};
}

Result<> Stepper::record(bool begin)
{
    const auto function = begin ? m_.format.recordBegin : m_.format.recordEnd;
    if (m_.historyTable.isEmpty() || !function)
        return {};
    return function(m_.connection, m_.historyTable, m_step->migration, m_step->direction, m_step->previousVersion);
}

/// The history's row in a transaction of its own: some formats write it with two statements.
Result<> Stepper::recordAlone(bool begin)
{
    if (m_.historyTable.isEmpty())
        return {};
    if (auto begun = m_.connection.begin(); !begun)
        return begun;
    Result<> result = record(begin);
    if (result)
        result = m_.connection.commit();
    if (!result && m_.connection.inTransaction())
        std::ignore = m_.connection.rollback(); // the first error is the one to tell
    return result;
}

Result<> Stepper::journal(JournalEntry::Event event, int statement, Journal::Keep keep, const QString &error)
{
    if (!m_.journal)
        return {};
    JournalEntry entry = m_.entry;
    entry.event = event;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.version = m_step->migration.version;
    entry.direction = m_step->direction;
    entry.transaction = m_step->transaction;
    entry.statement = statement;
    entry.error = error;
    if (event == JournalEntry::Event::Started || event == JournalEntry::Event::Finished)
        entry.fingerprint = m_step->migration.fingerprint();
    if (event == JournalEntry::Event::StatementStarted)
        entry.statementHash = statementHash(sql(statement - 1));
    return m_.journal->append(entry, keep);
}

QString Stepper::standing(int count) const
{
    if (count == 0)
        return QCoreApplication::translate("Engine", "nothing stands; nothing was recorded");
    const QString words = statementsInWords(1, count);
    return count == 1 ? QCoreApplication::translate("Engine", "%1 stands; nothing was recorded").arg(words)
                      : QCoreApplication::translate("Engine", "%1 stand; nothing was recorded").arg(words);
}

RunFailure Stepper::failed(int index, Error error, const QString &left) const
{
    RunFailure failure{.version = m_step->migration.version, .left = left};
    const auto &script = m_step->migration.script(m_step->direction);
    if (script)
        failure.file = script->file;
    if (script && index >= 0 && index < m_step->statements.size()) {
        const Sql::Range range = sql(index).range;
        const Sql::TextMap map(script->fileText);
        const Sql::Position position = map.position(range.begin + std::max<qsizetype>(error.position.value_or(0), 0));
        failure.statement = index + 1;
        failure.line = position.line + 1;
        failure.column = position.column + 1;
        error.file = script->file;
        error.line = failure.line;
    }
    if (error.kind != Error::Kind::Cancelled)
        error.kind = Error::Kind::Failed;
    failure.error = std::move(error);
    return failure;
}

/// In steps, so that a stop does not have to wait.
static bool slept(int milliseconds, const std::stop_token &stop)
{
    using namespace std::chrono;
    const auto end = steady_clock::now() + std::chrono::milliseconds(milliseconds);
    while (!stop.stop_requested() && steady_clock::now() < end)
        std::this_thread::sleep_for(std::min<steady_clock::duration>(20ms, end - steady_clock::now()));
    return !stop.stop_requested();
}

bool Stepper::waited(const Error &error, int index)
{
    const bool worthIt = error.kind != Error::Kind::Cancelled && m_.dialect.isLockTimeout
        && m_.dialect.isLockTimeout(error);
    if (!worthIt || m_attempt > m_.lockRetries)
        return false;
    // 0.2 s, 0.4 s, 0.8 s … so that the waiting queue behind the lock can drain in between.
    const int milliseconds = std::min(200 << std::min(m_attempt - 1, 6), 10'000);
    QString blocker;
    if (m_.dialect.lockHolders && index >= 0) {
        QList<Sql::Name> tables;
        for (const Sql::Change &change : m_.dialect.parse(sql(index)).changes)
            tables += Sql::touchedTables(change);
        blocker = m_.dialect.lockHolders(m_.connection, tables);
    }
    tell(Waiting{.step = m_number,
                 .statement = index + 1,
                 .attempt = m_attempt,
                 .milliseconds = milliseconds,
                 .blocker = blocker});
    ++m_attempt;
    return slept(milliseconds, m_.stop);
}

// ── with a transaction ──────────────────────────────────────────────────────────────────────────

std::optional<RunFailure> Stepper::runInTransaction()
{
    // The journal needs no disk here: what breaks off leaves nothing, and the history says whether it broke off.
    if (auto written = journal(JournalEntry::Event::Started, 0, Journal::Keep::Written); !written)
        return failed(-1, written.error(), QCoreApplication::translate("Engine", "not begun"));
    Failure failure;
    do {
        failure = tryInTransaction();
        // Statements that committed themselves are not done twice.
    } while (failure && m_standing == 0 && waited(failure->error, failure->statement - 1));
    if (failure)
        std::ignore = journal(JournalEntry::Event::Failed, failure->statement, Journal::Keep::OnDisk,
                              failure->error.message);
    return failure;
}

std::optional<RunFailure> Stepper::tryInTransaction()
{
    m_standing = 0;
    const auto giveUp = [this](int index, Error error) -> Failure {
        QString left = m_standing == 0 ? QCoreApplication::translate("Engine", "rolled back") : standing(m_standing);
        if (m_.connection.inTransaction()) {
            if (auto back = m_.connection.rollback(); !back && m_standing == 0)
                left = QCoreApplication::translate("Engine",
                                                   "rolled back by the server, when it closed the connection");
        }
        return failed(index, std::move(error), left);
    };

    if (auto begun = m_.connection.begin(); !begun)
        return giveUp(-1, begun.error());
    for (int i = 0; i < m_step->statements.size(); ++i) {
        if (auto done = execute(i); !done)
            return giveUp(i, done.error());
        // A COMMIT in the script ends the transaction that the tool opened around it.
        if (!m_.connection.inTransaction())
            m_standing = i + 1;
    }
    if (auto recorded = record(false); !recorded)
        return giveUp(-1, recorded.error());
    if (m_.connection.inTransaction()) {
        if (auto committed = m_.connection.commit(); !committed) {
            if (isConnected())
                return giveUp(-1, committed.error());
            return failed(-1, committed.error(),
                          QCoreApplication::translate(
                              "Engine", "not known: the connection broke at COMMIT; \"switchback status\" tells"));
        }
    }
    return {};
}

// ── without ─────────────────────────────────────────────────────────────────────────────────────

std::optional<RunFailure> Stepper::recordedAlone(bool begin)
{
    Result<> recorded = recordAlone(begin);
    while (!recorded && waited(recorded.error(), -1))
        recorded = recordAlone(begin);
    if (recorded)
        return {};
    return failed(-1, recorded.error(),
                  begin ? QCoreApplication::translate("Engine", "not begun") : standing(m_standing));
}

std::optional<RunFailure> Stepper::runAlone()
{
    // First the journal, then the history's mark: one that dies in between has left nothing.
    if (auto written = journal(JournalEntry::Event::Started, m_step->done, Journal::Keep::OnDisk); !written)
        return failed(-1, written.error(), QCoreApplication::translate("Engine", "not begun"));
    if (Failure failure = recordedAlone(true))
        return failure;

    int next = m_step->done;
    m_standing = next;
    if (next > 0 || m_step->uncertain > 0) {
        if (Failure failure = takeUp(next))
            return failure;
    }
    while (next < m_step->statements.size()) {
        if (Failure failure = runStatementAlone(next))
            return failure;
    }
    // A script that forgot its COMMIT loses what it did, as when its tool closes the connection.
    if (m_.connection.inTransaction())
        std::ignore = m_.connection.rollback();
    return recordedAlone(false);
}

/// Runs the statement at `next` and moves on; back to the script's own BEGIN where a lock took too long.
std::optional<RunFailure> Stepper::runStatementAlone(int &next)
{
    const int index = next;
    if (auto written = journal(JournalEntry::Event::StatementStarted, index + 1, Journal::Keep::OnDisk); !written)
        return failed(index, written.error(), standing(m_standing));
    const auto done = execute(index);
    if (done) {
        // The next StatementStarted takes this line to the disk with it; against a kill the write alone is enough.
        std::ignore = journal(JournalEntry::Event::StatementDone, index + 1, Journal::Keep::Written);
        next = index + 1;
        if (!m_.connection.inTransaction())
            m_standing = next;
        return {};
    }
    // Without a connection nobody heard how it ended: it stays uncertain.
    if (!isConnected()) {
        return failed(index, done.error(),
                      QCoreApplication::translate("Engine", "%1; whether statement %2 was done is not known")
                          .arg(standing(m_standing))
                          .arg(index + 1));
    }
    if (m_.connection.inTransaction())
        std::ignore = m_.connection.rollback();
    std::ignore = journal(JournalEntry::Event::Failed, index + 1, Journal::Keep::OnDisk, done.error().message);
    if (!waited(done.error(), index))
        return failed(index, done.error(), standing(m_standing));
    if (auto clean = cleanUp(index); !clean)
        return failed(index, clean.error(), standing(m_standing));
    // What stands is left alone; the statement, or the transaction that the script had around it, is done again.
    next = m_standing;
    return {};
}

/// In a transaction that failed the server refuses everything; elsewhere it answers, or the connection is gone.
bool Stepper::isConnected()
{
    return m_.connection.inTransaction() || m_.connection.execute("SELECT 1").has_value();
}

QList<Sql::Statement> Stepper::allSql() const
{
    QList<Sql::Statement> statements;
    statements.reserve(m_step->statements.size());
    for (const PlannedStatement &planned : m_step->statements)
        statements.append(planned.sql);
    return statements;
}

} // namespace Engine
