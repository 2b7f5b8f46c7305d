// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/format.h"
#include "tests/core/format/folder.h"

#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using Project::TransactionMode;

/// What the formats read from their files, and what they say of files that their tools would refuse.
class TestLoad : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatIsWhole();
    void readsItsSample_data();
    void readsItsSample();
    void namesAreReadAsTheToolReadsThem_data();
    void namesAreReadAsTheToolReadsThem();
    void golangMigratePairsByNumber();
    void golangMigrateTransactionsFollowTheDialect();
    void dbmateSections_data();
    void dbmateSections();
    void gooseSections_data();
    void gooseSections();
    void gooseHoldsGoMigrationsInTheirPlace();
    void gooseWantsVersionsAboveZero();
    void duplicateVersionsNameBothFiles_data();
    void duplicateVersionsNameBothFiles();
    void brokenFilesAreToldAndTheRestLoads_data();
    void brokenFilesAreToldAndTheRestLoads();
    void emptyFilesLoad();
    void readsTextBeingEditedAsItReadsFiles();
    void tenThousandMigrationsLoad();
};

static const Format::Format &format(const QString &id)
{
    const Format::Format *found = Format::find(id);
    if (found == nullptr)
        qFatal("no such format: %s", qPrintable(id));
    return *found;
}

static QString text(const std::optional<Project::Script> &script)
{
    return script ? QString::fromUtf8(script->text().trimmed()) : u"none"_s;
}

static QStringList versions(const Format::Loaded &loaded)
{
    QStringList result;
    for (const Project::Migration &migration : loaded.migrations)
        result.append(migration.version);
    return result;
}

void TestLoad::everyFormatIsWhole()
{
    QCOMPARE(Format::all().size(), 3);
    QVERIFY(Format::find(u"flyweight"_s) == nullptr);
    for (const Format::Format &each : Format::all()) {
        QVERIFY(!each.id.isEmpty() && !each.name.isEmpty() && !each.defaultHistoryTable.isEmpty()
                && !each.dialects.isEmpty());
        QVERIFY(each.recognise && each.load && each.scripts && each.create);
        QVERIFY(each.readHistory && each.ensureHistory && each.recordBegin && each.recordEnd && each.lockKey);
        QCOMPARE(Format::find(each.id), &each);
    }
}

void TestLoad::readsItsSample_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("ends"); // last line of each script

    QTest::newRow("golang-migrate") << u"migrations"_s << u"3 .up.sql and 2 .down.sql files"_s
                                    << QStringList{u"1_create_users"_s, u"2_index_users_email"_s, u"10_add_note"_s}
                                    << QStringList{u"migrations/000001_create_users.down.sql"_s,
                                                   u"migrations/000001_create_users.up.sql"_s,
                                                   u"migrations/000002_index_users_email.down.sql"_s,
                                                   u"migrations/000002_index_users_email.up.sql"_s,
                                                   u"migrations/000010_add_note.up.sql"_s}
                                    << QStringList{u");"_s,
                                                   u"DROP TABLE users;"_s,
                                                   u"CREATE INDEX CONCURRENTLY idx_users_email ON users (email);"_s,
                                                   u"DROP INDEX CONCURRENTLY idx_users_email;"_s,
                                                   u"ALTER TABLE users ADD COLUMN note jsonb;"_s,
                                                   u"none"_s};
    QTest::newRow("dbmate") << u"db/migrations"_s
                            << u"2 .sql files, with “-- migrate:up” in 20260101120000_create_users.sql"_s
                            << QStringList{u"20260101120000_create_users"_s, u"20260102120000_vacuum"_s}
                            << QStringList{u"db/migrations/20260101120000_create_users.sql"_s,
                                           u"db/migrations/20260102120000_vacuum.sql"_s}
                            << QStringList{u");"_s, u"DROP TABLE users;"_s, u"VACUUM;"_s,
                                           u"-- migrate:down transaction:false"_s};
    QTest::newRow("goose") << u"sql/migrations"_s << u"2 .sql files, with “-- +goose Up” in 00001_create_users.sql"_s
                           << QStringList{u"1_create_users"_s, u"2_index_users_email"_s}
                           << QStringList{u"sql/migrations/00001_create_users.sql"_s,
                                          u"sql/migrations/00002_index_users_email.sql"_s}
                           << QStringList{u"-- +goose StatementEnd"_s, u"DROP TABLE users;"_s,
                                          u"CREATE INDEX CONCURRENTLY idx_users_email ON users (email);"_s,
                                          u"DROP INDEX CONCURRENTLY idx_users_email;"_s};
}

