// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crew.h"
#include "core/base/turns.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

class TestCrew : public QObject
{
    Q_OBJECT

private slots:
    void everyPartIsDoneOnceWhateverHandsThereAre_data();
    void everyPartIsDoneOnceWhateverHandsThereAre();
    void aStopLeavesOutWhatHasNotBegun();
    void turnsAreTakenInOrderByPartsThatAreReadyInAnother();
    void betweenAwaitAndDoneNobodyElseIs();
    void aStopWakesWhoWaitsForATurn();
};

void TestCrew::everyPartIsDoneOnceWhateverHandsThereAre_data()
{
    QTest::addColumn<int>("hands");
    for (const int hands : {0, 1, 2, 7})
        QTest::addRow("%d", hands) << hands;
}

void TestCrew::everyPartIsDoneOnceWhateverHandsThereAre()
{
    QFETCH(const int, hands);
    Crew crew(hands);
    for (const int count : {0, 1, 2, 3, 1000}) { // a crew does one piece of work after the other
        std::vector<std::atomic<int>> done(static_cast<size_t>(count));
        crew.run(count, [&](qsizetype part) { ++done[size_t(part)]; });
        QVERIFY(std::ranges::all_of(done, [](const std::atomic<int> &times) { return times == 1; }));
    }
}

void TestCrew::aStopLeavesOutWhatHasNotBegun()
{
    std::stop_source stop;
    std::atomic<int> done = 0;
    Crew(2).run(
        1000,
        [&](qsizetype) {
            if (++done == 10)
                stop.request_stop();
        },
        stop.get_token());
    QCOMPARE_GE(done.load(), 10);
    QCOMPARE_LT(done.load(), 20);
}

void TestCrew::turnsAreTakenInOrderByPartsThatAreReadyInAnother()
{
    QRandomGenerator random(3);
    std::vector<int> pauses(200);
    std::ranges::generate(pauses, [&] { return int(random.bounded(300)); });
    std::vector<qsizetype> order;
    Turns turns;
    Crew(4).run(200, [&](qsizetype part) {
        std::this_thread::sleep_for(std::chrono::microseconds(pauses[size_t(part)]));
        turns.take(part, [&order, part] { order.push_back(part); });
    });
    std::vector<qsizetype> expected(200);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(order, expected);
}

void TestCrew::betweenAwaitAndDoneNobodyElseIs()
{
    std::vector<qsizetype> order;
    std::atomic<int> inside = 0;
    bool alone = true;
    Turns turns;
    Crew(4).run(200, [&](qsizetype part) {
        QVERIFY(turns.await(part, {}));
        alone = alone && ++inside == 1;
        order.push_back(part);
        --inside;
        turns.done(part);
    });
    QVERIFY(alone);
    QCOMPARE(order.size(), 200U);
    QVERIFY(std::ranges::is_sorted(order));
}

void TestCrew::aStopWakesWhoWaitsForATurn()
{
    std::stop_source stop;
    Turns turns; // part 0 never takes its own
    std::atomic<int> waiting = 0;
    std::atomic<int> gone = 0;
    Crew(3).run(3, [&](qsizetype part) {
        if (part == 0) {
            while (waiting < 2)
                std::this_thread::yield();
            stop.request_stop();
            return;
        }
        ++waiting;
        if (!turns.await(part, stop.get_token()))
            ++gone;
    });
    QCOMPARE(gone.load(), 2);
}

QTEST_GUILESS_MAIN(TestCrew)
#include "tst_crew.moc"
