// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>

/// Brings parts of one piece of work, which several threads do at once (see Crew), back into their order for one step:
/// part 0 takes it first, then part 1, and so on. Each part must take it, or nobody behind it can.
class Turns
{
public:
    /// Waits until all parts before this one have taken their turn, and does what stands between that and done() alone.
    /// False: a stop was requested first, and the part must not go on.
    bool await(qsizetype part, const std::stop_token &stop);
    /// The part has taken its turn.
    void done(qsizetype part)
    {
        take(part, [] { });
    }
    /// Waits for no other part's turn: `step` is called, at once or by the thread of an earlier part, when it is the
    /// part's. Steps are called one at a time; a long one holds up those who take theirs.
    void take(qsizetype part, std::function<void()> step);

private:
    std::mutex m_mutex;
    std::condition_variable_any m_passed;
    qsizetype m_next = 0; ///< the part whose turn it is
    std::map<qsizetype, std::function<void()>> m_steps; ///< of parts that are ready before their turn
};