void TestLoad::readsItsSample()
{
    QFETCH(QString, path);
    QFETCH(QString, reason);
    QFETCH(QStringList, titles);
    QFETCH(QStringList, files);
    QFETCH(QStringList, ends);

    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const QString folder = QStringLiteral(SWITCHBACK_SOURCE_DIR) + u"/tests/data/formats/"_s + id;
    for (const Format::Format &each : Format::all()) {
        const auto recognition = each.recognise(folder + u'/' + path);
        QCOMPARE(recognition.has_value(), each.id == id);
        if (recognition)
            QCOMPARE(recognition->reason, reason);
        QVERIFY(!each.recognise(folder));
    }

    const Format::Loaded loaded = format(id).load(folder, path, {});
    QVERIFY2(loaded.problems.isEmpty(), qPrintable(loaded.problems.value(0).message));
    QStringList foundTitles;
    QStringList foundFiles;
    QStringList foundEnds;
    for (const Project::Migration &migration : loaded.migrations) {
        foundTitles.append(migration.title());
        foundFiles.append(migration.files);
        foundEnds.append(text(migration.up).split(u'\n').last());
        foundEnds.append(text(migration.down).split(u'\n').last());
    }
    QCOMPARE(foundTitles, titles);
    QCOMPARE(foundFiles, files);
    QCOMPARE(foundEnds, ends);
}

void TestLoad::namesAreReadAsTheToolReadsThem_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title"); // and the direction; "none": not one of the tool's
    const auto rows = [](const QString &id, const QList<std::pair<QString, QString>> &names) {
        for (const auto &[file, title] : names)
            QTest::addRow("%s: %s", qPrintable(id), qPrintable(file)) << id << file << title;
    };
    rows(u"golang-migrate"_s,
         {{u"1_a.up.sql"_s, u"1_a up"_s},
          {u"1_a.down.sql"_s, u"1_a down"_s},
          {u"1_.up.sql"_s, u"1 up"_s},
          {u"1_a.up.down.sql"_s, u"1_a.up down"_s}, // the last word counts
          {u"1_a.down.up.sql"_s, u"1_a.down up"_s},
          {u"1_a.up.cql"_s, u"1_a up"_s},
          {u"1_a.up."_s, u"1_a up"_s},
          {u"1_ü.up.sql"_s, u"1_ü up"_s},
          {u"1_a.up"_s, u"none"_s},
          {u"1.up.sql"_s, u"none"_s},
          {u"1a.up.sql"_s, u"none"_s},
          {u"_a.up.sql"_s, u"none"_s},
          {u"v1_a.up.sql"_s, u"none"_s},
          {u"1_a.sql"_s, u"none"_s},
          {u"\u0661_a.up.sql"_s, u"none"_s}, // a digit, and not the tool's
          {u".1_a.up.sql"_s, u"none"_s}});
    rows(u"dbmate"_s,
         {{u"1.sql"_s, u"1 up"_s},
          {u"1_a.sql"_s, u"1_a up"_s},
          {u"1a.sql"_s, u"1_a up"_s},
          {u"1sql"_s, u"none"_s},
          {u"a1.sql"_s, u"none"_s},
          {u"1_a.sql.txt"_s, u"none"_s}});
    rows(u"goose"_s,
         {{u"1_a.sql"_s, u"1_a up"_s},
          {u"1_a.b.sql"_s, u"1_a.b up"_s},
          {u"1_.sql"_s, u"1 up"_s},
          {u"1.sql"_s, u"none"_s},
          {u"1a.sql"_s, u"none"_s},
          {u"1_a.txt"_s, u"none"_s}});
}

