// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/journal.h"
#include "core/engine/run.h"

namespace Engine {

/// Runs the steps of a plan, one after the other, on a connection that is locked and whose history is there.
class Stepper
{
public:
    /// What stays the same for a whole run.
    struct Surroundings
    {
        Database::Connection &connection;
        const Project::Project &project;
        const Dialect::Dialect &dialect;
        const Format::Format &format;
        QString historyTable; ///< empty: none is kept
        const Journal *journal = nullptr; ///< null: none is kept
        JournalEntry entry = {}; ///< run, user, target and database filled in
        int lockRetries = 0;
        std::stop_token stop = {};
        const Observer &observer;
        Executor executor = {}; ///< empty: statements go straight to the connection
    };

    explicit Stepper(Surroundings surroundings);

    /// Nothing: the step is done.
    std::optional<RunFailure> run(int number, const Step &step, bool last);

private:
    using Failure = std::optional<RunFailure>;

    Failure runInTransaction();
    Failure tryInTransaction();
    Failure runAlone();
    Failure runStatementsAlone();
    Failure runStatementAlone(int &next);
    Failure recordedAlone(bool begin);

    // Taking up a step that broke off: resume.cpp
    Failure takeUp(int &next);
    Result<bool> wasUndone();
    std::unexpected<Error> undecided(int statement) const;
    Result<> repeatSettings(int count);
    Result<int> decide(int uncertain);
    Result<int> decideCommit(int uncertain);
    Result<> cleanUp(int index);
    Result<Schema::Snapshot> inspected();

    Result<qint64> send(const Sql::Statement &statement, int number);
    Result<> execute(int index);
    Result<> record(bool begin);
    Result<> recordAlone(bool begin);
    Result<> journal(JournalEntry::Event event, int statement, Journal::Keep keep, const QString &error = {});
    /// Waits before another try. False: no more tries, or stopped.
    bool waited(const Error &error, int index);
    bool isConnected();
    const Sql::Statement &sql(int index) const { return m_step->statements.at(index).sql; }
    QList<Sql::Statement> allSql() const;
    RunFailure failed(int index, Error error, const QString &left) const;
    QString standing(int count) const;
    void tell(const Event &event) const;

    Surroundings m_;
    int m_number = 0;
    const Step *m_step = nullptr;
    int m_attempt = 1;
    int m_standing = 0; ///< statements of the step that no rollback takes back any more
};

} // namespace Engine
