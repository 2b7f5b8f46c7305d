// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The workbench as a program: what it says of options that it does not understand.
class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void anUnknownColourSchemeIsRefused_data();
    void anUnknownColourSchemeIsRefused();
};

void TestOptions::anUnknownColourSchemeIsRefused_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("another colour") << u"blue"_s;
    QTest::newRow("in capitals") << u"Dark"_s;
    QTest::newRow("none") << QString();
}

void TestOptions::anUnknownColourSchemeIsRefused()
{
    QFETCH(QString, word);
    QProcess workbench;
    workbench.start(QStringLiteral(SWITCHBACK_BINARY_DIR) + u"/bin/switchback-workbench"_s,
                    {u"--color-scheme"_s, word, u"--screenshot"_s, u"/dev/null"_s});
    QVERIFY2(workbench.waitForFinished(60'000), "it runs");
    QCOMPARE(workbench.exitStatus(), QProcess::NormalExit);
    QCOMPARE(workbench.exitCode(), 2);
    const QString said = QString::fromUtf8(workbench.readAllStandardError());
    QVERIFY2(said.contains(u"“%1”: light or dark"_s.arg(word)), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