void TestLoad::namesAreReadAsTheToolReadsThem()
{
    QFETCH(QString, id);
    QFETCH(QString, file);
    QFETCH(QString, title);
    const Folder folder;
    folder.write(file, id == "goose"_L1 ? "-- +goose Up\na;\n" : "-- migrate:up\na;\n-- migrate:down\n");
    QString read = u"none"_s;
    const Format::Loaded loaded = format(id).load(folder.path(), u"."_s, {});
    for (const Project::Migration &migration : loaded.migrations)
        read = migration.title() + (migration.up ? u" up"_s : u" down"_s);
    QCOMPARE(read, title);
}

void TestLoad::golangMigratePairsByNumber()
{
    Folder folder;
    folder.write(u"9_nine.up.sql"_s, "nine");
    folder.write(u"10_ten.up.sql"_s, "ten");
    folder.write(u"0009_other_name.down.sql"_s, "back");
    folder.write(u"11_.up.sql"_s, "nameless");
    folder.write(u"12_with.dots.up.sql"_s, "dots");
    folder.write(u"13_only.down.sql"_s, "down only");
    folder.write(u"README.md"_s, "not a migration");
    folder.write(u"x_14_not_numbered.up.sql"_s, "no");
    folder.write(u"15.up.sql"_s, "no underscore");
    folder.write(u"sub/16_below.up.sql"_s, "not looked at");
    folder.write(u"99999999999999999999_huge.up.sql"_s, "too large");

    const Format::Loaded loaded = format(u"golang-migrate"_s).load(folder.path(), u"."_s, {});
    QCOMPARE(versions(loaded), (QStringList{u"9"_s, u"10"_s, u"11"_s, u"12"_s, u"13"_s}));
    QCOMPARE(loaded.migrations.at(0).name, u"nine"_s);
    QCOMPARE(text(loaded.migrations.at(0).down), u"back"_s);
    QCOMPARE(loaded.migrations.at(2).title(), u"11"_s);
    QCOMPARE(loaded.migrations.at(3).name, u"with.dots"_s);
    QVERIFY(!loaded.migrations.at(4).up);
    QCOMPARE(loaded.problems.size(), 1);
    QVERIFY(loaded.problems.first().message.contains(u"99999999999999999999_huge.up.sql"_s));
}

void TestLoad::golangMigrateTransactionsFollowTheDialect()
{
    const Format::Format migrate = format(u"golang-migrate"_s);
    QCOMPARE(migrate.scripts(u"1_a.up.sql"_s, "x", u"postgresql"_s).first().transaction, TransactionMode::Implicit);
    QCOMPARE(migrate.scripts(u"1_a.up.sql"_s, "x", u"sqlite"_s).first().transaction, TransactionMode::Wrapped);
}

