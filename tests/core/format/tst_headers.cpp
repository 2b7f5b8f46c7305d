// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/format.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Project::Direction;
using Project::TransactionMode;

/// What a format writes into a file so that its tool opens no transaction, and reads back as that.
class TestHeaders : public QObject
{
    Q_OBJECT

private slots:
    void theHeaderTakesTheTransactionAway_data();
    void theHeaderTakesTheTransactionAway();
    void otherFilesHaveNone_data();
    void otherFilesHaveNone();
};

void TestHeaders::theHeaderTakesTheTransactionAway_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("both");

    const QByteArray dbmate = "-- migrate:up\nSELECT 1;\n-- migrate:down\nSELECT 2;\n";
    QTest::newRow("dbmate, up") << u"dbmate"_s << dbmate << Direction::Up
                                << QByteArray(
                                       "-- migrate:up transaction:false\nSELECT 1;\n-- migrate:down\nSELECT 2;\n")
                                << false;
    QTest::newRow("dbmate, down") << u"dbmate"_s << dbmate << Direction::Down
                                  << QByteArray(
                                         "-- migrate:up\nSELECT 1;\n-- migrate:down transaction:false\nSELECT 2;\n")
                                  << false;
    QTest::newRow("dbmate, below a comment")
        << u"dbmate"_s << QByteArray("-- about migrate:up\n--migrate:up\nSELECT 1;\n") << Direction::Up
        << QByteArray("-- about migrate:up\n--migrate:up transaction:false\nSELECT 1;\n") << false;
    QTest::newRow("dbmate, behind the options that are there")
        << u"dbmate"_s << QByteArray("-- migrate:up transaction:true \r\nSELECT 1;\r\n") << Direction::Up
        << QByteArray("-- migrate:up transaction:true transaction:false \r\nSELECT 1;\r\n") << false;
    QTest::newRow("dbmate, at the file's end")
        << u"dbmate"_s << QByteArray("-- migrate:up\nSELECT 1;\n-- migrate:down") << Direction::Down
        << QByteArray("-- migrate:up\nSELECT 1;\n-- migrate:down transaction:false") << false;
    QTest::newRow("goose") << u"goose"_s << QByteArray("-- +goose Up\nSELECT 1;\n-- +goose Down\nSELECT 2;\n")
                           << Direction::Down
                           << QByteArray(
                                  "-- +goose NO TRANSACTION\n-- +goose Up\nSELECT 1;\n-- +goose Down\nSELECT 2;\n")
                           << true;
}

static std::optional<Project::Script> scriptIn(const Format::Format &format, const QByteArray &text,
                                               Direction direction)
{
    for (const Project::Script &script : format.scripts(u"migrations/1_x.sql"_s, text, u"sqlite"_s)) {
        if (script.direction == direction)
            return script;
    }
    return std::nullopt;
}

void TestHeaders::theHeaderTakesTheTransactionAway()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, text);
    QFETCH(Direction, direction);
    QFETCH(QByteArray, after);
    const Format::Format *found = Format::find(format);
    const auto script = scriptIn(*found, text, direction);
    QVERIFY(script);
    QCOMPARE(script->transaction, TransactionMode::Wrapped);
    const auto header = found->noTransactionHeader(*script);
    QVERIFY(header);
    QTEST(header->bothDirections, "both");
    QCOMPARE(QByteArray(text).insert(header->at, header->text), after);
    const auto changed = scriptIn(*found, after, direction);
    QVERIFY(changed);
    QCOMPARE(changed->transaction, TransactionMode::None);
}

void TestHeaders::otherFilesHaveNone_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("dbmate") << u"dbmate"_s;
    QTest::newRow("goose") << u"goose"_s;
}

void TestHeaders::otherFilesHaveNone()
{
    QFETCH(QString, format);
    const QByteArray text = "SELECT 1;\n";
    QVERIFY(!Format::find(format)->noTransactionHeader(
        {.file = u"x.sql"_s, .fileText = text, .section = {0, text.size()}}));
    QVERIFY(!Format::find(u"golang-migrate"_s)->noTransactionHeader); // it knows no such header
}

QTEST_GUILESS_MAIN(TestHeaders)
#include "tst_headers.moc"
