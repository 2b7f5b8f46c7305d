// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/tasks/task.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

class TestTask : public QObject
{
    Q_OBJECT

private slots:
    void theResultComesOnThisThread();
    void onlyTheLatestResultComes();
    void stopAsksAndTheResultStillComes();
    void theDestructorStopsAndWaits();
};

void TestTask::theResultComesOnThisThread()
{
    QThreadPool pool;
    Task<int> task(&pool);
    QThread *worked = nullptr;
    QThread *told = nullptr;
    int result = 0;
    task.start(
        [&worked](std::stop_token) {
            worked = QThread::currentThread();
            return 7;
        },
        [&](int value) {
            told = QThread::currentThread();
            result = value;
        });
    QVERIFY(task.isRunning());
    QTRY_COMPARE(result, 7);
    QCOMPARE(told, QThread::currentThread());
    QVERIFY(worked != told);
    QVERIFY(!task.isRunning());
}

void TestTask::onlyTheLatestResultComes()
{
    QThreadPool pool;
    Task<int> task(&pool);
    QSemaphore gate;
    QList<int> results;
    const auto take = [&results](int value) { results.append(value); };
    for (int i = 0; i < 3; ++i) {
        task.start(
            [&gate, i](std::stop_token) {
                gate.acquire();
                return i;
            },
            take);
    }
    gate.release(3);
    QTRY_VERIFY(!task.isRunning());
    QCOMPARE(results, QList<int>{2});
}

static int untilStopped(std::stop_token stop)
{
    while (!stop.stop_requested())
        QThread::msleep(1);
    return 1;
}

void TestTask::stopAsksAndTheResultStillComes()
{
    QThreadPool pool;
    Task<int> task(&pool);
    int result = 0;
    task.start(untilStopped, [&result](int value) { result = value; });
    task.stop();
    QTRY_COMPARE(result, 1);
}

void TestTask::theDestructorStopsAndWaits()
{
    QThreadPool pool;
    std::atomic<bool> ended = false;
    bool told = false;
    {
        Task<int> task(&pool);
        task.start(
            [&ended](std::stop_token stop) {
                const int value = untilStopped(stop);
                QThread::msleep(20);
                ended = true;
                return value;
            },
            [&told](int) { told = true; });
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
