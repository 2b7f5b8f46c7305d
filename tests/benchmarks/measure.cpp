// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include <QFile>

#include <cstdio>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Measure {

static double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

Cost used()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return {.user = milliseconds(usage.ru_utime), .system = milliseconds(usage.ru_stime)};
}

void print(const QString &what, const Cost &cost, const QString &note)
{
    const int digits = cost.wall < 10 ? 3 : 1;
    std::printf("BENCH  %-62s %9.*f ms   user %8.*f   system %7.*f   %s\n", qPrintable(what), digits, cost.wall, digits,
                cost.user, digits, cost.system, qPrintable(note));
    std::fflush(stdout);
}

/// The peak so far of a running process; ru_maxrss would count what its parent had when it was made.
static double peakMebibytes(pid_t process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

Program run(const QString &program, const QStringList &arguments, bool watched)
{
    std::vector<QByteArray> texts = {program.toLocal8Bit()};
    for (const QString &argument : arguments)
        texts.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t process = 0;
    const int failed = posix_spawn(&process, pointers.front(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    Program result;
    if (failed != 0)
        return result;
    int status = 0;
    rusage usage = {};
    if (!watched)
        wait4(process, &status, 0, &usage);
    for (pid_t ended = 0; watched && ended == 0; ended = wait4(process, &status, WNOHANG, &usage)) {
        result.peakMebibytes = std::max(result.peakMebibytes, peakMebibytes(process));
        usleep(2000);
    }
    result.cost = {.wall = double(timer.nsecsElapsed()) / 1e6,
                   .user = milliseconds(usage.ru_utime),
                   .system = milliseconds(usage.ru_stime)};
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return result;
}

QString load()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).section(u' ', 0, 2) : QString();
}

} // namespace Measure
