// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/format.h"
#include "core/lint/fixing.h"
#include "core/lint/linter.h"
#include "tests/core/format/folder.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Lint::Edit;
using Lint::Finding;
using Lint::Fix;
using Lint::Fixed;

/// Fixes of a whole project: each is made wholly or not at all, and new migrations follow the project's format.
class TestFixing : public QObject
{
    Q_OBJECT

private slots:
    void onlySafeFixesAreMade();
    void lineEndsStayAsTheFileHasThem();
    void fixesThatTouchWait_data();
    void fixesThatTouchWait();
    void aFixIsMadeWhollyOrNotAtAll();
    void unsoundFixesAreLeftAlone_data();
    void unsoundFixesAreLeftAlone();
    void newMigrationsFollowTheFormat_data();
    void newMigrationsFollowTheFormat();
    void filesAreRenamed();
    void whatCannotBeWrittenLeavesNothingBehind();
    void fixesAreMadeUntilNoneIsLeft();
    void fixesThatAreWrongTogetherAreNotMadeTogether();
    void fixesThatMakeThingsWorseAreLeftOut();
    void whatAFixBringsBackEnds();
    void noFixMakesAnIndexFail();
    void aNameBeyondAsciiIsFoundWhereItStands();
    void statementsGoOutsideOfAGooseBlock();
    void fixedProjectsLintClean_data();
    void fixedProjectsLintClean();

private:
    static QDateTime noon() { return QDateTime(QDate(2026, 3, 4), QTime(12, 0), QTimeZone::UTC); }
};

static const QString file = u"migrations/1_a.up.sql"_s;

static Project::Project projectOf(const QByteArray &text)
{
    Project::Project project{
        .folder = {}, .format = u"golang-migrate"_s, .path = u"migrations"_s, .dialect = u"postgresql"_s};
    project.migrations = {{.version = u"1"_s,
                           .name = u"a"_s,
                           .up = Project::Script{.file = file, .fileText = text, .section = {0, text.size()}},
                           .files = {file}}};
    return project;
}

static Finding findingWith(const QList<Edit> &edits, bool safe = true)
{
    return {.rule = u"some-rule"_s, .file = file, .fixes = {{.title = u"x"_s, .safe = safe, .edits = edits}}};
}

void TestFixing::onlySafeFixesAreMade()
{
    const Project::Project project = projectOf("0123456789");
    Finding both = findingWith({{file, {0, 1}, "unsafe"}}, false);
    both.fixes.append({.title = u"y"_s, .safe = true, .edits = {{file, {5, 6}, "F"}}});
    both.fixes.append({.title = u"z"_s, .safe = true, .edits = {{file, {8, 9}, "second"}}});
    const Fixed fixed = Lint::safelyFixed(project, {both, findingWith({{file, {2, 3}, "no"}}, false)});
    QCOMPARE(fixed.applied, 1);
    QCOMPARE(fixed.waiting, 0);
    QCOMPARE(fixed.files.value(file), "01234F6789");
    // Somebody who chooses an unsafe one gets it, on the text that is being edited.
    QCOMPARE(Lint::fixedBy(project, both.fixes.first(), {{file, "abc"}}).files.value(file), "unsafebc");
}

void TestFixing::lineEndsStayAsTheFileHasThem()
{
    const Finding finding = findingWith({{file, {9, 9}, ";\nANALYZE t"}});
    QCOMPARE(Lint::safelyFixed(projectOf("SELECT 1;\r\n-- end\r\n"), {finding}).files.value(file),
             "SELECT 1;;\r\nANALYZE t\r\n-- end\r\n");
    QCOMPARE(Lint::safelyFixed(projectOf("SELECT 1;\n-- end\n"), {finding}).files.value(file),
             "SELECT 1;;\nANALYZE t\n-- end\n");
}

