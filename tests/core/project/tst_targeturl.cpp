// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a target's URL may take from the environment of whoever opens the project.
class TestTargetUrl : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void untrustedVariablesStayHere_data();
    void untrustedVariablesStayHere();
    void aTrustedProjectTakesThem();
    void whatTheUserTypesTakesThem();
    void passwordsOfTheClientStayHere_data();
    void passwordsOfTheClientStayHere();
    void aVariableThatIsNoUrlIsNotTold();
    void theScratchServerIsNoWayRound();

private:
    static Project::Project project(const QString &url, bool trusted = false);
    static QString told(const Error &error) { return error.message + u'\n' + error.detail + u'\n' + error.hint; }
};

void TestTargetUrl::init()
{
    qputenv("SWITCHBACK_TEST_KEY", "wJalrXUtnFEMI");
    qputenv("SWITCHBACK_TEST_URL", "postgresql://app:hunter2@db.example.org/shop");
    for (const char *name : {"PGPASSWORD", "PGSERVICE"})
        qunsetenv(name);
}

Project::Project TestTargetUrl::project(const QString &url, bool trusted)
{
    Project::Project project{.folder = u"/p"_s, .format = {}, .path = {}, .dialect = {}, .trusted = trusted};
    project.settings.targets = {{.name = u"live"_s, .url = url, .line = 7}};
    project.settings.scratch = {.url = url, .line = 12};
    return project;
}

void TestTargetUrl::untrustedVariablesStayHere_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("as the user") << u"postgresql://${SWITCHBACK_TEST_KEY}@evil.example/x"_s;
    QTest::newRow("as the password") << u"postgresql://app:${SWITCHBACK_TEST_KEY}@evil.example/x"_s;
    QTest::newRow("as a part of the host") << u"postgresql://${SWITCHBACK_TEST_KEY}.evil.example/x"_s;
    QTest::newRow("as an option") << u"postgresql://evil.example/x?application_name=${SWITCHBACK_TEST_KEY}"_s;
    QTest::newRow("as a file's name") << u"sqlite:${SWITCHBACK_TEST_KEY}"_s;
    QTest::newRow("one that is not set") << u"postgresql://${SWITCHBACK_TEST_KEY}${SURELY_NOT_SET}@evil.example/x"_s;
}

void TestTargetUrl::untrustedVariablesStayHere()
{
    QFETCH(QString, url);
    const Project::Project stranger = project(url);
    const auto refused = stranger.url(stranger.settings.targets.first());
    QVERIFY(!refused);
    const Error &error = refused.error();
    QVERIFY2(error.message.startsWith(u"switchback.toml:7: "_s), qPrintable(error.message));
    QCOMPARE(error.file, u"switchback.toml"_s);
    QCOMPARE(error.line, 7);
    QCOMPARE(error.kind, Error::Kind::Untrusted);
    QVERIFY2(error.message.contains(u"SWITCHBACK_TEST_KEY"_s), qPrintable(error.message));
    QVERIFY2(error.message.contains(u"“live”"_s), qPrintable(error.message));
    QVERIFY2(error.hint.contains(u"switchback status --trust"_s), qPrintable(error.hint));
    QVERIFY2(error.hint.contains(u"Trust Project"_s), qPrintable(error.hint));
    QVERIFY2(!told(error).contains(u"wJalr"_s), qPrintable(told(error)));
}

void TestTargetUrl::aTrustedProjectTakesThem()
{
    const Project::Project own = project(u"postgresql://app:${SWITCHBACK_TEST_KEY}@db.example.org/x"_s, true);
    QCOMPARE(own.url(own.settings.targets.first()).value().password, u"wJalrXUtnFEMI"_s);
    const Project::Project whole = project(u"${SWITCHBACK_TEST_URL}"_s);
    QCOMPARE(whole.url(whole.settings.targets.first()).value().password, u"hunter2"_s);
}

void TestTargetUrl::whatTheUserTypesTakesThem()
{
    const Project::Target typed{
        .name = u"t"_s, .url = u"postgresql://app:${SWITCHBACK_TEST_KEY}@db.example.org/x"_s, .typed = true};
    QCOMPARE(project({}).url(typed).value().password, u"wJalrXUtnFEMI"_s);
}

