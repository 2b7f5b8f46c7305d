// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <list>
#include <stop_token>

/// A call off the GUI thread, the latest of its kind: starting again asks the one before to stop and drops its result.
/// Copies go in, values come back on the thread that owns the task. The destructor asks to stop and waits, so that
/// nothing outlives what it reports to.
template<typename T>
class Task
{
public:
    explicit Task(QThreadPool *pool)
        : m_pool(pool)
    {
    }
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;

    ~Task()
    {
        drop();
        wait();
    }

    /// `work(std::stop_token)` runs on the pool; `done(T)` here, unless another start or drop() came before.
    template<typename Work, typename Done>
    void start(Work work, Done done)
    {
        drop();
        m_stop = std::stop_source();
        m_watcher = std::make_unique<QFutureWatcher<T>>();
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(),
                         [this, done = std::move(done)] {
                             const QFuture<T> future = m_watcher->future();
                             m_watcher.release()->deleteLater(); // this lambda is the watcher's own
                             done(future.result());
                         });
        m_watcher->setFuture(QtConcurrent::run(
            m_pool, [work = std::move(work), stop = m_stop.get_token()]() mutable { return work(stop); }));
    }

    /// Asks the running call to stop; its result still comes.
    void stop() { m_stop.request_stop(); }

    /// Asks it to stop and passes its result over.
    void drop()
    {
        m_stop.request_stop();
        if (m_watcher) {
            m_dropped.push_back(m_watcher->future());
            m_watcher->disconnect();
            m_watcher.reset();
        }
        m_dropped.remove_if([](const QFuture<T> &future) { return future.isFinished(); });
    }

    /// Until every dropped call has ended.
    void wait()
    {
        for (QFuture<T> &future : m_dropped)
            future.waitForFinished();
        m_dropped.clear();
    }

    bool isRunning() const { return m_watcher != nullptr; }

private:
    QThreadPool *m_pool;
    std::unique_ptr<QFutureWatcher<T>> m_watcher;
    std::stop_source m_stop;
    std::list<QFuture<T>> m_dropped;
};
