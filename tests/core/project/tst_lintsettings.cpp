// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/settings.h"
#include "tests/core/format/folder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Project::LintOverride;
using Project::LintSettings;
using Project::TargetKind;

/// [[lint.override]]: which rules hold for which files and targets.
class TestLintSettings : public QObject
{
    Q_OBJECT

private slots:
    void pathsAreMatched_data();
    void pathsAreMatched();
    void kindsAreMatched();
    void laterOverridesWin();
    void areReadFromTheFile();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
};

void TestLintSettings::pathsAreMatched_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("fits");

    const auto row = [](const char *pattern, const char *file, bool fits) {
        QTest::addRow("%s of %s", file, pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(file) << fits;
    };
    row("migrations/legacy", "migrations/legacy/1.sql", true);
    row("migrations/legacy/", "migrations/legacy/deep/1.sql", true);
    row("migrations/legacy", "migrations/legacy2/1.sql", false);
    row("migrations/1.sql", "migrations/1.sql", true);
    row("migrations/*.sql", "migrations/1.sql", true);
    row("migrations/*.sql", "migrations/deep/1.sql", false);
    row("migrations/**/*.sql", "migrations/deep/er/1.sql", true);
    row("migrations/**/*.sql", "migrations/1.sql", true);
    row("**/legacy", "a/b/legacy/1.sql", true);
    row("**", "a/b", true);
    row("migrations/2024*", "migrations/20240101_x.up.sql", true);
    row("migrations/2024*", "migrations/20250101_x.up.sql", false);
    row("migrations/?.sql", "migrations/1.sql", true);
    row("migrations/?.sql", "migrations/10.sql", false);
    row("legacy", "migrations/legacy/1.sql", false); // from the project's folder
}

void TestLintSettings::pathsAreMatched()
{
    QFETCH(QString, pattern);
    QFETCH(QString, file);
    const LintOverride one{.paths = {u"nothing"_s, pattern}};
    QTEST(one.fits(file, std::nullopt), "fits");
}

void TestLintSettings::kindsAreMatched()
{
    const LintOverride one{.kinds = {TargetKind::Development}};
    QVERIFY(one.fits(u"a"_s, TargetKind::Development));
    QVERIFY(!one.fits(u"a"_s, TargetKind::Production));
    QVERIFY(!one.fits(u"a"_s, std::nullopt)); // for no target in particular: as strict as for production
    const LintOverride both{.paths = {u"old"_s}, .kinds = {TargetKind::Staging}};
    QVERIFY(both.fits(u"old/1.sql"_s, TargetKind::Staging));
    QVERIFY(!both.fits(u"new/1.sql"_s, TargetKind::Staging));
}

void TestLintSettings::laterOverridesWin()
{
    LintSettings settings;
    settings.rules[u"a"_s] = {.severity = u"error"_s, .parameters = {{u"most"_s, 3}, {u"least"_s, 1}}};
    settings.overrides = {{.paths = {u"old"_s}, .all = true, .rules = {{u"a"_s, {.severity = u"off"_s}}}},
                          {.paths = {u"old/x.sql"_s}, .rules = {{u"a"_s, {.parameters = {{u"most"_s, 9}}}}}}};
    const LintSettings there = settings.at(u"old/x.sql"_s, std::nullopt);
    QCOMPARE(there.rules[u"a"_s].severity, u"off"_s); // the second says nothing of it
    QCOMPARE(there.rules[u"a"_s].parameters, (QVariantMap{{u"most"_s, 9}, {u"least"_s, 1}}));
    QVERIFY(there.all);
    QVERIFY(there.overrides.isEmpty());
    const LintSettings elsewhere = settings.at(u"new/x.sql"_s, std::nullopt);
    QCOMPARE(elsewhere.rules, settings.rules);
    QVERIFY(!elsewhere.all);
}

static Result<Project::Settings> load(const QByteArray &toml)
{
    const Folder folder;
    folder.write(u"switchback.toml"_s, toml);
    return Project::loadSettings(folder.path());
}

void TestLintSettings::areReadFromTheFile()
{
    const auto settings = load(R"(
[lint]
baseline = "lint-baseline.json"
[[lint.override]]
paths = ["migrations/legacy/**"]
all = true
[lint.override.rules]
drop-column = "off"
[[lint.override]]
kinds = ["development", "staging"]
rules = { unbatched-backfill = { severity = "info", rows = 100 } }
)");
    QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().message));
    QCOMPARE(settings->lint.baseline, u"lint-baseline.json"_s);
    QCOMPARE(settings->lint.overrides.size(), 2);
    QCOMPARE(settings->lint.overrides[0],
             (LintOverride{.paths = {u"migrations/legacy/**"_s},
                           .all = true,
                           .rules = {{u"drop-column"_s, {.severity = u"off"_s}}}}));
    QCOMPARE(settings->lint.overrides[1],
             (LintOverride{
                 .kinds = {TargetKind::Development, TargetKind::Staging},
                 .rules = {{u"unbatched-backfill"_s, {.severity = u"info"_s, .parameters = {{u"rows"_s, 100LL}}}}}}));
}

void TestLintSettings::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("says");
    QTest::newRow("one table") << QByteArray("[lint.override]\npaths = [\"a\"]\n") << u"list of tables"_s;
    QTest::newRow("for what") << QByteArray("[[lint.override]]\nall = true\n") << u"neither"_s;
    QTest::newRow("a kind") << QByteArray("[[lint.override]]\nkinds = [\"prod\"]\n") << u"prod"_s;
    QTest::newRow("a key") << QByteArray("[[lint.override]]\npath = [\"a\"]\n") << u"path"_s;
    QTest::newRow("a severity") << QByteArray("[[lint.override]]\npaths = [\"a\"]\nrules = { x = \"loud\" }\n")
                                << u"loud"_s;
}

void TestLintSettings::mistakesAreNamed()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, says);
    const auto settings = load(toml);
    QVERIFY(!settings);
    QVERIFY2(settings.error().message.contains(says), qPrintable(settings.error().message));
    QVERIFY(!settings.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(TestLintSettings)
#include "tst_lintsettings.moc"
