// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// How far a long function has come. `total` is 0 while it is not known.
struct Progress
{
    QString what; ///< translated, for a status bar: "Replaying 20260101_create_users"
    qint64 done = 0;
    qint64 total = 0;
};

/// Takes the news of a long function, in the thread that runs it. May be empty.
using ProgressObserver = std::function<void(const Progress &)>;
