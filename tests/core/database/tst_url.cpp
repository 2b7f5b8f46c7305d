// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/url.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Database::parseUrl;
using Database::Url;
using Database::Variables;

class TestUrl : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsFilePaths_data();
    void readsFilePaths();
    void readsServers_data();
    void readsServers();
    void takesVariables_data();
    void takesVariables();
    void namesAMissingVariable();
    void takesVariablesOnlyAsTheWhole_data();
    void takesVariablesOnlyAsTheWhole();
    void refusesWithoutTellingThePassword_data();
    void refusesWithoutTellingThePassword();
    void displaysNoPassword_data();
    void displaysNoPassword();
    void readsBackWhatItDisplays_data();
    void readsBackWhatItDisplays();
};

static const QString folder = u"/home/someone/shop"_s;

void TestUrl::initTestCase()
{
    qputenv("SWITCHBACK_TEST_PASSWORD", "p@ss/w:rd%41?#");
    qputenv("SWITCHBACK_TEST_SERVER", "db.example.org:6432");
    qputenv("SWITCHBACK_TEST_URL", "postgresql://app:hid%40den@db.example.org/shop");
    qunsetenv("SWITCHBACK_TEST_MISSING");
}

void TestUrl::readsFilePaths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");

    QTest::newRow("relative") << u"sqlite:shop.db"_s << u"/home/someone/shop/shop.db"_s;
    QTest::newRow("relative, two slashes") << u"sqlite://data/shop.db"_s << u"/home/someone/shop/data/shop.db"_s;
    QTest::newRow("above the folder") << u"sqlite:../shop.db"_s << u"/home/someone/shop.db"_s;
    QTest::newRow("absolute") << u"sqlite:/var/shop.db"_s << u"/var/shop.db"_s;
    QTest::newRow("absolute, three slashes") << u"sqlite:///var/shop.db"_s << u"/var/shop.db"_s;
    QTest::newRow("other spelling") << u"SQLite3:shop.db"_s << u"/home/someone/shop/shop.db"_s;
    QTest::newRow("spaces") << u"sqlite:my shop/a b.db"_s << u"/home/someone/shop/my shop/a b.db"_s;
    QTest::newRow("escaped spaces") << u"sqlite:my%20shop.db"_s << u"/home/someone/shop/my shop.db"_s;
    QTest::newRow("plain percent sign") << u"sqlite:100%.db"_s << u"/home/someone/shop/100%.db"_s;
    QTest::newRow("percent sign at the end") << u"sqlite:shop%4"_s << u"/home/someone/shop/shop%4"_s;
    QTest::newRow("umlauts") << u"sqlite:Bücher.db"_s << u"/home/someone/shop/Bücher.db"_s;
    QTest::newRow("escaped umlauts") << u"sqlite:B%C3%BCcher.db"_s << u"/home/someone/shop/Bücher.db"_s;
    QTest::newRow("options") << u"sqlite:shop.db?foreign_keys=on"_s << u"/home/someone/shop/shop.db"_s;
    QTest::newRow("in memory") << u"sqlite::memory:"_s << u":memory:"_s;
}

void TestUrl::readsFilePaths()
{
    QFETCH(QString, text);
    QFETCH(QString, path);

    const auto url = parseUrl(text, folder);
    QVERIFY2(url, qPrintable(url ? QString() : url.error().message));
    QCOMPARE(url->database, path);
    QVERIFY(url->scheme.startsWith(u"sqlite"_s));
    QCOMPARE(url->options.value(u"foreign_keys"_s), text.contains(u'?') ? u"on"_s : QString());
}

