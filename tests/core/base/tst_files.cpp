// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void readsUtf8WithoutItsByteOrderMark();
    void namesCauseAndLine_data();
    void namesCauseAndLine();
    void saysThatAFileIsTooLarge();
    void readsWhatHasNoSize();
    void writesInOneStep();

private:
    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"script.sql"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the test's file");
        file.write(content);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestFiles::readsUtf8WithoutItsByteOrderMark()
{
    QCOMPARE(readTextFile(write("\xEF\xBB\xBFselect 'é';\r\n")).value(), QByteArray("select 'é';\r\n"));
    QCOMPARE(readTextFile(write("")).value(), QByteArray());
}

void TestFiles::namesCauseAndLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("cause");

    QTest::newRow("NUL byte") << QByteArray("a\nb\0c", 5) << 2 << u"NUL"_s;
    QTest::newRow("Latin-1") << QByteArray("ok\nok\nn\xE9\n") << 3 << u"UTF-8"_s;
    QTest::newRow("cut short") << QByteArray("ok\n\xC3") << 2 << u"UTF-8"_s;
}

void TestFiles::namesCauseAndLine()
{
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    QFETCH(QString, cause);

    const QString path = write(content);
    const auto read = readTextFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().file, path);
    QCOMPARE(read.error().line, line);
    QVERIFY2(read.error().message.contains(cause), qPrintable(read.error().message));
    QVERIFY(!read.error().hint.isEmpty());
}

void TestFiles::saysThatAFileIsTooLarge()
{
    const auto read = readTextFile(write(QByteArray(2'000'000, 'x')), 1'000'000);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"too large"), qPrintable(read.error().message));
    QVERIFY(!readTextFile(m_folder.filePath(u"none.sql"_s)));
    QVERIFY(!readTextFile(m_folder.path()));
}

void TestFiles::readsWhatHasNoSize()
{
    // The system's own files say that they are empty, and are not.
    const auto status = readTextFile(u"/proc/self/status"_s);
    QVERIFY(status && status->startsWith("Name:"));
    // A device has no size either, and this one no end.
    const auto endless = readTextFile(u"/dev/zero"_s, 1'000'000);
    QVERIFY(!endless);
    QVERIFY2(endless.error().message.contains(u"too large"), qPrintable(endless.error().message));
}

void TestFiles::writesInOneStep()
{
    const QString path = m_folder.filePath(u"written.sql"_s);
    QVERIFY(writeTextFile(path, "select 1;\n"));
    QCOMPARE(readTextFile(path).value(), QByteArray("select 1;\n"));
    QVERIFY(!writeTextFile(m_folder.filePath(u"none/written.sql"_s), "x"));
    // A byte order mark is not read, and not lost.
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\xEF\xBB\xBFselect 1;\n") > 0);
    file.close();
    QVERIFY(writeTextFile(path, "select 2;\n"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "\xEF\xBB\xBFselect 2;\n");
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
