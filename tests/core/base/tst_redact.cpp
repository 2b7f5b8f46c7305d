// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRedact : public QObject
{
    Q_OBJECT

private slots:
    void hidesPasswordsOnly_data();
    void hidesPasswordsOnly();
};

void TestRedact::hidesPasswordsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("in the authority") << u"postgresql://ana:s3cret@db/shop"_s << u"postgresql://ana:***@db/shop"_s;
    QTest::newRow("one that holds an @") << u"mysql://ana:p@ss@db:3306/shop"_s << u"mysql://ana:***@db:3306/shop"_s;
    QTest::newRow("without a user") << u"postgresql://:s3cret@db/shop"_s << u"postgresql://:***@db/shop"_s;
    QTest::newRow("in the query") << u"postgresql://db/shop?user=ana&password=s3cret&x=1"_s
                                  << u"postgresql://db/shop?user=ana&password=***&x=1"_s;
    QTest::newRow("in key=value form") << u"host=db password='a b' user=ana"_s << u"host=db password=*** user=ana"_s;
    QTest::newRow("within a sentence") << u"could not reach postgres://a:b@c/d: refused"_s
                                       << u"could not reach postgres://a:***@c/d: refused"_s;
    QTest::newRow("no password") << u"postgresql://ana@db:5432/shop"_s << u"postgresql://ana@db:5432/shop"_s;
    QTest::newRow("a variable is no password") << u"postgresql://ana:${PW}@db/shop?password=${PW}&x=1"_s
                                               << u"postgresql://ana:${PW}@db/shop?password=${PW}&x=1"_s;
    QTest::newRow("a variable within one")
        << u"postgresql://ana:s3${PW}@db/shop"_s << u"postgresql://ana:***@db/shop"_s;
    QTest::newRow("a variable, then an @")
        << u"postgresql://ana:${PW}@s3cret@db/shop"_s << u"postgresql://ana:***@db/shop"_s;
    QTest::newRow("a variable in key=value form") << u"password = ${PW} x"_s << u"password = ${PW} x"_s;
    QTest::newRow("a file") << u"sqlite:shop.db"_s << u"sqlite:shop.db"_s;
}

void TestRedact::hidesPasswordsOnly()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text), expected);
}

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