void TestLoad::dbmateSections_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    QTest::addColumn<bool>("upWrapped");
    QTest::addColumn<QString>("problem"); // part of the message; empty: none

    QTest::newRow("both") << QByteArray("-- migrate:up\na;\n-- migrate:down\nb;\n") << u"-- migrate:up\na;"_s
                          << u"-- migrate:down\nb;"_s << true << QString();
    QTest::newRow("no blank after the dashes") << QByteArray("--migrate:up\na;\n--migrate:down\nb;")
                                               << u"--migrate:up\na;"_s << u"--migrate:down\nb;"_s << true << QString();
    QTest::newRow("CRLF") << QByteArray("-- migrate:up\r\na;\r\n-- migrate:down\r\nb;\r\n") << u"-- migrate:up\r\na;"_s
                          << u"-- migrate:down\r\nb;"_s << true << QString();
    QTest::newRow("without transaction") << QByteArray("-- migrate:up transaction:false\na;\n-- migrate:down\nb;")
                                         << u"-- migrate:up transaction:false\na;"_s << u"-- migrate:down\nb;"_s
                                         << false << QString();
    QTest::newRow("transaction asked for")
        << QByteArray("-- migrate:up foo:bar transaction:true\na;\n-- migrate:down\n")
        << u"-- migrate:up foo:bar transaction:true\na;"_s << u"-- migrate:down"_s << true << QString();
    QTest::newRow("comments first") << QByteArray("\n-- why\n  -- more\n-- migrate:up\na;\n-- migrate:down\n")
                                    << u"-- migrate:up\na;"_s << u"-- migrate:down"_s << true << QString();
    QTest::newRow("not in column 0") << QByteArray("-- migrate:up\na;\n  -- migrate:down\nb;")
                                     << u"-- migrate:up\na;\n  -- migrate:down\nb;"_s << u"none"_s << true
                                     << u"has no “-- migrate:down”"_s;
    QTest::newRow("another word") << QByteArray("-- migrate:up\na;\n-- migrate:downwards\n-- migrate:down\n")
                                  << u"-- migrate:up\na;\n-- migrate:downwards"_s << u"-- migrate:down"_s << true
                                  << QString();
    QTest::newRow("upper case") << QByteArray("-- MIGRATE:UP\na;\n") << u"none"_s << u"none"_s << true
                                << u"has no “-- migrate:up”"_s;
    QTest::newRow("no down") << QByteArray("-- migrate:up\na;\n") << u"-- migrate:up\na;"_s << u"none"_s << true
                             << u"has no “-- migrate:down”"_s;
    QTest::newRow("SQL first") << QByteArray("-- why\na;\n-- migrate:up\nb;\n-- migrate:down\n") << u"none"_s
                               << u"none"_s << true << u":2: SQL before"_s;
    QTest::newRow("down first") << QByteArray("-- migrate:down\na;\n-- migrate:up\nb;\n") << u"none"_s << u"none"_s
                                << true << u":1: “-- migrate:down” stands before"_s;
    QTest::newRow("two ups") << QByteArray("-- migrate:up\na;\n-- migrate:down\nb;\n-- migrate:up\nc;\n") << u"none"_s
                             << u"none"_s << true << u":5: a second “-- migrate:up”"_s;
    QTest::newRow("empty") << QByteArray() << u"none"_s << u"none"_s << true << u"has no “-- migrate:up”"_s;
    QTest::newRow("the last option counts")
        << QByteArray("-- migrate:up transaction:false transaction:true\na;\n-- migrate:down\n")
        << u"-- migrate:up transaction:false transaction:true\na;"_s << u"-- migrate:down"_s << true << QString();
    QTest::newRow("what is no option does not count")
        << QByteArray("-- migrate:up transaction:false transaction transaction:true:x\na;\n-- migrate:down\n")
        << u"-- migrate:up transaction:false transaction transaction:true:x\na;"_s << u"-- migrate:down"_s << false
        << QString();
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf-- migrate:up\na;\n-- migrate:down\nb;\n")
                                       << u"none"_s << u"none"_s << true << u":1: begins with a byte order mark"_s;
}

void TestLoad::dbmateSections()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, up);
    QFETCH(QString, down);
    QFETCH(bool, upWrapped);
    QFETCH(QString, problem);

    Folder folder;
    folder.write(u"20260101_x.sql"_s, content);
    const Format::Loaded loaded = format(u"dbmate"_s).load(folder.path(), u"."_s, u"sqlite"_s);
    QCOMPARE(loaded.migrations.size(), 1);
    QCOMPARE(text(loaded.migrations.first().up), up);
    QCOMPARE(text(loaded.migrations.first().down), down);
    if (loaded.migrations.first().up)
        QCOMPARE(loaded.migrations.first().up->transaction,
                 upWrapped ? TransactionMode::Wrapped : TransactionMode::None);
    QCOMPARE(loaded.problems.size(), problem.isEmpty() ? 0 : 1);
    if (!problem.isEmpty())
        QVERIFY2(loaded.problems.first().message.contains(problem), qPrintable(loaded.problems.first().message));
}