void TestUrl::readsServers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Url>("url");

    QTest::newRow("whole")
        << u"postgresql://app:secret@db.example.org:6432/shop?sslmode=require&application_name=a%20b"_s
        << Url{.scheme = u"postgresql"_s,
               .user = u"app"_s,
               .password = u"secret"_s,
               .host = u"db.example.org"_s,
               .port = 6432,
               .database = u"shop"_s,
               .options = {{u"sslmode"_s, u"require"_s}, {u"application_name"_s, u"a b"_s}}};
    QTest::newRow("name alone") << u"postgres:///shop"_s << Url{.scheme = u"postgres"_s, .database = u"shop"_s};
    QTest::newRow("nothing") << u"postgresql://"_s << Url{.scheme = u"postgresql"_s};
    QTest::newRow("socket as parameter")
        << u"postgresql:///shop?host=/run/postgresql&port=5433&user=app&password=a%26b"_s
        << Url{.scheme = u"postgresql"_s,
               .user = u"app"_s,
               .password = u"a&b"_s,
               .host = u"/run/postgresql"_s,
               .port = 5433,
               .database = u"shop"_s};
    QTest::newRow("socket as dbmate's parameter")
        << u"postgres://app@/shop?socket=/run/postgresql"_s
        << Url{.scheme = u"postgres"_s, .user = u"app"_s, .host = u"/run/postgresql"_s, .database = u"shop"_s};
    QTest::newRow("MySQL's socket is a file, not a host") << u"mysql://app@localhost/shop?socket=/run/mysqld.sock"_s
                                                          << Url{.scheme = u"mysql"_s,
                                                                 .user = u"app"_s,
                                                                 .host = u"localhost"_s,
                                                                 .database = u"shop"_s,
                                                                 .options = {{u"socket"_s, u"/run/mysqld.sock"_s}}};
    QTest::newRow("socket as host") << u"postgresql://app@%2Frun%2Fpostgresql/shop"_s
                                    << Url{.scheme = u"postgresql"_s,
                                           .user = u"app"_s,
                                           .host = u"/run/postgresql"_s,
                                           .database = u"shop"_s};
    QTest::newRow("address of six") << u"postgresql://[::1]:5433/shop"_s
                                    << Url{.scheme = u"postgresql"_s,
                                           .host = u"::1"_s,
                                           .port = 5433,
                                           .database = u"shop"_s};
    QTest::newRow("odd password") << u"mysql://app:a@b%2Fc@localhost/shop"_s
                                  << Url{.scheme = u"mysql"_s,
                                         .user = u"app"_s,
                                         .password = u"a@b/c"_s,
                                         .host = u"localhost"_s,
                                         .database = u"shop"_s};
    QTest::newRow("mariadb") << u"mariadb://localhost:3306/shop"_s
                             << Url{.scheme = u"mariadb"_s,
                                    .host = u"localhost"_s,
                                    .port = 3306,
                                    .database = u"shop"_s};
}

void TestUrl::readsServers()
{
    QFETCH(QString, text);
    QFETCH(Url, url);

    const auto read = parseUrl(text, folder);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->user, url.user);
    QCOMPARE(read->password, url.password);
    QCOMPARE(read->host, url.host);
    QCOMPARE(read->options, url.options);
    QCOMPARE(*read, url);
}

void TestUrl::takesVariables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Url>("url");

    QTest::newRow("a password of any characters") << u"postgresql://app:${SWITCHBACK_TEST_PASSWORD}@localhost/shop"_s
                                                  << Url{.scheme = u"postgresql"_s,
                                                         .user = u"app"_s,
                                                         .password = u"p@ss/w:rd%41?#"_s,
                                                         .host = u"localhost"_s,
                                                         .database = u"shop"_s};
    QTest::newRow("part of one") << u"postgresql://app:x%20${SWITCHBACK_TEST_PASSWORD}y@localhost/shop"_s
                                 << Url{.scheme = u"postgresql"_s,
                                        .user = u"app"_s,
                                        .password = u"x p@ss/w:rd%41?#y"_s,
                                        .host = u"localhost"_s,
                                        .database = u"shop"_s};
    QTest::newRow("the server with its port")
        << u"postgresql://${SWITCHBACK_TEST_SERVER}/shop"_s
        << Url{.scheme = u"postgresql"_s, .host = u"db.example.org"_s, .port = 6432, .database = u"shop"_s};
    QTest::newRow("all") << u"${SWITCHBACK_TEST_URL}"_s
                         << Url{.scheme = u"postgresql"_s,
                                .user = u"app"_s,
                                .password = u"hid@den"_s,
                                .host = u"db.example.org"_s,
                                .database = u"shop"_s};
    QTest::newRow("a file's name") << u"sqlite:${SWITCHBACK_TEST_PASSWORD}"_s
                                   << Url{.scheme = u"sqlite"_s, .database = folder + u"/p@ss/w:rd%41?#"_s};
}

