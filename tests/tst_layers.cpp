// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds the tree against the house rules of the design: who may include whom, and what every file begins with.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// From the roof to the ground: a room may include itself and what stands further down.
static const QStringList rooms = {
    u"app"_s,           u"widgets"_s,     u"core/report"_s, u"core/recipe"_s,  u"core/proof"_s,
    u"core/engine"_s,   u"core/lint"_s,   u"core/format"_s, u"core/project"_s, u"core/dialect"_s,
    u"core/database"_s, u"core/schema"_s, u"core/sql"_s,    u"core/base"_s,
};

class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void everyFileStandsInARoom();
    void includesPointDown();
    void widgetsKeepToThemselves();
    void widgetsNeitherConnectNorRun();
    void coreHasNoWidgets();
    void filesCarryTheirLicence();

private:
    struct Include
    {
        QString file; ///< relative to the top
        int line;
        QString included;
    };

    static QString top() { return QStringLiteral(SWITCHBACK_SOURCE_DIR); }
    static QStringList files(const QStringList &folders);
    static QList<Include> includes();
    static qsizetype room(const QString &path);
    static void failAt(const Include &include, const char *why)
    {
        qWarning("%s:%d includes %s: %s", qPrintable(include.file), include.line, qPrintable(include.included), why);
    }
};

QStringList TestLayers::files(const QStringList &folders)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator it(top() + u'/' + folder, {u"*.h"_s, u"*.cpp"_s, u"*.in"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(it.next().mid(top().size() + 1));
    }
    return found;
}

QList<TestLayers::Include> TestLayers::includes()
{
    static const QRegularExpression line(uR"(^\s*#\s*include\s*["<]([^">]+)[">])"_s);
    QList<Include> found;
    for (const QString &path : files({u"core"_s, u"widgets"_s, u"app"_s})) {
        QFile file(top() + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        int number = 0;
        while (!file.atEnd()) {
            ++number;
            if (const auto match = line.match(QString::fromUtf8(file.readLine())); match.hasMatch())
                found.append({path, number, match.captured(1)});
        }
    }
    return found;
}

qsizetype TestLayers::room(const QString &path)
{
    for (qsizetype i = 0; i < rooms.size(); ++i) {
        if (path.startsWith(rooms[i] + u'/'))
            return i;
    }
    return -1;
}

void TestLayers::everyFileStandsInARoom()
{
    for (const QString &path : files({u"core"_s, u"widgets"_s, u"app"_s}))
        QVERIFY2(room(path) >= 0, qPrintable(path));
}

void TestLayers::includesPointDown()
{
    int wrong = 0;
    for (const Include &include : includes()) {
        const qsizetype from = room(include.file);
        const qsizetype to = room(include.included);
        if (to >= 0 && to < from) {
            failAt(include, "it points up");
            ++wrong;
        }
    }
    QCOMPARE(wrong, 0);
}

void TestLayers::widgetsKeepToThemselves()
{
    int wrong = 0;
    for (const Include &include : includes()) {
        if (!include.file.startsWith(u"widgets/"_s) || !include.included.startsWith(u"widgets/"_s))
            continue;
        // What stands beside the parts, not in one of them, is shared by all: looks and words.
        const bool shared = include.included.count(u'/') == 1;
        if (!shared && include.file.section(u'/', 1, 1) != include.included.section(u'/', 1, 1)) {
            failAt(include, "one part of the interface includes another");
            ++wrong;
        }
    }
    QCOMPARE(wrong, 0);
}

void TestLayers::widgetsNeitherConnectNorRun()
{
    static const QRegularExpression work(uR"(^(QSql|core/database/connection\.h|core/format/format\.h$))"_s);
    int wrong = 0;
    for (const Include &include : includes()) {
        if (include.file.startsWith(u"widgets/"_s) && include.included.contains(work)) {
            failAt(include, "a widget takes values; it opens nothing");
            ++wrong;
        }
    }
    QCOMPARE(wrong, 0);
}

void TestLayers::coreHasNoWidgets()
{
    static const QRegularExpression widget(
        uR"(^(QtWidgets|QWidget|QDialog|QApplication|QMainWindow|QMessageBox|QTreeView|QLabel|KTextEditor|KXmlGui))"_s);
    int wrong = 0;
    for (const Include &include : includes()) {
        if (include.file.startsWith(u"core/"_s) && include.included.contains(widget)) {
            failAt(include, "core has no widgets");
            ++wrong;
        }
    }
    QCOMPARE(wrong, 0);
}

void TestLayers::filesCarryTheirLicence()
{
    QStringList paths = files({u"core"_s, u"widgets"_s, u"app"_s, u"tests"_s});
    for (const QString &folder : {u"core"_s, u"widgets"_s, u"app"_s, u"tests"_s, u"cmake"_s, u"packaging"_s}) {
        const QStringList patterns = folder == u"packaging"_s ? QStringList{u"*"_s}
                                                              : QStringList{u"CMakeLists.txt"_s, u"*.cmake"_s};
        for (QDirIterator it(top() + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            paths.append(it.next().mid(top().size() + 1));
    }
    for (const QString &path : std::as_const(paths)) {
        QFile file(top() + u'/' + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(300);
        QVERIFY2(head.contains("SPDX-FileCopyrightText:") && head.contains("SPDX-License-Identifier: GPL-3.0-or-later"),
                 qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
