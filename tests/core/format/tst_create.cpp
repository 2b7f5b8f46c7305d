// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/files.h"
#include "tests/core/format/folder.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Format::Draft;

/// New migrations: their names, their numbers, their text.
class TestCreate : public QObject
{
    Q_OBJECT

private slots:
    void makesSlugs_data();
    void makesSlugs();
    void followsTheFoldersNumbering_data();
    void followsTheFoldersNumbering();
    void whatIsWrittenReadsBack_data();
    void whatIsWrittenReadsBack();
    void neverWritesOver();
    void refusesANamelessMigration();
    void gooseBodiesAreMarked();
};

static QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 4), QTime(12, 0), QTimeZone::UTC);
}

void TestCreate::makesSlugs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");

    QTest::newRow("already one") << u"add_status_to_orders"_s << u"add_status_to_orders"_s;
    QTest::newRow("words") << u"Add status to orders"_s << u"add_status_to_orders"_s;
    QTest::newRow("camel case") << u"AddStatusToOrders"_s << u"add_status_to_orders"_s;
    QTest::newRow("signs") << u"  drop users.e-mail!! "_s << u"drop_users_e_mail"_s;
    QTest::newRow("accents") << u"Größe ändern"_s << u"große_andern"_s;
    QTest::newRow("other letters") << u"таблица заказов"_s << u"таблица_заказов"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc_passwd"_s;
    QTest::newRow("nothing left") << u"!?/.."_s << QString();
    QTest::newRow("very long") << QString(400, u'a') << QString(200, u'a');
}

void TestCreate::makesSlugs()
{
    QFETCH(QString, name);
    QFETCH(QString, slug);
    QCOMPARE(Format::slug(name), slug);
}

void TestCreate::followsTheFoldersNumbering_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QString>("version");

    QTest::newRow("sequence of six") << u"golang-migrate"_s << QStringList{u"000001_a.up.sql"_s, u"000012_b.up.sql"_s}
                                     << u"000013"_s;
    QTest::newRow("sequence without zeros")
        << u"golang-migrate"_s << QStringList{u"8_a.up.sql"_s, u"9_b.up.sql"_s} << u"10"_s;
    QTest::newRow("empty folder") << u"golang-migrate"_s << QStringList() << u"20260304120000"_s;
    QTest::newRow("times") << u"golang-migrate"_s << QStringList{u"20250101000000_a.up.sql"_s} << u"20260304120000"_s;
    QTest::newRow("a newer one is there")
        << u"golang-migrate"_s << QStringList{u"20270101000000_a.up.sql"_s} << u"20270101000001"_s;
    QTest::newRow("same second") << u"dbmate"_s << QStringList{u"20260304120000_a.sql"_s} << u"20260304120001"_s;
    QTest::newRow("dbmate fills gaps in time")
        << u"dbmate"_s << QStringList{u"20270101000000_a.sql"_s} << u"20260304120000"_s;
    QTest::newRow("seconds since 1970") << u"golang-migrate"_s << QStringList{u"1485949617_a.up.sql"_s}
                                        << u"1772625600"_s;
    QTest::newRow("goose's five digits") << u"goose"_s << QStringList{u"00001_a.sql"_s, u"00002_b.sql"_s} << u"00003"_s;
    QTest::newRow("a sequence that became times")
        << u"goose"_s << QStringList{u"00001_a.sql"_s, u"20250101000000_b.sql"_s} << u"20260304120000"_s;
}

void TestCreate::followsTheFoldersNumbering()
{
    QFETCH(QString, format);
    QFETCH(QStringList, present);
    QFETCH(QString, version);

    Folder folder;
    for (const QString &name : present)
        folder.write(u"migrations/"_s + name, "x");
    const auto files = Format::find(format)->create(folder.path(), u"migrations"_s,
                                                    {.name = u"new thing"_s, .created = noon()});
    QVERIFY2(files.has_value(), qPrintable(files ? QString() : files.error().message));
    for (const QString &file : *files)
        QVERIFY2(file.startsWith(u"migrations/"_s + version + u"_new_thing."_s), qPrintable(file));
}

