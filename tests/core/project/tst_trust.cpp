// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/trust.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestTrust : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nobodyIsTrustedUnasked();
    void isRememberedForOneFolder();
    void doesNotDependOnTheWayThere();
    void saysWhereItCannotBeRemembered();

private:
    QString folder(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrust::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SWITCHBACK_DATA_HOME", folder(u"data"_s).toUtf8());
    for (const QString &name : {u"mine"_s, u"mine/below"_s, u"theirs"_s})
        QVERIFY(QDir(m_folder->path()).mkpath(name));
}

void TestTrust::nobodyIsTrustedUnasked()
{
    QVERIFY(!Project::isTrusted(folder(u"theirs"_s)));
    // What a project brings along says nothing.
    QFile file(folder(u"theirs/trusted"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!Project::isTrusted(folder(u"theirs"_s)));
    QVERIFY(!Project::isTrusted(folder(u"nowhere"_s)));
}

void TestTrust::isRememberedForOneFolder()
{
    QVERIFY(Project::trust(folder(u"mine"_s)));
    QVERIFY(Project::isTrusted(folder(u"mine"_s)));
    QVERIFY(Project::trust(folder(u"mine"_s))); // once more does no harm
    QVERIFY(!Project::isTrusted(folder(u"theirs"_s)));
    QVERIFY(!Project::isTrusted(folder(u"mine/below"_s)));
    QVERIFY(!Project::isTrusted(m_folder->path()));
}

void TestTrust::doesNotDependOnTheWayThere()
{
    QVERIFY(QFile::link(folder(u"mine"_s), folder(u"link"_s)));
    QVERIFY(Project::trust(folder(u"link"_s)));
    QVERIFY(Project::isTrusted(folder(u"mine"_s)));
    QVERIFY(Project::isTrusted(folder(u"theirs/../mine"_s)));
}

void TestTrust::saysWhereItCannotBeRemembered()
{
    QFile inTheWay(folder(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto refused = Project::trust(folder(u"mine"_s));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(folder(u"mine"_s)));
    QVERIFY(refused.error().hint.contains(u"SWITCHBACK_DATA_HOME"_s));
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
