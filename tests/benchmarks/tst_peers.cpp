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
    struct Ours
    {
        Measure::Cost lines; ///< in the form that squawk is asked for too: one line a finding
        Measure::Cost text; ///< in that for people
    };
    Ours switchback(const QString &what, const QString &folder, int times, bool watched = true) const;
    void squawk(const QString &what, const QStringList &files, int times, const Ours &ours) const;
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

BenchPeers::Ours BenchPeers::switchback(const QString &what, const QString &folder, int times, bool watched) const
{
    Ours ours;
    for (const auto &[form, cost] : {std::pair(u"gcc"_s, &ours.lines), std::pair(u"text"_s, &ours.text)}) {
        const auto run = best(times, binary(u"switchback"_s), {u"lint"_s, u"--project"_s, folder, u"--format"_s, form},
                              watched);
        QTest::qVerify(run.status == 1, "run.status == 1", form.toUtf8().constData(), __FILE__, __LINE__);
        *cost = run.cost;
        Measure::print(u"switchback lint --format "_s + form + u", "_s + what, run.cost,
                       watched ? withMemory(run) : QString());
    }
    return ours;
}

void BenchPeers::squawk(const QString &what, const QStringList &files, int times, const Ours &ours) const
{
    if (m_squawk.isEmpty())
        return;
    const auto theirs = best(times, m_squawk, QStringList{u"--reporter"_s, u"gcc"_s} + files);
    QVERIFY(theirs.status == 0 || theirs.status == 1);
    QString note = withMemory(theirs);
    for (const auto &[form, cost] : {std::pair(u"gcc"_s, ours.lines), std::pair(u"text"_s, ours.text)}) {
        note += u"; we take %1 of its CPU, %2 of its wall for %3"_s
                    .arg(processor(cost) / processor(theirs.cost), 0, 'f', 2)
                    .arg(cost.wall / theirs.cost.wall, 0, 'f', 2)
                    .arg(form);
    }
    Measure::print(u"squawk, "_s + what, theirs.cost, note);
}

void BenchPeers::tenThousandFiles()
{
    const QTemporaryDir folder;
    const QStringList files = ManyFiles::writeTwentyLines(folder.path(), 10'000);
    QCOMPARE(files.size(), 10'000);
    const QString what = u"10,000 files"_s;
    squawk(what, files, 3, switchback(what, folder.path(), 3));
}

void BenchPeers::oneLargeFile()
{
    double ofOne = 0;
    for (const qsizetype size : {1'000'000, 10'000'000}) {
        const QTemporaryDir folder;
        const QString file = ManyFiles::writeOne(folder.path(), size);
        const QString what = size > 5'000'000 ? u"10 MB"_s : u"1 MB"_s;
        const Ours ours = switchback(what, folder.path(), 3);
        if (ofOne > 0)
            qInfo().noquote() << u"10 MB take %1 times the CPU of 1 MB"_s.arg(processor(ours.lines) / ofOne, 0, 'f', 1);
        ofOne = processor(ours.lines);
        squawk(what, {file}, 3, ours);
    }
}

void BenchPeers::oneSmallFile()
{
    const QTemporaryDir folder;
    const QStringList files = ManyFiles::writeTwentyLines(folder.path(), 1);
    const auto bare = best(40, binary(u"bench-bare-pg-query"_s), files, false);
    QCOMPARE(bare.status, 0);
    Measure::print(u"bare libpg_query process, 20 lines"_s, bare.cost);
    const Ours ours = switchback(u"20 lines"_s, folder.path(), 40, false);
    qInfo().noquote() << u"that is %1 times the bare process"_s.arg(processor(ours.lines) / processor(bare.cost), 0,
                                                                    'f', 1);
    const auto version = best(40, binary(u"switchback"_s), {u"--version"_s}, false);
    Measure::print(u"switchback --version"_s, version.cost);
    squawk(u"20 lines"_s, files, 40, ours);
}

QTEST_GUILESS_MAIN(BenchPeers)
#include "tst_peers.moc"