void TestTargetUrl::passwordsOfTheClientStayHere_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("told"); // empty: it may be opened
    const QByteArray none;
    const QByteArray password = "PGPASSWORD";
    QTest::newRow("a password for any host") << u"postgresql://evil.example/x"_s << password << u"PGPASSWORD"_s;
    QTest::newRow("the host as an option") << u"postgresql:///x?host=evil.example"_s << password << u"PGPASSWORD"_s;
    QTest::newRow("the host as an address") << u"postgresql:///x?hostaddr=192.0.2.1"_s << password << u"PGPASSWORD"_s;
    QTest::newRow("one host of two") << u"postgresql://localhost,evil.example/x"_s << password << u"PGPASSWORD"_s;
    QTest::newRow("a host that looks like here") << u"postgresql://127.evil.example/x"_s << password << u"PGPASSWORD"_s;
    QTest::newRow("a service's password") << u"postgresql://evil.example/x?service=live"_s << none << u"service=live"_s;
    QTest::newRow("the usual service's") << u"postgresql://evil.example/x"_s << QByteArray("PGSERVICE")
                                         << u"PGSERVICE"_s;
    QTest::newRow("nothing to send") << u"postgresql://db.example.org/x"_s << none << QString();
    QTest::newRow("the URL's own password") << u"postgresql://a:b@db.example.org/x"_s << password << QString();
    QTest::newRow("on this machine") << u"postgresql://localhost/x"_s << password << QString();
    QTest::newRow("at its address") << u"postgresql://127.0.0.1/x"_s << password << QString();
    QTest::newRow("through a socket") << u"postgresql:///x?host=/run/postgresql"_s << password << QString();
    QTest::newRow("where the user's own defaults lead") << u"postgresql:///x?service=live"_s << password << QString();
    QTest::newRow("all of it from a variable") << u"${SWITCHBACK_TEST_URL}"_s << password << QString();
}

void TestTargetUrl::passwordsOfTheClientStayHere()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, variable);
    QFETCH(QString, told);
    if (!variable.isEmpty())
        qputenv(variable.constData(), "wJalrXUtnFEMI");
    const Project::Project stranger = project(url);
    const auto opened = stranger.url(stranger.settings.targets.first());
    QVERIFY(project(url, true).url(stranger.settings.targets.first()));
    QCOMPARE(opened.has_value(), told.isEmpty());
    if (opened)
        return;
    QCOMPARE(opened.error().kind, Error::Kind::Untrusted);
    QCOMPARE(opened.error().line, 7);
    QVERIFY2(opened.error().message.contains(told), qPrintable(opened.error().message));
    QVERIFY(!TestTargetUrl::told(opened.error()).contains(u"wJalr"_s));
}

void TestTargetUrl::aVariableThatIsNoUrlIsNotTold()
{
    for (const QByteArray &secret :
         {QByteArray("wJalr"), QByteArray("wjalr:XUtnFEMI"), QByteArray("wjalr://a:b@c/d")}) {
        qputenv("SWITCHBACK_TEST_KEY", secret);
        const Project::Project stranger = project(u"${SWITCHBACK_TEST_KEY}"_s);
        const auto refused = stranger.url(stranger.settings.targets.first());
        QVERIFY(!refused);
        QVERIFY2(!told(refused.error()).contains(u"wjalr"_s, Qt::CaseInsensitive), qPrintable(told(refused.error())));
    }
}

void TestTargetUrl::theScratchServerIsNoWayRound()
{
    const QString url = u"postgresql://${SWITCHBACK_TEST_KEY}@evil.example/x"_s;
    const auto refused = project(url).checkScratch();
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.startsWith(u"switchback.toml:12: "_s), qPrintable(refused.error().message));
    QCOMPARE(refused.error().kind, Error::Kind::Untrusted);
    QVERIFY(!told(refused.error()).contains(u"wJalr"_s));
    QVERIFY(project(url, true).checkScratch());
    QVERIFY(project(u"auto"_s).checkScratch());
}

QTEST_GUILESS_MAIN(TestTargetUrl)
#include "tst_targeturl.moc"
