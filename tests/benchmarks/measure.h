// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <algorithm>

/// Measuring for programs that print one line per figure.
namespace Measure {

/// What a piece of work took, in milliseconds. CPU time is this process's own, all threads: less noisy than the clock
/// on a machine that has other things to do, and without what a server spends.
struct Cost
{
    double wall = 0;
    double user = 0;
    double system = 0;
};

/// CPU time that this process has used so far.
Cost used();

/// The quickest of `times` runs.
template<typename Work>
Cost quickest(int times, Work &&work)
{
    Cost best;
    for (int i = 0; i < times; ++i) {
        const Cost before = used();
        QElapsedTimer timer;
        timer.start();
        work();
        const double wall = double(timer.nsecsElapsed()) / 1e6;
        const Cost after = used();
        if (i == 0 || wall < best.wall)
            best = {.wall = wall, .user = after.user - before.user, .system = after.system - before.system};
    }
    return best;
}

template<typename Work>
Cost once(Work &&work)
{
    return quickest(1, std::forward<Work>(work));
}

/// Prints one line.
void print(const QString &what, const Cost &cost, const QString &note = {});

/// A program run to its end.
struct Program
{
    Cost cost;
    double peakMebibytes = 0; ///< of resident memory
    int status = -1; ///< its exit status
};

/// Output goes nowhere, errors to ours. `watched`: its peak of memory is asked for every two milliseconds, which is too
/// coarse a clock for a program that ends within a few.
Program run(const QString &program, const QStringList &arguments, bool watched = true);

/// Load averages, as the kernel gives them: what the figures must be read beside.
QString load();

} // namespace Measure
