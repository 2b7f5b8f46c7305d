// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Project::Direction;
using Project::Migration;

class TestProject : public QObject
{
    Q_OBJECT

private slots:
    void fingerprintChangesWithEitherScript();
    void fingerprintDoesNotDependOnTheRestOfTheFile();
    void findsMigrationsByVersion_data();
    void findsMigrationsByVersion();
    void choosesATarget_data();
    void choosesATarget();
};

static Project::Script script(Direction direction, const QByteArray &text)
{
    return {.direction = direction, .file = u"x.sql"_s, .fileText = text, .section = {0, text.size()}};
}

void TestProject::fingerprintChangesWithEitherScript()
{
    const Migration original{
        .version = u"1"_s, .name = u"x"_s, .up = script(Direction::Up, "ab"), .down = script(Direction::Down, "c")};
    Migration other = original;
    QCOMPARE(original.fingerprint().size(), 64);
    QCOMPARE(other.fingerprint(), original.fingerprint());

    other.up = script(Direction::Up, "aB");
    QVERIFY(other.fingerprint() != original.fingerprint());
    other = original;
    other.down = script(Direction::Down, "");
    QVERIFY(other.fingerprint() != original.fingerprint());
    const Migration emptyDown = other;
    other.down = {};
    QVERIFY(other.fingerprint() != emptyDown.fingerprint());
    other = original;
    other.up = script(Direction::Up, "a");
    other.down = script(Direction::Down, "bc");
    QVERIFY(other.fingerprint() != original.fingerprint());
    other = original;
    other.name = u"y"_s; // what it does is the same
    QCOMPARE(other.fingerprint(), original.fingerprint());
}

void TestProject::fingerprintDoesNotDependOnTheRestOfTheFile()
{
    Migration migration{.version = u"1"_s, .name = {}, .up = script(Direction::Up, "select 1")};
    const QString before = migration.fingerprint();
    migration.up->fileText = "-- head\nselect 1\n-- tail";
    migration.up->section = {8, 16};
    QCOMPARE(migration.up->text(), QByteArrayView("select 1"));
    QCOMPARE(migration.fingerprint(), before);
}

void TestProject::findsMigrationsByVersion_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("found");

    QTest::newRow("as the history has it") << u"12"_s << u"12"_s;
    QTest::newRow("as the file's name has it") << u"000012"_s << u"12"_s;
    QTest::newRow("a text version") << u"007"_s << u"007"_s;
    QTest::newRow("a text version as a number") << u"7"_s << u"007"_s;
    QTest::newRow("none") << u"13"_s << QString();
    QTest::newRow("nothing asked") << QString() << QString();
}

void TestProject::findsMigrationsByVersion()
{
    QFETCH(QString, asked);
    QFETCH(QString, found);
    const Project::Project project{.folder = {},
                                   .format = {},
                                   .path = {},
                                   .dialect = {},
                                   .migrations = {{.version = u"007"_s, .name = {}}, {.version = u"12"_s, .name = {}}}};
    const Migration *migration = project.migration(asked);
    QCOMPARE(migration != nullptr ? migration->version : QString(), found);
}

void TestProject::choosesATarget_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");

    QTest::newRow("the only one") << QStringList{u"live"_s} << QString() << u"live"_s << QString() << QString();
    QTest::newRow("dev among several") << QStringList{u"live"_s, u"dev"_s} << QString() << u"dev"_s << QString()
                                       << QString();
    QTest::newRow("by name") << QStringList{u"live"_s, u"dev"_s} << u"live"_s << u"live"_s << QString() << QString();
    QTest::newRow("several without dev") << QStringList{u"live"_s, u"test"_s} << QString() << QString()
                                         << u"several targets"_s << u"live, test"_s;
    QTest::newRow("unknown") << QStringList{u"live"_s} << u"life"_s << QString() << u"“life”"_s << u"live"_s;
    QTest::newRow("none at all") << QStringList() << QString() << QString() << u"names no target"_s
                                 << u"switchback.toml"_s;
}

void TestProject::choosesATarget()
{
    QFETCH(QStringList, names);
    QFETCH(QString, asked);
    QFETCH(QString, chosen);
    QFETCH(QString, message);
    QFETCH(QString, hint);

    Project::Project project{.folder = {}, .format = {}, .path = {}, .dialect = {}};
    for (const QString &name : names)
        project.settings.targets.append({.name = name, .url = u"sqlite:x"_s});
    const auto target = project.target(asked);
    QCOMPARE(target.has_value(), !chosen.isEmpty());
    if (target) {
        QCOMPARE(target->name, chosen);
    } else {
        QVERIFY2(target.error().message.contains(message), qPrintable(target.error().message));
        QVERIFY2(target.error().hint.contains(hint), qPrintable(target.error().hint));
    }
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