void TestUrl::takesVariables()
{
    QFETCH(QString, text);
    QFETCH(Url, url);

    const auto read = parseUrl(text, folder, Variables::Anywhere);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->password, url.password);
    QCOMPARE(read->database, url.database);
    QCOMPARE(*read, url);
}

void TestUrl::namesAMissingVariable()
{
    const auto read = parseUrl(u"postgresql://app:${SWITCHBACK_TEST_MISSING}@localhost/shop"_s, folder,
                               Variables::Anywhere);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"SWITCHBACK_TEST_MISSING"_s), qPrintable(read.error().message));
    QVERIFY(read.error().hint.contains(u"SWITCHBACK_TEST_MISSING"_s));
    QCOMPARE(read.error().kind, Error::Kind::Input);
}

void TestUrl::takesVariablesOnlyAsTheWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("refused");

    const QStringList password{u"SWITCHBACK_TEST_PASSWORD"_s};
    QTest::newRow("all") << u" ${SWITCHBACK_TEST_URL} "_s << QStringList();
    QTest::newRow("none") << u"postgresql://app@localhost/shop"_s << QStringList();
    QTest::newRow("the user") << u"postgresql://${SWITCHBACK_TEST_PASSWORD}@evil.example/shop"_s << password;
    QTest::newRow("the password") << u"postgresql://a:${SWITCHBACK_TEST_PASSWORD}@evil.example/shop"_s << password;
    QTest::newRow("the host") << u"postgresql://${SWITCHBACK_TEST_PASSWORD}.evil.example/shop"_s << password;
    QTest::newRow("the database") << u"postgresql://evil.example/${SWITCHBACK_TEST_PASSWORD}"_s << password;
    QTest::newRow("an option") << u"postgresql://evil.example/x?application_name=${SWITCHBACK_TEST_PASSWORD}"_s
                               << password;
    QTest::newRow("an option's name") << u"postgresql://evil.example/x?${SWITCHBACK_TEST_PASSWORD}=1"_s << password;
    QTest::newRow("a file's name") << u"sqlite:${SWITCHBACK_TEST_PASSWORD}"_s << password;
    QTest::newRow("all, sent elsewhere") << u"${SWITCHBACK_TEST_URL}?host=evil.example"_s
                                         << QStringList{u"SWITCHBACK_TEST_URL"_s};
    QTest::newRow("all, by another scheme")
        << u"postgresql://evil.example/?x=${SWITCHBACK_TEST_URL}"_s << QStringList{u"SWITCHBACK_TEST_URL"_s};
    QTest::newRow("two") << u"${SWITCHBACK_TEST_URL}${SWITCHBACK_TEST_PASSWORD}"_s
                         << QStringList{u"SWITCHBACK_TEST_URL"_s, u"SWITCHBACK_TEST_PASSWORD"_s};
    QTest::newRow("two, the same") << u"postgresql://${SWITCHBACK_TEST_PASSWORD}:${SWITCHBACK_TEST_PASSWORD}@h/"_s
                                   << password;
}

void TestUrl::takesVariablesOnlyAsTheWhole()
{
    QFETCH(QString, text);
    QFETCH(QStringList, refused);
    const auto read = parseUrl(text, folder);
    QCOMPARE(read.has_value(), refused.isEmpty());
    if (read)
        return;
    QCOMPARE(read.error().kind, Error::Kind::Untrusted);
    for (const QString &name : refused)
        QVERIFY2(read.error().message.contains(name), qPrintable(read.error().message));
    for (const QString &told : {read.error().message, read.error().detail, read.error().hint})
        QVERIFY2(!told.contains(u"p@ss"_s) && !told.contains(u"hid@den"_s), qPrintable(told));
}

