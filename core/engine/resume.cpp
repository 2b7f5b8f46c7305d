// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking up a step without transaction where a killed or failed run left it.

#include "core/engine/evidence.h"
#include "core/engine/settle.h"
#include "core/engine/stepper.h"

#include <QCoreApplication>

#include <algorithm>

namespace Engine {

using Outcome = Evidence::Outcome;

std::unexpected<Error> Stepper::undecided(int statement) const
{
    return failure(
        {.message = QCoreApplication::translate(
                        "Engine",
                        "Whether statement %1 was done before the last run broke off cannot be told from the schema.")
                        .arg(statement),
         .hint = byHand(&m_.format, m_.historyTable, m_step->migration.version, m_step->previousVersion),
         .kind = Error::Kind::Failed});
}

/// Of all that stood when the last run broke off nothing is left: somebody undid it by hand, to begin anew.
Result<bool> Stepper::wasUndone()
{
    if (m_step->done == 0)
        return false;
    const auto schema = inspected();
    if (!schema)
        return failure(schema.error());
    bool undone = false;
    for (int i = 0; i < std::min(m_step->done, int(m_step->statements.size())); ++i) {
        const Outcome outcome = evidence(m_.dialect, *schema, sql(i)).outcome;
        if (outcome != Outcome::NotDone && outcome != Outcome::Harmless)
            return false;
        undone = undone || outcome == Outcome::NotDone;
    }
    return undone;
}

std::optional<RunFailure> Stepper::takeUp(int &next)
{
    const Result<bool> undone = wasUndone();
    if (!undone)
        return failed(-1, undone.error(), standing(m_standing));
    if (*undone) {
        next = 0;
        m_standing = 0;
        if (auto clean = cleanUp(m_step->uncertain - 1); !clean)
            return failed(m_step->uncertain - 1, clean.error(), standing(m_standing));
        return {};
    }
    if (auto repeated = repeatSettings(m_step->done); !repeated)
        return failed(-1, repeated.error(), standing(m_standing));
    const int uncertain = m_step->uncertain;
    if (uncertain == 0)
        return {};
    if (m_step->failed) {
        if (auto clean = cleanUp(uncertain - 1); !clean)
            return failed(uncertain - 1, clean.error(), standing(m_standing));
        return {};
    }
    const Result<int> decided = decide(uncertain);
    if (!decided)
        return failed(uncertain - 1, decided.error(), standing(m_standing));
    next = *decided;
    m_standing = next;
    if (next == uncertain)
        std::ignore = journal(JournalEntry::Event::StatementDone, uncertain, Journal::Keep::OnDisk);
    return {};
}

/// What a script set for its session went with the session that died.
Result<> Stepper::repeatSettings(int count)
{
    for (int i = 0; i < std::min(count, int(m_step->statements.size())); ++i) {
        const auto changes = m_.dialect.parse(sql(i)).changes;
        const bool sets = std::ranges::any_of(changes, [](const Sql::Change &change) {
            const auto *parameter = std::get_if<Sql::SetParameter>(&change);
            return parameter && !parameter->local;
        });
        if (!sets)
            continue;
        if (auto done = m_.connection.execute(sql(i), m_.stop); !done)
            return failure(done.error());
    }
    return {};
}

Result<Schema::Snapshot> Stepper::inspected()
{
    return m_.dialect.inspect(m_.connection, {m_.historyTable});
}

/// How many statements stand, when the one with this number was running as the process died.
Result<int> Stepper::decide(int uncertain)
{
    if (uncertain > m_step->statements.size())
        return undecided(uncertain);
    if (const auto verb = transactionVerb(m_.dialect, sql(uncertain - 1)); verb == Sql::TransactionVerb::Commit)
        return decideCommit(uncertain);
    const auto schema = inspected();
    if (!schema)
        return failure(schema.error());
    switch (evidence(m_.dialect, *schema, sql(uncertain - 1)).outcome) {
    case Outcome::Done:
        return uncertain;
    case Outcome::Broken:
        if (auto clean = cleanUp(uncertain - 1); !clean)
            return failure(clean.error());
        return uncertain - 1;
    case Outcome::NotDone:
    case Outcome::Harmless:
        return uncertain - 1;
    case Outcome::Unknown:
        return undecided(uncertain);
    }
    Q_UNREACHABLE_RETURN(undecided(uncertain));
}

/// A COMMIT shows by any of the statements that it would have made stand.
Result<int> Stepper::decideCommit(int uncertain)
{
    const auto schema = inspected();
    if (!schema)
        return failure(schema.error());
    const auto begin = openBlock(m_.dialect, allSql(), uncertain - 1);
    if (!begin)
        return uncertain; // a COMMIT of nothing
    for (int i = *begin + 1; i < uncertain - 1; ++i) {
        const Outcome outcome = evidence(m_.dialect, *schema, sql(i)).outcome;
        if (outcome == Outcome::Done)
            return uncertain;
        if (outcome == Outcome::NotDone)
            return *begin;
    }
    return undecided(uncertain);
}

/// Removes what a statement left behind that failed or died half-way. Only one that a transaction does not bear can
/// leave something.
Result<> Stepper::cleanUp(int index)
{
    if (index < 0 || index >= m_step->statements.size() || !m_.dialect.needsNoTransaction
        || !m_.dialect.needsNoTransaction(sql(index), m_.dialect.parse(sql(index))))
        return {};
    const auto schema = inspected();
    if (!schema)
        return failure(schema.error());
    const Evidence found = evidence(m_.dialect, *schema, sql(index));
    if (found.outcome != Outcome::Broken)
        return {};
    for (const QByteArray &statement : found.cleanUp) {
        if (auto done = m_.connection.execute(statement, m_.stop); !done)
            return failure(done.error());
    }
    return {};
}

} // namespace Engine
