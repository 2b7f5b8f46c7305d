// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crew.h"

#include <algorithm>

Crew::Crew(int hands)
    : m_hands(hands)
{
}

Crew::~Crew()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
}

int Crew::hands()
{
    if (m_hands <= 0)
        m_hands = std::max(1, int(std::thread::hardware_concurrency()));
    return m_hands;
}

void Crew::start()
{
    for (int i = 1; i < hands(); ++i)
        m_threads.emplace_back([this](const std::stop_token &ending) { help(ending); });
}

void Crew::take()
{
    for (qsizetype part = m_next++; part < m_count; part = m_next++) {
        if (!m_stop->stop_requested())
            (*m_work)(part);
    }
}

void Crew::help(const std::stop_token &ending)
{
    quint64 seen = 0;
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_begun.wait(lock, ending, [&] { return m_piece != seen; }))
                return;
            seen = m_piece;
        }
        take();
        const std::scoped_lock lock(m_mutex);
        if (--m_busy == 0)
            m_done.notify_one();
    }
}

void Crew::run(qsizetype count, const std::function<void(qsizetype)> &work, const std::stop_token &stop)
{
    if (count < 2 || hands() == 1) { // asking the system costs as much as a small script does
        for (qsizetype part = 0; part < count && !stop.stop_requested(); ++part)
            work(part);
        return;
    }
    if (m_threads.empty())
        start();
    {
        const std::scoped_lock lock(m_mutex);
        m_work = &work;
        m_stop = &stop;
        m_count = count;
        m_next = 0;
        m_busy = int(m_threads.size());
        ++m_piece;
    }
    m_begun.notify_all();
    take();
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [this] { return m_busy == 0; });
}
