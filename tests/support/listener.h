// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A port of this machine that stands for a stranger's host: it tells whether anybody knocked, and answers nothing.
class Listener
{
public:
    Listener();
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    QByteArray address() const; ///< "127.0.0.1:40123"
    bool wasReached() const; ///< by a connection that is still to be taken, or was closed since

private:
    int m_socket = -1;
    int m_port = 0;
};
