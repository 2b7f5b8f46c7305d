// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/turns.h"

#include <utility>

bool Turns::await(qsizetype part, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    return m_passed.wait(lock, stop, [&] { return m_next >= part; }) && !stop.stop_requested();
}

void Turns::take(qsizetype part, std::function<void()> step)
{
    const std::scoped_lock lock(m_mutex);
    m_steps.emplace(part, std::move(step));
    for (auto next = m_steps.find(m_next); next != m_steps.end(); next = m_steps.find(m_next)) {
        next->second();
        m_steps.erase(next);
        ++m_next;
    }
    m_passed.notify_all();
}
