// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

/// A few threads that share the parts of one piece of work, for functions that stay synchronous to their caller: run()
/// returns when all parts are done. The caller's thread works too. Threads start with the first piece that has parts
/// enough, and end with the crew.
class Crew
{
public:
    /// `hands`: how many threads work, the caller's included; 0: as many as the machine has processors.
    explicit Crew(int hands = 0);
    ~Crew();
    Q_DISABLE_COPY_MOVE(Crew)

    /// Calls work(0) … work(count - 1), each once, in no particular order and on any thread; `work` may be called at
    /// once by several. Parts that have not begun when a stop is requested are left out.
    void run(qsizetype count, const std::function<void(qsizetype)> &work, const std::stop_token &stop = {});

    /// How many threads work, the caller's included.
    int hands();

private:
    void start();
    void help(const std::stop_token &ending);
    void take();

    int m_hands; ///< 0: not asked yet
    std::vector<std::jthread> m_threads;
    std::mutex m_mutex;
    std::condition_variable_any m_begun;
    std::condition_variable m_done;
    quint64 m_piece = 0; ///< number of the piece of work
    int m_busy = 0; ///< threads that have not finished it yet
    const std::function<void(qsizetype)> *m_work = nullptr;
    const std::stop_token *m_stop = nullptr;
    qsizetype m_count = 0;
    std::atomic<qsizetype> m_next = 0;
};
