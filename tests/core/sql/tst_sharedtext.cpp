// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sharedtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSharedText : public QObject
{
    Q_OBJECT

private slots:
    void isTheTextWhateverWasAskedBefore();
    void theSameTextSharesItsMemory();
    void aTextThatIsChangedChangesNoOther();
};

/// More texts than are kept, so that each place is taken over and over.
void TestSharedText::isTheTextWhateverWasAskedBefore()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = QString(random.bounded(40), QChar(0xE0 + random.bounded(40)))
            + QString::number(random.bounded(2'000));
        const QByteArray utf8 = text.toUtf8();
        QCOMPARE(Sql::sharedText(utf8), text);
    }
    QCOMPARE(Sql::sharedText({}), QString());
    QCOMPARE(Sql::sharedText("\0a\0b"_ba), "\0a\0b"_L1);
}

void TestSharedText::theSameTextSharesItsMemory()
{
    const QByteArray name = "customer_id";
    const QString first = Sql::sharedText(name);
    QCOMPARE(Sql::sharedText(QByteArray(name.constData(), name.size())).constData(), first.constData());
}

void TestSharedText::aTextThatIsChangedChangesNoOther()
{
    QString mine = Sql::sharedText("orders");
    mine.append(u'!');
    QCOMPARE(Sql::sharedText("orders"), u"orders"_s);
}

QTEST_GUILESS_MAIN(TestSharedText)
#include "tst_sharedtext.moc"