void TestCreate::whatIsWrittenReadsBack_data()
{
    QTest::addColumn<bool>("transaction");
    for (const Format::Format &format : Format::all()) {
        QTest::addRow("%s", qPrintable(format.id)) << true;
        QTest::addRow("%s without transaction", qPrintable(format.id)) << false;
    }
}

void TestCreate::whatIsWrittenReadsBack()
{
    QFETCH(bool, transaction);
    const Format::Format *format = Format::find(QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0));
    Folder folder;
    const auto files = format->create(folder.path(), u"db/new"_s,
                                      {.name = u"make a"_s,
                                       .created = noon(),
                                       .version = u"7"_s,
                                       .up = "CREATE TABLE a (b int);",
                                       .down = "DROP TABLE a;\n",
                                       .transaction = transaction});
    QVERIFY2(files.has_value(), qPrintable(files ? QString() : files.error().message));
    QCOMPARE(files->size(), format->singleFile ? 1 : 2);

    const Format::Loaded loaded = format->load(folder.path(), u"db/new"_s, u"sqlite"_s);
    QVERIFY2(loaded.problems.isEmpty(), qPrintable(loaded.problems.value(0).message));
    QCOMPARE(loaded.migrations.size(), 1);
    const Project::Migration &migration = loaded.migrations.first();
    QCOMPARE(migration.title(), u"7_make_a"_s);
    QStringList sorted = *files;
    sorted.sort();
    QCOMPARE(migration.files, sorted);
    QVERIFY(migration.up->text().contains("CREATE TABLE a (b int);\n"));
    QVERIFY(migration.down->text().contains("DROP TABLE a;\n"));
    if (format->singleFile)
        QCOMPARE(migration.up->transaction,
                 transaction ? Project::TransactionMode::Wrapped : Project::TransactionMode::None);
}

void TestCreate::neverWritesOver()
{
    Folder folder;
    folder.write(u"m/7_a.down.sql"_s, "precious");
    const auto files = Format::find(u"golang-migrate"_s)
                           ->create(folder.path(), u"m"_s,
                                    {.name = u"a"_s, .version = u"7"_s, .up = "new", .down = "new"});
    QVERIFY(!files);
    QVERIFY(files.error().message.contains(u"m/7_a.down.sql exists already"_s));
    QCOMPARE(folder.read(u"m/7_a.down.sql"_s), "precious");
    QVERIFY(!QFile::exists(folder.path(u"m/7_a.up.sql"_s))); // half a migration is worse than none
}

void TestCreate::refusesANamelessMigration()
{
    for (const Format::Format &format : Format::all()) {
        Folder folder;
        const auto files = format.create(folder.path(), u"."_s, {.name = u"!!"_s, .created = noon()});
        QVERIFY(!files);
        QVERIFY(files.error().message.contains(u"gives no file name"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
}

void TestCreate::gooseBodiesAreMarked()
{
    Folder folder;
    const QByteArray function = "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$\nBEGIN\n  RETURN 1;\nEND $$;\n";
    const auto files = Format::find(u"goose"_s)
                           ->create(folder.path(), u"."_s,
                                    {.name = u"f"_s,
                                     .version = u"1"_s,
                                     .up = "SELECT 1;\n" + function + "SELECT 2;\n",
                                     .down = "DROP FUNCTION f();"});
    QVERIFY(files.has_value());
    QCOMPARE(folder.read(u"1_f.sql"_s),
             "-- +goose Up\nSELECT 1;\n-- +goose StatementBegin\n" + function
                 + "-- +goose StatementEnd\nSELECT 2;\n\n-- +goose Down\nDROP FUNCTION f();\n");
    QVERIFY(Format::find(u"goose"_s)->load(folder.path(), u"."_s, {}).problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestCreate)
#include "tst_create.moc"