void TestFixing::fixesThatTouchWait_data()
{
    QTest::addColumn<Sql::Range>("one");
    QTest::addColumn<Sql::Range>("other");
    QTest::addColumn<bool>("together");

    QTest::newRow("apart") << Sql::Range{0, 2} << Sql::Range{3, 4} << true;
    QTest::newRow("side by side") << Sql::Range{0, 2} << Sql::Range{2, 4} << false;
    QTest::newRow("side by side, backwards") << Sql::Range{2, 4} << Sql::Range{0, 2} << false;
    QTest::newRow("overlapping") << Sql::Range{0, 5} << Sql::Range{3, 8} << false;
    QTest::newRow("within") << Sql::Range{0, 9} << Sql::Range{3, 4} << false;
    QTest::newRow("around") << Sql::Range{3, 4} << Sql::Range{0, 9} << false;
    QTest::newRow("two insertions at one place") << Sql::Range{4, 4} << Sql::Range{4, 4} << false;
    QTest::newRow("insertion at an end") << Sql::Range{2, 4} << Sql::Range{4, 4} << false;
    QTest::newRow("insertions apart") << Sql::Range{4, 4} << Sql::Range{5, 5} << true;
}

void TestFixing::fixesThatTouchWait()
{
    QFETCH(Sql::Range, one);
    QFETCH(Sql::Range, other);
    QFETCH(bool, together);
    const Project::Project project = projectOf("0123456789");
    const Fixed fixed = Lint::safelyFixed(project,
                                          {findingWith({{file, one, "A"}}), findingWith({{file, other, "B"}})});
    QCOMPARE(fixed.applied, together ? 2 : 1);
    QCOMPARE(fixed.waiting, together ? 0 : 1);
    QVERIFY(fixed.files.value(file).contains('A')); // the first in order
    QCOMPARE(fixed.files.value(file).contains('B'), together);
}

void TestFixing::aFixIsMadeWhollyOrNotAtAll()
{
    const Project::Project project = projectOf("0123456789");
    // The second edit of the second fix touches the first one: neither of its edits may be made.
    const Fixed fixed = Lint::safelyFixed(
        project, {findingWith({{file, {5, 6}, "A"}}), findingWith({{file, {0, 1}, "B"}, {file, {6, 7}, "C"}})});
    QCOMPARE(fixed.files.value(file), "01234A6789");
    QCOMPARE(fixed.waiting, 1);
}

void TestFixing::unsoundFixesAreLeftAlone_data()
{
    QTest::addColumn<QList<Edit>>("edits");
    QTest::newRow("behind the end") << QList<Edit>{{file, {8, 11}, "x"}};
    QTest::newRow("backwards") << QList<Edit>{{file, {5, 3}, "x"}};
    QTest::newRow("another file") << QList<Edit>{{u"../secret"_s, {0, 1}, "x"}};
    QTest::newRow("two at one place") << QList<Edit>{{file, {3, 4}, "x"}, {file, {3, 4}, "y"}};
    QTest::newRow("nothing") << QList<Edit>{};
}

void TestFixing::unsoundFixesAreLeftAlone()
{
    QFETCH(QList<Edit>, edits);
    const Fixed fixed = Lint::safelyFixed(projectOf("0123456789"), {findingWith(edits)});
    QCOMPARE(fixed.applied, 0);
    QVERIFY(fixed.files.isEmpty());
}

void TestFixing::newMigrationsFollowTheFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QByteArray>("content"); // of the last of them

    QTest::newRow("golang-migrate") << u"golang-migrate"_s << u"000007_a.up.sql"_s
                                    << QStringList{u"migrations/000008_validate_it.up.sql"_s,
                                                   u"migrations/000008_validate_it.down.sql"_s}
                                    << QByteArray("SELECT 2;\n");
    QTest::newRow("dbmate") << u"dbmate"_s << u"20260101120000_a.sql"_s
                            << QStringList{u"migrations/20260304120000_validate_it.sql"_s} << QByteArray();
    QTest::newRow("goose") << u"goose"_s << u"00007_a.sql"_s << QStringList{u"migrations/00008_validate_it.sql"_s}
                           << QByteArray();
}

