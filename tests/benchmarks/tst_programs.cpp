// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/manyfiles.h"
#include "tests/benchmarks/measure.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

/// The programs as people start them: time to their end or first window, and memory.
class BenchPrograms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lintOfThousandFiles();
    void workbenchOnTheSample();
    void firstWindow();

private:
    static QString binary(const QString &name) { return u"" SWITCHBACK_BINARY_DIR "/bin/"_s + name; }
    QTemporaryDir m_home;
};

void BenchPrograms::initTestCase()
{
    QVERIFY(QFile::exists(binary(u"switchback"_s)));
    QVERIFY(QFile::exists(binary(u"switchback-workbench"_s)));
    // Nobody's own settings.
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "SWITCHBACK_DATA_HOME"})
        qputenv(name, m_home.path().toUtf8());
}

static QString withMemory(const Measure::Program &program)
{
    return u"peak %1 MiB"_s.arg(program.peakMebibytes, 0, 'f', 1);
}

void BenchPrograms::lintOfThousandFiles()
{
    for (const QString &dialect : {u"postgresql"_s, u"sqlite"_s}) {
        const QTemporaryDir folder;
        QVERIFY(ManyFiles::write(folder.path(), 1000, dialect, u"sqlite:none.db"_s));
        Measure::Program best;
        for (int i = 0; i < 3; ++i) {
            const auto program = Measure::run(binary(u"switchback"_s), {u"lint"_s, u"--project"_s, folder.path()});
            QVERIFY(program.status == 0 || program.status == 1);
            if (i == 0 || program.cost.wall < best.cost.wall)
                best = program;
        }
        Measure::print(u"switchback lint, 1000 files, "_s + dialect, best.cost, withMemory(best));
    }
    const Measure::Program help = Measure::run(binary(u"switchback"_s), {u"--version"_s});
    Measure::print(u"switchback --version"_s, help.cost, withMemory(help));
}

/// The screenshot waits until the window has been at rest for 0.6 s twice: the wall time says little, memory does.
void BenchPrograms::workbenchOnTheSample()
{
    const QTemporaryDir folder;
    const QDir sample(u"" SWITCHBACK_SOURCE_DIR "/resources/samples/shop"_s);
    QProcess::execute(u"cp"_s, {u"-r"_s, sample.path(), folder.filePath(u"shop"_s)});
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto program = Measure::run(binary(u"switchback-workbench"_s),
                                      {u"--screenshot"_s, folder.filePath(u"shot.png"_s), folder.filePath(u"shop"_s)});
    QCOMPARE(program.status, 0);
    Measure::print(u"switchback-workbench --screenshot on the sample"_s, program.cost, withMemory(program));
}

/// Is anything but black on the screen where a window would be? Nothing else runs on that server.
static bool isPainted()
{
    const QImage image = QGuiApplication::primaryScreen()->grabWindow(0, 60, 60, 200, 120).toImage();
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4) {
            if ((image.pixel(x, y) & 0xFFFFFFU) != 0)
                return true;
        }
    }
    return false;
}

/// CPU time of another process that still runs.
static Measure::Cost usedBy(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    // utime and stime in ticks of 10 ms; the name before them stands in parentheses.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return {.user = fields.value(11).toDouble() * 10, .system = fields.value(12).toDouble() * 10};
}

static constexpr int patience = 30'000;

static Measure::Cost untilPainted(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (!isPainted() && timer.elapsed() < patience)
        QThread::msleep(2);
    const double wall = double(timer.nsecsElapsed()) / 1e6;
    Measure::Cost cost = usedBy(process.processId());
    cost.wall = wall;
    process.kill();
    process.waitForFinished();
    while (isPainted() && timer.elapsed() < patience)
        QThread::msleep(2);
    return cost;
}

/// Until something of the window is on an X server's screen, seen from outside.
void BenchPrograms::firstWindow()
{
    if (QGuiApplication::platformName() != u"xcb") { // then once more, as a client of a server of its own
        qputenv("QT_QPA_PLATFORM", "xcb");
        const QStringList arguments = {u"-a"_s, u"-s"_s, u"-screen 0 1400x900x24"_s,
                                       QCoreApplication::applicationFilePath(), u"firstWindow"_s};
        QCOMPARE(QProcess::execute(u"xvfb-run"_s, arguments), 0);
        return;
    }
    QVERIFY(!isPainted());
    const QStringList sample = {u"" SWITCHBACK_SOURCE_DIR "/resources/samples/shop"_s};
    for (const auto &[what, arguments] :
         {std::pair(u"start page"_s, QStringList()), std::pair(u"a project"_s, sample)}) {
        const QString line = u"workbench, start to first painted window, %1"_s.arg(what);
        const Measure::Cost first = untilPainted(binary(u"switchback-workbench"_s), arguments);
        Measure::print(line + u", first time"_s, first);
        Measure::Cost best = first;
        for (int i = 0; i < 4; ++i) {
            const Measure::Cost cost = untilPainted(binary(u"switchback-workbench"_s), arguments);
            if (cost.wall < best.wall)
                best = cost;
        }
        QVERIFY(best.wall < patience);
        Measure::print(line, best);
    }
}

QTEST_MAIN(BenchPrograms)
#include "tst_programs.moc"
