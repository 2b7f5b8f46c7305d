// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/listener.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

Listener::Listener()
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *any = reinterpret_cast<sockaddr *>(&address);
    const bool listens = ::bind(m_socket, any, size) == 0 && ::listen(m_socket, 16) == 0
        && ::getsockname(m_socket, any, &size) == 0;
    m_port = listens ? ntohs(address.sin_port) : 0;
}

Listener::~Listener()
{
    ::close(m_socket);
}

QByteArray Listener::address() const
{
    return "127.0.0.1:" + QByteArray::number(m_port);
}

bool Listener::wasReached() const
{
    pollfd knock{.fd = m_socket, .events = POLLIN, .revents = 0};
    return ::poll(&knock, 1, 0) > 0;
}