void TestFixing::newMigrationsFollowTheFormat()
{
    QFETCH(QString, format);
    QFETCH(QString, present);
    QFETCH(QStringList, files);
    QFETCH(QByteArray, content);
    const Folder folder;
    folder.write(u"migrations/"_s + present, "SELECT 1;\n");
    Project::Project project = projectOf("SELECT 1;\n");
    project.folder = folder.path();
    project.format = format;
    const Fix fix{.title = u"Validate it later"_s,
                  .newMigrations = {{.name = u"validate_it"_s, .up = "SELECT 1", .down = "SELECT 2"}}};
    const auto written = Lint::write(project, Lint::fixedBy(project, fix), noon());
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    QCOMPARE(*written, files);
    for (const QString &name : files)
        QVERIFY2(folder.read(name).contains("SELECT"), qPrintable(name));
    if (!content.isEmpty())
        QCOMPARE(folder.read(files.last()), content);
    // What is written, the format reads.
    const Format::Loaded loaded = Format::find(format)->load(folder.path(), u"migrations"_s, u"postgresql"_s);
    QVERIFY(std::ranges::any_of(loaded.migrations, [](const Project::Migration &migration) {
        return migration.name == "validate_it"_L1 && migration.up && migration.up->text().contains("SELECT 1")
            && migration.down && migration.down->text().contains("SELECT 2");
    }));
}

void TestFixing::filesAreRenamed()
{
    const Folder folder;
    folder.write(u"migrations/1_a.up.sql"_s, "0123456789");
    Project::Project project = projectOf("0123456789");
    project.folder = folder.path();
    const Fix fix{.title = u"x"_s,
                  .edits = {{file, {0, 1}, "new"}},
                  .renamings = {{.from = file, .to = u"migrations/2_a.up.sql"_s}}};
    const auto written = Lint::write(project, Lint::fixedBy(project, fix), noon());
    QVERIFY(written);
    QCOMPARE(*written, QStringList{u"migrations/2_a.up.sql"_s});
    QCOMPARE(folder.read(u"migrations/2_a.up.sql"_s), "new123456789");
    QVERIFY(!QFile::exists(folder.path(file)));
}

void TestFixing::whatCannotBeWrittenLeavesNothingBehind()
{
    const Folder folder;
    folder.write(u"migrations/1_a.up.sql"_s, "0123456789");
    folder.write(u"migrations/2_a.up.sql"_s, "in the way");
    Project::Project project = projectOf("0123456789");
    project.folder = folder.path();
    const Fix fix{.title = u"x"_s,
                  .edits = {{file, {0, 1}, "new"}},
                  .newMigrations = {{.name = u"later"_s, .up = "SELECT 1"}},
                  .renamings = {{.from = file, .to = u"migrations/2_a.up.sql"_s}}};
    const auto written = Lint::write(project, Lint::fixedBy(project, fix), noon());
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(u"2_a.up.sql"_s));
    QCOMPARE(QDir(folder.path(u"migrations"_s)).entryList(QDir::Files),
             (QStringList{u"1_a.up.sql"_s, u"2_a.up.sql"_s}));
    QCOMPARE(folder.read(file), "0123456789");
    QCOMPARE(folder.read(u"migrations/2_a.up.sql"_s), "in the way");
}

/// Finds what `words` says of the text: each word that is not there yet is a warning whose fix puts it at the end.
static Lint::Check wantsAtTheEnd(const QByteArrayList &words, const QByteArray &badTogether = {})
{
    return [=](const Project::Project &project) {
        QList<Finding> findings;
        const QByteArray text = project.migrations.first().up->fileText;
        for (const QByteArray &word : words) {
            if (text.contains(word))
                continue;
            Finding finding = findingWith({{file, {text.size(), text.size()}, word}});
            finding.rule = QString::fromUtf8(word);
            finding.version = u"1"_s;
            findings.append(finding);
        }
        const auto there = std::ranges::count_if(badTogether, [&](char c) { return text.contains(c); });
        if (!badTogether.isEmpty() && there == badTogether.size())
            findings.append(
                {.rule = u"together"_s, .severity = Lint::Severity::Error, .file = file, .version = u"1"_s});
        return findings;
    };
}

