// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/manyfiles.h"
#include "tests/benchmarks/measure.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The command beside squawk, in one run. SQUAWK names squawk's own program (not npm's shim, which starts Node.js first
/// and takes a hundred milliseconds); without it only ours is measured.
class BenchPeers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void tenThousandFiles();
    void oneLargeFile();
    void oneSmallFile();

private:
    static QString binary(const QString &name) { return u"" SWITCHBACK_BINARY_DIR "/bin/"_s + name; }
    void squawk(const QString &what, const QStringList &files, int times, const Measure::Cost &ours) const;
    QTemporaryDir m_home;
    QString m_squawk;
};

void BenchPeers::initTestCase()
{
    QVERIFY(QFile::exists(binary(u"switchback"_s)));
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "SWITCHBACK_DATA_HOME"})
        qputenv(name, m_home.path().toUtf8()); // nobody's own settings
    m_squawk = qEnvironmentVariable("SQUAWK", QStandardPaths::findExecutable(u"squawk"_s));
    qInfo().noquote() << "load" << Measure::load() << (m_squawk.isEmpty() ? u"squawk is not here"_s : m_squawk);
}

void BenchPeers::cleanupTestCase()
{
    qInfo().noquote() << "load" << Measure::load();
}

static QString withMemory(const Measure::Program &program)
{
    return u"peak %1 MiB"_s.arg(program.peakMebibytes, 0, 'f', 1);
}

/// The run with the least user time: the clock on a busy machine says little.
static Measure::Program best(int times, const QString &program, const QStringList &arguments, bool watched = true)
{
    Measure::Program least;
    for (int i = 0; i < times; ++i) {
        const Measure::Program one = Measure::run(program, arguments, watched);
        if (one.status != 0 && one.status != 1)
            return one;
        if (i == 0 || one.cost.user + one.cost.system < least.cost.user + least.cost.system)
            least = one;
    }
    return least;
}

static double processor(const Measure::Cost &cost)
{
    return cost.user + cost.system;
}

void BenchPeers::squawk(const QString &what, const QStringList &files, int times, const Measure::Cost &ours) const
{
    if (m_squawk.isEmpty())
        return;
    const auto theirs = best(times, m_squawk, QStringList{u"--reporter"_s, u"gcc"_s} + files);
    QVERIFY(theirs.status == 0 || theirs.status == 1);
    Measure::print(
        u"squawk, "_s + what, theirs.cost,
        withMemory(theirs)
            + u"; we take %1 of its CPU, %2 of its wall"_s.arg(processor(ours) / processor(theirs.cost), 0, 'f', 2)
                  .arg(ours.wall / theirs.cost.wall, 0, 'f', 2));
}

void BenchPeers::tenThousandFiles()
{
    const QTemporaryDir folder;
    const QStringList files = ManyFiles::writeTwentyLines(folder.path(), 10'000);
    QCOMPARE(files.size(), 10'000);
    const auto ours = best(3, binary(u"switchback"_s), {u"lint"_s, u"--project"_s, folder.path()});
    QCOMPARE(ours.status, 1);
    Measure::print(u"switchback lint, 10,000 files"_s, ours.cost, withMemory(ours));
    squawk(u"10,000 files"_s, files, 3, ours.cost);
}

void BenchPeers::oneLargeFile()
{
    double ofOne = 0;
    for (const qsizetype size : {1'000'000, 10'000'000}) {
        const QTemporaryDir folder;
        const QString file = ManyFiles::writeOne(folder.path(), size);
        const QString what = size > 5'000'000 ? u"10 MB"_s : u"1 MB"_s;
        const auto ours = best(3, binary(u"switchback"_s), {u"lint"_s, u"--project"_s, folder.path()});
        QCOMPARE(ours.status, 1);
        QString note = withMemory(ours);
        if (ofOne > 0)
            note += u"; %1 times 1 MB"_s.arg(processor(ours.cost) / ofOne, 0, 'f', 1);
        ofOne = processor(ours.cost);
        Measure::print(u"switchback lint, "_s + what, ours.cost, note);
        squawk(what, {file}, 3, ours.cost);
    }
}

void BenchPeers::oneSmallFile()
{
    const QTemporaryDir folder;
    const QStringList files = ManyFiles::writeTwentyLines(folder.path(), 1);
    const auto bare = best(40, binary(u"bench-bare-pg-query"_s), files, false);
    QCOMPARE(bare.status, 0);
    Measure::print(u"bare libpg_query process, 20 lines"_s, bare.cost);
    const auto ours = best(40, binary(u"switchback"_s), {u"lint"_s, u"--project"_s, folder.path()}, false);
    QCOMPARE(ours.status, 1);
    Measure::print(u"switchback lint, 20 lines"_s, ours.cost,
                   u"%1 times the bare process"_s.arg(processor(ours.cost) / processor(bare.cost), 0, 'f', 1));
    const auto version = best(40, binary(u"switchback"_s), {u"--version"_s}, false);
    Measure::print(u"switchback --version"_s, version.cost);
    squawk(u"20 lines"_s, files, 40, ours.cost);
}

QTEST_GUILESS_MAIN(BenchPeers)
#include "tst_peers.moc"