void TestLoad::gooseSections_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    QTest::addColumn<bool>("wrapped");
    QTest::addColumn<QString>("problem");

    const QString none = u"none"_s;
    QTest::newRow("both") << QByteArray("-- +goose Up\na;\n-- +goose Down\nb;\n") << u"a;"_s << u"b;"_s << true
                          << QString();
    QTest::newRow("the mark in capitals is a comment") << QByteArray("--+goose up\na;\n--   +GOOSE dOWN\nb;\n")
                                                       << u"a;\n--   +GOOSE dOWN\nb;"_s << none << true << QString();
    QTest::newRow("case of the word") << QByteArray("--+goose up\na;\n--   +goose DOWN\nb;\n") << u"a;"_s << u"b;"_s
                                      << true << QString();
    QTest::newRow("no down") << QByteArray("-- +goose Up\na;\n") << u"a;"_s << none << true << QString();
    QTest::newRow("NO TRANSACTION before")
        << QByteArray("-- +goose NO TRANSACTION\n-- +goose Up\na;\n") << u"a;"_s << none << false << QString();
    QTest::newRow("NO TRANSACTION at the end") << QByteArray("-- +goose Up\na;\n-- +goose no transaction\n")
                                               << u"a;\n-- +goose no transaction"_s << none << false << QString();
    QTest::newRow("block") << QByteArray(
        "-- +goose Up\n-- +goose StatementBegin\na; b\n-- +goose StatementEnd\n-- +goose Down\n")
                           << u"-- +goose StatementBegin\na; b\n-- +goose StatementEnd"_s << QString() << true
                           << QString();
    QTest::newRow("several lines") << QByteArray("-- +goose Up\na\n  b -- why;\n  c; -- so\n")
                                   << u"a\n  b -- why;\n  c; -- so"_s << none << true << QString();
    QTest::newRow("missing semicolon") << QByteArray("-- +goose Up\na;\nb\n-- +goose Down\nc;\n") << none << none
                                       << true << u":3: the last statement of the section has no semicolon"_s;
    QTest::newRow("missing semicolon at the end")
        << QByteArray("-- +goose Up\na;\n-- +goose Down\n\nc") << none << none << true << u":5: the last statement"_s;
    QTest::newRow("leading blank") << QByteArray("-- +goose Up\na;\n -- +goose Down\nc;\n") << none << none << true
                                   << u":3: blanks before"_s;
    QTest::newRow("unknown annotation") << QByteArray("-- +goose Upp\na;\n") << none << none << true
                                        << u":1: “-- +goose Upp” is no annotation"_s;
    QTest::newRow("no Up") << QByteArray("-- nothing here\n") << none << none << true
                           << u"has no line “-- +goose Up”"_s;
    QTest::newRow("empty") << QByteArray() << none << none << true << u"has no line “-- +goose Up”"_s;
    QTest::newRow("two Ups") << QByteArray("-- +goose Up\na;\n-- +goose Up\nb;\n") << none << none << true
                             << u":3: a second"_s;
    QTest::newRow("two Downs") << QByteArray("-- +goose Up\n-- +goose Down\n-- +goose Down\n") << none << none << true
                               << u":3: a second"_s;
    QTest::newRow("Down first") << QByteArray("-- +goose Down\na;\n-- +goose Up\nb;\n") << none << none << true
                                << u":1: “-- +goose Down” stands before"_s;
    QTest::newRow("SQL first") << QByteArray("a;\n-- +goose Up\nb;\n") << none << none << true << u":1: SQL before"_s;
    QTest::newRow("open block") << QByteArray("-- +goose Up\n-- +goose StatementBegin\na;\n-- +goose Down\n") << none
                                << none << true << u":2: “-- +goose StatementBegin” has no"_s;
    QTest::newRow("block end alone") << QByteArray("-- +goose Up\n-- +goose StatementEnd\n") << none << none << true
                                     << u":2: “-- +goose StatementEnd” without"_s;
    QTest::newRow("environment") << QByteArray("-- +goose ENVSUB ON\n-- +goose Up\nselect '${X}';\n") << none << none
                                 << true << u":1: goose would put environment"_s;
}

void TestLoad::gooseSections()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, up);
    QFETCH(QString, down);
    QFETCH(bool, wrapped);
    QFETCH(QString, problem);

    Folder folder;
    folder.write(u"00007_x.sql"_s, content);
    const Format::Loaded loaded = format(u"goose"_s).load(folder.path(), u"."_s, {});
    QCOMPARE(versions(loaded), QStringList{u"7"_s});
    QCOMPARE(text(loaded.migrations.first().up), up);
    QCOMPARE(text(loaded.migrations.first().down), down);
    if (loaded.migrations.first().up)
        QCOMPARE(loaded.migrations.first().up->transaction, wrapped ? TransactionMode::Wrapped : TransactionMode::None);
    QCOMPARE(loaded.problems.size(), problem.isEmpty() ? 0 : 1);
    if (!problem.isEmpty())
        QVERIFY2(loaded.problems.first().message.contains(problem), qPrintable(loaded.problems.first().message));
}