void TestFixing::fixesAreMadeUntilNoneIsLeft()
{
    // All of them touch each other at the end: one a round.
    const Fixed fixed = Lint::allSafelyFixed(projectOf("SELECT 1;"), wantsAtTheEnd({"a", "b", "c"}));
    QCOMPARE(fixed.files.value(file), "SELECT 1;abc");
    QCOMPARE(fixed.applied, 3);
}

void TestFixing::fixesThatAreWrongTogetherAreNotMadeTogether()
{
    const Fixed fixed = Lint::allSafelyFixed(projectOf("SELECT 1;"), wantsAtTheEnd({"x", "y", "z"}, "xz"));
    QCOMPARE(fixed.files.value(file), "SELECT 1;xy");
    QCOMPARE(fixed.applied, 2);
}

void TestFixing::fixesThatMakeThingsWorseAreLeftOut()
{
    const Fixed fixed = Lint::allSafelyFixed(projectOf("SELECT 1;"), wantsAtTheEnd({"x"}, "x"));
    QVERIFY(fixed.files.isEmpty());
    QCOMPARE(fixed.applied, 0);
}

void TestFixing::whatAFixBringsBackEnds()
{
    int checks = 0;
    const Fixed fixed = Lint::allSafelyFixed(projectOf("SELECT 1;"), [&](const Project::Project &project) {
        ++checks;
        const qsizetype end = project.migrations.first().up->fileText.size();
        Finding finding = findingWith({{file, {end, end}, "!"}}); // for ever
        finding.version = u"1"_s;
        return QList{finding};
    });
    QCOMPARE_LT(checks, 300);
    QVERIFY(fixed.files.value(file).startsWith("SELECT 1;!"));
}

/// A second statement makes golang-migrate's file one transaction, and CONCURRENTLY fail in it.
void TestFixing::noFixMakesAnIndexFail()
{
    Project::Project project = projectOf("CREATE INDEX i ON t (a);\n");
    project.migrations.first().up->transaction = Project::TransactionMode::Implicit;
    project.settings.lint.all = true;
    const auto errors = [](const Project::Project &of) {
        return std::ranges::count(Lint::checkAll(of), Lint::Severity::Error, &Finding::severity);
    };
    const Fixed fixed = Lint::allSafelyFixed(project, [](const Project::Project &of) { return Lint::checkAll(of); });
    Project::Project after = project;
    const QByteArray text = fixed.files.value(file, project.migrations.first().up->fileText);
    const auto scripts = Format::find(u"golang-migrate"_s)->scripts(file, text, u"postgresql"_s);
    QVERIFY(!scripts.isEmpty());
    after.migrations.first().up = scripts.first();
    // The error goes although a warning comes for it: that a build can leave an invalid index.
    QCOMPARE(errors(after), errors(project) - 1);
    QVERIFY2(text.contains("CONCURRENTLY") && text.count(';') == 1, text.constData());
}

void TestFixing::aNameBeyondAsciiIsFoundWhereItStands()
{
    // PostgreSQL makes the I small, and leaves the É as it is.
    const QByteArray text = "CREATE TABLE t (a int);\nCREATE INDEX ÉI ON t (a);\nCOMMENT ON INDEX \"Éi\" IS 'é';\n";
    const Project::Project project = projectOf(text);
    const QList<Finding> findings = Lint::check(project, project.migrations.first());
    const auto found = std::ranges::find(findings, u"index-naming"_s, &Finding::rule);
    QVERIFY(found != findings.end());
    QCOMPARE(found->fixes.size(), 1);
    QCOMPARE(Lint::applied(text, found->fixes.first().edits),
             "CREATE TABLE t (a int);\nCREATE INDEX idx_t_a ON t (a);\nCOMMENT ON INDEX idx_t_a IS 'é';\n");
}

