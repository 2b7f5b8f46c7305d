// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

/// The private database server of one open project: started when the first scratch database is needed, kept for the
/// next ones, stopped with this object. It lives in a thread of its own, because a private server goes with the thread
/// that started it and its connection may not leave that thread. The other functions may be called from any thread.
class ScratchServer
{
public:
    ScratchServer() = default;
    ~ScratchServer();
    ScratchServer(const ScratchServer &) = delete;
    ScratchServer &operator=(const ScratchServer &) = delete;

    struct Server
    {
        QString url; ///< for [scratch] url; "auto" where a scratch database is a file
        QString description; ///< "PostgreSQL 17.11, private server"; empty for files
    };
    /// Waits until it runs; starts it again when it has died, or when scripts may now reach more or less.
    Result<Server> server(const QString &dialect, Dialect::Reach reach, const ProgressObserver &progress);
    /// Asks it to stop, without waiting.
    void stop();

private:
    void work(const Dialect::Dialect &dialect, Dialect::Reach reach, const ProgressObserver &progress);

    std::mutex m_calls; ///< one caller at a time
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_end = false;
    Dialect::Reach m_reach = Dialect::Reach::Database; ///< of the server that runs
    std::optional<Result<Server>> m_server;
    std::thread m_thread;
};