void TestLoad::gooseHoldsGoMigrationsInTheirPlace()
{
    Folder folder;
    folder.write(u"00001_a.sql"_s, "-- +goose Up\na;\n");
    folder.write(u"00002_b.go"_s, "package migrations");
    folder.write(u"00002_b_test.go"_s, "package migrations");
    folder.write(u"embed.go"_s, "package migrations");
    folder.write(u"00003_c.sql"_s, "-- +goose Up\nc;\n");
    const Format::Loaded loaded = format(u"goose"_s).load(folder.path(), u"."_s, {});
    QCOMPARE(versions(loaded), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(!loaded.migrations.at(1).up);
    QCOMPARE(loaded.problems.size(), 1);
    QVERIFY(loaded.problems.first().message.contains(u"00002_b.go: is written in Go"_s));
}

void TestLoad::gooseWantsVersionsAboveZero()
{
    Folder folder;
    folder.write(u"00000_zero.sql"_s, "-- +goose Up\na;\n");
    folder.write(u"seed.sql"_s, "-- +goose Up\na;\n");
    folder.write(u"00001_a.sql"_s, "-- +goose Up\na;\n");
    const Format::Loaded loaded = format(u"goose"_s).load(folder.path(), u"."_s, {});
    QCOMPARE(versions(loaded), QStringList{u"1"_s});
    QCOMPARE(loaded.problems.size(), 2);
    QCOMPARE(loaded.problems.at(0).file, u"00000_zero.sql"_s);
    QCOMPARE(loaded.problems.at(1).file, u"seed.sql"_s);
}

void TestLoad::duplicateVersionsNameBothFiles_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("other");

    QTest::newRow("golang-migrate") << u"03_y.up.sql"_s << u"3_x.up.sql"_s << u"4_z.up.sql"_s;
    QTest::newRow("dbmate") << u"3_x.sql"_s << u"3_y.sql"_s << u"4_z.sql"_s;
    QTest::newRow("goose") << u"03_y.sql"_s << u"3_x.sql"_s << u"4_z.sql"_s;
}

void TestLoad::duplicateVersionsNameBothFiles()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, other);

    Folder folder;
    const QByteArray any = "-- +goose Up\n-- migrate:up\na;\n-- migrate:down\n";
    for (const QString &name : {first, second, other})
        folder.write(u"migrations/"_s + name, any);
    const Format::Loaded loaded = format(QString::fromLatin1(QTest::currentDataTag()))
                                      .load(folder.path(), u"migrations"_s, {});
    QCOMPARE(versions(loaded), (QStringList{u"3"_s, u"4"_s}));
    QCOMPARE(loaded.migrations.first().files, QStringList{u"migrations/"_s + first});
    QCOMPARE(loaded.problems.size(), 1);
    QVERIFY2(loaded.problems.first().message.startsWith(
                 u"migrations/%1: has the same version 3 as migrations/%2"_s.arg(second, first)),
             qPrintable(loaded.problems.first().message));
}

void TestLoad::brokenFilesAreToldAndTheRestLoads_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("line");

    QTest::newRow("invalid UTF-8") << u"latin1"_s << u"not valid UTF-8"_s << 2;
    QTest::newRow("NUL byte") << u"nul"_s << u"NUL byte"_s << 2;
    QTest::newRow("unreadable") << u"unreadable"_s << u"cannot be read"_s << 0;
    QTest::newRow("a folder") << u"folder"_s << u"is a folder where a script is expected"_s << 0;
    QTest::newRow("a link to nowhere") << u"dangling"_s << u"leads nowhere"_s << 0;
    QTest::newRow("a link to itself") << u"loop"_s << u"in a circle"_s << 0;
}