/// goose sends what stands between StatementBegin and StatementEnd as one statement, and MySQL refuses two.
void TestFixing::statementsGoOutsideOfAGooseBlock()
{
    const Folder folder;
    folder.write(u"migrations/00001_track_orders.sql"_s,
                 "-- +goose Up\n-- +goose StatementBegin\n"
                 "CREATE TRIGGER t AFTER UPDATE ON orders FOR EACH ROW BEGIN SET @a = 1; END;\n"
                 "-- +goose StatementEnd\n-- +goose StatementBegin\n"
                 "UPDATE orders SET a = 1 WHERE id < 100;\n-- +goose StatementEnd\n"
                 "-- +goose Down\nDROP TRIGGER t;\n");
    Project::Project project{
        .folder = folder.path(), .format = u"goose"_s, .path = u"migrations"_s, .dialect = u"mysql"_s};
    project.migrations = Format::find(u"goose"_s)->load(project.folder, project.path, u"postgresql"_s).migrations;
    const Fixed fixed = Lint::safelyFixed(project, Lint::checkAll(project));
    const QByteArray text = fixed.files.value(u"migrations/00001_track_orders.sql"_s);
    QVERIFY2(text.startsWith("-- +goose Up\nSET SESSION lock_wait_timeout = 2;\n-- +goose StatementBegin\n"),
             text.constData());
    QVERIFY2(text.contains("-- +goose StatementEnd\nANALYZE TABLE orders;\n-- +goose Down\n"), text.constData());
}

void TestFixing::fixedProjectsLintClean_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rule");

    QTest::newRow("dbmate's header and the statement")
        << u"dbmate"_s << u"20260101120000_add_i_to_t.sql"_s
        << QByteArray("-- migrate:up\nCREATE INDEX i ON t (a);\n-- migrate:down\nDROP INDEX i;\n")
        << u"create-index-not-concurrent"_s;
    QTest::newRow("goose's header, for both directions")
        << u"goose"_s << u"00001_add_i_to_t.sql"_s
        << QByteArray("-- +goose Up\nCREATE INDEX i ON t (a);\n-- +goose Down\nDROP INDEX i;\n")
        << u"create-index-not-concurrent"_s;
    QTest::newRow("dead suppressions") << u"goose"_s << u"00001_add_i_to_t.sql"_s
                                       << QByteArray("-- +goose Up\n-- lint:ignore drop-table, drop-column unused\n"
                                                     "SELECT 1;\n-- +goose Down\nSELECT 2;\n")
                                       << u"unused-suppression"_s;
}

void TestFixing::fixedProjectsLintClean()
{
    QFETCH(QString, format);
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QString, rule);
    const Folder folder;
    folder.write(u"migrations/"_s + name, text);
    const auto open = [&] {
        Project::Project project{
            .folder = folder.path(), .format = format, .path = u"migrations"_s, .dialect = u"postgresql"_s};
        project.migrations = Format::find(format)->load(project.folder, project.path, project.dialect).migrations;
        return project;
    };
    const auto count = [&](const QList<Finding> &findings, const QString &id) {
        return std::ranges::count(findings, id, &Finding::rule);
    };
    QCOMPARE_GT(count(Lint::checkAll(open()), rule), 0);
    for (int pass = 0; pass < 5; ++pass) {
        const Project::Project project = open();
        const Fixed fixed = Lint::safelyFixed(project, Lint::checkAll(project));
        QVERIFY(Lint::write(project, fixed, noon()));
    }
    const QList<Finding> left = Lint::checkAll(open());
    QVERIFY2(count(left, rule) == 0, folder.read(u"migrations/"_s + name).constData());
    QVERIFY2(count(left, u"syntax-error"_s) == 0, folder.read(u"migrations/"_s + name).constData());
}

QTEST_GUILESS_MAIN(TestFixing)
#include "tst_fixing.moc"
