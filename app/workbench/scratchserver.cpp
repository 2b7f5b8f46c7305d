// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/scratchserver.h"

using namespace Qt::StringLiterals;

ScratchServer::~ScratchServer()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void ScratchServer::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_end = true;
    m_changed.notify_all();
}

// A server that was killed, or whose machine slept too long, answers no more.
static bool answers(const Dialect::Dialect &dialect, const QString &url)
{
    const auto parsed = Database::parseUrl(url, {});
    return parsed && dialect.open(*parsed, false).has_value();
}

Result<ScratchServer::Server> ScratchServer::server(const QString &dialect, Dialect::Reach reach,
                                                    const ProgressObserver &progress)
{
    const Dialect::Dialect *known = Dialect::find(dialect);
    if (!known || !known->makeScratch || known->databaseIsFile)
        return Server{.url = u"auto"_s, .description = {}};
    const std::scoped_lock call(m_calls);
    if (m_thread.joinable()) {
        if (m_reach == reach && m_server && *m_server && answers(*known, (*m_server)->url))
            return *m_server;
        stop();
        m_thread.join();
    }
    std::unique_lock lock(m_mutex);
    m_end = false;
    m_server.reset();
    m_reach = reach;
    m_thread = std::thread([this, known, reach, progress] { work(*known, reach, progress); });
    m_changed.wait(lock, [this] { return m_server.has_value(); });
    return *m_server;
}

void ScratchServer::work(const Dialect::Dialect &dialect, Dialect::Reach reach, const ProgressObserver &progress)
{
    auto scratch = dialect.makeScratch(u"auto"_s, reach, progress);
    // A database of its own, so that there is an address to give; the others are made beside it.
    const auto database = scratch ? (*scratch)->createDatabase(u"session"_s)
                                  : Result<Database::Url>(std::unexpected(scratch.error()));
    std::unique_lock lock(m_mutex);
    m_server = database ? Result<Server>(Server{.url = database->display(), .description = (*scratch)->description()})
                        : Result<Server>(std::unexpected(database.error()));
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_end; });
}