void TestLoad::brokenFilesAreToldAndTheRestLoads()
{
    QFETCH(QString, kind);
    QFETCH(QString, message);
    QFETCH(int, line);

    if (kind == u"unreadable" && geteuid() == 0) {
        // Root reads everything; the same path through QFile is walked as another user by the command's tests.
        QVERIFY(seteuid(65534) == 0);
    }
    for (const Format::Format &each : Format::all()) {
        Folder folder;
        const QString bad = each.singleFile ? u"migrations/2_bad.sql"_s : u"migrations/2_bad.up.sql"_s;
        folder.write(each.singleFile ? u"migrations/1_good.sql"_s : u"migrations/1_good.up.sql"_s,
                     "-- +goose Up\n-- migrate:up\na;\n-- migrate:down\n");
        if (kind == u"latin1")
            folder.write(bad, "-- +goose Up\nselect '\xE9';\n");
        else if (kind == u"nul")
            folder.write(bad, QByteArray("-- +goose Up\nselect '\0';\n", 25));
        else if (kind == u"folder")
            QVERIFY(QDir().mkpath(folder.path(bad)));
        else if (kind == u"dangling")
            QVERIFY(QFile::link(u"nowhere"_s, folder.path(bad)));
        else if (kind == u"loop")
            QVERIFY(QFile::link(QFileInfo(bad).fileName(), folder.path(bad)));
        else {
            folder.write(bad, "x");
            QVERIFY(QFile::setPermissions(folder.path(bad), {}));
        }
        const Format::Loaded loaded = each.load(folder.path(), u"migrations"_s, {});
        QCOMPARE(versions(loaded), QStringList{u"1"_s});
        QCOMPARE(loaded.problems.size(), 1);
        const Error &error = loaded.problems.first();
        QVERIFY2(error.message.startsWith(bad), qPrintable(error.message));
        QVERIFY2(error.message.contains(message), qPrintable(error.message));
        QVERIFY(!error.hint.isEmpty());
        QCOMPARE(error.file, bad);
        QCOMPARE(error.line, line);
    }
    if (kind == u"unreadable" && getuid() == 0)
        QVERIFY(seteuid(0) == 0);
}

void TestLoad::emptyFilesLoad()
{
    Folder folder;
    folder.write(u"1_a.up.sql"_s, "");
    folder.write(u"1_a.down.sql"_s, "\xEF\xBB\xBF");
    const Format::Loaded loaded = format(u"golang-migrate"_s).load(folder.path(), u"."_s, {});
    QVERIFY(loaded.problems.isEmpty());
    QCOMPARE(loaded.migrations.first().up->text().size(), 0);
    QCOMPARE(loaded.migrations.first().down->text().size(), 0);
}

void TestLoad::readsTextBeingEditedAsItReadsFiles()
{
    const QByteArray content = "-- migrate:up\na;\n-- migrate:down\nb;\n";
    Folder folder;
    folder.write(u"m/1_a.sql"_s, content);
    const Format::Format dbmate = format(u"dbmate"_s);
    const Format::Loaded loaded = dbmate.load(folder.path(), u"m"_s, {});
    const QList<Project::Script> edited = dbmate.scripts(u"m/1_a.sql"_s, content, {});
    QCOMPARE(edited, (QList<Project::Script>{*loaded.migrations.first().up, *loaded.migrations.first().down}));
    // Half-typed text gives what can be told.
    QCOMPARE(dbmate.scripts(u"m/1_a.sql"_s, "-- migrate:up\nselect", {}).size(), 1);
    QCOMPARE(format(u"goose"_s).scripts(u"m/1_a.sql"_s, "-- +goose Up\nselect", {}).size(), 1);
    QCOMPARE(format(u"goose"_s).scripts(u"m/1_a.sql"_s, "", {}).size(), 0);
    QCOMPARE(format(u"golang-migrate"_s).scripts(u"m/1_a.down.sql"_s, "", {}).first().direction,
             Project::Direction::Down);
}

void TestLoad::tenThousandMigrationsLoad()
{
    Folder folder;
    for (int i = 1; i <= 10'000; ++i) {
        const QString stem = QString::number(i).rightJustified(6, u'0') + u"_change"_s;
        folder.write(stem + u".up.sql"_s, "ALTER TABLE t ADD COLUMN c" + QByteArray::number(i) + " integer;\n");
        folder.write(stem + u".down.sql"_s, "ALTER TABLE t DROP COLUMN c" + QByteArray::number(i) + ";\n");
    }
    const Format::Loaded loaded = format(u"golang-migrate"_s).load(folder.path(), u"."_s, {});
    QCOMPARE(loaded.migrations.size(), 10'000);
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