void TestUrl::refusesWithoutTellingThePassword_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cause");

    QTest::newRow("nothing") << u""_s << u"scheme"_s;
    QTest::newRow("no scheme") << u"shop-hunter2.db"_s << u"scheme"_s;
    QTest::newRow("a drive letter") << u"C:\\hunter2.db"_s << u"scheme"_s;
    QTest::newRow("no file") << u"sqlite:"_s << u"file"_s;
    QTest::newRow("no slashes") << u"postgresql:hunter2"_s << u"slashes"_s;
    QTest::newRow("slash in the password") << u"postgresql://app:hunter2/x@localhost/shop"_s << u"port"_s;
    QTest::newRow("port out of range") << u"postgresql://app:hunter2@localhost:70000/shop"_s << u"port"_s;
    QTest::newRow("port in options") << u"postgresql://app:hunter2@localhost/shop?port=none"_s << u"port"_s;
    QTest::newRow("open bracket") << u"postgresql://app:hunter2@[::1/shop"_s << u"bracket"_s;
    QTest::newRow("open brace") << u"postgresql://app:hunter2${X@localhost/shop"_s << u"brace"_s;
    QTest::newRow("empty variable") << u"postgresql://app:hunter2${}@localhost/shop"_s << u"name"_s;
}

void TestUrl::refusesWithoutTellingThePassword()
{
    QFETCH(QString, text);
    QFETCH(QString, cause);

    const auto read = parseUrl(text, folder);
    QVERIFY(!read);
    const Error &error = read.error();
    QVERIFY2(error.message.contains(cause), qPrintable(error.message));
    QVERIFY(!error.hint.isEmpty());
    for (const QString &told : {error.message, error.detail, error.hint})
        QVERIFY2(!told.contains(u"hunter2"_s), qPrintable(told));
}

void TestUrl::displaysNoPassword_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("server") << u"postgresql://app:hunter2@db:6432/shop?sslpassword=hunter2&sslmode=require"_s
                            << u"postgresql://app@db:6432/shop?sslmode=require"_s;
    QTest::newRow("socket") << u"postgresql:///shop?host=/run/postgresql&password=hunter2"_s
                            << u"postgresql:///shop?host=/run/postgresql"_s;
    QTest::newRow("file") << u"sqlite:a b.db"_s << u"sqlite:/home/someone/shop/a b.db"_s;
}

void TestUrl::displaysNoPassword()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(parseUrl(text, folder).value().display(), shown);
}

void TestUrl::readsBackWhatItDisplays_data()
{
    QTest::addColumn<Url>("url");

    QTest::newRow("file") << Url{
        .scheme = u"sqlite"_s, .database = u"/a b/100%25?x=${HOME}.db"_s, .options = {{u"foreign_keys"_s, u"on"_s}}};
    QTest::newRow("socket") << Url{.scheme = u"postgresql"_s,
                                   .user = u"a@b:c"_s,
                                   .host = u"/run/post gres"_s,
                                   .port = 1,
                                   .database = u"sho?p&/%41"_s,
                                   .options = {{u"options"_s, u"-c search_path=a&b"_s}}};
    QTest::newRow("address of six") << Url{.scheme = u"mysql"_s, .host = u"fe80::1"_s, .database = u"bücher"_s};
}

void TestUrl::readsBackWhatItDisplays()
{
    QFETCH(Url, url);
    const auto read = parseUrl(url.display(), folder);
    QVERIFY2(read, qPrintable(url.display()));
    QCOMPARE(read->database, url.database);
    QVERIFY2(*read == url, qPrintable(url.display()));
}

QTEST_GUILESS_MAIN(TestUrl)
#include "tst_url.moc"
