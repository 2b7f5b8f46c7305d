// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lazylibrary.h"

#include <QTest>

class TestLazyLibrary : public QObject
{
    Q_OBJECT

private slots:
    void functionsAreCalledAsIfTheyWereLinked();
    void aLibraryThatIsNotThereIsNotAvailable();
};

namespace {
constinit LazyLibrary mathematics("libm.so.6");
constinit LazyLibrary nothing("libthere-is-no-such-library.so.1");
} // namespace

namespace Lazy {
constexpr LazyFunction<mathematics, "hypot", double(double, double)> hypot;
}

void TestLazyLibrary::functionsAreCalledAsIfTheyWereLinked()
{
    QVERIFY(mathematics.isAvailable());
    QCOMPARE(Lazy::hypot(3, 4), 5.0);
    double (*const pointer)(double, double) = Lazy::hypot;
    QCOMPARE(pointer(5, 12), 13.0);
}

void TestLazyLibrary::aLibraryThatIsNotThereIsNotAvailable()
{
    QVERIFY(!nothing.isAvailable());
    QVERIFY(!nothing.isAvailable());
}

QTEST_GUILESS_MAIN(TestLazyLibrary)
#include "tst_lazylibrary.moc"
