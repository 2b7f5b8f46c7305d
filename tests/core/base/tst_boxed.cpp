// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/boxed.h"

#include <QString>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBoxed : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyUntilItIsGivenAValue();
    void aCopyHasAValueOfItsOwn();
    void whatWasMovedFromIsEmpty();
    void takesWhatAnOptionalHolds();
};

void TestBoxed::isEmptyUntilItIsGivenAValue()
{
    Boxed<QString> box;
    QVERIFY(!box && !box.has_value());
    QCOMPARE(box.value_or(u"other"_s), u"other"_s);
    box = u"text"_s;
    QVERIFY(box && box.has_value());
    QCOMPARE(*box, u"text"_s);
    QCOMPARE(box->size(), 4);
    QCOMPARE(box.value_or(u"other"_s), u"text"_s);
    box.reset();
    QVERIFY(!box);
    QCOMPARE(sizeof(box), sizeof(void *));
}

void TestBoxed::aCopyHasAValueOfItsOwn()
{
    Boxed<QString> box = u"text"_s;
    Boxed<QString> copy = box;
    copy->append(u'!');
    QCOMPARE(*box, u"text"_s);
    box = copy;
    QCOMPARE(*box, u"text!"_s);
    copy.reset();
    QCOMPARE(*box, u"text!"_s);
    const Boxed<QString> &same = box;
    box = same;
    QCOMPARE(*box, u"text!"_s);
    box = Boxed<QString>();
    QVERIFY(!box);
}

void TestBoxed::whatWasMovedFromIsEmpty()
{
    Boxed<QString> box = u"text"_s;
    const Boxed<QString> taken = std::move(box);
    QCOMPARE(*taken, u"text"_s);
    box = u"again"_s;
    QCOMPARE(*box, u"again"_s);
}

void TestBoxed::takesWhatAnOptionalHolds()
{
    const Boxed<QString> none = std::optional<QString>();
    QVERIFY(!none);
    const Boxed<QString> some = std::optional(u"text"_s);
    QCOMPARE(*some, u"text"_s);
}

QTEST_GUILESS_MAIN(TestBoxed)
#include "tst_boxed.moc"
